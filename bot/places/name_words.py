"""Words inside names: the formal ones, which lists shorten and leave out, and those that tell no country."""

import string

# Words of formal names, each with the short forms that stand for it in lists; None: left out when names are compared.
_FORMAL_WORDS = {
    **dict.fromkeys(("of", "the", "and", "de", "du"), None),
    **dict.fromkeys(("rep", "repub"), "republic"),
    "dem": "democratic",
    **dict.fromkeys(("fed", "federation", "federated", "federal"), "federated"),
    **dict.fromkeys(("is", "isl", "isls", "island"), "islands"),
    **dict.fromkeys(("st", "ste", "sainte"), "saint"),
    **dict.fromkeys(("prov", "sts"), "state"),
    "ppls": "peoples",
}


UNTELLING = frozenset(
    {
        *(
            "of",
            "the",
            "and",
            "or",
            "for",
            "de",
            "du",
            "people",
            "peoples",
            "republic",
            "state",
            "in",
            "is",
            "do",
            "as",
        ),
        *("us", "man", "see", "most", "part", "heard", "free", "under", "group", "country", "both"),
    }
)
"""Words of names that tell nothing of which country is meant."""

COMMON_FIRST = frozenset({"great", "new", "holy", "western", "separate"})
"""Words that begin names of several words, and are so common that they are looked at only before another such word."""

ENDINGS = frozenset(string.ascii_lowercase) | {
    *("ll", "isn", "aren", "wasn", "weren", "didn", "doesn", "don", "hasn", "haven", "hadn", "couldn"),
    *("wouldn", "shouldn"),
}
"""What an apostrophe leaves of isn't and we'll, and single letters."""


def in_any_order(folded: str) -> str:
    """The words of a name in alphabetical order, the formal ones in one form, without "of" and "the"."""
    words = (_FORMAL_WORDS.get(word, word) for word in folded.split())
    return " ".join(sorted(word for word in words if word))
