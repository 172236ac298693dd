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


@pytest.mark.parametrize(
    "words",
    [
        "You sure? Seems wrong",
        "can you double check",
        "that can't be right",
        "i think that's wrong",
        "please check again",
    ],
)
def test_what_is_doubted_is_told_once_more(words: str) -> None:
    question, text = last("what tier is Cambodia?", words)
    assert (question.intent, codes(question)) == (Intent.TIER, {"KHM"})
    assert text.startswith("Cambodia: Tier 3")


def test_what_is_wrong_there_is_still_asked_of_the_country() -> None:
    assert last("what tier is Cambodia?", "what is wrong there")[0].about is About.SHORTCOMING


@pytest.mark.parametrize("words", ["who signed it", "which president signed it", "who wrote it", "who made that law"])
def test_who_made_the_law_is_not_who_writes_the_report(words: str) -> None:
    assert last("What is the Trafficking Victims Protection Act?", words)[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("first", "then", "starts"),
    [
        ("is Somalia a special case", "has Afghanistan been one", "Yes. Afghanistan was a Special Case in 2003"),
        ("which countries are special cases", "was Iran ever one", "Yes. Iran was a Special Case in 2003"),
        ("why is Afghanistan not a special case", "has it ever been one", "Yes. Afghanistan was a Special Case"),
    ],
)
def test_whether_a_country_was_ever_one_of_those(first: str, then: str, starts: str) -> None:
    assert last(first, then)[1].startswith(starts)


def test_a_topic_with_a_list_of_its_own_is_of_all_countries_again() -> None:
    question, text = last("which countries have forced marriage", "child soldiers?")
    assert (question.intent, codes(question)) == (Intent.FINDINGS, set())
    assert "Afghanistan" in text


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("is there progress in Uzbekistan over time", "from what to what"),
        ("how has Uzbekistan done over the years", "which way did it go"),
        ("has Uzbekistan moved since 2015", "up or down"),
    ],
)
def test_all_moves_that_were_told_are_meant(first: str, then: str) -> None:
    question, text = last(first, then)
    assert question.about is About.TREND
    assert "2018–2020 Tier 2 Watch List; 2021–2025 Tier 2." in text


def test_when_the_jump_was_is_of_the_moves_that_way() -> None:
    assert "2021 (Tier 2 Watch List → Tier 2)" in last("history of Uzbekistan", "when was the big jump")[1]


def test_in_which_year_that_was_is_of_the_move_that_was_explained() -> None:
    told = last("why did Portugal lose its Tier 1 ranking", "And do you happen to know in which year that was?")[1]
    assert told.startswith("Portugal left Tier 1 in 2006")


@pytest.mark.parametrize(
    "first", ["How many African countries are on tier 3", "how many countries in Africa are on each tier"]
)
def test_which_of_those_counted_moved_is_told(first: str) -> None:
    question, text = last(first, "which of them changed this year?")
    assert question.intent is Intent.CHANGES
    assert "Chad: Tier 2 Watch List → Tier 3" in text


@pytest.mark.parametrize("words", ["upgrades?", "and the most upgrades?", "most upgrades"])
def test_a_record_of_moves_is_turned_round(words: str) -> None:
    assert last("which country had the most downgrades", words)[1].startswith("Most upgrades")


def test_why_it_rose_is_of_the_step_between_two_years() -> None:
    told = last("what is the tier of Ivory Coast now and in 2010", "why did it rise?")[1]
    assert "Upgraded in 2017" in told
