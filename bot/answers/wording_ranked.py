"""The words of which of several countries comes first over the years."""

from bot.answers.kinds_of_records import Ranked, RankedAnswer
from bot.answers.worded import Worded, standing

_TWO = 2
_MOVES = {"up": "upgrades", "down": "downgrades", "moved": "changes of tier"}


def worded_ranked(part: RankedAnswer) -> Worded:
    """Several countries by what they have of something over the years, each with its number."""
    on = standing(part.tiers, 1)
    what = {
        "most reports": f"Most reports {on}",
        "longest": f"Longest {on}",
        "first": f"First {on}",
        "most moves": f"Most {_MOVES[part.moved]}",
        "best": "Better than the other" if len(part.places) == _TWO else "Better than the others",
    }[part.about]
    if part.about == "best" and not any(one.number for one in part.places):
        two = len(part.places) == _TWO
        none = "Neither stands better than the other" if two else "None stands better than all others"
        return Worded(f"{none} in any of the reports of {part.first} to {part.last}.")
    each = "; ".join(f"{one.place.title}, {_number(part, one)}" for one in part.places)
    since = f"{part.best.title} has stood better since {part.since}." if part.best is not None else ""
    return Worded(f"{what} in the reports of {part.first} to {part.last}: {each}.", (since,) if since else ())


def _number(part: RankedAnswer, one: Ranked) -> str:
    match part.about:
        case "longest" if one.number:
            return f"{one.number} in all, at most {one.running} in a row"
        case "first":
            return str(one.number or "never")
        case "best":
            return f"in {one.number}"
        case _:
            return str(one.number)
