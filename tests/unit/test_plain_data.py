"""Plain data is made, compared and put in sets as a frozen dataclass is."""

from dataclasses import dataclass, fields

from bot.questions.intent import About, Intent
from bot.questions.plain_data import plain_data, replace
from bot.questions.question import Question


@plain_data(frozen=True, slots=True)
class Quick:
    name: str
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Frozen:
    name: str
    years: tuple[int, ...] = ()


def test_it_is_compared_and_put_in_sets_by_its_fields() -> None:
    assert Quick("a", (2025,)) == Quick("a", years=(2025,)) != Quick("b", (2025,))
    assert len({Quick("a"), Quick("a"), replace(Quick("b"), name="a")}) == 1
    assert replace(Frozen("b"), name="a") == Frozen("a")
    assert hash(Quick("a", (1, 2))) == hash(Frozen("a", (1, 2)))
    assert repr(Quick("a")) == repr(Frozen("a")).replace("Frozen", "Quick")


def test_a_question_keeps_every_field_but_those_that_are_replaced() -> None:
    question = Question(Intent.HISTORY, years=(2024,), about=About.EVER, term="x")
    other = replace(question, about=About.LAST)
    changed = [field.name for field in fields(Question) if getattr(question, field.name) != getattr(other, field.name)]
    assert changed == ["about"]
    assert question == replace(other, about=About.EVER)
