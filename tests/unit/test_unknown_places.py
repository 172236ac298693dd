"""Names that no country has: said to be none, and never passed over for an answer about all countries or a tier."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

SERVICE = shipped_service()


@pytest.mark.parametrize(
    "text",
    [
        "was Freedonia downgraded this year",
        "why is Elbonia on tier 3",
        "how long has Wakanda been on tier 3",
        "when did Ruritania get tier 1",
        "has Genovia ever been on tier 2",
        "Zubrowka tier",
        "which tier does Narnia have",
    ],
)
def test_what_no_country_is_called_is_told_to_be_none(text: str) -> None:
    assert plain_text(SERVICE.ask(text).answer).startswith("I know no country")


@pytest.mark.parametrize("text", ["Kenya vs Narnia", "compare Narnia and Kenya", "is Narnia better than Kenya?"])
def test_a_country_beside_it_has_its_tier_told(text: str) -> None:
    told = plain_text(SERVICE.ask(text).answer)

    assert told.startswith("Kenya: Tier 2")
    assert "I know no country or territory called “narnia”" in told


@pytest.mark.parametrize(
    "text",
    [
        "the ranking is outdated",
        'my government says the tier 3 rating is "only symbolic"',
        "did the pandemic drop",
        "when did slavery get tier 1",
        "is the tier ranking useless?",
    ],
)
def test_what_is_only_said_of_a_ranking_is_taken_for_no_name(text: str) -> None:
    assert "I know no country" not in plain_text(SERVICE.ask(text).answer)


@pytest.mark.parametrize(
    "text",
    [
        "tell me the tier of every country bordering China",
        "countries neighbouring Ukraine and their tiers",
        "which countries border Mali and what are their tiers",
    ],
)
def test_the_neighbours_of_a_country_are_not_the_country(text: str) -> None:
    question, _ = last(text)

    assert question.intent is Intent.LIST
    assert question.where.groups[0].name.startswith("the neighborhood of ")
    assert not question.places


@pytest.mark.parametrize("text", ["is its neighbour Laos on Tier 3", "which tier is neighbouring Laos on"])
def test_a_neighbour_that_is_named_is_told(text: str) -> None:
    question, _ = last(text)

    assert (question.intent, codes(question)) == (Intent.TIER, {"LAO"})
