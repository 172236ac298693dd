"""hdx-python-country: its fuzzy search, on the data that it ships."""

from hdx.location.country import Country  # type: ignore[import-not-found]

Country.set_use_live_default(False)


def resolve(text: str) -> list[str]:
    code, _ = Country.get_iso3_country_code_fuzzy(text)
    return [code] if code else []
