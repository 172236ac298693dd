"""What is asked of another tier after changes, or after those who stood elsewhere in another year."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Stood, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import ways
from bot.report.tier import Tier

_FROM_ONE_TO_ANOTHER = expression(r"\bTIER0 (?:straight |directly )?(?:in)?to (?:the )?TIER1\b")
_PAIR = 2
_NOW = r"(?: (?:now|then|today|YEAR|currently|nowadays|at present|at the moment|right now|these days|please|as of))*"
_STANDS = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:who|which|what|(?P<many>how many))(?: (?:countries|ones|else|in total))* "
    r"(?:is|are|was|were|stands?|sits?|remains?) (?:(?:still|now|currently|on|at|in|the|a) )*TIER\d+|"
    r"(?:(?:now|then|please|can|could|you|name|list|show|give|tell|want|need|i|me|us|all|of|the|full|whole|entire|"
    r"complete|current|names?|everyone|everybody|those|ones|countries|who|that|which|is|are|still|currently|sit|"
    r"sitting|standing|on|in|at) )+TIER\d+(?: (?:list|countries|ones|members))*)" + _NOW
)
"""What asks who is on a tier after changes, and not who moved to it: "and who's at the bottom?", "name those on it"."""
_LISTS = expression(r"\b(?:name|list|show|give|tell|who|which|what|how many|everyone|everybody)\b")
_TO_OR_FROM = expression(r"\b(?:to|into|onto|from) (?:the )?TIER\d")
_WERE = expression(r"\b(?:was|were)\b")


def of_tiers_after_changes(said: Sentence, before: Question) -> Question:
    """Who is on a tier, or the changes to it or from it, after others."""
    stands = _STANDS.fullmatch(said.text) if _LISTS.search(said.text) else None
    if stands is not None:
        where = replace(before.where, those=frozenset())
        intent = Intent.COUNT if stands["many"] else Intent.LIST
        return Question(intent, years=said.years.years or before.years, tiers=said.tiers, where=where)
    leaving, reaching = ways(said)
    if leaving is None and len(said.tiers) == _PAIR and _FROM_ONE_TO_ANOTHER.search(said.text):
        leaving, reaching = said.tiers
    if leaving is None and reaching is None:
        named = said.tiers[-1]
        leaving, reaching = (named, None) if before.leaving or _cannot_be_reached(named, before) else (None, named)
    elif (
        before.leaving is not None and before.reaching is not None and _TO_OR_FROM.search(said.text)
    ):  # "from Tier 1 to Tier 2?", "and to Tier 3?"
        leaving = leaving or (before.leaving if before.leaving != reaching else None)
        reaching = reaching or (before.reaching if before.reaching != leaving else None)
    about = before.about if reaching is not None or before.about is About.MOVED else About.MOVED
    return replace(before, about=about, tiers=said.tiers, reaching=reaching, leaving=leaving)


def _cannot_be_reached(named: TierSet, before: Question) -> bool:
    """Whether those told moved away from what is `named`: no country is downgraded to Tier 1, or upgraded to Tier 3."""
    end = {About.DOWN: Tier.ONE, About.UP: Tier.THREE}.get(before.about)
    return end is not None and named.tiers == {end} and not named.negated


def of_other_tiers_then(said: Sentence, before: Question) -> Question | None:
    """Who was on another tier then, where those told stood on one in an earlier year, or have not moved since one."""
    apart = before.also[0] if before.intent is Intent.LIST and len(before.also) == len(before.tiers) == 1 else None
    if isinstance(apart, Stood) and apart.tiers == replace(before.tiers[0], negated=True) and not said.years.years:
        off = replace(apart, tiers=replace(said.tiers[-1], negated=True))  # "new on Tier 1 since?", "and on Tier 3?"
        return replace(before, tiers=said.tiers[-1:], also=(off,), wants_yes_or_no=False)
    if not _WERE.search(said.text) or said.years.years or before.intent is not Intent.LIST:
        return None
    if before.about is About.NEVER and not before.tiers and before.span is not None and before.span.first is not None:
        return Question(Intent.LIST, years=(before.span.first,), tiers=said.tiers, where=before.where)
    stood = before.also[0] if len(before.also) == 1 else None
    if not isinstance(stood, Stood) or stood.tiers.negated or len(stood.years) != 1 or before.years:
        return None
    return replace(before, also=(replace(stood, tiers=said.tiers[-1]),), wants_yes_or_no=False)
