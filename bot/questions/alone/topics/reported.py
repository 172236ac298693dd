"""What a question says that the report found, to be confirmed: "did the report really say that ... lost funding?"."""

import re
from collections.abc import Sequence

from bot.places.fold import fold
from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.plain_data import replace
from bot.questions.question import Reported
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.verdicts.yes_or_no import is_put_as_one

_WHICH = r"(?:the |this |that |YEAR |tip |trafficking |state department |american |us )*"
_REPORT = rf"(?:{_WHICH}(?:report|edition|narrative))"
_THE_REPORT = rf"(?:{_WHICH}(?:report|edition|chapter|section|narrative|state department|YEAR)|it|they)"
_MENTIONS = r"(?:mention|talk|speak|describe|discuss|cover|address|bring up|brings up|touch)"
_SAYS = rf"(?:say|find|note|write|report|claim|state|admit|confirm|conclude|{_MENTIONS})"
_FAULTS = r"(?:accuse|criticis|criticiz|blame|fault|call out|slam|condemn|complain)"
_LAUDS = r"(?:prais|credit|commend|laud|applaud)"
_URGES = r"(?:recommend|urge|advise|ask)"
_VERB = rf"(?:(?P<says>{_SAYS})|(?P<faults>{_FAULTS})|(?P<lauds>{_LAUDS})|(?P<urges>{_URGES}))(?:e|es|s|ed|ing|ning)?"
_LIGHT = r"(?:(?:really|actually|even|also|ever|still|in fact) )*"
_REPORTED = expression(
    rf"(?:\b(?:does|did|do|has|true|and|that|,|:) |^(?:(?:so|and|but) )*){_THE_REPORT} {_LIGHT}{_VERB}\b"
)
_BY_THE_REPORT = expression(
    rf"(?: ,)? (?:according to|per|as per|in|by|(?:is|was) (?:that|it|this) in|(?:does|"
    rf"did) {_REPORT} {_LIGHT}(?:mention|say|state|"
    rf"confirm|note) (?:it|that|so|this)|if) {_REPORT}(?= , right$|$)|"
    rf"(?: ,)? (?:does|did) {_REPORT} {_LIGHT}(?:mention|say|state|confirm|note) (?:it|that|so|this)$|"
    rf"^(?:in|according to|per) {_REPORT} , |^{_REPORT} says (?:that )?|"
    rf" (?:something|one thing) {_REPORT} (?:{_MENTIONS}|says|notes)s?(?: about)?$|"
    rf" mentioned (?:anywhere )?in (?:the )?PLACE\d* (?:part|section|chapter)(?: of {_REPORT})?$"
)
"""What says, before or behind a claim, that it is one of the report."""
_OF_A_COUNTRY = expression(
    r"^(?:(?:so|and|but) )*(?:is|are|was|were|did|does|do|has|have|had) (?!any(?:one|body)\b|some(?:one|body)\b|"
    r"you\b|we\b|i\b).*PLACE|^(?:the )?PLACE\d* .*, right$"
)
"""A claim about a country in itself: "did the Philippines ban ...?"."""
_IS_WHY = expression(r"^(?:(?:so|and|but) )*(?:is|was|are|were) (?P<what>.+?) (?:the reason )?why (?:the )?PLACE")
_SAYS_WHY = expression(
    rf"\b(?:does|did|do|has) {_THE_REPORT} {_LIGHT}(?:say|explain|tell|mention|state|give)\w*(?: us)? "
    r"(?:(?:it|that)$|why|how come|what (?:the reasons?|went wrong)|(?:the|a|any) reasons?)\b"
)
_IT = r"(?:that|it|this|they|them|those|these|any of (?:it|that|this)|so)"
_IS_IT_THERE = expression(
    rf"(?: ,| -)? (?:(?:is|was|are|were) {_IT} (?:(?:even|also|actually|really) )*"
    r"(?:(?:mentioned|said|stated|covered|included|discussed|listed|described|noted) )?"
    rf"(?:anywhere |somewhere )?(?:at all )?"
    rf"(?:in|by) (?:{_REPORT}|it|there|that|this|(?:its|the|their) (?:chapter|section|part|page))|"
    rf"(?:is|was|are|were) {_IT} (?:(?:even|also|actually) )*(?:mentioned|covered|discussed|noted) (?:at all|anywhere)|"
    rf"(?:does|did|do) (?:{_REPORT}|it|they) {_LIGHT}"
    rf"(?:{_SAYS}|have|include|talk about|speak about|touch on|go into|say (?:anything|something) about) {_IT})"
    r"(?: (?:too|as well|at all|anywhere|somewhere))*$"
)
"""What asks, behind a topic or a claim, whether that is in the report: "Cuban doctors abroad, is that in there?"."""
_NAMES_A_TOPIC = expression(
    r"(?!.*\b(?:is|are|was|were|has|have|did|does|i|we|my|saw|read|heard|met|watched|talked|told)\b)"
    r"(?:\S+ ){1,6}(?:in|from|of) (?:the )?PLACE\d+|(?:the )?PLACE\d+(?: s)?(?: (?!and|or)[a-z]+){1,4}"
)
_WHAT_ABOUT = expression(r"^(?:(?:and|so|but|ok|,) )*(?:what|how) about (?:the )?")
_CLAIMS = expression(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|will|can|cannot|got|gets|made|makes|gave|took|let|lets|sent|"
    r"(?!forced|bonded|imposed|based|sponsored|enslaved|organi[sz]ed|undocumented)\w+ed)\b"
)
"""What makes a sentence of words, which is more than the name of a topic."""
_GROUPED = expression(r"(?<=\d) , (?=\d{3}\b)")
_ANYTHING_ON = expression(r" (?:anything|something|a word|a thing|much) (?:at all )?(?:about|on|of|regarding)\b")
_KIND = (
    r"(?:criticisms?|progress|improvements?|shortcomings?|weaknesses|failings|faults|flaws|recommendations?|findings?)"
)
_ANY_AT_ALL = expression(rf"\b(?:is|are|was|were) (?:there )?(?:any|some) {_KIND}\b")
_LISTED = r"(?:listed|recorded|noted|mentioned|given|found|made|named|reported)"
_OF_A_KIND = Pieced(
    r"(?:(?:so|and|but|ok|,) )*(?:does|do|did|has|have|had|is|are|was|were) "
    rf"(?:(?:there|(?:the )?PLACE\d*|{_THE_REPORT}) )?"
    r"(?:have |got |get |gets |list |mention |note |record |name |show |give |contain )?"
    rf"(?:(?:any|some|{_LISTED}|even|actually) )*"
    rf"{_KIND}"
    rf"(?: (?:{_LISTED}|there|for|in|on|of|about|against|(?:the )?PLACE\d*|{_REPORT}|it|at all|YEAR|too|then))*|"
    rf"(?:(?:so|and|but|ok|,) )*(?:does|do|did|has|have) (?:(?:the )?PLACE\d*|{_THE_REPORT}) "
    rf"{_LIGHT}{_FAULTS}(?:e|ed)? "
    rf"(?:itself|themselves)(?: (?:too|at all|as well|in (?:it|{_REPORT})|there|YEAR|then))*"
)
"""Whether there is anything of a kind at all, and no more: "does Canada have shortcomings listed?"."""
_WORD = expression(r"[^\W_]+")
_SLOT = expression(r"(PLACE|TIER|YEAR|SPAN|REGION)(\d*)")
_OPEN = expression(
    r"\b(?:or|nothing|more|fewer|less|most|which|what|who|when|where|why|how|than|"
    r"better|worse|enough|all|every|only|TIER\d*|REGION|SPAN)\b"
)
"""What a finding that has the same words does not confirm: a choice, a measure, another question."""
_NEGATION = expression(r"\b(?:not|no|never|none|nobody|no one|without|lacks?|lacking)\b")
_TAG = expression(r"(?: ,)? (?:right|does (?:it|not it)|did (?:it|not it)|is (?:it|not it)|correct|true|yes|yeah)$")
_GRAMMAR = frozenset(
    """
    a an the of in on at to for from by with into about regarding concerning over as that this these those it
    its they them their he she his her is are was were be been being has have had do does did will would can
    could and so also even really actually still anything something much there government governments
    authorities country countries report reports edition trafficking against because due own ever got get
    some any anyone anybody someone somebody let letting tip part section chapter mentioned get gets just new
    take takes taking took taken away say says too well
    """.split()  # noqa: SIM905
)
"""Words of what is said that a finding need not have."""
_KINDS = {"faults": About.SHORTCOMING, "lauds": About.PROGRESS, "urges": About.SHOULD}


