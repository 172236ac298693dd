"""Which of those on a tier came to it last, or has been there longest: "which is the newest?", "and the oldest?"."""

from bot.questions.after.members import LEAD, ONES
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHO = rf"(?:who|which|what){ONES}"
_ASKED = rf"{LEAD}(?:{_WHO}(?: (?:is|was|are|were|has|have))? )?(?:been )?(?:the )?"
_MEMBER = (
    r"(?: (?:one|ones|member|members|addition|arrival|country|entry|of (?:them|those|these)|there|on it|on the list|"
    r"in it|now))*"
)
_CAME = (
    r"(?:join(?:ed)?|arriv(?:e|ed)|enter(?:ed)?|c[ao]me(?: (?:in|on|there|to it))?|g[eo]t (?:there|on|in|it|"
    r"on it|in it)|"
    r"made it(?: there)?|reach(?:ed)?(?: it)?|went (?:there|on it))(?: (?:it|them|there|the (?:list|club|group)))?"
)
_NEWEST = expression(
    rf"{_ASKED}(?:newest|latest|most recent|youngest){_MEMBER}|"
    rf"{_ASKED}(?:last|latest|most recent)(?: (?:one|country))? to {_CAME}|"
    rf"{LEAD}{_WHO}(?: (?:has|have|did))? {_CAME} (?:last|latest|most recently|the latest)(?: of all)?|"
    rf"{LEAD}(?:{_WHO}(?: of (?:them|those|these))? )?(?:(?:is|are|has|have|been|on it|there|for|the|a) )*"
    r"shortest(?: time)?(?: (?:on it|there|of all|of them))*"
)
_OLDEST = expression(
    rf"{_ASKED}oldest{_MEMBER}|{_ASKED}(?:first|earliest)(?: (?:one|country))? to {_CAME}|"
    rf"{LEAD}{_WHO}(?: (?:has|have|did))? {_CAME} (?:first|earliest)(?: of all)?|"
    rf"{LEAD}{_WHO}(?: of (?:them|those|these))? (?:is|are|has|have) (?:been )?(?:on it |there )?(?:for )?(?:the )?"
    r"longest(?: time)?(?: (?:on it|there|of all|of them))*"
)


_IS_NEW = expression(
    rf"{LEAD}(?:(?:is|are|was|were) )?(?:the )?PLACE0 (?:(?:is|was|a|one|also|actually|really|of|the) )*"
    r"(?:new|newly (?:on it|there|added|listed)|newcomers?|new (?:one|ones|entry|entries|addition|arrival|member))"
    r"(?: (?:on|in|to) (?:it|there|that(?: list)?|this list|the list)| there| YEAR| then| too| or not|"
    r"(?: ,)? (?:yes|no|right))*"
)


_CURRENTLY = expression(
    rf"{LEAD}(?:(?:what|how) about )?(?:still )?"
    r"(?:(?:there|on it|on the list|on TIER\d+) )?"
    r"(?:currently|now|right now|today|at the moment|at present|nowadays|these days)"
    rf"(?: (?:on it|there))?|{LEAD}(?:of |among )?the current ones?"
)
"""Who has been there longest of those that still are: "and currently?"."""


def is_new_there(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether a country came to the one tier that was listed with that report: "is South Sudan new there?"."""
    before = before.many if before.many is not None and before.places else before
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and before.about is About.NOTHING_MORE
    again = before.intent is Intent.CHANGES and before.reaching is not None and (before.reaching,) == before.tiers
    one = (listed or again) and len(before.tiers) == 1
    one = one and not (before.tiers[0].negated or before.also or before.span)
    named = len(said.places) == 1 and not (said.tiers or said.where.groups or said.years.span)
    if not (one and named and _IS_NEW.fullmatch(said.text)):
        return None
    years = said.years.years or before.years[:1] or (newest_year,)
    came = Question(Intent.CHANGES, said.places, years, about=About.MOVED, reaching=before.tiers[0])
    return replace(came, tiers=before.tiers, wants_yes_or_no=True)


def newest_of_them(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Who of those on a tier in the newest report came to it last, or has been there longest; None where not asked."""
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    of_all_times = before.about is About.LONGEST and before.intent is Intent.LIST and not (named or before.places)
    if of_all_times and before.span is None and _CURRENTLY.fullmatch(said.text):
        return replace(before, about=About.LONGEST_NOW, years=(), wants_yes_or_no=False)
    plain = None if named or before.places else _list_of_now(before, newest_year)
    if plain is None:
        return None
    if _OLDEST.fullmatch(said.text):
        return replace(plain, about=About.LONGEST_NOW)
    if not _NEWEST.fullmatch(said.text):
        return None
    came = Question(Intent.CHANGES, span=Span(), about=About.MOVED, reaching=plain.tiers[0], where=plain.where)
    return replace(came, amount=About.LAST)


def _list_of_now(before: Question, newest_year: int) -> Question | None:
    """Those told of now on one tier, as a plain list: just listed, or of whom it was just asked who came last."""
    asked_last = before.intent is Intent.CHANGES and before.amount is About.LAST and before.reaching is not None
    longest = before.about is About.LONGEST_NOW
    listed = before.intent in (Intent.LIST, Intent.COUNT) and (before.about is About.NOTHING_MORE or longest)
    tiers = (before.reaching,) if asked_last and before.reaching is not None else before.tiers
    if not (asked_last or listed) or len(tiers) != 1 or tiers[0].negated:
        return None
    if before.years not in ((), (newest_year,)) or before.where.outside or before.also:
        return None
    kept = asked_last or longest
    those = before.where.those if kept else before.members
    where = replace(before.where, groups=(), within=None, initial="", without=frozenset(), those=those)
    return Question(Intent.LIST, tiers=tiers, where=where if those else before.where)
