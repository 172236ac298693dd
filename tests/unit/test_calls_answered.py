"""Which lines a call for help is pointed to, by the countries that it names."""

import pytest

from bot.answers.answer import Answer
from bot.answers.kinds import HelpAnswer
from bot.report.records import Hotline
from bot.service import Service
from tests.support.knowledge import shipped_records, shipped_service
from tests.support.talk import last

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
