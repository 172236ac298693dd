"""What goes on with a list that only the findings tell: who is on it, who left it, who else got a waiver."""

import pytest

from bot.answers.answer import Answer
from bot.answers.kinds import FindingsAnswer
from bot.answers.wording import plain_text
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot


def told(*texts: str) -> Answer:
    service = Service(SNAPSHOT)
    return [service.ask(text, "one") for text in texts][-1].answer


def countries(*texts: str) -> set[str]:
    (part,) = told(*texts).parts
    assert isinstance(part, FindingsAnswer)
    return {place.name for place in part.places}


@pytest.mark.parametrize("text", ["who left it", "did anyone get off that list?", "and which governments came off it"])
@pytest.mark.parametrize(
    "before", [("what is a state sponsor of trafficking", "Cambodia new on it?"), ("who has a policy or pattern",)]
)
def test_who_left_the_list(before: tuple[str, ...], text: str) -> None:
    assert countries(*before, text) == {"Turkmenistan"}


@pytest.mark.parametrize("text", ["who else got one", "did anyone get one in 2025?", "who was let off like that"])
def test_who_else_got_a_waiver(text: str) -> None:
    assert {"Vanuatu", "Solomon Islands"} <= countries("what is the waiver of the automatic downgrade", text)


def test_a_waiver_of_a_part_of_the_world() -> None:
    assert countries("what is the waiver", "which Pacific countries got off that way?") == {
        "Vanuatu",
        "Solomon Islands",
    }


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("is Cambodia named as one?", "Yes."),
        ("cambodia is new on it, right?", "Yes."),
        ("is Turkmenistan still one of them?", "No."),
        ("is Laos on it?", "Laos: I have nothing recorded that says whether it is on that list"),
        ("is Iran new on it?", "Iran, what the report found"),
    ],
)
def test_whether_a_country_is_on_the_list(text: str, begins: str) -> None:
    assert plain_text(told("what is a state sponsor of trafficking in the report", text)).startswith(begins)


@pytest.mark.parametrize(
    ("before", "text", "holds"),
    [
        ("what does the report say about scam compounds in Burma", "other countries with those", "Cambodia"),
        ("forced begging in Kosovo", "any others with that problem?", "Senegal"),
    ],
)
def test_who_else_is_said_to_have_it(before: str, text: str, holds: str) -> None:
    assert holds in countries(before, text)


def test_the_list_is_left_with_another_question() -> None:
    before = ("who has a policy or pattern of trafficking", "which countries are on the watch list")
    assert "moved from the Tier 2 Watch List" in plain_text(told(*before, "who left it"))


@pytest.mark.parametrize(
    ("texts", "holds"),
    [
        (("what does the report say is wrong in the US itself",), "convictions fell"),
        (("does the US rank itself?", "any criticism of themselves?"), "convictions fell"),
        (("why was the US not ranked before 2010",), "ranked since the 2010 report"),
    ],
)
def test_what_was_found_of_the_united_states(texts: tuple[str, ...], holds: str) -> None:
    assert holds in plain_text(told(*texts))
