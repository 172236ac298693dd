"""The yes or no to questions of meanings, where the meaning itself tells."""

import re

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.questions.verdicts.confirmed import confirmations
from bot.questions.verdicts.dated import Dated
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_records, shipped_service

SNAPSHOT = shipped_service().snapshot
EXAMPLES = sorted({example for every in confirmations().values() for one in every for example in one.examples})

DATED = [(sense, one.dated) for sense, every in confirmations().items() for one in every if one.dated is not None]
WORDS = {2: "two", 4: "four"}


def told(*said: str) -> str:
    service = Service(SNAPSHOT)
    return plain_text([service.ask(text, "conversation").answer for text in said][-1])


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_confirmed_or_denied_by_its_own_entry(example: str) -> None:
    marked = SNAPSHOT.reader.messages.marker.sentences(example)[0].text
    entries = [one for every in confirmations().values() for one in every if example in one.examples]
    how = [(one.confirms, one.denies, one.dated.when if one.dated is not None else None) for one in entries]
    assert all(any(pattern.search(marked) for pattern in patterns if pattern) for patterns in how)


def test_what_confirms_and_what_denies_is_in_an_example_of_its_entry() -> None:
    entries = [one for every in confirmations().values() for one in every]
    patterns = [
        (pattern, [SNAPSHOT.reader.messages.marker.sentences(example)[0].text for example in one.examples])
        for one in entries
        for pattern in (one.confirms, one.denies, one.dated.when if one.dated is not None else None)
        if pattern is not None
    ]

    assert [pattern.pattern for pattern, texts in patterns if not any(map(pattern.search, texts))] == []


@pytest.mark.parametrize("dated", DATED, ids=lambda one: one[0])
def test_the_years_and_numbers_of_meanings_stand_in_the_data(dated: tuple[str, Dated]) -> None:
    sense, one = dated
    told = " ".join(term.text for term in shipped_records().terms if term.id == sense)
    report = SNAPSHOT.report
    told += " ".join(f"{report.tier_text(tier).since} {report.tier_text(tier).meaning}" for tier in Tier)
    told += str(report.years[0])
    said = [str(number) for number in (one.year, one.since) if number is not None]
    if one.number is not None:
        said.append(f"{one.number}|{WORDS.get(one.number)}")
    assert said
    assert all(re.search(rf"(?i)\b(?:{number})\b", told) for number in said)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("what is the automatic downgrade", "can it be avoided?"), "Yes. Waiver"),
        (("what happens to tier 3 countries", "can the president waive that"), "Yes."),
        (("what are the 3 Ps", "isn't there a 4th?"), "Yes."),
        (("does the US grade itself in the report",), "Yes. The United States"),
        (("is tier 3 better than tier 1?",), "No. Which tier"),
        (("is tier 1 better than tier 2?",), "Yes. Which tier"),
        (("is the watch list worse than tier 2",), "Yes. Which tier"),
        (("is tier 3 the worst?",), "Yes. Which tier"),
        (("is tier 1 the lowest?",), "No. Which tier"),
        (("is a special case better than tier 3",), "No. Which tier"),
        (("did the watch list already exist in the first report in 2001?",), "No. Tier 2 Watch List"),
        (("did tier 3 already exist in the first report in 2001?",), "Tier 3"),
        (("tier 1 = problem solved?",), "No. Tier 1"),
        (("is the watch list worse than plain tier 2 or better",), "Which tier"),
        (("Does a tier 3 country lose humanitarian aid too?",), "No. Tier 3 restrictions"),
        (("do two years on the watch list lead to an automatic downgrade?",), "Yes. Automatic downgrade"),
        (("Is a ranking based on how big the trafficking problem in a country is?",), "No. How tiers"),
        (("is the 2025 report already out?",), "Yes. The 2025 report"),
        (("is the 2026 report out yet?",), "The 2026 report"),
        (("does a country with tons of victims automatically get a bad tier",), "No. How tiers"),
        (("is the TVPA from 2005?",), "No. Trafficking Victims"),
        (("was the TVPA passed in 2000?",), "Yes. Trafficking Victims"),
        (("isn't the TVPA from 2000?",), "Yes. Trafficking Victims"),
        (("was the TVPA passed before the first report?",), "Yes. Trafficking Victims"),
        (("was the TVPA enacted by 2005?",), "Yes. Trafficking Victims"),
        (("is the TVPA older than the 2000 report?",), "No. Trafficking Victims"),
        (("was the tvpa signed after 2003?",), "No. Trafficking Victims"),
        (("was the two-year rule already in place in 2012?",), "Yes. Automatic"),
        (("did the watch list start in 2006?",), "No. Tier 2 Watch List"),
        (("was the watch list introduced in 2004?",), "Yes. Tier 2 Watch List"),
        (("are there five minimum standards?",), "No. Minimum"),
        (("did the 2024 child soldiers list name 20 governments",), "No. Child"),
        (("was the trafficking report first published in 1999?",), "No. "),
        (("does the reporting period end in march?",), "Yes. Report period"),
        (("does the reporting period start in january?",), "No. Report period"),
        (("does the 2024 report cover april 2023?",), "Yes. Report period"),
        (("does the 2025 report cover things from june 2025?",), "No. Report period"),
        (("does the report cover january to december?",), "No. Report period"),
        (("is tier 3 trying?",), "No. Tier 3"),
        (("do tier 2 countries meet the minimum standards?",), "No. Minimum"),
        (("can a country be waived forever?",), "No. Waiver"),
        (("can a country avoid the automatic downgrade forever?",), "No. Waiver"),
        (("what happens to tier 3 countries", "so no food aid?"), "No. Tier 3 restrictions"),
        (("does Congress decide on the tiers?",), "No. Who writes"),
        (("is there anything below tier 3?",), "No. Tier 3"),
        (("does being on tier 3 mean a government makes no significant efforts",), "Yes. Tier 3"),
    ],
)
def test_a_meaning_is_confirmed_or_denied(said: tuple[str, ...], begins: str) -> None:
    assert told(*said).startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "who can waive the automatic downgrade",
        "can the automatic downgrade not be waived?",
        "is tier 1 better or worse than tier 2",
        "how can a country avoid the automatic downgrade",
        "can the president waive the automatic downgrade",
        "are IMF loans blocked by tier 3",
        "was the TVPA renewed in 2010",
        "did the 2023 report come out before the 2022 report",
        "did the watch list exist after 2010",
        "was the TVPA passed one year before 2003",
        "was the TVPA passed before or after 2001?",
        "was the TVPA not passed in 2000",
        "when was the TVPA of 2000 passed",
        "does the 2025 report cover may",
        "does the 2005 report cover may 2004",
        "tier 1 does not mean no trafficking, right?",
        "is the tip report published in June every year?",
        "is there a rule that a country falls automatically after one year on the watch list",
    ],
)
def test_no_yes_or_no_is_given_to_what_asks_or_denies_more(text: str) -> None:
    question = SNAPSHOT.reader.read(text)
    assert (question.intent, question.confirmed) == (Intent.DEFINE, None)
