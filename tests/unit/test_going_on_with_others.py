"""What is asked of others, or of the same ones, after a list, a reason or the years of a country."""

import pytest

from tests.support.talk import last

KUWAIT = ("Was Kuwait on tier 3 in 2015", "since when")
DENMARK = ("Denmark lost tier 1 once right?",)
AFRICA = ("how did the african countries do in 2025", "how many went up")
IN_2019 = ("who was on tier 3 in 2019", "which of those are not anymore")
IN_2004 = ("which countries are tier 3 in 2004", "which of them are still there")
LATIN = ("who's tier 3 in latin america", "why is nicaragua there", "no the third")
INDIA = ("why is india tier 2", "was it ever worse", "when was that")
BALKANS = ("which balkan countries are on the watch list now", "and on it in 2020", "who got off between")
BOTH = ("Give me the tier 1 countries of 2003 and of 2023", "which are in both")
TALKED = ("who got worse", "Egypt, explain", "and Tunisia this year", "did algeria move too")


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (
            ("why was Kenya downgraded", "who else was downgraded in 2012?"),
            "14 countries besides Kenya were downgraded",
        ),
        (
            ("why was Kenya downgraded", "who else was downgraded?"),
            "14 countries besides Kenya were downgraded in the 20",
        ),
        (
            ("Russia on tier 3, why was it downgraded", "who else was downgraded that year?"),
            "26 countries besides Russi",
        ),
        (("why is Cuba on tier 3", "who else"), "19 countries are on Tier 3 like Cuba"),
        ((*KUWAIT, "and when did it get off"), "Kuwait left Tier 3 in 2006"),
        ((*IN_2004, "and where are the others now"), "5 countries were on Tier 3 in the 2004 report and no longer"),
        ((*IN_2004, "what about the rest"), "5 countries were on Tier 3 in the 2004 report and no longer"),
        ((*IN_2019, "where are they now"), "9 countries among those listed before are rated in the 2025 report."),
        (("who was downgraded in 2023", "what tier are they on now"), "20 countries among those listed before are rat"),
        ((*LATIN, "which one has been there longest"), "Longest on Tier 3 in the reports of 2003 to 2025: Cuba, 19"),
        ((*INDIA, "who else was on the watch list those years"), "116 countries besides India were at some time on"),
        ((*INDIA, "and why"), "India: Tier 2 Watch List in the 2010 report."),
        (("was India ever on the watch list", "who else was on it in those years"), "116 countries besides India"),
        (("Colombia in 2025?", "and its neighbors this year"), "5 countries in the neighborhood of Colombia are rated"),
        (
            ("what tier is Kenya", "and its neighbours in 2024?"),
            "5 countries in the neighborhood of Kenya were rated in",
        ),
        (
            BALKANS,
            "2 countries in the Balkans were on the Tier 2 Watch List in the 2020 report and were on another tier",
        ),
        (
            (*BALKANS, "how many is that", "and who is new"),
            "No country in the Balkans is on the Tier 2 Watch List in t",
        ),
        (
            (*BOTH, "which are new", "how many were lost"),
            "13 countries were on Tier 1 in the 2003 report and were on a",
        ),
        (
            ("tier 1 in 2003 and in 2023", "who was lost"),
            "13 countries were on Tier 1 in the 2003 report and were on a",
        ),
        (
            (*DENMARK, "how many years was it gone", "who else in Scandinavia lost it"),
            "2 moves in the Nordic countries b",
        ),
        (
            (*DENMARK, "which other nordic country lost it"),
            "2 moves in the Nordic countries besides Denmark from Tier 1",
        ),
        ((*DENMARK, "what about sweden, never?"), "Yes. Sweden never left Tier 1"),
        ((*DENMARK, "did sweden ever?"), "No. Sweden never left Tier 1"),
        (("Denmark was downgraded once, right?", "and sweden never?"), "Yes. Sweden was never downgraded"),
        ((*AFRICA, "so more up than down?"), "Yes. 13 countries in Africa moved in the 2025 report: 8 up, 5 down."),
        (
            ("how did asian countries do in 2024", "more up than down?"),
            "No: 11 countries in Asia moved in the 2024 rep",
        ),
        ((*TALKED, "whos the best of them"), "Egypt stands better than Tunisia and Algeria"),
        (("my topic is north africa", "who got worse"), "1 country in North Africa was downgraded"),
    ],
)
def test_it_goes_on_with_those_that_are_meant(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


def test_those_that_a_report_did_not_rate_are_said_to_be_left_out() -> None:
    assert "Those with no rating in the 2003 report are left out." in last(*BOTH, "which are new")[1]


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("and new zealand, was it tier 1", "Yes. New Zealand was on Tier 1 in 2004–2020"),
        ("Kenya: were they on the watch list", "Yes. Kenya was on the Tier 2 Watch List in 2004"),
        ("what about ivory coast, was it ever tier 3", "No. Côte d'Ivoire (Ivory Coast) was never on Tier 3"),
        ("Japan, is it tier 2", "Yes. Japan: Tier 2 in the 2025 report."),
        ("Is there a country that was tier 1 and is now tier 3?", "Yes. 2 countries are on Tier 3 in the 2025 report"),
        ("is there a country that is tier 1 and was tier 3", "Yes. 5 countries are on Tier 1 in the 2025 report and w"),
        ("has any country been tier 1 and is now tier 3", "Yes. 2 countries are on Tier 3 in the 2025 report and were"),
    ],
)
def test_the_past_of_a_country_is_told_wherever_its_name_stands(said: str, begins: str) -> None:
    assert last(said)[1].startswith(begins)
