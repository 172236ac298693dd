"""What people tell around a question, and two wishes in one message."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("text", "code", "years"),
    [
        ("how was Venezuela placed in 2008, nine years after Chávez came in", "VEN", (2008,)),
        ("how was Egypt placed in 2013, two years after Mubarak fell", "EGY", (2013,)),
        ("what was Russia's tier the year of the 2018 World Cup", "RUS", (2018,)),
        ("what tier was Brazil in 2014, the year of the world cup", "BRA", (2014,)),
        ("what tier did the report give greece back in 2003, the year before the Athens olympics", "GRC", (2003,)),
        (
            "For an essay on the 2022 World Cup: what tier was Qatar on in 2014, four years after it won the bid?",
            "QAT",
            (2014,),
        ),
        (
            "In my thesis I cover the Bolivarian period, so I'd like to know how Venezuela was placed in 2008",
            "VEN",
            (2008,),
        ),
    ],
)
def test_what_else_happened_then_is_no_part_of_a_question(text: str, code: str, years: tuple[int, ...]) -> None:
    question, _ = last(text)

    assert question.intent is Intent.TIER
    assert (codes(question), question.years) == ({code}, years)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Our student paper runs a series on Portuguese-speaking Africa. Where's Cabo Verde in the report?", "CPV"),
        ("Our volunteer goes to Lesotho next month - how's the country rated?", "LSO"),
        ("We have a colleague moving to Gabon, how is that country ranked?", "GAB"),
        ("how is Hong Kong classified in the 2025 edition, or does it get folded into China's entry?", "HKG"),
        ("how is Taiwan ranked, or do they count it under China?", "TWN"),
    ],
)
def test_the_tier_of_one_country_is_asked_whatever_is_told_beside(text: str, code: str) -> None:
    question, _ = last(text)

    assert question.intent is Intent.TIER
    assert codes(question) == {code}


def test_a_list_is_asked_for_whatever_happened_that_year() -> None:
    question, answer = last("who was on tier 3 in 2022, the year of the World Cup")

    assert (question.intent, question.years) == (Intent.LIST, (2022,))
    assert "22 countries" in answer


def test_names_are_asked_about_though_it_is_told_what_for() -> None:
    question, _ = last("Samoa and Tonga? The Pacific desk needs both and I only find one of them.")

    assert (question.intent, codes(question)) == (Intent.COMPARE, {"WSM", "TON"})


def test_the_african_union_is_no_australia() -> None:
    question, answer = last("What were the African upgrades in 2025? I'm drafting remarks for an AU side event.")

    assert (question.intent, codes(question)) == (Intent.CHANGES, set())
    assert "Benin" in answer
    assert codes(last("is AU tier 1")[0]) == {"AUS"}


@pytest.mark.parametrize(
    ("text", "also"),
    [
        (
            "Were there any downgrades from Tier 1 in 2023? Someone mentioned Namibia and a European country.",
            "Slovenia",
        ),
        ("any upgrades in 2024? I heard of Poland and some Asian one", "Algeria"),
    ],
)
def test_an_example_limits_no_question_of_all(text: str, also: str) -> None:
    question, answer = last(text)

    assert codes(question) == set()
    assert also in answer


@pytest.mark.parametrize(
    ("text", "begins", "also"),
    [
        ("Which governments fell to Tier 3 in the 2022 edition, and was Vietnam among those?", "Yes", "Cambodia"),
        ("Who was upgraded to Tier 1 in 2024, and was Poland among them?", "Yes", "Suriname"),
    ],
)
def test_who_and_whether_one_is_among_them_are_both_told(text: str, begins: str, also: str) -> None:
    _, answer = last(text)

    assert answer.startswith(begins)
    assert also in answer


def test_a_year_and_today_are_both_told_of_two_countries() -> None:
    _, answer = last(
        "how did Sweden and the Netherlands, who have opposite prostitution laws, compare in 2002 and does either one "
        "of them rank below Tier 1 today?"
    )

    assert answer.startswith("No.")
    assert "2002 report" in answer
    assert "2025 report" in answer


@pytest.mark.parametrize(
    "text",
    [
        "How much money in US aid has Nicaragua lost because of its Tier 3 status, in dollars?",
        "how much US aid did Laos lose over tier 3",
    ],
)
def test_no_report_tells_how_much_was_lost(text: str) -> None:
    question, _ = last(text)

    assert question.intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Is the press conference with the Moldovan ambassador at 3 or at 4 tomorrow?",
        "Is the call with the Kenyans at 1 or 2 pm?",
        "does the Laos panel start at 2 or at 3",
    ],
)
def test_an_hour_is_no_tier(text: str) -> None:
    question, _ = last(text)

    assert question.intent in (Intent.NONE, Intent.UNKNOWN)


def test_a_number_after_at_is_a_tier_all_the_same() -> None:
    assert last("is Moldova at 2 or at 3")[0].intent is Intent.TIER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tier of kosovo pls, and in what year was it given a proper tier for the first time?", "2009"),
        ("when did Kosovo first get an actual tier?", "2009"),
        ("when was Peru given a proper tier", "2004"),
    ],
)
def test_a_proper_tier_is_no_special_case(text: str, told: str) -> None:
    assert told in last(text)[1]


@pytest.mark.parametrize(
    "said",
    [
        ("Looking for a citable source for Tunisia's ranking in 2025. Do you have a link to the country page?",),
        ("tier of Tunisia", "do you have something I can cite for that?"),
        ("tier of Tunisia", "where can I read that? I have to cite it"),
        (
            "what does the report say on migrants in Tunisia",
            "Where can I point him to for the ranking, I need something to cite",
        ),
    ],
)
def test_a_source_is_told_with_the_tier(said: tuple[str, ...]) -> None:
    question, answer = last(*said)

    assert (question.intent, codes(question)) == (Intent.TIER, {"TUN"})
    assert "Source:" in answer


def test_the_chapter_is_that_of_the_country_named_beside() -> None:
    question, answer = last("I'm reading up on Tunisia. Do you have a link to the country chapter?")

    assert question.about is About.PAGE
    assert "/tunisia" in answer


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("In which years was Ireland on the watch list", "Did it climb back to Tier 1 afterwards?"), "No."),
        (("in which years was Thailand on tier 3", "did it fall back to tier 3 again?"), "No."),
        (("when was Thailand on tier 3", "did it go back to the watch list after that"), "Yes."),
        (("when was Nicaragua on tier 1", "did it drop to tier 3 later"), "Yes."),
        (("was South Korea ever on Tier 2?", "and did it get back to tier 1 then?"), "Yes."),
    ],
)
def test_what_came_after_the_years_told_is_asked_of_no_earlier_ones(said: tuple[str, ...], begins: str) -> None:
    question, answer = last(*said)

    assert (question.intent, question.about) == (Intent.HISTORY, About.EVER)
    assert question.span is not None
    assert answer.startswith(begins)


@pytest.mark.parametrize(
    ("said", "year"),
    [
        (
            (
                "Did South Korea lose its Tier 1 status at any point in the last ten years?",
                "what were the reasons in the first of those two years",
            ),
            2022,
        ),
        (("when was Ireland on the watch list", "and the reasons in the second of those two years?"), 2021),
        (("when was Ireland on the watch list", "who else was on it in the last of those years"), 2021),
        (("Japan from 2010 to 2013", "what was it in the last of those years?"), 2013),
    ],
)
def test_one_of_the_years_told_is_named_by_its_place(said: tuple[str, ...], year: int) -> None:
    assert last(*said)[0].years == (year,)


def test_the_same_years_are_those_named_behind() -> None:
    question, answer = last(
        "was Hungary ever on the watch list", "What did Poland look like over that same stretch, 2017 to 2019?"
    )

    assert (question.intent, codes(question)) == (Intent.HISTORY, {"POL"})
    assert "2017–2018 Tier 1; 2019 Tier 2" in answer


@pytest.mark.parametrize("text", ["and Portugal? is better?", "and Portugal? is it better?", "Portugal? better?"])
def test_a_name_with_a_question_mark_is_of_what_follows(text: str) -> None:
    question, answer = last("Why Brazil go down?", text)

    assert (question.intent, codes(question)) == (Intent.COMPARE, {"BRA", "PRT"})
    assert answer.startswith("Yes.")


@pytest.mark.parametrize(
    "text", ["and where does it stand today, after all those reforms?", "where does it rank today after the new law"]
)
def test_what_came_meanwhile_is_no_topic(text: str) -> None:
    question, _ = last("how was Malaysia ranked in 2021", text)

    assert (question.intent, codes(question), question.years) == (Intent.TIER, {"MYS"}, ())
