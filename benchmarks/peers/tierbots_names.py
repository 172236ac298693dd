"""tierbot's names as JSON, folded name to codes, for the bare methods that it is measured beside.

python -m benchmarks.peers.tierbots_names (all|english)
"""

import json
import sys
from collections.abc import Iterator

from benchmarks.peers.catalogue import Names
from bot.dataset.files import data_folder
from bot.dataset.lexicon import read_language_names
from bot.places.fold import fold
from bot.report.records import AliasKind
from tests.support.knowledge import shipped_records


def names(which: Names) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every name with the countries that it stands for; of two claims to a name the first holds."""
    records = shipped_records()
    for shared in records.ambiguous_names:
        yield shared.name, shared.codes
    for country in records.countries:
        yield country.name, (country.iso3,)
        yield country.common_name, (country.iso3,)
    for alias in records.aliases:
        if which is Names.ALL or alias.kind is not AliasKind.NATIVE:
            yield alias.name, (alias.iso3,)
    if which is Names.ALL:
        for entry in read_language_names(data_folder()):
            yield entry.folded, (entry.iso3,)


def main() -> None:
    found: dict[str, tuple[str, ...]] = {}
    for name, codes in names(Names(sys.argv[1])):
        if folded := fold(name):
            found.setdefault(folded, codes)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
