"""The words by which a question about the report is known, each folded (see `bot.places.fold`)."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REPORT_WORDS = _words("""
    tier tiers watchlist rank ranks ranked ranking rankings rating ratings rated trafficking tip placement
""")
"""One of these makes a message one about the report."""

REPORT_PHRASES = ("watch list", "special case", "state department report")
"""Likewise, but of several words."""

TOPIC_WORDS = _words("""
    report reports list special case watch state department persons human level levels score standing status
    1 2 3 one two three
""")
"""Words that belong to the report, but are too common to show alone that it is meant."""

FRAME_WORDS = _words("""
    a about and any are as at be been being by can check could country current currently did do does doing find for
    from get give gov government govt had has have hello hey hi how i in info information is it its know latest look
    lookup me my need newest now of ok on or place please pls plz put s show situation so stand stands still tell than
    that the their there these they this to today u up us versus vs want was we were what whats when where which who
    with would year you your
""")
"""Words of the question itself, which say nothing of its subject."""

JOINING_WORDS = _words("and or the versus vs")
"""What may stand between names alone; with more, names that are everyday words too ("turkey") prove nothing."""

ASKING_WORDS = _words("""
    any can could did do does give has have how is are show tell was were what whats when where which who would
""")
"""A message that begins with one of these asks something, with or without a question mark."""

MEANING_WORDS = _words("""
    mean means meaning define definition explain criteria standards minimum consequences sanctions happens difference
    why who when released publish published list countries many most worst best
""")
"""Words of questions that are about the report as a whole, not about one country."""
