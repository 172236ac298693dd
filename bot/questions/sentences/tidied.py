"""A text as it was typed, made ready for marking: without what is no speech, and with names and years in full."""

import re

from bot.questions.expression import expression
from bot.questions.limits import FIRST_REPORT
from bot.questions.sentences.african_union import AFRICAN_UNION
from bot.questions.sentences.asked_if_true import WAS_IT_WHEN
from bot.questions.sentences.best_year import BEST_YEAR
from bot.questions.sentences.by_the_rule import BY_THE_RULE
from bot.questions.sentences.changes import Change, Changes
from bot.questions.sentences.claimed_and_asked import CLAIMED_AND_ASKED
from bot.questions.sentences.every_tier import EVERY_TIER
from bot.questions.sentences.excuses import EXCUSES
from bot.questions.sentences.in_passing import IN_PASSING, THE_COUNTRY
from bot.questions.sentences.in_short import IN_SHORT
from bot.questions.sentences.in_spite import IN_SPITE
from bot.questions.sentences.in_two import IN_TWO
from bot.questions.sentences.named_years import NAMED_YEARS
from bot.questions.sentences.otherwise import OTHERWISE
from bot.questions.sentences.our_neighbours import OUR_NEIGHBOURS
from bot.questions.sentences.proper_tier import ONE_OR_THE_OTHER, PROPER_TIER
from bot.questions.sentences.records import RECORDS
from bot.questions.sentences.refused import REFUSED
from bot.questions.sentences.sides import SIDES
from bot.questions.sentences.then_and_today import THEN_AND_TODAY

