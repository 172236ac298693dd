"""What is asked in few words of how one country moved: "never better?", "did it go straight back up?"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.report.tier import Tier

_SO = r"^(?:[^?.!\d]{1,20}[?.!]+ ?)?\W*(?:(?:so|and|but|ok|oh|hm+|wait|well|wow|lol|really|then)\W+)*"
_IT = r"(?:it|they|he|she)"
_BACK_NOW = expression(
    rf"{_SO}(?:they|it)(?: ?['’]?(?:re|s)| is| are) back(?: (?:up|there|on it))?(?: (?:now|today|again|already))*"
    r"(?:,? (?:right|yes|no|then))?\s*\?\W*$",
    re.IGNORECASE,
)
_LAST_ONE = expression(
    rf"{_SO}(?:(?:what|which) (?:year|report|time) (?:was|is) (?:the|its|their) last(?: (?:one|time|year))?|"
    r"when (?:was|is) (?:the|that) last (?:one|time|year))(?: then)?\W*$",
    re.IGNORECASE,
)
"""The last year that it was off the tier that it was asked to have ever been off."""
_NEVER_BETTER = expression(
    rf"{_SO}(?:{_IT} (?:was|were|has been|have been) )?never (?:been |any )?(?P<how>better|worse|higher|lower)"
    r"(?: than (?:that|this|it|now))?(?:,? (?:then|right|really))*\W*$",
    re.IGNORECASE,
)
_BETTER_BEFORE = expression(
    rf"{_SO}(?:{_IT} )?(?:was|were)(?: {_IT})? (?:(?:ever|much|any|way|a lot|even) )?"
    r"(?P<how>better|worse|higher|lower) (?P<when>(?:before|until|prior to) (?:19|20)\d\d)"
    r"(?:,? (?:(?:was|were)n['’]?t (?:it|they)|(?:was|were) (?:it|they) not|right|no|yes|correct|though))*\W*$",
    re.IGNORECASE,
)
_THE_BEST = expression(
    rf"{_SO}(?:(?:is|was) (?:that|this|it)|(?:that|this|it)(?: is| was|['’]?s)|and that)"
    r"(?: (?:really|also|still|like))* "
    r"(?:the|its|their) (?P<how>highest|best|lowest|worst)"
    r"(?P<ever>(?: (?:tier|rank|ranking|rating|place|position|that|it|they|(?:they|it)['’](?:ve|s)|has|have|had|"
    r"is|was|were|got|gotten|been|ever|reached|gone|come|so far|yet|of all time|in all (?:those|these) years))+)"
    r"(?:,? (?:then|right|no|yes|really|correct))*\W*$",
    re.IGNORECASE,
)
"""Whether it never stood better, or worse, than what was told: "that's the highest it ever was?"."""
_BEFORE_THAT = expression(
    rf"{_SO}(?:(?:before|until) (?:that|then|it),? (?:{_IT} (?:was|were|had been|did)|(?:was|were) {_IT})"
    rf"|(?:{_IT} (?:was|were|had been)|(?:was|were) {_IT}))(?: (?:ever|much|way|a lot|even|actually))* "
    r"(?P<how>better|worse|higher|lower)(?: (?:before|until|prior to) (?:that|then|it)| before)?"
    r"(?:,? (?:(?:was|were)n['’]?t (?:it|they)|right|no|yes|correct|though|then))*\W*$",
    re.IGNORECASE,
)
_BEFORE = expression(r"\b(?:before|until|prior)\b", re.IGNORECASE)
_GOT_IT_BACK = expression(
    rf"{_SO}(?:did {_IT} |has {_IT} |{_IT} (?:has |have )?)?(?:(?:then|later|only|ever|never|finally) )*"
    r"(?:(?:got|get|gotten|won|win|earned) it back|(?:regain|reclaim|recover)(?:ed)? it)"
    r"(?P<when>(?: again)?(?: only)? (?:in|by) (?:19|20)\d\d)(?:,? (?:right|no|yes|correct|though|then))*\W*$",
    re.IGNORECASE,
)
"""Whether it came back, with the report of a year, to the tier that it was asked to have lost."""
_THAN_THEN = expression(
    rf"{_SO}(?:{_IT} (?:was|were)|(?:was|were) {_IT}) (?:(?:even|also|ever|actually|much) )*"
    r"(?P<how>better|worse|higher|lower) than (?P<name>(?:the )?[^\W\d][\w'’ -]{2,30}?) "
    r"(?:back then|at (?:the|that) time|(?:in|during) (?:those|that) (?:years|time|period)|in between)"
    r"(?:,? (?:right|no|yes|correct|then))*\W*$",
    re.IGNORECASE,
)
"""Whether it was worse than another in the years that were told of it: "so it was worse than Sweden back then?"."""
_NEVER_MOVED = expression(
    rf"{_SO}{_IT} (?:never (?:was|were|got|has been|have been|had been)|(?:was|were|has|have) never(?: been| got)?) "
    r"(?P<way>up|down)graded(?: (?:ever|at all|then|before|since))*(?:,? (?:right|no|yes|correct|then|or what))*\W*$",
    re.IGNORECASE,
)
_THE_STEP = expression(
    rf"{_SO}when (?:was|is|did) (?:the|its|their|that) (?P<way>up|down)grade"
    r"(?P<to>(?: (?:to|from) (?:the )?(?:tier ?[123](?: watch ?list)?|(?:tier 2 )?watch ?list))*)"
    r"(?: (?:happen|then))?\W*$",
    re.IGNORECASE,
)
_BACK_UP = expression(
    rf"{_SO}did {_IT} (?:(?:go|come|get|move|climb|bounce|jump) )(?:(?:straight|right|directly|immediately|quickly) )*"
    r"back up(?: (?:again|straight away|right away|after|afterwards|after that|then))*(?:,? or(?: not| what)?)?\W*$",
    re.IGNORECASE,
)
_IN_COMPARISON = expression(
    rf"{_SO}how (?:did|does|has|is) (?:the )?(?P<name>[^\W\d][\w'’. -]{{2,30}}?) "
    r"(?:do|doing|done|fare|fared|compare|look) (?:in|by) comparison\W*$",
    re.IGNORECASE,
)
_EVER = expression(r"\b(?:ever|yet|so far|(?:it|they) (?:was|were|got|reached)|of all time|in all)\b", re.IGNORECASE)
_BETTER = frozenset({"better", "higher", "best", "highest"})
_OF_ONE = frozenset({Intent.TIER, Intent.CHANGES, Intent.HISTORY, Intent.FINDINGS})


def of_its_course(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text that asks in few words how the one country of the question before moved, as a whole question of it."""
    if before.intent not in _OF_ONE or len(before.subject) != 1 or not (name := before.subject[0].text):
        return text
    if (moved := _of_its_moves(text, name, before)) is not None:
        return moved
    if before.intent is Intent.HISTORY and _BACK_UP.match(text):
        return "did it go back up after that?" if before.stay is not None else f"{name} over the years"
    if before.intent in (Intent.HISTORY, Intent.CHANGES) and _BACK_NOW.match(text):
        return "are they back now?"
    if before.intent is Intent.HISTORY and (beside := _IN_COMPARISON.match(text)) is not None:
        known = gazetteer.find(fold(beside["name"])) is not None
        return f"how did {beside['name']} do over the years?" if known else text
    return _of_a_tier(text, name, before) or text


