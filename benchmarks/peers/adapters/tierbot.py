"""tierbot itself, through the functions that its front ends use."""

from bot.places import resolve as resolving
from bot.places import spot as spotting
from tests.support.knowledge import shipped_service

_gazetteer = shipped_service().snapshot.gazetteer


def resolve(text: str) -> list[str]:
    return list(resolving.resolve(_gazetteer, text).codes)


def spot(text: str) -> list[tuple[str, int, int]]:
    mentions = spotting.spot(_gazetteer, text)
    return [(code, mention.start, mention.end) for mention in mentions for code in mention.codes]
