"""What tierbot aims at, beside what was measured."""

from collections.abc import Iterable, Iterator, Sequence

from benchmarks.peers.cases import Cases
from benchmarks.peers.measure import Measured
from benchmarks.peers.scoring import median, p99, score_messages, score_names
from benchmarks.peers.tables import Table, figure, percent

HEADER = ("", "aim", "measured")


def aims(cases: Cases, held_back: Cases, resolving: Sequence[Measured], spotting: Sequence[Measured]) -> Table:
    """Accuracy on the cases held back; times on all of them. What was not measured is left out."""
    rows = [*_resolving(held_back, resolving), *_spotting(held_back, spotting), *_times(cases, resolving, spotting)]
    return Table("Aims", HEADER, rows, "Accuracy on the cases held back, in percent; times on all cases.")


def _resolving(cases: Cases, resolving: Iterable[Measured]) -> Iterator[tuple[str, str, str]]:
    for one in (one for one in resolving if one.peer.own):
        scores = score_names(cases.names, cases.strangers, one.replies)
        yield "names right, mean of groups", "97 or more", percent(scores.over_groups)
        yield "names taken for another country", "0.3 or less", percent(scores.another.percent)
        yield "non-countries accepted", "0.5 or less", percent(scores.accepted.percent)
        yield "ambiguous names asked", "95 or more", percent(scores.asked.percent)


def _spotting(cases: Cases, spotting: Iterable[Measured]) -> Iterator[tuple[str, str, str]]:
    for one in (one for one in spotting if one.peer.own):
        yield "messages exactly right", "95 or more", percent(score_messages(cases.messages, one.replies).exact.percent)


def _times(cases: Cases, resolving: Sequence[Measured], spotting: Sequence[Measured]) -> Iterator[tuple[str, str, str]]:
    names = {case.text for case in cases.names}
    resolved = {one.peer.name: [one.replies[text] for text in names] for one in resolving}
    golden = {case.text for case in cases.messages}
    spotted = {one.peer.name: [one.replies[text] for text in golden] for one in spotting}
    talked, chatted = (
        {one.peer.name: [one.replies[text] for text in set(texts)] for one in spotting}
        for texts in (cases.talk, cases.chat)
    )
    for title, aim, mine, theirs, of in (
        ("median, times faster than a scan of all names", "5 or more", resolved, "scan", median),
        ("median, times faster than a scan of the English names", "5 or more", resolved, "scan-english", median),
        ("p99, times faster than country-resolver", "1 or more", resolved, "country-resolver", p99),
        ("median of ordinary chat, times faster than pyahocorasick", "0.5 or more", chatted, "pyahocorasick", median),
        ("median of talk near the topic, times faster than pyahocorasick", "", talked, "pyahocorasick", median),
        ("median of the golden messages, times faster than pyahocorasick", "", spotted, "pyahocorasick", median),
    ):
        own, other = of(mine.get("tierbot", ())), of(mine.get(theirs, ()))
        if own and other:
            yield title, aim, figure(other / own)
