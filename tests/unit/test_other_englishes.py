"""Questions as young people put them, and members who write English as a second language."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last

CLAIMS = (
    (["is the Netherlands still tier 1 or did they fumble"], "Yes. Netherlands"),
    (["is germany still tier 1 or did they flop"], "Yes. Germany"),
    (["did laos get dropped this yr or smth"], "Yes. Laos"),
    (["my bf says laos is tier 2 true or cap"], "No. Laos"),
    (["heard barbados got demoted real or fake"], "Yes. Barbados"),
    (["ik laos got dropped was it 2023"], "No. Laos"),
    (["bet serbia is still watchlist"], "No. Serbia"),
    (["no cap is bahrain tier 1"], "Yes. Bahrain"),
    (["uk > us ?"], "No. United Kingdom and United States"),
    (["Polska have still the best rank or no?"], "Yes. Poland"),
    (["is Chad still having the worst rank?"], "Yes. Chad"),
    (["Is Kosovo inside the report?"], "Yes. Kosovo"),
    (["is tuvalu in it or too tiny"], "No. Tuvalu"),
    (["confirm me please that Laos is tier 3"], "Yes. Laos"),
    (["they told me Ghana was tier 1 some years ago, it's true?"], "Yes. Ghana"),
    (["somebody told me that Nigeria was tier 1 some years ago, in 2010, that's true??"], "Yes. Nigeria"),
    (["so tier 1 means the country doesn't have human trafficking, yes?"], "No. Tier 1"),
    (["so cuba's t3, belarus t3. china too?"], "Yes. China"),
    (["chad is tier 3 and sudan is tier 3. niger too?"], "No. Niger"),
    (["am i tripping or is norway tier 2"], "Yes. Norway"),
    (["indonesia", "and in 2022 it was same?"], "No. Indonesia"),
    (["did any country stay t3 since 2001"], "No: 0 countries were always on Tier 3"),
    (["did anyone stay tier 1 since 2001"], "Yes. 5 countries were always on Tier 1"),
)


@pytest.mark.parametrize(("said", "answer"), CLAIMS)
def test_a_claim_gets_a_yes_or_a_no_however_it_is_put(said: list[str], answer: str) -> None:
    assert last(*said)[1].startswith(answer)


@pytest.mark.parametrize(
    ("said", "country"),
    [
        (["My country is Lebanon. In the report of 2023 what was the tier of us"], "LBN"),
        (["i am from Peru. what is the tier of us"], "PER"),
        (["I am from Kenya", "what is the tier for us?"], "KEN"),
        (["what is the tier of the US"], "USA"),
        (["was msia ever t3"], "MYS"),
        (["fiji? random ik"], "FJI"),
        (["syria? the guy in vc wont shut up abt it"], "SYR"),
        (["Lebanon has maids from Ethiopia, does the Lebanon chapter speak of shelters?"], "LBN"),
        (["russia", "what does it say abt ukrainians there"], "RUS"),
    ],
)
def test_it_is_of_the_country_that_is_meant(said: list[str], country: str) -> None:
    assert codes(last(*said)[0]) == {country}


@pytest.mark.parametrize(
    ("said", "kind", "about"),
    [
        (["what does uganda suck at rn"], Intent.FINDINGS, About.SHORTCOMING),
        (["ghana", "what do they suck at"], Intent.FINDINGS, About.SHORTCOMING),
        (["South Africa", "whats it supposed to fix"], Intent.FINDINGS, About.SHOULD),
        (["Poland", "what did they do good"], Intent.FINDINGS, About.PROGRESS),
        (["how many countries total in this thing"], Intent.COUNT, About.NOTHING_MORE),
        (["palermo protocol eli5"], Intent.DEFINE, About.TERM),
        (["what means complicit officials"], Intent.DEFINE, About.TERM),
        (["who is more good, Kenya or Uganda?"], Intent.COMPARE, About.NOTHING_MORE),
        (["bot what things you can answer? i am new here, my english is not so good"], Intent.HELP, About.ABOUT),
        (["what can i ask you? sorry for my bad english"], Intent.HELP, About.ABOUT),
        (["i am new here my boss took my passport and my english is not good"], Intent.HELP, About.DANGER),
        (
            ["which countries protested officially to washington against their tier?"],
            Intent.UNKNOWN,
            About.NOTHING_MORE,
        ),
        (["a country that is not agree can complain?"], Intent.UNKNOWN, About.NOTHING_MORE),
        (["can i receive visa for canada more easy if my country is tier 1?"], Intent.UNKNOWN, About.NOTHING_MORE),
    ],
)
def test_it_is_of_the_kind_that_is_meant(said: list[str], kind: Intent, about: About) -> None:
    question, _ = last(*said)

    assert (question.intent, question.about) == (kind, about)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (["what is the watch list", "who got off it this yr"], "16 countries were upgraded from the Tier 2 Watch List"),
        (
            ["what is the watch list", "which countries left it in 2025"],
            "18 countries moved from the Tier 2 Watch List",
        ),
        (["what does tier 1 mean", "who got in this year"], "1 country moved to Tier 1"),
        (["tier 3 meaning", "anyone get out this year?"], "Yes. 3 countries moved from Tier 3"),
        (["what is the watch list", "this list has how many countries"], "25 countries are on the Tier 2 Watch List"),
        (["what is tier 3", "how many countries in it total"], "20 countries are on Tier 3"),
        (["which tier 3 are asian", "n african"], "4 countries in Africa are on Tier 3"),
    ],
)
def test_what_follows_is_of_the_tier_that_was_told(said: list[str], answer: str) -> None:
    assert last(*said)[1].startswith(answer)
