"""What people leave out of a text so that it would not be read: the word "tier" before a number, most of all."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change, Changes
from bot.questions.sentences.drawn_out import DRAWN_OUT
from bot.questions.sentences.gives_itself import GIVES_ITSELF
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.said_again import SAID_AGAIN
from bot.questions.sentences.tier_now_and_then import NOW_AND_THEN
from bot.questions.sentences.us_states import US_STATES

_BARE_TIER = expression(
    r"^(and|or|what about|how about) (?:the )?([123]|one|two|three)(?=\W*$)|"
    r"(?<!more )(?<!less )(?<!fewer )\b(?:(a|on|at|to|in|off|than|as(?! one)|not) ([123]|one|two|three)|"
    r"((?:(?:was|were|is)(?:n['’]?t)?|be|been) (?:it )?(?:once|ever|still|also)?) ?([123]))"
    r"(?=\W*$| (?:that|this|the same|before|now|then|again|ever|more than|twice|since|too|until|till|for|"
    r"last (?:year|yr)|this (?:year|yr)|right|no|correct|in (?:19|20)\d\d)\b|,)",
    re.IGNORECASE,
)
_ANOTHER_TIER = expression(
    r"^(?:\W*(?:(?:and|or|so|ok|okay|then|now|what about|how about|of|for|the|also|plus|same for|hm+|thx|thanks)\W+)*)"
    r"(?P<number>[123]|one|two|three)"
    r"(?P<behind>(?:\W+(?:too|then|please|pls|plz|of course|ofc|also|as well|obviously|naturally|though|now|next|"
    r"lol|finally|while (?:you|u) are at it))*\W*)$",
    re.IGNORECASE,
)
"""Another tier by its number alone, after one: "and 3 of course"."""
_FROM_TO = expression(
    r"\bfrom (?:tier )?(?P<left>[123]|(?:the )?watch ?list|2wl) (?P<to>(?:up |down |back |straight )*to) "
    r"(?:tier )?(?P<reached>[123]|(?:the )?watch ?list|2wl)\b",
    re.IGNORECASE,
)
_THATS = expression(
    r"^(?P<so>\W*(?:(?:so|and|but|ok|lol|wow|oh)\W+)*)thats (?=(?:still |already |way |even |much )?"
    r"(?:more|fewer|less|higher|lower|up|down)\b)",
    re.IGNORECASE,
)
_Y = expression(r"^y (?!tho|not|so|is|was|that)(?=\w+(?: \w+)?\W*$)", re.IGNORECASE)  # "y España?", which is no "why"
_N = expression(r"^n (?!(?:korea|macedonia|ireland|cyprus|america|africa)\b)(?=\w)")  # "n african ones?", no Northern
_ALSO_MOVED = expression(
    r"^\W*(?:(?:and|so|but|what about|how about) )*(?P<name>[^\W\d](?:[\w.'’-]|\s(?!also\b|too\b)){1,40}?)(?:,\s*|\s+)"
    r"(?:(?P<also>also|too|as well)\s+)?"
    r"(?:(?P<down>(?:(?:moved|went) )?down|fell|dropped|slipped|downgraded)|"
    r"(?P<up>(?:(?:moved|went) )?up|rose|climbed|improved|upgraded)|moved)"
    r"(?(also)(?:\s+(?:too|as well|also))?|\s+(?:too|as well|also))\W*$",
    re.IGNORECASE,
)
_TWO_FIGURES = expression(
    r"^(?P<lead>\W*(?:(?:and|or|n|in|then|what about|how about)\W+)*)['’]?(?P<year>[012]\d)(?=[^\w%]*$)", re.IGNORECASE
)
_NO_SUBJECT = expression(
    r"^(?P<so>\W*(?:(?:and|so|but|ok|hm)\W+)*)(?P<not>(?:has|have)(?:n['’]?t|\s+not)\s+"
    r"(?:(?:even|really|ever|exactly)\s+)?(?:budged|moved|changed|improved|risen|fallen|dropped|been|left|got|gone))\b",
    re.IGNORECASE,
)
_HOW_SO = expression(
    r"^(\W*(?:(?:and|ok|so|but)\W+)*[A-Za-z][\w.'’-]*(?: [A-Za-z][\w.'’-]*){0,2}) how(?: so| come)?(?=\W*$)",
    re.IGNORECASE,
)
_ANYTHING_BUT = expression(r"\b(anything (?:other than|but|else than)) ([123])\b", re.IGNORECASE)
_THAN_US = Pieced(r"\b(?P<than>than|as|vs\.?|versus|against|beside) us(?=\W*(?:(?:now|today|too|currently)\W*)?$)")
_IN_THERE = expression(
    r"^(?P<asked>\W*(?:(?:so|and|hey|hi|ok|lol)\W+)*(?:(?:is|was) there |do they (?:have|say) |does it (?:have|say) )?"
    r"(?:anything|something|much|a lot)(?: said| written| mentioned)?) in (?:there|it|this|that thing) "
    r"(?P<about>about|on|regarding|abt|concerning)\b",
    re.IGNORECASE,
)
_WE = expression(r"\b(?:we|our|ours|my|mine|i|me)\b", re.IGNORECASE)
_OR_A_TIER = expression(
    r"(?<!tier )(?<!tiers )(?<!\d)(?P<first>[123])(?:, ?(?P<second>[123]))?"
    r"(?P<link>(?:,? or|,) (?:is it |on )?(?:the )?(?:tier [123]|watch ?list|wl)\b)",
    re.IGNORECASE,
)
"""Tiers by their numbers beside one in words: "Costa Rica: 1, 2 or Watch List?"."""

_STRAIGHT = expression(
    r"\b(?:(?:just|all|only|nothing but) )*straight (?:tier )?(?P<number>[123])['’]?s\b", re.IGNORECASE
)
"""One tier and no other: "is Austria just straight 1s since 2001?"."""
_A_WHILE_BACK = expression(
    r"\b(?P<was>was|were) (?:(?:on|in|at|a) )?(?:tier )?(?P<number>[123]) (?:just |only |like )?a? ?couple (?:of )?"
    r"(?:years?|yrs?|reports) (?:ago|back)\b(?=[^.?!]*\b(?:right|correct|true|no|yes)\b)",
    re.IGNORECASE,
)
"""What is claimed of a time that is not known to the year: "it was 3 a couple of years back, right?"."""
_ASKED_AT_ONCE = expression(
    r"(?<=\w)(?<!right)(?<!correct)(?<!true)\s*\?+\s*"
    r"(?=(?:and |but |so )?when (?:did|was|has) (?:that|it|this) (?:end|ended|stop|change)\b)|"
    r"(?<=\bmoved)\s*\?+\s*(?:like|as in|so) (?=(?:up|down)\b)",
    re.IGNORECASE,
)
"""Question marks in the middle of one question: "they used to be Tier 1?? when did that end"."""


_LIMIT_TO = expression(
    r"^\W*(?:(?:please|pls|can you|could you|and|ok|now|then)\W+)*(?:limit|restrict|narrow|confine|reduce)"
    r"(?: (?:it|that|this|them|those|these|the list))?(?: down)? (?:just |only )?to (?P<what>\w.*?)"
    r"(?P<named>,? and (?:then )?(?:name|list|show|tell me|give me) (?:them|those|their names|the names|"
    r"which))?(?=\W*$)",
    re.IGNORECASE,
)
"""What takes some of a list: "limit that to Asia"."""
_THE_STATES = expression(
    r"\b(?P<lead>and|or|vs\.?|versus|than|to|with|against|like) the states\b"
    r"(?!\s+(?:of|in|that|which|who|with|on|are|were|have|had|from|where|listed|rated|ranked|it|they|named|"
    r"concerned)\b)",
    re.IGNORECASE,
)
"""The United States, set beside another country: "Canada and the states, same tier?"."""
_STILL_AFTER = expression(
    r"\b(?P<still>still (?:(?:on|in|at|a|the) )*(?:tier ?[123]|(?:tier ?2 )?watch ?list)) after "
    r"(?:last year|20[0-2]\d)(?:['’]s (?:report|downgrade|upgrade|change))?\b",
    re.IGNORECASE,
)
"""What asks of the newest report: "still watch list after last year?"."""
_MOVED_ON = expression(r"\b(?P<moved>up|down|improved|changed?) on last year\b", re.IGNORECASE)
_STANDS_ON = expression(r"\b(?P<stands>better|worse|higher|lower) on last year\b", re.IGNORECASE)
"""What is set beside the report before with "on": "up or down on last year?"."""
_MOVES_OF = expression(
    r"\b(?P<what>upgrades|downgrades|promotions|demotions|ranked ones|full list|whole list) from (?P<year>20[0-2]\d)\b"
    r"(?!\s*(?:-|–|\+|to\b|until\b|till\b|through\b|on\b|onwards?\b|up\b|and\b|forward\b))",
    re.IGNORECASE,
)
"""What one report brought, and not all since: "can you list the upgrades from 2023"."""
_SAYS_HOME = expression(
    r"\b(?:(?:my|our) (?:own |home )?country is|(?:i am|i['’]?m|we are|we['’]?re|i come|we come|here) from)\b",
    re.IGNORECASE,
)
_OF_US = expression(
    r"\b(?P<of>(?:tier|rank|ranking|rating|level|place|position|status|classification) (?:of|for)|"
    r"where (?:is|are|stands?)|(?:what|how) about) us\b(?!\s+(?:tier|rank\w*|gov\w*|federal|report|vs|law|army)\b)"
)
_SOME_YEARS_AGO = expression(
    r"\b(?:(?:some|a few|few|several|many|couple(?: of)?) (?:years?|yrs?)|(?:a )?long(?: time)?|a while) (?:ago|back)"
    r"(?:,| i think| maybe| like| or so)* (?:(?:back )?in |around )(?=(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
"""How long ago a year is, in front of it: "some years ago, in 2010"."""
_CRITICISED_IN_IT = expression(
    r"(?P<said>\b(?:criticis|criticiz|prais|blam|condemn|accus)\w*(?: \w+){0,2}) in (?:it|there)(?=\W*$)", re.IGNORECASE
)
_STILL_THE_BEST = expression(
    r"\b(?P<has>still (?:have|has|having|keeps?|holds?|got|in|at|on)|(?:have|has|having|keeps?|holds?|got) still) "
    r"(?:(?:the|a) )?(?:(?P<best>best|top|highest)|worst|lowest|bottom) "
    r"(?:possible )?(?:tier|rank|ranking|rating|level|grade|category)\b(?! (?:ever|of all|in (?:its|their|the))\b)",
    re.IGNORECASE,
)
"""Where it is asked if a country still has the best tier, which has a number."""


_MORE_GOOD = expression(
    r"\bmore (?P<how>good|bad|high|low|well)\b(?! (?:things?|news|points?|progress|quality|risk|faith|practices?|"
    r"marks?)\b)",
    re.IGNORECASE,
)
_COMPARED = {"good": "better", "well": "better", "bad": "worse", "high": "higher", "low": "lower"}
"""What is put with "more" by those who learn English: "who is more good, Kenya or Uganda?"."""


_FROM_REPORT_TO_REPORT = expression(
    r"\bfrom (?:the )?(20[0-2]\d) (?:report|edition),? (?:up )?to (?:the )?(20[0-2]\d)"
    r"(?: (?:report|edition|one))?\b",
    re.IGNORECASE,
)
_IN_LAST_YEARS = expression(
    r"\b(?:(?P<lead>in|over|during) (?:the )?|the )last years\b(?!['’])(?! (?:report|tier|rank|list))", re.IGNORECASE
)
_SO_MUST_BE = expression(
    r"\b(?P<so>so|then|thus) (?:it )?(?:must|should|has to) be (?:(?:in |on |at )?tier )?(?P<number>[123]),? "
    r"(?P<guess>i (?:think|guess|suppose|believe|suspect))\b",
    re.IGNORECASE,
)
"""What somebody guesses and gives a reason for: "we are in the EU, so must be 1 I think"."""
_STILL_OR_GONE = expression(
    r"\b(?P<still>still (?:(?:on|in|at|a|the|that) )*(?:tier ?[123]|(?:tier ?2 )?watch ?list)),? or "
    r"(?:(?:has|have|did|is|already|now|it|they) )*(?:drop(?:ped|s)?|fall(?:en|s)?|fell|downgraded|demoted|go down|"
    r"went down|gone down)(?: (?:down|out|off|already|now|again|further|lower))*(?=\W*$|\s*[?.!,])",
    re.IGNORECASE,
)
"""What asks of now, whichever of the two it is: "still on the watch list or dropped already?"."""
_ONCE_THERE = expression(
    r"^(?P<name>(?!.*\b(?:what|which|when|who|how|why|where|was|were|is|are|has|had|have|been|be|got|did|do|does|it|"
    r"never|\w+n['’]?t|not|no|ever|and|or|in|on)\b.*\b(?:tier|watch))[^\W\d][\w.'’ -]{1,30}?) (?:also )?"
    r"(?:(?:on|in|at) )?(?P<tier>(?:the )?(?:tier ?[123]|(?:tier ?2 )?watch ?list)) before(?=\W*$)",
    re.IGNORECASE,
)
"""What once was so, with no verb: "Oman Tier 3 before?"."""
_SIMPLY = r"(?:(?:just|only|simply|simple|plain|quick|answer|answer with|say|a) )"
_OR_NOT = expression(
    r"^(?P<asked>(?!.*\b(?:what|which|when|who|how|why|where)\b)(?!.* or .* or not)"
    r"(?!.*\b(?:before|ever|once|already|correct|right|true|so|it) or not\b).{6,}?),? "
    rf"(?:or not,?(?: {_SIMPLY}*(?:yes|y) ?(?:or|/|and) ?(?:no|n)(?: only| please)*)?|"
    rf"{_SIMPLY}+yes ?(?:or|/) ?no(?: only| answer| please)*|yes ?(?:or|/) ?no (?:only|answer|is enough)(?: please)?)"
    r"[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
"""What wants a yes or a no, however that is said: "moved out of tier 3 or not", "dropped, yes or no only"."""
_ASKS = expression(
    r"(?:(?:so|and|but|ok|hey|hi|please|abeg)[\s,]+)*(?:is|are|was|were|has|have|had|did|does|do|will|can)\b",
    re.IGNORECASE,
)
_YES_OR_NO_FIRST = expression(
    rf"^\W*(?:please,? )?(?:(?:tell|give) me |{_SIMPLY})+yes or no\b(?: only| answer| please)*[\s,:.-]+"
    r"(?P<asked>(?!.*\b(?:what|which|when|who|how|why|where)\b)[^?]{6,}?)[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)


def _as_yes_or_no(match: re.Match[str]) -> str:
    """What is said, with the question for a yes or a no that it is not by itself."""
    asks = _ASKS.match(match["asked"]) is not None
    return f"{match['asked']}?" if asks else f"{match['asked']}, yes or no?"


def _of_home(match: re.Match[str]) -> str:
    return f"{match['of']} my country" if _SAYS_HOME.search(match.string) else match[0]


def _as_numbered(match: re.Match[str]) -> str:
    return f"{match['has']} tier {1 if match['best'] else 3}"


def _in_words(match: re.Match[str]) -> str:
    numbers = [number for number in (match["first"], match["second"]) if number]
    return ", ".join(f"tier {number}" for number in numbers) + match["link"]


_BOTH_NUMBERED = expression(
    r"(?P<both>\bboth(?: (?:still|now|on|at|a|rated|ranked))*) (?P<number>[123])"
    r"(?=,? (?:right|correct|no|yes|yeah|or not|now|still)\b|\s*\W*$|\? )",
    re.IGNORECASE,
)
"""A tier by its number alone, of two: "Australia and New Zealand are both 1 right?"."""

_EVER_NUMBERED = expression(
    r"\bever (?P<been>(?:(?:been|get|got|gotten|hit|reach|reached|made|make|on|in|at|a|to|as) )*)(?P<number>[123])"
    r"(?=\W*$)",
    re.IGNORECASE,
)
"""A tier by its number alone, behind "ever": "was Burma ever 2?"."""

_BY_ITSELF = Changes(
    Change(("yr",), expression(r"\byr(?=s?\b)", re.IGNORECASE), "year"),
    *NOW_AND_THEN,
    *GIVES_ITSELF,
    Change(("ever ",), _EVER_NUMBERED, r"ever \g<been>tier \g<number>"),
    Change(("both ",), _BOTH_NUMBERED, r"\g<both> tier \g<number>"),
    DRAWN_OUT,
    SAID_AGAIN,
    US_STATES,
    Change((" or ", ", "), _OR_A_TIER, _in_words),
    Change(("anything ",), _ANYTHING_BUT, r"\1 tier \2"),
    Change(("straight ",), _STRAIGHT, r"always tier \g<number>"),
    Change(("couple",), _A_WHILE_BACK, r"\g<was> once on tier \g<number>"),
    Change(("?",), _ASKED_AT_ONCE, " "),
    Change(("the states",), _THE_STATES, r"\g<lead> the United States"),
    Change(("after last year", "after 20"), _STILL_AFTER, r"\g<still>"),
    Change(("on last year",), _MOVED_ON, r"\g<moved> from last year"),
    Change(("on last year",), _STANDS_ON, r"\g<stands> than last year"),
    Change((" from 20",), _MOVES_OF, r"\g<what> in \g<year>"),
    Change(("more ",), _MORE_GOOD, lambda match: _COMPARED[match["how"].lower()]),
    Change((" us",), _OF_US, _of_home),
    Change((" ago", " back"), _SOME_YEARS_AGO, "in "),
    Change(("from 20", "from the 20"), _FROM_REPORT_TO_REPORT, r"from \1 to \2"),
    Change(("last years",), _IN_LAST_YEARS, lambda match: f"{match['lead'] or 'over'} recent years"),
    Change((" be ",), _SO_MUST_BE, r"\g<so> \g<guess> tier \g<number>"),
    Change((" before",), _ONCE_THERE, r"was \g<name> on \g<tier> before"),
    Change(("still ",), _STILL_OR_GONE, r"\g<still>"),
    Change(("or not", "yes or no", "yes/no"), _OR_NOT, _as_yes_or_no),
    Change(("yes or no",), _YES_OR_NO_FIRST, r"\g<asked>, yes or no?"),
    Change(("still ",), _STILL_THE_BEST, _as_numbered),
    Change((" in it", " in there"), _CRITICISED_IN_IT, r"\g<said> in the report"),
)


def spelled_out_at_first(text: str) -> str:
    """A text before which nothing was asked, with the report for "it" where it is asked what that has on something.

    Nobody has said yet where they are from, so that "us" behind "than" is the United States.
    """
    text = _IN_THERE.sub(r"\g<asked> in the report \g<about>", text)
    return text if _WE.search(text) else _THAN_US.sub(r"\g<than> the US", text)


def spelled_out(text: str) -> str:
    """A text by itself, with "tier" before a number in "anything other than 3", and without a "?" amid a question."""
    return _BY_ITSELF.made(text)


def spelled_out_after(text: str, *, of_tiers: bool = False) -> str:
    """A text that follows a question, with what it leaves out; that may be `of_tiers`, and of no country.

    That is "tier" before a bare number ("was it on 3 before?"), "and" for "y" and "n", the century of a year
    ("and 24?"), and the verb of what moved as well ("and Brazil, also down?"); "it" before "hasn't moved", and "why"
    for "Brazil how?".
    """
    text = _THATS.sub(r"\g<so>that is ", text)
    text = _HOW_SO.sub(r"\1 why", _NO_SUBJECT.sub(r"\g<so>it \g<not>", text))
    text = _LIMIT_TO.sub(lambda found: f"{'list ' if found['named'] else ''}only those in {found['what']}", text)
    text = _TWO_FIGURES.sub(r"\g<lead>20\g<year>", _ALSO_MOVED.sub(_as_moved, text))
    if of_tiers:
        text = _ANOTHER_TIER.sub(r"and tier \g<number>", text)
    text = _FROM_TO.sub(lambda m: f"from {_in_full(m['left'])} {m['to']} {_in_full(m['reached'])}", text)
    return _BARE_TIER.sub(_as_tier, _N.sub("and ", _Y.sub("and ", text)))


def _in_full(tier: str) -> str:
    return f"tier {tier}" if tier.isdigit() else tier


def _as_moved(match: re.Match[str]) -> str:
    way = "go down" if match["down"] else "go up" if match["up"] else "move"
    return f"did {match['name']} {way} too?"


def _as_tier(match: re.Match[str]) -> str:
    before, number = (group for group in match.groups() if group is not None)
    return f"{before} tier {number}"
