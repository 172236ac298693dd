"""Follow-ups about those that were told: whether a country is one of them, or the only one, and whether all are."""

from bot.questions.after.lists.narrowed import where_after
from bot.questions.expression import expression
from bot.questions.intent import OF_ALL_YEARS, OUTERMOST, SUPERLATIVES, About, Intent
from bot.questions.limits import TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

_OF_THE_ENDS = frozenset({About.NOTHING_MORE, *OUTERMOST})
_OVER_YEARS = frozenset({About.NEVER, About.SINCE, About.TWO_YEARS})
_TOLD_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT, Intent.DEFINE})
AMONG = expression(
    r"^(?:(?:and|so|ok|but) )*(?:does|do|did) (?:it|they|the report) (?:also |even )?"
    r"(?:mention|name|list|include|cite) (?:the )?PLACE\d+(?: (?:too|as well|also|there))*$|"
    r"^(?:(?:and|so|ok|but|wait|hm) )*(?:does|do|did|would) (?:the )?PLACE\d+ (?:(?:also|even) )*"
    r"(?:count|qualify|belong|make (?:it|the list))"
    r"(?: (?:(?:as|to|in|among|under|into) )?(?:one(?: of (?:them|those|these))?|them|those|these|there|it|that|"
    r"that list|the list|too|as well|also|then))*$|"
    r"^(?:(?:and|so|ok|but|lol|wow|hm|huh|oh|damn|really|even|wait|was|what about) )*(?:(?:is|are|was|were) )?"
    r"(?:even )?(?:the )?PLACE\d+"
    r"(?:(?: ,)? (?:is it|itself|for example|also|too|as well|likewise|now|then|still|YEAR))*"
    r"(?:(?: ,)? (?:one of|among|on|in|under)(?: (?:them|those|these|it|that|there|the list|that list))?|(?: ,)? one|"
    r" (?:up |down )?there| listed| included| mentioned| named| cited|"
    r" (?:is|are|was|were) not|(?: ,)? same (?:club|group|boat)| too| as well| also| likewise)"
    r"(?: (?:too|as well|also|now|then|still|YEAR|though))*$"
)
"""What asks if a country is among those that were told."""
_JUST_NAMED = expression(
    r"(?:(?:and|or|so|but|ok|what about|how about|what of|not) )*(?:the )?PLACE0(?: (?:then|though))*"
)
_WAS_ONE = expression(
    r"(?:(?:and|so|ok|but|wait|hm) )*(?:was|were) (?:the )?PLACE0 (?:(?:also|too|ever|once) )*(?:(?:ever|once) )?"
    r"(?:one(?: of (?:them|those|these))?|among (?:them|those)|on (?:it|the list|that list)|there)\b"
)
_SEVERAL = expression(
    r"(?:(?:and|so|ok|but|is|are|was|were|what about|how about) )*(?:the )?PLACE\d+"
    r"(?:(?: ,)?(?: (?:and|or|,))* (?:the )?PLACE\d+)+ (?:(?:both|all|also|still) )*"
    r"(?:(?:one|two|three|some) of|among|on|in|part of) (?:them|those|these|it|that|the list|that list)"
    r"(?: (?:too|as well|also|now|then|YEAR))*"
)
"""What asks if several countries are among those that were told."""
_GOT_OUT = expression(
    r"(?:(?:and|so|but|ok|oh|wow|did|has|have) )*(?:the )?PLACE\d+ "
    r"(?:(?:ever|finally|since|really|actually|even) )*"
    r"(?:(?:get|got|gotten|come|came|make it|made it|move|moved|break|broke|climb|climbed|go|went) (?:off|out|away)|"
    r"left|escaped|leave|escape)(?: of)?(?: (?:it|there|that|that list|the list))?"
    r"(?: (?:since|yet|by now|later|then|really|lol|though|,))*"
)
_ONLY_ONE = expression(
    r"(?:(?:so|and|but|is it|was it|it is|is that|was that|that is|are they|they are|,) )*(?:the )?only (?:REGION )?"
    r"(?:one|country|state|nation|member)(?: (?:in|of|from) (?:the )?REGION)?(?: (?:on|in|at|with))?(?: TIER\d+)?"
    r"(?: (?:up there|down there|there|on it|in it|with (?:it|that)|like (?:it|that)|then|now|right|,|today|YEAR|"
    r"(?:in )?(?:that|the same) (?:year|report)))*"
)
_OF_THEM = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:is|are|did|has|have) )?"
    r"(?:who|which|any|anyone|how many)(?: ones?)? of (?:those|them|these) "
    r"(?:(?:has|have|is|are|did) )?(?:(?P<still>still (?:is|are)|still)|(?:(?:is|are) )?(?:not|no longer)"
    r"(?= .*\b(?:now|today|any ?more|any longer)\b)|left|moved|got (?:out|off|better|worse)|improv\w+|rose|risen|"
    r"(?:(?:has|have|since|then) )*(?:gone |going |went |moved |moving )(?:up|down)|climb\w*|fell|fallen|drop\w*|"
    r"(?:been )?(?:up|down)graded)"
    r"(?: (?:there|on it|now|today|any ?more|any longer|since|then|on|it|is|are|this year|YEAR))*"
)
_ALL_OF_THEM = expression(
    r"(?:(?:so|and|but|ok) )*(?:(?:are|were|is) (?:(?:they|those|these) all|all(?: of)? (?:them|those|these))|"
    r"(?:they|those|these) (?:are|were) all|all(?: of)? (?:them|those|these))"
    r"(?: (?:now|also|still|even|really|on|in|at|a|the))* TIER\d+(?: (?:countries|now|then|today|right|too|,))*"
)

