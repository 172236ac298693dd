"""What a text tells in passing, which would be taken for a part of the question: "Filing in 10." is no year."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.borrowed import BORROWED
from bot.questions.sentences.changes import Change

_A_YEAR = expression(r"\b(?:19|20)\d\d\b")
_THAT_WAS = (
    r"(?:(?:so|i\.?e\.?,?|that is|that['’]?s|this is|which is|this was|that was|which was|just|right|shortly|not long|"
    r"long|well|still|the year|a year|years|around|at the time) )"
)
_AT_THAT_TIME = r"(?:before|after|when|while|under|during|until|since)"
_SO_LONG = (
    r"(?:the year|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d\d?|several|a few|some)"
    r" (?:full )?(?:years?|months?|weeks?|decades?))"
)
_OF_NO_TIER = r"(?![^()?.!]*\b(?:tiers?|rank\w*|rat(?:ed|ings?)|lists?|editions?|which|what|not|or)\b)"
_WHEN_THAT_WAS = expression(
    rf"\s*\({_THAT_WAS}*{_AT_THAT_TIME} {_OF_NO_TIER}[^()\d?]{{3,60}}\)|"
    rf",\s*(?:so|i\.?e\.?,?|that is|which is|which was|that was) {_THAT_WAS}*{_AT_THAT_TIME} "
    rf"{_OF_NO_TIER}[^()\d?,;]{{3,60}}(?=\W*$)|"
    rf"(?<=\b20\d\d),? (?:(?:back|right|just|shortly|long|even|only|about|some|nearly|{_SO_LONG}) )*"
    r"(?:when|while|before|after|under|(?<=the year )(?:of|that|in which)) (?!(?:the |that |this |it |"
    r"they |he |she |we )*"
    r"(?:did|does|do|was|were|is|are|will|has|have|had|and|or|that|then|this|it|which|what|the (?:latest|newest))\b)"
    rf"{_OF_NO_TIER}[^()\d?,;]{{3,60}}(?=\W*$)",
    re.IGNORECASE,
)
"""What else somebody knows of a time that is named: "in 2021 (so before the coup)", "in 2014, when Jammeh ruled"."""
_IN_BRACKETS = expression(
    r"\s*\((?P<told>(?:(?:just|and|but|so|because|bc|as|since|yes|no) )*"
    r"(?:i|i['’](?:m|ve|d|ll)|im|we|we['’]re|my|our|he|she|he['’]s|she['’]s|asking|doing|writing|working|"
    r"going|planning|need|needed|needs|it['’]?s|it is|this is|curious|for (?:a|an|my|our|the) (?:\w+ )?(?:school|class|"
    r"work|uni|research|paper|essay|exam|quiz|trip|homework|thesis|project)|"
    r"long story|no judgement|sorry|thanks|please)"
    r"(?![^\s),;:!.])[^()?\d]*)\)(?P<end>(?:\s*[.?!]+)?)(?P<after>[^()]*)$",
    re.IGNORECASE,
)
"""What somebody tells of themselves in brackets: "what tier is Peru (asking for my class)?"."""
_MINE = r"(?:i['’]?(?:m|ve)|i|we['’]?re|we|am|are|have|has|got|to|must|gotta|will|be|need|needs|want|my|our)"
_EVENT = (
    r"(?:filing|file|leav(?:e|es|ing)|due|live|on air|board(?:ing)?|presenting|presentation|class|exam|quiz|meeting|"
    r"lecture|seminar|interview|deadline|shift|train|bus|flight|plane|submit(?:ting)?|submission|"
    r"publish(?:ing)?|printing|print|"
    r"debate|briefing|break|lunch|lesson|session|speech|appointment|closing|back|call|hearing|panel|defen[cs]e|viva)"
)
_SOON = expression(
    rf"(?P<lead>^|[.,;:!?()\u2013\u2014-]\s*|\b(?:and|as|because|cause|bc|since|so|asap|pls|please)\s+)"
    rf"(?:(?:(?:{_MINE}|the|this|a|an|is|it|it['’]s|next|boss|prof|teacher|editor|another) )*"
    rf"(?:{_EVENT}|(?<=i )(?:present|start|go|speak)|(?<=we )(?:present|start|go|speak)|"
    r"(?:need|needs|want|wants) (?:it|this|that|an answer)|(?:i['’]?m|i am|we are|we['’]re) (?:on|up|off|out))"
    r"(?:['’]s)?(?: (?:starts?|leaves?|begins?|ends?|goes|is|due|class|live|back|on|air|here|home|to print|to bed))*) "
    r"(?:in (?:[1-5]\d|[1-9]|an|a few|half an)(?: ?(?:h|hrs?|hours?|m|mins?|minutes?|days?))?|"
    r"(?<!back )at \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o['’]?clock)?)"
    r"(?= ?(?:$|[.,;:!?)\u2013\u2014-]|(?:so|and|but|please|pls|thanks)\b))",
    re.IGNORECASE,
)
"""What happens to somebody soon: "Filing in 10.", "my train leaves in 15", "the seminar is at 2"."""
_IN_THE_MAKING = expression(
    r"[,;.]\s*(?:(?:because |cause |bc |as |it['’]s )?(?:i['’]?m|i am|we['’]re|we are) )?(?:just )?"
    r"(?:doing|making|drawing|building|preparing|compiling|putting together|drawing up|for) (?:an?|my|our|the|some) "
    r"(?:\w+ )?(?:timeline|history|trend|chart|graph|comparison|overview|summary|list|ranking)s?"
    r"(?: (?:class|course|lesson|paper|essay|project|homework|assignment|exam|test|teacher))?(?=\W*$)",
    re.IGNORECASE,
)
"""What somebody makes of the answer, whose name would be a question: "Mexico 2010 please, doing a timeline"."""
_FOR_A_TIMELINE = expression(
    r"^\s*(?:(?:(?:for|doing|making|drawing|building|preparing|working on) )(?:(?:an?|my|our|the|this|some) )?"
    r"|(?:my|our) )?(?:timeline|chart|graph|graphic|infographic|history|trend)s?"
    r"(?: (?:box|check|question|slide|graphic|chart|table|entry))?\s*[:,\u2013\u2014-]\s+"
    r"(?=\D*\b20\d\d\b\D*$)(?!.*\b(?:since|from|after|until|each|every|how|chang\w+|histor\w+)\b)",
    re.IGNORECASE,
)
"""What one year is asked for: "for a timeline box: Saudi Arabia's tier in 2019?"."""
_TIME_LEFT = expression(
    r"(?P<lead>^|[.,;:!?()\u2013\u2014-]\s*|\b(?:and|as|because|cause|bc|since|so)\s+)"
    r"(?:(?:i|we|you|u|have|has|got|only|just|about|like|i['’]ve|we['’]ve|there (?:are|is)) )*"
    r"(?:\d{1,2}|an?|one|two|five|ten) (?:minutes?|mins?|hours?|secs?|seconds?) (?:left|to go|remaining|to spare)"
    r"(?= ?(?:$|[.,;:!?)\u2013\u2014-]))",
    re.IGNORECASE,
)
"""How much time somebody has: "…, I have 20 minutes left"."""
_ALREADY_KNOWN = expression(
    r"(?P<lead>^|[.,;:!?()\u2013\u2014-]\s*|\b(?:and|as|because|cause|bc|since)\s+)"
    r"(?:i|we) (?:only |already |just |do |did )*"
    r"(?:(?:know|remember|see|saw|found|heard) (?:where|what|which tier|how) (?:(?:it|they)|(?P<name>[A-Z]\w+)) "
    r"(?:is|are|was|were|stands?|ranks?|ended up|stood|ranked)"
    r"(?: on| at| in(?! \d))?(?: in (?:19|20)\d\d| now| today| currently| at the moment| right now| nowadays)*|"
    r"(?:know|have|found|remember|got|saw|read) (?:its |their |the )?(?:last|latest|newest|current|recent|present) "
    r"(?:reports?|ones?|years?|tier|rank|ranking|rating|editions?))"
    r"(?=\W*$|[.,;:!?]| but\b)"
    r"(?:,? but(?: not (?:before|earlier|the rest|more|what came before|how it got there))?\b)?",
    re.IGNORECASE,
)
"""What somebody knows already: "where was it before? I know where it is now"."""
_OF_NO_STAND = r"(?![^()]*\b(?:tier|list|rank\w*|rat\w+)\b)"
_FORMERLY = expression(
    rf"\s?\((?:it |which )?(?:used to be|formerly|ex|once|previously)\b{_OF_NO_STAND}[^()\d]{{2,30}}\)|"
    r"\s[-\u2013\u2014] (?:real place, )?(?:used to be|formerly|once called) [^\d,;:]{2,30}? [-\u2013\u2014]",
    re.IGNORECASE,
)
"""What a country was once called: "eswatini (used to be swaziland)"."""
_I_THINK = r"(?:i (?:think|believe|guess) )?(?:(?:it['’]?s|it is|they['’]re|they) )?"
_CALLED = expression(
    rf"\s?\({_I_THINK}(?:(?:now|nowadays|these days|today)|(?:now )?(?:called|named|call (?:it|themselves)))\b"
    rf"{_OF_NO_STAND}[^()\d?]{{2,40}}\??\)|"
    r",?\s?\(?\bor (?:whatever|however) "
    r"(?:(?:it|they|you|we|u|people|the)(?:['’](?:s|re))?|its)"
    r"(?: (?:is|are|new|current|official|country|name|proper))*"
    r" (?:called|calls?|named?|spelled|spelt|spell|say|said|write|written|pronounced|is|(?<=name ))"
    r"(?: (?:it|is|that|themselves|itself|now|today|these days|nowadays|again|currently|officially|in english))*"
    r"(?:\)|,)?(?=\W|$)",
    re.IGNORECASE,
)
"""What a country is called by now, as far as somebody knows: "swaziland (or whatever it's called now)"."""
_QUICKLY = expression(
    r"(?:,|\.|\bso|\band) *(?:so |and |just )*(?:really |very |a |real )?(?:quick(?:ly)?|briefly|in short)"
    r"(?: (?:one|question|q))?\s*[,:]\s*(?=\w)",
    re.IGNORECASE,
)
"""What leads over to the question: "my flight leaves soon, so quickly, …"."""
_DOUBTED = expression(
    r"(?P<lead>\b(?:doubts?|sceptical|skeptical|unsure|unconvinced|(?:not|n['’]t) (?:so |too |really )?sure|"
    r"believe (?:it|that|him|her|them)))\s*[,;:]\s*(?:(?:so|but|and)\b\s*[:,]?\s*)?"
    r"(?=(?:is|was|are|has|did|does) (?:it|that|they|he|she)\b)",
    re.IGNORECASE,
)
"""What somebody says of a claim before they ask if it is so: "I have my doubts, so: is it?"."""
_THEIR_YEAR = expression(
    r"(?P<lead>\b(?:my|our|his|her|i|we|he|she|they) (?:\w+ ){0,2}?"
    r"(?:left|came|moved|fled|was born|were born|arrived|emigrated|visited|married|graduated|retired|died|quit)"
    r"(?: (?:there|here|over|abroad|away|home|it|country|the country))*) (?:in|around|back in) (?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""When something happened to somebody: "my partner left in 2018"."""
