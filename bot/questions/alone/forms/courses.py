"""Lists by the whole course of countries: who was on a tier so often, so long in a row, last or only in a year.

And who reached it for the first time or again, avoided it, or did not move at all. What limits such a list besides
what it is of stands in `Question.also`.
"""

import re
from collections.abc import Sequence

from bot.questions.alone.forms.movers import of_movers, that_none_did
from bot.questions.alone.forms.stands import Stand, asked, how_many, is_of_countries, listed, moves, of_two_stands
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Number, Span, Stood, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, number_of, reports_claimed, times_claimed
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

_OFTEN = expression(
    r"\b(?:only (?:(?:on|in|at|the) )*TIER0 (?:once|twice)|(?:only|just|exactly|precisely) (?:once|twice)|once only|"
    r"only ever once|"
    r"(?:a|one) single (?:time|year|report)|"
    r"(?:only|just|exactly|precisely|at least|more than|fewer than|no more than|at most) (?:\w+|\d+) "
    r"(?:times?|years?|reports?|editions?)|twice|(?:\d+|two|three|four|five) (?:or more )?times|"
    r"more than once)\b"
)
_NEVER_AGAIN = Pieced(r"(?<=once) (?:and|but) (?:never|not) (?:again|since|before|after(?:wards)?)\b")
"""What one time alone says already."""
_SAME_TIER = expression(r"\bsame (?:tier|rating|ranking)s?\b.*\bYEAR (?:and|as) (?:in )?YEAR\b")
_UNRATED = expression(r"\b(?:have|has|had|with) no (?:rating|ranking|rank|tier) (?:YEAR|at all|yet|now)\b")
_ONCE = expression(
    r"\bonly (?:(?:on|in|at|the) )*TIER0 once\b|\b(?:(?:only|just|exactly|precisely) (?:ever )?(?:once|"
    r"(?:one|a|one single|a single) (?:time|year|report|edition))|"
    r"once only|(?:a|one) single (?:time|year|report|edition))\b"
)
_FIRST_TIME = expression(
    r"\b(?:for the (?:very )?first time(?: ever)?|(?:its|their) first time|"
    r"first timers?|first ever|ever first|never before)\b"
)
_AGAIN = expression(
    r"\b(?:back|returned|return|returns|returning) (?:again )?(?:up |down )?(?:on|in|to|at|onto|into) (?:the )?TIER0\b|"
    r"\b(?:regained|regain|recovered|won back|got back) (?:its |their |the )*TIER0\b|"
    r"\b(?:made|reached|hit|joined|entered) (?:it )?(?:on |in |to |the )*TIER0 again\b"
)
_LOST_AND_BACK = expression(
    r"\b(?:lost|lose|left|fell|dropped)\b.*\b(?:back|again|regain\w*|recover\w*|return\w*)\b|\bnever .*\bback\b|"
    r"\bswap\w*\b"
)
"""Two moves, which are more than a list of one tells."""
_NEVER_BACK = expression(r"\b(?:never|not|yet to)\b.*\b(?:back|again|regain\w*|recover\w*|return\w*)\b")
_SWAPPED = expression(r"\bswap\w*\b")
_IN_A_ROW = expression(
    rf"\b(?P<bound>more than |at least |over )?(?P<count>{COUNT}) (?:(?:straight|consecutive) (?:years?|reports?|"
    rf"editions?)|"
    r"(?:years?|reports?|editions?) (?:in a row|running|straight|on end|in succession|back to back))\b|"
    r"\b(?P<nth>second|2nd|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:rd|th)) (?:straight |"
    r"consecutive )?"
    r"(?:year|report|time|edition) (?:in a row|running|in succession)|"
    r"\b(?P<nth2>second|2nd|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:rd|th)) (?:straight|"
    r"consecutive) (?:year|report|"
    r"edition)\b"
)
_AT_ANY_TIME = expression(r"\bever\b|\b(?:has|have|had|was|were) (?:any|anyone|there|a|some)\b")
_TWO = 2
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH_TIME = expression(r"\bfor the (?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time\b")
_LAST_IN = expression(
    r"\blast (?:(?:was|were|been|seen|stood|sat) )?(?:(?:on|in|at|the) )*TIER0 (?:in )?YEAR\b|"
    r"\blast TIER0 (?:year|report) .*YEAR"
)
_ONLY_IN = expression(r"\bTIER0 (?:only|just|solely) (?:in )?(?:the )?YEAR\b")
_ONLY_THERE = expression(r"\b(?:only|just|solely) (?:on |in )?TIER0 (?:in )?YEAR\b")
"""The same, but of Tier 2, of which it says that it was no better, and not on the Watch List."""
_NOT_BEFORE = expression(r"\bsince SPAN (?:,? ?(?:but|and) )?(?:not|never) (?:before|earlier)\b")
_NOT_SINCE = expression(r"\bSPAN (?:,? ?(?:but|and) )?(?:not|never) (?:since|after|any ?more|later|again)\b")
_NEVER_THERE = expression(
    r"\b(?:avoided|avoid|avoids|escaped|dodged|(?:kept|keep|stayed|stay) (?:off|out of|clear of|"
    r"away from)) (?:the )?TIER0\b|"
    r"\b(?:has|have) yet to (?:\w+ )?(?:\w+ )?(?:the )?TIER0\b|"
    r"\b(?:have|has) not (?:yet )?(?:been |made |reached |seen |hit |had )(?:(?:on|in|to|at|the|"
    r"a) )*(?:not )?TIER0(?: (?:yet|so far|ever|at all|since SPAN))\b"
)
_FORMER = expression(
    r"\b(?:former|ex|formerly|former ly|once ranked)(?: -)? TIER0\b|"
    r"\bused to (?:be|sit|stand|rank|have|hold)(?: (?:ranked|rated|placed|put|listed))?"
    r"(?: (?:on|in|at|as|a|an|the))* TIER0(?: (?:country|countries|ones?|once|before|in the past))*"
    r"(?: in (?:the )?REGION)?(?: (?:\?|please|,))*$"
)
_NO_LONGER = expression(r"\bnot TIER0 (?:any ?more|any longer)\b|\bno longer (?:on |in |at |the )*(?:not )?TIER0\b")
_RANKED_NOW = expression(
    r"\b(?:ranked|rated|on a tier|have a (?:tier|rank|ranking)) (?:now|today|again|these days)\b|\bnow (?:ranked|"
    r"rated|on a tier)\b"
)
_ALWAYS_SO = expression(r"(?:always|forever|only ever) (?:on |in )?TIER0\b.*\b(?:who|which)\b.*")
_IN_ALL_ITS_REPORTS = expression(
    r"\bTIER0 in (?:all|each|every one) (?:of )?(?:the|its|their) (?:reports|years|editions)\b"
)
_ONLY_EVER = expression(
    r"\bonly ever (?:been |had |held |got )?(?:(?:on|in|at|a|the) )*TIER0\b|\b(?:been|had|"
    r"known) nothing but (?:the )?TIER0\b|"
    r"\bonly (?:(?:been|had|held|got|was|were) )*(?:(?:on|in|at|a|the) )*TIER0 ever\b"
)
_PAST = expression(
    r"\bTIER0 (?:in (?:its|their) )?(?:past|history)\b|\bTIER0 in (?:its|their) (?:past|history|record)\b"
)
_HAVE_BEEN = expression(
    r"\b(?:have|has|had) (?:already |also |even |actually )?been (?:(?:on|in|at|a|the|put|placed|ranked|rated|"
    r"given) )*TIER0"
    r"(?: (?:country|countries|before|already|in the past|too|yet|over the years|over time))*"
    r"(?: in (?:the )?REGION)?(?: (?:\?|please|,))*$"
)
"""With nothing behind it that says when."""
_NO_STEP = expression(
    r"\b(?P<never>never|not once|not ever|not|no)"
    r"(?: (?:ever|been|yet|once|have|has|had|a|any|its|their|to|be|get|gotten|got|single|really|even))* (?P<step>\w+)"
)
_UNMOVED = expression(
    r"\b(?:stayed|stay|remained|remain) put\b|\bunchanged\b|\bno (?:change|movement|move)\b|\bsame tier as before\b|"
    r"\b(?:stayed|stay|remained|remain|were|was|are|is|kept|held) (?:(?:exactly|all|completely) )?"
    r"(?:the same|where (?:they|it) (?:were|was))\b"
)
_MOVED = expression(r"(?:changed?|moved?|switched|budged?|shifted|changing|moving)")
_CANNOT = expression(r"\b(?:can|could|may|might) $")
_OWN = expression(r"^(?:(?:their|its|the|a|an|any|his|her|to) )+")
_OF_A_TIER = expression(r"\b(?:TIER\d*|it|there|place|PLACE\d*|from|to|than)\b")
_EACH = expression(
    r"\b(?:(?:have|has|had)(?: \w+){0,2} been|ever been|been)(?: (?:on|in|at|both|a|the|all|each|every|of))* TIER0\b|"
    r"\bTIER0 (?:at (?:some|one) (?:time|point|stage)|ever|in (?:its|their) history)\b"
)
_EVERY_TIER = expression(
    r"\b(?:been|stood|ranked|rated|sat|were|was) (?:(?:on|in|at|through) )*"
    r"(?:every|each|all(?: the| of the)?(?: four| 4)?)(?: single)? "
    r"(?:tiers?|categor(?:y|ies)|ranks?|rankings?|levels?)\b"
)


