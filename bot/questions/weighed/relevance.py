"""How likely a message is of the report at all, by its words alone, however it is read otherwise.

What each trait weighs for that is relevance.csv, fitted by tools/weigh_relevance.py to questions that have an answer,
to those beside the point ("which is hotter in April, Thailand or Cambodia?"), and to chat that names countries.
"""

import math
from collections.abc import Collection

from bot.questions.weighed.sums import RELEVANCE, RELEVANCE_UNIT, of_every_message, sums

BESIDE_THE_POINT = -1.0
"""What a message weighs less than that asks something else, whatever it is read as."""
FAR_BESIDE_THE_POINT = -1.5
"""The same for a message that has none but words that questions of the report have."""
FARTHEST_BESIDE_THE_POINT = -2.0
"""The same for a message with words that the findings about the country it names have."""
OF_THE_REPORT = 1.0
"""From here on a message asks something of the report, though it may be nothing that can be told."""
SCALE = 8.0
"""What the traits of a message weigh together, by the root of their number."""


def relevance(traits: Collection[str]) -> float:
    """What the traits of a message weigh for its being of the report: mostly from -10 to 10, in doubt about 0."""
    share = SCALE / math.sqrt(len(traits) or 1)
    together = sums(frozenset(traits))[RELEVANCE]
    return round(RELEVANCE_UNIT * (of_every_message()[RELEVANCE] + share * together), 6)
