"""Follow-ups to a list that only the findings tell, such as that of states with a policy or pattern of trafficking.

Who is on it, who came off it, whether a country is on it; and who else got the waiver that was spoken of.
"""

from bot.questions.after.lists.among_them import asks_of_one_of_them
from bot.questions.alone.terms import LISTED, TOPICS, WAIVER
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.marking import Sentence

_RULES = frozenset({"automatic-downgrade", WAIVER})
_SPEAKS_OF_IT = frozenset({Intent.DEFINE, Intent.FINDINGS})
_WHO = (
    r"^(?:(?:and|so|ok|but|lol|hm) )*(?:(?:did|has|have|was|were|is|are) )?"
    r"(?:who|which|what|any|anyone|anybody|any of them|someone)\b(?: (?:else|others?|one|ones|countr(?:y|ies)|"
    r"governments?|states?|nations?|REGION|of (?:them|those|these)))*"
)
_OFF = (
    r"(?:left|leave|(?:(?:came|come|got|get|gotten|taken|dropped|fell|moved|went|gone|made it|struck|crossed) )?"
    r"(?:off|out(?: of)?)|removed(?: from)?|no longer (?:on|in))"
)
_WHO_LEFT = expression(
    rf"{_WHO}(?: (?:was|were|is|are|has|have|been|got|get|just|then|there|that|who))*"
    rf" {_OFF}(?: (?:it|that|there|the list|that list|this list|the (?:number|group)))?"
    r"(?: (?:YEAR|again|then|now|too|since|in|there))*$"
)
_WHO_GOT_ONE = expression(
    rf"{_WHO}(?: (?:was|were|has|have|been|also|ever))*"
    r" (?:got|gets?|gotten|received?|given|granted|had|has|have|won|benefit\w*)(?: from)?"
    r" (?:one(?: of (?:those|these|them))?|it|such (?:a )?(?:thing|waiver)|that|this|them)"
    r"(?: (?:YEAR|too|as well|one|report|then|now|in|the|this))*$"
)
_WHO_WAS_SPARED = expression(
    rf"{_WHO}(?: (?:was|were|is|are|has|have|been|got|get))*"
    r" (?:slipped through|let off|spared|escaped|saved|excused|off the hook|(?:got|get) (?:away|off|out)|got around it|"
    r"wriggled out|dodged)\b"
)
_WHO_DOES_THAT = expression(
    rf"{_WHO}(?: (?:is|are|was|were|gets?|got|been))* "
    r"(?:(?:do|does|did|doing)|accused|blamed|named|listed|called out|guilty|meant|singled out)"
    r"(?: (?:of|for|over|as|by|on|in))* (?:that|it|this|those|such|there)(?: (?:YEAR|now|then|list))*$"
)
_WHO_IS_ON_IT = expression(
    rf"{_WHO}(?: (?:(?:that|who|which) )?(?:is|are|was|were|got|has been|have been|currently|there|then|put))+"
    r" (?:(?:on|in|included|listed|named|mentioned|part of) ?)+(?:(?:it|that|there|this|them)\b)? ?"
    r"(?:(?:the|that|this) (?:child soldiers? )?list)?(?: (?:YEAR|now|then|too|as well|still|currently))*$"
)
_WHO_ELSE_HAS_IT = expression(
    r"^(?:(?:and|so|ok|but|are there|is there|any|which|what|who|name) )*(?:other|others|else|more)"
    r"(?: (?:countries|country|ones|governments|states|nations|places|REGION))*"
    r" (?:with|have|has|having|do|does|see|had|that (?:have|has|do)|who (?:have|do))"
    r" (?:those|that|this|it|them|these|such|the same)(?: (?:problems?|issues?|things?|too|as well|ones?))*$"
)
"""Who else is said to have what was found of a country."""
_ON_IT = expression(
    r"^(?:(?:and|so|but|ok|what about|how about|is|are|was|were|has|have|had) )*(?:the )?PLACE\d*"
    r"(?: ,)?(?: (?:been|ever|once|before|earlier|previously|already|is|was|s|are|also|too|as well|now|then|still|"
    r"there|in there|included|listed|named|called|counted|"
    r"on|in|among|to|of|for|one|(?:that|the|this)(?: list)?|it|them|those|these|(?P<new>new|newly|a newcomer|"
    r"for the first time|the first time)|YEAR|(?<=the )\d+|(?<=\d )(?:states|countries|governments)))+"
    r"(?:(?: ,)? (?:right|is not it|is it|correct|no|yes|true|was it|then))*$"
)
_FIRST = "first"
_WHO_JOINED = expression(
    r"(?:(?:and|so|ok|but|who|which|what|any|ones|countries|country|was|were|is|are|got|newly|has|have|been) )*"
    r"(?:added|joined|new|newly listed|additions|newcomers|put on)(?: (?:it|to it|ones|there|that|the list|YEAR|then))*"
)
_HOW_MANY = expression(
    r"(?:(?:and|so|ok|but) )*how many(?: (?:states|countries|governments|of (?:them|those)))?"
    r"(?: (?:is|are|were|was))?(?: (?:they|that|it|there|those|these|on it|on the list|in all|in total|altogether|"
    r"named|listed|then))*"
)


