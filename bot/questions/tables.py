"""The tables of words and weights that stand beside the modules which read them."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import yaml

from bot.fast_yaml import SafeLoader


def read_rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a CSV file, named from bot/questions/: "weighed/senses.csv"."""
    rows = csv.reader(files("bot.questions").joinpath(name).read_text(encoding="utf-8").splitlines())
    header = next(rows)
    yield from (dict(zip(header, row, strict=True)) for row in rows)  # a third of the time of csv.DictReader


def read_table(name: str) -> Any:  # noqa: ANN401  # what YAML holds
    """What a YAML file holds, named from bot/questions/: "after/follow_ups.yaml"."""
    text = files("bot.questions").joinpath(name).read_text(encoding="utf-8")
    return yaml.load(text, SafeLoader)  # noqa: S506  # it is safe, which ruff sees only in PyYAML's own names
