"""What is asked of the past with no year: "was Italy on Tier 1?" and "was it better before?" are of any year."""

import re
from dataclasses import replace

from bot.questions.clear import without_beginning
from bot.questions.marking import Sentence

_SO = r"(?:(?:so|and|but|wait|ok|hm|hmm|also|then|well|,) )*"
_PLACES = r"(?:the )?PLACE\d+(?:(?: ,)?(?: and| or)? (?:the )?PLACE\d+)*"
_BEFORE = r"(?:before|earlier|previously|in the past|in (?:former|earlier|previous) (?:years|times|reports))"
_ONCE = (
    r"(?:once|originally|initially|for (?:a|some) (?:while|bit|time)|for (?:(?:several|some|a few|many) )?years|"
    r"briefly|back (?:in the day|then)|(?:a )?long (?:time )?ago|some time ago)"
)
_LIGHT = r"(?:too|also|as well|country|though|tho|lol|actually|really|at (?:some|one) point|or (?:not|what)|right|no|,)"
_WAS = re.compile(
    rf"^(?P<so>{_SO})(?P<was>was|were) (?:not )?(?P<places>{_PLACES}) (?:(?:once|also|even|actually|really|"
    rf"already|previously|both|maybe|on|in|at|a|an|the|ranked|rated) )*(?P<tier>TIER\d+|better|worse|higher|lower)"
    rf"(?: (?:{_LIGHT}|{_ONCE}|(?P<before>{_BEFORE})))*$"
)
_WAS_IT_NOT = re.compile(
    rf"^(?P<so>{_SO})(?P<places>{_PLACES}) (?P<was>was|were) (?:(?:once|also|even|actually|on|in|at|a|an|the|ranked|"
    rf"rated) )*(?P<tier>TIER\d+)(?: (?:{_LIGHT}|{_ONCE}))* (?:was|were) (?:not )?(?:it|they|he|she)(?: not)?"
    r"(?P<before>(?!))?$"
)


_IF_IT_WAS = re.compile(
    rf"^(?P<so>)(?:.* )?(?:if|whether) (?P<places>{_PLACES}) (?P<was>was|were) "
    rf"(?:(?:once|also|even|actually|on|in|at|a|an|the|ranked|rated) )*(?P<tier>TIER\d+)"
    rf"(?: (?:{_LIGHT}|{_ONCE}|(?P<before>{_BEFORE})))*$"
)
_HAS_BEEN = re.compile(
    rf"^(?P<so>{_SO})(?P<was>has|have) (?:both )?(?P<places>{_PLACES}) (?:both )?been "
    rf"(?:(?:on|in|at|a|an|the|ranked|rated) )*(?P<tier>TIER\d+)(?: (?:{_LIGHT}|{_ONCE}|(?P<before>{_BEFORE})))*$"
)


def at_any_time(sentence: Sentence) -> Sentence:
    """A sentence that asks, of no year, if a country was on a tier, or better, as one that asks if it ever was."""
    bare = without_beginning(sentence.text)
    asked = _WAS.match(bare) or _WAS_IT_NOT.match(bare) or _HAS_BEEN.match(bare) or _IF_IT_WAS.match(sentence.text)
    if asked is None or (not asked["before"] and not asked["tier"].startswith("TIER")):
        return sentence
    before = " before" if asked["before"] else ""
    was = "was" if asked["was"] in ("has", "have") else asked["was"]
    text = f"{asked['so']}{was} {asked['places']} ever {asked['tier']}{before}"
    return replace(sentence, text=text, asked=True, tiers=tuple(replace(one, negated=False) for one in sentence.tiers))
