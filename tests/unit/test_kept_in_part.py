"""What a few words leave of a list, or of several countries, and what of a message has two parts."""

import pytest

from tests.support.talk import codes, last

IN_AFRICA = (
    "How many countries in Africa are on the watch list",
    "without DR Congo",
    "which of these went down this year",
)
ALWAYS = ("how many are always tier 1", "which of those are in Europe")
FIVE = ("Germany, France, Italy, Spain, Poland - tiers please", "which are not tier 1", "why italy")
FELL_2021 = ("which countries went from tier 1 to tier 2 in 2021", "the second one, why did it fall")
SLOVENIA = ("Give me all the countries that got upgraded to tier 1 this year", "where were they before")
FELL_TO_3 = ("Which countries dropped to tier 3 in 2025?", "and 2024?", "2023 as well")
BALTIC = ("Compare the Baltic states", "when did Latvia fall behind", "why did Lithuania lose tier 1 in 2013")
NORTH_AFRICA = ("my topic is north africa", "how are they doing")
TURKEY = ("Turkey",)
BEFORE_THE_WAR = ("Compare Ukraine and Moldova over the years", "so 2021 and 2023")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("Which countries are special cases and which are tier 3?", "without the special cases"), "20 countries are"),
        (
            ("which countries are tier 3 or watch list in Asia?", "minus tier 3"),
            "9 countries in Asia are on the Tier 2",
        ),
        (("list west africa", "not the watch list ones"), "12 countries in West Africa are on another tier"),
        ((*IN_AFRICA, "and which went up"), "1 country among those listed before was upgraded"),
        ((*IN_AFRICA, "and which went up", "the others unchanged?"), "Rwanda, Zimbabwe"),
        (("Nigeria", "and its neighbours?", "only the ones worse than Nigeria"), "2 countries in the neighborhood"),
        (("list the balkans", "which are lower than Serbia"), "No country in the Balkans stands worse than Serbia"),
        (("list tier 2 and watch list countries in west africa", "any worse than Ghana?"), "4 countries among those"),
        ((*ALWAYS, "the rest?"), "- Australia, United States of America"),
        (("all the tier 3 countries", "which of them were downgraded this year", "and the others"), "18 countries"),
        ((*FIVE, "and the other four in 2021"), "France and Spain stand better than Germany and Poland in the 2021"),
        (
            ("compare Kenya, Uganda and Rwanda", "why is Rwanda there", "and the other two?"),
            "Kenya and Uganda are both",
        ),
        (
            ("compare Sudan and South Sudan", "how about the rest of the horn of africa"),
            "besides South Sudan and Sudan",
        ),
        (
            ("which tier was Kenya on in 2015", "and the rest of East Africa?"),
            "17 countries in East Africa besides Kenya",
        ),
        (
            ("is Denmark tier 1", "how are the other nordics doing"),
            "4 countries in the Nordic countries besides Denmark",
        ),
        (("list the gulf states", "group them by tier"), "- Tier 1 (1): Bahrain"),
        (("list the gulf states", "sort by rank"), "6 countries in the Gulf states are rated"),
        (
            ("list the gulf states", "only those on tier 2", "which of them has the best record"),
            "United Arab Emirates, in 3",
        ),
        ((*BALTIC, "which of the three is the best overall?"), "Estonia and Lithuania stand better than Latvia"),
        ((*SLOVENIA, "and those that lost tier 1"), "1 country was downgraded from Tier 1"),
        ((*SLOVENIA, "and those that lost tier 1", "since 2020"), "11 downgrades from Tier 1"),
        ((*SLOVENIA, "who lost it and got it back"), "20 countries were on Tier 1 at 2 separate times"),
        ((*SLOVENIA, "which never had it"), "129 countries were never on Tier 1"),
        (
            ("Any countries that went straight from tier 1 to 3?", "from tier 2 to 3 then", "who did the opposite"),
            "29 moves from Tier 3 to Tier 2",
        ),
        ((*FELL_TO_3, "which dropped twice"), "- Twice (1): Chad"),
        (("who moved in africa in 2024", "over the last five years"), "77 moves of 41 countries in Africa"),
        (("was Qatar better than the UAE in 2022", "show me the gulf states"), "- Tier 1 (1): Bahrain"),
        (("was Qatar better than the UAE in 2022", "list the gulf states then"), "6 countries in the Gulf states were"),
        (("Denmark lost tier 1 once right?", "so rank the nordics for me"), "- Tier 2 (1): Norway"),
        (("what tier is Turkey", "what about Turkey's neighbors"), "- Tier 3 (2): Iran, Syria"),
        (NORTH_AFRICA, "5 countries in North Africa are rated in the 2025 report"),
        ((*NORTH_AFRICA, "compare 2010 to 2025"), "5 countries in North Africa were rated in the 2010 report"),
        (
            ("the tier 3 list of 2015", "how many in each region"),
            "Most countries on Tier 3 in the 2015 report: Sub-Saharan",
        ),
        (
            ("list tier 3", "which of those are in Asia", "and the others?"),
            "- Belarus, Chad, Cuba, Eritrea, Iran, Nicaragua",
        ),
        (("list tier 3", "which of those are in Asia", "how many are not"), "12 countries outside Asia among those"),
        (("tier 3 in Asia", "the others"), "34 countries in Asia are on another tier"),
        (("list central asia", "anyone better than Uzbekistan"), "No country in Central Asia stands better"),
        (
            ("list central asia", "any better than Uzbekistan", "and worse than Uzbekistan"),
            "2 countries in Central Asia",
        ),
        (
            ("who was upgraded in 2025", "and in 2024", "anyone both times"),
            "3 countries were upgraded in the 2024 report and",
        ),
        (
            ("EU tier 1 countries", "which of those were once tier 2", "the rest of them"),
            "Austria, Belgium, Netherlands, Sp",
        ),
        (("list tier 1", "and by region?"), "By the report's regions"),
        (("I'm comparing the Balkans", "their tiers"), "11 countries in the Balkans are rated"),
        (("how many countries were rated in 2001", "which were added in 2002"), "10 countries were newly rated"),
        (("which countries are on tier 3 in 2020", "which were added in 2020"), "4 countries moved to Tier 3"),
    ],
)
def test_a_list_is_narrowed_and_kept(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("how is Uzbekistan's record", "so in 2013 it was tier 3 too, and then?"), "2013–2014 Tier 3; 2015 Tier 2 W"),
        (("Laos", "it was on the watch list in 2010, and then?"), "Laos from 2010 to 2025"),
        (("Somalia", "is it on the cspa list"), "Yes. Somalia, what the report found"),
        ((*FELL_2021, "how does it stand compared to the first"), "Cyprus stands better than Israel"),
        ((*FELL_2021, "when did it get back?"), "Israel was never upgraded in the reports of 2021–2025"),
        (("why did Cyprus fall in 2021", "and when did it recover"), "Cyprus was upgraded in 2022"),
        (("in what years did rwanda go down", "why the last time"), "Rwanda: Tier 2 Watch List in the 2024 report"),
        ((*TURKEY, "wasn't it in the child soldiers list"), "nothing recorded that says whether it is on that list"),
        (("was Syria on tier 3", "isn't it also on the child soldier list"), "Yes. Syria, what the report found"),
        ((*TURKEY, "and Turkey's neighbors, worse or better?"), "8 countries in the neighborhood of Turkey"),
        (
            ("why did Thailand fall in 2014?", "how did it compare with its neighbours that year?"),
            "- Tier 3 (1): Malaysia",
        ),
        (
            ("compare India and Nepal in 2015", "now Sri Lanka too"),
            "India and Nepal stand better than Sri Lanka in the 2015",
        ),
        ((*BEFORE_THE_WAR,), "Ukraine and Moldova are both on Tier 2 in the 2023 report"),
        ((*BEFORE_THE_WAR, "who went up"), "Neither Ukraine nor Moldova stands better"),
        (("Iran 2001", "and Iraq", "which had a better decade"), "Iraq, in 17; Iran, in 0"),
        (("Saudi Arabia 2021 - 2025 and what should it do better?",), "Tier 2 throughout"),
        (("Saudi Arabia 2021 - 2025 and what should it do better?",), "- Shortcoming: The Labor Reform Initiative"),
        (("Laos since 2018 and why is it on tier 3",), "Year by year: 2018 Tier 3; 2019 Tier 2 Watch List"),
        (("how has tier 3 changed over the years",), "Most countries on Tier 3"),
        (("how did the watch list develop over time",), "Most countries on the Tier 2 Watch List"),
        (("how has the tier 3 list evolved",), "2016, 27"),
    ],
)
def test_no_part_of_it_is_dropped(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]


def test_what_somebody_was_compared_with_is_replaced() -> None:
    asked = ("where does Cambodia stand?", "compare it with Vietnam and Laos", "actually make that Laos and Myanmar")
    assert codes(last(*asked)[0]) == {"KHM", "LAO", "MMR"}
    question, answer = last(*asked, "no wait, 2019", "which of the three was best")
    assert codes(question) == {"KHM", "LAO", "MMR"}
    assert "Cambodia and Laos stand better" in answer
    alone = last("compare Cambodia, Vietnam and Laos", "make that Laos and Myanmar")[0]
    assert codes(alone) == {"LAO", "MMR"}


def test_a_list_of_a_tier_stays_with_it_where_only_a_part_of_the_world_is_named() -> None:
    assert "on Tier 3" in last("which countries are on tier 3", "list the African countries")[1]
