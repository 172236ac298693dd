"""Findings asked for in everyday words, with what the asker does or knows told around them."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("POGO hubs in manila, what did they say on that", "PHL"),
        ("is the hotline in freetown working these days, someone told me the report says no", "SLE"),
        ("what's the situation with child soldiers in mogadishu", "SOM"),
        ("what does the report say about brick kilns in lahore", "PAK"),
        ("do they mention the scam compounds near myawaddy", "MMR"),
        ("trafficking of girls from Benin City, what do they write", "NGA"),
    ],
)
def test_a_city_stands_for_its_country_where_what_is_done_there_is_asked_about(text: str, code: str) -> None:
    question, _ = last(text)

    assert question.intent is Intent.FINDINGS
    assert codes(question) == {code}


def test_who_works_in_a_city_asks_no_more_of_it() -> None:
    question, _ = last("I run a shelter in Kampala. how many countries are tier 1?")

    assert (question.intent, codes(question)) == (Intent.COUNT, set())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I work in Sarajevo, our biggest safe house shut its doors. Is this mentioned?", "BIH"),
        ("we had three raids in Skopje last year and no one was convicted. does that come up?", "MKD"),
        ("our hotline in Honduras lost its money. is this covered?", "HND"),
        ("In Kenya recruiters send girls to the Gulf. Any mention of that?", "KEN"),
    ],
)
def test_what_is_told_is_asked_about_where_it_is_asked_if_it_is_mentioned(text: str, code: str) -> None:
    question, _ = last(text)

    assert (question.intent, question.about) == (Intent.FINDINGS, About.TOPIC)
    assert codes(question) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "criadazgo (girls who live with a family and clean for them) - paraguay's record pls",
        "girls in paraguay who work as maids for a family and get no pay, anything on that?",
        "the report on criadazgo? girls who live with a family as servants. paraguay",
    ],
)
def test_what_many_suffer_somewhere_is_no_call(text: str) -> None:
    question, answer = last(text)

    assert question.intent is Intent.FINDINGS
    assert "criadazgo" in answer


@pytest.mark.parametrize(
    "text",
    [
        "girls who live with a family and clean for them in Paraguay, i am one of them, anything i can do?",
        "there are girls in a house in Paraguay who clean for a family and can't leave, who do we call?",
        "women are locked in next door and can't leave, Lagos Nigeria. is there any info where they get help?",
    ],
)
def test_somebody_who_is_known_is_a_call(text: str) -> None:
    question, _ = last(text)

    assert question.about is About.DANGER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what is Togo's record on child labour", "Togo"),
        ("mali's record on born slaves?", "hereditary slavery"),
    ],
)
def test_a_record_on_something_is_what_was_found(text: str, told: str) -> None:
    question, answer = last(text)

    assert question.intent is Intent.FINDINGS
    assert told in answer


def test_the_record_on_trafficking_is_that_of_tiers() -> None:
    question, _ = last("Peru's record on trafficking")

    assert question.intent is Intent.HISTORY


@pytest.mark.parametrize(
    "text", ["to do list for sint maarten?", "Peru to do list", "15 points malaysia should fix - which?"]
)
def test_a_to_do_list_is_what_a_country_should_do(text: str) -> None:
    question, _ = last(text)

    assert (question.intent, question.about) == (Intent.FINDINGS, About.SHOULD)


@pytest.mark.parametrize(
    "text",
    [
        "where is it the state itself that makes people work? not gangs, the government",
        "which states make their citizens work by force",
        "Which governments are accused of state-sponsored trafficking in the newest report? I need the names.",
    ],
)
def test_states_that_make_people_work_are_those_with_a_policy(text: str) -> None:
    question, answer = last(text)

    assert question.intent is Intent.FINDINGS
    assert "13 states" in answer
    assert "Cuba" in answer


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("what are the risks for malagasy and indian workers in mauritian textile factories", "MUS"),
        ("how are Nepali, Indian and Kenyan workers treated in Qatar", "QAT"),
        ("are Filipino and Indonesian maids in Kuwait protected?", "KWT"),
    ],
)
def test_several_peoples_of_workers_are_not_asked_about(text: str, code: str) -> None:
    question, _ = last(text)

    assert codes(question) == {code}


def test_somebody_in_a_city_can_ring_no_line_at_home() -> None:
    question, _ = last(
        "I interviewed a Kenyan woman yesterday. Her employer in Beirut has taken her passport and locks her in at "
        "night, and she wants out. Is there a number I can give her?"
    )

    assert question.about is About.DANGER
    assert codes(question) == {"LBN"}


def test_who_calls_from_a_border_town_is_told_of_its_country() -> None:
    question, _ = last("please help my cousin is locked in a building in myawaddy they make him scam people")

    assert question.about is About.DANGER
    assert codes(question) == {"MMR"}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("Please give me Tajikistan's placement.", "Are children still taken out of class for the cotton?"), "TJK"),
        (("which tier is Qatar on", "do bosses still keep the passports of their maids?"), "QAT"),
        (("which tier is Lebanon on", "and who pays for the safe houses over there"), "LBN"),
    ],
)
def test_what_is_done_is_asked_of_the_country_spoken_of(said: tuple[str, ...], code: str) -> None:
    question, _ = last(*said)

    assert question.intent is Intent.FINDINGS
    assert codes(question) == {code}


def test_who_does_something_of_many_is_no_question_of_one() -> None:
    question, _ = last("which tier is Lebanon on", "which countries have shelters")

    assert codes(question) == set()
