"""Which of those that were told are on another tier, or once were: "were any of those ever on Tier 3?"."""

from bot.questions.after.members import LEAD, WHO
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_IS = r"(?:is|are|was|were|has|have|had|did|do|does)"
_ONCE = (
    r"(?:before|once|ever|previously|former|formerly|earlier|in the past|at (?:some|any|one) (?:point|time|stage)|"
    r"already|used to)"
)
_AROUND = (
    rf"(?:(?:{_IS}|be|been|{_ONCE}|also|even|all|still|now|back|actually|that|who|which|on|in|at|a|the|to|"
    r"hit|reach(?:ed)?|ma[dk]e it|get|got|f[ae]ll) )*"
)
_OF_THEM = r"(?: (?:ones?|countries|country))?(?: (?:of|among) (?:all )?(?:them|those|these))"
_FOUND_THERE = expression(
    rf"{LEAD}(?:(?:are|is|were) )?(?:(?P<all>(?:(?:they|those|these) )?all(?: of)?(?: (?:them|those|these))?)|{WHO})"
    rf"(?: {_IS})?(?: (?:not|also|all|still|now|currently|on|in|at|a|the))* TIER\d+(?: countries)?"
    r"(?: (?:now|today|then|too|as well|right|YEAR|,))*"
)
_OF_THOSE = expression(
    rf"{LEAD}(?:(?:{_IS} )?(?:(?:(?P<any>any|anyone|anybody|some|one)|who|which|what|how many){_OF_THEM}|"
    rf"(?P<all>(?:they|those|these) all|all(?: of)? (?:them|those|these)))|"
    rf"{_IS} (?:(?P<they>they)|those|these)|(?:those|these)(?= {_IS})) {_AROUND}TIER\d+"
    rf"(?: (?:{_ONCE}|YEAR|now|today|again|currently|still|by now|too|as well|then|right|,))*"
)
_AGAIN = expression(
    rf"{LEAD}(?:who|which)(?: ones?)? (?:(?:is|are|got|back|went|up|on|to|in|now) )*TIER\d+ (?:again|now)"
)
"""Who of those that moved is back on a tier."""
_WERE_ONCE = expression(
    rf"{LEAD}{WHO}(?: (?:was|were|has|have|had|used to))*"
    r" (?:(?:be|been|also|already|ever|once|previously|formerly) )*"
    rf"(?:on |in )?(?:the )?TIER\d+(?: {_ONCE})*"
)
_ENDED_ON = expression(
    rf"{LEAD}{WHO} (?:(?:{_IS}|then|now) )*(?:(?:went|gone|go|moved|move|came|come|fell|rose|landed|ended|got) )?"
    r"(?:(?:up|down|back) )?(?:to |on |in |at |straight to )?(?:the )?TIER\d+(?: (?:now|then|instead|today))*"
)
"""Where those are now that were once on a tier and no longer are."""
_SAYS_ONCE = expression(rf"\b{_ONCE}\b|\bbeen\b")
_STAYS = expression(r"\b(?:still|no longer|any ?more|any longer)\b")
_ALREADY = expression(r"\b(?:is|are)\b.*\balready\b")
_NOW = expression(r"\b(?:is|are|now|today|again|currently|still|back)\b")
_BEFORE = expression(r"\b(?:before|previously|former|formerly|earlier|in the past|already|used to)\b")
_ON_IT = expression(r"(?P<of>\b(?:of|among) (?:them|those|these)\b.*?) (?:on it|there|in it)\b")
_ALWAYS = expression(
    rf"{LEAD}(?:has|have|were|are|was) (?:they|those|these|all of (?:them|those|these))(?: (?:all|been|both))* always"
    r"(?: (?:been|so|all|there|on it|on|in|at))*(?: TIER\d+)?"
)
"""Whether all of them were so in every report."""
_ASKS_HOW_MANY = expression(r"\bhow many\b")
_SOME = (
    rf"(?:(?P<any>any|anyone|anybody|some|one){_OF_THEM}|(?:who|which|what|how many){_OF_THEM}|"
    r"(?:which|what)(?: ones?)?|(?:those|these|the ones)(?: (?:that|who|which))?)"
)
_IN_A_SPAN = expression(
    rf"{LEAD}(?:{_IS} )?{_SOME} {_AROUND}TIER\d+(?P<since> since)? SPAN(?: (?:too|as well|then|though))*"
)
_NEVER = expression(
    rf"{LEAD}(?:(?:{_IS} )?(?:{_SOME}|any(?:one|body)?(?: (?:that|who|which))?) )?"
    rf"(?:(?:{_IS}|been) )*(?:never|not once)"
    r"(?: (?:was|were|been|on|in|at|a|the))* TIER\d+(?: (?:SPAN|before|at all|ever|then|though))*"
)
_ALL_ALONG = expression(
    rf"{LEAD}(?:{_SOME}|who|any(?:one|body)?)(?: {_IS})*(?: been)? always(?: (?:was|were|been|on|in|at|a|the))* TIER\d+"
)
"""Which of those on a tier were on it in every report."""
_OVER_TIME = frozenset({About.EVER, About.NEVER})
_ANOTHER_SINCE = expression(rf"{LEAD}(?:(?:{_IS}|on|in|at|a|the|who|which) )*TIER\d+(?: since)? SPAN(?: (?:too|then))*")
"""The same of another tier and span, after those ever on one."""


