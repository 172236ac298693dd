"""Lists of those that stood on one tier at one time and on another at another: "Tier 1 now that were once Tier 3".

Each of two tiers has its own time beside it: a year, a span, "ever", "never", "always", or now. That of the later
time, or of now, is what the list is of; where they stood at the other time limits it (`Question.also`). So do how
often they were on the one tier that is named, that they reached it for the first time or again, and another move.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.questions.limits import Number, Span, Stepped, Stood, TierSet
from bot.questions.question import About, Intent, Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import reports_claimed, times_claimed
from bot.questions.sentences.phrasings import spoken
from bot.questions.sentences.wants import ALWAYS, direction
from bot.questions.verdicts.yes_or_no import wants_yes_or_no
from bot.report.tier import Tier

_OF_COUNTRIES = re.compile(
    r"\b(?:who|whos|which|what|any|anyone|anybody|list|name|show|how many|number of|countries|country|nations?|states?|"
    r"governments?|members|REGION|ones|those)\b"
)
_HOW_MANY = re.compile(r"\b(?:how many|number of|count)\b")
_TWO_TIERS = re.compile(r"(?P<head>.*?)\bTIER0\b(?P<between>.*?)\bTIER1\b(?P<tail>.*)")
_BREAK = re.compile(
    r" , |\b(?:and|but|yet|though|although|while|whilst|that|who|which|whose|having|were|was|are|is|have|has|had|used|"
    r"once|formerly|previously|never|with)\b"
)
_COMPARED = re.compile(
    r"\b(?:than|versus|vs|or|from|to|into|onto|compared|between|difference|differ|differs|mean|means|same|each|i|e|"
    r"both|how many\b.*\bhow many|and (?:which|who|what|how)|if|why|when|penalt\w+|sanctions?|risk|waivers?)\b"
)
"""What sets two tiers beside each other in another way, or asks for something else."""
_AT_A_TIME = re.compile(
    r"\bused to (?:be|sit|rank|have)\b|\bat (?:some|one|any|least) (?:point|time|stage|once|one time)\b"
)
_NEVER = re.compile(r"\bnever\b|\bnot once\b|\bnot (?:\w+ )?ever\b")
_EVER = re.compile(
    r"\b(?:once|ever|previously|formerly|former|before|earlier|in the past|beforehand|already|past|history|"
    r"(?:have|has|had)(?: \w+)? been)\b"
)
_PAST = re.compile(
    r"\bTIER0 (?:in (?:its|their) )?(?:past|history)\b|\bTIER0 in (?:its|their) (?:past|history|record)\b"
)
_WAS = re.compile(r"\b(?:were|was|had|started|stood|began|held)\b")
_NOW = re.compile(r"\b(?:are|is|now|today|currently|presently|at present|still|sit|sits|stand|stands)\b")
_ELIDED = re.compile(
    r"(?P<first>.*?\bTIER0\b.*?) (?:, )?(?:but|and|that|who|which|yet) (?P<second>(?:(?:that|who|which) )?"
    r"(?:(?:are|is|were|was|have|has|had|not|no longer|still|once|never|now|today|since|been|on|it|there|any ?more|"
    r"ever|any longer|currently|always|before|earlier|previously|YEAR|SPAN|at|some|point|time|again|these days) ?)+)"
    r"(?:[,:] )?(?:who|which|which ones|which countries)?"
)
"""A tier with two times: "not Tier 1 but were in 2018", "on Tier 3 once but are not anymore"."""
_IS_NOT = re.compile(r"\b(?:not|no longer|any ?more|any longer)\b")
_EACH = re.compile(
    r"\b(?:(?:have|has|had)(?: \w+){0,2} been|ever been|been)(?: (?:on|in|at|both|a|the|all|each|every|of))* TIER0\b"
)
_EVERY_TIER = re.compile(
    r"\b(?:been|stood|ranked|rated|sat) (?:(?:on|in|at|through) )*(?:every|each|all(?: the| of the)?(?: four| 4)?)"
    r"(?: single)? (?:tiers?|categor(?:y|ies)|ranks?|rankings?|levels?)\b"
)
_OFTEN = re.compile(
    r"\b(?:(?:only|just|exactly|precisely) (?:once|twice)|once only|only ever once|"
    r"(?:a|one) single (?:time|year|report)|"
    r"(?:only|just|exactly|precisely|at least|more than|fewer than|no more than|at most) (?:\w+|\d+) "
    r"(?:times?|years?|reports?|editions?)|twice|(?:\d+|two|three|four|five) (?:or more )?times)\b"
)
_ONCE = re.compile(
    r"\b(?:(?:only|just|exactly|precisely) (?:ever )?(?:once|"
    r"(?:one|a|one single|a single) (?:time|year|report|edition))|"
    r"once only|(?:a|one) single (?:time|year|report|edition))\b"
)
_FIRST_TIME = re.compile(
    r"\b(?:for the (?:very )?first time(?: ever)?|(?:its|their) first time|first timers?|first ever|never before)\b"
)
_AGAIN = re.compile(
    r"\b(?:back|returned|return|returns|returning) (?:again )?(?:up |down )?(?:on|in|to|at|onto|into) (?:the )?TIER0\b|"
    r"\b(?:regained|regain|recovered|won back|got back) (?:its |their |the )*TIER0\b|\bTIER0 (?:again|returners)\b"
)
_NO_STEP = re.compile(
    r"\b(?:never|not once|not ever)"
    r"(?: (?:ever|been|yet|once|have|has|had|a|its|their|any|to|be|get|gotten|got|single))* "
    r"(?P<step>\w+)"
)
_MOVED = re.compile(r"(?:changed|moved|switched|budged|shifted|changing|moving|change|move)")
_OF_A_TIER = re.compile(r"\b(?:TIER\d*|it|there|place|PLACE\d*)\b")
_TWO_STEPS = re.compile(r"(?P<first>.*\bYEAR\b.*?(?= and | but | then | , |$))(?P<second>.*\bYEAR\b.*)")


@dataclass(frozen=True, slots=True)
class _Stand:
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


def of_two_stands(sentence: Sentence, newest_year: int) -> Question | None:
    """The list that a sentence asks for of those that stood so, and as it says at another time; None if it does not."""
    if sentence.places or not _OF_COUNTRIES.search(sentence.text):
        return None
    match len(sentence.tiers):
        case 0:
            return _of_every_tier(sentence) or _of_two_steps(sentence) or _without_steps(sentence)
        case 1:
            return _of_each_tier(sentence) or _of_one_tier(sentence, newest_year)
        case 2:
            return _of_two_tiers(sentence, newest_year) or _without_steps(sentence)
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


def _is_of_more(text: str) -> bool:
    """Whether a text sets two tiers beside each other in another way, or speaks of moves, which are no stands."""
    return _COMPARED.search(_AT_A_TIME.sub("once", text)) is not None or _moves(text)


def _of_both(sentence: Sentence, first: _Stand, second: _Stand, newest_year: int) -> Question | None:
    if not (first.over_years or first.years or second.over_years or second.years):
        return None
    main, other = first, second
    if second.since_when(newest_year) > first.since_when(newest_year):
        main, other = second, first
    return _listed(sentence, main, other.besides(newest_year))


def _stand(tiers: TierSet, zone: str, sentence: Sentence, years: Iterator[int]) -> _Stand:
    """Some tiers with the time that is said beside them, taking the next of the `years` of the sentence for each."""
    zone = _AT_A_TIME.sub("once", zone)
    named = tuple(year for _ in re.findall(r"\bYEAR\b", zone) if (year := next(years, None)) is not None)
    span = sentence.years.span if "SPAN" in zone else None
    if _NEVER.search(zone):
        return _Stand(tiers, (), span or (Span(named[0], named[0]) if named else None), Number(most=0), over_years=True)
    if named:
        return _Stand(tiers, named)
    if ALWAYS.search(zone) or (span is not None and "since SPAN" in zone):
        return _Stand(tiers, (), span, None, over_years=True)
    past = _EVER.search(zone) or (_WAS.search(zone) and not _NOW.search(zone)) or span is not None
    return _Stand(tiers, (), span, Number(1), over_years=True) if past else _Stand(tiers)


def _listed(sentence: Sentence, main: _Stand, *also: Stood) -> Question:
    """The list of those that stood so, limited to those that stood besides as is said."""
    about = About.NOTHING_MORE
    if main.over_years:
        often = main.reports
        about = About.ALWAYS if often is None else About.NEVER if often.most == 0 else About.EVER
    return _asked(
        sentence,
        Question(
            Intent.COUNT if _HOW_MANY.search(sentence.text) else Intent.LIST,
            years=main.years,
            span=main.span,
            about=about,
            tiers=(main.tiers,),
            where=sentence.where,
            also=also,
        ),
    )


def _asked(sentence: Sentence, question: Question) -> Question:
    wants = question.intent is not Intent.COUNT and wants_yes_or_no(sentence, sentence)
    return replace(question, wants_yes_or_no=wants)


def _of_each_tier(sentence: Sentence) -> Question | None:
    """The list of those that were at some time on each of several tiers: "who has been both Tier 1 and Tier 3"."""
    named = sentence.tiers[0]
    of_each = len(named.tiers) == 2 and not (named.either or named.bounded or named.negated)
    if not of_each or sentence.years.years or not _EACH.search(sentence.text):
        return None
    return _at_some_time(sentence, sorted(named.tiers, key=str))


def _of_every_tier(sentence: Sentence) -> Question | None:
    every = (tier for tier in Tier if tier is not Tier.SPECIAL_CASE)
    undated = not sentence.years.years
    return _at_some_time(sentence, tuple(every)) if undated and _EVERY_TIER.search(sentence.text) else None


def _at_some_time(sentence: Sentence, tiers: Sequence[Tier]) -> Question:
    span, once = sentence.years.span, Number(1)
    first, *others = (TierSet(frozenset({tier})) for tier in tiers)
    also = (Stood(other, span=span, reports=once) for other in others)
    return _listed(sentence, _Stand(first, (), span, once, over_years=True), *also)


def _of_one_tier(sentence: Sentence, newest_year: int) -> Question | None:
    """The list of those on a tier so often or at two times, that reached it first or again, or never moved."""
    text, tiers, years = sentence.text, sentence.tiers[0], sentence.years
    first, again = _FIRST_TIME.search(text), _AGAIN.search(text)
    if (first or again) and not tiers.negated and not (years.span is not None and years.span.last is not None):
        besides = Stood(tiers, reports=Number(most=0) if first else Number(1), before=True)
        asked = Question(Intent.CHANGES, years=years.years[:1], span=years.span, about=About.MOVED, reaching=tiers)
        return _asked(sentence, replace(asked, where=sentence.where, also=(besides,)))
    if _OFTEN.search(text) and not (years.years or _moves(text) or _ELIDED.fullmatch(text)):
        return _so_often(sentence, tiers)
    if _PAST.search(text):
        return _listed(sentence, _Stand(tiers, (), years.span, Number(1), over_years=True))
    return _at_two_times(sentence, newest_year) or _without_steps(sentence)


def _at_two_times(sentence: Sentence, newest_year: int) -> Question | None:
    """The list of those that were on a tier at one time, and at another were, or were not."""
    found = _ELIDED.fullmatch(sentence.text)
    if found is None or _is_of_more(sentence.text):
        return None
    named, years = sentence.tiers[0], iter(sentence.years.years)
    first = _stand(named, found["first"], sentence, years)
    off = _IS_NOT.search(found["second"]) is not None
    second = _stand(replace(named, negated=off), _IS_NOT.sub("", found["second"]), sentence, years)
    return _since_a_year(sentence, first, second) or _of_both(sentence, first, second, newest_year)


def _since_a_year(sentence: Sentence, first: _Stand, second: _Stand) -> Question | None:
    """The list of those that were on a tier in a year, and still are or no longer."""
    then, now = (first, second) if first.years else (second, first)
    if len(then.years) != 1 or now.years or now.over_years or then.tiers.negated:
        return None
    about = About.NO_LONGER if now.tiers.negated else About.STILL
    asked = Question(Intent.LIST, years=then.years, about=about, tiers=(then.tiers,), where=sentence.where)
    return _asked(sentence, asked)


def _so_often(sentence: Sentence, tiers: TierSet) -> Question | None:
    text = sentence.text
    often = Number(1, 1) if _ONCE.search(text) else reports_claimed(text) or times_claimed(text)
    if often is None or often.running or often.vague:
        return None
    often = replace(often, most=often.least) if often.loose else often
    main = _Stand(tiers, (), sentence.years.span, Number(1), over_years=True)
    return _listed(sentence, main, Stood(tiers, span=sentence.years.span, reports=often))


def _of_two_steps(sentence: Sentence) -> Question | None:
    """The list of those that moved in one year, and so or the other way in another: "up in 2024 but down in 2025"."""
    found, years = _TWO_STEPS.fullmatch(sentence.text), sentence.years.years
    if found is None or len(years) != 2 or sentence.years.span is not None:
        return None
    first = direction(found["first"]) or _bare_way(found["first"])
    second = direction(found["second"]) or _bare_way(found["second"]) or first
    if not (first and second):
        return None
    (year, way), (before, earlier) = sorted([(years[0], first), (years[1], second)], reverse=True)
    also = (Stepped(earlier is About.UP, before),)
    return _asked(sentence, Question(Intent.CHANGES, years=(year,), about=way, where=sentence.where, also=also))


def _bare_way(text: str) -> About:
    words = text.split()
    if ("up" in words) is ("down" in words):
        return About.NOTHING_MORE
    return About.UP if "up" in words else About.DOWN


def _without_steps(sentence: Sentence) -> Question | None:
    """The list of those that never moved, up or down or at all: "which countries were never downgraded"."""
    found = _NO_STEP.search(sentence.text)
    if found is None or sentence.years.years or _OF_A_TIER.search(sentence.text, found.start()):
        return None
    step = direction(sentence.text[found.start() :])
    if not step and not _MOVED.fullmatch(found["step"]):
        return None
    asked = Question(
        Intent.COUNT if _HOW_MANY.search(sentence.text) else Intent.LIST,
        span=sentence.years.span,
        about=About.NEVER,
        tiers=sentence.tiers,
        where=sentence.where,
        direction=step or About.MOVED,
    )
    return _asked(sentence, asked)


def _moves(text: str) -> bool:
    """Whether a text speaks of moves, which are no stands."""
    return any(spoken(way).search(text) for way in ("up", "down", "moved"))
