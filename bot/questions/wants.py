"""What a marked sentence wants, beside its kind: a yes or no, which way, better or worse."""

import re

from bot.questions.marking import Sentence
from bot.questions.phrasings import vocabulary
from bot.questions.question import About, Relation, TierSet

_BETTER = re.compile(
    r"\b(?:better|superior|outperforms|wins over|above|higher|ahead|outrank|outranks|beat|beats|"
    r"over|outperform|stronger|best)\b|>"
)
_WORSE = re.compile(r"\b(?:worse|beneath|inferior|below|lower|behind|under|weaker|poorer)\b|<")
_SAME = re.compile(
    r"\b(?:same|share|equal|equally|as (?:badly|bad|good|well|low|high)(?: \w+)? as|alike|tied|"
    r"on (?:a )?par|on equal footing)\b|PLACE\d* = "
)
_OTHER = re.compile(r"\b(?:different|otherwise|another tier|any other)\b")
_EVERY_YEAR = (
    r"always|each (?:and every |single )?(?:year|report|edition)|every (?:single )?(?:year|report|edition)|"
    r"all (?:the |of the |these )?(?:\d+ )?(?:years|reports|editions)|all along|non ?stop|continuously|consistently|"
    r"without (?:any )?(?:interruption|a break|breaks)|uninterrupted(?:ly)?|constantly|throughout|"
    r"(?:whole|entire) time|ever since"
)
_ALWAYS = re.compile(
    rf"\b(?:{_EVERY_YEAR})\b|\b(?:never|not once)(?: \w+){{0,2}} (?:left|leave|off|out of|lost|lose)\b|"
    r"\b(?:never|not) (?:\w+ ){0,2}(?:anything|something|anywhere) (?:but|other|else)\b"
)
_NOT_ALWAYS = re.compile(rf"\bnot (?:\w+ ){{0,2}}(?:{_EVERY_YEAR})\b")
_NEVER = re.compile(
    r"\bnever(?! mind)\b|\bnot (?:even |just )?(?:once|a single (?:time|year))\b|"
    r"\bnot (?:\w+ )?ever\b|\bat no (?:time|point)\b"
)
_EVER = re.compile(
    r"\bever\b(?! since)|\bat (?:some|any|one) (?:point|time|stage)\b|\bany (?:time|year)\b|\beven once\b"
)
_CLAUSES = re.compile(r" [,:;-] | but ")
_MORE_THAN = re.compile(r"\b(?:more than|over) (?P<number>\d{1,3})\b(?! (?:years|reports|victims|people))")
_FEWER_THAN = re.compile(r"\b(?:fewer than|less than|under) (?P<number>\d{1,3})\b(?! (?:years|reports|victims|people))")
_ARE_THERE = re.compile(
    r"^(?:(?:so|and|but|in|YEAR|,|is it true(?: that)?|is it right(?: that)?|true that) )*"
    r"(?:are|is|were|was|there|did|do|have|has)\b"
)
_UP_OR_DOWN = re.compile(
    r"\b(?:up|down) (?:or|and|than) (?:went )?(?:up|down)\b|\bups (?:or|and|than) (?:more )?downs\b"
)
_EVERYONE = re.compile(
    r"^(?:(?:so|and|but|then|in|YEAR|,) )*(?:is|are|was|were) (?:the )?(?:"
    r"(?:all|every|each|entire|whole)(?: of)?(?: the)? (?:(?:countries|country|states?|nations?|members?|governments?) "
    r"(?:in|of|from) (?:the )?)?REGION|"
    r"REGION(?: (?:countries|states|members|nations))? (?:all|each|entirely|wholly|completely)\b).*TIER"
)
_YES_OR_NO = re.compile(
    r"^(?:(?:so|and|but|ok|okay|well|hey|hi|hello|yo|um|hm|quick question|please|tell me|can you tell me|"
    r"do you know|was wondering|"
    r"is it true that|true that|is it right that|is it correct that|i wonder|wondering|whether|"
    r"(?:what|how) about PLACE\d+(?: ,)?|"
    r"if|in|the|report|edition|since|SPAN|YEAR|REGION|,|:|PLACE\d+ (?:YEAR )?[,:-]|since TIER\d+ ,|"
    r"(?:the )?PLACE\d+ (?:s )?(?:position|tier|rating|rank|case|government|situation) ?[,:-]|"
    r"since (?:the )?(?:\w+ ){1,6}(?:YEAR|,)) )*"
    r"(?:(?:is|are|was|were|did|does|do|has|have|had|ever (?:been|seen))\b(?! (?:you|i|we) )|"
    r"PLACE\d*(?: [-,:])? (?:still|ever|(?:was|has|is|did) (?:it|they))\b)"
)
_CLAUSE = re.compile(
    r"(?:(?:^|[,:;-] )|\b(?:but|random|question|wise|fact check) )(?:(?:so|and|well|ok|please|honestly|now|then) )*"
    r"(?:is|are|was|were|did|does|do|has|have|had) (?:the )?(?:PLACE|(?:it|they) (?:ever|really|still|also)\b)"
)
"""A clause that asks for a yes or no, behind another: "settle a bet for us, did Finland …"."""
_TAGGED = re.compile(
    r"(?:,|:|-|\b) ?(?:right|correct|true|yes or no|y / n|or not|or nah|or no|or what|is (?:it|he|that)(?: not)?(?: so|"
    r" right| true| correct)?|"
    r"did (?:it|not it|it not)|is not it|was not it|was it(?: ever)?|"
    r"has it|has not it|have they|have not they|had it|had not it|does not it|yes|no|or has it|"
    r"(?<=, )still TIER\d+|true or false|"
    r"(?:can|could|would) (?:you|someone|anyone|anybody|somebody) confirm(?: (?:it|that|this))?|"
    r"or am i (?:wrong|mistaken|misreading(?: \w+){0,4})|or|"
    r"(?:the )?same (?:tier|rank|rating|level)|"
    r"huh|no|innit|then)$"
)
_TAG_ALONE = re.compile(
    r" \. (?:and |so |but )?(?:(?:is|was) (?:that|this|it|he|she)(?: really)?(?: still)? "
    r"(?:so|right|true|correct|the case)|"
    r"(?:correct|right|true|really|yes or no|true or false|agreed|did it|is it|was it|does it|has it)|"
    r"does (?:that|this|it) hold(?: up| true)?|"
    r"(?:can|could) (?:you|someone|anyone|somebody) confirm(?: (?:that|this|it))?)$"
)
_WHETHER = re.compile(
    r"\b(?:whether|if|is it (?:true|correct|right)|true that|correct to (?:say|write|claim)|"
    r"(?:can|may|could) i (?:say|write|claim|state)|right in (?:saying|thinking|assuming))\b.*"
    r"\b(?:PLACE\d+|it|REGION)\b"
)
_UNSURE = re.compile(r"\bnot sure (?=if|whether)|\bi (?:do not|dont) know (?=if|whether)")
_EVER_NOT = re.compile(r"\b(?:ever|any (?:year|time|report)|(?:has|have) PLACE\d* been)\b.*\bnot (?=TIER)")
_RELATED = re.compile(r"PLACE\d* ?[<>=]+ ?PLACE")
_ANY_CHANGE = re.compile(r"^any (?:change|changes|movement|news) .*PLACE")
_SO = r"(?:(?:so|and|but|wait) )*"
_WH = re.compile(r"^(?:\w+ ){0,3}?(?:which|what|who|when|where|why|how|whose)\b")
_LEADING_NOT = re.compile(r"^((?:so |but |and )?(?:is|are|was|were|did|does|do|has|have|had)) not ")
_NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|neither|nor|without|no longer)\b")
_AWAY = re.compile(r"\bPLACE\d* .*\b(?:out of|off) (?:the )?TIER\d+\b")
_QUALIFIED = re.compile(
    r"\b(?:because|due to|owing to|thanks to)\b|"
    r"\b(?:except|apart from|aside from|other than|but for|save)(?: for)?(?: in)? (?:YEAR|SPAN)"
)
_NOT_ON_IT = re.compile(
    r"\b(?:out of|off|left|leave|leaves|leaving|lost|lose|loses|escaped|escape|quit|exited|dodged|avoided|no longer|"
    r"stopped being|kicked from) (?:\w+ )?TIER\d+\b"
)
_DENIED = re.compile(r"\bnever\b(?!.*\bnot\b(?! TIER))")
_HOLDS = re.compile(
    r"(?:^| \. |, |- )(?:and |so |but )?(?:(?:is|was) (?:that|this|it) (?:really |still )?"
    r"(?:so|right|true|correct|the case)|(?:correct|right|true|true for PLACE\d*)|"
    r"does (?:that|this|it) hold(?: up| true)?|is (?:he|she) right)$|"
    r"^(?:is it |it is )?true that|\b(?:correct|true|right) to (?:say|write|claim)\b"
)
_EXISTENTIAL = re.compile(r"\b(?:any|anyone|anybody|someone|somebody|some|there)\b")
_UNIVERSAL = re.compile(r"\b(?:all|every|each|only|most|more|fewer|less|many|as many)\b")
_EITHER = re.compile(
    r"\b(?:any of\b|none of\b|either\b|(?:PLACE\d*|YEAR|TIER\d*|up|down|improved?|better|worse|rise)( ,)? or(?= ))"
)
_ENTERED = re.compile(
    r"\b(?:reach|reached|reaches|made it to|become|became|enter|entered|join|joined|regain|regained|"
    r"earned|got (?:up )?to|"
    r"(?:up|down|back|drop|dropped|drops|fell|fallen|fall|sank|sunk|sink|slid|slipped|upgraded|"
    r"downgraded|moved|promoted|"
    r"relegated|demoted|returned|return|climbed|rose|risen|lifted|put) (?:back )?(?:in|on)?to|put on)(?: \w+){0,2} $"
)
_WAY = re.compile(r"(?P<before>(?: ?\S+ ){0,5}?)TIER(?P<tier>\d+)(?=(?P<behind>(?: \S+){0,2}))")
_LEFT = re.compile(
    r"\b(?:out of|from|off|stripped of|robbed of|left|leave|leaves|leaving|lost|lose|loses|"
    r"losing|escaped|escape|escapes|"
    r"exit|exited|quit|no longer|"
    r"kicked out of|dropped its|gave up)(?: \w+){0,3} $"
)
_ONWARDS = re.compile(r" ?(?:in)?to (?:the )?")
_OVER = re.compile(r"^ (?:rating |status |ranking )?(?:ended|over|expired)\b")
_REACHED = re.compile(
    r"\b(?:to|into|onto|in|on|new|newly|newest|latest|freshly|fresh|reached|reach|made|make|joined|join|entered|enter|became|become|"
    r"regained|regain|added|gained|gain|got|get|as|a|at|for|hit|earned)(?: \w+){0,3} $"
)


