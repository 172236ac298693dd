"""Measure what the setting `names.certainty` gains and costs: python -m benchmarks.certainty.

On the golden cases that tierbot is tuned on; those held back are not looked at.
"""

from benchmarks.peers.cases import read_cases
from benchmarks.peers.measure import ROOT
from bot.dataset.files import data_folder
from bot.dataset.lexicon import read_lexicon
from bot.places.gazetteer import CERTAINTY, Gazetteer
from bot.places.resolve import resolve
from tests.support.knowledge import shipped_records

GRID = (0.70, 0.74, 0.78, 0.80, 0.82, 0.84, 0.86, 0.90, 0.94, 1.0)


def main() -> None:
    """Print, for each certainty, the names right, those taken for another country, and the words taken for one."""
    cases = read_cases(ROOT / "benchmarks" / "cases").part(held_back=False)
    gazetteer = Gazetteer(shipped_records(), read_lexicon(data_folder()))
    print(f"{len(cases.names)} names, {len(cases.strangers)} texts that are no country")
    print(f"{'certainty':>9}{'right':>8}{'another':>9}{'no country, but taken for one':>31}")
    for gazetteer.certainty in GRID:
        found = [(case.codes, set(resolve(gazetteer, case.text).codes)) for case in cases.names]
        right = sum(expected == got for expected, got in found)
        another = sum(bool(got - expected) for expected, got in found)
        taken = sum(bool(resolve(gazetteer, case.text).codes) for case in cases.strangers)
        chosen = "  <- the default" if gazetteer.certainty == CERTAINTY else ""
        print(f"{gazetteer.certainty:9.2f}{right:8}{another:9}{taken:31}{chosen}")


if __name__ == "__main__":
    main()
