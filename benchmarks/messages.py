"""Measure what messages cost, beside a bare discord.py bot: python -m benchmarks.messages.

Three figures, each with its aim: what a message that is not for the bot adds, how long a question takes, and what a
flood of messages with questions among them does. `benchmarks/README.md` says how.
"""

import argparse
import asyncio
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from array import array
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

import discord

from benchmarks.against_bare_bot import PATIENCE, TOKEN, environment, says_ready, stop, unless_it_ends
from benchmarks.golden import question_rows, rows_of, silence_rows
from benchmarks.inside import MODES, RESULT, SERVERS, Times, mode_of, said
from benchmarks.questions import judge_questions
from bot.discord_app.run import prepare
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.loopback import LoopbackDiscord
from tests.support.loopback_payloads import APPLICATION_ID, BOT, Json

SUBJECTS = ("bare", "tierbot")
CASES = Path(__file__).parent / "cases" / "messages.csv"
CHAT, NEAR_MISSES, NAMING = "everyday talk", "talk of tiers and the like", "talk that names a country"
"""Kinds of messages that are not for the bot; the first two name no country."""

MOST_ADDED = 0.5  # of what discord.py itself spends
LONGEST_ANSWER = 2.0  # ms, at the 99th percentile
LONGEST_LAG = 100.0  # ms, at the 99th percentile
CHAT_RATE, QUESTION_RATE = 5000, 20  # a second
PEOPLE = 5000
PASSES = 3  # over the golden questions
AT_ONCE = 50  # texts that one bot handles before it is the other's turn
STRAGGLERS = 10.0  # seconds that replies may take after the last question
SEED = 2025


class Planned(NamedTuple):
    """What is said in a flood, and after how many seconds."""

    due: float
    message: Json
    asks: bool


@dataclass(frozen=True, slots=True)
class Flood:
    """What came of a flood: messages a second, timers' and replies' delays in ms, and what went wrong."""

    rate: float
    busy: float  # of one processor, by the bot
    idle: float  # of all processors
    lag: Sequence[float]
    replies: Sequence[float]
    lost: int
    unwanted: Sequence[str]


def talk(service: Service) -> dict[str, list[str]]:
    """Messages that are not for the bot, by their kind."""
    silence = [row["text"] for row in silence_rows()]
    kinds = {
        CHAT: [row["text"] for row in rows_of(CASES) if not row["mentions"]],
        NEAR_MISSES: [text for text in silence if not service.spot(text)],
        NAMING: [text for text in silence if service.spot(text)],
    }
    return {kind: [text for text in texts if service.overhear(text) is None] for kind, texts in kinds.items()}


def clear_questions(service: Service) -> list[str]:
    """The golden questions that stand alone, and get an answer unasked."""
    wanted = [row["text"] for row in question_rows() if row["unasked"] == "yes"]
    return [text for text in wanted if (asked := service.overhear(text)) is not None and asked.answer.parts]


