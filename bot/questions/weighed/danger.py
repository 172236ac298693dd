"""Whether somebody calls for help: for themselves, or for somebody they know who is held or made to work.

What each word and every two that stand near each other weigh for that is danger.csv, fitted by tools/weigh_danger.py.
"""

from collections.abc import Mapping
from math import sqrt

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import home_of, places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.weighed.lines import asks_for_a_line
from bot.questions.weighed.practices import is_of_a_practice
from bot.questions.weighed.sums import DANGER, of_every_message, sums
from bot.report.records import Code

_RANKED = expression(
    r"\b(?:tip (?:report|ranking|rankings|tiers?|list)|tier|ranking|ranks|rankings|countries|YEAR (?:report|edition)|"
    r"(?:its|their|state|government) (?:\w+ ){0,2}shelters?|"
    r"report says?|(?:in|by|of) (?:the|this) (?:\w+ )?report|"
    r"(?:does|did) (?:the|this) (?:\w+ )?report|"
    r"(?:does|did|what|in) (?:the )?YEAR(?: report| edition)? (?:give|gives|say|says|mention|tell|have|name)|"
    r"tvpa|mun|model un|delegates?|committee|"
    r"(?:trafficking|smuggling) or (?:smuggling|trafficking)|(?:ranked|rated) (?:better|worse|higher|lower)|"
    r"(?:better|worse|higher|lower) than (?:the )?PLACE\d+|(?:where|how) (?:are|do|am) (?:we|i) (?:rank|stand|"
    r"rate)(?:ed)?|"
    r"(?:trend|histor(?:y|ies)|timeline|ratings?|criticisms?|critiques?|shortcomings|recommendations) "
    r"(?:for|of|on|about|in|to) (?:the )?PLACE\d+|PLACE\d+ (?:s )?(?:trend|timeline|over the years))\b|"
    r"^(?:(?:and|so|but|,) )*why (?:is|are|was|were) (?:the )?PLACE\d+ (?:\w+ ){0,2}?"
    r"(?:low|high|bad|good|badly|poorly)\b|"
    r"^(?:(?:and|so|but|,) )*where (?:were|(?:is|are) there (?:hardly|no|little|few|not))\b"
)
"""What speaks of the report, of ranks or of meanings, or asks for countries that something is said of."""
_ASKS = expression(
    r"(?:is|are|was|does|do) not (?:there|it|they|that)$|"
    r"^(?:(?:and|so|but|ok|hi|hello|,) )*(?:is|are|was|were|does|do|did|has|have|how many|what|which) "
)
_TITLE = expression(
    r"^(?:(?:the|any|anti|counter|national|new|human|trafficking|government|state|legal|aid|public|forced|labou?r|"
    r"child|sex) )*"
    r"(?:laws?|legislation|acts?|budgets?|funding|funds|money|spending|shelters?|convictions?|prosecutions?|"
    r"investigations?|penalt(?:y|ies)|sentences?|statistics|figures|training|action plans?|plans?|polic(?:y|ies)|"
    r"strateg(?:y|ies)|efforts?|definition|screening|inspections?|identification|services|compensation|restitution)\b"
    r"(?!.*\b(?:i|me|my|we|us|our|he|she|him|her|they|them|you|someone|somebody|anyone|anybody|help|need\w*|please|call|"
    r"where|find|contact|number|hotline|escape\w*|held|friend|sister|brother|boss|police|now|urgent\w*|report)\b).*PLACE\d"
)
"""What names a deed of a government, and nobody: "budget for victims Canada"."""
_IN_JEST = Pieced(
    r"^(?!.*\b(?:passport|locked|lock|escape|leave|phone|police|hotline|threat\w*|beat\w*|paid|pay|scared|danger|stuck|"
    r"trapped|hold|holding|held|forced|urgent\w*|boss|employer|he|she|her|him|sold)\b).*\bsend help"
    r"(?: (?:please|pls|lol|lmao|haha|guys|asap|rn))*$"
)
"""What sighs over a paper or a debate: "tier of Togo? I am bloc leader, send help"."""
_OF_SOMEBODY = expression(
    r"\b(?:i|me|my|mine|we|our|us|he|she|him|her|his|they|them|their|you|someone|somebody|anybody|anyone|friend|friends|"
    r"cousin|sister|brother|neighbou?r|boss|employer|girl|girls|boy|boys|woman|women|man|men|kid|kids|child|"
    r"help|helps|hotline|hotlines|helpline|call|report|number|numbers|police|contact|escape|rescue|tip off|who|where)\b"
)
"""Whom a call for help speaks of, or what it asks for."""
_HELPS_OTHERS = expression(
    r"(?:(?:hi|hey|hello|so|ok|as|,) )*(?:i|we) (?:(?:also|currently|have|used to) )*"
    r"(?:(?:work|worked|working|volunteer|intern) (?:(?:as|at|in|for|with) )|run |(?:am|are) (?:an? )?)"
    r"(?:\w+ ){0,5}?(?:shelters?|ngos?|charity|charities|organi[sz]ations?|foundation|clinic|church|lawyer|caseworker|"
    r"social workers?|nurse|volunteers?|counsellor|counselor|therapist|advocate|researcher|survivors|victims)\b"
    r"(?!.*\b(?:help|passport|locked|lock|escape|leave|phone|police|hotline|call|threat\w*|beat\w*|paid|pay|scared|"
    r"danger|stuck|trapped|hold|holding|held|forced|urgent\w*|tonight|someone|somebody|she|he|her|him)\b)"
)
"""Somebody whose work is to help victims, and who calls for none: "I work in a shelter. What tier is France?"."""
_WITH_WORK = Pieced(
    r"(?:(?:hi|hey|hello|hii+|yo|so|and|ok|please|pls|guys|quick|question|sorry|,) )*"
    r"(?:(?:can|could|will|would) (?:you|u|someone|somebody|anyone|anybody|this bot)(?: please| maybe)? help|"
    r"(?:i|we) (?:(?:really|just|also) )*(?:need|could use|want)(?: (?:some|a little|a bit of|your))? help|help|"
    r"need help)"
    r"(?: me| us)?(?: (?:out|a bit|please|pls))* "
    r"(?:(?:with|w|on|for|write|writing|prepare|preparing|prep|do|doing|finish|understand|start|about) )+"
    r"(?:(?:my|our|a|an|the|this|some) )?(?:(?!boss|work|job|employer)\w+ ){0,3}?"
    r"(?:papers?|essays?|homework|assignments?|thesis|dissertation|presentations?|speech|project|coursework|mun|"
    r"resolutions?|debate|powerpoint|slides|class|exam|quiz|worksheet|research|case study)"
    r"(?: (?:please|pls|thanks|on|about|for|of|trafficking|human|class|school|uni|mun|the|this|my|topic|tomorrow|today|"
    r"tonight|report|tip))*"
)
"""What asks for help with what somebody has to write or to learn: "can you help me with my position paper"."""

