"""What is said in other words than those of the phrasings is answered by what was asked."""

import pytest

from bot.answers.wording import plain_text
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
TOLD = (
    ("fishing boats slavery countries list", "Taiwan"),
    ("what did Curaçao become after tier 3", "Tier 3 → Tier 2 Watch List"),
    ("countries at risk of tier 3", "14 countries are on the Tier 2 Watch List for the second year"),
    ("which African countries are in danger of falling to tier 3", "countries in Africa are on the Tier 2 Watch List"),
    ("which countries could drop to tier 3", "14 countries are on the Tier 2 Watch List for the second year"),
    ("who is at risk of being downgraded", "14 countries are on the Tier 2 Watch List for the second year"),
    ("is Peru compliant with the TVPA", "No. Peru: Tier 2"),
    ("since when is Japan no longer on tier 1", "Japan left Tier 1 in 2020"),
    ("what was Myanmar's tier before the coup in 2021", "2018–2020 Tier 3"),
    ("difference between 2015 and 2025 in tier 3", "23 countries were on Tier 3 in the 2015 report."),
    ("does Kenya fully comply with the TVPA minimum standards", "No. Kenya: Tier 2 in the 2025 report."),
    ("countries that fully comply with TVPA", "33 countries are on Tier 1"),
    ("which countries fail to meet minimum standards", "155 countries are on another tier than Tier 1"),
    ("who meets the standards in Asia", "5 countries in Asia are on Tier 1"),
    ("list all countries and their tiers", "188 countries are rated in the 2025 report."),
    ("full ranking 2024", "in the 2024 report"),
    ("watch list 2025 Europe n Asia", "9 countries in Europe and Asia"),
    ("North Korea's first tier", "was first rated in 2003: Tier 3."),
    ("what was the first tier of Azerbaijan", "was first rated in 2004: Tier 2 Watch List."),
    ("first tier countries", "33 countries are on Tier 1"),
    ("most improved country ever", "than in the 2001 one"),
    ("hasn't Nepal once been tier 1", "Yes. Nepal was on Tier 1 in 2005"),
    ("has anyone been automatically downgraded", "Chad: Tier 2 Watch List → Tier 3"),
    ("which countries have no anti trafficking law", "Hong Kong, Tanzania."),
    ("since when is the USA ranked", "was first rated in 2010"),
    ("which tier was Oman on before tier 3", "Watch List (2006) before it moved to Tier 3 in 2007."),
    ("not on tier 1 anymore: which ones", "were at some time on Tier 1"),
    (
        "who has spent three years in a row on the watch list",
        "throughout on the Tier 2 Watch List in the reports of 2023",
    ),
    ("which country has the best rating in Africa", "1 country in Africa is on Tier 1, the best tier there"),
    ("tier 1 every year between 2010 and 2020", "always on Tier 1 in the reports of 2010 to 2020."),
    ("when did the watch list first appear", "Tier 2 Watch List:"),
    ("which of Angola and Gabon has been on the watch list more", "Gabon, 11; Angola, 7."),
    ("which watch list countries of 2020 have dropped since", "stand worse in the newest one."),
    ("what would get Chad off tier 3", "Chad, what the report recommends:"),
)
NOT_JUDGED = (
    ("did Algeria make it off the watch list", "Algeria left the Tier 2 Watch List in 2007"),
    ("did Chad leave tier 3", "Chad left Tier 3 in 2010"),
    ("is there forced labour in the UK", "United Kingdom, what the report found"),
    ("is cotton picking still forced in Uzbekistan", "Uzbekistan, what the report found"),
)
"""What is neither a yes nor a no: a tier that was left and is its tier again, and what is only banned or kept out."""


@pytest.mark.parametrize(("said", "told"), TOLD)
def test_what_is_said_otherwise_is_answered(said: str, told: str) -> None:
    assert told in plain_text(SERVICE.ask(said).answer)


@pytest.mark.parametrize(("said", "told"), NOT_JUDGED)
def test_what_is_open_gets_neither_a_yes_nor_a_no(said: str, told: str) -> None:
    assert plain_text(SERVICE.ask(said).answer).startswith(told)
