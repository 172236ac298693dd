"""Follow-ups to the meaning of a term, or to a topic of the findings: whom it is about, who is on that list."""

from bot.questions.after.terms.of_the_topic import is_another_topic_of_all
from bot.questions.alone.terms import LISTED, TERMS_OF_COUNTRIES, TOPICS
from bot.questions.alone.topics.searched import telling
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.ellipsis import is_short
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_US = ("USA",)
_OF_TIER_THREE = frozenset({"restrictions", "consequences"})
_WHO_MEETS = expression(
    r"\b(?:who|which|what) (?!.*\bnot\b).*\b(?:meets?|fulfils?|fulfills?|satisf(?:y|ies)) (?:them|those|it|all)\b"
)
_WHOM_IT_HITS = expression(
    r"\b(?:who|whom|which|what) .*\b(?:hit|hits|affect|affects|affected|apply|applies|concern|concerns|"
    r"face|faces|facing|"
    r"threatened|lose|loses|subject to|get|gets|would be|is that|are those)\b"
)
WHO_IS_ON_IT = expression(
    r"\b(?:who|which|what) (?:(?:REGION )?countries |ones )?(?:is|are|else is) (?:on|in) (?:it|there|that)\b|"
    r"\b(?:who|which|what) (?:REGION )?(?:countries|ones|governments|states) (?:(?:is|are) )?"
    r"(?:on|in) (?:the|that|this) list\b|"
    r"\b(?:who|which|what) (?:(?:countries|ones|governments|states) )?"
    r"(?:face|faces|suffer|risk|are hit by|are affected by) "
    r"(?:it|that|this|them)\b"
)
_LONGEST_ON_IT = expression(
    r"(?:(?:and|so|ok|but) )*(?:who|which(?: country| countries)?) (?:(?:is|are|has|have|was|been|spent|stayed|the) )*"
    r"(?:longest (?:on|in) (?:it|there|that(?: list)?)|"
    r"(?:(?:on|in) (?:it|there|that(?: list)?) |there )(?:the |for the )?longest(?: time)?)"
)
_FIRST_ON_IT = expression(
    r"(?:(?:and|so|ok|but) )*(?:who|which|what)(?: countries| ones| country)? (?:was|were|got|went) "
    r"(?:(?:(?:put|placed|listed|named) )?(?:on|in) (?:it|there|that(?: list)?|the list) (?:at )?(?:the )?first|"
    r"(?:the )?first(?: ones?)?(?: to be)?(?: (?:put|placed|listed|named))? (?:on|in) (?:it|there|that(?: list)?))"
    r"(?: (?:then|time|place))*"
)
_LATER_TIERS = frozenset({Tier.WATCH_LIST, Tier.SPECIAL_CASE})
"""Those that the first reports did not have yet."""
_OF_THE_RULE = frozenset({"automatic-downgrade", "waiver"})
_SINCE_WHEN = expression(
    r"\b(?:since when|when|how long|which year)\b.*\b(?:(?:this|that|the) rule|it|that)\b.*"
    r"\b(?:a thing|exist|existed|exists|introduced|start|started|begin|began|in force|apply|applied|there|come|came)\b"
)
_COMES_OUT = expression(r"\b(?:does|will|would) .*\bout$")
_HOW_MANY = expression(
    r"(?:(?:and|so|ok|but) )*how many(?: of (?:them|those|these))?(?: (?:is|are|there|it|that|they|those|exactly))*"
)
_FROM_WHEN = expression(
    r"(?:(?:and|so|ok|but) )*(?:(?:from|in|since) )?(?:(?:which|what) (?:year|report|edition)|when)(?: on(?:wards?)?)?"
    r"(?: (?:is|was) (?:it|that|this)(?: law| rule)?)?"
    r"(?: (?:from|passed|enacted|made|signed|adopted|introduced|is this law|is that law|is it))*|"
    r"(?:(?:and|so|ok|but) )*how old(?: is (?:it|that|this))?(?: law| rule)?"
)
_WHAT_IT_MEANS = expression(
    r"(?:(?:and|so|ok|but) )*what (?:does|do|is) (?:that|it|this|the)(?: (?:term|phrase|label|expression|thing))?"
    r"(?: (?:even|actually|really))?(?: (?:mean|stand for|supposed to mean))?(?: exactly)?"
)
_WHO = expression(
    r"(?:(?:and|so|ok|but) )*(?:who|which|what countries|did any|anyone|anybody|any (?:countries|country))\b"
)
_SOME_OF_THEM = expression(
    r"\b(?:which|who|name|names|list|examples?|give me)\b.*\b(?:they|them|those|these|some|countries|any)\b|"
    r"^(?:and |so |ok )*(?:which|who|some names|examples)$"
)
_THEMSELVES = expression(r"\b(?:themselves|itself|their own|its own|own country|americans?|at home)\b")
_ON_IT_TOO = expression(
    r"^(?:and |but |what about |how about )*(?:is |are |was )?(?:the )?PLACE\d*"
    r"(?: (?:is|was|s|also|too|as well|on it|in it|"
    r"there|(?:one of|among) (?:them|those|these|the(?= \d))(?: (?:states|countries|governments|\d+))*|in there|"
    r"included|on (?:that|the) list|still|then|YEAR|"
    r"(?:named|listed|called|counted)(?: (?:as|among))?(?: (?:one|them|those))?|one))*$"
)


