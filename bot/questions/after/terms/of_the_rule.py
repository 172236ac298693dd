"""Whom a rule or a tier is of, after its meaning: "did that happen to China?", "for which countries?"."""

from bot.questions.alone.forms.rules_applied import MAY_AMERICANS, of_rules
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_SO = r"(?:(?:and|so|but|ok|then) )*"
_HAPPENED = (
    r"(?:did|has|have|was|were) (?:(?:that|it|this) )?(?:(?:ever|actually|already) )?"
    r"(?:happen|happened|hit|apply|applied|affect|affected|befall|strike)(?: to)?"
)
_TO_ONE = expression(rf"{_SO}{_HAPPENED} (?:the )?PLACE\d+(?: (?:too|as well|also|ever|before|yet|then|once))*")
_TO_WHOM = expression(
    rf"{_SO}(?:(?:to )?(?:who|whom|which|what)|any)(?: (?:countries|country|ones|REGION))* {_HAPPENED}"
    r"(?: (?:YEAR|then|lately|recently))*|"
    rf"{_SO}{_HAPPENED} (?:any(?:one|body)?|some(?:one)?|many|a)(?: (?:else|others?|countr(?:y|ies)|nations?|"
    rf"states?|of them|REGION))*"
    r"(?: (?:YEAR|then|lately|recently|ever|yet|so far|at all|before))*"
)
_ANY_AT_ALL = expression(r"\b(?:any(?:one|body)?|some(?:one)?)\b")

