"""The snapshot that every front end asks."""

from cachetools import TTLCache

from bot.dataset.files import data_folder
from bot.dataset.lexicon import read_lexicon
from bot.questions.sentences.patterns import said, worded
from bot.questions.sentences.phrasings import phrasings
from bot.service import Service, take_snapshot
from tests.support.knowledge import shipped_records, shipped_service


def test_the_first_question_waits_for_no_index_once_a_snapshot_is_prepared() -> None:
    snapshot = take_snapshot(shipped_records(), read_lexicon(data_folder()))
    at_first = set(vars(snapshot.gazetteer))
    phrasings.cache_clear()
    built = set(vars(snapshot.prepare().gazetteer))
    loaded = phrasings.cache_info().misses
    for text in (
        "is cambodai worse than laos",
        "who left the watchlist",
        "🇹🇭 tier in 2019?",
        "why is japan not tier one",
    ):
        snapshot.reader.read(text)
    assert set(vars(snapshot.gazetteer)) == built > at_first
    assert phrasings.cache_info().misses == loaded == 1


def test_what_is_prepared_little_by_little_is_all_prepared_then() -> None:
    snapshot = take_snapshot(shipped_records(), read_lexicon(data_folder())).prepare()
    a_new_one = worded("never needed by any sentence")

    steps = len(list(snapshot.prepare_more()))

    assert steps >= 1
    assert a_new_one.is_in(said("never needed by any sentence"))
    assert not list(snapshot.prepare_more())


def test_nothing_is_kept_of_a_conversation_that_is_to_be_forgotten() -> None:
    service = Service(shipped_service().snapshot)
    service.ask("which tier is Laos on?", ("ann", 1))
    assert service.overhear("nice weather here", ("ann", 1)) is None
    kept = [cache for cache in vars(service).values() if isinstance(cache, TTLCache)]
    assert all(("ann", 1) in cache for cache in kept)

    service.forget(lambda key: key == ("ann", 1))

    assert not any(kept)
