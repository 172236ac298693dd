"""countrytagger: its countries (no cities, no provinces); it does not tell where they stand."""

import pycountry  # type: ignore[import-not-found]
from countrytagger import tag_text_countries  # type: ignore[import-not-found]

_codes = {country.alpha_2.lower(): country.alpha_3 for country in pycountry.countries} | {"xk": "XKX"}


def spot(text: str) -> list[tuple[str, int, int]]:
    found = tag_text_countries(text)
    return [(_codes.get(iso2, ""), -1, -1) for level, _, iso2 in found if level.startswith("PCL")]