_ALL_THE_OTHERS = expression(
    r"(?:(?:so|and|but|ok) )*(?:(?:are|is|were) )?(?:all )?(?:of )?(?:the )?(?:others|rest|other ones|other countries)"
    r"(?: (?:are|is|were|all|on|in|at|a|the|still|now))* TIER\d*(?: (?:now|then|today|right|too|,))*"
)
_ALL_SO = expression(
    r"(?:(?:so|and|but|ok) )*(?:(?:are|were|is) )?(?:(?:they|those|these) )?(?:all|both)(?: (?:of (?:them|those)|three|"
    r"two|four|now|on|in|at|the|are))* TIER\d+(?: (?:now|then|today|right|too|YEAR|,))*"
)


def asks_of_one_of_them(text: str) -> bool:
    """Whether a text asks if a country is among those that were told, or left them."""
    return AMONG.search(text) is not None or _GOT_OUT.fullmatch(text) is not None


def left_them(said: Sentence, before: Question) -> Question | None:
    """Whether a country left the tier that others were listed of: "Zimbabwe got out?"."""
    one = len(said.places) == 1 and not said.tiers and _GOT_OUT.fullmatch(said.text) is not None
    tiers = before.tiers if before.intent in _TOLD_OF_TIERS else ()
    over_years = before.intent is Intent.CHANGES and before.span is not None and not before.places
    if over_years and before.leaving is not None:
        tiers = (before.leaving,)
    if not one or len(tiers) != 1 or tiers[0].negated:
        return None
    left = tiers[0]
    ever = Question(Intent.HISTORY, said.places, about=About.EVER, tiers=(left,), span=said.years.span)
    return replace(ever, leaving=left, wants_yes_or_no=True)


def one_of_them(said: Sentence, before: Question) -> Question | None:
    """Whether a country is among those that were listed, or several are: "is Cuba one of them?"."""
    plain = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE and not before.also
    if plain and len(said.places) > 1 and len(before.tiers) == 1 and not said.tiers and _SEVERAL.fullmatch(said.text):
        years = said.years.years or before.years
        return Question(Intent.COMPARE, said.places, years, tiers=before.tiers, wants_yes_or_no=True)
    of_all_years = before.intent is Intent.LIST and before.about in OF_ALL_YEARS and not (before.places or before.also)
    named = AMONG.search(said.text) or (of_all_years and _JUST_NAMED.fullmatch(said.text))
    one = len(said.places) == 1 and not said.tiers and bool(named)
    tiers = before.tiers or before.spoken_of
    of_moves = before.intent is Intent.CHANGES and not before.places
    if one and of_moves and not before.also:
        moved = replace(before, places=said.places, where=Where(), number=None, only=(), found=())
        return replace(moved, years=said.years.years or before.years, wants_yes_or_no=True)
    untiered = before.about is About.NEVER or before.about in SUPERLATIVES
    unmoved = before.intent is Intent.LIST and untiered and not tiers
    if not one or not (of_moves or ((tiers or unmoved) and before.intent in _TOLD_OF_TIERS)):
        return None
    years = said.years.years or before.years
    if before.intent is not Intent.DEFINE and before.about in (About.EVER, About.ALWAYS):
        asked = Question(Intent.HISTORY, said.places, years, about=before.about, span=before.span)
        return replace(asked, tiers=tiers, wants_yes_or_no=True)
    over_years = before.about in _OVER_YEARS | SUPERLATIVES or bool(before.also)
    if before.intent is not Intent.DEFINE and over_years and len(said.places[0].codes) == 1:
        told = said.places[0].codes[0] in before.members
        return Question(Intent.HISTORY, said.places, about=About.TREND, span=before.span, confirmed=told)
    if before.intent is not Intent.DEFINE and before.about not in _OF_THE_ENDS:
        return None
    if not years and _WAS_ONE.match(said.text):  # "which are Special Cases now?", "was Iraq one?"
        return Question(Intent.HISTORY, said.places, about=About.EVER, tiers=tiers, wants_yes_or_no=True)
    among = frozenset(tier for tier in Tier if all(tier in one for one in tiers))
    return Question(Intent.TIER, said.places, years, tiers=(TierSet(among),), wants_yes_or_no=True)


