"""A list, a number or moves that a few words turn, limit or ask further of."""

import pytest

from tests.support.talk import last

GONE_2024 = ("a list of all countries on the watch list in 2024", "which of them were still there in 2025")
NEVER = ("Which countries have never been tier 3?", "in South America?")
ALWAYS = ("Which countries have been tier 1 since the very beginning?", "How about since 2010?", "the US among them?")
IN_2018 = ("How many in tier 1 in 2025?", "more than 2018?", "which ones lost it since?")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("which EU countries are on the watch list?", "were there any in 2023?"), "- Bulgaria"),
        (("which EU countries are on the watch list?", "were there any in 2023?", "and 2019?"), "- Hungary, Romania"),
        (("which Gulf states are on the watch list?", "was there any in 2024?"), "- Kuwait"),
        (("who is on tier 3 in Africa?", "were there any in 2003?"), "- Liberia, Sudan"),
        (
            ("Which countries improved in 2025 in Europe?", "not those that went to tier 1"),
            "2 countries in Europe were",
        ),
        (("who was downgraded in 2025?", "not the ones that fell to tier 3"), "9 countries were downgraded"),
        (("who is new on the watch list this year?", "which ones came from below"), "3 countries were upgraded to the"),
        (
            ("who is new on the watch list this year?", "which ones came from above"),
            "8 countries were downgraded to the",
        ),
        (
            (*GONE_2024, "which moved up"),
            "16 countries were on the Tier 2 Watch List in the 2024 report and stand better",
        ),
        ((*GONE_2024, "which moved up", "and which moved down"), "- Tier 3 (2): Chad, Laos"),
        ((*NEVER, "and which have been?"), "5 countries in South America were at some time on Tier 3"),
        (("which EU countries have ever been tier 3?", "which haven't?"), "were never on Tier 3"),
        ((*ALWAYS, "any Asian ones?"), "- Australia, Taiwan"),
        (IN_2018, "10 countries were on Tier 1 in the 2018 report and were on"),
        ((*IN_2018, "ok just name the European ones"), "- Italy, Norway, Portugal, Slovakia, Switzerland"),
        (("how many EU countries were tier 1 in 2017?", "which dropped by 2020"), "Tier 2 Watch List (1): Ireland"),
        (
            ("tier 2 watch list in 2022?", "Ethiopia and Vietnam among them?"),
            "No. Ethiopia stands better than Vietnam in",
        ),
        (
            ("is Haiti a special case", "is it the only one in the Americas", "and who are the others"),
            "- Libya, Somalia",
        ),
        (("is that Brazil's first time on the watch list?", "who else went there this year?"), "10 countries besides"),
        (("any country that went from tier 3 to tier 1?", "since 2015?"), "No. No country moved from Tier 3 to Tier 1"),
        (("who moved from tier 1 to 3?", "ok who fell from 1 to watch list"), "moved from Tier 1 to the Tier 2 Watch"),
        (("did anybody in the Balkans move in 2025?", "which direction"), "- Slovenia: Tier 2 → Tier 1"),
        (("who left tier 3 in 2024?", "Did any go straight to tier 2?"), "No. No country moved from Tier 3 to Tier 2"),
        (("How does one get off tier 3?", "Who managed in 2025?"), "3 countries moved from Tier 3"),
        (("Which countries did the 2025 report add?", "and the 2020 one?"), "- Vanuatu: no rating → Tier 2"),
        (("Which countries did the 2020 report add?", "what did it get"), "Vanuatu: Tier 2 in the 2020 report"),
        (("Any country in Europe that's never moved?", "Is Spain one?"), "Yes. Spain"),
        (("Is Cuba tier 3", "has anyone ever got off it?"), "Yes. 122 upgrades of 76 countries from Tier 3"),
        (
            ("Kenya, Uganda and Rwanda", "which was the first on tier 2?"),
            "First on Tier 2 in the reports of 2001 to 2025",
        ),
        (
            ("was the UK always tier 1?", "Any others always tier 1"),
            "6 countries besides United Kingdom were always on",
        ),
    ],
)
def test_it_is_asked_of_those_that_were_told(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            ("List the tier 1 countries in Asia", "which of them is the newest?"),
            "- Republic of Korea (South Korea): Tier 2",
        ),
        (("List the tier 1 countries in Asia", "which of them is the newest?", "and the oldest"), "Australia: 22"),
        (("who are the 4 special cases", "which one is newest"), "- Haiti: Tier 2 Watch List → Special Case"),
        (("tier 1 countries in Europe", "and which of them joined last?"), "- Slovenia: Tier 2 → Tier 1"),
    ],
)
def test_the_newest_of_them_is_who_came_last_whenever_that_was(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("which was the worst year for tier 3?",), "in the reports of 2001 to 2025: 2016, 27"),
        (("worst year for tier 1?",), "Fewest countries on Tier 1"),
        (
            ("number of tier 3 countries in each report since 2020", "which year was the worst"),
            "2020 to 2025: 2023, 24",
        ),
        (
            ("number of tier 3 countries since 2020", "which year was the worst", "and overall?"),
            "2001 to 2025: 2016, 27",
        ),
        (("how many countries were on tier 3 in 2016", "and the best year?"), "Fewest countries on Tier 3"),
        (
            ("which African countries were tier 3 in 2016", "was that the worst year?"),
            "Most countries on Tier 3 in Africa",
        ),
    ],
)
def test_the_worst_year_of_a_tier_is_told_by_its_numbers(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]
