"""Whether findings say of something what a question asks: that it is so, is not, is more than before, or is over."""

import re
from collections.abc import Iterable, Sequence

from bot.answers.places import ShownFinding
from bot.questions.alone.terms import LISTED
from bot.questions.alone.topics.matters import matters
from bot.questions.intent import About
from bot.questions.question import Question, Reported
from bot.questions.sentences.phrasings import vocabulary
from bot.report.clauses import Said, affirms, denies_it, is_over, names, says, wishes
from bot.report.records import Finding, FindingKind
from bot.report.search import denies, holds_all, says_all, tells_end

OF_WHAT_IS = tuple(kind for kind in FindingKind if kind is not FindingKind.RECOMMENDATION)
"""The kinds of what is so, and not of what should be."""
_AMOUNTS = {About.MORE: Said.MORE, About.FEWER: Said.FEWER, About.FIRST: Said.FIRST, About.NO_LONGER: Said.OVER}
LOOSELY = frozenset({About.FIRST, About.NO_LONGER})
"""What a finding may say in other words, so that those with some of the words are told where none says it so."""
_OF_ENDS = frozenset({FindingKind.LAW, FindingKind.PROGRESS})
"""The kinds of findings in which what is ended was criticised before."""
_OF_COURTS = ("convict", "prosecut")
_DENIES_LESS = re.compile(
    r"\b[Nn]o (?:\w+ )?(?:complicit|officials?|labou?r|sex|child|standard|corporate)\b|"
    r"\b(?:convicted|convictions?|prosecuted|prosecutions?) (?:of|for) (?:labou?r|sex|child)\b"
)
"""What denies only part of one thing: of complicit officials, or of labor traffickers, that any was convicted."""
_LAWS = frozenset({"law", "laws", "legislation"})
_LACKS_A_LAW = re.compile(
    r"\b(?:no|without|lack(?:s|ed)?|not (?:have|adopt\w*|pass\w*)|never (?:adopted|passed)) "
    r"(?!effective )(?:[\w-]+ ){0,3}(?:law|legislation)\b(?! enforcement)",
    re.IGNORECASE,
)
"""What says that a law is missing, and not that it is not used, or that police count nothing."""


def is_said(
    question: Question, claim: Reported, told: Sequence[ShownFinding], kinds: Iterable[FindingKind], *, alone: bool
) -> bool | None:
    """Whether the findings of a country, those of some kinds, say what is claimed; None where they do not tell.

    They say that it is over only where it is asked of that country alone.
    """
    if (matter := matters().get(question.topic)) is not None:
        affirmed = any(
            matter.affirms(one.kind, one.text, claim.words) and (not question.years or one.year in question.years)
            for one in told
        )
        if matter.of_one and claim.denied is None:
            return bool(told) or None  # whether there is anything on it at all
        return (affirmed and (claim.denied is not True or matter.lacking)) or None
    said = [
        said
        for one in told
        if one.kind in kinds
        and (not question.years or one.year in question.years)
        and not (claim.denied is False and not claim.kind and leaves_open(one.text, claim.words))
        and (said := says_all(one.text, claim.words, vocabulary().alike)) is not None
    ]
    if said and claim.denied is False and all(map(tells_end, said)):
        return False if alone else None
    return any(claim.denied is None or denies(one) is claim.denied for one in said) or None


def of_whom_it_is_said(found: Sequence[Finding], words: Sequence[str], question: Question) -> Sequence[Finding]:
    """Those of some findings that say of the words what is asked: that it is not so, is more than before, or is done.

    None of the others tells of the end of what is asked for.
    """
    alike = vocabulary().alike
    unlike = {About.PROGRESS: FindingKind.SHORTCOMING, About.SHORTCOMING: FindingKind.PROGRESS}.get(question.about)
    found = [one for one in found if one.kind is not unlike] or found
    if question.topic in matters():
        return found
    if question.denied or question.amount or question.deeds:
        found = [one for one in found if one.kind in OF_WHAT_IS]
    if question.denied:
        if _LAWS.issuperset(words):
            return [one for one in found if _LACKS_A_LAW.search(one.text)]
        so = [one for one in found if denies_it(one.text, words, alike)]
        of_any = len(words) == 1 and words[0].startswith(_OF_COURTS)
        return [one for one in so if not (of_any and _DENIES_LESS.search(one.text))]
    if question.amount:
        so = [one for one in found if says(one.text, _AMOUNTS[question.amount], words, alike)]
        return so or (found if question.amount in LOOSELY else ())
    if question.deeds:
        done = [one for one in found if any(holds_all(one.text, (deed,), alike) for deed in question.deeds)]
        found = [one for one in done or found if not any(is_denied(one.text, deed) for deed in question.deeds)]
    if question.strictly and question.topic not in LISTED.values():  # who left a list, or was freed
        return found
    return [
        one for one in found if not (tells_end(one.text) or (one.kind in _OF_ENDS and is_over(one.text, words, alike)))
    ]


def leaves_open(text: str, words: Sequence[str]) -> bool:
    """Whether a text only wishes what some words say, or denies it somewhere behind the words."""
    alike = vocabulary().alike
    return wishes(text) or (names(text, words, alike) and not (affirms(text, words, alike) or tells_end(text)))


def is_denied(text: str, word: str) -> bool:
    """Whether a text has a word, and denies it wherever it stands."""
    return holds_all(text, (word,), vocabulary().alike) and not affirms(text, (word,), vocabulary().alike)
