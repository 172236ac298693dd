"""Which of the countries that a sentence names it asks about, and where a city that it names lies."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.places.fold import fold
from bot.places.resolve import Resolution
from bot.places.support import cities_named
from bot.questions.expression import expression
from bot.questions.sentences.again import told_again
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.records import Code

_OF_PEOPLE = expression(
    r"\bPLACE(?P<place>\d+) (?:kids|children|child|refugees?|workers?|migrants?|women|girls|doctors|prisoners|soldiers|"
    r"nationals|citizens|labou?rers|men|boys|crews?|fishermen|maids|nurses|medics|students|asylum|religious|church|sect|"
    r"compan(?:y|ies)|firms?|gangs?|tourists|fleets?|vessels?|buyers?|minors|teenagers|"
    r"orphans|helpers?|militias?|rebels|troops|seafarers|sailors|brides|pupils|defectors)\b|"
    r"\bPLACE(?P<beside>\d+)(?: ,)? (?:and |or )?(?=(?:PLACE\d+(?: ,)? (?:and |or )?)*PLACE\d+ (?:workers|"
    r"migrants|women|girls|children|"
    r"maids|nationals|men|boys|citizens|crews?|refugees|nurses|students|labou?rers)\b.* (?:in|to|by|at|"
    r"on) (?:(?:the|a) )?PLACE)|"
    r"\bPLACE(?P<abroad>\d+) (?:(?:who|that|are|were|have|still|also|now|often|mostly|always|all|do) )*"
    r"(?:work|works|worked|working|live|lives|lived|living|go|goes|going|went|gone|move|moved|moving|migrat\w+|travel\w*|"
    r"flock\w*|head|headed|end up|ended up|(?:get|got|been|being)? ?(?:sent|recruited|hired|employed|trafficked|lured|"
    r"taken)|everywhere)"
    r"(?: (?:away|over|abroad|there|as|for|jobs?|work|maids?|nurses?|drivers?|construction))* "
    r"(?:in|to|into|across|around) (?:(?:the|places like|countries like) )?PLACE"
)
"""Who is of a country and no more of it: "the Ukrainian children", "many Nepalis work in Qatar"."""
_AUTHOR = expression(
    r"\b(?:did|does|do) (?:the )?PLACE(?P<subject>\d+) "
    r"(?:have|find|ask|urge|recommend|advise|want|expect|tell|decide|drop|lower|downgrade|upgrade|raise|punish|dock|reward)\b|"
    r"\bPLACE(?P<place>\d+) (?:(?:does|do|did|not|has|have|also|still|\w+ly) )*"
    r"(?:say|says|said|comment|commented|hold|think|thinks|criticis\w+|criticiz\w+|complain\w*|accus\w+|"
    r"rank|ranks|ranked|rate|rates|rated|put|gave|give|gives|blame\w*|want|wants|expect|expects|tell|tells|told|call|"
    r"calls|ask|asks|asked|urges?|urged|recommends?|recommended|advises?|advised|see|sees|notice|noticed|praise|praised|grade|graded|note|noted|write|writes|wrote|"
    r"(?:state department |tip |government )?(?:trafficking )?(?:report|rankings?)(?! (?:of|for|on)\b))\b|"
    r"\baccording to (?:the )?PLACE(?P<says>\d+)|"
    r"\b(?:convinced?|persuaded?|made|pleased|impressed|satisf\w+) (?:the )?PLACE(?P<moved>\d+)\b|"
    r"\b(?:list|blacklist|report|rankings?|ratings?|grades?|TIER\d+) of (?:the )?PLACE(?P<of>\d+)\b|"
    r"\bthe PLACE(?P<theirs>\d+) (?:(?:trafficking|tip|government|state department) )*(?:grades?|ratings?|list|"
    r"blacklist|rankings?)\b(?! of\b)"
)
_OF_OTHERS = expression(
    r"\b(?:us|we|our|ours|it|its|them|they|their|my country|that country|this country|convinced|convince|persuaded|"
    r"(?:about|on|of|to|over) (?:that|this))\b|^(?:(?:and|so|but|ok) )*what (?:did|does|do) .* say$"
)
_EXAMPLE = expression(
    r"\bi (?:only |just |already |still )?(?:remember|recall|think|know|believe|guess|heard|read) "
    r"(?:(?:of|about|that|the|some|headlines?|news|stories|story|fuss) )*PLACE(?P<place>\d+)|"
    r"\bPLACE(?P<known>\d+)(?: and PLACE(?P<also>\d+))? i (?:already )?(?:know|remember|heard)\b|"
    r"\bPLACE(?P<first>\d+)(?: ,)? and(?: ,)?(?: \.| who\b| what\b|$)|"
    r"\b(?:besides|apart from|other than|except(?: for)?|aside from|not counting) (?:the )?PLACE(?P<but>\d+)|"
    r"\b(?:such as|like|e \. g \.|for example) (?:the )?PLACE(?P<like>\d+)|"
    r"\bPLACE(?P<one>\d+) (?:was|is|being) (?:(?:one|1) of (?:them|those)|one|among)\b"
)
_OF_WHICH = Pieced(
    r"^(?:\w+ ){0,2}(?:who|which (?:\w+ ){0,2}?(?:countries|ones|other|nations|governments|states))\b|, who(?= \.|$)|"
    r"^(?:YEAR )?(?:\w+ )?(?:movers|fallers|climbers|risers|losers|winners)\b"
)
_IN_THE_STATES = expression(r"\bin (?:the )?states\b(?! of\b)|\bstateside\b")
_LEFT_OUT = Pieced(
    r"(?:PLACE\d+|,) (?:and )?not (?:the )?PLACE(?P<other>\d+)\b|"
    r"^(?:(?:no|nope|sorry|and|but|ah|oh|wait|i (?:said|mean|meant)|,) )*not (?:the )?PLACE(?P<one>\d+)\b|"
    r"\bPLACE(?P<out>\d+) (?:(?:is|are|was) )?(?:(?:already|now|also|sadly) )*"
    r"(?:out|ruled out|excluded|off the table|no option|no longer an option)(?: already| now| anyway)?"
    r"(?= ?(?:$|[,:.;-]|so\b))|"
    r"\b(?:rather than|as opposed to|not to be confused with|not to be mixed up with) (?:the )?PLACE(?P<less>\d+)\b"
)
"""Countries that somebody says not to mean: "Niger, not Nigeria"."""
_BUT_NOT = expression(r"\bbut not (?:the )?PLACE(\d+)\b(?!.*TIER)")
_SIDE = expression(r"\b(?:the |on the )?PLACE(?P<place>\d+) (?:side(?! by)|half|part|portion)\b")
"""A part of another place, named by whose it is: "Sint Maarten, the Dutch side"."""
_OF_THE_US = expression(
    r"\b(?:some|a|an|that|this|any|(?:on|in|off|from) (?:the )?) ?PLACE(?P<theirs>\d+) "
    r"(?:(?:human|trafficking|tip|government|state department) )*(?:TIER\d+|list|black ?list|report)\b"
)
_BESIDE = expression(
    r"\bPLACE(?P<one>\d+) (?:(?:rated|ranked|doing|better|worse|higher|lower|different) )*"
    r"(?:or|and|vs|versus|than|against|compared (?:to|with)) (?:(?:in|of|is|was|the) )*(?=PLACE(?P<other>\d+)\b)"
)
"""Two that are set beside each other, and are not two names of one: "Congo or the DRC"."""
_NAMES_OF_SEVERAL = expression(
    r"(?:(?:the|both|two|three|all|four) )*(?:congos|guianas|guineas|irelands|koreas|samoas|sudans)"
)
"""Names of several countries at once, of which none is to be chosen."""


@told_again
def places_of(sentence: Sentence) -> tuple[Resolution, ...]:
    """Each place that a sentence asks about, once; areas count only where no country is named.

    An ambiguous name is left out beside one that says which it is: "the other Congo, Brazzaville". Who only writes of
    another country, or comes from one, as in "the Ukrainian children taken to Russia", is left out; so is who is an
    example of what is asked for: "which countries fell, I think Laos was among them", and who is named as not meant.
    """
    if not sentence.places:
        return ()
    examples = _indexes(_EXAMPLE, sentence) if _OF_WHICH.search(sentence.text) else set()
    named = _apart(sentence)
    places = [place for index, place in enumerate(named) if index not in examples]
    if len(places) > 1 and not examples and all(place.codes for place in places):
        theirs = _indexes(_AUTHOR, sentence) | _indexes(_OF_THE_US, sentence)
        authors = {index for index in theirs if places[index].codes == ("USA",)}
        others = _indexes(_LEFT_OUT, sentence) | _indexes(_BUT_NOT, sentence) | _indexes(_SIDE, sentence)
        aside = authors | others | _indexes(_OF_PEOPLE, sentence)
        unmeant = {code for index in others for code in places[index].codes}
        kept = [place for index, place in enumerate(places) if index not in aside] or places
        places = [_without(place, unmeant) for place in kept]
    certain = {place.codes[0] for place in places if len(place.codes) == 1}
    settled = [place for place in places if len(place.codes) < 2 or certain.isdisjoint(place.codes)]
    countries = [each for place in settled if place.codes for each in each_of(place)] or settled
    return tuple({(place.codes, place.area): place for place in countries}.values())


def is_of_the_author_alone(sentence: Sentence) -> bool:
    """Whether the only country that a sentence names is who writes of others: "what does America say about us?"."""
    us = len(sentence.places) == 1 and sentence.places[0].codes == ("USA",)
    return us and bool(_indexes(_AUTHOR, sentence)) and _OF_OTHERS.search(sentence.text) is not None


def names_several(text: str) -> bool:
    """Whether a name stands for several countries at once: "the Koreas"."""
    return _NAMES_OF_SEVERAL.fullmatch(fold(text)) is not None


def each_of(place: Resolution) -> tuple[Resolution, ...]:
    """A place, or each of the countries that its name stands for at once."""
    if not place.ambiguous or not names_several(place.text):
        return (place,)
    return tuple(replace(place, codes=(code,)) for code in place.codes)


def _apart(sentence: Sentence) -> Sequence[Resolution]:
    """The places of a sentence; an ambiguous name beside one of its readings is the other: "Congo or the DRC"."""
    places = list(sentence.places)
    if len(places) == 1:
        return places
    for found in _BESIDE.finditer(sentence.text):
        one, other = int(found["one"]), int(found["other"])
        if max(one, other) >= len(places):
            continue  # the places of what was asked before stand for some
        for index, beside in ((one, sentence.places[other]), (other, sentence.places[one])):
            if len(beside.codes) == 1:
                places[index] = _without(places[index], frozenset(beside.codes))
    return places


def _without(place: Resolution, unmeant: AbstractSet[Code]) -> Resolution:
    """A place without the readings that are not meant: "the Dominican one, not Dominica"."""
    left = tuple(code for code in place.codes if code not in unmeant) if place.ambiguous else ()
    return replace(place, codes=left) if left else place


def is_of_people_alone(sentence: Sentence) -> bool:
    """Whether the only country that a sentence names is one that people come from: "the Ukrainian children"."""
    return len(sentence.places) == 1 and bool(_indexes(_OF_PEOPLE, sentence))


def of_people(sentence: Sentence) -> tuple[Resolution, ...]:
    """The places that a sentence names only for the people or firms that are from there: "the Ukrainian children"."""
    found = _indexes(_OF_PEOPLE, sentence)
    return tuple(place for index, place in enumerate(sentence.places) if index in found)


def _indexes(pattern: re.Pattern[str] | Pieced, sentence: Sentence) -> set[int]:
    """The places that a pattern finds in a sentence, by their numbers."""
    found = {int(place) for match in pattern.finditer(sentence.text) for place in match.groups() if place}
    return {index for index in found if index < len(sentence.places)}


def home_of(said: Sentence, cities: Mapping[str, Code]) -> tuple[Resolution, ...]:
    """The country of the cities that a message names, if they are all of one; the United States "in the states"."""
    codes = {"USA"} if _IN_THE_STATES.search(said.text) else cities_named(said.text.split(), cities)
    return (Resolution("", tuple(codes)),) if len(codes) == 1 else ()
