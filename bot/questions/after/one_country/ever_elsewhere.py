"""Who else ever was where the one country asked about was, and whether there ever was one where there is none now."""

from bot.questions.after.members import LEAD
from bot.questions.after.one_country.since_then import THAT_YEAR
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_OTHERS = r"(?:else|others?|REGION|countries|country|members?|states?|nations?|governments?)(?: ones?)?"
_WAS = (
    r"(?:is|are|was|were|has|have|had|did|do|does|done|been|ever|once|so|it|there|on it|that|too|before|already|"
    r"get|got|gotten|reach|reached|make|made|managed?)"
)
_ANY_OTHER = expression(
    rf"{LEAD}(?:{_WAS} )*(?:(?P<any>any|anyone|anybody|some|someone)|who|which|what|what about|how about)"
    rf"(?: (?:in|from|of|the|at all))*(?: {_OTHERS}(?: (?:in|from|of|the))*)+(?: {_WAS})*(?: at all| then| though)*"
)
_ANY_OTHER_DID = expression(
    rf"{_ANY_OTHER.pattern}(?: (?:{_WAS}|lose|lost|leave|left|drop|dropped|fall|fell|fallen|slip|slipped|off|out|of))*"
)
"""The same of who moved so, which may be said once more: "who else in the Gulf lost it?"."""
_IN_A_PART = expression(rf"{LEAD}(?:(?:in|from|what about|how about|elsewhere in) )*(?:the )?REGION(?: countries)?")
_BARE_OTHERS = expression(rf"^{LEAD}(?:was|were|has|have|had|did) (?=others?\b)")
_OTHERS_THAN_IT = expression(r"\b(?:others?|else|another)\b")
_EVER = expression(r"\b(?:ever|once|before|has|have|had|else|others?)\b")
_EVER_ONE = expression(
    rf"{LEAD}(?:(?:has|have|had|was|were) (?:there|any|anyone|any of them|any country) (?:ever|once)(?: been)?|"
    r"(?:did|has|have) (?:they|it) ever (?:have|had)|"
    r"there (?:was|were|has been|have been) never|(?:any|anyone|any country|any of them)? ?ever)"
    r"(?: (?:been|one|any|some|anyone|such|a|there|on it|before|at all|in the past|country|countries|case|TIER\d+|"
    r"in|from|the|REGION))*"
)
_WHICH_MOVED = expression(
    rf"{LEAD}(?:who|which|what|any)(?: (?:of|in|from|the|other))* REGION(?: (?:ones?|countries|country|"
    rf"members?|states?))*"
    r"(?: (?:ever|once|has|have|did|that|who|which|been|were|was))* "
    r"(?:slipped|slip|fell|fallen|fall|dropped|drop|(?:up|down)graded|lost it|moved|rose|climbed|worsened|improved)"
    r"(?: (?:ever|once|then|too|as well|at some point|at any time))*"
)
"""Who moved so in a part of the world, after the years of a country: "so which Nordic one slipped?"."""
_OVER_ALL_YEARS = frozenset({About.ALWAYS, About.EVER, About.NEVER})
_LISTED = frozenset({Intent.LIST, Intent.COUNT})
_OF_THE_PAST = frozenset({About.EVER, About.YEARS, About.WHEN})


def ever_elsewhere(said: Sentence, before: Question) -> Question | None:
    """Who was ever on the tier that was asked about: in another part of the world, or at any time; None where not."""
    if said.places or said.years.years or said.years.span is not None:
        return None
    over_years = before.intent is Intent.HISTORY and before.about in _OVER_ALL_YEARS and bool(before.places)
    if over_years and before.tiers and not said.tiers and _WHICH_MOVED.fullmatch(said.text):
        way = direction(said.text) or About.MOVED
        return Question(Intent.CHANGES, about=way, span=before.span or Span(), where=said.where)
    if before.about is About.YEARS and len(before.tiers) == 1 and before.tiers[0].negated:  # how long it was gone
        before = replace(before, about=About.EVER, tiers=before.affirmed, leaving=before.affirmed[0])
    if before.intent is Intent.HISTORY and before.about in _OF_THE_PAST:
        return _beside_the_one(said, before)
    return _at_any_time(said, before) if _is_list(before) else None


def _is_list(before: Question) -> bool:
    return before.intent in _LISTED and not before.places


def _beside_the_one(said: Sentence, before: Question) -> Question | None:
    """After whether one country ever was on a tier, or when: "and which Gulf country has?"."""
    reached = before.reaching is not None and before.about is not About.EVER
    if before.about is About.EVER and (before.leaving or before.direction) and not said.tiers:
        return _who_moved_so(said, before)
    turned = before.leaving or before.direction or before.relation or before.number or before.times
    if (
        reached
        or turned
        or len(before.tiers) != 1
        or len(before.places) != 1
        or said.tiers
        or THAT_YEAR.search(said.text)
    ):
        return None
    found = _ANY_OTHER.fullmatch(said.text)
    if found is None and not _IN_A_PART.fullmatch(said.text):
        return None
    if before.about is not About.EVER and not _EVER.search(said.text):
        return None
    listed = Question(Intent.LIST, about=About.EVER, tiers=before.affirmed, span=before.span)
    listed = replace(listed, where=_besides(said, before))
    return replace(listed, wants_yes_or_no=found is not None and found["any"] is not None)


def _besides(said: Sentence, before: Question) -> Where:
    """The part of the world that is named, without the one country asked about where others are asked for."""
    others = _OTHERS_THAN_IT.search(said.text) is not None
    return replace(said.where, without=frozenset(before.places[0].codes)) if others else said.where


def _who_moved_so(said: Sentence, before: Question) -> Question | None:
    """After whether one country ever lost a tier, or moved up or down: "and any G7 country?"."""
    plain = before.relation is None and before.number is None and before.times is None and not before.course
    text = _BARE_OTHERS.sub(r"\g<0>any ", said.text)
    found = _ANY_OTHER_DID.fullmatch(text) if plain and len(before.places) == 1 else None
    if found is None and not (plain and _IN_A_PART.fullmatch(said.text)):
        return None
    where = _besides(said, before)
    moved = Question(Intent.CHANGES, about=before.direction or About.MOVED, span=before.span or Span(), where=where)
    moved = replace(moved, leaving=before.leaving, reaching=before.reaching, tiers=before.affirmed)
    return replace(moved, wants_yes_or_no=found is not None and found["any"] is not None)


def _at_any_time(said: Sentence, before: Question) -> Question | None:
    """After who is on a tier: "has there ever been one?"."""
    plain = before.about is About.NOTHING_MORE and len(before.tiers) == 1 and not before.also
    if not plain or before.tiers[0].negated or not _EVER_ONE.fullmatch(said.text):
        return None
    if said.tiers and said.tiers != before.tiers:
        return None
    where = said.where if said.where.groups else replace(before.where, those=frozenset())
    return Question(Intent.LIST, about=About.EVER, tiers=before.tiers, where=where, wants_yes_or_no=True)
