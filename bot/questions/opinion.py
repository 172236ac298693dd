"""The second opinion on what a message asks: the kind that its words speak for, beside the one that its phrasing tells.

Where they lean clearly to another kind than was read, the message is read as one of that kind instead.
"""

from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.after.lists.narrowed import where_after
from bot.questions.after.lists.of_many import ARE_ANY, ELSE
from bot.questions.after.several.set_beside import sets_beside_those
from bot.questions.after.terms.of_a_thing import is_of_a_thing, the_meaning_again
from bot.questions.alone.all_of_a_part import is_of_all_there
from bot.questions.alone.forms.of_the_world import best_or_worst_of_all
from bot.questions.alone.home import is_of_a_home_unknown
from bot.questions.alone.just_named import of_a_part_alone
from bot.questions.alone.manner import only_tells
from bot.questions.alone.meant import sets_side_by_side
from bot.questions.alone.message import Found, MessageReader
from bot.questions.alone.of_no_year import of_no_known_year
from bot.questions.alone.referring import ONE, OWN, PRONOUN, each_once, referred, with_places
from bot.questions.alone.terms import LISTED
from bot.questions.alone.topics.told import OF_THE_SUBJECT, is_surely_told, is_told
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PARTS, OF_PLACES, OUTERMOST, UNANSWERED, About, Intent, Relation
from bot.questions.overruling import compares, other_kind
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.ellipsis import ADDS
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import asks, relation
from bot.questions.verdicts.yes_or_no import is_claim
from bot.questions.weighed.leaning import leaning, likelier, traits_of
from bot.questions.weighed.relevance import BESIDE_THE_POINT, FAR_BESIDE_THE_POINT, FARTHEST_BESIDE_THE_POINT, relevance
from bot.questions.weighed.senses import Sense, sense_beside, sense_of

_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_BY_FORM_ALONE = frozenset({*OF_PARTS, *OUTERMOST, About.TWO_YEARS, About.RATED, About.COVERED})
_OF_ITS_OWN = UNANSWERED | {Intent.DEFINE, Intent.HELP}
"""Kinds that are what they are whatever the words of a message are of: terms are named, and calls have their own."""
_OF_THE_TIERS = frozenset({About.TIER, About.CONSEQUENCES})
_KEEP_YEARS = frozenset({Intent.FINDINGS, Intent.CHANGES, Intent.TIER, Intent.COMPARE, Intent.LIST, Intent.COUNT})
_ALL = expression(r"\b(?:all|three|3|four|4|each)\b")
_BOTH = expression(r"\b(?:both|two|2)\b")
_ARE = expression(r"\b(?:is|are|was|were)$")  # "Norway is not on Tier 1? which ones are"
NOW = expression(
    r"^(?!.*\b(?:was|were|did|had)\b).*\bstill\b|\b"
    r"(?:now(?! (?:only|just|show|give|list|add|include|also)\b| (?:the )?PLACE\d+ (?:too|as well|also)$)|"
    r"today|currently|at present|at the moment|present day|"
    r"these days|nowadays|this year)\b|^(?:(?:and|so|but|ok) )*(?:is|are) (?:not )?(?:it|they|that|(?:the )?PLACE\d+)\b"
    r"(?!.*\bYEAR\b).*\b(?:back|again|any ?more|(?:improv|worsen|recover|declin|slipp|fall|ris|climb)ing|"
    r"getting (?:better|worse)|(?:what|where) is (?:it|they))\b"
)
_THAN_PLACE = expression(
    r"^(?!.*PLACE.*\b(?:better|worse|higher|lower|ahead|above|below|behind)\b).*"
    r"\b(?:better|worse|higher|lower|ahead|above|below|behind)\b(?: off| ranked| rated)?(?: than| of)? (?:the )?PLACE"
)
"""What says how those asked about before stand to a country: "so better than Iran at least?"."""
_ALL_MOVES = expression(
    r"\ball (?:of )?(?:the |those )?(?:changes|moves|movements|upgrades|downgrades)\b(?! (?:to|in|of) its\b)"
)
_HOW_OFTEN = expression(r"\b(?:how many|number of|count of|total) (?:\w+ ){0,2}(?:years?|reports?|editions?|times)\b")
_ANY_ONE = expression(
    r"\b(?:who|anyone|anybody|(?:any|no) countr(?:y|ies)|(?:only|just) (?:one|two|three|\d+) countr(?:y|ies)|"
    r"which (?:ones|countries))\b"
)
_BEST = expression(r"\b(?:(?P<worst>worst|lowest|bottom)|best|highest|top)\b")
_OF_ANY_TIER = expression(rf"{_BEST.pattern}|\b(?:which|what) tiers? (?:do|does|did|are|is|have|has)\b")
"""What asks for the best or the worst, or which tiers there are, and so of no tier that was spoken of."""
_OF_MORE = expression(
    r"\b(?:REGION|countries|country|nations|states|governments|ones|who|which|how many|list|others?|else|all|any|"
    r"anyone|same|them|those|like)\b"
)
_OF_REGION = expression(r"\b(?:all|every|countries|nations|states|members)\b")
_IT = expression(
    r"(?<=\bdid )(?:it|they|that|this)\b|(?<=\bhas )(?:it|that|this)\b|"
    r"(?<=\bwas )(?:it|that|this)\b|(?<=\bis )(?:it|that|this)\b|(?<=^so )it\b"
)
"""What stands for the one country that a list told, and not for the tier: "did it get out of it?"."""
_FEW_ODD, _FEW_WORDS = 1, 3
_FEWEST_WORDS = 5  # fewer mostly go on with what was asked before


