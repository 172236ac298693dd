"""Turns of speech are read in the words that the phrasings know."""

import pytest

from bot.questions.marking import whole
from bot.questions.phrasings import vocabulary
from tests.support.knowledge import shipped_service

MARKER = shipped_service().snapshot.reader.messages.marker
SAID = (
    ("has Gabon finally made it out of tier 3", "is PLACE0 off TIER0"),
    ("did Kuwait get off the watch list", "did PLACE0 leave the TIER0"),
    ("Kuwait made it out of tier 3", "PLACE0 left TIER0"),
    ("where does the US rank itself", "which tier is PLACE0 on"),
    ("America graded itself what?", "which tier is PLACE0 on"),
    ("is Norway new on tier 2", "since when is PLACE0 on TIER0"),
    ("is Norway's tier 2 thing new or old", "since when is PLACE0 on TIER0"),
    ("used to be tier 1 and not anymore this year", "left TIER0 YEAR"),
    ("which countries does America rank tier 3", "which countries are on TIER0"),
    ("Venezuela vs Cuba history", "PLACE0 and PLACE1 history"),
    ("is it only 4 special cases", "are there only 4 TIER0"),
    ("are there 4 tiers or 3", "how many tier are there"),
    ("Turkmenistan got out of tier 3 how even", "why did PLACE0 leave TIER0"),
    ("does Portugal meet all of the minimum standards", "is PLACE0 on TIER0"),
    ("what earned Denmark its move to tier 1", "why did PLACE0 get move to TIER0"),
    ("what landed Cambodia on tier 3", "why is PLACE0 on TIER0"),
    ("does a Special Case country have any tier at all", "does a TIER0 have a tier"),
    ("before 2022, which tiers did Cambodia have", "which tier did PLACE0 have SPAN"),
    ("my gf is from Belarus and she says her country is on the lowest tier", "PLACE0 is on the TIER0"),
)
AS_THEY_ARE = (
    "which countries were tier 1 but are not anymore",
    "how did Kuwait get off the watch list",
    "who got off tier 3",
    "since when does the US rank itself",
)


@pytest.mark.parametrize(("said", "plain"), SAID)
def test_a_turn_of_speech_is_put_plainly(said: str, plain: str) -> None:
    assert whole(MARKER.sentences(said)).text == plain


@pytest.mark.parametrize("said", AS_THEY_ARE)
def test_what_asks_for_something_else_stays_as_it_is(said: str) -> None:
    text = whole(MARKER.sentences(said)).text

    assert vocabulary().put_plainly(text) == text
    assert "left" not in text
    assert "leave" not in text
