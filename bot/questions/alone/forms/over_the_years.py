"""Questions that only the years of the countries they name can tell, though their words are of one report.

Which of several was on a tier longer or more often, or moved more; how they fared over time; how long one stayed at
most; and two claims of one country at once, of different tiers. They get no yes or no: the years themselves tell it.
"""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.ranking import ranked_by
from bot.questions.sentences.wants import both_directions, direction, longer, relation
from bot.questions.verdicts.claims_of_several import in_time

_MORE = Pieced(
    r"\b(?:longer|longest|(?:more|most|fewer|fewest|less|least) "
    r"(?:often|frequently|time|times|years|reports|editions|TIER\d+ (?:years|reports|ratings|listings)|"
    r"upgrades|downgrades|promotions|demotions|changes|moves|ups|downs|rises|falls))\b"
)
_OF_WHOM = expression(
    r"^(?:(?:so|and|but|ok|hey|hi) )*(?:who|whos|which|whose|between|of|what country|out of)\b|"
    r"[,:-] (?:which|who)\b|"
    r"\bhow (?:many more|much longer|often)\b"
)
_HOW_MANY_MORE = expression(r"\bhow (?:many more|much longer)\b")
_HOW_OFTEN = expression(
    r"\bhow (?:often|many times)\b.*\b(?:compared (?:with|to)|versus|vs|than|against) (?:the )?PLACE|"
    r"\b(?:compare|comparing|compared|comparison of) (?:the )?how (?:often|many times|many years|many reports|long)\b"
)
_MORE_YEARS_THAN = expression(
    r"\b(?:more|fewer|less) (?:TIER\d+ )?(?:years|reports|time|times|often)\b.* than (?:the )?PLACE"
)
_NUMBER_OF_YEARS = expression(r"\b(?:number|count|total) of (?:TIER\d+ )?(?:years|reports)\b")
_WHEN_BOTH = expression(r"\b(?:when|(?:in )?(?:which|what) (?:years|reports)) (?:were|was|are) .*\bboth\b.*\bTIER0")
_OVER_TIME = expression(
    r"\bover (?:time|the years|the decades)\b|\bthrough(?:out)? the years\b|\byear (?:by|after) year\b"
)
_SIDE_BY_SIDE = expression(
    r"\bPLACE\d+(?: ,)? (?:vs|versus|and|&|or|against|with|compared (?:to|with)) (?:the )?PLACE\d+"
)
_LONGEST = expression(
    r"\b(?:the )?longest (?:(?:time|period|stretch|spell|run|streak|stay|that) )*(?:(?:for|of|by) )?(?:the )?PLACE\d+ "
    r"(?:(?:has|have|had|was|were|ever|did) )*(?:been|stayed|stay|spent|spend|was|sat|remained|kept|held|on|in)\b"
)
_OFF = expression(r"\b(?:off|out of|away from|outside|free of|clear of|without) (?:the )?TIER0\b")
_AND_SINCE_WHEN = expression(
    r"(?: ,)? (?:and|with) (?:(?:the (?:year|date) )?since (?:when|which year|what year)|"
    r"(?:for )?how long|how many years|"
    r"(?:when|since when) (?:did )?(?:they|each|it) (?:got|get) there)"
    r"(?: (?:have|has|are|is|been|they|it|each|every one|on|there|so|that|now|already|of|them|in|a row|TIER\d+))*$"
)
_LISTS = expression(
    r"^(?:(?:so|and|ok|please|hi|hey|the|a|all|list|name|show|give|tell|me|us|every) )*"
    r"(?:(?:.* )?(?:table|list|overview|chart|spreadsheet) (?:with|of|for|showing) (?:(?:all|the|every) )*)?"
    r"(?:who|which|what|countries|TIER0|REGION|governments|states)\b(?!.*\b(?:was|were|ever|never|used)\b)"
)
"""What asks for those on a tier now, and since when each of them is."""
_LONGEST_THERE = Pieced(r"\blongest\b(?!.*\b(?:ever|of all time|ago)\b)")
_NOW = expression(r"\b(?:now|current|currently|at the moment|today|these days|still|presently|ongoing)\b")
_TWO_CLAIMS = Pieced(
    r"^(?!before\b|after\b|when\b|since\b|until\b|once\b).*?\bTIER\d+\b[^.]*? (?:and|but|,|;) "
    r"(?:(?:also|then|so|and|but) )*(?:is|was|has|have|had|did) (?:it|they|the|PLACE\d+)\b.*\bTIER\d+"
)
_YEARS_OF_EACH = expression(r"\b(?:how many|number of) (?:years|reports)\b|\bhow long did it take\b")
_PLACES = r"(?:the )?PLACE\d+(?:(?: ,)?(?: (?:and|or|&))? (?:the )?PLACE\d+)*"
_BESIDE = r"(?:(?:as )?compared? (?:to|with)|vs|versus|relative to|in comparison (?:to|with)|against|set against)"
_DOING = (
    r"(?: (?:,|how|where|is|are|has|have|do|does|did|it|they|doing|done|now|today|changed|moved|stand|standing|fare|"
    r"faring|tiers?|rank|rating|report|please|then|look|looking))*"
)
_BESIDE_A_YEAR = (
    Pieced(
        rf"^(?:(?:so|and|but|ok|now|please|compare|what about|how about|how (?:is|are|has|have|do|does|did)|,) )*"
        rf"{_PLACES}(?: s)?{_DOING} {_BESIDE} (?:(?:in|the|its|their|what it was in) )*YEAR{_DOING}$"
    ),
    Pieced(
        rf"^(?:(?:so|and|but|ok|now|,) )*{_BESIDE} (?:(?:in|the) )*YEAR ,? ?"
        rf"(?:(?:how|where) (?:is|are|has|have|do|does|did) ){_PLACES}{_DOING}$"
    ),
)
"""How countries stand now beside how they stood in a year: "Japan and South Korea compared to 2018, how are they"."""
_APART = frozenset({Relation.BETTER, Relation.WORSE})
_TWO = 2


