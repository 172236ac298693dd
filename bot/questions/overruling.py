"""Whether what the words of a message speak for is believed, where that is another kind than its phrasing tells."""

import math

from bot.questions.alone.forms.over_the_years import speaks_of_years
from bot.questions.alone.terms import PALERMO, T_VISA, TERMS_OF_COUNTRIES
from bot.questions.expression import expression
from bot.questions.intent import OF_RECORDS, OF_SIZES, OF_US, SINCE_A_YEAR, SUPERLATIVES, UNANSWERED, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.wants import compares_then_with_now, says_ever, speaks_of_leaving
from bot.questions.weighed.leaning import leaning
from bot.questions.weighed.relevance import OF_THE_REPORT, relevance

_MAY_BE_KNOWN = frozenset({Intent.DEFINE, Intent.FINDINGS, Intent.HISTORY, Intent.TIER})
"""Kinds that a question may be of though a phrasing says that it has no answer; lists would tell too easily what was
not asked."""
SURE = 0.4
"""The lead from which words are believed where it is about whether there is an answer at all."""
CLEAR = 1.5
"""The lead from which words of a comparison are believed though one of them may be of what was found."""
_LEAST_LEAD = {Intent.UNKNOWN: SURE, Intent.NONE: 3 * SURE}
_BY_A_WORD = frozenset({About.TOPIC, About.SHOULD})
"""What a question of findings may be taken for by one word alone: "tiers of these four for a regional overview"."""
_ALIKE = ({Intent.LIST, Intent.COUNT}, {Intent.COUNT, Intent.CHANGES})
_OF_A_STAND = frozenset({Intent.LIST, Intent.COUNT, Intent.TIER})
_BY_FORM = (
    OF_SIZES
    | OF_RECORDS
    | SUPERLATIVES
    | SINCE_A_YEAR
    | {About.RATED, About.COVERED, About.BEFORE, About.AT_FIRST, About.SHARE, About.EACH}
    | {About.MOVERS, About.YEARS_OF_ALL, About.YEARS_WITH}
)
"""What is told by the form of a question, whatever its words speak for."""
_AT_AN_END = frozenset({About.FIRST, About.LAST})
_OVER_YEARS = frozenset({About.EVER, About.ALWAYS, About.HOW_LONG})
_OF_TIME = expression(
    r"\b(?:once|ever|never|always|longer|longest|shorter|whole time|at (?:some|any) (?:point|time))\b"
)
"""What asks several countries for their years: "which of the two was on it longer?"."""
_OPEN = expression(
    r"\b(?:will|would|next (?:year|report|edition)|going to|gonna|risk|predict\w*|forecast|likely|think|deserves?|"
    r"fair|biased|opinion|should)\b|\balways\b.*\b(?:better|worse|higher|lower|ahead|above|below)\b"
)
"""What nobody can tell, or only somebody with an opinion; and what would have to be compared in every single year."""
_FORECAST = expression(
    r"\b(?:odds|chances?|likelihood|probability|likely|predict\w*|forecast|"
    r"(?:do|would) you (?:expect|reckon|guess|foresee))\b"
)
_OF_OTHERS = expression(
    r"\b(?:(?:un|imf|world bank|oecd) report|neighbou?rs? of|index|protocol|convention|greta|unodc|ilo|iom|"
    r"walk free|freedom house|eurostat|europol|interpol|amnesty|"
    r"unicef|unhcr|translations?|translated|copy|copies)\b"
)
"""What other bodies and their works are called by, of which the report tells nothing."""
_WHICH_MOVED = expression(
    r"\bwhich (?:one )?of (?:them|these|those|the two) (?:has |have |had |was |were |got |went )?"
    r"(?:fell|fallen|dropped|down|up|rose|risen|moved|climbed|upgraded|downgraded|improved)\b"
)
_OF_ANYONE = expression(
    r"\b(?:any(?:one|body)|(?:any|which|what|no) (?:countr(?:y|ies)|governments?|states?|nations?)|who|nobody)\b"
)
"""What asks who ever left a tier, or came to it, of all there are."""
_NAMES_COUNTRIES = expression(
    r"^(?:(?:so|and|please|can you|could you) )*(?:name|list|which|give me|show me|who are) (?:me )?(?:all )?(?:the )?"
    r"(?:\d+ )?(?:countries|governments|states|nations)\b|"
    r"\b(?:countries|governments|nations) list$"
)
"""What asks for the countries that a term is about, and not for what it means."""
_SANCTIONS = expression(r"\bsanctions\b")
_BY_NOW = expression(r"\b(?:yet|already)$")
"""What asks if a report is out: "has the 2025 report come out yet"."""
_WHAT_ABOUT = expression(r"\b(?:what|how) about (?:the )?PLACE")