_PRINTED = expression(
    r"(?P<thing>\b(?:an?|the|my|our|this|that|his|her|your) (?:\w+ )?"
    r"(?:print ?out|report|paper|article|table|copy|note|clipping|cutting|chapter|page|scan|pdf|leaflet|brochure|"
    r"screenshot|entry|narrative|sheet|map|book|edition)(?: (?:about|on|for|of) [^.,;:?!\d]{2,40}?)?) from "
    r"(?P<year>(?:19|20)\d\d)\b(?! ?(?:to|until|till|onwards?|through|up|on\b|and|-|\u2013))",
    re.IGNORECASE,
)
"""The year that something printed is of, and not since which: "a printout about Togo from 2005"."""
_AFTER_THAT = expression(
    r"(?P<asked>^\W*(?:(?:so|and|but|hey|hi|ok|omg|wait|lol) )*(?:is|are)\b(?!"
    r".*\b(?:was|were|did|had|before|since|changed?|moved?|fell|rose|drop\w*|better|worse|went|got|report|"
    r"20\d\d)\b)(?=.*\b(?:tier|watch ?list|ranked|rated)\b)[^,.?!]+?) after (?:all )?(?:the|that|this|these) "
    r"(?!(?:last|first|next|new|latest|tier|list|ranking|rating|previous)\b)[a-z]+(?: [a-z]+)?"
    r"(?P<end>(?: or (?:no|not|nah|what))?\W*)$",
    re.IGNORECASE,
)
"""What else was lately, of a country as it stands: "is Qatar on Tier 1 after the World Cup?"."""
_NOW_THAT = expression(
    r"(?P<asked>\b(?:where|how|(?:which|what) tier)\b(?=[^,.?!]*\b(?:stands?|ranks?|ranked|rated|tier|is (?:it|he|she)|"
    r"are they)\b)[^,.?!]*\b(?:now|today|currently|these days|nowadays)),? "
    r"(?:after|despite|given|following|in spite of|thanks to|in light of|considering|with(?= all| so many)) (?:all )?"
    r"(?:of )?(?:the|those|these|its|their|that|this|so many|everything)\b"
    r"(?!.*\b(?:tier|list|rank\w*|ratings?|report|compar\w+|\w+grade\w*|regards?|respect|neighbou?rs?|countr\w+|"
    r"and (?:what|which|how|who|why|when|is|was|did))\b)[^?.!,;:\d]{2,60}(?=\W*$)",
    re.IGNORECASE,
)
"""The same of where it stands now: "and where does it stand today, after all those reforms?"."""
_AT_AN_HOUR = expression(
    r"(?P<event>^\W*(?:(?:so|and|hi|hey|hello|guys|does anyone know|anyone know)\W+)*(?:if |when |what time )?"
    r"(?:is|are|was|does|do|will|did) (?:the|my|our|this|that|your|today['’]?s|tomorrow['’]?s) (?:[\w'’]+ ){0,2}?"
    r"(?:conference|meeting|call|interview|panel|briefing|session|event|game|match|class|lecture|deadline|"
    r"appointment|hearing|webinar|reception|lunch|dinner|seminar|talk|debate|flight|train|bus|show|stream)\b"
    r"(?![^.?!]*\b(?:tiers?|rank\w*|rated|ratings?|watch ?list|report)\b)[^.?!]*?)"
    r" at \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?"
    r"(?:,? (?:or|and|to|till|until) (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?)?",
    re.IGNORECASE,
)
"""When something is, whose hour is no tier: "is the press conference with the Moldovan ambassador at 3 or at 4?"."""
_HAPPENED = (
    " world", " olymp", " game", " elect", " coup", " revol", " earthq", " expo", " tsun", " upri", " referend", " war",
    " inva", " flood", " protest",
)  # fmt: skip
_EVENT_OF_A_YEAR = expression(
    r"\b(?P<of>(?:in )?the year of the )?(?P<year>(?:19|20)\d\d) "
    r"(?=(?:(?:fifa|summer|winter|men['’]?s|women['’]?s|presidential|general|military|olympic|asian|"
    r"rugby|football) )*(?:world cup|olympics?|games|elections?|coup|revolution|earthquake|expo|tsunami|uprising|"
    r"referendum|war|invasion|floods?|protests)\b)",
    re.IGNORECASE,
)
"""The year of what happened, which is no report: "for an essay on the 2022 World Cup: what was Qatar in 2014"."""
_LAST_ONE = expression(
    r",\s*(?:that(?:['’]?s| is)|this is|it['’]?s|which is) (?:the |my |our )?(?:very )?(?:last|final) "
    r"(?:one|question|country)(?: (?:on my list|for (?:today|now)|of (?:them|mine)|then|i promise|promise|"
    r"thanks))*(?=\W*$)",
    re.IGNORECASE,
)
"""What somebody says of how much more they ask: "and Slovenia, that's the last one"."""
_THEN_BEHIND = expression(r"(?<=\w),\s*(?P<word>then|though|tho)(?=\s*[?.!]*\s*$)", re.IGNORECASE)
_MOVED_HOUSE = expression(
    r"(?P<lead>^|[.,;:!?]\s*)(?:(?:so|and|hi|hey)\W+)*(?:i|we|he|she|my \w+|our \w+)(?:['’]ve| have| had| just)* "
    r"(?:moved|relocated|emigrated|went|came|resettled)(?: (?:over|back|house))? from "
    r"(?P<there>[^\W\d][^,.;:?!\d]{2,30}?) to (?P<here>[^\W\d][^,.;:?!\d]{2,30}?)"
    r"(?P<year>(?: (?:back )?in 20\d\d)?)(?=\s*[,.;:?!])",
    re.IGNORECASE,
)
"""From where to where somebody moved, which is no move of a country."""
_MIXED_UP = expression(
    r"(?:[,.;:!?(\u2013\u2014-]+\s*|^\W*|\s(?=(?:because|since|as|and|cause)\s))"
    r"(?:(?:because|since|as|and|cause|sorry|ngl|tbh|honestly)\W+)*(?:i|we|people|everyone|"
    r"everybody)(?:['\u2019](?:m|ve|re))?(?:[ ](?:am|are|always|keep|constantly|often|forever|"
    r"still|tend to|usually|can|could|do|never|cannot|can['\u2019]?t|don['\u2019]?t|just|get|have)(?:n['\u2019]?t)?)* "
    r"(?:(?:mix(?:ing)?|mixed|muddl(?:e|ing)|muddled) (?:(?:those|these|the) (?:two|ones)|them|those|these|both|"
    r"the two)(?: two)? up|"
    r"(?:mix(?:ing)?|mixed|muddl(?:e|ing)|muddled) up(?: (?:them|those|these|both|the two))?|"
    r"confus(?:e|ing|ed)(?: (?:(?:those|these|the) (?:two|ones)|them|those|these|both))?(?: with each other)?|"
    r"(?:mix(?:ing)?|confus(?:e|ing)|muddl(?:e|ing)) it (?:up )?with (?:the )?[^\W\d][\w.' -]{2,25}?(?=\s*[,.;:?!)]|$)|"
    r"(?:keep|tell|telling) (?:(?:those|these|the) (?:two|ones)|them|those|these|both|"
    r"the two)(?: two)? (?:apart|straight))(?!\w)\)?",
    re.IGNORECASE,
)
"""What somebody says of two names that are alike: "the DRC and the Congo, I always mix them up"."""
_OF_MEANINGS = expression(
    r"smuggl|traffick|slavery|differ|\bmean|(?:tier ?[123]|watch ?list).*(?:tier ?[123]|watch ?list)|protocol|tvpa",
    re.IGNORECASE,
)
THE_COUNTRY = expression(
    r"\((?:(?:i mean|as in) )?the (?:country|nation)\b[^()\d]{0,40}\)|"
    r"(?:[,.\s-]+|(?<=\?)\s*)(?:(?:i mean|as in|like),? )?the (?:country|nation),? not (?:the |an? )?(?:\w+ )?"
    r"(?:state|bird|name|person|shoes?|brand|guy|man|river|food|animal|player)\b",
    re.IGNORECASE,
)
"""What says that a name is that of a country: "Georgia (the country, not the state)"."""
_OF_THAT_TIME = expression(r"\b(?:then|that year|(?:at )?th(?:at|e) time|since|when|back then|there)\b", re.IGNORECASE)


