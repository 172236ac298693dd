"""Measure tierbot beside the smallest discord.py bot, both against a fake Discord on this machine.

Run it from the root of the repository: python -m benchmarks.against_bare_bot [--runs 7]
"""

import argparse
import asyncio
import json
import os
import platform
import re
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import discord

from tests.support.loopback import LoopbackDiscord

T = TypeVar("T")

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "a-token-for-the-loopback"
COUNTRY = "Thailand"
MEMORY_AFTER = 50  # interactions
PATIENCE = 60.0  # seconds, for anything
EMPTY_FOLDERS = 3


@dataclass(frozen=True)
class Subject:
    """A bot, how to start it, and the working folder that it keeps from run to run."""

    name: str
    module: tuple[str, ...]
    folder: Path


@dataclass(frozen=True)
class Running:
    """A bot that runs: its process, when it was started, and the file that it writes to."""

    pid: int
    started: float
    log: Path


@dataclass(frozen=True)
class Sample:
    """One run; seconds, and MiB."""

    identify: float
    answer: float
    ready: float
    memory: float
    median: float
    p99: float


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    title: str
    pick: Callable[[Sample], float]


ROWS = (
    Row("process start to IDENTIFY, ms", lambda sample: sample.identify * 1000),
    Row("process start to first answer, ms", lambda sample: sample.answer * 1000),
    Row("process start to ready, ms", lambda sample: sample.ready * 1000),
    Row(f"memory after {MEMORY_AFTER} interactions, MiB", lambda sample: sample.memory),
    Row("interaction to answer, median, ms", lambda sample: sample.median * 1000),
    Row("interaction to answer, p99, ms", lambda sample: sample.p99 * 1000),
)


