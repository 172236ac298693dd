"""The stems of words: what is the same in "fishing", "fisher" and "fished"."""

import re
from functools import lru_cache

_ENDINGS = (
    *(
        "ations",
        "ation",
        "ating",
        "ated",
        "ates",
        "ate",
        "ments",
        "ment",
        "ities",
        "ity",
        "ings",
        "ing",
        "ions",
        "ion",
    ),
    *("ators", "ator", "ers", "er", "ors", "or", "ies", "ied", "ed", "es", "al", "ly", "y", "e", "s"),
)
_IRREGULAR = {
    form: word
    for word, forms in {
        "adoption": "adoptions",
        "buy": "bought",
        "child": "children",
        "cop": "cops officer officers",
        "fall": "fell fallen",
        "find": "found",
        "flee": "fled",
        "give": "gave given",
        "hold": "held",
        "inmate": "prisoner prisoners inmates",
        "identify": "identification identifications identifying",
        "keep": "kept",
        "leave": "left",
        "lose": "lost",
        "man": "men",
        "pay": "paid",
        "police": "policing policed",
        "policy": "policies",
        "rise": "rose risen",
        "sell": "sold sale sales",
        "send": "sent",
        "spend": "spent",
        "take": "took taken",
        "woman": "women",
    }.items()
    for form in forms.split()
}
"""Forms that no ending tells, with the word that they are of."""
_BRITISH = (
    (re.compile(r"is(?=(?:e|ed|es|ing|ations?)$)"), "iz"),
    (re.compile(r"our(?=(?:s|ed|ing|ers?)?$)"), "or"),
    (re.compile(r"tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=[ef]en)ce(?=s?$)"), "se"),
    (re.compile(r"mme(?=s?$)"), "m"),
)
"""British spellings, each with the American one."""
_WHOLE = frozenset({"adoption", "army", "care", "done", "entity", "every", "four", "many", "police", "policy", "they"})
"""Words that only seem to have an ending."""
_SHORTEST_STEM = 3
_DOUBLING = frozenset({"ed", "ing", "ings"})
_DOUBLED = frozenset("bdgmnprt")
"""Letters that are written twice before an ending only: "banned"."""
_PAIR = 2
MOST_STEMS = 20_000
"""Words whose stems are remembered; those of messages are much the same from one to the next."""


@lru_cache(maxsize=MOST_STEMS)
def stem(word: str) -> str:
    """A word, in small letters, without its ending: "fishing", "fisher" and "fished" are the same."""
    word = _IRREGULAR.get(word, word)
    if word in _WHOLE:
        return word
    for british, american in _BRITISH:
        word = british.sub(american, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            bare = word[: -len(ending)]
            if ending in _DOUBLING and _is_doubled(bare):
                return bare[:-1]
            return bare.rstrip("s") if ending == "s" else bare
    return word


def _is_doubled(bare: str) -> bool:
    return len(bare) > _SHORTEST_STEM and bare[-1] == bare[-_PAIR] and bare[-1] in _DOUBLED
