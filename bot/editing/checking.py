"""Whether a change leaves the data sound: the checks of the data files, run over what it would leave."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType

from bot.dataset.check import check_records
from bot.dataset.faults import Fault
from bot.dataset.files import FILE_OF_PART
from bot.editing.change import Change, Key, RefusedError, Step, after_steps, key_of
from bot.places.gazetteer import LanguageName
from bot.report.records import Records

MOST_REASONS = 20
LONGEST_TEXT = 4000
_NAMING = frozenset({"countries", "aliases", "ambiguous_names", "areas"})


def check_change(
    records: Records, change: Change, language_names: Sequence[LanguageName], revision: int | None = None
) -> Records:
    """The records after a change, as those of `revision` where it is given.

    Raises:
        RefusedError: the change brings a fault into the data that was not there before.
    """
    if not (change.steps or change.settles or change.reopens):
        raise RefusedError("Nothing would change.")
    check_texts(change)
    after = after_steps(records, change.steps, revision)
    if new := new_faults(records, after, change.steps, language_names):
        reasons = [_sentence(fault) for fault in new]
        more = [f"… and {len(reasons) - MOST_REASONS} more."] if len(reasons) > MOST_REASONS else []
        raise RefusedError(*reasons[:MOST_REASONS], *more)
    return after


def check_texts(change: Change) -> None:
    """See that every text of a change by itself can be kept and shown.

    Raises:
        RefusedError: one can't.
    """
    if odd := [f"{name}: {message}." for step in change.steps for name, message in _odd_texts(step.after)]:
        raise RefusedError(*odd[:MOST_REASONS])


def import_faults(
    records: Records,
    steps: Sequence[Step],
    language_names: Sequence[LanguageName],
    lines: Mapping[tuple[str, Key], int],
) -> list[Fault]:
    """Every fault that steps bring into the data, each with the line of a file on which its record came in."""
    odd = [
        Fault(FILE_OF_PART[step.part].name, lines.get((step.part, step.key), 0), name, message)
        for step in steps
        for name, message in _odd_texts(step.after)
    ]
    return [*odd, *new_faults(records, after_steps(records, steps), steps, language_names, lines)] if steps else []


def new_faults(
    before: Records,
    after: Records,
    steps: Sequence[Step],
    language_names: Sequence[LanguageName],
    lines: Mapping[tuple[str, Key], int] = MappingProxyType({}),
) -> list[Fault]:
    """The faults that steps bring into the data; `lines` says on which line of a file a record came in."""
    names = language_names if any(step.part in _NAMING for step in steps) else None
    found = check_records(after, names, lines)
    if not found:
        return []
    known = Counter(_without_line(fault) for fault in check_records(before, names))
    new = []
    for fault in sorted(found):
        if known[_without_line(fault)] > 0:
            known[_without_line(fault)] -= 1
        else:
            new.append(fault)
    return new


def resting_on(records: Records, steps: Sequence[Step]) -> set[tuple[str, Key]]:
    """The parts and keys of the records that need what steps remove, but for those that the steps concern."""
    gone = {(step.part, step.key[0]) for step in steps if step.after is None}
    found = {
        (part, key_of(part, record))
        for part in FILE_OF_PART
        for record in getattr(records, part)
        if not gone.isdisjoint(_needs(part, record))
    }
    return found - {(step.part, step.key) for step in steps}


def _needs(part: str, record: object) -> Iterator[tuple[str, str | int]]:
    if part != "reports" and (year := getattr(record, "year", None)) is not None:
        yield "reports", year
    if part != "countries" and (code := getattr(record, "iso3", None)) is not None:
        yield "countries", code
    yield from (("countries", code) for code in getattr(record, "codes", ()))
    yield from (("sources", source) for source in getattr(record, "sources", ()))


def _without_line(fault: Fault) -> tuple[str, str, str]:
    return fault.file, fault.field, fault.message


def _odd_texts(record: object) -> Iterator[tuple[str, str]]:
    """What no single text of a record may be: the field, and why."""
    for field in fields(record) if record is not None else ():  # type: ignore[arg-type]  # a dataclass of records
        value = getattr(record, field.name)
        for text in value if isinstance(value, tuple) else (value,):
            if not isinstance(text, str):
                continue
            if len(text) > LONGEST_TEXT:
                yield field.name, f"has {len(text)} characters, at most {LONGEST_TEXT} are taken"
            if any(not character.isprintable() for character in text):
                yield field.name, "has a line break or another character that can't be shown"
            if isinstance(value, tuple) and (";" in text or not text.strip()):
                yield field.name, "none of several texts may be empty or have a semicolon in it"


def _sentence(fault: Fault) -> str:
    where = f"{fault.field}: " if fault.field else ""
    return f"{where}{fault.message} ({fault.file})."
