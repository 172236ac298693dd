"""What a question after another means by "there", "it" and "Korea", where only the one before can tell."""

from bot.places.fold import fold
from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.alone.referring import OWN, each_once
from bot.questions.expression import expression
from bot.questions.intent import OF_ALL_YEARS, About, Intent, Relation
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.asked_places import is_of_people_alone, is_of_the_author_alone
from bot.questions.sentences.ellipsis import VERY_SHORT, leads
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.wants import relation, says_earlier
from bot.questions.verdicts.yes_or_no import is_claim

_ON_THAT = expression(
    r"\b(?:about|on|of|regarding|for|with) (?:this|that|those|these|it|them)\b(?! (?:list|tier|report|year|country))|"
    r"\b(?:mention|bring|have|has|find|found|see|say) (?:it|this|that|them|those|these)\b|"
    r"\b(?:is|are) (?:that|this|those|these|there any|they|it) (?:an? )?(?:issue|problem|thing|topic)s? (?:in|for)\b"
)
_TROUBLE = expression(r"\b(?:issues?|problems?)\b")
_SAME_TOPIC = expression(r"\b(?:same (?:issue|problem|thing|question|topic|finding)s?|likewise)\b")
_THERE = expression(
    r"\b(?:on (?:it|there|that|this|that list|this list)|in (?:it|there)|(?:up |down )?there|"
    r"(?:on|in) (?:this|that) (?:tier|category|group|list|class)|"
    r"(?:have|had|got) (?:it|that)(?! (?:been|ever|always|already)\b)|too|as well|"
    r"also|that (?:tier|low|high)|(?:as|so|this) (?:high|low|bad|good)|one of (?:them|those|these))\b|"
    r"\bever (?:been )?(?:on|in|at)$|\bbeen$|\bjoin(?:ed)?(?: (?:it|them))?$"
)
_ONE_OF = expression(r"\bone of (?:them|those|these)\b")
_IS_THERE = expression(
    r"\b(?:is|are|was|were|be|been) .*\b(?:(?:up |down |in )?there|on (?:it|that|that list)|"
    r"in (?:it|that)(?! (?:year|report|edition|one)\b)|under that|"
    r"(?:one of|among) (?:them|those|these)|(?:in|on|at) the same (?:place|tier|boat|spot|level)(?! as\b))\b|"
    r"\b(?:have|has|had|got|keeps?|kept) (?:it|that)\b"
)
_THERE_TOO = expression(
    r"(?:(?:and|so|but) )*(?:the )?PLACE\d+(?: ,)?(?: (?:up |down )?(?:there|on it|in it|on that list)"
    r"(?: (?:too|as well|also|now|still|then|YEAR))+| (?:also )?(?:in )?(?:the )?same (?:club|group|boat))"
)
_PAST = expression(r"^(?!.*\b(?:now|today|currently|before|once|ever)\b).*\b(?:was|were|had)\b")
_WAS_THERE = expression(r"(?:(?:and|so|ok|but|wait) )*(?:was|were) (?:the )?PLACE")
_LIKEWISE = expression(r"(?:(?:and|so|but) )*(?:the )?PLACE\d+(?: ,)? (?:also )?likewise")
_OFF_IT = expression(
    r"(?:(?:and|so|but|is|are|has|have|did) )+(?:the )?PLACE\d+ (?:(?:now|finally|ever|got|gotten|come|moved|get) )*"
    r"(?:off|out of) (?:it|that|there|that list)(?: (?:now|yet|already|by now|today|finally|these days))*"
)
_HAS_BEEN_THERE = expression(
    r"(?:(?:so|and|but) )*(?:has|have|had) (?:the )?PLACE\d* (?:(?:ever|also|even) )*been (?:up |down )?"
    r"(?:there|on it|in it|(?:that|so) (?:low|high))(?: (?:at all|before|once|ever|yet|too|as well|also))*|"
    r"(?:(?:so|and|but) )*(?:the )?PLACE\d* ?,? ?(?:was it|were they|has it been)(?: (?:too|also|there|as well|on it))+"
    r"(?: (?:back then|then|once|ever|before|in the past))*"
)
_AS_LOW_AS = expression(r"\bas (?:low|high|bad|good|badly|well) as (?:the )?PLACE")
_ALWAYS_RATED = expression(r"\balways (?:been )?(?:rated|ranked|graded|assessed|included|covered|in the report)\b")
_WAS_TOO = expression(
    r"\b(?:used to(?: be)?|was|were|been|did|had|has)"
    r"(?: (?:though|too|as well|there|also|once|ever|before|for a bit|at (?:some|one) (?:point|time)|it|that|,|"
    r"i (?:think|believe|guess)))*(?: ,)?(?: right| no| correct)?$|"
    r"PLACE\d*(?: (?:too|also|as well|,))+ at (?:some|one|any) (?:point|time|stage)$"
)
_WAS_EVER = expression(r"(?:was|were|has|have|had) (?:the )?PLACE\d* ever(?: been| so)?|(?:the )?PLACE\d* ever")
_REACHED_IT = expression(r"\b(?:reach|reached|make|made|get|got) (?:it|that)(?: (?:too|ever|once|as well))*$")
_OUT_OF_IT = expression(r"\b(?:out of|off|out|left|leave|lost|lose) (?:it|there|that)\b")
_ON_IT = expression(r"\b(?:on (?:it|there|that)|in (?:it|there)|(?:up |down )?there)$")
_BESIDE_IT = expression(
    r"\bin comparison\b|\b(?:than|as|compared (?:to|with)|relative to|beside|above|below|over|under|behind|"
    r"ahead of|next to|against|vs|versus|same tier with|beats?|outranks?|tops?) "
    r"(?:it|them|that|us|ours|that one|those|these|both|the two)\b|"
    r"^(?:(?:and|so|but|then|ok) )*(?:(?:is|are|was|were|does|did) (?:the )?PLACE\d+ "
    r"(?:also |even |still |any |doing |ranked )*"
    r"(?:(?:ranked|rated|placed|doing|do|rank|sit|stand|fare|perform|score) )?|"
    r"(?:has|have) (?:the )?PLACE\d+ (?:also |even |any )*(?:fared|done|performed|scored) (?:any |much )?)"
    r"(?:better|worse|higher|lower|ahead|above|below|behind)"
    r"(?: off| ranked| rated| placed| up| down)*(?: now| today| YEAR| though| then)*$|"
    r"^(?:(?:and|so|but|then|ok) )*(?:the )?PLACE\d+ (?:is|are|was|were|does|do) "
    r"(?:doing |ranked |rated |much |even |still )*"
    r"(?:better|worse|higher|lower|ahead|behind)(?: off)?(?: now| though| then| right| no| ,)*$|"
    r"^(?:(?:and|so|but) )*(?:do|does|did|has|have|is|are) (?:the )?PLACE\d+ (?:also )?(?:have |got |get |on |in |at )*"
    r"the same (?:tier|rank|ranking|rating|level|status|grade)(?: (?:too|as well|now|then|YEAR))*$|"
    r"\bhow (?:does|do|did) (?:the )?PLACE\d+ compare(?: (?:to|with) (?:it|them|that|those|these))?$"
)
_WE_BESIDE = expression(
    r"^(?:(?:and|so|but) )*(?:with|beside|next to|against|compared (?:to|with)) (?:the )?PLACE.*\b(?:how|where) "
    r"(?:are|is|do|does) (?:we|it|they)\b|"
    r"\b(?:is|are|do|does|how) (?:we|it|they) (?:\w+ ){0,2}?"
    r"(?:below|above|behind|ahead|better|worse|higher|lower|compare)\b.*PLACE"
)
_FIRST_TIME = expression(
    r"\b(?:first|1st) time\b|\b(?:was|were) (?:that|this|it) (?:a|the) first\b(?! report| year| one)"
)
_WAS_THAT = expression(r"\b(?:was|were) (?:that|this|it)\b")
_BOTH = expression(
    r"\b(?:they|we) (?:are |were )?both\b|\bboth of (?:them|us)\b|\bthe two of (?:them|us)\b|"
    r"\b(?:both|(?:the|these|those) (?:two|2))$"
)
_OF_THEM = expression(
    r"\b(?:which|who)(?: one| of (?:them|(?:the |these |those )?(?:two|three|four|five|six|\d)|those|these|both))\b"
)
_GOT_OUT = expression(
    r"\b(?:get|got|gotten|come|came|make it|made it|move|moved|climb|climbed) (?:out|off)\b(?! of (?!it|there))"
)
_TWO = 2
_OF_A_TIER = frozenset({About.EVER, About.ALWAYS, About.YEARS, About.FIRST, About.LAST, About.WHEN})


