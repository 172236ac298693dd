"""Which country is meant by its place among those that were listed or compared: "the second one", "and the last?"."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last

THREE = "Compare Laos, Cambodia and Vietnam"
AMERICAS = "list tier 3 countries in the Americas"
LONGEST = "which country has been tier 3 the longest"
UP = "which 3 countries were upgraded to tier 1 in 2024"


@pytest.mark.parametrize(
    ("said", "country", "answer"),
    [
        ((THREE, "the first one in 2024"), "LAO", "Laos: Tier 2 Watch List in the 2024 report"),
        ((THREE, "the first one in 2024", "the last one in 2024"), "VNM", "Vietnam: Tier 2 in the 2024 report"),
        ((THREE, "the last one in 2024", "the middle one?"), "KHM", "Cambodia: Tier 3 in the 2024 report"),
        (("Compare Chad, Mali and Niger", "the last one in 2019"), "NER", "Niger: Tier 2 in the 2019 report"),
        ((UP, "was the first of them tier 1 before?", "the second?"), "KOR", "Yes. Republic of Korea"),
        ((UP, "was the first of them tier 1 before?", "the second?", "the third"), "SUR", "No. Suriname"),
        ((AMERICAS, "the second one in that list, since when?"), "NIC", "on Tier 3 since 2020"),
        ((AMERICAS, "the second one, since when?", "what about the third"), "SXM", "on Tier 3 since 2022"),
        ((AMERICAS, "the second one, since when?", "and the first one?"), "CUB", "on Tier 3 since 2019"),
        (
            ("top 5 countries with most years on tier 3?", "the second on that list: has it ever been tier 1"),
            "IRN",
            "No.",
        ),
        ((LONGEST, "And second?"), "IRN", "2006–2025"),
        ((LONGEST, "who's third?"), "ERI", "2009–2025"),
        (("who was downgraded in 2025?", "why was the third one downgraded?"), "BRA", "Brazil: Tier 2 Watch List"),
        (("Kenya, Uganda and Rwanda", "is the first one better than the last one?"), "KEN RWA", "Yes. Kenya"),
        (("Togo, Benin and Ghana", "was the second ever tier 3?"), "BEN", "No. Benin was never on Tier 3"),
    ],
)
def test_it_is_counted_as_it_was_told(said: tuple[str, ...], country: str, answer: str) -> None:
    question, told = last(*said)
    assert codes(question) == set(country.split())
    assert answer in told


def test_all_can_be_ranked_again_for_a_year() -> None:
    question, told = last(THREE, "the first one in 2024", "rank them for 2024")
    assert question.intent is Intent.COMPARE
    assert "Vietnam (Tier 2), Laos (Tier 2 Watch List), Cambodia (Tier 3)" in told


def test_who_shares_the_first_place_is_not_second() -> None:
    assert last("Which country changed tier most often in Africa?", "name the runner-up")[0].places == ()


def test_after_a_number_the_last_one_is_a_report() -> None:
    question, _ = last("how many states were at tier three in the 2016 edition", "2021?", "the last one then")
    assert question.intent is Intent.COUNT
    assert question.years == (2025,)
