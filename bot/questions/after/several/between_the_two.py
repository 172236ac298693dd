"""Who moved between two reports that were asked about: "which of them changed between the two?", "did any fall?".

The two are named in one question ("Laos and Vietnam in 2015 and 2020"), or were asked about one after the other.
"""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, OF_RECORDS, OF_SIZES, About, Intent, Relation
from bot.questions.limits import Number, Span, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_THEM = r"(?:of (?:all )?(?:them|those|these|(?:(?:the|those|these) )?(?:two|three|four|five|[2-5])(?: countries)?))"
_WHO = (
    r"(?:(?P<any>(?:(?:did|has|have|had|was|were|is|are|do|does|there) )*(?:any(?:one|body|thing)?|either|some))|"
    r"who|which|what|"
    r"how many|did|has|have|was|were)"
    rf"(?: (?:ones?|countries|country|it|they|that|(?:the )?tiers?|changes?|{_THEM}))*"
)
_MOVED = (
    r"(?: (?:has|have|had|did|was|were|been|ever|is|are|got|gotten|get|actually|to))*"
    r" (?:(?:go|went|gone|mov(?:e|ed)|c[ao]me|got|get) (?:up|down|better|worse)|moved?|changed?|changes?|"
    r"differ(?:s|ed|ent)?|"
    r"shift(?:ed)?|switch(?:ed)?|improved?|better|worse|climb(?:ed)?|rose|rise|risen|fell|fall|fallen|dropp?(?:ed)?|"
    r"slipp?(?:ed)?|worsen(?:ed)?|(?:up|down)grade[ds]?|stay(?:ed)? (?:the same|put|there|where (?:it|"
    r"they) (?:was|were))|"
    r"the same|unchanged)"
    r"(?: (?:(?:its|their|the|a|from|on) )*(?:tiers?|rank|ranking|rating|place|place at all|at all))?"
)
_THE_TWO = (
    r"(?:the|those|these|both)(?: (?:of|two|2))*(?: (?:years?|reports?|editions?|dates?|lists?|ones|of them|them))*"
)
_BETWEEN = (
    rf"(?:(?:in )?between(?: {_THE_TWO}| them)?|across {_THE_TWO}|"
    r"from (?:the )?(?:one|first|earlier|older)(?: \w+)? to (?:the )?(?:other|second|later|next|newer)(?: \w+)?|"
    r"(?:(?:between|from|in) )?SPAN|meanwhile|in the mean ?time|over that time|in that time)"
)
_TAIL = r"(?: (?:then|please|though|now))*"
_MOVED_BETWEEN = expression(rf"{LEAD}(?P<first>{_BETWEEN} (?:, )?)?{_WHO}{_MOVED}(?(first)|(?: {_BETWEEN})){_TAIL}")
_OF_THEM_MOVED = expression(rf"{LEAD}{_WHO}{_MOVED}{_TAIL}")
_OF_THEM = expression(
    rf"{LEAD}(?:.*\b{_THEM}|(?:who|which(?: ones?)?|(?:did|has|have) (?:any(?:one)?|either))\b"
    r"(?! (?:countries|country|else|others?)\b))"
)
_STAYED = expression(r"\b(?:stay(?:ed)?|same|unchanged)\b")
_IF = expression(rf"{LEAD}(?:{_BETWEEN} )?(?:did|has|have|was|were|is|any|anything)\b")
_PAIR = 2
_OF_ALL = OF_RECORDS | OF_SIZES
_OF_SOME = OF_PLACES | OF_MANY


def between_the_two(said: Sentence, before: Question) -> Question | None:
    """Which of those asked about before moved from the one of two reports to the other; None where not asked.

    What says nothing of the two reports has to say that it is of "them", and to go on with several countries.
    """
    named = said.places or said.tiers or said.where.groups or said.years.years
    of_some = before.intent in _OF_SOME and before.about not in _OF_ALL
    years = _two_reports(before) if of_some and not named else ()
    if not years or said.years.span not in (None, Span(*years)):
        return None
    again = before.ranked is About.MOVED or _OF_THEM.match(said.text) is not None
    several = len(before.places) > 1 and again
    found = _MOVED_BETWEEN.fullmatch(said.text) or (_OF_THEM_MOVED.fullmatch(said.text) if several else None)
    if found is None:
        return None
    way = About.NOTHING_MORE if _STAYED.search(said.text) else direction(said.text)
    if not before.places:
        return _of_a_list(before, years, way)
    if len(before.places) == 1:
        asked = _IF.match(said.text) is not None and not _STAYED.search(said.text)
        moved = Question(Intent.HISTORY, before.places, about=About.TREND, span=Span(*years), wants_yes_or_no=asked)
        if not way:
            return replace(moved, relation=Relation.OTHER)
        return replace(moved, about=About.EVER, span=Span(years[0] + 1, years[1]), direction=way)
    any_of_them = found["any"] is not None and not _STAYED.search(said.text)
    moved = Question(Intent.HISTORY, before.places, about=About.TREND, span=Span(*years), direction=way)
    return replace(moved, ranked=About.MOVED, among=Number(1) if any_of_them else None, wants_yes_or_no=any_of_them)


def _of_a_list(before: Question, years: tuple[int, ...], way: About) -> Question:
    """Those that came to the tier of a list, or left it, from the one report to the other; of more tiers, its own."""
    if before.at_ends:
        return replace(before, about=way or About.MOVED, wants_yes_or_no=False)
    crossed = before.tiers[0] if len(before.tiers) == 1 and not before.tiers[0].negated else None
    whole = crossed is not None or bool(before.where.groups)
    where = replace(before.where, those=frozenset()) if whole else Where(those=before.members)
    moved = Question(Intent.CHANGES, years=years, about=way or About.MOVED, where=where, at_ends=True)
    return replace(moved, leaving=crossed, reaching=crossed)


def _two_reports(before: Question) -> tuple[int, ...]:
    """The years of the two reports; none where there are more, or fewer."""
    if len(before.years) == _PAIR:
        return tuple(sorted(before.years))
    if before.ranked is About.MOVED and before.span is not None and before.span.first and before.span.last:
        return (before.span.first, before.span.last)
    last = before.years_in_turn[-_PAIR:] if not before.years[1:] else ()
    return tuple(sorted(last)) if len(set(last)) == _PAIR else ()
