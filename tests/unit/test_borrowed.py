"""Pidgin, and words of other languages in an English question."""

import pytest

from bot.questions.intent import About, Intent
from bot.questions.sentences.borrowed import BORROWED
from bot.questions.sentences.changes import Changes
from tests.support.talk import codes, last

CLAIMS = (
    (["Na true say Kenya dey tier 2?"], "Yes. Kenya"),
    (["Ghana no dey tier 3 abi?"], "Yes. Ghana"),
    (["dem don ever put Ghana for tier 3?"], "No. Ghana"),
    (["how far, Mali don ever reach tier 1?"], "No. Mali"),
    (["dem downgrade Niger this year?"], "No. Niger"),
    (["which countries dey tier 3 for Africa?", "Eritrea sef dey there?"], "Yes. Eritrea"),
    (["Chamo, Venezuela sigue in Tier 3?"], "Yes. Venezuela"),
    (["Honduras todavía tier 2?"], "Yes. Honduras"),
    (["Portugal está in tier 1?"], "No. Portugal"),
    (["Mexico nunca tier 1?"], "Yes. Mexico was never"),
    (["Cuba siempre tier 3?"], "No. Cuba"),
    (["Chile era tier 2 antes?"], "Yes. Chile was on Tier 2"),
    (["Mexico estuvo en la watch list alguna vez?"], "Yes. Mexico was on the Tier 2 Watch List"),
    (["Angola subiu this year?"], "No. Angola"),
    (["Colombia bajó, verdad?"], "Yes. Colombia"),
    (["Honduras subió a tier 1?"], "No. Honduras"),
    (["Brasil is on the watch list? serio?"], "Yes. Brazil"),
    (["Argentina y Chile are both Tier 1?"], "Yes. Argentina and Chile"),
    (["México y Perú, mismo tier?"], "Yes. Mexico and Peru"),
    (["is Chile tier 1?", "And Peru, también?"], "No. Peru"),
    (["Is it true Saudi Arabia still in tier 3, or khalas finished?"], "No. Saudi Arabia"),
    (["Tunisia khalas dropped to watch list?"], "Yes. Tunisia"),
    (["Egypt still watch list ya akhi?"], "No. Egypt"),
    (["Nepal is in watch list only na?"], "Yes. Nepal: Tier 2 Watch List"),
    (["which tier Nepal was having in 2024 report", "And in the 2025 one, same only?"], "Yes. Nepal"),
    (["Kazakhstan is in watch list, da?"], "No. Kazakhstan"),
    (["Malaysia dulu tier 3 kan?"], "Yes. Malaysia was on Tier 3"),
    (["singapore also kena watch list before anot"], "Yes. Singapore was on"),
    (["Ireland was on the watch list sometime?"], "Yes. Ireland was on"),
    (["Sometime was Cyprus on tier 1?"], "Yes. Cyprus was on"),
    (["Sg tier 1 right or not"], "Yes. Singapore"),
    (["Philippines is tier 1, diba po"], "Yes. Philippines"),
    (["Ang Thailand ba ay tier 2?"], "Yes. Thailand"),
    (["India got downgraded anytime?"], "Yes. India was downgraded in 2004"),
    (["Sg never kena downgrade before right?"], "No. Singapore was downgraded"),
    (["Vietnam last time tier 3 right"], "Yes. Vietnam was on Tier 3"),
    (["Dominican Republic ya no está on the watch list, right?"], "Yes. Dominican Republic"),
    (["the Ivory Coast it has never been in tier 1?"], "Yes. Côte d'Ivoire"),
    (["Mexico estuvo en la watch list alguna vez? which years"], "Yes. Mexico was on the Tier 2 Watch List"),
    (["Oman wallah tier 3 before?"], "Yes. Oman was on Tier 3"),
    (["US tier 2 before?"], "No. United States of America was never on Tier 2"),
    (["wasn't israel tier 1 before?"], "Yes. Israel was on Tier 1"),
    (["Brasil já foi tier 3?"], "No. Brazil was never on Tier 3"),
    (["HK how? still watch list ah"], "Yes. Hong Kong"),
    (["is Ukraine go up in last years?"], "No. Ukraine from 2021"),
)


@pytest.mark.parametrize(("said", "answer"), CLAIMS)
def test_a_claim_gets_a_yes_or_a_no(said: list[str], answer: str) -> None:
    assert last(*said)[1].startswith(answer)


