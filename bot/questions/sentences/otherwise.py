"""What people call, in a text that is not marked yet, what the tiers, the years and the lists are known by."""

import re

from bot.questions.expression import expression
from bot.questions.limits import FIRST_REPORT, WATCH_LIST_SINCE
from bot.questions.sentences.asked_if_true import ASKED_IF_TRUE
from bot.questions.sentences.bad_lists import BAD_LISTS
from bot.questions.sentences.by_the_rule import AT_RISK
from bot.questions.sentences.changes import Change
from bot.questions.sentences.numbers import COUNT, number_of
from bot.questions.sentences.since_the_first import SINCE_THE_FIRST
from bot.questions.sentences.standards import STANDARDS_MET
from bot.questions.sentences.why_known import WHY_KNOWN

_NTH_YEAR = expression(
    r"(\bfor (?:the|its|their) (?:second|third|fourth|fifth|tenth|\d+(?:nd|rd|th)) year)(?=\W*$)", re.IGNORECASE
)
_DIFFERENCE = expression(
    r"\b(differences?|comparison|changes?) between (?:the )?(20[0-2]\d)(?: and(?: the)?|/) (20[0-2]\d)\b"
    r"(?=.*\b(?:tier|list|special)\b)(?!.* and 20\d\d)",
    re.IGNORECASE,
)
"""Two years that are set beside each other, and not all from the one to the other."""
_EVENT_OF_A_YEAR = expression(
    r"\b(before|after|since|until|prior to) (?:(?:the|its|their) )?(?:[a-z]+ ){0,2}?"
    r"(?:coup|war|invasion|revolution|election|elections|uprising|earthquake|takeover|annexation) (?:in|of) "
    r"(20[0-2]\d)\b",
    re.IGNORECASE,
)
"""What happened in a year that is named: "before the coup in 2021"."""
_SAY = expression(r"\b(in|for|since|from|by),? say,? (?=20\d\d\b)", re.IGNORECASE)
"""What makes a year one of many: "in, say, 2020"."""
_OF_THOSE_NAMED = expression(
    r"\b(how many|which|any|all|none) of (?:my|our|these|those|the|his|her|their)\b[^()?.!]{0,40} "
    r"\((?P<names>[^()]+(?:,|\band\b)[^()]+)\)",
    re.IGNORECASE,
)
"""Countries that are named in brackets: "how many of my clients' countries (Chad, Mali) are on Tier 3?"."""
_YEAR_OF_AN_EVENT = expression(
    r"\b(before|after|since|until|prior to) (?:the|its|their) (20[0-2]\d) (?:[a-z]+ ){0,1}?"
    r"(?:coup|war|invasion|revolution|election|elections|uprising|earthquake|takeover|annexation)\b",
    re.IGNORECASE,
)
"""The same with the year in front: "since the 2022 invasion"."""
_ALL_WITH_TIERS = expression(
    r"^\W*(?:(?:is there|any chance|can|could|you|i|we|someone|somebody|please|pls|list|show|give|tell|get|see|"
    r"have|post|need|want|me|us|a|the|full|complete|of|whole|entire|everything:?) )*"
    r"(?:(?:all|every)(?: of)?(?: the)? (?:country|countries|nations)(?: (?:and|with|by|plus))?(?: (?:their|its|the))? "
    r"(?:tiers?|rank(?:s|ed|ings?)?|rat(?:ed|ings?))|"
    r"(?:tiers|rankings?|ratings) of (?:all|every) (?:the )?countr(?:y|ies)|"
    r"(?:full|complete|whole|entire) (?:(?:tier )?rankings?|list of (?:tiers|countries)|(?:tier|country) list))"
    r"(?P<year>(?: (?:in|for|of|the))* 20\d\d)?(?:,? (?:report|pl\w+))*\W*$",
    re.IGNORECASE,
)
"""Every country with its tier."""
_THIS_DECADE = expression(r"\b(?:(?:in|during|within|over) )?(?:this|the (?:current|present)) decade\b", re.IGNORECASE)
_JUST_NOW = expression(
    r"\b((?:was|were|been|got)(?: (?!not\b)[\w.'’-]+){0,3}?) just ((?:up|down)graded|promoted|demoted)\b"
    r"(?!.*(?:20\d\d|\b(?:year|before|after|when)\b))",
    re.IGNORECASE,
)
"""What is said of the newest report, though it names none."""
_NAMED_YEAR = expression(
    r"\b(in|for|of|during) (?:the|its|their) (?:(?:same )?year of (?:the |its |their )?(?!report)(?:[a-z]+[ ,]+){1,3}?|"
    r"(?:world cup|olympic|election|[a-z]+s) year )(?:in )?[(,]?\s?(20[0-2]\d)\b\)?",
    re.IGNORECASE,
)
"""A year that is told by what happened in it as well: "in the year of the world cup (2022)"."""
_THOSE_LEFT_OUT = expression(
    r"(?<=\w )((?:without|excluding|minus|except(?: for)?|leaving out|not (?:counting|including)) "
    r"(?:the )?(?:tier (?:2|two) )?watch ?list) (?:people|ones|countries|folks|lot|guys|states|nations|members)\b",
    re.IGNORECASE,
)
"""Those on the Watch List, as the list that is left out."""
_AND_OF_PARTS = expression(
    r"\b(africa|asia|europe|america|oceania|caribbean|balkans|pacific) n (?=(?:the |north |south |east |west |central |"
    r"latin )?(?:africa|asia|europe|america|oceania|caribbean|balkans|pacific|middle east)\b)",
    re.IGNORECASE,
)
_ITS_FIRST = expression(
    r"(?<=['’]s first )(?=tier\b(?! ?[123]\b)(?! (?:countr|nation|state|list|report)))", re.IGNORECASE
)
_MOST_IMPROVED_EVER = expression(
    r"\b(?:the )?most improved(?: (?:country|countries|nation|one))?(?P<where> in \w+(?: \w+)?)? "
    r"(?:ever|of all time|overall|in (?:the )?history|all time)\b",
    re.IGNORECASE,
)
_SAID_TO_BE = expression(
    r"(?<=tier)(?P<asked>\b(?! ?[123]\b).*\b(?:says?|said|claims?|claimed|thinks?|insists?|insisted|reckons?|swears?|"
    r"believes?|told (?:me|us)|heard|thought|guess|guessed)(?: (?:that|it|it['’]?s|it is|they|are|was|on|in|at))*) "
    r"(?P<number>[123])(?=\W*$)",
    re.IGNORECASE | re.DOTALL,
)
"""A tier that somebody is said to hold it to be, by its number alone: "what tier is Qatar? a colleague says 3"."""
_RATED_NUMBER = expression(
    r"\b(?:(?:got|gets|get|gotten) (?=rated|ranked|graded|scored|placed))?"
    r"(?P<how>(?:rated|ranked|graded|(?:earned|received|awarded)(?= an? )|"
    r"(?<=countries )scored|(?<=that )scored|(?<=who )scored|(?<=governments )scored)(?: as)?)"
    r"(?: (?:a|at|an|just|only))* (?P<number>[123])"
    r"(?=\W*$|,| (?:and|or|in|for|by|now|then|this|last|at|since|from|back|ever|before|right|yes|no|today|please|pls|"
    r"again|once|twice|while|but|not|too|still|means?|meant|under|with|as|if|when|20\d\d)\b)"
    r"(?! in (?:a row|the world\b)| of\b)(?<!scored [123] in (?=\d))",
    re.IGNORECASE,
)
"""A tier by its number alone: "countries rated 3"."""
_IN_A_PART = expression(r" in (?:the )?(?!20|tip\b|report\b)[a-z]", re.IGNORECASE)
_OF_SEVERAL = expression(
    r"\b(?:countries|governments|nations|states|who|which|report|tip|trafficking)\b", re.IGNORECASE
)
_NUMBER_OF = expression(r"(?<![\w&])(?:#|nr\.?|no\.|num\.?|nbr\.?|№) ?(?=of\b(?! course))", re.IGNORECASE)
_T_VISAS = expression(r"(?<!['’\w])t[- ]?visas?\b(?: approvals?)?(?! (?:holders?|applica))", re.IGNORECASE)
_A_NUMBER = expression(
    r"\b(?:how many|numbers?|figures?|counts?|stat(?:s|istics)|latest|grant\w*|issu\w+|approv\w+|given|total)\b",
    re.IGNORECASE,
)
_OF_THE_US = expression(r"\b(?:US|usa|united states|america|american|the us|in us|us)\b|\bU\.S", re.IGNORECASE)
_FIRST_EVER = expression(r"\b(?:the )?(?:very )?first (report|edition) ever\b", re.IGNORECASE)
_FIRST_REPORTS = expression(
    r"\b(?:in|over|during|through|throughout|across|for|of) (?:all of )?the first "
    rf"(?P<count>{COUNT}) (?:reports|years|editions)\b(?! (?:of|in|on|since|after)\b)",
    re.IGNORECASE,
)
_WHEN_IT_BEGAN = expression(
    r"\b(?:back )?(?:when|at the (?:very )?(?:time|moment)) "
    r"(?:(?:the|this) (?:whole )?(?:thing|reports?|tip reports?|rankings?|ratings?|lists?|tiers?|tier system)|"
    r"(?:it|this) all|they) (?:first |was first |were first |was |were )?"
    r"(?:started|began|begun|launched|introduced|got going)\b(?! in\b)|"
    r"\b(?:at|in) the (?:very )?(?:start|beginning)(?: of (?:it all|everything|"
    r"the (?:whole )?(?:thing|reports|rankings?|ratings|tier system)))(?= *(?:$|[?.!,]))",
    re.IGNORECASE,
)
"""The first report, told by what began with it: "when the thing started"."""
_FIRST_YEAR = expression(
    r"(?<!['’]s )(?<!its )(?<!their )(?<!our )(?<!was )(?<!is )(?<!for )(?<!for the )"
    r"\b(?:(?:in|of|from|back in) )?(?:the )?(?:very )?first year"
    r"(?: (?:ever|of all|of (?:the )?(?:reports?|rankings?|ratings?|it all)))?(?=\s*(?:$|[,.;?!]))",
    re.IGNORECASE,
)
_OF_ALL_ON_A_TIER = expression(
    r"(?=.*\b(?:who|which|what countries|countries|how many|anyone|anybody|list)\b)"
    r"(?=.*\b(?:tier ?[123]|watch ?list)\b)",
    re.IGNORECASE | re.DOTALL,
)
_WAS_IT_NOT = expression(
    r"\b(?P<asked>(?:which|what|how many) (?:\w+ )?(?:years?|reports?|editions?)|(?<!since )when) "
    r"(?P<was>was|were|is|are|did|has|had)n['’]?t (?P<it>it|they|he|she|the \w+|[A-Z][\w-]+(?: [A-Z][\w-]+)?)\b"
)
"""What asks for the years of what was not so: "in what years wasn't it Tier 1?"."""
_CURRENT_AND_LAST = expression(
    r"\b(?:both )?(?:the )?(?:current|latest|newest|present|this) (?:ones? |report |year['’]?s? )?"
    r"(?:and|&|plus) (?:the )?(?:last|previous|past)(?: (?:year|report|edition)(?:['’]?s)?| ones?)?(?=\W*$|,)",
    re.IGNORECASE,
)
"""The newest report and the one before: "their tiers, current and last year's"."""
_LAST_BEFORE_A_YEAR = expression(
    r"\b(?:in|of|from) the (?:last|latest|final|newest) (?:report|edition|one) before [^?.;()]{3,60}?"
    r"(?:,? (?:i\.?e\.?,?|that is,?|so|which is|meaning|namely) |\s*\()(20[0-2]\d)\b\)?",
    re.IGNORECASE,
)
"""The year of a report, which is told by what came after it besides: "in the last one before the coup, i.e. 2021"."""
_UP_TOP = expression(r"\b(?:(?:all the way|right|still) )?up top\b(?! (?:of|that)\b)", re.IGNORECASE)
_OR_MORE = expression(
    r"\b(?<!tier )(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: or more| ?\+) ?"
    r"(?=(?:straight |consecutive )?(?:years?|reports?|editions?|times)\b)",
    re.IGNORECASE,
)
"""A length that is told from its least on: "10+ years", "three or more times"."""
_IS_IT_NOT = expression(
    r"^(\W*(?:(?:so|and|but|wait|hm|ok)\b\W*)*)(did|has|have|had|were|are|is|was|does|do)n['’]?t "
    r"(?=(?:the (?:watch ?list|numbers?|tier|lists?)|there (?:more|fewer|less|a lot|far)|more|fewer)\b)",
    re.IGNORECASE,
)
"""What asks in the negative if there are more, or fewer: "hasn't the watch list grown?"."""

