"""Questions on how many countries there were on a tier: in which years or regions most, or so many; and of two beside.

They are told by their form alone, and are of many countries, whatever part of the world they name.
"""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Number, Share, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import countries_claimed
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction, more_moves, ways
from bot.questions.verdicts.yes_or_no import is_put_as_one
from bot.report.tier import Tier

_YEARS_WITH = expression(
    r"\b(?:(?:in )?(?:which|what) (?:\w+ )?(?:years?|reports?|editions?)|(?:since )?when|(?:years?|reports?|editions?) "
    r"(?:with|when|where|in which|that had))\b"
)
_OF_COUNTRIES = expression(
    r"\b(?:countries|nations|states|governments|members|(?:more|fewer|less) than|over|above|under|below|at least|"
    r"at most|exactly)\b"
)
_HOW_MANY_YEARS = expression(
    r"^(?:(?:so|and|in|for) )*how many (?:years|reports|editions) (?:is|are|was|were|has|have|had|did|with|there) "
    r"(?:(?:there|been|an?y?|a|at least|one|some) )*.*\bTIER0\b"
)
_EVER = expression(r"\b(?:ever|never|at (?:any|some) (?:point|time)|(?:a|any) (?:single )?(?:year|report|edition))\b")
_BETWEEN = expression(r"\bbetween (?P<least>\d{1,3}) and (?P<most>\d{1,3})\b")
_BY_YEAR = expression(r"\b(?:by|per|for each|for every) (?:year|report)$|\byear (?:by|after) year$")
_WHOM = expression(r"\b(?:who|whom|which (?:countries|ones|country|states)|list|name|REGION)\b")
_DENIED = expression(r"\bnever\b|\bnot (?:ever|once)\b")
_EXCEEDS = Pieced(r"\b(exceed(?:s|ed)?|go over|went over|pass(?:ed)?|top(?:ped)?) (?=\d)")
_FALLS_BELOW = expression(r"\b(?:fell|fall|go|went|drop|dropped|dip|dipped) (?=(?:below|under) \d)")
_IN_ONE = r"in (?:one|a single|any one|any single|a|any) (?:year|report|edition)"
_YEAR_OF_MOST = expression(
    r"\b(?:(?:best|biggest|record|peak|strongest|busiest|highest|greatest) (?:\w+ )?(?:year|report|edition)s?"
    r"(?: ever)? (?:for|of|in terms of|as to)|"
    rf"(?:most|highest number of|record number of|largest number of) (?=.*\b{_IN_ONE}\b)|"
    r"(?:year|report|edition) (?:\w+ )?(?:with |that had |had )?(?:the )?(?:most|record|highest number of)|"
    r"(?:the )?(?:record|peak|best|worst) (?:year|report)\b)"
)
_YEAR_OF_FEWEST = expression(
    rf"\b(?:(?:least|fewest|lowest number of|smallest number of) (?=.*\b(?:ever|{_IN_ONE}|on record)\b)|"
    r"(?:years?|reports?|editions?) (?:\w+ ){0,4}?(?:nobody|no one|none|no country)\b)"
)
_A_YEAR_WITHOUT = expression(
    r"^(?!.*\b(?:which|what|when) (?:year|report|edition)\b).*\b(?:an?|any|one|single) (?:single )?"
    r"(?:year|report|edition) (?:\w+ ){0,4}?(?:no|not|none|nobody|without|zero|free of|lack\w+)\b.*\bTIER0\b"
)
"""What asks if there was a year in which no country was on a tier: "has there been a report without any?"."""
_IN_WHICH = expression(r"\bin which\b")
_AN_EXTREME = expression(r"\b(?:smallest|largest|biggest|fewest|most|record|highest|lowest|shortest|longest)\b")
_EVER_SO = expression(r"\b(?:ever|on record|all time|in any (?:year|report)|in history)\b")
_A_YEAR_WITH_MORE = expression(
    r"\b(?:years?|reports?|editions?|ever|time)\b.*\b(?:more|fewer|less)\b.*\bTIER0\b.*\bthan\b.*\bTIER1\b"
)
_EACH_REGION = Pieced(r"\b(?:by|per|for each|for every|in each) (?:the )?(?:\w+ )?(?:regions?|continents?)\b")
_OF_TIERS = expression(r"\b(?:tiers?|ratings?|rankings?)\b")
_WORST_YEAR = expression(r"\bworst (?:\w+ )?(?:year|report|edition)s?(?: ever)? (?:for|of|in terms of)\b")
_LOW = frozenset({Tier.WATCH_LIST, Tier.THREE})
PERCENT = Pieced(r"\b(?:percent(?:age)?s?|per cent|shares?|proportions?|fraction)\b|%")
"""What asks for a share, and not for a number."""
_REGIONS = Pieced(
    r"\b(?:(?:of )?(?:all|any|every|the|which|what|six|by|per|each|in each|in every) (?:\w+ )?(?:regions?|continents?|"
    r"parts? of the world)|"
    r"the only (?:region|continent)|(?:region|continent|part of the world) (?:with|that has|without|to have|where))\b"
)
_DOES = (
    r"(?:is|are|was|were|does|do|did|has|have|had|doing|done|perform(?:s|ed|ing)?|scor(?:es?|ed|ing)|rank(?:s|ed)?|"
    r"fares?|fared|rated)"
)
_AREAS = r"(?:regions?|continents?|parts? of the world)"
_LOW_END = r"(?P<{}>worst|lowest|bottom|badly|poorly)"
_DOES_BEST = expression(
    rf"^(?:(?:so|and|ok|but|in|overall|,) )*(?:(?:which|what|the) (?:\w+ )?{_AREAS}(?: (?:{_DOES}|the|all|in|on|"
    rf"with|that|"
    rf"overall|generally|currently))* (?:{_LOW_END.format('worst')}|best|highest|top|well)|"
    rf"(?:what is |which is )?the (?:{_LOW_END.format('last')}|best|highest|top) (?:(?:ranked|rated|"
    rf"performing) )?{_AREAS})"
    r"(?: (?:overall|on average|average|tiers?|ranks?|rankings?|ratings?|scores?|record|records|tip|report|performance|"
    r"in|at|on|the|this|that|of|all|by|now|today|currently|generally|right|performing|ranked|rated|YEAR|countries|"
    r"fighting|stopping|tackling|combating|preventing|against|human|trafficking))*$"
)
"""What asks for the best or the worst region, which its share of Tier 1 or of Tier 3 tells."""
_GOT_BETTER = expression(
    rf"^(?:(?:so|and|ok|but|,) )*(?:which|what) (?:\w+ )?{_AREAS} (?:(?:{_DOES}|got|gotten|getting|became|become|"
    rf"the|most|"
    r"moved|went|gone) )*(?:worse|better|up|down|worsened|improved|deteriorated|declined|dropped|fell|fallen|rose|"
    r"risen|"
    r"climbed|lower|higher)(?: (?:the|most|often|YEAR|overall|lately|now))*$"
)
"""What asks which region moved so the most: "which region got worse?"."""
_MOST = expression(r"\b(?:most|biggest|largest|highest|greatest|more than any)\b")
_FEWEST = expression(r"\b(?:fewest|least|smallest|lowest|no|not|zero|without|free of|lacks?|none)\b")
_AGAINST = r"(?:vs|versus|against|compared (?:to|with))"
_TWO_YEARS = expression(
    rf"\bYEAR(?: ,)? {_AGAINST} (?:(?:in|to|with|the) )*YEAR\b|"
    rf"\b(?:now|today|currently)(?: ,)? {_AGAINST} (?:(?:in|to) )?YEAR\b|\bYEAR(?: ,)? {_AGAINST} (?:now|today)\b|"
    r"\b(?:how many|numbers?|counts?|totals?)\b.* YEAR and (?:in )?YEAR\b|"
    r"\b(?:difference|increase|decrease|growth|rise|drop|fall|decline|change) (?:in|of|for) .*"
    r"\b(?:SPAN|YEAR and YEAR)\b"
)
_ONE_OF_TWO = expression(
    r"\b(?:more|most|fewer|fewest|less|higher|highest|lower|lowest|bigger|biggest|larger|largest|smaller|smallest)\b.*"
    r"\bYEAR(?: ,)? or (?:in |was it (?:in )?)?YEAR$"
)
_LOWER = expression(r"\b(?:fewer|fewest|less|lower|lowest|smaller|smallest)\b")
_VERSUS_YEARS = expression(
    rf"\b(?:how many|number of|count of|compare|upgrades|downgrades)\b.*\bYEAR(?: ,)? {_AGAINST} (?:in )?YEAR\b"
)
_HOW_MANY_MORE = expression(
    r"^(?:(?:so|and|by) )*how (?:many|much) (?:more|fewer|less|bigger|smaller)\b.*\bTIER0\b.*"
    r"\b(?:(?:YEAR|now|today) than (?:in )?(?:YEAR|now|today)|than (?:in )?YEAR$)"
)
_JUST_YEARS = expression(
    rf"(?:(?:REGION|TIER0|YEAR|countries|in|the|of|on|for|compare|list|{_AGAINST}|and|numbers?|please|:|,) ?)+"
)
_SAME_AS = expression(r"\bnumber of TIER0 countries (?:is )?(?:still )?(?:the )?same (?:as|than) (?:in )?YEAR")
_WITH_BEFORE = expression(
    r"^(?!(?:so |and )?(?:did|has|have|is|are|was|were)\b).*\b(?:how many|number of|count of)\b"
    r".*\bTIER0\b.*\b(?:YEAR |now |this one )?compared with before$"
)
_SIZE = expression(
    r"\b(?:how many|number|numbers|count|counts|total|totals|nr|no of|countries|nations|states|members|size|sizes)\b|"
    r"\b(?:increase|decrease|growth|difference|decline)\b"
)
_ALWAYS_SO = expression(r"\b(?:has|have|had|was|were|is|are|been|stayed|always)\b")
_OTHERWISE = Pieced(r"\b(?:who|which|mean|means|meaning|why|difference between (?:the )?TIER|list|name)\b")
_MORE_OF_THEM = r"(?:more|most|fewer|fewest|less|bigger|biggest|larger|largest|smaller|smallest|longer|shorter)"
_MORE_ON_ONE = expression(
    rf"^(?!.*\b(?:years?|reports?|editions?|regions?|part) )(?:.* )?{_MORE_OF_THEM}(?: (?:countries|states|"
    rf"nations|members|ones|of them|REGION|,|is it|are|there|in|on|at|the|a|"
    r"of|with|as|now|YEAR))* TIER0\b"
)
"""What asks on which of two tiers there are more: "are there more on Tier 1 or on Tier 3?"."""
_TWO = 2


