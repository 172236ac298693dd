"""What is told of a country that is asked to be on a list which the findings know only in part."""

from collections.abc import Mapping
from dataclasses import replace

from bot.answers.answer import Answer, Part
from bot.answers.kinds import FindingsAnswer
from bot.questions.alone.terms import LISTED
from bot.questions.question import Question
from bot.questions.sentences.phrasings import vocabulary
from bot.report.search import holds_all


def told_if_listed(answer: Answer, question: Question, notes: Mapping[tuple[str, ...], str]) -> Answer:
    """The answer that says so where no finding tells whether a country is on the list that was asked about.

    `notes` are what the glossary says of the lists.
    """
    claim = question.reported.words if question.reported is not None else question.topic
    if not question.places or claim not in LISTED.values() or answer.verdict is not None:
        return answer
    return replace(answer, parts=tuple(_unlisted(part, claim, notes.get(claim, "")) for part in answer.parts))


def _unlisted(part: Part, claim: tuple[str, ...], note: str) -> Part:
    """The part of one country, said not to be known as one of the list if no finding has all words of that."""
    if not isinstance(part, FindingsAnswer) or part.place is None:
        return part
    said = any(holds_all(one.finding.text, claim, vocabulary().alike) for one in part.findings)
    return part if said else replace(part, unlisted=True, note=note)
