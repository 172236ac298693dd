"""What people tell of themselves beside a question: "…, it keeps coming up in class and I feel stupid asking"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.alone.message import MessageReader
from bot.questions.alone.named_for import without_why_they_are_named
from bot.questions.alone.of_all import asks_of_many
from bot.questions.alone.told_beside import LEAD, NAMES, OF_THEIR_OWN, is_aside
from bot.questions.expression import expression
from bot.questions.limits import Where
from bot.questions.sentences.marking import Sentence, whole
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.years import Years
from bot.questions.verdicts.claims import sentence_from
from bot.questions.weighed.danger import of_danger
from bot.questions.weighed.leaning import traits_of
from bot.questions.weighed.relevance import OF_THE_REPORT, relevance

_OF_SOMEBODY = (
    r"(?:i|we|my|our|me|he|she|they|it|this|that|somebody|someone|people|everybody|everyone|nobody|"
    r"(?:just )?(?:asking|curious|wondering|checking|saw|read|heard|seen|going|doing|writing|working|preparing|making|"
    r"slotting|settling|filing|trying|thinking|planning|using|putting|need|needs|want|thought)|no offen[cs]e|"
    r"long story|"
    r"(?:moderator|mod|admin|teacher|student|journalist|reporter|researcher|lawyer|editor|intern|newbie|lurker) here|"
    r"there (?:was|were|is|has been)|"
    r"(?:(?:the|an?) )?(?:(?:grant|project|funding) )?(?:proposal|application|brief|"
    r"essay|paper|exam|quiz|test|presentation|homework|assignment|project|thesis|debate) "
    r"(?:(?:is|was|starts?|begins?) )?(?:due|tomorrow|today|tonight|in|on|at|soon|coming)|"
    r"(?:(?:the|my|our) )?(?:wi ?fi|internet|connection|battery|signal|reception|data|phone|train|bus|flight|"
    r"plane|ferry|boat|class|lesson|lecture|meeting|shift|break|boss|teacher|editor|deadline|kids?|baby) "
    r"(?:is|are|was|will|has|have|just|keeps|leaves|starts|boards|ends|waits|about)|"
    r"the (?:news|papers?|media|article|articles))\b"
)
_BEHIND = expression(rf"(?: [,:-]|(?<= please)) (?={LEAD}{_OF_SOMEBODY})")
_ALONE = expression(
    rf"{LEAD}(?:(?:\w+ ){{1,3}}(?:years?|months?|weeks?|days?|times)"
    rf"(?: (?:running|in a row|now|long|on end|straight))? (?=(?:i|we)\b))?{_OF_SOMEBODY}"
)
_OF_THEM = Pieced(r"\b(?:of|among) (?:them|those|these)\b|\b(?:them|those|these)\b.*TIER")
"""What asks of those that the sentence before it speaks of: "I look into island states. Which of them are on it?"."""
_IN_FRONT = Pieced(
    rf"(?={LEAD}(?:{_OF_SOMEBODY}|(?:just |recently )*(?:moved|been|got|started)\b))"
    r"(?!.*\b(?:about|regarding|topic)\b.* ,)"
    r"(?:(?!(?:PLACE|TIER|SPAN|REGION)|(?:which|what|who|how|if|whether)\b)\S+ ){4,}?(?:,|-|so) (?:so |and |but )*"
    r"(?=(?:how (?:did|does|do|is|are|was|were|has|have) (?:the )?PLACE0 "
    r"(?:do|doing|rank\w*|scor\w+|fare|stand|look|rated)\b|"
    r"(?:which|what) tier (?:is|are|was|were|does|do|did) (?:the )?PLACE0\b)(?!.*PLACE1))"
)
"""What somebody tells of themselves in front of a question where a country stands."""
_THAT_COUNTRY = r"(?:it|they|(?:the|this|that) (?:country|place)|(?:the )?PLACE\d+)"
_LONG_FRONT = expression(
    rf"{LEAD}(?:i|we|my|our)\b(?:(?: (?!TIER)\S+){{8,}}?|(?: (?!TIER|am|are|from|live)\S+){{3,}}? [-:,]) "
    r"(?:(?:so|and|but|anyway|then|well|now|,) )*"
    rf"(?P<asked>(?:(?:what|which) tier (?:do|does|did|is|are|was|were|has|have) {_THAT_COUNTRY}|"
    rf"(?:how|where) (?:do|does|did|is|are) {_THAT_COUNTRY} (?:rank|ranked|stand|rated|placed|classified)|"
    r"what (?:could|should|can|must|would|does|do) (?:the )?PLACE\d+ (?:(?:have|need) to )?(?:do|improve|change))"
    r"(?: (?:have|has|get|got|on|in|at|now|currently|today|these days|better|more|differently|first|then))*)$"
)
"""A story in front of a question, with no sign between the two: "… so anyway what tier do they have"."""
_HEADING = expression(
    r"(?:(?:my|our|the|a|for|topic|i am|doing|writing|on|about|so|hi|hey) )*(?:the )?(?P<place>PLACE0)(?: (?!TIER|"
    r"YEAR|SPAN)\w+){0,4}? "
    r"(?:case study|study|essay|paper|project|presentation|thesis|homework|assignment|report|research|article|"
    r"speech) [:,-] "
    r"(?=(?:so |and )?(?:which|what|where|how|when|is|are|was|were|did|does|do|has|have)\b.*\b(?:it|they|its|their|"
    r"them)\b)(?!.*PLACE1)"
)
"""What somebody writes of a country, in front of a question of its tiers: "Peru case study: where was it in 2013"."""
_OF_TIERS = expression(r"\b(?:tier|rank\w*|rat(?:ed|ing)|stand|stood|where (?:was|were|is|are))\b|TIER")
_IT = expression(r"\b(?:it|they|(?:the|this|that) (?:country|place))\b")
_TOLD_OF_OTHERS = expression(
    r"(?:(?:and|so|but) )*(?:(?:one|some|most) of )?(?:my|our|the) \w+(?: \w+)? "
    r"(?:(?:just|simply|really) )*(?:found|finds?|did not|does not|do not|could not|cannot|would not|refuse[ds]?)\b"
    r"(?: \w+){0,3}? (?:believe|imagine|think)\b(?!.*\b(?:right|true|correct|wrong)\b)"
)
"""What others would not believe, in front of a question: "my pupils found it hard to believe that …"."""
_LEAST = 3  # words of a question
_SHORTEST = expression(r"(?:the )?PLACE\d+ (?:s )?(?:tier|rank|ranking|rating|status|YEAR|TIER\d+|now|today|please)")
"""A question in two words, with a question mark: "Qatar's tier?"."""
_REQUEST = expression(
    r"^(?:\w+ ){0,3}(?:tiers?|ranks?|rankings?|ratings?|histor(?:y|ies)|trend|criticisms?|critiques?|shortcomings?|"
    r"weaknesses|recommendations?|progress) (?:for|of|on|about|in|to|against) (?:the )?PLACE\d+\b|"
    r"^(?:the )?PLACE\d+ (?:s )?(?:now|today|currently|please|YEAR|tier)(?: (?:now|today|please|YEAR))?$|"
    r"^(?:\w+ ){0,2}REGION(?: countries| states| members)? "
    r"(?:(?:rankings?|ratings?|tiers?)(?: please)?|side by side(?: please| anyone)?)$"
)
"""What asks without a word that does: "main criticisms of Spain in the report, please"."""
_NO_REMARK = expression(
    r"TIER|SPAN|REGION|^(?:and|also|plus|or|except|besides|without|with|for|in|not|no)\b|"
    r"\b(?:which|what|who|when|where|why|how|whose|tell|compar\w+|need|want|also|especially|specifically|particularly|"
    r"except|besides|not|mean|meant|between|looking|interested|focus\w*|thinking|starting|start|please|them|"
    r"these|those|"
    r"if|whether|or|same|correct|right|true|is it|was it|did it|too|i am|we are|i live|my country|our country|us|we)\b"
)
"""What may tell more of what is asked, or of who asks."""
_ONE_OF_THERE = expression(
    r"\b(?:and|or|,)? ?(?:a|an|some|another|one|other) (?:other )?REGION(?: (?:country|one|state|nation))?\b"
)
"""Another that somebody has no name for: "a colleague mentioned Namibia and a European country"."""
_LEAST_OF_A_REMARK = 4
_TELLS = expression(
    r"(?!.*\b(?:ones|only|except|without|besides|includ\w*|exclud\w*|limit\w*|focus\w*|interested|matters?|relevant)\b)"
    r".*\b(?:is|are|am|was|were|has|had|have|will|would|can|cannot|could|does|did|do|goes|went|got|gets|keeps?|kept|"
    r"\w{3,}ed|makes?|made|took|takes|came|comes|started|starts|lives?|lived|used to|freak\w+|lost|won)\b"
)
"""What makes a whole sentence of what is told, and no words that tell more of what is asked."""
_OF_NO_RANK = expression(
    r"\b(?:weather|temperatures?|rainy|beach(?:es)?|foods?|cuisine|restaurants?|hotels?|hostels?|my (?:cat|dog|"
    r"niece|nephew|"
    r"mum|nan|gran|laptop|phone|pc)|puppy|city|cities|universit(?:y|ies)|colleges?|travel|tickets?|seats?|tonight|rice|"
    r"basel(?! (?:i+|3|accords?|rules|committee|capital)\b)|landlord|honeymoon|last night)\b"
)
"""What else people speak of that has no ranks or tiers of its own, so that nothing is asked of it."""
_SURELY = 2.5
"""What a sentence weighs at least that is of the report whatever is told beside it; less if it speaks of ranks."""
_OF_RANKS = expression(r"\b(?:TIER\d+|tiers?|ranks?|ranked|ranking|rated|ratings?)\b")
_GUESS = expression(
    r"\b(?:my|our) (?:\w+ )?(?:bet|bets|guess|money|hunch|feeling|assumption|suspicion)\b|\bbetting on\b|"
    r"\b(?:i|we) (?:(?:would|will|do|am|could|have) )?(?:\w+ )?(?:bet|guess|guessing|suspect|assume|imagine|reckon|"
    r"suppose|betting)\b"
)
_ONLY_THERE = expression(
    r"(?:only|just|mostly|mainly|all) (?:(?:in|from|of|the) )*REGION(?: countries)?(?:(?: ,)? or (?!.*[A-Z]).*)?"
)
_THAT_ONE = expression(
    r"(?:(?:so|and|i think|i believe|if i remember) )*(?:that|this|it) (?:is|was) the "
    r"(?:one|year|list|report|edition)(?: YEAR)?(?: (?:where|when|in which|that|with))?\b.*\bPLACE"
)
"""What tells which list is meant: "that's the one where Thailand got burned, right?"."""
_SAID_WITH_A_TAG = expression(
    r"(?!.*\b(?:TIER\d+|YEAR|SPAN|REGION|tiers?|rank\w*|rated|ratings?|list)\b)"
    r"(?P<said>(?:(?:so|and|but) )*(?:the )?PLACE\d+ (?:is|was|are|were|has been|had been) .+?)"
    r"(?: ,)? (?:no|right|yes|is it not|was it not|is it|was it)"
)
"""What no report settles, in front of what is asked: "Kuwait was bad for years, no? How long was it Tier 3?"."""
_OF_IT = expression(r"\b(?:it|they)\b.*\bTIER\d")
_DATED = expression(r"\b(?:YEAR|SPAN)\b")
_ITS_TIER = Pieced(
    r"(?:(?:so|and|but|ok|well|please|,) )*(?:which|what) tier"
    r"(?: (?:is|are) (?:it|they|that|this|there|the country|we))?(?: (?:on|in|now|then|please))*"
    r"(?P<since>(?: ,)? (?:and )?(?:for |since )?(?:how long|when))?(?: (?:now|please|thanks))*"
)
"""What asks for the tier of no country that it names: "what tier and for how long"."""
_IS_IT_THERE = expression(
    r"(?:(?:and|so|but|,) )*(?:is|are|was|were) (?:it|that|this|they|those|these) (?:(?:also|even|actually|really) )*"
    r"in (?:there|it|here)"
    r"(?: (?:at all|too|somewhere|anywhere))*"
)
_NO_TOPIC = expression(
    r"PLACE|^(?:the|a|an|and|so|of|in|on|to|for|at|hi|hello|hey|ok|what|how|about|small|tiny|little|[,:-])$"
)
_TELLS_OF_ITSELF = expression(
    r"TIER|REGION|\b(?:i|we|my|our|am|is|are|was|were|have|has|do|does|did|tiers?|islands?|territor\w+|country|state|"
    r"republic|kingdom|place|from)\b"
)
_LEAST_OF_A_TOPIC = 2
_NAMED = expression(r"PLACE|TIER|YEAR|SPAN")
_WHAT = expression(r"\b(?:which|who|how|list|show|tell|give|TIER\d+)\b")


def without_asides(messages: MessageReader, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message without what somebody tells beside a question.

    As they are where there is nothing told, and where somebody calls for help: there all of it tells.
    """
    named = without_why_they_are_named(sentences)
    cut = [_without_aside(_without_story(_without_front(_without_heading(sentence)))) for sentence in named]
    if any(one.asked and one.tiers and asks_of_many(one.text) for one in cut):
        cut = [one for one in cut if one.asked or not _TOLD_OF_OTHERS.match(one.text)]
    if len(cut) > 1 and cut[-1].tiers and (cut[-1].places or _OF_IT.search(cut[-1].text)):
        cut = [*map(_without_tag, cut[:-1]), cut[-1]]
    if len(cut) > 1 and _IS_IT_THERE.fullmatch(cut[-1].text) and _names_a_topic(cut[-2].text):
        cut = cut[:-1]
    cut = list(_of_the_one_told(cut))
    goes_back = any(_OF_THEM.search(sentence.text) and not sentence.places for sentence in cut)
    if not goes_back and any(_is_question(one) and (NAMES.search(one.text) or asks_of_many(one.text)) for one in cut):
        kept = [one for one in cut if not (_ALONE.match(one.text) and is_aside(one.text) and not one.asked)]
        cut = kept or cut
    if len(cut) > 1 and asks_of_many(cut[0].text):
        others = (one for one in cut[1:] if one.asked or not _is_of_an_example(one.text))
        cut = [cut[0], *(one for one in others if not (_is_a_guess(one) or _THAT_ONE.match(one.text)))]
    return sentences if list(cut) == list(sentences) or _is_call(messages, sentences) else cut