_NOISE = expression(
    r"https?://\S+|```.*?(?:```|$)|`[^`]*`|^\s*(?:>|&gt;).*?$|\b\d+(?:\.\d+)+\b|\[[^\]]*\]\([^)]*\)|[$€£]\d[\d,.]*",
    re.DOTALL | re.MULTILINE,
)
_ALL_OF_THOSE = expression(r"(?:\.{2,}|…)\s*(?=(?:all|both|neither|none|either)\b)", re.IGNORECASE)
"""What goes on, behind dots, with the countries before them: "Cuba, Nicaragua... all on Tier 3?"."""
_YES_NO = expression(r"\s\(?y ?/ ?n\b\)?", re.IGNORECASE)
_YEAR_IN_LETTERS = expression(r"\b2[o0](?:[o01]\d|2[o\d])\b", re.IGNORECASE)
_YEARS_IN_A_ROW = expression(r"\b(20[0-2]\d) (?=20[0-2]\d\b)")
"""Years with nothing between them: "how did it do in 2009 2010 2011"."""
_LIST_EXCLUDED = expression(
    r"\b(tier (?:2|two)),? (?:with )?(?:the )?watch ?list (?:excluded|not (?:included|counted)|left out|aside)\b",
    re.IGNORECASE,
)
_STANS = expression(r"\b(?:the )?stan (?:countries|nations|states)\b", re.IGNORECASE)
_YEAR_WITH_K = expression(r"\b2k([012]\d)\b", re.IGNORECASE)
_BETWEEN = expression(
    r"\b(between|from) ['’]?([012]\d) (and|to|until) ['’]?([012]\d)\b(?! (?:and|%|countries))", re.IGNORECASE
)
_SHORT_SPAN = expression(r"(?<!\w)['’]([012]\d) ?[-\u2013] ?['’]?([012]\d)(?!\w)")
_HYPHEN = expression(r"(?<=[^\W\d])[-\u2010\u2011](?=[^\W\d])|(?<=[^\W\d])[-\u2010\u2011](?=\d)")
_ARROW = expression(
    r"(?<=[\w)]) ?(?:->|=>|-->|→|⟶|➡) ?(?=(?:the )?(?:(?:t|tier|level) ?[123]|watch|2wl|[123])\b)", re.IGNORECASE
)
"""From one tier to another: "Tier 1 -> Tier 2"."""
_FOR_THE_PAST = expression(
    r"\bfor (?:all of )?the (?:past|last) (?=(?:\w+ )?(?:years|reports|decade)\b)", re.IGNORECASE
)
_DECADE = expression(
    r"\b(?P<lead>throughout |during |(?:back )?in |since |from |until |till |before )?"
    r"(?:the )?(?:(?P<part>early|mid|late)[ -])?"
    r"(?P<decade>20[012]0)['’]?s\b",
    re.IGNORECASE,
)
_ONE_END = frozenset({"since", "from", "until", "till", "before"})
_PARTS: dict[str, tuple[int, int]] = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "": (0, 9)}
"""The first and the last year of a part of a decade."""
_CHINA_TAIWAN = expression(r"\b(china|taiwan) ?/ ?(taiwan|china)\b", re.IGNORECASE)
"""Two, with a stroke between them; "China, Taiwan" is a name of one."""
_CHINA_TAIWAN_AND = expression(
    r"\b(china),? (taiwan)(?=,? (?:and |n )?(?:hong ?kong|hk|macau|macao|japan|(?:south |north )?korea|singapore)\b)",
    re.IGNORECASE,
)
"""The same in a row of neighbours."""
_LISTED = expression(r";(?=\s*(?:and\s+)?[A-Z][^\s;.?!,]*(?:\s[^\s;.?!,]+){0,2}\s*(?:;|[.?!]?\s*$))")
"""What parts the names of a list: "Peru; Chile; Bolivia"."""
_EQUAL = expression(r"(?<=tier) ?={1,2} ?(?=[123]\b)", re.IGNORECASE)
_I_MEAN = expression(
    r"(?<=\btier) i (?=(?:mean|meant|think|thought|guess|want|need|am|was|have|had|would|asked|saw|see|know|suppose|"
    r"reckon|"
    r"believe|assume|bet|presume|imagine|hear|heard|hope|read|remember|recall|do|did|can|could|should|will|"
    r"fear|found|find|look|looked|wonder|expect|expected|wanted|ask)\b)",
    re.IGNORECASE,
)
"""No Roman number: "the tier I mean"."""
_YEAR_INSTEAD = expression(
    r"\b(?:19|20)\d\d\b(?P<mark>[?.!]?)\W{1,5}"
    r"(?:(?:no|wait|sorry|oops|hm+|er|uh|actually|or rather|rather|i mean|i meant|make that|scratch that)[\s,.:-]+)+"
    r"(?:(?:in|just|only|for|it) )*(?P<year>(?:19|20)\d\d)\b(?:\W+sorry\b)?",
    re.IGNORECASE,
)
"""A year, and the one that was meant: "in 2015? I mean 2016"."""
_SHORT_WORD = expression(r"\b(rep|dem|dom|isl|govt|gov|incl)\.(?=\s\w)", re.IGNORECASE)
"""A word cut short, whose dot ends no sentence."""
_THAT_IS = expression(r"\bi\.e\.,?|\be\.g\.,?", re.IGNORECASE)
_NOT_THOSE = expression(
    r"(?P<lead>^|[.!?,]\s+)(?:(?:sorry|lol|well|tbh|hm+|and|but|so)[\s,]+)*"
    r"(?:idk|i don['’]?t know(?: anything)?|i do not know|dunno|no idea|no clue|not sure|can['’]?t say|"
    r"i['’]?m not asking|not asking|never ?mind|forget) "
    r"(?:about |abt |on |re |for )?[^,.;:!?]{1,40}?(?:(?:,|;|\.{2,}| -|\b) ?(?:but|just)\b|(?<=mind)[^,.;:!?]{1,40}:)",
    re.IGNORECASE,
)
"""What somebody says not to ask about, before asking of something else: "no idea about Laos, but …"."""
_I_ONLY_HAVE = expression(
    r"[.,;:!?-]\s*(?:i|we|mine|my (?:data|copy|table|list|book|wiki page)|the (?:wiki )?page)"
    r"(?: (?:i|we) ha(?:d|ve))?(?: only)? "
    r"(?:have|had|has|got|know|know of|found|stops?|starts?|begins?|ends?|goes)(?: only)?"
    r"(?: (?:data|numbers|figures|reports|i had|up|down|back|just|only|it))*"
    r" (?:from|since|until|up to|to|till|at|in|for|with) (?:19|20)\d\d\b(?:(?! (?:and|but|need)\b)[^.?!])*$",
    re.IGNORECASE,
)
"""What somebody says of the years that they know already, behind what they ask: "… I only have data from 2011"."""
_NOT_THAT_ONE = expression(
    r",? \(?not (?:in |of |for )?the (?:new|newest|latest|current|last|old|previous) (?:one|report|edition)\b\)?",
    re.IGNORECASE,
)
_NO_JOKES = expression(
    r",? (?:and |but )?(?:no|without(?: any)?|not(?: the| my| their)?) (?:\w+ ){0,2}"
    r"(?:jokes?|games?|football|soccer|memes?|score)\b"
    r"(?: jokes?| stuff)?(?: please| pls| lol)*(?=[,.:;?!)]|$)",
    re.IGNORECASE,
)
"""What an answer is asked to have nothing of: "difference between smuggling and trafficking, no jokes please"."""
_NEXT_TO_A_YEAR = expression(
    r"\b(?P<year>(?:19|20)\d\d)(?P<more> (?:report|edition|ranking|rating|tier))?(?:,? and|,) "
    r"(?:the (?:(?:year|one|report|edition) )?(?:(?P<before>before|prior|previous)|after|following|next)"
    r"(?: (?:year|one|report|that|it))?|a year (?:(?P<earlier>earlier|before)|later|after))\b",
    re.IGNORECASE,
)
_BEFORE_AND_AFTER = expression(
    r"\b(?:(?:right|just|immediately) )?(?:before and (?:right |just )?after|after and (?:right |just )?before) "
    r"(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_BOTH_ENDS = expression(
    r"\b(?:(?:highest|best) and (?:the )?(?:lowest|worst)|(?:lowest|worst) and (?:the )?(?:highest|best)) "
    r"(tier|rank|ranking|rating)s?\b",
    re.IGNORECASE,
)
_YEAR_OF_MANY = expression(r"\b((?:last|past|previous) [2-9]\d? )year\b", re.IGNORECASE)
_LOST_COUNT = expression(r"\b(?:i )?(?:lost|lose|losing) (?:count|track)\b", re.IGNORECASE)
_THE_STATES = expression(r"\b(and|vs\.?|versus|or|than|with|as) the States\b(?! (?:of|that|which)\b)")
_SCAMS = expression(
    r"\bcyber[ -]?(?:slave(?:ry|s)?|scams?)\b(?: (?:operations|compounds|cent(?:er|re)s))?|"
    r"\b(?:scam|fraud) (?:factor(?:y|ies)|farms?|parks?|hubs?)\b",
    re.IGNORECASE,
)
"""What people call the places where others are forced to defraud people online."""
_ROMA = expression(
    r"\bromani(?= (?:people|communit\w+|minorit\w+|children|women|girls|men|families|victims)\b)|\bgyps(?:y|ies)\b",
    re.IGNORECASE,
)
"""A people that shares the beginning of a country's name, and no more."""
_SC = expression(
    r"\bSC (?=mean|stand|status|in the (?:ratings?|rankings?|table|list|report)|= ?\?)|"
    r"(?<=what does )SC\b|(?<=what is )SC\b(?=\W*$)|(?<=meaning of )SC\b"
)
_UNDER_US_LAW = expression(
    r"\b(under|by|in|per|according to|(?:same|thing|identical|equal|similar) (?:as|to|like|than|with)|"
    r"different (?:from|to|than)) "
    r"(?:the )?(?:u\.?s\.?a?\.?|american|federal) law\b(?:['’]s)?|"
    r"\b(?:the )?(?:u\.?s\.?|american|federal) (?=(?:legal |law |government )?(?:definition|idea)\b)",
    re.IGNORECASE,
)
_OF_THE_LAW = expression(
    r"\b(?:traffic+k?\w*|labou?r|bond\w*|prostitut\w+|smuggl\w+|standards?|slave\w*|protocol)\b", re.IGNORECASE
)
"""What the law behind the report has meanings of: no question about the United States."""
_REPORT_OF_THE_US = expression(
    r"\bthe (?:u\.?s\.?|american) (?=(?:tip |trafficking |state department )?report (?:also |ever |even )?"
    r"(?:says?|said|mentions?|mentioned|talks?|speaks?) (?:\w+ )?(?:about|on|of|regarding)\b)",
    re.IGNORECASE,
)
"""The report by who writes it, where it is asked what it says of something."""
_WAIVED = expression(
    r"\b(countries|governments|nations|states|anyone|anybody)(?: that| which| who| whom)? (?:the )?"
    r"(?:us|u\.s\.|united states|america|americans|usa) (?:ever |has |have )*(?:gave|give|gives|given|granted|issued)"
    r"(?= (?:(?:an?|the|such|any) )?waivers?\b)",
    re.IGNORECASE,
)
"""Whom the report says a waiver was given to, by who gave it."""
_SINCE_THE_START = expression(
    r"\b(?:now|today|currently) (?:vs\.?|versus|and|compared (?:to|with)|against) (?:(?:in|at|the) )*"
    r"(?:(?:very )?(?:beginning|start)\b|(?:very )?first (?:report|edition)\b)",
    re.IGNORECASE,
)
_RATES_ITSELF = expression(r"\bwashington(?P<rest> (?:\w+ ){1,4}itself\b)", re.IGNORECASE)
_WHAT_BECAME_OF_IT = expression(
    r"(?P<asked>\bwhat (?:became of|(?:has )?happened (?:to|with)|did)\b[^?.!\n]{1,40}? )"
    r"(?:right |just )?after (?:it|they|being|getting|its|their|the)\b[^?.!\n\d]{0,30}? (?:in )?(?P<year>20[012]\d)\b"
    r"(?=\W*$)",
    re.IGNORECASE,
)
"""What came behind a move that is named: "what became of it after it was lowered in 2021?"."""
_STILL_FROM = expression(
    r"(?P<still>\b(?:is|are|who'?s|whos|anyone|anybody|any|they|it)\b[^?.!,\n]{0,30}? still\b[^?.!,\n]{0,30}?) "
    r"from (?:the )?(?P<year>(?:19|20)\d\d)(?: (?:report|edition|list))?\b(?! ?(?:to|until|till?|through|-|–) ?\d)",
    re.IGNORECASE,
)
"""What is still so from a year on: "who is still on the watch list from 2022?"."""
_TOO_LONG = expression(r"\btl\s?[;:]\s?dr\b", re.IGNORECASE)
_DUTCH_ISLANDS = expression(r"\bdutch islands(?: in the (?:caribbean|antilles))?\b", re.IGNORECASE)
_AND_BEFORE = expression(
    r"(?P<asked>\b(?:since (?:when|what year)|how long)\b[^?.!\n]*?),? "
    r"and (?:was|has|had) (?:it|they) (?:ever )?(?:been )?"
    r"(?:there|on it|in it) (?:ever )?before (?:20\d\d|that|then)(?: (?:as well|too|already|also))*(?=\W*$)",
    re.IGNORECASE,
)
"""What asks besides, where the years are told, whether a country was there before the last stay as well."""


