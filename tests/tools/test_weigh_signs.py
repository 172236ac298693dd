"""Fitting the weights of the signs that the bot speaks on."""

from pathlib import Path

from bot.questions.unasked.speaking import marked
from tools.weigh_signs import FEWEST, Example, Fit, fitted, write

FIT = Fit({"questions": 3.0, "talk": 30.0, "chat": 100.0}, penalty=5.0, rarity=1.0, most=100)
SPEAKS, KEEPS_QUIET, NEITHER = "a country and a tier", "rhetoric", "long"


def test_a_sign_weighs_what_it_says_of_the_examples() -> None:
    learned = [
        *[Example("questions", (SPEAKS, NEITHER), wanted=True)] * 20,
        *[Example("talk", (KEEPS_QUIET, NEITHER), wanted=False)] * 20,
        *[Example("chat", ("a scrap",), wanted=False)] * 2000,
    ]
    weights = fitted(learned, FIT)

    assert weights[SPEAKS] > 1 > weights[KEEPS_QUIET]
    assert weights[KEEPS_QUIET] < weights[NEITHER] < weights[SPEAKS], "both have it"
    assert "ever" not in weights, "no example has it"


def test_a_word_is_weighed_that_stands_in_enough_messages() -> None:
    learned = [
        *[Example("questions", (marked("which"), marked("seldom")), wanted=True)] * (FEWEST - 1),
        *[Example("questions", (marked("which"),), wanted=True)] * 20,
        *[Example("chat", (marked("lol"),), wanted=False)] * 2000,
    ]
    weights = fitted(learned, FIT)

    assert weights[marked("which")] > 0 > weights[marked("lol")]
    assert marked("seldom") not in weights


def test_the_weights_are_written_without_those_of_nothing(tmp_path: Path) -> None:
    table = tmp_path / "sign_weights.csv"
    write({SPEAKS: 7.25, KEEPS_QUIET: -3.0, marked("which"): 1.26, marked("the"): 0.01}, table)

    assert table.read_text(encoding="utf-8") == (
        "sign,weight\na country and a tier,7.25\nrhetoric,-3.00\nword: which,1.26\n"
    )
