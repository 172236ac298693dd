"""The tables of words and weights that stand beside the modules which read them."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from operator import itemgetter
from typing import Any

import yaml

from bot.fast_yaml import SafeLoader


def read_rows(name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """What the rows of a CSV file, named from bot/questions/: "weighed/senses.csv", hold in two or more columns."""
    rows = csv.reader(files("bot.questions").joinpath(name).read_text(encoding="utf-8").splitlines())
    header = next(rows)
    return map(itemgetter(*map(header.index, columns)), rows)


def read_table(name: str) -> Any:  # noqa: ANN401  # what YAML holds
    """What a YAML file holds, named from bot/questions/: "after/follow_ups.yaml"."""
    text = files("bot.questions").joinpath(name).read_text(encoding="utf-8")
    return yaml.load(text, SafeLoader)  # noqa: S506  # it is safe, which ruff sees only in PyYAML's own names
