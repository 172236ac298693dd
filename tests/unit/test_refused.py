"""What somebody says not to ask for, in front, is not answered."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Not asking about 2025 - what was Nepal in 2023?", "Nepal: Tier 2 in the 2023 report"),
        ("don't tell me about 2024, just kenya in 2014", "Kenya: Tier 2 Watch List in the 2014 report"),
        ("not 2024 but 2023: what was Nepal's tier", "Nepal: Tier 2 in the 2023 report"),
        ("I don't want the 2025 one, I want chad in 2022", "Chad: Tier 2 Watch List in the 2022 report"),
        ("never mind this year, where was Togo in 2015", "Togo: Tier 2 in the 2015 report"),
        ("instead of 2025 tell me 2018 for Oman", "Oman: Tier 2 in the 2018 report"),
        ("I'm not asking about Niger, what tier is Nigeria", "Nigeria: Tier 2 in the 2025 report"),
        ("I don't need to know why, just what tier Iran is", "Iran: Tier 3 in the 2025 report"),
        ("forget about it, is Chad tier 3", "Yes. Chad: Tier 3 in the 2025 report"),
        ("don't count 2001, was Canada always tier 1", "Canada was on Tier 1 in 2001"),
        ("I don't want to be rude but what tier is Kenya", "Kenya: Tier 2 in the 2025 report"),
    ],
)
def test_what_is_refused_is_left_out(said: str, told: str) -> None:
    assert last(said)[1].startswith(told)