def asks(sentence: Sentence) -> bool:
    """Whether it asks something about trafficking or anything else, rather than tells it."""
    speech = vocabulary().speech
    does = sentence.asked or any(speech[how].search(sentence.text) for how in ("asks", "asks later", "requests"))
    return does or bool(speech["of trafficking"].search(sentence.text))


def wants_yes_or_no(sentence: Sentence, everything: Sentence, *, away: bool = False) -> bool:
    """Whether a yes or a no is wanted first; none to a question with a "not" in it, lest it be the opposite.

    `everything` is the whole message, which may ask "is that so?" in a sentence of its own. None is given to one that
    speaks of leaving a tier either, unless that is known to be what was asked (`away`).
    """
    text = _UNSURE.sub("", sentence.text)
    if _EVER_NOT.search(text) and all(one.negated for one in sentence.tiers):
        text = text.replace("not TIER", "TIER")  # what was asked is whether it was ever on one of the others
    tagged = _TAG_ALONE.search(everything.text) is not None
    if _RELATED.search(text) or _ANY_CHANGE.match(text):
        return True
    claimed = _TAGGED.sub("", _LEADING_NOT.sub(r"\1 ", text))
    turned = (_NEGATION, _QUALIFIED) if away else (_NEGATION, _AWAY, _QUALIFIED)
    if any(pattern.search(claimed) for pattern in turned):
        return False
    if "PLACE" not in text and not (_EXISTENTIAL.search(text) and not _UNIVERSAL.search(_ALWAYS.sub("", text))):
        return False
    if _WH.match(text) and not (_WHETHER.search(text) or _TAGGED.search(text)):
        return False
    if _EITHER.search(_TAGGED.sub("", text)):
        return False
    if sentence.asked and text.startswith("any ") and "PLACE" not in text:
        return True
    if tagged or _YES_OR_NO.match(text) or _CLAUSE.search(text) or _TAGGED.search(text) or _WHETHER.search(text):
        return True
    claims = re.match(
        r"^(?:in )?YEAR (?:\w+ )?(?:PLACE\d+|it) (?:was|is) .*TIER|"
        rf"^{_SO}PLACE\d+ .*TIER|^{_SO}PLACE\d+ (?:is|was|ranks|ranked|stands|stood) .*PLACE|"
        r"^(?:PLACE\d+ (?:and )?)+(?:, )?(?:(?:they|both|are|all|at|on|in) )*(?:the )?same\b",
        text,
    )
    moves = re.match(rf"^{_SO}PLACE\d+ ", text) and direction(text) is not About.NOTHING_MORE
    return sentence.asked and bool(claims or moves)


