"""Follow-ups to a tier: who joined those on it, or left them: "which of these is new?", "and which left?"."""

from bot.questions.after.lists.narrowed import where_after
from bot.questions.after.lists.of_many import OPEN
from bot.questions.after.one_country.since_then import THAT_YEAR
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_SIZES, OUTERMOST, About, Intent
from bot.questions.limits import Span, Stood, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_JOINED = expression(
    r"\b(?:new|newest(?! report| edition)|newly|newcomers?|joined|entered|entries|entrants?|joiners?|"
    r"arrivals?|added|additions?|fresh|(?:got|put|taken) (?:on|in)\b|freshly|came in|"
    r"(?:fell|dropped|slid|slipped|sank|moved|went|came|got|put) (?:(?:(?:in|on)?to|on|in) (?:it|there|that)|there\b)|"
    r"(?:went|came|got|moved) (?:on|in)$|(?:who|which(?: ones)?) came$|"
    r"(?:gain(?:ed)?|regain(?:ed)?|got|won|earned|reach(?:ed)?|made) (?:it|that))\b"
)
_OF_THEM = expression(r"\b(?:of|among) (?:those|these|them)\b")
_LEFT_IT = expression(
    r"\b(?:left|exits?|leavers?|departures?|escaped|(?:got|came|went|moved|dropped|fell|climbed) (?:off|"
    r"out)(?: of)?(?: (?:it|there|that))?|"
    r"(?:lost|lose) (?:it|that)|who lost$|"
    r"(?:dropped|removed|taken|kicked|moved|struck|fell|came) from (?:it|there|that)|"
    r"(?:taken|kicked|thrown|struck|crossed) (?:off|out)|removed|removals?|gone)\b"
)
_IN_THE_REPORT = expression(
    r"\b(?:new(?:ly)?|added|joined|entered|removed|gone|left) (?:\w+ )?(?:in|to|from|out of) the (?:tip )?report\b"
)
"""What is of the report as a whole, and of no tier in it."""
_SINCE_THE_LAST = expression(r"\bsince (?:the )?YEAR\b|\bcompared with before\b|\bnewest\b")
_LANDED = expression(
    r"^(?:(?:and|so|ok|of (?:the latter|those|these|them)|,) )*(?:only|just|which|how many) .*"
    r"\b(?:landed|ended(?: up)?|went|fell|dropped|moved|made it|got) (?:\w+ ){0,4}?TIER\d*(?: please| now)*$"
)

_ELSE_DID = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:did|has|have) )?(?:who|which|what|anyone|anybody|any)"
    r"(?: (?:else|others?|countries|country|ones?|REGION|has|have|did|also))+ "
    r"(?:left|leave|escaped|lost it|joined|entered|(?:got|came|went|moved|dropped|fell|climbed) "
    r"(?:off|out|(?:in|on)?to|on|in|there))"
    r"(?: (?:of|it|there|that|the list|that list|YEAR|that year|then|too|with (?:it|them)))*"
)

_ELSE_STARTED = expression(
    r"(?:(?:and|so|but|ok) )*(?:who|which|anyone|anybody)(?: (?:else|others?|countries|country))+ "
    r"(?:started|began|was added|were added|was first rated) (?:then|that year|(?:in )?the same year)"
)
"""Who else was first rated then: of the year that was told, if one was."""
_OTHERS_THEN = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:who|which|what)(?: (?:REGION|countries|country|ones?))? (?:else|others)|"
    r"(?P<any>(?:(?:is|are|was|were|did|has|have) )?(?:there )?"
    r"(?:(?:(?:any|some) )?(?:REGION )?others|any(?:one|body) else|"
    r"any other(?: REGION)?(?: (?:country|countries|members?|states?|nations?|ones?))?)|"
    r"(?:is|are|was|were) there any(?:one|body)? (?:else|others)|"
    r"(?:did|has|have|does) (?:(?:the same|that|this|it)(?: thing)?) (?:(?:also|ever) )?(?:happen|happened|occur|hit)"
    r"(?: to)? (?:any(?:one|body) else|(?:any |some )?others|(?:any other|another|other)(?: REGION)? (?:country|"
    r"countries|one|ones|states?|nations?)|any other)))"
    r"(?: (?:did|was|were|in (?:the )?REGION|in|it|so|that|with (?:it|them)|the same|"
    r"(?:in )?(?:that|the same) (?:year|report|time)|YEAR|then|too|as well))*"
)
_HAPPENED = expression(r"\bhappen")
_GAINED = expression(r"\b(?:was|were|got|it|we|they) gained(?: (?:then|in all|since))*$")
_LOST = expression(
    r"\b(?:(?:was|were|got|it|we|they) (?:lost|dropped)|disappeared|vanished)(?: (?:then|in all|since))*$"
)
"""Who is on a tier in one of two reports alone, of which the list of one was not asked for by itself."""
_BETWEEN = expression(r"\b(?:(?:in )?between(?: (?:them|those|these|the two|then and now|both))?|meanwhile|since)$")
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_WAYS = frozenset({About.UP, About.DOWN})
_TWO = 2
_EVER = expression(r"\b(?:ever|once)\b")
_WHO_DID = expression(
    r"(?:(?:and|so|but|ok) )*"
    r"(?:who|which|what|(?P<any>(?:(?:is|are|has|have|did|was|were) )?(?:there )?any(?:one|body)?))"
    r"(?: (?:countries|country|ones?|REGION|that|who|which|has|have|had|ever|once|of (?:them|those)))* "
    r"(?:left|escaped|joined|(?:got|came|went|moved|dropped|fell|climbed) (?:off|out|in|on to|into))"
    r"(?: (?:of|it|there|that|the list|that list|YEAR|that year|then))*"
)


