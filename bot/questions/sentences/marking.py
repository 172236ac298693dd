"""Marking a message: its sentences in the words that phrasings are made of, with what is known put in for it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.groups import Group
from bot.places.resolve import Resolution
from bot.places.slips import SlipIndex
from bot.places.spot import Mention
from bot.questions.expression import expression
from bot.questions.limits import TierSet, Where
from bot.questions.sentences.bordering import with_neighbours
from bot.questions.sentences.in_passing import THE_COUNTRY
from bot.questions.sentences.naming import NameFinder
from bot.questions.sentences.parts import limited, together, with_initial
from bot.questions.sentences.patterns import any_of
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.tidied import tidied
from bot.questions.sentences.tiers import take_tiers
from bot.questions.sentences.tokens import ENDS, Token, heads, split, tokens, within_bounds
from bot.questions.sentences.years import Years, take_years

MOST_SENTENCES = 10

_LONGEST_WHOLE = 900
_RATED = expression(r"(?:\w+ )*(?:is|are|was|were) (?:it|they) rated|which tier do REGION countries have(?: YEAR)?")
"""What is asked of none of the countries that its turn of speech named: "is it rated apart from China?"."""
_NUMBERED_PLACE = expression(r"\bPLACE(\d+)")
_NUMBERED_TIER = expression(r"\bTIER(\d+)")
_SHORTEST_CORRECTED = 4
_MOST_CORRECTED = 20_000
_MOST_KEPT = 4
"""Messages, or parts of one, that are kept marked: what follows another question is looked at twice."""
_MOST_SENTENCES_KEPT = 16
"""Sentences whose years, tiers and turns are kept: those of a message are looked at anew in its parts."""
_SHORTEST_GROUP = 6
_MOST_WORDS_BEFORE = 6
_SAME_STEM = 6  # letters: downgrade and downgraded
_POSSESSED = expression(
    r"\b(?!less )(?P<name>[^\W\d_]{2,})s"
    r"(?= (?:(?:current|latest|newest|new|present|tip|past) )?(?:tier|ranks?|rankings?|ratings?|status|history|"
    r"position|placement|score|level|trend|record|upgrade|downgrade)\b)",
    re.IGNORECASE,
)
_LEFT_BEHIND = frozenset(",:-")
"""Signs that end nothing, behind which something was told in passing."""
_NO_YEARS = Years()
_EVERYWHERE = Where()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, marked: `text` has PLACE0, TIER0, YEAR, SPAN and REGION where such are named."""

    text: str
    asked: bool
    """Whether it ends with a question mark."""
    places: tuple[Resolution, ...] = ()
    years: Years = _NO_YEARS
    tiers: tuple[TierSet, ...] = ()
    where: Where = _EVERYWHERE
    doubtful: bool = False
    """Whether its places are names that are also everyday words, with nothing beside them that shows a country."""
    strange: tuple[str, ...] = ()
    """Its words that no question about the report is made of."""
    one_by_one: bool = False
    """Whether it asks the same of several countries or years in turn, so that no one yes or no would do."""


