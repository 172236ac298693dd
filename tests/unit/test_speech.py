"""How people speak, and the signs that a message wants an answer: each by a sentence with it, and one without."""

import pytest

from bot.questions.sentences.marking import whole
from bot.questions.sentences.patterns import said
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.unasked.speaking import signs
from tests.support.knowledge import shipped_service

READER = shipped_service().snapshot.reader.messages
SPEECH = {
    "asks": ("so which tier is Peru on", "Peru went up again"),
    "asks later": ("Peru is on tier 2, is it not", "Peru is on tier 2"),
    "off topic": ("which countries won the olympics", "which countries are on tier 3"),
    "other things": ("is Peru good at football", "is Peru on tier 2"),
    "requests": ("please send the list of tier 3", "the list was long"),
    "report": ("who was downgraded in 2025", "who came in late"),
    "of trafficking": ("is there forced labour in Peru", "is there snow in Peru"),
    "between people": ("did you read this", "has Peru been upgraded"),
    "rhetoric": ("who even cares about that", "who is on tier 3"),
    "statement": ("Peru has moved up", "tier of Peru"),
}
SIGNS = {
    "a tier": ("which countries are on tier 3", "which countries do you like"),
    "a part of the world": ("who is worst in Africa", "who is worst"),
    "a year": ("tier of Peru in 2019", "tier of Peru"),
    "countries": ("how many countries moved up", "how many moved up"),
    "the report": ("when is the report out", "when is the sequel out"),
    "surely the report": ("who was downgraded", "who left early"),
    "the report's own name": ("is the TIP report out", "is the list out"),
    "a word for tiers": ("what ranking does Peru have", "what weather does Peru have"),
    "trafficking": ("how many victims were found in Peru", "how many coins were found in Peru"),
    "ups and downs": ("was Peru downgraded", "was Peru fun"),
    "a comparing word": ("Peru versus Chile", "Peru, Chile"),
    "better or worse": ("is Peru better than Chile", "is Peru near Chile"),
    "a course of years": ("Peru's tier over the years", "Peru's tier"),
    "ever": ("has Peru ever been on tier 3", "is Peru on tier 3"),
    "what was found": ("what does the report say about Peru", "what about Peru"),
    "progress": ("what progress did Peru make", "what soup did Peru make"),
    "shortcomings": ("what are the shortcomings of Peru", "what are the beaches of Peru"),
    "other measures": ("what is the capital of Peru", "what is the tier of Peru"),
    "a verb first": ("is Peru on tier 3", "Peru is on tier 3"),
    "a question word": ("which tier is Peru on", "Peru is on tier 2"),
    "a question word later": ("Peru, and which tier is Chile on", "which tier is Peru on"),
    "a command": ("list the countries on tier 3", "the countries on tier 3"),
    "a question in the end": ("Peru is on tier 2, right", "Peru is on tier 2"),
    "nothing but names": ("Peru and Chile", "Peru is nice"),
    "of oneself": ("I need the tier of Peru", "tier of Peru"),
    "to somebody": ("can you tell which tier Peru is on", "which tier is Peru on"),
    "this and that": ("is that tier 3", "is Peru on tier 3"),
    "what about": ("what about Peru", "which tier is Peru on"),
    "to those present": ("have you watched it", "have they moved"),
    "who of them": ("who is reading the report", "who is on tier 3"),
    "a way of speaking": ("who cares about Peru", "who is on tier 3"),
    "another ranking": ("what does Freedom House say about Peru", "what does the report say about Peru"),
    "a country that did something": ("so Peru went up", "did Peru go up"),
}


def marked(text: str) -> str:
    return whole(READER.sentences(text)).text


def test_each_way_of_speaking_and_each_sign_has_its_sentences() -> None:
    assert SPEECH.keys() == vocabulary().speech.keys()
    assert SIGNS.keys() == signs().patterns.keys()


@pytest.mark.parametrize("name", SPEECH)
def test_a_way_of_speaking_is_known(name: str) -> None:
    so, not_so = (vocabulary().speech[name].search(marked(text)) is not None for text in SPEECH[name])

    assert (so, not_so) == (True, False)


@pytest.mark.parametrize("name", SIGNS)
def test_a_sign_is_known(name: str) -> None:
    so, not_so = (signs().patterns[name].is_in(said(unnumbered(marked(text)))) for text in SIGNS[name])

    assert (so, not_so) == (True, False)


def unnumbered(text: str) -> str:
    return text.replace("PLACE0", "PLACE").replace("PLACE1", "PLACE").replace("TIER0", "TIER")
