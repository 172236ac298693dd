"""What is asked of the past of the one country that was spoken of, or of a few: why then, right before, once more."""

import pytest

from tests.support.talk import codes, last

GERMANY = ("Is Germany tier 1?", "was it always?")
THAILAND = ("Tell me about Thailand's record", "when was it tier 3?", "how did they get out of it?")
VIETNAM = ("was Vietnam ever tier 3", "what about right before that?")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ((*GERMANY, "what went wrong back then?"), "Germany is on Tier 2 in the 2019 report"),
        (("kosovo in 2008?", "why was kosovo like that"), "Kosovo: Special Case in the 2008 report"),
        (
            ("Why was Japan downgraded in 2020?",),
            "I have no findings of the 2020 report or earlier ones that would say why",
        ),
        (THAILAND, "Thailand: Tier 2 Watch List in the 2016 report. Upgraded in 2016 from Tier 3"),
        ((*THAILAND, "what about Malaysia, same years?"), "Malaysia: Tier 3 in the 2014 report"),
        (("how did bahrain get to tier 1", "before 2018 what was it"), "Bahrain from 2001 to 2017"),
        (VIETNAM, "Vietnam: Tier 2 Watch List in the 2021 report"),
        ((*VIETNAM, "and right after?"), "Vietnam: Tier 2 Watch List in the 2023 report"),
        (("When was Chad on tier 2?", "right before that?"), "Chad from 2005 to 2025"),
        (("When did Colombia lose tier 1?", "regained?"), "Yes. Colombia was on Tier 1 in 2001–2013 and 2016–2024"),
        (("was Nepal ever tier 1", "lost when?"), "Nepal left Tier 1 in 2006"),
        (("was Nepal ever tier 1", "lost when?", "got it back?"), "No. Nepal was on Tier 1 in 2005 (1 year)"),
        (
            ("Is Singapore's record clean?", "it was on watch list right?"),
            "Yes. Singapore was on the Tier 2 Watch List",
        ),
        (("Was Kuwait ever on tier 3", "it's out of it now right?"), "Yes. Kuwait: Tier 2"),
        (("Was Bangladesh ever on the watch list", "which three"), "in 2009–2011 and 2017–2019"),
        (("Austria?", "consistently?"), "Yes. Austria was on Tier 1"),
        (("what did India do wrong", "and right"), "the progress that the report sees"),
        (("Uganda tier 2?", "then what happened"), "Uganda from 2001 to 2025"),
        (("Qatar 2010", "and in 2022?", "and the Emirates, same years?"), "United Arab Emirates: Tier 2 in the 2010"),
        (("what is a special case", "which are they?"), "- Haiti, Libya, Somalia, Yemen"),
    ],
)
def test_it_is_of_the_time_that_was_told(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]


@pytest.mark.parametrize(
    ("said", "country", "answer"),
    [
        (("Cuba's tier", "Why does the US say that?"), "CUB", "Cuba: Tier 3"),
        (("Myanmar vs Thailand", "did the US downgrade either of them this year"), "MMR THA", "No."),
        (("Why did the US put Japan on tier 2?", "when did the US do that"), "JPN", "2020 (Tier 1 → Tier 2)"),
        (("Chad", "did the US ever put it on tier 1?"), "TCD", "No. Chad was never on Tier 1"),
        (("Chad", "when did the US downgrade it"), "TCD", "Chad was downgraded in"),
        (("the US downgraded Malaysia, when?",), "MYS", "Malaysia was downgraded in"),
        (
            ("Sweden's tier?", "Does America rate itself higher?"),
            "USA SWE",
            "No. United States of America and Sweden are both",
        ),
        (("Did the US put itself on tier 1?",), "USA", "Yes. United States"),
        (("Has the US ever been downgraded?",), "USA", "No. United States"),
    ],
)
def test_who_ranks_is_not_the_country_asked_about(said: tuple[str, ...], country: str, answer: str) -> None:
    question, told = last(*said)
    assert codes(question) == set(country.split())
    assert answer in told


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("Chad", "Mali", "Niger", "which of the three is lowest?", "and highest"), "Mali (Tier 2), Niger"),
        (("Peru, Chile and Bolivia", "best?"), "Chile (Tier 1), Peru (Tier 2)"),
        (("Sudan, Eritrea, Ethiopia, Kenya", "which of the rest is best"), "Ethiopia and Kenya stand better"),
        (("Is Mexico tier 3?", "best in the region?"), "No: 7 countries in the Americas are on Tier 1"),
        (("Is Venezuela tier 3?", "is it the lowest in the region?"), "4 countries in the Americas are on Tier 3"),
        (
            ("UAE and Qatar", "and Oman as well", "so everyone is on 2?"),
            "Yes. United Arab Emirates, Qatar and Oman are all",
        ),
        (
            ("Compare Honduras with El Salvador", "last five years please", "who had more watch list years overall"),
            "Honduras, 3; El Salvador, 2",
        ),
    ],
)
def test_an_end_is_that_of_those_compared(said: tuple[str, ...], answer: str) -> None:
    assert answer in last(*said)[1]