def of_courses(sentence: Sentence, newest_year: int) -> Question | None:
    """The list that a sentence asks for by how countries stood over the years; None where it asks for no such list."""
    if (text := _NEVER_AGAIN.sub("", sentence.text)) != sentence.text:
        sentence = replace(sentence, text=text)
    if sentence.places or not (is_of_countries(sentence.text) or that_none_did(sentence.text)):
        return None
    if _SAME_TIER.search(sentence.text) or _UNRATED.search(sentence.text):
        return Question(Intent.UNKNOWN)
    found = of_movers(sentence, newest_year) or _of_each_tier(sentence) or of_two_stands(sentence, newest_year)
    if found is None and len(sentence.tiers) == 1:
        found = _of_one_tier(sentence, newest_year)
    return found or (_without_steps(sentence, newest_year) if len(sentence.tiers) <= 1 else None)


def _of_one_tier(sentence: Sentence, newest_year: int) -> Question | None:
    """The list of those on the one tier that a sentence names, by their whole course; None where it asks no such."""
    text, tiers, years = sentence.text, sentence.tiers[0], sentence.years
    if _LOST_AND_BACK.search(text) or _NTH_TIME.search(text):
        return _there_and_back(sentence, tiers)
    if (reached := _reached(sentence, tiers)) is not None:
        return reached
    if (row := _in_a_row(sentence, tiers, newest_year)) is not None:
        return row
    if _OFTEN.search(text) and not (years.years or moves(text)):
        return _so_often(sentence, tiers)
    return _by_its_end(sentence, tiers) or _over_the_years(sentence, tiers)


