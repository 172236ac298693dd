"""What somebody wants confirmed, without who says it and without the words that ask for it."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.verdicts.claims import without_reporters
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot


def stripped(message: str) -> list[str]:
    return [sentence.text for sentence in without_reporters(SNAPSHOT.reader.marker.sentences(message))]


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        ("A fact check before I publish: Italy is a Tier 1 country?", "PLACE0 is a TIER0 country , right"),
        ("my editor insists Sweden sits on tier 2 now. is she right?", "PLACE0 sits on TIER0 now , right"),
        ("Can someone confirm Switzerland is tier 1.", "PLACE0 is TIER0 , right"),
        ("Confirm or deny: Suriname is Tier 1.", "PLACE0 is TIER0 , right"),
        ("am i right that greece had tier 3 in 2002", "PLACE0 had TIER0 YEAR , right"),
        ("Would I be correct in stating that Iceland holds Tier 1?", "PLACE0 holds TIER0 , right"),
        ("the briefing says UAE tier 1. is the briefing correct", "PLACE0 TIER0 , right"),
        ("someone tweeted Saudi Arabia got downgraded in 2019. legit?", "PLACE0 got downgraded YEAR , right"),
        ("is it a fact that no report ever put Jordan on tier 1", "no report ever put PLACE0 on TIER0 , right"),
        ("so russia is tier 3 yeah?", "so PLACE0 is TIER0 , right"),
        ("The draft says Israel was tier 1 in 2019. Is the draft right?", "PLACE0 was TIER0 YEAR , right"),
        ("my prof in Berlin claims that Laos fell in 2025, true?", "PLACE0 fell YEAR , right"),
        ("i claim kenya is on tier 2. am i right", "PLACE0 is on TIER0 , right"),
        ("my notes say Laos fell in 2025. Does that still hold?", "PLACE0 fell YEAR , right"),
        ("a German politician says Chad is tier 2. is that true?", "PLACE0 is TIER0 , right"),
        ("is it true japan isn't tier 1 anymore?", "PLACE0 not TIER0 anymore , right"),
        ("my uncle thinks Laos is on the watch list still?", "PLACE0 is on the TIER0 still , right"),
        ("did i dream it or was Chad on tier 2 in 2023", "was PLACE0 on TIER0 YEAR"),
        ("The draft says Ghana = tier 2. Ok?", "PLACE0 = TIER0 , right"),
        ("read somewhere that Laos fell, does it hold up?", "PLACE0 fell , right"),
        ("Peru isn't on tier 3... is it?", "PLACE0 not TIER0 , is it"),
    ],
)
def test_a_claim_is_left_without_who_says_it(message: str, claim: str) -> None:
    assert stripped(message) == [claim]


@pytest.mark.parametrize(
    "message",
    [
        "which tier is Laos on",
        "does the report say that Laos is on tier 3",
        "is Laos on tier 3",
        "Laos fell. why?",
        "my editor says hello",
        "the report says Laos is on tier 3",
        "is Laos right to complain about tier 3",
        "confirm the tier of Laos please",
        "was Chad upgraded in 2019? is that true?",
        "Chad says it is on tier 1",
        "who told you Laos is on tier 2?",
    ],
)
def test_what_claims_nothing_is_left_as_it_is(message: str) -> None:
    assert stripped(message) == [sentence.text for sentence in SNAPSHOT.reader.marker.sentences(message)]


def test_the_country_of_who_says_it_is_not_asked_about() -> None:
    sentence = without_reporters(SNAPSHOT.reader.marker.sentences("a German politician says Chad is tier 2. right?"))[0]
    assert [place.codes for place in sentence.places] == [("TCD",)]


def test_the_year_of_the_question_is_that_of_the_claim() -> None:
    answer = Service(SNAPSHOT).ask("Textbook: Chad is on tier 3. True for 2024?").answer
    assert plain_text(answer).startswith("No. Chad: Tier 2 Watch List in the 2024 report.")


@pytest.mark.parametrize(
    ("message", "verdict"),
    [
        ("my boss says Chad is on tier 2. is he right?", "No."),
        ("Confirm or deny: Suriname is Tier 1.", "Yes."),
        ("is it true that Chad was never on tier 1", "Yes."),
        ("a friend swears Chad was never on tier 3. is she right?", "No."),
    ],
)
def test_a_claim_is_judged(message: str, verdict: str) -> None:
    assert plain_text(Service(SNAPSHOT).ask(message).answer).startswith(verdict)
