"""Whole forms of questions that are answered unasked, whatever their words weigh."""

import pytest

from bot.questions.sentences.marking import whole
from bot.questions.unasked.clear import Form, clear_forms, has_clear_clause, has_clear_form, has_one_of
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
FORMS = clear_forms()
ALWAYS = [(form, text) for form in (*FORMS.always, *FORMS.if_asked) for text in form.examples]
AFTER = [(form, text) for form in FORMS.after_answer for text in form.examples]
NO_SUCH_QUESTIONS = (
    "japan vs korea tonight, who is watching",
    "is the tier 3 sub worth it",
    "chad vs the incels",
    "who got bumped up to first class",
    "what rank is kenya in the world cup",
    "all japan countries",
    "laos dropped my package",
    "who is on my watch list",
    "turkey or ham?",
    "so Cambodia is on tier 3, I checked",
    "how long has he been in Spain",
    "explain the 3 ps of marketing",
    "definition of insanity",
)


def _marked(text: str) -> str:
    return whole(SERVICE.snapshot.reader.messages.sentences(text)).text


@pytest.mark.parametrize(("form", "text"), ALWAYS, ids=[text for _, text in ALWAYS])
def test_each_form_has_examples_that_are_answered_unasked(form: Form, text: str) -> None:
    assert has_one_of([form], _marked(text)), _marked(text)
    assert has_clear_form(_marked(text), asked=text.endswith("?")), _marked(text)
    assert SERVICE.overhear(text) is not None


@pytest.mark.parametrize(("form", "text"), AFTER, ids=[text for _, text in AFTER])
def test_what_goes_on_with_an_answer_has_its_own_forms(form: Form, text: str) -> None:
    marked = _marked(text)

    assert not has_clear_form(marked, asked=False)
    assert has_clear_form(marked, asked=False, after_answer=True)
    assert has_one_of([form], marked), marked


def test_every_form_has_an_example() -> None:
    assert all(form.examples for form in (*FORMS.always, *FORMS.if_asked, *FORMS.after_answer))


@pytest.mark.parametrize("text", NO_SUCH_QUESTIONS)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert not has_clear_form(_marked(text), asked=True)


@pytest.mark.parametrize(
    "around", ["yo, {}", "hey guys quick question: {}", "{} lol", "ok so {} please", "{} right now"]
)
def test_what_people_put_around_a_question_changes_nothing(around: str) -> None:
    assert has_clear_form(_marked(around.format("which countries are on tier 3")), asked=False)


@pytest.mark.parametrize(
    "text",
    [
        "is Poland tier 1, ok to put that in print?",
        "which tier was Ireland in 2020, I remember a big outcry about the fishing boats",
        "Is Israel tier 1 or 2, an argument in #politics needs settling",
        "is hungary tier 2 or tier 1 bc wiki says one thing and our reader another",
        "is the philippines still tier 1 lol my roommate has a bet on it",
        "Madagascar, tier now and last year, vanilla contracts are up for renewal",
        "so the bot, what is forced criminality, i keep seeing it w scam centers",
        "just moved to Guangzhou for a teaching job, is china tier 3",
    ],
)
def test_a_clear_question_is_answered_whatever_is_said_beside_it(text: str) -> None:
    assert has_clear_clause(_marked(text), asked="?" in text), _marked(text)
    assert SERVICE.overhear(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        '"Why is China on Tier 3?" was an exam question last year.',
        '"What is Tier 3?" would be a good first slide.',
        "What tier is Cuba? Tier 3, as always, next question",
        "What tier is Thailand? That's what every journalist asks first, nobody asks the workers",
        "Is the pope catholic? Is North Korea Tier 3?",
        "Q: Tier of Tonga? A: nobody's editor ever asked.",
        "the quiz question was what tier is Senegal, and nobody got it",
        "who got downgraded this year, me obviously, economy seat again",
        "Colombia vs Uruguay, who you got",
        "is the new laptop any good, mine is tier 3 by now",
        "which tier is Laos on",
    ],
)
def test_a_clause_that_is_only_spoken_of_is_none(text: str) -> None:
    assert not has_clear_clause(_marked(text), asked="?" in text), _marked(text)


@pytest.mark.parametrize("text", ["angola tier 2 or 2wl", "Jordan tier 2 or watchlist", "denmark tier 2 or 1"])
def test_a_choice_of_tiers_is_as_good_as_a_question_mark(text: str) -> None:
    assert SERVICE.overhear(text) is not None


@pytest.mark.parametrize("text", ["france tier 1 obviously", "🇨🇺 tier 3 lol", "iceland tier 1 and proud"])
def test_a_tier_that_is_only_named_is_no_question(text: str) -> None:
    assert SERVICE.overhear(text) is None
