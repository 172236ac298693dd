"""The findings that tell of a matter: see bot/questions/alone/topics/matters.py."""

from collections.abc import Sequence

from bot.questions.alone.topics.matters import Matter
from bot.report.records import Code, Finding
from bot.report.search import FindingIndex


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