def reported(sentence: Sentence, everything: Sentence, asked: Sequence[Resolution]) -> Reported | None:
    """What a sentence asks to have confirmed as found by the report of the countries `asked` about, or of any.

    None where it asks no such thing.
    """
    if (why := _IS_WHY.match(sentence.text)) is not None:
        return _claim(sentence, why["what"], asked)
    if not (is_put_as_one(sentence, everything) or _IS_IT_THERE.search(sentence.text)):
        return None
    if _SAYS_WHY.search(sentence.text) or _ANY_AT_ALL.search(sentence.text) or asks_for_any(sentence.text):
        return Reported((), denied=None)  # whatever it is
    there = _IS_IT_THERE.search(sentence.text)
    if there is not None and not _CLAIMS.search(said := sentence.text[: there.start()]):
        return _claim(sentence, _WHAT_ABOUT.sub("", said), asked, mentions=True)
    if (found := _REPORTED.search(sentence.text)) is not None:
        kind = next((kind for name, kind in _KINDS.items() if found[name]), About.NOTHING_MORE)
        said = sentence.text[found.end() :]
        speaks = found["says"] is not None and re.fullmatch(_MENTIONS, found["says"]) is not None
        return _claim(sentence, said, asked, kind, mentions=speaks or _ANYTHING_ON.match(said) is not None)
    text = _BY_THE_REPORT.sub("", sentence.text)
    if text == sentence.text and not _OF_A_COUNTRY.match(text):
        return None
    mentions = "mentioned" in sentence.text or "something" in sentence.text
    return _claim(sentence, text, asked, mentions=mentions)


