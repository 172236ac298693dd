"""How a country went on after the year that was spoken of: "did it stay there?", "has it improved since?"."""

import re
from dataclasses import replace

from bot.questions.limits import Span
from bot.questions.marking import Sentence
from bot.questions.question import OF_MANY, About, Intent, Question, Relation
from bot.questions.wants import direction, relation

THAT_YEAR = re.compile(
    r"\b(?:was|were|did)\b.* then$|\bback then\b|"
    r"\b(?:in |at )?(?:that|the same|same) (?:year|time|point|report|edition|one)\b"
)
PAST = re.compile(r"\b(?:was|were|did)\b")
_PAIR = 2
_THAT_REGION = re.compile(
    r"\bover there\b|\b(?:of|in|from|within) (?:the|that|this|the same) (?:region|area|continent|group|part)\b"
)
_BACK_THEN = re.compile(r"\b(?:back )?then$|\bback then\b")
_IN_IT = re.compile(r"\bin (?:it|there|that one)\b|\b(?:does|do|did) it (?:cover|include|rank|rate|assess|look)\b")
_TOO = re.compile(r"\b(?:too|as well|also|either)$")
_OF_ONE_YEAR = frozenset({Intent.TIER, Intent.COMPARE, Intent.CHANGES, Intent.FINDINGS})
_THAN_THEN = re.compile(
    r"^(?:and |so |but )*(?:is|are) (?:it|they|he|she|that) (?:any )?(?:better|worse|higher|lower)(?: off| ranked)?"
    r"(?: (?:now|today|these days|nowadays))+$"
)
_SINCE_THEN = re.compile(
    r"(?:(?:and|so|but|then) )*(?:(?:has|have|did) )?(?:(?:it|they|that) )?(?:(?:has|have|did) )?(?:any )?"
    r"(?:improved?|climbed|risen|recovered|gone up|gone down|moved up|moved down|got(?:ten)? (?:better|worse)|"
    r"worsened|dropped|slipped|better|worse)"
    r"(?: (?:any|at all|since|since then|by now|now|then|after|after that|later))*|"
    r"(?:and )?(?:then (?:, )?did (?:it|they) (?:go up|go down|improve|rise|recover|fall|drop)|"
    r"did (?:it|they) (?:go up|go down|improve|rise|recover|fall|drop) (?:after that|afterwards|since|later)|"
    r"(?:did|has|have) (?:it|they|that) (?:keep|kept|continued?)(?: on)? (?:to )?(?:going |go |moving |move )?"
    r"(?:up|down|improving|improve|rising|rise|climbing|climb|falling|fall|dropping|drop)"
    r"(?: (?:since|after that|afterwards|from there|then))*)"
)
_IT_MOVED = re.compile(
    r"(?:and |so |but |ah |oh )*(?:(?:it|they|that) (?:(?:has|have) )?(?:improved|climbed|rose|risen|worsened|dropped|"
    r"slipped|fell|fallen|(?:went|gone|moved) (?:back )?(?:up|down)|got (?:better|worse))|"
    r"(?:it|that|this) (?:is|was) (?:an? )?(?:upgrade|downgrade|rise|drop|improvement|step (?:up|down)))"
    r"(?:(?: ,)? (?:then|that year|right|no|huh|correct|in between))*"
)
_CHANGED_SINCE = re.compile(
    r"(?:(?:and|so|but) )*(?:did|has|have) (?:it|that|they|this|anything|something|its tier) "
    r"(?:ever |then )*(?:change|changed|move|moved|been different)"
    r"(?: (?:ever|at all))*(?: (?:since|afterwards?|after that|later|since then|from then on))+"
)
_STAYED = re.compile(
    r"(?:(?:and|so|but|then) )*(?:has|have|did) (?:it|they|that)(?: (?:ever|been|stay|stayed|remain|remained|"
    r"keep|kept|hold|held))+(?: (?:there|on it|on that|in it|it|that|so|that way|like that|up there|down there))*"
    r"(?: (?:ever )?since(?: then)?)?"
)
_IN_YEAR_TOO = re.compile(
    r"(?:(?:and|so|but|or) )*(?:was|is|did|were|has|had) (?:it|they|that)"
    r"(?: (?:so|also|happen|happened|be))*(?: in)? YEAR(?: (?:too|as well|also|then))*"
)
_LASTED = re.compile(
    r"(?:(?:and|so|but) )*(?:(?:did|has|have) (?:it|that|they) (?:last(?:ed)?|hold|held|stick|stuck|"
    r"(?:stay|stayed|remain|remained|been) (?:so|that way|like that|the same|unchanged))|it (?:lasted|held|stuck)|"
    r"(?:stayed|remained|been|kept) (?:put|there|stable|unchanged|steady) (?:ever )?since(?: then)?|"
    r"same (?:ever )?since(?: then)?|unchanged (?:ever )?since(?: then)?|(?:nothing|no) (?:has )?(?:changed?|changes?) "
    r"(?:ever )?since(?: then)?)(?: (?:then|since|ever since|right|until now|to this day))*"
)