def the_only_one(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about before is the only one on its tier: "the only African one up there?"."""
    if (
        len(before.subject) != 1
        or before.intent is Intent.CHANGES
        or not before.spoken_of
        or said.places
        or not _ONLY_ONE.fullmatch(said.text)
    ):
        return None
    where = where_after(said, before)
    years = said.years.years or before.years
    only = Question(Intent.LIST, years=years, tiers=said.tiers or before.spoken_of[-1:], where=where)
    return replace(only, only=before.subject, wants_yes_or_no=True)


def the_only_one_to_move(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about before is the only one that moved so: "is it the only one in Asia?"."""
    moved = before.intent is Intent.CHANGES and len(before.places) == 1 and before.about in (About.UP, About.DOWN)
    one = moved and len(before.years) <= 1 and before.span is None and not (before.also or said.places or said.tiers)
    if not one or not _ONLY_ONE.fullmatch(said.text):
        return None
    only = replace(before, places=(), only=before.places, where=said.where, wants_yes_or_no=True, besides=())
    return replace(only, years=said.years.years or before.years)


def all_of_them(said: Sentence, before: Question) -> Question | None:
    """Whether all of those that were listed are on a tier: "are all of those Tier 2?"."""
    compared = before.intent is Intent.COMPARE and len(before.places) > 1 and len(said.tiers) == 1 and not said.places
    if compared and _ALL_SO.fullmatch(said.text):
        years = said.years.years or before.years
        return Question(Intent.COMPARE, before.places, years, tiers=said.tiers, wants_yes_or_no=True)
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE and bool(before.tiers)
    if not listed or before.places or len(said.tiers) != 1 or not _ALL_OF_THEM.fullmatch(said.text):
        return None
    asked = Question(Intent.LIST, years=before.years, tiers=said.tiers, where=before.where)
    return replace(asked, those=before.tiers, everyone=True, wants_yes_or_no=True)


def all_the_others(said: Sentence, before: Question) -> Question | None:
    """Whether all but those told, of the same part of the world, are on a tier: "all the others are Tier 2?"."""
    told = (
        before.intent is Intent.LIST and before.about in _OF_THE_ENDS and bool(before.where.groups and before.members)
    )
    if not told or before.places or len(said.tiers) != 1 or not _ALL_THE_OTHERS.fullmatch(said.text):
        return None
    told_of = frozenset() if before.everyone else before.members  # "is the rest Tier 1?", "are the others Tier 2?"
    where = replace(before.where, without=before.where.without | told_of)
    return Question(Intent.LIST, years=before.years, tiers=said.tiers, where=where, everyone=True, wants_yes_or_no=True)


def since_that_year(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those who were on a tier in a year still are: "and who of those still is?", "which of them rose?"."""
    found = _OF_THEM.fullmatch(said.text)
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE and bool(before.tiers)
    plain = listed and not before.places and len(before.years) <= 1 and before.span is None
    if found is None or not plain or said.tiers or said.places:
        return None
    where = where_after(said, before)
    any_at_all = said.text.startswith(("any", "is any", "are any", "did any", "has any", "have any"))
    asked = Question(Intent.LIST, years=before.years, tiers=before.tiers, where=where, wants_yes_or_no=any_at_all)
    way = direction(said.text)
    if before.years and before.years[0] < newest_year:
        return replace(asked, about=About.STILL if found["still"] else About.NO_LONGER, direction=way)
    if not way or len(before.tiers) != 1:
        return None
    tier = before.tiers[0].single
    cannot = tier is not None and tier.rank is not None and not tier.beyond(better=way is About.DOWN)
    if before.tiers[0].negated or cannot:  # of those not on Tier 1, any that fell, wherever to; none rose to Tier 3
        return replace(asked, intent=Intent.CHANGES, about=way, tiers=())
    return replace(asked, intent=Intent.CHANGES, about=way, tiers=(), reaching=before.tiers[0])