def of_sizes(sentence: Sentence) -> Question | None:
    """What a sentence asks in this way; None where it asks nothing of the kind."""
    if sentence.places:
        return None
    if _is_of_more(sentence):
        return Question(Intent.UNKNOWN)
    if len(sentence.tiers) > 1:
        return None
    ways = (_one_of_two_tiers, _by_region, _years_with, _one_of_two_years, _record_year, _of_two_years)
    return next((asked for way in ways if (asked := way(sentence)) is not None), None)


def _one_of_two_tiers(sentence: Sentence) -> Question | None:
    """How many are on each of two tiers, where it is asked on which there are more: "more on Tier 1 or on Tier 3?"."""
    either = sentence.tiers[0].either and len(sentence.tiers[0].tiers) == _TWO if sentence.tiers else False
    one_year = len(sentence.years.years) <= 1 and sentence.years.span is None
    if not (either and one_year) or len(sentence.tiers) > 1 or not _MORE_ON_ONE.search(sentence.text):
        return None
    each = tuple(TierSet(frozenset({tier})) for tier in sorted(sentence.tiers[0].tiers))
    asked = Question(Intent.COUNT, years=sentence.years.years, about=About.EACH, tiers=each)
    return replace(asked, where=sentence.where)


def _is_of_more(sentence: Sentence) -> bool:
    """Whether more is asked than is counted: two tiers in every year, shares of all years, every tier by region."""
    text = sentence.text
    if len(sentence.tiers) > 1:
        return not sentence.years.years and _A_YEAR_WITH_MORE.search(text) is not None
    if not sentence.tiers:
        return _EACH_REGION.search(text) is not None and _OF_TIERS.search(text) is not None
    return all(pattern.search(text) for pattern in (PERCENT, _AN_EXTREME, _EVER_SO))