def _there_and_back(sentence: Sentence, tiers: TierSet) -> Question | None:
    """Those who left a tier and came back to it, or who have not come back."""
    text, years = sentence.text, sentence.years
    if _NTH_TIME.search(text) or _SWAPPED.search(text) or (tiers.negated and not years.years):
        return Question(Intent.UNKNOWN)
    if years.years:
        return None
    if _NEVER_BACK.search(text):
        return listed(sentence, Stand(replace(tiers, negated=True)), Stood(tiers, span=years.span, reports=Number(1)))
    main = Stand(tiers, (), years.span, Number(1), over_years=True)
    return listed(sentence, main, Stood(tiers, span=years.span, stays=Number(_TWO)))


def _reached(sentence: Sentence, tiers: TierSet) -> Question | None:
    """Those who moved to a tier for the first time, or again."""
    first, again, years = _FIRST_TIME.search(sentence.text), _AGAIN.search(sentence.text), sentence.years
    if not (first or again) or tiers.negated:
        return None
    named, span = years.years, years.span
    if len(named) > 1:
        if max(named) - min(named) >= len(named):
            return Question(Intent.UNKNOWN)  # years apart, of which no one list tells
        named, span = (), Span(min(named), max(named))
    besides = Stood(tiers, reports=Number(most=0) if first else Number(1), before=True)
    wanted = Question(Intent.CHANGES, years=named, span=span, about=About.MOVED, reaching=tiers)
    return asked(sentence, replace(wanted, where=sentence.where, also=(besides,)))