@asynccontextmanager
async def inside(subject: str, what: str, folder: Path) -> AsyncIterator[tuple[LoopbackDiscord, Process, Path]]:
    """A bot that measures itself, its fake Discord, and the file that it logs to."""
    log = folder / "output.log"
    channels = [server.channel_id for server in SERVERS if mode_of(server) == "questions"]
    more = {"TIERBOT_DISCORD__MESSAGE_CONTENT": "true", "TIERBOT_DISCORD__QUESTION_CHANNELS": json.dumps(channels)}
    async with LoopbackDiscord(TOKEN, guilds=SERVERS, timeout=PATIENCE) as loopback:
        with log.open("wb") as output:
            command = (sys.executable, "-m", "benchmarks.inside", subject, what)
            process = await asyncio.create_subprocess_exec(
                *command,
                cwd=folder,
                env=environment(loopback) | more,
                stdin=PIPE,
                stdout=PIPE if what == "messages" else output,
                stderr=output,
            )
        try:
            yield loopback, process, log
        except (RuntimeError, TimeoutError) as error:
            last = log.read_text(encoding="utf-8", errors="replace")[-3000:]
            raise SystemExit(f"{subject}: {error}\n{last}") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def handled(process: Process, texts: Sequence[str]) -> Times:
    """What it takes a bot to handle each text in each mode."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{json.dumps(texts)}\n".encode())
    async with asyncio.timeout(PATIENCE):
        while line := await process.stdout.readline():
            if line.startswith(b"{"):
                times: Times = json.loads(line)
                return times
    raise RuntimeError("it ended early")


def keep_to_one_processor(process: Process) -> None:
    """Let a process work on the last processor alone, where the system can tell it to."""
    if sys.platform == "linux":
        os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})


async def measure_messages(folders: Mapping[str, Path], kinds: Mapping[str, list[str]], passes: int) -> None:
    """Print what handling a message takes in each bot.

    Each pass starts both bots anew and lets them take turns on one processor: no two processes have the same layout in
    memory, and no two processors the same others working beside them.
    """
    times = {subject: {(kind, mode): array("d") for kind in kinds for mode in MODES} for subject in folders}
    for _ in range(passes):
        async with AsyncExitStack() as stack:
            processes = {
                subject: (await stack.enter_async_context(inside(subject, "messages", folder)))[1]
                for subject, folder in folders.items()
            }
            for process in processes.values():
                keep_to_one_processor(process)
                await handled(process, kinds[CHAT])  # to warm up
            for kind, texts in kinds.items():
                for few in (texts[start : start + AT_ONCE] for start in range(0, len(texts), AT_ONCE)):
                    for subject, process in processes.items():
                        for mode, nanoseconds in (await handled(process, few)).items():
                            times[subject][kind, mode].extend(took / 1000 for took in nanoseconds)

    counts = ", ".join(f"{len(texts)} of {kind}" for kind, texts in kinds.items())
    print(f"1. A message that is not for the bot, µs ({counts}; {passes} passes)\n")
    print(f"{'':56}{'discord.py':>11}{'tierbot':>9}{'added':>8}{'share':>8}")
    for kind in kinds:
        for mode in MODES:
            bare, ours = (times[subject][kind, mode] for subject in SUBJECTS)
            for name, of in (("median", statistics.median), ("mean", statistics.mean)):
                own, added = of(bare), of(ours) - of(bare)
                aimed = kind == CHAT and name == "median"
                aim = verdict(added <= own * MOST_ADDED, f"at most {MOST_ADDED:.0%}") if aimed else ""
                title = f"{kind}, mode {mode}, {name}"
                print(f"{title:56}{own:11.1f}{own + added:9.1f}{added:8.1f}{added / own:8.0%}{aim}")


def measure_answers(service: Service) -> None:
    """Print how long it takes from a question to its answer, in a process that got ready as the bot does."""
    prepare(service.snapshot)
    for _ in service.snapshot.prepare_more():
        pass
    times = [outcome.nanoseconds / 1e6 for _ in range(PASSES) for outcome in judge_questions(service, question_rows())]
    high = p99(times)
    print(f"\n2. From question to answer, ms ({len(times) // PASSES} golden questions, {PASSES} passes)\n")
    aim = verdict(high <= LONGEST_ANSWER, f"p99 at most {LONGEST_ANSWER:.0f}")
    print(f"p50 {statistics.median(times):.2f}, p99 {high:.2f}{aim}")


def planned(chat: Sequence[str], questions: Sequence[str], seconds: float) -> list[Planned]:
    """What is said in a flood. Nobody asks twice."""
    rng = Random(SEED)
    first = discord.utils.time_snowflake(discord.utils.utcnow())
    asked = rng.sample(questions, int(QUESTION_RATE * seconds))
    askers = rng.sample(range(PEOPLE), len(asked))
    plan = [
        (number / QUESTION_RATE, person, text, True)
        for number, (person, text) in enumerate(zip(askers, asked, strict=True))
    ]
    plan += [
        (number / CHAT_RATE, rng.randrange(PEOPLE), rng.choice(chat), False)
        for number in range(int(CHAT_RATE * seconds))
    ]
    made = []
    for number, (due, person, text, asks) in enumerate(sorted(plan)):
        server = SERVERS[person % len(SERVERS)]
        message = said(first + number, server, person, text)
        if asks and mode_of(server) == "mentions":
            message |= {"content": f"<@{APPLICATION_ID}> {text}", "mentions": [BOT]}
        made.append(Planned(due, message, asks))
    return made


async def flood(subject: str, folder: Path, plan: Sequence[Planned]) -> Flood:
    """Send everything at its time, and wait for the replies."""
    sent: dict[str, float] = {}
    replied: dict[str, float] = {}
    async with inside(subject, "lag", folder) as (loopback, process, log):
        await unless_it_ends(process, says_ready(log))
        seen, before, started = len(loopback.requests), ticks(process.pid), time.monotonic()
        for planned in plan:
            await asyncio.sleep(max(0.0, started + planned.due - time.monotonic()))
            sent[planned.message["id"]] = time.monotonic()
            await loopback.dispatch("MESSAGE_CREATE", planned.message)
        ended = time.monotonic()
        busy, idle = (after - earlier for after, earlier in zip(ticks(process.pid), before, strict=True))
        wanted = {planned.message["id"] for planned in plan if planned.asks} if subject != "bare" else set()
        while not wanted <= replied.keys() and time.monotonic() < ended + STRAGGLERS:
            await asyncio.sleep(0.05)
            for request in loopback.requests[seen:]:
                if request.path.endswith("/messages"):
                    replied[str(request.json["message_reference"]["message_id"])] = request.at
        await stop(process)
    samples = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    return Flood(
        rate=len(plan) / (ended - started),
        busy=busy / (ended - started) / os.sysconf("SC_CLK_TCK"),
        idle=idle / (ended - started) / os.sysconf("SC_CLK_TCK") / (os.cpu_count() or 1),
        lag=[late * 1000 for due, late in samples if started <= due <= ended],
        replies=[(replied[id_] - sent[id_]) * 1000 for id_ in wanted & replied.keys()],
        lost=len(wanted - replied.keys()),
        unwanted=[planned.message["content"] for planned in plan if planned.message["id"] in replied.keys() - wanted],
    )


def ticks(pid: int) -> tuple[int, int]:
    """The clock ticks that a process has worked, and that all processors have had nothing to do."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    idle = Path("/proc/stat").read_text(encoding="ascii").split()[4]
    return int(fields[11]) + int(fields[12]), int(idle)