def _of_the_law(match: re.Match[str]) -> str:
    """The law behind the report for that of the United States, where a text speaks of what that has meanings of."""
    of_the_law = f"{match[1]} the law" if match[1] else "the "
    return of_the_law if _OF_THE_LAW.search(match.string) else match[0]


def _as_span(match: re.Match[str]) -> str:
    """Part of a decade, as the years that it has reports of."""
    decade, (first, last) = int(match["decade"]), _PARTS[(match["part"] or "").lower()]
    if (match["lead"] or "").lower().strip() in _ONE_END:
        return f"{match['lead']}{max(decade + first, FIRST_REPORT)}"
    lead = "throughout " if (match["lead"] or "").lower().startswith("throughout") else ""
    return f"{lead}between {max(decade + first, FIRST_REPORT)} and {decade + last}"


def _on_both_sides(match: re.Match[str]) -> str:
    """The years before and after one: "2013 and 2015" for "before and after 2014"."""
    return f"in {int(match['year']) - 1} and {int(match['year']) + 1}"


def _with_the_next(match: re.Match[str]) -> str:
    """A year with the one before or after it, which is named by that alone."""
    other = int(match["year"]) + (-1 if match["before"] or match["earlier"] else 1)
    return f"{match['year']}{match['more'] or ''} and {other}"


