"""The environment that each matcher runs in: made on demand, kept in a cache folder, known by its requirements."""

import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from benchmarks.peers.catalogue import Peer

PATIENCE = 600.0  # seconds, for an installation
_LONGEST = 200  # characters of a reason


class NotInstalledError(Exception):
    """A matcher cannot be installed here; the message says why."""


def interpreter(peer: Peer, cache: Path) -> Path:
    """The Python to run a matcher with, after its environment has been made where it was missing or outdated.

    Raises:
        NotInstalledError: it cannot be installed.
    """
    if peer.own:
        return Path(sys.executable)
    folder = cache / re.sub(r"\W+", "-", " ".join(peer.requirements)).strip("-")
    python, stamp = folder / "bin" / "python", folder / "installed.txt"
    wanted = f"Python {sys.version}\n" + "\n".join(peer.requirements)
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        _install(python, peer.requirements)
        stamp.write_text(wanted, encoding="utf-8")
    return python


def _install(python: Path, requirements: tuple[str, ...]) -> None:
    command = (str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", *requirements)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise NotInstalledError(f"pip still ran after {PATIENCE:.0f} s") from None
    if done.returncode:
        raise NotInstalledError(f"pip says: {done.stderr.strip().splitlines()[-1][:_LONGEST]}")


def version(peer: Peer, python: Path) -> str:
    """The version of the distribution that a matcher is named after."""
    distribution = re.split(r"[\[=<>]", peer.requirements[0])[0] if peer.requirements else peer.name
    code = f"from importlib.metadata import version; print(version({distribution!r}))"
    return subprocess.run((str(python), "-c", code), capture_output=True, text=True, check=True).stdout.strip()