def _of_its_moves(text: str, name: str, before: Question) -> str | None:
    """Whether it ever moved so, when, or came back, or was worse than another; None where a text asks none of it."""
    beside = _THAN_THEN.match(text) if before.intent is Intent.HISTORY and len(before.years) != 1 else None
    if beside is not None:
        return f"was {name} ever {beside['how']} than {beside['name']}?"
    if (never := _NEVER_MOVED.match(text)) is not None:
        return f"so {name} was never {never['way']}graded?"
    if (step := _THE_STEP.match(text)) is not None:
        return f"when was {name} {step['way']}graded{step['to']}?"
    back = _GOT_IT_BACK.match(text) if before.leaving is not None else None
    if back is not None and before.leaving is not None and (tier := before.leaving.single) is not None:
        return f"did {name} return to {tier.phrase}{back['when']}?"
    return None


def _of_a_tier(text: str, name: str, before: Question) -> str | None:
    """Whether it ever was better or worse than it is, or when it last was elsewhere; None where a text asks neither."""
    if before.intent is Intent.HISTORY and _LAST_ONE.match(text):
        off = before.tiers[0].single if len(before.tiers) == 1 and before.tiers[0].negated else None
        return f"when was {name} last not on {off.phrase}?" if off is not None else None
    stood = before.stood.single if before.stood is not None else None
    if stood is None or stood is Tier.SPECIAL_CASE:
        return None
    never = _NEVER_BETTER.match(text)
    if never is not None and stood.beyond(better=never["how"] in _BETTER):
        return f"so {name} was never {never['how']} than {stood.phrase}?"
    best = _THE_BEST.match(text)
    if best is not None and _EVER.search(best["ever"]):
        better = best["how"].lower() in _BETTER
        if not stood.beyond(better=better):
            return f"what is the {best['how']} tier {name} ever had?"
        return f"so {name} was never {'better' if better else 'worse'} than {stood.phrase}?"
    earlier = _BEFORE_THAT.match(text) if len(before.years) == 1 else None
    if earlier is not None and _BEFORE.search(earlier[0]):
        return f"was {name} ever {earlier['how']} than {stood.phrase} before {before.years[0]}?"
    if not before.years and (then := _BETTER_BEFORE.match(text)) is not None:
        return f"was {name} ever {then['how']} than {stood.phrase} {then['when']}?"
    return None
