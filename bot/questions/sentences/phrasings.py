"""The tables of words, turns of speech and phrasings, read once: see the YAML files beside this one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from bot.places.slips import SlipIndex
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.sentences.patterns import Pattern, Said, WordIndex, compiled, said, worded
from bot.questions.sentences.pieces import Pieced
from bot.questions.tables import read_table

_WORD = expression(r"[a-z]+")
_NO_PATTERN = Pattern("^(?!)")
"""What is never found, but looked for in any sentence."""
_NO_GROUPS = frozenset({"geight"})  # groups that are known by name, but not what countries they hold


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One kind of question, with the patterns by which it is known and examples of it."""

    intent: Intent
    about: About
    patterns: tuple[Pattern, ...]
    examples: tuple[str, ...]
    unless: Pattern | None = None
    """What a sentence of this kind does not have."""
    only: Pattern | None = None
    """What a sentence of this kind must have besides."""
    is_term: bool = False
    """Whether it is known by naming a term of the glossary."""

    def allows(self, sentence: Said) -> bool:
        """Whether a marked sentence has nothing that this kind has not, and everything that it must have."""
        if self.unless is not None and self.unless.is_in(sentence):
            return False
        return self.only is None or self.only.is_in(sentence)

    def found_in(self, sentence: Said, tried: Iterable[Pattern] | None = None) -> bool:
        """Whether a marked sentence is of this kind, by any of its patterns or of those `tried`."""
        for pattern in self.patterns if tried is None else tried:
            if pattern.is_in(sentence):
                return self.allows(sentence)
        return False


class PhrasingIndex:
    """Phrasings in the order in which they are tried, by the words that a sentence must have to be of one."""

    def __init__(self, every: Sequence[Phrasing]) -> None:
        self._every = every
        patterns = [(number, pattern) for number, one in enumerate(every) for pattern in _patterns_of(one)]
        self._numbers = [number for number, _ in patterns]
        self._patterns = [pattern for _, pattern in patterns]
        self._index = WordIndex(self._patterns)

    def possible(self, words: Iterable[str]) -> Iterator[tuple[Phrasing, Sequence[Pattern]]]:
        """The phrasings that a sentence of these words may be of, in order, each with the patterns worth trying."""
        for number, places in groupby(self._index.possible(words), self._numbers.__getitem__):
            yield self._every[number], [self._patterns[place] for place in places]


