"""What people ask in reaction to an answer, and how new people put what they ask first."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("country", "said", "verdict"),
    [
        ("north korea", "shocker. was there one single year it wasnt", "No"),
        ("north korea", "shocker. any year when it wasn't?", "No"),
        ("eritrea", "was there any year it was not", "No"),
        ("germany", "was it ever not", "Yes"),
        ("germany", "has it ever not been", "Yes"),
    ],
)
def test_a_year_when_it_was_not_there_is_of_another_tier(country: str, said: str, verdict: str) -> None:
    assert last(country, said)[1].startswith(f"{verdict}.")


def test_what_a_country_never_lost_is_no_tier_that_it_did_not_get_back() -> None:
    question, answer = last("did new zealand get tier 1 back yet", "oof. and the aussies")

    assert codes(question) == {"AUS"}
    assert answer.startswith("Australia was on Tier 1")


@pytest.mark.parametrize(
    ("said", "own"),
    [
        (("did new zealand get tier 1 back yet", "and the aussies", "when did we lose it"), "NZL"),
        (("did south africa go up or down", "so now same as zim?", "what did we do to deserve that"), "ZAF"),
        (("nigeria", "and ghana", "were we ever tier 1"), "GHA"),
    ],
)
def test_we_are_those_whom_others_were_set_beside(said: tuple[str, ...], own: str) -> None:
    assert codes(last(*said)[0]) == {own}


@pytest.mark.parametrize(
    ("country", "said", "both"),
    [
        ("uae", "and thats still tier 2? same as switzerland?", {"ARE", "CHE"}),
        ("iran", "and thats tier 3? like cuba?", {"CUB", "IRN"}),
    ],
)
def test_a_country_likened_in_a_question_of_its_own_is_compared(country: str, said: str, both: set[str]) -> None:
    question, answer = last(country, said)

    assert question.intent is Intent.COMPARE
    assert codes(question) == both
    assert answer.startswith("Yes")


@pytest.mark.parametrize(
    ("said", "about"),
    [
        (("did brazil go up", "did chile go the other way"), About.DOWN),
        (("did brazil go down", "did malta go the opposite way?"), About.UP),
        (("why isn't vietnam tier 1 yet", "and did laos go the other way"), About.MOVED),
    ],
)
def test_the_other_way_is_contrary_to_the_step_before(said: tuple[str, ...], about: About) -> None:
    question = last(*said)[0]

    assert (question.intent, question.about) == (Intent.CHANGES, about)


@pytest.mark.parametrize("said", ["didnt laos have them too", "didn't laos have those as well?"])
def test_a_topic_is_asked_of_another_country_with_a_not(said: str) -> None:
    question = last("which countries have those scam compounds in the news", said)[0]

    assert (question.intent, codes(question)) == (Intent.FINDINGS, {"LAO"})
    assert question.topic


def test_a_number_that_is_said_back_is_left_out() -> None:
    assert "21 countries" in last("list tier 3", "20?? how many was it the year before")[1]


@pytest.mark.parametrize("said", ["source?", "lol. source?", "got a source for that?"])
def test_the_source_is_that_of_what_was_told(said: str) -> None:
    question = last("norway", said)[0]

    assert (question.intent, codes(question)) == (Intent.TIER, {"NOR"})


@pytest.mark.parametrize("said", ["thats 10 yrs in a row isnt it", "so thats like ten years in a row, right?"])
def test_a_number_of_years_in_a_row_gets_a_yes(said: str) -> None:
    assert last("philippines", said)[1].startswith("Yes.")


def test_whether_to_go_there_has_no_answer() -> None:
    assert last("cambodia", "so should i still book it or not")[0].intent is Intent.UNKNOWN


def test_a_remark_in_front_keeps_no_yes_back() -> None:
    assert last("nigeria", "not bad i guess. were we ever tier 1")[1].startswith("Yes.")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is morroco on any of the bad lists", "No. Morocco: Tier 2"),
        ("is nepal on a bad list", "Yes. Nepal: Tier 2 Watch List"),
        ("wasnt burundi really bad at some point", "Yes. Burundi was on Tier 3"),
        ("was brazil terrible once?", "No. Brazil was never on Tier 3"),
        ("vietnam got better the last few years no?", "Yes. Vietnam from 2021"),
    ],
)
def test_bad_lists_and_the_last_few_years_get_a_yes_or_a_no(said: str, verdict: str) -> None:
    assert last(said)[1].startswith(verdict)


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("rwanda, after all that uk deal stuff, what tier", "RWA"),
        ("hungary, despite the eu stuff, which tier", "HUN"),
        ("going to thailand in feb, how does it do in that report", "THA"),
        ("flying to peru next week, how does it look in the report", "PER"),
    ],
)
def test_why_somebody_asks_is_left_out(said: str, country: str) -> None:
    question = last(said)[0]

    assert (question.intent, codes(question)) == (Intent.TIER, {country})


@pytest.mark.parametrize(
    "said", ["what's that palermo protocol my prof keeps mentioning", "what is the palermo protocol everyone mentioned"]
)
def test_who_speaks_of_a_term_is_left_out(said: str) -> None:
    assert last(said)[0].term == "palermo-protocol"


@pytest.mark.parametrize("said", ["do they rank companies too, like for their supply chains", "do they rate companies"])
def test_firms_are_not_ranked(said: str) -> None:
    assert last(said)[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "said", ["who are the absolute worst countries in there", "which are the very worst countries in it"]
)
def test_the_worst_countries_are_those_on_tier_3(said: str) -> None:
    assert (last(said)[0].intent, last(said)[0].about) == (Intent.LIST, About.WORST)


@pytest.mark.parametrize("said", ["forced labour of uyghurs, is it in there", "is the uyghur forced labor in it"])
def test_what_is_in_the_report_is_searched_for(said: str) -> None:
    assert "China" in last(said)[1]
