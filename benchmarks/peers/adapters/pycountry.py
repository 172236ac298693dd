"""pycountry: its exact look-up, and where that finds nothing the best of its fuzzy search."""

import pycountry  # type: ignore[import-not-found]


def resolve(text: str) -> list[str]:
    try:
        return [pycountry.countries.lookup(text).alpha_3]
    except LookupError:
        pass
    try:
        return [pycountry.countries.search_fuzzy(text)[0].alpha_3]
    except LookupError:
        return []