class Marker:
    """Marks messages, with the names that are known."""

    def __init__(self, gazetteer: Gazetteer, groups: Mapping[str, Group], newest_year: int) -> None:
        """`groups` are the parts of the world by their folded names."""
        self._gazetteer = gazetteer
        self._groups = groups
        self.group_names = frozenset(groups)
        self._group_words = frozenset(word for name in groups for word in name.split())
        self._group_slips = SlipIndex(word for word in self._group_words if len(word) >= _SHORTEST_GROUP)
        self._correct = lru_cache(maxsize=_MOST_CORRECTED)(self._corrected)
        self._put_plainly = lru_cache(maxsize=_MOST_KEPT)(self._marked)
        self._take_years = lru_cache(_MOST_SENTENCES_KEPT)(partial(take_years, newest=newest_year))
        self._take_tiers = lru_cache(_MOST_SENTENCES_KEPT)(take_tiers)
        self._names = NameFinder(gazetteer, self._correct)
        self.region_heads = heads(" ".join(max(name.split(), key=len) for name in groups))
        self._region_words = frozenset(word for name in groups for word in (name.split()[0], f"{name.split()[0]}s"))
        names = sorted(groups, key=len, reverse=True)
        self._regions = expression(rf"\b(?:the )?(?:{any_of(names)})(?: ?s)?\b")

    def names_region(self, text: str, first: AbstractSet[str]) -> bool:
        """Whether a text names a part of the world; `first` are the heads of its words."""
        return not self.region_heads.isdisjoint(first) and self._regions.search(text.lower()) is not None

    def sentences(self, text: str) -> Sequence[Sentence]:
        """The sentences of a message, in the words of the phrasings."""
        return self._put_plainly(text)

    def _marked(self, text: str) -> Sequence[Sentence]:
        return tuple(_put_plainly(self._with_neighbours(sentence)) for sentence in self.as_said(text))

    def _with_neighbours(self, sentence: Sentence) -> Sentence:
        """A sentence with the part of the world that the neighbours of the one country that it names are."""
        codes = sentence.places[0].codes if len(sentence.places) == 1 else ()
        around = self._gazetteer.around.get(codes[0]) if len(codes) == 1 else None
        if around is None or sentence.text.count("PLACE") != 1:
            return sentence
        found = with_neighbours(sentence.text, sentence.where, codes[0], around)
        return sentence if found is None else replace(sentence, text=found[0], places=(), where=found[1])

    def as_said(self, text: str) -> Sequence[Sentence]:
        """The sentences of a message with the turns of speech that they have."""
        certain = THE_COUNTRY.search(text) is not None
        text = _POSSESSED.sub(self._with_apostrophe, tidied(text))
        mentions = self._names.names(text)
        parts = list(split(tokens(text, mentions)))[-MOST_SENTENCES:]
        return [self._sentence(within_bounds(part), mentions, certain=certain) for part in parts]

    def _with_apostrophe(self, match: re.Match[str]) -> str:
        """What a country has, as people write it without the apostrophe: "turkeys tier"."""
        name = fold(match["name"])
        before = fold(match.string[: match.start()]).split()[-_MOST_WORDS_BEFORE:]
        if any(self._gazetteer.named(" ".join((*before[at:], f"{name}s"))) for at in range(len(before))):
            return match[0]  # "Cook Islands tier"
        one, other = self._gazetteer.named(name), self._gazetteer.named(f"{name}s")
        is_other = (other is not None and other.codes) or f"{name}s" in self.group_names
        return f"{match['name']}'s" if one is not None and not is_other else match[0]

    def _sentence(self, part: Sequence[Token], mentions: Sequence[Mention], *, certain: bool) -> Sentence:
        asked = bool(part) and part[-1].text == "?"
        words = [token.text for token in part if token.text not in ENDS]
        while words and words[-1] in _LEFT_BEHIND:
            words.pop()
        text = vocabulary().as_meant(" ".join(map(self._correct, words)))
        named = [token.place for token in part if token.place is not None]
        places = [_resolution(mentions[place]) for place in named]
        for index, place in enumerate(named):
            text = text.replace(f"PLACE@{place}@", f"PLACE{index}", 1)
        text, years = self._take_years(text)
        text, where = self._take_regions(text)
        text = self._take_areas(text, places)
        text, tiers = self._take_tiers(text)
        doubtful = not certain and any(mentions[place].everyday is not None for place in named)
        return Sentence(text, asked, tuple(places), years, tiers, where, doubtful, tuple(_strange(text)))

    def _take_areas(self, text: str, places: list[Resolution]) -> str:
        """The text with PLACE put in for areas that are no country, such as Hawaii; they join the places."""
        words = text.split()
        if self._gazetteer.area_starts.isdisjoint(words):
            return text
        position = 0
        while position < len(words):
            for length in (3, 2, 1):
                name = " ".join(words[position : position + length])
                reading = self._gazetteer.named(name) if name.islower() else None
                if reading is not None and reading.area is not None and name not in vocabulary().known:
                    lies_in = reading.area.iso3
                    places.append(Resolution(name, suggestions=(lies_in,) if lies_in else (), area=reading.area))
                    words[position : position + length] = [f"PLACE{len(places) - 1}"]
                    break
            position += 1
        return " ".join(words)

    def _corrected(self, word: str) -> str:
        """A word as it is meant: a misspelt word of a question in its right spelling."""
        is_right = word in vocabulary().known or word in self._group_words or self._gazetteer.is_plain(word)
        is_right = is_right or word in self._gazetteer.area_starts
        if is_right or len(word) < _SHORTEST_CORRECTED or not word.isalpha():
            return word
        most = 1 if len(word) < 7 else 2
        near = {**self._group_slips.near(word, most), **vocabulary().slips.near(word, most)}
        nearest = [name for name, slips in near.items() if slips == min(near.values()) and name[0] == word[0]]
        alike = {name[:_SAME_STEM] for name in nearest}
        return min(nearest, key=len) if len(alike) == 1 else word

    def _take_regions(self, text: str) -> tuple[str, Where]:
        groups: list[Group] = []

        def keep(match: re.Match[str]) -> str:
            name = match[0].removeprefix("the ").removesuffix(" s")
            group = self._groups.get(name) or self._groups.get(match[0]) or self._groups.get(name.removesuffix("s"))
            if group is None:
                return match[0]
            groups.append(group)
            return "REGION"

        if not self._region_words.isdisjoint(text.split()):
            text = self._regions.sub(keep, text)
        return with_initial(*(limited(text, groups) if groups else (text, _EVERYWHERE)))