def alone(
    messages: MessageReader, sentences: Sequence[Sentence], everything: Sentence, traits: frozenset[str]
) -> Found:
    """The question in a message by itself; one that has no answer where its words are of something else."""
    found = _by_itself(messages, sentences, everything, traits)
    if (undated := of_no_known_year(found.question, everything)) is not found.question:
        return Found(undated, found.sentence)
    if is_of_a_home_unknown(found.question, everything):
        return Found(_unanswered(Intent.UNKNOWN, everything), everything)
    open_still = found.question.intent is Intent.NONE and not found.by_form
    if open_still and OF_THE_SUBJECT.search(everything.text) and asks(everything):
        return Found(_unanswered(Intent.UNKNOWN, everything), everything)
    if is_surely_told(found.question, everything, messages.findings):
        return found
    a_topic = found.question.intent is Intent.FINDINGS and messages.is_surely_of_a_topic(everything)
    if a_topic or (not everything.strange and _is_told_by_its_form(found)):
        return found
    told = is_told(found.question, messages.findings) and leaning(traits).kind is Intent.FINDINGS
    if found.question.intent not in _OF_ITS_OWN and _is_beside_the_point(everything, traits, told=told):
        return Found(_unanswered(likelier((Intent.UNKNOWN, Intent.NONE), traits), everything), everything)
    return found


def _is_told_by_its_form(found: Found) -> bool:
    """Whether a question is of parts of the world or all of it, of who moved most or may fall, or is best or worst."""
    asked, about = found.question, found.question.about
    best = found.by_form and asked.intent is Intent.TIER and bool(asked.tiers) and asked.wants_yes_or_no
    return best or (about is About.MOST_MOVES and bool(asked.direction)) or (found.by_form and about in _BY_FORM_ALONE)


def _is_beside_the_point(everything: Sentence, traits: frozenset[str], *, told: bool) -> bool:
    """Whether the words of a message are of something else.

    A short one, one of known words, and one with words that are `told` of the country it names are so less easily.
    """
    known = not everything.strange
    short = len(everything.text.split()) <= (_FEWEST_WORDS if known else _FEW_WORDS)
    least = FARTHEST_BESIDE_THE_POINT if told else FAR_BESIDE_THE_POINT if known else BESIDE_THE_POINT
    return not short and relevance(traits) < least


def _by_itself(
    messages: MessageReader, sentences: Sequence[Sentence], everything: Sentence, traits: frozenset[str]
) -> Found:
    """The question in a message by its phrasing, or of the kind that its words speak for."""
    if (of_all := best_or_worst_of_all(everything)) is not None:
        return Found(of_all, everything, by_form=True)
    found = messages.as_phrased(sentences, everything, traits)
    if found is not None and found.by_form:
        return found
    read = found.question if found is not None else None
    if found is not None and is_surely_told(found.question, everything, messages.findings):
        return found
    if found is not None and found.question.intent is Intent.FINDINGS and messages.is_surely_of_a_topic(everything):
        return found
    if len(everything.text.split()) >= _FEWEST_WORDS and (kind := other_kind(read, everything, traits)) is not None:
        if found and found.question.intent is Intent.NONE and kind is Intent.FINDINGS and only_tells(everything):
            return found
        by_a_word = found is not None and compares(found.question, traits)
        if found is not None and not by_a_word and _is_told_by_itself(found, everything, messages):
            return found
        unanswered = Found(_unanswered(kind, everything), everything) if kind in UNANSWERED else None
        again = unanswered or messages.of_kind(kind, sentences, everything, traits)
        found = again or _set_side_by_side(kind, everything) or found
    return found or Found(of_a_part_alone(everything) or messages.left_open(sentences, everything), everything)


