"""What stays with the year that was told: comparisons of the past, and what came after it."""

import pytest

from tests.support.talk import last

BETTER_2014 = ("who did better in 2014, qatar or saudi arabia", "so saudi arabia was worse?")
AUSTRIA = ("was austria better than germany in 2020", "so germany was worse?")
CHILE = ("Peru and chile please", "and chile only in 2011")
BULGARIA = ("Tell me about Bulgaria in 2021", "did it drop after that?")


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        (BETTER_2014, "Yes. Qatar stands better than Saudi Arabia in the 2014"),
        ((*BETTER_2014, "and kuwait was worse than qatar too"), "Yes. Qatar stands better than Kuwait in the 2014"),
        (("was germany better than japan in 2018", "so japan was lower?"), "No. Japan and Germany are both on Tier 1"),
        (("In 2016 was Burma below Cambodia?", "so Cambodia was higher"), "Yes. Cambodia stands better"),
        (
            (*AUSTRIA, "and switzerland was lower as well?"),
            "No. Switzerland and Austria are both on Tier 1 in the 2020",
        ),
        ((*AUSTRIA, "and switzerland was lower as well?", "what about now"), "Yes. Austria stands better"),
        ((*AUSTRIA, "is germany worse than austria today?"), "No. Germany and Austria are both on Tier 1 in the 2025"),
        (("hungary 2018?", "and romania?", "and slovakia was better?"), "Yes. Slovakia stands better than Romania"),
        (
            ("hungary 2018?", "and romania?", "and slovakia was better?", "so hungary was the lowest of the three"),
            "Yes. From best to worst in the 2018 report",
        ),
        (("kenya, uganda and rwanda in 2020?", "and uganda the worst?"), "Yes. Kenya and Rwanda stand better than"),
        (("did qatar do better than kuwait in 2015", "and the uae did better too"), "Yes. United Arab Emirates"),
        (("kenya, uganda and rwanda in 2020?", "is uganda the worst now?"), "No. "),
        (("is germany lower than austria", "and italy is lower too?"), "Yes. Austria stands better than Italy"),
        ((*CHILE, "was it better than peru in that year"), "No. Chile and Peru are both on Tier 2 in the 2011"),
        (
            (*CHILE, "was it better than peru in that year", "ok what about argentina vs both"),
            "Chile, Peru and Argentina are all on Tier 2 in the 2011",
        ),
        (("what tier is qatar", "and next year", "is it better than uae"), "No. Qatar and United Arab Emirates"),
        (("what was qatar during the world cup", "and the year after"), "Qatar"),
    ],
)
def test_countries_are_still_compared_in_the_year_that_was_told(said: tuple[str, ...], starts: str) -> None:
    assert last(*said)[1].startswith(starts)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ((*BULGARIA, "and was it downgraded again later"), "No. Bulgaria was never downgraded in the reports of 2023"),
        ((*BULGARIA, "and was it downgraded again later", "did it recover?"), "Yes. Bulgaria from 2022 to 2025"),
        (("when did bulgaria fall", "did it recover?"), "Yes. Bulgaria from 2022 to 2025"),
        (
            ("Bulgaria, Moldova in 2020", "and which are higher now than then", "did bulgaria go down after that?"),
            "Yes. Bulgaria was downgraded in 2022",
        ),
        (
            ("Did Uzbekistan improve in 2018?", "was it on tier 3 the year before that", "so it left tier 3 then"),
            "Yes. Uzbekistan: Tier 2 Watch List in the 2018 report",
        ),
        (("when was norway downgraded", "who fell with it"), "20 countries were downgraded in the 2021 report"),
        (
            ("did all of central america move up since 2010", "which didn't", "any that fell"),
            "Yes. 12 downgrades of 7 countries in Central America in the reports of 2010 to 2025",
        ),
        (
            ("which countries in the eu fell in 2021", "did any recover?"),
            "Yes. 1 upgrade among those listed before in the reports of 2022 to 2025",
        ),
        (("which countries fell in 2022", "which of them came back up since?"), "17 upgrades of 14 countries among"),
        (("did uganda drop in 2020", "was it up again in 2022"), "Yes. Uganda: Tier 2 in the 2022 report"),
        (
            ("which countries in the americas moved to the watch list", "did any of them rise since last year"),
            "No. No country among those listed before was upgraded in the 2025 report",
        ),
    ],
)
def test_what_came_after_is_told_from_the_year_that_was_spoken_of(said: tuple[str, ...], holds: str) -> None:
    assert last(*said)[1].startswith(holds)
