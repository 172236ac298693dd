"""What goes on with findings, rules, terms and corrections: another topic, whom a rule is for, what was not meant."""

import pytest

from bot.answers.kinds import FindingsAnswer
from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

SNAPSHOT = shipped_service().snapshot


@pytest.mark.parametrize("words", ["cocoa?", "what about cocoa", "and cocoa?"])
def test_another_topic_is_of_all_countries_again(words: str) -> None:
    question, text = last("any news on brick kilns", words)
    assert (question.intent, codes(question)) == (Intent.FINDINGS, set())
    assert "Pakistan" not in text


@pytest.mark.parametrize(
    "words", ["is it the only country with scam problem", "is it the only one?", "the only country?"]
)
def test_whether_a_country_is_the_only_one_is_of_all(words: str) -> None:
    question, text = last("scam compounds in Cambodia", words)
    assert codes(question) == set()
    assert "Laos" in text


def test_people_of_a_country_are_searched_for_in_all() -> None:
    question, text = last("Does the US report say anything on Uyghurs", "and North Korean workers abroad")
    assert codes(question) == set()
    assert "Russia" in text


def test_other_people_are_their_own_country() -> None:
    assert codes(last("anything on Cuban doctors?", "and North Korean workers?")[0]) == {"PRK"}


def test_two_are_compared_on_a_topic() -> None:
    question, _ = last("any convictions in Vietnam?", "compare with cambodia on that")
    assert (question.intent, codes(question)) == (Intent.FINDINGS, {"VNM", "KHM"})


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("which governments were praised for new laws in 2025", "progress"),
        ("which countries were praised for prosecutions", "progress"),
    ],
)
def test_praise_is_progress_alone(said: str, kind: str) -> None:
    answer = Service(SNAPSHOT).ask(said).answer.parts[0]
    assert isinstance(answer, FindingsAnswer)
    assert {one.finding.kind for one in answer.findings} == {kind}


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("why was Curacao on tier 3 before",), "Tier 3 in the 2023 report"),
        (("tier of Curacao", "why was it tier 3 before"), "Tier 3 in the 2023 report"),
        (("why was China on tier 3",), "Tier 3 in the 2025 report"),
        (("why was Peru on tier 3",), "not so"),
        (("why is Cuba on tier 3", "aruba"), "Aruba: Tier 2"),
    ],
)
def test_why_a_country_once_was_there(said: tuple[str, ...], holds: str) -> None:
    question, text = last(*said)
    assert question.about is About.WHY
    assert holds in text
    assert ("not so" in text) is (holds == "not so")


def test_a_neighbor_is_asked_for_its_tier() -> None:
    question, _ = last("why did Bangladesh go up in 2020", "and whats the neighbor India")
    assert (question.intent, codes(question), question.years) == (Intent.TIER, {"IND"}, ())


@pytest.mark.parametrize("words", ["the country, not the US state", "i mean the country not the state"])
def test_a_state_of_the_same_name_is_not_meant(words: str) -> None:
    assert codes(last("tier of Georgia", words)[0]) == {"GEO"}


@pytest.mark.parametrize(
    ("first", "words", "intent"),
    [
        ("is Kenya tier 1?", "ok so what is it then", Intent.TIER),
        ("is Kenya tier 2?", "what is it", Intent.DEFINE),
    ],
)
def test_what_it_is_where_it_is_not_that(first: str, words: str, intent: Intent) -> None:
    assert last(first, words)[0].intent is intent


@pytest.mark.parametrize(
    ("said", "about", "places"),
    [
        (("what happens to aid on tier 3", "does it apply to China"), About.CONSEQUENCES, {"CHN"}),
        (("what follows from tier 3", "would that affect Cuba too?"), About.CONSEQUENCES, {"CUB"}),
        (("tier of Nepal", "so 2 years in a row. Does that mean it goes to tier 3 next?"), About.OUTLOOK, {"NPL"}),
        (("tier of Nepal", "does that mean it drops automatically?"), About.OUTLOOK, {"NPL"}),
    ],
)
def test_what_a_rule_means_for_a_country(said: tuple[str, ...], about: About, places: set[str]) -> None:
    question, _ = last(*said)
    assert (question.intent, question.about, codes(question)) == (Intent.DEFINE, about, places)


@pytest.mark.parametrize(
    ("said", "term"),
    [
        (("tier of China", "can the president waive it"), "restrictions"),
        (
            ("Who are the countries with state-sponsored trafficking", "is cuba one", "how many are they"),
            "policy-or-pattern",
        ),
        (("what is debt bondage?", "is it same as forced labor"), "trafficking"),
        (("what is forced labor?", "what's the difference to debt bondage"), "debt-bondage"),
    ],
)
def test_the_term_that_is_meant(said: tuple[str, ...], term: str) -> None:
    assert last(*said)[0].term == term


@pytest.mark.parametrize(
    ("said", "about"),
    [
        (("is tier 2 growing over time",), About.YEAR_OF_MOST),
        (("how many are on tier 3", "so it shrinks?"), About.YEAR_OF_MOST),
        (("how many are on tier 3", "were there ever more?"), About.YEAR_OF_MOST),
        (("how many are on tier 3", "was it ever lower than that"), About.YEAR_OF_FEWEST),
        (("has tier 3 grown since 2015", "and tier 1"), About.MORE),
        (("what percentage of countries is on tier 1", "what share of Asia"), About.SHARE),
        (("what is the watch list", "who has been on it most often"), About.MOST_REPORTS),
        (("who is on the watch list in Africa", "sorted by how long they are on it"), About.LONGEST_NOW),
        (("which EU countries are on tier 1", "lowest EU member?"), About.WORST),
    ],
)
def test_numbers_and_records(said: tuple[str, ...], about: About) -> None:
    assert last(*said)[0].about is about


def test_the_watch_list_had_a_first_year() -> None:
    assert last("what year was the watch list introduced", "how many were on it then")[0].years == (2004,)


def test_the_beginning_is_the_first_report() -> None:
    assert last("how many countries does it cover now vs the beginning")[0].years == (2001, 2025)


@pytest.mark.parametrize(
    "words",
    ["under which president lol", "was that under Trump?", "is it criticised as political?", "is it seen as biased"],
)
def test_what_the_report_does_not_tell(words: str) -> None:
    assert last("when was Cuba last off tier 3", words)[0].intent is Intent.UNKNOWN


def test_so_many_countries_are_not_those_spoken_of() -> None:
    question, text = last("Did Chad fall?", 'how about "11 nations were upgraded"')
    assert codes(question) == set()
    assert text.startswith("20 countries")
