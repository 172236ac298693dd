"""Two parts of the world at once: what lies in both, in one outside the other, or in either."""

from collections.abc import Callable, Collection

import pytest

from bot.answers.kinds import ListAnswer
from bot.places.groups import Group
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on

SERVICE = shipped_service()
GROUPS = {group.name: group for group in SERVICE.snapshot.gazetteer.groups}
EU, BALKANS, NATO, EUROPE = (GROUPS[name] for name in ("the European Union", "the Balkans", "NATO", "Europe"))
ASIA, AFRICA, ASEAN = (GROUPS[name] for name in ("Asia", "Africa", "ASEAN"))


def on_tier_2(is_there: Callable[[Code], bool]) -> Collection[Code]:
    return {code for code in REPORT.countries if on(code) is Tier.TWO and is_there(code)}


def lies(code: Code, group: Group) -> bool:
    return REPORT.country(code) in group


def listed(*said: str) -> Collection[Code]:
    service = Service(SERVICE.snapshot)
    (part,) = [service.ask(text, "conversation").answer for text in said][-1].parts
    assert isinstance(part, ListAnswer)
    return {member.place.code for member in part.members}


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("which EU countries in the Balkans are on tier 2", lambda c: lies(c, EU) and lies(c, BALKANS)),
        ("which NATO members that are also in the EU are tier 2", lambda c: lies(c, EU) and lies(c, NATO)),
        ("countries on tier 2 that are both in NATO and the EU", lambda c: lies(c, EU) and lies(c, NATO)),
        ("which Balkan countries that are not in the EU are on tier 2", lambda c: lies(c, BALKANS) and not lies(c, EU)),
        ("non-EU countries in the Balkans on tier 2", lambda c: lies(c, BALKANS) and not lies(c, EU)),
        ("tier 2 countries in Asia outside ASEAN", lambda c: lies(c, ASIA) and not lies(c, ASEAN)),
        ("tier 2 countries in Asia and Africa", lambda c: lies(c, ASIA) or lies(c, AFRICA)),
        ("tier 2 countries outside Asia and Africa", lambda c: not lies(c, ASIA) and not lies(c, AFRICA)),
        ("which countries in Africa and in Asia are on tier 2", lambda c: lies(c, ASIA) or lies(c, AFRICA)),
    ],
)
def test_two_parts_in_a_question(text: str, is_there: Callable[[Code], bool]) -> None:
    assert listed(text) == on_tier_2(is_there)


@pytest.mark.parametrize(
    ("said", "is_there"),
    [
        (("which Balkan countries are on tier 2", "not in the EU"), lambda c: lies(c, BALKANS) and not lies(c, EU)),
        (("which Balkan countries are on tier 2", "only those in the EU"), lambda c: lies(c, BALKANS) and lies(c, EU)),
        (("which Balkan countries are on tier 2", "and in the EU?"), lambda c: lies(c, EU)),
        (
            ("which European countries are tier 2", "which are in NATO", "and not in NATO"),
            lambda c: lies(c, EUROPE) and not lies(c, NATO),
        ),
        (
            ("tier 2 countries outside Asia", "and not in Africa"),
            lambda c: not lies(c, ASIA) and not lies(c, AFRICA),
        ),
        (("which Asian countries are on tier 2", "which are in Africa"), lambda c: lies(c, AFRICA)),
    ],
)
def test_a_part_that_is_named_after_another(said: tuple[str, ...], is_there: Callable[[Code], bool]) -> None:
    assert listed(*said) == on_tier_2(is_there)
