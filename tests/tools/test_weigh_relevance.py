"""Fitting what the words of a message weigh for its being of the report."""

from pathlib import Path

from tools.logistic import Case
from tools.weigh_relevance import FEWEST, fit, questions, traits, write

OF_IT = Case(("tier",), wanted=True, importance=1.0)
BESIDE = Case(("weather",), wanted=False, importance=1.0)


def test_what_asks_of_the_report_weighs_more_than_what_asks_something_else() -> None:
    table = fit([*[OF_IT] * 30, *[BESIDE] * 30, *[Case(("else",), wanted=False, importance=1.0)] * 500])

    assert table["tier"] > 0 > table["weather"]


def test_a_trait_of_few_messages_is_not_weighed() -> None:
    assert "rare" not in fit([OF_IT, *[Case(("rare",), wanted=True, importance=1.0)] * (FEWEST - 1), *[BESIDE] * 30])


def test_both_parts_have_questions_with_an_answer_and_without() -> None:
    for part in ("tuned", "held back"):
        assert {is_of_it for _, is_of_it in questions(part)} == {True, False}


def test_what_is_known_in_a_message_is_weighed_as_what_it_is() -> None:
    assert {"PLACE", "TIER"} <= traits("is Laos on tier 3")


def test_what_weighs_nothing_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "relevance.csv"
    write({"": -1.5, "tier": 0.25, "the": 0.0001}, file)

    assert file.read_text(encoding="utf-8") == "trait,weight\n,-1.500\ntier,0.250\n"
