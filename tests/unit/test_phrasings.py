"""Every phrasing is known by its own examples, and every set of words that phrasings use is there."""

import re

import pytest

from benchmarks.golden import question_rows
from bot.questions.after.follow_ups import FollowUp, follow_ups
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import whole
from bot.questions.sentences.patterns import said
from bot.questions.sentences.phrasings import phrasings, vocabulary
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
EXAMPLES = [(kind.intent, kind.about, example) for kind in phrasings() for example in kind.examples]


@pytest.mark.parametrize(("intent", "about", "example"), EXAMPLES, ids=[example for *_, example in EXAMPLES])
def test_an_example_is_read_as_its_kind(intent: Intent, about: About, example: str) -> None:
    question = SERVICE.read(example)

    assert (question.intent, about_of(question)) == (intent, about)


def about_of(question: Question) -> About:
    """What a question is about, but for what is told beside one that has no answer."""
    return About.NOTHING_MORE if question.intent is Intent.UNKNOWN else question.about


FIRST = {
    Intent.TIER: "is Laos on tier 3?",
    Intent.COMPARE: "which is worse, Laos or Thailand",
    Intent.CHANGES: "was Laos downgraded this year",
    Intent.DEFINE: "what does tier 3 mean",
    Intent.LIST: "which countries in Asia are on tier 3",
    Intent.FINDINGS: "how many traffickers did Laos convict",
    Intent.HISTORY: "when did Laos reach tier 3",
}
OF_ANOTHER_TIER = "is Laos on tier 1?"
FOLLOW_UPS = [(kind, example) for kind in follow_ups() for example in kind.examples]


@pytest.mark.parametrize(("kind", "example"), FOLLOW_UPS, ids=[example for _, example in FOLLOW_UPS])
def test_a_short_message_is_read_as_its_kind_after_another(kind: FollowUp, example: str) -> None:
    needed = {"two places": Intent.COMPARE, "tiers": Intent.DEFINE}
    if "claim" in kind.needs:
        needed = {"claim": Intent.TIER}
    wanted = (intent for need, intent in needed.items() if need in kind.needs and intent in kind.after)
    first = next((FIRST[intent] for intent in wanted), None) or next(
        first for intent, first in FIRST.items() if intent in kind.after
    )
    first = OF_ANOTHER_TIER if "other tier" in kind.needs else first
    service = Service(SERVICE.snapshot)
    before = service.ask(first, "conversation").question
    question = service.ask(example, "conversation").question

    assert (question.intent, about_of(question), question.term) == (kind.intent, kind.about, kind.term)
    assert question.places == (before.places if "places" in kind.keeps else ())


@pytest.mark.parametrize(("kind", "example"), FOLLOW_UPS, ids=[example for _, example in FOLLOW_UPS])
def test_a_short_message_has_the_form_of_its_own_kind(kind: FollowUp, example: str) -> None:
    assert kind.expression.fullmatch(whole(SERVICE.snapshot.reader.messages.sentences(example)).text)


def test_a_country_is_asked_to_be_where_it_was() -> None:
    service = Service(SERVICE.snapshot)
    verdicts = []
    for text in ("is it still there?", "is it off it now?", "was it there in 2020?"):
        service.ask("tier of Malaysia in 2021", text)
        verdicts.append(service.ask(text, text).answer.verdict)

    assert verdicts == [False, True, False]


def test_one_of_two_countries_asked_about_one_after_the_other_is_better() -> None:
    service = Service(SERVICE.snapshot)
    for text in ("how has Vietnam done since 2018", "what about Laos"):
        service.ask(text, "conversation")
    question = service.ask("which one is better now?", "conversation").question

    assert [place.codes for place in question.places] == [("VNM",), ("LAO",)]


def test_the_other_of_two_countries_of_one_name() -> None:
    service = Service(SERVICE.snapshot)
    service.ask("tier of the DRC", "conversation")
    other = service.ask("no, the other Congo", "conversation").question
    service.ask("tier of North Korea", "conversation")
    south = service.ask("and the south?", "conversation").question

    assert [question.places[0].codes for question in (other, south)] == [("COG",), ("KOR",)]


def test_every_phrasing_has_an_example_and_something_it_is_known_by() -> None:
    assert all(kind.examples and (kind.patterns or kind.is_term) for kind in phrasings())
    assert all(kind.examples for kind in follow_ups())


def test_every_pattern_is_in_an_example_of_its_phrasing() -> None:
    reader = SERVICE.snapshot.reader.messages
    missing = []
    for kind in phrasings():
        sentences = [sentence for example in kind.examples for sentence in reader.sentences(example)]
        texts = {text for one in sentences for text in (one.text, reader.with_topics(one))}
        examples = [said(text) for text in texts]
        missing += [p.expression.pattern for p in kind.patterns if not any(map(p.is_in, examples))]

    assert missing == []


def test_no_pattern_keeps_a_name_that_is_no_set_of_words() -> None:
    assert not [
        p.expression.pattern
        for kind in phrasings()
        for p in kind.patterns
        if re.search(r"\{[a-z]", p.expression.pattern)
    ]


def test_looking_for_words_first_changes_nothing_that_is_found() -> None:
    texts = [row["text"] for row in question_rows()][::7]
    marker = SERVICE.snapshot.reader.marker
    sentences = [said(sentence.text) for text in texts for sentence in marker.sentences(text)]
    for pattern in (pattern for kind in phrasings() for pattern in kind.patterns):
        found = [sentence for sentence in sentences if pattern.expression.search(sentence.text)]
        assert [sentence for sentence in sentences if pattern.is_in(sentence)] == found, pattern.expression.pattern


def test_short_forms_are_read_in_full() -> None:
    assert vocabulary().as_meant("whats ur teir") == "what is your tier"
