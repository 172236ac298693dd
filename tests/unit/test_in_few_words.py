"""What people ask in a few everyday words, one message after another, and what is not for the bot among them."""

from collections.abc import Sequence

import pytest

from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["malaysia was on tier 3 right?"], "Yes. Malaysia was on Tier 3 in 2001"),
        (["israel was tier 1 i think"], "Yes. Israel was on Tier 1 in 2012–2020"),
        (["was it not tier 2 brazil?"], "Yes. Brazil was on Tier 2 in 2001–2005 and 2007–2024"),
        (["wasn't it tier 3, malaysia?"], "Yes. Malaysia was on Tier 3"),
        (["I thought New Zealand was a tier 1 country"], "No. New Zealand: Tier 2 in the 2025 report."),
        (["what tier is malaysia", "was tier 3 yes?"], "Yes. Malaysia was on Tier 3"),
        (["is lebanon watch list", "since 2025 no more?"], "Yes. Lebanon: Tier 2 in the 2025 report. Upgraded"),
        (["thailand was tier 2 in 2014, yes?", "till when"], "Thailand was on Tier 3 in 2014–2015"),
        (["uk tier", "tier why 1"], "United Kingdom: Tier 1 in the 2025 report."),
        (["was it not tier 2 brazil?", "now worse right"], "Yes. Brazil"),
        (["malaysia was tier 3 when", "how they get out"], "Malaysia: Tier 2 Watch List in the 2023 report."),
    ],
)
def test_a_past_that_is_only_claimed_is_held_against_every_report(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "of"),
    [
        (["is it true that usa cuts funding for tier 3"], set()),
        (["usa stops aid to tier 3 yes?"], set()),
        (["does tier 3 mean sanctions on people", "cuba got that?"], {"CUB"}),
        (["usa stops aid to tier 3 yes?", "did it happen with south sudan"], {"SSD"}),
    ],
)
def test_what_tier_three_costs_is_no_tier_of_the_united_states(said: Sequence[str], of: set[str]) -> None:
    question, told = last(*said)

    assert (question.intent, question.about, codes(question)) == (Intent.DEFINE, About.CONSEQUENCES, of)
    assert not told.startswith("No.")


def test_whether_they_always_waive_it_is_told_by_the_rule() -> None:
    assert last("does the us cut aid to tier 3 countries", "they waive it always no?")[0].term == "restrictions"


@pytest.mark.parametrize(
    ("said", "of"),
    [
        (["hi what is nigeria tier", "and ghana", "the other one again?"], {"NGA"}),
        (["guinea", "the other guinea"], {"GNB", "GNQ", "PNG"}),
        (["niger", "not nigeria"], {"NER"}),
        (["congo mines kids", "the big one"], {"COD"}),
        (["lebanon nannies", "and jordan same?"], {"JOR"}),
        (["uae?", "and dubai", "nannies passports"], {"ARE"}),
        (["uk tier", "albanians there"], {"GBR"}),
        (["russia north koreans"], {"RUS"}),
        (["lesotho and eswatini which one is worse", "what about before"], {"LSO", "SWZ"}),
    ],
)
def test_which_country_is_meant(said: Sequence[str], of: set[str]) -> None:
    assert codes(last(*said)[0]) == of


@pytest.mark.parametrize("people", ["police", "cops", "the authorities"])
def test_who_is_in_on_it_is_complicit(people: str) -> None:
    told = last(f"countries where {people} are in on it")[1]

    assert "Laos" in told
    assert "Ireland" not in told


def test_a_topic_stays_where_its_countries_are_limited_or_counted() -> None:
    asked = ("police in on it in which countries", "and in asia")

    assert "Findings on this about 1 country" in last(*asked, "only tier 1 ones")[1]
    assert last(*asked)[1].split(".")[0] == last(*asked, "how many")[1].split(".")[0]


def test_slaves_at_work_are_of_the_work() -> None:
    told = last("countries with fishing slaves pls")[1]

    assert "Taiwan" in told
    assert "Mali" not in told


def test_police_is_no_policy() -> None:
    said = ("why is cambodia tier 3", "fake job offers also in laos?", "what about myanmar", "and the police")

    assert "nothing" in last(*said)[1]


def test_a_same_problem_is_no_progress() -> None:
    question, _ = last("kafala in lebanon", "ok and other arab country with the same problem")

    assert question.about is About.SHORTCOMING


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["what is minimum standards", "how many"], "Four standards"),
        (["what the three p", "and the 4th"], "A fourth P"),
        (["what is tip", "when next one", "and why so late"], "Why it came out then is not known here."),
        (["korea", "south or north lol"], "Which one do you mean?"),
        (["who got zero convictions", "in europe", "since many years?"], "Findings on this about 3 countries."),
        (["countries kids begging"], "The Gambia"),
        (["is trafficking same as smuggling?", "what about boats then"], "Smuggling and trafficking"),
        (["is colombia tier 2", "who decides"], "The U.S. State Department writes"),
        (["nigeria and ghana which one is better", "since when"], "Nigeria has been on Tier 2 since 2021"),
        (["philipines tier 3 or 2", "who else asia so good"], "besides Philippines are on Tier 1"),
        (["is it true cuba sells doctors", "proof?"], "Source: https://"),
        (["cuba doctors", "who takes them"], "The Gambia"),
        (["bye"], "You're welcome!"),
    ],
)
def test_what_goes_on_with_it(said: Sequence[str], told: str) -> None:
    assert told in last(*said)[1]


def test_the_worst_at_it_is_ranked_by_nobody() -> None:
    assert last("domestic servitude mean?", "which country worst for that")[0].intent is Intent.UNKNOWN


def overheard(*said: str) -> list[bool]:
    """Whether each message of somebody in a channel is answered, none being addressed to the bot."""
    service = Service(shipped_service().snapshot)
    return [service.overhear(text, "conversation") is not None for text in said]


@pytest.mark.parametrize(
    "chat",
    [
        ["how is the weather there", "since when you live there", "and before that"],
        ["ok thx, i tell my boss", "btw who has keys of office", "since when is it closed", "why"],
        ["nice runners there", "who won last marathon", "which one is better for holiday"],
    ],
)
def test_chat_behind_an_answer_gets_none(chat: Sequence[str]) -> None:
    assert overheard("what tier is mongolia", *chat) == [True, *(False for _ in chat)]


def test_one_remark_leaves_an_answer_open() -> None:
    assert overheard("what tier is mongolia", "huh ok", "since when?") == [True, False, True]


def test_an_answer_opens_it_anew() -> None:
    asked = ("what tier is mongolia", "cold there", "so cold", "which tier is Peru on?", "since when?")

    assert overheard(*asked) == [True, False, False, True, True]


def test_what_is_asked_of_somebody_by_name_is_theirs() -> None:
    assert overheard("hey @joana which tier is Brazil on?", "@everyone which tier is Brazil on?") == [False, True]


def test_where_somebody_lives_is_of_no_country_that_was_told() -> None:
    assert last("what tier is mongolia", "since when do you live there")[0].intent is Intent.NONE


@pytest.mark.parametrize(
    ("asked", "behind"),
    [
        ("compare kenya and uganda", "which one is better for holiday"),
        ("what tier is mongolia", "since when is the door closed"),
        ("what is the latest tier of cuba", "since when do they have internet"),
    ],
)
def test_everyday_things_behind_an_answer_get_none(asked: str, behind: str) -> None:
    assert overheard(asked, behind) == [True, False]