def _without_their_year(match: re.Match[str]) -> str:
    """What somebody tells of themselves, without its year, where nothing is asked of that time."""
    outside = match.string[: match.start()] + match.string[match.end() :]
    return match[0] if _OF_THAT_TIME.search(outside) else match["lead"]


def _without_its_year(match: re.Match[str]) -> str:
    """What happened without its year, where another one is named; the year alone, where it is "the year of" that."""
    if _A_YEAR.search(match.string[: match.start()] + match.string[match.end() :]):
        return match["of"] or ""
    return f"in {match['year']}, the year of the " if match["of"] else match[0]


def _of_a_year_named(match: re.Match[str]) -> str:
    outside = match.string[: match.start()] + match.string[match.end() :]
    return " " if _A_YEAR.search(outside) else match[0]


def _behind(match: re.Match[str]) -> str:
    """What is told in brackets, behind the sentence that it stands in."""
    after = f"{match['end']} {match['after'].strip()}".rstrip()
    return f"{after}{'' if after.endswith(('.', '?', '!')) else '.'} {match['told']}."


def _without_it(match: re.Match[str]) -> str:
    """Nothing, where there is more in the text."""
    outside = match.string[: match.start()] + match.string[match.end() :]
    return f"{match['lead'].strip()} " if re.search(r"\w", outside) else match[0]


