"""Whether a country is on the tier that was named, or lost: "why is Spain on Tier 2?", "is it?"; "is it back?"."""

import re
from dataclasses import replace

from bot.questions.after.members import LEAD
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_IS_IT = re.compile(
    rf"{LEAD}(?:(?:is|are|(?P<was>was|were)) (?:it|they)|(?:it|they) (?:is|are)|is that (?:so|true|right))"
    r"(?: (?:really|actually|though|on it|there|now|even|so|right|,))*"
)
_DID_IT = re.compile(
    rf"{LEAD}(?:did|was|has|were) (?:it|they|that)(?: (?:happen|really|actually|though|so|now|even|right|not|true|,))*"
)
_IS_BACK = re.compile(
    rf"{LEAD}(?:is|are) (?:it|they) back(?: (?:up|there|on it|to it|again|now|yet|already|by now|today|since))*"
)
_WHO = r"(?:(?:the )?PLACE\d+|it|they)"
_BEEN_ONE = re.compile(
    rf"{LEAD}(?:(?:has|have|had) {_WHO} (?:(?:ever|also|not|once|already) )*been one|"
    rf"(?:was|were) {_WHO} (?:(?:also|not) )*(?:ever|once) one|(?:was|were) {_WHO} one(?= .*(?:once|ever|before|past)))"
    r"(?: of (?:them|those|these))?(?: (?:before|once|ever|too|also|earlier|in the past|at some point|then))*"
)
"""Whether a country was ever one of those that were spoken of: "has Afghanistan been one?"."""


def been_one(said: Sentence, before: Question) -> Question | None:
    """Whether a country was ever on the tier of which others were said to be."""
    named = before.affirmed or before.listed
    places = said.places or before.places
    if len(places) != 1 or len(named) != 1 or said.tiers or said.years.years or not _BEEN_ONE.fullmatch(said.text):
        return None
    return Question(
        Intent.HISTORY,
        places,
        about=About.EVER,
        span=said.years.span,
        tiers=(replace(named[0], negated=False),),
        wants_yes_or_no=True,
    )


def of_the_claim(said: Sentence, before: Question) -> Question | None:
    """Whether the one country asked about is on the tier that was taken for its own, or back on the one it lost."""
    if len(before.places) != 1 or said.places or said.tiers or said.years.years or said.where.groups:
        return None
    now = Question(Intent.TIER, before.places, wants_yes_or_no=True)
    why = before.intent is Intent.FINDINGS and before.about is About.WHY and len(before.tiers) == 1
    if why and (found := _IS_IT.fullmatch(said.text)) is not None and (before.years or not found["was"]):
        return replace(now, tiers=before.affirmed, years=before.years)
    moved_so = before.intent is Intent.FINDINGS and before.about is About.WHY and not before.tiers
    if moved_so and before.direction in (About.UP, About.DOWN) and _DID_IT.fullmatch(said.text):
        return replace(now, intent=Intent.CHANGES, about=before.direction, years=before.years)
    asked = before.intent is Intent.TIER and before.wants_yes_or_no and len(before.tiers) == 1
    if asked and not before.years and _IS_BACK.fullmatch(said.text):
        return replace(now, tiers=before.affirmed)
    if before.intent is Intent.CHANGES and before.wants_yes_or_no and _IS_IT.fullmatch(said.text):
        return replace(now, years=before.years, wants_yes_or_no=False)
    moved = before.intent in (Intent.CHANGES, Intent.HISTORY) and before.leaving is not None
    if moved and before.leaving is not None and not before.leaving.negated and _IS_BACK.fullmatch(said.text):
        return replace(now, tiers=(before.leaving,))
    return None
