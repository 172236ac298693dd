"""Follow-ups to lists, counts and changes: other tiers, another part of the world, who else, how many, which ones."""

import re

from bot.questions.after.follow_ups import NOW
from bot.questions.after.lists.narrowed import WORLDWIDE, where_after
from bot.questions.after.lists.of_another_tier import of_other_tiers_then, of_tiers_after_changes
from bot.questions.after.lists.of_their_number import of_their_number
from bot.questions.after.lists.those_who_moved import OFF_IT, with_steps_turned
from bot.questions.after.terms.of_the_term import WHO_IS_ON_IT
from bot.questions.alone.referring import names_so_many
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_RECORDS, OF_SIZES, OPPOSITE_WAY, SUPERLATIVES, About, Intent
from bot.questions.limits import TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import LEAD, VERY_SHORT, is_short
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

THOSE = expression(
    r"\b(?:of (?:those|these|them)|(?:of|in|from) (?:the|that|this) (?:region|area|continent|group)|"
    r"those|these|ones|one|them)\b"
)
WHICH_ONES = expression(
    r"^(?:and |so |ok )*(?:the |their )?(?:names|list)(?: please)?$|"
    r"^(?:and |so |ok )*(?:which|who|what)(?: ones?(?: exactly| then)?| are they| are those| are these| countries|"
    r" exactly)?$|"
    r"\b(?:name|list|show|give me) (?:them|those)|"
    r"^(?:and |so |ok )*(?:namely|as in)$|"
    r"^(?:and |so |ok )*(?:which|who|what) (?:is|was) (?:the|that) (?:(?:lucky|only|odd|single|sole) )?one$|"
    r"^(?:and |so |ok )*(?:which|who|what)(?: countries| ones)? (?:is|are|was|were) (?:they|those|these)"
    r"(?: (?:\d+|countries|three|four|five|six|seven|eight|nine|ten|twelve))*(?: (?:then|exactly))?$"
)
"""What asks for the names of those that were counted."""
_HOW_MANY = expression(r"\bhow many\b|\b(?:number of|count) (?:them|those|these)\b|^(?:and )?(?:the )?number please$")
ELSE = expression(
    r"\b(?:who|where|which|what|anyone|anybody) else\b|\belsewhere\b|\bare there (?:any )?others\b|"
    r"\b(?:which|what|any|is|are|was|were|do|does|did|has|have|there) other "
    r"(?:REGION )?(?:countries|country|ones|governments|states|places|members|nations)\b"
)
_DO_THAT = expression(
    r"\b(?:(?:do|does|did|doing|accused of|(?:criticised|criticized|blamed|called out) (?:for|over)) "
    r"(?:that|this|it|these|those|such|the same|similar|so)(?: (?:things?|stuff))?|"
    r"(?:has|have|had|with|face|faces|get|gets) (?:(?:that|this|the|a|such|same|similar|these|those|such a) )+"
    r"(?:problems?|issues?|shortcomings?|troubles?))(?: (?:too|as well|also|then|though))*$"
)
"""Who else does what was told as a reason: "which other countries do that?"."""
_NAME_THEM = expression(
    r"^(?:and |so |ok |now |then |please |pls |can you |could you )*(?:name|list|show|give me|which|who|what)\b"
)
_OTHER_WAY = expression(
    r"\bother (?:direction|way)\b|\bopposite (?:direction|way)\b|\bvice versa\b|\bthe (?:reverse|opposite)\b(?! of\b)"
)
_TURNS = expression(r"\bway (?:a?round|about)\b|\bvice versa\b|\breverse\b|\bthe opposite\b")
"""What turns the tiers that were left and reached as well, and not only up and down."""
_INTO_IT = expression(
    r"\bjoined\b|\b(?:fell|dropped|slid|sank|moved|went|came|put|added) (?:(?:in|on)?to|on) (?:it|there|that)\b"
)
_TO_WHERE_IT_IS = expression(
    r"\b(?:to|from) (?:it|there|that)\b|\bthere\b|\b(?:so|that) (?:low|high|far)\b|\blos[et] (?:it|that)\b"
)
"""What says of others that they moved to the tier of the one that was spoken of, or from it."""
_THE_REST = expression(
    r"\b(?:everything|everyone|anything|all) (?:else|others?)\b|\bthe (?:rest|others)\b|"
    r"\bthe other (?:members|countries|ones|states|governments)\b|\bmissed (?:out|it)\b|"
    r"\b(?:failed to|did not|do not|does not) (?:make|get|have|hold) (?:it|that|there)\b|"
    r"^(?:(?:and|so|ok|but) )*(?:which|who)(?: ones?| countries| country)? (?:is|are|was|were|do|does|did) not"
    r"(?: (?:on it|there|in it))?$"
)
_OVER_YEARS = frozenset({About.EVER, About.NEVER, About.ALWAYS, About.SINCE})
_THROUGH = frozenset({About.NEVER, About.ALWAYS})
_AT_ALL_TIMES = expression(r"\b(?:always|never)\b")
_KEPT = _OVER_YEARS | SUPERLATIVES | {About.TWO_YEARS}
ANY_OTHERS = expression(r"\b(?:any|anyone|anybody|who|which|others?|some)\b")
_SHARE = expression(r"\b(?:share|percent|percentage|proportion|fraction|part)\b")
_PAIR = 2
SHARE_IT = expression(
    r"\b(?:who|which|what|list|countries|others?|how many)\b.*\b(?:shares?|same(?! (?:report|year|edition|time|point))|"
    r"with (?:it|them)|like (?:it|them|that)|on that tier|in that tier)\b"
)
_WENT_WITH_IT = expression(
    r"\b(?:went|go|goes|gone|going|fell|fall|falls|fallen|drop|drops|dropped|rose|rise|risen|climbed|slid|slipped|sank|"
    r"moved|came|come)\b.* with (?:it|them)\b|\b(?:down|up)graded .*with (?:it|them)\b"
)
"""Who moved as it did, and not who stands where it stands."""
_ANY = expression(r"(?:(?:and|so|ok) )*(?:any|who|which)\b")
ARE_ANY = expression(r"(?:(?:and|so|but|ok|is|are|was|were|there|then) )*(?:any|anyone|anybody)\b")
_ONLY_THE_SAME = expression(r"\bonly\b|\bsame (?:two |2 )?(?:years?|reports?)\b")
_OR_WHO = r"(?:and|or|the|any|anyone|anybody|who|which|went|going|what about|how about)"
_BARE_WAY = expression(r"\b(?:up|down|ups|downs)\b")
_DID_BETTER = expression(
    r"(?:(?:and|or|so|but|good|ok|the|any|anyone|anybody|who|which|how many|(?:what|how) about|of them|of those|"
    r"those|ones|countries|is|are|was|were|did|got|that|do|went|get|has|have|anyone|someone) )*"
    r"(?:(?P<up>gained|better|improved|winners|gainers|climbers|risers|upgrades|promotions|up)|"
    r"(?P<down>lost|worse|losers|fallers|downgrades|demotions|down))"
    r"(?: (?:ground|ones|there|too|as well|instead|please|then|REGION|YEAR|in))*"
)
_ASKS_WHICH = expression(r"\b(?:which|who|list|ones)\b")
OPEN = frozenset({*OF_MANY, Intent.DEFINE, Intent.UNKNOWN, Intent.NONE})
_WHEN = expression(r"^(?:(?:and|so|but|ok) )*(?:when|(?:in )?(?:what|which) (?:year|report))\b")


