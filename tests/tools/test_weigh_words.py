"""Fitting what a message's traits weigh for each kind of question, and for each sense of a kind."""

from itertools import islice
from pathlib import Path

from benchmarks.golden import question_rows
from bot.questions.intent import UNANSWERED, About, Intent
from bot.questions.weighed.senses import Sense
from bot.questions.weighed.sums import KINDS
from tools.logistic import Case
from tools.weigh_words import (
    Example,
    claims,
    claims_fitted,
    examples,
    kinds_fitted,
    phrased,
    senses_fitted,
    write_claims,
    write_kinds,
    write_senses,
)

WHY = Example(frozenset({"why", "PLACE"}), (Intent.FINDINGS,), Sense(About.WHY))
SHOULD = Example(frozenset({"should", "PLACE"}), (Intent.FINDINGS,), Sense(About.SHOULD))
WHEN = Example(frozenset({"when", "PLACE"}), (Intent.HISTORY,), Sense(About.WHEN))
ONCE = Example(frozenset({"once"}), (Intent.HISTORY,), None)
MANY = 5_000
"""Of the questions tuned on: all of them take a minute and more."""
LEARNED = [*[WHY, SHOULD, WHEN] * 20, ONCE]


def test_a_trait_weighs_for_the_kind_that_it_stands_in() -> None:
    table = kinds_fitted(LEARNED)

    assert table["why"][Intent.FINDINGS] > 0.5 > table["why"].get(Intent.HISTORY, 0)
    assert table["when"][Intent.HISTORY] > 0.5 > table["when"].get(Intent.FINDINGS, 0)
    assert "once" not in table, "one question is too few"


def test_a_trait_weighs_for_the_sense_that_the_phrasings_read() -> None:
    tables = senses_fitted(LEARNED)

    assert tables.keys() == {Intent.FINDINGS}, "history is asked in one sense here"
    assert tables[Intent.FINDINGS]["why"]["why|"] > 0.5 > tables[Intent.FINDINGS]["why"]["should|"]


def test_the_kinds_are_written_a_trait_to_a_line(tmp_path: Path) -> None:
    file = tmp_path / "leanings.csv"
    write_kinds({"": {Intent.TIER: 0.5}, "why": {Intent.FINDINGS: 1.234}}, file)

    head, _, why = file.read_text(encoding="utf-8").splitlines()
    assert head.split(",") == ["trait", *KINDS]
    assert why.split(",") == ["why", *("1.23" if kind is Intent.FINDINGS else "" for kind in KINDS)]


def test_the_senses_are_written_a_weight_to_a_line(tmp_path: Path) -> None:
    file = tmp_path / "senses.csv"
    write_senses({Intent.DEFINE: {"waive": {"term|waiver": 2.5}}}, file)

    assert file.read_text(encoding="utf-8").splitlines()[1:] == ["define,term,waiver,waive,2.50"]


def test_a_message_is_learned_after_the_one_before_it_in_its_conversation() -> None:
    told = list(islice(examples("tuned"), MANY))
    after = [example for example in told if any(trait.startswith("after ") for trait in example.traits)]

    assert len(told) > len(after) > 700
    assert all(example.kinds for example in told)


def test_the_examples_of_the_phrasings_are_learned_from() -> None:
    assert sum(example.sense is not None for example in phrased()) > 150


def test_a_trait_weighs_for_a_yes_or_no_or_against_it(tmp_path: Path) -> None:
    table = claims_fitted([Case(("is", "PLACE"), True, 1.0), Case(("which", "PLACE"), False, 1.0)] * 10)  # noqa: FBT003
    file = tmp_path / "yes_or_no.csv"
    write_claims({"": -1.0, "is": 2.0}, file)

    assert table["is"] > 0 > table["which"]
    assert file.read_text(encoding="utf-8") == "trait,weight\n,-1.00\nis,2.00\n"


def test_what_seems_to_want_a_yes_or_no_by_its_form_alone_is_not_learned_from() -> None:
    rows = list(islice(question_rows("tuned"), MANY))
    kinds = [(row["intent"].split("/")[0], row["says"].startswith("^")) for row in rows]
    learned = [case.wanted for case in claims(rows)]

    assert sum(learned) == sum(wants for kind, wants in kinds if kind not in UNANSWERED) > 500
    assert len(learned) < sum(kind not in UNANSWERED for kind, _ in kinds), "some only seem to want one"
