"""What a marked sentence wants, beside its kind: which way, better or worse, how often, at any time or always."""

from functools import lru_cache

from bot.questions.expression import expression
from bot.questions.intent import About, Relation
from bot.questions.limits import TierSet
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import spoken, vocabulary
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.relations import BESIDE_IT, comes_to_stand
from bot.report.tier import Tier

_BETTER = expression(
    r"\b(?:better|superior|wins over|above|higher|ahead|outrank(?:s|ing)?|beat(?:s|ing)?|"
    r"in front(?= of (?:the )?PLACE)|"
    rf"over{BESIDE_IT}|outperform(?:s|ing)?|outdo(?:es|ing)?|tops?(?= (?:the )?PLACE)|stronger|best)\b|>"
)
_WORSE = expression(
    r"\b(?:worse|beneath|inferior|below|lower|behind|"
    rf"under{BESIDE_IT}(?! (?:this|that|which|what) (?:law|rule|act|report|system|heading|flag)\b|"
    r" (?:the )?PLACE\d+ (?:occupation|rule|control|administration|mandate|regime|protection|sanctions|law|flag)\b)|"
    r"weaker|poorer|trails?)\b|<"
)
_SAME = expression(
    r"\b(?:same(?! (?:report|year|edition|time|question))|"
    r"share|equal|equally|equals|matches|as (?:badly|bad|good|well|low|high)(?: \w+)? as|"
    r"alike|tied|level(?= |$)(?! of)|a (?:tie|draw)|identical|identically|"
    r"on (?:a )?par|on equal footing|(?:on|in) one tier)\b|PLACE\d* = "
)
_ENDS = expression(r"\b(?:(?P<worst>worst|lowest)|best|highest)\b")
_SWAPPED = Pieced(
    r"\b(?:swap|swapped|switch|switched|trade|traded|exchange|exchanged) (?:tiers?|places|ranks?|rankings?|ratings?|"
    r"positions)\b"
)
_OTHER = expression(
    r"\b(?:different(?:ly)?|(?<!drifted )apart(?! from)|(?:a|any|some|no) difference|otherwise|another tier|any other|"
    r"(?:any|some)thing else)\b"
)
_EITHER_WAY = Pieced(
    r"\b(?:(?:does|do|did|is|are|was|were|or|has|if|whether) )(?:either|one|any(?= of (?:them|these|those)))"
    r"(?: of (?:them|these|those|the (?:two|three)|(?:the )?PLACE\d+ (?:and|or) (?:the )?PLACE\d+))?"
    rf" (?:(?!PLACE|it|that|or)\w+ ){{0,3}}?(?:{_BETTER.pattern}|{_WORSE.pattern})"
    r"(?: (?:off|than|tier|ranked|rated|placed))*(?: the other(?: one)?)?(?! (?:the )?PLACE)"
)
"""What says that of two countries one stands better than the other, whichever it is."""
_STANDS_SO = expression(
    r"(?P<those>\bPLACE\d+(?:(?: ,)?(?: (?:and|,|or))? (?:the )?PLACE\d+)*)"
    rf"(?: (?!PLACE|who\b|which\b|what\b)\w+){{0,5}}? (?:{_BETTER.pattern}|{_WORSE.pattern})"
)
_PLACE = expression(r"PLACE(\d+)")
_BESIDE = expression(
    r"\bPLACE\d+ (?:\w+ ){0,4}?(?:better|worse|higher|lower|ahead|above|below|behind|superior|inferior)\b"
    r"(?: (?:ranked|rated|placed|off|of|tier|than|in|the|ranking|rating|rank|grade|a))* PLACE\d+"
)
_BOTH_BESIDE = expression(
    r"\bPLACE\d+ (?:(?:,|the|PLACE\d+) )*(?:and|&) (?:the )?PLACE\d+ (?:\w+ ){0,5}?"
    r"(?:different(?:ly)?|differing|unequal|same|equal|unlike|identical|(?<= on )another|level|alike|tied|apart)\b"
)
_LONGER = expression(r"\b(?P<how>longer|shorter)\b(?: \w+){0,5}? than (?:the )?PLACE")
_FURTHER = Pieced(
    r"\b(?:sunk|sink|sank|fallen|fell|fall|dropped|drop|gone|went|slipped|been|climbed|risen) (?:\w+ ){0,2}"
    r"(?:lower|higher|further)\b"
)
"""What compares a country's tiers with the one that it has, though it speaks of a move."""
_EVERY_YEAR = (
    r"always|every (?:single )?time|in all of (?=SPAN)|in all the (?:years|reports|editions)|"
    r"each (?:and every |single )?(?:year|report|edition)|every (?:single )?(?:year|report|edition)|"
    r"all (?:the |of the |these )?(?:\d+ )?(?:years|reports|editions)|all along|(?<=was )all (?:the )?time|unbroken|"
    r"non ?stop|continuously|consistently|"
    r"without (?:(?:any|a|a single|one) )*(?:interruptions?|breaks?|gaps?|changes?)|uninterrupted(?:ly)?|"
    r"constantly|throughout|"
    r"(?:whole|entire) (?:time|way|existence|history|record)|all the way(?! (?:up|down|to|back|from|until|till)\b)|"
    r"with no (?:break|breaks|interruption|gap)|ever since|since (?:its |their )?independence|"
    r"from (?:the |its )?(?:very )?(?:start|beginning|outset|first (?:report|year|edition))"
)
ALWAYS = expression(
    rf"\b(?:{_EVERY_YEAR})\b|\b(?:never|not once)(?: \w+){{0,2}} (?:left|leave|off|out of|lost|lose)\b|"
    r"\b(?:never|not) (?:\w+ ){0,2}(?:anything|something|anywhere) (?:but|other|else)\b"
)
_IN_ALL_YEARS = expression(
    r"\b(?:in|over|during|of|through|across) all (?:the |these |those )?(?:\d+ )?(?:years|reports|editions)\b"
)
_NOT_ALWAYS = expression(rf"\bnot (?:\w+ ){{0,2}}(?:{_EVERY_YEAR})\b")
_REPEATEDLY = expression(
    r"\b(?:in a row|running|consecutive(?:ly)?|back to back|more than once|twice|repeatedly|"
    r"(?:two|three|four|five|ten|\d+) times|(?:only|just|exactly|at least|more than) (?:once|one time)|"
    r"again and again)\b"
)
_NEVER = expression(
    r"\bnever(?! mind)\b|\bnot (?:even |just )?(?:once|a single (?:time|year))\b|"
    r"\bnot (?:\w+ )?ever\b|\bat no (?:time|point)\b"
)
_EVER = Pieced(
    r"\bin any (?:report|edition)\b|\bat least (?:once|one time)\b|\bone time at least\b|"
    r"\beven one (?:report|year|time)\b|"
    r"\b(?:a|any) single (?:year|report|edition) (?:with|when|where|in which|that)\b|\bonce upon a time\b|"
    r"\b(?:is|was|were) there (?:ever )?(?:a|any) (?:year|time|report|edition|point) (?:when|where|in which|that)\b|"
    r"\bever\b(?! since)|\bat (?:some|any|one) (?:point|time|stage)\b|\bany (?:time|year)\b|"
    r"\beven (?:once|(?:a single|one) time)\b"
)
_EARLIER = expression(
    r"\b(?:before|earlier|in the past|previously|in former (?:years|times|reports))\b(?! (?:YEAR|SPAN|that))"
)
_BARE_WAY = expression(r"\b(?:(?P<up>ups?)|downs?)\b")
_CLAUSES = expression(r" [,:;-] | but ")
_THAN_NOW = expression(
    r"\bthan (?:\w+ ){0,3}(?:now|today|currently|present|these days)\b|"
    r"\b(?:was|were) (?:the )?PLACE\d* .*\b(?:better|worse|higher|lower|ahead|improved)\b"
)
_UP_OR_DOWN = Pieced(r"\b(?:up|down) (?:or|and|than) (?:went )?(?:up|down)\b|\bups (?:or|and|than) (?:more )?downs\b")
_UP_AND_DOWN = Pieced(r"\b(?:up (?:and|or) down|down (?:and|or) up)\b")
_MORE_MOVES = expression(
    r"\b(?P<how>more|fewer|less) (?P<first>(?:\w+ ){1,5}?)than(?P<second>(?: \w+){1,5})|"
    r"(?P<those>(?:\w+ ){1,5}?)(?:outnumber|outnumbers|outnumbered) (?P<others>(?:\w+ ?){1,5})"
)
_NOT_ON_IT = Pieced(
    r"\b(?:out of|off|left|leave|leaves|leaving|lost|lose|loses|escaped|escape|quit|exited|dodged|avoided|no longer|"
    r"stopped being|free of|rid of|"
    r"(?:kicked|stripped|robbed|deprived|removed|dropped|demoted|downgraded|fell|fallen) (?:from|of|off)|"
    r"gave up|lacks?|without|short of|missed|misses) (?:\w+ )?TIER\d+\b|"
    r"\bTIER\d+ (?:\w+ ){0,2}(?:over(?= since| now| in|$)|ended|history)\b"
)
_ENTERED = expression(
    r"\b(?:reach|reached|reaches|made it to|become|became|enter|entered|join|joined|regain|regained|"
    r"earned|got (?:up )?to|"
    r"(?:up|down|back|drop|dropped|drops|fell|fallen|fall|sank|sunk|sink|slid|slipped|upgraded|"
    r"downgraded|move|moved|promoted|"
    r"relegated|demoted|returned|return|climb|climbed|rise|rose|risen|lifted|put) (?:back )?(?:in|on)?to|"
    r"(?:put|get|got|gotten) on)(?: \w+){0,2} $"
)
_TIER_COUNTRIES = expression(
    r"\bTIER0 (?:countries|country|nations?|states?|governments?|ones?|members?)\b|"
    r"\bTIER0 (?:in (?:the )?REGION )?(?:that|which|who)\b"
)
_BETWEEN = expression(r"\b(?:mov(?:ed?|es|ing)|switch\w*|swap\w*|chang\w+|steps?|jump\w*) between (?:the )?TIER0\b")
"""What speaks of moves from one of two tiers to the other, either way."""
_WAY = Pieced(r"(?P<before>(?: ?\S+ ){0,5}?)TIER(?P<tier>\d+)(?=(?P<behind>(?: \S+){0,2}))")
_AFTER_IT = expression(r"\bafter (?:getting|reaching|making|having|being|it (?:got|reached|made)|once) (?:\w+ ){0,2}$")
"""Before a tier that was left by a fall: "did it ever drop back after reaching Tier 1?"."""
_LEFT = expression(
    r"\b(?:out of|from|off|stripped of|robbed of|left|leave|leaves|leaving|lost|lose|loses|"
    r"losing|loss of|escaped|escape|escapes|"
    r"exit|exited|quit|no longer|"
    r"kicked out of|dropped its|gave up)(?: \w+){0,3} $"
)
_ONWARDS = expression(r" ?(?:in)?to (?:the )?")
_TO_ANOTHER = expression(r" (?:straight |directly |down |up )?(?:in)?to TIER")
"""Behind a tier that was left for another one: "went Tier 3 to Tier 1"."""
_OVER = expression(r"^ (?:rating |status |ranking )?(?:ended|over|expired|losers?|dropouts?|exits?)\b")
_REACHED = expression(
    r"\b(?:to|into|onto|in|on|new|newly|newest|latest|freshly|"
    r"fresh|reached|reach|made|make|joined|joining|join|entered|entering|enter|became|become|"
    r"regained|regains?|win back|won back|get back|got back|added|"
    r"gained|gain|got|get|as|a|at|for|hit|earned)(?: \w+){0,3} $"
)


