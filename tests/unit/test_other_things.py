"""That nobody is told a country's tier who asks for that of a service, a game, a team or a dish."""

import re

import pytest

from bot.questions.sentences.marking import whole
from bot.questions.unasked.other_things import named, other_things
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = Service(shipped_service().snapshot)
READER = shipped_service().snapshot.reader.messages
OF_OTHER_THINGS = (
    "which countries are on tier 3 support?",  # behind a tier
    "is Malaysia tier 2 traffic?",
    "is there a student tier in Brazil?",  # before it
    "which tax tier is Spain?",
    "which tier of membership covers Kenya?",
    "which countries are tier 1 for adsense?",  # in the end
    "is Norway tier 2 in the JSF program?",
    "which tier is Chile wine?",  # behind a country
    "why was the Poland node downgraded?",
    "which nodes are on tier 2 in Canada?",  # as what has the tier
    "is Angkor in Cambodia tier 1?",
    "is Sudan on the terror watch list?",
    "did the FAA downgrade Mexico to category 2?",  # as who ranks
    "which countries moved to tier 2 pricing?",
    "who gets upgraded on Emirates?",
    "how long has Italy been in tier 1 of six nations",
    "Is Honduras level 3?",
    "Guinea or Guinea-Bissau?",
    "what's tier 2 watch list in german?",
    "did China beat the US?",  # of which no word speaks for the report
    "ask the bot about the trafficking report",
    "Who has the country narratives for 2014?",
    "who knows at this rate",
    "which tier subscription is cheapest in Brazil?",
    "what is the tier 2 vpn list for Turkey?",
    "was Peru downgraded to junk?",
    "does tier 2 in Chile include the lounge?",
    "netflix Turkey's tier?",
    "is coffee in Brazil tier 1?",
    "spotify Turkey, which tier?",
    "how many wins do I need for tier 3?",
    "is Asia better than Europe?",
)


@pytest.mark.parametrize("text", OF_OTHER_THINGS)
def test_the_tier_of_something_else_is_not_told_unasked(text: str) -> None:
    assert SERVICE.overhear(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "which countries are on tier 3 in europe",
        "is Malaysia tier 2 nowadays?",
        "which tier is Uganda, for an exam tomorrow",
        "which tier is Chile in?",
        "why was Poland downgraded?",
        "which countries are on tier 2 in asia?",
        "is Sudan on the watch list?",
        "which countries moved to tier 2?",
        "who was upgraded in 2025?",
        "how long has Italy been in tier 2",
        "Is Honduras tier 3?",
        "which European country is on level 3?",
        "Guinea or Guinea-Bissau, who is ranked higher?",
        "what is the watch list?",
        "is China on a lower tier than the US?",
        "who has the lowest tier in africa",
        "what does the report say about Thai fishing boats",
        "coffee break question: is Ethiopia on the watch list?",
    ],
)
def test_the_tier_of_a_country_still_is(text: str) -> None:
    assert SERVICE.overhear(text) is not None


@pytest.mark.parametrize("text", ["sauna", "flurb", "gloopers"])
def test_a_word_that_nobody_knows_is_a_doubt_where_it_says_what_has_the_tier(text: str) -> None:
    assert SERVICE.overhear(f"which tier is Finland {text}") is None
    assert SERVICE.overhear("which tier is Finland") is not None


def test_each_place_and_each_form_is_in_one_of_the_sentences() -> None:
    table = other_things()
    sentences = [sentence for text in OF_OTHER_THINGS for sentence in READER.sentences(text)]
    everything = [whole(READER.sentences(text)).text for text in OF_OTHER_THINGS]
    there = table.things | table.things_there
    found = (
        *((place, any(not there.isdisjoint(named(one, [place])) for one in sentences)) for place in table.places),
        *(
            (place, any(not table.things.isdisjoint(named(one, [place])) for one in sentences))
            for place in table.known_places
        ),
        *((form, any(map(form.search, everything))) for form in table.surely),
    )

    assert [pattern.pattern for pattern, is_there in found if not is_there] == []


def test_each_thing_is_one_word_and_stands_in_one_list() -> None:
    table = other_things()

    assert all(re.fullmatch(r"[a-z0-9]\w*", word) for word in table.things | table.things_there | table.harmless)
    assert not table.things & table.things_there
    assert not (table.things | table.things_there) & table.harmless
