"""Spotting the countries named in a running message, with where they stand."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.places.fold import fold, fold_character
from bot.places.gazetteer import Gazetteer
from bot.places.glance import names_nothing
from bot.places.names import Match, Reading
from bot.places.namesakes import is_a_namesake, lies_elsewhere
from bot.places.resolve import edits_allowed, misspelt_word
from bot.places.support import Evidence, cities_named, is_about_countries, is_supported
from bot.places.words import Word, Words
from bot.report.records import Code, EverydayKind

LONGEST_MESSAGE = 4000
"""Characters; Discord allows no longer message. What stands behind them is not looked at."""

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_JOINS = re.compile(r"[\s&/.'’-]{1,3}")
_BETWEEN_TWO, _NEXT_BUT_ONE = frozenset({"and", "or", "vs", "versus"}), 2
_WRITTEN_SMALL = frozenset({"car"})
"""Codes that people write in small letters, though they are words: "compare Chad, Cameroon and car"."""
_BEHIND_A_LIST = frozenset({"", "tier", "tiers", "please", "pls", "plz", "thanks", "thx"})
"""What stands between two countries that are put beside each other, and how far apart they are then."""
_LEAD = re.compile(r"(?:the|both|two) ")


class Mention(NamedTuple):
    """A name in a message: characters `start` to `end` (exclusive), and the countries it may stand for."""

    codes: tuple[Code, ...]
    match: Match
    text: str
    start: int
    end: int
    part: bool = False
    """Whether it is the name of a part that stands for the whole, such as England."""
    everyday: EverydayKind | None = None
    """What else the word is, where nothing around it shows that the country is meant."""


def spot(gazetteer: Gazetteer, message: str, known_words: frozenset[str] = frozenset()) -> Sequence[Mention]:
    """The countries named for certain in a message, in order, the longest names first: "South Sudan" is not "Sudan".

    `known_words` are folded words that never count as a misspelt country, such as the words of the question itself.
    """
    found = candidates(gazetteer, message, known_words)
    return [mention for mention in found if mention.everyday is None] if found else found


def candidates(gazetteer: Gazetteer, message: str, known_words: frozenset[str] = frozenset()) -> Sequence[Mention]:
    """The same with names that are also everyday words and have no support, marked as such."""
    message = message[:LONGEST_MESSAGE]
    return () if names_nothing(gazetteer, message) else look_closely(gazetteer, message, known_words)


def look_closely(gazetteer: Gazetteer, message: str, known_words: frozenset[str] = frozenset()) -> Sequence[Mention]:
    """The same, word by word, without the glance that passes most messages by."""
    words = Words(message)
    found: list[tuple[int, int, Mention]] = []
    ordinary, leading = gazetteer.ordinary, gazetteer.leading
    partial, beginnings = gazetteer.partial, gazetteer.beginnings
    joinable = not words.message.isascii() or "'" in message or "&" in message
    free = 0
    for position, (folded, behind) in enumerate(zip(words.folded, (*words.folded[1:], ""), strict=False)):
        beside = behind in partial
        if position < free or (folded in ordinary and folded not in leading and not beside):
            continue  # as for nearly every word of a message: it names nothing and is no misspelt name
        most = gazetteer.starts.get(folded, 0)
        begins = f"{folded} {behind}" in beginnings or f"{folded} {behind.removesuffix('s')}" in beginnings
        if begins and is_a_namesake(gazetteer, words, position):
            free = position + 2
            continue
        if most > 1 and not begins and not (joinable and _may_join(words, position)):
            most = 1
        reading, used = _longest_name(gazetteer, words, position, most) if most else (None, 0)
        if folded == "the" and used and _begins_longer(gazetteer, words, position + 1, used):
            continue  # "the Congo DR" is more than "the Congo"
        if used < 2 and (beside or folded in partial):
            phrase = _misspelt_phrase(gazetteer, words, position)
            reading, used = (phrase, 2) if phrase else (reading, used)
        if reading is not None:
            found.append((position, used, _mention(words, position, used, reading)))
        elif not used:
            found += [(position, 1, mention) for mention in _otherwise(gazetteer, words[position], known_words)]
        free = position + (used or 1)
    found = [one for one in found if not lies_elsewhere(gazetteer, message, one[2].start, one[2].end, one[2].codes)]
    return _weigh(gazetteer, words, found) if found else ()


def _may_join(words: Words, position: int) -> bool:
    """Whether a word and the next may be more in a name than they seem, by a sign that is left out or stands for one.

    So are "Lao People's" and "Bosnia & Herzegovina".
    """
    if position + 1 == len(words):
        return False
    first, second = words[position], words[position + 1]
    return first.end != first.until or second.end != second.until or words.message[first.until : second.start] != " "


def _longest_name(gazetteer: Gazetteer, words: Words, position: int, most: int) -> tuple[Reading | None, int]:
    """What the longest name that begins here stands for, and its words; None for what is no country (a guinea pig)."""
    if most == 1:
        reading = gazetteer.named(words.folded[position])
        return (reading if reading and reading.codes else None), int(reading is not None)
    end = position + 1
    while end < min(len(words), position + most) and _are_joined(words, end - 1):
        end += 1
    for last in range(end, position, -1):
        name = " ".join(words.folded[position:last])
        reading = gazetteer.named(name)
        if reading is None and last - position > 1:
            spelled = fold(words.message[words[position].start : words[last - 1].end])
            reading = gazetteer.named(spelled)
            if reading is None and name.endswith("s"):  # papua new guineas tier
                reading = gazetteer.named(name.removesuffix("s")) or gazetteer.named(spelled.removesuffix("s"))
        if reading is not None:
            return reading if reading.codes else None, last - position
    return None, 0


def _begins_longer(gazetteer: Gazetteer, words: Words, position: int, used: int) -> bool:
    """Whether a name of so many words or more begins at a word."""
    most = gazetteer.starts.get(words.folded[position], 0) if position < len(words) else 0
    return most >= used and _longest_name(gazetteer, words, position, most)[1] >= used


def _are_joined(words: Words, position: int) -> bool:
    """Whether there is nothing between a word and the next that would part them in a name."""
    return _JOINS.fullmatch(words.message, words[position].until, words[position + 1].start) is not None


def _misspelt_phrase(gazetteer: Gazetteer, words: Words, position: int) -> Reading | None:
    """A name of two words of which one is misspelt: "soth korea", "sauid arabia"."""
    pair = words.folded[position : position + 2]
    known = [word in gazetteer.words for word in pair]
    if sum(known) != 1 or len(pair) < 2 or not _are_joined(words, position):
        return None
    right, wrong = pair if known[0] else reversed(pair)
    if len(wrong) < 4:
        return None
    for name in gazetteer.word_slips.near(wrong, max(1, edits_allowed(len(wrong)))):
        reading = gazetteer.named(f"{right} {name}" if known[0] else f"{name} {right}")
        if reading is not None and reading.codes:
            return Reading(reading.codes, Match.TYPO)
    return None


def _otherwise(gazetteer: Gazetteer, word: Word, known_words: frozenset[str]) -> Sequence[Mention]:
    """What a word names that begins no name: a flag, a code, names in a script without spaces, a misspelt name."""
    reading = None
    if not word.folded:
        code = gazetteer.flag(word.text) or gazetteer.code_of_two(word.text[-3:-1])
        reading = Reading((code,), Match.FLAG) if code else None
    elif word.text.isascii():
        if len(word.text) <= 3:
            code = gazetteer.code(word.text) if word.text.isupper() else None
            reading = Reading((code,), Match.CODE) if code else None
        elif word.folded not in known_words:
            reading = misspelt_word(gazetteer, word.folded)
    elif _UNSPACED.search(word.text):
        return list(_unspaced(gazetteer, word))
    return [Mention(reading.codes, reading.match, word.text, word.start, word.end)] if reading else ()


def _unspaced(gazetteer: Gazetteer, word: Word) -> Iterator[Mention]:
    """The names inside a run of a script that sets no spaces between words, or hangs endings on them (Korean)."""
    text = word.text
    letters = [(letter, at) for at, character in enumerate(text) for letter in fold_character(character)]
    folded = "".join(letter for letter, _ in letters)
    origins = [*(at for _, at in letters), len(text)]
    lengths = gazetteer.lengths
    position = 0
    while position < len(folded) - 1:
        for length in lengths.get(folded[position : position + 2], ()):
            reading = gazetteer.named(folded[position : position + length])
            if reading is not None and position + length <= len(folded):
                start, end = origins[position], origins[position + length]
                yield Mention(reading.codes, reading.match, text[start:end], word.start + start, word.start + end)
                position += length - 1
                break
        position += 1


def _mention(words: Words, position: int, used: int, reading: Reading) -> Mention:
    start, end = words[position].start, words[position + used - 1].end
    if used > 1 and (lead := _LEAD.match(words.message[start:end].casefold())):
        start += lead.end()
    return Mention(reading.codes, reading.match, words.message[start:end], start, end, reading.part)


def _is_joined_to_a_word(
    words: Words, found: Sequence[tuple[int, int, Mention]], kinds: Sequence[EverydayKind | None], position: int
) -> bool:
    """Whether what stands there is put beside an everyday word with a capital: "Chad or Mali", "Jordan vs Turkey"."""
    return any(
        kind is EverydayKind.WORD
        and mention.text[0].isupper()
        and abs(at - position) == _NEXT_BUT_ONE
        and words.folded[(at + position) // 2] in _BETWEEN_TWO
        for (at, _, mention), kind in zip(found, kinds, strict=True)
    )


def _is_within_a_list(
    words: Words,
    found: Sequence[tuple[int, int, Mention]],
    kinds: Sequence[EverydayKind | None],
    position: int,
    used: int,
    *,
    topic: bool,
) -> bool:
    """Whether a code stands there between two names with no more than "and" or "or" between, or last of a list.

    One of the names has to be sure, or the message about countries.
    """
    if all(kind is not None for kind in kinds) and not topic:
        return False
    sure = [
        (at, at + length)
        for (at, length, _), kind in zip(found, kinds, strict=True)
        if kind in (None, EverydayKind.WORD, EverydayKind.NAME)
    ]
    behind = position + used + int(position + used < len(words) and words.folded[position + used] in _BETWEEN_TWO)
    before = position - int(position > 0 and words.folded[position - 1] in _BETWEEN_TWO)
    if not any(end == before for _, end in sure):
        return False
    next_word = words.folded[position + used] if position + used < len(words) else ""
    last = before < position and words.folded[position] in _WRITTEN_SMALL and next_word in _BEHIND_A_LIST
    return last or any(at == behind for at, _ in sure)


def _weigh(gazetteer: Gazetteer, words: Words, found: Sequence[tuple[int, int, Mention]]) -> Sequence[Mention]:
    """Mark the mentions that are everyday words and have nothing around them that speaks for the country."""
    kinds = [
        gazetteer.everyday(words.folded[at]) if used == 1 and "." not in mention.text else None
        for at, used, mention in found
    ]
    if not any(kinds):
        return [mention for *_, mention in found]
    folded = words.folded
    topic = is_about_countries(folded)
    homes = cities_named(folded, gazetteer.cities)
    small = any(words[at].text.islower() for at in range(len(words)))
    weighed = []
    for (position, used, mention), kind in zip(found, kinds, strict=True):
        if kind is None:
            weighed.append(mention)
            continue
        before = folded[position - 1] if position else ""
        behind = folded[position + used] if position + used < len(words) else ""
        evidence = Evidence(
            folded[position],
            before,
            behind,
            capital=mention.text[0].isupper() and small and (position > 0 or kind is EverydayKind.CODE),
            topic=topic,
            beside_country=any(other is None for other in kinds)
            or not homes.isdisjoint(mention.codes)
            or _is_joined_to_a_word(words, found, kinds, position),
        )
        supported = is_supported(kind, evidence) or _is_within_a_list(words, found, kinds, position, used, topic=topic)
        weighed.append(mention if supported else mention._replace(everyday=kind))
    return weighed
