"""What is asked of the years in which a country was on the tier that was spoken of: "only once?", "just in 2014?"."""

from bot.questions.after.follow_ups import NOW
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Number
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, reports_claimed, times_claimed

_SO = r"(?:(?:so|and|but|wow|lol|really|seriously|huh|hm|wait|it was|they were|was it|was that|is it) )*"
_ONLY = r"(?:just|only|exactly|solely|merely)"
_RIGHT = r"(?:(?: ,)? (?:right|correct|yes|no|then|ever|so far|in all))*"
_THAT_IT_WAS = (
    r"(?: of (?:it|that))?(?: (?:that )?(?:it|they) (?:was|were|did|had)(?: (?:it|that))?)?"
    r"(?: (?:there|on it|(?:that|so) (?:low|high|bad|good)))?"
)
_OFTEN = r"once|(?:one|single|one single|a single) (?:time|spell)"
_JUST_ONCE = expression(
    rf"{_SO}(?:for )?{_ONLY}(?: (?:the|that|this|for|in))* "
    rf"(?:(?P<often>{_OFTEN})|(?:one|a single|one single|single) (?:year|report|edition)){_RIGHT}"
)
_IN_THAT_ALONE = expression(
    rf"{_SO}{_ONLY} (?:(?:it|that|was|once|in) )*YEAR(?:(?: ,)?(?: and)? YEAR)*(?: (?:only|alone))?{_RIGHT}|"
    rf"{_SO}(?:was |is )?YEAR (?:was |is )?the only (?:time|year|report|one){_THAT_IT_WAS}{_RIGHT}"
)
_LAST_IN = expression(
    rf"{_SO}(?:was |is )?YEAR (?:was |is )?the last (?:time|year|report|one){_THAT_IT_WAS}{_RIGHT}|"
    rf"{_SO}last (?:(?:on it|there|in) )*YEAR{_RIGHT}"
)
_MEASURED = expression(
    rf"{_SO}(?:(?:for|more|longer|fewer|less|than|over|at least|at most|up to|or|{_ONLY}) )*"
    rf"(?:(?:{COUNT}) (?:(?:straight|consecutive|full|whole) )*(?:years?|reports?|editions?|times?)|once|twice|thrice)"
    rf"(?: (?:in a row|running|straight|on end|or more|or longer|in total|all in all|before))*{_RIGHT}"
)
_IN_A_ROW = expression(
    rf"{_SO}(?:(?:all|that|was|is|were|they|those|these|years|all of them) )*"
    r"(?:in (?:a|one) (?:row|go|stretch)|consecutive(?:ly)?(?: years)?|straight|back to back|uninterrupted(?:ly)?|"
    rf"on end|with(?:out| no) (?:a |any )?(?:break|interruption|gap)s?(?: in between)?){_RIGHT}"
)
"""Whether the years that are told anyway were in a row."""
_HOW_LONG_OFF = expression(
    r"(?:(?:and|so|but|ok) )*(?:for )?how (?:long|many years) (?:was|were|has|have|did|had) (?:it|they|that)"
    r"(?: (?:been|stay|stayed|remain))* (?:off|out|gone|away|down|without)(?: of)?(?: (?:it|that|there|then))*"
)
_HOW_LONG_WAS_THAT = expression(
    r"(?:(?:and|so|but|ok) )*(?:for )?how (?:long|many (?:years|reports)) (?:(?:was|were|is|did) )?(?:that|it|this)"
    r"(?: (?:last|for|then|in all|in total))*"
)
_OF_A_YEAR = frozenset({Intent.TIER, Intent.FINDINGS})
_OF_ANOTHER_STAY = frozenset({About.BEFORE, About.FIRST, About.AT_FIRST})
_OF_TIMES = frozenset({Intent.HISTORY, Intent.CHANGES})
_OF_THE_PAST = frozenset({About.EVER, About.ALWAYS, About.WHEN, About.YEARS, About.FIRST, About.LAST})


def of_its_stays(said: Sentence, before: Question) -> Question | None:
    """Whether the one country asked about was on the tier so often, so long, in a year alone, or in one at last."""
    how_long = before.about is About.HOW_LONG and _IN_A_ROW.fullmatch(said.text) is not None
    about = before.about in _OF_THE_PAST or how_long
    of_the_past = before.intent is Intent.HISTORY and about and bool(before.tiers)
    if not of_the_past or len(before.subject) != 1 or before.leaving or before.reaching or said.tiers:
        return None
    asked = Question(Intent.HISTORY, before.subject, about=About.EVER, tiers=before.affirmed, wants_yes_or_no=True)
    if said.years.span is not None:
        return None
    if not said.years.years and _IN_A_ROW.fullmatch(said.text):
        return replace(asked, about=About.YEARS, wants_yes_or_no=False)
    return _of_a_year(asked, said) if said.years.years else _so_often(asked, said.text)


def off_the_tier(said: Sentence, before: Question) -> Question | None:
    """In which years the one country asked about was not on the tier that it left: "how long was it off?"."""
    left = before.leaving or (before.affirmed[0] if len(before.affirmed) == 1 else None)
    of_one = before.intent in _OF_TIMES and len(before.subject) == 1 and left is not None
    last_off = before.about is About.LAST and before.leaving is not None and _HOW_LONG_WAS_THAT.fullmatch(said.text)
    if not of_one or left is None or said.tiers or not (last_off or _HOW_LONG_OFF.fullmatch(said.text)):
        return None
    return Question(Intent.HISTORY, before.subject, about=About.YEARS, tiers=(replace(left, negated=True),))


def in_that_stay(question: Question, said: Sentence, before: Question) -> Question:
    """How long a country was on the tier that was told of an earlier year: "Bulgaria in 2016?", "for how long?"."""
    how_long = question.intent is Intent.HISTORY and question.about is About.HOW_LONG
    dated = question.years or question.span is not None or NOW.search(said.text) is not None
    if not how_long or dated or question.tiers or question.wants_yes_or_no or question.number is not None:
        return question
    of_that_year = before.intent in _OF_A_YEAR and len(before.years) == 1
    same = [place.codes for place in question.places] == [place.codes for place in before.subject]
    if same and before.about in _OF_ANOTHER_STAY and before.stay is not None and before.stay.last is not None:
        return replace(question, years=(before.stay.last,))
    if same and before.intent is Intent.FINDINGS and before.told is not None:  # "why was it on Tier 3?"
        return replace(question, years=(before.told,))
    return replace(question, years=before.years) if of_that_year and same else question


def _of_a_year(asked: Question, said: Sentence) -> Question | None:
    dated = replace(asked, years=said.years.years)
    if _IN_THAT_ALONE.fullmatch(said.text):
        return replace(dated, solely=True)
    return replace(dated, about=About.LAST) if _LAST_IN.fullmatch(said.text) else None


def _so_often(asked: Question, text: str) -> Question | None:
    if (once := _JUST_ONCE.fullmatch(text)) is not None:
        return replace(asked, times=Number(1, 1)) if once["often"] else replace(asked, number=Number(1, 1))
    often, long = (times_claimed(text), reports_claimed(text)) if _MEASURED.fullmatch(text) else (None, None)
    return replace(asked, times=often, number=long) if (often is None) is not (long is None) else None
