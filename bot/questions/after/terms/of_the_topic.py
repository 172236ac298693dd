"""Follow-ups that stay with a topic of the findings: another country or year, a part of the world, or who else."""

from bot.places.fold import fold
from bot.places.names import Match
from bot.questions.alone.referring import each_once
from bot.questions.alone.terms import LISTED, TOPICS
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_LEAD = (
    r"(?:(?:and|so|but|or|only|just|ok|okay|what about|how about|what of|also|then|now|well|hm|hmm|yes|cool|thanks|wow|"
    r"interesting|for example|for instance|like|say|,) )*"
)
_IN = r"(?:(?:in|for|from|of|about|on|at|with|across|same (?:for|in|with)) )?(?:the )?"
_TAIL = (
    r"(?:(?: ,)? (?:too|as well|also|(?:the )?same(?: (?:thing|question|topic|issue))?|likewise|then|though|please|"
    r"pls|perhaps|maybe|instead|only|at all|specifically|in particular|exactly))*"
)
_STILL_SO = expression(
    rf"{_LEAD}(?:is|are|does|do) (?:it|that|this|they|those|these) still (?:(?:be|being) )?"
    rf"(?:going on|happening|happen|a problem|an issue|the case|so|like that|there){_TAIL}|"
    rf"{_LEAD}(?:is (?:it|that) )?(?:since|for) (?:many|several|a lot of|lots of|how many) years{_TAIL}"
)
_IN_YEAR = r"(?:(?: ,)? (?:in |for |from |back in )?(?:the )?YEAR(?: report| edition)?)?"
_THERE = expression(
    rf"{_LEAD}{_IN}PLACE\d+(?:(?: ,)?(?: (?:and|or))?(?: in)? (?:the )?PLACE\d+)*{_IN_YEAR}{_TAIL}|"
    rf"{_LEAD}(?:in )?(?:the )?YEAR (?:in )?(?:the )?PLACE\d+{_TAIL}"
)
_THEN = expression(
    rf"{_LEAD}(?:(?:in|for|from|of|by) )?(?:the )?YEAR(?: (?:report|edition|one))?"
    rf"(?: there| (?:did|does) (?:it|the report) say (?:so|that|this))?{_TAIL}"
)
_IN_PART = expression(
    rf"{_LEAD}{_IN}(?:(?:other|rest of|whole|all|all of|countries in|anywhere in|elsewhere in|others in|any in|the) )*"
    rf"REGION(?: countries| states)?{_IN_YEAR}{_TAIL}"
)
_COUNTRIES = r"(?:countr(?:y|ies)|states?|governments?|nations?|places|ones?|REGION)"
_WHO = expression(
    rf"{_LEAD}(?:(?:in|for|of|by|name|list) )?(?:the )?(?!where (?:is|are|was|were) (?:it|they)\b)"
    rf"(?:(?:which|what)(?: (?:all|else|others?|{_COUNTRIES}))+|which|(?:where|who|whom)(?: all| else)?|elsewhere|"
    rf"(?:is |are )?(?:there )?(?:any(?:where|one|body)?|some(?:where|one|body)?)(?: (?:else|others?|{_COUNTRIES}))+|"
    rf"anywhere|others?(?: {_COUNTRIES})*|{_COUNTRIES})"
    r"(?: (?:is|are|was|were|does|do|has|have|had|did|it|that|this|there|them|these|those|mentioned|named|listed|"
    r"takes?|took|hires?|hired|uses?|used|employs?|employed|imports?|hosts?|hosted|buys?|bought|gets?|got|accepts?|"
    r"praised|commended|credited|affected|involved|concerned|accused|critici[sz]ed|blamed|happens?|happening|in|for|"
    r"of|on|about|REGION|YEAR|"
    r"problems?|issues?|the|a|such|same|report|say|said|says|with|exactly|else|other))*"
    rf"{_TAIL}"
)
_HOW_MANY = expression(
    rf"{_LEAD}how many(?: {_COUNTRIES}| of (?:them|those|these))*"
    r"(?: (?:is|are|was|were|that|it|this|there|they|those|these|in total|in all|all together|altogether|total))*"
    rf"{_TAIL}"
)
_HOW_MANY_THERE = expression(
    rf"{_LEAD}how (?:many|much)(?: (?:is|are|was|were|that|it|there|they|those|exactly|in total|in all|altogether|"
    rf"total|did (?:they|it) (?:get|have|make|find)))*{_TAIL}"
)
_OF_A_TIER = expression(
    rf"{_LEAD}(?:(?:the|on|in|at|of|those|{_COUNTRIES}) )*TIER\d+(?: (?:{_COUNTRIES}|only))*{_TAIL}"
)
_OF_THEM = expression(r"\b(?:only|just|ones)\b")
"""Those of them that are on a tier: "only the Tier 1 ones"."""
_ONLY_ONE = expression(
    rf"{_LEAD}(?:(?:is|are|was|were) )?(?:(?:it|that|this|they|PLACE\d+) )?(?:(?:is|are) )?the only "
    rf"{_COUNTRIES}(?P<what>(?: [a-z]+)*?){_TAIL}"
)
"""Whether nothing of the kind was found of another country."""
_COMPARED = expression(
    rf"{_LEAD}compare(?: (?:it|that|this|them))? (?:with|to) (?:the )?PLACE\d+ (?:on|in|about) "
    rf"(?:that|this|it|the same)(?: (?:point|topic|issue))?{_TAIL}"
)
_BLAMED = expression(r"\b(?:criti[cs]i[sz]ed|blamed|accused)\b")
_TROUBLE = expression(r"\b(?:problems?|issues?)\b")
_PRAISED = expression(r"\b(?:praised|commended|credited)\b")
_ABOUT = frozenset("and or what how about any anything something on of in the for with cases".split())  # noqa: SIM905
_VICTIMS = frozenset("victim victims trafficker traffickers".split())  # noqa: SIM905
_LIGHT = frozenset("with where that who which has have having a the in of for on such this it does do".split())  # noqa: SIM905
_PEOPLE = frozenset(
    """
    workers labourers laborers doctors nurses medics children women men girls boys migrants refugees students
    professionals citizens nationals soldiers fishermen
    """.split()  # noqa: SIM905
)
"""Whom a people's name is put before: "Cuban doctors"."""
_SENT = _PEOPLE - {"soldiers", "children", "men", "women", "girls", "boys"}
"""Those of them whom a country sends abroad, though only its own name stands before them: "Cuba doctors"."""
_OF_A_TOPIC = frozenset({About.TOPIC, About.SHORTCOMING, About.PROGRESS, About.SHOULD})


