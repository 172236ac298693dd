"""Who moved from where they stood: on a tier in a year that is named, or past the Watch List.

"Countries that were Tier 3 in 2024 and improved in 2025", "who skipped the Watch List on the way to Tier 3?".
"""

from bot.questions.alone.forms.stands import asked, is_of_countries
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, Stood, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

_THEN = r"TIER0(?: (?:countries|ones|states|members))? (?:in )?(?:the )?YEAR"
_STOOD_FIRST = expression(
    rf"^(?!.*\bTIER1).*?\b{_THEN}\b(?P<step>(?: \w+| ,)*?) (?:in |with )?(?:the )?YEAR(?: report)?$"
)
_MOVED_FIRST = expression(
    r"^(?!.*\bTIER1)(?P<step>.*) (?:in )?(?:the )?YEAR(?: ,)? (?:after|having|that|who|which|but|and|despite)"
    rf"(?: (?:been|being|was|were|had|have|still|on|in|at|a|the))* {_THEN}$"
)
_COMPARED = expression(r"\b(?:than|or|versus|vs|not|never|from|to|still|stayed|remained)\b")
"""What sets the two years beside each other in another way, or says of which tiers the move was."""
_SKIPPED = Pieced(
    r"\b(?:skip(?:ped|s|ping)?|bypass(?:ed|es|ing)?|jump(?:ed|s|ing)? (?:over|past)|leapfrog(?:ged|s)?|"
    r"without (?:\w+ )?(?:being|passing|stopping|going|landing|a stop|first|time|sitting|any time|ever)"
    r"(?: (?:through|by|via|at|on|in|first|put|placed|over))*)(?: (?:on|the|a))* (?P<skipped>TIER\d)\b"
)
_END = expression(
    r"\b(?P<way>to|into|onto|reach\w*|hit\w*|from|off|out of|leaving) (?:(?:on|in|the) )*(?P<end>TIER\d)\b"
)
_UP = expression(r"\bway up\b")
_STRICT = frozenset({Tier.ONE, Tier.TWO})
_TWO = 2


def stood_and_moved(sentence: Sentence) -> Question | None:
    """The moves that a sentence asks for of those who stood so; None where it asks for no such."""
    if sentence.places or not is_of_countries(sentence.text):
        return None
    return _from_there(sentence) or _past_the_watch_list(sentence)


def _from_there(sentence: Sentence) -> Question | None:
    """Who moved in one year of those who were on a tier in an earlier one."""
    years = sentence.years.years
    if len(years) != _TWO or len(sentence.tiers) != 1 or sentence.years.span is not None:
        return None
    found = _STOOD_FIRST.match(sentence.text)
    then, later = years
    if found is None and (found := _MOVED_FIRST.match(sentence.text)) is not None:
        later, then = years
    way = direction(found["step"]) if found is not None else About.NOTHING_MORE
    if found is None or not way or then >= later or _COMPARED.search(found["step"]):
        return None
    tiers = sentence.tiers[0]
    wanted = Question(Intent.CHANGES, years=(later,), about=way, where=sentence.where)
    if then == later - 1:
        return asked(sentence, replace(wanted, leaving=tiers))
    return asked(sentence, replace(wanted, also=(Stood(tiers, years=(then,)),)))


def _past_the_watch_list(sentence: Sentence) -> Question | None:
    """Who went from Tier 1 or 2 to Tier 3 at once, or the other way, as it is said to have been skipped."""
    skipped = _SKIPPED.search(sentence.text)
    if skipped is None or sentence.tiers[int(skipped["skipped"][4:])].tiers != {Tier.WATCH_LIST}:
        return None
    way, up = direction(sentence.text), False
    ends = [end for end in _END.finditer(sentence.text) if end["end"] != skipped["skipped"]]
    named = [sentence.tiers[int(end["end"][4:])].tiers for end in ends]
    if any(not one <= {*_STRICT, Tier.THREE} for one in named):
        return None
    for end, tiers in zip(ends, named, strict=True):
        up = (tiers == {Tier.THREE}) is (end["way"] in ("from", "off", "out of", "leaving"))
    if not (ends or way or _UP.search(sentence.text)):
        return None
    better, worst = TierSet(_STRICT), TierSet(frozenset({Tier.THREE}))
    up = up if ends else way is About.UP or _UP.search(sentence.text) is not None
    leaving, reaching = (worst, better) if up else (better, worst)
    dated = bool(sentence.years.years or sentence.years.span)
    span = sentence.years.span if dated else Span()
    wanted = Question(Intent.CHANGES, years=sentence.years.years, about=About.MOVED, span=span)
    return asked(sentence, replace(wanted, leaving=leaving, reaching=reaching, where=sentence.where))
