"""What is told in passing is no part of a question, and what only looks so stays one."""

import pytest

from bot.questions.intent import About, Intent
from bot.questions.sentences.tidied import tidied
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

READER = shipped_service().snapshot.reader


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Need tier for Sri Lanka. Filing in 10.", "Need tier for Sri Lanka. ."),
        ("tier of Mongolia? class in 20", "tier of Mongolia? "),
        ("Need Peru's tier, leaving in 15", "Need Peru's tier, "),
        ("Gabon's tier? I present in 12", "Gabon's tier? "),
        ("Brazil tier — on air in 12", "Brazil tier  -  "),
        ("how's Japan ranked - seminar's in 15", "how's Japan ranked - "),
        ("Ecuador's tier, have 20 minutes left", "Ecuador's tier, "),
        ("where was Thailand before? i know where it is now", "where was Thailand before? "),
        ("I know where Malta is now but where was it before?", " Malta:  where was it before?"),
        ("Qatar's record please, I only have the last report", "Qatar's record please, "),
        ("where does Chad stand? I know where it stood in 2010", "where does Chad stand? "),
        ("what was Laos in the 2021 report (so before the elections)", "what was Laos in the 2021 report "),
        ("Egypt in 2010, which was before the revolution?", "Egypt in 2010 ?"),
        ("what tier is Peru on (asking for my class)?", "what tier is Peru on? asking for my class."),
        ("tier of China (it is for my thesis) and Taiwan", "tier of China and Taiwan. it is for my thesis."),
    ],
)
def test_what_is_told_in_passing_is_left_out_or_set_behind(said: str, left: str) -> None:
    assert tidied(said) == left


@pytest.mark.parametrize(
    "text",
    [
        "Rank of Laos in 10?",
        "was Peru tier 2 back in 12",
        "Oman's tier, and in 12?",
        "history of Ghana, starting in 10",
        "leaving in 10",
        "I know where it is now",
        "What tier is Niger (not Nigeria)?",
        "was Laos on tier 2 (watch list)?",
        "what was Myanmar before the coup (so before it was on tier 3)",
        "was Japan ever (even once) on tier 3",
    ],
)
def test_what_a_question_needs_stays(text: str) -> None:
    assert tidied(text) == text


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("african countries rated 3 in 2020?", "african countries rated tier 3 in 2020?"),
        ("who was graded a 3 in 2019", "who was graded tier 3 in 2019"),
        ("Which countries got rated a 3?", "Which countries rated tier 3?"),
        ("who earned a 1 in 2025", "who earned tier 1 in 2025"),
        ("countries that scored 1 in 2010", "countries that scored tier 1 in 2010"),
        ("Malaysia's rated 2, right?", "Malaysia's rated tier 2, right?"),
        ("# of countries in the report", "number of countries in the report"),
        ("nr of countries", "number of countries"),
        ("T visas US, latest number?", "T visa approvals for victims US, latest number?"),
        ("how many t-visas were granted", "how many T visa approvals for victims in the United States were granted"),
    ],
)
def test_what_is_called_otherwise_is_put_as_it_is_known(said: str, meant: str) -> None:
    assert tidied(said) == meant


@pytest.mark.parametrize(
    "text",
    [
        "is Morocco ranked 1 in Africa",
        "which countries are ranked 3rd",
        "Spain scored 3 in the first half",
        "what is a T visa",
        "which country is #1",
        "is it tier 2? no. of course not",
    ],
)
def test_what_may_be_no_tier_and_no_number_stays(text: str) -> None:
    assert tidied(text) == text


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("hello i am student from dhaka, which tier is my country in 2025 report ?", "BGD"),
        ("Hi, i'm a nurse from Manila. what tier is my country on?", "PHL"),
        ("we live in Kampala, what's our tier", "UGA"),
        ("i come from San Salvador, is my country on the watch list?", "SLV"),
        ("I'm in London, which tier is Peru on?", "PER"),
    ],
)
def test_who_asks_of_their_own_country_may_say_it_by_a_city(text: str, country: str) -> None:
    assert codes(READER.read(text)) == {country}


def test_a_city_is_no_country_where_nobody_asks_of_their_own() -> None:
    question = READER.read("which countries lost a place in the newest report; it is for our NGO in Dakar")

    assert (question.intent, question.places) == (Intent.CHANGES, ())


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("when was our country last upgraded? Greetings from Laos", Intent.HISTORY, "LAO"),
        ("I am a student from Kathmandu, has my country ever been on tier 3?", Intent.HISTORY, "NPL"),
        ("I am from Nepal, is my country tier 2?", Intent.TIER, "NPL"),
    ],
)
def test_own_country_is_asked_about_as_any_other(text: str, kind: Intent, country: str) -> None:
    question = READER.read(text)

    assert (question.intent, codes(question), question.wants_yes_or_no) == (kind, {country}, "last" not in text)


