"""What goes on with a list, or with one country, holds whom the ratings say: over a span, elsewhere, still or never."""

from collections.abc import Callable, Collection

import pytest

from bot.answers.kinds import ChangesAnswer, CountAnswer, ListAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import About, Intent
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on

SERVICE = shipped_service()
GROUPS = {group.name: group for group in SERVICE.snapshot.gazetteer.groups}
ONE, TWO, WATCH, THREE, SPECIAL = Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE, Tier.SPECIAL_CASE


def ask(*said: str) -> tuple[Collection[Code], str]:
    """The countries that the last answer of a conversation tells, and its words."""
    service = Service(SERVICE.snapshot)
    answer = [service.ask(text, "conversation").answer for text in said][-1]
    part = answer.parts[0]
    assert isinstance(part, ListAnswer | CountAnswer | ChangesAnswer)
    members = part.moved if isinstance(part, ChangesAnswer) else part.members
    return {one.place.code for one in members}, plain_text(answer)


def of(name: str, is_one: Callable[[Code], bool]) -> Collection[Code]:
    return {code for code in REPORT.countries if REPORT.country(code) in GROUPS[name] and is_one(code)}


def was(code: Code, tier: Tier, first: int = 2001, last: int = 2025) -> bool:
    return any(one.tier is tier and first <= one.year <= last for one in REPORT.ratings_of(code))


@pytest.mark.parametrize(
    ("words", "tier", "first", "last"),
    [
        ("which of them were on Tier 3 in the last ten years", THREE, 2016, 2025),
        ("which ones were on tier 3 in the last five years", THREE, 2021, 2025),
        ("were any of those on the watch list between 2012 and 2014", WATCH, 2012, 2014),
        ("how many of them were on tier 3 from 2009 to 2015?", THREE, 2009, 2015),
    ],
)
def test_over_a_span_it_asks_of_those_told(words: str, tier: Tier, first: int, last: int) -> None:
    told, _ = ask("Tier 2 countries in Asia", words)
    assert told == of("Asia", lambda code: on(code, 2025) is TWO and was(code, tier, first, last))


def test_another_tier_and_span_is_of_the_same() -> None:
    told, _ = ask("Tier 2 countries in ASEAN", "which were on tier 3 in the last ten years", "and on tier 1 since 2002")
    assert told == of("ASEAN", lambda code: on(code, 2025) is TWO and was(code, ONE, 2002))


@pytest.mark.parametrize("words", ["which of those were never on tier 3", "and which were never tier 3?"])
def test_never_is_asked_of_those_told(words: str) -> None:
    told, _ = ask("who is on the watch list in Africa", words)
    assert told == of("Africa", lambda code: on(code, 2025) is WATCH and not was(code, THREE))


def test_a_part_keeps_what_was_asked_over_the_years() -> None:
    told, _ = ask("how many countries were ever on tier 1?", "which are in Asia?")
    assert told == of("Asia", lambda code: was(code, ONE))


@pytest.mark.parametrize(
    ("first", "words", "name", "without"),
    [
        ("has Kuwait ever been on tier 1", "and which gulf country has", "the Gulf states", ""),
        ("has nepal ever been tier 1", "any south asian country?", "South Asia", ""),
        ("has nepal ever been tier 1", "and in South Asia?", "South Asia", ""),
        ("was Peru ever on tier 1?", "did any other country in South America ever?", "South America", "PER"),
        ("was Ghana ever on tier 1?", "who else in Africa was", "Africa", "GHA"),
    ],
)
def test_who_ever_was_there_is_asked_of_others(first: str, words: str, name: str, without: Code) -> None:
    told, _ = ask(first, words)
    assert told == of(name, lambda code: was(code, ONE) and code != without)


@pytest.mark.parametrize("words", ["has there ever been", "was there ever one?", "ever?"])
def test_whether_there_ever_was_one(words: str) -> None:
    told, text = ask("is there any tier 1 country in South Asia", words)
    assert told == of("South Asia", lambda code: was(code, ONE))
    assert text.startswith("Yes")


def test_a_single_year_told_is_that_year() -> None:
    told, _ = ask("was Singapore once on the watch list?", "and who else in ASEAN was on it that year")
    assert told == of("ASEAN", lambda code: on(code, 2010) is WATCH and code != "SGP")


