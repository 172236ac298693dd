"""What somebody wants confirmed, without who says it and without the words that ask for it.

"My editor insists that Sweden is on Tier 2. Is she right?" and "can anybody confirm that Sweden is on Tier 2" both come
to "Sweden is on Tier 2, right?", which is all that has to be read.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change, Changes
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.verdicts.asked_so import asks_if_so, before_tail
from bot.questions.verdicts.denial import NEGATION
from bot.questions.verdicts.doubted import doubted_at_its_end, doubted_behind, is_doubted, only_remarks, turned_round
from bot.questions.verdicts.guessed import with_guess, with_guesses
from bot.questions.verdicts.still_so import still_so, still_so_at_its_end
from bot.questions.verdicts.thought import thought_of_now
from bot.questions.verdicts.yes_or_no import AND_WHEN

_SO = r"(?:(?:so|and|but|or|ok|hi|hey|hello|wait|well|please|then|basically|honestly|,) )*"
HEARD = (
    r"(?:i (?:(?:just|have|recently|also|keep) )*(?:heard|hear|hearing|read|reading|saw|see|seeing|was told)|"
    r"(?:just |also |recently )*(?:heard|read|saw|seen|was told)(?= (?:that|somewhere|online|on|in|today|yesterday)\b))"
    r"(?: (?:that|somewhere|it|said|online|today|yesterday|(?:in|on) (?:(?:the|a|an|my|our|some) )?\w+|,))* "
)
"""What leads a claim that somebody heard or read."""
_I_HEARD = expression(rf"{_SO}{HEARD}(?=(?:the )?PLACE)(?!.*\b(?:which|what|who|when|where|why|how)\b)")
"""Hearsay that is put as a question: "I heard Bolivia got kicked down again?"."""
_NO_LONGER = expression(
    rf"{_SO}(?:the )?PLACE\d* (?:(?:is|are|was|were|now) )*(?:no longer (?:(?:on|in|at|a|an|the) )*TIER\d+|"
    r"not TIER\d+ (?:any ?more|any longer|no more))(?: (?:now|today|these days))*$"
)
"""What says, in the words of a statement, that a country is off a tier by now: "Chad no longer on Tier 3?"."""
_LAUGH = expression(r"(?: ,)?(?: (?:lol|lmao|haha|hahaha|smh|omg|bruh|wow))+$")
_SURE = Pieced(
    rf"{_SO}(?:(?:bro |dude |lol |omg )?no way|(?:do not|dont) tell me|(?:i )?thought|"
    r"i (?:could (?:swear|have sworn)|swear)|(?:i am )?(?:pretty|quite|fairly|rather|almost) (?:sure|certain)|"
    r"(?:lol |lmao |bro |omg )*(?:surely|(?:i )?bet)(?= (?:the )?PLACE)|afaik|"
    r"if i (?:remember|recall)(?: (?:it|this|that))?(?: (?:right|rightly|well|correctly))?(?: ,)?(?= (?:the )?PLACE)|"
    r"as far as i (?:know|remember|recall|can tell)|asking for a friend ,?|(?:headline|fact) check :|"
    r"correct me if (?:(?:i am|that is) )?(?:wrong|not|mistaken)(?: ,| :| -| but)*|"
    r"tell me (?:that )?(?:i am|we are) not (?:crazy|mad|wrong|dreaming|imagining(?: things)?|losing it)(?: ,| :| -|"
    r" but)*|"
    r"(?:(?:just|double|quick|quickly|i|we|am|are|need to|have to|want to|trying to) )*"
    r"(?:check|checking|verify|verifying|confirming|claim check|testing)(?: (?:a|an|one|this|the|my|some)"
    r"(?: (?:quick|wild|old))?(?: (?:claim|fact|statement|rumou?r|line|quote))?)? :|"
    r"(?:no ,? ?|i (?:think|believe|fear) |i am (?:afraid|sure) |but )*(?:you are|that is|this is|the bot is) "
    r"(?:wrong|mistaken|incorrect)(?: (?:here|there|,|:|-|because|since|as))+) "
    r"(?:that )?(?=(?:the )?(?:PLACE|(?:us )?(?:state department|report)\b))"
)
_SUPPOSE = expression(
    rf"{_SO}i (?:would have (?:guessed|thought|said|bet)|suppose|guess|believe|bet|fear|think|assume|presume|take it|"
    rf"am (?:guessing|assuming))(?: that)? (?=(?:the )?PLACE)"
)
"""What leads a claim that is put as a question: "I suppose Chad is still on Tier 3?"."""
_ASIDE_WHY = expression(r"(?: ,)? asking (?:because|cos|as|since)\b(?!.*\b(?:PLACE|TIER)).*$")
_ASIDE = expression(r"(?: ,)? i (?:can|could) not (?:believe|get|understand)(?: (?:it|that|this))?$")
_OR_SO = expression(
    r"(?: ,)? or so (?:[\w']+ ){1,8}?(?:read|reads|said|say|says|told|heard|claims|claimed|wrote|writes|thinks)\b"
    r".*?(?= \. |$)"
)
"""Who says it, behind a claim: "Tier 1 in 2014, or so Wikipedia says"."""
_ASIDES = Changes(
    Change(("or so ",), _OR_SO, ""),
    Change(("asking ",), _ASIDE_WHY, ""),
    Change(("lol", "lmao", "haha", "smh", "omg", "bruh", "wow"), _LAUGH, ""),
    Change(("not ",), _ASIDE, ""),
)
WHO = (
    r"(?:(?:(?:a|an|one|some|my|our|the|this|her|his|their|that) )(?:[\w/]+ ){1,7}?|"
    r"(?:someone|somebody|people|they|he|she|everyone|everybody|wikipedia|chatgpt|twitter|i)(?: \w+){0,4}? )"
)
SAYS = (
    r"(?:says?|said|saying|claims?|claimed|claiming|insists?|insisted|tweeted|wrote|writes|(?:told|tells) (?:me|us)|"
    r"argues?|argued|hints?|hinted|suggests?|suggested|mentions?|mentioned|texted|"
    r"(?:am|was|were|been|being|got) told|swears?|swore|thinks?|believes?|reckons?|reads|states?|stated|"
    r"posted|maintains?|has it(?: down)?|have it(?: down)?)"
)
_EARLIER = (
    r"(?:(?:\w+ ){0,3}here(?: :| ,)? )?"
    r"(?:(?:yesterday|today|earlier|recently|just now|last night|this morning|the other day|in (?:class|school|court)|"
    r"at (?:work|school|uni)|in (?:a|the|our|my) (?:\w+ )?(?:meeting|lecture|seminar|class|podcast|video)|on the news)"
    r"(?: ,)? )*"
)
_ABOUT_ME = (
    r"(?:(?:i|we) (?:am|are|live|work|study|teach|was|were|have)(?: (?!and\b|but\b)[a-z]+){1,6}(?: ,)? "
    r"(?:and|but|so) )?"
)
_REPORTER = expression(
    rf"{_SO}{_EARLIER}{_ABOUT_ME}{WHO}{SAYS} (?:(?:that|as|how|:|,) )*|"
    rf"{_SO}(?:apparently|supposedly|allegedly|reportedly|rumou?r has it)(?: ,)? (?:that )?(?=(?:the )?PLACE)|"
    rf"{_SO}(?:just )?(?:(?:to be (?:sure|clear|certain)|(?:double )?checking|let me (?:double )?(?:check|confirm)|"
    r"let me get this (?:right|straight)|sanity check|quick check|for the record)(?: ,| :| -)* )(?=(?:the )?PLACE)"
)
_PUTS = expression(
    rf"{_SO}{_EARLIER}(?!i |it |they ){WHO}"
    r"(?:puts?|lists?|listed|has|had|have|shows?|showed|marks?|marked|gives?|places?|placed|"
    r"calls?|called|rates?|rated|ranks?|ranked) (?P<place>(?:the )?PLACE\d+) "
    r"(?:(?:as|at|on|in|under|with|for|to be|a|an|the) )*"
    r"(?=TIER\d+)"
)
"""Who puts, in front of a tier, a country there: "our slides list Oman under Tier 3"."""
_WHOSE = expression(rf"{_SO}(?:textbook|headline|claim|draft|quote|rumou?r|statement|my notes?|wikipedia) : ")
_OF_THE_REPORT = expression(r"\b(?:report|tip|state department|it|edition|narrative)\b")
"""Who says what is asked about itself: "the report says ..." is no hearsay."""
_LEAD = Pieced(
    rf"{_SO}(?:(?:a |an |quick |just |one )*fact ?check(?:ing)?(?: [a-z]+){{0,6}} : |"
    r"(?:please )?(?:confirm|verify)(?: or deny)?(?: (?:to me|for me|me|please|kindly))*(?: (?:that|this|:))+ |"
    r"true or false(?: :)? |fact or fiction(?: :)? |(?:(?:can|could|will|would) )"
    r"(?:you|some(?:one|body)|any(?:one|body)|one of you|we) (?:please |kindly )*(?:confirm|verify)"
    r"(?: (?:that|if|whether|for me|:))* |"
    r"(?:your|you are|are you) (?:seriously |really )?(?:telling me|saying)(?: that)? |"
    r"(?:please )?tell me (?:that )?(?=(?:the )?PLACE\d+ (?:is|was|has|are|got|did)\b)|"
    r"(?:(?:is|was|would|would not|is not|is it not|was it not) )?(?:it |that )?"
    r"(?:be |really |actually |still |also |indeed )*"
    r"(?:a fact|true|right|correct|accurate|fair to say|safe to say|the case)(?: then)? that |"
    r"(?:did i (?:just )?(?:dream|imagine)|am i (?:dreaming|imagining)|was i dreaming)(?: it| this| that| things)? or |"
    r"(?:is it |it is )?true (?=(?:the )?(?:PLACE|REGION|TIER))|"
    r"(?:would|do|did|could|can) (?:you|one|we) (?:really |actually |safely )?(?:say|agree)(?: that)? "
    r"(?=(?:the )?(?:PLACE|REGION|TIER|\d))|"
    r"(?:is|was|would) (?:it |that )?(?:be )?(?:fair|safe|right|correct|accurate|ok|okay) to "
    r"(?:say|write|claim|state|conclude|assume)(?: that)? (?=(?:the )?(?:PLACE|REGION|TIER|\d))|"
    r"(?:(?:can|could|may|do) (?:i|we) (?:(?:safely|now|still|just|really|then) )*"
    r"(?:say|write|claim|state|assume|conclude|quote|tell \w+(?: \w+)?|report|have it right)"
    r"(?: in (?:my|our|the|an?) \w+)?(?: that)? "
    r"(?=(?:the )?PLACE))|"
    r"(?:am i|i am|would i be|are we|was i)(?: \w+)? (?:right|correct|mistaken)(?: (?:in|to))?"
    r"(?: (?:think|thinking|say|saying|state|stating|assume|assuming|believe|believing|claim|claiming|write|writing))?"
    r"(?: that)? (?=the |no |PLACE|TIER|REGION|there ))"
)
_ASKS = expression(
    r"(?:(?:so|and|but|ok|hi|hey) )*(?:is|are|was|were|did|does|do|has|have|had|which|what|who|when|where|why|how|"
    r"whose|can|could|would|will|should|list|show|tell|give|compare|explain)\b"
)
_ANY_WH = expression(r"\b(?:which|what|who|when|where|why|how|whose)\b")
_ASKED_AGAIN = expression(r" [,-] (?:has|is|was|did|have|are|were|does) (?:it|they|he|she)\b")
_IS_IT = expression(
    r"(?:but |or )?(?:is|was|are|were|does|did|has|have|can|could) (?:it|they|he|she)(?: (?:really|ever|now|still|be))*"
)
"""What asks, in a sentence of its own, whether what was denied before it is so after all."""
_CLAIMS = expression(r"\b(?:PLACE|TIER|REGION|YEAR|tier|list|listed|countries|report|downgrade|upgrade)")
_SUBJECT = expression(r"\b(?:PLACE|TIER|REGION|countries|it|they)")
_SLOT = expression(r"\b(PLACE|TIER)(\d+)")
_CONTRAST = expression(
    r"(?: [,-])?(?: and| but)? (?:not|without) (?:on )?(?:the )?TIER1(?: (?:thing|part|bit|label|flag))?(?= ,|$)"
)
_TWO = 2
RIGHT = " , right"


def without_reporters(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message, each claim that it wants confirmed as one with a "right" behind it."""
    found: list[Sentence] = []
    for sentence in map(_prepared, sentences):
        if found and (guessed := with_guesses(found[-1], sentence)) is not None:
            found[-1] = guessed
            continue
        if found and (asked := still_so(found[-1], sentence)) is not None:
            found[-1] = asked
            continue
        if only_remarks(sentence, found):
            found.pop()
        if found and is_doubted(found[-1], sentence):
            found[-1] = _doubted(found[-1])
            continue
        ok = sentence.asked and sentence.text in ("ok", "okay")
        if found and (ok or asks_if_so(sentence.text)) and not sentence.places:
            found[-1] = _claimed(found[-1], sentence)
            if found[-1].text.endswith(RIGHT):
                continue
        if found and sentence.asked and _IS_IT.fullmatch(sentence.text) and _supposes(found[-1]):
            found[-1] = _claimed(found[-1], sentence)
            continue
        if found and _denies(found[-1]) and sentence.asked and _IS_IT.fullmatch(sentence.text):
            found[-1] = replace(found[-1], text=f"{found[-1].text} , {sentence.text}", asked=True)
            continue
        found.append(_led(sentence))
    return [_tagged(sentence) for sentence in found]


