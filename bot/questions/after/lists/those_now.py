"""What is asked of those on a tier in the newest report: since when they are, who of them got out, who fails it."""

from bot.places.resolve import Resolution
from bot.questions.after.members import IS, LEAD, WHO
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.records import Code
from bot.report.tier import Tier

_FAIL_THEM = expression(
    rf"{LEAD}(?:{WHO} )?(?:(?:fully|completely|totally|do|does) )*(?:(?:fails?|miss|misses)|not (?:fully )?meet) "
    r"(?:them|those|it)(?: (?:then|at all))*"
)
_MEETS_THEM = frozenset({Tier.ONE})
_SINCE_WHEN = expression(
    rf"{LEAD}(?:since when|(?:for )?how long)(?: (?:is|are|have|has) (?:they|that|it|those|these))?"
    r"(?: (?:all|been|now|already))*(?: (?:there|on it|that|so|one|ones|such))?"
)
_SORTED = expression(
    rf"{LEAD}(?:(?:can you |please )?(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|list(?:ed)?)(?: (?:them|those|these|it))? "
    r"by|in (?:the )?order of) (?:how long|length|duration|time|the time|the years|years)(?: (?:they|those|these))?"
    r"(?: (?:are|is|have|has|been|there|on it|so|of|stay|the))*(?: (?:stay|time|there))*(?: please)?"
)
_FEW = 4
"""Countries of a list of which each is told since when it is on it."""
_RANKED = expression(
    rf"{LEAD}{WHO}(?: {IS})?(?P<not>(?: (?:not|never|no longer))?)"
    r"(?: (?:been|got|get|given|now|still|also|actually|since|later|a|an|on|in|real|proper|actual))*"
    r" (?:ranked|rated|graded|tier|tiers|ranking|rating)"
    r"(?: (?:now|today|YEAR|again|since|then|currently|at all|by now|these days))*"
)
_UNRANKED = TierSet(frozenset({Tier.SPECIAL_CASE}))


def ranked_of_those(said: Sentence, before: Question) -> Question | None:
    """Which of those that were no more than covered are ranked: "which of these are rated now?"."""
    covered = before.tiers == (_UNRANKED,) and bool(before.members)
    found = _RANKED.fullmatch(said.text) if covered and not said.tiers else None
    if found is None:
        return None
    tiers = (replace(_UNRANKED, negated=not found["not"]),)
    kind = Intent.COUNT if found["number"] else Intent.LIST
    return Question(kind, years=said.years.years, tiers=tiers, where=Where(those=before.members))


def of_those_now(said: Sentence, plain: Question, members: frozenset[Code], *, got_out: bool) -> Question | None:
    """What a message asks of the `members` of a `plain` list of the newest report; `got_out` if it is who left it.

    None where it asks nothing of them.
    """
    if len(plain.tiers) != 1 or said.years.years:
        return None
    if members and not plain.tiers[0].negated and _SORTED.fullmatch(said.text):
        return replace(plain, about=About.LONGEST_NOW, years=())
    if members and not plain.tiers[0].negated and _SINCE_WHEN.fullmatch(said.text):
        return _since_when(plain, members)
    fail = plain.tiers[0] == TierSet(_MEETS_THEM) and _FAIL_THEM.fullmatch(said.text)
    if not fail and not (got_out and plain.where.those):
        return None
    return replace(plain, tiers=(replace(plain.tiers[0], negated=True),))


def _since_when(plain: Question, members: frozenset[Code]) -> Question:
    """Since when each of a few that were told is on its tier; of many, who is there longest."""
    if len(members) > _FEW:
        return replace(plain, about=About.LONGEST_NOW, years=(), where=Where(those=members))
    places = tuple(Resolution(code, (code,)) for code in sorted(members))
    return Question(Intent.HISTORY, places, about=About.HOW_LONG, tiers=plain.tiers)
