"""Questions easily answered as their opposite: each gets the right yes or no, or none, and never another list."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
YES, NO, NEITHER = True, False, None


@pytest.mark.parametrize("text", ["South Sudan from 2005 to 2009", "Montenegro until 2005", "tier of Kenya in 2002"])
def test_years_before_the_first_rating_are_told_no_newer_tier(text: str) -> None:
    answer = plain_text(SERVICE.answer(SERVICE.read(text)))

    assert "no rating in the 20" in answer
    assert not [tier.word for tier in Tier if tier.word in answer]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("has the UK ever left tier 1", NO),
        ("has Eritrea ever left tier 3", NO),
        ("has Japan ever left tier 1", YES),
        ("has Japan ever been tier 1", YES),
        ("has Italy ever been on tier 3", NO),
        ("has Japan never been tier 1?", NEITHER),
        ("is it true that Japan was never tier 1", NO),
        ("has the UK not always been tier 1", NEITHER),
        ("did Italy always have tier 1?", NO),
        ("has China been tier 3 since 2013?", NO),
        ("has Eritrea been tier 3 since 2010?", YES),
        ("was Thailand on the watch list between 2010 and 2015?", NEITHER),
        ("was Japan ever tier 1 after 2019?", NO),
        ("is Cambodia no longer tier 3?", NO),
        ("is Laos out of tier 3", NO),
        ("is Kuwait no longer on the watch list", YES),
        ("is neither Japan nor Italy tier 1?", YES),
        ("is none of Russia, China and Cuba tier 1?", YES),
        ("is any of France, Italy and Spain tier 2?", YES),
        ("are Laos and Cambodia tier 3?", YES),
        ("are all nordic countries tier 1?", NO),
        ("is every EU country tier 1", NO),
        ("are there more tier 3 countries than last year?", NO),
        ("is there no tier 1 country in africa?", NEITHER),
        ("is there a tier 1 country in africa?", YES),
        ("is anybody in south asia on tier one", NO),
        ("were there no downgrades in 2025?", NEITHER),
        ("did anyone leave tier 3 in 2025?", YES),
        ("did nobody leave tier 1", NEITHER),
        ("was Brazil not downgraded this year", NEITHER),
        ("was Brazil downgraded this year", YES),
        ("did Brazil go up or down?", NEITHER),
        ("are Laos and Vietnam not the same", NEITHER),
        ("is Japan not better than Italy?", NEITHER),
        ("is Norway better than Sweden?", NO),
        ("is Italy at least on the watch list", YES),
        ("isn't Singapore tier 2?", NO),
        ("Wasn't Italy demoted in 2019?", YES),
        ("has Japan lost tier 1", YES),
        ("did Laos leave the watch list", YES),
        ("is Russia not on tier 3", NEITHER),
        ("did the us go up in 2010", NO),
        ("has the us ever been tier 2", NO),
        ("is the us better than China", YES),
        ("guys is Belarus a tier 3 country", YES),
        ("real quick is Belarus a tier 2 country", NO),
        ("swiss tier in 2019, was it 1", YES),
        ("what happened with Sudan in the 2024 report, did it drop a tier?", YES),
        ("has Cuba ever got off tier 3?", YES),
        ("has Eritrea ever got off tier 3?", NO),
        ("has Saudi Arabia been on tier 3 in the last ten years?", YES),
        ("did Israel use to be tier 1??", YES),
        ("so Australia never fell below tier 1?", YES),
        ("so Vietnam's never been tier 3?", NO),
        ("Morocco was never tier 1 as far as I know", NO),
        ("has Latvia never been tier 1?", NEITHER),
        ("Mali has not been on tier 3 at any point, correct?", NO),
        ("is it the first time that Colombia lost tier 1", NO),
        ("so Colombia losing tier 1 is a first?", NO),
        ("did Turkmenistan get bumped up or is that another rumour?", YES),
        ("is any one of Kenya, Uganda and Rwanda on the watch list?", YES),
        ("so no European country is on the watch list this year?", YES),
        ("there's no tier 3 country in Southeast Asia, right?", NO),
        ("North Korea and South Korea aren't on the same tier, right?", YES),
        ("was there already a watch list in the 2002 report", NO),
        ("was there a watch list in 2010?", YES),
        ("so tier 1 for Denmark?", YES),
        ("is Slovenia the only one that made it up to tier 1 this year", YES),
        ("are there any european countries left on the watch list", NO),
        ("does landing on tier 3 cut off every kind of US aid, even humanitarian?", NO),
        ("Serbia got better i heard", YES),
        ("were Laos and Chad the only ones that fell to tier 3 this year?", YES),
        ("only Laos and Chad got downgraded this year, right?", NO),
        ("was Laos the only ASEAN country downgraded in 2025?", YES),
        ("was Uruguay the only South American country upgraded in 2025", YES),
        ("did Kenya stay on tier 2 this year?", YES),
        ("did Qatar hold on to tier 2 in 2025?", YES),
        ("was Laos left on the watch list in 2025", NO),
        ("has Norway been tier 1 for the last ten years", NO),
        ("has Lebanon been on the watch list for the past five years", NO),
        ("did Germany ever get back to tier 1 after losing it?", YES),
        ("did Nigeria ever regain tier 1?", NO),
        ("has Denmark regained tier 1 after losing it in 2019", YES),
        ("since leaving tier 3 in 2018, has Uzbekistan ever returned to it?", NEITHER),
        ("apart from Venezuela, is any South American country on tier 3?", NO),
        ("is any Gulf state other than Bahrain on tier 1?", NO),
        ("is any G20 country other than China and Russia on tier 3?", NO),
        ("was Nicaragua once higher than Costa Rica?", YES),
        ("did India use to rank below Pakistan?", YES),
        ("has Venezuela been on tier 3 more often than Syria?", NO),
        ("was Chad on tier 3 more times than Mali?", YES),
        ("is Kenya on tier 2 and Uganda on tier 3?", NO),
        ("is Kenya on tier 2 and Norway on tier 1?", NO),
        ("Is Laos on tier 3 but Vietnam on tier 2?", YES),
        ("Japan is tier 2 and South Korea tier 1, correct?", YES),
        ("Spain and France are tier 1 while Italy is on tier 2, right?", YES),
        ("tier 1 for Spain and tier 2 for France, correct?", NO),
        ("in 2019 Germany was tier 2 and France tier 1, right?", YES),
        ("Haiti is a special case and Cuba is tier 3, yes?", YES),
        ("Peru and Chile: tier 2 and tier 1?", NEITHER),
        ("is Spain tier 1 or Italy tier 2", NEITHER),
        ("are some of Spain, Italy and Germany on tier 2?", YES),
        ("are some of Chad, Niger and Mali on tier 1?", NO),
        ("any of Spain, Italy or Portugal on tier 1?", YES),
        ("nobody from the Gulf is on tier 3", YES),
        ("there's nobody on tier 3 in Europe?", NO),
        ("nobody cares about tier 3", NEITHER),
        ("did Peru overtake Chile", NO),
        ("Cambodia got tier 3 for scam centres, right?", NEITHER),
        ("is Cuba on tier 3 for its doctors", NEITHER),
        ("For moot court: was Thailand on Tier 3 back in 2014?", YES),
        ("I work for a shelter and was told that Nepal is now on the watch list. Is this correct?", YES),
        ("Is Laos on tier 2 for its scam centres?", NO),
        ("did Thailand get downgraded in 2014 over fishing?", NEITHER),
        ("has Serbia overtaken Croatia?", NO),
        ("did South Korea overtake Japan in 2024", YES),
        ("did South Korea overtake Japan in 2025", NEITHER),
        ("has Canada overtaken Cuba", NEITHER),
        ("was Japan overtaken by South Korea in 2024", YES),
        ("did Kuwait catch up with Oman in 2025", YES),
        ("did Cambodia catch up with Laos", NEITHER),
        ("did Peru ever overtake Chile", NO),
        ("Turkey, any change lately?", NO),
        ("Kuwait: any change in 2025", YES),
        ("My uncle says Cuba is treated worse than Venezuela. Aren't those two on the same tier?", YES),
        ("We compare Kenya and Norway in class. Are both on tier 2?", YES),
        ("are Spain and Portugal on the same tier, we write it under the flags", NO),
        ("is the Vatican ranked or is it too small", NO),
        ("does Fiji have a tier or is it too small", YES),
        ("is the USA even ranked in its own report or do they just skip themselves", YES),
        ("were Norway and New Zealand downgraded in the same year?", YES),
        ("I doubt that Georgia is on tier 1. Am I right?", NEITHER),
        ("is it false that Peru is on tier 2?", NEITHER),
        ("wasn't Turkey tier 3 back in the early 2000s?", YES),
        ("was Malaysia tier 3 in the early 2010s?", NO),
        ("can you check if Suriname was on tier 3", YES),
        ("has Guatemala been tier 1?", NO),
        ("is Uganda on the watch list? And Kenya? And Tanzania?", NEITHER),
        ("no tier 3s in Europe, right?", NO),
        ("Colombia's rating this time around, did it fall", YES),
        ("has Ukraine been on the watch list four years in a row", NEITHER),
        ("was Kuwait on tier 3 for at least eight years straight?", YES),
        ("has China spent more than five years in a row on tier 3?", YES),
        ("Cambodia been on tier 3 for ten years now?", NO),
        ("Chile, tier 1 ever since 2010?", NO),
        ("did Portugal stay tier 1 all the way until 2024?", NO),
        ("did Israel keep tier 1 until 2020?", YES),
        ("is Brazil one step below Argentina?", NEITHER),
        ("did Vietnam drop two tiers in 2022?", NEITHER),
        ("did Vietnam drop a tier in 2022?", YES),
        ("had Cambodia already fallen to tier 3 by 2021?", NEITHER),
        ("is the watch list the worst Thailand has ever been?", NEITHER),
        ("have both Sweden and Finland been on tier 2?", YES),
        ("after 2014, did Malaysia end up on tier 3 again?", YES),
        ("is 2024 when Suriname first made tier 1?", YES),
        ("Tajikistan is off the watch list now, right?", YES),
        ("was Equatorial Guinea on tier 3 on more than one occasion", YES),
        ("are nz and aus both tier 1", NO),
        ("would I be right to call Haiti a special case", YES),
        ("has Japan ever had tier 1 or is it stuck at 2?", NEITHER),
        ("since they got tier 1 in 2015 have the Bahamas ever lost it", NO),
    ],
)
def test_a_yes_or_no_is_right_or_is_not_given(text: str, verdict: bool | None) -> None:  # noqa: FBT001
    assert SERVICE.ask(text).answer.verdict is verdict


@pytest.mark.parametrize(
    ("text", "holds", "lacks"),
    [
        ("which countries have never been tier 3", "104 countries", "Russia"),
        ("which countries have ever been tier 3", "87 countries", "Sweden"),
        ("which countries have been tier 3 since 2017", "8 countries", "Cuba"),
        ("who is no longer on tier 3", "Brunei", "Russia"),
        ("how many countries left tier 3 in 2025", "3 countries moved from Tier 3", "20 countries"),
        ("how many countries joined the watch list in 2025", "11 countries", "25 countries"),
        ("non-european tier 1 countries", "Philippines", "Sweden"),
        ("tier 3 countries except in africa", "Russia", "Eritrea"),
        ("tier 3 in 2020 and 2021", "2021 report", "no rating"),
        ("downgrades in 2001", "It was the first report", "There is no 2001 report"),
        ("which is best: Laos, Thailand, Singapore", "Singapore (Tier 1), Thailand (Tier 2), Laos (Tier 3)", "stands"),
        ("why isn't Italy on the watch list?", "Italy: Tier 2", "not so"),
        ("why was Italy downgraded?", "2019 report", "not so"),
        ("when did Japan lose tier 1", "left Tier 1 in 2020", "never"),
        ("when was Laos last downgraded", "was last downgraded in 2025", "2018 ("),
        ("how many times was Laos downgraded", "was downgraded in", "never"),
        ("is Laos worse than in 2018", "2018", "Yes"),
        ("did any country lose tier 1 this year", "Colombia", "What follows"),
        ("what tier is Wakanda?", "no country or territory", "Special"),
        ("why didnt japan get upgraded", "2025 report", "2018"),
        ("why hasn't India been downgraded", "2025 report", "not so"),
        ("why did Thailand leave tier 3", "2016 report", "not so"),
        ("why is Japan not tier 1", "Japan: Tier 2", "not so"),
        ("why is Bahrain not tier 1", "That is not so: Bahrain is on Tier 1", "Tier 2."),
        ("why is Italy on the watch list", "That is not so: Italy is on Tier 2", "Yes"),
        ("has any country gone from tier 3 to tier 1", "2002", "No."),
        ("has any country ever gone from tier 1 to tier 3", "No. No country", "137"),
        ("list tier 3 countries from 2020 to 2022", "2020 to 2022", "2025 report"),
        ("how many countries were on tier 3 each year", "2001 report", "no rating"),
        ("what's the highest tier Nigeria has reached", "Tier 1 in 2009–2011", "2025 report."),
        ("was south korea downgraded in 2022 and upgraded in 2024?", "2024", "No."),
        ("what was Germany's ranking before it dropped", "was on Tier 1 (2001–2018) before", "Tier 2 (2019"),
        ("how long was Russia on the watch list before getting tier 3", "2004–2012", "since 2013: "),
        ("when did Japan drop to tier 2", "2020 (Tier 1 → Tier 2)", "2005 (Tier 2 Watch List"),
        ("when did Israel go from tier 1 to tier 2", "left Tier 1 in 2021", "or Tier 2 in"),
        ("what tier is nigera", "Niger", "I know no country"),
        ("which countries are ranked the same as Thailand", "are on Tier 2 like Thailand", "since 2022"),
        ("why did the us not get ranked before 2010", "2010", "Shortcoming"),
        ("was Kenya upgraded", "No, not with the 2025 report. Kenya: Tier 2 in the 2025 report.", "Yes"),
        ("countries on the watch list for 2 years in a row", "Fiji", "can't answer"),
        ("debt bondage in india", "India, what the report found", "can't answer"),
        ("central asia tiers", "Kyrgyzstan", "can't answer"),
        ("are tier 3 countries sanctioned by the us", "What follows from Tier 3", "No. United"),
    ],
)
def test_what_is_told_is_what_was_asked(text: str, holds: str, lacks: str) -> None:
    told = plain_text(SERVICE.ask(text).answer)
    assert holds in told
    assert lacks not in told


@pytest.mark.parametrize(
    "text",
    [
        "china vs brazil today who wins?",
        "brazil vs argentina who wins tonight?",
        "did jordan get promoted?",
        "who got relegated this year?",
        "is japan tier 1 in dota",
        "japan has tier 1 food right?",
        "which tier should i put japan in",
        "is there a tier list of countries by food",
    ],
)
def test_talk_of_other_things_is_not_answered_unasked(text: str) -> None:
    assert SERVICE.overhear(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "will Brazil drop to tier 3",
        "which country improved the most",
        "which countries have not always been tier 1",
        "which countries are only tier 2 in the g8",
        "tier 2 countries without convictions",
        "how many watch list countries not counting islands",
        "which countries are tier 1 or not rated",
    ],
)
def test_what_cannot_be_told_wholly_is_declined(text: str) -> None:
    assert SERVICE.read(text).intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "talk",
    [
        "brb",
        "oh man",
        "💀💀 chad",
        "best country song ever?",
        "what about texas",
        "lol ok",
        "same",
        "nice one",
        "ok thanks",
    ],
)
@pytest.mark.parametrize("question", ["what tier is Japan?", "which countries are tier 3?", "is Malaysia on tier 3?"])
def test_talk_after_a_question_is_no_follow_up(question: str, talk: str) -> None:
    service = Service(SERVICE.snapshot)
    assert service.overhear(question, "c") is not None
    assert service.overhear(talk, "c") is None


def test_a_name_with_two_readings_is_settled_by_a_word() -> None:
    service = Service(SERVICE.snapshot)
    service.ask("korea tier?", "c")
    assert [place.codes for place in service.ask("the south one", "c").question.places] == [("KOR",)]


def test_a_follow_up_keeps_to_what_was_asked() -> None:
    service = Service(SERVICE.snapshot)
    service.ask("did anyone get upgraded to tier 1", "c")
    assert "from Tier 3" in plain_text(service.ask("and from tier 3", "c").answer)
    service.ask("which countries are tier 3", "d")
    assert plain_text(service.ask("how many in asia", "d").answer).startswith("8 countries")


def test_a_question_about_all_countries_is_not_about_the_one_before() -> None:
    service = Service(SERVICE.snapshot)
    service.ask("why is Japan not tier 1", "c")
    assert "Sudan" in plain_text(service.ask("all the changes since 2020", "c").answer)
