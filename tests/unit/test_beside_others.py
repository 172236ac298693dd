"""How one country stands beside others: which share its tier, whom it has overtaken, and what no report tells of."""

import pytest

from bot.questions.intent import About, Intent, Relation
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

SNAPSHOT = shipped_service().snapshot


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("who's tied with Thailand",), "THA"),
        (("which countries are on par with Laos in 2024",), "LAO"),
        (("Canada is level with whom?",), "CAN"),
        (("what tier is Japan", "who's tied with it"), "JPN"),
    ],
)
def test_those_that_share_its_tier_are_listed(said: tuple[str, ...], code: str) -> None:
    question, _ = last(*said)
    assert (question.intent, question.about, codes(question)) == (Intent.LIST, About.LIKE, {code})


@pytest.mark.parametrize(
    "said",
    [
        ("who overtook Japan",),
        ("which countries have overtaken Japan in the 2025 report",),
        ("which countries have the same history as Sweden",),
        ("who has had exactly the same tiers as Sweden over the years",),
        ("what tier is Japan", "who overtook it"),
        ("what tier is Sweden", "which countries have the same history"),
        ("Sweden history", "who else has exactly the same record over the years"),
    ],
)
def test_what_no_report_tells_of_others_has_no_answer(said: tuple[str, ...]) -> None:
    assert last(*said)[0].intent is Intent.UNKNOWN


def test_neighbours_that_are_named_are_compared() -> None:
    question, _ = last("is France better than its neighbours Spain and Italy")
    assert codes(question) == {"FRA", "ESP", "ITA"}


@pytest.mark.parametrize(
    ("said", "relation", "begins"),
    [
        (("did Peru overtake Chile",), Relation.BETTER, "No."),
        (("what tier is Peru", "did it overtake Chile"), Relation.BETTER, "No."),
        (("did South Korea overtake Japan in 2024",), Relation.BETTER, "Yes."),
        (("was Japan overtaken by South Korea in 2024",), Relation.WORSE, "Yes."),
        (("did Kuwait catch up with Oman in 2025",), Relation.SAME, "Yes."),
        (("did Cambodia catch up with Laos in 2025",), Relation.SAME, "Cambodia and Laos"),  # Laos came down to it
        (("has Canada overtaken Cuba",), Relation.BETTER, "Canada stands better"),  # it always did
    ],
)
def test_what_has_come_to_stand_so_did_not_before(said: tuple[str, ...], relation: Relation, begins: str) -> None:
    question, answer = last(*said)
    assert (question.relation, question.anew) == (relation, True)
    assert answer.startswith(begins)


@pytest.mark.parametrize(
    "said",
    [
        ("Japan is tier 2 and South Korea tier 1, correct?",),
        ("what tier is Japan", "so it's tier 2 and South Korea tier 1?"),
        ("were Spain and Portugal tier 1 and Greece tier 2 in 2019?",),
    ],
)
def test_each_is_held_against_the_tier_that_is_claimed_of_it(said: tuple[str, ...]) -> None:
    question, answer = last(*said)
    assert question.paired
    assert len(question.tiers) == len(question.places)
    assert answer.startswith(("Yes.", "No."))


@pytest.mark.parametrize(
    "text", ["Are Spain and Portugal alike? I write it under the flags", "how did they do over time"]
)
def test_over_and_under_compare_only_what_is_named_behind_them(text: str) -> None:
    assert last(f"Spain and Portugal: {text}")[0].relation not in (Relation.BETTER, Relation.WORSE)


@pytest.mark.parametrize(
    ("said", "begins"), [("are some of them tier 1", "Yes."), ("some of them tier 3, right?", "No.")]
)
def test_some_of_those_named_are_so(said: str, begins: str) -> None:
    assert last("Spain, Italy and Portugal?", said)[1].startswith(begins)


def test_nobody_else_is_no_claim_that_there_is_none() -> None:
    _, answer = last("which African countries are tier 1", "so nobody else in Africa is tier 1?")
    assert not answer.startswith("No")


@pytest.mark.parametrize(
    "text", ["how did Spain do last year", "how did Ghana do in 2010?", "how has Kenya done in 2018"]
)
def test_how_one_did_may_be_of_a_contest(text: str) -> None:
    service = Service(SNAPSHOT)
    assert service.overhear(text) is None
    assert service.ask(text).question.intent is Intent.TIER


def test_one_beside_the_rest_of_a_part_of_the_world_is_told_with_all_there() -> None:
    question, answer = last("How is Qatar doing compared to the rest of the Gulf?")
    assert question.intent is Intent.LIST
    assert "Bahrain" in answer
    assert Service(SNAPSHOT).overhear("Latvia vs the rest of the Baltics") is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Qatar & Bahrain & UAE in the year of the world cup (2022)?", 2022),
        ("where was Greece in the year of the olympics, 2004", 2004),
        ("what tier was Brazil in its election year 2018", 2018),
    ],
)
def test_a_year_may_be_told_by_what_happened_in_it(text: str, year: int) -> None:
    question, _ = last(text)
    assert question.intent in (Intent.TIER, Intent.COMPARE)
    assert question.years == (year,)


def test_of_other_countries_nothing_is_told_of_the_united_states() -> None:
    assert "USA" not in codes(last("was Chad ranked high or low in the 2010 report")[0])


@pytest.mark.parametrize(
    ("said", "of"),
    [
        (("Where is Spain?", "compare with France and Italy"), {"ESP", "FRA", "ITA"}),
        (("Where is Spain?", "please compare to Italy and Malta"), {"ESP", "ITA", "MLT"}),
        (("Mexico please", "how is it compared to Guatemala and Honduras?"), {"MEX", "GTM", "HND"}),
        (("Peru and Chile, which tiers?", "compare with Bolivia and Brazil"), {"PER", "CHL", "BOL", "BRA"}),
        (("Where is Spain?", "compare France and Italy"), {"FRA", "ITA"}),
        (("Where is Spain?", "now compare Portugal with France"), {"PRT", "FRA"}),
        (("I'm from Peru, how are we doing?", "what about Chile?", "compare us with Bolivia"), {"PER", "BOL"}),
        (("I'm from Peru, how do we rank?", "and Chile?", "are we better?"), {"PER", "CHL"}),
    ],
)
def test_what_is_compared_with_others_is_with_them(said: tuple[str, ...], of: set[str]) -> None:
    question, _ = last(*said)

    assert (question.intent, codes(question)) == (Intent.COMPARE, of)


def test_those_three_are_asked_about_then() -> None:
    said = ("Mexico please", "how is it compared to Guatemala and Honduras?", "which of these three fell most often")

    assert codes(last(*said)[0]) == {"MEX", "GTM", "HND"}
