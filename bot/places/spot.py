"""Spotting the countries named in a running message, with where they stand."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from bot.places.fold import fold, fold_character
from bot.places.gazetteer import Gazetteer, Match, Reading
from bot.places.resolve import edits_allowed, near_miss
from bot.places.support import Evidence, cities_named, is_about_countries, is_supported
from bot.report.records import Code, EverydayKind

LONGEST_MESSAGE = 4000
"""Characters; Discord allows no longer message. What stands behind them is not looked at."""

_SHORTEST_MISSPELT = 5
# Vowel signs and the like, which `\w` leaves out: Hebrew, Arabic, the scripts of India, Thai, Lao, Burmese, Khmer.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b6-\u17d3"
)
_WORD = re.compile(
    r"<a?[@#:/][^>\s]*>|https?://\S+|:flag_(?P<flag>[a-z]{2}):|:\w+:|[\U0001F1E6-\U0001F1FF]{2}"
    r"|(?:[A-Za-z]\.){2,}"
    rf"|(?:[^\W_]|[{_MARKS}])+(?:['’.](?:[^\W_]|[{_MARKS}])+)*"
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_CODE = re.compile(r"\b[A-Z]{2,3}\b")
_SHOUTED = re.compile(r"[A-Z][A-Z]")
_DOTTED = re.compile(r"\b[A-Za-z]\.[A-Za-z]\b")
_ONLY_LETTERS = bytes(ord(chr(byte).lower()) if chr(byte).isalpha() and byte < 128 else ord(" ") for byte in range(256))
"""A table for `bytes.translate`: ASCII letters in lower case, all else a space."""
_JOINED = re.compile(r"\w['.]\w")
_MARKUP = re.compile(r"[<:/]|\w\.\w")
_SIMPLE_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_JOINS = re.compile(r"[\s&/.'’-]{1,3}")
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


class _Word(NamedTuple):
    text: str
    folded: str
    start: int
    end: int
    until: int
    """Where the word ends, with what was left off: its 's."""


def spot(gazetteer: Gazetteer, message: str, known_words: frozenset[str] = frozenset()) -> Sequence[Mention]:
    """The countries named for certain in a message, in order, the longest names first: "South Sudan" is not "Sudan".

    `known_words` are folded words that never count as a misspelt country, such as the words of the question itself.
    """
    found = candidates(gazetteer, message, known_words)
    return [mention for mention in found if mention.everyday is None] if found else found


def candidates(gazetteer: Gazetteer, message: str, known_words: frozenset[str] = frozenset()) -> Sequence[Mention]:
    """The same with names that are also everyday words and have no support, marked as such."""
    message = message[:LONGEST_MESSAGE]
    if _is_plain(gazetteer, message):
        return ()
    words = _words(message)
    found: list[tuple[int, int, Mention]] = []
    ordinary, leading = gazetteer.ordinary, gazetteer.leading
    telling, beginnings = gazetteer.words, gazetteer.beginnings
    free = 0
    for position, word in enumerate(words):
        if position < free:
            continue
        folded = word.folded
        behind = words[position + 1].folded if position + 1 < len(words) else ""
        beside = behind in telling
        if folded in ordinary and folded not in leading and not beside:
            continue  # as for nearly every word of a message: it names nothing and is no misspelt name
        most = gazetteer.starts.get(folded, 0)
        if most > 1 and behind and f"{folded} {behind}" not in beginnings and _stand_apart(message, words, position):
            most = 1
        reading, used = _longest_name(gazetteer, message, words, position, most) if most else (None, 0)
        if used < 2 and (beside or folded in telling):
            phrase = _misspelt_phrase(gazetteer, message, words, position)
            reading, used = (phrase, 2) if phrase else (reading, used)
        if reading is not None:
            found.append((position, used, _mention(message, words[position : position + used], reading)))
        elif not used:
            found += [(position, 1, mention) for mention in _otherwise(gazetteer, word, known_words)]
        free = position + (used or 1)
    return _weigh(gazetteer, words, found)


