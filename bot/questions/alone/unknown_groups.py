"""Whether a list is asked for of countries that it cannot be limited to: the G8, islands, many groups at once."""

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_UNKNOWN_GROUP = Pieced(
    r"(?P<adjective>\w+) (?:countries|country|nations|states|governments|members)\b|"
    r"\b(?:in|of|among|along|near|around) (?:the )?(?P<group>\w+)\b(?! (?:report|edition|tip|trafficking|one)\b)|"
    r"\b(?:countries|nations|states|governments) (?:(?:that|which|who) )?(?P<does>\w+) "
    r"(?!(?:on|in|at|as|to|under|with|by|from|for|the|please|now|this)\b|TIER|YEAR|SPAN|REGION)\w"
)
_ONLY_TOLD = expression(
    r"^(?:(?:and|so|hi|hello|,) )*(?:i|we|our|my|the|this)\b(?!.*\b(?:TIER|which|who|what|where|how|need|want|list)\b)"
    r".*\b(?:deals? with|focus\w*|about|on|cover\w*|in|study\w*|stud(?:y|ies|ying)|research\w*|compar\w+) "
    r"(?:\w+ ){1,2}REGION$"
)
"""What only says of which part of the world somebody writes: "our paper deals with southeast Europe"."""
_IN_BOTH = expression(r"\bin (?:the )?REGION and in (?:the )?REGION and\b")
_NO_GROUP = Pieced(
    r"\b(?:islands?|ally|allies|monarchies|kingdoms|democracies|autocracies|theocracies|superpowers|microstates|"
    r"coastal|adversar(?:y|ies)|foes|world cup|olympics|olympic games|"
    r"\w+ majority (?:countries|nations|states))\b"
)
"""Words for groups of countries that no list can be limited to, unless they say what part of the world they are of."""
_BY_SPEECH = Pieced(r"\b(?:franco|anglo|luso|hispano|arabo|russo)phone\b|\b\w+ speaking\b|\blandlocked\b")
"""What is said of countries that no list can be limited by, in whatever part of the world."""
_SIDE_OF_A_PART = expression(
    r"\b(?:(?:(?:north|south)(?:east|west)?|east|west|central|middle|upper|lower)(?:ern)?|indo) REGION\b"
)
"""A side of a part of the world that is no part of its own: "southwest Africa", and "Indo-Pacific"."""
_NO_PART = expression(
    r"\b(?:muslim|islamic|christian|catholic|buddhist|hindu|jewish|communist|socialist|democratic|authoritarian|"
    r"developed|developing|industriali[sz]ed|poor(?:er|est)?|rich(?:er|est)?|wealthy|wealthier|"
    r"oil(?: producing| rich)?|populous|"
    r"third world|first world|war torn) (?:majority )?(?:REGION |TIER\d+ )?"
    r"(?:countries|country|nations|states|governments)\b|"
    r"\b(?:(?:more|less|fewer|bigger|larger|smaller) than|over|under|above|below|at least|at most|around|about) "
    r"(?:(?:a|an|\d+|one|two|five|ten|fifty|hundred|thousand|million|billion|mil|m|bn|few) ?)+ "
    r"(?:people|persons|inhabitants|residents|citizens|population|of population)\b"
    r"(?! (?:(?:were|are|was|who|in) )?(?:convict\w*|identif\w*|traffick\w*|prosecut\w*|forced|enslav\w*|debt|"
    r"rescued|exploit\w*))|"
    r"\b(?:with|having|have|has) (?:a |an )?(?:\w+ )?(?:population|gdp|economy|inhabitants)\b|"
    r"\b(?:big|bigger|biggest|large|larger|largest|top|major|main|leading|strong|strongest|rich|richest|emerging) "
    r"(?:(?:\d+|three|four|five|six|seven|ten|twenty) )?(?:REGION |world )?economies\b|"
    r"\b(?:share|percent\w*|proportion|fraction|how many|part) of (?:the |all )?TIER\d+ (?:countries |ones )?"
    r"(?:(?:is|are|was|were|that|a|run by) )*(?:muslim|islamic|christian|catholic|communist|socialist|democratic|"
    r"democrac(?:y|ies)|autocra\w+|authoritarian\w*|dictatorships?|monarch\w+|republics?|rich|poor|developed|developing)\b|"
    r"\b(?:end|ends|ending) (?:with|in) (?:the letter |an? )?[a-z](?= |$)"
)
"""What is said of countries that no list can be limited by, whatever part of the world they lie in."""
_BETTER = (
    r"(?:better|worse|higher|lower|compares?|compared|stands?|rank(?:s|ed)?|fares?|stack(?:s|ed)? up|measures? up)"
)
_ALIKE = r"(?:same|equal|different|differ|level|on par|on a par)"
_NEIGHBOURS = r"(?:\w+ )?neighbou?r(?:s|ing (?:countries|states))\b(?! ?(?:[:,]|and)* ?(?:the )?(?:PLACE|REGION))"
_COURSE = r"(?:history|histories|track record|record|course|trajectory|journey|path|timeline|past|ups and downs)"
_EVERY_TIER = r"(?:tiers?|ranks?|rankings?|ratings?)"
_BY_WHAT_IS_NOT_TOLD = expression(
    r"\b(?:near|around|close to|next to|borders?|bordering|surrounding|neighbou?ring|neighbou?rs? of|"
    r"(?:share|sharing) a border with|"
    r"allied (?:with|to)|"
    r"(?:relations|ties|treat(?:y|ies)|trade|embassy|border) with) (?:the )?PLACE\d+\b|"
    r"\b(?:got|get|gets|getting|receives?|received|given) (?:(?:any|some|more) )?PLACE\d+ "
    r"(?:aid|money|funding|assistance|weapons|arms|support)\b"
)
"""What limits a list by what stands to a country in a way that no report tells."""
_BESIDE_WHAT_IS_NOT_TOLD = Pieced(
    rf"\b(?:{_BETTER}|{_ALIKE})\b(?: \w+){{0,3}}? (?:than|as|to|of|with|from|against|like)"
    rf" (?:(?:any|all|most|some|each|every|one|many|of|its|the|their) )*{_NEIGHBOURS}|"
    r"\b(?:above|below|ahead of|behind|beat|beats|outranks?|outperforms?|overt[ao]\w+|surpass\w*) "
    rf"(?:(?:any|all|most|some|of) )*(?:its|the|their) {_NEIGHBOURS}|"
    r"\b(?:who|(?:which|what|any|other|another) (?:\w+ ){0,2}?(?:countries|country|nations?|states?|governments?|one|"
    r"ones)|any(?:one|body))\b(?: (?!PLACE)\w+){0,3}? (?:overt[ao]\w+|surpass\w*|leapfrog\w*|"
    r"(?:pass|passed) (?=(?:the )?PLACE)|caught up (?:with|to)) (?:the )?PLACE\d+|"
    rf"\b(?:tiers?|rank(?:ed|ing|s)?|rat(?:ed|ings?)|better|worse)\b.*\bPLACE\d+ (?:s )?{_NEIGHBOURS}|"
    rf"\bPLACE\d+ (?:s )?{_NEIGHBOURS}.* (?:tiers?|rank(?:ed|ing|s)?|rat(?:ed|ings?)|TIER\d+)\b|"
    rf"^(?:(?:so|and|but) )*(?:what|how) about (?:the )?PLACE\d+ (?:s )?{_NEIGHBOURS}|"
    rf"\b(?:same|identical|similar)(?: \w+)? {_COURSE} (?:as|to|like) (?:the )?PLACE\d+|"
    rf"\b(?:same|identical) {_EVERY_TIER} as (?:the )?PLACE\d+\b.*\b(?:over|every|each|throughout|always|all)\b|"
    rf"\bshares? (?:(?:the|an?|exact|same|identical) )*{_COURSE} (?:with|of) (?:the )?PLACE\d+"
)
"""What sets a country beside its neighbours, or asks for others by their whole course: no report tells of either."""
_RANKED = expression(r"\b(?:tiers?|rank(?:s|ed|ings?)?|ratings?|rated)\b")
_OF_COUNTRIES = expression(
    r"\b(?:who|which|what|countries|states|nations|governments|list|how many|TIER\d+ ones|(?:every|each|any) country)\b"
)
_OF_THEM = expression(r"\b(?:of|among) (?:all )?(?:them|those|these)\b")
_OF_THE_ASKER = frozenset(
    """
    class school college uni university course seminar lecture exam homework assignment project essay thesis
    presentation english detail short brief
    """.split()  # noqa: SIM905
)
"""Where, or how, somebody has to tell of it: "I have to present Tier 3 in class, which countries are on it?"."""
_TWO = 2
OF_A_GROUP = "group"
"""What is unknown to a question without an answer that is of such a group."""
_GOES_ON = expression(
    r"(?:(?:and|so|but|ok|or|what about|how about) )*(?:(?:which|who|how many|any|those|the ones|what)\b|"
    r"(?:on |in )?(?:the )?TIER)"
    r"(?!.*\b(?:countr(?:y|ies)|nations?|states?|world\w*|global\w*|overall|total|else|report|mean|means)\b)"
)