def speaks_of_leaving(text: str) -> bool:
    """Whether a sentence says that a tier was left, so that it does not ask who is on it."""
    return _NOT_ON_IT.search(text) is not None


def is_denial(sentence: Sentence, everything: Sentence) -> bool:
    """Whether somebody asks if it is true that something never was: then a yes confirms that it was not."""
    said = everything.text if sentence.text in everything.text else sentence.text
    return bool(_DENIED.search(sentence.text) and (_HOLDS.search(said) or _HOLDS.search(sentence.text)))


def ways(sentence: Sentence, *, strictly: bool = False) -> tuple[TierSet | None, TierSet | None]:
    """The tiers that a sentence on changes says were left, and reached; `strictly` where a verb must say so."""
    reached = _ENTERED if strictly else _REACHED
    leaving: TierSet | None = None
    reaching: TierSet | None = None
    for match in _WAY.finditer(sentence.text):
        tiers = sentence.tiers[int(match["tier"])]
        before, behind = match["before"], match["behind"]
        if _LEFT.search(before) or _OVER.search(behind):
            leaving = tiers
        elif reached.search(before) or (leaving is not None and _ONWARDS.fullmatch(before)):
            reaching = tiers
    return leaving, reaching


def number_claimed(text: str, *, more: bool) -> int | None:
    """The number that a text asks if there are `more` than, or fewer; None where it asks for no such thing."""
    claimed = _MORE_THAN.search(text) if more else _FEWER_THAN.search(text)
    return int(claimed["number"]) if claimed is not None and _ARE_THERE.match(text) else None