def _prepared(sentence: Sentence) -> Sentence:
    """A sentence without what only contrasts, and as one question where it asks if what it tells is still so."""
    said = with_guess(_without_contrast(_without_or_so(sentence)))
    if (start := doubted_behind(said)) is not None:
        return _doubted(sentence_from(said, start))
    doubted = doubted_at_its_end(said)
    return still_so_at_its_end(said) if doubted is None else _doubted(doubted)


def _doubted(said: Sentence) -> Sentence:
    """A claim of which somebody asks if it is wrong, as its contrary; with nothing asked where it has none."""
    turned = turned_round(said)
    if turned.asked:
        return turned
    if any(one.negated for one in turned.tiers):
        return _as_claim(turned)
    reporter = _reporter_of(turned.text)
    return sentence_from(turned, reporter.end()) if reporter is not None else turned


def _is_heard(text: str) -> bool:
    """Whether a text says, and does not ask, what somebody heard or was told."""
    return (_I_HEARD.match(text) or _reporter_of(text)) is not None and not _ANY_WH.search(text)


def _denies(said: Sentence) -> bool:
    """Whether a sentence says, of a country that it names, what is not so."""
    return bool(said.places) and not _ASKS.match(said.text) and NEGATION.search(said.text) is not None


def _supposes(said: Sentence) -> bool:
    """Whether a sentence says what somebody supposes of countries, and asks nothing."""
    return not said.asked and bool(said.places) and _SUPPOSE.match(said.text) is not None