@pytest.mark.parametrize(
    "text",
    ["was my country ever upgraded", "when did my country leave tier 3", "how long has our country been on tier 2"],
)
def test_nobody_is_told_of_all_countries_who_asks_of_an_unknown_own_one(text: str) -> None:
    question = READER.read(text)

    assert (question.intent, question.unasked) == (Intent.UNKNOWN, False)


@pytest.mark.parametrize(
    "text",
    [
        "I saw much of Kuwait, and then I read that Bahrain is tier 1. When did it get there?",
        "our neighbour from Kuwait liked Qatar, but Bahrain is tier 1 now?? which year did they get there",
    ],
)
def test_what_is_told_last_is_what_is_asked_about(text: str) -> None:
    question, answer = last(text)

    assert (question.intent, codes(question)) == (Intent.HISTORY, {"BHR"})
    assert "2018" in answer


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My teacher says Germany fell in 2019. Which other EU countries fell that year?", Intent.CHANGES),
        ("what countries got downgraded this year? saw Laos trending", Intent.CHANGES),
        ("who got promoted to tier 1 in 2018? wasn't it Bahrain", Intent.CHANGES),
        ("who was downgraded in 2019, I remember the fuss about Germany", Intent.CHANGES),
    ],
)
def test_a_country_that_comes_to_mind_is_not_all_that_is_asked(text: str, kind: Intent) -> None:
    question = READER.read(text)

    assert (question.intent, question.places) == (kind, ())


def test_countries_that_are_named_for_it_are_asked_about() -> None:
    question = READER.read("which countries went to tier 3 in 2023? Algeria and Chad?")

    assert codes(question) == {"DZA", "TCD"}


def test_own_country_by_a_city_is_set_beside_another() -> None:
    question = READER.read("I'm from Dhaka, is my country better than India")

    assert (question.intent, codes(question)) == (Intent.COMPARE, {"BGD", "IND"})


@pytest.mark.parametrize(
    "text",
    [
        "What tier is Kenya? planning a honeymoon and we care about this",
        "which tier is Kenya on? It's for our hotel booking",
        "what tier is Kenya on? (going there for a football match)",
    ],
)
def test_the_journey_somebody_asks_for_is_beside_the_question(text: str) -> None:
    question = READER.read(text)

    assert (question.intent, codes(question)) == (Intent.TIER, {"KEN"})


@pytest.mark.parametrize(
    "text",
    [
        "which is better for a honeymoon, Maldives or Fiji",
        "what ranking does Japan have? I mean in rugby",
        "what's Peru's rating? the credit rating",
    ],
)
def test_what_is_of_other_things_has_no_tier(text: str) -> None:
    assert READER.read(text).intent in (Intent.NONE, Intent.UNKNOWN)


@pytest.mark.parametrize(
    "text", ["Sudan before the split. what was its tier?", "how was Sudan rated when it was still one country"]
)
def test_a_time_that_no_year_tells_asks_for_all_years(text: str) -> None:
    question = READER.read(text)

    assert (question.intent, question.about, codes(question)) == (Intent.HISTORY, About.TREND, {"SDN"})


@pytest.mark.parametrize(
    ("before", "said", "tier"),
    [
        ("what does tier 1 mean?", "and 3 of course", "Tier 3:"),
        ("meaning of tier 3?", "1 too please", "Tier 1:"),
        ("meaning of tier 3?", "and of 2", "Tier 2:"),
        (
            "which countries were on tier 1 in 2020",
            "3 as well please",
            "19 countries were on Tier 3 in the 2020 report.",
        ),
    ],
)
def test_another_tier_may_be_named_by_its_number(before: str, said: str, tier: str) -> None:
    assert last(before, said)[1].startswith(tier)


@pytest.mark.parametrize(
    "text",
    [
        "has Thailand ever taken anyone to court over forced labour on boats",
        "has Thailand ever convicted anyone over forced labour",
        "did Thailand ever put an employer on trial for forced labour",
    ],
)
def test_whether_somebody_was_ever_brought_to_court_is_told_by_findings(text: str) -> None:
    assert READER.read(text).intent is Intent.FINDINGS


@pytest.mark.parametrize(
    "text", ["wait the US grades itself too lol?? what did it get", "so the US rates itself. what does it give itself?"]
)
def test_what_the_united_states_give_themselves_is_their_tier(text: str) -> None:
    assert last(text)[1].startswith("United States of America: Tier 1")
