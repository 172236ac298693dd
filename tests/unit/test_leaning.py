"""What kind of question a message leans to by its words."""

from bot.questions.leaning import KINDS, SURE, leaning, leanings
from bot.questions.marking import whole
from bot.questions.question import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = Service(shipped_service().snapshot)
MESSAGES = SERVICE.snapshot.reader.messages


def words(text: str) -> frozenset[str]:
    everything = whole(MESSAGES.marker.sentences(text))
    return MESSAGES.words(everything)


def test_what_is_known_in_a_message_is_weighed_as_what_it_is() -> None:
    found = words("Were Laos and Thailand downgraded to tier 3 since 2015?")

    assert {"PLACE", "TIER", "SPAN", "PLACES 2", "TIERS 1", "downg", "since"} <= found
    assert not {"laos", "thail", "2015"} & found


def test_every_word_weighs_something_for_each_kind() -> None:
    assert "" in leanings()
    assert all(len(row) == len(KINDS) for row in leanings().values())


def test_a_share_is_that_of_all_kinds() -> None:
    kind, share = leaning(words("how many years has Kenya been on the watch list in total"))
    assert (kind, share > SURE) == (Intent.HISTORY, True)
    assert leaning(frozenset()).share < SURE


def test_a_question_in_no_known_phrasing_is_read_as_its_words_say() -> None:
    question = SERVICE.read("honestly did Bulgaria spend more than two years stuck on the watchlist back in the day")
    assert (question.intent, [place.codes for place in question.places]) == (Intent.HISTORY, [("BGR",)])


def test_a_question_read_by_its_words_alone_gets_no_yes_or_no() -> None:
    question = SERVICE.read("Has South Africa improved or slipped over the past few years?")
    assert (question.intent, question.about, question.wants_yes_or_no) == (Intent.HISTORY, About.TREND, False)


def test_few_words_lean_nowhere() -> None:
    before = SERVICE.ask("what tier is Laos", "conversation").question
    after = SERVICE.ask("and Cambodia?", "conversation").question
    assert before.intent is after.intent is Intent.TIER
