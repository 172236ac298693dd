"""Those of one report asked on: "which of them made it to Tier 1?" after those on Tier 3 in 2010 that still are."""

import re

from bot.questions.expression import expression
from bot.questions.intent import SINCE_A_YEAR, Intent
from bot.questions.limits import Stood
from bot.questions.question import Question

_TIER = r"(?P<tier>t(?:ier )?[123](?: or (?:tier )?[123])?|2\s?wl|(?:tier 2 )?watch ?list|special cases?)"
_LEAD = r"^\W*(?:(?:and|so|but|ok)\W+)*(?P<many>how many|which(?: ones)?|who)(?: of (?:them|those|these))?"
_NOW_ON = expression(
    rf"{_LEAD}(?: (?:have|has|had|did))*(?: (?:are|is|fell|fall|fallen|dropped|drop|went|go|gone|sank|slipped|moved|"
    r"move|rose|climbed|got|get|made it|make it|ended|reached|left for)(?: (?:up|down|back|now|since|all the way))*)"
    rf"(?: (?:to|on|in|at))?(?: (?:the|a))? {_TIER}(?: (?:now|today|by now|since|since then))*\W*$",
    re.IGNORECASE,
)
_STILL = expression(
    rf"{_LEAD} (?:are|is|remain|stayed) (?:still )?"
    r"(?:on it|there|on that list|on the list)(?: (?:still|now|today))*\W*$",
    re.IGNORECASE,
)


def with_those_there_then(text: str, before: Question) -> str:
    """A text that asks where those of an earlier report stand now, with what they are."""
    stood = _stood_then(before)
    if stood is None:
        return text
    phrase, year = stood
    on_now = _NOW_ON.match(text)
    still = _STILL.match(text) if on_now is None and "still" in text else None
    found = on_now or still
    if found is None or re.search(r"20\d\d", text):
        return text
    many = "how many" if found["many"].lower() == "how many" else "which"
    tier = on_now["tier"] if on_now is not None else phrase
    return f"{many} countries that were on {phrase} in {year} are on {tier} now?"


def _stood_then(before: Question) -> tuple[str, int] | None:
    """The one tier, and the year, that the countries of a list of now were on then."""
    if before.intent not in (Intent.LIST, Intent.COUNT) or before.places or before.where.groups:
        return None
    years: tuple[int, ...]
    if before.about in SINCE_A_YEAR and len(before.tiers) == 1 and len(before.years) == 1:
        tiers, years = before.tiers[0], tuple(before.years)
    elif len(before.also) == 1 and isinstance(before.also[0], Stood) and not before.also[0].before:
        tiers, years = before.also[0].tiers, before.also[0].years
    else:
        return None
    if tiers.negated or len(tiers.tiers) != 1 or len(years) != 1:
        return None
    (tier,) = tiers.tiers
    return tier.phrase, years[0]
