"""What is asked of what was said before in the same message, or put right behind it."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "code", "verdict"),
    [
        ("Kenya is tier 2. Is Uganda the same?", "UGA", "Yes."),
        ("The report says Hong Kong is Tier 2 WL. Macau too?", "MAC", "No."),
        ("Laos is tier 3. And Vietnam as well?", "VNM", "No."),
        ("Hong Kong was tier 2 in 2017. Macau too?", "MAC", "No. Macau: Tier 2 Watch List in the 2017 report"),
    ],
)
def test_what_was_said_of_one_country_is_asked_of_another(said: str, code: str, verdict: str) -> None:
    question, answer = last(said)

    assert codes(question) == {code}
    assert answer.startswith(verdict)


def test_when_what_was_said_came_to_an_end_is_told() -> None:
    _, answer = last("kuwait was tier 3 for ages right? when did that stop")

    assert answer.startswith("Kuwait left Tier 3 in 2006")


@pytest.mark.parametrize(
    "said",
    [
        "why did SA slip to the watch list... south africa i mean",
        "why did SA slip to the watch list, I mean south africa",
        "is Italy tier 1, sorry I meant South Africa",
    ],
)
def test_the_country_that_was_meant_takes_the_place_of_the_other(said: str) -> None:
    assert codes(last(said)[0]) == {"ZAF"}


@pytest.mark.parametrize(("said", "code"), [("is Macau part of China", "MAC"), ("is Taiwan part of China?", "TWN")])
def test_whose_part_somebody_is_is_not_told_but_the_tier(said: str, code: str) -> None:
    question, answer = last(said)

    assert (question.intent, codes(question)) == (Intent.TIER, {code})
    assert not answer.startswith(("Yes", "No"))


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("They rank the whole world but what is the tier of USA itself", About.NOTHING_MORE),
        ("what year did they start to rank the united states", About.TERM),
        ("when did the report start including the US", About.TERM),
    ],
)
def test_the_tier_of_the_united_states_is_told_apart_from_since_when_they_have_one(said: str, about: About) -> None:
    assert last(said)[0].about is about


@pytest.mark.parametrize(
    "said", ["what is prosecution", "whats protection", "define prevention", "what is the minimum standard"]
)
def test_a_term_that_is_also_a_topic_is_explained_where_its_meaning_is_asked(said: str) -> None:
    assert last(said)[0].intent is Intent.DEFINE


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Sahel tiers", "10 countries in the Sahel"),
        ("Commonwealth countries that are tier 1", "8 countries in the Commonwealth"),
        ("is any lusophone country tier 3", "No. No country in the Community of Portuguese Language Countries"),
        ("eurozone countries not on tier 1", "8 countries in the euro area"),
        ("Indo-Pacific tiers", "can't answer"),
        ("what is the commonwealth of the bahamas tier", "The Bahamas: Tier 1"),
    ],
)
def test_unions_of_states_limit_a_list(said: str, told: str) -> None:
    assert told in last(said)[1]


@pytest.mark.parametrize("said", ["tier of finland 🇫🇮", "🇫🇮 finland's tier", "which tier is Finland 🇫🇮 on"])
def test_a_flag_beside_the_name_of_its_country_says_nothing_more(said: str) -> None:
    asked = shipped_service().overhear(said)

    assert asked is not None
    assert (asked.question.intent, len(asked.question.places)) == (Intent.TIER, 1)


@pytest.mark.parametrize(
    "said",
    [
        "@here delegate of Mongolia asking, where is my country in the TIP report 🇲🇳",
        "did my country get upgraded, I'm from Mongolia",
        "what tier is my country, we live in Mongolia",
    ],
)
def test_whose_country_it_is_may_stand_in_front_or_behind(said: str) -> None:
    assert codes(last(said)[0]) == {"MNG"}


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is there a limit how long a country can stay on tier 3", "No. Automatic downgrade"),
        ("can a country stay on tier 3 forever", "Yes. Automatic downgrade"),
        ("how can a country improve its ranking", "How tiers are decided"),
        ("Palermo protocol = ??", "Palermo Protocol"),
    ],
)
def test_rules_and_terms_are_explained(said: str, verdict: str) -> None:
    assert last(said)[1].startswith(verdict)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("upgrades since the 2023 report, i.e. in 2024?", "upgraded in the 2024 report"),
        ("upgrades since the 2023 report", "in the reports of 2023 to 2025"),
        ("what has Zimbabwe been up to in the ranking, 2001 onwards", "Zimbabwe from 2003 to 2025"),
        ("kuwait was bad for years no? for how long was it tier 3", "2005 and 2007–2015"),
        ("Laos is getting worse, right? since when is it on tier 3", "Laos has been on Tier 3 since 2025"),
        ("Laos is bad right? is Vietnam tier 2", "Yes. Vietnam: Tier 2"),
        ("what is a special case, my notes just say SC", "Special Case:"),
        ("did korea ever lose tier 1? 🇰🇷", "Yes. Republic of Korea"),
        ("tier 1 in Latin America and the Caribbean", "5 countries in Latin America and the Caribbean"),
        ("is it 105 or 106 in tier 2?", "106 countries are on Tier 2"),
    ],
)
def test_what_is_told_beside_settles_what_is_meant(said: str, told: str) -> None:
    assert told in last(said)[1]
