"""thefuzz: the name of pycountry's that it scores best, from 85 on."""

import logging

import pycountry  # type: ignore[import-not-found]
from thefuzz import process  # type: ignore[import-not-found]

logging.disable()  # it warns of every text without letters
_names = {
    name: fields["alpha_3"]
    for fields in map(dict, pycountry.countries)
    for name in (fields.get("name"), fields.get("common_name"), fields.get("official_name"))
    if name
}


def resolve(text: str) -> list[str]:
    best = process.extractOne(text, _names.keys(), score_cutoff=85)
    return [_names[best[0]]] if best else []