def since_then(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether the one country asked about before stayed as it was then, or moved; None where nothing of it is asked."""
    if len(before.subject) != 1:
        return None
    if _IT_MOVED.fullmatch(said.text) and (moved := _moved(said, before, newest_year)) is not None:
        return moved
    since = before.told or (before.years[0] if len(before.years) == 1 else None)
    if since is not None and _LASTED.fullmatch(said.text):
        lasted = Question(Intent.HISTORY, before.subject, span=Span(since, None), about=About.TREND)
        return replace(lasted, relation=Relation.SAME, wants_yes_or_no=True)
    if len(before.years) != 1:  # since which of them?
        return None
    later = Question(Intent.HISTORY, before.subject, span=Span(before.years[0], None), wants_yes_or_no=True)
    if _CHANGED_SINCE.fullmatch(said.text):
        return replace(later, about=About.TREND, relation=Relation.OTHER)
    if before.stood is not None and _STAYED.fullmatch(said.text):
        return replace(later, about=About.ALWAYS, tiers=(before.stood,))
    if before.years[0] < newest_year and (_THAN_THEN.search(said.text) or _SINCE_THEN.fullmatch(said.text)):
        then = replace(later, years=before.years[:1], span=None, about=About.TREND)
        return replace(then, relation=relation(said.text), direction=direction(said.text))
    return None


def _moved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether the country asked about before moved, with the reports that were spoken of; None where those are none."""
    two_in_a_row = len(before.years) == _PAIR and max(before.years) - min(before.years) == 1
    if two_in_a_row or before.intent is Intent.CHANGES:
        years = (max(before.years),) if two_in_a_row else before.years
        return Question(Intent.CHANGES, before.subject, years, about=direction(said.text), wants_yes_or_no=True)
    if before.year_before is None:
        return None
    return _between(before.year_before, before.year(newest_year) or newest_year, said, before, newest_year)


def _between(one: int, other: int, said: Sentence, before: Question, newest_year: int) -> Question:
    """Whether the country asked about before stood better, or worse, in the later of two report years."""
    first, last = min(one, other), max(one, other)
    way = direction(said.text)
    if last == first + 1:
        return Question(Intent.CHANGES, before.subject, (last,), about=way, wants_yes_or_no=True)
    if last < newest_year:  # the answer to a first year goes on up to now
        return Question(Intent.HISTORY, before.subject, span=Span(first, last), about=About.TREND)
    return Question(Intent.HISTORY, before.subject, (first,), about=About.TREND, direction=way, wants_yes_or_no=True)


def moved_again(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about moved so in another year: "was Malta upgraded in 2024?", "was it in 2025?"."""
    moved = before.intent is Intent.CHANGES and before.wants_yes_or_no and len(before.places) == 1
    again = moved and len(said.years.years) == 1 and _IN_YEAR_TOO.fullmatch(said.text) is not None
    return replace(before, years=said.years.years) if again else None


def is_of_a_later_report(question: Question, everything: Sentence, before: Question, newest_year: int) -> bool:
    """Whether a year taken over from the question before has nothing of what is asked.

    "Brazil in 2024?", "so why was it downgraded?" is of a later report, and so is what improved since 2015, and a bare
    "why?" after "was it on Tier 1 last year?".
    """
    if question.intent is not Intent.FINDINGS or THAT_YEAR.search(everything.text) or len(before.subject) != 1:
        return False
    if question.direction is not About.NOTHING_MORE:
        return question.direction is not before.step
    if question.about is About.WHY:
        return before.intent is Intent.TIER and before.wants_yes_or_no and before.years == (newest_year - 1,)
    return before.bare


def in_that_year(question: Question, said: Sentence, before: Question) -> Question:
    """The question with the year or the part of the world of the one before, where it says "that year"."""
    if question.intent in OF_MANY and before.where.groups and not question.where.groups:
        question = replace(question, where=before.where) if _THAT_REGION.search(said.text) else question
    years = (before.told,) if before.told is not None else before.years[:1]
    if not years and before.year_before is not None and _BACK_THEN.search(said.text):
        years = (before.year_before,)
    of_some = question.places or question.intent in OF_MANY
    fits = of_some and years and not question.years and question.span is None
    likewise = question.intent in _OF_ONE_YEAR and _TOO.search(said.text) and PAST.search(said.text)
    of_that_report = before.about is About.RELEASE and question.intent in OF_MANY and _IN_IT.search(said.text)
    that_year = likewise or of_that_report or THAT_YEAR.search(said.text)
    return replace(question, years=years) if fits and that_year else question
