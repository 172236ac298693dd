"""How a country went on after the year that was spoken of: "did it stay there?", "has it improved since?"."""

import re
from dataclasses import replace

from bot.questions.limits import Span
from bot.questions.marking import Sentence
from bot.questions.question import About, Intent, Question, Relation
from bot.questions.wants import direction, relation, speaks_of_leaving

THAT_YEAR = re.compile(
    r"\b(?:was|were|did)\b.* then$|\bback then\b|"
    r"\b(?:in |at )?(?:that|the same|same) (?:year|time|point|report|edition|one)\b"
)
PAST = re.compile(r"\b(?:was|were|did)\b")
_PAIR = 2
_THAN_THEN = re.compile(
    r"^(?:and |so |but )*(?:is|are) (?:it|they|he|she|that) (?:any )?(?:better|worse|higher|lower)(?: off| ranked)?"
    r"(?: (?:now|today|these days|nowadays))+$|"
    r"^(?:and |so |but |is it )*(?:any )?(?:better|worse|higher|lower) (?:now|today|these days|nowadays)"
    r"(?:(?: ,)? (?:i (?:hope|guess|assume|suppose)|then|right|or|hopefully|surely))*$"
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
    r"(?:and |so |but )*(?:it|they|that) (?:improved|climbed|rose|(?:went|moved) (?:up|down)|got (?:better|worse)|"
    r"worsened|dropped|slipped|fell)(?: (?:then|that year|right|no|huh))*"
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
    r"(?: (?:so|also|happen|happened|be|the case|true))*(?: in)? YEAR(?: (?:too|as well|also|then))*"
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
    two_in_a_row = len(before.years) == _PAIR and max(before.years) - min(before.years) == 1
    if (two_in_a_row or before.intent is Intent.CHANGES) and _IT_MOVED.fullmatch(said.text):
        years = (max(before.years),) if two_in_a_row else before.years
        return Question(Intent.CHANGES, before.subject, years, about=direction(said.text), wants_yes_or_no=True)
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


def again_in(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about moved so in another year: "was Malta upgraded in 2024?", "was it in 2025?".

    Or whether it stood so to another one: "is Chile above Peru?", "was it in 2019 too?".
    """
    moved = before.intent is Intent.CHANGES and len(before.places) == 1
    stood = before.intent is Intent.COMPARE and before.relation is not None
    dated = len(said.years.years) == 1 and _IN_YEAR_TOO.fullmatch(said.text) is not None
    again = (moved or stood) and before.wants_yes_or_no and dated
    return replace(before, years=said.years.years) if again else None


def is_of_a_later_report(question: Question, everything: Sentence, before: Question, newest_year: int) -> bool:
    """Whether a year taken over from the question before has nothing of what is asked.

    "Brazil in 2024?", "so why was it downgraded?" is of a later report, and so is what improved since 2015, and a bare
    "why?" after "was it on Tier 1 last year?".
    """
    if question.intent is not Intent.FINDINGS or THAT_YEAR.search(everything.text) or len(before.subject) != 1:
        return False
    if question.about is About.WHY and before.stood in question.tiers and speaks_of_leaving(everything.text):
        return True  # it was still there
    if question.direction is not About.NOTHING_MORE:
        return question.direction is not before.step
    if question.about is About.WHY:
        return before.intent is Intent.TIER and before.wants_yes_or_no and before.years == (newest_year - 1,)
    return before.bare
