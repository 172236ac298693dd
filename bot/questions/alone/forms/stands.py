"""Lists of those that stood on one tier at one time and on another at another: "Tier 1 now that were once Tier 3".

Each of two tiers has its own time beside it: a year, a span, "ever", "never", "always", or now. That of the later
time, or of now, is what the list is of; where they stood at the other time limits it (`Question.also`). So do how
often they were on the one tier that is named, that they reached it for the first time or again, and another move.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Number, Span, Stepped, Stood, TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import spoken
from bot.questions.sentences.wants import ALWAYS, direction
from bot.questions.verdicts.yes_or_no import wants_yes_or_no

_OF_COUNTRIES = expression(
    r"\b(?:who|whos|which|what|any|anyone|anybody|list|name|show|how many|number of|countries|country|nations?|states?|"
    r"governments?|members|REGION|ones|those)\b"
)
_OF_MEANINGS = expression(
    r"\b(?:difference|mean|means|meaning|explain|stands? for|what is|what happens?|happens|then what|why|"
    r"waivers?|waived|suppose|what if|if a|must|how do|how does)\b"
)
_HOW_MANY = expression(r"\b(?:how many|number of|count)\b")
_TWO_TIERS = expression(r"(?P<head>.*?)\bTIER0\b(?P<between>.*?)\bTIER1\b(?P<tail>.*)")
_BREAK = expression(
    r" , |\b(?:and|but|yet|though|although|while|whilst|that|who|which|whose|having|were|was|are|is|have|has|had|used|"
    r"once|formerly|previously|never|with)\b"
)
_COMPARED = expression(
    r"\b(?:than|versus|vs|or|from|to|into|onto|compared|between|difference|differ|differs|mean|means|same|each|i|"
    r"e|(?<=, )that is(?! now)|namely|not counting|excluding|without the|minus|except|apart|other|besides|"
    r"both|how many\b.*\bhow many|and (?:which|who|what|how)|if|why|when|penalt\w+|sanctions?|risk|waivers?)\b"
)
"""What sets two tiers beside each other in another way, or asks for something else."""
_AT_A_TIME = expression(
    r"\bused to (?:be|sit|rank|have)\b|\bat (?:some|one|any|least)(?: one)? (?:point|time|stage|once)"
)
_NEVER = expression(r"\bnever\b|\bnot once\b|\bwithout (?:ever|once)\b|\bnot (?:\w+ )?ever\b")
_EVER = expression(
    r"\b(?:once|ever|previously|formerly|former|before|earlier|in the past|beforehand|already|past|history|"
    r"(?:have|has|had)(?: \w+){0,3}? been)\b"
)
_IS_THERE = expression(r"\b(?:is|are) there\b")
_WAS = expression(r"\b(?:were|was|had|started|stood|began|held)\b")
_NOW = expression(r"\b(?:are|is|now|today|currently|presently|at present|still|sit|sits|stand|stands)\b")
_ELIDED = expression(
    r"(?P<first>.*?\bTIER0\b.*?) (?:, )?(?:but|and|that|who|which|yet) (?P<second>(?:(?:that|who|which) )?"
    r"(?:(?:are|is|were|was|have|has|had|not|no longer|still|once|never|now|today|since|been|on|it|there|any ?more|"
    r"ever|any longer|currently|always|before|earlier|previously|YEAR|SPAN|at|some|point|time|again|these days) ?)+)"
    r"(?:[,:] )?(?:who|which|which ones|which countries)?"
)
"""A tier with two times: "not Tier 1 but were in 2018", "on Tier 3 once but are not anymore"."""
_HAS_VERB = expression(r"\b(?:are|is|were|was|have|has|had|not|no longer|still|any ?more|once|never)\b")
_IS_NOT = expression(r"\b(?:not|no longer|any ?more|any longer)\b")
_FROM_TO = expression(
    r"\bfrom (?:the )?TIER0 .*?\b(?:to|into|onto) (?:(?:on|in|the) )*TIER1\b|"
    r"^(?:the )?TIER0 (?:in )?YEAR to (?:the )?TIER1 (?:in )?YEAR"
)
_FROM_THEN_TO_NOW = expression(
    r"\bfrom (?:the )?TIER0 (?:in )?YEAR to (?:the )?TIER1 (?:now|today|currently|at present)\b"
)
_AT_ONCE = expression(
    r"\b(?:straight|directly|at once|in one (?:go|step|year)|from one (?:year|report) to the next|overnight)\b"
)
_IN_THE_END = expression(
    r"\b(?:eventually|in the end|over (?:the years|time)|in the long run|by now|to(?:day| date))\b"
)
_THAN_THEN = expression(
    r"\b(?P<how>better|higher|worse|lower|different)"
    r"(?: off| ranked| rated| placed| tier| rating| ranking| category| level)? (?:(?:now|today|currently) )*"
    r"(?:than|compared (?:to|with)|from) (?:(?:they|it|back|what|how) (?:were |was )?)*(?:in )?(?:the )?YEAR\b"
)
_THEN_THAN_NOW = expression(
    r"\b(?P<how>better|higher|worse|lower)(?: off| ranked| rated| placed| tier| rating| ranking)? (?:in )?(?:the )?YEAR"
    r" than (?:they are |it is )?(?:now|today|currently|at present|these days)\b"
)
_YEAR_THAN_YEAR = expression(
    r"\b(?P<how>better|higher|worse|lower)(?: off| ranked| rated| placed| tier| rating)? (?:in )?(?:the )?YEAR than "
    r"(?:(?:they|it) (?:were|was|did) )?(?:in )?(?:the )?YEAR\b"
)
_OF_THOSE_THEN = expression(
    r"^(?:and |so )?(?:of|among) (?:the |those |all )*(?:countries |ones |nations |states )?"
    r"(?:(?:that|who) (?:were|was) )?(?:(?:on|in|at|the) )*TIER0 (?:in )?YEAR (?:, )?"
    r"(?:how many|who|which(?: ones)?|what)(?: of them)? (?P<what>.*)$"
)
_STILL_IS = expression(
    r"^(?:(?:are|is) )?still\b|\b(?:remain|remained|stayed|never left|still there|still are|are still)\b"
)
_LEFT_IT = expression(
    r"^(?:(?:have|has) )?(?:(?:since|then|later) )?(?:lost|left|dropped out|got out|fell off|escaped|moved off|fell|"
    r"moved up|dropped|made it out|are off|are gone)\b|\b(?:no longer|not any ?more|not there|got off|off it)\b"
)
_WHAT_BECAME = expression(
    r"\bwhat (?:happened to|became of|has become of)\b.*\bTIER0 (?:in )?YEAR\b|"
    r"\bwhere are (?:the|those) .*\bTIER0 (?:in )?YEAR\b.*\bnow\b"
)
_UP_OR_DOWN = expression(r"\b(?:up|down) (?:again )?(?:in )?YEAR\b|\bYEAR (?:then |again )?(?:up|down)\b(?! to)")
_BUT_NOT = expression(r"\b(?:but|and) not\b(?! only)")
_TWO_STEPS = expression(r"(?P<first>.*\bYEAR\b.*?(?= and | but | then | , |$))(?P<second>.*\bYEAR\b.*)")
_TWO = 2


@dataclass(frozen=True, slots=True)
class Stand:
    """Some tiers with their time: years, a span with in how many of its reports, or neither for now."""

    tiers: TierSet
    years: tuple[int, ...] = ()
    span: Span | None = None
    reports: Number | None = None
    over_years: bool = False

    def since_when(self, newest_year: int) -> int:
        """The higher it is, the rather is a list of this: of now, else of the later year."""
        return 0 if self.over_years else self.years[0] if self.years else newest_year + 1

    def besides(self, newest_year: int) -> Stood:
        """The same as what limits a list."""
        if self.over_years:
            return Stood(self.tiers, span=self.span, reports=self.reports)
        return Stood(self.tiers, self.years or (newest_year,))


def is_of_countries(text: str) -> bool:
    """Whether a text asks for countries, and for no meanings."""
    return _OF_COUNTRIES.search(text) is not None and _OF_MEANINGS.search(text) is None


def of_two_stands(sentence: Sentence, newest_year: int) -> Question | None:
    """The list that a sentence asks for of those that stood so, and as it says at another time; None if it does not."""
    match len(sentence.tiers):
        case 0:
            return _of_two_steps(sentence) or _of_two_years(sentence, newest_year)
        case 1:
            return _of_those_then(sentence) or _at_two_times(sentence, newest_year)
        case 2:
            return _from_one_to_another(sentence) or _of_two_tiers(sentence, newest_year)
    return None


def _of_two_tiers(sentence: Sentence, newest_year: int) -> Question | None:
    found = _TWO_TIERS.fullmatch(sentence.text)
    if found is None or not found["between"].strip() or _is_of_more(sentence.text):
        return None
    apart = _BREAK.search(found["between"])
    middle = apart.start() if apart is not None else 0
    years = iter(sentence.years.years)
    first = _stand(sentence.tiers[0], found["head"] + found["between"][:middle], sentence, years)
    second = _stand(sentence.tiers[1], found["between"][middle:] + found["tail"], sentence, years)
    return _of_both(sentence, first, second, newest_year) if next(years, None) is None else None


def _from_one_to_another(sentence: Sentence) -> Question | None:
    """Those who were on one tier in a year, and on another in a later one, whatever came between."""
    years, span = sentence.years.years, sentence.years.span
    if not years and span is None and _FROM_TO.search(sentence.text) and _IN_THE_END.search(sentence.text):
        return listed(sentence, Stand(sentence.tiers[1]), Stood(sentence.tiers[0], reports=Number(1)))
    if len(years) == 1 and span is None and _FROM_THEN_TO_NOW.search(sentence.text):
        return listed(sentence, Stand(sentence.tiers[1]), Stood(sentence.tiers[0], years))
    if not _FROM_TO.search(sentence.text) or _AT_ONCE.search(sentence.text):
        return None
    leaving, reaching = sentence.tiers
    if span is not None and span.first is not None and span.last is None and not years:
        return listed(sentence, Stand(reaching), Stood(leaving, span=span, reports=Number(1)))
    ends = (span.first, span.last) if span is not None and span.first and span.last and not years else years
    if len(ends) != _TWO or ends[1] - ends[0] < _TWO:
        return None
    return listed(sentence, Stand(reaching, (ends[1],)), Stood(leaving, (ends[0],)))


def _of_two_years(sentence: Sentence, newest_year: int) -> Question | None:
    """Those who stand better, worse or otherwise now than in a year."""
    text, years = sentence.text, sentence.years.years
    turned = _THEN_THAN_NOW.search(text)
    found = turned or _THAN_THEN.search(text)
    if (both := _YEAR_THAN_YEAR.search(text)) is not None and newest_year in years and len(years) == _TWO:
        found, turned = both, both if years[1] == newest_year else None
        years = tuple(year for year in years if year != newest_year)
    if found is None or len(years) != 1:
        return None
    way = {"different": About.MOVED, "better": About.UP, "higher": About.UP}.get(found["how"], About.DOWN)
    if turned is not None:  # better then is worse now
        way = About.DOWN if way is About.UP else About.UP
    wanted = Question(Intent.LIST, years=years, about=About.NO_LONGER, where=sentence.where, direction=way)
    return asked(sentence, wanted)


def _is_of_more(text: str) -> bool:
    """Whether a text sets two tiers beside each other in another way, or speaks of moves, which are no stands."""
    return _COMPARED.search(_AT_A_TIME.sub("once", text)) is not None or moves(text)


def _of_both(sentence: Sentence, first: Stand, second: Stand, newest_year: int) -> Question | None:
    if not (first.over_years or first.years or second.over_years or second.years):
        return None
    main, other = first, second
    if second.since_when(newest_year) > first.since_when(newest_year):
        main, other = second, first
    return listed(sentence, main, other.besides(newest_year))


def _stand(tiers: TierSet, zone: str, sentence: Sentence, years: Iterator[int]) -> Stand:
    """Some tiers with the time that is said beside them, taking the next of the `years` of the sentence for each."""
    zone = _IS_THERE.sub("", _AT_A_TIME.sub("once", zone))
    named = tuple(year for _ in re.findall(r"\bYEAR\b", zone) if (year := next(years, None)) is not None)
    span = sentence.years.span if "SPAN" in zone else None
    if _NEVER.search(zone):
        return Stand(tiers, (), span or (Span(named[0], named[0]) if named else None), Number(most=0), over_years=True)
    if named:
        return Stand(tiers, named)
    if ALWAYS.search(zone) or (span is not None and "since SPAN" in zone):
        return Stand(tiers, (), span, None, over_years=True)
    past = _EVER.search(zone) or (_WAS.search(zone) and not _NOW.search(zone)) or span is not None
    return Stand(tiers, (), span, Number(1), over_years=True) if past else Stand(tiers)


def listed(sentence: Sentence, main: Stand, *also: Stood) -> Question:
    """The list of those that stood so, limited to those that stood besides as is said."""
    about = About.NOTHING_MORE
    if main.over_years:
        often = main.reports
        about = About.ALWAYS if often is None else About.NEVER if often.most == 0 else About.EVER
    return asked(
        sentence,
        Question(
            Intent.COUNT if how_many(sentence.text) else Intent.LIST,
            years=main.years,
            span=main.span,
            about=about,
            tiers=(main.tiers,),
            where=sentence.where,
            also=also,
        ),
    )


def asked(sentence: Sentence, question: Question) -> Question:
    """A question of many countries, with a yes or a no where the sentence asks if there are any."""
    wants = question.intent is not Intent.COUNT and wants_yes_or_no(sentence, sentence)
    return replace(question, wants_yes_or_no=wants)


def _at_two_times(sentence: Sentence, newest_year: int) -> Question | None:
    """The list of those that were on a tier at one time, and at another were, or were not."""
    found = _ELIDED.fullmatch(sentence.text)
    if found is None or _is_of_more(sentence.text):
        return None
    named, years = sentence.tiers[0], iter(sentence.years.years)
    first = _stand(named, found["first"], sentence, years)
    if not _HAS_VERB.search(found["second"]):
        return None
    off = _IS_NOT.search(found["second"]) is not None
    second = _stand(replace(named, negated=off), _IS_NOT.sub("", found["second"]), sentence, years)
    return _since_a_year(sentence, first, second) or _of_both(sentence, first, second, newest_year)


def _of_those_then(sentence: Sentence) -> Question | None:
    """Who of those on a tier in a year still is, or no longer; no answer where it is asked what became of them."""
    text = sentence.text
    if _WHAT_BECAME.search(text):
        return Question(Intent.UNKNOWN)
    found = _OF_THOSE_THEN.match(text)
    if found is None or len(sentence.years.years) != 1 or sentence.tiers[0].negated:
        return None
    still, left = _STILL_IS.search(found["what"]), _LEFT_IT.search(found["what"])
    if (still is None) is (left is None):
        return None
    about = About.STILL if still else About.NO_LONGER
    wanted = Question(Intent.LIST, years=sentence.years.years, about=about, tiers=sentence.tiers, where=sentence.where)
    return asked(sentence, wanted)


def _since_a_year(sentence: Sentence, first: Stand, second: Stand) -> Question | None:
    """The list of those that were on a tier in a year, and still are or no longer."""
    then, now = (first, second) if first.years else (second, first)
    if len(then.years) != 1 or now.years or now.over_years or then.tiers.negated:
        return None
    about = About.NO_LONGER if now.tiers.negated else About.STILL
    wanted = Question(Intent.LIST, years=then.years, about=about, tiers=(then.tiers,), where=sentence.where)
    return asked(sentence, wanted)


def _of_two_steps(sentence: Sentence) -> Question | None:
    """The list of those that moved in one year, and so or the other way in another: "up in 2024 but down in 2025"."""
    found, years = _TWO_STEPS.fullmatch(sentence.text), sentence.years.years
    if found is None or len(years) != 2 or sentence.years.span is not None:
        return None
    first = direction(found["first"]) or _bare_way(found["first"])
    second = direction(found["second"]) or _bare_way(found["second"]) or first
    if not (first and second):
        return None
    (year, way), (before, earlier) = (years[0], first), (years[1], second)
    but_not = _BUT_NOT.search(sentence.text) is not None
    if not but_not:
        (year, way), (before, earlier) = max((year, way), (before, earlier)), min((year, way), (before, earlier))
    also = (Stepped(earlier is About.UP, before, denied=but_not),)
    return asked(sentence, Question(Intent.CHANGES, years=(year,), about=way, where=sentence.where, also=also))


def _bare_way(text: str) -> About:
    found = _UP_OR_DOWN.search(text)
    if found is None:
        return About.NOTHING_MORE
    return About.UP if "up" in found[0].split() else About.DOWN


def how_many(text: str) -> bool:
    """Whether a text asks for a number."""
    return _HOW_MANY.search(text) is not None


def moves(text: str) -> bool:
    """Whether a text speaks of moves, which are no stands."""
    return any(spoken(way).search(text) for way in ("up", "down", "moved"))
