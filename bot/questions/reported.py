"""What a question says that the report found, to be confirmed: "did the report really say that ... lost funding?"."""

import re
from collections.abc import Sequence

from bot.places.fold import fold
from bot.places.resolve import Resolution
from bot.questions.marking import Sentence
from bot.questions.question import About, Reported
from bot.questions.yes_or_no import is_put_as_one

_THE_REPORT = (
    r"(?:(?:the |this |that |YEAR |tip |trafficking |state department |american |us )*"
    r"(?:report|edition|chapter|section|narrative|state department|YEAR)|it|they)"
)
_SAYS = r"(?:say|find|mention|note|write|report|claim|state|talk|speak|describe|discuss|cover|address|bring up|touch)"
_FAULTS = r"(?:accuse|criticis|criticiz|blame|fault|call out|slam|condemn|complain)"
_LAUDS = r"(?:prais|credit|commend|laud|applaud)"
_URGES = r"(?:recommend|urge|advise)"
_VERB = rf"(?:(?P<says>{_SAYS})|(?P<faults>{_FAULTS})|(?P<lauds>{_LAUDS})|(?P<urges>{_URGES}))(?:e|es|s|ed|ing|ning)?"
_REPORTED = re.compile(
    rf"(?:\b(?:does|did|do|has|true|and|that|,|:) |^(?:(?:so|and|but) )*){_THE_REPORT} "
    rf"(?:(?:really|actually|even|also|ever|still|in fact) )*{_VERB}\b"
)
_WORD = re.compile(r"[^\W_]+")
_SLOT = re.compile(r"(PLACE|TIER|YEAR|SPAN|REGION)(\d*)")
_OPEN = re.compile(
    r"\b(?:or|not|no|never|none|nothing|nobody|without|more|fewer|less|most|which|what|who|when|where|why|how|than|"
    r"better|worse|enough|all|every|only|TIER\d*|REGION|SPAN)\b"
)
"""What a finding that has the same words does not confirm: a denial, a choice, a measure, another question."""
_TAG = re.compile(r"(?: ,)? (?:right|does it|did it|is it|correct|true|yes|yeah)$")
_GRAMMAR = frozenset(
    """
    a an the of in on at to for from by with into about regarding concerning over as that this these those it
    its they them their he she his her is are was were be been being has have had do does did will would can
    could and so also even really actually still anything something much there government governments
    authorities country countries report reports edition trafficking against because due own ever got get
    """.split()  # noqa: SIM905
)
"""Words of what is said that a finding need not have."""
_KINDS = {"faults": About.SHORTCOMING, "lauds": About.PROGRESS, "urges": About.SHOULD}


def reported(sentence: Sentence, everything: Sentence, asked: Sequence[Resolution]) -> Reported | None:
    """What a sentence asks to have confirmed as found by the report of the countries `asked` about, or of any.

    None where it asks no such thing.
    """
    found = _REPORTED.search(sentence.text)
    if found is None or not is_put_as_one(sentence, everything):
        return None
    said = _TAG.sub("", sentence.text[found.end() :])
    if _OPEN.search(said):
        return None
    words = tuple(word for word in _WORD.findall(said) if word not in _GRAMMAR and not _SLOT.fullmatch(word))
    named = {int(number) for name, number in _SLOT.findall(said) if name == "PLACE" and number}
    others = [place for at, place in enumerate(sentence.places) if at in named and place not in asked]
    names = tuple(word for place in others for word in fold(place.text).split())
    kind = next((kind for name, kind in _KINDS.items() if found[name]), About.NOTHING_MORE)
    return Reported((*words, *names), kind) if words else None