def of_the_topic(said: Sentence, before: Question) -> Question | None:
    """The question `before`, on a topic of the findings, of what a short message names instead; None where it is not.

    The topic stays the same, though the findings may hold nothing on it there or then.
    """
    on_a_topic = before.intent is Intent.FINDINGS and before.about in _OF_A_TOPIC and bool(before.topic)
    if not on_a_topic or said.years.span or vocabulary().vague.issuperset(before.topic):
        return None
    if said.tiers:
        return _on_a_tier(said, before)
    years = said.years.years or before.years
    if (only := _ONLY_ONE.fullmatch(said.text)) is not None and _is_of_it(only["what"], before):
        return of_all(before, years, said.where)
    if said.places and _COMPARED.fullmatch(said.text):
        return replace(before, places=each_once((*before.places, *said.places)), years=years, reported=None)
    if said.places:
        return _there(said, before, years) if _THERE.fullmatch(said.text) else None
    if _STILL_SO.fullmatch(said.text):
        return replace(before, years=(), reported=None)
    if said.years.years and _THEN.fullmatch(said.text):
        return replace(before, years=years)
    return _of_them(said, before, years)


def _of_them(said: Sentence, before: Question, years: tuple[int, ...]) -> Question | None:
    """What was found on the topic in all countries, or in those of a part of the world."""
    if said.where.groups and _IN_PART.fullmatch(said.text):
        return of_all(before, years, said.where)
    if not before.places and _HOW_MANY.fullmatch(said.text):
        return replace(before, reported=None)
    on_a_list = bool(before.listing) or _claim(before) is not None
    if before.places and not on_a_list and _HOW_MANY_THERE.fullmatch(said.text):  # "any convictions?", "how many?"
        return replace(before, reported=None)
    return of_all(_of_that_kind(before, said.text), years, said.where) if _WHO.fullmatch(said.text) else None


