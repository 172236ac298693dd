"""Patterns of phrasings: regular expressions over marked sentences that are looked for only where they can be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_SLOT = re.compile(r"\b(PLACE|TIER|YEAR|SPAN|REGION|TOPIC)\b")
_GAP = " ... "
_FIRST_WORD = re.compile(r"[a-z]+(?=$| |\(\?!)")
_GROUP_BEGINS = frozenset({"", " ", "b"})  # nothing, a space, or the end of \b


class Said(NamedTuple):
    """A marked sentence, and the words in it."""

    text: str
    words: frozenset[str]


def said(text: str) -> Said:
    """A marked sentence with its words."""
    return Said(text, frozenset(text.split()))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression over a marked sentence, and what a sentence must have for it to be found."""

    expression: re.Pattern[str]
    slots: tuple[str, ...]
    words: tuple[frozenset[str], ...]
    """Sets of words; a sentence has one at least of each."""

    def is_in(self, sentence: Said) -> bool:
        """Whether a sentence has it. Looking for its slots and words first saves most of the work."""
        for slot in self.slots:
            if slot not in sentence.text:
                return False
        for words in self.words:
            if words.isdisjoint(sentence.words):
                return False
        return self.expression.search(sentence.text) is not None


def compiled(pattern: str) -> Pattern:
    """A pattern as it is written in phrasings.yaml, its sets of words put in already."""
    outside, groups = _taken_apart(pattern)
    slots: tuple[str, ...] = ()
    words: tuple[frozenset[str], ...] = ()
    if "|" not in outside:
        found = (slot for slot in _SLOT.findall(outside) if f"{slot}?" not in outside)
        slots = tuple(dict.fromkeys(found))
        words = tuple(_words_of(outside, groups))
    text = _SLOT.sub(r"\1\\d*", pattern)
    if text[0].isalpha() or (text[0] == "(" and text[1] != "?"):
        text = rf"\b(?:{text})" if "|" in outside else rf"\b{text}"
    closed = rf"{text}\b" if text[-1].isalnum() or text[-1] in ")*" else text
    return Pattern(re.compile(closed.replace(_GAP, r"\b.*?\b")), slots, words)


def _taken_apart(pattern: str) -> tuple[str, list[tuple[str, str, str]]]:
    """What stands outside of any brackets, and each outermost group: its content, the sign before it and behind it."""
    outside: list[str] = []
    groups = []
    depth, begin = 0, 0
    for at, character in enumerate(pattern):
        if character == "(":
            depth += 1
            begin = at if depth == 1 else begin
        outside.append(character if depth == 0 else "\0")
        if character == ")":
            depth -= 1
            if depth == 0:
                before = pattern[begin - 1 : begin] if begin else ""
                groups.append((pattern[begin + 1 : at], before, pattern[at + 1 : at + 2]))
    return "".join(outside), groups


def _words_of(outside: str, groups: list[tuple[str, str, str]]) -> Iterator[frozenset[str]]:
    for token in outside.split():
        word = token.removeprefix("^").removesuffix("$")
        if word.isalpha() and word.islower():
            yield frozenset({word})
    for content, before, behind in groups:
        if before not in _GROUP_BEGINS or behind not in {"", " ", "\\", "$"}:
            continue
        if content.startswith("?") and not content.startswith("?:"):
            continue  # it looks ahead or back
        firsts = [_FIRST_WORD.match(one) for one in _alternatives(content.removeprefix("?:"))]
        if all(firsts):
            yield frozenset(first[0] for first in firsts if first)


def _alternatives(content: str) -> Iterator[str]:
    depth, begin = 0, 0
    for at, character in enumerate(content):
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            yield content[begin:at]
            begin = at + 1
    yield content[begin:]
