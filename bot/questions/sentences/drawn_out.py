"""Words of a question whose last letter is drawn out: "whyyy", "hiii"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_DRAWN_OUT = expression(
    r"\b(?P<word>why|who|how|what|when|hi|hey|no|yes|so|tho|please|pls|plz|thanks|thx|now|omg|bro|really|again)"
    r"(?P<last>[a-z])(?P=last)*\b",
    re.IGNORECASE,
)


def _as_written(match: re.Match[str]) -> str:
    return match["word"] if match["word"][-1].lower() == match["last"].lower() else match[0]


DRAWN_OUT = Change(("yy", "oo", "ww", "tt", "nn", "ii", "ss", "ee", "zz", "xx", "gg"), _DRAWN_OUT, _as_written)
