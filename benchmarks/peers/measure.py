"""Running a matcher in its environment over the texts, and reading what it answered and what that took."""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any

from benchmarks.peers.catalogue import Names, Peer, Task
from benchmarks.peers.environments import NotInstalledError, interpreter, version

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 900.0  # seconds, for one matcher and one task
_LONGEST = 200  # characters of a reason


@dataclass(frozen=True, slots=True)
class Reply:
    """What a matcher answered to a text: codes, or mentions as (code, start, end)."""

    answer: tuple[object, ...]
    microseconds: float
    error: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """A matcher's replies by text, and what it cost."""

    peer: Peer
    version: str
    load_ms: float
    load_mib: float
    peak_mib: float
    replies: Mapping[str, Reply]


@dataclass(frozen=True, slots=True)
class Missing:
    """A matcher that could not be measured, and why."""

    peer: Peer
    reason: str


def measure(peer: Peer, task: Task, texts: Iterable[str], cache_folder: Path) -> Measured | Missing:
    """Measure a matcher; never raises for its faults. Each text is asked once, in an order that is always the same."""
    asked = list(dict.fromkeys(texts))
    random.Random(3).shuffle(asked)
    try:
        python = interpreter(peer, cache_folder)
        first, *replies, last = _run(peer, task, python, asked)
        by_text = {text: _reply(reply) for text, reply in zip(asked, replies, strict=True)}
        return Measured(
            peer, version(peer, python), first["load_ns"] / 1e6, first["load_mib"], last["peak_mib"], by_text
        )
    except (NotInstalledError, RuntimeError) as fault:
        return Missing(peer, str(fault))


def core() -> int:
    """The core that all run on: the last one that may be used, which is the idlest as a rule."""
    return max(os.sched_getaffinity(0))


def _run(peer: Peer, task: Task, python: Path, texts: Sequence[str]) -> list[dict[str, Any]]:
    command = [str(python), "-m", "benchmarks.peers.worker", peer.adapter, task, str(core())]
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        if peer.names:
            command.append(str(_names_file(peer.names)))
        try:
            done = subprocess.run(
                command,
                cwd=ROOT,
                input=lines,
                stdout=subprocess.PIPE,
                stderr=said,
                encoding="utf-8",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"it still ran after {PATIENCE:.0f} s") from None
        if done.returncode:
            raise RuntimeError(f"exit code {done.returncode}: {_last_line(said)}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def _last_line(said: IO[str]) -> str:
    said.seek(0)
    lines = said.read().strip().splitlines() or ["it said nothing"]
    return lines[-1][:_LONGEST]


def _reply(reply: Mapping[str, Any]) -> Reply:
    answer = tuple(tuple(part) if isinstance(part, list) else part for part in reply["answer"])
    return Reply(answer, reply["ns"] / 1000, reply["error"])


@cache
def _names_file(which: Names) -> Path:
    """A file of tierbot's names; made by another process, so that this one stays small."""
    file = Path(_scratch().name, f"{which}.json")
    command = (sys.executable, "-m", "benchmarks.peers.tierbots_names", which)
    with file.open("w", encoding="utf-8") as output:
        subprocess.run(command, cwd=ROOT, stdout=output, check=True)
    return file


@cache
def _scratch() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory()
