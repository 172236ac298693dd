"""Who else ever was where those told were or are, who moved so as well, and who always was there, too."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "about", "told", "untold"),
    [
        (
            ("Was Namibia ever Tier 1?", "has any other african country ever been tier 1"),
            About.EVER,
            "Benin",
            "Namibia:",
        ),
        (
            ("When did Seychelles become Tier 1", "Did another African country ever get there?"),
            About.EVER,
            "Ghana",
            ": S",
        ),
        (
            ("Was France ever on Tier 2?", "Has any other big country ever been?"),
            About.EVER,
            "besides France",
            "France,",
        ),
        (("Which countries are special cases", "Has any other ever been?"), About.EVER, "29 countries", ": Haiti"),
        (
            ("Has Ireland ever been Tier 1?", "Is there another in the EU which never was?"),
            About.NEVER,
            "Malta",
            "Cyprus",
        ),
        (
            ("What tier is Taiwan?", "has any other Asian country always been tier 1?"),
            About.ALWAYS,
            "Australia",
            "Japan",
        ),
        (("Is Qatar tier 2?", "who else in the Gulf ever got tier 1?"), About.EVER, "Bahrain", "Oman"),
    ],
)
def test_any_other_ever(said: tuple[str, str], about: str, told: str, untold: str) -> None:
    question, text = last(*said)

    assert (question.intent, question.about) == (Intent.LIST, about)
    assert told in text
    assert untold not in text


def test_those_asked_for_then_are_of_that_list() -> None:
    question, told = last(
        "Was Namibia ever Tier 1?", "has any other african country ever been", "Which of them in 2010?"
    )

    assert question.years == (2010,)
    assert "Mauritius, Nigeria" in told


def test_another_that_lost_it_moved() -> None:
    question, told = last("Was Japan ever Tier 1?", "has another G7 country ever lost it?")

    assert (question.intent, question.leaving is not None) == (Intent.CHANGES, True)
    assert "Canada: Tier 1 → Tier 2" in told
    assert "Japan: " not in told


@pytest.mark.parametrize("then", ["were other EU countries?", "which others in the EU have been?"])
def test_others_that_ever_moved_so(then: str) -> None:
    question, told = last("Was Cyprus ever downgraded?", then)

    assert (question.intent, question.about) == (Intent.CHANGES, About.DOWN)
    assert "Portugal: Tier 1 → Tier 2" in told
    assert "Cyprus: " not in told


@pytest.mark.parametrize(
    ("first", "then", "other"),
    [
        ("Has North Korea ever been anything but tier 3?", "Who else has that record?", "Eritrea"),
        ("Was Spain always on Tier 1?", "which other countries were always there?", "Austria"),
        ("Has Eritrea always been Tier 3?", "anyone else?", "North Korea"),
    ],
)
def test_who_else_was_always_there(first: str, then: str, other: str) -> None:
    question, told = last(first, then)

    assert (question.intent, question.about) == (Intent.LIST, About.ALWAYS)
    assert other in told


@pytest.mark.parametrize(
    "said",
    [
        ("Why did Colombia fall in 2025?", "did the same happen to anyone else?"),
        (
            "Why did Colombia change tier in 2025?",
            "what went wrong there?",
            "And did the same happen to anyone else in 2025?",
        ),
        ("Was Colombia downgraded in 2025?", "Did that happen to others too?"),
        ("Was Colombia downgraded in 2025?", "was anyone else?"),
    ],
)
def test_whom_the_same_happened_to(said: tuple[str, ...]) -> None:
    question, told = last(*said)

    assert (question.intent, question.about) == (Intent.CHANGES, About.DOWN)
    assert "10 countries besides Colombia" in told


@pytest.mark.parametrize(
    ("first", "then", "told", "untold"),
    [
        ("Are Laos and Cambodia both Tier 3?", "are there other ASEAN members on Tier 3", "Myanmar", "Laos,"),
        ("Is Georgia on Tier 1?", "are there others in the Caucasus on it?", "No country", "1 country"),
        ("Is Greece on tier 1?", "which other EU countries aren't?", "10 countries", "France"),
    ],
)
def test_others_are_not_those_told(first: str, then: str, told: str, untold: str) -> None:
    question, text = last(first, then)

    assert question.intent is Intent.LIST
    assert told in text
    assert untold not in text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("Did Malta go up this year?", "and any other EU member?"), "1 country in the European Union besides Malta"),
        (
            ("Did Kenya move in 2025?", "did anyone else in East Africa?"),
            "in East Africa besides Kenya moved",
        ),
        (("Was Italy downgraded?", "and who else?"), "11 countries besides Italy were downgraded in the 2025 report"),
    ],
)
def test_who_else_moved_then(said: tuple[str, str], told: str) -> None:
    assert told in last(*said)[1]


def test_others_that_lost_it_before_did_so_in_earlier_reports() -> None:
    question, told = last("Which countries lost Tier 1 in 2025?", "did any other lose it before?")

    assert question.intent is Intent.CHANGES
    assert "2025: " not in told
    assert "in the reports of 2001 to 2024" in told


def test_there_ever_was_another() -> None:
    assert "United Arab Emirates" in last("Is Bahrain the only Gulf state on Tier 1?", "was there ever another?")[1]
    assert "Armenia" in last("Was Belarus ever Tier 1?", "did any ex-Soviet state get there?")[1]


@pytest.mark.parametrize(
    ("said", "about", "number"),
    [
        (("Which EU states are not on tier 1?", "have any of them been before?"), About.EVER, "Yes. 6 countries"),
        (("Which EU states are not on tier 1?", "which of them were once?"), About.EVER, "6 countries"),
        (("Which EU states are not on tier 1?", "which never were?"), About.NEVER, "5 countries"),
    ],
)
def test_of_those_not_on_a_tier_some_were_and_some_never(said: tuple[str, ...], about: About, number: str) -> None:
    question, told = last(*said)

    assert (question.intent, question.about) == (Intent.LIST, about)
    assert told.startswith(number)


@pytest.mark.parametrize(
    ("said", "years"),
    [
        (("Who was upgraded in 2024?", "were any of them downgraded before?"), "2001 to 2023"),
        (("Who was downgraded in 2025?", "have any of them been downgraded before?"), "2001 to 2024"),
        (("Which countries are on Tier 3?", "have any of them ever been upgraded?"), "2001 to 2025"),
    ],
)
def test_which_of_those_moved_before(said: tuple[str, ...], years: str) -> None:
    question, told = last(*said)

    assert question.intent is Intent.CHANGES
    assert f"among those listed before in the reports of {years}" in told