def about_all(question: Question, said: Sentence, before: Question) -> Question | None:
    """A list, count or changes of all, after a question about some: "who else?", "how many?", "which ones?"."""
    if said.tiers and question.intent in (Intent.CHANGES, Intent.LIST) and not question.places:
        return None
    if ELSE.search(said.text) and not said.places and before.intent is not Intent.TIER:
        return _others(said, before)
    if before.intent is Intent.DEFINE and before.tiers and WHO_IS_ON_IT.search(said.text):
        listed = replace(before, intent=Intent.LIST, about=About.NOTHING_MORE, term="", where=said.where)
        return replace(listed, years=said.years.years or before.years)
    of_a_part = before.intent is Intent.COUNT is not question.intent and bool(said.where.groups)
    if of_a_part and _NAME_THEM.search(said.text) and not _THE_REST.search(said.text):
        shared = before.about is About.SHARE and _SHARE.search(said.text) is not None
        return replace(before if shared else _which_ones(said, before) or before, where=where_after(said, before))
    if WHICH_ONES.search(said.text) and (named := _which_ones(said, before)) is not None:
        return named
    if (by_number := of_their_number(said, before)) is not None:
        return by_number
    if before.intent in OF_MANY and _HOW_MANY.search(said.text) and not (said.tiers or said.places):
        about = About.MOVES if before.intent is Intent.CHANGES else before.about
        where = where_after(said, before)
        way = direction(said.text) or (before.about if before.about in (About.UP, About.DOWN) else before.direction)
        years = said.years.years or before.years
        dated = said.years.years and before.about in OF_RECORDS | SUPERLATIVES
        intent = before.intent if before.about in SUPERLATIVES and not dated else Intent.COUNT
        if dated or (before.about in OF_RECORDS and NOW.search(said.text)):
            about, years = About.MOVES if before.direction else About.NOTHING_MORE, said.years.years
            where, before = replace(where, those=frozenset()), replace(before, span=None)
        asked = replace(before, intent=intent, wants_yes_or_no=False, number=None)
        return replace(asked, about=about, direction=way, where=where, years=years)
    return None


