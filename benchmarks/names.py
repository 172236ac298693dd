"""Measure tierbot beside other matchers of country names, all on the same cases, in one run, on one core.

Run it from the root of the repository: python -m benchmarks.names [--only NAMES] [--held-back] [--chat FILE] …
"""

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.golden import SILENCE
from benchmarks.peers.cases import Cases, read_cases
from benchmarks.peers.catalogue import PEERS, TIERBOT, Peer, Task
from benchmarks.peers.measure import ROOT, Measured, Missing, measure
from benchmarks.peers.report import Run, remarks, tables
from benchmarks.peers.scoring import codes, mentions
from benchmarks.peers.tables import markdown, plain

HEAD = """\
# Benchmarks of names

Written by `python -m benchmarks.names`, which `benchmarks/README.md` explains; not edited by hand.

"Another country" is an answer with a country that is none of those expected; no answer, or one of several that were
expected, is not right but not that either. scan and scan-english are bare rapidfuzz scans over tierbot's names, all
of them or the English ones; pyahocorasick and ahocorasick_rs are bare passes over all of them. Those four tell what is
fast, and their answers do not count. countrytagger does not say where it found a country.

"""


def run(cases: Cases, peers: Sequence[Peer], environments: Path) -> Run:
    """Measure the peers, one after the other; what cannot be measured is noted, and the run goes on."""
    texts = {
        Task.RESOLVE: [case.text for case in (*cases.names, *cases.strangers)],
        Task.SPOT: [*(case.text for case in cases.messages), *cases.talk, *cases.chat],
    }
    measured: dict[Task, list[Measured]] = {task: [] for task in Task}
    missing: dict[Task, list[Missing]] = {task: [] for task in Task}
    for task in Task:
        for peer in (peer for peer in peers if task in peer.tasks):
            print(f"{task}: {peer.name} …", file=sys.stderr, flush=True)
            result = measure(peer, task, texts[task], environments)
            if isinstance(result, Missing):
                missing[task].append(result)
            else:
                measured[task].append(result)
    return Run(cases, measured[Task.RESOLVE], measured[Task.SPOT], missing)


def misses(done: Run) -> Iterator[tuple[str, str, str, str, str]]:
    """What tierbot got wrong of the cases that it is tuned on: kind, group, text, expected, got."""
    cases = done.cases.part(held_back=False)
    for one in (one for one in done.resolving if one.peer is TIERBOT):
        for case in (*cases.names, *cases.strangers):
            got = codes(one.replies[case.text])
            if got != case.codes:
                kind = "another" if got - case.codes else "missed"
                yield kind, case.group, case.text, ";".join(sorted(case.codes)), ";".join(sorted(got))
    for one in (one for one in done.spotting if one.peer is TIERBOT):
        for message in cases.messages:
            expected, found = (
                " ".join(f"{mention.code}:{mention.start}-{mention.end}" for mention in sorted(those))
                for those in (message.mentions, mentions(one.replies[message.text]))
            )
            if expected != found:
                yield "message", "", message.text, expected, found


def chosen(names: str) -> list[Peer]:
    wanted = set(names.split(","))
    if unknown := wanted - {peer.name for peer in PEERS}:
        raise argparse.ArgumentTypeError(f"no such matcher: {', '.join(sorted(unknown))}")
    return [peer for peer in PEERS if peer.name in wanted]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure tierbot beside other matchers of country names.")
    known = ", ".join(peer.name for peer in PEERS)
    parser.add_argument("--only", type=chosen, metavar="NAME[,NAME…]", help=f"only these, and write no page: {known}")
    parser.add_argument("--held-back", action="store_true", help="tell of the cases held back only, and write no page")
    parser.add_argument("--misses", type=Path, metavar="FILE", help="write tierbot's misses among the cases tuned on")
    parser.add_argument("--chat", type=Path, metavar="FILE", help="ordinary chat, a message to a line, to time as well")
    parser.add_argument("--cases", type=Path, default=ROOT / "benchmarks" / "cases", help="folder (%(default)s)")
    parser.add_argument("--environments", type=Path, default=ROOT / ".venv-peers", help="folder (%(default)s)")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "benchmarks.md", help="file (%(default)s)")
    options = parser.parse_args()

    cases = read_cases(options.cases, SILENCE, options.chat)
    done = run(cases, options.only or PEERS, options.environments)
    made, said = tables(done, held_back_only=options.held_back), remarks(done)
    if options.misses:
        with options.misses.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(
                [("kind", "group", "text", "expected", "got"), *misses(done)]
            )
    if not (options.only or options.held_back):
        options.page.parent.mkdir(exist_ok=True)
        options.page.write_text(HEAD + "\n\n".join([*said, *map(markdown, made)]) + "\n", encoding="utf-8")
    print("\n".join([*map(plain, made), *said]))


if __name__ == "__main__":
    main()