_SOLD = Pieced(
    r"(?:(?:hi|hey|hello|so|and|ok|please|help|,) )*(?:i|we|my (?:\w+ )?(?:sister|brother|daughter|son|friend|"
    r"cousin|wife|"
    r"husband|mother|niece|nephew|girlfriend|boyfriend|neighbou?r|colleague)) "
    r"(?:(?:think|thinks|know|believe|that|i|we) )*(?:(?:am|are|is|was|were|been|being|have|has|had|got|just|myself) )+"
    r"(?:(?:sex|labou?r) )?(?:trafficked|sold|enslaved|smuggled|kidnapped)"
    r"(?: (?:here|there|from|to|into|in|by|for|and|the|a|of|across|via|as|child|teenager|PLACE\d+|,))*"
)
"""Somebody who says to have been trafficked, and asks nothing: "I was trafficked from Vietnam to the UK"."""
_WHO_HOLDS = (
    r"(?:boss|bosses|employers?|agents?|agency|recruiters?|madam|sponsor|owner|manager|supervisor|company|family|landlord|"
    r"husband)"
)
_HELD_BACK = Pieced(
    r"\b(?:my|our|her|his) (?:passports?|papers|documents|ids?|phone|visa) "
    r"(?:was|were|is|are|got|has been|have been) (?:(?:just|also|all|still) )*"
    r"(?:taken|confiscated|kept|held|withheld|seized|hidden|locked)(?: away| up)? "
    rf"(?:by|with) (?:my|the|our|her|his|an?|their) (?:\w+ )?{_WHO_HOLDS}\b|"
    r"^(?:(?:i|we|have|am|are) )*been (?:working|made to work) (?:\w+ )*?"
    r"(?:without (?:any )?(?:pay|salary|wages|money)|without being paid|unpaid|"
    r"(?:for|with) no (?:pay|money|salary|wages))\b"
)
"""Papers taken from somebody, or work without pay, told in the passive: "my passport was taken by my boss"."""
_CAME_FROM = expression(r"\bfrom (?:the )?PLACE(\d+)(?: (?:in)?to| (?:, )?(?:and )?(?:now )?in) (?:the )?PLACE\d+")
"""Where somebody was brought from, who is elsewhere now."""
_ONE_FROM = expression(
    r"(?:\b(?:an?|the|this|that|my|one|some|young) |^|, )PLACE(\d+) (?:woman|girl|man|boy|lady|guy|worker|"
    r"maid|nanny|friend|"
    r"migrant|student|teenager|kid|child|nurse|driver|national|citizen|couple|family)\b"
)
"""Somebody of a country, who is in the city that is named beside: "a Kenyan woman … her employer in Beirut"."""

