"""Generate the keyboard slips of `resolve.csv` (group `slip`): same seed, same rows.

    python make_slips.py COUNTRIES_CSV WORD_LIST > slips.csv

A slip is one edit in a name of 5 to 7 letters and two in a longer one: a letter left out, doubled, swapped with the
next one, or replaced by (or followed by) a neighbour on a QWERTY keyboard. Dropped: slips that are an English word, and
slips as near to another country's name as to their own.
"""

import csv
import random
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz.distance import OSA

SEED = 20261125
PER_NAME = 3
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def neighbours(letter: str) -> str:
    """Return the letters around a letter on the keyboard."""
    for y, row in enumerate(ROWS):
        if letter in row:
            x = row.index(letter)
            near = [r[max(x - 1, 0) : x + 2] for r in ROWS[max(y - 1, 0) : y + 2]]
            return "".join(near).replace(letter, "")
    return ""


def slip(name: str, rng: random.Random) -> str:
    """Return the name with one slip; the first letter and everything but a to z stay."""
    places = [i for i, c in enumerate(name) if i and "a" <= c <= "z" and name[i - 1] != " "]
    i = rng.choice(places)
    kind = rng.choice(("drop", "double", "swap", "near", "extra"))
    near = rng.choice(neighbours(name[i]))
    if kind == "swap" and i + 1 < len(name) and name[i + 1].isalpha():
        return name[:i] + name[i + 1] + name[i] + name[i + 2 :]
    middle = {"drop": "", "double": name[i] * 2, "extra": name[i] + near}.get(kind, near)
    return name[:i] + middle + name[i + 1 :]


def plain(name: str) -> str:
    """Return the name in lower case without accents and brackets."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"\s*\(.*\)", "", bare).casefold()


def generate(countries: Path, words: Path) -> Iterator[tuple[str, str]]:
    """Yield each slip with the code of its country."""
    with countries.open(encoding="utf-8", newline="") as handle:
        table = [(row["iso3"], row["common_name"], row["name"]) for row in csv.DictReader(handle)]
    names = [(plain(name), code) for code, *both in table for name in both]
    known = {word.strip().casefold() for word in words.read_text(encoding="utf-8").splitlines()}
    rng = random.Random(SEED)
    for code, common, _ in table:
        name = plain(common)
        letters = sum(c.isalpha() for c in name)
        made: set[str] = set()
        for _ in range(PER_NAME if letters > 4 else 0):
            text = slip(name, rng) if letters < 8 else slip(slip(name, rng), rng)
            own = OSA.distance(text, name)
            others = min(OSA.distance(text, other) for other, owner in names if owner != code)
            if len(text) > 4 and own and own < others and text not in known and text not in made:
                made.add(text)
                yield text, code


def main() -> None:
    """Write the rows to standard output."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerows(("slip", text, code) for text, code in generate(Path(sys.argv[1]), Path(sys.argv[2])))


if __name__ == "__main__":
    main()