def as_meant_before(question: Question, said: Sentence, before: Question) -> Question:
    """The question with what only the one before settles: which Korea it is, and which tier "there" means."""
    places = _known_places(question, before)
    if places != question.places:
        question = replace(question, places=places)
    completed = (
        _which_of_them(question, said, before)
        or _of_those_people(question, said, before)
        or _by_the_author(question, said, before)
        or _on_that_topic(question, said, before)
        or _beside_it(question, said, before)
        or _whether_there(question, said, before)
        or _whether_off_it(question, said, before)
        or _whether_it_left(question, said, before)
        or _left_with_the_next(question, before)
        or _why_there(question, said, before)
    )
    return completed or _of_that_tier(question, said, before)


def _known_places(question: Question, before: Question) -> tuple[Resolution, ...]:
    """The countries asked about, each name with two readings in the one that was spoken of before."""
    known = {
        code: place for place in (*before.recent, *before.subject) if len(place.codes) == 1 for code in place.codes
    }
    return tuple(
        known[codes[0]]
        if place.ambiguous and len(codes := [code for code in place.codes if code in known]) == 1
        else place
        for place in question.places
    )


def _which_of_them(question: Question, said: Sentence, before: Question) -> Question | None:
    """How the countries asked about before have moved: "which one improved more?"."""
    of_all = question.intent is Intent.CHANGES and not question.places
    among = before.subject if len(before.subject) >= _TWO else before.several
    if not of_all or len(among) < _TWO or not _OF_THEM.search(said.text):
        return None
    return replace(question, places=among)


