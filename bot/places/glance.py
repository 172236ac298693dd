"""A glance at a message: most name no country at all, and can be passed without a closer look."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from bot.places.fold import ascii_words
from bot.places.gazetteer import Gazetteer
from bot.places.resolve import misspelt_word

_ORNAMENT = re.compile(
    "[\u00a1-\u00a9\u00ab\u00b0\u00b4\u00b7\u00bb\u2010-\u2026\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff\ufe0f]|[\U0001f300-\U0001faff]"
)
"""Quotes, dashes, arrows and emoji, which stand between words; flags are none of them."""
_LINK = re.compile(r"https?://\S+")
_SHOUTED = re.compile(r"[A-Z][A-Z]")
_CODE = re.compile(r"\b[A-Z]{2,3}\b")
# Both begin with the sign itself, so that the search for it is quick.
_DOTTED = re.compile(r"\.(?<=\b[A-Za-z]\.)[A-Za-z]\b")
_JOINED = re.compile(r"'(?<=[A-Za-z]')(?!(?:d|ll|m|re|s|t|ve)\b)[A-Za-z]")
"""An apostrophe within a word that is no contraction, as in Côte d'Ivoire."""


def names_nothing(gazetteer: Gazetteer, message: str) -> bool:
    """Whether a message is nothing but words that name nothing; False where only a closer look can tell."""
    if not message.isascii() or "://" in message:
        message = _without_ornament(message)
    if not message.isascii() or _has_sign(gazetteer, message):
        return False
    words = ascii_words(message)
    distinct = set(words)
    leads = distinct & gazetteer.leading
    rest = distinct - gazetteer.ordinary
    strange = {word for word in rest if (len(word) > 3 and not word.isdigit()) or word in gazetteer.short}
    if strange:
        if not _name_nothing(gazetteer, words, strange, leads):
            return False
        if not gazetteer.starts.keys().isdisjoint(strange):
            return not _begin_a_name(gazetteer, words)
    for word in leads:
        if not gazetteer.seconds[word].isdisjoint(distinct):
            return not _begin_a_name(gazetteer, words)
    return True


def _without_ornament(message: str) -> str:
    return _LINK.sub(" ", _ORNAMENT.sub(" ", message.replace("’", "'")))


def _has_sign(gazetteer: Gazetteer, message: str) -> bool:
    """Whether something in a message is more than its letters: a flag, a code, initials, a name with an apostrophe."""
    if ("'" in message and _JOINED.search(message)) or ("." in message and _DOTTED.search(message)):
        return True
    if not message.islower() and _SHOUTED.search(message) and any(map(gazetteer.code, _CODE.findall(message))):
        return True
    return ":flag_" in message


def _name_nothing(
    gazetteer: Gazetteer, words: Sequence[str], strange: AbstractSet[str], leads: AbstractSet[str]
) -> bool:
    """Whether none of the `strange` words, which are not ordinary, is a name, a misspelt one or a part of one."""
    if not gazetteer.known.isdisjoint(strange):
        return False
    if (telling := gazetteer.partial & (strange | leads)) and _may_be_misspelt_in_part(words, telling, strange):
        return False
    return not any(misspelt_word(gazetteer, word) for word in strange)


def _begin_a_name(gazetteer: Gazetteer, words: Sequence[str]) -> bool:
    """Whether two of the words, one behind the other, begin a name."""
    return not gazetteer.beginnings.isdisjoint(map(" ".join, pairwise(words)))


def _may_be_misspelt_in_part(words: Sequence[str], telling: AbstractSet[str], strange: AbstractSet[str]) -> bool:
    """Whether a telling word of a name stands beside one that may be a misspelt part of it: "new zeeland"."""
    for first, second in pairwise(words):
        if (first in telling) != (second in telling):
            other = second if first in telling else first
            if len(other) > 3 and not strange.isdisjoint((first, second)):
                return True
    return False
