"""Data that nothing changes once it is made, made quickly.

That nothing changes it is left to the type checker. At run time it is no frozen dataclass, which calls a function for
each of its fields: of a question, which has more than seventy of them, several are made for each message.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

__all__ = ["plain_data"]

if TYPE_CHECKING:
    from dataclasses import dataclass as plain_data
else:
    from dataclasses import dataclass

    def plain_data(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """A decorator for data that can be compared and put in sets, as for a dataclass that is `frozen`."""
        return dataclass(unsafe_hash=frozen, slots=slots)