def _base(sentence: Sentence, about: About) -> Question:
    """A count of those on the tier that a sentence names, or of the moves that it speaks of."""
    way = direction(sentence.text)
    leaving, reaching = ways(sentence, strictly=True) if way else (None, None)
    return Question(
        Intent.COUNT,
        about=about,
        span=sentence.years.span,
        tiers=sentence.tiers,
        where=sentence.where,
        direction=way if not sentence.tiers or leaving or reaching else About.NOTHING_MORE,
        leaving=leaving,
        reaching=reaching,
    )


def _by_region(sentence: Sentence) -> Question | None:
    """In which of the report's regions most, or fewest, were on a tier, by number or by share."""
    text = sentence.text
    if _REGIONS.search(text) and more_moves(text):  # only moves of one way, or of both together, are counted
        return Question(Intent.UNKNOWN)
    if (best := _DOES_BEST.match(text)) is not None and not sentence.tiers and not sentence.where.groups:
        tier = TierSet(frozenset({Tier.THREE if best["worst"] or best["last"] else Tier.ONE}))
        asked = Question(Intent.COUNT, years=sentence.years.years[:1], about=About.PART_OF_MOST, tiers=(tier,))
        return replace(asked, share=Share())
    if _GOT_BETTER.match(text) and direction(text) and not sentence.tiers and not sentence.where.groups:
        return replace(_base(sentence, About.PART_OF_MOST), years=sentence.years.years[:1], direction=direction(text))
    if not _REGIONS.search(text) or not sentence.tiers or len(sentence.years.years) > 1:
        return None
    if sentence.where.outside:
        return Question(Intent.UNKNOWN)
    share = Share() if PERCENT.search(text) else None
    fewest = _FEWEST.search(text) is not None
    if not (share or fewest or _MOST.search(text)):
        return None
    about = About.PART_OF_FEWEST if fewest else About.PART_OF_MOST
    whole = replace(sentence.where, groups=(), outside=False, within=None)
    tiers = tuple(replace(one, negated=False) for one in sentence.tiers)
    return replace(_base(sentence, about), years=sentence.years.years, where=whole, share=share, tiers=tiers)


