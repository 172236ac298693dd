"""A part of an answer in words, and what all wording shares."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.places import ShownFinding, Step
from bot.report.change import ChangeKind
from bot.report.records import FindingKind
from bot.report.tier import Tier

LONGEST_ECHO = 60
"""Characters of somebody's own words that an answer repeats."""


@dataclass(frozen=True, slots=True)
class Worded:
    """An answer's part in words: a headline, sentences, findings, notes in small print, the source, a line to copy.

    `findings` are the lines of a list: the only part that can be long.
    """

    headline: str
    sentences: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    citation: str = ""

    def plain(self) -> str:
        """The whole as plain text, headline first."""
        lines = [self.headline, *self.sentences, *(f"- {finding}" for finding in self.findings), *self.notes]
        if self.source:
            lines.append(f"Source: {self.source}")
        if self.citation:
            lines.append(f"To cite: {self.citation}")
        return "\n".join(lines)


def either(names: Sequence[str]) -> str:
    """Names as alternatives: A, B or C."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def both(names: Sequence[str]) -> str:
    """Names together: A, B and C."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def standing(tiers: Sequence[Tier], count: int) -> str:
    """What so many countries on some tiers are: on Tier 1 or Tier 2; Special Cases; on Tier 3 or a Special Case."""
    if len(tiers) == len(Tier):
        return "rated"
    others = [tier for tier in Tier if tier not in tiers]
    if len(others) == 1 and others[0].rank is not None:
        return f"on another tier than {others[0].phrase}"
    on = [tier.phrase for tier in tiers if tier is not Tier.SPECIAL_CASE]
    special = ["a Special Case" if count == 1 else "Special Cases"] if Tier.SPECIAL_CASE in tiers else []
    return " or ".join([*([f"on {either(on)}"] if on else []), *special]) or "on no tier"


def echo(name: str) -> str:
    """Somebody's own words on one line, cut to a length that harms no answer."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    return flat if len(flat) <= LONGEST_ECHO else flat[: LONGEST_ECHO - 1] + "…"


def counted(number: int, noun: str = "country", plural: str = "countries") -> str:
    """A number of things: 1 country, 20 countries."""
    return f"{number} {noun if number == 1 else plural}"


def span_in_words(first: int, last: int) -> str:
    """Years in a row: "2001–2004", or the one there is."""
    return str(first) if first == last else f"{first}–{last}"


def years_in_words(years: Sequence[int]) -> str:
    """Years with runs drawn together: "2001–2004 and 2013"."""
    return both([span_in_words(first, last) for first, last in years_in_a_row(years)])


def years_in_a_row(years: Sequence[int]) -> Sequence[tuple[int, int]]:
    """The first and the last year of each row of years without a break."""
    runs: list[tuple[int, int]] = []
    for year in years:
        if runs and year == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], year)
        else:
            runs.append((year, year))
    return runs


def step_sentence(step: Step, tier: Tier, year: int) -> str:
    """How the tier changed since the report year before."""
    before = step.before.phrase if step.before else ""
    sentences = {
        ChangeKind.UPGRADED: f"Upgraded in {year} from {before}.",
        ChangeKind.DOWNGRADED: f"Downgraded in {year} from {before}.",
        ChangeKind.UNCHANGED: f"Unchanged from {step.year_before}.",
        ChangeKind.NEWLY_RATED: f"Newly rated in {year}." if year > _FIRST_REPORT else "This was the first report.",
        ChangeKind.RATED_AGAIN: f"Rated again; the rating before was {before} in {step.year_before}.",
        ChangeKind.RECLASSIFIED: f"Reclassified in {year} to {tier.phrase} from {before}.",
        ChangeKind.NOT_KNOWN: f"How it stood in {year - 1} is not known here.",
        ChangeKind.NO_LONGER_RATED: "",
    }
    return sentences[step.kind]


def finding_line(finding: ShownFinding, year: int) -> str:
    """A finding with its kind, and its own report year where that is another than `year`."""
    when = f" ({finding.year} report)" if finding.year != year else ""
    return f"{_FINDING_KINDS[finding.kind]}{when}: {finding.text}"


_FIRST_REPORT = 2001
_FINDING_KINDS = {
    FindingKind.PROGRESS: "Progress",
    FindingKind.SHORTCOMING: "Shortcoming",
    FindingKind.PROFILE: "Profile",
    FindingKind.LAW: "Law",
    FindingKind.STATISTIC: "Figure",
    FindingKind.RECOMMENDATION: "Recommendation",
}