_HOW_IT_DID = expression(
    r"\bhow (?:\w+ )?(?:did|has|had) (?:the )?PLACE\d* (?:do|done|perform\w*|scored?|fared?) "
    r"(?:in |on )?(?:the )?YEAR\b"
)
"""What asks how a country came out of one report."""


def other_kind(read: Question | None, everything: Sentence, traits: frozenset[str]) -> Intent | None:
    """The kind that the words of a message clearly speak for, where that is another than was read."""
    told = read.intent if read is not None else None
    surely = told is Intent.NONE and relevance(traits) >= OF_THE_REPORT and not _is_of_other_things(everything)
    kind, lead = leaning(traits, None if surely or (read is not None and compares(read, traits)) else told)
    if surely and kind not in UNANSWERED:
        return kind
    if kind is told or {kind, told} in _ALIKE or not _is_believed(kind, lead, told):
        return None
    return None if read is not None and _is_told_by_form(read, kind, everything) else kind


def compares(read: Question, traits: frozenset[str]) -> bool:
    """Whether several countries are to be set side by side, though a word was taken for one of the findings."""
    if read.intent is not Intent.FINDINGS or read.about not in _BY_A_WORD or len(read.places) <= 1:
        return False
    kind, lead = leaning(traits, None)
    return kind is Intent.COMPARE and lead >= CLEAR


def _is_of_other_things(everything: Sentence) -> bool:
    """Whether a message names what has nothing to do with the report: "credit rating", "airlines"."""
    return vocabulary().speech["other things"].search(everything.text) is not None


def _is_believed(kind: Intent, lead: float, told: Intent | None) -> bool:
    """Whether a leaning is believed though a message, as it was read, has no answer, or though it would have none."""
    if told in UNANSWERED:
        return kind in _MAY_BE_KNOWN and lead >= _LEAST_LEAD.get(told, math.inf)
    return kind not in UNANSWERED or lead >= _LEAST_LEAD.get(kind, math.inf)


def _is_told_by_form(read: Question, kind: Intent, everything: Sentence) -> bool:
    """Whether a question is what its form says, though its words speak for another `kind`."""
    text = everything.text
    if (
        read.only
        or read.also
        or read.where.without
        or read.about in _BY_FORM
        or read.about is About.WHY
        or (read.intent is Intent.LIST and read.about in _AT_AN_END)
        or (read.about is About.LIKE and read.relation is not None)
        or read.term in (OF_US, PALERMO, T_VISA)
        or (read.about is About.CONSEQUENCES and _SANCTIONS.search(text))
        or (read.term in TERMS_OF_COUNTRIES and text.startswith("how many"))
        or (read.intent is Intent.FINDINGS and kind is Intent.DEFINE and _names_countries(read, text))
    ):
        return True
    out_yet = read.about is About.RELEASE and _BY_NOW.search(text)
    did = read.intent is Intent.TIER and kind in (Intent.FINDINGS, Intent.HISTORY) and _HOW_IT_DID.search(text)
    if did or out_yet or _WHAT_ABOUT.search(text) or (read.about is About.NEVER and read.direction):
        return True
    match read.intent:
        case Intent.COMPARE if read.relation is not None and len(read.places) > 1:
            return True
        case Intent.UNKNOWN:
            opens = _OPEN if kind in (Intent.TIER, Intent.HISTORY) else _FORECAST
            return opens.search(text) is not None or _OF_OTHERS.search(text) is not None
        case Intent.HISTORY if _is_of_the_past(read, kind, text):
            return True
        case Intent.CHANGES if _are_moves(read, kind, everything):
            return True
    moves = read.intent is Intent.CHANGES and (read.leaving or read.reaching)
    return kind in _OF_A_STAND and bool(moves or speaks_of_leaving(text))  # lest it be answered as its opposite


def _are_moves(read: Question, kind: Intent, everything: Sentence) -> bool:
    """Whether moves are asked for, whatever else the words speak for: one step, those of all countries, or of some."""
    if kind is Intent.COMPARE:
        return _WHICH_MOVED.search(everything.text) is not None
    steps = not read.places and bool(read.leaving or read.reaching) and _OF_ANYONE.search(everything.text) is not None
    return kind is Intent.HISTORY and (steps or len(everything.years.years) == 1)


def _names_countries(read: Question, text: str) -> bool:
    """Whether the countries are asked for that a term is about, and not what it means."""
    return not read.places and _NAMES_COUNTRIES.search(text) is not None


def _is_of_the_past(read: Question, kind: Intent, text: str) -> bool:
    """Whether a history is told by its form: it compares what was with what is, or asks if it ever was."""
    claimed = read.wants_yes_or_no and (read.relation or (read.about is About.FIRST and read.years))
    over_years = kind is Intent.COMPARE and read.about in _OVER_YEARS and _OF_TIME.search(text) is not None
    several = len(read.places) > 1 and speaks_of_years(text)
    return (
        bool(claimed or over_years or several)
        or compares_then_with_now(text)
        or (kind is Intent.TIER and says_ever(text))
    )
