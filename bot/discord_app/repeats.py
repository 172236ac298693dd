"""Which answers a channel has just seen, so that the same question again gets a pointer."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.answers.answer import Answer

SECONDS = 60
"""How long an answer counts as just seen."""

_MOST_CHANNELS = 1_000


@dataclass(frozen=True, slots=True)
class _Seen:
    answer: Answer
    reply_id: int
    at: float


class Repeats:
    """The answers of the last minute, by channel. Two questions are the same where their answers are."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: dict[int, list[_Seen]] = {}

    def first(self, channel_id: int, answer: Answer) -> int | None:
        """The id of the reply in which the channel saw this answer within the last minute, or None."""
        since = self._clock() - SECONDS
        for seen in self._seen.get(channel_id, ()):
            if seen.at > since and seen.answer == answer:
                return seen.reply_id
        return None

    def remember(self, channel_id: int, answer: Answer, reply_id: int) -> None:
        """Remember that the reply `reply_id` holds this answer now, and no other."""
        self.forget(channel_id, reply_id)
        since = self._clock() - SECONDS
        if len(self._seen) >= _MOST_CHANNELS:
            self._seen = {channel: seen for channel, seen in self._seen.items() if seen and seen[-1].at > since}
        fresh = [seen for seen in self._seen.get(channel_id, ()) if seen.at > since]
        self._seen[channel_id] = [*fresh, _Seen(answer, reply_id, self._clock())]

    def forget(self, channel_id: int, reply_id: int) -> None:
        """Forget a reply that is gone."""
        if channel_id in self._seen:
            self._seen[channel_id] = [seen for seen in self._seen[channel_id] if seen.reply_id != reply_id]
