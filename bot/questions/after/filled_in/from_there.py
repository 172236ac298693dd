"""The tier that was spoken of, where a message moves countries from there: "who went from there to Tier 3?"."""

import re

from bot.questions.question import Question

_FROM_THERE = re.compile(
    r"\bfrom (?:there|it|that(?: (?:tier|list|rank))?|the list) (?=(?:(?:straight|directly|back|up|down|right|in)\W+)*"
    r"(?:in)?to (?:the )?(?:tier|t ?[123]\b|watch|watchlist|wl\b|special))",
    re.IGNORECASE,
)


def with_the_tier_left(text: str, before: Question) -> str:
    """A text with the one tier that was spoken of in the place of "there"."""
    spoken_of = before.affirmed[:1] or before.spoken_of[:1]
    named = spoken_of[0] if spoken_of and not spoken_of[0].negated else None
    if named is None or len(named.tiers) != 1 or not _FROM_THERE.search(text):
        return text
    (tier,) = named.tiers
    return _FROM_THERE.sub(f"from {tier.phrase} ", text, count=1)