def _claimed(said: Sentence, asked: Sentence) -> Sentence:
    """What was said, without who says it, where it is then `asked` whether that is so."""
    if (said.asked and not _is_heard(said.text)) or _ASKS.match(said.text) or not _CLAIMS.search(said.text):
        return said
    years = said.years if said.years.years or said.years.span else asked.years
    text = said.text if years is said.years or not years.years else f"{said.text} YEAR"
    return _as_claim(replace(said, text=text, years=years))


def _led(sentence: Sentence) -> Sentence:
    """A sentence without what asks in front of a claim whether it is so."""
    sentence = thought_of_now(sentence)
    heard = _I_HEARD.match(sentence.text) or _SUPPOSE.match(sentence.text) if sentence.asked else None
    heard = heard or _SURE.match(sentence.text)
    if heard is not None:
        return _as_claim(sentence_from(sentence, heard.end()))
    if sentence.asked and (_is_reported(sentence.text) or _NO_LONGER.match(sentence.text)):
        return _as_claim(sentence)
    lead = _LEAD.match(sentence.text)
    if lead is None or _ASKED_AGAIN.search(sentence.text):
        return sentence
    when = AND_WHEN.search(sentence.text)
    claim = sentence.text[lead.end() : when.start() if when is not None else None]
    if not _CLAIMS.search(claim) or _ANY_WH.search(claim):
        return sentence
    claimed = sentence_from(sentence, lead.end())
    if when is not None:
        return replace(claimed, asked=True)
    return claimed if _ASKS.match(claim) else _as_claim(claimed)


