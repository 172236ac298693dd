"""Whether a text asks if a country has a tier at all, is covered by the report, or is off a tier by now."""

from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.sentences.pieces import Pieced

_LIGHT = r"(?:(?:also|already|even|really|still|ever|actually|properly|officially|formally) )*"
BY_THE_REPORT = r"by (?:the )?(?:tip |trafficking |YEAR )*(?:report|edition|us|americans|state department)"
IN_THE_REPORT = (
    r"in (?:the |that |this |its own |their own |it|there|YEAR)+(?:tip |trafficking )?(?:report|edition|one)?"
    r"(?: of)?(?: YEAR)?"
)
_REST = (
    rf"(?: (?:at all|even|whatsoever|itself|themselves|too|yet|anywhere|now|currently|this year|YEAR|"
    rf"{IN_THE_REPORT}|{BY_THE_REPORT}|or not|right|yes or no))*$"
)
_IT = r"(?:the )?(?:PLACE\d*|it|they)"
_THE_REPORT_DOES = rf"\b(?:does|do|did) (?:the )?(?:\w+ ){{0,3}}?{_LIGHT}"
_WH = expression(r"\b(?:which|what|who|when|where|why|how|whose|since|first|last)\b")
_RATED = expression(
    rf"\b(?:is|are|was|were|did|does|do|has|have|get|gets) {_IT} {_LIGHT}(?:been |get |got )?"
    r"(?:(?:rated|ranked|graded)(?: (?:on|in|at) any tier)?|"
    rf"(?:have|has|get|got|given|has got) (?:a|any) (?:tier|rank|ranking|rating|grade))"
    rf"{_REST}|{_THE_REPORT_DOES}(?:rate|rank|grade) (?:the )?PLACE\d*{_REST}|"
    rf"^{_IT} (?:itself )?(?:is|was|are|gets|got) {_LIGHT}(?:rated|ranked|graded){_REST}|"
    rf"^(?:(?:and|so|but) )*(?:the )?PLACE\d* , (?:do |does )?(?:it|they) {_LIGHT}(?:get|gets|have|has) "
    rf"(?:a|any) (?:tier|rank|ranking|rating|grade){_REST}"
)
_COVERED = expression(
    rf"\b(?:is|are|was|were) {_IT} {_LIGHT}(?:covered|included|assessed|"
    rf"(?:in|part of) (?:the|that|this|its own|their own) (?:tip |trafficking |YEAR )*(?:report|edition)){_REST}|"
    rf"{_THE_REPORT_DOES}(?:cover|include|assess) (?:the )?PLACE\d*{_REST}"
)
_SO = r"(?:(?:so|and|but|wait|,) )*"
_ONE = r"(?:(?:the )?PLACE\d*|(?:it|they|we)(?: PLACE\d+)?)"
"""A country, or what stands for one that was named: "are we (Lebanon) off the Watch List"."""
_BY_NOW = r"(?: (?:now|already|yet|today|again|at last|finally|these days|nowadays|currently|by now|wow|lol))*"
_NOW = (
    r"(?: (?:country|nation|state|status|now|currently|today|these days|at all|then|YEAR|report|in|the|"
    r"at (?:present|the moment)))*(?: |$)"
)
_OFF = Pieced(
    r"^(?:(?:so|and|but|wait|,) )*(?:(?:is|are) )?(?:the )?PLACE\d* "
    r"(?:(?:is|are|now|finally|really|already|even|at last) )*(?:off|out of) (?:the )?TIER\d+"
    r"(?: (?:now|already|yet|today|again|at last|finally|these days|nowadays|currently|by now|wow|lol|"
    r"(?:in |with )?(?:the )?YEAR(?: report| edition)?))*(?: , right)?$|"
    r"^(?:(?:so|and|but|wait|,) )*(?:(?:has|have) )?(?:the )?PLACE\d* (?:(?:has|have|now|finally|really|already) )*"
    r"(?:got|gotten|come|came|climbed|moved|gone) (?:off|out of) (?:the )?TIER\d+"
    r"(?:(?: (?:yet|already|by now|now|finally))+| , right)$|"
    rf"^{_SO}(?:the )?PLACE\d* (?:(?:is|are|was|were) )?(?:now )?no longer (?:(?:on|in|at|a|an|"
    rf"the) )*TIER\d+{_NOW}, right$|"
    rf"^{_SO}(?:is|are) (?:the )?PLACE\d* (?:now )?no longer (?:(?:on|in|at|a|an|the) )*TIER\d+{_NOW}$|"
    rf"^{_SO}(?:the )?PLACE\d* not TIER\d+ (?:any ?more|any longer|no more){_NOW}, right$|"
    rf"(?:, |- )(?:is|are) {_ONE} (?:(?:now|finally|really|already|even|at last) )*(?:off|out of) (?:the )?TIER\d+"
    rf"{_BY_NOW}$|"
    rf"PLACE\d*\b.* but (?:it|they) (?:(?:has|have|finally|already) )*(?:got|gotten|came|are|is) (?:off|out of) "
    rf"(?:the )?TIER\d+{_BY_NOW}(?:,| ,)? right$"
)


_WAS_OFF = expression(
    rf"^{_SO}(?:the )?PLACE\d* (?:was|were) (?:off|out of) (?:the )?TIER\d+ YEAR(?: report)?(?: ,)? right$|"
    rf"^{_SO}(?:was|were) (?:the )?PLACE\d* (?:off|out of) (?:the )?TIER\d+ YEAR(?: report)?$"
)
_DENIED = expression(
    rf"^{_SO}(?:the )?PLACE\d* (?:(?:is|are|was|were|YEAR|now|currently|at present) )*not TIER\d+{_NOW}, right$"
)


_GONE = r"(?:left|leave|escaped|exited|quit|lost|got(?:ten)? (?:out of|off)|come (?:off|out of)|moved (?:off|out of))"
_HAS_LEFT = Pieced(
    r"\b(?:has|have) (?:not )?(?:the )?PLACE\d* (?:(?:now|finally|already|really|also) )*"
    rf"{_GONE} (?:the )?TIER\d+(?!.*(?:YEAR|SPAN))|"
    r"^(?:(?:so|and|but|ok) )*(?:the )?PLACE\d* (?:(?:has|have|already|finally|now|really|also) )+"
    rf"{_GONE} (?:the )?TIER\d+(?!.*(?:YEAR|SPAN))|"
    r"^(?:(?:so|and|but|ok) )*did (?:the )?PLACE\d* (?:(?:now|finally|already|really) )*leave (?:the )?TIER\d+$"
)


def has_left(text: str) -> bool:
    """Whether a text asks if a country has left a tier, so that it is not on it now: not if it ever left it."""
    return _HAS_LEFT.search(text) is not None


def denies_a_stand(text: str) -> bool:
    """Whether a text wants confirmed that a country is not on a tier: "it is not on Tier 1, right?"."""
    return _DENIED.search(text) is not None


def whether_rated(text: str) -> About:
    """Whether a text asks if a country has a tier at all, or is covered by the report; neither, if nothing more."""
    if _WH.search(text):
        return About.NOTHING_MORE
    if _RATED.search(text):
        return About.RATED
    return About.COVERED if _COVERED.search(text) else About.NOTHING_MORE


def is_off(text: str) -> bool:
    """Whether a text asks if a country is off a tier by now, or was in a year."""
    return _OFF.search(text) is not None or was_off(text)


def was_off(text: str) -> bool:
    """Whether a text asks if a country was off a tier in a year."""
    return _WAS_OFF.search(text) is not None
