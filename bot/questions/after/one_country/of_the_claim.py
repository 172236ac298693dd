"""Whether a country is on the tier that was named, or lost: "why is Spain on Tier 2?", "is it?"; "is it back?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_IS_IT = expression(
    rf"{LEAD}(?:(?:is|are|(?P<was>was|were)) (?:it|they)|(?:it|they) (?:is|are)|is that (?:so|true|right))"
    r"(?: (?:really|actually|though|on it|there|now|even|so|right|,))*"
)
_DID_IT = expression(
    rf"{LEAD}(?:did|was|has|were) (?:it|they|that)(?: (?:happen|really|actually|though|so|now|even|right|not|true|,))*"
)
_YES_OR_NO = expression(
    rf"{LEAD}(?:(?:just|a|simple|only) )*(?:yes or (?:a )?no|yes or not|is that a (?:yes|no))(?: please| then)*"
)
_SOURCE = expression(
    rf"{LEAD}(?:(?:what|which|where) (?:is|are) )?(?:the |your |a |any )?sources?"
    r"(?: (?:for|of|on) (?:that|this|it))?(?: please)*|"
    rf"{LEAD}where (?:is|does|did|do) (?:that|this|it|you) (?:(?:come|get|have|take|know) )?(?:(?:that|this|it) )?from|"
    rf"{LEAD}(?:says|according to) who|"
    rf"{LEAD}(?:(?:what|where) is )?(?:(?:the|your|a|any|some|got|have|is there) )*(?:proof|evidence|citation)s?"
    r"(?: (?:for|of) (?:that|this|it))?(?: please)*|"
    rf"{LEAD}(?:can you )?prove(?: (?:it|that|this))?|"
    rf"{LEAD}(?:(?:where|what page|which page|what|who) (?:can|could|do|should) (?:i|we) (?:point|send|refer|direct) "
    rf"(?:him|her|them|people|someone|somebody|readers|(?:my|the|our) \w+)(?: (?:to|at))?|"
    rf"(?:do you have|is there|have you got|i (?:need|want|would like)|we (?:need|want)|give me|got) "
    rf"(?:something|anything)(?: (?:official|solid|written|in writing))*(?: that)?(?: (?:i|we|they|he|"
    rf"she) (?:can|could|may))?(?: to)? "
    rf"(?:cite|quote|reference|link|link to|point to|show|refer to)|"
    rf"(?:where|how) (?:can|could|do) (?:i|we|one|you) (?:read|see|check|verify|look up|find) (?:that|this|it)(?: up)?|"
    rf"what (?:do|should|can|shall) (?:i|we) (?:put|give|cite|quote|write|name|use) as (?:the |a |my |our )?"
    rf"(?:source|reference|citation|footnote))"
    r"(?: (?:for|on|with) (?:the |that |this |its )*(?:ranking|rating|tier|rank|placement|that|this|it)?)?"
    r"(?:(?: ,| and| because| as| since)? (?:i|we) (?:need|want|have|must|would like)(?: (?:to|something|a source|"
    r"(?:that|it|this)|cite|quote|reference|link|for|my|our|paper|essay|report|article|footnote))*)?(?: please)*"
)
_OF_ITS_RANK = expression(r"\b(?:ranking|rating|tier|rank|placement)\b")
_IN_SHORT = expression(
    rf"{LEAD}(?:(?:can you|could you|please|now) )*(?:(?:summari[sz]e|shorten|sum up|condense) (?:it|that|this)"
    r"(?: up)?|shorter|briefly|in short|in (?:one|a single) sentence|in brief)"
    r"(?: (?:in (?:one|a|a single|two) (?:sentences?|lines?|words?)|please|for me))*"
)
_IS_RIGHT = expression(
    rf"{LEAD}(?:(?:is|was|were|are) (?:he|she|they|it|that|this|(?:my|the|our) \w+)|(?:he|she|they) (?:is|was|were)) "
    r"(?:(?:really|actually|even) )*(?:right|correct|true)(?: (?:about|on|with) (?:that|it|this))?"
    r"(?: (?:then|or not|though|or wrong))*"
)
"""Whether what somebody was said to claim is so: "my cousin said …", "was he right?"."""
_IS_WRONG = expression(
    rf"{LEAD}(?:did|have) (?:i|we|he|she|they) (?:get|got|gotten) (?:it|that|this) (?:all )?wrong|"
    rf"{LEAD}(?:(?:is|was|were|are) (?:he|she|they|it|that|this|(?:my|the|our) \w+)|(?:am|was|are|were) (?:i|we)|"
    r"(?:he|she|they|i|we|that|this|it) (?:is|are|was|were|am)) (?:(?:really|actually|even|all|just) )*"
    r"(?:wrong|mistaken|incorrect|false|untrue|lying|off)(?: (?:about|on|with) (?:that|it|this))?"
    r"(?: (?:then|or not|though|or right|all along|here|right|,))*"
)
"""Whether it is wrong: what was claimed is told once more, with no yes or no, which may be taken either way."""
_IS_BACK = expression(
    rf"{LEAD}(?:is|are) (?:it|they) back(?: (?:up|there|on it|to it|again|now|yet|already|by now|today|since))*"
)
_STOOD = expression(
    rf"{LEAD}(?:(?:(?P<past>was|were)|is|are) (?:it|they|both|he|she)|"
    r"(?:it|they|both) (?:(?P<had>was|were)|is|are)|both (?:of them )?(?:were|are)|"
    r"(?=(?:(?:on|the) )*TIER0 (?:in )?YEAR))"
    r" ?(?:(?:not|still|already|really|even|only|both|all|also|back|on|in|at|a|an|the) )*TIER0"
    r"(?: (?:YEAR|then|now|today|too|as well|also|again|already|still|though|right|no|correct|yes|currently|or not|,))*"
)
"""Whether a country that moved, or did not, stands on a tier: "did Ghana fall in 2015?", "was it Tier 2 in 2014?"."""
_IS_NOT = expression(rf"{LEAD}(?:is|are|was|were) (?:it|they|he|she) not\b")
_WHO = r"(?:(?:the )?PLACE\d+|it|they)"
_BEEN_ONE = expression(
    rf"{LEAD}(?:(?:has|have|had) {_WHO} (?:(?:ever|also|not|once|already) )*been one|"
    rf"(?:was|were) {_WHO} (?:(?:also|not) )*(?:ever|once) one|"
    rf"(?:was|were) {_WHO} (?:(?:also|already|still) )*one(?= .*(?:once|ever|before|past|YEAR|SPAN)))"
    r"(?: of (?:them|those|these))?(?: (?:before|once|ever|too|also|already|as well|still|earlier|in the past|"
    r"at some point|then|back|in|since|after|until|up to|YEAR|SPAN))*"
)
"""Whether a country was ever one of those that were spoken of, or in a year: "has Afghanistan been one?"."""


def been_one(said: Sentence, before: Question) -> Question | None:
    """Whether a country was ever on the tier of which others were said to be."""
    special = (before.stood,) if before.stood is not None and before.stood.tiers == {Tier.SPECIAL_CASE} else ()
    named = before.affirmed or special or before.listed
    places = said.places or before.places
    if len(places) != 1 or len(named) != 1 or said.tiers or not _BEEN_ONE.fullmatch(said.text):
        return None
    tiers = (replace(named[0], negated=False),)
    if years := said.years.years:
        return Question(Intent.TIER, places, years, tiers=tiers, wants_yes_or_no=True) if len(years) == 1 else None
    return Question(
        Intent.HISTORY,
        places,
        about=About.EVER,
        span=said.years.span,
        tiers=tiers,
        wants_yes_or_no=True,
    )


def of_the_claim(said: Sentence, before: Question) -> Question | None:
    """Whether the one country asked about is on the tier that was taken for its own, or back on the one it lost."""
    if len(before.places) != 1 or said.places or said.tiers or said.years.years or said.where.groups:
        return None
    if before.intent in OF_PLACES and (again := _asked_again(said.text, before)) is not None:
        return again
    now = Question(Intent.TIER, before.places, wants_yes_or_no=True)
    why = before.intent is Intent.FINDINGS and before.about is About.WHY and len(before.tiers) == 1
    if why and (found := _IS_IT.fullmatch(said.text)) is not None and (before.years or not found["was"]):
        return replace(now, tiers=before.affirmed, years=before.years)
    moved_so = before.intent is Intent.FINDINGS and before.about is About.WHY and not before.tiers
    if moved_so and before.direction in (About.UP, About.DOWN) and _DID_IT.fullmatch(said.text):
        return replace(now, intent=Intent.CHANGES, about=before.direction, years=before.years)
    asked = before.intent is Intent.TIER and before.wants_yes_or_no and len(before.tiers) == 1
    if asked and not before.years and _IS_BACK.fullmatch(said.text):
        return replace(now, tiers=before.affirmed)
    if before.intent is Intent.CHANGES and before.wants_yes_or_no and _IS_IT.fullmatch(said.text):
        return replace(now, years=before.years, wants_yes_or_no=False)
    moved = before.intent in (Intent.CHANGES, Intent.HISTORY) and before.leaving is not None
    if moved and before.leaving is not None and not before.leaving.negated and _IS_BACK.fullmatch(said.text):
        return replace(now, tiers=(before.leaving,))
    return None


def where_it_stood(said: Sentence, before: Question) -> Question | None:
    """Whether those of whom it was asked if they moved are on a tier, or were in a year."""
    moved = before.intent is Intent.CHANGES and bool(before.places) and len(said.tiers) == 1
    found = _STOOD.fullmatch(said.text) if moved and not (said.places or said.where.groups) else None
    if found is None:
        return None
    years = said.years.years
    if len(years) > 1 or said.years.span is not None or (not years and (found["past"] or found["had"])):
        return None
    intent = Intent.TIER if len(before.places) == 1 else Intent.COMPARE
    tiers = (replace(said.tiers[0], negated=False),) if _IS_NOT.match(said.text) else said.tiers
    denied = tiers[0].negated
    stood = Question(intent, before.places, years, tiers=tiers, denied=denied and intent is Intent.TIER)
    return replace(stood, wants_yes_or_no=not denied or stood.denied)


def _asked_again(text: str, before: Question) -> Question | None:
    """The same once more, for a yes or a no, for its source or in short, which the answer tells: "yes or no?"."""
    if before.wants_yes_or_no and (_YES_OR_NO.fullmatch(text) or _IS_RIGHT.fullmatch(text)):
        return before
    if _IS_WRONG.fullmatch(text):
        return replace(before, wants_yes_or_no=False)
    if before.intent is Intent.TIER and len(before.tiers) == 1 and not before.same_as and _IS_RIGHT.fullmatch(text):
        return replace(before, wants_yes_or_no=True, denied=before.tiers[0].negated)
    said = before.intent is Intent.CHANGES and before.about in (About.UP, About.DOWN) and len(before.years) <= 1
    if said and _IS_RIGHT.fullmatch(text):  # "my friend says Malta was downgraded in 2024"
        return replace(before, wants_yes_or_no=True)
    if before.intent is Intent.HISTORY and _IS_RIGHT.fullmatch(text):
        ever = before.about is About.EVER
        never = ever and "never" in before.topic  # "they say Haiti was never there"
        return replace(before, wants_yes_or_no=ever, denied=before.denied or never, topic=())
    if before.intent is Intent.FINDINGS and _SOURCE.fullmatch(text) and _OF_ITS_RANK.search(text):
        return Question(Intent.TIER, before.places, before.years)
    again = _SOURCE.fullmatch(text) or _IN_SHORT.fullmatch(text)
    return replace(before, wants_yes_or_no=False) if again else None
