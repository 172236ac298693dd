"""What one typed name stands for: a country for certain, two readings to choose from, or a near miss to ask about."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from bot.places import undress
from bot.places.fold import fold, squeeze
from bot.places.gazetteer import Gazetteer
from bot.places.name_words import in_any_order
from bot.places.names import Match, Reading
from bot.places.slips import MOST_SLIPS
from bot.places.sound import heard, sound, without_runs
from bot.report.records import Area, Code

LONGEST_NAME = 100
"""Characters; what is longer is no country's name."""

_HEARD_MARGIN = 0.06
"""How much more alike than `Gazetteer.certainty` a name written by ear must be, compared as it is heard: what is heard
has fewer letters to differ in."""

SUGGESTIONS = 3
SHORTEST_PREFIX = 3
SHORTEST_MISSPELT, LONGEST_MISSPELT = 5, 40
"""Letters that a word of a message has if it may be a misspelt name."""
_SHORTEST_HEARD = 5
_FEWEST_CONSONANTS = 3
_SHORTEST_ASKED_ABOUT = 7
_WORTH_ASKING = 0.84  # Jaro-Winkler similarity from which a near miss is offered as "Did you mean …?"
_JOINING = frozenset({"and", "or", "the", "of"})
"""Words that stand within names, but begin and end none."""
_FLAGS = re.compile(r"[\U0001F1E6-\U0001F1FF]{2}")


@dataclass(frozen=True, slots=True)
class Resolution:
    """The outcome: `codes` it is certain of (two or more when ambiguous), or else `suggestions` worth asking about."""

    text: str
    codes: tuple[Code, ...] = ()
    match: Match | None = None
    suggestions: tuple[Code, ...] = ()
    area: Area | None = None
    """What the name is, where it is known and no country's."""
    part: bool = False
    """Whether it is the name of a part that stands for the whole, such as England."""

    @property
    def ambiguous(self) -> bool:
        """Whether the name has several readings."""
        return len(self.codes) > 1


def resolve(gazetteer: Gazetteer, text: str, *, suggest: bool = True) -> Resolution:
    """Resolve what somebody typed for a country. Never raises; text of any kind and length may come in.

    Looking for what is nearest, to `suggest` it, takes most of the time of what is no name.
    """
    if len(text) > LONGEST_NAME or undress.is_mention(text.strip()):
        return Resolution(text)
    if reading := _by_flag_or_domain(gazetteer, text.strip()):
        return Resolution(text, reading.codes, reading.match)
    bare = undress.bare(text)
    folded = fold(bare)
    if not folded:
        return Resolution(text)
    reading = (
        _exact(gazetteer, bare, folded)
        or _several(gazetteer, bare)
        or _rearranged(gazetteer, bare, folded)
        or _several(gazetteer, bare, misspelt=True)
    )
    if reading is not None and not reading.codes:
        lies_in = reading.area.iso3 if reading.area else None
        return Resolution(text, suggestions=(lies_in,) if lies_in else (), area=reading.area)
    if reading is not None:
        found = Resolution(text, reading.codes, reading.match, part=reading.part)
    else:
        found = near_miss(gazetteer, text, undress.without_possessive(bare) or folded, suggest=suggest)
    certain = gazetteer.named(folded) is not None or found.match is Match.PREFIX
    other = () if certain or not found.codes else _beside_plain_words(gazetteer, folded)
    return found if set(other) <= set(found.codes) else Resolution(text, suggestions=tuple(other))


def _beside_plain_words(gazetteer: Gazetteer, folded: str) -> Sequence[Code]:
    """What a name stands for that has but words beside it of which no name is made; nothing where there is none.

    "And Iran" is no misspelt Andorra, "Malawi too" no Malta, and "so Mali" no Somalia; but "equitorial Guinea" is one.
    """
    words = folded.split()
    for start, end in combinations(range(len(words) + 1), 2):
        named = gazetteer.named(" ".join(words[start:end]))
        if named is not None and named.codes and end - start < len(words):
            before, behind = words[:start], words[end:]
            joined = {*before[:1], *behind[-1:]} & _JOINING
            if all(word in joined or gazetteer.is_no_part(word) for word in (*before, *behind)):
                return named.codes
    return ()


def _by_flag_or_domain(gazetteer: Gazetteer, text: str) -> Reading | None:
    flags = _FLAGS.findall(text)
    if flags and not _FLAGS.sub("", text).strip(" /,&+"):
        codes = tuple(dict.fromkeys(code for flag in flags if (code := gazetteer.flag(flag))))
        return Reading(codes, Match.FLAG) if codes else None
    letters = undress.two_letters(text)
    code = gazetteer.code_of_two(letters) if letters else None
    if code is None:
        return Reading(("GBR",), Match.CODE) if letters and letters.casefold() == "uk" else None
    return Reading((code,), Match.FLAG if text.startswith(":") else Match.CODE)