def speaks_of_years(text: str) -> bool:
    """Whether a marked text compares countries by their years, and not by one report."""
    return any(pattern.search(text) for pattern in (_MORE, _HOW_OFTEN, _OVER_TIME, _NUMBER_OF_YEARS, _WHEN_BOTH))


def longest_now(sentence: Sentence) -> Question | None:
    """Who of those on a tier now has been there longest: "who is currently longest on the Watch List?"."""
    plain = len(set(sentence.tiers)) == 1 and not (sentence.places or sentence.years.years or sentence.years.span)
    if plain and _AND_SINCE_WHEN.search(sentence.text) and _LISTS.match(sentence.text):
        about, tiers = About.LONGEST_NOW, sentence.tiers[:1]
        return Question(Intent.LIST, about=about, tiers=tiers, where=sentence.where, everyone=True)
    if not plain or not (_LONGEST_THERE.search(sentence.text) and _NOW.search(sentence.text)):
        return None
    return Question(Intent.LIST, about=About.LONGEST_NOW, tiers=sentence.tiers, where=sentence.where)


def over_the_years(sentence: Sentence) -> Question | None:
    """The history that a sentence asks for in this way; None where it asks nothing of the kind."""
    places, text = places_of(sentence), sentence.text
    if len(sentence.years.years) == 1 and not (sentence.tiers or sentence.years.span or sentence.where.groups):
        beside = bool(places) and any(form.search(text) for form in _BESIDE_A_YEAR)
        trend = Question(Intent.HISTORY, places, sentence.years.years, about=About.TREND)
        return trend if beside and all(place.codes for place in places) else None
    if not places or sentence.years.years:
        return None
    asked = Question(Intent.HISTORY, places, about=About.YEARS, span=sentence.years.span, tiers=sentence.tiers)
    if len(places) == 1:
        return _of_one(asked, sentence)
    judged = " than " in text and (in_time(text) is not None or longer(text) is not None)
    than = " than PLACE" in text and not _HOW_MANY_MORE.search(text)
    compared = _MORE.search(text) and _OF_WHOM.search(text) and not than
    counted = (_MORE_YEARS_THAN.search(text) or _NUMBER_OF_YEARS.search(text)) and not judged
    if len(sentence.tiers) == 1 and (compared or counted or _HOW_OFTEN.search(text) or _WHEN_BOTH.search(text)):
        return replace(asked, ranked=ranked_by(text) if compared else About.NOTHING_MORE)
    way = direction(text)
    if compared and not sentence.tiers and way:
        moves = Question(Intent.HISTORY, places, about=About.EVER, span=sentence.years.span, direction=way)
        return replace(moves, ranked=About.MOST_MOVES)
    if _OVER_TIME.search(text) and _SIDE_BY_SIDE.search(text) and not sentence.tiers:
        ranked = About.BEST if _OF_WHOM.search(text) and relation(text) in _APART else About.NOTHING_MORE
        return Question(Intent.HISTORY, places, about=About.TREND, span=sentence.years.span, ranked=ranked)
    return None


def _of_one(asked: Question, sentence: Sentence) -> Question | None:
    if len(sentence.tiers) == 1 and _LONGEST.search(sentence.text):
        off = _OFF.search(sentence.text) is not None and not sentence.tiers[0].negated
        return replace(
            asked, about=About.BEST, tiers=(replace(sentence.tiers[0], negated=True),) if off else asked.tiers
        )
    ups_and_downs = _MORE.search(sentence.text) and both_directions(sentence.text) and " than " in sentence.text
    if ups_and_downs and not sentence.tiers:
        return Question(Intent.HISTORY, asked.places, about=About.TREND, span=asked.span)
    of_two = _TWO_CLAIMS.search(sentence.text) or _YEARS_OF_EACH.search(sentence.text)
    if len(sentence.tiers) == _TWO and of_two:
        return Question(Intent.HISTORY, asked.places, about=About.TREND, span=asked.span)
    return None
