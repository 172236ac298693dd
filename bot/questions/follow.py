"""Follow-ups: "and Laos?", "what about 2019?", "why?", "which of those are in Asia?", "sorry, I meant Niger"."""

import re
from dataclasses import replace

from bot.questions.follow_ups import follow_ups
from bot.questions.marking import Sentence
from bot.questions.phrasings import vocabulary
from bot.questions.question import About, Intent, Question
from bot.questions.referring import as_meant_before
from bot.questions.wants import relation, ways
from bot.questions.years import COUNT, number_of

_LEAD = re.compile(
    r"^(?:(?:ah|oh|lol|haha|sry|my bad|ok|okay|hm|hmm|well|so|no|yes|sorry|oops|wait|cool|thanks|thx|alright|right|"
    r"then|now|but|nah|actually|,|\.) ?)*"
    r"(?:and|what about|how about|what of|same (?:for|with|question)|also|or|i (?:meant|mean)|"
    r"meant|make that|rather|then|now|only|just|the|not|in|for|but|is it|ok then)\b"
)
_CORRECTION = re.compile(r"\b(?:meant|i mean|make that|not that one|wrong (?:one|country))\b")
_THOSE = re.compile(
    r"\b(?:of (?:those|these|them)|(?:of|in|from) (?:the|that|this) (?:region|area|continent|group)|"
    r"those|these|ones|one|them)\b"
)
_WHICH_ONES = re.compile(
    r"^(?:and |so |ok )*(?:which|who|what)(?: ones| are they| are those| are these| countries|"
    r" exactly)?$|\b(?:name|list|show|give me) (?:them|those)"
)
_HOW_MANY = re.compile(r"\bhow many\b")
_ELSE = re.compile(
    r"\b(?:who|where|which|what|anyone|anybody) else\b|\belsewhere\b|"
    r"\b(?:which|what|any) other (?:countries|country|ones|governments|states|places)\b"
)
_AMONG = re.compile(
    r"^(?:(?:and|so|ok|but) )*(?:is|are|was|were) (?:the )?PLACE\d+ (?:also |too )?"
    r"(?:one of|among|on|in|there)(?: (?:them|those|these|it|that|there|the list|that list))?"
    r"(?: (?:too|as well|also|now))*$"
)
_YEAR_STEP = re.compile(r"\bthe (?:year|report|one) (before|after|earlier|later)\b|\b(?:one|a) year (earlier|later)\b")
_MORE_STEPS = re.compile(rf"\b(?P<count>{COUNT}) (?:years?|reports?) (?P<way>before|after|later)(?: that| then)?\b")
_NAME_THEM = re.compile(r"^(?:and |so |ok |now |then )*(?:name|list|show|give me|which|who|what)\b")
_THAT_YEAR = re.compile(r"\b(?:in |at )?(?:that|the same|same) (?:year|time|point|report|edition|one)\b|\bback then\b")
_ALSO = re.compile(r"\b(?:same question|as well|too|also|same)$")
_INTO_IT = re.compile(
    r"\bjoined\b|\b(?:fell|dropped|slid|sank|moved|went|came|put|added) (?:(?:in|on)?to|on) (?:it|there|that)\b"
)
_TAIL_YEAR = re.compile(r"\b(?:what|how) about (?:in )?(?:YEAR|SPAN)$")
_NOT_YEAR = re.compile(r"\bYEAR (?:and |, )?not YEAR\b")
_THE_REST = re.compile(r"\b(?:everything|everyone|anything|all) (?:else|others?)\b|\bthe (?:rest|others)\b")
_BESIDE = re.compile(
    r"^(?:and |ok |so |now |well )*(?:vs|versus|against|compared|"
    r"how does (?:that|it|this) (?:compare|look|stack up|fare)|"
    r"(?:is|are|was|were) (?:it|that|this|they|he|she) (?:better|worse|higher|lower|ahead)|"
    r"compare (?:it|that|this|them)|add|put|next to|beside)\b|\b(?:to that|next to it|beside it|"
    r"to the list)$"
)
_TODAY = re.compile(
    r"^(?:and |but |what about |how about |or |so )*(?:today|now|nowadays|currently|this year|at present)$"
)
_SHARE_IT = re.compile(
    r"\b(?:who|which|what|list|countries|others?)\b.*\b(?:shares?|same|with (?:it|them)|like (?:it|"
    r"them|that)|on that tier|in that tier)\b"
)
_OF_MANY = frozenset({Intent.LIST, Intent.COUNT, Intent.CHANGES})
_OF_PLACES = frozenset({Intent.TIER, Intent.HISTORY, Intent.FINDINGS, Intent.CHANGES, Intent.COMPARE})
_OPEN_ENDED = frozenset({Intent.NONE, Intent.UNKNOWN, Intent.HELP})
_OPEN = frozenset({*_OF_MANY, Intent.DEFINE, Intent.UNKNOWN, Intent.NONE})
_ASKS_WHICH = re.compile(r"\b(?:which|who|list|ones)\b")
_LONGEST_ELLIPSIS = 7
_VERY_SHORT = 4


