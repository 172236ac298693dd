"""Which of the countries that a sentence names it asks about, and where a city that it names lies."""

import re
from collections.abc import Mapping

from bot.places.resolve import Resolution
from bot.places.support import cities_named
from bot.questions.marking import Sentence
from bot.report.records import Code

_OF_PEOPLE = re.compile(
    r"\bPLACE(?P<place>\d+) (?:kids|children|child|refugees?|workers?|migrants?|women|girls|doctors|prisoners|soldiers|"
    r"nationals|citizens|labou?rers|men|boys|crews?|fishermen|maids|nurses|medics|students|asylum|religious|church|sect|"
    r"compan(?:y|ies)|firms?|gangs?|tourists|fleets?|vessels?|buyers?)\b"
)
_AUTHOR = re.compile(
    r"\b(?:did|does|do) (?:the )?PLACE(?P<subject>\d+) "
    r"(?:have|find|decide|drop|lower|downgrade|upgrade|raise|punish|dock|reward)\b|"
    r"\bPLACE(?P<place>\d+) (?:(?:does|do|did|not|has|have|also|still|\w+ly) )*"
    r"(?:say|says|said|hold|think|thinks|criticis\w+|criticiz\w+|complain\w*|accus\w+|"
    r"rank|ranks|ranked|rate|rates|rated|put|gave|give|gives|blame\w*|want|wants|expect|expects|tell|tells|told|call|"
    r"calls|see|sees|notice|noticed|praise|praised|grade|graded|note|noted|write|writes|wrote|"
    r"(?:state department |tip |government )?(?:trafficking )?(?:report|rankings?)(?! (?:of|for|on)\b))\b|"
    r"\baccording to (?:the )?PLACE(?P<says>\d+)|"
    r"\b(?:list|blacklist|report|rankings?|ratings?|grades?|TIER\d+) of (?:the )?PLACE(?P<of>\d+)\b|"
    r"\bthe PLACE(?P<theirs>\d+) (?:(?:trafficking|tip|government|state department) )*(?:grades?|ratings?|list|"
    r"blacklist|rankings?)\b(?! of\b)"
)
_EXAMPLE = re.compile(
    r"\bi (?:only |just |already |still )?(?:remember|recall|think|know|believe|guess|heard|read) "
    r"(?:(?:of|about|that|the|some|headlines?|news|stories|story|fuss) )*PLACE(?P<place>\d+)|"
    r"\bPLACE(?P<known>\d+)(?: and PLACE(?P<also>\d+))? i (?:already )?(?:know|remember|heard)\b|"
    r"\bPLACE(?P<first>\d+)(?: ,)? and(?: ,)?(?: \.| who\b| what\b|$)|"
    r"\b(?:besides|apart from|other than|except(?: for)?|aside from|not counting) (?:the )?PLACE(?P<but>\d+)|"
    r"\b(?:such as|like|e \. g \.|for example) (?:the )?PLACE(?P<like>\d+)|"
    r"\bPLACE(?P<one>\d+) (?:was|is|being) (?:(?:one|1) of (?:them|those)|one|among)\b"
)
_OF_WHICH = re.compile(
    r"^(?:\w+ ){0,2}(?:who|which (?:\w+ ){0,2}?(?:countries|ones|other|nations|governments|states))\b|, who(?= \.|$)|"
    r"^(?:YEAR )?(?:\w+ )?(?:movers|fallers|climbers|risers|losers|winners)\b"
)


def places_of(sentence: Sentence) -> tuple[Resolution, ...]:
    """Each place that a sentence asks about, once; areas count only where no country is named.

    An ambiguous name is left out beside one that says which it is: "the other Congo, Brazzaville". Who only writes of
    another country, or comes from one, as in "the Ukrainian children taken to Russia", is left out; so is who is an
    example of what is asked for: "which countries fell, I think Laos was among them".
    """
    examples = _indexes(_EXAMPLE, sentence) if _OF_WHICH.search(sentence.text) else set()
    places = [place for index, place in enumerate(sentence.places) if index not in examples]
    if len(places) > 1 and not examples and all(place.codes for place in places):
        authors = {index for index in _indexes(_AUTHOR, sentence) if places[index].codes == ("USA",)}
        aside = authors | _indexes(_OF_PEOPLE, sentence)
        places = [place for index, place in enumerate(places) if index not in aside] or places
    certain = {place.codes[0] for place in places if len(place.codes) == 1}
    settled = [place for place in places if len(place.codes) < 2 or certain.isdisjoint(place.codes)]
    countries = [place for place in settled if place.codes] or settled
    return tuple({(place.codes, place.area): place for place in countries}.values())


def is_of_people_alone(sentence: Sentence) -> bool:
    """Whether the only country that a sentence names is one that people come from: "the Ukrainian children"."""
    return len(sentence.places) == 1 and bool(_indexes(_OF_PEOPLE, sentence))


def _indexes(pattern: re.Pattern[str], sentence: Sentence) -> set[int]:
    """The places that a pattern finds in a sentence, by their numbers."""
    found = {int(place) for match in pattern.finditer(sentence.text) for place in match.groups() if place}
    return {index for index in found if index < len(sentence.places)}


def home_of(said: Sentence, cities: Mapping[str, Code]) -> tuple[Resolution, ...]:
    """The country of the cities that a message names, if they are all of one."""
    codes = cities_named(said.text.split(), cities)
    return (Resolution("", tuple(codes)),) if len(codes) == 1 else ()
