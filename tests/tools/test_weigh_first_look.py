"""Fitting what a message has that is worth reading."""

from pathlib import Path

import pytest

from bot.questions.unasked.first_look import COUNTRY, REGION
from tools.logistic import Case, fitted
from tools.weigh_first_look import Example, known, looks_by_others, weighed, write

QUESTION = Example("questions", "Laos tier", frozenset({"tier", COUNTRY}))
CHAT = Example("chat", "lol", frozenset({"lol"}))


def test_what_questions_have_weighs_more_than_what_chat_has() -> None:
    cases = [Case(tuple(QUESTION.signs), True, 3.0)] * 30 + [Case(tuple(CHAT.signs), False, 1.0)] * 30  # noqa: FBT003
    table = fitted(cases, {"tier", "lol", COUNTRY, "unseen"}, penalty=1.0)

    assert weighed(table, QUESTION) > 1 > -1 > weighed(table, CHAT)
    assert table["unseen"] == pytest.approx(0, abs=0.01)


def test_a_word_of_a_few_questions_is_known_and_one_of_little_chat_is_not() -> None:
    assert known([QUESTION] * 3 + [CHAT] * 20) == [COUNTRY, "tier"]


def test_a_message_is_looked_at_by_what_was_learned_from_others() -> None:
    alone = Example("chat", "tier", frozenset({"tier"}))
    learned = [
        Example(example.source, f"{example.text} {number}", example.signs)
        for number in range(50)
        for example in (QUESTION, CHAT)
    ]
    looks = looks_by_others([*learned, alone])

    assert looks.keys() == {example.text for example in [*learned, alone]}
    assert looks["Laos tier 1"] > looks["tier"] > looks["lol 1"]


def test_what_weighs_nothing_is_left_out_but_for_the_names_of_places(tmp_path: Path) -> None:
    file = tmp_path / "first_look.csv"
    write({"": -1.0, "tier": 2.5, "the": 0.01, COUNTRY: 0.1, REGION: 0.0}, file)
    assert file.read_text(encoding="utf-8") == "word,weight\n,-1.00\nCOUNTRY,0.10\nREGION,0.00\ntier,2.50\n"
