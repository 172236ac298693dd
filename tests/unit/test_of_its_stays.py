"""How long a country stayed on the tier that it had in an earlier year."""

import pytest

from tests.support.talk import last

BULGARIA = "Bulgaria was on the Tier 2 Watch List in 2015–2017: 3 reports in a row."
STAYS = (
    (("Bulgaria in 2016", "did it stay there long"), BULGARIA),
    (("Bulgaria in 2016", "for how long?"), BULGARIA),
    (("Bulgaria in 2016", "why was it there", "and how long did that last"), BULGARIA),
    (("was Bulgaria on the watch list in 2016", "how long"), BULGARIA),
    (("how long had Bulgaria been on the watch list in 2016",), BULGARIA),
    (("Zambia 2012", "how long did it stay on it"), "Zambia was on Tier 2 in 2011–2016: 6 reports in a row."),
)
NOW = (
    (("Bulgaria in 2016", "how long has it been where it is now"), "Bulgaria has been on Tier 2 since 2024"),
    (("Bulgaria in 2025", "for how long"), "Bulgaria has been on Tier 2 since 2024: 2 reports in a row."),
    (("Bulgaria", "how long"), "Bulgaria has been on Tier 2 since 2024: 2 reports in a row."),
    (("Bulgaria in 2016", "how long has it been on tier 2"), "Bulgaria has been on Tier 2 since 2024"),
)


@pytest.mark.parametrize(("said", "told"), STAYS + NOW)
def test_how_long_a_country_stayed(said: tuple[str, ...], told: str) -> None:
    assert last(*said)[1].startswith(told)


def test_how_often_a_country_moved_is_told_beside_the_years() -> None:
    assert "2022 (Tier 2 → Tier 2 Watch List): 3 times." in last("how many times has Kuwait been downgraded")[1]
