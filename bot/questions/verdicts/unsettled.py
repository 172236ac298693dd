"""Claims that are about more than the ratings are asked for, so that a yes or a no to those would mislead."""

import re
from collections.abc import Mapping, Sequence

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.exceptions import BUT_A_YEAR
from bot.questions.verdicts.said_beside import is_said_beside

_OF_TWO_TIERS = expression(r"\bPLACE\d+\b[^.]*\bTIER\d+\b[^.]*\band\b[^.]*\bPLACE\d+\b[^.]*\bTIER\d+")
"""A country on one tier, and another one on another: "is Kenya on Tier 2 and Uganda on Tier 3?"."""
_AS_OFTEN = expression(r"\b(?:more|less|as|fewer) (?:often|frequently|times|many times|many (?:years|reports))\b")
_APART_FROM = expression(r"\b(?:besides|other than|apart from|aside from|except for) (?:the )?PLACE")
_STEPS = (
    r"\b(?:one|two|three|1|2|3|single|more than one|several)(?: (?:whole|full|single))? "
    r"(?:steps?|tiers?|levels?|ranks?|notch(?:es)?|rungs?|grades?)"
)
_SO_FAR_APART = expression(rf"{_STEPS} (?:\w+ )?(?:below|above|ahead|behind|lower|higher|better|worse|apart)\b")
_SO_MANY_STEPS = expression(rf"{_STEPS}\b(?! of\b)")
_BY_THEN = expression(
    r"\bha(?:d|s|ve)\b.*\balready\b.*\bby\b|\balready\b.*\bby (?:YEAR|SPAN)|\bearlier than (?:YEAR|SPAN)\b"
)
_STAYED = expression(r"\b(?:keep|kept|stay|stayed|remain|remained|hold|held|retain|retained)\b")
"""With an end alone, of which the years before it began are no part: "did Israel keep Tier 1 up to 2020?"."""
_AN_EXTREME = expression(
    r"^(?:\w+ ){0,2}?(?:is|was) (?:the )?TIER\d+ (?:really |actually )?the (?:worst|best|lowest|highest)\b"
)
"""That a tier was the worst or the best that a country had: "was Tier 2 the worst that France ever had?"."""
_OF_A_REGION = expression(r"\b(?:worst|best|lowest|highest)\b.*\bREGION\b")
"""With two countries compared, of which one may be the worst of a whole part of the world."""
_AT_ONCE = expression(r"\b(?:in|during) the same (?:year|report|edition)\b|\bat (?:the same time|once)\b")
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))"
_AS_LONG = expression(
    r"\b(?:more|fewer) (?:years|reports|times)\b.*\bthan\b|\bmore often than\b|\bas (?:long|often) as\b|"
    r"\b(?:lose|lost|leave|left|drop|dropped|fall|fell|drop out|dropped out)\b.*\b(?:before|after) (?:the )?PLACE"
)
"""How long, or how early, one country did what another did, of which only one course is asked for."""
_STAYED_OFF = expression(r"\b(?:stay|stayed|keep|kept|remain|remained) (?:off|out of|away from|clear of)\b")
_THAT_TIME = expression(r"\b(?:is|was) (?:that|it|this) the (?:very )?(?:first|last|only) time(?: ever)?$")
_WHO_WAS_FIRST = expression(
    r"\b(?:before|after|earlier than|later than|sooner than) (?:the )?PLACE|\bregain|\bwhich (?:one|of)\b|"
    r"\bsame (?:year|report|edition) as\b"
)
_ITS_FIRST = expression(
    r"\b(?:its|their|the|a) (?:very )?(?:first|second|third|last|only|biggest)(?: (?:ever|one|time|such))*$"
)
_BUT_FOR = expression(
    r"\b(?:except|besides|apart from|aside from|other than|save|but|excluding)(?: for)? (?:(?:in|the|for) )*"
    r"(?:PLACE|YEAR|SPAN|first\b|last\b)"
)
_COUNTED = expression(
    rf"\bfor the {_NTH} time\b|\b(?:its|the|a|their) {_NTH} (?:(?:straight|consecutive) )?(?:year|time|report)\b|"
    rf"\b{_NTH} (?:straight|consecutive) (?:year|report)\b|\bonly time\b|\bfirst time since\b"
)
"""How many times, or for how long, it was so by then."""
_OFF_FOR = expression(r"\boff (?:the )?TIER\d+ for (?:\w+ ){1,3}?(?:years|reports)\b")
_ALWAYS_RATED = expression(
    r"\balways\b.*\b(?:rated|ranked|graded|assessed|included|covered|listed|(?:in|part of) (?:the|it|that)(?: report)?)"
    r"(?: from the start| too| as well)*$"
)
"""That every report was of a country, of which the years in which it was rated tell nothing."""
_ONLY_SINCE = expression(r"\bonly since\b")
_ENDED = expression(r"\bYEAR (?:the )?YEAR (?:of|for|in which|that)\b|\bup to (?:the )?(?:YEAR|SPAN)")
_IN_BOTH = expression(r"\bYEAR and (?:in )?YEAR\b(?! and)")
_SINGLED_OUT = expression(
    r"\balone\b|\bunlike\b|^(?:\w+ ){0,2}?am i (?:wrong|mistaken)\b|\bthe first (?:\w+ )?(?:REGION|country|one)\b|"
    r"\bTIER\d+ (?:but|while|whereas) (?:the )?PLACE\d+ (?:is )?(?:on |in )?(?:the )?TIER"
)
_OF_ANOTHER_WHOLE = expression(
    r"\b(?:most|majority|half)\b.*\bTIER\d+ (?:countries|ones|states|nations)\b.*\b(?:in|from) (?:the )?REGION|"
    r"\bmore (?:countries|states|governments)? ?(?:leave|left|leaving|join|joined|joining|enter|entered)\b.*\bthan\b"
)
"""A share of those on a tier, and not of those in a part of the world; moves, and not those who are there."""
_ALL_BUT = expression(r"\ball (?:\w+ ){0,4}?but (?:one|two|three|\d)\b|\bREGION without exception\b")
_STILL_LIKE = expression(r"\bstill\b.*\b(?:like|as) (?:in |it was in |they were in )?(?:the )?YEAR\b")
_IN_ONE_REPORT = expression(
    r"\bever\b.*\b(?:more|fewer|less|over|at least|exactly|only) .*"
    r"\bin (?:one|a single|any one|any single|any) (?:report|year|edition)\b|"
    r"\bREGION\b.*\b(?:half|most|majority|third|quarter) of (?:all )?(?:the )?TIER"
)
"""What is asked of each report by itself; and of those on a tier, how many lie in a part of the world."""
_HOW_IT_MOVED = expression(r"\bautomatic|\b(?:worse|better) off than\b|\bthan (?:in |it was in )?(?:the )?YEAR")
_DOUBTED = expression(
    r"\b(?:i (?:really )?doubt|is it (?:false|wrong|untrue|a lie)|not true) (?:that|if|whether)\b|"
    r"\bi (?:really )?doubt\b(?! (?:it|that)(?: [.,]| but|$))"
)
_ASKS_WHICH = expression(
    r"^(?:(?:and|so|but|ok|okay|then|well|now|,) )*(?:which|who|whose)\b(?!.* [,;-] )"
    r"(?!.*\b(?:right|correct|true|or not|is it|are they|does it|did it|no|yes)\b)"
)
"""What asks for more than a yes or a no, and ends in nothing that asks for one."""
_BEFORE_THAT = expression(r"^(?:before|until) (?:YEAR|SPAN)\b.*\bsince (?:YEAR|SPAN)\b")
_TURNED = expression(
    r"\b(?:incorrect|inaccurate|mistaken (?:to|that)|wrong to (?:say|think)|(?:a|just a) myth\b|avoid(?:ed|s)?)\b|"
    r"\b(?:claim|idea|rumou?r|statement|story|belief) .*\b(?:false|wrong|untrue|incorrect|mistaken)\b"
)
"""What asks if something is not so, in a word."""
_AND_SINCE = expression(
    r"(?<=\w )and (?:(?:it|they|has|have|is|was|then|later|since|s|had|did|not|never|also|now|even) )*"
    r"(?:still|stay\w*|remain\w*|keep|kept|been|back|left|leave|out|off|lost|lose|got|get|return\w*|came|come|recover\w*|"
    r"regain\w*|ever since|there|there since|climbed|rose|fell|dropped|moved|went|up|down)\b|"
    r"(?:^|, |PLACE\d+ ,? ?)long (?:on|in|at|a) (?:the )?TIER"
)
"""What else is claimed of the years after, or before: "fell in 2022 and is still there"."""
_SOME_OF = expression(
    r"(?<!exactly )(?<!least )(?<!only )(?<!just )(?<!more than )(?<!either )(?<!any )"
    r"\b(?:one|two|three|four|half|most|some|all but \w+|\d) of(?!.*\b(?:better|worse|higher|"
    r"lower)\b) (?:the )?(?:\w+ )?PLACE|"
    r"\bonly (?:one of (?:the )?)?PLACE\d+ of (?:the )?PLACE|\bthe only one of (?:the )?PLACE"
)
"""How many of those that are named, or that one of them is the only one of these."""
_NAMED_TIERS = expression(
    r"^(?!.*\b(?:too|as well|also)\b).*\bPLACE\d+ (?:\w+ ){0,3}?TIER\d+ ?(?:,|;|"
    r"but)? .*?\bPLACE\d+ (?:\w+ ){0,3}?TIER\d+"
)
_ALL_OFF = expression(r"\b(?:off|clear of|free of|out of|rid of) (?:the )?TIER")
_ALL_OFF_OR_A_SHARE = expression(rf"{_ALL_OFF.pattern}|\b(?:half|a third|quarter|percent)\b|%|\band \d+ (?:now|YEAR)\b")
_ONCE = expression(
    r"\bonce\b(?! (?:it|they|that|the)\b).*\bYEAR\b|"
    r"\b(?:has|have) (?:\w+ )*?been [^.]*TIER\d+ once(?: ,)?(?: right| correct| no| yes)?$"
)
"""Once at all, or only once; and in which year."""
_AS_LOW = expression(r"\bas (?:low|high|bad|good) as\b|\bas far (?:up|down) as\b")
_BEFORE_IT_WAS = expression(
    r"^(?!.*\b(?:ever|some|any)\b).*\bbefore (?:it |they )?(?:became|becoming|turned|got|being|was made)\b|\bunrated\b"
)
_BY_AN_EVENT = expression(
    r"^(?!.*\b(?:YEAR|SPAN)\b).*\b(?:before|after|since|until|when) "
    r"(?:(?:it|they|the|its|their|PLACE\d+) )*(?:\w+ ){0,2}?(?:invasion|invaded|attacked|annexed|war|coup|revolution|"
    r"uprising|occupation|annexation|takeover|took over|seized|taliban|junta)\b"
)
"""Up to or from a time on that no report tells of: "was it on Tier 3 before the war?"."""
_OFF_NOW = expression(r"\boff (?:the )?TIER\d+ (?:now|by now|today)\b")
_FROM_YEAR_TO = expression(r"\b(?:from|between) (?:the )?YEAR (?:report )?(?:to|and) (?:the )?YEAR")
_LOST_IT = expression(
    r"(?:(?:and|so|but|ok|oh|,) )*(?:did|has|have) (?:it|they|PLACE\d+) (?:(?:since|later|then|again) )*"
    r"(?:lose|lost|left|leave) (?:it|that|them)(?: (?:again|since|later|then|too|right|no|yes))*$"
)
"""With no year, it may have been with any report since."""
_WAS_OFF = expression(r"\b(?:was|were|is|are|been) off (?:the )?TIER")
_AS_IT_WAS = expression(r"\bstill\b.*\b(?:as|like|where) (?:(?:it|they) (?:was|were|stood|sat) )?(?:in )?(?:the )?YEAR")
_MORE_THAT_WAY = expression(r"\bmore (?:up|down|ups|downs)\b(?!.*\bthan\b)")
_THAN_ONE = expression(r"\b(?:better|worse|higher|lower|ahead|above|below|behind)\b(?: \w+)? (?:than )?(?:the )?PLACE")
"""What sets the country spoken of beside another one, of which alone the years are asked for."""
_HALF_SAID = expression(
    r"(?:(?:and|so|but|ok|oh|,) )*(?:(?:until|till|up to|before) SPAN|(?:from|off|out of) (?:the )?TIER\d+)"
    r"(?: (?:right|no|yes|then|,))*"
)
"""What goes on with what was told of one report, and may be of any other."""
_CAME_BACK = expression(
    r"\b(?:revers(?:e|ed|al)|undone|overturned|revoked|cancell?ed out|made up for)\b|"
    r"\band (?:(?:has|have|had) )?never (?:\w+ ){0,2}?(?:came|come|got|gotten|made it|went|gone|been|looked) back\b|"
    r"(?:\band|,|\bbut) (?:has |have )?never (?:recovered|returned|regained|back|again)\b"
)
"""What is said to have been taken back later, or never."""
_PAST_ANOTHER = expression(r"\b(?:past|above|below|over|beyond|ahead of|behind) (?:the )?PLACE")
_RETURNED_SOONER = expression(
    r"\b(?:return\w*|back|again|regain\w*|recover\w*|reclaim\w*)\b.*\b(?:earlier|sooner|quicker|faster|later|before|after)"
    r"(?: than)? (?:the )?PLACE"
)
_BUT_ONE = expression(r"\b(?:but|except|save|bar|apart from)(?: for)?(?: in)? (?:a single|one|once|two|three|\d)\b")
_HAD_UNTIL = expression(
    r"\b(?:it|they) (?:once )?had (?:SPAN|up to|until|till|before)\b|"
    r"\bever\b.*\bbefore (?:it|they) (?:came|went|got|fell|dropped|returned|(?:\w+ ){1,2}back)\b|"
    r"^(?:(?:so|and|but) )*once (?:on|in|at) .*\b(?:stay|stayed|remain|remained|keep|kept|hold|held)\b"
)
"""What else is claimed of the time before, or after: "reclaimed the Tier 1 that it had up to 2018"."""
_COMPARED_WITH = expression(r"\bcompared (?:with|to) (?:the )?(?:YEAR|SPAN)")
_IN_A_ROW = expression(r"\b(?:back to back|in a row|running|consecutive\w*|two years|twice|every (?:other )?year)\b")
_BY_STEPS = expression(
    r"\b(?:two|three|several|multiple|more than one|\d) (?:full |whole |entire )?"
    r"(?:tiers?|notch(?:es)?|rungs?|steps?|levels?|ranks?|places|grades?)\b(?! \d)"
)
"""How far it moved at once: "has it ever jumped two tiers?"."""
_OF_THE_PAST_NOW = expression(r"\b(?:belongs? to|a thing of) the past\b|\bTIER\d+ (?:now )?history\b")
_AMONG_THEM = expression(
    r"\b(?:among|of) (?:the )?PLACE.*\b(?:(?:two|three|four|\d) or more|"
    r"(?:at least|more than|only) (?:one|two|three|\d))\b"
)
_CLEAR_FOR = expression(
    r"\b(?:clear|free|rid|out) of (?:the )?TIER\d+.*\b(?:whole|entire|throughout|all|every|stretch)\b"
)
_FIRST_SINCE = expression(r"\bfirst (?:time|year|report|edition)\b.*\b(?:since|back)\b|\bback .*\bfirst\b")
_TO_BE_CORRECTED = expression(
    r"\b(?:need|needs|require|requires|issue|run|print|publish|owe) "
    r"(?:a |an |any |to )*(?:be )?correct(?:ed|ion|ions|ing)?\b|"
    r"\b(?:should|must|do) (?:we|i) (?:have to )?(?:retract|correct|fix)\b"
)
"""What a yes would say to be wrong: "do we need a correction?"."""
_IS_IT_GOOD = expression(
    r"\b(?:is|was) it (?:really |not |so |such )?(?:a )?"
    r"(?:good|bad|fair|problem|surprising|weird|strange|odd|normal|ok|okay|sad|great|terrible|shocking|shame|unusual|"
    r"common|rare|big deal|embarrassing|news|progress|success) (?:news )?that\b|"
    r"\b(?:rightly|rightfully|deserved|undeserved|deservedly|justified|merited|unfair(?:ly)?)\b|"
    r"\b(?:is|was) (?:that|this|it) (?:really |even )?fair\b"
)
"""What asks what to think of it, and not if it is so: "is it good that Peru is on Tier 2?"."""
_ONE_OF_SO_MANY = expression(
    r"\b(?:one|part) of (?:(?:the|just|only|about|exactly) )*(?:two|three|four|five|six|seven|eight|nine|ten|\d+) "
    r"(?:\w+ )?(?:REGION|countries|nations|states|members|governments)\b"
)
_FURTHER = expression(r"\b(?:further|farther|harder|deeper|faster) than (?:the )?(?:PLACE|REGION)|\bcloser to TIER")
_OF_ANY_KIND = (
    *(_IS_IT_GOOD, _ASKS_WHICH, _DOUBTED, _BEFORE_THAT, _SINGLED_OUT, _TURNED, _CAME_BACK, _TO_BE_CORRECTED),
    *(_ONE_OF_SO_MANY, _FURTHER),
)
_FREE_OF = expression(r"\bREGION (?:\w+ )?(?:free|clean|clear|rid) of (?:the )?TIER")
_BY_SO_MANY = expression(r"\b\d+ (?:more|fewer|less) than (?:(?:on|in|the) )*TIER\d+|\b(?:is|was) (?:a|the) record\b")
_OF_MANY = (_FREE_OF, _BY_SO_MANY, _AT_ONCE, _OF_ANOTHER_WHOLE, _ALL_BUT, _STILL_LIKE, _IN_ONE_REPORT)
_OF_KIND: Mapping[Intent, Sequence[re.Pattern[str]]] = {
    Intent.HISTORY: (
        *(BUT_A_YEAR, _STAYED_OFF, _THAT_TIME, _BY_AN_EVENT),
        _AN_EXTREME,
        _BY_THEN,
        _BUT_FOR,
        _ENDED,
        _OFF_FOR,
        _AS_LOW,
        _BEFORE_IT_WAS,
        _OFF_NOW,
        *(_FIRST_SINCE, _CLEAR_FOR, _RETURNED_SOONER, _BUT_ONE, _HAD_UNTIL),
    ),
    Intent.CHANGES: (
        *(_COUNTED, _AS_LONG, _BUT_FOR, _HOW_IT_MOVED, _SO_MANY_STEPS, _BY_THEN),
        *(_AND_SINCE, _AS_LOW, _OFF_NOW, _FIRST_SINCE, _MORE_THAT_WAY, _LOST_IT, _WAS_OFF),
        *(_PAST_ANOTHER, _COMPARED_WITH, _IN_A_ROW, _ITS_FIRST),
    ),
    Intent.COMPARE: (
        _WHO_WAS_FIRST,
        _AS_OFTEN,
        _AS_LONG,
        _APART_FROM,
        _SO_FAR_APART,
        _OF_A_REGION,
        _AT_ONCE,
        _BUT_FOR,
        _AMONG_THEM,
    ),
    Intent.TIER: (_OF_THE_PAST_NOW, _BY_THEN, _COUNTED, _ENDED, _AND_SINCE, _AS_LOW, _BEFORE_IT_WAS, _AS_IT_WAS),
    Intent.LIST: _OF_MANY,
    Intent.COUNT: _OF_MANY,
}
"""What is never settled by the ratings that a question of a kind asks for."""
_OF_THE_PAST = frozenset({Intent.HISTORY, Intent.CHANGES})
_OF_MOVES = frozenset({About.EVER, About.WHEN, About.FIRST, About.LAST})
_THE_ONLY_ONE = expression(
    r"\bthe (?:only|sole|lone) (?:(?:one|two|three|four|\d+) )?(?:other )?(?:REGION )?"
    r"(?:country|countries|nations?|states?|members?|ones?|governments?|places?)\b"
)
_IN_SO_MANY_YEARS = expression(
    r"\b(?:in|within) (?:(?:just|only|about|barely|under|less than) )*(?:two|three|four|five|ten|a few|\d+) years\b"
)
_ONLY_THEY = expression(r"\bonly (?:the )?PLACE")
_TWO = 2