_SPOTLESS = expression(
    r"(?:\b(?P<does>do|does|did|has|have) (?P<whose>[^,;?]{3,40}?) )?\b(?P<has>with|has|have|had|keep|kept)"
    r"(?: (?:an?|the|its|their))? (?:perfect|spotless|flawless|unblemished|impeccable|untarnished)"
    r"(?: (?:tier (?:1|one)|track|tip))* (?:record|history)\b",
    re.IGNORECASE,
)
"""A record of Tier 1 and nothing else."""

_NOT_COUNTED = expression(
    r"\b(?:(?:if (?:you|we|i) )?(?:don['’]?t|do not) (?:count|include)|not (?:counting|including)|without (?:counting|"
    r"including)|leaving (?:out|aside)|disregarding|ignoring|if (?:you|we) (?:ignore|leave out)) "
    r"(?=(?:the )?(?:year )?20[0-2]\d\b)",
    re.IGNORECASE,
)
"""What takes a year out of all of them."""


def _always_first(match: re.Match[str]) -> str:
    if match["does"]:
        return f"{'were' if _OF_SEVERAL.search(match['whose']) else 'was'} {match['whose']} always on tier 1"
    return ("that were " if match["has"].lower() == "with" else "were ") + "always on tier 1"


_BETWEEN_TIERS = expression(
    r"\b(?P<who>countr(?:y|ies)|states?|nations?|ones|who|which|anyone|anybody|how many)"
    r"(?P<are>(?: (?:that|which|who|are|is|was|were|there|in|ranked|placed|rated|lies?|sits?|stands?|currently|now))*?)"
    r"(?: in)? between (?:the )?tier (?P<first>1|2|3|one|two|three) (?:and|&) (?:the )?(?:tier )?"
    r"(?P<last>1|2|3|one|two|three)\b(?! watch)",
    re.IGNORECASE,
)
"""Those on what lies between two tiers, which is neither of them."""


