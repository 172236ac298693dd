"""Countries that somebody only names, and says then what for: "Samoa and Tonga? The Pacific desk needs both."."""

from collections.abc import Sequence

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_NAMES = expression(r"(?:(?:(?:and|or|so|hi|hello|the|please|,|/|also) )*PLACE\d+ ?)+(?:please|too|,| )*")
_WHAT_FOR = expression(
    r"(?!.*(?:PLACE|TIER|YEAR|SPAN|\b(?:what|which|why|when|how|whether|if|compar\w+|difference|better|worse|history|"
    r"change[ds]?|findings?|shortcomings?|recommend\w*|help|hotline)\b))"
    r".*\b(?:need|needs|needed|want|wants|wanted|require[sd]?|missing|find|found|looking for|asked for|asks for|due)\b"
    r".*\b(?:both|all (?:two|three|four|of them|these)|each|the two|the three|them|either|those|these|one of them)\b.*"
)
"""Why somebody names them, which asks for no more."""


def without_why_they_are_named(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The first sentence alone, where it is nothing but names, and the others only tell what they are needed for."""
    if len(sentences) <= 1 or not _NAMES.fullmatch(sentences[0].text):
        return sentences
    told = all(not one.asked and _WHAT_FOR.fullmatch(one.text) for one in sentences[1:])
    return sentences[:1] if told else sentences