def _exact(gazetteer: Gazetteer, bare: str, folded: str) -> Reading | None:
    possessor = undress.without_possessive(bare)  # "America's" is America, not the Americas
    reading = (possessor and gazetteer.find(possessor)) or gazetteer.find(folded)
    code = None if reading and len(reading.codes) == 1 else gazetteer.code(bare.replace(".", ""))
    if code is not None:  # alone even one that names two countries is a code: "SA"
        return Reading((code,), Match.CODE)
    if reading:
        return reading
    for name in filter(None, (folded, possessor)):
        for form in undress.forms(name):
            if form and (reading := gazetteer.find(form)):
                return reading
    return None


def _rearranged(gazetteer: Gazetteer, bare: str, folded: str) -> Reading | None:
    """A name whose words stand in another order or form, or with a second name of the same country in brackets."""
    if " " not in folded:
        return None
    if codes := gazetteer.by_words.get(in_any_order(folded)):
        return Reading(tuple(sorted(codes)), Match.ALIAS)
    if both := undress.outside_and_inside(bare):
        readings = {gazetteer.find(name) for name in both}
        codes = {code for reading in readings if reading for code in reading.codes}
        if None not in readings and len(codes) == 1:
            return Reading(tuple(codes), Match.ALIAS)
    return None


def _several(gazetteer: Gazetteer, bare: str, *, misspelt: bool = False) -> Reading | None:
    """The countries of "Yemen or Oman": every part is a name for certain, and the whole is not one misspelt name."""
    if " and " in bare:
        whole = squeeze(fold(bare))
        if len(_few_slips(gazetteer, whole, gazetteer.slips.near(whole, MOST_SLIPS), spaced=True)) == 1:
            return None
    codes: dict[Code, None] = {}
    match = None
    for part in undress.several(bare):
        name = undress.bare(part)
        folded = fold(name)
        reading = _exact(gazetteer, name, folded) or _by_flag_or_domain(gazetteer, name)
        if misspelt and reading is None and folded:
            near = near_miss(gazetteer, name, folded)
            reading = Reading(near.codes, near.match) if near.match is Match.TYPO else None
        if reading is None or not reading.codes:
            return None
        codes.update(dict.fromkeys(reading.codes))
        match = match or reading.match
    return Reading(tuple(codes), match) if match else None


def edits_allowed(length: int) -> int:
    """How many slips a folded name of `length` letters may hold and still be that name, whatever else is near."""
    if length < 5:
        return 0
    return 1 if length < 8 else 2


def misspelt_word(gazetteer: Gazetteer, folded: str) -> Reading | None:
    """The name that a single word of a message, folded, is a misspelt form of; None for a word of its own."""
    if folded in gazetteer.seen:
        return gazetteer.seen[folded]
    if not SHORTEST_MISSPELT <= len(folded) <= LONGEST_MISSPELT or not folded.isalpha() or gazetteer.is_plain(folded):
        return None
    near = near_miss(gazetteer, folded, folded, suggest=False)
    reading = Reading(near.codes, near.match) if near.match is Match.TYPO else None
    gazetteer.remember(folded, reading)
    return reading


def near_miss(gazetteer: Gazetteer, text: str, folded: str, *, suggest: bool = True) -> Resolution:
    """The country that a misspelt or unfinished name means, if only one can; otherwise the nearest, to `suggest`."""
    squeezed = squeeze(folded)
    if not squeezed.isalpha() or gazetteer.is_plain(folded):
        return Resolution(text, suggestions=_nearly_plain(gazetteer, folded))
    beginning = tuple(gazetteer.beginning_with(folded)) if len(folded) >= SHORTEST_PREFIX else ()
    if len(beginning) == 1:
        return Resolution(text, beginning, Match.PREFIX)
    if beginning:  # "netherland" begins two names, but is one but for a letter
        near = gazetteer.slips.near(squeezed, 1)
        spaced = " " in folded
        written = [name for name in near if gazetteer.is_written(name, spaced=spaced)]
        whole = {code for name in written for code in gazetteer.by_squeezed[name]}
        nearest = len(whole) == 1 and edits_allowed(len(squeezed)) > 0
        return Resolution(text, tuple(whole) if nearest else beginning, Match.TYPO if nearest else Match.PREFIX)
    codes = misspelt(gazetteer, folded)
    if len(codes) == 1:
        return Resolution(text, tuple(codes), Match.TYPO)
    return Resolution(text, suggestions=_suggest(gazetteer, squeezed) if suggest else ())


