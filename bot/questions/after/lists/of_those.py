"""Questions of some of those that an answer told: "which of those were on Tier 2 last year?"."""

from bot.places.resolve import Resolution
from bot.questions.after.lists.limited_further import span_alone
from bot.questions.after.lists.narrowed import asks_of_some
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_SIZES, OF_YEARS, OPPOSITE_WAY, SINCE_A_YEAR, SUPERLATIVES, About, Intent
from bot.questions.limits import Stepped, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short, leads
from bot.questions.sentences.marking import Sentence

_THEM = expression(r"\b(?:of|among) (?:(?:all|any) )*(?:those|these|them)\b")
_OF_THOSE = expression(
    rf"{_THEM.pattern}|"
    r"^(?:(?:and|so|but|ok) )*(?:which|who) one\b(?! (?:else|other|in|of|from)\b)"
    r"(?!.*\b(?:countr(?:y|ies)|world|not|never)\b)|"
    r"^(?:(?:and|so|but|only|just) )*(?:those|the ones) (?:that|who|which) (?:is|are)\b|"
    r"^(?:(?:and|so|but) )*(?:(?:which|any|the) )?(?:ones|any (?:that|who|which))\b"
    r".*\b(?:used to|ever|once|previously|formerly|before|at some point)\b|"
    r"^(?:(?:and|so|but) )*any (?:that|who|which)\b.*\b(?:fell back|later|again)\b"
)
_IN_THE_PAST = expression(r"\b(?:were|was|been|used to|ever|once|previously|formerly)\b")
_IS_THERE = expression(r"\b(?:is|are|was|were|still)\b (?:(?:any|some|which|of|them|those|these|on|in|now|the) )*TIER")
_PLAIN = frozenset({About.NOTHING_MORE, About.EVER})
_OVER_YEARS = frozenset({About.EVER, About.NEVER})
_DID_ANY = expression(
    r"(?:(?:and|so|but|ok) )*(?:did|has|have|were|was) (?:any|some|all|none)\b(?! (?:other|new|more|countr))"
)
_GOES_ON = expression(
    r"(?:(?:and|so|but|ok) )*(?:which|who|any)\b(?!.*\b(?:countr(?:y|ies)|world\w*|total|overall|else|other)\b)"
)
"""What goes on with the part of the world that those told were of."""
_SAME_THEN = expression(
    r"(?:(?:and|so|but|ok|now|then|the|same|for|in|what about|how about|also|thing|again|question) )*"
    r"(?:YEAR|SPAN)(?: (?:too|then|as well|also|please|though))*|"
    r"(?:(?:and|so|but|ok|now|then|only|just|what about|how about|the|on|those|ones|in) )*TIER\d+"
    r"(?: (?:ones|please|then|only|too))*"
)
"""The same of another report, or of one tier: "same for 2024", "only Tier 3"."""
_OF_REPORTS = frozenset({About.NOTHING_MORE, About.ALWAYS})
_NEW = expression(r"\b(?:new|newly|newcomers?|fresh|freshly)\b")
_FEW = 4
"""Countries of a list of which "they" may mean each."""
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})


def _went_the_other_way(question: Question, said: Sentence, before: Question) -> bool:
    """Whether none of those told can have moved so with the same report: "did any rise?", "which one fell?"."""
    both = question.intent is before.intent is Intent.CHANGES and question.years == before.years
    return both and OPPOSITE_WAY.get(before.about) is question.about and not _THEM.search(said.text)


def among_those(question: Question, said: Sentence, before: Question, newest_year: int) -> Question:
    """The question limited to the countries that were told last, where the message `said` speaks of those.

    What only asks in which part of the world they are, or what none of them can be (on another tier in the same year),
    is asked of all that the list was of.
    """
    others = bool(question.where.those) and not question.where.those & before.members  # "and the rest of them?"
    of_arrivals = before.intent is Intent.CHANGES and before.reaching is not None and question.about in SUPERLATIVES
    others = others or of_arrivals or _went_the_other_way(question, said, before)
    if question.at_ends or others or _came_there_later(question, said, before):
        return question
    question = question if _THEM.search(said.text) else _of_all_again(question, before)
    if not _OF_THOSE.search(said.text):
        if _moved_later(question, said, before, newest_year):
            return replace(question, where=Where(those=before.members))
        anew = said.tiers or said.years.years or said.years.span or said.where.groups
        spanned = said.years.span is not None and question.about not in _OVER_YEARS
        goes_on = (leads(said) or asks_of_some(said.text)) and not (said.years.years or spanned or said.where.groups)
        if (
            anew
            and not (goes_on and is_short(said))
            and question.about is not About.SINCE
            and question.where.those == before.where.those != before.members
            and not (before.span is not None and question.span is not None and span_alone(said) is not None)
        ):
            where = replace(question.where, those=frozenset())
            again = _SAME_THEN.fullmatch(said.text) or _GOES_ON.match(said.text)
            goes_on = again is not None and not where.groups
            return replace(question, where=before.part if goes_on else where)
        return question
    if question.intent not in OF_MANY or question.places or question.everyone or question.only:
        return question
    many = before if before.intent in OF_MANY and not before.places else before.many
    of_earlier_ones = question.about is About.SINCE and bool(question.where.those)
    of_earlier_ones = of_earlier_ones or any(isinstance(one, Stepped) for one in question.also)
    if not before.members or of_earlier_ones or question.about in SINCE_A_YEAR | OF_SIZES | OF_YEARS:
        return question
    asked = _of_stands(question, said) if question.intent is Intent.CHANGES else question
    undated = not (asked.years or asked.also)
    if asked.tiers and asked.about in _PLAIN and undated and _IN_THE_PAST.search(said.text):
        asked = replace(asked, about=About.EVER)
    narrowed = bool(before.where.groups and asked.where.groups) and _whole(asked.where) != _whole(before.where)
    same = many is not None and before.intent in OF_MANY and _is_of_the_same(asked, many, newest_year)
    if same and not narrowed:
        return question
    if asked.where == before.where:  # which those told are in anyway
        asked = replace(asked, where=Where())
    return replace(asked, where=replace(asked.where, those=before.members))


