"""The name of one topic in a sentence: "child sex tourism in Thailand", "criticised for pushbacks"."""

from collections.abc import Collection
from typing import NamedTuple

from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

LINKS = frozenset("of and in on for by with at from to the or against as into a an over through via".split())  # noqa: SIM905
"""Words between those of one topic."""
_BEFORE = frozenset(
    """
    no about on regarding concerning of mention mentions mentioned mentioning for with have has had there any at by over
    or and
    """.split()  # noqa: SIM905
)
"""What is said before the name of a topic, if it does not begin the sentence."""
_APART = frozenset({"the", ",", ":", "-"})
_BEHIND = frozenset("YEAR report reports REGION please then there too ? . , at all".split())  # noqa: SIM905
_NO_THING = frozenset(
    "alleged anybody anything awful deal horrible huge massive ongoing reported serious terrible".split()  # noqa: SIM905
)
"""Words beside those of a topic that are not of it."""
_SHORTEST_UNKNOWN, _MOST_WORDS = 4, 5


class Named(NamedTuple):
    """How a sentence names its topic."""

    as_one: bool = False
    """Whether all words of it stand together, as the name of one thing."""
    unknown: tuple[str, ...] = ()
    """Those that no finding has."""
    lost: bool = False
    """Whether the last of them, which says what it is, is one of those."""


def one_topic(sentence: Sentence, topics: Collection[str]) -> Named:
    """How a sentence names its topic; `topics` are its words that are a topic by themselves."""
    said = sentence.text.split()
    known = {word for word in said if word in topics or word in vocabulary().subjects}
    strange = {word for word in sentence.strange if word not in known and _may_be_a_thing(word)}
    at = [number for number, word in enumerate(said) if word in known and word not in vocabulary().vague]
    if not at:
        return Named()
    first, last = at[0], at[-1]
    while first > 0 and said[first - 1] in strange:
        first -= 1
    while last + 1 < len(said) and said[last + 1] in strange:
        last += 1
    name = [word for word in said[first : last + 1] if word not in LINKS and not _is_place(word)]
    together = all(word in known or word in strange for word in name) and len(name) <= _MOST_WORDS
    begins = (first > 0 and said[first - 1] in _BEFORE) or all(
        _is_place(word) or word in _APART for word in said[:first]
    )
    ends = all(word in LINKS or word in _BEHIND or _is_place(word) for word in said[last + 1 :])
    if not (together and begins and ends):
        return Named()
    unknown = tuple(dict.fromkeys(word for word in name if word in strange))
    return Named(as_one=True, unknown=unknown, lost=name[-1] in strange)


def _is_place(word: str) -> bool:
    return word.startswith("PLACE") or word == "s"


def _may_be_a_thing(word: str) -> bool:
    return (
        word.replace("-", "").isalpha()
        and len(word) >= _SHORTEST_UNKNOWN
        and not word.endswith("ly")
        and word not in _NO_THING
    )
