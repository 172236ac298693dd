"""Words of Filipino in an English question, put in English: "ilan po ang tier 3 sa Asia?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_FILIPINO = expression(
    r"\b(?i:po(?:ng)?|diba|di ba|mga|ngayon|naman|anong|bakit|kailan|tayo|pila ka|pa rin|parehas?|pareho|pinas|"
    r"pilipinas|na ba)\b|\bang\b|^Ang (?=[A-Z]\w+ (?:ba|ay)\b)",
)
_ITS_WORDS = {
    "pila ka": "how many",
    "ilan": "how many",
    "ilang": "how many",
    "ano": "what",
    "ay": "is",
    "bumaba": "dropped",
    "tumaas": "went up",
    "bansa": "countries",
    "nasa": "in",
    "ph": "Philippines",
    "alin ang": "which",
    "sino ang": "who is",
    "anong": "what",
    "bakit": "why",
    "kailan": "when",
    "ngayon": "now",
    "pa rin": "still",
    "diba": ", right?",
    "di ba": ", right?",
    "parehas": "the same",
    "pareho": "the same",
    "lang": "only",
    "tayo": "we",
    "sa": "in",
    "ng": "of",
}
_OF_FILIPINO = expression(
    r"(?<![\w-])(?:(?i:(?P<what>ano)(?: (?:naman|po|ba))* ang)|(?P<word>(?i:pila ka|ilang?|anong?|bakit|kailan|ngayon|"
    r"pa rin|diba|di ba|parehas|pareho|tayo|bumaba|tumaas|bansa|nasa|ph(?= (?:tier|rank|is|now|still)\b)|"
    r"(?:alin|sino)(?: po)? ang)|lang|ay|sa(?= (?:20\d\d\b|[A-Z]\w))|ng(?= [A-Z]))|po(?:ng)?|ba|naman|mga|ang|"
    r"^Ang(?= [A-Z]\w+ (?:ba|ay)\b)|na(?= (?:po|ba|tayo|sila|ngayon)\b)|na(?=\W*$))(?![\w-])"
)


def _of_filipino(match: re.Match[str]) -> str:
    """A word of Filipino, in a text that has one which is nothing else."""
    if not _FILIPINO.search(match.string):
        return match[0]
    return "what is" if match["what"] else _ITS_WORDS.get((match["word"] or "").lower().replace(" po ", " "), "")


FILIPINO = Change(
    (
        " po",
        "pila",
        "ilan",
        "ano ",
        "anong",
        "ang ",
        "bakit",
        "kailan",
        "ngayon",
        "pa rin",
        "diba",
        "pareh",
        "mga",
        "naman",
        "na ba",
    ),
    _OF_FILIPINO,
    _of_filipino,
)
"""What is put in English, where a word shows that it is Filipino."""
