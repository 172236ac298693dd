"""What people ask in words of their own is read as what it asks, and what only sounds like it is not."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("mexico tier in 2010 pls, doing a timeline", "Mexico: Tier 2 in the 2010 report."),
        ("peru tier 2019 pls, im making a chart", "Peru: Tier 2 in the 2019 report."),
        ("I need a citable source for Hong Kong's placement, link if you have one", "Hong Kong: Tier 2 Watch List"),
        ("can u show me the source for Chad being tier 3, i have to cite it", "Chad: Tier 3 in the 2025 report."),
        ("is there a reference for Ghana being on the watch list in 2016", "Ghana: Tier 2 Watch List in the 2016"),
        ("what's up with Curaçao these days, it was a 3 last time I looked", "Curaçao: Tier 2 in the 2025 report."),
        ("My host mother is from Kazakhstan and she asks how her country is valued by the Americans.", "Kazakhstan: "),
        ("had colombia ever been tier 2 before the current report", "Yes. Colombia was on Tier 2 in 2014–2015"),
        ("had Peru ever been tier 1 before the latest report", "No. Peru was never on Tier 1"),
        ("Iceland was one time downgraded, or do I mix it up with Ireland?", "Yes. Iceland was downgraded in 2017"),
        ("has laos been t3 b4 or is this the first time", "Yes. Laos was on Tier 3 in 2006, 2018 and 2025"),
        ("has Laos been tier 3 before, or is 2025 the first time", "No. Laos was first on Tier 3 in 2006."),
        ("idk if im late but is austria just straight 1s since 2001", "Yes. Austria was on Tier 1 in 2001–2025"),
        ("straight 2s since 2010 for kenya, right?", "No. Kenya was on Tier 2 in 2010–2011"),
        ("turkmenistan moved?? like up from 3 this year???", "Yes. Turkmenistan: Tier 2 Watch List"),
        ("malaysia was 3 a couple yrs back right? where now", "Yes. Malaysia was on Tier 3 in"),
        ("ireland what happened they used to be t1?? when did that end", "Ireland left Tier 1 in 2007"),
        ("Did Serbia make a step forward in the actual report?", "Yes. Serbia: Tier 2 in the 2025 report."),
        ("did brazil take a step back this year", "Yes. Brazil: Tier 2 Watch List in the 2025 report."),
        ("Is Armenia in front of Azerbaijan?", "No. Armenia and Azerbaijan are both on Tier 2"),
        ("scandinavia check: sweden norway denmark all tier 1?", "No. Sweden and Denmark stand better than Norway"),
        ("is it true that the vatican has no tier at all", "Yes. Vatican City: the report does not rate it."),
        ("I can't find a tier for Palestine anywhere. Is there one?", "No. Palestinian Territories"),
        ("Sudan with this war, did they even rank it?", "Yes. Sudan: Tier 3 in the 2025 report."),
        ("Somali colleague is asking why Somalia never gets a number like the rest of us", "Somalia: Special Case"),
        ("qatar after the world cup, did anything get better?? tier wise i mean", "Qatar from 2001 to 2025"),
        (
            "I search the worst countries of the year 2015. Can you list me them?",
            "23 countries were on Tier 3, the worst",
        ),
        ("top countries in 2020", "34 countries were on Tier 1, the best tier, in the 2020 report."),
        ("need all tier 1 european countries asap seminar is at 2", "19 countries in Europe"),
        (
            "My paper is on Peru. Which South American countries share the same tier?",
            "4 countries are on Tier 2 like Peru",
        ),
        ("which govs are on that child soldier list", "Findings on this about 8 countries."),
        ("which year had the watch list for the first time", "Tier 2 Watch List:"),
        ('How does the report use the word "complicity"?', "Complicity:"),
        ("What is the Palermo Protocol, in simple terms for a general readership?", "Palermo Protocol:"),
        ("whats the palermo protocol, reading says 2000 but idk what it does", "Palermo Protocol:"),
        ("Reporting period behind it - calendar year or other?", "Report period:"),
        ("calendar year or fiscal year?", "Report period:"),
        ("is it a calendar year or not", "No. Report period:"),
        ("does it cover the whole calendar year", "No. Report period:"),
        ("first year with a watch list?", "Tier 2 Watch List:"),
        ("which countries were the worst in 2015", "23 countries were on Tier 3, the worst tier, in the 2015 report."),
        ("need the watch list pls class at 10", "25 countries are on the Tier 2 Watch List in the 2025 report."),
    ],
)
def test_it_is_told_what_is_asked(said: str, told: str) -> None:
    assert last(said)[1].startswith(told)


@pytest.mark.parametrize(
    "said",
    [
        "do governments get to read their chapter before it's published?",
        "can governments see the report before it is published",
        "Which staff of the US consulate in Hong Kong collects the information for the report?",
        'whats "victim identification rate" for the whole world in 2025, is there one',
        "Does it list individual factories or brands?",
        "does the report name companies",
        "how much does the US spend on aid to Kenya and is it in there",
        "How much money does America give Kenya for anti trafficking per year? is it in the report",
    ],
)
def test_what_no_report_tells_has_no_answer(said: str) -> None:
    assert last(said)[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "said",
    [
        "Can I write with you also in German or only English?",
        "can i ask in spanish",
        "Can I quote this bot's answers in an audit report or should I go to the original?",
    ],
)
def test_what_is_asked_of_the_bot_is_told(said: str) -> None:
    question, _ = last(said)

    assert (question.intent, question.about) == (Intent.HELP, About.ABOUT)


@pytest.mark.parametrize(
    "said", ["any1 know what tier mewtwo is in this gen", "is garchomp still top tier in OU or did it drop"]
)
def test_tiers_of_a_game_are_none_of_the_report(said: str) -> None:
    assert last(said)[0].intent is Intent.NONE


def test_this_moment_is_now() -> None:
    assert last("what was Ukraine in 2021", "And in this moment?")[1].startswith("Ukraine: Tier 2 in the 2025 report.")


def test_countries_that_are_named_anew_are_asked_about_alone() -> None:
    question, _ = last("tier of Cabo Verde and Liberia", "What of the AES trio, that is Mali, Niger and Burkina Faso?")

    assert codes(question) == {"MLI", "NER", "BFA"}


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("doing a timeline of Peru", Intent.HISTORY),
        ("did Peru make a step forward in fighting trafficking", Intent.FINDINGS),
        ("what are the sources of the report on Chad", Intent.FINDINGS),
        ("how many victims in Kenya? is it in the report?", Intent.FINDINGS),
        ("which countries have no tier at all", Intent.LIST),
        ("worst offenders in 2020", Intent.LIST),
        ("is Kenya in the report", Intent.TIER),
        ("did vietnam respond to the report?", Intent.FINDINGS),
        ("which embassies' staff were in cahoots with traffickers", Intent.FINDINGS),
        ("how many officers work on trafficking in montenegro", Intent.FINDINGS),
        ("does the report mention companies in Malaysia", Intent.FINDINGS),
        ("where was Peru in the report before", Intent.TIER),
    ],
)
def test_what_only_sounds_like_it_is_something_else(said: str, intent: Intent) -> None:
    assert last(said)[0].intent is intent
