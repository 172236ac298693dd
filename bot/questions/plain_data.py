"""Data that nothing changes once it is made, made quickly.

That nothing changes it is left to the type checker. At run time it is no frozen dataclass, which calls a function for
each of its fields: of a question, which has more than seventy of them, several are made for each message.
"""

from typing import TYPE_CHECKING

__all__ = ["plain_data", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass as plain_data
    from dataclasses import replace
else:
    import dataclasses
    from collections.abc import Callable
    from operator import attrgetter

    _values: dict[type, Callable[[object], tuple[object, ...]]] = {}
    """What takes all values out of such data, by its type."""

    def plain_data(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """A decorator for data that can be compared and put in sets, as for a dataclass that is `frozen`."""

        def made(cls: type) -> type:
            cls = dataclasses.dataclass(unsafe_hash=frozen, slots=slots)(cls)
            _values[cls] = attrgetter(*(field.name for field in dataclasses.fields(cls)))
            return cls

        return made

    def replace(one: object, /, **changes: object) -> object:
        """The same as of `dataclasses`, which looks at each field of what it copies by itself."""
        if (values := _values.get(type(one))) is None:
            return dataclasses.replace(one, **changes)
        again = type(one)(*values(one))
        for name, value in changes.items():
            setattr(again, name, value)
        return again
