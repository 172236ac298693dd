"""`tierbot` as an operator or a script has it: a process in a folder of its own."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.support.loopback import LoopbackDiscord

REPOSITORY = Path(__file__).parents[2]
LONGEST_RUN = 30.0
"""Seconds after which a process that should have ended fails its test."""


class Ended(NamedTuple):
    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Program:
    """The program in a folder, with environment variables of a test's own and none of a real bot's."""

    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def with_(self, **variables: str) -> "Program":
        return Program(self.folder, self.variables | variables)

    def on(self, discord: LoopbackDiscord, token: str | None = None) -> "Program":
        """The program with a token, the right one unless another is given, and the addresses of a loopback."""
        return self.with_(
            DISCORD_TOKEN=token or discord.token,
            TIERBOT_DISCORD__API_BASE=discord.api_base,
            TIERBOT_DISCORD__GATEWAY_URL=discord.gateway_url,
        )

    async def run(self, *arguments: str | bytes, stdin: bytes = b"") -> Ended:
        """Run it to its end."""
        async with self.started(*arguments) as process, asyncio.timeout(LONGEST_RUN):
            return await _ended(process, stdin)

    async def run_in_terminal(self, arguments: Sequence[str], talk: Iterable[tuple[str, str]]) -> Ended:
        """Run it with somebody at the keyboard, who waits for words and types an answer to each."""
        keyboard, terminal = os.openpty()
        try:
            async with self.started(*arguments, stdin=terminal) as process, asyncio.timeout(LONGEST_RUN):
                assert process.stdout is not None
                out = b""
                for words, typed in talk:
                    said = len(out)
                    while words.encode() not in out[said:] or not out.endswith(b": "):
                        read = await process.stdout.read(1000)
                        assert read, out.decode()
                        out += read
                    os.write(keyboard, f"{typed}\n".encode())
                ended = await _ended(process)
                return ended._replace(out=out.decode() + ended.out)
        finally:
            os.close(keyboard)
            os.close(terminal)

    async def run_each(self, commands: Iterable[Sequence[str | bytes]]) -> list[Ended]:
        """Run several commands at once, each to its end."""
        return await asyncio.gather(*(self.run(*command) for command in commands))

    @asynccontextmanager
    async def started(self, *arguments: str | bytes, stdin: int = PIPE) -> AsyncIterator[Process]:
        """Start it; it is killed at the end if it still runs then."""
        command = (sys.executable, "-m", "bot", *arguments)
        process = await asyncio.create_subprocess_exec(
            *command, cwd=self.folder, env=self._environment(), stdin=stdin, stdout=PIPE, stderr=PIPE
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()

    def _environment(self) -> dict[str, str]:
        real = ("DISCORD_", "DATABASE_", "TIERBOT_", "PYTHONIOENCODING")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(real)}
        return kept | {"PYTHONPATH": str(REPOSITORY), "HOME": str(self.folder)} | self.variables


async def stopped(process: Process, sign: signal.Signals, within: float) -> Ended:
    """Send a signal, and wait for the end."""
    process.send_signal(sign)
    async with asyncio.timeout(within):
        return await _ended(process)


async def _ended(process: Process, stdin: bytes | None = None) -> Ended:
    out, err = await process.communicate(stdin)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


async def exchange(process: Process, lines: Iterable[bytes], replies: int) -> list[bytes]:
    """Write lines, leaving the input open, and read that many lines."""
    assert process.stdin is not None
    assert process.stdout is not None
    async with asyncio.timeout(LONGEST_RUN):
        process.stdin.write(b"".join(line + b"\n" for line in lines))
        await process.stdin.drain()
        return [await process.stdout.readline() for _ in range(replies)]
