"""Which of the questions before a message speaks of: the last one, the last list, or the one of the last country."""

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_RECORDS, About, Intent
from bot.questions.limits import TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.exceptions import BESIDES
from bot.questions.sentences.marking import Sentence

_OF_THOSE = expression(
    r"\b(?:of|among|from) (?:(?:all|any|only|just) )*(?:those|these|them|(?:that|the)(?: first| whole)? list)\b|"
    r"^(?:(?:and|so|ok|but|just|only) )*(?:which|what|the|those|these)(?: ones)? (?:on|from|in) (?:that|the) list\b|"
    r"^(?:and )?(?:which|what) ones (?:fell|went|came|moved|dropped|rose|climbed|left|got|made)\b|"
    r"\bback to (?:the|that) list\b"
)
OTHER_WAY_ROUND = expression(
    r"\b(?:(?:other|opposite) (?:way|direction)|reversed?|vice versa|opposite$|turned (?:around|round|over)|contrary)\b"
)
"""What turns a list of those that stood elsewhere besides: those on the other tier now that once were on this one."""
_NOW_ONES = expression(
    r"\b(?:of|among) (?:(?:all|only|just) )?(?:the )?(?:(?:current|present|today|newest|latest)(?: s)?(?: ones|"
    r" countries)?"
    r"|ones (?:there are )?(?:now|today)|those (?:there are )?(?:now|today))\b"
)
"""Those of the newest report, after the year was asked for that had most of them: "of the current ones, how many …"."""
_AGAIN = expression(
    r"(?:(?:and|so|ok|okay|now|then|back to|go back to|show me|give me|just|please|,) )*"
    r"(?:the|that)(?: whole| first)? list(?: (?:again|please|then|once more|as before))*"
)
_THE_REST = expression(
    r"(?:(?:and|so|ok|but|what about|how about|list|name|,) )*(?:all )?the "
    r"(?:rest|others?|remaining ones?|other (?:ones|two|three|four|five|six|\d+|members|countries))"
    r"(?: (?:of (?:the list|them|those|(?:the )?REGION)|on (?:the|that) list|there|please|then))*|"
    r"(?:(?:and|so|ok|but) )*(?:who|what|which|anyone|anybody) else (?:(?:is|was|are|were) )?"
    r"(?:(?:on|in) (?:the|that|this) list|there|on it)"
)
"""The others of those that were listed, where one of them was asked about in between."""
_WITHOUT_IT = expression(
    r"(?:(?:and|so|ok|but|then|,|how many(?: (?:is|are) (?:it|that|there|they))?|who|which) )*"
    rf"{BESIDES} (?:the )?PLACE\d+(?: (?:then|please))*"
)
_ANY_THERE = expression(
    r"(?:(?:and|so|ok|but) )*(?:(?:is|are|was|were) )?(?:there )?any(?: (?:of them|ones?|country|countries|others?))? "
    r"(?:(?:on|in|at|the) )*TIER\d+(?: (?:YEAR|now|then|there))*"
)
_ANY_OF_A_PART = expression(
    r"(?:(?:and|so|ok|but) )*(?:(?:is|are|was|were) )?(?:there )?any (?:REGION(?: (?:ones?|countries|"
    r"country|members?))?|"
    r"(?:of (?:them|those|these) |ones? |others? )?(?:in|from) (?:the )?REGION)(?: (?:too|then|there|as well))*"
)
_OF_THE_COUNTRY = expression(
    r"(?:(?:and|so|but|ok|okay|hm|then|what about|how about|in|for) )*YEAR(?: (?:then|too|though))*|"
    r"(?:(?:and|so|but|ok|okay|hm|then) )*(?:"
    r"(?:before (?:that|then)(?: ,)? )?(?:what )?(?:it was|was it)(?: (?:before|earlier)(?: (?:that|then|it .*))?)?|"
    r"before (?:that|then|it)|what (?:tier )?was (?:it|its tier|its rank) (?:before|in|YEAR)\b.*|"
    r"(?:how long|since (?:when|(?:which|what) year)) (?:has|have|had|is|are|was|were) (?:it|they)\b.*|"
    r"when (?:did|was) it (?:get|got|come|go|went|fall|drop|"
    r"rise|move|climb|put|moved|last|downgraded|upgraded|first) ?.*|(?:has|had) it (?:ever|always)\b.*|"
    r"(?:was|is) it (?:ever|always|there|on it|still|on the TIER\d+|on TIER\d+|TIER\d+)\b.*|"
    r"how does it compare\b.*|(?:why|how come) (?:is|was) it (?:there|on it|on TIER\d+|so low|not)\b.*|"
    r"did it (?:ever|fall|drop|rise|improve|move|go|get|use)\b.*|(?:so )?(?:it is )?no longer TIER\d+.*)"
)
"""What is said of the country that was asked about before, and of no tier: "how long has it been there"."""
_ON_ITS_TIER = expression(r"\b(?:that|the same|this) (?:rank|ranking|rating|tier|status|grade|level|category)\b")
"""What speaks of the tier that was told, after it was only asked how many are rated at all."""
_OF_A_WORD = expression(
    r"\b(?:called|named|introduced|created|invented|law|rule|exist\w*|mean\w*|worst|best|"
    r"waive\w*|lift\w*|avoid\w*|impos\w*|appl\w+|sanction\w*|punish\w*)\b"
)
_OF_ITS_RANK = expression(
    r"\b(?:tiers?|ranks?|ranked|rankings?|ratings?|rated|TIER\d+)\b(?!.*\b(?:help|hotline|helpline|call|police)\b)"
)
"""What is no call for help any more, after one: "what is the tier?"."""
_ON_IT = expression(r"\b(?:there|on it|in it|that (?:low|high))\b")
"""What is said of the tier whose meaning was asked for, and no longer of the one that was told before it."""
_HOW_MANY = expression(
    r"(?:(?:and|so|ok|but) )*how many(?: of (?:them|those))?"
    r"(?: (?:is|are|was|were) (?:that|it|they|those|there|these))?(?: (?:in all|in total|altogether|overall|then))*"
)
_TOTAL = r"(?:altogether|all together|in all|in total|all in all|combined|together|taken together|summed up)"
_IN_ALL = expression(
    rf"(?=.*\b(?:{_TOTAL}|both|(?:two|these|those) lists|sum|total|add(?:s|ed)?|makes? how many|"
    r"how many (?:is|are|do|does) (?:that|those|they|both)(?: (?:two|lists))? (?:make|come to))\b)"
    rf"(?:(?:{_TOTAL}|how many|what|(?:the |a )?(?:combined |total |overall )?(?:number|sum|total|count)|"
    rf"countries|ones|"
    r"(?:the |these |those )?(?:(?:two|both) )?lists|both|two|them|those|these|they|it|that|this|there|is|are|"
    r"was|were|do|"
    r"does|make|makes|come to|comes to|add(?:s|ed)?|up|to|count|of|in|on|the|and|so|ok|but|then|now|please|,) ?)+"
)
_SEVERAL = 2
_OVER_YEARS = frozenset({About.ALWAYS, About.EVER, About.NEVER, About.SINCE})


