"""Questions easily answered as their opposite: each gets the right yes or no, or none, and never another list."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.question import Intent
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
YES, NO, NEITHER = True, False, None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("has the UK ever left tier 1", NO),
        ("has Eritrea ever left tier 3", NO),
        ("has Japan ever left tier 1", YES),
        ("has Japan ever been tier 1", YES),
        ("has Italy ever been on tier 3", NO),
        ("has Japan never been tier 1?", NEITHER),
        ("is it true that Japan was never tier 1", NEITHER),
        ("has the UK not always been tier 1", NEITHER),
        ("did Italy always have tier 1?", NO),
        ("has China been tier 3 since 2013?", NEITHER),
        ("has Eritrea been tier 3 since 2010?", YES),
        ("was Thailand on the watch list between 2010 and 2015?", NEITHER),
        ("was Japan ever tier 1 after 2019?", NO),
        ("is Cambodia no longer tier 3?", NEITHER),
        ("is Laos out of tier 3", NEITHER),
        ("is Kuwait no longer on the watch list", NEITHER),
        ("is neither Japan nor Italy tier 1?", NEITHER),
        ("is none of Russia, China and Cuba tier 1?", NEITHER),
        ("is any of France, Italy and Spain tier 2?", NEITHER),
        ("are Laos and Cambodia tier 3?", YES),
        ("are all nordic countries tier 1?", NEITHER),
        ("is every EU country tier 1", NEITHER),
        ("are there more tier 3 countries than last year?", NEITHER),
        ("is there no tier 1 country in africa?", NEITHER),
        ("is there a tier 1 country in africa?", YES),
        ("is anybody in south asia on tier one", NO),
        ("were there no downgrades in 2025?", NEITHER),
        ("did anyone leave tier 3 in 2025?", YES),
        ("did nobody leave tier 1", NEITHER),
        ("was Brazil not downgraded this year", NEITHER),
        ("was Brazil downgraded this year", YES),
        ("did Brazil go up or down?", NEITHER),
        ("are Laos and Vietnam not the same", NEITHER),
        ("is Japan not better than Italy?", NEITHER),
        ("is Norway better than Sweden?", NO),
        ("is Italy at least on the watch list", YES),
        ("isn't Singapore tier 2?", NO),
        ("Wasn't Italy demoted in 2019?", YES),
        ("has Japan lost tier 1", YES),
        ("did Laos leave the watch list", YES),
        ("is Russia not on tier 3", NEITHER),
        ("did the us go up in 2010", NO),
        ("has the us ever been tier 2", NO),
        ("is the us better than China", YES),
    ],
)
def test_a_yes_or_no_is_right_or_is_not_given(text: str, verdict: bool | None) -> None:  # noqa: FBT001
    assert SERVICE.ask(text).answer.verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "which countries were tier 1 but are not anymore",
        "who has been on tier 3 the longest",
        "which countries have not always been tier 1",
        "who wasn't downgraded this year",
        "which asian countries were not downgraded",
        "which arab countries are tier 1",
        "which countries are only tier 2 in the g7",
        "which countries are better than Japan",
        "tier 3 countries except Russia",
        "tier 1 in asia but not in southeast asia",
        "which countries are tier 1 or not rated",
        "which countries returned to tier 1",
    ],
)
def test_what_can_be_told_only_in_part_is_declined(text: str) -> None:
    assert SERVICE.read(text).intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("text", "holds", "lacks"),
    [
        ("which countries have never been tier 3", "104 countries", "Russia"),
        ("which countries have ever been tier 3", "87 countries", "Sweden"),
        ("which countries have been tier 3 since 2017", "8 countries", "Cuba"),
        ("who is no longer on tier 3", "Brunei", "Russia"),
        ("how many countries left tier 3 in 2025", "3 countries moved from Tier 3", "20 countries"),
        ("how many countries joined the watch list in 2025", "11 countries", "25 countries"),
        ("non-european tier 1 countries", "Philippines", "Sweden"),
        ("tier 3 countries except in africa", "Russia", "Eritrea"),
        ("tier 3 in 2020 and 2021", "2021 report", "no rating"),
        ("downgrades in 2001", "It was the first report", "There is no 2001 report"),
        ("which is best: Laos, Thailand, Singapore", "Singapore (Tier 1), Thailand (Tier 2), Laos (Tier 3)", "stands"),
        ("why isn't Italy on the watch list?", "Italy: Tier 2", "not so"),
        ("why was Italy downgraded?", "2019 report", "not so"),
        ("when did Japan lose tier 1", "left Tier 1 in 2020", "never"),
        ("when was Laos last downgraded", "was last downgraded in 2025", "2018 ("),
        ("how many times was Laos downgraded", "was downgraded in", "never"),
        ("is Laos worse than in 2018", "2018", "Yes"),
        ("did any country lose tier 1 this year", "Colombia", "What follows"),
        ("what tier is Wakanda?", "no country or territory", "Special"),
    ],
)
def test_what_is_told_is_what_was_asked(text: str, holds: str, lacks: str) -> None:
    told = plain_text(SERVICE.ask(text).answer)
    assert holds in told
    assert lacks not in told


@pytest.mark.parametrize(
    "text",
    [
        "china vs brazil today who wins?",
        "brazil vs argentina who wins tonight?",
        "did jordan get promoted?",
        "who got relegated this year?",
        "is japan tier 1 in dota",
        "japan has tier 1 food right?",
        "which tier should i put japan in",
        "is there a tier list of countries by food",
    ],
)
def test_talk_of_other_things_is_not_answered_unasked(text: str) -> None:
    assert SERVICE.overhear(text) is None