_CHANGES = Changes(
    *EXCUSES,
    *REFUSED,
    WAS_IT_WHEN,
    *IN_PASSING,
    *IN_SHORT,
    Change(("://", ".", "`", ">", "&gt;", "](", "$", "€", "£"), _NOISE, " "),
    Change(("->", "=>", "→", "⟶", "➡"), _ARROW, " to "),
    Change(("-", "\u2010", "\u2011"), _HYPHEN, " "),
    Change(("/",), _YES_NO, " yes or no"),
    Change(("\u2192",), expression(r"(?<=[123lL])(?<!\d\d) ?\u2192 ?(?=[123twTW](?!\d))"), " -> "),
    Change(("the country", "the nation"), THE_COUNTRY, " "),
    Change((";", ":"), _TOO_LONG, "tldr"),
    Change((";",), _LISTED, ","),
    Change(("taiwan",), _CHINA_TAIWAN_AND, r"\1 and \2,"),
    Change(("..", "…"), _ALL_OF_THOSE, ", "),
    Change(("taiwan",), _CHINA_TAIWAN, r"\1 and \2"),
    Change(("=",), _EQUAL, " "),
    Change(("tier i ",), _I_MEAN, ", i "),
    Change(("19", "20"), _YEAR_INSTEAD, r"\g<year>\g<mark>"),
    Change(("rep.", "dem.", "dom.", "isl.", "govt.", "gov.", "incl."), _SHORT_WORD, r"\1"),
    Change(("i.e", "e.g"), _THAT_IS, "that is"),
    Change(("joke", "game", "football", "soccer", "meme", "score"), _NO_JOKES, ""),
    Change(("19", "20"), _I_ONLY_HAVE, ""),
    *IN_SPITE,
    *RECORDS,
    Change(("but", "just", ":"), _NOT_THOSE, r"\g<lead>"),
    Change(("not ",), _NOT_THAT_ONE, ""),
    Change(("and the ", "and a ", ", the ", ", a "), _NEXT_TO_A_YEAR, _with_the_next),
    Change(("before and ", "after and "), _BEFORE_AND_AFTER, _on_both_sides),
    Change((" and ",), _BOTH_ENDS, r"best and worst \1"),
    Change((" 1 year", "0 year", "5 year", "2 year", "3 year", "4 year"), _YEAR_OF_MANY, r"\1years"),
    Change(("lost ", "lose ", "losing "), _LOST_COUNT, " "),
    Change(("the states",), _THE_STATES, r"\1 the United States"),
    Change(("sc",), _SC, "special case "),
    Change(("cyber", "scam", "fraud"), _SCAMS, "online scam operations"),
    Change(("romani ", "gyps"), _ROMA, "Roma"),
    AFRICAN_UNION,
    Change(("law", "definition", "idea"), _UNDER_US_LAW, _of_the_law),
    Change(
        (" report say", " report said", " report mention", " report talk", " report speak"), _REPORT_OF_THE_US, "the "
    ),
    Change(("waiver",), _WAIVED, r"\1 that got"),
    Change(("still ",), _STILL_FROM, r"\g<still> since \g<year>"),
    Change(("beginning", " start", " first "), _SINCE_THE_START, f"in {FIRST_REPORT} and now"),
    Change(("the past ", "the last "), _FOR_THE_PAST, "throughout the past "),
    Change(("0s", "0's", "0’s"), _DECADE, _as_span),
    Change(("20",), _YEARS_IN_A_ROW, r"\1, "),
    *BY_THE_RULE,
    Change(("watch",), _LIST_EXCLUDED, r"\1 without the watch list"),
    Change(("stan ",), _STANS, "the stans"),
    Change(("washington",), _RATES_ITSELF, r"the United States\g<rest>"),
    Change((" after ",), _WHAT_BECAME_OF_IT, r"\g<asked>since \g<year>"),
    Change(("'", "’"), _SHORT_SPAN, r"20\1-20\2"),
    Change(("between ", "from "), _BETWEEN, r"\1 20\2 \3 20\4"),
    Change(("2k",), _YEAR_WITH_K, r"20\1"),
    Change(("2o", "20o", "202o"), _YEAR_IN_LETTERS, lambda year: year[0].lower().replace("o", "0")),
    *CLAIMED_AND_ASKED,
    *OUR_NEIGHBOURS,
    *THEN_AND_TODAY,
    *IN_TWO,
    PROPER_TIER,
    ONE_OR_THE_OTHER,
    Change(("&",), expression(" & "), " and "),
    Change(("\u2013",), expression("\u2013"), "-"),
    Change(("\u2014",), expression("\u2014"), " - "),
    *NAMED_YEARS,
    *OTHERWISE,
    BEST_YEAR,
    EVERY_TIER,
    Change(("dutch islands",), _DUTCH_ISLANDS, "Dutch Caribbean"),
    Change(("what %", "which %"), expression(r"\b(what|which) %", re.IGNORECASE), r"\1 percentage"),
    Change(("since when", "how long", "since what"), _AND_BEFORE, r"\g<asked>"),
    *SIDES,
)
"""In the order in which they are made."""


def tidied(text: str) -> str:
    """A text without links, code, quotes and asides, with spaces for hyphens, and years and sides in full."""
    return _CHANGES.made(text)