def _in_a_row(sentence: Sentence, tiers: TierSet, newest_year: int) -> Question | None:
    """Those who have been on a tier for so many years up to now."""
    found = _IN_A_ROW.search(sentence.text)
    span = sentence.years.span
    up_to_now = span is None or (span.first is None and span.last == newest_year)
    if found is None or sentence.years.years or not up_to_now or moves(sentence.text):
        return None
    nth = found["nth"] or found["nth2"]
    if nth:
        count = _NTH.index(nth) + 1 if nth in _NTH else int(nth[:-2])
    else:
        count = number_of(found["count"]) + (found["bound"] is not None and not found["bound"].startswith("at"))
    if count > _TWO and _AT_ANY_TIME.search(sentence.text):
        return Question(Intent.UNKNOWN)  # a row that may have ended
    if count <= _TWO:
        return replace(listed(sentence, Stand(tiers)), about=About.TWO_YEARS)
    span = Span(newest_year - count + 1)
    return replace(listed(sentence, Stand(tiers, (), span, None, over_years=True)), about=About.SINCE)


def _by_its_end(sentence: Sentence, tiers: TierSet) -> Question | None:
    """Those who were last, or only, on a tier in a year, or since a year, or in some years and at no other time."""
    text, years = sentence.text, sentence.years
    never = Number(most=0)
    if len(years.years) == 1 and _LAST_IN.search(text):
        return listed(sentence, Stand(tiers, years.years), Stood(tiers, span=Span(years.years[0] + 1), reports=never))
    only = _ONLY_IN.search(text) or (tiers.tiers != {Tier.TWO} and _ONLY_THERE.search(text))
    if len(years.years) == 1 and only:
        return listed(sentence, Stand(tiers, years.years), Stood(tiers, reports=Number(1, 1)))
    span = years.span
    if span is not None and span.first is not None and _NOT_BEFORE.search(text):
        before = Stood(tiers, span=Span(None, span.first - 1), reports=never)
        return replace(listed(sentence, Stand(tiers, (), span, None, over_years=True), before), about=About.SINCE)
    if span is not None and span.last is not None and _NOT_SINCE.search(text):
        after = Stood(tiers, span=Span(span.last + 1), reports=never)
        return listed(sentence, Stand(tiers, (), span, None, over_years=True), after)
    return None


def _over_the_years(sentence: Sentence, tiers: TierSet) -> Question | None:
    """Those who were never, always, or at some time on a tier, with no year named."""
    text, years = sentence.text, sentence.years
    affirmed = replace(tiers, negated=False)
    undated = not years.years and years.span is None
    if _NEVER_THERE.search(text) and not years.years:
        return listed(sentence, Stand(affirmed, (), years.span, Number(most=0), over_years=True))
    if undated and ((_NO_LONGER.search(text) and tiers.negated) or _FORMER.search(text)):
        once = Stood(affirmed, reports=Number(1))
        return listed(sentence, Stand(replace(tiers, negated=True)), once)
    if affirmed.tiers == {Tier.SPECIAL_CASE} and undated and _RANKED_NOW.search(text):
        return listed(sentence, Stand(replace(tiers, negated=True)), Stood(affirmed, reports=Number(1)))
    if _ALWAYS_SO.fullmatch(text) or _IN_ALL_ITS_REPORTS.search(text) or _ONLY_EVER.search(text):
        return listed(sentence, Stand(tiers, (), years.span, None, over_years=True))
    if _PAST.search(text) or (undated and not tiers.negated and _HAVE_BEEN.search(text)):
        return listed(sentence, Stand(tiers, (), years.span, Number(1), over_years=True))
    return None


