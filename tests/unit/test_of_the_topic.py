"""A topic of the findings is kept by what goes on with it, and nothing is told that has not the whole of it."""

import pytest

from bot.answers.answer import Answer
from bot.answers.kinds import FindingsAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.questions.sentences.phrasings import vocabulary
from bot.report.search import holds_all
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot
REPORT = SNAPSHOT.report
NEWEST = REPORT.newest_year
OPENING = "what did the report say about fishing in Taiwan"
TOPIC = ("fishing",)


def answers(*turns: str) -> Answer:
    """The answer to the last of some messages of one person."""
    service = Service(SNAPSHOT)
    return [service.ask(text, "one").answer for text in turns][-1]


def found(*turns: str) -> FindingsAnswer:
    (part,) = answers(*turns).parts
    assert isinstance(part, FindingsAnswer)
    return part


def of_it(code: str, year: int | None = None) -> bool:
    """Whether a finding about a country has the topic, in a report year if one is given."""
    every = [one for at in REPORT.years for one in REPORT.findings(code, at, limit=40)]
    return any(holds_all(one.text, TOPIC, vocabulary().alike) for one in every if year is None or one.year == year)


def test_another_country_is_asked_about_the_same_topic() -> None:
    service = Service(SNAPSHOT)
    for rating in REPORT.in_year(NEWEST):
        service.ask(OPENING, rating.iso3)
        (part,) = service.ask(f"and {REPORT.country(rating.iso3).name}?", rating.iso3).answer.parts
        assert isinstance(part, FindingsAnswer), rating.iso3
        assert part.place is not None, rating.iso3
        assert part.place.code == rating.iso3
        assert part.fallback is not of_it(rating.iso3), rating.iso3


@pytest.mark.parametrize("year", [2022, 2023, 2024, 2025])
@pytest.mark.parametrize("message", ["and in {}?", "{}", "what about the {} report?"])
def test_another_year_is_asked_about_the_same_topic(message: str, year: int) -> None:
    part = found(OPENING, message.format(year))
    assert (part.year, part.elsewhen) == (year, not of_it("TWN", year))
    assert all(holds_all(one.finding.text, TOPIC, vocabulary().alike) for one in part.findings)


@pytest.mark.parametrize("message", ["which countries?", "where does that happen?"])
def test_all_countries_are_asked_about_the_same_topic(message: str) -> None:
    codes = {place.code for place in found(OPENING, message).places}
    assert codes == {rating.iso3 for rating in REPORT.in_year(NEWEST) if of_it(rating.iso3)}


@pytest.mark.parametrize("message", ["where else?", "who else?", "which other countries?"])
def test_all_others_are_asked_about_the_same_topic(message: str) -> None:
    codes = {place.code for place in found(OPENING, message).places}
    assert codes == {rating.iso3 for rating in REPORT.in_year(NEWEST) if of_it(rating.iso3)} - {"TWN"}


def test_a_part_of_the_world_is_asked_about_the_same_topic() -> None:
    part = found("forced begging", "in Africa?")
    names = {place.name for place in part.places}
    assert "Senegal" in names
    assert names.isdisjoint({"Iraq", "Kosovo", "France", "Afghanistan"})


@pytest.mark.parametrize("message", ["what tier is it on?", "is it on Tier 1?"])
def test_what_is_asked_of_its_tier_is_not_of_the_topic(message: str) -> None:
    service = Service(SNAPSHOT)
    service.ask(OPENING, "one")
    assert service.ask(message, "one").question.intent is Intent.TIER


def test_people_of_a_country_are_asked_about_in_another() -> None:
    part = found("North Korean workers abroad", "in Russia?")
    assert any("North Korean workers" in one.finding.text for one in part.findings)


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("sex tourism", "tourism"),
        ("which countries are criticised for sex tourism?", "tourism"),
        ("does the report say anything about organ trafficking?", "organ"),
        ("police raids", "raids"),
    ],
)
def test_what_no_finding_has_is_not_told_by_half(text: str, lacking: str) -> None:
    part = found(text)
    assert not part.findings
    assert f"“{lacking}”" in plain_text(answers(text))


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("did the report mention training for judges in Kenya?", "judges"),
        ("child sex tourism in the Dominican Republic", "tourism"),
        ("glove factories", "glove"),
    ],
)
def test_what_was_found_on_part_of_a_topic_is_said_to_be_that(text: str, lacking: str) -> None:
    part = found(text)
    assert part.partly
    assert lacking in part.lacking
    assert f"nothing on “{lacking}”" in plain_text(answers(text)).casefold()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("underage brides", "PRK"),
        ("forced labour on fishing trawlers", "TWN URY"),
        ("cyber slavery", "KHM MMR LAO"),
        ("kafala", "BHR JOR"),
        ("brick kilns", "PAK"),
        ("who are the 13 state sponsors", "CHN CUB ERI IRN KHM MMR RUS SDN SSD SYR BLR"),
    ],
)
def test_a_topic_is_found_by_other_words(text: str, codes: str) -> None:
    assert set(codes.split()) <= {place.code for place in found(text).places}


def test_the_number_of_a_list_is_told_with_those_that_the_findings_have() -> None:
    assert "13 states" in found("who are the state sponsors of trafficking").note


@pytest.mark.parametrize(
    "turns",
    [
        ("does vietnam have scam compounds?",),
        ("does cambodia have scam compounds?", "what about vietnam?"),
        ("which countries have scam compounds", "and vietnam?"),
    ],
)
def test_what_happens_abroad_is_no_yes(turns: tuple[str, ...]) -> None:
    assert answers(*turns).verdict is None
