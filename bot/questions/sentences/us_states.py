"""States of the United States by their two letters, where somebody tells where help is needed: "a motel in NM"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_ONLY_STATES = r"TX|FL|NY|NJ|OH|NM|NV|WI|IA|UT|ND|NH|KS|CT|WV|WY|AK|RI|WA|MI|DC"
"""Those that no country has for its code, or none that anybody uses for it."""
_ALSO_COUNTRIES = r"CA|GA|PA|NC|SC|VA|MO|TN|MN|AZ|LA|MS|KY|AL|CO|IL|IN|MD|MA|MT|AR"
"""Those that stand for a country as well."""
_AMERICAN = expression(
    r"\bI-\d{1,3}\b|\binterstate\b|\btruck ?stop\b|\bgas station\b|\bmotel\b|\bcounty\b|\bzip\b|\b911\b|"
    r"\btrailer park\b",
    re.IGNORECASE,
)
_CALLS = expression(
    r"\b(?:help|call|number|hotline|report|police|passport|locked?|leave|escape|held|boss|scared|afraid|girl|trapped)\b",
    re.IGNORECASE,
)
_IN_A_STATE = expression(
    rf"(?P<lead>\b(?:in|near|around|outside|from|to) (?:[A-Z][a-z]+,? ){{0,2}}|\b[A-Z][a-z]+, )"
    rf"(?P<state>(?P<only>{_ONLY_STATES})|{_ALSO_COUNTRIES})\b(?!['’])"
)


def _as_the_country(match: re.Match[str]) -> str:
    """The country that the state is one of; of a code that is a country's too, beside what only Americans say."""
    text = match.string
    meant = not text.isupper() and _CALLS.search(text) and (match["only"] or _AMERICAN.search(text))
    return f"{match['lead']}the United States" if meant else match[0]


_PIECES = tuple(f" {code}" for code in f"{_ONLY_STATES}|{_ALSO_COUNTRIES}".lower().split("|"))
US_STATES = Change(_PIECES, _IN_A_STATE, _as_the_country)