def _put_plainly(sentence: Sentence) -> Sentence:
    """A sentence with its turns of speech in the words of the phrasings, and with what it still names then."""
    plain = _in_plain_words(sentence.text)
    if plain == sentence.text:
        return sentence
    text, places = _those_said(plain, sentence.places)
    text, tiers = _tiers_said(text, sentence.tiers)
    return replace(sentence, text=text, places=tuple(places), tiers=tiers, strange=tuple(_strange(text)))


@lru_cache(_MOST_SENTENCES_KEPT)
def _in_plain_words(text: str) -> str:
    return vocabulary().put_plainly(text)


def _those_said(text: str, places: Sequence[Resolution]) -> tuple[str, list[Resolution]]:
    """A text that was put plainly, with those of its places that it still has, numbered from 0."""
    kept = list(dict.fromkeys(int(number) for number in _NUMBERED_PLACE.findall(text)))
    if len(kept) == len(places) or not kept:
        return text, [] if _RATED.fullmatch(text) else list(places)
    order = sorted(kept)
    renumbered = _NUMBERED_PLACE.sub(lambda match: f"PLACE{order.index(int(match[1]))}", text)
    return renumbered, [places[index] for index in order]


def _tiers_said(text: str, tiers: tuple[TierSet, ...]) -> tuple[str, tuple[TierSet, ...]]:
    """A text that was put plainly, with those of its tiers that it still has, numbered from 0."""
    kept = sorted({int(number) for number in _NUMBERED_TIER.findall(text)})
    if len(kept) == len(tiers) or (kept and kept[-1] >= len(tiers)):
        return text, tiers
    return _NUMBERED_TIER.sub(lambda match: f"TIER{kept.index(int(match[1]))}", text), tuple(tiers[at] for at in kept)


def _resolution(mention: Mention) -> Resolution:
    return Resolution(mention.text, mention.codes, mention.match, part=mention.part)


def _strange(text: str) -> Iterator[str]:
    known = vocabulary().known
    for word in text.split():
        if word[0].islower() and len(word) > 1 and word not in known:
            yield word


def whole(sentences: Sequence[Sentence]) -> Sentence:
    """All sentences as one, with everything that they name."""
    if len(sentences) == 1 and len(sentences[0].text) <= _LONGEST_WHOLE:
        return sentences[0]
    text = ""
    places: list[Resolution] = []
    tiers: list[TierSet] = []
    years: list[int] = []
    each: list[int] = []
    span = None
    for sentence in sentences:
        part = re.sub(r"\bPLACE(\d+)", lambda m: f"PLACE{int(m[1]) + len(places)}", sentence.text)  # noqa: B023
        part = re.sub(r"\bTIER(\d+)", lambda m: f"TIER{int(m[1]) + len(tiers)}", part)  # noqa: B023
        if len(text) + len(part) > _LONGEST_WHOLE:
            break
        text = f"{text} . {part}" if text else part
        places += sentence.places
        tiers += sentence.tiers
        years += sentence.years.years
        each += sentence.years.each
        span = span or sentence.years.span
    return Sentence(
        text=text,
        asked=any(sentence.asked for sentence in sentences),
        one_by_one=any(sentence.one_by_one for sentence in sentences),
        places=tuple(places),
        tiers=tuple(tiers),
        years=Years(tuple(dict.fromkeys(years)), span, tuple(each)),
        where=together([sentence.where for sentence in sentences]),
        doubtful=any(sentence.doubtful for sentence in sentences),
        strange=tuple(word for sentence in sentences for word in sentence.strange),
    )
