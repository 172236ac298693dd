"""An edit that was acknowledged survives the process being killed at any moment."""

import asyncio
import json
import os
import random
import sqlite3
import sys
from asyncio.subprocess import PIPE
from contextlib import closing

import pytest

from tests.process.program import LONGEST_RUN, REPOSITORY, Program

KILLS = int(os.environ.get("TIERBOT_TEST_KILLS", "20"))
SECONDS_EACH = 30
"""What a start, some edits and a look at the store may take, on a slow machine: longer is a hang."""


async def edits_until_killed(used: Program, seed: int, chance: random.Random) -> list[tuple[int, str, str]]:
    """Start the process that edits, kill it after some edits, and give those that it acknowledged."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(REPOSITORY / "tests/process/editing_loop.py"),
        str(seed),
        cwd=used.folder,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdout=PIPE,
    )
    assert process.stdout is not None
    async with asyncio.timeout(LONGEST_RUN):
        wanted = chance.randrange(1, 4)
        lines = [await process.stdout.readline() for _ in range(wanted)]
        chance.randbytes(chance.randrange(50_000_000))  # takes a while: to somewhere in the middle of the next edit
        process.kill()
        rest, _ = await process.communicate()
    lines += rest.splitlines(keepends=True)
    told = [line.split() for line in lines if line.endswith(b"\n")]
    assert len(told) >= wanted
    return [(int(revision), code.decode(), tier.decode()) for revision, code, tier in told]


@pytest.mark.timeout(KILLS * SECONDS_EACH)
async def test_no_acknowledged_edit_is_lost(used: Program) -> None:
    chance = random.Random(2026)
    acknowledged: dict[int, tuple[str, str]] = {}
    for seed in range(KILLS):
        for revision, code, tier in await edits_until_killed(used, seed, chance):
            assert revision not in acknowledged
            acknowledged[revision] = (code, tier)
        with closing(sqlite3.connect(used.folder / "tierbot.db")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            steps = connection.execute("SELECT revision, after FROM change_steps WHERE part = 'ratings'").fetchall()
            now = dict(connection.execute("SELECT iso3, tier FROM ratings WHERE year = 2025").fetchall())
            (revision,) = connection.execute("SELECT revision FROM state").fetchone()
        logged = {int(at): (rating["iso3"], rating["tier"]) for at, text in steps for rating in [json.loads(text)]}
        assert acknowledged.items() <= logged.items()
        assert max(logged) == revision
        assert dict(logged[at] for at in sorted(logged)).items() <= now.items()
    assert len(acknowledged) >= KILLS


async def test_a_lock_does_not_outlive_the_killed_process_that_held_it(used: Program) -> None:
    await used.run("backup", "copy.db")
    await edits_until_killed(used, 1, random.Random(1))
    ended = await used.run("restore", "copy.db")
    assert ended.status == 0, ended.err