def _as_between(match: re.Match[str]) -> str:
    numbers = {"one": 1, "two": 2, "three": 3}
    ends = [numbers.get(match[end].lower()) or int(match[end]) for end in ("first", "last")]
    between = {(2, 3): "on the watch list", (1, 3): "on tier 2 or the watch list"}.get((min(ends), max(ends)))
    return match[0] if between is None else f"{match['who']}{match['are']} {between}"


def _t_visas(match: re.Match[str]) -> str:
    """The visas that the United States give to victims, where their number is asked for."""
    if not _A_NUMBER.search(match.string):
        return match[0]
    return "T visa approvals for victims" + ("" if _OF_THE_US.search(match.string) else " in the United States")


def _as_rated(match: re.Match[str]) -> str:
    """A tier by its number; of one country alone in a part of the world, it may be its place there."""
    place_there = _IN_A_PART.match(match.string, match.end()) and not _OF_SEVERAL.search(match.string)
    return match[0] if place_there else f"{match['how']} tier {match['number']}"


def _of_all_tiers(match: re.Match[str]) -> str:
    return f"list the tier 1, tier 2, watch list, tier 3 and special case countries {match['year'] or ''}"


def _first_of_all(match: re.Match[str]) -> str:
    """The first year of a list, where those are asked for that were on it: "who was Tier 3 the very first year?"."""
    if not _OF_ALL_ON_A_TIER.match(match.string):
        return match[0]
    return f"in {WATCH_LIST_SINCE if 'watch' in match.string.lower() else FIRST_REPORT}"


