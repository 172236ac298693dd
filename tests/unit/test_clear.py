"""Whole forms of questions that are answered unasked, whatever their words weigh."""

import pytest

from bot.questions.sentences.marking import whole
from bot.questions.unasked.clear import Form, clear_forms, has_clear_form, has_one_of
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
FORMS = clear_forms()
ALWAYS = [(form, text) for form in (*FORMS.always, *FORMS.if_asked) for text in form.examples]
AFTER = [(form, text) for form in FORMS.after_answer for text in form.examples]
NO_SUCH_QUESTIONS = (
    "japan vs korea tonight, who is watching",
    "is the tier 3 sub worth it",
    "chad vs the incels",
    "who got bumped up to first class",
    "what rank is kenya in the world cup",
    "all japan countries",
    "laos dropped my package",
    "who is on my watch list",
    "turkey or ham?",
    "so Cambodia is on tier 3, I checked",
    "how long has he been in Spain",
    "explain the 3 ps of marketing",
    "definition of insanity",
)


def _marked(text: str) -> str:
    return whole(SERVICE.snapshot.reader.messages.sentences(text)).text


@pytest.mark.parametrize(("form", "text"), ALWAYS, ids=[text for _, text in ALWAYS])
def test_each_form_has_examples_that_are_answered_unasked(form: Form, text: str) -> None:
    assert has_one_of([form], _marked(text)), _marked(text)
    assert has_clear_form(_marked(text), asked=text.endswith("?")), _marked(text)
    assert SERVICE.overhear(text) is not None


@pytest.mark.parametrize(("form", "text"), AFTER, ids=[text for _, text in AFTER])
def test_what_goes_on_with_an_answer_has_its_own_forms(form: Form, text: str) -> None:
    marked = _marked(text)

    assert not has_clear_form(marked, asked=False)
    assert has_clear_form(marked, asked=False, after_answer=True)
    assert has_one_of([form], marked), marked


def test_every_form_has_an_example() -> None:
    assert all(form.examples for form in (*FORMS.always, *FORMS.if_asked, *FORMS.after_answer))


@pytest.mark.parametrize("text", NO_SUCH_QUESTIONS)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert not has_clear_form(_marked(text), asked=True)


@pytest.mark.parametrize(
    "around", ["yo, {}", "hey guys quick question: {}", "{} lol", "ok so {} please", "{} right now"]
)
def test_what_people_put_around_a_question_changes_nothing(around: str) -> None:
    assert has_clear_form(_marked(around.format("which countries are on tier 3")), asked=False)
