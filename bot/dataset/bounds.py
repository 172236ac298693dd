"""Numbers that can't be meant, and that the store could not take."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.dataset.faults import Fault
from bot.dataset.files import Placed

_COUNTS = range(301)
_YEARS = range(1900, 2101)
_BOUNDS: Mapping[str, Mapping[str, range]] = {
    "countries.csv": {"dissolved": _YEARS},
    "reports.csv": dict.fromkeys(("countries", "tier_1", "tier_2", "tier_2wl", "tier_3", "special_case"), _COUNTS),
    "tiers.yaml": {"since": _YEARS},
}


def out_of_bounds(placed: Mapping[str, Sequence[Placed[Any]]]) -> Iterator[Fault]:
    """A fault for each number beyond its bounds. Years of reports are looked at where reports are."""
    for name, fields in _BOUNDS.items():
        for item in placed[name]:
            for field, bounds in fields.items():
                number = getattr(item.record, field)
                if number is not None and number not in bounds:
                    yield Fault(name, item.line, field, f"is not from {bounds[0]} to {bounds[-1]}")