def _is_plain(gazetteer: Gazetteer, message: str) -> bool:
    """Whether a message is nothing but words that name nothing, as most are: then nothing needs a closer look."""
    if not message.isascii() or "&" in message or ":flag_" in message:
        return False
    if not message.islower() and _SHOUTED.search(message) and any(map(gazetteer.code, _CODE.findall(message))):
        return False
    if "." in message and _DOTTED.search(message):
        return False
    words = message.encode().translate(_ONLY_LETTERS).decode().split()
    distinct = set(words)
    leads = distinct & gazetteer.leading
    if rest := distinct - gazetteer.ordinary:
        strange = {word for word in rest if len(word) > 3 or word in gazetteer.short}
        if strange and not _are_strangers(gazetteer, message, strange, leads):
            return False
    for word in leads:
        if not gazetteer.seconds[word].isdisjoint(distinct):
            return gazetteer.beginnings.isdisjoint(map(" ".join, pairwise(words)))
    return True


def _are_strangers(gazetteer: Gazetteer, message: str, words: AbstractSet[str], leads: AbstractSet[str]) -> bool:
    """Whether words name nothing, with no sign in the message that joins them to others, and no "new" before them."""
    if not (gazetteer.words.isdisjoint(words | leads) and gazetteer.starts.keys().isdisjoint(words)):
        return False
    return not _JOINED.search(message) and all(_is_stranger(gazetteer, word) for word in words)


def _is_stranger(gazetteer: Gazetteer, folded: str) -> bool:
    """Whether a word, which is no part of a name, is near none either."""
    if folded in gazetteer.strangers:
        return True
    if _misspelt_word(gazetteer, folded):
        return False
    gazetteer.remember_stranger(folded)
    return True


def _misspelt_word(gazetteer: Gazetteer, folded: str) -> Reading | None:
    """The name that a single word is a misspelt form of."""
    if len(folded) < _SHORTEST_MISSPELT or gazetteer.is_plain(folded):
        return None
    near = near_miss(gazetteer, folded, folded, suggest=False)
    return Reading(near.codes, Match.TYPO) if near.match is Match.TYPO else None


def _stand_apart(message: str, words: Sequence[_Word], position: int) -> bool:
    """Whether a word and the next are as they seem, with no sign in or between them that may join them in a name."""
    first, second = words[position], words[position + 1]
    return first.end == first.until and second.end == second.until and message[first.until : second.start] == " "


def _words(message: str) -> Sequence[_Word]:
    lowered = message.lower()
    if not message.isascii() or _MARKUP.search(message):
        return list(_words_of_any_kind(message))
    words = []
    for match in _SIMPLE_WORD.finditer(lowered):
        folded, (start, end) = match[0], match.span()
        until = end
        if not folded.isalnum():
            folded = _POSSESSIVE.sub("", folded)
            end = start + len(folded)
            folded = fold(folded)
        words.append(_Word(message[start:end], folded, start, end, until))
    return words


def _words_of_any_kind(message: str) -> Iterator[_Word]:
    for match in _WORD.finditer(message):
        text = match[0]
        lowered = text.casefold()
        start, end = match.span()
        if lowered.isascii() and lowered.isalnum():
            yield _Word(text, lowered, start, end, end)
        elif text[0] not in "<:" and "://" not in text:
            name = _POSSESSIVE.sub("", text)
            yield _Word(name, fold(name), start, start + len(name), end)
        elif match["flag"]:
            yield _Word(text, "", start, end, end)


def _longest_name(
    gazetteer: Gazetteer, message: str, words: Sequence[_Word], position: int, most: int
) -> tuple[Reading | None, int]:
    """What the longest name that begins here stands for, and its words; None for what is no country (a guinea pig)."""
    if most == 1:
        reading = gazetteer.named(words[position].folded)
        return (reading if reading and reading.codes else None), int(reading is not None)
    end = position + 1
    while end < min(len(words), position + most) and _JOINS.fullmatch(message, words[end - 1].until, words[end].start):
        end += 1
    for last in range(end, position, -1):
        group = words[position:last]
        reading = gazetteer.named(" ".join(word.folded for word in group) if len(group) > 1 else group[0].folded)
        if reading is None and len(group) > 1:
            reading = gazetteer.named(fold(message[group[0].start : group[-1].end]))
        if reading is not None:
            return reading if reading.codes else None, len(group)
    return None, 0


