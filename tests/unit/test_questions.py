"""Reading questions: what is asked, of which countries and years, and whether it would be answered unasked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places.groups import by_name
from bot.questions.alone.terms import TermFinder
from bot.questions.intent import Intent
from bot.questions.reading import Reader
from bot.questions.sentences.marking import MOST_SENTENCES, Marker, whole
from bot.questions.sentences.tokens import MOST_PLACES, MOST_WORDS
from bot.report.search import FindingIndex
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
TIER, COMPARE, LIST, DEFINE = Intent.TIER, Intent.COMPARE, Intent.LIST, Intent.DEFINE
FINDINGS, HELP, NONE = Intent.FINDINGS, Intent.HELP, Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "codes", "years", "unasked"),
    [
        ("Thailand", TIER, ["THA"], (), False),
        ("🇹🇭", TIER, ["THA"], (), False),
        ("ประเทศไทย", TIER, ["THA"], (), False),
        ("Burma?", TIER, ["MMR"], (), False),
        ("japan 2019", TIER, ["JPN"], (2019,), True),
        ("/tier Thailand 2019", TIER, ["THA"], (2019,), False),
        ("Brazil 2024 and 2025", TIER, ["BRA"], (2024, 2025), False),
        ("what tier is thailand?", TIER, ["THA"], (), True),
        ("what tier is thailand", TIER, ["THA"], (), True),
        ("whats the tier of japan in 2019", TIER, ["JPN"], (2019,), True),
        ("is the thai government still on the watchlist", TIER, ["THA"], (), True),
        ("Thailand is on tier 2 now lol", TIER, ["THA"], (), False),
        ("which tier is thialand on?", TIER, ["THA"], (), True),
        ("what tier are Laos and Cambodia", COMPARE, ["LAO", "KHM"], (), True),
        ("what about Laos", TIER, ["LAO"], (), False),
        ("what tier was japan last year", TIER, ["JPN"], (2024,), True),
        ("korea tier?", TIER, ["KOR", "PRK"], (), True),
        ("what tier is turkey", TIER, ["TUR"], (), True),
        ("niger/nigeria", COMPARE, ["NER", "NGA"], (), False),
        ("turkmenistan vs tajikistan", COMPARE, ["TKM", "TJK"], (), True),
        ("turkey and jordan", COMPARE, ["TUR", "JOR"], (), False),
        ("what about turkey", TIER, ["TUR"], (), False),
        ("can i have turkey", NONE, [], (), False),
        ("what does jordan need to improve", FINDINGS, ["JOR"], (), False),
        ("what does tier 2 mean", DEFINE, [], (), True),
        ("which countries are on the watch list", LIST, [], (), True),
        ("what about the state of georgia tier", TIER, [], (), True),
        ("guinea pig tier list", NONE, [], (), False),
        ("thats a great tier list", NONE, [], (), False),
        ("what tier is Wakanda?", TIER, [], (), False),
        ("what tier is Africa?", LIST, [], (), True),
        ("hello", HELP, [], (), False),
        ("thanks!", HELP, [], (), False),
        ("I love the food in thailand", NONE, ["THA"], (), False),
        ("is japan expensive?", NONE, [], (), False),
        ("roast turkey with cranberry", NONE, [], (), False),
        ("going to Lagos in march", NONE, [], (), False),
        ("child", NONE, [], (), False),
        ("", NONE, [], (), False),
        ("?!", NONE, [], (), False),
    ],
)
def test_a_message_is_read(text: str, intent: Intent, codes: list[str], years: tuple[int, ...], unasked: bool) -> None:  # noqa: FBT001
    question = SERVICE.read(text)
    named = [code for place in question.places for code in place.codes]
    assert (question.intent, named, question.years, question.unasked) == (intent, codes, years, unasked)


def test_a_misspelling_too_far_off_to_be_certain_of_is_asked_about() -> None:
    (place,) = SERVICE.read("what tier is aambia").places
    assert place.codes == ()
    assert set(place.suggestions) >= {"GMB", "ZMB"}


def test_the_same_country_named_twice_is_one_place() -> None:
    assert len(SERVICE.read("what tier is Thailand, or siam, or the thais?").places) == 1


@given(st.text(max_size=4500))
def test_no_text_breaks_reading_or_answering(text: str) -> None:
    SERVICE.answer(SERVICE.read(text))


@given(st.integers(1990, 2040))
def test_a_year_in_the_text_is_taken_as_it_is(year: int) -> None:
    assert SERVICE.read(f"Thailand {year}").years == (year,)
    assert SERVICE.read(f"what tier was Thailand in {year}?").years == (year,)


WORDS = ["japan", "tier 3", "2015", "and", "who is", "asia", "?", "why", "vs", "xq", "laos", "kenya", "peru", "oman"]


@given(st.lists(st.sampled_from(WORDS), min_size=1), st.integers(1, 900))
def test_what_is_looked_at_has_bounds_that_no_message_passes(words: list[str], times: int) -> None:
    marker = Marker(SERVICE.snapshot.gazetteer, by_name(SERVICE.snapshot.gazetteer.groups), 2025)

    sentences = marker.sentences(" ".join(words * times)[:4000])

    assert len(sentences) <= MOST_SENTENCES
    assert all(len(sentence.text.split()) <= 2 * MOST_WORDS for sentence in sentences)
    assert all(len(set(sentence.places)) <= MOST_PLACES for sentence in sentences)
    assert len(whole(sentences).text) <= 1000


def test_the_year_of_a_report_to_come_is_worth_a_look_without_a_change_of_the_words() -> None:
    reader = Reader(SERVICE.snapshot.gazetteer, 2031, TermFinder(()), FindingIndex(()))

    assert reader.overhearing.may_be_about_report("holland and germany 2031")
    assert not reader.overhearing.may_be_about_report("holland and germany 1931")


def test_a_whole_question_stands_alone_after_another_on_the_same_country() -> None:
    service = Service(shipped_service().snapshot)
    service.ask("thailand 2025", "conversation")
    assert service.overhear("which tier is Thailand on?", "conversation") is not None


def test_a_name_with_two_readings_is_the_one_spoken_of_before() -> None:
    service = Service(shipped_service().snapshot)
    service.ask("japan vs south korea, who ranks higher?", "conversation")
    asked = service.ask("since when has korea been on tier 1", "conversation")
    assert [place.codes for place in asked.question.places] == [("KOR",)]
