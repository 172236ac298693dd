"""Which report years a question is about, where those that are only compared with or told beside are left out."""

from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.alone.meant import is_one_step, says_each_year
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT, Span
from bot.questions.sentences.exceptions import BUT_A_YEAR
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing
from bot.questions.sentences.pieces import Pieced

_BESIDE_YEAR = expression(
    r"\b(?:as|than|since|compared (?:to|with)|unlike) (?:in |it was |they were |the )*YEAR|"
    r"\b(?:was|were) (?:\w+ ){1,4}YEAR\b.*\b(?:(?:so|but|and) (?:what|why|how)|now|today)\b"
)
"""A year that the newest report is compared with: "why is it lower than last year?"."""
_EVER_ANY = expression(
    r"\b(?:has|have) (?:any|anyone|anybody|a(?! (?:lower|higher|better|worse))|some|there|nobody|no)\b|\bever\b|"
    r"\bat (?:any|some) (?:point|time)\b|\bin history\b|"
    r"\b(?:is|are) there (?:a|any|some)(?: single)? \w+ (?:that|which|who) (?:\w+ )?(?:went|moved|fell|jumped|"
    r"dropped|rose|climbed|got|came|slid|crashed)\b.*TIER.*TIER"
)
_SINCE_THE_LAST = expression(r"\bsince (?:the )?YEAR\b")
_NOW = Pieced(r"\b(?:now|today|currently|still|these days|nowadays|at the moment|at present)\b")
_IS_IT_NOW = expression(r"YEAR\b.* [,;-] .*\b(?:is|are)\b.*\b(?:now|today|currently|still|nowadays)\b(?!.*YEAR)")
"""What is asked of the present behind what was so in a year: "in 2021 it was on the watch list, is it still?"."""
_STILL_NOW = expression(r"\b(?:is|are) (?:the )?PLACE\d+ still\b.* YEAR$")
"""What asks if a country is where it was put in a year that is named: "is Kenya still on the list it got in 2012?"."""
_AND_NOW = expression(
    r"YEAR\b.*(?: [,.;-] |\bbut )(?:(?:and|so|but|what|how|about|where|which|tier|is|are|was|it|they|the|PLACE\d+|that|"
    r"standing|stands?|ranked|rated|on|in|does|do|rank|status|position|has|have|been|country) )*"
    r"(?:now|today|currently|nowadays|these days|at present|at the moment)\b(?!.*(?:YEAR|TIER))"
)
"""What then asks for the present, in words of its own: "it was on Tier 2 in 2019. And today?"."""
_CURRENT_FIRST = expression(r"^(?:(?! , )(?!YEAR).)*\b(?:current|currently|now|today)\b(?:(?!YEAR).)*? , .*YEAR")
"""What is asked of the present before what was so in a year: "its current tier, last year it was Tier 2"."""
_IS_THERE = expression(
    r"^(?:(?:so|and|but|hey|hi|ok) )*(?:is|are) (?:the )?PLACE\d+ (?:(?:on|in|at|a|the|really|actually) )*TIER\d+"
    r"(?: .*)? \. .*\b(?:said|says|told|heard|read|thought|was|were|got|fell|dropped|moved|rose|went)\b.*YEAR"
)
"""What asks where a country stands now, with what was so in a year behind it: "he says it was downgraded in 2024"."""
_VISITED = expression(
    r"^(?:(?:so|and|but|hey|hi|ok) )*(?:is|are) (?!.*\b(?:YEAR|SPAN)\b.* \. ).* \. (?:i|we) (?:\w+ )?"
    r"(?:visited|lived|was|were|worked|travell?ed|stayed|studied|left|moved|went)\b.*YEAR"
)
"""What asks how countries stand now, with when somebody was there: "is Chad better than Mali? I was there in 2017"."""
_OF_THE_FIRST = expression(
    r"\b(?:first|since (?:which|what|when)|how old|how long|begin|began|start|started|exist|existed)\b"
)
_EACH_OF_TWO = expression(r"(?<!between )(?<!btw )\bYEAR (?:and|&|or|,) (?:also )?(?:in )?YEAR\b(?!.*\bcompared\b)")
"""What names two years, and not from one to the other: "who was promoted to Tier 1 in 2022 and 2023"."""
_OWN_YEAR = expression(r"\bPLACE\d+ (?:in )?YEAR\b.*\bPLACE\d+ (?:in )?YEAR\b")
_HOW_OFTEN = expression(r"\bhow (?:many (?:years|times|reports|editions)|often|long)\b")
"""What asks for more than one year can tell: "is it still there in 2025, and how many years now?"."""
_UNTIL = expression(r"\buntil SPAN\b")
_TWO = 2


