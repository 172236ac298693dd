"""How a name sounds, roughly: so that "filipeens" meets "Philippines"."""

import re

# In order; what English speakers write for the same sound becomes the same letter.
_SAME_SOUNDS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"igh", "i"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"tch|tsch|ch", "c"),
        (r"dzh|dj|zh", "j"),
        (r"sh|sch", "s"),
        (r"th", "t"),
        (r"kh|ck|qu|q|kw", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"c(?=[eiy])(?!$)", "s"),
        (r"y", "i"),
        (r"(?<=.)[hw]", ""),
    )
)
_OTHERWISE_WRITTEN = re.compile(r"[chjqwxyz]")
"""What a name has at least that is written in another way than it is heard."""
_VOWELS = re.compile(r"(?<=.)[aeiou]+")
_RUNS = re.compile(r"(.)\1+")


def heard(squeezed: str) -> str:
    """A folded name without spaces, written alike for alike sounds."""
    if _OTHERWISE_WRITTEN.search(squeezed):
        for pattern, letter in _SAME_SOUNDS:
            squeezed = pattern.sub(letter, squeezed)
    return without_runs(squeezed)


def sound(squeezed: str) -> str:
    """The consonants of a name as it is heard, and its first letter."""
    return without_runs(_VOWELS.sub("", heard(squeezed)))


def without_runs(squeezed: str) -> str:
    """A folded name with doubled letters written once: "Morroco" and "Morocco" are the same."""
    return _RUNS.sub(r"\1", squeezed)
