"""Questions on the tier of what is no country: a name spelt too badly perhaps, or a part of the world."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import resolve
from bot.questions.marking import Sentence
from bot.questions.phrasings import Phrasing
from bot.questions.question import About, Intent, Question
from bot.questions.yes_or_no import wants_yes_or_no

_OF_TERMS = frozenset({About.CONSEQUENCES, About.TERM, About.RELEASE})
_OF_COUNTRIES = frozenset({Intent.TIER, Intent.COMPARE, Intent.HISTORY})
_OF_NO_PLACE = frozenset({Intent.LIST, Intent.DEFINE, Intent.UNKNOWN})
_OF_ONE_PLACE = re.compile(
    r"\b(?:tier|rank|ranking|rating|status|placement) (?:of|for|is|does|did|was|has) (?P<name>\w+(?: \w+){0,3})"
    r"|\b(?P<of>\w+) (?:s )?(?:tier|ranking|rating)$|^(?:is|was|are|does|did|has) (?:the )?(?P<subject>\w+) "
    r"(?:(?:on|in|at|a|an|the|still|now|really|also|even|currently|ranked|rated|not|from|been|ever|gone|go|get|got|"
    r"to|off|up|down|make|made|reach|reached|leave|drop|fall) )*TIER"
)
_OF_ONE_REGION = re.compile(
    r"\b(?:tier|rank|ranking|rating) (?:of|for|is|does|did|was|has) (?:the )?REGION(?: (?:on|in|have|has))?$"
)
_ANOTHER = re.compile(
    r"(?:(?:and|ok|okay|so|then|now|but|well|alright|thanks) )*(?:and|what about|how about|what of|same for|or) "
    r"(?:in |for |of |the )*(?P<name>\w+(?: (?!then|now|too|as|please|YEAR)\w+)?)"
    r"(?: (?:then|now|too|as well|please|YEAR))*"
)
_NO_NAME = frozenset({"former", "latter", "formerly", "latterly", "nowadays", "till", "lately", "afterwards", "rest"})
_MOST_NAME_WORDS = 3


def of_unknown_place(
    gazetteer: Gazetteer, found: Phrasing, sentence: Sentence, everything: Sentence, is_topic: Callable[[str], bool]
) -> Question | None:
    """The question in a sentence of a phrasing that names no country where one is asked about; None where none is."""
    if everything.places or found.intent not in _OF_NO_PLACE or found.about in _OF_TERMS:
        return None
    of_countries = any(group.name.endswith(("states", "countries", "members")) for group in sentence.where.groups)
    if _OF_ONE_REGION.search(sentence.text) and not of_countries:
        region = resolve(gazetteer, sentence.where.groups[0].name.removeprefix("the "))
        return Question(Intent.TIER, (region,), sentence.years.years)
    named = _OF_ONE_PLACE.search(sentence.text)
    if named is None:
        return None
    words = [word for word in (named["name"] or named["of"] or named["subject"]).split() if word in sentence.strange]
    if not words or len(words) > _MOST_NAME_WORDS or any(map(is_topic, words)):
        return None
    place = resolve(gazetteer, " ".join(words))
    claim = replace(sentence, text=sentence.text.replace(" ".join(words), "PLACE0", 1))
    yes_or_no = bool(sentence.tiers and place.codes) and wants_yes_or_no(claim, claim)
    return Question(Intent.TIER, (place,), sentence.years.years, tiers=sentence.tiers, wants_yes_or_no=yes_or_no)


def of_another_unknown_place(
    gazetteer: Gazetteer, said: Sentence, before: Question, is_topic: Callable[[str], bool]
) -> Question | None:
    """The question about a name that no country has, after one about another country: "and Narnia?"."""
    named = _ANOTHER.fullmatch(said.text)
    if named is None or said.places or before.intent not in _OF_COUNTRIES or not before.places:
        return None
    words = named["name"].split()
    if any(word not in said.strange or word in _NO_NAME or word.endswith("ly") or is_topic(word) for word in words):
        return None
    return Question(Intent.TIER, (resolve(gazetteer, " ".join(words)),), said.years.years)


def of_no_known_place(gazetteer: Gazetteer, everything: Sentence) -> Question:
    """A question about the report that names no country, or one that is spelt too badly."""
    near = resolve(gazetteer, " ".join(everything.strange))
    if near.area or near.suggestions or near.match is Match.TYPO:
        return Question(Intent.TIER, (near,), everything.years.years)
    return Question(Intent.UNKNOWN)