def asked_years(
    found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]
) -> tuple[tuple[int, ...], Span | None]:
    """The years and the span of years that are asked about."""
    years = _named_years(found, sentence, everything)
    of_one_tier = bool(years) and found.intent is Intent.TIER
    beside = None if sentence.years.years else everything.years.span  # "we are doing the 2000s. Who was on it in 2001?"
    span = (sentence.years.span or beside) if not of_one_tier else None
    of_all = found.intent is Intent.CHANGES and not places and _EVER_ANY.search(sentence.text)
    if not years and (of_all or (found.intent is Intent.COUNT and says_each_year(sentence.text))):
        span = span or Span()
    if found.about is About.ALWAYS and sentence.tiers and _UNTIL.search(sentence.text):
        return (), _before_its_end(span)
    if found.about is About.RELEASE and not years and _OF_THE_FIRST.search(sentence.text):
        return (FIRST_REPORT,), None
    if found.intent is Intent.FINDINGS:  # "the convictions of 2024 in the newest report"
        each = len(years) == _TWO and _EACH_OF_TWO.search(sentence.text) is not None and len(places) == 1
        years = tuple(sorted(years)) if each else (max(years),) if years else ()
    if found.intent is Intent.CHANGES or found.about is About.MOVES:
        return _of_moves(found, sentence, places, years, span)
    return years, span


def _of_moves(
    found: Phrasing, sentence: Sentence, places: Sequence[Resolution], years: tuple[int, ...], span: Span | None
) -> tuple[tuple[int, ...], Span | None]:
    """The years and the span of moves: the step between two reports was taken with the later one."""
    if span is not None and span.last is not None and is_one_step(span):
        return (span.last,), None
    if found.intent is Intent.CHANGES:
        if _SINCE_THE_LAST.search(sentence.text):  # what moved since last year moved with the newest report
            return (), None
        if len(years) == _TWO and abs(years[0] - years[1]) == 1:
            if _EACH_OF_TWO.search(sentence.text):
                return (years, span) if places else ((), Span(min(years), max(years)))
            years = (max(years),)
    return years, span


def _before_its_end(span: Span | None) -> Span | None:
    """The years of a span up to one in which something is claimed to have ended."""
    ends = span is not None and span.first is None and span.last is not None
    return Span(None, span.last - 1) if ends and span is not None and span.last is not None else span


def _named_years(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[int, ...]:
    """The years that are named, but for those that something else is compared with or that are remarks."""
    years = sentence.years.years or (() if _NOW.search(sentence.text) else everything.years.years)
    if found.about is About.YEARS:  # not those of a remark: "I only have 2025 in my notes"
        of_more = len(sentence.years.years) == 1 and _HOW_OFTEN.search(sentence.text)
        return () if of_more else sentence.years.years
    if found.intent is Intent.HISTORY and BUT_A_YEAR.search(sentence.text):
        return ()
    is_now = _IS_IT_NOW.search(sentence.text) is not None
    if found.intent in (Intent.TIER, Intent.COMPARE) and not sentence.years.years:
        is_now = is_now or _VISITED.match(everything.text) is not None
    if found.intent is Intent.TIER:
        now = (_STILL_NOW.search(sentence.text), _CURRENT_FIRST.match(sentence.text), _AND_NOW.search(everything.text))
        undated = _IS_THERE.match(everything.text) if not sentence.years.years else None
        is_now = is_now or undated is not None or any(now)
    return () if is_now or is_beside_a_year(found, sentence) else years


def sets_years_apart(found: Phrasing, sentence: Sentence) -> bool:
    """Whether countries are set side by side that have each a year of its own: "Kenya 2012 vs Uganda 2021"."""
    return found.intent is Intent.COMPARE and len(sentence.years.years) > 1 and bool(_OWN_YEAR.search(sentence.text))


def is_beside_a_year(found: Phrasing, sentence: Sentence) -> bool:
    """Whether a "why" is of the newest report, which it compares with another: "it was fine last year, so why …?"."""
    return found.about is About.WHY and _BESIDE_YEAR.search(sentence.text) is not None
