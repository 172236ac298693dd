"""geotext: its countries and nationalities, which it gives as words; where they stand is looked up."""

import pycountry  # type: ignore[import-not-found]
from geotext import GeoText  # type: ignore[import-not-found]

_codes = {country.alpha_2: country.alpha_3 for country in pycountry.countries} | {"XK": "XKX"}


def spot(text: str) -> list[tuple[str, int, int]]:
    found = GeoText(text)
    iso2 = found.index.nationalities | found.index.countries
    mentions: list[tuple[str, int, int]] = []
    searched: dict[str, int] = {}
    for word in (*found.countries, *found.nationalities):
        start = text.find(word, searched.get(word, 0))
        searched[word] = start + len(word)
        mentions.append((_codes.get(iso2[word.lower()], ""), start, searched[word]))
    return sorted(mentions, key=lambda mention: mention[1])