def joined_or_left(question: Question, said: Sentence, before: Question) -> Question | None:
    """Who joined a tier or left it, after a list of those on it: "which of these is new?", "and which left?"."""
    before = _as_listed(before)
    of_a_tier = before.tiers if before.intent is not Intent.CHANGES else ()
    if before.intent is Intent.CHANGES and (crossed := before.leaving or before.reaching) is not None:
        of_a_tier = (crossed,)  # "who left Tier 3?", "and who fell into it?"
    listed = before.intent in OF_MANY and len(of_a_tier) == 1 and not of_a_tier[0].negated
    moved = before.intent is Intent.CHANGES and len(said.tiers) > 0
    if moved and not before.places and not said.places and _LANDED.search(said.text):
        former = question.leaving if len(said.tiers) > 1 else None
        landed = replace(before, leaving=former, reaching=said.tiers[-1], tiers=said.tiers, wants_yes_or_no=False)
        about = before.about if former is None else About.MOVED
        return replace(landed, about=direction(said.text) or about, years=said.years.years or before.years)
    if not listed or said.places or said.tiers or question.intent not in OPEN:
        return None
    both = _two_reports(said, before)
    joined = _JOINED.search(said.text) or (both and _GAINED.search(said.text))
    left = _LEFT_IT.search(said.text) or (both and _LOST.search(said.text))
    if _IN_THE_REPORT.search(said.text):
        return None
    if not (joined or left):
        return None
    one, two = (of_a_tier[0] if left else None), (of_a_tier[0] if joined else None)
    where = where_after(said, before)
    if joined and (left or not _OF_THEM.search(said.text)):  # those that were told were there, or have left
        where = replace(where, those=frozenset())
    years = said.years.years or before.years
    if _SINCE_THE_LAST.search(said.text):  # it moved with the newest report
        years = ()
    elif question.intent is Intent.CHANGES and said.years.years:
        years = question.years
    if years == before.years and len(both) == _TWO and not (joined and left):
        return between(both, of_a_tier[0], where, new=bool(joined))
    span = question.span or (before.span if not years and before.intent is Intent.CHANGES else None)
    changes = Question(Intent.CHANGES, years=years, span=span, about=About.MOVED, where=where)
    return replace(changes, leaving=one, reaching=two, wants_yes_or_no=question.wants_yes_or_no)


def _as_listed(before: Question) -> Question:
    """A list of the best or the worst as one of all on the tier that was told of them."""
    if before.about not in OUTERMOST or before.tiers or before.stood is None:
        return before
    return replace(before, about=About.NOTHING_MORE, tiers=(before.stood,))


def _two_reports(said: Sentence, before: Question) -> tuple[int, ...]:
    """The years of two reports that were set side by side: how many there were in each, or who was in one alone.

    Or for which the same list was asked one after the other, if there are others between, or it asks of that.
    """
    both = _BETWEEN.search(said.text) or _LOST.search(said.text) or _GAINED.search(said.text)
    apart = two_listed(before) if before.intent in _OF_TIERS and not THAT_YEAR.search(said.text) else ()
    if apart and (both or apart[0] + 1 < apart[1]):
        return apart
    of_each = before.intent is Intent.LIST and not before.about
    if (of_each and len(before.years) == _TWO) or before.about in OF_SIZES | {About.EACH, About.ALWAYS}:
        return tuple(sorted(before.years))
    stood = before.also[0] if before.intent in _OF_TIERS and len(before.also) == 1 else None
    alone = isinstance(stood, Stood) and stood.tiers == replace(before.tiers[0], negated=True)
    return tuple(sorted((*before.years, *stood.years))) if alone and isinstance(stood, Stood) else ()