async def measure_flood(
    folders: Mapping[str, Path], chats: Mapping[str, list[str]], questions: list[str], seconds: float
) -> None:
    """Print what a flood does to each bot."""
    for kind, chat in chats.items():
        plan = planned(chat, questions, seconds)
        bare, ours = [await flood(subject, folders[subject], plan) for subject in SUBJECTS]
        asked = sum(planned.asks for planned in plan)
        print(f"\n3. {CHAT_RATE} messages a second ({kind}) beside {QUESTION_RATE} questions, for {seconds:.0f} s\n")
        print(f"{'':56}{'discord.py':>11}{'tierbot':>9}")
        print(f"{'sent a second':56}{bare.rate:11.0f}{ours.rate:9.0f}")
        print(f"{'of one processor, used by the bot':56}{bare.busy:11.0%}{ours.busy:9.0%}")
        print(f"{'of all processors, used by nobody':56}{bare.idle:11.0%}{ours.idle:9.0%}")
        for name, of in (("median", statistics.median), ("p99", p99), ("longest", max)):
            aim = verdict(of(ours.lag) <= LONGEST_LAG, f"at most {LONGEST_LAG:.0f}") if name == "p99" else ""
            print(f"{f'delay of a timer in the event loop, {name}, ms':56}{of(bare.lag):11.1f}{of(ours.lag):9.1f}{aim}")
        print(f"{f'questions lost, of {asked}':67}{ours.lost:9}{verdict(ours.lost == 0, 'none')}")
        for name, of in (("median", statistics.median), ("p99", p99)):
            print(f"{f'from question sent to reply received, {name}, ms':67}{of(ours.replies):9.1f}")
        print(f"{'replies to anything else':67}{len(ours.unwanted):9}")
        for text in ours.unwanted:
            print(f"    {text}")


def p99(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[98]


def verdict(kept: bool, aim: str) -> str:  # noqa: FBT001  # reads well where it is called
    return f"   aim: {aim}: {'kept' if kept else 'MISSED'}"


async def measure(passes: int, seconds: float) -> None:
    service = shipped_service()
    kinds = talk(service)
    system = f"Python {platform.python_version()}, discord.py {discord.__version__}, {os.cpu_count()} processors"
    print(f"{system}, load {os.getloadavg()[0]:.1f}\n")
    with tempfile.TemporaryDirectory() as name:
        folders = {subject: Path(name, subject) for subject in SUBJECTS}
        for folder in folders.values():
            folder.mkdir()
        await measure_messages(folders, kinds, passes)
        measure_answers(service)
        near = Random(SEED).sample(kinds[NEAR_MISSES], len(kinds[CHAT]) // 2)
        chats = {CHAT: kinds[CHAT], f"a third of it {NEAR_MISSES}": kinds[CHAT] + near}
        await measure_flood(folders, chats, clear_questions(service), seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure what messages cost, beside a bare discord.py bot.")
    parser.add_argument("--passes", type=int, default=5, help="over the messages (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=10, help="of each flood (default: %(default)s)")
    options = parser.parse_args()
    asyncio.run(measure(options.passes, options.seconds))


if __name__ == "__main__":
    main()
