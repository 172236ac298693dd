"""Lists of those that moved so often, so many reports in a row, or so far at once; and of the years all were on a tier.

The same is claimed of single countries: `course_claimed`.
"""

from bot.questions.alone.forms.first_or_last import first_or_last
from bot.questions.alone.forms.stands import asked, how_many, is_of_countries
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Course, Number, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, number_of, times_claimed
from bot.questions.sentences.wants import both_directions, direction, moved_from, ways

_IN_A_ROW = expression(
    rf"\b(?:(?P<count>{COUNT}) (?:or more )?(?:(?:straight|consecutive|successive) (?:years?|reports?|editions?|times)|"
    r"(?:years?|reports?|editions?|times|upgrades|downgrades|promotions|demotions|falls|drops|rises|moves|changes) "
    r"(?:in a row|running|straight|on end|on the trot|in succession|back to back))|"
    r"(?P<two>twice (?:in a row|running|in succession|back to back)|back to back|year after year|year on year|"
    r"(?:in )?consecutive (?:years|reports|editions)))\b"
)
_RUNGS = (
    r"(?P<rungs>\d|two|three|more than (?:one|a)|several|multiple)(?: (?:or more|whole|full|entire|"
    r"different|clear|complete))* (?:tiers?|notch(?:es)?|rungs?|steps?|levels?|ranks?|places|grades?|categor(?:y|ies))"
    r"\b(?! \d)"
)
_AT_ONCE = expression(
    rf"\bby (?:at least |more than )?{_RUNGS}|"
    rf"\b{_RUNGS.replace('rungs', 'rungs2')} (?:\w+ ){{0,2}}?(?:at once|at a time|at the same time|in one|in a single|"
    r"in the same|overnight|in just|within)\b|"
    r"\b(?:jump\w*|leap\w*|leapt|fell|fall\w*|drop\w*|slip\w*|sank|sunk|r[io]se\w*|climb\w*|move[sd]?|mov(?:e|ing)|"
    rf"went|gone|go|slid\w*|plung\w*|shot) (?:up |down |back )?{_RUNGS.replace('rungs', 'rungs3')}|"
    r"\b(?P<skipped>(?:skip\w*|jump\w* over|leapfrog\w*|miss\w* out) (?:an? |the )?(?:\w+ )?"
    r"(?:tier|step|rung|level)s?)\b"
)
_FARTHEST = expression(
    r"\b(?:biggest|largest|steepest|sharpest|greatest|highest|hugest|furthest|farthest|worst)"
    r"(?: (?:ever|single|one|year|recorded|known|tier|rating|ranking|overall))* "
    r"(?:jumps?|leaps?|drops?|falls?|declines?|plunges?|slides?|rises?|climbs?|improvements?|downgrades?|upgrades?|"
    r"changes?|moves?|swings?|demotions?|promotions?|relegations?|deteriorations?)\b|"
    r"\b(?:most|largest number of|more) (?:tiers?|steps|notches|levels|ranks|rungs|categories)\b"
    r"(?=.*\b(?:at once|in (?:one|a|any|the same) (?:single )?(?:year|report|go|edition|step)|at a time|single)\b)|"
    r"\b(?:jumped|leapt|fell|dropped|slipped|sank|rose|climbed|moved|plunged|improved|declined) (?:up |down )?(?:the )?"
    r"(?:furthest|farthest|most tiers?|most steps|most notches|most levels)\b"
)
_EVERY_YEAR = expression(
    r"\b(?:(?:with|in) )?(?:every|each)(?: (?:single|and every))* (?:year|report|edition|time) (?:since |of )?SPAN|"
    r"since SPAN .*\b(?:every|each)(?: single)? (?:year|report|edition|time)$"
)
_OFTEN = expression(r"\b(?:several|multiple|many|repeated) times\b|\b(?:repeatedly|again and again|over and over)\b")
_MORE_THAN_ONCE = expression(r"\bmore than (?:once|one time)\b|\bon (?:two|several|multiple) (?:or more )?occasions\b")
_TO_AND_FRO = expression(
    r"\b(?:and|then|but|after|before|since)\b.*\b(?:again|back|recover\w*|regain\w*|return\w*|revers\w*|later|next|"
    r"following|immediately|straight after)\b|\b(?:most|least) (?:often|times|frequently)\b|"
    r"\bthan\b(?! (?:one|once|twice|thrice|a|two|three|four|five|\d))"
)
"""A move that another one follows, or a record, which this is not about."""
_ANY_MOVE = expression(
    r"\b(?:changed?|changes|moved?|moves|switched|shift(?:ed)?|jump(?:ed)?|swings?|"
    r"upgrade\w* or downgrade\w*|up or down)\b"
)
_YEARS_OF_ALL = expression(
    r"\b(?:(?:in )?(?:which|what) (?:years?|reports?|editions?)|when|(?:a|any|one|ever a|what was the last|"
    r"the (?:first|last)) (?:single )?(?:year|report|edition|time|point)"
    r"(?: (?:when|where|in which|that|with|ever))?)\b.*?"
    r"\b(?:all|every(?: single)?|each|the whole|the entire|entire|whole)(?: (?:of|the|other|\d+|three|five|seven))* "
    r"(?:(?:countries|country|states?|nations?|members?|governments?)(?: (?:in|of))? )?(?:the )?"
    r"REGION(?: (?:countries|country|states?|nations?|members?|governments?|ones?|was|were|is|are|has|have|been|ever|"
    r"together|at the same time|all|stood|sat))* "
    r"(?:(?:on|in|at|off|a|the|rated|ranked|placed|be) )*TIER0"
)
_YEARS_WITHOUT = expression(
    r"\b(?:when|(?:in )?(?:which|what) (?:years?|reports?|editions?)|years?|reports?) (?:\w+ ){0,3}?(?:the )?REGION"
    r"(?: (?:countries|states|last|ever|was|were|been|once|fully|completely|altogether))* "
    r"(?:free of|free from|without|rid of|clear of) (?:(?:any|a|single|the) )*TIER0|"
    r"\b(?:years?|reports?|editions?) (?:without|with no) (?:(?:any|a|single) )*TIER0 "
    r"(?:countries |country )?(?:in|of|from) (?:the )?REGION"
)
_ALL_AT_ONCE = expression(
    r"\b(?:all|every(?: single)?|each|the whole|the entire) (?:\w+ ){0,4}?REGION\b.*\bTIER0\b.*"
    r"\b(?:(?:in|during) (?:the same|one|a single|any one|any single) (?:year|report|edition)|at once|together|"
    r"at the same time|simultaneously)\b"
)
_SINCE_WHEN = expression(r"\bsince when\b")
_IF_ANY = expression(r"(?:(?:so|and|but|ok|,) )*(?:was|were|is|has|have|had|did) ")
_OFF = expression(r"\b(?:off|free of|out of|clear of|rid of|not (?:on|in|at)) (?:the )?TIER0")
_NUMBERS = {"two": 2, "three": 3, "several": 2, "multiple": 2, "more than one": 2, "more than a": 2}
_MOST_OF_ALL = expression(
    r"\b(?:improved?|rose|risen|climbed|advanced|gained|fell|fallen|dropped|declined|worsened|slipped|"
    r"(?:got|gotten|gone|went|moved) (?:up|down|better|worse|higher|lower)|moved) (?:by )?(?:the )?"
    r"(?:most|furthest|farthest)\b(?! (?:often|times|frequently|recent\w*|of|upgrades|downgrades|changes))"
)
"""Who gained or lost the most from one report to another, with however many steps between."""
_HOW_MANY = expression(r"\bhow (?:many|often)\b")
_NEGATED = expression(r"\b(?:never|not|no)\b(?! (?:more|less|fewer) than)")
_NO_COUNTRY = expression(
    r"(?:(?:so|and|but|ok|then|apparently|actually|i think|that|,) )*"
    r"(?:(?:no|not (?:a single|one)|zero) (?:single )?(?:country|countries|nations?|states?|governments?|one)|"
    r"nobody|noone|none) "
)
"""That none did so: "no country went up two tiers"."""
_TWO = 2
_MOST_RUNGS = 3