def asks(sentence: Sentence) -> bool:
    """Whether it asks something about trafficking or anything else, rather than tells it."""
    speech = vocabulary().speech
    does = sentence.asked or any(speech[how].search(sentence.text) for how in ("asks", "asks later", "requests"))
    return does or bool(speech["of trafficking"].search(sentence.text))


def speaks_of_leaving(text: str) -> bool:
    """Whether a sentence says that a tier was left, so that it does not ask who is on it."""
    return _NOT_ON_IT.search(text) is not None


def ways(sentence: Sentence, *, strictly: bool = False) -> tuple[TierSet | None, TierSet | None]:
    """The tiers that a sentence on changes says were left, and reached; `strictly` where a verb must say so."""
    reached = _ENTERED if strictly else _REACHED
    leaving: TierSet | None = None
    reaching: TierSet | None = None
    if len(sentence.tiers) == 1 and _BETWEEN.search(sentence.text) and len(sentence.tiers[0].tiers) == 2:
        return sentence.tiers[0], sentence.tiers[0]
    for match in _WAY.finditer(sentence.text):
        tiers = sentence.tiers[int(match["tier"])]
        before, behind = match["before"], match["behind"]
        onwards = leaving is None and _TO_ANOTHER.match(behind) is not None and not before.endswith("to ")
        fell = _AFTER_IT.search(before) is not None and direction(sentence.text) is About.DOWN
        if fell or onwards or _LEFT.search(before) or _OVER.search(behind):
            leaving = tiers
        elif reached.search(before) or (leaving is not None and _ONWARDS.fullmatch(before)):
            reaching = tiers
    return leaving, reaching


