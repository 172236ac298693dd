"""Words for who moved: the countries that went up, down, or came and went."""

from collections.abc import Sequence

from bot.answers.kinds import ChangesAnswer, Moved
from bot.answers.worded import Worded, both, counted, either
from bot.answers.wording_many import and_also, counted_note, where_of
from bot.report.change import ChangeKind, kind_of_step
from bot.report.tier import Tier

_FIRST_REPORT = 2001
RUNGS_COUNTED = "The Tier 2 Watch List counts as a tier of its own, which there has been since 2004."
"""What to know where it is told by how many tiers countries moved."""
_ENDS = {"first": "No report before it tells of such a move.", "last": "No report after it tells of such a move."}
_MOVES = {
    "up": ("was upgraded", "upgrade"),
    "down": ("was downgraded", "downgrade"),
    "added": ("was newly rated, or rated again,", "addition"),
    "dropped": ("was rated no longer", "departure"),
    "added or dropped": ("was newly rated, rated again, or rated no longer,", "addition or departure"),
}
"""How those moved that a question of changes asks for, and what such a move is."""


def worded_changes(part: ChangesAnswer) -> Worded:
    """Who moved."""
    several = part.first != part.last
    when = f"in the reports of {part.first} to {part.last}" if several else f"in the {part.first} report"
    verb, noun = _MOVES.get(part.about, ("moved", "move"))
    where, way = where_of(part.where), ways(part.leaving, part.reaching)
    if part.at_ends:
        headline = _at_ends(part, where)
    elif not part.moved:
        headline = f"No country{where} {verb}{way} {when}."
    elif several:
        countries = len({one.place.code for one in part.moved})
        of = f" of {counted(countries)}" if countries < len(part.moved) else ""
        headline = f"{counted(len(part.moved), noun, f'{noun}s')}{of}{where}{way} {when}."
    else:
        said = verb if len(part.moved) == 1 else verb.replace("was", "were")
        headline = f"{counted(len(part.moved))}{where} {said}{way} {when}{_up_and_down(part)}."
    notes = counted_note(part.where)
    headline = and_also(headline, part.also, len(part.moved), "of countries that" if several else "and")
    if part.first == part.last == _FIRST_REPORT:
        notes = (*notes, "It was the first report, so there was none to compare it with.")
    if part.end:
        notes = (*notes, _ENDS[part.end])
    if part.rungs > 1:
        notes = (*notes, RUNGS_COUNTED)
    with_year = several and not part.at_ends
    return Worded(headline, findings=tuple(_move(one, with_year=with_year) for one in part.moved), notes=notes)


def _at_ends(part: ChangesAnswer, where: str) -> str:
    """Who stands elsewhere in the last of two reports than in the first."""
    how = {"up": "better", "down": "worse"}.get(part.about, "elsewhere")
    stands = "stand" if len(part.moved) > 1 else "stands"
    many = counted(len(part.moved)) if part.moved else "No country"
    by = f" by {part.rungs} {'tiers' if part.rungs > 1 else 'tier'}" if part.rungs else ""
    most = ", the most there was" if part.rungs else ""
    if part.leaving or part.reaching:
        way = ways(part.leaving, part.reaching)
        return f"{many}{where} moved{way} between the {part.first} report and the {part.last} one."
    return f"{many}{where} {stands} {how}{by} in the {part.last} report than in the {part.first} one{most}."


def _up_and_down(part: ChangesAnswer) -> str:
    """How many went up and how many down, where both were asked about."""
    kinds = [kind_of_step(one.before, one.after) for one in part.moved if one.before and one.after]
    up, down = kinds.count(ChangeKind.UPGRADED), kinds.count(ChangeKind.DOWNGRADED)
    return f": {up} up, {down} down" if up and down and part.about == "moved" else ""


def _on(tiers: Sequence[Tier]) -> str:
    return "any tier" if len(tiers) == len(Tier) else either([tier.phrase for tier in tiers])


def ways(leaving: Sequence[Tier], reaching: Sequence[Tier]) -> str:
    """From which tiers and to which others countries moved; nothing for any."""
    if len(leaving) == 1 and tuple(leaving) == tuple(reaching):
        return f" to {leaving[0].phrase} or from it"
    if leaving and tuple(leaving) == tuple(reaching):
        return f" between {both([tier.phrase for tier in leaving])}"
    left = f" from {_on(leaving)}" if leaving else ""
    reached = f" to {_on(reaching)}" if reaching else ""
    return left + reached


def _move(one: Moved, *, with_year: bool) -> str:
    before = one.before.word if one.before else "no rating"
    after = one.after.word if one.after else "no rating"
    return f"{f'{one.year}: ' if with_year else ''}{one.place.title}: {before} → {after}"
