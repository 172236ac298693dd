"""How a country stood in a year beside now: "was Chile on a lower tier in 2012 than today?", "did it last?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_NAME = r"(?P<name>(?:the )?[^\W\d][\w'’.-]*(?: (?!and\b|or\b|ever\b|not\b)[^\W\d][\w'’.-]*){0,3}?)"
_YEAR = r"(?:(?:the )?(?:19|20)\d\d(?: report)?)"
_NOW = r"(?:now|today|currently|at present|these days|nowadays|this year)"
_IT_IS = r"(?:(?:it|they|what it|where it|the one it) (?:is|are|has|have|does|do|stands?)(?: on| at| in)? )?"
_ON_ANOTHER_TIER = expression(
    r"^(?P<lead>\W*(?:(?:so|and|but|ok|hey|hi|wait|please|question)\W+)*)(?:was|were|did|had|is|has) "
    rf"{_NAME} (?:(?:be|have|had|hold|get|sit|sitting|ranked|rated|placed|actually|really|still|on|in|at) )*an? "
    r"(?P<how>lower|higher|better|worse) (?:tip )?(?:tier|rank|ranking|rating|level|position|place|category)"
    rf" (?:back )?(?P<then>in {_YEAR}|(?:\d+|ten|five|two|three|twenty|a few) (?:years|yrs) ago|last year)"
    rf"(?: (?:as )?(?:compared (?:to|with)|than) (?:{_IT_IS}{_NOW}|(?P<other>in {_YEAR})))?(?=\W*$)",
    re.IGNORECASE,
)
_LASTED = (
    r"(?:stick|stuck|last|lasted|hold|held|hold up|endure|survive)(?: (?:long|for long|though|since|up))?"
    r"(?:,? or (?:did|was|were|has|have|is) (?:it|they|the country|that)\b[^.?!]*)?"
)
_MOVE = r"(?:upgrade|downgrade|promotion|demotion|rise|fall|drop|move(?: up| down)?)"
_DID_IT_LAST = expression(
    rf"\b(?:did|has|have) {_NAME}(?:['’]?s?['’]?) (?P<year>20\d\d) {_MOVE}(?: to tier [12])? {_LASTED}(?=\W*$)",
    re.IGNORECASE,
)
_AND_DID_IT_LAST = expression(
    rf"^\W*(?:(?:so|and|but|ok)\W+)*{_NAME}(?:['’]s?|s)? {_MOVE} (?:in|of) (?P<year>20\d\d)\W+(?:and |so )?(?:did|has) "
    rf"(?:it|that) {_LASTED}(?=\W*$)",
    re.IGNORECASE,
)
_AND_NOW = expression(
    r"(?P<year>\b20\d\d),? (?:plus|as well as|and also|along with)(?: in)? (?P<other>now|today|this year|20\d\d)\b"
    r"(?=\W*$)",
    re.IGNORECASE,
)
"""Two years of which each is asked for: "the tiers of Spain and Italy in 2012 plus now"."""

_YEARS_BEFORE = expression(
    r"(?<=\bthan )(?P<years>(?:\d|two|three|four|five|ten) years) (?:before|earlier|back)(?=\W*$)", re.IGNORECASE
)
_YEAR_WITHOUT = expression(r"\b(year|report|edition) without (?:any |an? )?(?=\w)", re.IGNORECASE)
"""What no part of the world is left out by: "a year without African countries on Tier 1"."""
_COMPARED_WITH = (
    r",? (?:as )?(?:(?:compared?|compares|relative|in comparison|in relation) (?:to|with)|versus|vs\.?|against|"
    r"as opposed to) "
    r"(?:(?:in|the|its|their|that of|back in) )*"
    r"(?P<year>20\d\d|(?:\d+|two|three|four|five|ten|fifteen|twenty) (?:years|yrs) ago|a decade ago)"
    r"(?: (?:report|edition|one))?(?=\W*$)"
)
_LEAD = r"^\W*(?:(?:so|and|but|ok|hey|hi)\W+)*"
_BETTER = r"(?:improved|got better|gone up|went up|moved up|rose|risen|climbed)"
_WORSE = r"(?:worsened|got worse|gone down|went down|moved down|fell|fallen|dropped)"
_IS_IT_BETTER = expression(
    rf"(?P<how>{_LEAD}(?:is|are|does|do) (?:(?!which|who|countries)[\w'’.-]+ ){{1,5}}?"
    rf"(?:better|worse|higher|lower))(?: off| ranked| rated| placed)?{_COMPARED_WITH}",
    re.IGNORECASE,
)
_UP_OR_DOWN = expression(
    rf"(?P<lead>{_LEAD}(?:is|are|has|have|did|does|do) "
    rf"(?:(?!which|who|countries|number|count|total|any|more)[\w'’.-]+ ){{1,6}}?up or down){_COMPARED_WITH}(?<!ago)",
    re.IGNORECASE,
)
_GET = r"(?:get|gets|got|gotten|become|became|doing|do|done|did)(?: any)?"
_UP = rf"(?:{_GET} better|improv\w*|progress\w*|(?:go|gone|went|move|moved) up|rose|risen|rise|climb(?:ed)?)"
_DOWN = rf"(?:{_GET} worse|worsen\w*|(?:go|gone|went|move|moved) down|fell|fallen|fall|drop(?:ped)?|slip(?:ped)?)"
_DID_IT_MOVE = expression(
    r"(?P<lead>^(?!.*\b(?:which|who|how many|how much|list|any(?! better| worse)|anyone|victims|cases|convictions|"
    rf"prosecutions|investigations)\b).*?\b)(?P<verb>(?P<better>{_UP})|{_DOWN})"
    rf"(?: (?:on the list|in the report|at all|there))?{_COMPARED_WITH}",
    re.IGNORECASE,
)
_HOW_IT_DID = expression(
    rf"(?P<lead>{_LEAD})(?:how|where) (?:is|was|did|does|has|are|do|have) {_NAME}"
    rf"(?: (?:do|doing|done|fare|fared|look|looking|rank|ranked|stand|standing|now|today|rated))*"
    rf"{_COMPARED_WITH}(?<!ago)",
    re.IGNORECASE,
)
_NUMBER_COMPARED = expression(
    rf"(?P<lead>{_LEAD})(?:how many|(?:(?:how|what) (?:is|are|does|do|has) )?(?:the )?(?:current |present )?"
    r"(?:number|count|total) of) "
    rf"(?P<those>[^?.!,\n]{{3,40}}?)(?: (?:now|today|this year|look|looking|changed|stand))*{_COMPARED_WITH}",
    re.IGNORECASE,
)
_IN_A_ROW = expression(
    r"(?:['’]s |\b(?:(?:has|have|is|are|was|were) )?)(?:been |gone |went )(?:(?P<up>up)|down) "
    r"(?=(?:for )?(?:\d|two|three|four) (?:\w+ )?(?:years|reports|editions) (?:running|in a row|straight|on end)\b)",
    re.IGNORECASE,
)
_OPPOSITE = expression(r"\bin (?:opposite|different|both) (?:ways|directions)\b", re.IGNORECASE)
_ONE_NAME = r"(?:the )?[^\W\d][\w'’.-]*(?: (?!and\b|or\b|ever\b|not\b)[^\W\d][\w'’.-]*){0,2}?"
_HOW_SEVERAL_DID = expression(
    rf"(?P<lead>{_LEAD})(?:how|where) (?:is|was|did|does|has|are|do|have|were) "
    rf"(?P<names>{_ONE_NAME}(?:(?:, ?(?:and )?| and | ?& ?){_ONE_NAME}){{1,5}}?)"
    rf"(?: (?:do|doing|done|fare|fared|look|looking|rank|ranked|stand|standing|now|today|rated))*{_COMPARED_WITH}",
    re.IGNORECASE,
)
"""Several countries, each of which is to be told with how it stood then."""
_WHO_MOVED = expression(
    rf"(?P<lead>{_LEAD})(?:who|which (?:countries|ones))(?: has| have| all)* (?:(?P<better>{_BETTER})|{_WORSE})"
    rf"{_COMPARED_WITH}",
    re.IGNORECASE,
)
_SHARE_MOVED = expression(
    rf"(?P<share>{_LEAD}(?:what(?:['’]?s| is| was) )?(?:the )?(?:share|percentage|percent|proportion|%) "
    rf"(?:(?!20\d\d)[^?.!,\n])+?)(?: {_NOW})?{_COMPARED_WITH}",
    re.IGNORECASE,
)
"""A share beside that of an earlier report: "the share of Tier 1 countries vs 2015"."""
_NUMBER_MOVED = expression(
    rf"(?P<lead>{_LEAD})the (?:number|count|total) of (?P<those>[^?.!,\n]{{3,40}}?) (?:(?:has|have|really|also) )*"
    r"(?:(?P<up>rose|risen|grew|grown|went up|gone up|increased|climbed)|fell|fallen|dropped|went down|gone down|"
    r"shrank|declined|decreased)\b",
    re.IGNORECASE,
)
_MULTIPLIED = expression(
    rf"{_LEAD}(?:(?:did|has|have) )?(?:the )?(?:number|count|total|amount) of (?P<those>[^?.!,\n]{{3,40}}?) "
    r"(?:(?:has|have|had|almost|nearly|more than|roughly|about|basically) )*"
    r"(?:doubled?|tripled?|trebled?|quadrupled?|halved?) (?:since|compared (?:to|with)) (?P<year>20\d\d)\b"
    r"(?:,? (?:right|no|correct|true|yes))?",
    re.IGNORECASE,
)
"""What tells by how much a number grew, which both numbers show: "the number of them doubled since 2010"."""
_DID_THE_COUNT = expression(
    r"\bdid the (?:count|total|amount|number) of (?P<those>[^?.!,\n]{3,40}?) "
    r"(?:(?P<up>rise|grow|go up|increase|climb)|fall|drop|go down|shrink|decline|decrease)\b",
    re.IGNORECASE,
)
_SAME_AS_THEN = expression(
    rf"(?P<lead>{_LEAD})is (?:(?P<it>it|that|this)|{_NAME}?)"
    r"(?:(?:['’]?s)? (?:(?:current|own) )?(?:tier|rank|ranking|rating|status)(?: still)? the same as|"
    r" (?:still )?the same as(?= (?:in )?(?:20|last))| (?:still )?where it was(?= (?:in )?20))"
    r" (?:(?:in|back|it was|the) )*(?P<year>20\d\d|last year)(?: (?:report|edition))?(?=\W*$)",
    re.IGNORECASE,
)
_NEVER_OFF_IT = expression(
    rf"(?P<lead>{_LEAD}){_NAME} (?:has|have)(?:n['’]?t| not) been off (?=(?:the )?(?:tier|watch))", re.IGNORECASE
)
_STREAK = expression(
    r"\b(?:have|has|had|with|on) (?:an?|the) (?P<tier>(?:t|tier )[123](?: watch ?list| wl)?|watch ?list|2wl) "
    r"(?:streak|run|spell) (?:of|for) (?=(?:\w+ ){0,3}(?:years|reports))",
    re.IGNORECASE,
)
_MOVES_BESIDE = expression(
    rf"(?P<lead>{_LEAD})(?:(?:what(?:['’]?s| is| was)|the) )*(?:how many|number of|count of)(?: countries)?"
    r"(?: (?:were|got|have been|was|had|there))* (?P<up>up|down)grade[sd]?(?: (?:countries|there|were))*"
    r"(?: (?P<one>in (?:the )?20\d\d|this year|20\d\d))"
    r"(?: report)?,? (?:(?:as )?(?:compared|relative) (?:to|with)|vs\.?|versus|against|as opposed to) "
    r"(?P<other>in 20\d\d|last year|the year before|20\d\d)(?: report)?(?=\W*$)",
    re.IGNORECASE,
)
"""The moves of two reports beside each other: "how many downgrades this year vs last year"."""

_FORMERLY_THERE = expression(
    rf"^(?P<lead>\W*(?:(?:so|and|but|ok|hey|hi)\W+)*){_NAME},? "
    r"(?:formerly|previously|once|long|(?:which|that|who) (?:used to be|(?:was|were)(?: once| formerly| previously)?))"
    r"(?: (?:on|in|at|a|an|the))* (?:(?:t|tier )[123](?: watch ?list| wl)?|watch ?list|2wl)"
    r"(?: (?:country|nation|back then|once|before|for (?:years|ages|long)))*,? "
    r"(?=(?:is|stands|ranks|sits|(?:which|what) tier|where|how)\b[^?.!]*\b(?:where|which|what|how)\b|"
    rf"where\b.*\b{_NOW})",
    re.IGNORECASE,
)
"""Where a country once was, beside where it is: "Chad, formerly on Tier 3, is where now?"."""


def _same_as_then(found: re.Match[str]) -> str:
    return f"{found['lead']}is {found['name'] or 'it'} on the same tier as in {found['year']}"


def _number_moved(found: re.Match[str]) -> str:
    lead = found.groupdict().get("lead", "")
    return f"{lead}did the number of {found['those']} go {'up' if found['up'] else 'down'}"


def _moves_beside(found: re.Match[str]) -> str:
    other = "last year" if found["other"] == "the year before" else found["other"]
    return f"{found['lead']}number of {found['up']}grades {found['one']} and {other}"


def _in_a_row(found: re.Match[str]) -> str:
    return f" was {'upgraded' if found['up'] else 'downgraded'} "


def _who_stands(found: re.Match[str]) -> str:
    return f"{found['lead']}which countries are {'better' if found['better'] else 'worse'} than in {found['year']}"


def _since_then(found: re.Match[str]) -> str:
    if found["year"].isdigit():
        return f"{found['lead']}{found['verb']} since {found['year']}"
    return f"{found['lead']}got {'better' if found['better'] else 'worse'} than {found['year']}"


def _compared(found: re.Match[str]) -> str:
    return f"{found['lead']}was {found['name']} {found['how']} {found['then']} than {found['other'] or 'today'}"


_COMPARES = ("compare", "relative ", "comparison ", "relation ", "versus ", " vs", " against ", " opposed ")

THEN_AND_TODAY = (
    Change(("formerly", "previously", "once", "long", "used to be", " was ", " were "), _FORMERLY_THERE, r"\g<name> "),
    Change((" better", " worse", " higher", " lower"), _IS_IT_BETTER, r"\g<how> than in \g<year>"),
    Change(("up or down",), _UP_OR_DOWN, r"\g<lead> since \g<year>"),
    Change(("number of ", "count of ", "total of "), _NUMBER_MOVED, _number_moved),
    Change(("doubl", "tripl", "trebl", "quadrupl", "halve"), _MULTIPLIED, r"how many \g<those> in \g<year> and now"),
    Change((" same as ", " where it was"), _SAME_AS_THEN, _same_as_then),
    Change((" streak", " run ", " spell "), _STREAK, r"have been on \g<tier> for "),
    Change((" been off ",), _NEVER_OFF_IT, r"\g<lead>\g<name> has always been on "),
    Change(("did the ",), _DID_THE_COUNT, _number_moved),
    Change(("grade",), _MOVES_BESIDE, _moves_beside),
    Change(_COMPARES, _SHARE_MOVED, r"\g<share> \g<year> and now"),
    Change(_COMPARES, _WHO_MOVED, _who_stands),
    Change(_COMPARES, _DID_IT_MOVE, _since_then),
    Change(
        ("number of ", "count of ", "total of ", "how many "),
        _NUMBER_COMPARED,
        r"\g<lead>how many \g<those> now compared to \g<year>",
    ),
    Change((" running", " in a row", " straight", " on end"), _IN_A_ROW, _in_a_row),
    Change((" directions", " ways"), _OPPOSITE, "up or down"),
    Change(_COMPARES, _HOW_SEVERAL_DID, r"\g<lead>how have \g<names> moved since \g<year>"),
    Change(_COMPARES, _HOW_IT_DID, r"\g<lead>how has \g<name> moved since \g<year>"),
    Change((" lower ", " higher ", " better ", " worse "), _ON_ANOTHER_TIER, _compared),
    Change((" stick", " last", " hold", " held", " stuck"), _DID_IT_LAST, r"how has \g<name> moved since \g<year>"),
    Change((" plus ", " as well as ", " and also ", " along with "), _AND_NOW, r"\g<year> and \g<other>"),
    Change(("years ",), _YEARS_BEFORE, r"\g<years> ago"),
    Change((" without ",), _YEAR_WITHOUT, r"\1 with no "),
    Change((" it ", " that "), _AND_DID_IT_LAST, r"how has \g<name> moved since \g<year>"),
)
"""How it moved since a year tells whether it stands better or worse now, and whether a move lasted."""
