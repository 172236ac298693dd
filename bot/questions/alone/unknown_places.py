"""Questions on the tier of what is no country: a name spelt too badly perhaps, or a part of the world."""

from collections.abc import Callable
from itertools import takewhile

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import Resolution, resolve
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing
from bot.questions.verdicts.yes_or_no import wants_yes_or_no

_OF_TERMS = frozenset({About.CONSEQUENCES, About.TERM, About.RELEASE})
_OF_COUNTRIES = frozenset({Intent.TIER, Intent.COMPARE, Intent.HISTORY})
_OF_NO_PLACE = frozenset({Intent.LIST, Intent.DEFINE, Intent.UNKNOWN, Intent.CHANGES})
_RANK = "(?:tier|rank|ranking|rating|status|placement|standing|position|grade)"
_BETTER = "(?:(?:any|still|much|ranked) )*(?:better|worse|higher|lower|ahead|above|below) (?:than |of )?(?:the )?"
_SET_BESIDE = "(?:vs|versus|or|and|with|to|compared to|compare to|compare with)"
_TAIL = "(?: (?:compare|please|YEAR))*"
_OF_ONE_PLACE = expression(
    rf"\b(?:{_RANK} (?:of|for)|(?:what|which) (?:\w+ )?{_RANK} (?:is|s|does|did|was|has)) (?P<name>\w+(?: \w+){{0,3}})"
    r"|^(?P<city>\w+ \w+(?: \w+)?) (?:s )?(?:tier|rank|ranking|rating)$|\b(?P<of>\w+) (?:s )?(?:tier|ranking|rating)$"
    r"|^(?:is|was|are|does|did|has) (?:the )?(?P<subject>\w+(?: \w+){0,2}?) "
    r"(?:(?:on|in|at|a|an|the|still|now|really|also|even|currently|ranked|rated|not|from|been|ever|gone|go|get|got|"
    r"to|off|up|down|make|made|reach|reached|leave|drop|fall) )*TIER"
    r"|^(?:so |and )?(?:why|when|since when|how long|how often|(?:in )?(?:what|which) year) "
    r"(?:is|was|are|did|does|has|have|had) (?:the )?(?P<asked>\w+) "
    r"(?:(?:on|in|at|a|an|the|still|now|been|ever|first|last|get|got|to|off|up|down|make|made|"
    r"reach|reached|leave|drop|fall|put|placed|moved|lose|so|stuck|kept|stay) )*TIER"
    r"|^(?:so )?(?:is|was|did|has) (?P<moved>\w+) (?:(?:get|got|been|be|also|really|ever|just) )*"
    r"(?:upgraded|downgraded|promoted|demoted|relegated)\b"
)
_BESIDE = expression(
    rf"^(?:compare|comparing|how does) (?:the )?(?P<first>\w+) {_SET_BESIDE} (?:the )?PLACE\d+{_TAIL}$|"
    rf"^(?:compare |comparing |how does )?(?:the )?PLACE\d+ {_SET_BESIDE} (?:the )?(?P<second>\w+){_TAIL}$|"
    rf"^(?:so |and )?(?:is|was) (?:the )?(?P<third>\w+) {_BETTER}PLACE\d+$|"
    rf"^(?:so |and )?(?:is|was) (?:the )?PLACE\d+ {_BETTER}(?P<fourth>\w+)$"
)
_OF_MOVES = frozenset({About.UP, About.DOWN, About.MOVED})
_OF_ONE_REGION = expression(
    r"\b(?:tier|rank|ranking|rating) (?:of|for|is|does|did|was|has) (?:the )?REGION(?: (?:on|in|have|has))?$"
)
_ANOTHER = expression(
    r"(?:(?:and|ok|okay|so|then|now|but|well|alright|thanks) )*(?:and|what about|how about|what of|same for|or) "
    r"(?:in |for |of |the )*(?P<name>\w+(?: (?!then|now|too|as|please|YEAR)\w+){0,2}?)"
    r"(?: (?:then|now|too|as well|please|YEAR))*"
)
_BARE = expression(r"(?P<name>[^\W\d]{5,}(?: [^\W\d]{3,})?)")
"""A word or two that may be a name that is spelt too badly."""
_NO_NAME = frozenset({"former", "latter", "formerly", "latterly", "nowadays", "till", "lately", "afterwards", "rest"})
_MOST_NAME_WORDS = 3
_TWO_WORDS = 2
_TWO_LETTERS = 2


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
    words = _name_asked(sentence, is_topic)
    if not words or (found.intent is Intent.CHANGES and found.about not in _OF_MOVES):
        return None
    place = _named(gazetteer, " ".join(words))
    claim = replace(sentence, text=sentence.text.replace(" ".join(words), "PLACE0", 1))
    yes_or_no = bool(sentence.tiers and place.codes) and wants_yes_or_no(claim, claim)
    return Question(Intent.TIER, (place,), sentence.years.years, tiers=sentence.tiers, wants_yes_or_no=yes_or_no)


