"""The neighbours of the country that somebody says to be from: "I'm in Kenya. Did any of our neighbours improve?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_NAME = r"(?P<name>(?:the )?[^\W\d][\w'’-]*(?: (?!and\b|or\b|so\b|how\b|which\b|what\b)[^\W\d][\w'’-]*){0,3}?)"
_HOME = (
    r"(?:(?:hi|hello|hey|good (?:morning|evening|day|afternoon)|as somebody|as someone|me|we|i)[ ,]+)*"
    r"(?:(?:i|we)?(?:['’ ]?(?:am|are|m|re))? ?(?:(?:currently|originally|based|live|living|work|working|here|born|"
    r"as|for|at|with|an?|small|local|ngo|charity|shelter|teacher|student|lawyer|journalist|reporter|caseworker|"
    r"case worker|volunteer|social worker) )*(?:from|in)|greetings from|"
    r"(?:hello|hi|hey|good (?:morning|evening|day|afternoon)) from) "
    r"(?:[^\W\d][\w'’-]*, (?=[^\W\d][\w'’ -]*[.,!;:]))?"
)
_OURS = r"\b(?:our|my) (?:direct |immediate |own )?(?:neighbou?rs|neighbou?ring countries|bordering countries)\b"
_ASKED = rf"(?P<asked>[^\n]*?){_OURS}(?P<rest>[^\n]*"
_BESIDE_US = r"(?!.*\bthan (?:us|we)\b)"
_HOME_FIRST = expression(
    rf"^{_BESIDE_US}\W*{_HOME}{_NAME}(?: here)?[.,!;:-]+\s*(?:(?:and|so|but)\s+)?{_ASKED})$", re.IGNORECASE
)
_HOME_LAST = expression(rf"^{_BESIDE_US}{_ASKED}?[?.!,]+)\s*{_HOME}{_NAME}(?: here)?\W*$", re.IGNORECASE)

OUR_NEIGHBOURS = (
    Change((" neighb", " borderi"), _HOME_FIRST, r"\g<asked>\g<name>'s neighbours\g<rest>"),
    Change((" neighb", " borderi"), _HOME_LAST, r"\g<asked>\g<name>'s neighbours\g<rest>"),
)
