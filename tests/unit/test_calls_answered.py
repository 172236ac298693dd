"""Which lines a call for help is pointed to, by the countries that it names."""

import pytest

from bot.answers.answer import Answer
from bot.answers.kinds import HelpAnswer
from bot.report.records import Hotline
from bot.service import Service
from tests.support.knowledge import shipped_records, shipped_service
from tests.support.talk import codes, last

_CALL = "my boss locked me in and took my passport, please help"


def helped(answer: Answer) -> HelpAnswer:
    [part] = answer.parts
    assert isinstance(part, HelpAnswer)
    return part


@pytest.mark.parametrize("line", shipped_records().hotlines, ids=lambda line: line.iso3)
def test_the_line_of_the_country_that_is_named_is_told(line: Hotline) -> None:
    service = shipped_service()

    part = helped(service.ask(f"{_CALL}, I am in {service.snapshot.report.country(line.iso3).common_name}").answer)

    assert [(one.name, one.contact, one.address) for one in part.hotlines] == [(line.name, line.contact, line.address)]
    assert not part.without_line
    assert not part.with_line


def test_that_no_line_is_known_is_said_and_no_other_countrys_is_told() -> None:
    part = helped(shipped_service().ask(f"{_CALL}, I am in Cambodia").answer)

    assert not part.hotlines
    assert [place.code for place in part.without_line] == ["KHM"]


def test_whoever_names_no_country_is_told_which_can_be_named() -> None:
    service = Service(shipped_service().snapshot)

    first = helped(service.ask(_CALL, "call").answer)
    then = helped(service.ask("Dublin", "call").answer)

    assert not first.hotlines
    assert {place.code for place in first.with_line} == {line.iso3 for line in shipped_records().hotlines}
    assert [line.place.code for line in then.hotlines] == ["IRL"]


def test_a_line_without_a_site_of_its_own_ends_with_its_number() -> None:
    _, text = last(f"{_CALL}, I am in Turkey")

    assert "157 (24 hours)\n" in text


def test_somebody_brought_elsewhere_gets_the_line_there() -> None:
    question, text = last("Hello, I was trafficked from Vietnam to the UK")

    assert codes(question) == {"GBR"}
    assert "08000 121 700" in text


@pytest.mark.parametrize("said", ["She is from Nigeria", "she's Nigerian", "they are from Nigeria originally"])
def test_where_somebody_comes_from_is_not_where_they_are(said: str) -> None:
    call = "I need help for a woman in Italy who I think is trafficked"

    assert "800 290 290" in last(call, said)[1]
    assert "800 290 290" in last(call, said, "Is there an organisation she can go to")[1]


@pytest.mark.parametrize(
    "said",
    [
        "Which countries have a hotline you know?",
        "List of hotlines",
        "Which hotlines do you know?",
        "show me all hotlines",
        "for which countries do you know a number",
    ],
)
def test_all_lines_are_told_where_they_are_asked_for(said: str) -> None:
    service = Service(shipped_service().snapshot)

    assert helped(service.ask(said, "call").answer).with_line
    assert [place.code for place in helped(service.ask("Spain?", "call").answer).without_line] == ["ESP"]


def test_a_country_spoken_of_before_a_call_is_gone_on_with() -> None:
    question, text = last("Is Uganda safe?", "help me please, I am locked in", "what's the tier")

    assert codes(question) == {"UGA"}
    assert text.startswith("Uganda: Tier 2")


def test_what_is_meant_of_trafficking_is_no_call() -> None:
    _, text = last("Is Uganda safe?", "I mean for trafficking")

    assert text.startswith("Uganda: Tier 2")