def is_short(sentence: Sentence) -> bool:
    """Whether a message is short enough to be half a sentence that another one completes."""
    return len(sentence.text.split()) <= _LONGEST_ELLIPSIS


def leads(sentence: Sentence) -> bool:
    """Whether a message begins as one that follows another: "and", "what about"."""
    return bool(_LEAD.match(sentence.text))


def follow(question: Question, said: Sentence, before: Question | None, *, newest_year: int) -> Question:
    """The question, completed by what the same person asked `before` where it is half a sentence.

    `said` is the whole message, marked.
    """
    if before is None or before.intent in (Intent.NONE, Intent.UNKNOWN, Intent.HELP):
        return question
    if before.intent is Intent.COUNT and before.about is About.MOVES:
        before = replace(before, intent=Intent.CHANGES, about=before.direction or About.MOVED)
    made = (one.made(said, before, newest_year) for one in follow_ups()) if not said.places else ()
    if (asked := next((one for one in made if one is not None), None)) is not None:
        return asked
    question = as_meant_before(question, said, before)
    if _stands_alone(question, said):
        return _in_that_year(question, said, before)
    for completed in (
        _one_of_them(question, said, before),
        _like_that(question, said, before),
        _beside(question, said, before),
        _about_all(question, said, before),
        _another_year(question, said, before, newest_year),
        _another_place(question, said, before),
        _another_choice(question, said, before),
        _another_tier(question, said, before),
    ):
        if completed is not None:
            return completed
    return _in_that_year(question, said, before)


def _in_that_year(question: Question, said: Sentence, before: Question) -> Question:
    """The question with the year of the one before, where it says "that year"."""
    fits = question.places and before.years and not question.years and question.span is None
    return replace(question, years=before.years[:1]) if fits and _THAT_YEAR.search(said.text) else question


def _stands_alone(question: Question, said: Sentence) -> bool:
    """Whether a message is a whole question of its own, which needs nothing that went before."""
    if question.intent in _OPEN_ENDED or leads(said) or _THOSE.search(said.text) or _SHARE_IT.search(said.text):
        return False
    if question.intent is Intent.TIER:
        return bool(question.tiers) or len(question.places) > 1
    if question.about is About.MOVES:
        return True
    if question.intent in (Intent.LIST, Intent.COUNT):
        return len(said.text.split()) > _VERY_SHORT or bool(said.where.groups and said.tiers)
    return not (_BESIDE.search(said.text) or _ELSE.search(said.text) or _YEAR_STEP.search(said.text))