def spoken_of_in(said: Sentence, before: Question) -> Question:
    """The question `before`, or the last list asked for where a message speaks of "those" after one about a country."""
    of_all = before.intent in OF_MANY and not before.places
    if of_all and before.about in OF_RECORDS and _NOW_ONES.search(said.text):
        return replace(before, about=About.NOTHING_MORE, years=(), span=None, members=frozenset())
    if before.many is None or of_all or len(before.subject) >= _SEVERAL:
        return before
    in_turn = {code for place in before.in_turn for code in place.codes}
    if len(before.in_turn) >= _SEVERAL and not in_turn <= before.members:
        return before  # those that were asked about one after another since
    turned = bool(before.many.also) and OTHER_WAY_ROUND.search(said.text) is not None
    if not turned and not _OF_THOSE.search(said.text):
        return before
    return replace(
        before.many, many=before.many, members=before.members, recent=before.recent, own=before.own, unasked=False
    )


def of_the_country(said: Sentence, before: Question) -> Question:
    """The question `before`, or the one on a country where a message says "it" of that after the meaning of a tier.

    Or its tier, where that is asked for after what was taken for a call for help.
    """
    if before.about is About.DANGER:
        return _of_its_rank(said, before)
    if before.one is None:
        return before
    of_its_tier = not before.tiers and _ON_ITS_TIER.search(said.text) is not None
    if not of_its_tier and (not _OF_THE_COUNTRY.fullmatch(said.text) or _OF_A_WORD.search(said.text)):
        return before
    one = replace(before.one, recent=before.recent, own=before.own, unasked=False, listed=before.listed)
    there = before.tiers and _ON_IT.search(said.text)
    return replace(one, tiers=before.tiers, stood=None, wants_yes_or_no=False) if there else one


