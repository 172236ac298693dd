"""What is told beside a clear question, in brackets, behind a comma or in front, does not hide it."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.alone.told_beside import without_brackets
from bot.questions.intent import About, Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

SERVICE = shipped_service()
MESSAGES = SERVICE.snapshot.reader.messages
NAMES = SERVICE.snapshot.gazetteer.words


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("compare China and Taiwan (politely lol chair is strict)", "compare China and Taiwan"),
        ("India v Pakistan (not cricket) tiers?", "India v Pakistan tiers?"),
        ("delegate of Thailand (UNODC committee) what tier are we", "delegate of Thailand what tier are we"),
    ],
)
def test_brackets_that_tell_nothing_are_left_out(said: str, left: str) -> None:
    assert without_brackets(said, MESSAGES.marker, MESSAGES.is_topic, NAMES) == left


@pytest.mark.parametrize(
    "said",
    [
        "which tier is Kenya on (2019)",
        "is Kenya on Tier 2 (Watch List)?",
        "Korea (the south)",
        "Tier 3 countries (excluding Africa)",
        "is proof needed of minors (commercial sex)",
        "Congo (Kinshasa)",
        "Guinea (Equatorial)",
        "help (my boss has my passport)",
    ],
)
def test_brackets_that_say_what_is_meant_are_kept(said: str) -> None:
    assert without_brackets(said, MESSAGES.marker, MESSAGES.is_topic, NAMES) == said


@pytest.mark.parametrize(
    ("said", "kind", "of"),
    [
        ("is Qatar Tier 1 after the World Cup or no", Intent.TIER, {"QAT"}),
        ("palermo protocol def pls, exam in 2 hrs", Intent.DEFINE, set()),
        ("list of special cases thx, essay due at midnight", Intent.LIST, set()),
        ("which governments use child soldiers? i think there's a list of like 17", Intent.FINDINGS, set()),
        ("Uzbekistan cotton case study: where were they in 2013 and how did it go till now", Intent.HISTORY, {"UZB"}),
        ("representing Kenya in the security council how are we ranked", Intent.TIER, {"KEN"}),
        ("i got assigned Brazil in my model un class where do we stand now", Intent.TIER, {"BRA"}),
    ],
)
def test_a_question_is_read_without_what_is_told_beside_it(said: str, kind: Intent, of: set[str]) -> None:
    question = SERVICE.ask(said).question

    assert question.intent is kind
    assert codes(question) == of


def test_what_was_lately_is_no_time_of_a_country_as_it_stands() -> None:
    assert plain_text(SERVICE.ask("is Qatar Tier 1 after the World Cup or no").answer).startswith("No.")
    assert plain_text(SERVICE.ask("is Russia still Tier 3 after the war").answer).startswith("Yes.")


def test_who_speaks_for_another_country_by_now_is_in_no_danger() -> None:
    question, told = last(
        "I'm delegate of Thailand, which tier are we", "im Egypt now they swapped me where are we ranked"
    )

    assert (question.intent, codes(question)) == (Intent.TIER, {"EGY"})
    assert told.startswith("Egypt: Tier 2")


@pytest.mark.parametrize(
    "said",
    ["hi can u help me w my position paper", "help us with our MUN resolution please", "need help with homework"],
)
def test_help_with_a_paper_is_no_call_for_help(said: str) -> None:
    assert SERVICE.ask(said).question.about is About.ABOUT


@pytest.mark.parametrize(
    "said", ["can you help me with my papers, my boss took them", "need help with my work, boss won't pay"]
)
def test_help_with_an_employer_is_one(said: str) -> None:
    assert SERVICE.ask(said).question.about is About.DANGER


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("the Tier 3 count in 2001 vs now i know is diff, just gimme 2001", (2001,)),
        ("compare Spain in 2010 and 2020, no wait just 2010", (2010,)),
        ("was Norway Tier 1 in 2015 and 2021? just need 2021", (2021,)),
        ("need the Brazil tier from 2020 thanks", (2020,)),
        ("tier of Brazil from 2020", (2020,)),
    ],
)
def test_the_one_year_that_is_wanted_is_told(said: str, years: tuple[int, ...]) -> None:
    question = SERVICE.ask(said).question

    assert (question.years, question.span) == (years, None)


@pytest.mark.parametrize("said", ["Brazil's tier from 2020 on", "Brazil tiers from 2020", "Brazil's tier since 2020"])
def test_tiers_from_a_year_on_are_of_many(said: str) -> None:
    assert SERVICE.ask(said).question.span is not None


@pytest.mark.parametrize(("said", "of"), [("Guinea (Equatorial) tier", "GNQ"), ("Guinea (Bissau) tier", "GNB")])
def test_which_of_several_is_meant_may_stand_in_brackets(said: str, of: str) -> None:
    assert codes(SERVICE.ask(said).question) == {of}


def test_names_that_are_not_meant_are_no_countries_compared() -> None:
    assert codes(last("Guinea-Bissau please (not Guinea, not Equatorial Guinea)")[0]) == {"GNB"}


@pytest.mark.parametrize(
    "said", ["African countries on tier 2 (not Egypt)", "African countries on Tier 2, but not Egypt"]
)
def test_a_country_that_a_list_is_not_to_hold_is_left_out(said: str) -> None:
    assert "besides Egypt" in last(said)[1]