def _which_ones(said: Sentence, before: Question) -> Question | None:
    """The countries that were counted, or of which it was asked if there are any: "who?", "which ones?"."""
    if before.intent in (Intent.LIST, Intent.CHANGES) and not before.places:
        return replace(before, years=said.years.years or before.years, wants_yes_or_no=False, denied=False)
    if before.intent is not Intent.COUNT:
        return None
    about = before.about if before.about in _OVER_YEARS | {About.BEST, About.WORST} else About.NOTHING_MORE
    intent, moves = Intent.LIST, before.about is About.MOVES or (before.about in OF_RECORDS and before.direction)
    if moves:
        intent, about = Intent.CHANGES, before.direction or About.MOVED
    years = said.years.years or (before.years if before.told is None else (before.told,))
    return replace(before, intent=intent, about=about, years=years)


def _others(said: Sentence, before: Question) -> Question:
    """The others that stand or moved as the country asked about before: "why is Haiti not ranked? who else?"."""
    way = direction(said.text)
    if before.intent is Intent.HISTORY and way and _WENT_WITH_IT.search(said.text):
        when = (before.told,) if before.told is not None else before.dated
        return Question(Intent.CHANGES, years=said.years.years or when, about=way, where=where_after(said, before))
    if before.intent is Intent.HISTORY:
        years = said.years.years or ((before.told,) if before.told is not None else ())
        where = where_after(said, before)
        about = About.EVER if said.years.span is not None else About.NOTHING_MORE
        others = Question(Intent.LIST, years=years, span=said.years.span, about=about, where=where)
        return replace(others, tiers=before.spoken_of[-1:], wants_yes_or_no=ARE_ANY.match(said.text) is not None)
    if before.about is not About.WHY or before.intent is not Intent.FINDINGS:
        way = way if before.intent is Intent.CHANGES else About.NOTHING_MORE
        alone = bool(before.only) and {code for one in before.only for code in one.codes} == before.members
        where = said.where if alone else where_after(said, before)  # beside the only one there, there are none
        others = replace(before, places=(), only=(), number=None, where=where, wants_yes_or_no=False)
        return replace(others, about=way) if way else others
    if _DO_THAT.search(said.text):
        return Question(Intent.UNKNOWN)  # of all that was told, nobody knows what is meant
    if before.spoken_of and way is before.direction is About.NOTHING_MORE:
        return Question(Intent.LIST, (), before.years, tiers=before.spoken_of[-1:], where=said.where)
    about = About.UP if way is About.UP else About.DOWN
    told = (before.told,) if before.told is not None and not NOW.search(said.text) else ()
    other_way = OPPOSITE_WAY[about] in (before.direction, before.step)
    told_of = frozenset(code for one in before.places for code in one.codes)
    where = replace(where_after(said, before), without=frozenset() if other_way else told_of)
    others = Question(Intent.CHANGES, years=said.years.years or before.years or told, about=about, where=where)
    if way and not _TO_WHERE_IT_IS.search(said.text):
        return others  # whatever tier they left or reached
    return replace(others, leaving=before.leaving, reaching=before.reaching)


