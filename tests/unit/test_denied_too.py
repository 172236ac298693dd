"""What is denied of another country than was asked about, what somebody was said to claim, and a tier after a move."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        (("my friend says Malta was downgraded in 2024", "was he right"), "Yes. Malta: Tier 2 Watch List in the 2024"),
        (("someone claims Kenya was upgraded in 2019", "is that right?"), "No. Kenya: Tier 2 in the 2019"),
        (("my friend says malta is on tier 1", "was he right"), "No. Malta: Tier 2"),
        (("my friend says Haiti was never on tier 3", "is he right"), "No. Haiti was on Tier 3"),
        (("A colleague says Qatar is tier 3", "is he wrong?"), "Yes. Qatar: Tier 2"),
        (("A colleague says Qatar is tier 3", "is he wrong?", "is he right?"), "No. Qatar: Tier 2"),
        (("Is Kuwait tier 3? I think so", "am I wrong?"), "Kuwait: Tier 2"),
        (("my friend says Haiti was once on tier 3", "so he is wrong"), "Haiti was on Tier 3"),
    ],
)
def test_what_was_said_is_told_to_be_right_or_told_again(said: tuple[str, ...], starts: str) -> None:
    assert last(*said)[1].startswith(starts)


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        (("was egypt upgraded in 2024", "was it watch list in 2023"), "Yes. Egypt: Tier 2 Watch List in the 2023"),
        (("was qatar downgraded in 2014", "tier 2 in 2013?"), "Yes. Qatar: Tier 2 in the 2013"),
        (("did ghana go down in 2015", "was it tier 2 the year before"), "Yes. Ghana: Tier 2 in the 2014"),
        (("did ghana go down in 2015", "is it tier 2 now"), "Yes. Ghana: Tier 2 in the 2025"),
        (("did ghana go down in 2015", "it wasn't tier 1 in 2014, right"), "Yes. Ghana: Tier 2 in the 2014"),
        (("did ghana go down in 2015", "was it not tier 2 in 2014"), "Yes. Ghana: Tier 2 in the 2014"),
        (
            ("did kenya and ghana fall in 2015", "were they tier 2 in 2014"),
            "No. Ghana stands better than Kenya in the 2014",
        ),
        (("did ghana go down in 2015", "to tier 3?"), "No. Ghana: Tier 2 Watch List in the 2015"),
    ],
)
def test_after_a_move_a_tier_is_judged_as_one(said: tuple[str, ...], starts: str) -> None:
    assert last(*said)[1].startswith(starts)


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        (("is china tier 2?", "and india isn't, right"), "No. India: Tier 2"),
        (("is denmark tier 1", "and sweden isn't"), "No. Sweden: Tier 1"),
        (("is belarus tier 2?", "and russia isn't either, right?"), "Yes. Russia: Tier 3"),
        (("was spain ever tier 2", "and italy neither, right?"), "No. Italy was on Tier 2"),
        (("was chad ever on tier 1", "nor mali"), "Yes. Mali was never on Tier 1"),
        (("is germany on tier 2", "and france never was, right?"), "No. France was on Tier 2"),
        (("was spain always tier 1", "and italy wasn't, right?"), "Yes. Italy was on Tier 2"),
        (("did laos fall in 2025", "and Brunei didn't, right?"), "Yes. Brunei"),
        (("did laos fall in 2025", "and neither did Cambodia, correct?"), "Yes. Cambodia: Tier 3"),
        (("Was Mexico ever tier 3?", "Guatemala neither?", "Belize was, right?"), "Yes. Belize was on Tier 3"),
        (("is kenya tier 3", "but chad is, right?"), "Yes. Chad: Tier 3"),
        (("Kenya and Uganda", "neither was ever tier 1 right?"), "Yes. Kenya was never on Tier 1"),
        (("Nigeria and Ghana: both tier 2?", "neither was ever tier 1, right?"), "No. Nigeria was on Tier 1"),
        (("is chad the only one in africa on tier 3", "sudan isn't"), "No. Sudan: Tier 3"),
        (("who is on tier 1 in africa", "mauritius isn't, right?"), "Yes. Mauritius: Tier 2"),
        (("who is on tier 1 in africa", "mauritius isn't?"), "Mauritius: Tier 2"),
        (("which of germany and italy are tier 1", "so italy isn't"), "Yes. Italy: Tier 2"),
        (("is Peru tier 1?", "no? and chile neither?"), "No. Chile: Tier 1"),
        (("Argentina and Chile: both tier 1?", "Brazil isn't, no?"), "Yes. Brazil: Tier 2 Watch List"),
        (("has cuba ever been off tier 3", "and north korea hasn't, right?"), "Yes. Democratic People's Republic"),
        (("did laos fall to tier 3 in 2025", "and brunei didn't, right?"), "Yes. Brunei: Tier 2 Watch List"),
        (("Kenya and Uganda", "neither is on tier 2, right?"), "No. Kenya and Uganda are both on Tier 2"),
    ],
)
def test_what_is_denied_of_another_is_confirmed_where_it_is_not_so(said: tuple[str, ...], starts: str) -> None:
    assert last(*said)[1].startswith(starts)