def _years_with(sentence: Sentence) -> Question | None:
    """In which years so many were on a tier, or whether there were so many in any."""
    if _HOW_MANY_YEARS.match(sentence.text) and len(sentence.tiers) == 1 and sentence.where.groups:
        return replace(_base(sentence, About.YEARS_WITH), number=Number(1), direction=About.NOTHING_MORE)
    text = _FALLS_BELOW.sub("", _EXCEEDS.sub("more than ", sentence.text))
    between = _BETWEEN.search(text)
    bounds = Number(int(between["least"]), int(between["most"])) if between is not None else None
    number = (bounds or countries_claimed(text)) if sentence.tiers and not sentence.years.years else None
    if number is None or number.vague or _AN_EXTREME.search(text) or not _OF_COUNTRIES.search(text):
        return None
    of_years = _YEARS_WITH.search(text) is not None
    if not of_years and (not _EVER.search(text) or _WHOM.search(text)):
        return None
    wanted = replace(_base(sentence, About.YEARS_WITH), number=number)
    if of_years:
        return wanted
    if not is_put_as_one(sentence, sentence):
        return None
    return replace(wanted, wants_yes_or_no=True, denied=_DENIED.search(text) is not None)


def _record_year(sentence: Sentence) -> Question | None:
    """In which year there were the most or the fewest, or whether one that is named was that year."""
    text, named = _IN_WHICH.sub("with", sentence.text), sentence.years.years
    if len(named) > 1 or _OTHERWISE.search(text) or not (sentence.tiers or direction(text)):
        return None
    without = not named and _A_YEAR_WITHOUT.match(text) is not None
    fewest = without or _YEAR_OF_FEWEST.search(text) is not None
    worst = _WORST_YEAR.search(text) is not None
    low = direction(text) is About.DOWN or any(not one.negated and one.tiers <= _LOW for one in sentence.tiers)
    if worst and not low:
        return None
    by_year = bool(sentence.tiers) and not named and _BY_YEAR.search(text) and not _ALWAYS_SO.search(text)
    if not (fewest or worst or by_year or _YEAR_OF_MOST.search(text)):
        return None
    if PERCENT.search(text):
        return Question(Intent.UNKNOWN)
    wanted = _base(sentence, About.YEAR_OF_FEWEST if fewest else About.YEAR_OF_MOST)
    wanted = replace(wanted, tiers=tuple(replace(one, negated=False) for one in wanted.tiers))
    claimed = (without or bool(named)) and (is_put_as_one(sentence, sentence) or text.startswith("ever "))
    if named and not claimed:
        return None
    return replace(wanted, years=named, wants_yes_or_no=claimed)