def like_that(question: Question, said: Sentence, before: Question) -> Question | None:
    """The countries that stand as the one asked about before: "which countries share that tier?"."""
    moves = question.intent is Intent.CHANGES and bool(said.tiers or _WENT_WITH_IT.search(said.text))
    if moves or not before.places or said.places or not SHARE_IT.search(said.text):
        return None
    return Question(Intent.LIST, before.places[:1], before.years, about=About.LIKE, where=said.where)


def another_choice(question: Question, said: Sentence, before: Question) -> Question | None:
    """A list, count or changes, of other tiers or within another part of the world."""
    of_one = before.places and (names_so_many(said.text) or _WHEN.search(said.text))
    of_its_own = question.intent not in OPEN or of_one
    if before.intent not in OF_MANY or said.places or not is_short(said) or of_its_own:
        return None
    years = said.years.years or before.years
    other_way = before.intent is Intent.CHANGES and _BARE_WAY.search(said.text) is not None
    if before.where.groups and not (said.where.groups or said.tiers or other_way) and WORLDWIDE.search(said.text):
        return replace(before, where=Where(), years=years)
    where = where_after(said, before)
    if before.besides and (said.tiers or said.years.years):  # "who else is on Tier 2?", "and on Tier 3?"
        where = replace(where, without=frozenset())
    if _THE_REST.search(said.text) and before.tiers:
        rest = replace(before.tiers[-1], negated=not before.tiers[-1].negated)
        others = replace(before, tiers=(rest,), where=where, years=years, everyone=False, wants_yes_or_no=False)
        return replace(others, number=None, intent=Intent.LIST) if others.intent is Intent.COUNT else others
    elliptic = bool(LEAD.match(said.text) or THOSE.search(said.text) or _ONLY_THE_SAME.search(said.text))
    words = len(said.text.split())
    if said.tiers and before.intent is Intent.CHANGES:
        places = () if ANY_OTHERS.search(said.text) else before.places  # "did Kuwait rise?", "anyone from tier 3?"
        span = None if said.years.years else said.years.span or before.span
        return of_tiers_after_changes(said, replace(before, places=places, where=where, years=years, span=span))
    if said.tiers and (elliptic or words <= VERY_SHORT):
        return _of_other_tiers(question, said, replace(before, where=where, years=years))
    if before.intent is Intent.CHANGES:
        other = _another_way(said, replace(before, where=where, years=years))
        if other is not None:
            return with_steps_turned(other, before)
    overall = before.intent is Intent.CHANGES and bool(before.places)  # "did Laos move?", "and ASEAN overall?"
    before = replace(before, places=(), about=About.MOVED, wants_yes_or_no=False) if overall else before
    if said.where.groups and (elliptic or words < VERY_SHORT or (words <= VERY_SHORT and _ANY.match(said.text))):
        named = before.intent is Intent.COUNT and before.about is About.NOTHING_MORE and _ANY.match(said.text)
        intent = Intent.LIST if named else before.intent
        any_at_all = intent is Intent.LIST and _ANY.match(said.text) is not None and "any" in said.text
        return replace(before, intent=intent, where=where, years=years, wants_yes_or_no=any_at_all)
    return None


def _of_other_tiers(question: Question, said: Sentence, before: Question) -> Question:
    if (
        question.about in OF_SIZES | {About.EACH} and len(question.tiers) == _PAIR
    ):  # "which is bigger, Tier 3 or the Watch List?"
        return replace(question, years=question.years or before.years, where=before.where)
    whole = question.intent is Intent.LIST and question.about in _KEPT | SUPERLATIVES and _ASKS_WHICH.search(said.text)
    if whole and not (before.members or question.also):  # "who is on Tier 3?", "nobody", "which never was?"
        where = question.where if question.where.groups else replace(before.where, those=frozenset())
        return replace(question, where=where)
    if before.everyone and _ASKS_WHICH.search(said.text):
        before = replace(before, everyone=False, where=replace(before.where, without=frozenset()))
    if (then := of_other_tiers_then(said, before)) is not None:
        return then
    any_at_all = ARE_ANY.match(said.text) is not None or ", any" in said.text  # "and Tier 2, any there?"
    intent = question.intent if question.intent in (Intent.LIST, Intent.COUNT) else before.intent
    if before.intent is Intent.COUNT and not _ASKS_WHICH.search(said.text):
        intent = Intent.LIST if any_at_all else Intent.COUNT
    tiers = said.tiers[-1:] if len(said.tiers) > 1 and said.tiers[0].negated else said.tiers
    at_present = said.years.years or NOW.search(said.text)
    over_years = before.about in _KEPT and not at_present  # "who was always on Tier 1?", "and Tier 3?"
    of_years = (
        before.about in OF_RECORDS
        or before.about is About.SHARE
        or (before.about is About.EACH and len(before.tiers) == 1)
    )
    about = before.about if of_years or over_years else About.NOTHING_MORE
    if about in _THROUGH:  # "who was never on Tier 1?", "and always on Tier 3?"
        through = _AT_ALL_TIMES.search(said.text)
        about = question.about if question.about in _THROUGH else About(through[0]) if through is not None else about
    each_year = before.intent is Intent.COUNT and before.about is About.NOTHING_MORE and not at_present
    before = before if over_years or each_year or before.span is None else replace(before, span=None)
    plain = replace(before, intent=intent, about=about, tiers=tiers, direction=About.NOTHING_MORE)
    denied = before.denied and not any_at_all and _ASKS_WHICH.search(said.text) is None  # "none is", "which is?"
    return replace(plain, denied=denied, wants_yes_or_no=any_at_all and intent is Intent.LIST)