def still_of_the_group(question: Question, said: Sentence, before: Question) -> Question:
    """The question, or one without an answer where it goes on with what was asked `before` of such a group."""
    if question.intent is Intent.UNKNOWN and not question.places and is_of_unknown_group(said, said):
        return replace(question, unknown=(OF_A_GROUP,))
    of_all = question.intent in OF_MANY and not (question.places or said.places or said.where.groups)
    goes_on = OF_A_GROUP in before.unknown and _GOES_ON.match(said.text)
    return Question(Intent.UNKNOWN, unknown=before.unknown) if of_all and goes_on else question


def limited_by_what_is_not_told(sentence: Sentence) -> Question | None:
    """The question without an answer in a sentence that asks for those on a tier that stand so to a country.

    Or in one that sets a country beside those that no list can be limited to: "is France better than its neighbours?".
    """
    if sentence.where.groups and not sentence.places and _SIDE_OF_A_PART.search(sentence.text):
        return Question(Intent.UNKNOWN, unknown=(OF_A_GROUP,))
    if len(sentence.places) == 1 and _BESIDE_WHAT_IS_NOT_TOLD.search(sentence.text):
        return Question(Intent.UNKNOWN, sentence.places)
    of_tiers = sentence.tiers or (len(sentence.places) == 1 and _RANKED.search(sentence.text))
    asked = of_tiers and sentence.places and _BY_WHAT_IS_NOT_TOLD.search(sentence.text)
    return Question(Intent.UNKNOWN, sentence.places) if asked and _OF_COUNTRIES.search(sentence.text) else None


