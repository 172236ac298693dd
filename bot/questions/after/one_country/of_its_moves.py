"""What is asked of the moves of the country that was asked about: "when was that?", "from what to what?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.limits import Span, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_SO = r"(?:(?:and|so|but|ok|oh|do you know|do you remember|(?:can|could) you (?:tell|say)|tell|me|us|any idea|also) )*"
_WHEN = expression(
    rf"{_SO}(?:when|(?:in )?(?:which|what) (?:year|report|edition))(?: exactly)?"
    r"(?: (?:that|it|this) (?:was|is|happened|occurred|took place))?"
    r"(?: (?:was|is|did|does) (?:that|it|this)(?: (?:happen|occur|take place|be|fall|drop|move))*)?"
    r"(?: (?:then|exactly))*"
)
_FROM_AND_TO = expression(
    rf"{_SO}from (?:what|which)(?: (?:tier|rank|one))? (?:to|down to|up to) (?:what|which)(?: (?:tier|rank|one))?"
)
_WHAT_HAPPENED = expression(rf"{_SO}what happened(?: (?:then|next|there|to it|to them|that year|in between))*")
_WHICH_WAY = expression(
    rf"{_SO}(?:for )?(?:(?:is|was|it|that) )*(?:up or down|down or up|(?:the )?better or (?:the )?worse|"
    r"(?:in )?(?:which|what) (?:way|direction))(?: (?:did (?:it|they)|(?:it|they)) (?:go|went|move|moved|gone|change))?"
)
_WHEN_THE_STEP = expression(
    rf"{_SO}(?:when|(?:in )?(?:which|what) (?:year|report)) (?:was|is|did|were|came) (?:the|its|their|that|those|this) "
    r"(?:(?:big|biggest|main|great|major|sudden) )?(?:jumps?|leaps?|rises?|improvements?|progress|upgrades?|"
    r"turnaround|breakthrough|drops?|falls?|downgrades?|declines?|setbacks?)"
    r"(?: (?:happen|occur|come|take place|exactly|then|again))*"
)
_LAST_BEFORE = expression(
    rf"{_SO}(?:when (?:did|was|has|had) (?:it|they) (?:last )?"
    r"(?:change|changed|move|moved|upgraded|downgraded|rise|fall|drop|improve)(?: (?:tiers?|up|down|last))*|"
    r"(?:when was )?the (?:(?:last|previous) )?(?:change|move))"
    r" before (?:that|then|this)(?: one)?|"
    rf"{_SO}(?:when was )?(?:the|its) (?:previous|prior) (?:up|down)grade|"
    rf"{_SO}(?:when was )?(?:the|its) (?:(?:up|down)grade|drop|fall|rise) before(?: (?:that|this|then))?(?: one)?"
)
_AT_AN_END = expression(
    rf"{_SO}(?:(?:when|which year|what year) (?:was|is) )?(?:(?:the|its|their|that) )?(?:very )?"
    r"(?:(?P<first>first|1st|earliest)|last|latest|most recent)(?: (?:time|one|year))?"
    r"(?: (?:then|was|that (?:was|happened)))*"
    r"(?: ,)?(?: when (?:was|is) (?:it|that))?|"
    rf"{_SO}(?:most recently|when last)"
)
"""When it first or last moved so, after how often it did: "when was the last time?"."""
_WHY_LAST = expression(
    rf"{_SO}(?:why|how come|what caused|what was the reason(?: for)?|for what reason)(?: (?:that|did it|was that))*"
    r" (?:the )?(?:last|latest|most recent)(?: (?:time|one|fall|drop|rise|downgrade|upgrade|move))?"
)
_SINCE_WHEN_NOT = expression(
    rf"{_SO}since when (?:is|was|has) (?:the )?PLACE\d+ (?:been )?(?:not|no longer)(?: been)?"
    r"(?: (?:on it|there|in it|one of them|so|that))?"
)
_WAYS = frozenset({About.UP, About.DOWN})
_MOVES = _WAYS | {About.MOVED}
_OF_MOVES = frozenset({Intent.HISTORY, Intent.FINDINGS})
_OF_THE_PAST = frozenset({About.EVER, About.WHEN, About.LAST, About.YEARS})


def of_its_moves(said: Sentence, before: Question) -> Question | None:
    """When the one country asked about moved so, or left the tier that it was on; None where that is not asked."""
    if before.beside and before.relation is not None and _WHEN.fullmatch(said.text):
        return replace(before, about=About.YEARS, together=True, wants_yes_or_no=False)  # when it stood better
    dated = said.tiers or said.years.years or said.years.span is not None
    crossed = before.leaving or before.reaching
    undated = before.intent is Intent.CHANGES and before.about in _WAYS and not (before.years or before.span)
    if undated and not (crossed or dated) and len(before.subject) == 1 and _WHEN.fullmatch(said.text):
        return Question(Intent.HISTORY, before.subject, about=About.WHEN, direction=before.about)
    a_step = before.intent is Intent.CHANGES and crossed is not None and not (before.years or before.span)
    if not (a_step or before.intent in _OF_MOVES) or len(before.subject) != 1 or dated:
        return None
    if (moves := _of_all_its_moves(said, before)) is not None:
        return moves
    if not any(asks.fullmatch(said.text) for asks in (_WHEN, _FROM_AND_TO, _WHAT_HAPPENED)):
        return None
    moved = before.about if a_step and before.about in _WAYS else before.direction
    when = Question(Intent.HISTORY, before.subject, about=About.WHEN, direction=moved)
    if crossed is not None:
        return replace(when, leaving=before.leaving, reaching=before.reaching, tiers=(crossed,))
    why = before.intent is Intent.FINDINGS and before.about is About.WHY
    if moved and (before.intent is Intent.HISTORY or why):
        return when
    return _out_of_it(said, before, when)


def _of_all_its_moves(said: Sentence, before: Question) -> Question | None:
    """The first or the last of the moves that were asked about, all once more, or the step in one direction."""
    if before.direction in _WAYS and before.intent is Intent.HISTORY and _WHY_LAST.fullmatch(said.text):
        return Question(Intent.FINDINGS, before.subject, about=About.WHY, direction=before.direction)
    any_move = before.intent is Intent.HISTORY and before.relation is Relation.OTHER
    moved = About.MOVED if any_move and not before.direction else before.direction
    end = _AT_AN_END.fullmatch(said.text) if moved and not before.tiers else None
    if end is not None:
        about = About.FIRST if end["first"] else About.LAST
        return Question(Intent.HISTORY, before.subject, about=about, direction=moved)
    if before.direction or before.intent is not Intent.HISTORY:
        return None
    if before.about is About.TREND and (_FROM_AND_TO.fullmatch(said.text) or _WHICH_WAY.fullmatch(said.text)):
        return replace(before, wants_yes_or_no=False)  # all its moves were told, not the last
    if not _WHEN_THE_STEP.fullmatch(said.text):
        return None
    way = direction(said.text) or About.UP
    return Question(Intent.HISTORY, before.subject, about=About.WHEN, span=before.span, direction=way)


def when_it_last_moved(said: Sentence, before: Question) -> Question | None:
    """When the country last moved before the move that was told, or at all: "when did it last change before that?"."""
    if (last := _last_such_move(said, before)) is not None:
        return last
    if len(before.subject) != 1 or said.tiers or not _LAST_BEFORE.fullmatch(said.text):
        return None
    last = Question(Intent.HISTORY, before.subject, about=About.LAST, direction=direction(said.text) or About.MOVED)
    if before.told is not None:
        return replace(last, span=Span(None, before.told - 1))
    return replace(last, earlier=True)


def _last_such_move(said: Sentence, before: Question) -> Question | None:
    """The last of all moves such as one report was asked for: "did it fall in 2024?", "when did it last?"."""
    of_one = before.intent is Intent.CHANGES and before.about in _MOVES and len(before.subject) == 1
    end = _AT_AN_END.fullmatch(said.text) if of_one and not (before.leaving or before.reaching or said.tiers) else None
    if end is None or (end["first"] and said.text.startswith("first")):
        return None  # "first time?" asks if it was
    about = About.FIRST if end["first"] else About.LAST
    return Question(Intent.HISTORY, before.subject, about=about, direction=before.about)


def _out_of_it(said: Sentence, before: Question, when: Question) -> Question | None:
    """When the country left the tier on which it was said to have been: "it was on Tier 1 once? what happened?"."""
    was_there = before.intent is Intent.HISTORY and before.about in _OF_THE_PAST and len(before.affirmed) == 1
    if not was_there or not _WHAT_HAPPENED.fullmatch(said.text):
        return None
    left: TierSet = before.affirmed[0]
    return replace(when, tiers=(left,), leaving=left)


def since_when_not(said: Sentence, before: Question) -> Question | None:
    """When a country left the tier that others were listed of: "since when is Latvia not?"."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and len(before.tiers) == 1
    if not listed or len(said.places) != 1 or said.tiers or not _SINCE_WHEN_NOT.fullmatch(said.text):
        return None
    left = before.affirmed[0]
    return Question(Intent.HISTORY, said.places, about=About.WHEN, tiers=(left,), leaving=left)
