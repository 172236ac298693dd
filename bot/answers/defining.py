"""Answers that say what the report's terms and tiers mean."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.answers.answer import Answer, CannotAnswer
from bot.answers.at_a_glance import in_short
from bot.answers.choosing import tiers_of, year_of
from bot.answers.kinds import DefineAnswer
from bot.answers.of_the_report import not_covered, pages
from bot.answers.outlooks import outlook, stand_of, waived_for
from bot.answers.worded import both, standing, years_in_words
from bot.questions.intent import About
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.verdicts.months import MONTHS
from bot.questions.verdicts.period import STATED_SINCE
from bot.report.records import Code, Rating, Term
from bot.report.snapshot import Report
from bot.report.tier import Tier

_WHETHER_APPLIED = "Which restrictions a country has had to bear, and which were waived, is not known here."
_RANKED = (Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE)


def defined(report: Report, terms: Mapping[str, Term], question: Question) -> Answer:
    """What the tiers or the term asked about mean."""
    match question.about:
        case About.RELEASE | About.AT_A_GLANCE | About.PAGE | About.NOT_COVERED:
            return _of_reports(report, question)
        case About.BEST_TIER:
            return Answer((_best(report),), question.confirmed)
        case About.OUTLOOK:
            return outlook(report, terms, question)
        case About.CONSEQUENCES:
            of_a_country = bool(question.places)  # what follows for it is decided each time
            return Answer(tuple(_consequences(report, question)), None if of_a_country else question.confirmed)
        case About.FREE:
            best = question if question.tiers else replace(question, tiers=(TierSet(frozenset({Tier.ONE})),))
            return Answer(tuple(_meanings(report, best)), question.confirmed)
        case About.TIER:
            existed = question.confirmed if question.confirmed is not None else _existed(report, question)
            return Answer(tuple(_meanings(report, question)), existed)
    return _of_a_term(report, terms, question)


def _of_a_term(report: Report, terms: Mapping[str, Term], question: Question) -> Answer:
    """What the term asked about means."""
    term = terms.get(question.term)
    if term is None:
        return Answer((CannotAnswer(report.newest_year),))
    if term.id == "waiver" and question.found:
        return waived_for(report, term, question)
    texts = (term.text, *_periods(report, question)) if term.id == "report-period" else (term.text,)
    return Answer((DefineAnswer(term.term, texts, term.sources),), question.confirmed)


def _of_reports(report: Report, question: Question) -> Answer:
    """What is asked of reports: when they came out, each in short, where it can be read, and whom it leaves out."""
    match question.about:
        case About.PAGE:
            return Answer(tuple(pages(report, question)), question.confirmed)
        case About.NOT_COVERED:
            return Answer((not_covered(report, question),))
    told = tuple(_releases(report, question))
    if question.about is About.AT_A_GLANCE:
        return Answer(tuple(in_short(report, one, year) for year, one in told))
    return Answer(tuple(one for _, one in told), _came_out(report, question))


def _periods(report: Report, question: Question) -> Iterator[str]:
    """The period of each report year asked about, but for the one that the meaning tells itself."""
    for year in question.years:
        if STATED_SINCE <= year < report.newest_year:
            yield f"The {year} report looks at 1 April {year - 1} to 31 March {year}."
        elif year in report.years[:-1]:
            yield f"The sources named here do not say which months the {year} report looks at."


def _meanings(report: Report, question: Question) -> Iterator[DefineAnswer]:
    """Each tier that is asked about, or all of them in short."""
    named = [tier for one in question.tiers for tier in one.tiers]
    for place in question.places if not named else ():
        rating = report.rating(place.codes[0], year_of(question, report)) if place.codes else None
        named += [rating.tier] if rating is not None else []
    if not named:
        yield _overview(report)
    for tier in (tier for tier in Tier if tier in named):
        text = report.tier_text(tier)
        texts = [text.category, text.meaning]
        if text.since > report.years[0]:
            texts.append(f"There are such ratings since the {text.since} report.")
        yield DefineAnswer(text.word, tuple(filter(None, (*texts, text.follows))), text.sources)


def _existed(report: Report, question: Question) -> bool | None:
    """Whether there was such a tier in the report year asked about, where that is asked."""
    tiers = {tier for one in question.tiers for tier in one.tiers}
    if not question.wants_yes_or_no or len(question.years) != 1 or len(tiers) != 1:
        return None
    return question.years[0] >= report.tier_text(tiers.pop()).since


def _consequences(report: Report, question: Question) -> Iterator[DefineAnswer]:
    """What follows from the tiers asked about, or else from those of the countries named, or from Tier 3."""
    ratings = _ratings(report, question)
    asked = tiers_of(question.tiers) if question.tiers else tuple(dict.fromkeys(rating.tier for rating in ratings))
    asked = asked or (Tier.THREE,)
    but = f", and not {standing(asked, 1)}"
    stands = tuple(f"{stand_of(report, one.iso3)}{but if one.tier not in asked else ''}." for one in ratings)
    ever = tuple(_ever_on_tier_three(report, one) for one in ratings if one.tier is not Tier.THREE)
    applied = (_WHETHER_APPLIED,) if any(_years_on_tier_three(report, one.iso3) for one in ratings) else ()
    for tier in asked:
        text = report.tier_text(tier)
        follows = text.follows or "The law attaches no restrictions to it."
        yield DefineAnswer(f"What follows from {text.word}", (*stands, follows, *ever, *applied), text.sources)


def _ever_on_tier_three(report: Report, now: Rating) -> str:
    """When a country that is not on Tier 3 was: "Fiji was on Tier 3 in 2008–2009."."""
    name = report.country(now.iso3).common_name
    years = _years_on_tier_three(report, now.iso3)
    if not years:
        return f"{name} was never on Tier 3 in the reports of {report.ratings_of(now.iso3)[0].year}–{now.year}."
    return f"{name} was on Tier 3 in {years_in_words(years)}."


def _years_on_tier_three(report: Report, code: Code) -> Sequence[int]:
    return [rating.year for rating in report.ratings_of(code) if rating.tier is Tier.THREE]


def _ratings(report: Report, question: Question) -> Sequence[Rating]:
    """The ratings of the countries that are named, in the newest report."""
    codes = [place.codes[0] for place in question.places if len(place.codes) == 1]
    return [rating for code in codes if (rating := report.rating(code, report.newest_year)) is not None]


def _overview(report: Report) -> DefineAnswer:
    texts = [f"{tier.word}: {report.tier_text(tier).category}" for tier in Tier]
    order = ", ".join(tier.word for tier in _RANKED)
    lead = f"There are {len(_RANKED)} rankings, from best to worst: {order}. A Special Case has none."
    return DefineAnswer("The tiers", (lead, *texts), report.tier_text(Tier.ONE).sources)


def _best(report: Report) -> DefineAnswer:
    order = ", ".join(tier.word for tier in _RANKED)
    sources = dict.fromkeys(source for tier in _RANKED for source in report.tier_text(tier).sources)
    return DefineAnswer(
        "Which tier is the best",
        (
            f"Tier 1 is the highest and best ranking, Tier 3 the lowest and worst; from best to worst: {order}.",
            "A Special Case is not ranked: it is neither above nor below the others.",
            *(f"{tier.word}: {report.tier_text(tier).category}" for tier in (Tier.ONE, Tier.THREE)),
        ),
        tuple(sources),
    )


def _releases(report: Report, question: Question) -> Iterator[tuple[int, DefineAnswer]]:
    """When each report asked about came out, and how many it covers, with its year."""
    for year in question.years or (report.newest_year,):
        one = report.report_year(year)
        if year not in report.years:
            text = f"I have no {year} report: there are those of {report.years[0]} to {report.newest_year}."
            text += _next(report) if year == report.newest_year + 1 else ""
        elif one.released:
            text = f"It was released {_when(one.released)}."
        elif year == report.years[0]:
            text = f"It was the first one, and came out in {year}; on which day is not known here."
        else:
            text = f"The day on which the {year} report was released is not known here."
        covers = f"It covers {one.countries} countries and territories." if one.countries else ""
        sources = tuple(source for source in (one.released_source, one.url) if " " in source or "://" in source)
        each = f"There is one every year since {report.years[0]}." if not question.years else ""
        why = "Why it came out then is not known here." if question.reasoned else ""
        yield year, DefineAnswer(f"The {year} report", tuple(filter(None, (why, text, covers, each))), sources)


def _next(report: Report) -> str:
    """What is known of the day of the next report: none, and the days of those before it."""
    last = [report.report_year(year).released for year in report.years[-3:]]
    days = both([_when(released) for released in last if released])
    return f" When it comes out is not known here. There is one every year; the last ones came {days}." if days else ""


def _came_out(report: Report, question: Question) -> bool | None:
    """Whether the one report asked about came out in the month that was said, or what else the question settles."""
    years = question.years or (report.newest_year,)
    if any(year not in report.years for year in years):
        return False if question.confirmed is False else None  # none came out before the first
    if question.month is None:
        return question.confirmed
    _, *month = report.report_year(years[0]).released.split("-")[:2]
    return int(month[0]) == question.month if len(years) == 1 and month else None


def _when(released: str) -> str:
    year, *rest = released.split("-")
    month = MONTHS[int(rest[0]) - 1] if rest else ""
    return f"on {int(rest[1])} {month} {year}" if len(rest) > 1 else f"in {month} {year}".replace("  ", " ")