def moved_from(sentence: Sentence, way: About) -> tuple[TierSet | None, TierSet | None]:
    """The tier on which countries were that a sentence says moved: "which Tier 2 countries were downgraded".

    It is the one that they reached where they could not have been on it: none is upgraded from Tier 1.
    """
    if len(sentence.tiers) != 1 or sentence.tiers[0].negated or not _TIER_COUNTRIES.search(sentence.text):
        return None, None
    tiers = sentence.tiers[0]
    from_end = tiers.tiers == {Tier.ONE if way is About.UP else Tier.THREE} and way in (About.UP, About.DOWN)
    return (None, tiers) if from_end else (tiers, None)


def compares_then_with_now(text: str) -> bool:
    """Whether a text asks how a country stood once beside how it stands now, and not the other way round."""
    return _THAN_NOW.search(text) is not None


def says_ever(text: str) -> bool:
    """Whether a text asks if something was so, or happened, at any time."""
    return _EVER.search(text) is not None


def over_years(text: str) -> About | None:
    """Whether a list is of those that ever, never or always were so; None where a text says none of these."""
    text = _IN_ALL_YEARS.sub("", text) if _EVER.search(text) else text
    clauses = [clause for clause in _CLAUSES.split(text) if "TIER" in clause]
    for said in (*reversed(clauses), text):
        for about, pattern in ((About.ALWAYS, ALWAYS), (About.NEVER, _NEVER), (About.EVER, _EVER)):
            if pattern.search(said):
                return about
    return None


