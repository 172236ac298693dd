"""A year's tiers as plain text: "Tier 1: Argentina, Australia, …", with names as people write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Final
from unicodedata import normalize

from bot.dataset.faults import Fault
from bot.editing.incoming import Incoming
from bot.editing.making import rated_by
from bot.places.candidates import candidates
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import Resolution, resolve
from bot.report.records import Code, Records
from bot.report.tier import Tier

LONGEST_LIST = 64 * 1024
"""Characters: several times all names of countries."""
SURELY = 0.9
"""How alike a misspelt name must be to its country's to be taken for it without asking."""

_HEADING = re.compile(
    r"^[\s#*•·\-–—]*"
    r"(?P<tier>tier\s*2\s*[-–—,(]?\s*(?:watch\s*-?\s*list|wl)|watch\s*-?\s*list|2\s*wl|tier\s*[123]|special\s+cases?)\b"
    r"\)?[\s*]*(?:\(\s*\d+\s*\))?[\s*]*(?P<rest>(?:[:\-–—].*)?)$",
    re.IGNORECASE,
)
_LIKE_A_HEADING = re.compile(
    r"(?<![^\W\d_])(?:tiers?(?![^\W\d_])|watch\s*-?\s*list|wl(?![^\W\d_])|special\s+cases?)"
    r"|^\W*[^\W\d_]+(?:[\W_]*[123]|[\W_]+I{1,3})\W*$"  # Teir 3, Level III
    r"|:",
    re.IGNORECASE,
)
"""What may be meant to begin another tier, in a line that is no heading or in the rest of one: it is never a name."""
_BETWEEN = re.compile(r"[,;•·|]|\s-\s")
_EDGES = " \t*_-–—:.•·"
_GUESSED = frozenset({Match.TYPO, Match.PREFIX})


class _Unclear(Enum):
    """The tier below something that may be a heading."""

    UNCLEAR = "unclear"


_UNCLEAR: Final = _Unclear.UNCLEAR


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name in the list that may mean several countries, or none: `options` are worth asking about."""

    line: int
    name: str
    tier: Tier
    options: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class YearList:
    """What a text says: the tier of each country, what was guessed, what is doubtful, and what is wrong."""

    tiers: dict[Code, Tier] = field(default_factory=dict)
    lines: dict[Code, int] = field(default_factory=dict)
    guessed: list[tuple[str, Code]] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    picked: list[tuple[Doubt, Code | None]] = field(default_factory=list)
    """What somebody took each doubtful name for; None where they left it out."""


def read_year_list(gazetteer: Gazetteer, records: Records, text: str, year: int, name: str = "text") -> YearList:
    """Read a year's tiers; `name` is what faults call the text. Never raises: what is wrong is in the outcome."""
    found = YearList()
    if len(text) > LONGEST_LIST:
        found.faults.append(Fault(name, 0, "", f"has {len(text):,} characters, at most {LONGEST_LIST:,} are taken"))
        return found
    gone = {c.iso3 for c in records.countries if c.dissolved is not None and c.dissolved < year}
    for line, tier, written in _names(text):
        if tier is _UNCLEAR:
            message = f"“{written[:60]}” is not clear: give each tier a line of its own that begins as “Tier 1:” does"
            found.faults.append(Fault(name, line, "", message))
            continue
        if tier is None:
            found.faults.append(Fault(name, line, "", f"“{written[:60]}” stands below no tier, such as “Tier 1:”"))
            continue
        for one in _in_one_line(gazetteer, written):
            _take(found, gazetteer, Doubt(line, one.text, tier, ()), one, gone, name)
    if not found.tiers and not found.doubts and not found.faults:
        found.faults.append(Fault(name, 0, "", "names no country below a tier: begin a line with “Tier 1:”"))
    return found


def settled(found: YearList, doubt: Doubt, code: Code | None, name: str = "text") -> None:
    """Take a doubtful name for a country, or for none."""
    found.picked.append((doubt, code))
    if code is not None:
        _put(found, code, doubt, name)


def as_incoming(records: Records, found: YearList, year: int, source: str) -> Incoming:
    """The ratings of a list, all resting on one source, which comes in too where it is new.

    Raises:
        RefusedError: there is no report of that year, or the source is missing.
    """
    ratings, sources = rated_by(records, found.tiers, year, source)
    incoming = Incoming({"ratings": {(rating.iso3, year): rating for rating in ratings}})
    if sources:
        incoming.records["sources"] = {(added.id,): added for added in sources}
    incoming.lines.update({("ratings", (code, year)): line for code, line in found.lines.items()})
    return incoming


def _names(text: str) -> Iterator[tuple[int, Tier | _Unclear | None, str]]:
    """The names of each line, with the tier they stand below; of what stands below an unclear heading only that."""
    tier: Tier | _Unclear | None = None
    for number, line in enumerate(text.splitlines(), 1):
        heading = _HEADING.match(line)
        if heading is not None:
            tier = _tier(heading["tier"])
            line = heading["rest"].lstrip(_EDGES)  # noqa: PLW2901  # the rest of the line is read as one
        if _LIKE_A_HEADING.search(normalize("NFKC", line)):
            tier = _UNCLEAR
            yield number, tier, line
        elif line.strip(_EDGES) and tier is not _UNCLEAR:
            yield number, tier, line


def _tier(written: str) -> Tier:
    squeezed = re.sub(r"[\s-]", "", written.casefold())
    if squeezed.startswith("special"):
        return Tier.SPECIAL_CASE
    if "watch" in squeezed or "wl" in squeezed:
        return Tier.WATCH_LIST
    return Tier(squeezed[-1])


def _in_one_line(gazetteer: Gazetteer, line: str) -> Iterator[Resolution]:
    """The names of a line; two parts are one name where only both together are one: Korea, North."""
    parts = [part for part in (part.strip(_EDGES) for part in _BETWEEN.split(line)) if part]
    parts = [part.removeprefix("and ").strip() for part in parts]
    at = 0
    while at < len(parts):
        alone = resolve(gazetteer, parts[at])
        if at + 1 < len(parts) and not _is_certain(resolve(gazetteer, parts[at + 1])):
            both = resolve(gazetteer, f"{parts[at]}, {parts[at + 1]}")
            if _is_certain(both):
                yield both
                at += 2
                continue
        yield alone
        at += 1


def _is_certain(resolution: Resolution) -> bool:
    return len(resolution.codes) == 1 and resolution.match not in _GUESSED and not resolution.part


def _take(  # what a name is judged by
    found: YearList, gazetteer: Gazetteer, doubt: Doubt, resolution: Resolution, gone: set[Code], name: str
) -> None:
    codes = tuple(code for code in resolution.codes if code not in gone)
    if len(codes) == 1 and not resolution.part and len(resolution.codes) == 1:
        if resolution.match not in _GUESSED:
            _put(found, codes[0], doubt, name)
            return
        if candidates(gazetteer, resolution)[0].score >= SURELY:
            found.guessed.append((doubt.name, codes[0]))
            _put(found, codes[0], doubt, name)
            return
    options = dict.fromkeys((*codes, *(code for code in resolution.suggestions if code not in gone)))
    found.doubts.append(Doubt(doubt.line, doubt.name[:100], doubt.tier, tuple(options)))


def _put(found: YearList, code: Code, doubt: Doubt, name: str) -> None:
    before = found.tiers.get(code)
    if before is not None:
        first = found.lines[code]
        message = f"“{doubt.name}” stands twice: on line {first} it has {before.word}"
        found.faults.append(Fault(name, doubt.line, "", message))
        return
    found.tiers[code] = doubt.tier
    found.lines[code] = doubt.line
