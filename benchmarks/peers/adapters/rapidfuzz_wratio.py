"""rapidfuzz: the name of pycountry's with the best WRatio, from 85 on."""

import pycountry  # type: ignore[import-not-found]
from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

_named = [
    (default_process(name), fields["alpha_3"])
    for fields in map(dict, pycountry.countries)
    for name in (fields.get("name"), fields.get("common_name"), fields.get("official_name"))
    if name
]
_names = [name for name, _ in _named]


def resolve(text: str) -> list[str]:
    best = process.extractOne(default_process(text), _names, scorer=fuzz.WRatio, score_cutoff=85)
    return [_named[best[2]][1]] if best else []