def is_not_always(text: str) -> bool:
    """Whether a text asks for those that were not always so, which no list answers."""
    return _NOT_ALWAYS.search(text) is not None


def says_repeatedly(text: str) -> bool:
    """Whether a text asks for those that moved more than once, which no list of moves answers."""
    return _REPEATEDLY.search(text) is not None


@lru_cache(maxsize=128)
def direction(text: str) -> About:
    """Up or down, if the words say so and not both; kept, as several ask it of the same sentence."""
    if _FURTHER.search(text) or _UP_AND_DOWN.search(text):
        return About.NOTHING_MORE
    up, down = spoken("up").search(text), spoken("down").search(text)
    if (up is None) is (down is None):
        return About.NOTHING_MORE
    return About.UP if up else About.DOWN


def says_earlier(text: str) -> bool:
    """Whether a text asks for earlier years than those in which the present tier has lasted."""
    return _EARLIER.search(text) is not None


def both_directions(text: str) -> bool:
    """Whether a text speaks of upgrades and downgrades."""
    if _UP_OR_DOWN.search(text):
        return True
    return all(spoken(name).search(text) for name in ("up", "down"))


def more_moves(text: str) -> About:
    """Up or down, where a text says that there were more moves that way than the other."""
    found = _MORE_MOVES.search(text)
    if found is None:
        return About.NOTHING_MORE
    first, second = _way(found["first"] or found["those"]), _way(found["second"] or found["others"])
    if About.NOTHING_MORE in (first, second) or first is second:
        return About.NOTHING_MORE
    return second if found["how"] in ("fewer", "less") else first


def _way(text: str) -> About:
    """Up or down, in any word for it or by itself: "more up than down"."""
    bare = _BARE_WAY.search(text)
    return direction(text) or (About.NOTHING_MORE if bare is None else About.UP if bare["up"] else About.DOWN)


def longer(text: str) -> Relation | None:
    """Better where a text says that one country was so for longer than another, worse where for shorter."""
    found = _LONGER.search(text)
    if found is None:
        return None
    return Relation.BETTER if found["how"] == "longer" else Relation.WORSE


def sets_beside(text: str) -> bool:
    """Whether a text says of one country that it stands better or worse than another."""
    return _BESIDE.search(text) is not None or _BOTH_BESIDE.search(text) is not None


def says_either_way(text: str) -> bool:
    """Whether a text says of two countries that one stands better, whichever it is: "does either outrank the other"."""
    return _EITHER_WAY.search(text) is not None


def without_either_way(text: str) -> str:
    """A text without that."""
    return _EITHER_WAY.sub("", text)


def leading(text: str) -> tuple[int, ...]:
    """The numbers of the places that a text says to stand better or worse than others; none where it does not say."""
    every = [*_STANDS_SO.finditer(text)]
    return tuple(int(number) for number in _PLACE.findall(every[-1]["those"])) if every else ()


def relation(text: str) -> Relation | None:
    """How the first country is said to stand to the second, or a country to what it is now."""
    if _SWAPPED.search(text):
        return Relation.SWAPPED
    if _SAME.search(text):
        return Relation.SAME
    if _OTHER.search(text) or says_either_way(text):
        return Relation.OTHER
    better, worse = _BETTER.search(text), _WORSE.search(text)
    if better and not worse:
        return Relation.BETTER
    return Relation.WORSE if worse and not better else None


def set_apart(text: str) -> Relation | None:
    """The same of several countries that are compared, of which one may be the best or the worst."""
    ends, told = _ENDS.search(text), comes_to_stand(text) or relation(text)
    return told if told is not None or ends is None else Relation.WORSE if ends["worst"] else Relation.BETTER
