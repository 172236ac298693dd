"""What is asked of the years after a step whose year is named: "Kuwait fell in 2022, is it back?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT, Span
from bot.questions.question import Question

_LATER = (
    r"(?:back|recover\w*|regain\w*|return\w*|bounced?|climbed|again|since|ever since|still|stayed|stay|remained|"
    r"change[ds]?|moved?|improved?|better|worse|later|afterwards|undone|reversed?|lose it|lost it)"
)
_THEN = expression(
    r"\b(?:fall|fell|fallen|drop\w*|slip\w*|slid|sank|sunk|downgrade\w*|demoted|lost|left|rise|rose|risen|climb\w*|"
    r"improved?|upgrade\w*|promoted|relegated|moved|went|gone|got|gotten|reached|put|became|raised|lowered)\b"
    r"(?: (?!YEAR)\S+){0,8} YEAR\b(?: (?:report|edition))?(?:(?: ,)? (?:right|correct|yes|no)\b)? "
    r"(?:[,.;:-]+|and|but|so|(?<=right )|(?<=correct ))"
    r"(?: (?:then|later|so|and|but|now|has|have|had|did|is|are|was|it|they|the|PLACE\d+|any|there|been|ever|not|never|"
    r"since|fall|fell|drop|dropped|rise|rose|go|went|slip|slipped|up|down|come|came|get|got|move|moved|lose|lost))*?"
    rf" {_LATER}\b"
    r"(?! (?:in|of|with|by|to|on|from) (?:the )?(?:YEAR|SPAN))"
)
_SINCE_IT = expression(
    r"(?:^|\. |, )since (?:it|they|the|PLACE\d+) (?:\w+ ){1,6}?YEAR ,? ?(?:and )?(?:has|have|did|is|are|was) "
)
_WHAT_BECAME = expression(
    r"\bYEAR\b.*\b(?:what (?:became|happened|came) (?:of|to|after)|what happened (?:then|next|since|afterwards)|"
    r"how did it go on|did (?:it|that) last|still there|did it keep it|(?:did|has|have|had) it (?:ever )?"
    r"(?:climb|rise|risen|get|got|come|came|go|gone|move|moved|bounce|bounced|recover)\w* "
    r"(?:back|again|since|up since))\b|"
    r"\b(?:following|after) (?:the|its|that) (?:downgrade|upgrade|drop|fall|rise|step|move) YEAR\b"
)
_THEN_AND_NOW = expression(
    r"\bYEAR\b.* (?:,|and|but|\.|so) "
    r"(?:(?:and|what|where|how|which|tier|is|are|does|do|about|it|they|at|on|stand|doing|then|but|so) )+"
    r"(?:now|today|still|these days|currently|YEAR)$|"
    r"^(?:is|are) .*(?:,|and) (?:was|were) (?:it|they) .*\bYEAR$"
)
_TWO = 2
_OF_A_STEP = frozenset({Intent.CHANGES, Intent.TIER})


def and_since(question: Question, text: str) -> Question:
    """The history from just before a step on, where a marked text asks what came of it; else the question as it is."""
    one = question.span is None and len(question.places) == 1
    if not one or not 1 <= len(question.years) <= _TWO or question.intent not in _OF_A_STEP or text.count("PLACE") > 1:
        return question
    of_two = question.intent is Intent.TIER and bool(question.tiers) and _THEN_AND_NOW.search(text)
    if not of_two and len(question.years) > 1:
        return question
    if not (of_two or any(pattern.search(text) for pattern in (_THEN, _SINCE_IT, _WHAT_BECAME))):
        return question
    since = max(min(question.years) - 1, FIRST_REPORT)
    return Question(Intent.HISTORY, question.places, about=About.TREND, span=Span(since))