_FOR_WHOM = expression(
    rf"{_SO}(?:for|to|against|with|on) (?:which|what|whom|who)(?: (?:countries|ones|governments|states))?"
    r"(?: (?:does it|is (?:that|it|this)|does that|apply|now|then|in|YEAR))*"
)
_NOW = r"(?: (?:now|today|next|next year|next time|this year|at the moment|currently|then|in|YEAR|soon|too))*"
_WHOM_NOW = expression(
    rf"{_SO}(?:who|whom|which|what)(?: (?:other|others|else|more|countries|country|ones|governments|states|REGION))* "
    r"(?:(?:does|would|will|could|may|can|might) (?:it|this|that|the rule) (?:now )?"
    r"(?:threaten|affect|concern|hit|apply to|touch|mean)|"
    r"(?:also |do |does |will |would |could |can |may |might )*(?:face|faces|facing|risk|risks) "
    r"(?:it|this|that|the same|the rule|a downgrade)(?: (?:risk|threat|fate|thing))?|"
    r"(?:is|are) (?:(?:now|currently|actually|also) )*(?:affected|facing (?:it|this|that|the same(?: \w+)?)|concerned|"
    r"threatened|at risk|in danger|next|due|"
    rf"up for (?:it|that)))(?: (?:by|of) (?:it|this|that|the rule))?{_NOW}"
)
"""What asks whom the rule may bring down next: "which countries are affected now?"."""
_IT = r"(?:it|they|we|(?:the|that|this|my|our) country)"
_FALLS_NEXT = expression(
    rf"{_SO}(?:(?:(?:that|it) is )?(?:\d|two|three) (?:years|reports)(?: (?:in a row|running|straight|already|now))* "
    rf"[.,] (?:so )?)?(?:"
    rf"(?:(?:does|would|will) (?:that|this) mean(?: that)?|so) {_IT} "
    r"(?:(?:then|automatically|now|will|must|has to|have to|would|could|can) )*"
    r"(?:falls?|drops?|goes|go|slips?|sinks?|moves?|lands?|(?:is|be|gets?|get) (?:\w+ )?(?:downgraded|demoted|moved))"
    r"(?: (?:down|automatically|on|to|in|the|TIER\d+|again|year|time|report|soon))* (?:next|automatically)"
    r"(?: (?:year|time|report))?|"
    rf"(?:could|can|might|may|will|would|must|does) {_IT} (?:(?:still|even|now|then|automatically|have to) )*"
    r"(?:fall|drop|go|slip|sink|get|move|land|end up|be (?:\w+ )?(?:downgraded|demoted|dropped|moved))"
    r"(?: (?:any|further|even|lower|down|downgraded|worse|demoted|automatically|on|to|in|the|TIER\d+|again|next|year|"
    r"time|report|soon))*|"
    rf"(?:is|are) {_IT} (?:(?:now|still) )*(?:in danger|at risk|threatened|safe|due|next)(?: (?:of|by|from|for) .*)?|"
    rf"what (?:happens|comes|will happen|is)(?: (?:to|with) {_IT})?(?: (?:then|now))* next(?: (?:year|time|"
    rf"for {_IT}))?|"
    rf"what (?:happens|would happen|will happen|comes|follows)(?: (?:to|with) {_IT})?(?: (?:then|next))* if "
    rf"{_IT} (?:(?:still|really) )*(?:(?:does|do|can|will) not|fails?|refuses?|ignores?|stays?|remains?)\b.*|"
    rf"(?:what )?if (?:{_IT} (?:does|do) )?not|"
    r"what next|when at the earliest|"
    rf"how long (?:can|may|will|could) {_IT} (?:stay|remain|be)(?: (?:there|on it|on the TIER\d+))?|"
    rf"how (?:long|many (?:more )?years) (?:does|do|has|have) {_IT} (?:(?:have|got|left) )*(?:before|until|till) .*)"
)
"""What asks how one country may fare by the rule: "could it fall further?"."""
_WE = expression(r"\b(?:we|us|(?:my|our) country)\b")
_WHEN = expression(
    rf"{_SO}(?:by when|when|from when|how soon|(?:in |by )?(?:which|what) (?:year|report)|"
    r"when (?:would|will|could|is) (?:that|it|this)(?: (?:be|happen|come))?)(?: (?:exactly|then))*"
)
"""When the rule would bring a country down, where it was told what it means for that."""
_OTHERS = expression(r"\b(?:others?|else|more)\b")
_ONE_MORE = expression(
    rf"{_SO}(?:can|could|may|will|would) {_IT} (?:(?:still|ever|now) )*(?:get|have|receive|be given|be granted) "
    r"(?:(?:a|an|the|another|second|further|new|one|it|that|more|such|waiver) ?)+(?:again|next (?:year|time)|"
    r"once more)?"
)
"""Whether those that got a waiver may get another: "can it get one again?"."""
_AT_THE_LIMIT = expression(
    rf"{_SO}(?:who|which|what)(?: (?:countries|country|ones|of (?:them|those|these)))* (?:(?:is|are|has|have|"
    rf"already|now) )*"
    r"(?:at (?:their|the|that|this) (?:limit|end|maximum)|(?:reached|hit|at) (?:that|it|the limit|this)|"
    r"(?:used|run|out of|reached) (?:it up|up|out|time|their time))(?: (?:now|already|by now))*"
)
"""Who has been on the Watch List for as long as may be: "which ones are at their limit?"."""
_THAT = r"(?:it|that|this|these|they|those)"
_MAY_BE_AVOIDED = expression(
    rf"{_SO}(?:(?:can|could|may) {_THAT} (?:(?:be|somehow|still) )*"
    r"(?:waived|avoided|prevented|stopped|lifted|escaped|dodged|put off|delayed)|"
    rf"(?:can|could|may) (?:the )?(?:president|secretary|PLACE\d+) (?:waive|lift|stop|prevent) {_THAT}|"
    rf"(?:was|were|has|have|had|is|are) {_THAT} (?:(?:ever|been|now) )*(?:waived|lifted|avoided|suspended)|"
    rf"is there (?:a|any) way (?:around|out of|to (?:avoid|stop|prevent|escape|waive)) {_THAT}|"
    rf"(?:(?:do|does|did|can|will) )?(?:they|he|the president|(?:the )?PLACE\d+|washington) "
    rf"(?:(?:not|ever|always|usually|often|mostly|just|sometimes|ever|really) )*"
    rf"(?:waives?|waived|lifts?|lifted|skips?) {_THAT})"
    r"(?: (?:always|usually|often|mostly|most of the time|every time|anyway|ever|no|right|yes|then|too|,))*"
)
_AUTOMATIC = expression(
    rf"{_SO}(?:(?:does|do|is|are|will|would) {_THAT} )?(?:(?:all|always|just|really|actually|then) )*"
    r"(?:(?:happen|come|apply|kick in|follow|start|get applied|imposed|be) )?"
    r"(?:automatic(?:ally)?|by itself|for sure|every time|always|guaranteed|mandatory|inevitable)"
    r"(?: (?:though|then|or not|every time|each time|or does .*|or is .*|for (?:all|everyone|every country)))*"
)
"""Whether what may follow from Tier 3 follows without anybody deciding it."""
_BY_WHOM = expression(
    rf"{_SO}(?:by whom|who (?:can|could|may) (?:do|waive|lift|decide)(?: {_THAT})?|"
    rf"who (?:decides|grants|gives|signs)(?: {_THAT})?)"
)
_ANOTHER = expression(
    rf"{_SO}(?:(?:what|how) about |for |is |does |the same (?:for|with) )?(?:the )?PLACE\d+(?: ,)?"
    r"(?: (?:then|too|as well|though|the|same|thing|story|question|situation|case|fate|here))*"
)
_APPLIES = expression(
    rf"{_SO}(?:does|do|would|will|is|are|did) {_THAT} (?:(?:also|even|now|all) )*"
    r"(?:apply|happen|go|concern|affect|hit|hold|true|so|the case|valid)(?: (?:to|for|in|with|of))? (?:the )?PLACE\d+"
    r"(?: (?:too|as well|also|now|then|though))*|"
    rf"{_SO}(?:(?:did|does|has|have|is|will|would) )?(?:the )?PLACE\d+ (?:(?:ever|also|even|already|actually) )*"
    rf"(?:get|gets|got|gotten|getting|have|has|had|face|faces|faced|suffer|suffers|suffered|feel|felt|lose|lost) "
    rf"(?:{_THAT}|them|any|some|any of (?:it|that|this|those|these|them)|the same)"
    r"(?: (?:too|as well|also|now|then|though|already|yet|ever|no|right|yes))*|"
    rf"{_SO}(?:did|do|does|have|has|will|would) (?:they|the us|america|washington) (?:(?:also|ever|even|really) )*"
    r"(?:cut|stop|stopped|end|ended|freeze|withhold|withheld|suspend|do)(?: off)?"
    r"(?: (?:(?:the|its|their|any|all|some|foreign) )*(?:it|that|this|money|aid|funding|funds|help|assistance))? "
    r"(?:for|to|from|with|in) (?:the )?PLACE\d+(?: (?:too|as well|also|now|then|though|already|yet|ever))*"
)
_OF_ONE = frozenset({Intent.TIER, Intent.HISTORY, Intent.CHANGES, Intent.FINDINGS})
_STILL_SO = expression(
    rf"{_SO}(?:does|do|is|did|are) (?:that|it|this|they|(?:the|that|this) rule) (?:(?:rule|still|even|actually) )*"
    r"(?:exist|apply|in force|a thing|around|used|valid|in use|in effect|on the books|hold)"
    r"(?: (?:now|today|any ?more|still|nowadays|these days))*"
)
_WHAT_OF_MONEY = expression(
    rf"{_SO}(?:what about|how about|and|what of|also|like|such as|you mean|(?:is|are) (?:it|that|there|they)|"
    rf"does (?:it|that|this) mean|does (?:it|that|this) (?:affect|include|cover|stop|block)) "
    r"(?:(?:the|a|any|their|its|us|american|humanitarian|development|foreign|military) )*"
    r"(?:imf|world bank|aid|loans?|trade|exchanges?|scholarships|sanctions|money|funding|investments?|travel|visas?|"
    r"development banks?|banks?|assistance|exports?|imports?|tariffs)"
    r"(?: (?:loans?|money|aid|funding|bans?|programs?|then|too|as well|or|and|imf))*"
)
"""What else Tier 3 may bring: "what about World Bank loans?"."""
_FOLLOWS = frozenset({"restrictions", "consequences"})
_RULES = frozenset({"automatic-downgrade", "outlook", "waiver", "two years"})
_PRONOUN = expression(rf"\b{_IT}\b")
_LEFT, _REACHED = TierSet(frozenset({Tier.WATCH_LIST})), TierSet(frozenset({Tier.THREE}))


