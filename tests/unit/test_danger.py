"""Calls for help: told from what only uses such words, and never taken for a question of tiers."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.answers.kinds import HelpAnswer
from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import last

GOLDEN = Path(__file__).parent.parent / "golden"
SERVICE = shipped_service()
CALLS = (
    "help me my boss has my passport i need to know what tier Qatar is",
    "my boss took my passport, what do i do",
    "How do I report a case of trafficking?",
    "my sister is being held in Dubai",
    "i think my neighbour keeps a girl locked in as a maid",
    "where do i find a shelter tonight",
    "someone forces my cousin to work in a scam centre in myanmar. who can help him??",
    "they do not let us go home",
    "he says if i run he will hurt my family",
    "my sister is locked in a house in Qatar and what tier is Qatar?",
    "what tier is Qatar? my cousin is held there and they took her passport",
    "I am being made to work in Oman without pay. what tier is Oman",
    "is Kuwait tier 3? my employer beats me and wont let me leave",
    "which tier is Myanmar? a friend of mine is stuck in a scam centre in Laos",
    "i work in a shelter and a girl here is held by her boss, what tier is france",
    "i am a nurse, my patient was locked in a house, is qatar tier 3",
)
NO_CALLS = (
    "what does the report say about passports taken from maids in Kuwait",
    "which countries force children to beg",
    "how many calls did the hotline in Peru receive",
    "what is forced labor",
    "help me understand tier 2",
    "which tier is Thailand on",
    "my boss makes me read the whole tip report",
    "my friend says no, was Kuwait tier 3 ever",
    "my boss wants a table of tier 3 countries",
    "I work in a shelter in Ghana, what tier is Ghana?",
    "my dad was in the army in Iraq, which tier was it in 2010",
    "does the report say that employers take passports in Qatar, and what tier is it on?",
    "my friend is stuck on a quiz: was Japan ever tier 2?",
    "help me plz i need to know russias tier for school",
    "Could you give me an overview of Senegal, please? I need the tier, the trend and the main criticisms.",
    "trend for china since the beginning? i know where it is now but not before",
    "history of Kenya, I only know where it is today",
    "Key criticisms of Japan please. I promise to credit you.",
    "please help me i need the ranking of Kenya for class",
    "i work in a shelter for victims in lyon, what tier is france",
    "i work at an ngo that helps trafficked women, what tier is spain",
    "i am a social worker with trafficked girls, which tier is nigeria on",
)


def _calls(part: str, wanted: str) -> Iterator[bool]:
    with (GOLDEN / "calls.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["part"] == part and row["help"] == wanted:
                yield SERVICE.read(row["text"]).about is About.DANGER


@pytest.mark.parametrize("text", CALLS)
def test_who_is_in_danger_is_pointed_to_help(text: str) -> None:
    asked = Service(SERVICE.snapshot).ask(text)

    assert asked.question.intent is Intent.HELP
    assert asked.question.about is About.DANGER
    assert [type(part) for part in asked.answer.parts] == [HelpAnswer]


@pytest.mark.parametrize("text", NO_CALLS)
def test_who_asks_of_the_report_is_not(text: str) -> None:
    assert SERVICE.read(text).about is not About.DANGER


@pytest.mark.parametrize(("part", "least", "most"), [("tuned", 0.98, 0.02), ("held back", 0.88, 0.12)])
def test_most_calls_are_told_from_what_is_none(part: str, least: float, most: float) -> None:
    calls, others = list(_calls(part, "yes")), list(_calls(part, "no"))

    assert sum(calls) >= least * len(calls)
    assert sum(others) <= most * len(others)


@pytest.mark.parametrize("text", CALLS)
def test_nobody_is_answered_unasked(text: str) -> None:
    assert SERVICE.overhear(text) is None


@pytest.mark.parametrize(
    "text", ["what organisations could help me here", "where can we go tonight", "who should he ring"]
)
def test_what_somebody_in_danger_asks_for_themselves_gets_the_same(text: str) -> None:
    question, _ = last("I'm on a farm in Italy and they hold my papers, please help", text)

    assert question.about is About.DANGER


@pytest.mark.parametrize("text", ["hahaha ok i'll tell him", "trend for peru? i know where it is now but not before"])
def test_small_talk_is_no_call(text: str) -> None:
    assert SERVICE.read(text).about is not About.DANGER
