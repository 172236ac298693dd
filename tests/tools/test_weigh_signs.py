"""Fitting the weights of the signs that the bot speaks on."""

import shutil
from pathlib import Path

import yaml

from bot.questions.speaking import marked, signs
from tools.weigh_signs import FEWEST, TABLE, Example, fitted, write

SPEAKS, KEEPS_QUIET, NEITHER = "a country and a tier", "rhetoric", "long"


def test_a_sign_weighs_what_it_says_of_the_examples() -> None:
    learned = [
        *[Example("questions", (SPEAKS, NEITHER), wanted=True)] * 20,
        *[Example("talk", (KEEPS_QUIET, NEITHER), wanted=False)] * 20,
        Example("chat", (NEITHER,), wanted=False),
    ]
    weights = fitted(learned)

    assert weights[SPEAKS] > 1 > -1 > weights[KEEPS_QUIET]
    assert abs(weights["ever"]) < 0.01, "no example has it"


def test_a_word_is_weighed_that_stands_in_enough_messages() -> None:
    learned = [
        *[Example("questions", (marked("which"), marked("seldom")), wanted=True)] * (FEWEST - 1),
        *[Example("questions", (marked("which"),), wanted=True)] * 20,
        *[Example("chat", (marked("lol"),), wanted=False)] * 20,
    ]
    weights = fitted(learned)

    assert weights[marked("which")] > 0 > weights[marked("lol")]
    assert marked("seldom") not in weights


def test_the_weights_are_written_where_their_signs_stand(tmp_path: Path) -> None:
    table = tmp_path / "signs.yaml"
    shutil.copy(TABLE, table)
    words = tmp_path / "sign_words.csv"
    write({SPEAKS: 7.25, KEEPS_QUIET: -3.0, marked("which"): 1.26, marked("the"): 0.01}, table, words)
    before, after = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in (TABLE, table))

    assert (after["signs"][SPEAKS]["weight"], after["signs"][KEEPS_QUIET]["weight"]) == (7.2, -3.0)
    assert words.read_text(encoding="utf-8") == "word,weight\nwhich,1.3\n", "what weighs nothing is left out"
    changed = {name for name in before["signs"] if before["signs"][name] != after["signs"][name]}
    assert changed == {SPEAKS, KEEPS_QUIET}


def test_every_sign_that_another_is_made_of_is_known() -> None:
    computed = {"a statement", "a scrap"}
    for name, parts in signs().together.items():
        assert (parts.every | parts.some) - computed <= signs().weights.keys(), name
