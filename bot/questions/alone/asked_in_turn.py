"""Countries and years that a message asks about in half sentences: "is Laos on Tier 3? And Kenya?", "and in 2016?"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.alone.forms.pairs import of_pairs
from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence, whole

_ONE_MORE = expression(
    r"(?:(?:and|or|also|what about|how about|of|for) )*(?:the )?PLACE0(?:(?: ,)?(?: and| or)? (?:the )?PLACE\d+)*"
    r"(?: (?:too|as well|also))?"
)
_AND = expression(r"(?:and|or|also) (?!is|are)")
"""What begins one more question with no mark behind it: "Australia's tier? and New Zealand"."""
_SO_IS = expression(r"(?:(?:and|or|but|so) )*(?:is|are|was|were) (?:the )?PLACE0")
_ONE_MORE_YEAR = expression(
    r"(?:(?:and|or|but|also|so|then|what about|how about|what) )*(?:(?:is|was) (?:it|that) )?(?:(?:in|for|of) )?"
    r"(?:YEAR|now|today|currently|these days|at the moment)(?: (?:then|too|as well|also|though))*"
)
_OF_A_YEAR = expression(
    r"(?:(?:so|and|ok|hey|hi|hello|well|,) )*(?:in )?(?:YEAR (?:and YEAR )*,? ?)?"
    r"(?:is|are|was|were|did|does|(?:what|which|where)\b)"
    r"(?!.*\b(?:ever|always|never|first|last|when|since|why|how long|longest)\b)"
)
"""What asks of one report: a tier, or a move."""
_BEGINS = expression(r"^(is|was|does|has) (?=(?:the )?PLACE)")
_ANOTHER = expression(
    r"(?:(?:and|but|so|then) )*(?:(?:what|how) about |(?:where|and) (?:is|are) )?(?:the )?PLACE0"
    r"(?: (?:then|now|though))*"
    r"(?:(?: ,)? (?:is|are) (?:it|they) (?:any |even |also )?(?P<how>better|worse|higher|lower)"
    r"(?: (?:than )?(?:that|it|them|us))?)?"
)
"""What asks for another country's tier than was told: "Kenya is on Tier 2. What about Chad?"."""
_SO_TOO = expression(
    r"(?:(?:and|but|so) )*(?:is|are|was|were) (?:the )?PLACE0(?: (?:too|as well|also|there|on it|then))*"
)
_ASKS = expression(
    r"\b(?:which|what|who|when|where|why|how|if|whether|tell|show|give|list|compare|please|need|want|looking|is it|are|"
    r"does|did|do)\b|^(?:is|are|was|were|has|have) "
)
_OF_MORE = {"is": "are", "was": "were", "does": "do", "has": "have"}


def with_more(sentences: Sequence[Sentence], newest_year: int) -> Sequence[Sentence]:
    """The sentences, with each bare "and Kenya?" or "and in 2016?" put beside what the question before it names.

    Behind what is told of a country it asks the same of another one instead.
    """
    joined: list[Sentence] = []
    for sentence in sentences:
        asked = sentence.asked or (bool(joined) and _AND.match(sentence.text) is not None)
        more = asked and bool(sentence.places) and _is_one_more(sentence.text, joined)
        if joined and (another := _of_another(joined[-1], sentence)) is not None:
            joined[-1] = another
        elif more and joined and joined[-1].asked and _names_one(joined[-1]):
            joined[-1] = _with_one_more(joined[-1], sentence)
        elif joined and (both := _each_in_its_year(joined[-1], sentence, newest_year)) is not None:
            joined[-1] = both
        elif joined and (years := _with_one_more_year(joined[-1], sentence, newest_year)) is not None:
            joined[-1] = years
        else:
            joined.append(sentence)
    return joined


def _is_one_more(text: str, before: Sequence[Sentence]) -> bool:
    """Whether a text is no more than another country: "and Kenya", or "is Kenya" behind a tier that is asked about."""
    after_a_tier = bool(before) and len(before[-1].tiers) == 1 and before[-1].asked
    return _ONE_MORE.fullmatch(text) is not None or (after_a_tier and _SO_IS.fullmatch(text) is not None)


def _each_in_its_year(before: Sentence, sentence: Sentence, newest_year: int) -> Sentence | None:
    """Two questions as one where each is of countries in a year of their own: "Norway Tier 1? Sweden in 2011?"."""
    asked = before.asked and sentence.asked and bool(before.places and sentence.places)
    if not asked or not (before.years.each or sentence.years.each):
        return None
    both = whole((before, sentence))
    return both if of_pairs(both, newest_year) is not None else None


def _with_one_more_year(before: Sentence, sentence: Sentence, newest_year: int) -> Sentence | None:
    """A question with the year beside its own that is asked about next; None where that asks of no other year."""
    bare = sentence.asked and not (sentence.places or sentence.tiers or sentence.where.groups or sentence.years.span)
    if not bare or not before.asked or not before.places or before.years.span is not None:
        return None
    if not _ONE_MORE_YEAR.fullmatch(sentence.text) or not _OF_A_YEAR.match(before.text):
        return None
    years = (*(before.years.years or (newest_year,)), *(sentence.years.years or (newest_year,)))
    text = before.text if before.years.years else f"{before.text} YEAR"
    head, _, tail = text.rpartition("YEAR")
    merged = replace(before.years, years=tuple(dict.fromkeys(years)))
    return replace(before, text=f"{head}YEAR and YEAR{tail}", years=merged, one_by_one=True)


def _of_another(told: Sentence, sentence: Sentence) -> Sentence | None:
    """What is asked of another country than the one of which a tier is `told`; None where it is nothing of that."""
    one = len(sentence.places) == 1 and not sentence.tiers and len(told.tiers) == 1 and len(told.places) == 1
    if not one or told.asked or told.years.span is not None or _ASKS.search(told.text):
        return None
    if told.places[0].codes == sentence.places[0].codes:
        return None
    years = sentence.years if sentence.years.years else told.years
    year, verb = (" YEAR", "was") if years.years else ("", "is")
    if (another := _ANOTHER.fullmatch(sentence.text)) is not None:
        text = f"which tier {verb} PLACE0 on{year}"
        places = sentence.places
        if another["how"]:
            text, places = f"{verb} PLACE0 {another['how']} than PLACE1{year}", (*sentence.places, *told.places)
        return replace(sentence, text=text, asked=True, places=places, years=years)
    if not _SO_TOO.fullmatch(sentence.text):
        return None
    tiers = (replace(told.tiers[0], negated=False),)
    return replace(sentence, text=f"{verb} PLACE0 on TIER0{year}", asked=True, years=years, tiers=tiers)


def _names_one(sentence: Sentence) -> bool:
    """Whether all countries that a sentence names stand together, so that one more may stand with them."""
    together = " and ".join(f"PLACE{index}" for index in range(len(sentence.places)))
    return bool(sentence.places) and together in sentence.text and not _ONE_MORE.fullmatch(sentence.text)


def _with_one_more(sentence: Sentence, more: Sentence) -> Sentence:
    last = len(sentence.places) - 1
    every = " and ".join(f"PLACE{last + index}" for index in range(len(more.places) + 1))
    text = re.sub(rf"\bPLACE{last}\b", every, sentence.text, count=1)
    text = _BEGINS.sub(lambda match: f"{_OF_MORE[match[1]]} ", text)
    return replace(sentence, text=text, one_by_one=True, places=(*sentence.places, *more.places))
