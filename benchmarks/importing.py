"""Measure how long bringing in a whole report year takes: python -m benchmarks.importing."""

import asyncio
import statistics
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter

from bot.app import open_editor
from bot.config import DatabaseSettings, LogSettings, Settings
from bot.editing.incoming import Incoming, read_incoming
from bot.editing.making import Why
from bot.editing.year_list import as_incoming, read_year_list
from bot.editor import Editor
from bot.logs import set_up_logging
from bot.report.tier import Tier
from bot.store.log import Who

RUNS = 5
YEAR = 2025
AIM_SECONDS = 2
WHY = Why("a measurement", "https://example.org/")


def main() -> None:
    """Print how long a year of every country takes, from a file and as pasted text."""
    print(f"{'a year of tiers':<24}{'countries':>10}{'median, s':>12}{'longest, s':>12}{'aim, s':>8}")
    for what in ("ratings.csv", "pasted text"):
        times, countries = asyncio.run(measure(what))
        median, longest = statistics.median(times), max(times)
        print(f"{what:<24}{countries:>10}{median:>12.2f}{longest:>12.2f}{AIM_SECONDS:>8}")


async def measure(what: str) -> tuple[list[float], int]:
    """The seconds that each run takes, and how many countries it brings in; each changes every tier of the year."""
    times, changed = [], 0
    async with new_editor() as editor:
        for run in range(RUNS):
            records = await editor.records()
            tiers = {r.iso3: (Tier.ONE, Tier.THREE)[run % 2] for r in records.ratings if r.year == YEAR}
            text = as_csv(tiers) if what == "ratings.csv" else as_list(editor, tiers)
            started = perf_counter()
            change = await editor.incoming(await came(editor, text, what), WHY, replace=False)
            await editor.make(change, Who(name="a benchmark"))
            times.append(perf_counter() - started)
            changed = len(tiers)
    return times, changed


@asynccontextmanager
async def new_editor() -> AsyncIterator[Editor]:
    """An editor of a store of its own, from which answers are given as in the bot."""
    set_up_logging(LogSettings(level="WARNING"))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database=DatabaseSettings(url=f"sqlite:///{Path(folder) / 'tierbot.db'}"))
        async with open_editor(settings) as editor:
            await editor.checked(await editor.incoming(read_incoming({"ratings.csv": FIRST}), WHY, replace=False))
            yield editor


FIRST = b"iso3,year,tier,confidence,sources\nTHA,2025,3,high,elim\n"
"""Reads what only editing needs, which the first editor waits for and not the import."""


async def came(editor: Editor, text: str, what: str) -> Incoming:
    """What a text brings in."""
    if what == "ratings.csv":
        return await asyncio.to_thread(read_incoming, {what: text.encode()})
    records, gazetteer = await editor.records(), editor.service.snapshot.gazetteer
    found = await asyncio.to_thread(read_year_list, gazetteer, records, text, YEAR)
    return as_incoming(records, found, YEAR, WHY.source)


def as_csv(tiers: dict[str, Tier]) -> str:
    """A file of ratings."""
    rows = "".join(f"{code},{YEAR},{tier},high,elim\n" for code, tier in tiers.items())
    return f"iso3,year,tier,confidence,sources\n{rows}"


def as_list(editor: Editor, tiers: dict[str, Tier]) -> str:
    """A list as people paste it, with the report's names."""
    countries = editor.service.snapshot.report.countries
    return "".join(f"{tier.word}: {countries[code].name}\n" for code, tier in tiers.items())


if __name__ == "__main__":
    main()
