"""What people put in front of a question and behind it is left out of it; each entry of the table by a sentence."""

import re

import pytest

from bot.questions.sentences.around import by_itself, without_beginning
from bot.questions.sentences.marking import whole
from bot.questions.tables import read_table
from tests.support.knowledge import shipped_service

READER = shipped_service().snapshot.reader.messages
QUESTION, MARKED = "which countries are on tier 3", "which countries are on TIER0"
BEFORE = (
    "hey tierbot",
    "good morning everyone",
    "quick question for you guys:",
    "just out of curiosity, real quick:",
    "does anyone here know",
    "can somebody tell me",
    "tell me",
    "I am doing this for school -",
    "for my class:",
    "doing my essay for uni,",
    "a bit embarrassed to ask but",
    "I need to tell my boss",
    "question relayed from our DMs:",
    "is anyone else wondering",
)
BEHIND = (
    "please",
    "thanks guys",
    "does anyone know",
    "right now",
    "or what",
    ", yes or no",
    "need it asap",
    "for my school report",
    "I am making a map",
    "editing a piece on it",
    ", arguing with my brother",
    ", can someone explain",
    "and nobody knew",
)
TABLE = read_table("sentences/around.yaml")


def marked(text: str) -> str:
    return whole(READER.sentences(text)).text


@pytest.mark.parametrize("before", BEFORE)
def test_what_is_put_in_front_is_left_out(before: str) -> None:
    assert without_beginning(marked(f"{before} {QUESTION}")) == MARKED


@pytest.mark.parametrize("behind", BEHIND)
def test_what_is_put_behind_is_left_out(behind: str) -> None:
    assert by_itself(marked(f"{QUESTION} {behind}")) == MARKED


def test_every_entry_is_in_a_sentence() -> None:
    fronts = [marked(f"{before} {QUESTION}").removesuffix(MARKED) for before in BEFORE]
    ends = [marked(f"{QUESTION} {behind}").removeprefix(MARKED) for behind in BEHIND]
    sides = [(entry, fronts) for entry in TABLE["before"]] + [(entry, ends) for entry in TABLE["behind"]]

    assert [
        entry for entry, said in sides if not any(re.search(rf"(?:^| )(?:{entry})(?: |$)", text) for text in said)
    ] == []