def _set_side_by_side(kind: Intent, everything: Sentence) -> Found | None:
    """The tiers of several countries, where a message in no phrasing of a comparison is one."""
    places = places_of(everything)
    if kind is not Intent.COMPARE or not sets_side_by_side(Intent.TIER, About.NOTHING_MORE, everything, places):
        return None
    return Found(Question(kind, places, everything.years.years), everything)


def _is_told_by_itself(found: Found, everything: Sentence, messages: MessageReader) -> bool:
    """Whether a question in a longer message is of its own kind by its own words, whatever is said around it."""
    said = found.sentence
    if said.text == everything.text or not said.asked or not (said.places or said.tiers or said.where.groups):
        return False
    own = traits_of(messages.words(said), messages.with_topics(said))
    return other_kind(found.question, said, own) is None


def afterwards(
    messages: MessageReader, read: Question | None, everything: Sentence, traits: frozenset[str], before: Question
) -> Question | None:
    """The question in a message that goes on with what was asked `before`, where it is of another kind than was `read`.

    What it leaves out is taken from the question before it.
    """
    kind = other_kind(read, everything, traits)
    counts = kind is Intent.COUNT or (kind is None and read is not None and read.intent is Intent.COUNT)
    if counts and before.subject and not everything.places and _HOW_OFTEN.search(everything.text):
        kind = Intent.HISTORY
    if read is not None and _is_certain(read, kind, everything):
        return None
    if kind in _OF_TIERS and everything.places and not _OF_MORE.search(everything.text):
        return None  # "and Aruba in 2019?" after a count
    of_it = kind in OF_PLACES or kind is before.intent is Intent.DEFINE
    if read is None and not _goes_on(everything) and (not of_it or len(everything.strange) > _FEW_ODD):
        return None
    if kind in UNANSWERED or (kind is Intent.DEFINE and is_of_a_thing(read, everything, before)):
        return the_meaning_again(before) if kind is Intent.DEFINE else _unanswered(kind, everything)
    said = _completed(everything, kind, before) if kind is not None else None
    if kind is None or said is None:
        return None
    found = messages.of_kind(kind, (said,), said, traits)
    if (question := found.question if found is not None else _at_least(kind, said, traits, before)) is None:
        return None
    dated = question.years or question.span or NOW.search(everything.text) or before.intent is Intent.HISTORY
    keeps = kind in _KEEP_YEARS and not dated
    if kind is Intent.DEFINE and question.about in _OF_THE_TIERS and not question.tiers:
        question = replace(question, tiers=before.of_tiers)
    where = question.where
    if kind in _OF_TIERS and not where.groups:
        kept = where_after(everything, before)
        where = replace(kept, without=kept.without | where.without)
    question = _judged(question, everything.text, before)
    return replace(question, years=before.years if keeps else question.years, where=where)


def _judged(question: Question, text: str, before: Question) -> Question:
    """The question with a yes or a no where what is compared is a claim, or where it asks if there are any."""
    if question.intent is Intent.COMPARE and (how := relation(text)) is not None and is_claim(text):
        return replace(question, relation=how, wants_yes_or_no=True)
    of_any = question.intent is Intent.LIST and before.intent in _OF_TIERS and bool(question.tiers)
    return replace(question, wants_yes_or_no=True) if of_any and ARE_ANY.match(text) else question


def _is_certain(read: Question, kind: Intent | None, everything: Sentence) -> bool:
    """Whether a question is what it was `read` as, whatever its words weigh for."""
    adds = (read.intent, kind) == (Intent.COMPARE, Intent.TIER) and ADDS.search(everything.text) is not None
    of_a_part = read.about in OUTERMOST or read.denied  # "is it the worst in Asia?", "none in the EU?"
    of_ends = of_a_part and bool(read.where.groups)
    of_a_list = (
        read.intent is Intent.FINDINGS and read.topic in LISTED and bool(read.places) and " list" in everything.text
    )
    return (
        adds
        or of_ends
        or of_a_list
        or (read.intent is Intent.CHANGES and _ALL_MOVES.search(everything.text) is not None)
    )


def _unanswered(kind: Intent, everything: Sentence) -> Question:
    """A question that has no answer, with the countries that the next one may mean."""
    return Question(kind, places_of(everything))


