"""Whether the report found what somebody says it did: a yes where one finding says all of it, never a no."""

import pytest

from bot.answers.wording import plain_text
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot


def told(text: str) -> str:
    return plain_text(Service(SNAPSHOT).ask(text).answer)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Did the 2025 report really mention Cuban medical missions as forced labor?", "Yes. Cuba"),
        ("Is it true the report accuses Russia over Ukrainian children?", "Yes. Russia"),
        ("did it really find that Cambodian officials own scam compound properties?", "Yes. Cambodia"),
        ("Zimbabwe: does the report really say that its anti-trafficking funding was cut?", "Yes. Zimbabwe"),
        ("does the report mention North Korean workers in Russia?", "Yes. Russia"),
        ("does the report say anything about uyghurs", "Yes. Findings on this about 1 country"),
        ("does the report say anything about witness protection in Belize", "Yes. Belize"),
        ("does it mention 120,000 people held in scam operations in Myanmar?", "Yes. Burma"),
        ("did the Philippines ban POGO licenses", "Yes. Philippines"),
        ("do they admit that victims in the US still get arrested?", "Yes. United States"),
        ("Senior Cambodian officials owned buildings used for scams, is that in the report?", "Yes. Cambodia"),
        ("Does the report say that Russia took Ukrainian children away?", "Yes. Russia"),
    ],
)
def test_a_finding_that_says_it_confirms_it(text: str, begins: str) -> None:
    assert told(text).startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        "did the report say that Germany jailed 77 percent of convicted traffickers for life?",
        "does the report say Zimbabwe got more anti-trafficking funding?",
        "does the report say Thailand has no corruption?",
        "does the report praise Thailand for its shelters?",
        "does the report say that Germany executes traffickers",
        "does the report say that Russia gave Ukrainian children back",
        "did Austria let investigations and convictions rise according to the report",
        "did Bolivia report convictions of traffickers?",
        "does the report mention organ trafficking",
        "does the report say that Kosovo treats forced begging as trafficking",
        "does the report accuse Cambodia of importing medical missions?",
        "did the 2019 report mention Cuban medical missions as forced labor?",
        "what does the report say about Cuban medical missions",
        "does the report mention corruption or shelters in Honduras",
    ],
)
def test_what_no_finding_says_in_all_its_words_gets_neither_yes_nor_no(text: str) -> None:
    assert not told(text).startswith(("Yes", "No.", "No:"))


def test_shortcomings_are_not_told_as_progress() -> None:
    assert "the progress that the report sees" not in told("does the report praise Thailand for its shelters")
