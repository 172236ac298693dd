"""What is asked of each of the countries spoken of: "all since when?", "how many years each?", "how did they do then?".

They are those that were asked about together or one after another, or those that a short list told.
"""

from bot.places.resolve import Resolution
from bot.questions.after.several.which_of_them import countries_in_turn
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent, Relation
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LEAD = r"(?:(?:and|so|but|ok|okay|then|now|also|\+|plus|with|,) )*"
_ALL = r"(?:all|each|both|every one|everyone)"
_EACH = expression(rf"\b{_ALL}\b")
_OF_THEM = (
    rf"(?: (?:{_ALL}|they|them|these|those|of|the|one|two|three|country|is|are|was|were|has|have|had|been|there|on|it|"
    r"in|that|so|their|its|tier|rank))*"
)
_SINCE_WHEN = expression(
    rf"{_LEAD}(?:{_ALL}(?: of (?:them|those|these))? )?(?:since when|(?:for )?how long|since (?:what|which) year)"
    rf"{_OF_THEM}(?: now)?"
)
_HOW_MANY = expression(
    rf"{_LEAD}(?:for )?(?:how many|(?:the )?number of) (?:years|reports|times|editions)(?: TIER\d+)?{_OF_THEM}(?: now)?"
)
_HOW_THEN = expression(
    rf"{_LEAD}(?:how|where|what|which)(?: tiers?)? (?:did|were|was) (?:they|those|these)"
    r"(?: (?:all|do|doing|fare|rank|ranked|rated|stand|standing|perform|on|in|at|back|then))* YEAR(?: then)*"
)
_THE_SAME = expression(
    rf"{_LEAD}(?:(?:is|are|was|were|has|have) )?(?:they|both|the two|these two|those two)"
    r"(?: (?:both|also|been|always|on|the))* (?:same|equal|alike|identical)(?: (?:tier|rank|level|rating))?"
    r"(?: (?:ever|always|in|over|for|all|the|years|time|since|from|during))*(?: SPAN)?(?: (?:too|then|right|,))*"
)
_ALWAYS = expression(r"\b(?:always|all the (?:years|time))\b")
_END_OF_EACH = expression(
    rf"{_LEAD}(?:what (?:is|was) )?(?:the )?(?:worst|best|lowest|highest|best and worst)"
    r"(?: (?:year|tier|rank|rating)s?)?(?: (?:of|for))? (?:each|all|both)(?: (?:of (?:them|those|these)|one|country))?"
)
_NONE_WHEN = expression(
    rf"{_LEAD}(?:(?:in )?(?:which|what) (?:years?|reports?)|when) (?:was|were|is|are) (?:none|neither|not any)"
    r"(?: of (?:them|those|these|the (?:two|three|four)))? (?:(?:on|in|at|a|the) )*TIER0"
)
_BARE_SINCE = expression(rf"{_LEAD}since (?:when|(?:what|which) year)(?: (?:then|exactly|is that(?: so)?|that))*")
_BETTER_SINCE = expression(
    rf"{_LEAD}since (?:when|(?:what|which) year) (?:is|has|was) (?:it|that|this|one|the (?:first|second|former|latter))"
    r"(?: (?:one|been|stood|ranked|rated|so|that|the))* (?:better|worse|higher|lower|ahead)(?: off)?"
)
_WORSE_SINCE = frozenset({Relation.BETTER, Relation.WORSE})
_MOST_LISTED = 12
_TWO = 2


def of_each_of_them(said: Sentence, before: Question) -> Question | None:
    """What a message asks of each of the countries spoken of; None where it asks nothing of the kind."""
    if said.places or said.where.groups or len(places := _spoken_of(before)) < _TWO:
        return None
    text = said.text
    together = before.intent in OF_PLACES and len(countries_in_turn(before)) == _TWO
    if together and _THE_SAME.fullmatch(text) and (said.years.span is not None or _ALWAYS.search(text)):
        same = Question(Intent.HISTORY, places, about=About.ALWAYS, span=said.years.span, relation=Relation.SAME)
        return replace(same, beside=True, wants_yes_or_no=True)
    if said.years.years:
        then = before.intent is Intent.LIST and _HOW_THEN.fullmatch(text) is not None
        return Question(Intent.COMPARE, places, said.years.years) if then else None
    if not said.tiers and before.intent in OF_PLACES and _END_OF_EACH.fullmatch(text):
        return Question(Intent.HISTORY, places, about=About.BEST)
    if len(said.tiers) == 1 and before.intent in OF_PLACES and _NONE_WHEN.fullmatch(text):
        off = (replace(said.tiers[0], negated=True),)
        span = before.span if before.intent is Intent.HISTORY else None
        return Question(Intent.HISTORY, places, about=About.YEARS, span=span, tiers=off, together=True)
    return _since_when(said, before, places)


def _since_when(said: Sentence, before: Question, places: tuple[Resolution, ...]) -> Question | None:
    """Since when each has been on its tier, in how many reports on one, or since when one stands better."""
    each = _EACH.search(said.text) is not None
    since = _SINCE_WHEN.fullmatch(said.text) is not None
    better = len(before.places) == _TWO and _BETTER_SINCE.fullmatch(said.text) is not None
    if better and before.intent in OF_PLACES:
        return Question(Intent.HISTORY, places, about=About.TREND, ranked=About.BEST)
    level = before.intent is Intent.COMPARE and before.stood is not None and _BARE_SINCE.fullmatch(said.text)
    if level and len(before.places) == _TWO:
        return Question(Intent.HISTORY, before.places, about=About.HOW_LONG)
    if _BARE_SINCE.fullmatch(said.text) and len(before.places) == _TWO and before.relation in _WORSE_SINCE:
        return Question(Intent.HISTORY, before.places, about=About.TREND, ranked=About.BEST)
    if since and each:
        return Question(Intent.HISTORY, places, about=About.HOW_LONG)
    tiers = said.tiers or before.affirmed[:1]
    if each and tiers and _HOW_MANY.fullmatch(said.text):
        return Question(Intent.HISTORY, places, about=About.YEARS, tiers=tiers)
    return None


def _spoken_of(before: Question) -> tuple[Resolution, ...]:
    if before.intent in OF_PLACES and before.places:
        return countries_in_turn(before)
    if before.intent not in (Intent.LIST, Intent.COUNT) or not _TWO <= len(before.members) <= _MOST_LISTED:
        return ()
    return tuple(Resolution(code, (code,)) for code in sorted(before.members))