def only_says_of_what(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a sentence only says of which part of the world somebody writes, and others ask of countries."""
    return bool(everything.places and sentence.where.groups and _ONLY_TOLD.match(sentence.text))


def is_of_unknown_group(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a list is asked for of a group that is not known, such as the G8, or outside some of several.

    That may stand in another sentence than that which asks: "I study small island states. Which of them are Tier 3?".
    """
    if _is_of_one(sentence):
        return True
    named = everything.where.groups or everything.places or sentence.text == everything.text
    return not named and _OF_THEM.search(sentence.text) is not None and _is_of_one(everything)


def _is_of_one(sentence: Sentence) -> bool:
    """Whether a sentence speaks of a group that is not known, or of what lies outside some of several."""
    if (sentence.where.outside and len(sentence.where.groups) > _TWO) or _IN_BOTH.search(sentence.text):
        return True
    where = sentence.where.groups
    if (
        (where and _SIDE_OF_A_PART.search(sentence.text))
        or _NO_PART.search(sentence.text)
        or _BY_SPEECH.search(sentence.text)
    ):
        return True
    if not where and _NO_GROUP.search(sentence.text):
        return True
    found = _UNKNOWN_GROUP.finditer(sentence.text)
    words = {
        word
        for match in found
        for word in (match["adjective"], match["group"] if not where else "", match["does"])
        if word
    }
    return not (words - _OF_THE_ASKER).isdisjoint(sentence.strange)