def _patterns_of(phrasing: Phrasing) -> Sequence[Pattern]:
    """The patterns by which a phrasing is known, with one that any sentence may have if a term alone will do."""
    return (*phrasing.patterns, _NO_PATTERN) if phrasing.is_term else phrasing.patterns


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that questions are asked in."""

    words: Mapping[str, str]
    """The alternatives of each named set of words."""
    written: Mapping[str, Sequence[tuple[Sequence[str], Sequence[str]]]]
    """What people write, by its first word, the longest first, and what is meant."""
    known: frozenset[str]
    """Every word that a question may be made of."""
    slips: SlipIndex
    terms: Mapping[str, Sequence[str]]
    """What people ask by for terms of the glossary: regular expressions, by the terms' ids."""
    speech: Mapping[str, re.Pattern[str]]
    """How people speak: see speech.yaml."""
    topics: Mapping[str, Sequence[str]]
    """Words of topics, each with others that mean the same in the findings."""
    subjects: Mapping[str, Sequence[str]]
    """Words of questions that name what findings are about, too, each with others that mean the same there."""
    alike: Mapping[str, Sequence[str]]
    """The words of topics and subjects together, each with others that mean the same in the findings."""
    vague: frozenset[str]
    """Words of topics that may be said of anything."""
    plainly: Sequence[tuple[Pattern, str]]
    """Turns of speech in marked sentences, each with what is read for it."""
    turns: WordIndex
    """The same turns by their words."""
    undated: Pattern
    """What names a time that no report dates: "under Chavez", "during the war"."""

    def as_meant(self, text: str) -> str:
        """A folded text with short and misspelt forms of words in full: "whats" becomes "what is"."""
        words = text.split()
        if self.written.keys().isdisjoint(words):
            return text
        read: list[str] = []
        at = 0
        while at < len(words):
            for written, meant in self.written.get(words[at], ()):
                if words[at : at + len(written)] == written:
                    read += meant
                    at += len(written)
                    break
            else:
                read.append(words[at])
                at += 1
        return " ".join(read)

    def put_plainly(self, text: str) -> str:
        """A marked sentence in the words of the phrasings: "made it out of TIER0" becomes "left TIER0"."""
        for _, plain in self.turned(text):
            text = plain
        return text

    def turned(self, text: str) -> Iterator[tuple[int, str]]:
        """The turns of speech in a marked sentence, each by its number, with what is read from there on.

        They are tried in their order, each in what the one before it read.
        """
        sentence, first = said(text), 0
        while first < len(self.plainly):
            for number in self.turns.possible(sentence.words):
                if number >= first:
                    turn, plain = self.plainly[number]
                    changed = turn.replaced(plain, sentence)
                    if changed is not sentence:
                        sentence, first = said(" ".join(changed.text.split())), number + 1
                        yield number, sentence.text
                        break
            else:
                return


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of the questions."""
    table = {
        name: held
        for part in ("vocabulary", "turns", "topics", "speech")
        for name, held in read_table(f"sentences/{part}.yaml").items()
    }
    meant = {form: meaning for forms, meaning in table["written"].items() for form in str(forms).split("|")}
    written: dict[str, list[tuple[Sequence[str], Sequence[str]]]] = {}
    for form in sorted(meant, key=len, reverse=True):
        written.setdefault(form.split()[0], []).append((form.split(), meant[form].split()))
    known = {word for alternatives in table["words"].values() for word in _WORD.findall(alternatives)}
    known |= {word for meaning in meant.values() for word in meaning.split()} | set(table["frame"].split())
    for phrasing in read_table("sentences/phrasings.yaml"):
        for pattern in phrasing["when"]:
            known.update(word for word in _WORD.findall(re.sub(r"\\.|\{.*?\}", " ", pattern)) if len(word) > 2)
    topics, subjects = (
        {word: others.split() for word, others in table[name].items()} for name in ("topics", "subjects")
    )
    asked_by_name = {
        identity: [form.replace("{name}", name) for form in table["asked by name"]]
        for identity, name in table["named terms"].items()
    }
    plainly = [(worded(_with_pieces(entry["turn"], table["pieces"])), entry["read"]) for entry in table["turns"]]
    return Vocabulary(
        words=table["words"],
        written=written,
        known=frozenset(known - _NO_GROUPS),
        slips=SlipIndex(word for word in known if len(word) >= 4),
        terms=table["terms"] | asked_by_name,
        speech={name: expression(re.sub(r"\s+", "", pattern)) for name, pattern in table["speech"].items()},
        topics=topics,
        subjects=subjects,
        alike={**subjects, **topics},
        vague=frozenset(table["vague"].split()),
        plainly=plainly,
        turns=WordIndex([turn for turn, _ in plainly]),
        undated=worded(rf"\b{table['pieces']['undated']}"),
    )


@cache
def spoken(name: str) -> Pieced:
    """Any of a named set of words, as words of their own."""
    return Pieced(rf"\b(?:{vocabulary().words[name]})\b")


@lru_cache(maxsize=1)
def phrasings() -> Sequence[Phrasing]:
    """Every phrasing, in the order in which they are tried."""
    return tuple(_phrasings())


@lru_cache(maxsize=1)
def every_phrasing() -> PhrasingIndex:
    """Every phrasing, to be looked for by its words."""
    return PhrasingIndex(phrasings())


@cache
def phrasings_of(kind: Intent) -> PhrasingIndex:
    """The phrasings of one kind of question."""
    return PhrasingIndex([phrasing for phrasing in phrasings() if phrasing.intent is kind])


def _phrasings() -> Iterator[Phrasing]:
    for entry in read_table("sentences/phrasings.yaml"):
        patterns = tuple(_pattern(text) for text in entry["when"] if text != "TERM")
        unless = _pattern(entry["unless"]) if "unless" in entry else None
        yield Phrasing(
            Intent(entry["of"]),
            About(entry.get("about", "")),
            patterns,
            tuple(entry["such as"]),
            unless,
            _pattern(entry["only"]) if "only" in entry else None,
            is_term="TERM" in entry["when"],
        )


def with_words(pattern: str) -> str:
    """A pattern with the alternatives put in for the sets of words that it names between braces."""
    for name, alternatives in vocabulary().words.items():
        pattern = pattern.replace(f"{{{name}}}", rf"\b(?:{alternatives})\b")
    return pattern


def _with_pieces(turn: str, pieces: Mapping[str, str]) -> str:
    """A turn of speech with the pieces put in that it names between braces."""
    for name, piece in pieces.items():
        turn = turn.replace(f"{{{name}}}", piece)
    return turn


def _pattern(text: str) -> Pattern:
    return compiled(with_words(text))
