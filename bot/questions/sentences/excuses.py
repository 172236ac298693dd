"""What somebody says around a question and asks nothing with: "sorry for my English", "random, I know", "no cap"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_MY_ENGLISH = expression(
    r"(?:^|[,.;!?()-]+\s*|\s+(?=sorry|excuse|pardon))"
    r"(?:(?:and|but|so|because|also|please|i hope you understand|hello|hi)\s+)*"
    r"(?:(?:i (?:am |['’]m )?)?(?:very |so )?(?:sorry|excuse(?: me)?|pardon(?: me)?|apolog\w+|forgive(?: me)?)\s*,?\s*"
    r"(?:for |about )?(?:my )?(?:very |so )?(?:bad |poor |broken |terrible |horrible |weak )?english(?: level|"
    r" skills)?|"
    r"(?:my )?english (?:is|isn['’]?t|is not) (?:still |really |also )*(?:not )?(?:my |very |so |that |too |really )*"
    r"(?:good|bad|poor|great|perfect|weak|broken|terrible|horrible|first language|native language|mother tongue|"
    r"second language|third language)(?: yet| enough)?|"
    r"i (?:do not|don['’]?t|not) (?:speak|write|know) (?:english )?(?:very |so |that |too )*(?:good|well|"
    r"much)(?: english)?|"
    r"i (?:am|['’]m)? ?(?:still )?learning english)"
    r"(?=\s*(?:[,.;!?):-]|$))",
    re.IGNORECASE,
)
_NEW_HERE = expression(
    r"(?:^|[,.;!?-]+\s*)(?:(?:and|but|so|because|sorry|hello|hi|hey)[\s,]+)*i(?:['’]?m| am) (?:(?:a|very|quite|"
    r"still) )*"
    r"(?:new|newbie|newcomer|new member)(?: (?:here|to (?:this|the) \w+|in (?:this|the) \w+|on (?:this|the) \w+))?"
    r"(?=\s*(?:[,.;!?:-]|$))",
    re.IGNORECASE,
)
_WHY_ASKED = expression(
    r"(?<=\w)(?P<mark>\?+)[\s,(]+(?:(?:lol|haha|lmao|pls|ngl|sorry|ik|just)[\s,]+)*"
    r"(?:(?:(?:kind of|kinda|a bit|a|very|super|so) )*(?:random|weird|odd|dumb|stupid|silly)(?: (?:q|question|one|"
    r"ask|pick))?|"
    r"(?:idk|dunno|(?:i )?(?:don['’]?t|do not) know) why (?:i|but|am)\b[^?]*|(?:don['’]?t|do not) (?:ask|"
    r"judge)(?: me| why)*|"
    r"(?:it['’]?s |its )?(?:asking )?for (?:a|my|the) (?:\w+ )?(?:friend|bet|class|project|homework|essay|quiz|"
    r"argument)|"
    r"(?:curious|wondering|asking)|(?:i|we) (?:got|have|['’]?ve got)"
    r" (?:family|friends|cousins|relatives|roots) (?:there|from there)|"
    r"(?:(?:the|my|some|this|that|a|our) )?(?:\w+ )?(?:guy|girl|dude|kid|someone|somebody|people|friend|friends|bf|"
    r"gf|mom|mum|dad|"
    r"teacher|prof|professor|cousin|bro|sister|roommate|everyone|they|ppl)\b[^?]{0,60}\b(?:abt|about|on|over) "
    r"(?:it|this|that|them)(?: (?:rn|now|again|all day|lately))*)"
    r"(?:[\s,]+(?:ik|i know|lol|haha|lmao|sorry|tho|though|but|idk))*[\s.!)]*$",
    re.IGNORECASE,
)
"""Why somebody asks, behind the question: "Fiji? random I know"."""
_LONG = 40
"""Letters of what is asked at most; who asks more at length may go on with it there."""
_HURRIED = expression(
    r"(?:\s*[,;.!]\s*go|\s*,?\s+if (?:u|you) (?:can|could)|\s*,?\s+if (?:it['’]?s |that['’]?s )?possible)"
    r"(?: (?:please|pls|plz))?(?=\W*$)",
    re.IGNORECASE,
)
"""How somebody urges on behind what they ask for: "worst countries in Africa, go"."""
_FANS = expression(
    r"\b(?!(?:the|all|five|other|these|those|which|what|any|asian|and|or|of|in)\b)(\w+) stans"
    r"(?= (?:in here|here|say|saying|claim|think|will|keep|swear|insist|are (?:saying|claiming|telling))\b)",
    re.IGNORECASE,
)
"""Those who are fond of somebody, and no part of the world: "Milei stans say …"."""
_SLANG_IN_FRONT = expression(
    r"^\W*(?:(?:(?:is it (?:just|only) me|am i (?:tripping|trippin|crazy|high|dreaming))(?:,| -)? or|no cap|ngl|"
    r"lowkey|low key|highkey|high key|deadass|on god|istg|tbh|real talk|for real|fr|ayo|"
    r"chat|(?:(?:ok|okay|sorry|so)[\s,]+)?(?:(?:this is (?:the|my) )?last (?:one|question|q)[\s,]+"
    r"(?:i (?:swear|promise)|for (?:now|today))|(?:dumb|stupid|silly|noob) (?:q|question)(?:[\s,]+but)?))\b[\s,:]+)+"
    r"(?=\w)",
    re.IGNORECASE,
)
_SLANG_BEHIND = expression(
    r"(?<=\w)(?P<mark>[?!]*)(?:[\s,]+(?:fr|frfr|ngl|tbh|tbf|no cap|ong|on god|istg|deadass|lowkey|imo|imho|smh|bruh|"
    r"ffs|fam|bestie|my g|rq|real quick|bffr))+(?=\W*$)",
    re.IGNORECASE,
)
_ASKS = expression(
    r"\W*(?:(?:so|and|but|ok|yo|bro|wait) )*(?:what|which|who|where|when|why|how|is|are|was|were|do|does|did|has|have|"
    r"can|list|name|best|worst|top)|.*\btiers?\b",
    re.IGNORECASE,
)
_FEW = 8
"""Letters of what is asked at least: "same tbh" asks nothing."""


def _in_front(match: re.Match[str]) -> str:
    asks = "?" in match[0] + match.string[match.end() :] or _ASKS.match(match.string) is not None
    return match["mark"] if asks and match.start() >= _FEW else match[0]


def _asked(match: re.Match[str]) -> str:
    return match["mark"] if match.start() <= _LONG else match[0]


def _its_mark(match: re.Match[str]) -> str:
    """What stood in front of it, so that a question before it still ends: "what can I ask? I am new"."""
    lead = match[0].lstrip()[:1]
    return f"{lead} " if lead in "?!.,;" else " "


_FOR_SOMEBODY = expression(
    r"(?<=[\w'\"”)])\s*[,;-]+ (?:(?:my|our|the|a) (?:new )?\w+|[A-Z]\w+|someone|somebody) "
    r"(?:wants|wanted|needs|would like|is dying) to know(?=\W*$)"
)
"""Who wants to know it, said behind: "what's the kafala system, Marek wants to know"."""
_BOTH_PLEASE = expression(
    r"(?<=\w),? (?:and )?(?:can|could|would) (?:you|u) (?:please |pls )?(?:do|show|give|check|look up|list) "
    r"(?:me |us )?"
    r"(?:both|them(?: both| all)?|all(?: of them)?)(?: of them)?(?: please| pls)?(?=\W*$)",
    re.IGNORECASE,
)
_ASKED_ABOUT = expression(
    r"^\W*(?:(?:so|hi|hey|ok)\W+)*(?:someone|somebody|a (?:new )?(?:member|user|person|guy|girl)|one of (?:us|them)) "
    r"(?:in (?:#|the )?[\w-]+ )?(?:just )?(?:asked|is asking|was asking|asks) (?:about|for) (?=\w)",
    re.IGNORECASE,
)
_THE_RIGHT_ONE = expression(
    r"\s*[.!;,-]+ (?:so |and )?what(?:['’]?s| is) the (?:right|correct|real|actual|true) "
    r"(?:figure|number|answer|count|one)(?=\W*$)",
    re.IGNORECASE,
)
"""What asks whether the number told before it is right."""
EXCUSES = (
    Change((" to know",), _FOR_SOMEBODY, ""),
    Change((" both", " them", " all"), _BOTH_PLEASE, ""),
    Change((" about ", " for "), _ASKED_ABOUT, ""),
    Change((" the right ", " the correct ", " the real ", " the actual ", " the true "), _THE_RIGHT_ONE, ", right"),
    Change(("english",), _MY_ENGLISH, _its_mark),
    Change(("?",), _WHY_ASKED, _asked),
    Change(
        (
            "just me",
            "only me",
            "am i ",
            "no cap",
            "ngl",
            "key",
            "deadass",
            "on god",
            "istg",
            "tbh",
            "real",
            "fr",
            "ayo",
            "chat",
            "last ",
            "dumb ",
            "stupid ",
            "silly ",
            "noob ",
        ),
        _SLANG_IN_FRONT,
        "",
    ),
    Change(
        (
            *(" fr", " ngl", " tb", "no cap", " on", " istg", " deadass", " lowkey", " im", " smh", " bruh", " ffs"),
            *(" fam", " bestie", " my g", " rq", "real quick", " bffr"),
        ),
        _SLANG_BEHIND,
        _in_front,
    ),
    Change(("new",), _NEW_HERE, _its_mark),
    Change(("stans",), _FANS, r"\1 fans"),
    Change(("go", "if you", "if u", "possible"), _HURRIED, ""),
)