def _tagged(sentence: Sentence) -> Sentence:
    """A claim that is followed, in the same sentence, by the question whether it is so."""
    said = before_tail(sentence.text)
    if said is None or _ASKS.match(sentence.text) or not _CLAIMS.search(said):
        return sentence
    return _as_claim(replace(sentence, text=said))


def _is_reported(text: str) -> bool:
    """Whether a text says no more than what somebody claims: "someone told me Suriname is on Tier 1 now"."""
    reporter = _reporter_of(text)
    claim = text[reporter.end() :] if reporter is not None else ""
    return "PLACE" in claim and not (_ASKS.match(claim) or _ANY_WH.search(text))


def _reporter_of(text: str) -> re.Match[str] | None:
    """Who says, in front of a claim, that it is so."""
    reporter = _REPORTER.match(text) or _WHOSE.match(text)
    if reporter is None or not _SUBJECT.search(text[reporter.end() :]) or _OF_THE_REPORT.search(reporter[0]):
        return None
    return None if re.search(r"TIER|YEAR", reporter[0]) else reporter


def without_reporter(text: str) -> str:
    """A text without who says, in front of a claim, that it is so."""
    reporter = _reporter_of(text)
    return text[reporter.end() :] if reporter is not None else text


def _as_claim(sentence: Sentence) -> Sentence:
    heard = _I_HEARD.match(sentence.text)
    sentence = sentence_from(sentence, heard.end()) if heard is not None else sentence
    puts = _PUTS.match(sentence.text)
    if puts is not None and not _OF_THE_REPORT.search(sentence.text[: puts.start("place")]):
        sentence = replace(sentence, text=f"{puts['place']} is {sentence.text[puts.end() :]}")
    reporter = _reporter_of(sentence.text)
    sentence = sentence_from(sentence, reporter.end()) if reporter is not None else sentence
    said = before_tail(sentence.text)
    return replace(sentence, text=f"{sentence.text if said is None else said}{RIGHT}", asked=True)