def _whole(where: Where) -> Where:
    """A part of the world with the countries that are left out of it."""
    return replace(where, without=frozenset())


def _of_all_again(asked: Question, before: Question) -> Question:
    """The question of all, where it is of moves the other way in the same report: none of those that moved made one.

    Not where those that moved were some of a list: then it is of that list again.
    """
    ways = {one.about if one.intent is Intent.CHANGES else one.direction for one in (asked, before)}
    same_report = len(before.years) <= 1 and asked.years in ((), before.years) and asked.span == before.span
    if (
        not asked.where.those
        or asked.where.those == before.where.those
        or ways != {About.UP, About.DOWN}
        or not same_report
    ):
        return asked
    return replace(asked, where=replace(asked.where, those=frozenset()))


def _moved_later(question: Question, said: Sentence, before: Question, newest_year: int) -> bool:
    """Whether it is asked which of those of an earlier report moved with a later one: "did any fall in 2025?"."""
    listed = before.intent in _OF_TIERS and not before.places and bool(before.tiers and before.members and before.years)
    if not listed or before.about not in _OF_REPORTS or question.intent is not Intent.CHANGES or question.places:
        return False
    crossed = (question.leaving or question.reaching) is not None and not said.tiers
    if crossed or said.where.groups or question.span is not None or question.also:
        return False
    years = question.years or (newest_year,)
    return max(before.years) < min(years) and (_DID_ANY.match(said.text) is not None or asks_of_some(said.text))


def _came_there_later(question: Question, said: Sentence, before: Question) -> bool:
    """Whether it is asked who is new, with a later report, on the tier of those told: "any of them new this year?"."""
    listed = before.intent in _OF_TIERS and not before.places and len(before.tiers) == 1 and bool(before.years)
    came = question.intent is Intent.CHANGES and (question.reaching,) == before.tiers and question.leaving is None
    later = bool(question.years) and listed and max(before.years) < min(question.years)
    return came and later and _NEW.search(said.text) is not None


def _of_stands(question: Question, said: Sentence) -> Question:
    """Which of those that moved are, or were, on a tier: "are any of them on Tier 1 now?"."""
    if not (said.tiers and _IS_THERE.search(said.text)):
        return question
    about, years = About.NOTHING_MORE, said.years.years
    return replace(
        question, intent=Intent.LIST, about=about, tiers=said.tiers, years=years, leaving=None, reaching=None
    )


def _is_of_the_same(asked: Question, many: Question, newest_year: int) -> bool:
    """Whether a question is of the same year and kind as a list of all, so that none of those can be what is asked."""
    kinds = {asked.intent, many.intent}
    plain = asked.about is many.about is About.NOTHING_MORE
    newest = (newest_year,)
    from_there = bool(many.leaving and asked.reaching) and not (many.reaching or asked.leaving)
    to_there = bool(many.reaching and asked.leaving) and not (many.leaving or asked.reaching)
    turned = many.span is not None and asked.about is not many.about  # of some years, in which they may do both
    if from_there or to_there or turned:  # "which left Tier 3?", "which of those went to Tier 2?"
        return False
    return (asked.years or newest) == (many.years or newest) and (
        (kinds <= _OF_TIERS and plain and not asked.also) or kinds == {Intent.CHANGES}
    )


def of_those_told(question: Question, before: Question) -> Question:
    """A question of the past that names no country, of the few that were told before: "how long are they on it?"."""
    if question.intent is not Intent.HISTORY or question.places or question.where.groups:
        return question
    few = sorted(before.members) if len(before.members) <= _FEW else []
    return replace(question, places=before.subject or tuple(Resolution(code, (code,)) for code in few))
