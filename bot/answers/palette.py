"""The colours of the tiers. A tier's word always stands beside its colour."""

from bot.report.tier import Tier

# Okabe and Ito's palette, which people with any kind of colour blindness can tell apart
# (jfly.uni-koeln.de/color, "Color Universal Design", 2008).
TIER_COLOURS = {
    Tier.ONE: 0x0072B2,
    Tier.TWO: 0x56B4E9,
    Tier.WATCH_LIST: 0xE69F00,
    Tier.THREE: 0xD55E00,
    Tier.SPECIAL_CASE: 0x999999,
}
"""Each tier's colour as 0xRRGGBB."""