def _misspelt_phrase(gazetteer: Gazetteer, message: str, words: Sequence[_Word], position: int) -> Reading | None:
    """A name of two words of which one is misspelt: "soth korea", "sauid arabia"."""
    if position + 1 >= len(words):
        return None
    first, second = words[position], words[position + 1]
    known = [word.folded in gazetteer.words for word in (first, second)]
    if known[0] == known[1] or not _JOINS.fullmatch(message, first.until, second.start):
        return None
    wrong, right = (second, first) if known[0] else (first, second)
    if len(wrong.folded) < 4:
        return None
    for name in gazetteer.word_slips.near(wrong.folded, max(1, edits_allowed(len(wrong.folded)))):
        reading = gazetteer.named(f"{right.folded} {name}" if known[0] else f"{name} {right.folded}")
        if reading is not None and reading.codes:
            return Reading(reading.codes, Match.TYPO)
    return None


def _otherwise(gazetteer: Gazetteer, word: _Word, known_words: frozenset[str]) -> Sequence[Mention]:
    """What a word names that begins no name: a flag, a code, names in a script without spaces, a misspelt name."""
    reading = None
    if not word.folded:
        code = gazetteer.flag(word.text) or gazetteer.code_of_two(word.text[-3:-1])
        reading = Reading((code,), Match.FLAG) if code else None
    elif word.text.isascii():
        if len(word.text) <= 3:
            code = gazetteer.code(word.text) if word.text.isupper() else None
            reading = Reading((code,), Match.CODE) if code else None
        elif word.folded not in known_words and word.folded not in gazetteer.strangers:
            reading = _misspelt_word(gazetteer, word.folded)
    elif _UNSPACED.search(word.text):
        return list(_unspaced(gazetteer, word))
    return [Mention(reading.codes, reading.match, word.text, word.start, word.end)] if reading else ()


def _unspaced(gazetteer: Gazetteer, word: _Word) -> Iterator[Mention]:
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


def _mention(message: str, group: Sequence[_Word], reading: Reading) -> Mention:
    start, end = group[0].start, group[-1].end
    if len(group) > 1 and (lead := _LEAD.match(message[start:end].casefold())):
        start += lead.end()
    return Mention(reading.codes, reading.match, message[start:end], start, end, part=reading.part)


def _weigh(
    gazetteer: Gazetteer, words: Sequence[_Word], found: Sequence[tuple[int, int, Mention]]
) -> Sequence[Mention]:
    """Mark the mentions that are everyday words and have nothing around them that speaks for the country."""
    kinds = [
        gazetteer.everyday(words[at].folded) if used == 1 and "." not in mention.text else None
        for at, used, mention in found
    ]
    if not any(kinds):
        return [mention for *_, mention in found]
    folded = [word.folded for word in words]
    topic = is_about_countries(folded)
    homes = cities_named(folded, gazetteer.cities)
    small = any(word.text.islower() for word in words)
    weighed = []
    for (position, used, mention), kind in zip(found, kinds, strict=True):
        if kind is None:
            weighed.append(mention)
            continue
        before = words[position - 1].folded if position else ""
        behind = words[position + used].folded if position + used < len(words) else ""
        evidence = Evidence(
            words[position].folded,
            before,
            behind,
            capital=mention.text[0].isupper() and small and (position > 0 or kind is EverydayKind.CODE),
            topic=topic,
            beside_country=any(other is None for other in kinds) or not homes.isdisjoint(mention.codes),
        )
        weighed.append(mention if is_supported(kind, evidence) else mention._replace(everyday=kind))
    return weighed