def _so_often(sentence: Sentence, tiers: TierSet) -> Question | None:
    text = sentence.text
    often = Number(1, 1) if _ONCE.search(text) else reports_claimed(text) or times_claimed(text)
    if often is None or often.running or often.vague:
        return None
    often = replace(often, most=often.least) if often.loose else often
    main = Stand(tiers, (), sentence.years.span, Number(1), over_years=True)
    return listed(sentence, main, Stood(tiers, span=sentence.years.span, reports=often))


def _without_steps(sentence: Sentence, newest_year: int) -> Question | None:
    """The list of those that did not move, up or down or at all, in a year or ever: "who was never downgraded"."""
    found = _UNMOVED.search(sentence.text) or _NO_STEP.search(sentence.text)
    if found is None or len(sentence.years.years) > 1 or _OF_A_TIER.search(sentence.text, found.start()):
        return None
    named = found.groupdict()
    said = " ".join(sentence.text[found.start("step") :].split()[:_TWO]) if named else ""
    step = direction(said) if named else About.MOVED
    if not step and not (named and _MOVED.fullmatch(named["step"]) and not _is_of_another_thing(sentence, found)):
        return None
    span, never = sentence.years.span, (named.get("never") or "not") not in ("not", "no")
    if sentence.years.years or (span is None and not never):
        year = sentence.years.years[0] if sentence.years.years else newest_year
        span = with_report_of(year, step or About.MOVED)
    wanted = Question(
        Intent.COUNT if how_many(sentence.text) else Intent.LIST,
        span=span,
        about=About.NEVER,
        tiers=sentence.tiers,
        where=sentence.where,
        direction=step or About.MOVED,
    )
    return asked(sentence, wanted)


def _is_of_another_thing(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether what is not changed is nothing of the report, or only cannot be: "who can't change employer"."""
    behind = _OWN.sub("", sentence.text[found.end("step") :].strip()).split()[:1]
    return (
        any(word in sentence.strange for word in behind) or _CANNOT.search(sentence.text[: found.start()]) is not None
    )


def with_report_of(year: int, step: About) -> Span:
    """The reports that tell who did not move so with that of a `year`: to stay where one was takes two."""
    return Span(year - 1 if step is About.MOVED else year, year)


def _of_each_tier(sentence: Sentence) -> Question | None:
    """The list of those that were at some time on each of several tiers: "who has been both Tier 1 and Tier 3"."""
    undated = not sentence.years.years
    if undated and _EVERY_TIER.search(sentence.text):
        return _at_some_time(sentence, tuple(tier for tier in Tier if tier is not Tier.SPECIAL_CASE))
    named = sentence.tiers[0] if len(sentence.tiers) == 1 else None
    if named is None or len(named.tiers) < _TWO or named.either or named.bounded or named.negated:
        return None
    return _at_some_time(sentence, sorted(named.tiers, key=str)) if undated and _EACH.search(sentence.text) else None


def _at_some_time(sentence: Sentence, tiers: Sequence[Tier]) -> Question:
    span, once = sentence.years.span, Number(1)
    first, *others = (TierSet(frozenset({tier})) for tier in tiers)
    also = (Stood(other, span=span, reports=once) for other in others)
    return listed(sentence, Stand(first, (), span, once, over_years=True), *also)