def listing(question: Question, before: Question | None) -> str:
    """The term whose countries a question is about, as the next one may speak of that list; "" where there is none."""
    if question.term in _RULES or question.about is About.WAIVER:
        return WAIVER
    if question.term in TOPICS:
        return question.term
    if question.intent is Intent.FINDINGS:
        own = next((term for term, topic in TOPICS.items() if set(topic) <= set(question.topic)), "")
        if own:
            return own
    return before.listing if before is not None and question.intent in _SPEAKS_OF_IT else ""


def of_the_list(said: Sentence, before: Question) -> Question | None:
    """What a message asks of the list that was spoken of before; None where it asks nothing of it."""
    if (of_the_same := _of_the_same_topic(said, before)) is not None:
        return of_the_same
    topic = TOPICS.get(before.listing)
    if topic is None or said.tiers:
        return None
    if len(said.places) == 1 and before.listing != WAIVER:
        return _whether_on_it(said, topic, before)
    if said.places:
        return None
    found = Question(Intent.FINDINGS, years=said.years.years, about=About.TOPIC, topic=topic, where=said.where)
    found = replace(found, as_one=True, named=True)
    if before.listing == WAIVER:
        spared = _WHO_GOT_ONE.search(said.text) or _WHO_WAS_SPARED.search(said.text) or _WHO_LEFT.search(said.text)
        return replace(found, about=About.WAIVER, topic=()) if spared else None
    of_it = before.term == before.listing or set(topic) <= set(before.topic)
    if of_it and _HOW_MANY.fullmatch(said.text) and not said.years.years:
        told = before.intent is Intent.FINDINGS and not before.places
        return found if told else Question(Intent.DEFINE, about=About.TERM, term=before.listing)
    return _who_is_on_it(said, topic, found)


def _who_is_on_it(said: Sentence, topic: tuple[str, ...], found: Question) -> Question | None:
    """Who left the list, or is new on it, does what it is of, or is on it."""
    if _WHO_JOINED.fullmatch(said.text):
        return replace(found, topic=(_FIRST, *topic), strictly=True)
    if _WHO_LEFT.search(said.text):
        return replace(found, topic=("left", *topic), strictly=True)
    if _WHO_DOES_THAT.search(said.text):
        return found
    on_it = _WHO_IS_ON_IT.search(said.text) is not None
    return replace(found, topic=LISTED.get(topic, topic), strictly=topic in LISTED) if on_it else None


def _of_the_same_topic(said: Sentence, before: Question) -> Question | None:
    """What was found of others, or of one of those that were told, on the topic that was asked about."""
    if before.intent is not Intent.FINDINGS or not before.topic:
        return None
    dated = replace(before, years=said.years.years or before.years)
    if not said.places and _WHO_ELSE_HAS_IT.search(said.text):
        return replace(dated, places=(), where=said.where, reported=None)
    of_all = not (before.places or before.listing)
    if of_all and len(said.places) == 1 and asks_of_one_of_them(said.text):
        return replace(dated, places=said.places, where=Where())
    return None


def _whether_on_it(said: Sentence, topic: tuple[str, ...], before: Question) -> Question | None:
    """Whether one country is on the list, or new on it."""
    years = said.years.years or (before.years if before.intent is Intent.FINDINGS else ())
    if (asked := _ON_IT.search(said.text)) is None or not _asks(said):
        return None
    words = LISTED.get(topic, topic)
    claim = Reported((*words, _FIRST) if asked["new"] else words)
    return Question(Intent.FINDINGS, said.places, years, about=About.TOPIC, topic=topic, as_one=True, reported=claim)


def _asks(said: Sentence) -> bool:
    """Whether more is said than a name: "and Iran?" goes on with what was asked before."""
    return len(said.text.split()) > 1