def _of_the_first(match: re.Match[str]) -> str:
    """The years of the first reports: "between 2001 and 2003" for "in the first three reports"."""
    return f"between {FIRST_REPORT} and {FIRST_REPORT + max(1, number_of(match['count'].lower())) - 1}"


_SINCE_A_REPORT = expression(
    r"\bsince (?:the )?(?P<year>20\d\d) (?:(?:tip|trafficking) )*(?:report|edition|list|rankings?)\b"
    r"(?:,? (?:i\.? ?e\.?|that is|so|meaning),? (?:in )?(?:the )?(?P<then>20\d\d)\b)?",
    re.IGNORECASE,
)
"""Since which report: "upgrades since the 2023 report, i.e. in 2024?" is of the one year that is told behind it."""
_ONWARDS = expression(r"(?:\b(?:from|since) )?\b(20\d\d) onwards?\b", re.IGNORECASE)

_TIER_FROM = expression(
    r"^(?!.*\b(?:how|chang\w+|histor\w+|trend|over|timeline|track|evol\w+|each|every|all|yearly|now|since)\b)"
    r"(?P<asked>.*\b(?:tier|rank|rating|placement|grade)(?: (?:of|for) [^\d,.;:?!]{3,25})?) from (?P<year>20[0-2]\d)\b"
    r"(?! ?(?:to|until|till|through|thru|on|up|and on|vs|versus|[-\u2013/,&])\b)(?! ?[-\u2013])",
    re.IGNORECASE | re.DOTALL,
)
"""The tier of one report: "Brazil's tier from 2020"; tiers from a year on are many."""


