"""Topics of the findings that are named and no more, and those that the report is asked to say anything about."""

from collections.abc import Callable, Collection

from bot.questions.alone.topics.one_topic import LINKS, one_topic
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_AROUND = r"(?:(?:and|so|but|ok|okay|hi|hey|hello|please|quick|short|small|q|question|:|,|\.) )*"
_BARE = expression(
    rf"{_AROUND}(?:(?:give|show|tell|send) (?:me|us) )?"
    r"(?:(?:what about|how about|(?:(?:any|some|the|all|your) )?(?:everything|all|info|information|anything|something|"
    r"findings?|details|news|facts|data)(?: at all)? (?:on|about|regarding)) )?(?:the )?"
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,6}?)(?: (?:in )?REGION)?(?: (?:please|then|in YEAR|YEAR|YEAR report))*"
)
_SAYS_ANYTHING = expression(
    rf"{_AROUND}(?:(?:is there |are there )?any mentions? of|"
    r"what (?:does|do|did) (?:the )?(?:report|it|they) (?:say|mention|tell us|write|find) (?:about|on|of)|"
    r"(?:does|did|do|is|are|was|were|has|have) (?:the )?(?:(?:YEAR|new|newest|latest|tip|trafficking|us) )*"
    r"(?:report|it|they|findings|state department|there) "
    r"(?:(?:even|ever|also|actually|really) )*(?:(?:say|said|mention|mentioned|talk|talked|speak|find|found|tell|"
    r"write|note|discuss|have|had|got|contain) )?(?:us )?"
    r"(?:(?P<any>anything|something|much|a word|any mention|any findings?|mentions?) )?"
    r"(?:at all )?(?:about|on|of|regarding|concerning)?) ?(?:(?:the|any|any cases of|cases of) )?"
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,3}?)(?: (?:in (?:the|this) report|at all|anywhere|in it|please|in YEAR|YEAR))*"
)
_WHAT = expression(rf"{_AROUND}what\b")
"""What asks for all that is said, and not whether there is anything."""
_AND_OTHERS = r"(?:(?: (?:,|and|or|vs|versus|&|the))+ PLACE\d+)+"
_AND_A_PLACE = expression(
    rf"{_AROUND}(?:(?:is|are|was|were) there (?:(?:any|a|an) )?|how many |compare (?:the )?|"
    r"(?:the )?number of |(?:figures|numbers) on )?(?P<what>(?:[a-z]+ ){1,7}?)(?:(?:in|by|from|of|at) )?"
    rf"(?:the )?PLACE0(?:{_AND_OTHERS}(?: YEAR)?)?|"
    rf"{_AROUND}PLACE0(?:{_AND_OTHERS})?(?: s)?(?: [,:])?(?P<behind>(?: [a-z]+){{1,6}})(?: YEAR)?"
)
_THINGS_IN = expression(rf"{_AROUND}(?:the )?(?:PLACE\d+ )?(?P<what>(?:[a-z]+ ){{1,3}}?)(?:in|from) (?:the )?PLACE\d+")
_THINGS = frozenset(
    """
    boys girls children child women men soldiers student students visa visas fees fines food jobs ngo ngos penalties
    penalty punishment prison smuggling
    """.split()  # noqa: SIM905
)
_WORK = frozenset(
    """
    boats brothels camps factories factory farms farmworkers fisheries fishermen fleet fleets harvest kilns
    maids mills mines miners mining nannies orphanages plantations quarries ranches seamen servants
    sweatshops trawlers vessels workers workshops
    """.split()  # noqa: SIM905
)
"""What says that the words before it are some work, whatever they are: "gold mines in Peru"."""
_FORCED_LABOR_IN = expression(
    rf"{_AROUND}(?:(?:is|are|was|were) there )?(?:(?:any|still|some) )*(?:forced|bonded|slave|child) labou?r "
    r"(?:in|on|at|within|among) (?:the )?"
    r"(?:PLACE\d+ (?:s )?(?:\w+ ){0,2}\w+|(?:\w+ ){1,3}(?:in|of) (?:the )?PLACE\d+)"
)
"""What is asked of some work in a country, whatever that is: "is there forced labor in Brazil's coffee sector?"."""
_PEOPLE = frozenset({"boys", "girls", "children", "women", "men", "soldiers", "students"})
_HOW = frozenset("low high light heavy weak foreign legal and or young".split())  # noqa: SIM905
_SPEAKS = expression(r"\b(?:say|said|mention\w*|talk\w*|speak|tell|write|cover\w*|discuss|address|any\w*|something)\b")
_WERE = frozenset({"was", "were", "has", "have", "been", "got", "get", "did", "are"})
_ENDS = ("ing", "s")
_LONG = 5
_BESIDE = ("people", "trafficking", "modern", "human", "cases", "tourism")
"""Words that may stand beside a topic in a name for it."""
_OF_TRAFFICKING = frozenset("sex sexual forced exploitation slavery enslaved labor labour abuse".split())  # noqa: SIM905
_TWO = 2


