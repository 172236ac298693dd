"""What the rule of two years on the Watch List means for a country, by the reports up to the newest."""

from collections.abc import Iterable, Mapping

from bot.answers.answer import Answer, CannotAnswer
from bot.answers.choosing import lies_in
from bot.answers.kinds import DefineAnswer
from bot.answers.worded import both, standing
from bot.questions.intent import About
from bot.questions.question import Question
from bot.report.records import Code, Term
from bot.report.snapshot import Report
from bot.report.tier import Tier

RULE = "automatic-downgrade"
"""The id of the rule in the glossary."""
_ANY_OTHER_WAY = "A country can fall to Tier 3 without it, too."
_YEARS = 2
"""Years running on the Watch List after which it holds."""
_ONE_YEAR_WAIVERS = 2019
"""The report by which a waiver held for the following year only."""
_USED_UP = (
    f"By the {_ONE_YEAR_WAIVERS} report a waiver held for one year only, and no country has been on the Watch List for "
    "a fourth year running since then."
)
_HAS = ("has", "have")
_UNKNOWN = "Which it will be is not known here."


def outlook(report: Report, terms: Mapping[str, Term], question: Question) -> Answer:
    """What the rule means for each country that is asked about, and what it says.

    Whether a country will fall is never told: it may move up, or the rule may be waived.
    """
    rule = terms.get(RULE)
    rated = [place.codes[0] for place in question.subject if report.rating(place.codes[0], report.newest_year)]
    if rule is None or not rated:
        return Answer((CannotAnswer(report.newest_year),))
    texts = (*(_of_country(report, code) for code in dict.fromkeys(rated)), rule.text)
    return Answer((DefineAnswer(rule.term, texts, (*rule.sources, report.report_year(report.newest_year).url)),))


def waived_for(report: Report, waiver: Term, question: Question) -> Answer:
    """What a waiver of the rule is, for the countries asked about, of which it may be too late for one."""
    texts = (waiver.text, *(_of_country(report, place.codes[0]) for place in question.found if place.codes))
    sources = (*waiver.sources, report.report_year(report.newest_year).url)
    so = None if any(_is_used_up(report, place.codes[0]) for place in question.found if place.codes) else True
    return Answer((DefineAnswer(waiver.term, texts, sources),), question.confirmed and so)


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
    years = _years_running(report, code)
    if years < _YEARS:
        return (
            f"{stand_of(report, code)}, for the first year running: the rule does not reach it in the next report. "
            f"If it is still on the Watch List in that of {report.newest_year + 1}, it goes to Tier 3 in that of "
            f"{report.newest_year + _YEARS}, unless that is waived. {_ANY_OTHER_WAY}"
        )
    first = report.newest_year - years + 1
    running = f"{stand_of(report, code)}, for {years} years running ({first}–{report.newest_year})"
    if _is_used_up(report, code):
        return (
            f"{running}: under the rule it goes to Tier 3 in the next report, unless it moves up. {_USED_UP} {_UNKNOWN}"
        )
    return (
        f"{running}: under the rule it goes to Tier 3 in the next report, unless it moves up or that is waived. "
        f"{_UNKNOWN}"
    )


def _is_used_up(report: Report, code: Code) -> bool:
    """Whether a country has been on the Watch List for as long as any was since a waiver holds for one year."""
    return _years_running(report, code) > _YEARS and not _stayed_longer(report)


def _years_running(report: Report, code: Code, last: int | None = None) -> int:
    """For how many reports in a row up to the `last`, or the newest, a country has been on the Watch List."""
    last = first = report.newest_year if last is None else last
    while (one := report.rating(code, first)) is not None and one.tier is Tier.WATCH_LIST:
        first -= 1
    return last - first


def _stayed_longer(report: Report) -> bool:
    """Whether any country was on the Watch List for longer than a waiver of one year allows, since that is so."""
    years = range(_ONE_YEAR_WAIVERS, report.newest_year + 1)
    return any(
        _years_running(report, rating.iso3, year) > _YEARS + 1
        for year in years
        for rating in report.in_year(year, tier=Tier.WATCH_LIST)
    )


def untold(report: Report, terms: Mapping[str, Term], question: Question) -> Answer:
    """What there is beside a question that nobody can answer: what the rule means for those it asks about.

    Nothing where it asks of something else, or the rule reaches none of them.
    """
    rule = terms.get(RULE)
    if rule is None:
        return Answer()
    if question.about is About.OUTLOOK:
        told = [place.codes[0] for place in question.subject if _years_running(report, place.codes[0])]
        return outlook(report, terms, question) if told else Answer()
    if question.about is About.TWO_YEARS:
        text = _of_many(report, question)
    elif question.term == RULE:
        text = "Which countries fell to Tier 3 by this rule, and which for another reason, is not known here."
    else:
        return Answer()
    sources = (*rule.sources, report.report_year(report.newest_year).url)
    return Answer((DefineAnswer(rule.term, (text, rule.text), sources),))


def _of_many(report: Report, question: Question) -> str:
    """Those asked about whom the rule may bring down with the next report."""
    listed = [one.iso3 for one in report.in_year(report.newest_year, tier=Tier.WATCH_LIST)]
    asked = [code for code in listed if lies_in(report.country(code), question.where)]
    due = [code for code in asked if _years_running(report, code) >= _YEARS]
    head = "Who will fall in the next report is not known here."
    if not due:
        return (
            f"{head} None of those asked about has been on the Watch List for {_YEARS} years running. {_ANY_OTHER_WAY}"
        )
    told = (
        f"{head} Under the rule, those that have been on the Watch List for {_YEARS} years running, or longer, go to "
        f"Tier 3 unless they move up or that is waived: {_names(report, due)}."
    )
    used_up = [code for code in due if _is_used_up(report, code)]
    longer = f"{_names(report, used_up)} {_HAS[len(used_up) > 1]} been there for longer. {_USED_UP}" if used_up else ""
    return " ".join(filter(None, (told, longer, _ANY_OTHER_WAY)))


def _names(report: Report, codes: Iterable[Code]) -> str:
    return both(sorted(report.country(code).common_name for code in codes))
