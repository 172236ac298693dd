"""Folding a name to the form in which names are compared."""

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and a mark.
_PLAIN_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "&": " and ",
    }
)
_APOSTROPHES = re.compile("['’‘ʼʻ`´ʾʿ′]")
_DOTTED_LETTERS = re.compile(r"\b[^\W\d_](?:\.[^\W\d_])+\b\.?")
_ASCII_WORDS = bytes(byte if chr(byte).isalnum() and byte < 128 else 32 for byte in range(256)).lower()
"""A table for `bytes.translate`: ASCII letters in lower case, and figures; all else a space."""
_PLAIN = re.compile(r"[a-z0-9]+(?: [a-z0-9]+)*")


def fold(text: str) -> str:
    """Fold case, accents, apostrophes, punctuation and runs of space, so that "Côte d’Ivoire" is "cote divoire".

    Letters of every script stay; invisible and control characters go. The result has single spaces, none at its ends,
    and folding it again changes nothing.
    """
    lowered = text.casefold()
    if (lowered.isascii() and lowered.isalnum()) or _PLAIN.fullmatch(lowered):
        return lowered
    decomposed = lowered if lowered.isascii() else _decomposed(lowered)
    plain = _APOSTROPHES.sub("", decomposed.translate(_PLAIN_LETTERS))
    plain = _DOTTED_LETTERS.sub(lambda match: match[0].replace(".", ""), plain)
    if plain.isascii():
        return " ".join(ascii_words(plain))
    spaced = "".join(c if _belongs_to_a_word(c) else " " for c in plain)
    return unicodedata.normalize("NFC", " ".join(spaced.split()))


def _decomposed(lowered: str) -> str:
    """A text without its marks, and what is invisible."""
    decomposed = unicodedata.normalize("NFKD", lowered).casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")


@lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """One character folded; "" for what is none of a word."""
    return fold(character)


def ascii_words(text: str) -> list[str]:
    """The words of a text, in small letters; only ASCII letters and figures count, all else parts them."""
    return text.encode(errors="replace").translate(_ASCII_WORDS).decode().split()


def squeeze(folded: str) -> str:
    """A folded name without its spaces: "south korea" and "southkorea" are the same."""
    return folded.replace(" ", "")


def _belongs_to_a_word(character: str) -> bool:
    # Vowel signs of Thai, Hindi and their like are marks (M), not letters, and carry meaning.
    return character.isalnum() or unicodedata.category(character)[0] == "M"
