"""What goes on with an answer: beside another year, who did not move, the tier left, the country meant by "us"."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("Thailand in 2024", "was that an improvement compared to say 2018"), "No. Thailand from 2018 to 2024"),
        (("Thailand in 2024", "was that better than in 2016"), "Yes. Thailand from 2016 to 2024"),
        (("Kenya 2013", "is that a step up from 2010"), "No. Kenya from 2010 to 2013"),
        (("what tier was Ghana in 2018", "was that worse than in 2003?"), "Yes. Ghana from 2003 to 2018"),
    ],
)
def test_the_report_told_is_set_beside_another(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("how many got worse this year", "better?", "and unchanged"), "157 countries"),
        (("how many were downgraded in 2025", "and how many didn't change"), "157 countries"),
        (("who fell in 2022", "who stayed the same?"), "of 2021 to 2022"),
    ],
)
def test_those_that_did_not_move(said: tuple[str, ...], holds: str) -> None:
    assert holds in last(*said)[1]


@pytest.mark.parametrize(
    ("said", "about"),
    [
        (("who was never on tier 3", "how about ones that were always tier 3"), About.ALWAYS),
        (("which countries have always been on tier 1", "and never on tier 3?"), About.NEVER),
    ],
)
def test_never_and_always_are_not_taken_for_each_other(said: tuple[str, ...], about: About) -> None:
    assert last(*said)[0].about is about


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("How often has Greece been upgraded?", "When was the last time?"), "Greece was last upgraded in 2006"),
        (("How often has Greece been upgraded?", "and the first time?"), "Greece was first upgraded in 2004"),
        (("how often was Vietnam downgraded", "which year was the last"), "Vietnam was last downgraded in 2022"),
        (("has Kenya ever been downgraded?", "when was the last one?"), "Kenya was last downgraded in 2012"),
        (("Why was Brazil downgraded?", "When was the previous downgrade?"), "Brazil was last downgraded in 2006"),
    ],
)
def test_the_last_of_its_moves(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


def test_the_country_is_still_meant_after_a_meaning() -> None:
    said = ("what tier is Belarus", "are they sanctioned for that", "since what year r they tier 3")
    assert last(*said)[1].startswith("Belarus has been on Tier 3 since 2022")


@pytest.mark.parametrize("words", ["same as nigeria?", "on the same tier?", "who is on the same level?"])
def test_who_stands_level_after_who_stands_worse(words: str) -> None:
    question, text = last("which countries are worse than Nigeria in West Africa", words)
    assert (question.intent, question.about) == (Intent.LIST, About.LIKE)
    assert "Ghana" in text
    assert "Niger," not in text


@pytest.mark.parametrize(
    "said",
    [
        ("what is the watch list", "which countries went from there to tier 3 this year"),
        ("who is on the watch list", "who went from there to tier 3"),
    ],
)
def test_the_tier_that_there_is(said: tuple[str, ...]) -> None:
    text = last(*said)[1]
    assert text.startswith("2 countries moved from the Tier 2 Watch List to Tier 3")
    assert "Chad" in text


@pytest.mark.parametrize(
    "said",
    [
        ("hey! does the bot know about past reports too, e.g. 2007", "what tier was jamaica then"),
        ("do you have data for 2007?", "where did Jamaica stand back then"),
    ],
)
def test_the_year_that_the_bot_was_asked_for(said: tuple[str, ...]) -> None:
    assert last(*said)[0].years == (2007,)


@pytest.mark.parametrize(
    ("said", "places"),
    [
        (("I'm from Ghana. how do we compare with Togo and Benin?",), {"GHA", "TGO", "BEN"}),
        (("I have a question about my homeland, Armenia. Are we better than Georgia?",), {"ARM", "GEO"}),
        (("I live in Kenya, what did they write about us", "is that good", "compare us with Uganda"), {"KEN", "UGA"}),
        (("what tier is Brazil", "has Argentina done better?"), {"ARG", "BRA"}),
    ],
)
def test_the_country_of_us_is_compared_too(said: tuple[str, ...], places: set[str]) -> None:
    question, _ = last(*said)
    assert (question.intent, codes(question)) == (Intent.COMPARE, places)


@pytest.mark.parametrize("words", ["who was on it first", "which countries were the first on it?"])
def test_who_was_on_the_list_first(words: str) -> None:
    question, text = last("When did the Watch List begin?", words)
    assert question.years == (2004,)
    assert text.startswith("42 countries")


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("I'm Kenyan and surprised that we're only Tier 2. Have we ever been lower?", "Yes. Kenya from"),
        ("Peru is just tier 2. has it ever been higher", "No. Peru from"),
        ("Chile is tier 1, has it ever been lower", "Yes. Chile from"),
        ("Is Kenya tier 2, and was it ever worse?", "Yes. Kenya from"),
    ],
)
def test_lower_than_where_it_was_said_to_be(said: str, begins: str) -> None:
    question, text = last(said)
    assert not question.tiers
    assert text.startswith(begins)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("is China tier 3?", "when was it not tier 3 the last time"), "China was last on the Tier 2 Watch List in"),
        (("is China tier 3?", "the last time it was not tier 3"), "China was last on the Tier 2 Watch List in"),
        (("which years wasn't Cuba on tier 3",), "Cuba was on the Tier 2 Watch List in 2015"),
        (("when has Peru not been on tier 2",), "Peru was on the Tier 2 Watch List in 2004 and 2006"),
        (
            ("is China tier 3?", "when was it last not on tier 3", "how many years in a row has it been now"),
            "China has been on Tier 3 since 2017",
        ),
    ],
)
def test_when_it_was_not_there(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("my cousin said ghana was tier 1 back in the day",), "Yes. Ghana was on Tier 1 in 2003"),
        (("my cousin said ghana was tier 1 back in the day", "was he right"), "Yes. Ghana was on Tier 1 in 2003"),
        (("a friend told me Peru was tier 1 years ago", "is that true?"), "No. Peru was never on Tier 1"),
    ],
)
def test_what_somebody_said_of_the_past(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("Were any of them Tier 3 in the past ten years?", "No."),
        ("And has any of these changed since last year's report?", "Yes."),
        ("has any of them been on the watch list since 2020?", "Yes. Brazil"),
    ],
)
def test_any_of_those_that_were_compared(words: str, begins: str) -> None:
    question, text = last("compare Brazil, Mexico, Turkey and India", words)
    assert codes(question) == {"BRA", "MEX", "TUR", "IND"}
    assert text.startswith(begins)


def test_another_that_got_worse_since_the_same_year() -> None:
    _, text = last("Is Zimbabwe better off than in 2016?", "And Mozambique?", "South Africa worse?")
    assert text.startswith("Yes. South Africa from 2016 to 2025")


@pytest.mark.parametrize("words", ["Columbia", "columbia?"])
def test_a_name_that_is_none_is_not_the_country_before(words: str) -> None:
    assert "Did you mean Colombia?" in last("what tier are the Philippines", words)[1]


def test_a_word_that_is_no_name_is_none() -> None:
    assert last("what tier is Peru", "whatever")[0].intent is Intent.NONE


def test_the_same_years_for_another_tier() -> None:
    _, text = last("number of countries on Tier 1 in each year since 2018", "same for tier 3", "and watch list")
    assert "42 countries were on the Tier 2 Watch List in the 2018 report" in text


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("how does germany compare to france", "who's been better overall"), "France, in 3; Germany, in 1"),
        (("When was the last report", "and the next?"), "I have no 2026 report"),
        (("whats the newest report u have", "is there a 2026 one"), "I have no 2026 report"),
        (("was Thailand on tier 3 in 2014", "when did it get out"), "Thailand left Tier 3 in 2016"),
        (("Thailand and Malaysia in 2014", "when did Thailand get out?"), "Thailand left Tier 3 in 2016"),
        (("what does the report say about Belize in 2023 and 2024",), "Belize is on Tier 2 in the 2023 report"),
        (("Does Tier 3 mean sanctions for Cuba?", "were they waived"), "Tier 3 restrictions"),
        (("what tier is Brazil", "has Argentina done better?", "by how much?"), "Argentina stands better than Brazil"),
        (("I'm a bit confused: isn't the Watch List the same as Tier 3?",), "No."),
        (("is tier 2 the same as the watch list",), "No."),
        (("peru", "who wrote it"), "The U.S. State Department writes the report"),
        (('what does "significant efforts" mean', "who judges that"), "The U.S. State Department writes the report"),
        (("tier 1 countries", "no i mean by how long they were there"), "longest there without a break"),
        (("Has Lebanon been lower than Jordan since 2015?", "when"), "2015 and 2023"),
    ],
)
def test_half_a_question_is_answered(said: tuple[str, ...], holds: str) -> None:
    assert holds in last(*said)[1]


@pytest.mark.parametrize(
    "said",
    [
        "which francophone European countries are Tier 3",
        "which countries in anglophone Africa are on tier 1",
        "list coastal countries in Asia on tier 2",
    ],
)
def test_a_list_is_not_limited_by_what_is_not_known(said: str) -> None:
    assert shipped_service().ask(said).question.intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "said",
    [
        "why does the US get to rank everyone",
        "why does the united states rank other countries",
        "who gave america the right to judge everyone",
        "what right does the US have to rate the world",
    ],
)
def test_why_the_united_states_rank_is_of_the_report(said: str) -> None:
    question, text = last(said)
    assert question.term == "tip-report"
    assert "Trafficking Victims Protection Act" in text


@pytest.mark.parametrize(
    "said",
    [
        ("If a country is in tier 3, can americans still travel there?",),
        ("what happens to tier 3 countries", "ok can US companies invest there"),
        ("does Cuba being Tier 3 mean americans can't go there",),
        ("so if laos is tier 3 can they still get USAID money",),
        ("if laos is tier 3 can they still get US aid", "what about world bank loans"),
    ],
)
def test_what_tier_three_keeps_from_a_country(said: tuple[str, ...]) -> None:
    question, text = last(*said)
    assert (question.intent, question.about) == (Intent.DEFINE, About.CONSEQUENCES)
    assert "USA" not in codes(question)
    assert text.startswith("What follows from Tier 3")


@pytest.mark.parametrize(
    "said", ['what exactly does "significant efforts" mean', "what are significant efforts?", "significant efforts?"]
)
def test_significant_efforts_are_those_of_tier_two(said: str) -> None:
    assert "making significant efforts" in last(said)[1]