def is_unsettled(question: Question, text: str) -> bool:
    """Whether a marked text claims what the ratings that a question asks for would not settle."""
    of_each = question.paired and (len(question.tiers) > 1 or question.intent is Intent.COMPARE)  # and says no more
    if of_each or (question.about is About.FIRST and question.only) or is_said_beside(text):
        return False  # whether one was first, of which the first list tells
    half_said = question.intent in _OF_THE_PAST and _HALF_SAID.fullmatch(text) is not None
    in_one_report = question.intent is Intent.COUNT and question.about is About.EVER and question.number is not None
    by_its_course = question.about in (About.MOVERS, About.YEARS_OF_ALL) or question.at_ends
    never = (*_OF_ANY_KIND, *(() if by_its_course else _OF_KIND.get(question.intent, ())))
    several = len(question.places) > 1
    some = ((several and question.among is None) or question.only) and _SOME_OF.search(text)
    if some or half_said or in_one_report or any(pattern.search(text) for pattern in never):
        return True
    match question.intent:
        case Intent.HISTORY:
            return _of_the_past(question, text)
        case Intent.CHANGES:
            two_moves = bool(question.places) and text.count("YEAR") > len(question.years) > 0
            two_moves = two_moves and _FROM_YEAR_TO.search(text) is None
            return two_moves or (several and not question.years and _AT_ONCE.search(text) is not None)
        case Intent.COMPARE | Intent.TIER:
            return several and _of_several(question, text)
        case Intent.COUNT:
            return question.number is not None and _ALL_OFF_OR_A_SHARE.search(text) is not None
        case Intent.LIST:
            but_for = not question.where.without and _BUT_FOR.search(text) is not None
            return question.everyone and (but_for or _ALL_OFF.search(text) is not None)
    return False