def of_the_rule(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a rule means for the country spoken of, or whom one that was explained is for; None where it is neither."""
    asked = _of_one(said, before, newest_year) or _of_waiving(said, before) or _of_one_more(said, before)
    if asked is None and before.about is About.CONSEQUENCES and before.tiers == (_LEFT,):
        asked = _by_itself(said)
    if asked is not None:
        return asked
    if said.tiers:
        return None
    follows = before.intent is Intent.DEFINE and before.sense in _FOLLOWS
    if follows and (MAY_AMERICANS.search(said.text) or _WHAT_OF_MONEY.fullmatch(said.text)):
        return Question(Intent.DEFINE, before.places, about=About.CONSEQUENCES, tiers=before.tiers)
    watched = before.intent in (Intent.DEFINE, Intent.LIST, Intent.COUNT) and before.tiers == (_LEFT,)
    if (watched or before.sense in _RULES) and not said.places and _AT_THE_LIMIT.fullmatch(said.text):
        return Question(Intent.LIST, about=About.TWO_YEARS, tiers=(_LEFT,), where=said.where)
    explained = before.sense in _RULES and before.intent is Intent.DEFINE
    if explained and not said.places and _WHOM_NOW.fullmatch(said.text):
        spoken_of = {code for place in (*before.recent, *before.places) for code in place.codes}
        without = frozenset(spoken_of if _OTHERS.search(said.text) else ())
        return Question(Intent.LIST, about=About.TWO_YEARS, where=replace(said.where, without=without))
    if before.intent is Intent.DEFINE and (before.tiers or before.sense in _FOLLOWS):
        tiers = before.tiers[:1] or (_REACHED,)
        listed = Question(Intent.LIST, years=said.years.years, tiers=tiers, where=said.where)
        return listed if not said.places and _FOR_WHOM.fullmatch(said.text) else None
    of_a_term = before.intent is Intent.DEFINE and before.about is About.TERM
    if of_a_term and not said.places and _STILL_SO.fullmatch(said.text):
        return replace(before, years=(), wants_yes_or_no=False)
    told = before.leaving == _LEFT and before.reaching == _REACHED
    return _by_itself(said) if told or before.term == "automatic-downgrade" else None


def _of_one(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """What the rules mean for the one country that was spoken of: "could it fall further?", "does it lose aid?"."""
    of_a_rule = before.intent is Intent.DEFINE and before.about in (About.OUTLOOK, About.CONSEQUENCES)
    named = before.places and _ANOTHER.fullmatch(said.text)
    of_its_term = before.intent is Intent.DEFINE and before.about is About.TERM and before.sense in _RULES
    applies = (of_a_rule or of_its_term) and len(said.places) == 1 and _APPLIES.fullmatch(said.text)
    if (applies or (of_a_rule and named)) and len(said.places) == 1 and len(said.places[0].codes) == 1:
        return Question(Intent.DEFINE, said.places, about=About.OUTLOOK if of_its_term else before.about)
    of_one = before.intent in _OF_ONE or (before.intent is Intent.DEFINE and bool(before.places))
    places = before.subject if of_one and len(before.subject) == 1 else ()
    places = before.own if _WE.search(said.text) and len(before.own) == 1 else places
    if not places or said.places or said.years.span or len(places[0].codes) != 1:
        return None
    low = all(one.tiers <= _LEFT.tiers | _REACHED.tiers for one in said.tiers)
    when = before.about is About.OUTLOOK and _WHEN.fullmatch(said.text)
    if when or (low and _FALLS_NEXT.fullmatch(said.text)):
        return Question(Intent.DEFINE, places, about=About.OUTLOOK)
    text = _PRONOUN.sub("PLACE0", said.text, count=1)
    return of_rules(replace(said, text=text, places=places), newest_year) if text != said.text else None


def _of_waiving(said: Sentence, before: Question) -> Question | None:
    """Whether, and by whom, what was explained can be waived: the downgrade, or what follows from Tier 3."""
    if said.places or said.tiers:
        return None
    if before.intent is not Intent.DEFINE and before.about is not About.TWO_YEARS:
        low = before.stood is not None and before.stood.tiers == _REACHED.tiers
        waived = low and "waive" in said.text and _MAY_BE_AVOIDED.fullmatch(said.text)
        return Question(Intent.DEFINE, about=About.TERM, term="restrictions") if waived else None
    follows = before.sense in _FOLLOWS
    automatic = follows and before.tiers in ((), (_REACHED,)) and _AUTOMATIC.fullmatch(said.text)
    if not (automatic or _MAY_BE_AVOIDED.fullmatch(said.text) or _BY_WHOM.fullmatch(said.text)):
        return None
    if follows:
        return Question(Intent.DEFINE, about=About.TERM, term="restrictions")
    of_whom = before.places if before.about is About.OUTLOOK else ()
    return Question(Intent.DEFINE, about=About.TERM, term="waiver", found=of_whom) if before.sense in _RULES else None


def _of_one_more(said: Sentence, before: Question) -> Question | None:
    """What the rule means for those that were told to have got a waiver, where it is asked if they may get another."""
    waived = before.about is About.WAIVER or before.topic == ("waiver",) or before.term == "waiver"
    if not waived or said.places or said.tiers or not _ONE_MORE.fullmatch(said.text):
        return None
    if len(before.subject) == 1:
        return Question(Intent.DEFINE, before.subject, about=About.OUTLOOK)
    if not before.members:
        return None
    return Question(Intent.UNKNOWN, about=About.TWO_YEARS, where=Where(those=before.members))


def _by_itself(said: Sentence) -> Question | None:
    """Who fell from the Watch List to Tier 3, or when one country did: which of these the rule brought is not told."""
    if len(said.places) == 1 and _TO_ONE.fullmatch(said.text):
        when = Question(Intent.HISTORY, said.places, about=About.WHEN, tiers=(_LEFT, _REACHED))
        return replace(when, leaving=_LEFT, reaching=_REACHED)
    if said.places or not _TO_WHOM.fullmatch(said.text):
        return None
    span = Span() if "ever" in said.text.split() and not said.years.years else None
    moved = Question(Intent.CHANGES, years=said.years.years, span=span, about=About.MOVED, where=said.where)
    any_at_all = _ANY_AT_ALL.search(said.text) is not None
    return replace(moved, leaving=_LEFT, reaching=_REACHED, wants_yes_or_no=any_at_all)
