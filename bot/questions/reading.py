"""Reading a question out of what somebody wrote."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer, Match
from bot.places.resolve import LONGEST_NAME, Resolution, resolve
from bot.places.spot import LONGEST_MESSAGE, Mention, candidates
from bot.places.undress import several
from bot.questions.question import Intent, Question
from bot.questions.words import (
    ASKING_WORDS,
    FRAME_WORDS,
    JOINING_WORDS,
    MEANING_WORDS,
    REPORT_PHRASES,
    REPORT_WORDS,
    TOPIC_WORDS,
)

MOST_YEARS = 5

_YEAR = re.compile(r"(?<![\w.,-])(?:19|20)\d{2}(?![\w-]|[.,]\d)")
_COMMAND = re.compile(r"^\s*/tier\b")
_RELATIVE_YEARS = {"last year": -1, "previous year": -1, "year before": -1}
_KNOWN_WORDS = REPORT_WORDS | TOPIC_WORDS | FRAME_WORDS | MEANING_WORDS


def read(gazetteer: Gazetteer, text: str, newest_year: int) -> Question:
    """The question in a message that is addressed to the bot. Never raises; text of any kind may come in.

    `newest_year` is the report year that "last year" and the like count from.
    """
    text = _COMMAND.sub("", text[:LONGEST_MESSAGE])
    years, rest = _take_years(text, newest_year)
    if (whole := _whole_name(gazetteer, rest)) is not None:
        return Question(Intent.TIER, (whole,), years)
    mentions = candidates(gazetteer, rest, _KNOWN_WORDS)
    remaining = _words_besides(rest, mentions)
    about_report = _is_about_report(rest, remaining)
    if not about_report:
        allowed = JOINING_WORDS if all(mention.everyday for mention in mentions) else FRAME_WORDS | TOPIC_WORDS
        names_and_no_more = bool(mentions) and allowed.issuperset(remaining)
        return Question(Intent.TIER, _places(mentions), years) if names_and_no_more else Question(Intent.NONE)
    if mentions:
        asks = "?" in text or (remaining and fold(text).split()[0] in ASKING_WORDS)
        certain = all(len(mention.codes) == 1 for mention in mentions)
        return Question(Intent.TIER, _places(mentions), years, unasked=bool(asks and certain))
    return _about_no_known_country(gazetteer, remaining, years)


def read_tier_command(gazetteer: Gazetteer, name: str, year: int | None) -> Question:
    """The question in `/tier`: a name as typed or chosen, and a year if one was given."""
    return Question(Intent.TIER, (resolve(gazetteer, name),), (year,) if year is not None else ())


def _take_years(text: str, newest_year: int) -> tuple[tuple[int, ...], str]:
    years = [int(year) for year in _YEAR.findall(text)]
    rest = _YEAR.sub(" ", text)
    lowered = rest.casefold()
    for words, step in _RELATIVE_YEARS.items():
        if words in lowered:
            years.append(newest_year + step)
    return tuple(dict.fromkeys(years[:MOST_YEARS])), rest


def _whole_name(gazetteer: Gazetteer, text: str) -> Resolution | None:
    """The text as nothing but a name: certain, with several readings, or that of a known area."""
    if len(text) > LONGEST_NAME:
        return None
    resolution = resolve(gazetteer, text.strip())
    if resolution.ambiguous and several(text):  # two names, not one with two readings
        return None
    return replace(resolution, text=text.strip()) if resolution.codes or resolution.area else None


def _words_besides(text: str, mentions: Sequence[Mention]) -> list[str]:
    for mention in reversed(mentions):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return fold(text).split()


def _is_about_report(text: str, words: Sequence[str]) -> bool:
    return not REPORT_WORDS.isdisjoint(words) or any(phrase in fold(text) for phrase in REPORT_PHRASES)


def _places(mentions: Sequence[Mention]) -> tuple[Resolution, ...]:
    by_codes = {
        mention.codes: Resolution(mention.text, mention.codes, mention.match, part=mention.part) for mention in mentions
    }
    return tuple(by_codes.values())


def _about_no_known_country(gazetteer: Gazetteer, words: Sequence[str], years: tuple[int, ...]) -> Question:
    """A question about the report that names no country: perhaps one that is spelt too badly, or another question."""
    subject = " ".join(word for word in words if word not in _KNOWN_WORDS)
    near = resolve(gazetteer, subject)
    # A name written correctly was spotted before, or is part of what is no country ("state of Georgia").
    misspelt = near.match is Match.TYPO or (near.suggestions and MEANING_WORDS.isdisjoint(words))
    if misspelt or near.area:
        return Question(Intent.TIER, (near,), years)
    return Question(Intent.UNKNOWN, years=years)
