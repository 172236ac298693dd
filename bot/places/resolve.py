"""What one typed name stands for: a country for certain, two readings to choose from, or a near miss to ask about."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer, Match, Reading
from bot.report.records import Code

LONGEST_NAME = 100
"""Characters; what is longer is no country's name."""

SUGGESTIONS = 3
_WORTH_ASKING = 0.84  # Jaro-Winkler similarity from which a near miss is offered as "Did you mean …?"
_WRAPPING = " \t\r\n\"'“”‘’„«»`*_~|()[]{}<>?!.,:;"


@dataclass(frozen=True, slots=True)
class Resolution:
    """The outcome: `codes` it is certain of (two or more when ambiguous), or else `suggestions` worth asking about."""

    text: str
    codes: tuple[Code, ...] = ()
    match: Match | None = None
    suggestions: tuple[Code, ...] = ()

    @property
    def ambiguous(self) -> bool:
        """Whether the name has several readings."""
        return len(self.codes) > 1


def resolve(gazetteer: Gazetteer, text: str) -> Resolution:
    """Resolve what somebody typed for a country. Never raises; text of any kind and length may come in."""
    if len(text) > LONGEST_NAME:
        return Resolution(text)
    bare = text.strip(_WRAPPING)
    if code := gazetteer.flag(bare):
        return Resolution(text, (code,), Match.FLAG)
    folded = fold(bare)
    if not folded:
        return Resolution(text)
    if reading := _exact(gazetteer, bare, folded):
        if reading.region:
            return Resolution(text, suggestions=reading.codes)
        return Resolution(text, reading.codes, reading.match)
    return near_miss(gazetteer, text, folded)


def _exact(gazetteer: Gazetteer, bare: str, folded: str) -> Reading | None:
    for candidate in _peeled(bare, folded):
        if reading := gazetteer.find(candidate):
            return reading
    if code := gazetteer.code(bare):
        return Reading((code,), Match.CODE)
    return None


def _peeled(bare: str, folded: str) -> Sequence[str]:
    """The folded name, then without what people put around names: an article, a possessive."""
    forms = [folded, folded.removeprefix("the ")]
    if bare.casefold().endswith(("'s", "’s")):
        forms.append(fold(bare[:-2]).removeprefix("the "))
    return forms


def edits_allowed(length: int) -> int:
    """How many slips a folded name of `length` characters may hold and still be that name."""
    if length < 5:
        return 0
    return 1 if length < 8 else 2


def near_miss(gazetteer: Gazetteer, text: str, folded: str) -> Resolution:
    """The country whose name is a slip or two away, if only one is; otherwise the nearest names to ask about."""
    names = list(gazetteer.by_folded)
    if gazetteer.is_everyday(folded):
        return Resolution(text)
    allowed = edits_allowed(len(folded))
    if allowed:
        close = process.extract(folded, names, scorer=OSA.distance, score_cutoff=allowed, limit=10)
        fits = [(distance, gazetteer.by_folded[name].code) for name, distance, _ in close if len(name) >= 4]
        nearest = min((distance for distance, _ in fits), default=None)
        codes = {code for distance, code in fits if distance == nearest}
        if len(codes) == 1:
            return Resolution(text, (codes.pop(),), Match.TYPO)
    likely = process.extract(folded, names, scorer=JaroWinkler.similarity, score_cutoff=_WORTH_ASKING, limit=10)
    codes_in_order = dict.fromkeys(gazetteer.by_folded[name].code for name, _, _ in likely)
    return Resolution(text, suggestions=tuple(codes_in_order)[:SUGGESTIONS])