def with_topics_in_one(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message, a topic of a country in one with the question behind it whether that is there."""
    found: list[Sentence] = []
    for sentence in sentences:
        of_it = bool(found) and _IS_IT_THERE.fullmatch(f" {sentence.text}") is not None
        if of_it and _NAMES_A_TOPIC.fullmatch(found[-1].text) and not (found[-1].asked or found[-1].tiers):
            found[-1] = replace(found[-1], text=f"{found[-1].text} , {sentence.text}", asked=sentence.asked)
        else:
            found.append(sentence)
    return found


def asks_for_any(text: str) -> bool:
    """Whether a marked text asks if there is a finding of a kind at all, on no topic."""
    return _OF_A_KIND.fullmatch(text) is not None


def _claim(
    sentence: Sentence,
    text: str,
    asked: Sequence[Resolution],
    kind: About = About.NOTHING_MORE,
    *,
    mentions: bool = False,
) -> Reported | None:
    """What a text says, which is part of a sentence; None where it is more than what one finding can confirm."""
    said = _GROUPED.sub("", _TAG.sub("", _TAG.sub("", text)))
    if _OPEN.search(said):
        return None
    denied = _NEGATION.search(said) is not None
    words = tuple(
        word for word in _WORD.findall(_NEGATION.sub("", said)) if word not in _GRAMMAR and not _SLOT.fullmatch(word)
    )
    named = {int(number) for name, number in _SLOT.findall(said) if name == "PLACE" and number}
    others = [place for at, place in enumerate(sentence.places) if at in named and place not in asked]
    names = tuple(word for place in others for word in fold(place.text).split())
    if not words:
        return None
    return Reported((*words, *names), kind, denied=None if mentions and not denied else denied)