def _of_those_people(question: Question, said: Sentence, before: Question) -> Question | None:
    """What was found of people in the country asked about before: "and the Ukrainian children?"."""
    if question.intent is not Intent.FINDINGS or not before.subject or not is_of_people_alone(said):
        return None
    named = {place.codes for place in said.places}
    if len(before.subject) > 1 and len(named) == 1 and named <= {place.codes for place in before.subject}:
        return replace(question, places=said.places[:1])
    if before.places and all(place.match is Match.DEMONYM for place in before.places):
        return None  # "Cuban doctors", "and North Korean workers?"
    topic = (*(word for place in said.places for word in fold(place.text).split()), *question.topic)
    of_all = before.intent is Intent.FINDINGS and not before.places
    return replace(question, places=() if of_all else before.subject, topic=topic)


def _by_the_author(question: Question, said: Sentence, before: Question) -> Question | None:
    """What was found of the country asked about before: "what do the Americans say about it?"."""
    theirs = question.intent is Intent.FINDINGS and is_of_the_author_alone(said)
    others = before.subject and question.places and before.subject[0].codes != question.places[0].codes
    return replace(question, places=before.subject) if theirs and others else None


def _on_that_topic(question: Question, said: Sentence, before: Question) -> Question | None:
    """What was found on the same topic of another country: "and what does it say on that in Laos?"."""
    on_it = _ON_THAT.search(said.text) or _SAME_TOPIC.search(said.text)
    bare = vocabulary().vague.issuperset(question.topic)
    if not (question.intent is before.intent is Intent.FINDINGS and said.places and before.topic and on_it and bare):
        return None
    kind = About.SHORTCOMING if _TROUBLE.search(said.text) else About.NOTHING_MORE
    claim = Reported(before.topic, kind, denied=None) if question.reported is not None else None
    return replace(question, about=About.TOPIC, topic=before.topic, reported=claim)


