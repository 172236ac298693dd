"""countryguess: codes, regular expressions, then difflib."""

from countryguess import guess_country  # type: ignore[import-not-found]


def resolve(text: str) -> list[str]:
    code = guess_country(text, attribute="iso3")
    return [code] if code else []