def environment(loopback: LoopbackDiscord) -> dict[str, str]:
    """Return this process's own, without settings of a real bot and with those of the loopback."""
    foreign = ("TIERBOT_", "DISCORD_", "DATABASE_URL", "PORT", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    return kept | {
        "PYTHONPATH": str(ROOT),
        "DISCORD_TOKEN": TOKEN,
        "TIERBOT_DISCORD__API_BASE": loopback.api_base,
        "TIERBOT_DISCORD__GATEWAY_URL": loopback.gateway_url,
        **{f"TIERBOT_LIMITS__{limit}": "0" for limit in ("PERSON", "CHANNEL", "SERVER", "PRIVATE")},
    }


async def ask(loopback: LoopbackDiscord) -> float:
    """Ask once and return the seconds to the answer; a bot that defers is timed to the answer itself."""
    started, seen = time.monotonic(), len(loopback.requests)
    callback = await loopback.slash("tier", {"country": COUNTRY})
    seconds, body = callback.seconds, callback.data
    if callback.type == 5:
        path = rf"^/webhooks/\d+/{callback.token}(/messages/@original)?$"
        body = (await loopback.wait_request("(PATCH|POST)", path, after=seen)).json
        seconds = time.monotonic() - started
    if COUNTRY not in json.dumps(body):
        raise RuntimeError(f"not an answer about {COUNTRY}: {json.dumps(body)[:500]}")
    return seconds


def resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    found = re.search(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
    if found is None:
        raise RuntimeError("this system does not tell a process's resident memory in /proc")
    return int(found[1]) / 1024


async def says_ready(log: Path) -> None:
    """Wait until the bot has said that discord.py called it ready (some 2 s after the last server came in)."""
    async with asyncio.timeout(PATIENCE):
        while not re.search(rb"\bready\b", log.read_bytes()):  # noqa: ASYNC110, ASYNC240  # a file tells of no event
            await asyncio.sleep(0.005)


async def exercise(loopback: LoopbackDiscord, subject: Running, *, warm_up: int, timed: int) -> Sample:
    await loopback.wait_ready()
    await ask(loopback)
    answer = time.monotonic() - subject.started
    await says_ready(subject.log)
    ready = time.monotonic() - subject.started
    memory, seconds = 0.0, []
    for number in range(2, max(warm_up + timed, MEMORY_AFTER) + 1):
        took = await ask(loopback)
        if number > warm_up:
            seconds.append(took)
        if number == MEMORY_AFTER:
            memory = resident(subject.pid)
    identified = loopback.identified_at or subject.started
    p99 = statistics.quantiles(seconds, n=100, method="inclusive")[98]
    return Sample(identified - subject.started, answer, ready, memory, statistics.median(seconds), p99)


async def unless_it_ends(process: asyncio.subprocess.Process, work: Coroutine[object, object, T]) -> T:
    """Do the work, or fail at once when the process ends before it is done."""
    working, ending = asyncio.ensure_future(work), asyncio.ensure_future(process.wait())
    await asyncio.wait({working, ending}, return_when=asyncio.FIRST_COMPLETED)
    if working.done():
        ending.cancel()
        return working.result()
    working.cancel()
    raise RuntimeError(f"it ended early, with exit code {process.returncode}")


async def stop(process: asyncio.subprocess.Process) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(PATIENCE):
            code = await process.wait()
    except TimeoutError:
        raise RuntimeError(f"it still ran {PATIENCE} s after SIGTERM") from None
    if code != 0:
        raise RuntimeError(f"it ended with exit code {code} after SIGTERM")


async def run(subject: Subject, *, warm_up: int, timed: int) -> Sample:
    """Start the bot, measure it, stop it by SIGTERM and insist on exit code 0."""
    log = subject.folder / "output.log"
    command = (sys.executable, "-m", *subject.module)
    async with LoopbackDiscord(TOKEN, timeout=PATIENCE) as loopback:
        with log.open("wb") as output:
            started = time.monotonic()
            process = await asyncio.create_subprocess_exec(
                *command, cwd=subject.folder, env=environment(loopback), stdout=output, stderr=output
            )
        try:
            work = exercise(loopback, Running(process.pid, started, log), warm_up=warm_up, timed=timed)
            sample = await unless_it_ends(process, work)
            await stop(process)
        except (RuntimeError, TimeoutError) as error:
            last = log.read_text(encoding="utf-8", errors="replace")[-3000:]
            raise SystemExit(f"{subject.name}: {error}\n{last}") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    return sample


async def compare(peer: str, runs: int, timed: int, warm_up: int) -> None:
    module = ("bot", "run") if peer == "tierbot" else ("benchmarks.bare_bot",)
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name, f"{peer}-{number}") for number in range(EMPTY_FOLDERS)]
        bare = Subject("bare bot", ("benchmarks.bare_bot",), Path(name, "bare"))
        subjects = (bare, Subject(peer, module, folders[-1]))
        for folder in (bare.folder, *folders):
            folder.mkdir()

        # These starts seed the last folder's store and fill the caches of bytecode and files.
        await run(bare, warm_up=warm_up, timed=MEMORY_AFTER)
        first = [await run(Subject(peer, module, folder), warm_up=warm_up, timed=MEMORY_AFTER) for folder in folders]
        samples: dict[str, list[Sample]] = {bare.name: [], peer: []}
        for _ in range(runs):
            for subject in subjects:
                samples[subject.name].append(await run(subject, warm_up=warm_up, timed=timed))

    system = f"Python {platform.python_version()}, discord.py {discord.__version__}, {os.cpu_count()} processors"
    print(f"{runs} runs each, {timed} interactions a run; median (lowest to highest); {system}\n")
    print(f"{'':36}{bare.name:>24}{peer:>24}{'ratio':>8}")
    for row in ROWS:
        pairs = [sorted(map(row.pick, samples[subject.name])) for subject in subjects]
        cells = "".join(f"{spread(values):>24}" for values in pairs)
        ratio = statistics.median(pairs[1]) / statistics.median(pairs[0])
        print(f"{row.title:36}{cells}{ratio:8.2f}")
    empty = sorted(sample.answer * 1000 for sample in first)
    print(f"\nfirst start of {peer} on an empty folder, to first answer, ms: {spread(empty)}")


def spread(values: list[float]) -> str:
    digits = 0 if values[0] >= 100 else 2
    return f"{statistics.median(values):.{digits}f} ({values[0]:.{digits}f} to {values[-1]:.{digits}f})"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure tierbot beside the smallest discord.py bot.")
    parser.add_argument("--runs", type=int, default=7, help="of each bot, in turn (default: %(default)s)")
    parser.add_argument("--interactions", type=int, default=300, help="timed in each run (default: %(default)s)")
    parser.add_argument("--warm-up", type=int, default=20, help="interactions before them (default: %(default)s)")
    parser.add_argument("--peer", choices=("tierbot", "bare"), default="tierbot", help="bare: a check of the method")
    options = parser.parse_args()
    asyncio.run(compare(options.peer, options.runs, options.interactions, options.warm_up))


if __name__ == "__main__":
    main()
