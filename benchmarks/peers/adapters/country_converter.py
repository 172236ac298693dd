"""country_converter: regular expressions over the whole list; it may give several countries."""

import logging

from country_converter import CountryConverter  # type: ignore[import-not-found]

logging.disable()  # it warns of every text that it does not find
_converter = CountryConverter()
_NOTHING = "nothing"  # an empty string would have it give the text itself


def resolve(text: str) -> list[str]:
    found = _converter.convert(text, to="ISO3", not_found=_NOTHING)
    return [code for code in ([found] if isinstance(found, str) else found) if code != _NOTHING]
