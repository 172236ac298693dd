"""country-resolver, offline; the countries that it gives for cities do not count."""

from country_resolver import CountryResolver  # type: ignore[import-not-found]

_resolver = CountryResolver(enable_geocoder=False)


def resolve(text: str) -> list[str]:
    match = _resolver.resolve(text)
    return [match.iso3] if match and match.iso3 and match.source != "city" else []