@pytest.mark.parametrize(
    ("said", "kind", "about"),
    [
        ("Countries wey dey tier 3 this year", Intent.LIST, About.NOTHING_MORE),
        ("Number of African countries wey dey tier 2 watch list now, abeg", Intent.COUNT, About.NOTHING_MORE),
        ("which countries wey don drop this year", Intent.CHANGES, About.DOWN),
        ("then who dey watch list for West Africa?", Intent.LIST, About.NOTHING_MORE),
        ("wetin make Chad enter tier 3", Intent.FINDINGS, About.WHY),
        ("Liberia: why dem no fit comot from watch list", Intent.FINDINGS, About.WHY),
        ("wetin be tier 3", Intent.DEFINE, About.TIER),
        ("por qué Cuba está in tier 3?", Intent.FINDINGS, About.WHY),
        ("desde cuándo is Cuba in tier 3", Intent.HISTORY, About.HOW_LONG),
        ("Ilan po ang tier 3 sa Asia", Intent.COUNT, About.NOTHING_MORE),
        ("Indonesia naik or turun this year", Intent.CHANGES, About.MOVED),
        ("Cameroon is classed how in the last report", Intent.TIER, About.NOTHING_MORE),
        ("Bakit po bumaba ang South Africa?", Intent.FINDINGS, About.WHY),
        ("Alin ang mga bansa sa ASEAN na Tier 3?", Intent.LIST, About.NOTHING_MORE),
        ("Ilan pong bansa ang nasa tier 1 ngayon", Intent.COUNT, About.NOTHING_MORE),
        ("Malaysia sekarang tier berapa ah?", Intent.TIER, About.NOTHING_MORE),
        ("ano naman ang special case?", Intent.DEFINE, About.TIER),
        ("desde when is Nicaragua in Tier 3", Intent.HISTORY, About.HOW_LONG),
        ("how is Cameroon classed in the last report", Intent.TIER, About.NOTHING_MORE),
        ("y Cuba is tier 3?", Intent.FINDINGS, About.WHY),
        ("tell me y cuba is tier 3", Intent.FINDINGS, About.WHY),
    ],
)
def test_it_is_asked_what_is_meant(said: str, kind: Intent, about: About) -> None:
    question = last(said)[0]

    assert (question.intent, question.about) == (kind, about)


@pytest.mark.parametrize(
    ("said", "countries"),
    [
        ("costa rica pura vida pero what tier jaja", {"CRI"}),
        ("Chile tier pero only the number", {"CHL"}),
        ("Pero what tier is Bolivia?", {"BOL"}),
        ("Bolivia is tier 2 pero Chile is tier 1?", {"BOL", "CHL"}),
        ("Chile vs pero who is better", {"CHL", "PER"}),
        ("bolivia and pero, which is higher", {"BOL", "PER"}),
        ("what tier is Pero", {"PER"}),
        ("Togo is which tier, chale?", {"TGO"}),
        ("what tier is chale", {"CHL"}),
        ("what tier is Oman habibti", {"OMN"}),
        ("Ilan po ang tier 3 sa Asia", set()),
        ("what tier is Ilan", {"IRL"}),
        ("Ang Thailand ba ay tier 2?", {"THA"}),
        ("S'pore vs HK now?", {"SGP", "HKG"}),
        ("spore confirm tier 1 la hor", {"SGP"}),
        ("what is a spore", set()),
        ("pls bot ph tier po this 2025", {"PHL"}),
    ],
)
def test_a_word_is_only_set_aside_where_it_is_no_country(said: str, countries: set[str]) -> None:
    assert codes(last(said)[0]) == countries


def test_what_else_has_the_letter_of_a_particle_stays() -> None:
    assert Changes(*BORROWED).made("Countries that begin with the letter o").endswith("letter o")
    assert last("was France lower at any time?")[0].about is About.EVER


def test_those_are_named_that_are_not_there() -> None:
    assert last("African countries wey no dey tier 3")[1].startswith("49 countries in Africa are on another tier")


def test_those_are_named_that_have_no_tier() -> None:
    assert last("Which African country no get any tier")[1].startswith("2 countries in Africa are Special Cases")


def test_which_one_is_better_of_those_told() -> None:
    question, answer = last("Ghana tier?", "and Togo nko?", "wey one better pass?")

    assert codes(question) == {"GHA", "TGO"}
    assert "both on Tier 2" in answer
