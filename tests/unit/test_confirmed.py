"""The yes or no to questions of meanings, where the meaning itself tells."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.confirmed import confirmations
from bot.questions.question import Intent
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot
EXAMPLES = sorted({example for every in confirmations().values() for one in every for example in one.examples})


def told(*said: str) -> str:
    service = Service(SNAPSHOT)
    return plain_text([service.ask(text, "conversation").answer for text in said][-1])


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_confirmed_or_denied_by_its_own_entry(example: str) -> None:
    marked = SNAPSHOT.reader.messages.marker.sentences(example)[0].text
    entries = [one for every in confirmations().values() for one in every if example in one.examples]
    assert all(any(how.search(marked) for how in (one.confirms, one.denies) if how) for one in entries)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("what is the automatic downgrade", "can it be avoided?"), "Yes. Waiver"),
        (("what happens to tier 3 countries", "can the president waive that"), "Yes."),
        (("what are the 3 Ps", "isn't there a 4th?"), "Yes."),
        (("does the US grade itself in the report",), "Yes. The United States"),
        (("is tier 3 better than tier 1?",), "No. Which tier"),
        (("is tier 1 better than tier 2?",), "Yes. Which tier"),
        (("is the watch list worse than tier 2",), "Yes. Which tier"),
        (("is tier 3 the worst?",), "Yes. Which tier"),
        (("is tier 1 the lowest?",), "No. Which tier"),
        (("is a special case better than tier 3",), "No. Which tier"),
        (("did the watch list already exist in the first report in 2001?",), "No. Tier 2 Watch List"),
        (("did tier 3 already exist in the first report in 2001?",), "Tier 3"),
        (("tier 1 = problem solved?",), "No. Tier 1"),
        (("is the watch list worse than plain tier 2 or better",), "Which tier"),
        (("Does a tier 3 country lose humanitarian aid too?",), "No. Tier 3 restrictions"),
        (("do two years on the watch list lead to an automatic downgrade?",), "Yes. Automatic downgrade"),
        (("Is a ranking based on how big the trafficking problem in a country is?",), "No. How tiers"),
        (("is the 2025 report already out?",), "Yes. The 2025 report"),
        (("is the 2026 report out yet?",), "The 2026 report"),
        (("does a country with tons of victims automatically get a bad tier",), "No. How tiers"),
    ],
)
def test_a_meaning_is_confirmed_or_denied(said: tuple[str, ...], begins: str) -> None:
    assert told(*said).startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "who can waive the automatic downgrade",
        "can the automatic downgrade not be waived?",
        "is tier 1 better or worse than tier 2",
        "how can a country avoid the automatic downgrade",
        "can the president waive the automatic downgrade",
        "are IMF loans blocked by tier 3",
        "was the TVPA renewed in 2010",
        "does a tier 2 country drop automatically",
        "is there a rule that a country falls automatically after one year on the watch list",
    ],
)
def test_no_yes_or_no_is_given_to_what_asks_or_denies_more(text: str) -> None:
    question = SNAPSHOT.reader.read(text)
    assert (question.intent, question.confirmed) == (Intent.DEFINE, None)
