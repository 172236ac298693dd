"""Whether countries have a tier at all, or are in the report: "do Monaco and Andorra get a tier of their own?"."""

import re
from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Number
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.standing import BY_THE_REPORT, IN_THE_REPORT
from bot.questions.verdicts.denial import without_denial
from bot.report.tier import Tier

_LIGHT = (
    r"(?:(?:also|already|even|really|still|actually|properly|officially|formally|currently|now|itself|themselves|"
    r"both|all|either|each) )*"
)
_PLACE = r"(?:the )?PLACE\d+"
_FROM_THERE = r"(?:(?:people|cases|victims|workers) (?:from|in|of) )?"
_THEY = rf"(?:(?:either )?{_FROM_THERE}{_PLACE}(?: (?:,|and|or|, and|, or|&) {_PLACE})*|it|they)"
_OF_ITS_OWN = r"(?: of (?:its|their) (?:very )?own)?"
_TIER = (
    r"(?:(?:actual|real|proper|normal|numbered|regular|separate|individual|own|official|current) )?"
    rf"(?:tier|tiers|rank|ranking|rating|grade|entry|chapter|narrative){_OF_ITS_OWN}"
)
_A_TIER = rf"(?:a|an|any|(?:its|their) (?:very )?own) {_TIER}"
_HAVE = r"(?:have|has|get|gets|got|receive|receives|given|has got|have got|hold|holds)"
_RATED = r"(?:rated|ranked|graded|assigned|assessed)"
_COVERED = r"(?:covered|included|assessed)"
_REPORT = r"(?:the |that |this |us |american |annual |tip |trafficking |YEAR )*(?:tip|report|edition)"
_IS_RATED = rf"(?:get |got |getting )?(?:{_RATED}(?: {IN_THE_REPORT})?(?: (?:with|on|at|in) (?:{_A_TIER}|any tier))?)"
_IS_COVERED = (
    rf"(?:{_COVERED} (?:in|by) {_REPORT}|{_COVERED}|(?:an? (?:\w+ )?)?(?:in|part of) {_REPORT}|"
    rf"(?:{_COVERED} )?{IN_THE_REPORT} with {_A_TIER}|"
    r"in (?:it|there)(?=.*(?:PLACE|own|itself|separately|at all|as an? ))|(?:appear|appears|feature|featured|"
    rf"figure|show up|exist|listed) "
    rf"{IN_THE_REPORT})"
)
_AS_A_COUNTRY = (
    r"(?:counted|listed|treated|included|recogni[sz]ed|considered|seen)(?: (?:as|like))? "
    r"(?:a |an |one |its own |their own )*"
    r"(?:(?:separate|own|independent|single|real|full) )?(?:country|state|nation|territory|entity|jurisdiction)"
)
_BE = r"(?:is|are|was|were|does|do|did|get|gets)"
_PAST = expression(r"\b(?:was|were|did|had|been)\b")
_ONLY_THE_OTHER = (
    rf"(?: ,)? or (?:is (?:it|that) )?(?:only|just|simply|not) {_PLACE}|(?: ,)? (?:and|or) not (?:only|just) {_PLACE}"
)
_PART_OF_IT = (
    rf" (?:separately|apart|independently|distinct|separate|independent) from {_PLACE}|"
    rf"(?<=[krtg]) (?:separate |distinct |different |apart )?(?:from|to) (?:that of )?{_PLACE}|(?: ,)? or "
    r"(?:(?:is|are|does|do) (?:it|they) )?(?:(?:just|only|simply|all|as|a) )*(?:counted|lumped|included|covered|rated|"
    r"ranked|treated|part|together|in|with|under|fall|falls|go|goes|come|comes|belong|belongs|count|counts)"
    rf"(?: (?:in|with|under|by|of|as|into|together|to|part|along|for))* {_PLACE}"
)
"""Whose it may be, which is not asked about at all: "is Greenland rated or does it count as Denmark?"."""
_ALONE = rf"{_ONLY_THE_OTHER}|{_PART_OF_IT}"
"""The same, and what may be rated instead, which is told beside it: "is Aruba in it or only the Netherlands?"."""
_NOTHING_ELSE = (
    r"(?!.*\b(?:PLACE|TIER|YEAR|SPAN|REGION|which|what|who|how|why|traffick\w*|victims?|labou?r|exploit\w*|work\w*))"
)
_WHY = (
    r"(?: ,)? (?:since|because|as|given|seeing|considering|although|though|even though|when|if) (?:that )?"
    r"(?:it|they|he|she|i|we|there|nobody|no|not|half|most|many|some|few|everyone|the un)\b"
    rf"{_NOTHING_ELSE}(?: \S+)+"
)
_OR_ELSE = (
    r"(?: ,)? or (?:is|are|was|were|does|do|did|has|have|would) (?:not )?(?:it|they|he|we|that|the report)\b"
    rf"{_NOTHING_ELSE}(?: \S+)+"
)
"""What it would be if not: "or is it too small?"."""
_REST = (
    rf"(?: (?:at all|even|whatsoever|any ?more|itself|themselves|too|yet|anywhere|now|right now|currently|"
    rf"at the moment|there|in there|at present|these days|this year|YEAR|as well|either|separately|independently|"
    rf"individually|by itself|on its own|on their own|as (?:(?:a|an|its|their) )?(?:(?:own|separate) )?"
    rf"(?:country|state|territory|entry|one)|{IN_THE_REPORT}|{BY_THE_REPORT}|"
    rf"or not|yes or no|please|then))*"
    rf"(?:{_ALONE})?(?:{_WHY}|{_OR_ELSE})?"
)
_RIGHT = (
    r"(?P<right>(?: ,)? (?:right|(?P<after_all>(?:is|are|was|were|does|do|did|has|have)"
    r"(?: not)? (?:it|they)(?: not)?)))?"
)
_IF = rf"(?:(?:what|how) about {_PLACE} ,? ?|if |whether |i wonder if |{_PLACE} ?[,:-] )*"