def _without_mixture(match: re.Match[str]) -> str:
    """Nothing, where more is told than that, and of countries."""
    outside = match.string[: match.start()] + match.string[match.end() :]
    return " " if re.search(r"\w", outside) and not _OF_MEANINGS.search(match.string) else match[0]


def _without_known(match: re.Match[str]) -> str:
    """Nothing but the country that somebody names beside, where there is more in the text."""
    if match["name"] is None:
        return _without_it(match)
    more = re.search(r"\w", match.string[match.end() :])
    return f"{match['lead'].strip()} {match['name']}: " if more else match[0]


IN_PASSING = (
    *BORROWED,
    Change((" from ",), _MOVED_HOUSE, r"\g<lead>\g<there> and \g<here>\g<year>"),
    Change(("(", "used to be", "formerly", "once called"), _FORMERLY, " "),
    Change(("(", "or whatever ", "or however "), _CALLED, " "),
    Change((" after ",), _AFTER_THAT, r"\g<asked>\g<end>"),
    Change(
        _HAPPENED,
        _EVENT_OF_A_YEAR,
        _without_its_year,
    ),
    Change(
        ("before", "after", "when", "while", "under", "during", "until", "since", "the year"),
        _WHEN_THAT_WAS,
        _of_a_year_named,
    ),
    Change(tuple(f" at {digit}" for digit in range(1, 10)), _AT_AN_HOUR, r"\g<event>"),
    Change((" now", " today", " currently", " these days", " nowadays"), _NOW_THAT, r"\g<asked>"),
    Change(("(",), _IN_BRACKETS, _behind),
    Change(("timeline", "chart", "graph", "infographic", "history", "trend"), _FOR_A_TIMELINE, ""),
    Change(("doing", "making", "drawing", "building", "preparing", "compiling", "putting", "for "), _IN_THE_MAKING, ""),
    Change(tuple(f" {at} {digit}" for at in ("in", "at") for digit in range(1, 10)), _SOON, _without_it),
    Change(
        (" know", " remember", " see ", " saw ", " found", " heard", " have", " got"), _ALREADY_KNOWN, _without_known
    ),
    Change(("min", "sec", "hour"), _TIME_LEFT, _without_it),
    Change(("quick", "brief", "in short"), _QUICKLY, ". "),
    Change(("doubt", "ceptical", "skeptical", "sure", "convinced", "believe"), _DOUBTED, r"\g<lead>. "),
    Change((" in 19", " in 20", " around "), _THEIR_YEAR, _without_their_year),
    Change(("last ", "final "), _LAST_ONE, ""),
    Change((" mix", " muddl", " confus", " apart", " straight"), _MIXED_UP, _without_mixture),
    Change((", then", ", tho"), _THEN_BEHIND, r" \g<word>"),
    Change((" from 19", " from 20"), _PRINTED, r"\g<thing> of \g<year>"),
)
"""What is left out of a text, or set behind the question, before anything is looked for."""