def _turned(before: Question) -> About:
    """Down where the changes asked about before were upwards, or up."""
    reached, left = before.reaching, before.leaving
    upwards = (reached is not None and Tier.ONE in reached) or (left is not None and Tier.THREE in left)
    return About.DOWN if before.about is About.UP or (before.about is About.MOVED and upwards) else About.UP


def those_who_did_better(said: Sentence, before: Question) -> Question | None:
    """Those who rose, or fell, after a question on others that moved: "any of them worse?", "and gained?"."""
    moved = before.intent is Intent.CHANGES and not before.places
    found = _DID_BETTER.fullmatch(said.text) if moved and not (said.places or said.tiers) else None
    if found is None:
        return None
    where = where_after(said, before)
    way = About.UP if found["up"] else About.DOWN
    years = said.years.years or before.years
    others = replace(before, about=way, direction=About.NOTHING_MORE, where=where, years=years, number=None, tiers=())
    return replace(
        others, leaving=_left_too(before, way), reaching=None, wants_yes_or_no=ARE_ANY.match(said.text) is not None
    )


def _left_too(before: Question, way: About) -> TierSet | None:
    """The tiers that those told moved up or down from, where others may have moved the other way from them."""
    left = before.leaving
    if left is None or left.negated or before.reaching is not None or before.about not in (About.UP, About.DOWN):
        return None
    may_go = any(tier.rank is not None and tier.beyond(better=way is About.UP) for tier in left.tiers)
    return left if may_go else None


def _another_way(said: Sentence, before: Question) -> Question | None:
    """Other changes of the same year: "and upgraded?", "who left it?"."""
    tiers = before.leaving or before.reaching
    if re.search(r"\bleft\b", said.text):
        return replace(before, about=About.MOVED, leaving=tiers, reaching=None)
    if _INTO_IT.search(said.text):
        return replace(before, about=About.MOVED, leaving=None, reaching=tiers)
    if _OTHER_WAY.search(said.text):
        both = before.leaving is not None and before.reaching is not None
        before = replace(before, places=() if _ASKS_WHICH.search(said.text) else before.places, wants_yes_or_no=False)
        if both or (tiers is not None and _TURNS.search(said.text)):
            about = OPPOSITE_WAY.get(before.about, About.MOVED)
            turned = replace(before, about=about, tiers=tuple(reversed(before.tiers)))
            return replace(turned, leaving=before.reaching, reaching=before.leaving)
        return replace(before, about=_turned(before), tiers=(), leaving=None, reaching=None)
    if len(before.places) == 1 and _ASKS_WHICH.search(said.text):  # "did Brazil move?", "and who was upgraded?"
        before = replace(before, places=(), wants_yes_or_no=False)
    for about, name in ((About.UP, "up"), (About.DOWN, "down")):
        if re.search(rf"\b(?:{vocabulary().words[name]})\b|^(?:{_OR_WHO} )*{name}s?$", said.text):
            left = tiers if OFF_IT.search(said.text) else _left_too(before, about)
            return replace(before, about=about, leaving=left, reaching=None)
    return None
