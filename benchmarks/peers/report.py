"""The report: which tables, in which order, with which words between them."""

import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from benchmarks.peers.aims import aims
from benchmarks.peers.cases import Cases, NameCase
from benchmarks.peers.catalogue import Task
from benchmarks.peers.measure import Measured, Missing
from benchmarks.peers.scoring import NameScores, Share, median, p99, score_messages, score_names
from benchmarks.peers.tables import Table, figure, percent

HELD_BACK, TUNED = "held back", "tuned on"


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that a run measured."""

    cases: Cases
    resolving: Sequence[Measured] = ()
    spotting: Sequence[Measured] = ()
    missing: Mapping[Task, Sequence[Missing]] = field(default_factory=dict)


def tables(run: Run, *, held_back_only: bool = False) -> list[Table]:
    """The tables of a run; only those of the cases held back, if so asked."""
    parts = {HELD_BACK: run.cases.part(held_back=True), TUNED: run.cases.part(held_back=False)}
    if held_back_only:
        del parts[TUNED]
    made = [aims(run.cases, run.cases.part(held_back=True), run.resolving, run.spotting)]
    for part, cases in parts.items():
        made += [_names(run, cases, part), _by_group(run, cases, part), _accepted(run, cases, part)]
    made += [_messages(run, cases, part) for part, cases in parts.items()]
    if held_back_only:
        return made
    return [*made, _name_costs(run), _group_times(run), _message_costs(run)]


def remarks(run: Run) -> list[str]:
    """When, where and with what it was measured; who is missing, and who failed at what."""
    seen = {one.peer.name: one.version for one in (*run.resolving, *run.spotting)}
    lines = [
        f"Measured on {datetime.now(UTC).date()} with Python {platform.python_version()}, on one core, each matcher in "
        "an environment of its own: " + ", ".join(f"{name} {version}" for name, version in seen.items()) + "."
    ]
    for task, absent in run.missing.items():
        lines += [f"Not measured ({task}): {one.peer.name}, because {one.reason}." for one in absent]
    for one in (*run.resolving, *run.spotting):
        errors = [reply.error for reply in one.replies.values() if reply.error]
        if errors:
            of = f"{len(errors)} of {len(one.replies)} texts"
            lines.append(f"{one.peer.name} raised an error on {of}, the first a {errors[0]}; that counts as no answer.")
    return lines


def _scored(measured: Iterable[Measured]) -> list[Measured]:
    return [one for one in measured if one.peer.scored]


def _scores(run: Run, cases: Cases) -> dict[str, NameScores]:
    return {one.peer.name: score_names(cases.names, cases.strangers, one.replies) for one in _scored(run.resolving)}


def _names(run: Run, cases: Cases, part: str) -> Table:
    rows = [
        (
            name,
            percent(scores.over_groups),
            percent(scores.right.percent),
            percent(scores.another.percent),
            percent(scores.asked.percent),
            percent(scores.accepted.percent),
        )
        for name, scores in _scores(run, cases).items()
    ]
    header = ("%", "right, mean of groups", "right", "another country", "ambiguous asked", "non-countries accepted")
    several = sum(case.ambiguous for case in cases.names)
    note = (
        f"{len(cases.names)} names, {several} of them with several readings, and {len(cases.strangers)} non-countries."
    )
    return Table(f"Resolving, {part}", header, rows, note)


def _by_group(run: Run, cases: Cases, part: str) -> Table:
    shares = {name: scores.by_group for name, scores in _scores(run, cases).items()}
    return _group_table(f"Right by group, {part}", cases.names, shares)


def _accepted(run: Run, cases: Cases, part: str) -> Table:
    shares = {name: scores.accepted_by_group for name, scores in _scores(run, cases).items()}
    return _group_table(f"Non-countries accepted by group, {part}", cases.strangers, shares)


def _group_table(title: str, cases: Sequence[NameCase], shares: Mapping[str, Mapping[str, Share]]) -> Table:
    groups = _sizes(cases)
    rows = [
        (f"{group} ({size})", *(percent(by_group[group].percent) for by_group in shares.values()))
        for group, size in groups.items()
    ]
    return Table(title, ("%", *shares), rows)


def _messages(run: Run, cases: Cases, part: str) -> Table:
    rows = []
    for one in _scored(run.spotting):
        scores = score_messages(cases.messages, one.replies)
        shares = (scores.exact, scores.countries, scores.precision, scores.recall)
        rows.append((one.peer.name, *(percent(share.percent) for share in shares)))
    header = ("%", "exactly right", "right countries", "precision of mentions", "recall of mentions")
    return Table(f"Spotting, {part}", header, rows, f"{len(cases.messages)} messages.")


def _name_costs(run: Run) -> Table:
    rows = []
    for one in run.resolving:
        names, strangers = (
            [one.replies[text] for text in {case.text for case in cases}]
            for cases in (run.cases.names, run.cases.strangers)
        )
        times = (median(names), p99(names), median(strangers), p99(strangers))
        rows.append((one.peer.name, *map(figure, (*times, one.load_ms, one.load_mib, one.peak_mib))))
    header = (
        "",
        "median, µs",
        "p99, µs",
        "median of non-countries, µs",
        "p99 of non-countries, µs",
        "load, ms",
        "load, MiB",
        "peak, MiB",
    )
    return Table("What resolving costs", header, rows, "All cases, each asked once; loading includes the imports.")


def _group_times(run: Run) -> Table:
    groups: dict[str, set[str]] = {}
    for case in run.cases.names:
        groups.setdefault(case.group, set()).add(case.text)
    rows = [
        (group, *(figure(median(one.replies[text] for text in texts)) for one in run.resolving))
        for group, texts in groups.items()
    ]
    return Table("Median time by group", ("µs", *(one.peer.name for one in run.resolving)), rows)


def _message_costs(run: Run) -> Table:
    rows = []
    for one in run.spotting:
        golden, talk, chat = (
            [one.replies[text] for text in set(texts)]
            for texts in ((case.text for case in run.cases.messages), run.cases.talk, run.cases.chat)
        )
        times = (median(golden), p99(golden), median(talk), p99(talk), median(chat), p99(chat))
        rows.append((one.peer.name, *map(figure, (*times, one.load_ms, one.load_mib, one.peak_mib))))
    header = (
        "",
        "median, µs",
        "p99, µs",
        "median of talk, µs",
        "p99 of talk, µs",
        "median of chat, µs",
        "p99 of chat, µs",
        "load, ms",
        "load, MiB",
        "peak, MiB",
    )
    note = (
        "All golden messages, talk near the topic that wants silence, and ordinary chat where a file of it was given "
        f"({len(run.cases.chat):,} messages), each asked once; loading includes the imports."
    )
    return Table("What spotting costs", header, rows, note)


def _sizes(cases: Iterable[NameCase]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for case in cases:
        sizes[case.group] = sizes.get(case.group, 0) + 1
    return sizes