def _one_of_two_years(sentence: Sentence) -> Question | None:
    """In which of two years there were more, or fewer: "were there more upgrades in 2023 or in 2024?"."""
    text, years = sentence.text, sentence.years.years
    counts = direction(text) or (sentence.tiers and not sentence.tiers[0].negated)
    if len(years) != _TWO or not counts or not _ONE_OF_TWO.search(text) or PERCENT.search(text):
        return None
    fewest = _LOWER.search(text) is not None
    return replace(_base(sentence, About.YEAR_OF_FEWEST if fewest else About.YEAR_OF_MOST), years=years, span=None)


def _of_two_years(sentence: Sentence) -> Question | None:
    """How many there were in each of two years: "Tier 1 countries in 2004 vs 2024"."""
    text, years, span = sentence.text, sentence.years.years, sentence.years.span
    if not sentence.tiers and _VERSUS_YEARS.search(text) and len(years) == _TWO and direction(text):
        return None if _OTHERWISE.search(text) else replace(_base(sentence, About.YEAR_OF_MOST), years=years)
    if len(sentence.tiers) != 1 or sentence.tiers[0].negated or _OTHERWISE.search(text):
        return None
    beside_now = _WITH_BEFORE.search(text) or _HOW_MANY_MORE.search(text) or _SAME_AS.search(text)
    if beside_now and len(years) <= 1 and span is None:
        return replace(_base(sentence, About.EACH), years=years)
    sized = _SIZE.search(text) or PERCENT.search(text) or _JUST_YEARS.fullmatch(text)
    if not (beside_now or (_TWO_YEARS.search(text) and sized)):
        return None
    if span is not None and span.first is not None:
        years = (span.first, *((span.last,) if span.last is not None else ()))
    if not 1 <= len(years) <= _TWO:
        return None
    about = About.SHARE if PERCENT.search(text) else About.EACH
    return replace(_base(sentence, about), years=years, span=None, direction=About.NOTHING_MORE)
