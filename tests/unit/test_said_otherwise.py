"""More turns of speech are read in the words that the phrasings know, and are answered by what was asked."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.sentences.marking import whole
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
MARKER = SERVICE.snapshot.reader.messages.marker
SAID = (
    ("which special case countries later got tier 1", "which countries were once on TIER0 and are now on TIER1"),
    ("south korea lowest", "what was the lowest tier PLACE0 ever had"),
    ("in what year was Ghana at its best", "what was the best tier PLACE0 ever had"),
    ("where did Zimbabwe go after tier 3", "when did PLACE0 leave TIER0"),
    ("what came after tier 3 for Zimbabwe", "when did PLACE0 leave TIER0"),
    ("all tier 3 countries are in Africa or Asia, correct?", "are all TIER0 countries in REGION or REGION"),
    ("is it true that all tier 3 countries are in Asia", "are all TIER0 countries in REGION"),
    ("were China and Russia always on the same tier", "in which years were PLACE0 and PLACE1 on different tier"),
    ("am from Lesotho how are we", "which tier is PLACE0 on"),
    ("what tier was Sudan before it got downgraded", "when was PLACE0 last downgraded"),
    ("what was the rank of Sudan before its last downgrade", "when was PLACE0 last downgraded"),
    ("does the EU have a country on the watch list", "is any REGION country on the TIER0"),
    ("can u list every tier Kazakhstan has had", "show me the tier history of PLACE0"),
    ("who failed to get off tier 3", "which countries are on TIER0 for the second year in a row"),
    ("country with fewest upgrades", "which countries were never upgraded"),
    ("who has the fewest years on tier 1", "who was on TIER0 for only one year"),
    ("first time tier 3 countries in 2022", "which countries were on TIER0 YEAR for the first time"),
    ("has a country ever gone from tier 3 to tier 1 directly", "has a country ever gone from TIER0 to TIER1"),
    ("history of the EU on tier 1", "which year had the most TIER0 in REGION"),
    ("trend of tier 1 count in Africa", "which year had the most TIER0 in REGION"),
    ("how do i cite the tip report", "how do i cite the bot"),
    ("between 2010 and 2020 how many downgrades did Bolivia get", "how many times has PLACE0 been downgraded SPAN"),
    ("how many steps did Suriname climb since 2016", "how many times has PLACE0 been upgraded since SPAN"),
    ("how many notches did Cuba fall since 2015", "how many times has PLACE0 been downgraded since SPAN"),
    ("how many times has tier 3 list had over 20 countries", "in which years were there over 20 countries on TIER0"),
    (
        "in how many reports were there more than 20 countries on tier 3",
        "in which years were there more than 20 countries on TIER0",
    ),
    ("how many times did a country go from tier 1 to tier 2", "who has ever gone from TIER0 to TIER1"),
    ("how many countries ever moved from tier 1 to tier 2", "who has ever gone from TIER0 to TIER1"),
    ("victims in Tajikistan how many", "how many victims in PLACE0"),
    ("how many people were screened in Hong Kong", "how many people were screened for trafficking in PLACE0"),
    ("did more countries improve or worsen in Africa in 2025", "how many upgrades and downgrades in REGION YEAR"),
    ("did Ghana do better in 2004 or now", "PLACE0 YEAR vs now"),
    ("did Ghana do better in 2004 or 2010", "PLACE0 YEAR vs YEAR"),
    ("is it true that only 4 special cases exist", "are there only 4 TIER0"),
    ("latest change of tier of Cameroon", "when did PLACE0 last change tier"),
    ("longest running tier 3 country", "which country has been on TIER0 the longest"),
    ("top 5 longest on tier 3", "which countries have been on TIER0 the longest"),
    ("which country has been on tier 3 the second most", "which country has been on TIER0 most often"),
    ("most improved in Africa since 2015", "who improved the most in REGION since SPAN"),
    ("which countries are new on the watch list", "which countries newly joined the TIER0"),
    ("which Asian countries moved to tier 3", "which REGION countries newly joined the TIER0"),
    ("new tier 3 countries in Asia", "which REGION countries newly joined the TIER0"),
    (
        "how often were there more than 20 countries on tier 3",
        "in which years were there more than 20 countries on TIER0",
    ),
    ("tier 3 history", "which year had the most TIER0"),
    ("country with the fewest changes", "countries that never changed tier"),
    ("which tier came after tier 3 for Curaçao", "when did PLACE0 leave TIER0"),
    ("old tier of Lebanon", "what was the previous tier of PLACE0"),
    ("Lebanon's old tier", "what was the previous tier of PLACE0"),
    ("next tier of Tunisia", "what will be the next tier of PLACE0"),
    ("position of India in trafficking in persons report 2025", "which tier is PLACE0 YEAR"),
    ("positives and negatives of Georgia", "what does the report say about PLACE0"),
    ("what did the latest report say re: Zimbabwe", "what did YEAR say about PLACE0"),
    ("which African countries remained on tier 3", "which REGION countries were on TIER0 for the second year running"),
    ("who returned to tier 1 after losing it", "which countries left TIER0 and came back"),
    ("which countries have had the same tier since 2001", "which countries have not changed tier since SPAN"),
    ("since when isnt Italy tier 1 anymore", "when did PLACE0 leave TIER0"),
    ("since when is the USA ranked", "when was PLACE0 first rated"),
    ("what numbers does the report give for the UK", "what does the report say about the PLACE0"),
    ("what was the first tier of Azerbaijan", "what was the first ever tier of PLACE0"),
    ("first tier of Kosovo", "what was the first ever tier of PLACE0"),
    ("child soldiers Africa", "child soldiers in REGION"),
    ("is the government of Cambodia complicit", "is there complicity of officials in PLACE0"),
    ("is Cambodia's government complicit", "is there complicity of officials in PLACE0"),
    ("has Norway failed the minimum standards", "which tier is PLACE0 on"),
    ("does Uganda make significant efforts", "which tier is PLACE0 on"),
    ("biggest jump in history of the report", "who rose two tier at once"),
    ("biggest drop in the history of the report", "who fell two tier at once"),
)
TOLD = (
    ("fishing boats slavery countries list", "Taiwan"),
    ("what did Curaçao become after tier 3", "Tier 3 → Tier 2 Watch List"),
    ("countries at risk of tier 3", "14 countries are on the Tier 2 Watch List for the second year"),
    ("which African countries are in danger of falling to tier 3", "countries in Africa are on the Tier 2 Watch List"),
    ("which countries could drop to tier 3", "14 countries are on the Tier 2 Watch List for the second year"),
    ("who is at risk of being downgraded", "14 countries are on the Tier 2 Watch List for the second year"),
    ("is Peru compliant with the TVPA", "No. Peru: Tier 2"),
    ("since when is Japan no longer on tier 1", "Japan left Tier 1 in 2020"),
    ("what was Myanmar's tier before the coup in 2021", "2018–2020 Tier 3"),
    ("difference between 2015 and 2025 in tier 3", "23 countries were on Tier 3 in the 2015 report."),
    ("does Kenya fully comply with the TVPA minimum standards", "No. Kenya: Tier 2 in the 2025 report."),
    ("countries that fully comply with TVPA", "33 countries are on Tier 1"),
    ("which countries fail to meet minimum standards", "155 countries are on another tier than Tier 1"),
    ("who meets the standards in Asia", "5 countries in Asia are on Tier 1"),
    ("list all countries and their tiers", "188 countries are rated in the 2025 report."),
    ("full ranking 2024", "in the 2024 report"),
    ("watch list 2025 Europe n Asia", "9 countries in Europe and Asia"),
    ("North Korea's first tier", "was first rated in 2003: Tier 3."),
    ("what was the first tier of Azerbaijan", "was first rated in 2004: Tier 2 Watch List."),
    ("first tier countries", "33 countries are on Tier 1"),
    ("most improved country ever", "than in the 2001 one"),
    ("hasn't Nepal once been tier 1", "Yes. Nepal was on Tier 1 in 2005"),
    ("has anyone been automatically downgraded", "Automatic downgrade:"),
    ("which countries have no anti trafficking law", "Hong Kong, Tanzania."),
    ("since when is the USA ranked", "was first rated in 2010"),
)
NOT_JUDGED = (
    ("did Algeria make it off the watch list", "Algeria left the Tier 2 Watch List in 2007"),
    ("did Chad leave tier 3", "Chad left Tier 3 in 2010"),
    ("is there forced labour in the UK", "United Kingdom, what the report found"),
    ("is cotton picking still forced in Uzbekistan", "Uzbekistan, what the report found"),
)
"""What is neither a yes nor a no: a tier that was left and is its tier again, and what is only banned or kept out."""


@pytest.mark.parametrize(("said", "plain"), SAID)
def test_a_turn_of_speech_is_put_plainly(said: str, plain: str) -> None:
    assert whole(MARKER.sentences(said)).text == plain


@pytest.mark.parametrize(("said", "told"), TOLD)
def test_what_is_said_otherwise_is_answered(said: str, told: str) -> None:
    assert told in plain_text(SERVICE.ask(said).answer)


@pytest.mark.parametrize(("said", "told"), NOT_JUDGED)
def test_what_is_open_gets_neither_a_yes_nor_a_no(said: str, told: str) -> None:
    assert plain_text(SERVICE.ask(said).answer).startswith(told)
