"""Tables, as Markdown for docs/benchmarks.md and as plain text for a terminal."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a title; the first column is text, the others are figures. A note stands above it."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""


def markdown(table: Table) -> str:
    lines = [f"## {table.title}", ""]
    if table.note:
        lines += [table.note, ""]
    marks = ["---"] + ["---:"] * (len(table.header) - 1)
    lines += [f"| {' | '.join(cells)} |" for cells in (table.header, marks, *table.rows)]
    return "\n".join(lines)


def plain(table: Table) -> str:
    grid = [list(table.header), *map(list, table.rows)]
    widths = [max(len(cells[column]) for cells in grid) for column in range(len(table.header))]
    lines = [table.title, *([table.note] if table.note else [])]
    for cells in grid:
        figures = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))
        lines.append("  ".join((cells[0].ljust(widths[0]), *figures)).rstrip())
    return "\n".join(lines) + "\n"


def figure(value: float | None) -> str:
    """A figure to three digits or to the whole, whichever tells more; a dash for none."""
    if value is None:
        return "–"
    if value >= 100 or value == 0:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def percent(value: float | None) -> str:
    """Two digits behind the point below ten, where tenths of a percent matter."""
    if value is None:
        return "–"
    return f"{value:.2f}" if 0 < value < 10 else f"{value:.1f}"
