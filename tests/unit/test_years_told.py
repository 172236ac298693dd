"""What is asked of a time that no report tells the year of, or of the years that were told."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("what tier was Cuba under Castro",), "Cuba from 2003 to 2025"),
        (("what tier was Venezuela under Chavez",), "Venezuela from 2003 to 2012"),
        (("Where was Brazil under Lula?",), "Brazil from 2001 to 2025"),
        (("was Qatar on the watch list during the world cup?",), "Qatar was on the Tier 2 Watch List in 2004"),
        (("was Qatar ever Tier 3?", "was it on the watch list during the world cup?"), "Qatar was on the Tier 2 Watch"),
        (("Qatar still tier 2? heard it got worse since the world cup",), "Yes. Qatar: Tier 2 in the 2025 report"),
        (
            (
                "what did the report say about Mexico in 2023",
                "what was it in 2024",
                "has it moved between those two years?",
            ),
            "No. Mexico from 2023 to 2024: Tier 2 throughout",
        ),
        (
            ("what tier was Mexico in 2003", "and in 2005", "has it changed between those two years?"),
            "Mexico from 2003 to 2005",
        ),
        (("Why was Colombia downgraded from Tier 1?", "what did they have before that"), "Colombia from 2001 to 2024"),
        (("Was Chad downgraded?", "what tier was it on before that"), "Chad from 2005 to 2024"),
        (
            ("Did Vietnam get better in the last few years?", "what happened in 2022?", "when was it upgraded again?"),
            "Vietnam was upgraded in",
        ),
        (
            ("when did Ireland lose tier 1?", "did it come back?"),
            "No. Ireland never moved to Tier 1 in the reports of 2018",
        ),
        (
            (
                "What's Jordan's tier?",
                "what about Lebanon",
                "and Egypt?",
                "which one of the three was downgraded most recently?",
            ),
            "Egypt was last downgraded in 2023",
        ),
        (("Is Moldova better than Romania", "which was upgraded last?"), "Romania was last upgraded in 2022"),
        (("how long was South Africa on the watch list before",), "2005–2008, 2018–2019, 2021–2023"),
        (("how often did Thailand get downgraded",), "Thailand was downgraded in 2004"),
        (("Vietnam", "last year?", "when was it tier 3", "who else was tier 3 then"), "on Tier 3 in the 2022 report"),
        (("when was Thailand on tier 3", "who else was tier 3 then"), "on Tier 3 in the 2014 report"),
        (
            ("how long has Thailand been off tier 3",),
            "on another tier than Tier 3 since 2016: 10 reports in a row",
        ),
        (
            ("how long has Belarus been off tier 3",),
            "on Tier 3 now; it was on another tier than Tier 3 in 2003–2014",
        ),
        (("how long ago did Thailand leave tier 3",), "left Tier 3 in 2016"),
        (("how long since Fiji was on the watch list",), "Fiji was last on the Tier 2 Watch List in 2025"),
    ],
)
def test_the_years_are_told_that_are_asked_for(said: tuple[str, ...], told: str) -> None:
    assert told in last(*said)[1]


@pytest.mark.parametrize(
    "said",
    ["was Qatar on the watch list during the world cup?", "was Brazil tier 2 under Lula", "did Egypt fall under Morsi"],
)
def test_a_time_that_no_report_dates_is_neither_confirmed_nor_denied(said: str) -> None:
    assert not last(said)[1].startswith(("Yes", "No"))