def that_none_did(text: str) -> bool:
    """Whether a text says that nobody did something."""
    return _NO_COUNTRY.match(text) is not None


def of_movers(sentence: Sentence, newest_year: int) -> Question | None:
    """The list that a sentence asks for by how countries moved over the years; None where it asks for no such list."""
    text = sentence.text
    denied = that_none_did(text)
    if sentence.places or not (denied or is_of_countries(text)) or len(sentence.years.years) > 1:
        return None
    told = _years_of_all(sentence) or first_or_last(sentence) or _most_of_all(sentence, newest_year)
    if told is not None:
        return told
    way, (leaving, reaching) = direction(text), ways(sentence, strictly=True)
    moved = way or leaving or reaching or both_directions(text) or _ANY_MOVE.search(text)
    if not moved or _TO_AND_FRO.search(_OFTEN.sub("", text)):
        return None
    course = _in_every_report(sentence, newest_year) or course_claimed(_HOW_MANY.sub("", text))
    if course is None or _NEGATED.search(_NO_COUNTRY.sub("", text)):
        return Question(Intent.UNKNOWN) if course is not None else None
    if sentence.tiers and (leaving, reaching) == (None, None):
        leaving, reaching = moved_from(sentence, way)
        if (leaving, reaching) == (None, None):
            return None
    dated = sentence.years.years
    if dated and (course.running > 1 or (course.rungs == 1 and not course.farthest)):
        return None  # how often, or how long, within one report
    wanted = Question(
        Intent.COUNT if how_many(text) else Intent.CHANGES,
        years=dated,
        about=About.MOVERS,
        span=sentence.years.span,
        where=sentence.where,
        leaving=leaving,
        reaching=reaching,
        direction=way or About.MOVED,
        course=course,
        denied=denied,
    )
    return replace(asked(sentence, wanted), wants_yes_or_no=True) if denied else asked(sentence, wanted)