def without_what_is_told(messages: MessageReader, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message without what somebody tells beside a question, in it or in sentences of its own."""
    return without_talk(messages, without_asides(messages, sentences))


def without_talk(messages: MessageReader, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences without those that only tell something, of whatever it be, where one clearly asks of the report.

    It may tell that something else is asked; so it speaks against answering a message that is not addressed to the bot.
    """
    if len(sentences) == 1 or any(_OF_THEM.search(sentence.text) and not sentence.places for sentence in sentences):
        return sentences
    talk = [
        one
        for one in sentences
        if not one.asked and _TELLS.match(one.text) and is_aside(_OF_NO_RANK.sub("", OF_THEIR_OWN.sub("", one.text)))
    ]
    asking = [one for one in sentences if one not in talk and _is_question(one) and NAMES.search(one.text)]
    if not talk or len(asking) != 1 or len(talk) + 1 != len(sentences):
        return sentences
    traits = traits_of(messages.words(asking[0]), messages.with_topics(asking[0]))
    least = OF_THE_REPORT if _OF_RANKS.search(asking[0].text) else _SURELY
    return asking if relevance(traits) >= least and not _is_call(messages, sentences) else sentences


def _is_call(messages: MessageReader, sentences: Sequence[Sentence]) -> bool:
    everything = whole(sentences)
    traits = traits_of(messages.words(everything), messages.with_topics(everything))
    return of_danger(everything, traits, messages.cities) is not None


def _names_a_topic(text: str) -> bool:
    """Whether a sentence names a topic with a country, and no more: "kids in cobalt mines, DRC. Is that in there?"."""
    if "PLACE" not in text or _TELLS_OF_ITSELF.search(text):
        return False
    return sum(not _NO_TOPIC.search(word) for word in text.split()) >= _LEAST_OF_A_TOPIC


def _without_tag(sentence: Sentence) -> Sentence:
    """A sentence that only tells something of a country, as what it is, and no question."""
    told = _SAID_WITH_A_TAG.fullmatch(sentence.text)
    return sentence if told is None else replace(sentence, text=told["said"], asked=False)


def _without_front(sentence: Sentence) -> Sentence:
    """A sentence that asks where a country stands, without what somebody tells in front."""
    told = _IN_FRONT.match(sentence.text)
    return sentence if told is None else sentence_from(sentence, told.end())


def _without_heading(sentence: Sentence) -> Sentence:
    """A sentence that asks for the tiers of a country, without what somebody writes of it."""
    told = _HEADING.match(sentence.text)
    if told is None or not _OF_TIERS.search(sentence.text, told.end()):
        return sentence
    text = f"PLACE0 : {sentence.text[told.end() :]}"
    return replace(sentence, text=text, strange=tuple(word for word in sentence.strange if word in text.split()))


def _without_story(sentence: Sentence) -> Sentence:
    """A sentence that asks at its end of a country, without the story in front; "it" is the country named there."""
    told = _LONG_FRONT.match(sentence.text)
    if told is None:
        return sentence
    asking = sentence_from(sentence, told.start("asked"))
    if asking.places:
        return replace(asking, years=Years())
    if len({place.codes for place in sentence.places}) != 1:
        return sentence
    return replace(asking, text=_IT.sub("PLACE0", asking.text, count=1), places=sentence.places[:1], years=Years())


def _without_aside(sentence: Sentence) -> Sentence:
    """A sentence that asks, up to where somebody goes on about something else."""
    for found in _BEHIND.finditer(sentence.text) if not sentence.asked else ():
        head, tail = sentence.text[: found.start()], sentence.text[found.end() :]
        asking = replace(sentence, text=head)
        if asks_of_many(head) and _is_of_an_example(tail):
            return replace(asking, places=())
        guess = replace(sentence, text=tail)
        if asks_of_many(head) and "REGION" not in head and not _NAMED.search(tail) and _is_a_guess(guess):
            return replace(asking, where=Where())
        if len(sentence.where.groups) == 1 and "REGION" in head:
            tail = tail.replace("REGION", "there")  # the same once more
        if is_aside(tail) and _is_question(asking):
            words = frozenset(head.split())
            return replace(sentence, text=head, strange=tuple(word for word in sentence.strange if word in words))
    return sentence


def _of_the_one_told(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The question for a tier of the one country that is told of in front: "my parents are from Guyana. What tier?"."""
    asked, told = _ITS_TIER.fullmatch(sentences[-1].text) if sentences else None, sentences[:-1]
    named = {place.codes: place for one in told for place in one.places}
    asks = vocabulary().speech["asks"]
    if asked is None or len(named) != 1:
        return sentences
    if any(one.tiers or one.where.groups or _DATED.search(one.text) or asks.match(one.text) for one in told):
        return sentences
    text = f"which tier is PLACE0 on{' and since when' if asked['since'] else ''}"
    return [replace(sentences[-1], text=text, places=tuple(named.values()), strange=())]


def _is_question(sentence: Sentence) -> bool:
    """Whether a sentence asks something, with more than a name."""
    asks = sentence.asked or vocabulary().speech["asks"].match(sentence.text) or _REQUEST.match(sentence.text)
    enough = len(sentence.text.split()) >= _LEAST or _SHORTEST.fullmatch(sentence.text) is not None
    return bool(asks) and enough


def _is_of_an_example(text: str) -> bool:
    """Whether a text only tells of a country that comes to mind, beside what is asked of all."""
    told = "PLACE" in text and len(text.split()) >= _LEAST_OF_A_REMARK
    return told and not _NO_REMARK.search(_ONE_OF_THERE.sub("", text))


def _is_a_guess(sentence: Sentence) -> bool:
    """Whether a sentence only guesses what the answer is: "my bet is the Scandinavians", "only Europe?"."""
    if _WHAT.search(sentence.text) or "REGION" not in sentence.text:
        return False
    alone = sentence.asked and _ONLY_THERE.fullmatch(sentence.text) is not None
    return alone or _GUESS.search(sentence.text) is not None
