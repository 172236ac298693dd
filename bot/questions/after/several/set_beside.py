"""Countries set beside those that were asked about before: "vs Paraguay?", "is Macau any better?"."""

from bot.places.resolve import Resolution
from bot.questions.after.follow_ups import NOW
from bot.questions.alone.referring import OWN, PRONOUN, each_once
from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import relation

_BESIDE = expression(
    r"^(?:and |ok |so |now |well )*(?:vs|versus|against|compared|"
    r"how does (?:that|it|this) (?:compare|look|stack up|fare)|"
    r"(?:is|are|was|were) (?:it|that|this|they|he|she) (?:better|worse|higher|lower|ahead)|"
    r"(?:(?:it|that|this|they) (?:is|are|was|were) |(?:is|are|was|were) (?:it|that|they) )?"
    r"(?:(?:now|still|also|then) )*"
    r"(?:(?:on|at|in) )?(?:the )?same (?:(?:tier|level|rank|rating) )?(?:(?:now|today) )?as|"
    r"(?:how|where) (?:is|are|was|were|does|do) (?:it|that|this|they|we)(?: \w+)? "
    r"(?:compared|in comparison|relative|next) (?:to|with)|compared to|"
    r"(?:please )?compare (?:it|that|this|them|us|with|to|against)|add|"
    r"put(?! (?:\w+ )?(?:in|into) (?:the |an? )?(?:\w+ )?order\b)|throw in|include|bring in|next to|beside)\b|"
    r"\b(?:to that|next to (?:it|them|those|these|that)|"
    r"beside (?:it|them)|"
    r"to the list)$"
)
_COMPARISON = expression(
    r"(?:(?:and|ok|so|now|a|the|in|as a|please|,) )*(?:PLACE0 comparison|compar(?:ison|e)(?: (?:it|that|this|them))? "
    r"(?:with|to|and|against) (?:the )?PLACE0)(?: (?:please|YEAR|now))*|"
    r"(?:(?:and|ok|so|but|what about|how about|is|then|,) )*(?:the )?PLACE0 ?,? ?(?:(?:is|are|it|doing|any|that|-) )*"
    r"(?:(?:better|higher) or (?:worse|lower)|(?:worse|lower) or (?:better|higher))(?: (?:then|off|than (?:it|that)))*"
)
_WHETHER = expression(
    r"(?:is|are|was|were|(?:so|and) is|(?:the |so )?same|(?:(?:and|so|but) )*(?:it|they|that) (?:is|are)) "
)
_ANY_BETTER = expression(
    r"(?:(?:and|so|but|is|are|then) )*(?:the )?PLACE\d*(?: (?:is|are))? (?:(?:any|even|still|also|then) )*"
    r"(?:better|worse|higher|lower|ahead|behind|above|below)(?: (?:than )?(?:it|that|them))?"
    r"(?: (?:then|now|i (?:assume|suppose|guess|think)|at least))*(?:(?: ,)? (?:right|no|yes|is it|are they))*|"
    r"(?:(?:and|so|but|is) )*(?:the )?PLACE\d* (?:is )?(?:(?:also|on) )*(?:the )?(?:same|equal|likewise)"
    r"(?: tier| level| rank)?"
)
_SO_TOO = expression(
    r"(?:(?:and|so|but|ok|then) )*(?:(?:is|are|was|were|did|does|do) )?(?:the )?PLACE0 "
    r"(?:(?:is|are|was|were|did|does|ranked|fared|stood|do) )?(?:(?:also|even|still|doing|ranked|do) )*"
    r"(?:better|worse|higher|lower|ahead|behind|above|below)(?: off| ranked)?"
    r"(?: (?:too|as well|also|then|though|right|no|,))*"
)
_ALSO = expression(r"\b(?:too|also|as well)\b")
"""Another one that is said to stand so to the same: "is Peru lower than Chile?", "and Bolivia is lower too?"."""
_THAN_ANOTHER = expression(
    r"(?:(?:and|or|also|even|not|but|so|is it|is that) )*(?P<all>(?:are )?(?:both|they|all|they are)(?: both| all)? )?"
    r"(?:(?:better|worse|higher|lower)(?: off| ranked| rated)? )?"
    r"than (?:the )?PLACE\d*(?:(?: ,)?(?: (?:and|or))? (?:the )?PLACE\d+)*"
    r"(?: (?:too|as well|either|also|then|right|,))*"
)
_BY_THEMSELVES = expression(
    r"^(?:(?:and|ok|so|now|please|then) )*(?:put|set|place|compare|show) (?:the )?PLACE\d+ "
    r"(?:and|next to|beside|alongside|against|with|to|vs|versus) (?:the )?PLACE"
)
"""What sets the countries that it names beside each other: "put Algeria next to Egypt"."""
_IS_IT_BETTER = expression(
    r"(?:(?:so|and|but|ok|okay|hm|then|now|well) )*(?:is|are|was|were) (?:it|that|this|they) "
    r"(?:(?:any|even|much|also|actually|doing) )*(?:better|worse|higher|lower|ahead|behind)(?: off| ranked| rated)?"
    r"(?:(?: ,)? (?:then|though|right|no|or not|in that year|that year))*"
)
_ARE_WE_BETTER = expression(
    r"(?:(?:so|and|but|ok|okay|hm|then|now|well) )*(?:are|were|do|did) we (?:(?:any|even|much|also|actually|doing|do|"
    r"rank|ranked|stand) )*(?:better|worse|higher|lower|ahead|behind)(?: off| ranked| rated)?"
    r"(?: than (?:it|they|that|them))?(?: (?:then|though|right|now))*"
)
"""Whether one's own country is, beside the one that was asked about last."""
_HOW_COMPARED = expression(
    r"(?:(?:and|so|but|ok|then) )*how (?:do|does|did|would|are) (?:(?P<we>we)|they|those|these|both|the two|those two)"
    r"(?: (?:compare|compared|stack up|side by side))+(?: (?:to|with|against) (?:each other|"
    r"one another|them|"
    r"that|it))?(?: (?:now|today|then|right now|YEAR))*"
)
_EVER_SO = expression(
    r"(?:(?:and|so|but|ok|then) )*(?:(?:has|have|had|was|were|is|did) )?(?:(?:it|they|that) )?(?:(?:has|have|was|"
    r"were) )?"
    r"(?:(?P<never>never|not ever)|(?P<always>always)|ever|at any time|once)(?: been| stood| ranked)?"
    r"(?: (?:any|the|doing))* (?:better|worse|higher|lower|ahead|behind)(?: (?:off|ranked|one|then|than (?:it|"
    r"that|them)))*"
)
"""Whether the one was ever better than the other: "is Laos worse than Cuba?", "has it ever been better?"."""
_IS_THE_ONE_BETTER = expression(
    r"(?:(?:so|and|but|ok|then) )*(?:is|was|are|were) the (?:(?P<first>first|former)|second|latter)"
    r"(?: (?:one|country))? "
    r"(?:(?:any|even|much|doing|ranked) )*(?:better|worse|higher|lower|ahead|behind)(?: off| ranked)?"
    r"(?: (?:then|though|now|right|no|,))*"
)
BESIDE_ALONE = expression(
    r"(?:(?:and|so|ok|now) )*(?:vs|versus|against|compared (?:to|with)) (?:the )?PLACE\d+"
    r"(?:(?: ,)?(?: and| or)? (?:the )?PLACE\d+)*(?: (?:then|now|please))*"
)
"""What only names others to be set beside those asked about before: "vs Oman"."""
_LONGEST_BESIDE = 12
_PAIR = 2
_OF_ONE = frozenset({Intent.TIER, Intent.FINDINGS, Intent.CHANGES})


