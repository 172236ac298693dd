"""countryinfo, with its fuzzy search installed."""

from countryinfo import CountryInfo  # type: ignore[import-not-found]
from countryinfo.exceptions import CountryNotFoundError  # type: ignore[import-not-found]


def resolve(text: str) -> list[str]:
    try:
        return [CountryInfo(text).iso(3)] if text.strip() else []
    except CountryNotFoundError:
        return []