def _form(told: str) -> re.Pattern[str]:
    return expression(rf"{_IF}(?:{told}){_REST}{_RIGHT}")


_ASKED = (
    (
        About.RATED,
        _form(rf"{_BE} (?:not )?{_THEY} {_LIGHT}(?:{_IS_RATED}|{_HAVE} {_A_TIER}|(?:its|their) own {_TIER})"),
    ),
    (About.RATED, _form(rf"{_PLACE} (?:[,:-] )?(?:(?:a|its|their) )?(?:own|separate) {_TIER}")),
    (About.RATED, _form(rf"(?:has|have) (?:not )?{_THEY} {_LIGHT}(?:got )?{_A_TIER}")),
    (About.RATED, _form(rf"is there (?:not )?{_A_TIER} (?:for|of|on) {_THEY}")),
    (About.RATED, _form(rf"(?:does|do|did) (?:they|it|{_REPORT}) {_LIGHT}(?:give|assign|grant) {_THEY} {_A_TIER}")),
    (About.COVERED, _form(rf"(?:{_BE} )?(?:not )?{_THEY} {_LIGHT}(?:is |are )?{_AS_A_COUNTRY}")),
    (About.RATED, _form(rf"(?:does|do|did) {_REPORT} {_LIGHT}(?:rate|rank|grade|treat) {_THEY}")),
    (About.COVERED, _form(rf"{_BE} (?:not )?{_THEY} {_LIGHT}{_IS_COVERED}")),
    (About.COVERED, _form(rf"(?:does|do|did) {_REPORT} {_LIGHT}(?:cover|include|assess) {_THEY}")),
)
_SAID = (
    (About.RATED, _form(rf"{_THEY} {_LIGHT}(?:does |do )?{_LIGHT}{_HAVE} {_A_TIER}")),
    (About.RATED, _form(rf"{_THEY} {_LIGHT}(?:is|are|gets|get|was|were) {_LIGHT}{_IS_RATED}")),
    (About.COVERED, _form(rf"{_THEY} {_LIGHT}(?:is|are|was|were) {_LIGHT}{_IS_COVERED}")),
)
_DENIED = (
    (About.RATED, _form(rf"(?:does |do |did )?{_THEY} {_LIGHT}{_HAVE} no {_TIER}")),
    (About.RATED, _form(rf"{_THEY} {_LIGHT}(?:does|do|did) not {_LIGHT}{_HAVE} {_A_TIER}")),
    (About.RATED, _form(rf"{_THEY} {_LIGHT}(?:is|are|was|were|gets?) {_LIGHT}not {_LIGHT}{_IS_RATED}")),
    (About.RATED, _form(rf"there is (?:no|not a|not any) {_TIER} for {_THEY}")),
    (About.COVERED, _form(rf"{_THEY} {_LIGHT}(?:is|are|was|were) {_LIGHT}not {_LIGHT}{_IS_COVERED}")),
)
_WORDS = expression(
    r"\b(?:tiers?|rank\w*|rat(?:ed|e|ings?)|grade[ds]?|cover\w*|includ\w*|assess\w*|report|edition|tip|"
    r"separate(?:ly)?|entry|in (?:it|there)|(?:counted|listed|treated|considered|seen|recogni[sz]ed) (?:as|like))\b"
)
_NOW = expression(r"\b(?:still|now|currently|today|at the moment|at present|these days)\b")
_OR_SPECIAL = Pieced(
    r"(?: ,)? or (?:(?:is|are) (?:it|they) )?(?:(?:just|only|rather|still|a|one|of|the) )*TIER0(?: (?:country|one))?$"
)
"""What is not on any tier, behind the question whether it is: "does Yemen have a tier or is it a Special Case?"."""
_AHEAD = expression(_ALONE)
_ITS_OWN = expression(_PART_OF_IT)
_PART_OF = expression(
    r"(?:(?:so|and|but) )*(?:"
    r"(?:does|do) (?:the )?PLACE0 (?:(?:still|also|really|just) )*count (?:as|under|with|towards?) |"
    r"(?:is|are) (?:the )?PLACE0 (?:(?:still|not|officially|legally|really|just|actually|"
    r"considered|counted|rated|ranked|listed|covered|treated|seen|as|a|an|in|together) )*"
    r"(?:(?:part|province|region|territory|colony|dependency) of|"
    r"(?:under|with|within)(?=.*\b(?:report|rated|ranked|listed|covered|separate(?:ly)?|own)\b)|"
    r"(?<=counted )with|(?<=counted )as|(?<=counted as )part of|(?<=rated )with) )(?:the )?PLACE1"
    rf"(?: {IN_THE_REPORT})?(?: (?:here|in (?:this|there|it)|,|or|is|it|rated|ranked|listed|covered|separate|"
    r"separately|independent|alone|apart|independently|on its own|by itself|its own (?:tier|entry|ranking|rating)|"
    r"a separate (?:one|entry|tier)))*"
)
"""Whose tier is told, and that of the other is not: "is Macau part of China?"."""
_OF_AN_ANSWER = expression(
    r"\bhow (?:much|many)\b.* \. (?:(?:and|so|but) )*(?:is|are|does|do) (?:it|that|they|this)\b[^.]*$"
)
"""Whether the report tells what is asked for in front: "how much does it cost Kenya? Is it in the report?"."""
_ONE_OR_OTHER = expression(rf"PLACE\d+ or {_PLACE}|\beither\b")


