"""What goes on with a question keeps its year, tier and part of the world, held against the ratings."""

import random
from collections.abc import Collection

import pytest

from bot.answers.kinds import ChangesAnswer, CompareAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on

SERVICE = shipped_service()
NAMES = {Tier.ONE: "tier 1", Tier.TWO: "tier 2", Tier.WATCH_LIST: "the watch list", Tier.THREE: "tier 3"}
PLAIN = [code for code in REPORT.countries if REPORT.country(code).common_name.isalpha()]
DRAWS = 25


def asked(*said: str) -> tuple[Question, str]:
    service = Service(SERVICE.snapshot)
    reply = [service.ask(text, "conversation") for text in said][-1]
    return reply.question, plain_text(reply.answer)


def name(code: Code) -> str:
    return REPORT.country(code).common_name


def drawn(seed: int, count: int, year: int) -> list[Code]:
    return random.Random(seed).sample([code for code in PLAIN if on(code, year) is not None], count)


@pytest.mark.parametrize("seed", range(DRAWS))
@pytest.mark.parametrize("said", ["and {} and {}", "{}, {} too", "what about {} and {}"])
def test_several_countries_more_are_asked_of_in_the_same_year(seed: int, said: str) -> None:
    year = random.Random(seed).randint(2004, 2024)
    first, *more = drawn(seed, 3, year)
    service = Service(SERVICE.snapshot)
    service.ask(f"{name(first)} in {year}", "conversation")
    (part,) = service.ask(said.format(*map(name, more)), "conversation").answer.parts
    assert isinstance(part, CompareAnswer)
    assert [(one.place.code, one.tier) for one in part.places] == [(code, on(code, year)) for code in more]


def number(tier: Tier, year: int) -> int:
    return sum(on(code, year) is tier for code in REPORT.countries)


@pytest.mark.parametrize("seed", range(DRAWS))
def test_a_number_is_compared_with_the_one_told_before_it_and_with_the_newest(seed: int) -> None:
    draw = random.Random(seed)
    tier, (one, other) = draw.choice(list(NAMES)), draw.sample(range(2004, 2025), 2)
    first, then = f"how many countries were on {NAMES[tier]} in {one}", f"and in {other}"
    _, more = asked(first, then, "is that more?")
    assert more.startswith("Yes." if number(tier, other) > number(tier, one) else "No")
    _, grew = asked(first, then, "so did it go up?")
    early, late = sorted((one, other))
    assert grew.startswith("Yes." if number(tier, late) > number(tier, early) else "No")
    _, fewer = asked(first, "is that fewer than now?")
    assert fewer.startswith("Yes." if number(tier, one) < number(tier, 2025) else "No")
    question, _ = asked(first, then, "more or fewer?")
    assert (question.about, question.years) == (About.EACH, (early, late))


@pytest.mark.parametrize("seed", range(DRAWS))
@pytest.mark.parametrize("first", ["how many countries are in the {} report", "when was the {} report released?"])
def test_a_country_is_looked_for_in_the_report_that_was_counted_or_dated(seed: int, first: str) -> None:
    draw = random.Random(seed)
    year, code = draw.randint(2004, 2024), draw.choice(PLAIN)
    _, answer = asked(first.format(year), f"was {name(code)} in it?")
    assert answer.startswith("Yes." if on(code, year) is not None else "No")


@pytest.mark.parametrize(
    ("said", "about", "tiers"),
    [
        ("how long has it been there", About.HOW_LONG, set()),
        ("was it ever on tier 1", About.EVER, {Tier.ONE}),
        ("and before that it was?", About.TREND, set()),
    ],
)
def test_it_is_the_country_asked_about_before_the_meaning_of_a_tier(
    said: str, about: About, tiers: Collection[Tier]
) -> None:
    question, _ = asked("which tier is Eritrea on?", "what does tier 3 mean", said)
    assert question.intent is Intent.HISTORY
    assert question.about is about
    assert [place.codes for place in question.places] == [("ERI",)]
    assert {tier for one in question.tiers for tier in one.tiers} == set(tiers)


@pytest.mark.parametrize("said", ["is it the worst", "how long can a country stay there", "who is on it"])
def test_it_is_the_tier_where_that_is_what_is_asked_about(said: str) -> None:
    question, _ = asked("which tier is Eritrea on?", "what does tier 3 mean", said)
    assert not question.places


@pytest.mark.parametrize(
    ("first", "leaving", "reaching"),
    [
        ("who went from tier 2 to tier 1 in 2022", Tier.ONE, Tier.TWO),
        ("who left tier 3 in 2022", None, Tier.THREE),
        ("who fell to tier 3 in 2022", Tier.THREE, None),
    ],
)
def test_the_other_way_round_turns_the_tiers(first: str, leaving: Tier | None, reaching: Tier | None) -> None:
    service = Service(SERVICE.snapshot)
    service.ask(first, "conversation")
    (part,) = service.ask("and the other way round", "conversation").answer.parts
    assert isinstance(part, ChangesAnswer)
    wanted = {
        code
        for code in REPORT.countries
        if (before := on(code, 2021)) is not (after := on(code, 2022))
        and None not in (before, after)
        and leaving in (None, before)
        and reaching in (None, after)
    }
    assert {moved.place.code for moved in part.moved} == wanted


@pytest.mark.parametrize(("year", "wanted"), [(2013, "Yes."), (2009, "Yes."), (2005, "Yes.")])
def test_since_a_year_is_of_what_was_said_to_have_moved(year: int, wanted: str) -> None:
    assert on("UKR", year) is Tier.WATCH_LIST
    question, answer = asked("Ukraine", "has it gotten better", f"since {year}?")
    assert (question.intent, question.about, question.direction) == (Intent.HISTORY, About.TREND, About.UP)
    assert answer.startswith(wanted)


@pytest.mark.parametrize("seed", range(DRAWS))
def test_a_number_of_now_is_set_beside_the_one_that_was_told(seed: int) -> None:
    draw = random.Random(seed)
    tier, year = draw.choice(list(NAMES)), draw.randint(2004, 2024)
    _, answer = asked(f"how many countries were on {NAMES[tier]} in {year}", "and now more?")
    assert answer.startswith("Yes." if number(tier, 2025) > number(tier, year) else "No")


@pytest.mark.parametrize("seed", range(DRAWS))
@pytest.mark.parametrize("said", ["and {}?", "{}?", "what about {}"])
def test_a_country_named_after_a_list_is_looked_up_in_the_same_report(seed: int, said: str) -> None:
    year = random.Random(seed).randint(2004, 2024)
    (code,) = drawn(seed, 1, year)
    question, _ = asked(f"who was on tier 3 in {year}", said.format(name(code)))
    assert (question.intent, question.years) == (Intent.TIER, (year,))


def test_it_is_the_list_that_is_counted_though_a_country_of_it_was_asked_about() -> None:
    question, _ = asked(
        "which gulf states were on the watch list in 2020", "was Qatar one of them", "how many was that"
    )
    assert question.intent is Intent.COUNT
    assert question.where.groups
    assert question.years == (2020,)
