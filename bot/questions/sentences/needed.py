"""What words a text must have for a regular expression to be found in it, so that most need not be looked for at all.

It knows as much of regular expressions as phrasings are written in; what it does not know needs no words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.questions.expression import expression

SLOT = expression(r"\b(PLACE|TIER|YEAR|SPAN|REGION|TOPIC)\b")
_WORD = expression(rf"(?<![^ ])(?:[a-z]+|{SLOT.pattern})(?![^ ])")
_BOUNDARY = expression(r"\\b|\^|\$")
_SOME_SPACES = expression(r" (?=[?*{])")
_LOOKS = expression(r"\?(?P<behind><)?(?P<sign>[!=])")
_NAMED = expression(r"^\?(?::|P<\w+>)")
_OFTEN = expression(r"(?P<least>[?*+]|\{\d*)(?:,?\d*\})?\??")
_BRACKET = expression(r"[()]")
_BRACKET_OR_BAR = expression(r"[()|]")
_NEVER = frozenset({"?", "*", "{", "{0"})
_COMMON_WORDS = """
    a an and any are as at be by can did do does for from has have how i in is it no not of on or so than that the there
    they this to was were what when where which who why with you
    countries country list rank ranked report reports tier tiers PLACE REGION TIER YEAR
"""
COMMON = frozenset(_COMMON_WORDS.split())
"""Words that many questions have, so that looking for them spares little."""
_OF_MANY = 8
_SHUT = "\0"
"""Something that is not known, and so may be part of the words beside it."""


@dataclass(frozen=True, slots=True)
class Group:
    """What stands between two brackets, and how often."""

    content: str
    optional: bool

    @property
    def looks(self) -> re.Match[str] | None:
        """What it is if it looks ahead or back only."""
        return _LOOKS.match(self.content)

    @property
    def alternatives(self) -> Sequence[str]:
        """What it offers."""
        return alternatives_of(_NAMED.sub("", self.content))

    def begins_apart(self) -> bool:
        """Whether a space comes first, whatever it is."""
        return all(one.startswith(" ") for one in self.alternatives)

    def ends_apart(self) -> bool:
        """Whether a space comes last, whatever it is."""
        return all(one.endswith(" ") for one in self.alternatives)

    def drawn(self, before: str, behind: "str | Group") -> str:
        """How it stands in the outline behind what came `before`: as nothing where words go on over it."""
        if self.looks is not None:
            return "" if self.looks["sign"] == "!" or self.content.startswith(("?= ", "?=$")) else _SHUT
        if self.optional:
            over = (self.begins_apart() and _goes_apart(behind)) or (self.ends_apart() and before[-1:] in {"", " "})
            return "" if over else _SHUT
        return f"{' ' if self.begins_apart() else ''}{_SHUT}{' ' if self.ends_apart() else ''}"


def _goes_apart(part: str | Group) -> bool:
    """Whether a part of a pattern cannot go on with the word before it."""
    if isinstance(part, str):
        return not part or _apart(part).startswith(" ")
    return not part.optional and part.looks is None and part.begins_apart()


@lru_cache(maxsize=4096)
def needed_words(pattern: str) -> Sequence[frozenset[str]]:
    """Sets of words and slots of which every text that has a pattern has one at least of each; none if that is unknown.

    A word is what stands between spaces, so what begins or ends with a pattern is to begin or end a word.
    """
    offered = alternatives_of(pattern)
    if len(offered) == 1:
        return tuple(_needed_in_a_row(offered[0]))
    each = [needed_words(one) for one in offered]
    return (frozenset().union(*(min(sets, key=how_common) for sets in each)),) if all(each) else ()


def how_common(words: frozenset[str]) -> int:
    """How many words there are, those that many texts have counted as several: the fewer, the less need be searched."""
    return len(words) + (_OF_MANY - 1) * len(words & COMMON)


def _needed_in_a_row(pattern: str) -> Iterator[frozenset[str]]:
    outline, groups = _outlined(list(taken_apart(pattern)))
    for found in _WORD.finditer(outline):
        yield frozenset({found[0]})
    for group, at in groups:
        left = "" if outline[max(0, at - 1) : at] in {"", " "} else _SHUT
        right = "" if outline[at + 1 : at + 2] in {"", " "} else _SHUT
        yield from needed_words("|".join(f"{left}{one}{right}" for one in group.alternatives))


def _outlined(parts: Sequence[str | Group]) -> tuple[str, Sequence[tuple[Group, int]]]:
    """A pattern with a sign for each of its groups, and those that a text must have, with where their signs are."""
    outline = ""
    groups = []
    for part, behind in zip(parts, (*parts[1:], ""), strict=False):  # there may be none at all
        if isinstance(part, str):
            outline += _apart(part)
            continue
        drawn = part.drawn(outline, behind)
        if not part.optional and not part.looks:
            groups.append((part, len(outline) + drawn.index(_SHUT)))
        outline += drawn
    return outline, groups


def _apart(text: str) -> str:
    """What stands outside of groups, with a space for each boundary of words."""
    return _SOME_SPACES.sub(_SHUT, _BOUNDARY.sub(" ", text))


def taken_apart(pattern: str) -> Iterator[str | Group]:
    """What stands outside of any brackets, and the outermost groups, in turn."""
    depth, begin, rest = 0, 0, 0
    for bracket in _BRACKET.finditer(pattern):
        at = bracket.start()
        if bracket[0] == "(":
            if depth == 0 and at > rest:
                yield pattern[rest:at]
            begin = at if depth == 0 else begin
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                often = _OFTEN.match(pattern, at + 1)
                yield Group(pattern[begin + 1 : at], optional=often is not None and often["least"] in _NEVER)
                rest = often.end() if often is not None else at + 1
    if rest < len(pattern):
        yield pattern[rest:]


def alternatives_of(pattern: str) -> Sequence[str]:
    """What a pattern offers, one after the other; itself if that is nothing to choose from."""
    if "(" not in pattern:
        return pattern.split("|")
    return _alternatives_apart(pattern)


@lru_cache(maxsize=1024)
def _alternatives_apart(pattern: str) -> Sequence[str]:
    if "|" not in pattern:
        return (pattern,)
    offered, depth, begin = [], 0, 0
    for found in _BRACKET_OR_BAR.finditer(pattern):
        depth += (found[0] == "(") - (found[0] == ")")
        if found[0] == "|" and depth == 0:
            offered.append(pattern[begin : found.start()])
            begin = found.end()
    return (*offered, pattern[begin:])