def sets_beside_those(text: str) -> bool:
    """Whether a text names countries to be set beside those asked about before."""
    return _BESIDE.search(text) is not None


def set_beside(question: Question, said: Sentence, before: Question) -> Question | None:
    """Countries to be set beside those asked about before: "vs Paraguay?", "how does that compare to Laos?"."""
    certain = bool(question.places) and all(len(place.codes) == 1 for place in question.places)
    own = before.own if OWN.search(said.text) else ()
    if (
        not certain
        or not (own or before.places)
        or not _BESIDE.search(said.text)
        or len(said.text.split()) > _LONGEST_BESIDE
    ):
        return None
    if _BY_THEMSELVES.match(said.text) and not PRONOUN.search(said.text):
        return None
    places = each_once((*(own or before.places), *question.places))
    return replace(
        before,
        intent=Intent.COMPARE,
        about=About.NOTHING_MORE,
        term="",
        places=places,
        years=question.years or (() if NOW.search(said.text) else before.years),
        tiers=(),
        span=None,
        wants_yes_or_no=_WHETHER.match(said.text) is not None,
        relation=relation(said.text),
        leading=len(own or before.places),
    )


def compared_with_another(said: Sentence, before: Question) -> Question | None:
    """The country asked about beside another, whatever was asked of it: "Kazakhstan comparison"."""
    if len(said.places) != 1 or len(before.places) != 1 or not _COMPARISON.fullmatch(said.text):
        return None
    places = each_once((*before.places, *said.places))
    return Question(Intent.COMPARE, places, said.years.years) if len(places) == _PAIR else None