def of_the_term(question: Question, said: Sentence, before: Question) -> Question | None:
    """What goes on with the meaning of a term: which countries it is about, or how many."""
    if before.intent is Intent.DEFINE and before.about is About.TERM and _FROM_WHEN.fullmatch(said.text):
        return replace(before, years=(), span=None, wants_yes_or_no=False)
    if before.intent is Intent.FINDINGS:
        if question.term in TERMS_OF_COUNTRIES and is_another_topic_of_all(question, said, before):
            topic = TOPICS[question.term]  # "forced marriage?", "child soldiers?"
            return replace(before, topic=topic, unknown=(), as_one=True, named=True, reported=None, lost=False)
        term = before.listing
        asks = term in TERMS_OF_COUNTRIES and _WHAT_IT_MEANS.fullmatch(said.text)
        return Question(Intent.DEFINE, about=About.TERM, term=term) if asks else None
    counted = question.intent is Intent.COUNT and not (said.tiers or said.where.groups)
    if before.term in TERMS_OF_COUNTRIES and counted:
        return replace(before, years=said.years.years)
    if before.intent is Intent.DEFINE and before.about is About.TERM and counted and _HOW_MANY.fullmatch(said.text):
        return replace(before, years=(), span=None, wants_yes_or_no=False)
    undated = not said.years.years
    of_the_report = before.term in ("author", "tip-report") and not _COMES_OUT.search(said.text)
    if undated and of_the_report and _SINCE_WHEN.search(said.text):
        return Question(Intent.DEFINE, about=About.RELEASE, years=(FIRST_REPORT,))
    if before.term in _OF_THE_RULE and _SINCE_WHEN.search(said.text):
        return Question(Intent.DEFINE, about=About.TERM, term="automatic-downgrade")
    return on_the_same_topic(question, said, before) or _on_a_tier(said, before)


def of_the_authors(question: Question, said: Sentence, before: Question) -> Question | None:
    """What was found of the United States, after they were spoken of: "any criticism of themselves?"."""
    spoken_of = (*before.subject, *before.recent)
    us = next((place for place in spoken_of if place.codes == _US), None)
    if us is None or question.intent is not Intent.FINDINGS or question.places or not _THEMSELVES.search(said.text):
        return None
    named = {word for match in _THEMSELVES.finditer(said.text) for word in match[0].split()}
    topic = tuple(word for word in question.topic if word not in named)
    return replace(question, places=(us,), topic=topic)


def _on_a_tier(said: Sentence, before: Question) -> Question | None:
    """The countries on the tier that a meaning was of: whom the restrictions hit, who meets the standards."""
    if before.tiers and _LONGEST_ON_IT.fullmatch(said.text):
        return Question(Intent.LIST, about=About.LONGEST, tiers=before.tiers)
    if len(before.tiers) == 1 and _FIRST_ON_IT.fullmatch(said.text):
        later = before.tiers[0].tiers <= _LATER_TIERS
        years = before.dated if later and before.about is About.TIER else () if later else (FIRST_REPORT,)
        return Question(Intent.LIST, years=years, tiers=before.affirmed) if years else None
    tiers: tuple[TierSet, ...] = ()
    if before.sense in _OF_TIER_THREE and (_WHOM_IT_HITS.search(said.text) or WHO_IS_ON_IT.search(said.text)):
        tiers = before.tiers or (TierSet(frozenset({Tier.THREE})),)
    elif before.term == "minimum-standards" and _WHO_MEETS.search(said.text):
        tiers = (TierSet(frozenset({Tier.ONE})),)
    return Question(Intent.LIST, years=said.years.years, tiers=tiers, where=said.where) if tiers else None


def on_the_same_topic(question: Question, said: Sentence, before: Question) -> Question | None:
    """What was found on a topic of one country more, or of all: "Sudan is on it too?", "name some of those"."""
    topic = TOPICS.get(before.term, ()) if before.intent is Intent.DEFINE else before.topic
    of_all = before.intent in (Intent.DEFINE, Intent.FINDINGS) and not before.places
    if not topic or not of_all or said.tiers or not is_short(said) or question.intent is Intent.FINDINGS:
        return None
    of_term = before.intent is Intent.DEFINE and before.term in TOPICS
    named = not said.places and (_SOME_OF_THEM.search(said.text) or (of_term and _WHO.match(said.text)))
    one = len(said.places) == 1 and _ON_IT_TOO.search(said.text) is not None
    if not (one or (named and before.intent is Intent.DEFINE)):
        return None
    found = Question(Intent.FINDINGS, said.places, said.years.years or before.years, about=About.TOPIC, topic=topic)
    found = replace(found, unknown=before.unknown, as_one=before.as_one or before.intent is Intent.DEFINE)
    found = replace(found, named=found.as_one)
    if one:
        sure = topic in TOPICS.values() or len(telling(topic)) == 1
        return replace(found, reported=Reported(LISTED.get(topic, topic)) if sure else None)
    return replace(found, about=About.WAIVER, topic=()) if topic == ("waiver",) else found