def rated_at_all(sentence: Sentence, everything: Sentence) -> Question | None:
    """Whether the countries that a sentence names, or says "it" of, are rated or covered; None where it asks otherwise.

    A yes to what says that one is not confirms that.
    """
    if _PART_OF.fullmatch(sentence.text) and len(sentence.places) > 1:
        return Question(Intent.TIER, sentence.places[:1])
    if _WORDS.search(sentence.text) is None or (_PAST.search(sentence.text) and not sentence.years.years):
        return None
    if not sentence.places and _OF_AN_ANSWER.search(everything.text):
        return None
    places = sentence.places or places_of(everything)
    said = without_denial(sentence).text
    special = all(one.tiers == {Tier.SPECIAL_CASE} for one in everything.tiers) and _OR_SPECIAL.search(said)
    said = _OR_SPECIAL.sub("", said) if special else said
    elsewhere = (everything.tiers and not special) or sentence.where.groups or sentence.years.span is not None
    if elsewhere or len(sentence.years.years) > 1 or not places or any(len(one.codes) != 1 for one in places):
        return None
    found = _told_in(said, asked=sentence.asked) or _told_in(without_beginning(said), asked=sentence.asked)
    years = sentence.years.years or (() if _NOW.search(said) else everything.years.years)
    return _question(found, said, places, years) if found is not None else None


def _told_in(text: str, *, asked: bool) -> tuple[About, bool] | None:
    """Whether a text asks if countries are rated or covered, and whether it denies that; None where it asks neither."""
    for forms, denied in ((_ASKED, False), (_SAID, False), (_DENIED, True)):
        for about, form in forms:
            found = form.fullmatch(text)
            if found is not None and (forms is _ASKED or asked or found["right"] or _AHEAD.search(text)):
                return about, denied and not found["after_all"]
    return None


def _question(found: tuple[About, bool], said: str, places: Sequence[Resolution], years: tuple[int, ...]) -> Question:
    about, denied = found
    apart = _AHEAD.search(said)
    asked = len(places) if apart is None else len(set(re.findall(r"PLACE\d+", said[: apart.start()]))) or 1
    if _ITS_OWN.search(said):
        places = places[:asked]
    among = Number(1) if apart is None and _ONE_OR_OTHER.search(said) else None
    kind = Intent.TIER if len(places) == 1 else Intent.COMPARE
    return Question(
        kind, tuple(places), years, about=about, denied=denied, leading=asked, among=among, wants_yes_or_no=True
    )
