"""The findings that tell of a matter, or of a people: see bot/questions/alone/topics/matters.py and peoples.py."""

from collections.abc import Sequence

from bot.questions.alone.topics.matters import Matter
from bot.questions.sentences.phrasings import vocabulary
from bot.report.records import Code, Finding
from bot.report.search import FindingIndex, holds_all

_FEW = 6


class MatterFindings:
    """Finds what tells of a matter; each matter is looked for once."""

    def __init__(self, index: FindingIndex) -> None:
        self._index = index
        self._of: dict[tuple[str, ...], Sequence[Finding]] = {}

    def until(self, year: int, matter: Matter, code: Code | None = None) -> Sequence[Finding]:
        """Those up to a report year, the newest first, of all countries or of one."""
        if matter.topic not in self._of:
            self._of[matter.topic] = self._index.those(matter.is_told)
        return [one for one in self._of[matter.topic] if one.year <= year and code in (None, one.iso3)]


def of_a_people(index: FindingIndex, names: Sequence[str], words: Sequence[str], year: int) -> Sequence[Finding]:
    """The findings up to a report year that name a people; of many those alone that have another of some words."""
    alike = vocabulary().alike
    named = index.search(names, {}, until=year, strictly=True, limit=None)
    others = [word for word in words if word not in names and index.knows(word)]
    of_it = [one for one in named if any(holds_all(one.text, (word,), alike) for word in others)]
    rest = [one for one in named if one not in of_it]
    return [*of_it, *rest] if len(named) <= _FEW or not of_it else of_it