def misspelt(gazetteer: Gazetteer, folded: str) -> AbstractSet[Code]:
    """The countries that a folded name, which is none as it stands, may be a misspelt one of; one if it is certain."""
    squeezed = squeeze(folded)
    once = without_runs(squeezed)
    if codes := gazetteer.by_runs.get(once):
        return codes
    near = gazetteer.slips.near(squeezed, MOST_SLIPS)
    spaced = " " in folded
    codes = _few_slips(gazetteer, squeezed, near, spaced=spaced)
    codes = codes or (_word_by_word(gazetteer, folded) if spaced else frozenset())
    codes = codes or _more_slips(gazetteer, squeezed, near, spaced=spaced) or _by_sound(gazetteer, squeezed)
    if codes or once == squeezed:
        return codes
    return _few_slips(gazetteer, once, gazetteer.slips.near(once, MOST_SLIPS), spaced=spaced)


def _few_slips(gazetteer: Gazetteer, squeezed: str, near: Mapping[str, int], *, spaced: bool) -> AbstractSet[Code]:
    """The countries of `near` that are nearest, within the slips that a name of this length may hold.

    That one name has spaces and the other has none is a slip too.
    """
    allowed = edits_allowed(len(squeezed))
    if not near or not allowed:
        return frozenset()
    counted = {name: slips + (not gazetteer.is_written(name, spaced=spaced)) for name, slips in near.items()}
    least = min(counted.values())
    if least > allowed:
        return frozenset()
    return {code for name, slips in counted.items() if slips == least for code in gazetteer.by_squeezed[name]}


def _more_slips(gazetteer: Gazetteer, squeezed: str, near: Mapping[str, int], *, spaced: bool) -> AbstractSet[Code]:
    """One slip in four letters, two from six on: only where a single country is near at all, and much alike."""
    length = len(squeezed)
    most = 1 if length < 6 else MOST_SLIPS
    if not near or length < 4 or most <= edits_allowed(length):
        return frozenset()
    names = [name for name, slips in near.items() if slips <= most and gazetteer.is_written(name, spaced=spaced)]
    if length == 4:  # one letter for another makes another word too easily
        names = [name for name in names if len(name) != length or sorted(name) == sorted(squeezed)]
    codes = {code for name in names for code in gazetteer.by_squeezed[name]}
    alike = max((JaroWinkler.similarity(name, squeezed) for name in names if name[0] == squeezed[0]), default=0)
    return codes if len(codes) == 1 and alike >= gazetteer.certainty else frozenset()


def _word_by_word(gazetteer: Gazetteer, folded: str) -> AbstractSet[Code]:
    """A name of several words, each of which may hold the slips that its own length allows."""
    words = folded.split()
    if not 1 < len(words) <= 8:
        return frozenset()
    mended = []
    for word in words:
        if word in gazetteer.words or len(word) < 4:
            mended.append(word)
            continue
        near = gazetteer.word_slips.near(word, max(1, edits_allowed(len(word))))
        nearest = [name for name, slips in near.items() if slips == min(near.values())]
        if len(nearest) != 1:
            return frozenset()
        mended.append(nearest[0])
    return gazetteer.by_words.get(in_any_order(" ".join(mended)), frozenset())


def _by_sound(gazetteer: Gazetteer, squeezed: str) -> AbstractSet[Code]:
    """The country that sounds so, if the letters are not too far off either."""
    consonants = sound(squeezed)
    names = gazetteer.names_by_sound.get(consonants, ())
    codes = {code for name in names for code in gazetteer.by_squeezed[name]}
    if len(squeezed) < _SHORTEST_HEARD or len(consonants) < _FEWEST_CONSONANTS or len(codes) != 1:
        return frozenset()
    spoken = heard(squeezed)
    near = [name for name in map(heard, names) if abs(len(name) - len(spoken)) <= MOST_SLIPS]
    alike = max((JaroWinkler.similarity(spoken, name) for name in near), default=0)
    return codes if alike >= gazetteer.certainty + _HEARD_MARGIN else frozenset()


def _nearly_plain(gazetteer: Gazetteer, folded: str) -> tuple[Code, ...]:
    """What a long word or name of its own may yet be a slip of: Columbia is asked about, though it is a name."""
    if len(folded) < _SHORTEST_ASKED_ABOUT or not folded.isalpha():
        return ()
    near = gazetteer.slips.near(folded, 1)
    return tuple(sorted({code for name in near for code in gazetteer.by_squeezed[name]}))[:SUGGESTIONS]


def _suggest(gazetteer: Gazetteer, squeezed: str) -> tuple[Code, ...]:
    """The nearest names worth asking about: a few slips away, or that sound so."""
    names = {*gazetteer.slips.near(squeezed, MOST_SLIPS), *gazetteer.names_by_sound.get(sound(squeezed), ())}
    likely = sorted(((JaroWinkler.similarity(squeezed, name), name) for name in names), reverse=True)
    codes = [code for alike, name in likely if alike >= _WORTH_ASKING for code in gazetteer.by_squeezed[name]]
    return tuple(dict.fromkeys(codes))[:SUGGESTIONS]