def _on_a_tier(said: Sentence, before: Question) -> Question | None:
    """What was found on the topic in those countries alone that are on a tier."""
    more = before.places or said.places or said.years.years or said.years.span or said.where.groups
    if more or not _OF_THEM.search(said.text) or not _OF_A_TIER.fullmatch(said.text):
        return None
    return replace(before, tiers=said.tiers, reported=None)


def _of_that_kind(before: Question, text: str) -> Question:
    """The question, of praise or of criticism where a text asks for one: "who was criticised for that?"."""
    troubled = before.about is About.TOPIC and _TROUBLE.search(text) is not None
    about = (
        About.SHORTCOMING
        if troubled or _BLAMED.search(text)
        else About.PROGRESS
        if _PRAISED.search(text)
        else before.about
    )
    return before if about is before.about else replace(before, about=about, amount=About.NOTHING_MORE, denied=False)


def is_another_topic_of_all(question: Question, said: Sentence, before: Question) -> bool:
    """Whether a few words name another topic, as of all countries as the one before: "brick kilns?", "cocoa?"."""
    of_all = before.intent is Intent.FINDINGS and not before.places and bool(before.topic)
    if not of_all or not question.topic or _VICTIMS.issuperset(question.topic):
        return False
    known = {*question.topic, *question.unknown, *said.strange, *_ABOUT}
    named = all(word in known or word.startswith("PLACE") for word in said.text.split())
    return named and not vocabulary().vague.issuperset(question.topic)


def _is_of_it(text: str, before: Question) -> bool:
    """Whether a text says no more than what the topic is."""
    known = _LIGHT | vocabulary().vague | set(before.topic)
    return all(word in known for word in text.split())


def _there(said: Sentence, before: Question, years: tuple[int, ...]) -> Question:
    """What was found on the topic in other countries; there of the same people, if of any: "Cuban doctors"."""
    if not _PEOPLE.isdisjoint(before.topic) and said.places[0].match is not Match.DEMONYM:
        before = replace(before, topic=_with_peoples(before))
    there = replace(before, places=each_once(said.places), years=years, where=Where(), reported=_claim(before))
    return there if before.places else replace(there, denied=False, amount=About.NOTHING_MORE, deeds=())


def _claim(before: Question) -> Reported | None:
    """What is to be confirmed of another country: that the report speaks of the topic, or that it is on such a list.

    Whatever else was asked to be confirmed might be so there in another way.
    """
    if before.topic in TOPICS.values() or before.topic in LISTED.values():
        return Reported(LISTED.get(before.topic, before.topic))
    of_a_mention = before.reported is not None and before.reported.denied is None and before.reported.words
    return before.reported if of_a_mention else None


def of_all(before: Question, years: tuple[int, ...], where: Where) -> Question:
    """What was found on the topic in all countries, or those of a part of the world; of whose people, if of any."""
    claim = before.reported
    if claim is not None and claim.words in LISTED.values():  # who is on that list
        before = replace(before, topic=claim.words, strictly=True, named=True)
    return replace(before, places=(), topic=_with_peoples(before), years=years, where=where, reported=None)


def _with_peoples(before: Question) -> tuple[str, ...]:
    """The words of the topic with those of the people that it was about."""
    peoples = [fold(place.text) for place in before.places if place.match is Match.DEMONYM]
    if not peoples and len(before.places) == 1 and not _SENT.isdisjoint(before.topic):
        peoples = [f"{name}n" for name in (fold(before.places[0].text),) if name.endswith("a")]  # "Cuba doctors"
    return tuple(dict.fromkeys((*(word for name in peoples for word in name.split()), *before.topic)))
