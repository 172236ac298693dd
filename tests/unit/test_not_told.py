"""What neither a report nor the glossary tells: its use in court, its cost, its politics, all on a tier together."""

import pytest

from bot.questions.intent import Intent
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize(
    "said",
    [
        "Do the diplomats in Washington ever change a country's tier for political reasons?",
        "did lobbyists ever get a country upgraded",
        "has any country lost aid because of it?",
        "did anyone lose money for being tier 3",
        "which tier 3 countries are exempt?",
        "does any Tier 1 country border a Tier 3 country?",
        "can Indian courts rely on the TIP report as evidence?",
        "can lawyers in Kenya use this report in court",
        "what's the budget they spend on making this report every year",
    ],
)
def test_what_is_around_the_report_is_not_known(said: str) -> None:
    assert SERVICE.ask(said).question.intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "said",
    [
        "Does any member of this group know of a good novel about the Atlantic slave trade?",
        "anyone selling last yr's family law notes",
        "anyone got last year's exam papers",
    ],
)
def test_what_is_asked_of_those_present_is_none_of_it(said: str) -> None:
    assert SERVICE.ask(said).question.intent is Intent.NONE


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("was Malaysia upgraded for political reasons", Intent.FINDINGS),
        ("does anyone know which tier Peru is on", Intent.TIER),
        ("do courts in India convict traffickers", Intent.FINDINGS),
    ],
)
def test_what_it_does_tell_is_told(said: str, kind: Intent) -> None:
    assert SERVICE.ask(said).question.intent is kind
