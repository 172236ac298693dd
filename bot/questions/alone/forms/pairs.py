"""Countries that are each asked about in a year of their own: "Ukraine in 2020 and Russia in 2012"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.questions.expression import expression
from bot.questions.intent import Intent, Relation
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import relation
from bot.questions.verdicts.yes_or_no import as_claimed, is_put_as_one

_BETWEEN = frozenset("and or but though while whereas vs versus with to than against & , .".split())  # noqa: SIM905
_AROUND = frozenset(
    """
    a about also at back between compare comparison country did do does for from get give got grade had has have hey hi
    how in is it me of on our please position rank ranked ranking rankings ranks rate rated rating ratings s show so
    stand standing stood status tell than the their then tier tiers too was were what where which :
    """.split()  # noqa: SIM905
)
"""What may stand beside a country and its year, and asks for no more than the tier."""
_RELATED = frozenset({Relation.SAME, Relation.BETTER, Relation.WORSE})
_BETWEEN_RELATED = _BETWEEN | {"as", "where"}
_AROUND_RELATED = _AROUND | frozenset("same equal level better worse higher lower ahead behind above below off".split())  # noqa: SIM905
_AROUND_A_TIER = _AROUND | {"back", "been", "before", "it", "just", "only", "still", "then", "they", "used"}
_WHERE = expression(r"\bwhere (?:the )?PLACE")
"""What sets one country beside another: "is Thailand now where Malaysia was in 2017?"."""
_NOW = frozenset({"now", "today", "currently"})
_MATCH = expression(r"PLACE0 YEAR (?:vs|versus|against) ")
"""What may be a match as well."""
_OF_NOW = frozenset({"is", "are"})
_OF_THEN = frozenset({"was", "were", "did", "had"})
_ENDS = frozenset({",", "."})
_TWO = 2


@dataclass(slots=True)
class _Part:
    """What stands between two words such as "and": a country, a year and a tier."""

    words: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    tiers: list[int] = field(default_factory=list)
    years: list[int] = field(default_factory=list)
    end: str = ""
    """The first of the words that part it from the next."""


def of_pairs(sentence: Sentence, newest_year: int) -> Question | None:
    """The tiers of several countries, each in its year; None where a sentence does not ask for that."""
    if not sentence.places or sentence.where.groups or sentence.years.span is not None:
        return None
    if (each := _each_on_its_own(sentence, newest_year)) is not None:
        return each
    if len(sentence.places) < _TWO:
        return None
    alike = len({place.codes for place in sentence.places}) == 1
    if not sentence.years.years or (_MATCH.match(sentence.text) and not alike):
        return None
    related = _related(sentence) if len(sentence.places) == _TWO else None
    around, between = (_AROUND_RELATED, _BETWEEN_RELATED) if related is not None else (_AROUND, _BETWEEN)
    parts = _parts(sentence, newest_year, around=around, between=between)
    pairs = list(_pairs(parts, newest_year)) if parts is not None else []
    if parts is None or len(pairs) < len(sentence.places) or len({year for _, year in pairs}) < _TWO:
        return None  # a year of all
    places = tuple(sentence.places[place] for place, _ in pairs)
    years = tuple(year for _, year in pairs)
    claimed = _claimed(parts, sentence.tiers)
    if claimed is None:
        return None
    if related is not None and not claimed:
        return Question(Intent.TIER, places, years, paired=True, relation=related, wants_yes_or_no=True)
    wants = bool(claimed) and is_put_as_one(sentence, sentence)
    return Question(Intent.TIER, places, years, paired=True, tiers=claimed, wants_yes_or_no=wants)


def _each_on_its_own(sentence: Sentence, newest_year: int) -> Question | None:
    """The tier of a year, of each, beside one of another year: "Oman is Tier 2 now but was Tier 3 in 2008"."""
    plain = not any(one.negated or one.either or one.bounded for one in sentence.tiers)
    if len(sentence.tiers) < _TWO or not sentence.years.years or not plain:
        return None
    bare = replace(sentence, text=as_claimed(without_beginning(sentence.text)))
    parts = _parts(bare, newest_year, around=_AROUND_A_TIER, between=_BETWEEN)
    if parts is None or len(parts) != len(sentence.tiers) or not parts[0].places:
        return None
    places: list[int] = []
    years: list[int] = []
    for part in parts:
        now = [newest_year] if not _OF_NOW.isdisjoint(part.words) else []
        dated = part.years or now
        if len(part.tiers) != 1 or len(dated) != 1 or len(part.places) > 1:
            return None
        places += part.places or places[-1:]
        years += dated
    if len(set(years)) < _TWO or set(places) != set(range(len(sentence.places))):
        return None
    tiers = tuple(sentence.tiers[part.tiers[0]] for part in parts)
    named = tuple(sentence.places[place] for place in places)
    wants = sentence.asked or is_put_as_one(sentence, sentence)
    return Question(Intent.TIER, named, tuple(years), paired=True, tiers=tiers, wants_yes_or_no=wants)


def _related(sentence: Sentence) -> Relation | None:
    """How the first of two countries is asked to have stood to the second, each in its year."""
    how = Relation.SAME if _WHERE.search(sentence.text) else relation(sentence.text)
    return how if how in _RELATED and (sentence.asked or is_put_as_one(sentence, sentence)) else None


def _parts(
    sentence: Sentence, newest_year: int, *, around: frozenset[str], between: frozenset[str]
) -> Sequence[_Part] | None:
    """What a sentence says of each country; None where it says more than its tier and its year, and how they stood."""
    years = iter(sentence.years.each)
    parts = [_Part()]
    for word in sentence.text.split():
        if word in between:
            parts[-1].end = parts[-1].end or word
            continue
        if parts[-1].end:
            parts.append(_Part())
        part = parts[-1]
        if word.startswith("PLACE"):
            part.places.append(int(word.removeprefix("PLACE")))
        elif word.startswith("TIER"):
            part.tiers.append(int(word.removeprefix("TIER")))
        elif word == "YEAR" or word in _NOW:
            part.years.append(next(years, 0) if word == "YEAR" else newest_year)
        elif word in around:
            part.words.append(word)
        else:
            return None
    known = next(years, None) is None and all(0 not in part.years for part in parts)
    return [part for part in parts if part.places or part.tiers or part.years] if known else None


def _pairs(parts: Sequence[_Part], newest_year: int) -> Iterator[tuple[int, int]]:
    """Each country with its year; fewer than there are countries where one has none, or not one alone."""
    place: int | None = None
    for number, part in enumerate(parts):
        years = part.years or ([newest_year] if _is_of_now(part, parts[number + 1 :]) else [])
        if len(part.places) > 1 or len(part.tiers) > 1 or not years or (len(years) > 1 and part.places):
            return
        if part.places:
            place = part.places[0]
        elif part.tiers or place is None:
            return
        yield from ((place, year) for year in years)  # "Kenya 2020 and 2021"


def _is_of_now(part: _Part, following: Sequence[_Part]) -> bool:
    """Whether a part without a year is of the newest report, and not of the year that follows."""
    bare = bool(part.tiers) and part.end == "."
    apart = part.end in _ENDS or any(not _OF_THEN.isdisjoint(one.words) for one in following[:1])
    return bool(part.places) and bool(following) and (bare or (apart and not _OF_NOW.isdisjoint(part.words)))


def _claimed(parts: Sequence[_Part], tiers: Sequence[TierSet]) -> tuple[TierSet, ...] | None:
    """The one tier that is claimed of all, none where there is none or not one; None where it is not plainly one."""
    named = [tiers[number] for part in parts for number in part.tiers]
    if any(one.negated or one.either or one.bounded for one in named):
        return None
    first = bool(named) and bool(parts[0].tiers)  # what is claimed of the first holds for those behind it
    return (named[0],) if first and all(one == named[0] for one in named) else ()