def _beside_it(question: Question, said: Sentence, before: Question) -> Question | None:
    """A comparison with the countries asked about before: "is Laos better than that?"."""
    places = question.places
    named = _BESIDE_IT.search(said.text) or _WE_BESIDE.search(said.text)
    fares = question.about is About.TREND and relation(said.text) in (Relation.BETTER, Relation.WORSE)
    of_tiers = question.intent in (Intent.COMPARE, Intent.TIER) or fares
    if not of_tiers or not places or not named:
        return None
    beside = before.own if before.own and OWN.search(said.text) else before.subject
    if {place.codes for place in beside} == {place.codes for place in places}:
        beside = before.recent[-1:]  # "and the Brits?", "so they are better than us"
    earlier = each_once((*before.recent, *before.subject))[-_TWO:]
    if _BOTH.search(said.text) and len(beside) < len(earlier) and places[0] not in earlier:
        beside = earlier
    related = relation(said.text)
    first = related is None or _WE_BESIDE.search(said.text) is not None
    every = each_once((*beside, *places) if first else (*places, *beside))
    if len(every) <= len(places):
        return None
    wants = question.wants_yes_or_no or (related is not None and is_claim(said.text))
    beside_it = replace(question, intent=Intent.COMPARE, about=About.NOTHING_MORE, places=every)
    beside_it = replace(beside_it, leading=len(beside if first else places))
    return replace(beside_it, relation=related, wants_yes_or_no=wants)


def _whether_there(question: Question, said: Sentence, before: Question) -> Question | None:
    """Whether others are on the tier that was spoken of: "was Chad down there last year as well?"."""
    several = question.intent is Intent.COMPARE and question.relation is None and " same " not in said.text
    one = question.intent is Intent.TIER and len(question.places) == 1
    plain = (one or several) and question.about is About.NOTHING_MORE
    of_all_years = before.intent is Intent.LIST and before.about in OF_ALL_YEARS
    if not plain or question.tiers or not before.spoken_of or not said.places or of_all_years:
        return None
    there = _IS_THERE.search(said.text) or _THERE_TOO.fullmatch(said.text)
    is_there = (there or (said.asked and _LIKEWISE.fullmatch(said.text))) and is_claim(_ONE_OF.sub("there", said.text))
    then = question.years or (before.years[:1] if _PAST.search(said.text) else ())
    of_now = one and not then and before.intent in (Intent.LIST, Intent.COUNT)
    if (of_now and is_there and _WAS_THERE.match(said.text)) or _HAS_BEEN_THERE.fullmatch(said.text):
        ever = replace(question, intent=Intent.HISTORY, about=About.EVER, years=())
        return replace(ever, tiers=before.spoken_of, wants_yes_or_no=True)
    return replace(question, years=then, tiers=before.spoken_of, wants_yes_or_no=True) if is_there else None


def _whether_off_it(question: Question, said: Sentence, before: Question) -> Question | None:
    """Whether a country is off the tier that was spoken of: "and is Malawi off it now?"."""
    one = len(question.places) == 1 and not question.tiers and len(before.spoken_of) == 1
    if not one or before.spoken_of[0].negated or not _OFF_IT.fullmatch(said.text):
        return None
    return Question(Intent.TIER, question.places, said.years.years, tiers=before.spoken_of, differs=True)


def _whether_it_left(question: Question, said: Sentence, before: Question) -> Question | None:
    """Whether a country left the tier that was spoken of, in a year: "did it get out in 2020?"."""
    moved = question.intent is Intent.CHANGES and len(question.places) == 1 and bool(question.years)
    named = question.tiers or question.leaving or question.reaching or not before.spoken_of
    if not moved or named or not _GOT_OUT.search(said.text):
        return None
    return replace(question, leaving=before.spoken_of[-1], wants_yes_or_no=is_claim(said.text))


def _left_with_the_next(question: Question, before: Question) -> Question | None:
    """Whether it left, with the later report that was spoken of, the tier that it was told to have been on before."""
    left = question.intent is Intent.CHANGES and question.leaving is not None and question.years == before.years
    later = before.year_before if left and len(before.years) == 1 and before.stood == question.leaving else None
    return replace(question, years=(later,)) if later is not None and later > before.years[0] else None


def _why_there(question: Question, said: Sentence, before: Question) -> Question | None:
    """Why a country is on the tier that was asked about, or is not."""
    if question.about is not About.WHY or question.tiers or not before.tiers or not _ON_IT.search(said.text):
        return None
    turned = " not " in f" {said.text} "
    return replace(question, tiers=tuple(replace(one, negated=one.negated is not turned) for one in before.tiers))


