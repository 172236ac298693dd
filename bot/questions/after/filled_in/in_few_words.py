"""What somebody asks in few words of the answer before, put in full: "source?", "was Tier 3, yes?", "tier why 1?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent, Relation
from bot.questions.question import Question
from bot.report.tier import Tier

_SO = r"\W*(?:(?:so|and|but|ok|oh|hm|wait|then)\W+)*"
_REMARK = r"^(?:[^?.!\d]{1,20}[.!]+ ?)?"
_SOURCE = expression(
    rf"{_REMARK}{_SO}(?:(?:got|have|do you have|is there|any|an?|some|what is|what['’]?s|whats|the|your|ur|and) )*"
    r"(?:sources?|citations?|references?)(?: (?:for|of|on) (?:that|this|it))?(?: (?:please|pls|plz))?\W*$",
    re.IGNORECASE,
)
"""What asks where that is from, which is told with what was asked."""
_HAS_THEM_TOO = expression(
    rf"(?P<lead>{_REMARK}{_SO})(?P<has>did|does|do|has|have)(?:n['’]?t| not) (?P<rest>[^?.!]{{3,40}}? "
    r"(?:have |had |got )?(?:them|those|that|it|any|some) (?:too|as well|also)\W*)$",
    re.IGNORECASE,
)
"""What is asked of a topic with a "not" that denies nothing."""
_SHOULD_I_GO = expression(
    rf"^{_SO}(?:should|can|shall) (?:i|we) (?:(?:still|really|even|just) )*(?:book|go|travel|visit|fly|cancel)"
    r"(?: (?:it|there|that|the trip|my trip|our trip|a trip))?(?: or (?:not|no|nah))?\W*$",
    re.IGNORECASE,
)
_THATS_SO_LONG = expression(
    rf"^(?P<lead>{_SO})that['’]?s (?:(?:like|now|already) )*"
    r"(?=(?:\d{1,2}|[a-z]+) (?:years?|yrs?|reports?|times) (?:in a row|straight|running)\b)",
    re.IGNORECASE,
)
"""How long it has been there: "thats 10 yrs in a row isnt it"."""
_COUNTED_FIRST = expression(r"^\W*(?:(?:only|just|so) )?\d{1,3}\s*[?!.,]+\s*(?=(?:and )?how many\b)", re.IGNORECASE)
"""A number that was told and is only said back: "20?? how many was it the year before"."""
_TIER = r"(?P<tier>(?:the )?(?:tier ?(?:1|2|3|one|two|three)(?: watch ?list)?|watch ?list))"
_WAS_THERE = expression(
    rf"^{_SO}(?:was|were) (?:(?:on|in|at|once|also|even) )*{_TIER}"
    r"(?:,? (?:once|before|too|also|yes|no|right|correct|in the past|at some point))+\W*$",
    re.IGNORECASE,
)
"""Whether it was on a tier: "was Tier 3, yes?"."""
_NO_MORE = expression(
    rf"^{_SO}(?:since|from|in) (?P<year>20\d\d),? (?:no more|no longer|not (?:any ?more|any longer|on it))\W*$|"
    rf"^{_SO}(?:no more|no longer|not (?:any ?more|any longer)),? (?:since|from|in) (?P<then>20\d\d)\W*$",
    re.IGNORECASE,
)
"""Whether it left the tier that was spoken of: "since 2025 no more?"."""
_WHY_THERE = expression(
    rf"^{_SO}(?:(?:the )?tier why|why (?:the )?tier|why(?: on| in)?)(?: a| the| only)? (?P<tier>[123])\W*$",
    re.IGNORECASE,
)
_WHAT_BEFORE = expression(rf"^{_SO}(?:what|how) about (?:it |them )?(?:before|earlier|in the past)\W*$", re.IGNORECASE)
_WHY_SO_LATE = expression(
    rf"^{_SO}why (?:(?:is|was|does|did) (?:it|that) )?(?:(?:so|that|this|always|come|came|out) )*late\W*$",
    re.IGNORECASE,
)
_THE_FOURTH = expression(
    r"^\W*(?:(?:so|and|but|ok|what is|what about|which is|what['’]?s)\W+)*(?:the )?(?:4th|fourth)"
    r"(?: one| p)?\W*$",
    re.IGNORECASE,
)
_LEVEL_REALLY = expression(
    rf"{_SO}(?:(?:they|both|it|are|is|exactly|really|the)\W+)*(?:same|equal|tied|a tie|level)(?: tier| level| rank)?\W*"
    r"(?:really|seriously|for real|srsly|fr)\W*$",
    re.IGNORECASE,
)
"""What only doubts that several countries are level: "same? really?"."""
_NOT_THERE = expression(
    rf"{_SO}(?:which|who)(?: ones?| countr(?:y|ies)| of (?:them|those|these|the (?:two|three|four|five)))?"
    r"(?: (?:is|are)(?:n['’]?t| not)|['’]s not) (?:(?:on|in|at|a) )*(?:tier ?)?(?P<tier>[123])(?: then| now)?\W*$",
    re.IGNORECASE,
)
"""Which of several countries are not on a tier: "which of them isn't 1"."""
_WHAT_HAPPENED = expression(rf"{_SO}what (?:has )?(?:happened|changed)(?: (?:there|then|to them))?\W*$", re.IGNORECASE)
_FORGOT = expression(
    r"^\W*(?:(?:so|and|but|ok|oh|ah|wait|sorry|oops|damn|also|my bad|no)\W+)*(?:i |we )?(?:totally |also )?forgot "
    r"(?:about |to (?:add|mention|include|ask (?:about|for)) )?(?P<name>(?!it\b|that\b|them\b|the\b)[^?!.\d]{3,40}?)"
    r"(?: too| as well)?\W*$",
    re.IGNORECASE,
)
"""Another country that belongs with those compared: "sorry forgot Ukraine"."""
_LAUGHS = expression(
    r"^\W*(?:lol|lmao|rofl|haha+)[\s,.!]+(?=(?:any|which|who|what|is|was|did|and|so|how)\b)", re.IGNORECASE
)
_TELL_ME_IF = expression(
    rf"{_SO}(?:(?:just|please|pls|can you|could you|i (?:just )?(?:want|need) to)\W+)*"
    r"(?:tell me|say|know) (?:if|whether) (?P<name>(?:the )?(?!it\b|they\b)[^?!.,\d]{3,30}?) "
    r"(?P<is>is|are|was|were)(?: (?:one|there|on it|too|also))*\W*$",
    re.IGNORECASE,
)
"""Whether another one is on the tier of a list: "ok just tell me if the Bahamas is"."""
_LONGEST_ON_IT = expression(
    rf"{_SO}(?:who|which (?:one|country))(?: ?['’]?s| is| has)? (?:been )?(?:stuck )?(?:on|in) (?:it|that|there) "
    r"(?:for )?(?:the )?longest(?: time)?(?: (?:right now|rn|now|currently|today|at the moment))+\W*$",
    re.IGNORECASE,
)
_IT_NEEDS = expression(
    rf"^(?P<lead>{_SO}what (?:else )?)(?P<would>would|does|do|did|must|should|could|can|will) (?:it|they|the country|"
    r"the government|their government) (?P<rest>(?:still )?(?:have|need|must|do|change|be)\b.*\b"
    r"(?:for|to|reach|get|into) (?:(?:get|be|become|reach|go|move|rise|climb|make|come|back|up|to|on|it|a|the) )*"
    r"tier ?[123].*)$",
    re.IGNORECASE,
)
"""What a country would need for a better tier: "what would they need for tier 1"."""
_WHEN_BETTER = expression(
    rf"^{_SO}(?:since when|when|(?:in )?(?:which|what) years?) (?:is|was|were|has|did|had) (?P<name>(?!it\b|"
    r"they\b|that\b)[^\W\d][\w'’ -]{2,30}?)(?: been| ever| actually)* (?P<how>better|worse|higher|lower|ahead|behind)"
    r"(?: (?:then|before|off|ranked|rated))*\W*$",
    re.IGNORECASE,
)
"""In which years one of two stood better than the other: "when was Ghana better"."""
_OTHER_WAY_ROUND = expression(
    rf"^{_SO}(?:(?:the )?other way (?:a)?round|the (?:opposite|reverse)|vice versa)(?: (?:then|too))*\W*$",
    re.IGNORECASE,
)
_NO_TIER_EITHER = expression(
    rf"^{_SO}(?:who|which|what) (?:else|others?(?: countries| ones)?) (?:(?:has|have|do|does|is|are)(?:n['’]?t| not)?)"
    r"(?: (?:have|got))? (?:none|no (?:tier|rank|ranking)|one|unranked|(?:not )?ranked|without (?:one|a tier))\W*$",
    re.IGNORECASE,
)
"""Who else is a Special Case: "who else has none"."""
_STOOD = expression(r"\bstood (?=(?:better|worse|higher|lower)\b)", re.IGNORECASE)
_LONGER = expression(
    rf"^{_SO}(?:(?:has|is|was) )?(?P<name>(?!it\b|they\b|any|no\b|for\b|much\b)[^\W\d][\w'’ -]{{2,30}}?)"
    r"(?: (?:has been|is|was|been|on it|there))*(?: for)? (?P<how>longer|shorter)"
    r"(?: (?:on it|there|then|right|no|huh))*\W*$",
    re.IGNORECASE,
)
_LONGER_THAN = expression(
    rf"^{_SO}(?:(?:that is|thats|that['’]s|it is|is that|for|even|much|way|a lot|still|has been(?: there| on it)?) )*"
    r"longer than (?:the )?"
    r"(?P<name>(?!it\b|that\b|this\b|them\b|any|\d|an?\b|the\b|most\b|i\b|we\b|usual|expected)[^\W\d][\w'’ -]{2,30}?)"
    r"(?: (?:has|did|is|was|then|right|no|too))*\W*$",
    re.IGNORECASE,
)
_ALWAYS_SO = expression(
    rf"^{_SO}(?:(?:was|is|has) (?:it|that)|(?:it|that|thats)(?: is| was| has)?|and|has|"
    r"(?P<name>[^\W\d][\w'’ -]{2,30}?) (?:was|is|has))(?: been)?"
    r" always (?:been )?(?P<how>better|worse|higher|lower|ahead|behind)"
    r"(?: (?:of|than|(?:it|that|them)|ranked|though|then|right|no))*\W*$",
    re.IGNORECASE,
)
"""Whether one of two that were compared stood so in every report: "was it always worse?"."""
_RECORD = expression(
    rf"^{_SO}(?:(?:(?:that|this|it|those)(?: is| are|['’]?s)?|(?:is|was) (?:that|this|it)|are (?:those|they)|and) )?"
    r"(?:(?:the|a) )?(?P<how>most|highest|biggest|longest|record|fewest|lowest|least|shortest|smallest)"
    r"(?: (?:number|count|of them))?"
    r"(?: (?:ever|so far|of all time|yet|in history|on record|(?:it|there) (?:has |have |was |were )?ever"
    r"(?: was| were| been)?))+(?:,? (?:right|no|then|correct|i think))*\W*$|"
    rf"^{_SO}there (?:used to be|were|was|have been|had been|must have been) (?:(?:many|way|far|a lot|even) )*"
    r"(?P<once>more|fewer|less)(?: of (?:them|those))?(?: (?:before|once|in the past|earlier|at some point))*"
    r"(?:,? (?:right|no|then|though|tho))*\W*$",
    re.IGNORECASE,
)
"""Whether there ever were more, or fewer, than were told: "thats the most ever?", "there used to be more"."""
_THE_TIER_BEFORE = expression(
    rf"^{_SO}(?:(?:no|nope|sorry|i (?:meant?|want(?:ed)?|need)|rather|what (?:is|was)|what about|which)\W+)*"
    r"(?:the|its) (?:(?:tier|one(?= (?:it|they)\b)|rank|ranking|rating|status) (?:(?:it|they) (?:had|was on|were on) )?"
    r"(?:before|previously)(?: (?:that|this|it|then))?|(?:previous|former|prior|earlier|old) "
    r"(?:tier|rank|ranking|rating|status))\W*$",
    re.IGNORECASE,
)
"""The tier before the one that was told: "no I meant the tier before"."""
_COUNTED = frozenset({Intent.LIST, Intent.COUNT})
_APART = frozenset({Relation.BETTER, Relation.WORSE})
_FEWEST = frozenset({"fewest", "lowest", "least", "shortest", "smallest", "fewer", "less"})
_PAIR = 2
_OF_A_STAND = frozenset({Intent.TIER, Intent.COMPARE})
_OF_ONE = frozenset({Intent.TIER, Intent.COMPARE, Intent.CHANGES, Intent.HISTORY, Intent.FINDINGS})


def in_few_words(text: str, before: Question) -> str:
    """A text with what it says in few words of the answer before it put in full."""
    return _in_whole(_of_the_answer(_of_a_record(_LAUGHS.sub("", text), before), before), before)


def _of_the_answer(text: str, before: Question) -> str:
    if before.intent is Intent.COMPARE:
        return _of_those_compared(text)
    if _is_of_the_watch_list(before) and _LONGEST_ON_IT.match(text):
        return "who has been on the watch list the longest now?"
    if before.intent in _COUNTED:
        return _of_those_listed(_COUNTED_FIRST.sub("", text), before)
    if before.intent is Intent.FINDINGS and before.topic and (too := _HAS_THEM_TOO.match(text)) is not None:
        return f"{too['lead']}{too['has']} {too['rest']}"
    if before.intent is Intent.TIER and len(before.places) == 1 and _SOURCE.match(text):
        return "what is the source for that?"
    if before.intent not in _OF_ONE or len(before.subject) != 1:
        return text
    name = before.subject[0].text
    if name and _SHOULD_I_GO.match(text):
        return f"should I travel to {name}?"
    return _THATS_SO_LONG.sub(r"\g<lead>that is ", text)


def _of_those_listed(text: str, before: Question) -> str:
    """A text that asks if one more country is on the one tier that was listed, or counted, as a whole question."""
    one = _TELL_ME_IF.match(text)
    tier = before.affirmed[0].single if len(before.affirmed) == 1 else None
    if one is None or tier is None:
        return text
    year = f" in {before.years[0]}" if len(before.years) == 1 else ""
    return f"{one['is']} {one['name']} on {tier.phrase}{year}?"


def _of_a_record(text: str, before: Question) -> str:
    """The year in which there were the most, or the fewest, of what was listed, counted or told to have moved."""
    said = _RECORD.match(text) if before.intent in OF_MANY else None
    if said is None:
        return text
    how = "fewest" if (said["how"] or said["once"]).lower() in _FEWEST else "most"
    groups = before.where.groups
    if before.places or before.also or before.where.those or before.where.outside or len(groups) > 1:
        return text
    part = f" in {groups[0].name}" if groups else ""
    tier = before.affirmed[0].single if len(before.affirmed) == 1 and before.intent in _COUNTED else None
    if tier is not None:
        return f"which year had the {how} {tier.phrase} countries{part}?"
    way = {About.UP: "upgrades", About.DOWN: "downgrades"}.get(before.about)
    plain = before.intent is Intent.CHANGES and before.leaving is None and before.reaching is None
    return f"which year had the {how} {way}{part}?" if way is not None and plain else text


def _of_those_compared(text: str) -> str:
    if _LEVEL_REALLY.match(text):
        return "are you sure?"
    if (off := _NOT_THERE.match(text)) is not None:
        others = [tier for tier in ("tier 1", "tier 2", "the watch list", "tier 3") if not tier.endswith(off["tier"])]
        return f"which of them are on {', '.join(others[:-1])} or {others[-1]}?"
    if _WHAT_HAPPENED.match(text):
        return "their history"
    more = _FORGOT.match(text)
    text = f"also {more['name']}" if more is not None else text
    return _THATS_SO_LONG.sub(r"\g<lead>that is ", text)


def _is_of_the_watch_list(before: Question) -> bool:
    """Whether the meaning of the Watch List, or how long a country may stay there, was asked for."""
    named = any(Tier.WATCH_LIST in one.tiers for one in before.tiers)
    return before.intent is Intent.DEFINE and (named or before.term == "automatic-downgrade")


def _in_whole(text: str, before: Question) -> str:
    """A half sentence of the country, or the countries, asked about before as a whole one; others as they are."""
    if before.about is About.RELEASE and _WHY_SO_LATE.match(text):
        return "why did the report come out so late?"
    if before.term == "three-ps" and _THE_FOURTH.match(text):
        return "the fourth one?"
    if before.intent not in _OF_ONE or not before.subject:
        return text
    several = len(before.subject) > 1
    the_one_before = _THE_TIER_BEFORE.match(text)
    if before.intent in _OF_A_STAND and (the_one_before or (not before.years and _WHAT_BEFORE.match(text))):
        return f"what {'were they' if several else 'was it'} before{' that' if the_one_before else ''}?"
    return _of_two(text, before) if several else _of_one(text, before)


def _of_one(text: str, before: Question) -> str:
    if (needs := _IT_NEEDS.match(text)) is not None and before.subject[0].text:
        would = "does" if needs["would"].lower() == "do" else needs["would"]
        return f"{needs['lead']}{would} {before.subject[0].text} {needs['rest']}"
    unranked = before.stood is not None and before.stood.single is Tier.SPECIAL_CASE
    if unranked and _NO_TIER_EITHER.match(text):
        return "which other countries are special cases?"
    if (was := _WAS_THERE.match(text)) is not None:
        return f"was it ever on {was['tier']}?"
    if (why := _WHY_THERE.match(text)) is not None:
        return f"why is it on tier {why['tier']}?"
    tier = before.spoken_of[0].single if len(before.spoken_of) == 1 else None
    longer = _LONGER_THAN.match(text) if tier is not None and before.subject[0].text else None
    if longer is not None and tier is not None:
        return f"has {before.subject[0].text} been on {tier.phrase} longer than {longer['name']}?"
    return _left(text, before) or text


def _of_two(text: str, before: Question) -> str:
    """When one of two stood better than the other, or whether it has been on the tier that was asked about longer.

    Or which of them has been on its own longer.
    """
    text = _STOOD.sub("was ", text)
    names = {place.text.casefold(): place.text for place in before.places}
    when = (
        _WHEN_BETTER.match(text) if len(names) == _PAIR and before.intent in (Intent.COMPARE, Intent.HISTORY) else None
    )
    if when is not None and when["name"].casefold() in names:
        other = next(name for folded, name in names.items() if folded != when["name"].casefold())
        return f"in which years was {when['name']} {when['how']} than {other}?"
    always = _ALWAYS_SO.match(text) if len(names) == _PAIR and before.intent is Intent.COMPARE else None
    if always is not None and (before.relation in _APART or (always["name"] or "").casefold() in names):
        first = names.pop((always["name"] or "").casefold(), None) or names.pop(next(iter(names)))
        than = "of" if always["how"] == "ahead" else "" if always["how"] == "behind" else "than"
        return f"was {first} always {always['how']} {than} {next(iter(names.values()))}?"
    in_years = before.about is About.YEARS and before.relation in _APART
    if in_years and len(names) == _PAIR and _OTHER_WAY_ROUND.match(text):
        first, second = names.values()
        return f"in which years was {second} {before.relation} than {first}?"
    of_stays = before.intent is Intent.HISTORY and before.about is About.HOW_LONG and len(before.places) == _PAIR
    found = _LONGER.match(text) if of_stays else None
    if found is None or found["name"].casefold() not in names:
        return text
    first, second = names.pop(found["name"].casefold()), next(iter(names.values()), "")
    tier = before.affirmed[0].single if len(before.affirmed) == 1 else None
    if tier is None:
        return "which of them has been longer on theirs?"
    first, second = (first, second) if found["how"].lower() == "longer" else (second, first)
    return f"has {first} been on {tier.phrase} longer than {second}?"


def _left(text: str, before: Question) -> str | None:
    """Whether it left, with the report of a year, the one tier that it was asked to be on."""
    found = _NO_MORE.match(text)
    name = before.subject[0].text
    named = len(before.affirmed) == 1 and len(before.affirmed[0].tiers) == 1
    if found is None or not named or not name:
        return None
    (tier,) = before.affirmed[0].tiers
    return f"did {name} leave {tier.phrase} in {found['year'] or found['then']}?"
