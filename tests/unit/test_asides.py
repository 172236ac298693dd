"""What people tell of themselves beside a question is left out of it; what asks, names or tells more stays."""

import pytest

from bot.questions.alone.asides import without_what_is_told
from bot.questions.intent import Intent
from tests.support.knowledge import shipped_service

MESSAGES = shipped_service().snapshot.reader.messages


def asked(text: str) -> str:
    """What is left of a message, as it is marked."""
    return " . ".join(sentence.text for sentence in without_what_is_told(MESSAGES, MESSAGES.sentences(text)))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("how has Malaysia moved over the years, it jumps like crazy i think", "how has PLACE0 moved over the years"),
        ("ok so whats cuba ranked, ive got zero idea where to start", "ok so what is PLACE0 ranked"),
        ("is guyana really tier one?? we moved to toronto back then", "is PLACE0 really TIER0"),
        ("Was Israel Tier 1 in 2020? Need to check a line in our copy", "was PLACE0 TIER0 YEAR"),
        ("Main criticisms of Spain, please. I promise to cite", "main criticisms of PLACE0 , please"),
        ("Who fell in 2019? There was a big fuss about Germany at the time", "who fell YEAR"),
        ("How many countries rose in 2018, there was a lot of noise about Peru", "how many countries rose YEAR"),
        ("Which countries were never below tier 1? My bet is the nordics", "which countries were never TIER0"),
        ("which countries have always been tier 1, i bet the nordics", "which countries have always been TIER0"),
        (
            "how many countries were in the first one in 2001? only europe?",
            "how many countries were in the first one YEAR",
        ),
        ("2014 tier 3 list. that's the one where Peru got burned, right", "YEAR TIER0 list"),
        ("balkan rankings please, we have a class trip", "REGION rankings please"),
        ("Is Peru seriously not tier 1? Basel campus is in shock", "is PLACE0 seriously not TIER0"),
        ("What was Peru in 2021? That's when my niece started at Trinity", "what was PLACE0 YEAR"),
        ("is Peru tier 1? thx in advance, you saved my day yesterday", "is PLACE0 TIER0"),
        ("The weather is awful over here. Has Peru ever been upgraded?", "has PLACE0 ever been upgraded"),
        ("I work on au pairs. Could I have Belgium and Austria?", "could i have PLACE0 and PLACE1"),
    ],
)
def test_what_is_told_beside_a_question_is_left_out(text: str, left: str) -> None:
    assert asked(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "nepal: when they publish 2024, it got lower yes?",  # asks on
        "what was Laos in 2019, i need it for 2020 too",  # names a year
        "why is Peru on Tier 2, it convicted a lot of traffickers",  # tells what the report is of
        "I saw a video of scam compounds. Does the report name Cambodia for it?",  # names what is asked about
        "Is Japan ranked? Their football team is great",  # shows that something else is asked
        "is HSBC tier 1? basel iii is confusing",
        "is turkey good? the stuffing was dry",  # asks nothing of the report by itself
        "which countries are on tier 3? only the ones with oil are relevant",  # tells which are meant
        "what tier is Kenya on? It was upgraded",  # tells of the tier
        "Is Kenya rated? My flatmate says it is not ranked",  # tells of the report
        "time in Nepal now? that football match",  # shows that something else is asked
        "which countries were upgraded in 2024? I mean Qatar and Oman",  # says which are meant
        "who is better? I was looking at Peru and Chile",
        "which countries fell? I am from Mali",  # whose country it is
        "what is debt bondage? I keep reading of it",  # names no country, so that all of it may tell
    ],
)
def test_what_tells_more_stays(text: str) -> None:
    sentences = MESSAGES.sentences(text)

    assert without_what_is_told(MESSAGES, sentences) is sentences


def test_all_of_a_call_for_help_stays() -> None:
    sentences = MESSAGES.sentences("Who can I call in London? I am locked in a house and they took my passport")

    assert without_what_is_told(MESSAGES, sentences) is sentences


@pytest.mark.parametrize(
    "text", ["what tier is Germany? The panzers were nerfed last patch", "is Iran tier 2? The patch nerfed archers"]
)
def test_what_is_left_out_speaks_against_an_answer_unasked_all_the_same(text: str) -> None:
    reader = shipped_service().snapshot.reader

    assert reader.read(text, addressed=True).intent is Intent.TIER
    assert not reader.read(text).unasked