def _at_least(kind: Intent, said: Sentence, traits: frozenset[str], before: Question) -> Question | None:
    """What a message of a kind asks in no phrasing, of what it names and what the question before it was of."""
    years = said.years
    match kind:
        case Intent.LIST | Intent.COUNT if best := _BEST.search(said.text):
            about = About.WORST if best["worst"] else About.BEST
            return Question(kind, years=years.years, span=years.span, about=about, where=said.where)
        case Intent.LIST | Intent.COUNT if said.tiers and len(said.strange) <= _FEW_ODD:
            return Question(kind, years=years.years, span=years.span, tiers=said.tiers[-1:], where=said.where)
        case Intent.LIST if is_of_all_there(said, before):
            return Question(kind, years=years.years, where=said.where)
        case Intent.DEFINE if before.intent is Intent.DEFINE:
            meant = sense_beside(kind, Sense(before.about, before.term), traits)
            return Question(kind, about=meant.about, term=meant.term, tiers=said.tiers or before.tiers)
        case Intent.COMPARE if len(said.places) > 1:
            return Question(kind, said.places, years.years, tiers=said.tiers, wants_yes_or_no=bool(said.tiers))
        case Intent.HISTORY if said.places:
            sense = sense_of(kind, traits)
            about = sense.about if sense is not None else About.TREND
            return Question(kind, said.places, span=years.span, about=about, tiers=said.tiers)
    return None


def _goes_on(said: Sentence) -> bool:
    """Whether a message in no known phrasing can go on with what was asked: it names something, or has no odd word."""
    named = said.places or said.tiers or said.years.years or said.years.span or said.where.groups
    return bool(named or not said.strange or PRONOUN.search(said.text))


def _completed(said: Sentence, kind: Intent, before: Question) -> Sentence | None:
    """What was said, with the countries or tiers of the question before in it where it names none."""
    if kind is Intent.COMPARE:
        places = _side_by_side(said, before)
        text = said.text if said.places else " ".join((said.text, *(f"PLACE{index}" for index in range(len(places)))))
        return replace(said, text=text, places=places) if len(places) > 1 else None
    others = kind in (Intent.CHANGES, Intent.FINDINGS) and ELSE.search(said.text) is not None
    of_found = kind is Intent.CHANGES and len(before.found) == 1 and not said.places
    if of_found and not others and _IT.search(said.text):
        return replace(said, text=_IT.sub("PLACE0", said.text, count=1), places=before.found)
    of_all = before.intent in OF_MANY and not before.places
    if others or (kind is Intent.CHANGES and (of_all or (not said.places and _ANY_ONE.search(said.text)))):
        return said
    if kind in OF_PLACES and not said.places:
        places = referred(said, before) or before.recent[-1:]
        if not places:
            return None
        text = with_places(said.text, len(places)) or f"{said.text} PLACE0"
        return replace(said, text=text, places=places)
    if kind in _OF_TIERS and not said.tiers and before.spoken_of and not _OF_ANY_TIER.search(said.text):
        if before.places and is_of_all_there(said, before):
            return said  # "and the other Nordics?": where all of them stand
        claimed = before.affirmed if _ARE.search(said.text) else ()
        listed = before.listed if said.where.groups and before.places and not before.tiers else ()
        told = (before.stood,) if before.intent is Intent.TIER and before.stood and ELSE.search(said.text) else ()
        return replace(said, text=f"{said.text} TIER0", tiers=claimed or listed or told or before.spoken_of)
    return said


def _side_by_side(said: Sentence, before: Question) -> tuple[Resolution, ...]:
    """The countries that are to be compared: those named beside those asked about before, as many as are spoken of."""
    earlier = each_once((*before.recent, *before.subject))
    if said.where.groups and not said.places and _OF_REGION.search(said.text):
        return ()  # all countries of a part of the world are a list
    if _ALL.search(said.text):
        beside = earlier
    else:
        beside = before.subject if said.places or len(before.subject) > 1 else ()
        if len(said.places) > 1 and not _goes_back(said):
            beside = ()
        if before.own and OWN.search(said.text):
            beside = before.own
        if _BOTH.search(said.text) or not (said.places or beside):
            beside = earlier[-2:]
            if ONE.search(said.text) and not said.places and not _BOTH.search(said.text):
                beside = beside[::-1]  # "is it worse?", of the one asked about last
    than_those = _THAN_PLACE.match(said.text) is not None
    if than_those and before.intent is Intent.COMPARE and before.relation in (Relation.BETTER, Relation.WORSE):
        beside = before.subject[:1]
    return each_once((*beside, *said.places) if than_those else (*said.places, *beside))


def _goes_back(said: Sentence) -> bool:
    """Whether several countries that a message names are to be compared with those asked about before."""
    text = said.text
    return bool(PRONOUN.search(text) or ADDS.search(text) or sets_beside_those(text) or relation(text))