def _about_all(question: Question, said: Sentence, before: Question) -> Question | None:
    if said.tiers and question.intent in (Intent.CHANGES, Intent.LIST) and not question.places:
        return None
    if _ELSE.search(said.text) and not said.places and before.intent is not Intent.TIER:
        if before.intent is Intent.FINDINGS and before.about is About.WHY:
            kind = re.search(r"\b(?:up|down)", said.text)
            return replace(
                before,
                intent=Intent.CHANGES,
                about=About.UP if kind and kind[0] == "up" else About.DOWN,
                places=(),
                wants_yes_or_no=False,
            )
        return replace(before, places=(), wants_yes_or_no=False)
    if (
        before.intent is Intent.DEFINE
        and before.tiers
        and re.search(
            r"\b(?:who|which|what) (?:countries |ones )?(?:is|are|else is) (?:on|in) (?:it|there|that)\b", said.text
        )
    ):
        return replace(before, intent=Intent.LIST, about=About.NOTHING_MORE, term="")
    if before.intent is Intent.COUNT and said.where.groups and _NAME_THEM.search(said.text):
        return replace(before, intent=Intent.LIST, about=About.NOTHING_MORE, where=said.where)
    if before.intent is Intent.COUNT and _WHICH_ONES.search(said.text):
        intent = Intent.CHANGES if before.about is About.MOVES else Intent.LIST
        about = About.NOTHING_MORE if intent is Intent.LIST else About.MOVED
        return replace(before, intent=intent, about=about)
    if before.intent in _OF_MANY and _HOW_MANY.search(said.text) and not (said.tiers or said.places):
        about = About.MOVES if before.intent is Intent.CHANGES else before.about
        where = said.where if said.where.groups else before.where
        way = before.about if before.about in (About.UP, About.DOWN) else before.direction
        years = said.years.years or before.years
        return replace(before, intent=Intent.COUNT, about=about, direction=way, where=where, years=years)
    return None