def test_those_like_a_country_are_those_told() -> None:
    told, _ = ask("who is on the same tier as Vietnam in Asia", "which of those were on the watch list in 2022")
    assert told == of("Asia", lambda code: on(code, 2025) is TWO and on(code, 2022) is WATCH and code != "VNM")


@pytest.mark.parametrize("words", ["who else in ASEAN?", "is there any other asean country at this level"])
def test_others_leave_out_the_one(words: str) -> None:
    told, _ = ask("is Vietnam on Tier 2?", words)
    assert told == of("ASEAN", lambda code: on(code, 2025) is TWO and code != "VNM")


@pytest.mark.parametrize("words", ["and still on tier 3?", "which are still on tier 3", "any of them still tier 3"])
def test_still_is_asked_of_those_who_moved(words: str) -> None:
    told, _ = ask("Which Caribbean countries dropped since 2022", words)
    assert told == {"SXM"}
    assert on("SXM", 2025) is THREE


@pytest.mark.parametrize("words", ["which are back", "which of them got back on it?", "who is back there now"])
def test_who_is_back_of_those_who_left(words: str) -> None:
    left = ask("who left tier 1 since 2015")[0]
    assert ask("who left tier 1 since 2015", words)[0] == {code for code in left if on(code) is ONE}


def test_now_is_of_those_who_once_were() -> None:
    told, _ = ask("tier 2 countries in Africa", "which of those were tier 1 once", "and now?")
    assert told == set()


@pytest.mark.parametrize("words", ["any unchanged tier 2?", "who stayed on tier 2?", "which remained on tier 2"])
def test_who_did_not_move(words: str) -> None:
    told, _ = ask("Which countries in the EU have got better since 2020?", words)
    assert told == of("the European Union", lambda code: all(on(code, year) is TWO for year in range(2020, 2026)))


def test_special_cases_that_are_ranked_now() -> None:
    told, _ = ask("who was a special case in 2005", "which of these are rated now")
    ranked = {one.iso3 for one in REPORT.in_year(2025) if one.tier is not SPECIAL}
    assert told == {one.iso3 for one in REPORT.in_year(2005) if one.tier is SPECIAL} & ranked


def test_of_none_told_it_asks_of_the_part_of_the_world() -> None:
    told, _ = ask("Which Gulf states are on Tier 1", "what about 10 years ago", "Which of them was worst then")
    assert told == of("the Gulf states", lambda code: on(code, 2015) is THREE)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("compare Italy and Spain", "and Portugal", "are all three EU members"), "Yes"),
        (("tier of Spain, Norway and Italy", "are they all in the EU?"), "No: 1 country"),
    ],
)
def test_whether_all_lie_in_a_part(said: tuple[str, ...], begins: str) -> None:
    assert ask(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    "said",
    [("Which tier 3 country is the newest",), ("list tier 3", "which is newest"), ("tier 3 in 2015", "who is newest")],
)
def test_the_newest_came_with_the_newest_report(said: tuple[str, ...]) -> None:
    came = {one.iso3 for one in REPORT.in_year(2025, tier=THREE) if on(one.iso3, 2024) not in (THREE, None)}
    assert ask(*said)[0] == came


def test_no_lower_one_is_who_is_the_lowest() -> None:
    assert ask("Is Nepal the lowest in South Asia?", "who is lower then")[0] == {"AFG"}


def test_the_year_of_what_has_no_answer_is_that_year() -> None:
    service = Service(SERVICE.snapshot)
    assert service.ask("did covid affect the report in 2020", "c").question.intent is Intent.UNKNOWN
    assert service.ask("how many downgrades that year", "c").question.years == (2020,)


@pytest.mark.parametrize("words", ["net change?", "so on balance?"])
def test_moves_to_and_from_a_tier_taken_together(words: str) -> None:
    service = Service(SERVICE.snapshot)
    for text in ("Which countries joined tier 1 in 2025?", "Which left it?"):
        service.ask(text, "c")
    question = service.ask(words, "c").question
    assert (question.about, question.years) == (About.EACH, (2024, 2025))
