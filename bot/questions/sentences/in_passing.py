"""What a text tells in passing, which would be taken for a part of the question: "Filing in 10." is no year."""

import re

from bot.questions.sentences.changes import Change

_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_THAT_WAS = (
    r"(?:(?:so|i\.?e\.?,?|that is|that['’]?s|this is|which is|this was|that was|which was|just|right|shortly|not long|"
    r"long|well|still|the year|a year|years|around|at the time) )"
)
_AT_THAT_TIME = r"(?:before|after|when|while|under|during|until|since)"
_OF_NO_TIER = r"(?![^()?.!]*\b(?:tiers?|rank\w*|rat(?:ed|ings?)|lists?|which|what|not|or)\b)"
_WHEN_THAT_WAS = re.compile(
    rf"\s*\({_THAT_WAS}*{_AT_THAT_TIME} {_OF_NO_TIER}[^()\d?]{{3,60}}\)|"
    rf",\s*(?:so|i\.?e\.?,?|that is|which is|which was|that was) {_THAT_WAS}*{_AT_THAT_TIME} "
    rf"{_OF_NO_TIER}[^()\d?,;]{{3,60}}(?=\W*$)",
    re.IGNORECASE,
)
"""What else somebody knows of a time that is named besides: "in 2021 (so before the coup)"."""
_IN_BRACKETS = re.compile(
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
    r"(?:filing|file|leav(?:e|es|ing)|due|live|boarding|presenting|presentation|class|exam|quiz|meeting|lecture|seminar|"
    r"interview|deadline|shift|train|bus|flight|plane|submit(?:ting)?|submission|publish(?:ing)?|printing|print|debate|"
    r"briefing|break|lunch|lesson|session|speech|appointment|closing|back|call|hearing|panel|defen[cs]e|viva)"
)
_SOON = re.compile(
    rf"(?P<lead>^|[.,;:!?()\u2013\u2014-]\s*|\b(?:and|as|because|cause|bc|since|so)\s+)"
    rf"(?:(?:(?:{_MINE}|the|this|a|an|is|it|it['’]s|next|boss|prof|teacher|editor|another) )*"
    rf"(?:{_EVENT}|(?<=i )(?:present|start|go|speak)|(?<=we )(?:present|start|go|speak)|"
    r"(?:need|needs|want|wants) (?:it|this|that|an answer)|(?:i['’]?m|i am|we are|we['’]re) (?:on|up|off|out))"
    r"(?: (?:starts?|leaves?|begins?|ends?|goes|is|due|class|live|back|on|air|here|home|to (?:print|press|bed)))*) "
    r"in (?:[1-5]\d|[1-9])(?= ?(?:$|[.,;:!?)\u2013\u2014-]|(?:so|and|but|please|pls|thanks)\b))",
    re.IGNORECASE,
)
"""What happens to somebody in so many minutes: "Filing in 10.", "my train leaves in 15"."""


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


IN_PASSING = (
    Change(("before", "after", "when", "while", "under", "during", "until", "since"), _WHEN_THAT_WAS, _of_a_year_named),
    Change(("(",), _IN_BRACKETS, _behind),
    Change((" in ",), _SOON, _without_it),
)
"""What is left out of a text, or set behind the question, before anything is looked for."""
