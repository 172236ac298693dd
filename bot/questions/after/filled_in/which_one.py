"""Which country of one name somebody means, as what was asked before tells: "the south", "the other Congo"."""

import re
from collections.abc import Sequence

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import Resolution, resolve
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.report.records import Code

_SIDES: tuple[dict[str, tuple[Code, str]], ...] = (
    {"north": ("PRK", "North Korea"), "south": ("KOR", "South Korea")},
    {"north": ("SDN", "Sudan"), "south": ("SSD", "South Sudan")},
)
"""Countries that were one, by the sides that they are called by."""
_APART = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|then|what about|how about|what of|now)\W+)*"
    r"(?:(?:the two|both|each|all)(?: (?:of them|countries|states|halves|parts|one))?"
    r"(?:,? (?:separately|apart|individually|by themselves|on their own|alone))?|"
    r"(?:separately|apart|individually|on their own))"
    r"[,\s]*(?P<when>(?:today|now|nowadays|these days|currently|then|(?:in )?20\d\d)?)(?:,? (?:please|pls|then))?\W*$",
    re.IGNORECASE,
)
"""Those that came of a country that there was: "and the two of them separately, today?"."""
_SIDE = expression(
    r"\bthe (?P<side>north|south)(?:ern)?(?: one)?\b"
    r"(?! (?:\w+ )?(?:koreans?|sudan|sudanese|africans?|americans?|asians?|east|west|pacific|europe|europeans?|of|"
    r"macedonia|cyprus|caribbean|atlantic)\b)",
    re.IGNORECASE,
)
_THE_STATE = expression(
    r"(?:(?:no|sorry|i|meant?|mean|actually|not (?:the )?country|but|oh|wait) )*"
    r"(?:the )?(?:(?:us|u s|usa|american) )?(?:state|one in (?:the )?(?:us|usa|u s|states|america))"
    r"(?: (?:in|of) (?:the )?(?:us|usa|u s|united states|america|georgia))*(?: not the country)?(?: please)?"
)
"""The state of the United States that is named like a country: "I mean the US state", after Georgia."""
_OFF_THE_MAINLAND = frozenset({"HKG", "MAC", "TWN"})
_MAINLAND = expression(r"\b(?:the )?mainland(?: china)?\b", re.IGNORECASE)
_THE_OTHER = expression(
    r"(?:(?:no|n|sorry|and|what about|i meant?|not that one|how about) )*the other (?P<name>[\w ]+)"
)
_OTHER_NAMED = expression(r"\bthe other (?P<name>[a-z]+)\b(?!\s*[(,]\s*\w+\)?\W*$)", re.IGNORECASE)
_THE_ONE = expression(r"(?:(?:no|sorry|i meant?|not that|oops) )+(?:the )?(?P<name>\w+) one")
_THE_WORD = expression(
    r"(?:(?:ok|okay|and|no|so|then|sorry|what about|how about|i mean|i meant) )*"
    r"the (?P<name>\w+)(?: one)?(?: (?:then|please))*"
)
_AROUND = expression(
    r"\b(?:the|one|other|big|bigger|small|smaller|larger|with|capital|and|i|mean|meant|that|please|sorry|no|yes|ok|lol|"
    r"lmao|haha|hehe|pls|plz|thx|then|too|obv|obvs|obviously|ofc|of course|duh|naturally|clearly|thanks|oh|ah|"
    r"sorry)\b"
)
_BY_SIZE = expression(
    r"(?:(?:i mean|no|ok|well) )*the (?P<size>big|small)(?:ger|gest|er|est)?(?: one| congo)?(?: (?:lol|please))*"
)
_SIZES = {frozenset({"COD", "COG"}): {"big": "dr congo", "small": "congo brazzaville"}}
"""Countries of one name that people tell apart by their size."""
_PLACES = {"first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "latter": 1, "third": 2, "3rd": 2, "last": -1}
_BY_NUMBER = expression(
    rf"(?:(?:i mean|i meant|no|ok|please) )*the (?P<at>{'|'.join(_PLACES)})(?: one| country)?(?: please)?"
)
_AS_NAMED = frozenset({Match.EXACT, Match.ALIAS})
_IN_THAT_YEAR = expression(
    r"(?:,? (?:in )?(?:that|the same|same) (?:year|report|edition)|,? then|,? please|,? too|,? as well)+$"
)
_NOW = expression(r",? (?:now|today|currently)$")
_THE_OTHER_ONE = expression(
    r"(?:(?:and|n|no|so|ok|what about|how about) )*the other(?: one| country)?(?: (?:again|then|too|now|please))*"
)
_THE_OTHERS = expression(
    r"(?:(?:and|no|so|ok|what about|how about|what of) )*"
    r"the (?:(?:other|remaining) (?:two|three|2|3|ones)|others|rest)(?: of (?:them|those))?(?: then)?"
)
_MOST_NAME_WORDS = 3
_TWO = 2


def with_sides(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text with the name of the country that "the north" or "the south" is after the other one, or both."""
    if (apart := _APART.match(text)) is not None and (both := _joined_in(gazetteer, before.subject)) is not None:
        return f"{both[0]} vs {both[1]} {apart['when'] or 'now'}"
    asked = {code for place in (*before.recent, *before.subject) for code in place.codes}
    if not _OFF_THE_MAINLAND.isdisjoint(asked):
        text = _MAINLAND.sub("China", text)
    sides = next((sides for sides in _SIDES if any(code in asked for code, _ in sides.values())), None)
    return text if sides is None else _SIDE.sub(lambda match: sides[match["side"].lower()][1], text)


def _joined_in(gazetteer: Gazetteer, places: Sequence[Resolution]) -> tuple[str, str] | None:
    """The names of two countries that are the name of a third, if that alone is spoken of: "Serbia and Montenegro"."""
    if len(places) != 1 or len(places[0].codes) != 1:
        return None
    code = places[0].codes[0]
    for label in gazetteer.labels:
        first, joint, second = label.folded.partition(" and ")
        if label.code == code and joint:
            others = {one for name in (first, second) for one in resolve(gazetteer, name).codes}
            return (first, second) if len(others - {code}) == _TWO else None
    return None


def with_the_other(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text that asks more of "the other Congo", with the name of that one: "the other Congo, anything this year?"."""
    found = _OTHER_NAMED.search(text)
    alone = found is not None and fold(text).endswith(fold(found[0]))  # which `other` reads
    if found is None or len(before.places) != 1 or alone:
        return text
    left = [code for code in resolve(gazetteer, found["name"]).codes if code not in before.places[0].codes]
    names = [one.folded for one in gazetteer.labels if left == [one.code] and one.match is Match.EXACT]
    return f"{text[: found.start()]}{names[0]}{text[found.end() :]}" if names else text


def with_the_state(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text that means the U.S. state of the name of the country asked about, with the name of that."""
    if len(before.places) != 1 or not _THE_STATE.fullmatch(fold(text)):
        return text
    named = f"State of {before.places[0].text}"
    return named if resolve(gazetteer, named).area is not None else text


def picked(gazetteer: Gazetteer, text: str, before: Question) -> Question | None:
    """The question again of one of the countries that a name in it could mean: "the south one", "Kinshasa"."""
    asked = next((place for place in before.places if place.ambiguous), None)
    if asked is None:
        return None
    size = _BY_SIZE.fullmatch(fold(text).removeprefix(fold(asked.text)).strip())
    said = (_SIZES.get(frozenset(asked.codes), {}).get(size["size"], "") if size is not None else "") or (
        _AROUND.sub(" ", fold(text)).strip()
    )
    if not said or len(said.split()) > _MOST_NAME_WORDS:
        return None
    if all(_is_one_of(gazetteer, side, asked) for side in said.split(" or ")) and " or " in said:
        return before  # "Korea", "South or North?"
    for name in (said, f"{said} {asked.text}", f"{asked.text} {said}"):
        chosen = resolve(gazetteer, name)
        if len(chosen.codes) == 1 and chosen.codes[0] in asked.codes:
            places = tuple(chosen if place is asked else place for place in before.places)
            return replace(before, places=places)
    code = _by_a_word(gazetteer, said, asked) or _by_its_number(text, asked)
    if code is None:
        return None
    chosen = replace(asked, codes=(code,))
    return replace(before, places=tuple(chosen if place is asked else place for place in before.places))


def _is_one_of(gazetteer: Gazetteer, side: str, asked: Resolution) -> bool:
    """Whether a word tells one of the countries that a name could mean from the others: "south", of Korea."""
    chosen = resolve(gazetteer, f"{side} {asked.text}")
    return len(chosen.codes) == 1 and chosen.codes[0] in asked.codes


def _by_a_word(gazetteer: Gazetteer, said: str, asked: Resolution) -> Code | None:
    """The one of the countries that a name could mean that has a word in its names which no other has."""
    words = set(said.split())
    named = {
        label.code for label in gazetteer.labels if label.code in asked.codes and words <= set(label.folded.split())
    }
    return named.pop() if len(named) == 1 else None


def _by_its_number(text: str, asked: Resolution) -> Code | None:
    """The one of those countries that is meant by its place among them: "the first one"."""
    found = _BY_NUMBER.fullmatch(fold(text))
    at = _PLACES[found["at"]] if found is not None else len(asked.codes)
    return asked.codes[at] if at < len(asked.codes) else None


def other(gazetteer: Gazetteer, text: str, before: Question) -> Question | None:
    """The question again of the other of two countries of one name: "the other Congo", "no, the equatorial one".

    Or of the others of some that were asked about together: "which is the worst of them?", "and the other two?".
    """
    if _THE_OTHERS.fullmatch(fold(text)):
        return _others_of_several(before)
    if len(before.places) != 1 or len(before.places[0].codes) != 1:
        return None
    said = _IN_THAT_YEAR.sub("", fold(text))
    if (now := _NOW.search(said)) is not None:
        said, before = said[: now.start()], replace(before, years=())
    if _THE_OTHER_ONE.fullmatch(said):
        return _other_of_two(before)
    if (spoken_of := _by_a_word_of_it(gazetteer, said, before)) is not None:
        return spoken_of
    code, name = before.places[0].codes[0], fold(before.places[0].text)
    chosen = None
    if (found := _THE_OTHER.fullmatch(said)) is not None:
        both = resolve(gazetteer, found["name"])
        left = [one for one in both.codes if one != code] or _named_alike(gazetteer, found["name"], code)
        if len(left) > 1 and found["name"].endswith("s"):
            places = tuple(replace(both, codes=(one,)) for one in left)
            return Question(Intent.COMPARE, places, before.years)
        chosen = replace(both, codes=tuple(left)) if left else None
    elif (one := _THE_ONE.fullmatch(said)) is not None:
        named = (resolve(gazetteer, whole) for whole in (f"{name} {one['name']}", f"{one['name']} {name}"))
        chosen = next((place for place in named if len(place.codes) == 1 and place.match in _AS_NAMED), None)
        chosen = chosen or _of_both_names(gazetteer, one["name"], name, before.places[0])
    return replace(before, places=(chosen,)) if chosen is not None and chosen.codes else None


def _named_alike(gazetteer: Gazetteer, name: str, asked: Code) -> list[Code]:
    """The other countries that have a name in theirs: "the other Guinea"."""
    words = set(name.split())
    named = {one.code for one in gazetteer.labels if one.match is Match.EXACT and words <= set(one.folded.split())}
    return sorted(named - {asked}) if asked in named else []


def _of_both_names(gazetteer: Gazetteer, word: str, name: str, asked: Resolution) -> Resolution | None:
    """The one other country that has a word and a name in its own: "the Papua one" after Guinea."""
    words = {word, *name.split()}
    codes = {label.code for label in gazetteer.labels if words <= set(label.folded.split())} - set(asked.codes)
    return replace(asked, codes=tuple(codes)) if len(codes) == 1 else None


def _by_a_word_of_it(gazetteer: Gazetteer, said: str, before: Question) -> Question | None:
    """The question again of another country spoken of, by a word that only its name has: "ok, the republic"."""
    found = _THE_WORD.fullmatch(said)
    others = {place.codes[0]: place for place in (*before.several, *before.recent) if len(place.codes) == 1}
    others.pop(before.places[0].codes[0], None)
    if found is None or not others:
        return None
    word, codes = found["name"], (*others, before.places[0].codes[0])
    named = {label.code for label in gazetteer.labels if label.code in codes and word in label.folded.split()}
    return replace(before, places=(others[named.pop()],)) if len(named) == 1 and named <= others.keys() else None


def _others_of_several(before: Question) -> Question | None:
    """The question of the others of some that were asked about together, of which one was told, or asked about last."""
    one = before.picked or (before.places if len(before.places) == 1 else ())
    others = tuple(place for place in before.several if place.codes not in {told.codes for told in one})
    fits = len(one) == 1 and _TWO <= len(others) == len(before.several) - 1
    return Question(Intent.COMPARE, others, before.years) if fits else None


def _other_of_two(before: Question) -> Question | None:
    """The question again of the other of two spoken of last: readings of one name, or asked about together."""
    code = before.places[0].codes[0]
    named = next((place for place in reversed(before.recent) if len(place.codes) == _TWO and code in place.codes), None)
    if named is not None:
        return replace(before, places=(replace(named, codes=tuple(one for one in named.codes if one != code)),))
    spoken_of = before.several if len(before.several) == _TWO else before.in_turn
    left = [place for place in spoken_of if place.codes != (code,)]
    return replace(before, places=(left[0],)) if len(spoken_of) == _TWO and len(left) == 1 else None