def is_of_everyone(text: str) -> bool:
    """Whether a text asks if all countries of a part of the world are on a tier: "is the whole EU on Tier 1?"."""
    return _EVERYONE.search(text) is not None


def says_ever(text: str) -> bool:
    """Whether a text asks if something was so, or happened, at any time."""
    return _EVER.search(text) is not None


def over_years(text: str) -> About | None:
    """Whether a list is of those that ever, never or always were so; None where a text says none of these."""
    clauses = [clause for clause in _CLAUSES.split(text) if "TIER" in clause]
    for said in (*reversed(clauses), text):
        for about, pattern in ((About.ALWAYS, _ALWAYS), (About.NEVER, _NEVER), (About.EVER, _EVER)):
            if pattern.search(said):
                return about
    return None


def is_not_always(text: str) -> bool:
    """Whether a text asks for those that were not always so, which no list answers."""
    return _NOT_ALWAYS.search(text) is not None


def direction(text: str) -> About:
    """Up or down, if the words say so and not both."""
    words = vocabulary().words
    up, down = (re.search(rf"\b(?:{words[name]})\b", text) is not None for name in ("up", "down"))
    if up is down:
        return About.NOTHING_MORE
    return About.UP if up else About.DOWN


def both_directions(text: str) -> bool:
    """Whether a text speaks of upgrades and downgrades."""
    if _UP_OR_DOWN.search(text):
        return True
    words = vocabulary().words
    return all(re.search(rf"\b(?:{words[name]})\b", text) for name in ("up", "down"))


def relation(text: str) -> Relation | None:
    """How the first country is said to stand to the second, or a country to what it is now."""
    if _SAME.search(text):
        return Relation.SAME
    if _OTHER.search(text):
        return Relation.OTHER
    better, worse = _BETTER.search(text), _WORSE.search(text)
    if better and not worse:
        return Relation.BETTER
    return Relation.WORSE if worse and not better else None