def _without_or_so(sentence: Sentence) -> Sentence:
    text = _ASIDES.made(sentence.text)
    return sentence if text == sentence.text or "PLACE" in sentence.text[len(text) :] else replace(sentence, text=text)


def _without_contrast(sentence: Sentence) -> Sentence:
    """A claim without the tier that it says a country is not on, beside the one that it is on: "Tier 2, not Tier 3"."""
    two = len(sentence.tiers) == _TWO and not sentence.tiers[0].negated
    found = _CONTRAST.search(sentence.text) if two else None
    if found is None or not (sentence.tiers[1].negated or "without" in found[0]):
        return sentence
    text = sentence.text[: found.start()] + sentence.text[found.end() :]
    return replace(sentence, text=text, tiers=sentence.tiers[:1])


def sentence_from(sentence: Sentence, start: int) -> Sentence:
    """A sentence from there on, with the countries and tiers that it then names."""
    text = sentence.text[start:]
    places = tuple(dict.fromkeys(int(n) for slot, n in _SLOT.findall(text) if slot == "PLACE"))
    tiers = tuple(dict.fromkeys(int(n) for slot, n in _SLOT.findall(text) if slot == "TIER"))
    kept = {"PLACE": places, "TIER": tiers}
    text = _SLOT.sub(lambda match: f"{match[1]}{kept[match[1]].index(int(match[2]))}", text)
    words = set(text.split())
    return replace(
        sentence,
        text=text,
        places=tuple(sentence.places[n] for n in places),
        tiers=tuple(sentence.tiers[n] for n in tiers),
        strange=tuple(word for word in sentence.strange if word in words),
    )
