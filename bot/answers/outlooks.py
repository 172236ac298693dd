"""What the rule of two years on the Watch List means for a country, by the reports up to the newest."""

from collections.abc import Mapping

from bot.answers.answer import Answer, CannotAnswer
from bot.answers.kinds import DefineAnswer
from bot.answers.worded import standing
from bot.questions.question import Question
from bot.report.records import Code, Term
from bot.report.snapshot import Report
from bot.report.tier import Tier

RULE = "automatic-downgrade"
"""The id of the rule in the glossary."""
_ANY_OTHER_WAY = "A country can fall to Tier 3 without it, too."
_YEARS = 2
"""Years running on the Watch List after which it holds."""


def outlook(report: Report, terms: Mapping[str, Term], question: Question) -> Answer:
    """What the rule means for each country that is asked about, and what it says.

    Whether a country will fall is never told: it may move up, or the rule may be waived.
    """
    rule = terms.get(RULE)
    rated = [place.codes[0] for place in question.places if report.rating(place.codes[0], report.newest_year)]
    if rule is None or not rated:
        return Answer((CannotAnswer(report.newest_year),))
    texts = (*(_of_country(report, code) for code in dict.fromkeys(rated)), rule.text)
    return Answer((DefineAnswer(rule.term, texts, (*rule.sources, report.report_year(report.newest_year).url)),))


def stand_of(report: Report, code: Code) -> str:
    """Where a country is in the newest report, to begin a sentence with: "Laos is on Tier 3 in the 2025 report"."""
    rating = report.rating(code, report.newest_year)
    on = standing([rating.tier], 1) if rating is not None else "not rated"
    return f"{report.country(code).common_name} is {on} in the {report.newest_year} report"


def _of_country(report: Report, code: Code) -> str:
    """What the rule means for one country, by its last row of reports on the Watch List."""
    rating = report.rating(code, report.newest_year)
    if rating is None or rating.tier is not Tier.WATCH_LIST:
        if rating is not None and rating.tier is Tier.THREE:
            return f"{stand_of(report, code)} already, so the rule does not concern it now."
        return f"{stand_of(report, code)}, so the rule does not concern it now. {_ANY_OTHER_WAY}"
    first = report.newest_year
    while (before := report.rating(code, first - 1)) is not None and before.tier is Tier.WATCH_LIST:
        first -= 1
    years = report.newest_year - first + 1
    if years < _YEARS:
        return (
            f"{stand_of(report, code)}, for the first year running: the rule does not reach it in the next report. "
            f"{_ANY_OTHER_WAY}"
        )
    return (
        f"{stand_of(report, code)}, for {years} years running ({first}–{report.newest_year}): under the rule it goes "
        "to Tier 3 in the next report, unless it moves up or that is waived. Which it will be is not known here."
    )
