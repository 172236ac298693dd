"""What is right, what is wrong, and by how much."""

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.peers.cases import Mention, MessageCase, NameCase
from benchmarks.peers.measure import Reply

Replies = Mapping[str, Reply]


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> float | None:
        """None of nothing."""
        return 100 * self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class NameScores:
    """How a matcher did at resolving.

    `right` is exactly the countries expected; `another` a country that is none of them; `accepted` a country for what
    is none; `asked` every reading of what has several.
    """

    by_group: Mapping[str, Share]
    right: Share
    another: Share
    accepted: Share
    accepted_by_group: Mapping[str, Share]
    asked: Share

    @property
    def over_groups(self) -> float | None:
        """The mean of the groups' percentages, so that each group weighs the same."""
        percents = [share.percent for share in self.by_group.values() if share.percent is not None]
        return statistics.fmean(percents) if percents else None


@dataclass(frozen=True, slots=True)
class MessageScores:
    """How a matcher did at spotting.

    A message is `exact` with the countries expected where they are expected and no others; its `countries` are right
    without regard to where. A mention is found where one of the same country overlaps it; without regard to where for
    a matcher that does not tell.
    """

    exact: Share
    countries: Share
    precision: Share
    recall: Share


def codes(reply: Reply) -> frozenset[str]:
    """The countries of a reply to a name."""
    return frozenset(str(code) for code in reply.answer)


def mentions(reply: Reply) -> tuple[Mention, ...]:
    """The mentions of a reply to a message."""
    return tuple(Mention(*part) for part in reply.answer if isinstance(part, tuple))


def score_names(names: Sequence[NameCase], strangers: Sequence[NameCase], replies: Replies) -> NameScores:
    right = [case for case in names if codes(replies[case.text]) == case.codes]
    accepted = [case for case in strangers if replies[case.text].answer]
    several = [case for case in names if case.ambiguous]
    return NameScores(
        by_group=_shares(right, names),
        right=Share(len(right), len(names)),
        another=Share(sum(not codes(replies[case.text]) <= case.codes for case in names), len(names)),
        accepted=Share(len(accepted), len(strangers)),
        accepted_by_group=_shares(accepted, strangers),
        asked=Share(sum(codes(replies[case.text]) >= case.codes for case in several), len(several)),
    )


def score_messages(messages: Sequence[MessageCase], replies: Replies) -> MessageScores:
    exact = countries = found = expected = right = recalled = 0
    for case in messages:
        got = mentions(replies[case.text])
        exact += Counter(got) == Counter(case.mentions)
        countries += Counter(m.code for m in got) == Counter(m.code for m in case.mentions)
        found += len(got)
        expected += len(case.mentions)
        right += sum(any(_meet(mention, other) for other in case.mentions) for mention in got)
        recalled += sum(any(_meet(mention, other) for other in got) for mention in case.mentions)
    return MessageScores(
        exact=Share(exact, len(messages)),
        countries=Share(countries, len(messages)),
        precision=Share(right, found),
        recall=Share(recalled, expected),
    )


def median(replies: Iterable[Reply]) -> float | None:
    """Microseconds."""
    times = [reply.microseconds for reply in replies]
    return statistics.median(times) if times else None


def p99(replies: Iterable[Reply]) -> float | None:
    """Microseconds that 99 of 100 calls stayed within."""
    times = [reply.microseconds for reply in replies]
    return statistics.quantiles(times, n=100, method="inclusive")[98] if len(times) > 1 else None


def _shares(part: Iterable[NameCase], whole: Iterable[NameCase]) -> Mapping[str, Share]:
    counted = Counter(case.group for case in part)
    return {group: Share(counted[group], total) for group, total in Counter(case.group for case in whole).items()}


def _meet(one: Mention, other: Mention) -> bool:
    if one.code != other.code:
        return False
    return min(one.start, other.start) < 0 or (one.start < other.end and other.start < one.end)
