"""Faults that end the program, each with a sentence for the operator and an exit status of its own."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What the process says to its supervisor when it ends; 2 is a wrong command line (click's own)."""

    SETTINGS = 10
    NO_TOKEN = 11
    WRONG_TOKEN = 12
    INTENT_REFUSED = 13
    STORE = 14
    DATA = 15
    DISCORD_UNREACHABLE = 16
    REFUSED = 17


class FatalError(Exception):
    """The program can't go on; `str()` is one clear sentence (or one line for each fault of a file)."""

    def __init__(self, message: str, status: ExitStatus) -> None:
        super().__init__(message)
        self.status = status
