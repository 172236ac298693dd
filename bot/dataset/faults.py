"""What is wrong in a data file, and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault: the file's name, the line (from 1; 0: the whole file), the field ("": the whole row), a sentence."""

    file: str
    line: int
    field: str
    message: str

    @override
    def __str__(self) -> str:
        """The fault as one line: `ratings.csv:12: tier: …`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.field}: {self.message}" if self.field else f"{place}: {self.message}"


class FaultyDataError(Exception):
    """The data files can't be used."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(map(str, self.faults)))