def _of_that_tier(question: Question, said: Sentence, before: Question) -> Question:
    """A question about the past, of the tier that was spoken of: "was it ever there?"."""
    if (first := _whether_first(question, said, before)) is not None:
        return first
    if question.about is About.TREND and says_earlier(said.text) and _THERE.search(said.text):
        question = replace(question, about=About.EVER)
    plain = question.intent is Intent.HISTORY and not question.tiers and question.about in _OF_A_TIER
    of_two = question.beside and question.about is About.ALWAYS  # whatever tier was spoken of
    if not plain or of_two or _AS_LOW_AS.search(said.text) or _ALWAYS_RATED.search(said.text):
        return question
    compared = question.relation in (Relation.BETTER, Relation.WORSE)
    moved = question.direction is not About.NOTHING_MORE and bool(said.places) and not _OUT_OF_IT.search(said.text)
    if question.about is About.EVER and (compared or moved):
        return replace(question, wants_yes_or_no=question.wants_yes_or_no or is_claim(said.text))
    if _asks_but_when(question, said, before):
        return replace(question, tiers=before.affirmed)
    if not before.spoken_of:
        return question
    other = not {place.codes for place in question.places} <= {place.codes for place in before.subject}
    if question.about is About.EVER and not other and _OUT_OF_IT.search(said.text):
        left = before.spoken_of[0]
        return replace(question, tiers=(left,), leaving=left, wants_yes_or_no=is_claim(said.text))
    if not _THERE.search(said.text) and not _goes_on(question, said, before, other=other):
        return question
    claims = question.about in (About.EVER, About.ALWAYS)
    now = question.about is About.LAST and before.stood is not None and not before.years  # where it is now
    earlier = says_earlier(said.text) or now
    not_there = before.about is About.WHY and bool(before.tiers) and all(one.negated for one in before.tiers)
    tiers = before.affirmed if not_there and not other else before.spoken_of  # "why not Tier 1?", "did we have it?"
    return replace(question, tiers=tiers, wants_yes_or_no=claims, earlier=earlier)


def _whether_first(question: Question, said: Sentence, before: Question) -> Question | None:
    """Whether a country is on the tier that was spoken of for the first time."""
    tiers = question.tiers or before.spoken_of
    plain = question.intent is Intent.HISTORY and not (question.years or question.leaving or question.reaching)
    claims = is_claim(said.text.replace("not TIER", "TIER"))
    if not plain or not tiers or not claims or question.direction or not _FIRST_TIME.search(said.text):
        return None
    if before.years and _WAS_THAT.search(said.text):
        return replace(question, about=About.FIRST, tiers=tiers, years=before.years[:1], wants_yes_or_no=True)
    return replace(question, about=About.EVER, tiers=tiers, earlier=True, denied=True, wants_yes_or_no=True)


def _goes_on(question: Question, said: Sentence, before: Question, *, other: bool) -> bool:
    """Whether a question is about the same tier though it says nothing of it."""
    if question.about is About.EVER and other and before.tiers and question.relation is None:
        goes_on = leads(said) or _WAS_EVER.fullmatch(said.text) is not None
        return (goes_on and before.intent is Intent.HISTORY) or _too(said.text)
    return question.about is About.ALWAYS and (before.about is About.ALWAYS or not other)


def _too(text: str) -> bool:
    """Whether a text says of another country only that it was so too, or came to it."""
    return _WAS_TOO.search(text) is not None or _REACHED_IT.search(text) is not None


def _asks_but_when(question: Question, said: Sentence, before: Question) -> bool:
    """Whether a word or two ask when a country was where it was said to have been: "ever on Tier 1?", "when?"."""
    plain = question.relation is None and question.direction is About.NOTHING_MORE
    of_time = question.about in (About.WHEN, About.YEARS, About.HOW_LONG, About.FIRST, About.LAST)
    short = len(said.text.split()) <= VERY_SHORT and not said.places
    return short and plain and of_time and before.intent is Intent.HISTORY and bool(before.tiers)
