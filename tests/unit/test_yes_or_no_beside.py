"""A yes or a no is given where a claim is doubted in other words, reasoned, or made beside the question."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import last

SERVICE = shipped_service()
TOLD = (
    ("is seychelles realy tier 1 or did i read the map wrong", "Yes. Seychelles"),
    ("is norway realy tier 1 or did i read the table wrong", "No. Norway"),
    ("My professor claims that Germany was once put down to Tier 2. Can that be true? I always liked them", "Yes."),
    ("they say Kuwait is on tier 1. can that be?", "No. Kuwait"),
    ("my coworker swears Denmark was tier 2 once. is that even possible?", "Yes. Denmark"),
    ("bruneian delegate here did we get out of tier 3", "Yes. Brunei left Tier 3 in 2023"),
    ("I'm from Thailand 🙂 did we get out of tier 3", "Yes. Thailand left"),
    ("Congo-Brazzaville or Congo-Kinshasa, is there any difference in rank", "No. Republic of the Congo"),
    ("North Korea or South Korea, is there any difference in rank", "Yes."),
    ("is finland really tier one?? my mum worked there in the 80s and never heard of such a thing", "Yes. Finland"),
    ("can a country have lots of trafficking and still be tier 1", "Yes. Tier 1"),
    ("could there be tons of trafficking in a tier 1 country", "Yes. Tier 1"),
    ("is Brazil still Tier 2 or did it slip to the watch list", "Brazil: Tier 2 Watch List"),
    ("What tier is Qatar on? A colleague claims 3.", "No. Qatar"),
    ("which tier is Oman? I heard 2", "Yes. Oman"),
    ("what tier is Chad? my teacher says it was on tier 3 once", "Chad: Tier 3"),
    ("is Qatar on tier 3 because of the kafala system?", "No. Qatar"),
    ("is Qatar tier 2 because of the kafala system?", "Qatar: Tier 2"),
    ("was Peru ever on tier 3 because of forced labour", "No. Peru"),
)
IN_TALK = (
    (("is Thailand tier 3?", "and its neighbor cambodia, also tier 3?"), "Yes. Cambodia"),
    (("is moldova tier 1", "was it maybe before?"), "No. Moldova was never on Tier 1"),
    (("has Moldova been tier 1?", "was it maybe before?"), "No. Moldova was never on Tier 1"),
    (("is thailand tier 3?", "perhaps earlier?"), "Yes. Thailand was on Tier 3"),
    (("is Chad tier 3?", "was it before?"), "Yes. Chad was on Tier 3"),
    (("why is Sri Lanka on tier 2?", "so is it on the watch list because of that?"), "No. Sri Lanka"),
    (("why did Laos get its tier", "so is it on tier 3 because of that?"), "Laos: Tier 3"),
    (("does Laos have forced labour?", "is it on tier 3 for that?"), "Laos: Tier 3"),
)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_claim_gets_its_yes_or_no(text: str, told: str) -> None:
    assert plain_text(SERVICE.ask(text).answer).startswith(told)


@pytest.mark.parametrize(("said", "told"), IN_TALK)
def test_a_claim_that_goes_on_gets_its_yes_or_no(said: tuple[str, ...], told: str) -> None:
    assert last(*said)[1].startswith(told)


def test_what_is_asked_behind_a_claim_is_answered_without_a_question_mark() -> None:
    asked = SERVICE.ask("uzbekistan got better right? in what year did it leave tier 3")

    assert asked.question.intent is Intent.HISTORY
    assert "2018" in plain_text(asked.answer)


def test_somebody_who_says_to_be_from_there_may_speak_of_us_later() -> None:
    question = SERVICE.ask("bruneian delegate here, did we get out of tier 3").question

    assert [place.codes for place in question.own] == [("BRN",)]


@pytest.mark.parametrize("text", ["Costa Rica 2 or watch list?", "costa rica: 1, 2 or WL?", "Costa Rica 2 or tier 3?"])
def test_of_tiers_by_number_beside_one_in_words_none_is_denied(text: str) -> None:
    _, answer = last(text)

    assert answer.startswith("Costa Rica: Tier 2 ")


@pytest.mark.parametrize("text", ["my mum wants to know if Spain is tier 1", "my nephew says Spain is tier 1, right?"])
def test_who_wants_to_know_is_nothing_else(text: str) -> None:
    _, answer = last(text)

    assert answer.startswith("Yes. Spain: Tier 1 ")


@pytest.mark.parametrize("text", ["no way, Sweden is tier 1?", "seriously, Sweden is on tier 1?"])
def test_who_is_surprised_gets_a_yes(text: str) -> None:
    _, answer = last(text)

    assert answer.startswith("Yes. Sweden: Tier 1 ")