_BEEN_THERE = expression(
    rf"{LEAD}(?:{_IS} )?(?:(?P<any>any|anyone|anybody|some|one)|who|which|what|how many)(?:{_OF_THEM})?"
    rf"(?: (?:{_IS}|be|been|get|got|ones?|there|on it|that|one|so|(?P<never>never)|(?P<once>{_ONCE})))+"
)


def been_there(said: Sentence, before: Question) -> Question | None:
    """Which of those that are not on a tier ever were, or never: "who isn't Tier 1?", "have any of them been?"."""
    off = before.intent is Intent.LIST and len(before.tiers) == 1 and before.tiers[0].negated
    if not off or before.about is not About.NOTHING_MORE or said.tiers or said.where.groups or not before.members:
        return None
    found = None if said.places or said.years.years or said.years.span else _BEEN_THERE.fullmatch(said.text)
    if found is None or not (found["never"] or found["once"]):
        return None
    about = About.NEVER if found["never"] else About.EVER
    asked = Question(_kind(said), about=about, tiers=before.affirmed, where=Where(those=before.members))
    return replace(asked, wants_yes_or_no=found["any"] is not None)


def of_another_tier(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those told were ever on another tier, "how many were on Tier 3 before?", or are on one now."""
    those = before.members or before.where.those
    if not those:
        return None
    where = Where(those=those)
    said = _of_the_crossed(said, before)
    if (over_years := _over_years(said, before, where)) is not None:
        return over_years
    if _WERE_ONCE.fullmatch(said.text) and _SAYS_ONCE.search(said.text):
        return _ever(said, before, where, newest_year)
    moved = before.intent is Intent.CHANGES or before.about is About.MOVES
    ended = bool(before.members) and before.about is About.NO_LONGER and _ENDED_ON.fullmatch(said.text)
    if not said.years.years and (ended or (moved and _AGAIN.fullmatch(said.text))):
        return Question(Intent.LIST, tiers=said.tiers, where=where)
    found = _OF_THOSE.fullmatch(said.text)
    stays = not moved and _STAYS.search(said.text) is not None
    if (
        found is None
        or stays
        or said.years.span is not None
        or (found["they"] and before.found)
        or len(said.tiers) != 1
    ):
        return None
    if found["all"] and said.years.years:
        everyone = Question(Intent.LIST, years=said.years.years[:1], tiers=said.tiers, where=where, everyone=True)
        return replace(everyone, wants_yes_or_no=True) if len(said.years.years) == 1 else None
    told = _at_a_time(said, before, where, newest_year, moved=moved)
    return replace(told, wants_yes_or_no=found["any"] is not None) if told is not None else None


def _over_years(said: Sentence, before: Question, where: Where) -> Question | None:
    """Which of them were on the tier in some of the reports of a span, or never were; the same of another tier."""
    if len(said.tiers) != 1 or said.years.years:
        return None
    asked = Question(_kind(said), about=About.EVER, tiers=said.tiers, where=where, span=said.years.span)
    if _NEVER.fullmatch(said.text):
        same = before.where.those and before.tiers == said.tiers  # "which were on Tier 3?", "and which never?"
        of_all = before.where if same else where
        return replace(asked, about=About.NEVER, where=of_all)
    if said.years.span is None:
        again = before.about in _OVER_TIME and bool(before.where.those)  # "were any ever on Tier 1?", "any always 2?"
        same = said.tiers == before.tiers and before.about is About.NOTHING_MORE
        if not (again or same) or not _ALL_ALONG.fullmatch(said.text):
            return None
        return replace(asked, about=About.ALWAYS, where=before.where if again else where)
    if (found := _IN_A_SPAN.fullmatch(said.text)) is not None:
        stays = found["since"] and not found["any"] and before.tiers == said.tiers  # those of another tier did not
        asked = replace(asked, about=About.SINCE) if stays else asked
        return replace(asked, wants_yes_or_no=found["any"] is not None)
    if before.about is About.EVER and before.intent is Intent.LIST and _ANOTHER_SINCE.fullmatch(said.text):
        return replace(asked, where=before.where)
    return None


def _of_the_crossed(said: Sentence, before: Question) -> Sentence:
    """What is said of those that came to a tier, or left it, with that tier where it says "on it"."""
    crossed = before.leaving or before.reaching if before.intent is Intent.CHANGES else None
    text = _ON_IT.sub(r"\g<of> on TIER0", said.text) if crossed is not None and not said.tiers else said.text
    return said if text == said.text or crossed is None else replace(said, text=text, tiers=(crossed,))


def _at_a_time(said: Sentence, before: Question, where: Where, newest_year: int, *, moved: bool) -> Question | None:
    """Which of them were on the tier in another report than that they were told of, at any time, or are now."""
    if said.years.years:
        same = said.years.years == (before.years or (newest_year,))
        if len(said.years.years) > 1 or (same and before.intent is not Intent.CHANGES):
            return None
    elif _SAYS_ONCE.search(said.text) and not _ALREADY.search(said.text):
        return _ever(said, before, where, newest_year)
    elif not moved or not _NOW.search(said.text):
        return None
    return Question(_kind(said), years=said.years.years, tiers=said.tiers, where=where)


def of_those_found(said: Sentence, before: Question) -> Question | None:
    """Whether all of those of whom something was found are on a tier, or which are: "are they all Tier 3?"."""
    found = before.intent is Intent.FINDINGS and bool(before.topic and before.members) and not before.places
    of_a_tier = found and len(said.tiers) == 1 and not said.years.span
    asked = _FOUND_THERE.fullmatch(said.text) if of_a_tier else None
    if asked is None:
        return None
    kind = Intent.COUNT if asked["number"] else Intent.LIST
    there = Question(kind, years=said.years.years, tiers=said.tiers, where=Where(those=before.members))
    return replace(there, everyone=True, wants_yes_or_no=True) if asked["all"] else there


def always_so(said: Sentence, before: Question) -> Question | None:
    """Whether all of those listed were on their tier in every report: "have they always been?"."""
    listed = before.intent is Intent.LIST and before.about is About.NOTHING_MORE
    tiers = said.tiers or (before.tiers if listed else ())
    if len(tiers) != 1 or tiers[0].negated or len(before.members) <= 1 or not _ALWAYS.fullmatch(said.text):
        return None
    always = Question(Intent.LIST, about=About.ALWAYS, tiers=tiers, where=Where(those=before.members))
    return replace(always, everyone=True, wants_yes_or_no=True)


def _ever(said: Sentence, before: Question, where: Where, newest_year: int) -> Question:
    """Which of them were ever on the tier; before the report with which they moved, where it is of the time before."""
    year = before.years[0] if len(before.years) == 1 else newest_year
    of_moves = before.intent is Intent.CHANGES and before.span is None and len(before.years) <= 1
    span = Span(None, year - 1) if of_moves and _BEFORE.search(said.text) else None
    return Question(_kind(said), about=About.EVER, tiers=said.tiers, where=where, span=span)


def _kind(said: Sentence) -> Intent:
    return Intent.COUNT if _ASKS_HOW_MANY.search(said.text) else Intent.LIST