def _of_its_rank(said: Sentence, before: Question) -> Question:
    """A call for help, or the country it was of, or that was spoken of before it, where its tier is asked for."""
    places = before.places or (before.one.places if before.one is not None else ())
    if len(places) != 1 or said.places or not _OF_ITS_RANK.search(said.text):
        return before
    return Question(Intent.TIER, places, recent=before.recent, own=before.own)


def without_the_one(said: Sentence, before: Question) -> Question | None:
    """The last list once more, without the country of it that was asked about in between: "and the rest?"."""
    if before.many is None or not before.places or said.tiers or said.years.years:
        return None
    if not said.places and _AGAIN.fullmatch(said.text):
        return replace(before.many, wants_yes_or_no=False)
    asked = {code for place in before.places for code in place.codes}
    named = {code for place in said.places for code in place.codes}
    rest = _THE_REST.fullmatch(said.text) if not said.places else named == asked and _WITHOUT_IT.fullmatch(said.text)
    if not rest or not asked <= before.members:
        return None
    where = replace(before.many.where, without=before.many.where.without | asked)
    counts = "how many" in said.text and before.many.intent is Intent.LIST
    intent = Intent.COUNT if counts else before.many.intent
    return replace(before.many, intent=intent, where=where, wants_yes_or_no=False)


def how_many_of_the_list(said: Sentence, before: Question) -> Question | None:
    """How many the last list told, where a country of it was asked about in between: "how many was that?"."""
    many = before.many
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    if many is None or not before.places or named or not _HOW_MANY.fullmatch(said.text):
        return None
    counted = replace(many, intent=Intent.COUNT, wants_yes_or_no=False, number=None)
    if many.intent is not Intent.CHANGES:
        return counted
    way = many.about if many.about in (About.UP, About.DOWN) else many.direction
    return replace(counted, about=About.MOVES, direction=way)


def how_many_in_all(said: Sentence, before: Question) -> Question | None:
    """How many there are on the tiers of the lists that were asked for one after another: "how many altogether?"."""
    tiers = before.tiers_in_turn
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    if len(tiers) < _SEVERAL or any(one.negated for one in tiers) or named or not _IN_ALL.fullmatch(said.text):
        return None
    every = TierSet(frozenset(tier for one in tiers for tier in one.tiers))
    return replace(before, intent=Intent.COUNT, tiers=(every,), wants_yes_or_no=False, number=None)


def any_of_the_list(said: Sentence, before: Question) -> Question | None:
    """Whether any there is on a tier, where a country of a list was asked about in between: "any on Tier 3?"."""
    if before.many is None or not before.places:
        return None
    told = all(set(place.codes) <= before.members for place in before.places)
    over_years = before.many.intent is Intent.LIST and before.many.about in _OVER_YEARS
    if told and over_years and said.where.groups and not said.tiers and _ANY_OF_A_PART.fullmatch(said.text):
        return replace(before.many, where=said.where, years=said.years.years or before.many.years)
    if not _ANY_THERE.fullmatch(said.text):
        return None
    where = said.where if said.where.groups else before.many.where
    years = said.years.years or before.many.years
    return Question(Intent.LIST, years=years, tiers=said.tiers, where=where, wants_yes_or_no=True)