ENOUGH = -0.8
"""What the traits of a message weigh from which on it is taken for a call: missing one is worse than a pointer to help
that nobody needs, so that a little less than even will do."""
ENOUGH_OF_THE_REPORT = 0.75
"""The same for a message that speaks of tiers or of the report besides, as most that do so are no calls."""


def is_weighed(trait: str) -> bool:
    """Whether a trait is weighed here: a word or words near each other, and no parts of words or mere company."""
    return trait[0] != "~" and "+" not in trait


def weight_of(traits: frozenset[str]) -> float:
    """What traits weigh for a call; of many each weighs less, so that long messages are no surer."""
    together = sums(traits)[DANGER]
    return of_every_message()[DANGER] + (together / sqrt(sum(map(is_weighed, traits))) if together > 0 else 0.0)


def of_danger(everything: Sentence, traits: frozenset[str], cities: Mapping[str, Code]) -> Question | None:
    """The question of somebody who is in danger, or knows of somebody; None where a message is no such call.

    What asks for help with a paper is told what the bot can do, for it has the words of a call and nothing else.
    `traits` are what is weighed of the message. A call may ask for a tier besides, and gets none. The question is about
    the country that it names, or in which the city or area lies that it names.
    """
    if _WITH_WORK.fullmatch(everything.text):
        return Question(Intent.HELP, about=About.ABOUT)
    held = _HELD_BACK.search(everything.text) is not None and not _is_of_the_report(everything)
    calls = held or _is_call(everything, weight_of(traits)) or _SOLD.fullmatch(everything.text)
    if not (calls or (asks_for_a_line(everything.text) and not everything.tiers)):
        return None
    left = {int(found[1]) for found in _CAME_FROM.finditer(everything.text)}
    gone = {place.codes for number, place in enumerate(everything.places) if number in left}
    named = tuple(with_its_country(place) for place in places_of(everything) if place.codes not in gone)
    there = home_of(everything, cities)  # "i am from Ghana, in Beirut": who is there can ring a line there
    from_there = {int(found[1]) for found in _ONE_FROM.finditer(everything.text)} if there else set()
    known = {place.codes for place in there} | {everything.places[number].codes for number in from_there}
    places = (*there, *(place for place in named if place.codes not in known))
    return Question(Intent.HELP, places, about=About.DANGER)


def _is_call(everything: Sentence, weighs: float) -> bool:
    """Whether a message is a call by what it `weighs`, and no question of nobody: "is there trafficking in Peru?"."""
    if weighs < ENOUGH or (weighs < ENOUGH_OF_THE_REPORT and _is_of_the_report(everything)):
        return False
    if (
        is_of_a_practice(everything.text)
        or _TITLE.match(everything.text)
        or (_is_of_the_report(everything) and _IN_JEST.match(everything.text))
        or (_is_of_the_report(everything) and _HELPS_OTHERS.match(everything.text))
    ):
        return False
    return _OF_SOMEBODY.search(everything.text) is not None or not _ASKS.search(everything.text)


def _is_of_the_report(everything: Sentence) -> bool:
    """Whether a message speaks of tiers or of the report."""
    return bool(everything.tiers) or _RANKED.search(everything.text) is not None


def with_its_country(place: Resolution) -> Resolution:
    """The country that an area lies in, such as a state of the United States; what is no area as it is."""
    code = place.area.iso3 if place.area is not None and not place.codes else None
    return replace(place, codes=(code,), area=None) if code else place
