"""What runs in a matcher's environment: reads texts as JSON lines, answers each with its answer and its time.

    python -m benchmarks.peers.worker ADAPTER (resolve|spot) CORE [NAMES]

The first line out tells what loading cost, the last one the memory at its highest. Needs nothing but Python.
"""

import importlib
import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter_ns, process_time_ns

ADAPTERS = "benchmarks.peers.adapters"
FIRST = "I live in Thailand"
WARM_UP = tuple(f"{word} {number}" for number in range(5) for word in ("Thailand", "thialand", "go to japan", "xyzzy"))
KOSOVO = {"KSV", "RKS", "UNK", "XKS", "XKV"}  # some of the codes it goes by; ISO has none


def peak() -> float:
    """MiB at the highest; getrusage's figure would begin with what the parent process had."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    found = re.search(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


def plain(answer: list[object]) -> list[object]:
    """The answer with one code for Kosovo; lists stand for tuples in JSON."""
    if answer and isinstance(answer[0], str):
        return ["XKX" if code in KOSOVO else code for code in answer]
    return answer


class Stopwatch:
    """Nanoseconds since it was made: by the wall clock, or by the processor's where another process came between."""

    def __init__(self) -> None:
        self._processor = process_time_ns()
        self._wall = perf_counter_ns()

    def read(self) -> int:
        """The nanoseconds so far."""
        wall = perf_counter_ns() - self._wall
        return min(wall, process_time_ns() - self._processor)


def timed(call: Callable[[str], list[object]], text: str) -> str:
    """The reply to a text. It is a string so that it adds no work to the collection of garbage."""
    error, answer = "", []
    stopwatch = Stopwatch()
    try:
        answer = call(text)
    except Exception as fault:  # noqa: BLE001  # what a matcher makes of odd texts is part of what is measured
        error = type(fault).__name__
    taken = stopwatch.read()
    return json.dumps({"answer": plain(answer), "ns": taken, "error": error})


def main() -> None:
    adapter, task, core, *names = sys.argv[1:]
    os.sched_setaffinity(0, {int(core)})
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a matcher prints is no reply
    named = json.loads(Path(names[0]).read_text(encoding="utf-8")) if names else None

    before, stopwatch = peak(), Stopwatch()
    module = importlib.import_module(f"{ADAPTERS}.{adapter}")
    if named is not None:
        module.load(named)
    call: Callable[[str], list[object]] = getattr(module, task)
    call(FIRST)
    taken = stopwatch.read()
    print(json.dumps({"load_ns": taken, "load_mib": peak() - before}), file=replies, flush=True)

    texts = [json.loads(line)["text"] for line in sys.stdin]
    for text in WARM_UP:
        timed(call, text)
    for answer in [timed(call, text) for text in texts]:
        print(answer, file=replies)
    print(json.dumps({"peak_mib": peak()}), file=replies, flush=True)


if __name__ == "__main__":
    main()
