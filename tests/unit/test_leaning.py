"""What kind of question a message leans to by its words, and in what sense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.intent import About, Intent
from bot.questions.sentences.marking import whole
from bot.questions.weighed.leaning import TRUST, leaning, traits_of
from bot.questions.weighed.senses import Sense, sense_of, senses
from bot.questions.weighed.sums import KINDS, every_weight, placed, unpacked
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = Service(shipped_service().snapshot)
MESSAGES = SERVICE.snapshot.reader.messages


def traits(text: str, after: Intent | None = None) -> frozenset[str]:
    everything = whole(MESSAGES.marker.sentences(text))
    return traits_of(MESSAGES.words(everything), MESSAGES.with_topics(everything), after)


def test_what_is_known_in_a_message_is_weighed_as_what_it_is() -> None:
    found = traits("Were Laos and Thailand downgraded to tier 3 since 2015?")

    assert {"PLACE", "TIER", "SPAN", "PLACES 2", "TIERS 1", "downg", "since"} <= found
    assert not {"laos", "thail", "2015"} & found


def test_words_are_weighed_together_apart_and_as_ends_of_sentences() -> None:
    found = traits("why is Laos tier 3")

    assert {"^ why", "why is", "is PLACE", "PLACE TIER", "TIER $"} <= found, "pairs"
    assert {"why..PLACE", "why..TIER", "is..TIER"} <= found, "with one or two words between them"
    assert {"PLACE+why", "TIER+why", "PLACE+TIER"} <= found, "every two"
    assert {"~<wh", "~why", "~hy>"} & found == set(), "words of three letters have no parts"
    assert {"^ thanks", "thanks $", "^ why", "^^ why is", "TIER $"} <= traits("thanks. why is Laos tier 3"), "ends"
    assert {"~<do", "~own", "~ade"} <= traits("was Laos downgraded")


def test_words_are_weighed_after_what_was_asked_before() -> None:
    assert not {trait for trait in traits("why") if "after" in trait}
    assert {"after tier", "why after tier"} <= traits("why", Intent.TIER)


def test_every_trait_weighs_something_for_some_kind_for_a_call_or_for_the_report() -> None:
    assert "" in every_weight()
    assert all(any(unpacked(together, len(KINDS) + 2)) for together in every_weight().values())
    assert all(len(among.every) > 1 for among in senses().values())


@given(st.lists(st.lists(st.integers(-999, 999), min_size=3, max_size=3), max_size=200))
def test_weights_side_by_side_in_one_number_add_up_as_they_do_apart(rows: list[list[int]]) -> None:
    together = sum(placed(index, str(number / 100)) for row in rows for index, number in enumerate(row))

    assert unpacked(together, 3) == [sum(row[index] for row in rows) / 100 for index in range(3)]


def test_a_lead_is_that_over_the_next_kind() -> None:
    kind, lead = leaning(traits("how many years has Kenya been on the watch list in total"))
    assert (kind, lead > TRUST) == (Intent.HISTORY, True)


def test_the_kind_that_a_phrasing_told_weighs_as_well() -> None:
    said = traits("how many years has Kenya been on the watch list in total")
    assert leaning(said, Intent.HISTORY).lead == pytest.approx(leaning(said).lead + TRUST)


@pytest.mark.parametrize(
    ("kind", "text", "sense"),
    [
        (
            Intent.DEFINE,
            "how do they judge whether efforts are serious and sustained",
            Sense(About.TERM, "serious-and-sustained-efforts"),
        ),
        (Intent.DEFINE, "the 2025 one came out late didn't it, when precisely", Sense(About.RELEASE)),
        (Intent.HISTORY, "give me the whole record of Kenya through the years", Sense(About.TREND)),
        (Intent.FINDINGS, "what more would they like Kenya's government to do", Sense(About.SHOULD)),
    ],
)
def test_a_sense_is_known_by_words_alone(kind: Intent, text: str, sense: Sense) -> None:
    assert sense_of(kind, traits(text)) == sense


def test_no_sense_is_taken_where_nothing_is_said() -> None:
    assert sense_of(Intent.TIER, traits("why")) is None


def test_a_question_in_no_known_phrasing_is_read_as_its_words_say() -> None:
    question = SERVICE.read("honestly did Bulgaria spend more than two years stuck on the watchlist back in the day")
    assert (question.intent, [place.codes for place in question.places]) == (Intent.HISTORY, [("BGR",)])


def test_a_question_read_by_its_words_alone_gets_no_yes_or_no() -> None:
    question = SERVICE.read("Has South Africa improved or slipped over the past few years?")
    assert (question.intent, question.about, question.wants_yes_or_no) == (Intent.CHANGES, About.MOVED, False)


def test_few_words_by_themselves_lean_nowhere() -> None:
    before = SERVICE.ask("what tier is Laos", "conversation").question
    after = SERVICE.ask("and Cambodia?", "conversation").question
    assert before.intent is after.intent is Intent.TIER


def test_words_lean_otherwise_after_another_question() -> None:
    for asked in ("where does Latvia stand in the trafficking report", "and what is it that they still get wrong"):
        question = SERVICE.ask(asked, "Latvia").question
    assert (question.intent, [place.codes for place in question.places]) == (Intent.FINDINGS, [("LVA",)])
