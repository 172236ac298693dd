"""Turns of speech are read in the words that the phrasings know."""

import pytest

from bot.questions.sentences.marking import whole
from bot.questions.sentences.phrasings import vocabulary
from tests.support.knowledge import shipped_service

MARKER = shipped_service().snapshot.reader.messages.marker
SAID = (
    ("has Gabon finally made it out of tier 3", "is PLACE0 off TIER0"),
    ("did Kuwait get off the watch list", "did PLACE0 leave the TIER0"),
    ("Kuwait made it out of tier 3", "PLACE0 left TIER0"),
    ("where does the US rank itself", "which tier is PLACE0 on"),
    ("America graded itself what?", "which tier is PLACE0 on"),
    ("is Norway new on tier 2", "since when is PLACE0 on TIER0"),
    ("is Norway's tier 2 thing new or old", "since when is PLACE0 on TIER0"),
    ("used to be tier 1 and not anymore this year", "left TIER0 YEAR"),
    ("which countries does America rank tier 3", "which countries are on TIER0"),
    ("Venezuela vs Cuba history", "PLACE0 and PLACE1 history"),
    ("is it only 4 special cases", "are there only 4 TIER0"),
    ("are there 4 tiers or 3", "how many tier are there"),
    ("yes or no: Macau tier 3", "is PLACE0 TIER0"),
    ("true or false, is Macau on tier 3", "is PLACE0 on TIER0"),
    ("countries with no year on tier 3", "countries were never on TIER0"),
    ("which countries haven't been on tier 2 even once", "which countries was never on TIER0"),
    ("which countries remained on tier 3 in 2025", "which countries were on TIER0 for the second year running YEAR"),
    ("who made it off tier 3 in 2016", "who left TIER0 YEAR"),
    ("was Jordan upgraded after 2010", "has PLACE0 been upgraded since SPAN"),
    ("did Ghana get downgraded since 2014", "was PLACE0 downgraded at some point since SPAN"),
    ("since 2014, was Ghana downgraded", "was PLACE0 downgraded at some point since SPAN"),
    ("list ASEAN from worst to best", "which tier do REGION countries have"),
    ("what tier is ASEAN", "which tier do REGION countries have"),
    ("tier 1 since forever", "which countries have always been on TIER0"),
    ("has Germany been tier 1 since day one", "has PLACE0 always been TIER0"),
    ("has Thailand kept its tier in 2021", "did PLACE0 tier stay the same YEAR"),
    ("tell me one good thing about Cambodia", "tell me anything good about PLACE0"),
    ("has the US ever been criticised in its own report", "what is the PLACE0 criticised for"),
    ("Turkmenistan got out of tier 3 how even", "why did PLACE0 leave TIER0"),
    ("does Portugal meet all of the minimum standards", "is PLACE0 on TIER0"),
    ("what earned Denmark its move to tier 1", "why did PLACE0 get move to TIER0"),
    ("what landed Cambodia on tier 3", "why was PLACE0 put on TIER0"),
    (
        "which countries rose in 2025 after being downgraded in 2024",
        "which countries upgraded YEAR and downgraded YEAR",
    ),
    ("Europe has no tier 3 countries, right?", "no country in REGION is on TIER0 , right"),
    ("does ASEAN have no tier 1 country", "no country in REGION is on TIER0 , right"),
    ("do 33 countries meet the standards", "do 33 countries TIER0"),
    ("do tier 2 countries meet the minimum standards?", "do TIER0 countries meet the minimum standards"),
    ("was there a year when Peru ranked below Chile", "was PLACE0 ever below PLACE1"),
    ("Cuba fell to tier 3 in 2019 along with whom", "which countries besides PLACE0 fell to TIER0 YEAR"),
    ("who joined tier 3 alongside Russia in 2013?", "which countries besides PLACE0 joined TIER0 YEAR"),
    ("which was first on tier 1, Chile or Peru?", "when were PLACE0 and PLACE1 first on TIER0"),
    ("hasn't Portugal been downgraded?", "was PLACE0 ever downgraded"),
    ("is Macau ranked separately from China?", "is PLACE0 rated"),
    ("S.E. Asian countries on tier 3", "REGION countries on TIER0"),
    ("how's Africa doing", "which tier do REGION countries have"),
    ("tier 3 countries that start with N", "TIER0 countries"),
    ("the report on trafficking was unfair to Peru", "the tip report was unfair to PLACE0"),
    ("does a Special Case country have any tier at all", "does a TIER0 have a tier"),
    ("before 2022, which tiers did Cambodia have", "which tier did PLACE0 have SPAN"),
    ("my gf is from Belarus and she says her country is on the lowest tier", "PLACE0 is on the TIER0"),
    ("has Cuba ever got off Tier 3", "did PLACE0 ever leave TIER0"),
    ("was it 2016 when Haiti was tier 3", "was PLACE0 on TIER0 in YEAR"),
    ("is Lebanon still on the watch list or did they get off", "is PLACE0 still on the TIER0"),
    ("Has Saudi Arabia been on Tier 3 within the last ten years", "has PLACE0 ever been on TIER0 SPAN"),
    ("n of T2WL in Asia", "number of TIER0 in REGION"),
    ("Id Togo in tier 2", "is PLACE0 in TIER0"),
    ("has there been a year when Luxembourg wasn't tier 1", "has PLACE0 ever been on not TIER0"),
    ("never seen Iran above tier 3, has that ever happened", "has PLACE0 ever been on TIER0"),
    ('does "Special Case" count as a ranking', "does a TIER0 have a tier"),
    ("if a country is watchlisted two years in a row", "if a country gets an automatic downgrade"),
    ("what is Cambodia in tier 3 for", "why is PLACE0 on TIER0"),
    ("how did the Kuwaitis earn their upgrade", "why did PLACE0 get upgrade"),
    ("what was Togo told to change", "what should PLACE0 do"),
    ("what the report is saying about fishing", "what does the report say about fishing"),
    ("what were the Seychelles given tier 1 for", "why were PLACE0 on TIER0"),
    ("how could Kazakhstan up its game", "what should PLACE0 do better"),
    ("Sint Maarten to-do list", "what should PLACE0 do"),
    ("what did Kenya get right", "what did PLACE0 do well"),
    ("had Seoul slipped to tier 2 by the 2022 report", "was PLACE0 on TIER0 in YEAR"),
    ("had Italy been put in tier 2 by 2018", "had ever PLACE0 been put in TIER0 SPAN"),
    ("is Cyprus tier 1, not 2?", "is PLACE0 TIER0"),
    ("is Israel's tier 2 new?", "since when is PLACE0 on TIER0"),
    ("Before 2016, had Haiti been tier 3 already?", "was PLACE0 ever on TIER0 SPAN"),
    ("since 2010 has Haiti been on tier 3 at all", "has PLACE0 ever been on TIER0 since SPAN"),
    ("South Africa became worse?", "did PLACE0 get worse"),
    ("Iceland down in 2017, correct?", "did PLACE0 go down YEAR"),
    ("Russia out of tier 3 this year?", "did PLACE0 leave TIER0 YEAR"),
    ("so the Caucasus is all tier 2?", "are all REGION countries on TIER0"),
    ("less than 20 on tier 3, no?", "are there fewer than 20 TIER0 countries"),
    ("more than 20 tier 3 countries, right?", "are there more than 20 TIER0 countries"),
    ("have the Kiwis held tier 1 without fail", "have the PLACE0 held TIER0 always"),
    ("so Colombia losing tier 1 is a first", "is it the first time that PLACE0 lost TIER0"),
    ("tier 2 = fully meeting the minimum standards", "does TIER0 mean TIER1"),
    ("did Ethiopia gain a tier in 2023", "did PLACE0 move up YEAR"),
    ("watch list size last year", "size of TIER0 YEAR"),
    ("did the watch list already exist in 2002", "was there already a TIER0 in YEAR"),
    ("North Korea and South Korea aren't on the same tier, right", "PLACE0 and PLACE1 are on different tier , right"),
    ("Bangladesh had a tier 3 before 2010, right", "has PLACE0 ever been on TIER0 SPAN"),
    ("Chad finally got moved down to tier 3", "PLACE0 moved down to TIER0"),
    ("do tier 2 governments fully meet the minimum standards", "does TIER0 mean TIER1"),
    ("Chile, tier 1 ever since 2010", "has PLACE0 always been on TIER0 since SPAN"),
    ("after 2014, did Malaysia end up on tier 3 again", "has PLACE0 ever been on TIER0 SPAN"),
    ("is 2024 when Suriname first made tier 1", "was PLACE0 first on TIER0 in YEAR"),
    ("Tajikistan is off the watch list now, right", "is PLACE0 off TIER0 now"),
    ("for the grant review: Sierra Leone, please", "tier of PLACE0"),
    ("what grade did the Americans give themselves", "which tier is PLACE0 on"),
    ("anything in the report about cotton picking", "does the report mention cotton picking"),
    ("I was asking about Australia", "sorry , i meant PLACE0"),
    ("Macao, is that lower", "is PLACE0 lower than that"),
    ("did any make it to the top tier", "did any country move to the TIER0"),
    ("are there any Asian countries left on the watch list", "are there any REGION countries on the TIER0"),
    ("were there new entrants in the 2012 report, and if so which?", "were there new entrants YEAR report"),
    ("Macau and Hong Kong, are they ranked alike?", "are PLACE0 and PLACE1 ranked alike"),
    ("burkina in the 2021 report, was that watch list", "was PLACE0 on TIER0 YEAR"),
    ("has venezuela been off tier 3 at all since 2014", "has PLACE0 ever left TIER0 since SPAN"),
    ("Has Venezuela left Tier 3 at all since 2014?", "has PLACE0 ever left TIER0 since SPAN"),
    ("in 2013 china and who else dropped to tier 3", "YEAR who dropped to TIER0 besides PLACE0"),
    ("benelux, all three tier one right now?", "are all REGION countries on TIER0"),
    ("did any of the Gulf states ever sit in Tier 3?", "did any REGION country ever sit in TIER0"),
    ("g20 tier 1 count pls", "how many REGION TIER0 countries"),
    ("japans spot in the '18 report", "PLACE0 rank YEAR report"),
    ("what countries does the report leave unranked this year", "what countries are TIER0 YEAR"),
    ("Is Cyprus a country that once was on the Watch List?", "was PLACE0 ever on TIER0"),
    ("were the comoros freed from tier 3 in 2022", "did the PLACE0 leave TIER0 YEAR"),
    ("more than one special case?", "are there more than one TIER0 countries"),
    ("is it fair to write that Qatar and Oman are both on Tier 2?", "are PLACE0 and PLACE1 on TIER0 , right"),
    ("The Bahamas have been Tier 1 for a full decade", "the PLACE0 have been TIER0 for at least ten years"),
    ("Have there been years in which Nicaragua was Tier 1?", "was PLACE0 ever on TIER0"),
    ("is the gulf mostly tier 2", "is most REGION countries on TIER0"),
    ("did ecowas have a tier 3 member in 2023", "is any REGION country on TIER0 YEAR"),
    ("are there more than two dozen countries on tier 3", "are there more than 24 countries on TIER0"),
    ("Leaving Venezuela aside, who in South America is on Tier 3?", "besides PLACE0 , who in REGION is on TIER0"),
    ("was 2017 china's debut in tier 3", "was PLACE0 first on TIER0 YEAR"),
    ("Is Europe without a single Watch List country this year?", "no REGION country is on TIER0 YEAR , right"),
    ("the only one that made it up to tier 1", "the only one that moved up to TIER0"),
    ("what was Ukraine's tier before the invasion", "tier history of PLACE0"),
    ("Syria before the war", "history of PLACE0"),
    ("before the coup, what tier did Niger have?", "tier history of PLACE0"),
    ("was Iran downgraded more often than Cuba", "which was downgraded more often , PLACE0 or PLACE1"),
    (
        "since 2015, who was more often on tier 3, Iran or Cuba",
        "how many times were PLACE0 and PLACE1 on TIER0 since SPAN",
    ),
    ("is Tier 2 still the biggest group?", "how many countries are on each tier"),
    ("tell me about Malis latest downgrade", "why was PLACE0 downgraded"),
    ("what about Kuwait's upgrade in 2025", "why was PLACE0 upgraded YEAR"),
    ("which countries were on tier 3 after being on tier 1", "which countries on TIER0 now were on TIER1 once"),
    ("has Kuwait ceased to be on the watch list", "is PLACE0 no longer on TIER0"),
    ("did Thailand stop being on tier 3 in 2016", "did PLACE0 leave TIER0 YEAR"),
    ("who left tier 3 first: Peru or Cuba", "when did PLACE0 or PLACE1 first leave TIER0"),
    ("which countries slid to tier 3 since 2015", "which countries moved to TIER0 since SPAN"),
    ("median tier in Africa", "how many REGION countries are on each tier"),
)
AS_THEY_ARE = (
    "which countries were tier 1 but are not anymore",
    "how did Kuwait get off the watch list",
    "who got off tier 3",
    "since when does the US rank itself",
)


@pytest.mark.parametrize(("said", "plain"), SAID)
def test_a_turn_of_speech_is_put_plainly(said: str, plain: str) -> None:
    assert whole(MARKER.sentences(said)).text == plain


def test_a_tier_that_is_left_out_is_not_kept() -> None:
    sentence = whole(MARKER.sentences("which countries on tier 3 in 2025 were not on tier 3 in 2024"))

    assert sentence.text == "which countries are on TIER0 YEAR but were not YEAR"
    assert [tiers.negated for tiers in sentence.tiers] == [False]


@pytest.mark.parametrize("said", AS_THEY_ARE)
def test_what_asks_for_something_else_stays_as_it_is(said: str) -> None:
    text = whole(MARKER.sentences(said)).text

    assert vocabulary().put_plainly(text) == text
    assert "left" not in text
    assert "leave" not in text
