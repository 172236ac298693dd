"""By what a text asks which of several countries comes first over the years: "longest", "more often", "first"."""

from bot.questions.expression import expression
from bot.questions.intent import About

_BETTER = expression(
    r"\b(?:better|worse|higher|lower|ahead|best|worst) (?:(?:ranked|rated|off|for) )*(?:the )?"
    r"(?:more|most|longer|longest)"
    r"(?: (?:often|times|years|reports|of the (?:time|years)))?\b|"
    r"\b(?:more|most)(?: (?:often|times|years|reports))* (?:(?:ranked|rated|the|in|being|that|it) )*"
    r"(?:better|worse|higher|lower|ahead)\b"
)
_STEPS = (
    r"upgrades|downgrades|promotions|demotions|changes|moves|ups and downs|ups|downs|rises|falls|drops|jumps|swings|"
    r"movement"
)
_MOVES = expression(
    rf"\b(?:more|most|fewer|fewest|less|least) (?:(?:often|frequently|tier|TIER\d+) )*(?:{_STEPS})\b|"
    r"\b(?:changed?|moved?|switched|jumped|jumps|shifted|fluctuated?|(?:up|down)graded|fell|fallen|dropped|improved|rose|"
    r"risen|climbed|worsened|bounced)(?: (?:up|down|tiers?|about|around|and|back))* (?:the )?"
    r"(?:more|most|less|least)(?: (?:often|frequently|times))?\b|"
    r"\b(?:more|most|less|least) (?:stable|steady|consistent|volatile|unstable|changeable)\b|"
    r"\b(?:more|most|less|least) (?:often|frequently) (?:changed|moved|(?:up|down)graded|fell|dropped|improved|rose)\b"
)
_RECENTLY = expression(r"\b(?:most|more) recent(?:ly)?\b")
_LONGEST = expression(r"\b(?:longest|longer|shorter|shortest)\b")
_REPORTS = expression(
    r"\b(?:more|most|fewer|fewest|less|least) (?:(?:total|overall|TIER\d+) )*"
    r"(?:often|frequently|time|times|years|reports|editions|ratings|listings)\b|"
    r"\bTIER\d+ (?:the )?(?:more|most|less|least)$"
)
_FIRST = expression(r"\b(?:first|earliest|earlier|sooner|before the other(?: one)?)\b(?! (?:one|report|time|year)s?\b)")


def ranked_by(text: str) -> About:
    """What several countries are ranked by: the reports in which each was better or on a tier, its moves, its first."""
    if _RECENTLY.search(text):
        return About.NOTHING_MORE
    if _BETTER.search(text):
        return About.BEST
    if _MOVES.search(text):
        return About.MOST_MOVES
    if _LONGEST.search(text):
        return About.LONGEST
    if _REPORTS.search(text):
        return About.MOST_REPORTS
    return About.FIRST if _FIRST.search(text) else About.NOTHING_MORE
