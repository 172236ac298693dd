"""What is asked of the past with no year: "was Italy on Tier 1?" and "was it better before?" are of any year."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.verdicts.claims import without_reporter
from bot.questions.verdicts.tags import tag_of
from bot.questions.verdicts.yes_or_no import AND_WHEN, as_claimed

_SO = r"(?:(?:so|and|but|wait|ok|hm|hmm|also|then|well|,) )*"
_PLACES = r"(?:the )?PLACE\d+(?:(?: ,)?(?: and| or)? (?:the )?PLACE\d+)*"
_BEFORE = r"(?:before|earlier|previously|in the past|in (?:former|earlier|previous) (?:years|times|reports))"
_ONCE = (
    r"(?:once|originally|initially|for (?:a|some) (?:while|bit|time)|"
    r"(?:for |in )?(?:several|some|a few|many)? ?(?:years|reports)(?: (?:ago|back))?|a few (?:years|reports) earlier|"
    r"briefly|back (?:in the day|then)|early on|(?:a )?long (?:time )?ago|some time ago|once upon a time|"
    r"at (?:some|one|any) (?:point|time|stage))"
)
_LIGHT = r"(?:too|also|as well|country|though|tho|lol|actually|really|or (?:not|what)|right|no|yes|,)"
_HOW = r"(?:(?:once|also|even|actually|really|seriously|already|previously|both|maybe|indeed|ever) )*"
_THERE = r"(?:(?:on|in|at|a|an|the|ranked|rated|placed) )*"
_HOLD = r"(?:be|been|have|had|hold|held|get|got|make|made|reach|reached|rank|stand|sit)"
_IT = r"(?:it|they|that one)"
_TIER = r"(?P<tier>TIER\d+)"
_BEHIND = rf"(?: (?:{_LIGHT}|{_ONCE}|(?P<before>{_BEFORE})))*$"
_BEHIND_ONCE = rf"(?: {_LIGHT})* {_ONCE}(?: (?:{_LIGHT}|{_ONCE}|(?P<before>{_BEFORE})))*$"
_ASKED = (
    expression(
        rf"^(?P<so>{_SO})(?P<was>was|were) (?:not )?(?P<places>{_PLACES}) (?:not )?{_HOW}{_THERE}"
        rf"(?P<tier>TIER\d+|better|worse|higher|lower){_BEHIND}"
    ),
    expression(
        rf"^(?P<so>{_SO})(?:(?:what|how) about )?(?P<places>{_PLACES})(?: [,:;.?-])+ {_SO}(?:(?P<was>was|were) {_IT}|"
        rf"(?:has|have|had) {_IT} been) (?:not )?{_HOW}{_THERE}(?P<tier>TIER\d+|better|worse|higher|lower){_BEHIND}"
    ),
    expression(
        rf"^(?P<so>{_SO})(?P<places>{_PLACES}) (?P<was>was|were) {_HOW}{_THERE}{_TIER}"
        rf"(?: (?:{_LIGHT}|{_ONCE}))* (?:was|were) (?:not )?(?:it|they|he|she)(?: not)?(?P<before>(?!))?$"
    ),
    expression(
        rf"^(?P<so>{_SO})(?P<was>has|have) (?:both )?(?P<places>{_PLACES}) (?:both )?been {_THERE}{_TIER}{_BEHIND}"
    ),
    expression(
        rf"^(?P<so>{_SO})(?P<was>did) (?:not )?(?P<places>{_PLACES}) {_HOW}used? to {_HOW}{_HOLD} {_THERE}{_TIER}"
        rf"{_BEHIND}"
    ),
    expression(
        rf"^(?P<so>{_SO})(?P<was>did) (?:not )?(?P<places>{_PLACES}) {_HOW}{_HOLD} {_THERE}{_TIER}{_BEHIND_ONCE}"
    ),
)
"""Questions, by the whole of them but for how they begin and for a "when" behind them."""
_SAID = (
    expression(rf"^(?P<so>{_SO})(?P<places>{_PLACES}) {_HOW}(?P<was>used to) {_HOW}{_HOLD} {_THERE}{_TIER}{_BEHIND}"),
    expression(
        rf"^(?P<so>{_SO})(?P<places>{_PLACES}) {_HOW}(?P<was>was|were|had|held|did {_HOLD}) {_HOW}{_THERE}{_TIER}"
        rf"{_BEHIND_ONCE}"
    ),
)
"""Statements that are put as questions."""
_TAGGED = expression(
    rf"^(?P<so>{_SO})(?P<places>{_PLACES}) {_HOW}(?P<was>was|were) {_HOW}{_THERE}{_TIER}"
    rf"(?P<before>(?!))?(?: {_LIGHT})*$"
)
"""Those that are by the tag behind them: "Saudi Arabia was Tier 3, no?"."""
_NAMED_LAST = expression(
    rf"^(?P<so>{_SO})(?P<was>was|were)(?: not)? (?:it|they)(?: not)? (?P<there>{_THERE}TIER\d+)(?: ,)? "
    rf"(?P<places>{_PLACES})(?P<tail>.*)$"
)
"""The same about one that is named last: "wasn't it Tier 2, Brazil?"."""
_IF_IT_WAS = expression(
    rf"^(?P<so>)(?:.* )?(?:if|whether) (?P<places>{_PLACES}) (?P<was>was|were) {_HOW}{_THERE}{_TIER}{_BEHIND}"
)
_ANY = r"(?:any|anyone|anybody|one|either|some)"
_HAS_ANY_BEEN = Pieced(
    rf"^(?P<asks>{_SO}(?:has|have) {_ANY}\b(?: \w+){{0,6}}?) "
    rf"(?P<been>been {_THERE}TIER\d+(?: since (?:YEAR|SPAN))?)$"
)
"""What asks if one of many countries was on a tier."""
_SO_MANY = (
    r"\d+|more|fewer|less|most|many|few|as|so|over|under|about|around|exactly|only|just|two|three|four|five|six|seven|"
    r"eight|nine|ten|\w+teen|\w+ty|half|all"
)
_THERE_IN = r"(?: (?:in|from) (?:the )?REGION)?"
_ANY_WAS = Pieced(
    rf"^(?P<asks>{_SO}(?:was|were) {_ANY}\b(?: (?!(?:ever|once|always|never)\b)\w+){{0,6}}?) "
    rf"(?P<been>{_THERE}TIER\d+{_THERE_IN})$|"
    rf"^(?P<there>{_SO}(?:is|are|was|were) there (?:{_ANY} )?(?:\w+ ){{0,6}}?(?:that|which|who) (?:was|were|has been|"
    rf"have been)) (?P<then>{_THERE}TIER\d+)$|"
    rf"^(?P<once>{_SO}(?:was|were) there(?: (?!(?:ever|once|always|never|{_SO_MANY})\b)\w+){{1,6}}?) "
    rf"(?P<at>(?:on|in) (?:the )?TIER\d+{_THERE_IN})$"
)
"""The same of the past: "was any EU country on the Watch List?", "is there a G7 country that was on Tier 3?"."""

_OF_ANY = (("asks", "there", "once"), ("been", "then", "at"))


def at_any_time(sentence: Sentence) -> Sentence:
    """A sentence that asks, of no year, if a country was on a tier, or better, as one that asks if it ever was.

    So with one of many: "has any G7 country been on the Watch List?".
    """
    if "PLACE" not in sentence.text:
        text = _HAS_ANY_BEEN.sub(r"\g<asks> ever \g<been>", sentence.text)
        if (of_any := _ANY_WAS.fullmatch(text)) is not None:
            asks, there = (next(filter(None, of_any.group(*names))) for names in _OF_ANY)
            text = f"{asks} ever {there}"
        return sentence if text == sentence.text else replace(sentence, text=text)
    bare = _NAMED_LAST.sub(r"\g<so>\g<was> \g<places> \g<there>\g<tail>", without_beginning(sentence.text))
    when = AND_WHEN.search(bare)
    bare = bare[: when.start()] if when is not None else bare
    heard = without_reporter(bare)
    put = sentence.asked or bare.endswith(" right") or heard != bare
    bare = heard if put and _first(_SAID, as_claimed(heard)) else bare
    asked = _first(_ASKED, bare) or (_first(_SAID, as_claimed(bare)) if put else None)
    asked = asked or (_TAGGED.match(as_claimed(bare)) if tag_of(bare) is not None else None)
    asked = asked or _IF_IT_WAS.match(sentence.text)
    if asked is None or (not asked["before"] and not asked["tier"].startswith("TIER")):
        return sentence
    before = " before" if asked["before"] else ""
    was = asked["was"] if asked["was"] in ("was", "were") else "was"
    text = f"{asked['so']}{was} {asked['places']} ever {asked['tier']}{before}{when[0] if when is not None else ''}"
    return replace(sentence, text=text, asked=True, tiers=tuple(replace(one, negated=False) for one in sentence.tiers))


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next((found for pattern in patterns if (found := pattern.match(text)) is not None), None)