def of_a_named_topic(
    said: Sentence, topics: Collection[str], words: tuple[str, ...], is_term: Callable[[str], object]
) -> Question | None:
    """What was found on a topic of all countries, where a message names it and nothing else; None where it does not.

    `topics` are the words of the message that are a topic by themselves, `words` those to search for; `is_term` knows
    the names of terms.
    """
    if said.places or said.tiers or said.years.span or is_term(said.text):
        return None
    as_one, unknown, lost = one_topic(said, topics)
    years, where = said.years.years, said.where
    found = Question(Intent.FINDINGS, (), years, about=About.TOPIC, topic=words, where=where, as_one=as_one, lost=lost)
    found = replace(found, named=True) if as_one else found
    if (asked := _SAYS_ANYTHING.fullmatch(said.text)) is not None and _SPEAKS.search(said.text):
        named = asked["what"].split()
        strange = [word for word in named if word in said.strange and word not in topics]
        if not (words or strange) or not all(word in {*words, *strange, *LINKS, *_BESIDE} for word in named):
            return None
        claim = None if _WHAT.match(said.text) else Reported((*words, *strange), denied=None)
        if not words:
            return replace(found, topic=tuple(strange), as_one=True, named=True, reported=claim)
        lost = named[-1] in strange
        return replace(found, unknown=tuple(strange), as_one=True, lost=lost, named=True, reported=claim)
    bare = _BARE.fullmatch(said.text)
    named = bare["what"].split() if bare is not None else []
    return replace(found, unknown=unknown) if named and _is_a_topic(named, topics, words, unknown) else None


def is_surely_of_a_topic(said: Sentence, topics: Collection[str], words: Collection[str]) -> bool:
    """Whether a message names a topic of trafficking, or work, and where, and no more.

    So do "detention of victims in Libya", "gold mines in Peru", and "is there forced labor in Brazil's coffee sector?".
    """
    if names_people_or_things(said) or _FORCED_LABOR_IN.fullmatch(said.text):
        return True
    asked = _AND_A_PLACE.fullmatch(said.text)
    if asked is None or not said.places or said.tiers or said.where.groups:
        return False
    first, *rest = (asked["what"] or asked["behind"]).split()
    named = [word for word in (first, *(one for one in rest if one not in _WERE)) if word not in LINKS]
    sure = any(word in vocabulary().topics for word in named)
    return sure and all(word in words or word in topics or word in _BESIDE for word in named)


def names_people_or_things(said: Sentence) -> bool:
    """Whether a message is nothing but people , things or work that findings are about, and where: "women in Italy"."""
    asked = _THINGS_IN.fullmatch(said.text)
    named = asked["what"].split() if asked is not None and not said.tiers else []
    if len(named) > 1 and named[-1] in _WORK:
        return all(word in said.strange or word in vocabulary().topics for word in named[:-1])
    return any(word in _THINGS for word in named) and all(word in _THINGS or word in _HOW for word in named)


def _is_a_topic(named: list[str], topics: Collection[str], words: Collection[str], unknown: Collection[str]) -> bool:
    """Whether some words are all of a topic, and one of them surely names it."""
    if any(word not in words and word not in unknown and word not in LINKS for word in named) or named[-1] in LINKS:
        return False
    sure = [word for word in named if word in vocabulary().topics or word in _OF_TRAFFICKING]
    if len(named) > 1:
        return bool(sure) or len([word for word in named if word in words]) >= _TWO
    return (
        bool(sure)
        or named[0] in _PEOPLE
        or (named[0] in topics and len(named[0]) >= _LONG and named[0].endswith(_ENDS))
    )