def of_unknown_place_beside(gazetteer: Gazetteer, everything: Sentence) -> Question | None:
    """The tiers of a country and of what no country is called, which somebody sets beside it: "Kenya vs Narnia"."""
    named = _BESIDE.match(everything.text)
    word = next((word for word in named.groups() if word), None) if named is not None else None
    if word is None or word not in everything.strange or word in _NO_NAME:
        return None
    return Question(Intent.TIER, (*everything.places, resolve(gazetteer, word)), everything.years.years)


def _name_asked(sentence: Sentence, is_topic: Callable[[str], bool]) -> list[str]:
    """The words of a sentence that stand where the name of the one country asked about would."""
    named = _OF_ONE_PLACE.search(sentence.text)
    name = next((name for name in named.groups() if name), "") if named is not None else ""
    words = list(takewhile(sentence.strange.__contains__, name.removeprefix("the ").split()))
    return words if len(words) <= _MOST_NAME_WORDS and not any(map(is_topic, words)) else []


def of_another_unknown_place(
    gazetteer: Gazetteer, said: Sentence, before: Question, is_topic: Callable[[str], bool]
) -> Question | None:
    """The question about a name that no country has, after one about another country: "and Narnia?"."""
    named = _ANOTHER.fullmatch(said.text)
    bare = _BARE.fullmatch(said.text) if named is None else None
    if bare is not None and not _named(gazetteer, bare["name"]).suggestions:
        return None
    named = named or bare
    if named is None or said.places or before.intent not in _OF_COUNTRIES or not before.places:
        return None
    words = named["name"].split()
    city = _city(gazetteer, named["name"])
    if city is None and (
        len(words) > _TWO_WORDS
        or any(word not in said.strange or word in _NO_NAME or word.endswith("ly") or is_topic(word) for word in words)
    ):
        return None
    return Question(Intent.TIER, (city or resolve(gazetteer, named["name"]),), said.years.years)


def of_no_known_place(gazetteer: Gazetteer, everything: Sentence, is_topic: Callable[[str], bool]) -> Question:
    """A question about the report that names no country, or one that is spelt too badly."""
    if words := _name_asked(everything, is_topic):
        return Question(Intent.TIER, (_named(gazetteer, " ".join(words)),), everything.years.years)
    near = resolve(gazetteer, " ".join(everything.strange))
    if near.area or near.suggestions or near.match is Match.TYPO:
        return Question(Intent.TIER, (near,), everything.years.years)
    return Question(Intent.UNKNOWN)


def _named(gazetteer: Gazetteer, name: str) -> Resolution:
    """What a name stands for: a country, that in which a city of this name lies, or whose code it is."""
    return _city(gazetteer, name) or _by_code(gazetteer, name) or resolve(gazetteer, name)


def _by_code(gazetteer: Gazetteer, name: str) -> Resolution | None:
    """The country of a code in small letters, which elsewhere means something else: "what tier is ph"."""
    code = gazetteer.code_of_two(name) if len(name) == _TWO_LETTERS else None
    if code is not None and (shared := gazetteer.named(name)) is not None and len(shared.codes) > 1:
        return Resolution(name.upper(), shared.codes, shared.match)
    return Resolution(name.upper(), (code,), Match.CODE) if code is not None else None


def _city(gazetteer: Gazetteer, name: str) -> Resolution | None:
    code = gazetteer.cities.get(fold(name))
    known = code is None or gazetteer.named(fold(name)) is not None
    return None if known or code is None else Resolution(_written(name), (code,), Match.CAPITAL, part=True)


def _written(name: str) -> str:
    """A name as it is written, but for little words: "Dar es Salaam"."""
    return " ".join(word.capitalize() if len(word) > _TWO_WORDS else word for word in name.split())