def two_listed(before: Question) -> tuple[int, ...]:
    """The years of the two reports of which the same list was asked one after the other; none where it was not."""
    return tuple(sorted(before.years_in_turn[-_TWO:])) if len(set(before.years_in_turn[-_TWO:])) == _TWO else ()


def between(both: tuple[int, ...], tiers: TierSet, where: Where, *, new: bool) -> Question:
    """Those on the tier in the one of two reports, and not in the other."""
    year, other = (both[1], both[0]) if new else both
    stood = Stood(replace(tiers, negated=True), (other,))
    return Question(Intent.LIST, years=(year,), tiers=(tiers,), where=where, also=(stood,))


def who_else_did(said: Sentence, before: Question) -> Question | None:
    """Who else left the tier that the one country asked about left, or came to it: "so Malta left?", "who else left".

    Of the report with which that country did, and of the part of the world whose list it was told in.
    """
    happened = before.step in _WAYS and _HAPPENED.search(said.text) is not None
    why = before.intent is Intent.FINDINGS and (before.about is About.WHY or happened)
    of_one = (why or before.intent in (Intent.HISTORY, Intent.CHANGES)) and len(before.places) == 1
    if not of_one or said.places or said.tiers:
        return None
    if _ELSE_STARTED.fullmatch(said.text):
        years = (before.told,) if before.told is not None else before.years
        return Question(Intent.CHANGES, years=years, about=About.ADDED) if years else Question(Intent.UNKNOWN)
    if _ELSE_DID.fullmatch(said.text) is None:
        return _others_then(said, before)
    leaving = before.leaving if _LEFT_IT.search(said.text) else None
    reached = before.reaching if before.reaching is not None or len(before.tiers) != 1 else before.affirmed[0]
    reaching = reached if leaving is None and _JOINED.search(said.text) else None
    if leaving is None and reaching is None:
        return None
    told = (before.told,) if before.told is not None else before.years
    listed = before.many is not None and set(before.places[0].codes) <= before.members
    earlier = before.many.where if before.many is not None and listed else before.where
    where = said.where if said.where.groups else replace(earlier, those=frozenset())
    where = replace(where, without=frozenset(before.places[0].codes))
    ever = bool(said.where.groups) and not (said.years.years or THAT_YEAR.search(said.text))
    years, span = ((), Span()) if ever else (said.years.years or told, None)
    changes = Question(Intent.CHANGES, years=years, span=span, about=About.MOVED, where=where)
    return replace(changes, leaving=leaving, reaching=reaching)


def _others_then(said: Sentence, before: Question) -> Question | None:
    """Who else moved so with the report that was told, or asked about: "and who else?", "were there others then?"."""
    years = said.years.years or ((before.told,) if before.told is not None else before.years)
    of_why = before.intent is Intent.FINDINGS
    undated = before.intent is Intent.CHANGES and before.span is None
    newest = not years and (undated or (of_why and before.step in _WAYS))
    if of_why and not before.direction and before.leaving is None and before.step not in _WAYS:
        return None  # why it is where it was before
    way = before.direction or (before.step if of_why else before.about)
    moved = before.leaving is not None or before.reaching is not None or way in (*_WAYS, About.MOVED)
    if not moved or (len(years) != 1 and not newest) or (found := _OTHERS_THEN.fullmatch(said.text)) is None:
        return None
    where = replace(said.where, without=frozenset(before.places[0].codes))
    others = Question(Intent.CHANGES, years=years, about=way if way in _WAYS else About.MOVED, where=where)
    any_at_all = found["any"] is not None
    return replace(others, leaving=before.leaving, reaching=before.reaching, wants_yes_or_no=any_at_all)


def who_did_of_the_list(said: Sentence, before: Question) -> Question | None:
    """Who left the tier of the last list, or came to it, where a country of it was asked about in between."""
    many = before.many if before.places else None
    found = _WHO_DID.fullmatch(said.text) if many is not None and not (said.places or said.tiers) else None
    if many is None or found is None:
        return None
    crossed = many.leaving or many.reaching if many.intent is Intent.CHANGES else None
    if crossed is None and (many.intent is Intent.CHANGES or len(many.tiers) != 1 or many.tiers[0].negated):
        return None
    tier = crossed or many.tiers[0]
    left = _LEFT_IT.search(said.text) is not None
    where = said.where if said.where.groups else replace(many.where, those=frozenset())
    changes = Question(Intent.CHANGES, years=said.years.years or many.years, about=About.MOVED, where=where)
    if found["any"] and not changes.years and _EVER.search(said.text):
        changes = replace(changes, span=Span())
    return replace(changes, leaving=tier if left else None, reaching=None if left else tier)
