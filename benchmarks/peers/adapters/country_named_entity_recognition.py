"""country-named-entity-recognition, in any case of letters, with Georgia taken for the country."""

from country_named_entity_recognition import find_countries  # type: ignore[import-not-found]


def spot(text: str) -> list[tuple[str, int, int]]:
    found = find_countries(text, is_ignore_case=True, is_georgia_probably_the_country=True)
    return [(country.alpha_3, match.start(), match.end()) for country, match in found]
