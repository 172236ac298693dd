"""flashgeotext: its countries, in any case of letters; pycountry turns their names into codes."""

import logging
from contextlib import suppress

import pycountry  # type: ignore[import-not-found]
from flashgeotext.geotext import GeoText, GeoTextConfiguration  # type: ignore[import-not-found]
from loguru import logger  # type: ignore[import-not-found]

logging.disable()
logger.remove()
_geotext = GeoText(GeoTextConfiguration(case_sensitive=False))
del _geotext.pool["cities"]
_codes = {
    "Brunei": "BRN",
    "Cape Verde": "CPV",
    "Democratic Republic of Congo": "COD",
    "East Timor": "TLS",
    "Ivory Coast": "CIV",
    "Kosovo": "XKX",
    "Palestine": "PSE",
    "Republic of Congo": "COG",
    "Russia": "RUS",
    "The Bahamas": "BHS",
    "Turkey": "TUR",
}
for _name in set(_geotext.pool["countries"].get_all_keywords().values()) - _codes.keys():
    with suppress(LookupError):
        _codes[_name] = pycountry.countries.lookup(_name).alpha_3


def spot(text: str) -> list[tuple[str, int, int]]:
    found = _geotext.extract(text)["countries"]
    spans = [(_codes[name], *span) for name, meta in found.items() if name in _codes for span in meta["span_info"]]
    return sorted(spans, key=lambda span: span[1])