def _since_or_in(match: re.Match[str]) -> str:
    return f"in {match['then']}" if match["then"] else f"since {match['year']}"


OTHERWISE = (
    SINCE_THE_FIRST,
    *ASKED_IF_TRUE,
    Change(
        ("since the 20", "since 20"),
        _SINCE_A_REPORT,
        _since_or_in,
    ),
    Change((" onward",), _ONWARDS, r"since \1"),
    Change((" from 20",), _TIER_FROM, r"\g<asked> in \g<year>"),
    Change(("count", "includ", "leav", "ignor", "disregard"), _NOT_COUNTED, "apart from "),
    Change(("between tier",), _BETWEEN_TIERS, _as_between),
    Change(("record", "history"), _SPOTLESS, _always_first),
    Change(("+", " or more"), _OR_MORE, r"at least \1 "),
    Change(("n't the", "n't more", "n't fewer", "n’t ", "nt the", "nt more", "nt fewer"), _IS_IT_NOT, r"\1\2 "),
    Change((" up top",), _UP_TOP, "in the top tier"),
    Change((" before ",), _LAST_BEFORE_A_YEAR, r"in \1"),
    Change(("when ", "at the ", "in the "), _WHEN_IT_BEGAN, "in the first report"),
    Change((" last", " previous", " past"), _CURRENT_AND_LAST, "this year and last year"),
    Change(("the first ",), _FIRST_REPORTS, _of_the_first),
    Change(("n't ", "n’t ", "nt it", "nt they"), _WAS_IT_NOT, r"\g<asked> \g<was> \g<it> not"),
    Change(("first year",), _FIRST_YEAR, _first_of_all),
    Change((" ever",), _FIRST_EVER, r"the very first \1"),
    Change(("t visa", "t-visa", "tvisa"), _T_VISAS, _t_visas),
    Change(("rated ", "ranked ", "graded ", "scored ", "earned ", "received ", "awarded "), _RATED_NUMBER, _as_rated),
    Change(("#", "nr", "no.", "num", "nbr", "№"), _NUMBER_OF, "number "),
    Change(
        ("say", "said", "claim", "think", "thought", "insist", "reckon", "swear", "believe", "told ", "heard", "guess"),
        _SAID_TO_BE,
        r"\g<asked> tier \g<number>",
    ),
    Change(("d year", "h year"), _NTH_YEAR, r"\1 in a row"),
    Change((" between ",), _DIFFERENCE, r"\1 of \2 vs \3"),
    Change((" in 20", " of 20"), _EVENT_OF_A_YEAR, r"\1 \2"),
    Change((" say",), _SAY, r"\1 "),
    Change((" (",), _OF_THOSE_NAMED, r"\1 of \g<names>"),
    Change(("the 20", "its 20", "their 20"), _YEAR_OF_AN_EVENT, r"\1 \2"),
    AT_RISK,
    *STANDARDS_MET,
    *BAD_LISTS,
    *WHY_KNOWN,
    Change((" decade",), _THIS_DECADE, "since 2020"),
    Change(("just ",), _JUST_NOW, r"\1 \2 this year"),
    Change(("all ", "every ", "full ", "complete ", "whole ", "entire "), _ALL_WITH_TIERS, _of_all_tiers),
    Change((" year of ", " year 20"), _NAMED_YEAR, r"\1 \2"),
    Change(("watch",), _THOSE_LEFT_OUT, r"\1"),
    Change((" n ",), _AND_OF_PARTS, r"\1 and "),
    Change(("first tier",), _ITS_FIRST, "ever "),
    Change(("most improved",), _MOST_IMPROVED_EVER, r"who improved the most\g<where> since 2001"),
)