def _one_of_them(question: Question, said: Sentence, before: Question) -> Question | None:
    """Whether a country is among those that were listed: "is Cuba one of them?"."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE and before.tiers
    if not listed or len(question.places) != 1 or said.tiers or not _AMONG.search(said.text):
        return None
    years = question.years or before.years
    return Question(Intent.TIER, question.places, years, tiers=before.tiers, wants_yes_or_no=True)


def _like_that(question: Question, said: Sentence, before: Question) -> Question | None:
    """The countries that stand as the one asked about before: "which countries share that tier?"."""
    moves = question.intent is Intent.CHANGES and bool(said.tiers)
    if moves or not before.places or said.places or not _SHARE_IT.search(said.text):
        return None
    return Question(Intent.LIST, before.places[:1], before.years, about=About.LIKE, where=said.where)


def _beside(question: Question, said: Sentence, before: Question) -> Question | None:
    """Another country to be set beside those asked about before: "vs Paraguay?", "how does that compare to Laos?"."""
    one = len(question.places) == 1 and bool(question.places[0].codes)
    if not one or not before.places or not _BESIDE.search(said.text) or not is_short(said):
        return None
    places = tuple({place.codes: place for place in (*before.places, *question.places)}.values())
    return replace(
        before,
        intent=Intent.COMPARE,
        about=About.NOTHING_MORE,
        places=places,
        years=question.years or before.years,
        tiers=(),
        wants_yes_or_no=said.text.startswith(("is ", "are ", "was ", "were ", "so is ", "and is ")),
        relation=relation(said.text),
    )


def _another_year(question: Question, said: Sentence, before: Question, newest_year: int) -> Question | None:
    if said.places or said.tiers:
        return None
    if (steps := _MORE_STEPS.search(said.text)) is not None and is_short(said):
        base = before.years[0] if before.years else newest_year
        by = number_of(steps["count"]) * (-1 if steps["way"] == "before" else 1)
        return replace(before, years=(base + by,), span=None)
    if step := _YEAR_STEP.search(said.text):
        base = before.years[0] if before.years else newest_year
        later = (step[1] or step[2]) in ("after", "later")
        return replace(before, years=(base + (1 if later else -1),), span=None)
    if _NOT_YEAR.search(said.text):
        return replace(before, years=said.years.years[:1], span=None)
    given = said.years.years or ((newest_year,) if _TODAY.match(said.text) else ())
    asks_anew = question.intent not in (Intent.NONE, Intent.UNKNOWN, Intent.TIER) and not is_short(said)
    short = is_short(said) or _TAIL_YEAR.search(said.text) is not None
    if (given or said.years.span) and not asks_anew and short and question.intent is not Intent.DEFINE:
        intent = before.intent
        if intent is Intent.HISTORY and given:
            intent = Intent.TIER
        about = before.about if intent is before.intent else About.NOTHING_MORE
        if said.years.span and intent in (Intent.TIER, Intent.CHANGES) and before.places:
            intent, about = Intent.HISTORY, About.TREND
        return replace(before, intent=intent, about=about, years=given, span=said.years.span)
    return None


def _another_place(question: Question, said: Sentence, before: Question) -> Question | None:
    plain = question.intent is Intent.TIER and not (question.tiers or question.span) and bool(question.places)
    if not plain or not is_short(said) or before.intent not in _OF_PLACES or not before.places:
        return None
    elliptic = (
        _LEAD.match(said.text)
        or said.text.startswith("PLACE")
        or len(said.text.split()) <= 3
        or _ALSO.search(said.text)
    )
    if not elliptic or re.search(r"\b(?:tier|rank|ranking|rating)\b", said.text):
        return None
    if before.intent is Intent.HISTORY and re.search(r"\b(?:now|today|currently)\b", said.text):
        return replace(question, years=())
    now = re.search(r"\b(?:now|today|currently)\b", said.text) is not None
    years = question.years or (() if now else before.years)
    places = question.places
    if before.intent is Intent.COMPARE and len(places) == 1 and not _CORRECTION.search(said.text):
        places = (*before.places, *places)
    if before.intent is Intent.TIER and not before.wants_yes_or_no:
        return replace(question, years=years)
    return replace(before, places=places, years=years)


def _another_choice(question: Question, said: Sentence, before: Question) -> Question | None:
    """A list, count or changes, of other tiers or within another part of the world."""
    if before.intent not in _OF_MANY or said.places or not is_short(said) or question.intent not in _OPEN:
        return None
    years = said.years.years or before.years
    where = said.where if said.where.groups else before.where
    if _THE_REST.search(said.text) and before.tiers:
        rest = replace(before.tiers[-1], negated=not before.tiers[-1].negated)
        return replace(before, tiers=(rest,), where=where)
    elliptic = bool(_LEAD.match(said.text) or _THOSE.search(said.text))
    words = len(said.text.split())
    if said.tiers and before.intent is Intent.CHANGES and (before.reaching or before.leaving):
        leaving, reaching = ways(said)
        if leaving is None and reaching is None:
            leaving, reaching = (said.tiers[-1], None) if before.leaving else (None, said.tiers[-1])
        about = before.about if reaching is not None or before.about is About.MOVED else About.MOVED
        return replace(before, about=about, reaching=reaching, leaving=leaving, years=years)
    if said.tiers and (elliptic or words <= _VERY_SHORT):
        return _of_other_tiers(question, said, replace(before, where=where, years=years))
    if before.intent is Intent.CHANGES:
        other = _another_way(said, replace(before, where=where, years=years))
        if other is not None:
            return other
    if said.where.groups and (elliptic or words < _VERY_SHORT):
        return replace(before, where=said.where, years=years)
    return None


def _another_tier(question: Question, said: Sentence, before: Question) -> Question | None:
    """The same of another tier: "has Italy ever been on Tier 1", "and tier 3?"."""
    if before.intent is Intent.DEFINE and said.tiers and not said.places and leads(said) and is_short(said):
        return replace(before, about=About.TIER, tiers=said.tiers, term="")
    fits = before.intent in (Intent.HISTORY, Intent.TIER) and before.places and before.tiers
    if not fits or said.places or not said.tiers or not leads(said) or not is_short(said):
        return None
    return replace(before, tiers=said.tiers) if question.intent in _OPEN else None


def _of_other_tiers(question: Question, said: Sentence, before: Question) -> Question:
    intent = question.intent if question.intent in (Intent.LIST, Intent.COUNT) else before.intent
    if before.intent is Intent.COUNT and not _ASKS_WHICH.search(said.text):
        intent = Intent.COUNT
    tiers = said.tiers[-1:] if len(said.tiers) > 1 and said.tiers[0].negated else said.tiers
    return replace(before, intent=intent, about=About.NOTHING_MORE, tiers=tiers)


def _another_way(said: Sentence, before: Question) -> Question | None:
    """Other changes of the same year: "and upgraded?", "who left it?"."""
    words = vocabulary().words
    tiers = before.leaving or before.reaching
    if re.search(r"\bleft\b", said.text):
        return replace(before, about=About.MOVED, leaving=tiers, reaching=None)
    if _INTO_IT.search(said.text):
        return replace(before, about=About.MOVED, leaving=None, reaching=tiers)
    for about, name in ((About.UP, "up"), (About.DOWN, "down")):
        if re.search(rf"\b(?:{words[name]})\b|^(?:(?:and|or|the) )*{name}s?$", said.text):
            return replace(before, about=about, leaving=None, reaching=None)
    return None