def _most_of_all(sentence: Sentence, newest_year: int) -> Question | None:
    """Who moved by the most tiers with a report, or stands so much better or worse at the end of a span."""
    span, way, dated = sentence.years.span, direction(sentence.text), sentence.years.years
    if not way or sentence.tiers or not _MOST_OF_ALL.search(sentence.text):
        return None
    if len(dated) == 1 and span is None:
        moved = Question(Intent.CHANGES, years=dated, about=About.MOVERS, where=sentence.where)
        return replace(moved, direction=way, course=Course(farthest=True))
    if span is None or span.first is None:
        return None
    years = (span.first, span.last or newest_year)
    return Question(
        Intent.CHANGES, years=years, about=way, where=sentence.where, course=Course(farthest=True), at_ends=True
    )


def _in_every_report(sentence: Sentence, newest_year: int) -> Course | None:
    """That countries moved with each report of a span: "changed tier every year since 2021"."""
    span = sentence.years.span
    if span is None or span.first is None or not _EVERY_YEAR.search(sentence.text):
        return None
    reports = (span.last or newest_year) - span.first + 1
    return Course(running=reports) if reports >= _TWO else None


def course_claimed(text: str) -> Course | None:
    """How often, for how many reports in a row, or how far at once a text says that something moved."""
    if (row := _IN_A_ROW.search(text)) is not None:
        return Course(running=number_of(row["count"]) if row["count"] else _TWO)
    if (far := _AT_ONCE.search(text)) is not None:
        said = far["rungs"] or far["rungs2"] or far["rungs3"]
        rungs = _TWO if far["skipped"] else _NUMBERS.get(said) or int(said)
        return Course(rungs=rungs) if _TWO <= rungs <= _MOST_RUNGS else None
    if _FARTHEST.search(text):
        return Course(farthest=True)
    if _MORE_THAN_ONCE.search(text) or _OFTEN.search(text):
        return Course(Number(_TWO))
    often = times_claimed(text)
    if often is None or often.vague or (often == Number(1, 1) and "once" not in text.split()):
        return None
    return Course(Number(often.least, None if often.loose else often.most))


def course_of_moves(text: str) -> Course | None:
    """For how many reports in a row, or how far at once, a text says that a country moved; None where it does not."""
    course = course_claimed(text) if direction(text) else None
    return course if course is not None and (course.running > 1 or course.rungs > 1) else None


def _years_of_all(sentence: Sentence) -> Question | None:
    """In which years all of a part of the world were on a tier."""
    text = sentence.text
    if len(sentence.tiers) != 1 or sentence.years.years:
        return None
    without = _YEARS_WITHOUT.search(text) is not None
    of_all = _YEARS_OF_ALL.search(text) or _ALL_AT_ONCE.search(text)
    if _SINCE_WHEN.search(text) or not (of_all or without):
        return None
    off = (without or _OFF.search(text) is not None) and not sentence.tiers[0].negated
    tiers = TierSet(sentence.tiers[0].tiers, negated=True) if off else sentence.tiers[0]
    wanted = Question(
        Intent.LIST, about=About.YEARS_OF_ALL, span=sentence.years.span, tiers=(tiers,), where=sentence.where
    )
    if_any = _IF_ANY.match(text) is not None
    return replace(asked(sentence, wanted), wants_yes_or_no=if_any)
