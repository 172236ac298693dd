"""The order of the tiers."""

import pytest

from bot.report.tier import Tier

RANKED = [Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE]


@pytest.mark.parametrize("tier", RANKED)
def test_what_is_better_and_worse_than_a_tier_are_all_others_in_their_order(tier: Tier) -> None:
    assert [*tier.beyond(better=True), tier, *tier.beyond(better=False)] == RANKED


@pytest.mark.parametrize("better", [True, False])
def test_nothing_is_better_or_worse_than_a_special_case(better: bool) -> None:  # noqa: FBT001
    assert Tier.SPECIAL_CASE.beyond(better=better) == ()
