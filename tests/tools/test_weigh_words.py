"""Fitting what words weigh for each kind of question."""

from pathlib import Path

from bot.questions.leaning import KINDS
from bot.questions.question import Intent
from tools.weigh_words import Example, examples, fitted, write


def test_a_word_weighs_for_the_kind_that_it_stands_in() -> None:
    learned = [
        *[Example(frozenset({"why", "PLACE"}), (Intent.FINDINGS,))] * 20,
        *[Example(frozenset({"when", "PLACE"}), (Intent.HISTORY,))] * 20,
        Example(frozenset({"once"}), (Intent.HISTORY,)),
    ]
    table = fitted(learned)
    findings, history = KINDS.index(Intent.FINDINGS), KINDS.index(Intent.HISTORY)

    assert table["why"][findings] > 1 > table["why"][history]
    assert table["when"][history] > 1 > table["when"][findings]
    assert abs(table["PLACE"][findings]) < table["why"][findings], "it stands in both"
    assert "once" not in table, "one question is too few"


def test_the_table_is_written_a_word_to_a_line(tmp_path: Path) -> None:
    file = tmp_path / "leanings.csv"
    write({"": [0.0] * len(KINDS), "why": [1.234] * len(KINDS)}, file)

    head, _, why = file.read_text(encoding="utf-8").splitlines()
    assert head.split(",") == ["word", *KINDS]
    assert why.split(",") == ["why", *["1.23"] * len(KINDS)]


def test_only_the_first_message_of_a_conversation_stands_alone() -> None:
    told = list(examples("tuned"))
    assert len(told) > 3000
    assert all(example.kinds for example in told)