def better_than_that(said: Sentence, before: Question) -> Question | None:
    """Whether a country stands better or worse than the one asked about before: "Macau any better?"."""
    how = relation(said.text)
    compared = before.intent is Intent.COMPARE and before.relation in (Relation.BETTER, Relation.WORSE)
    if compared and before.subject and (than := _THAN_ANOTHER.fullmatch(said.text)) is not None:
        some = before.subject if than["all"] else before.subject[: max(1, before.leading)]
        places = each_once((*some, *said.places))
        return replace(before, places=places, relation=how or before.relation, leading=len(some))
    if compared and how is before.relation and (to := _stands_so_too(said, before)):
        years = () if NOW.search(said.text) else before.years
        return Question(Intent.COMPARE, to, said.years.years or years, relation=how, wants_yes_or_no=True)
    places = each_once((*said.places, *before.subject))
    if how not in (Relation.BETTER, Relation.WORSE, Relation.SAME) or said.tiers or said.years.years or said.years.span:
        return None
    if len(said.places) != 1 or len(places) != _PAIR or not _ANY_BETTER.fullmatch(said.text):
        return None
    years = before.years[:1]
    return Question(Intent.COMPARE, places, years, relation=how, wants_yes_or_no=True)


def _stands_so_too(said: Sentence, before: Question) -> tuple[Resolution, ...]:
    """Another country, and those to which the first ones were said to stand so."""
    others = before.places[max(1, before.leading) :]
    new = len(said.places) == 1 and all(place.codes != said.places[0].codes for place in before.places)
    if not new or not others or not _SO_TOO.fullmatch(said.text) or not _ALSO.search(said.text):
        return ()
    return (*said.places, *others)


def _beside_each_other(said: Sentence, before: Question) -> Question | None:
    """The two countries spoken of last beside each other, or one's own beside the other: "how do we compare?"."""
    one = len(before.subject) == 1 and before.intent in _OF_ONE | {Intent.HISTORY}
    found = _HOW_COMPARED.fullmatch(said.text) if one and not (said.places or said.tiers) else None
    if found is None or (found["we"] and not before.own):
        return None
    places = each_once((*(before.own if found["we"] else before.recent[-1:]), *before.subject))
    return Question(Intent.COMPARE, places, said.years.years) if len(places) == _PAIR else None


def better_than_the_last(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about last stands better than the one asked about before it: "is it any better?"."""
    how = relation(said.text)
    compared = before.intent is Intent.COMPARE and len(before.places) == _PAIR
    if compared and how is not None and (ever := _EVER_SO.fullmatch(said.text)) is not None:
        about = About.ALWAYS if ever["always"] else About.EVER
        places = each_once((*(before.best if how is Relation.BETTER else before.worst), *before.places))
        so = Question(Intent.HISTORY, places, about=about, relation=how, beside=True, wants_yes_or_no=True)
        return replace(so, about=About.YEARS, together=True, wants_yes_or_no=False) if ever["never"] else so
    if compared and (found := _IS_THE_ONE_BETTER.fullmatch(said.text)) is not None:
        places = before.places if found["first"] else before.places[::-1]
        return Question(Intent.COMPARE, places, before.years, relation=how, wants_yes_or_no=True)
    if (beside := _beside_each_other(said, before)) is not None:
        return beside
    own = before.own if len(before.subject) == 1 and _ARE_WE_BETTER.fullmatch(said.text) else ()
    if own and own[0].codes != before.subject[0].codes:
        return Question(Intent.COMPARE, (*own, *before.subject), before.years, relation=how, wants_yes_or_no=True)
    last = before.recent[-1:]
    one = len(before.places) == 1 and before.intent in _OF_ONE and len(before.places[0].codes) == 1
    if not (one and last) or how not in (Relation.BETTER, Relation.WORSE) or not _IS_IT_BETTER.fullmatch(said.text):
        return None
    if last[0].codes == before.places[0].codes or len(before.years) > 1 or before.span is not None:
        return None
    places = (*before.places, *last)
    return Question(Intent.COMPARE, places, before.years, relation=how, wants_yes_or_no=True)