def _of_several(question: Question, text: str) -> bool:
    """Of several countries: each on a tier of its own, or one beside another though more were spoken of before."""
    named = text.count("PLACE")
    of_more = len(question.places) > max(_TWO, named) and _THAN_ONE.search(text) is not None
    of_more = of_more and question.leading + named < len(question.places)  # not "both worse than Taiwan?"
    return of_more or bool(_OF_TWO_TIERS.search(text) or _NAMED_TIERS.search(text))


def _of_the_past(question: Question, text: str) -> bool:
    """Of years: what is settled only where the question says what it is of, such as how many years there were."""
    measured = question.number is not None or question.times is not None or question.solely
    until = question.about is not About.UNTIL and question.span is not None and question.span.first is None
    of_two_years = len(question.years) == _TWO and question.about is not About.ALWAYS
    moved = question.direction is not About.NOTHING_MORE
    tried = (
        (until, _STAYED),
        (question.about in _OF_MOVES and bool(question.leaving or question.reaching), _AND_SINCE),
        (bool(question.leaving or question.reaching), _IN_SO_MANY_YEARS),
        (not question.solely, _ONCE),
        (not question.only, _ONLY_THEY),
        (not question.only and bool(question.places), _THE_ONLY_ONE),
        (question.relation is not None and len(question.places) == 1, _THAN_ONE),
        (of_two_years and not measured, _IN_BOTH),
        (not measured, _COUNTED),
        (question.relation is None and not question.together, _AT_ONCE),
        (moved and question.course is None, _IN_A_ROW),
        (moved and question.course is None, _BY_STEPS),
        (question.about is About.TREND, _ONLY_SINCE),
        (question.about is About.ALWAYS, _ALWAYS_RATED),
        (question.about is not About.YEARS, _AS_LONG),
    )
    return any(fits and pattern.search(text) for fits, pattern in tried)
