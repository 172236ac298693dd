"""What a message means that goes on with what was asked before, in wordings of no table."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

SNAPSHOT = shipped_service().snapshot


@pytest.mark.parametrize(
    ("said", "intent", "about", "holds"),
    [
        (("which tier is Latvia on", "and what is it that they still get wrong"), Intent.FINDINGS, {"LVA"}, "Latvia"),
        (("compare Kenya and Uganda", "put Rwanda next to them"), Intent.COMPARE, {"KEN", "UGA", "RWA"}, "Rwanda"),
        (("tier of Armenia", "and Georgia", "all of them in 2012"), Intent.COMPARE, {"ARM", "GEO"}, "2012"),
        (("did Laos fall", "who else got downgraded"), Intent.CHANGES, set(), "11 countries"),
        (("Norway isn't on tier 1?", "so which nordics are"), Intent.LIST, set(), "Sweden"),
        (("has Eritrea been anything but tier 3", "who else is placed there"), Intent.LIST, set(), "Cuba"),
        (("has Russia ever not been tier 3", "Ukraine, ever there?"), Intent.HISTORY, {"UKR"}, "No."),
        (("why is Japan not on tier 1", "was it in 2018?"), Intent.TIER, {"JPN"}, "Yes. Japan: Tier 1"),
        (("how did Japan do in 2018", "is it lower now"), Intent.HISTORY, {"JPN"}, "Yes."),
        (("Tier of Myanmar in 2011", "the following year"), Intent.TIER, {"MMR"}, "2012"),
        (("who was upgraded this year", "and how many got downgraded"), Intent.COUNT, set(), "11 countries were down"),
        (("tier 3 countries", "which ones joined since last year"), Intent.CHANGES, set(), "2025"),
        (("who's on the watch list in southeast asia", "what was it last year"), Intent.TIER, {"BRN"}, "Tier 3"),
        (("Ghana's tier in 2018", "Has it stayed there in every report since?"), Intent.HISTORY, {"GHA"}, "Yes. Ghana"),
        (("Slovenia all years", "best it ever had?"), Intent.HISTORY, {"SVN"}, "best and worst"),
        (("tier of Laos", "Thank you, that helps a lot."), Intent.HELP, set(), "welcome"),
        (("watch list in 2022", "now only the european ones"), Intent.LIST, set(), "Bulgaria, Serbia"),
        (("how many african countries are on tier 1", "who is the lucky one"), Intent.LIST, set(), "Seychelles"),
        (("what is smuggling", "ok and debt bondage"), Intent.DEFINE, set(), "Debt bondage"),
        (("Czech Republic 2006", "next one after"), Intent.TIER, {"CZE"}, "Tier 1 in the 2007"),
        (("is Bahrain tier 1?", "are other gulf countries up there as well"), Intent.LIST, set(), "No. "),
        (("tier of KSA", "what temps do they get in august"), Intent.NONE, set(), ""),
        (("tier of Mali in 2024", "what tier are they at the moment"), Intent.TIER, {"MLI"}, "2025"),
        (("what year did the report start", "how many were tier 1 then"), Intent.COUNT, set(), "12 countries"),
        (("who was always tier 1", "is Germany one of them"), Intent.HISTORY, {"DEU"}, "No."),
        (("what happens to tier 3 countries", "so is Chad one of them now"), Intent.TIER, {"TCD"}, "Yes."),
        (("count of special case countries in 2018", "who"), Intent.LIST, set(), "Sint Maarten"),
        (("Czechia vs Poland", "were both there in 2021 as well?"), Intent.COMPARE, {"CZE", "POL"}, "No."),
        (("nigeria in 2010?", "seriously? tier one?"), Intent.TIER, {"NGA"}, "Yes. Nigeria: Tier 1 in the 2010"),
        (("Bahrain's tier", "are you sure? I could swear it was the watch list"), Intent.TIER, {"BHR"}, "No. Bahrain"),
        (("myanmar?", "was it any better in 2014"), Intent.TIER, {"MMR"}, "Tier 2 Watch List in the 2014"),
        (("Ireland over the years", "how bad did it get?"), Intent.HISTORY, {"IRL"}, "Watch List"),
        (("Ireland over the years", "how high did they get?"), Intent.HISTORY, {"IRL"}, "Tier 1"),
        (("tier 1 in the Middle East", "and its last tier 3 year?"), Intent.HISTORY, {"BHR"}, "2007"),
        (("is India on the watch list", "but it used to be?"), Intent.HISTORY, {"IND"}, "Yes. India"),
        (("is Japan tier 1", "but wasn't it, a few years back?"), Intent.HISTORY, {"JPN"}, "Yes. Japan"),
        (("how long has Iran been tier 3", "so since 2006 without a break?"), Intent.HISTORY, {"IRN"}, "Yes. Iran"),
        (("has Armenia ever made tier 1", "and what are they now"), Intent.TIER, {"ARM"}, "Tier 2 in the 2025"),
        (("what is a special case", "who counts as one currently?"), Intent.LIST, set(), "Haiti"),
        (("list the special cases", "what is that"), Intent.DEFINE, set(), "Special Case"),
        (("Hong Kong's tier", "what tier did the mainland get?"), Intent.TIER, {"CHN"}, "China: Tier 3"),
        (("Saudi Arabia's tier", "do the Emiratis have the same rating"), Intent.COMPARE, {"SAU", "ARE"}, "Yes."),
        (("Zimbabwe's tier", "does Zambia fare better?"), Intent.COMPARE, {"ZMB", "ZWE"}, "Yes."),
        (("did Equatorial Guinea move up", "Gabon did as well?"), Intent.CHANGES, {"GAB"}, "Yes. Gabon"),
        (
            ("why did Colombia lose tier 1", "was that the first time they weren't tier 1?"),
            Intent.HISTORY,
            {"COL"},
            "2014",
        ),
        (("when was Turkey tier 3", "and Greece, was it too back then?"), Intent.HISTORY, {"GRC"}, "Yes. Greece"),
        (
            ("does the report mention cocoa anywhere", "what rating does that country have"),
            Intent.TIER,
            {"CIV"},
            "Ivoire",
        ),
        (("Panama watch list?", "when was it there last", "who else was on it in 2014"), Intent.LIST, set(), "Angola"),
        (("algeria 2024?", "still there this year?"), Intent.TIER, {"DZA"}, "Yes. Algeria"),
        (("what is the TVPA", "from which year?"), Intent.DEFINE, set(), "2000"),
        (("countries with a policy or pattern", "what does that term mean?"), Intent.DEFINE, set(), "13 states"),
        (("how many in Europe are tier 3", "more than two?"), Intent.COUNT, set(), "No: 2 countries"),
        (("how many in Europe are tier 3", "at least two?"), Intent.COUNT, set(), "Yes. 2 countries"),
        (("Eritrea's tier?", "has it ever had another one"), Intent.HISTORY, {"ERI"}, "No."),
        (("tier of Peru", "and where is it weak?"), Intent.FINDINGS, {"PER"}, "Peru, what the report criticises"),
        (("tier of Burundi", "and the good parts?"), Intent.FINDINGS, {"BDI"}, "progress"),
        (("gambia tier", "*Zimbabwe not Gambia, stupid phone"), Intent.TIER, {"ZWE"}, "Zimbabwe: Tier 2 Watch List"),
        (("why is Japan not tier 1", "all the changes since 2020"), Intent.CHANGES, set(), "Sudan"),
        (("what tier is Zambia", "and presently?"), Intent.TIER, {"ZMB"}, "Zambia"),
        (("when did Singapore reach tier 1", "stayed put ever since?"), Intent.HISTORY, {"SGP"}, "Yes. Singapore"),
        (("Austria tier", "no no, I was asking about Australia"), Intent.TIER, {"AUS"}, "Australia"),
        (("Zimbabwe's tier", "I misheard, the teacher said Zambia"), Intent.TIER, {"ZMB"}, "Zambia"),
        (("Hong Kong tier", "Macao, is that lower?"), Intent.COMPARE, {"HKG", "MAC"}, "Yes."),
        (("Nepal's tier", "second year running, isn't it"), Intent.HISTORY, {"NPL"}, "Yes. Nepal"),
        (("who moved up this year", "did any make it to the top tier?"), Intent.CHANGES, set(), "Yes. 1 country"),
        (("tier 3 in Africa", "and worldwide?"), Intent.LIST, set(), "20 countries"),
        (("Chad tier", "where from"), Intent.CHANGES, {"TCD"}, "from the Tier 2 Watch List"),
        (
            ("is it true that 20 countries are tier 3 in 2025?", "and that 21 were last year?"),
            Intent.COUNT,
            set(),
            "Yes.",
        ),
        (("was Malta upgraded in 2024?", "was it in 2025?"), Intent.CHANGES, {"MLT"}, "Yes. Malta"),
        (("was Malta upgraded in 2025?", "and Cyprus, was it?"), Intent.CHANGES, {"CYP"}, "No. Cyprus"),
        (("Macedonia's tier", "and Albania's", "has either been tier 1"), Intent.HISTORY, {"MKD", "ALB"}, "2002"),
        (
            ("is Kuwait on the watch list", "2021?", "and on tier 3 in 2016?"),
            Intent.TIER,
            {"KWT"},
            "in the 2016 report",
        ),
        (("who went from tier 2 to tier 3", "and from 2 to 1"), Intent.CHANGES, set(), "Slovenia"),
        (("is Japan tier 1?", "why not", "was it ever?"), Intent.HISTORY, {"JPN"}, "Yes. Japan was on Tier 1"),
        (("how many are tier 1", "and without Europe?"), Intent.COUNT, set(), "14 countries outside Europe"),
        (("Congo", "the DRC", "and the other one"), Intent.TIER, {"COG"}, "Brazzaville"),
        (
            ("which is better, Ghana or Nigeria?", "since when is Nigeria there", "and the other one?"),
            Intent.HISTORY,
            {"GHA"},
            "Ghana",
        ),
        (
            ("Curacao", "and Aruba", "Sint Maarten too", "which of them has been tier 3"),
            Intent.HISTORY,
            {"CUW", "ABW", "SXM"},
            "2022",
        ),
        (("what tier is Niger", "not Niger, Nigeria"), Intent.TIER, {"NGA"}, "Nigeria"),
        (("was Japan tier 1 in 2020?", "is it now?"), Intent.TIER, {"JPN"}, "No. Japan"),
        (("was Japan tier 1 in 2019?", "is it now?"), Intent.TIER, {"JPN"}, "No. Japan"),
        (("who left tier 3 in 2025", "and the reverse, who fell into it?"), Intent.CHANGES, set(), "Chad"),
        (("is Ireland tier 1", "did it use to"), Intent.HISTORY, {"IRL"}, "Yes. Ireland"),
        (("why is Portugal not tier 1", "what did they have in 2015"), Intent.TIER, {"PRT"}, "Tier 1 in the 2015"),
        (("is Ireland tier 1", "was it at any time before 2018?"), Intent.HISTORY, {"IRL"}, "Yes. Ireland"),
        (("why did Armenia lose tier 1", "lost it in 2018, right?"), Intent.CHANGES, {"ARM"}, "Yes. Armenia"),
        (("malaysia 2020", "then 21"), Intent.TIER, {"MYS"}, "Tier 3 in the 2021"),
        (("why is russia tier 3", "and belarus, currently"), Intent.TIER, {"BLR"}, "Belarus: Tier 3"),
        (
            ("el salvador was on the watch list, wasn't it", "did it get off"),
            Intent.HISTORY,
            {"SLV"},
            "Yes. El Salvador left",
        ),
        (("which countries were tier 3 in 2010", "zimbabwe got out?"), Intent.HISTORY, {"ZWE"}, "Yes. Zimbabwe left"),
        (("how many were tier 3 in 2020", "cambodia wasnt?"), Intent.TIER, {"KHM"}, "Cambodia: Tier 2 Watch List"),
        (("compare france and spain", "swap spain for portugal"), Intent.COMPARE, {"FRA", "PRT"}, "Portugal"),
        (("compare france and spain", "portugal instead of spain"), Intent.COMPARE, {"FRA", "PRT"}, "Portugal"),
        (("how many went down in 2024", "more than this year?"), Intent.COUNT, set(), "Yes. 19 countries"),
        (("how many went down in 2024", "more than this year?", "who"), Intent.CHANGES, set(), "in the 2024 report"),
        (("top tier countries in africa", "seriously only one"), Intent.COUNT, set(), "Yes. 1 country"),
        (("sint maarten in 2018", "is that lower than tier 3"), Intent.DEFINE, set(), "No. Which tier"),
        (("nepal tier", "is that better than the watch list"), Intent.TIER, {"NPL"}, "No. Nepal"),
        (("who left tier 3 in 2025", "turkmenistan how"), Intent.FINDINGS, {"TKM"}, "Turkmenistan"),
        (
            ("who moved up in africa in 2025", "good. and losers there"),
            Intent.CHANGES,
            set(),
            "5 countries in Africa were down",
        ),
        (("when was malaysia upgraded last", "did it last?"), Intent.HISTORY, {"MYS"}, "Yes."),
        (("saudi 2019", "did they keep going up"), Intent.HISTORY, {"SAU"}, "Yes."),
        (("is laos tier 3", "hasnt budged in ages i bet"), Intent.HISTORY, {"LAO"}, "Laos from 2001"),
        (("tier of Kinshasa's government", "and Brazzaville?"), Intent.TIER, {"COG"}, "Congo-Brazzaville"),
        (("my boss took my passport", "i am in leeds"), Intent.HELP, {"GBR"}, "Modern Slavery"),
        (("my boss took my passport", "which tier is the UK on"), Intent.TIER, {"GBR"}, "Tier 1"),
        (("did Nepal drop in 2024", "tier 1 ever?"), Intent.HISTORY, {"NPL"}, "2005"),
        (("Kazakhstan's tier", "up from?"), Intent.CHANGES, {"KAZ"}, "Kazakhstan"),
        (("which countries use child soldiers", "Sudan too?"), Intent.FINDINGS, {"SDN"}, "Sudan"),
        (("what is a policy or pattern", "name some of those"), Intent.FINDINGS, set(), "China"),
        (("did the uae ever have tier 1", "when"), Intent.HISTORY, {"ARE"}, "was on Tier 1 in 2003"),
        (("why chad", "the other way, anyone out of tier 3 this year?"), Intent.CHANGES, set(), "Djibouti"),
        (("chad tier", "been that low before?"), Intent.HISTORY, {"TCD"}, "Yes. Chad was on Tier 3 in 2009"),
        (
            ("was Namibia ever tier 1", "and Nigeria at some point?"),
            Intent.HISTORY,
            {"NGA"},
            "Yes. Nigeria was on Tier 1",
        ),
        (("was Italy always tier 1", "and Canada, always?"), Intent.HISTORY, {"CAN"}, "No."),
        (
            ("tier of Georgia", "Armenia?", "Azerbaijan", "which of the three were ever on tier 3"),
            Intent.HISTORY,
            {"GEO", "ARM", "AZE"},
            "2003",
        ),
        (("how is Laos", "Chad?", "and the first one, ever on tier 3"), Intent.HISTORY, {"LAO"}, "Laos"),
        (("who is on tier 3 in africa", "which of these is new"), Intent.CHANGES, set(), "Chad"),
        (("who is on tier 3", "and which left?"), Intent.CHANGES, set(), "3 countries moved from Tier 3"),
        (("when did Israel lose tier 1", "who else was downgraded that year"), Intent.CHANGES, set(), "2021"),
        (("how many are on tier 3", "2016?", "name them for this year please"), Intent.LIST, set(), "20 countries"),
        (("brazil in 2024", "so why did they get downgraded"), Intent.FINDINGS, {"BRA"}, "Downgraded in 2025"),
        (("Kenya in 2015", "what got better there lately"), Intent.FINDINGS, {"KEN"}, "2025"),
        (("macedonia in 2011", "a year earlier?"), Intent.TIER, {"MKD"}, "2010"),
        (("when did the 2025 edition come out", "the previous one was when"), Intent.DEFINE, set(), "24 June 2024"),
        (
            ("which South American countries are tier 1", "what about Colombia", "and the Caribbean?"),
            Intent.LIST,
            set(),
            "Bahamas",
        ),
        (("tier of Israel", "any country in the middle east above it?"), Intent.LIST, set(), "Yes. 1 country"),
        (("which ASEAN members sit on the lowest tier?", "its best ones?"), Intent.LIST, set(), "Philippines"),
        (("tier of India", "pak?", "both were on the watch list once, right"), Intent.HISTORY, {"IND", "PAK"}, "Yes."),
        (("who went up in the Middle East?", "any that went down over there"), Intent.CHANGES, set(), "Tunisia"),
        (("what is the auto downgrade", "can it be avoided", "who did in 2025"), Intent.FINDINGS, set(), "Vanuatu"),
        (("whats the child soldiers list", "was Libya on it in 2024"), Intent.FINDINGS, {"LBY"}, "Yes. Libya"),
        (("what happens to tier 3 countries", "which countries would it hit now"), Intent.LIST, set(), "Cuba"),
        (("are all eu states tier 1?", "which arent"), Intent.LIST, set(), "Italy"),
        (("tier of Norway", "wow, sad. since when?"), Intent.HISTORY, {"NOR"}, "2021"),
        (("is rwanda still tier 2", "wl?"), Intent.TIER, {"RWA"}, "Yes. Rwanda: Tier 2 Watch List"),
        (("Armenia and Azerbaijan, same tier?", "has the latter ever been on tier 3"), Intent.HISTORY, {"AZE"}, "No."),
        (("croatia or slovenia, which scores better", "since when is it there"), Intent.HISTORY, {"SVN"}, "2025"),
        (("Saudi Arabia's tier", "so better than iran at least?"), Intent.COMPARE, {"SAU", "IRN"}, "Yes. Saudi"),
        (("which countries are on tier 3", "belarus there too?"), Intent.TIER, {"BLR"}, "Yes. Belarus"),
        (("did Cabo Verde go down", "first time on that list?"), Intent.HISTORY, {"CPV"}, "No. Cabo Verde"),
        (("how many countries were on it in 2010", "wow thats a lot. and now"), Intent.COUNT, set(), "2025"),
        (("tier of Serbia", "hvala lijepa"), Intent.HELP, set(), "welcome"),
        (("Taiwan... tier 1 or tier 2? can't remember",), Intent.TIER, {"TWN"}, "Taiwan: Tier 1"),
        (("which tier is North Cyprus",), Intent.TIER, set(), "North Cyprus"),
        (("which countries improved two years in a row",), Intent.CHANGES, set(), "2 reports in a row"),
        (("tier of the congo, the one with kinshasa",), Intent.TIER, {"COD"}, "DR Congo"),
        (("kenya tier", "is Laos ranked higher"), Intent.COMPARE, {"KEN", "LAO"}, "No."),
        (("number of tier 1 countries in 2018", "and how many three years later"), Intent.COUNT, set(), "28 countries"),
        (
            ("what did the report find on Cuba", "which other countries have scam compounds"),
            Intent.FINDINGS,
            set(),
            "Cambodia",
        ),
        (("who is on the watch list in South America", "and who is best there"), Intent.LIST, set(), "Argentina"),
        (("everybody who fell in 2025, please", "and climbers"), Intent.CHANGES, set(), "Slovenia"),
        (("tier of Kuwait", "and Qatar", "both next to each other"), Intent.COMPARE, {"KWT", "QAT"}, "Qatar"),
        (("congo tier?", "the other congo, brazzaville"), Intent.TIER, {"COG"}, "Brazzaville"),
        (("Barbados went down?", "bc of what"), Intent.FINDINGS, {"BRB"}, "Barbados"),
        (("how many tier 1 countries in 2021", "who got kicked out that year"), Intent.CHANGES, set(), "2021"),
        (("how many countries got upgraded this year", "who"), Intent.CHANGES, set(), "20 countries were upgraded"),
        (("list all tier 1 countries", "any african ones"), Intent.LIST, set(), "Yes. 1 country in Africa"),
        (("Papua New Guinea's tier", "any other pacific country on tier 3?"), Intent.LIST, set(), "No"),
        (("lebanon tier in 2023", "24?"), Intent.TIER, {"LBN"}, "Tier 2 Watch List in the 2024 report"),
        (("why did colombia fall", "and brazil, also down?"), Intent.CHANGES, {"BRA"}, "Yes. Brazil"),
        (("why did thailand fall in 2014", "did malaysia fall too?"), Intent.CHANGES, {"MYS"}, "2014 report"),
        (("how long has bahrain been up there", "and oman in 2017"), Intent.TIER, {"OMN"}, "2017 report"),
        (("how many countries are tier 1", "and whats tier 1 actually"), Intent.DEFINE, set(), "fully meets"),
        (("how many countries are tier 1", "and Aruba in 2019?"), Intent.TIER, {"ABW"}, "2019 report"),
        (("turkmenistan was tier 3 last year, right?", "why'd they move it up"), Intent.FINDINGS, {"TKM"}, "2025"),
        (("was Colombia tier 1 last year?", "why?"), Intent.FINDINGS, {"COL"}, "Downgraded in 2025"),
        (
            ("did Poland go up in 2024?", "why tho", "still tier 1?"),
            Intent.TIER,
            {"POL"},
            "Yes. Poland: Tier 1 in the 2025",
        ),
        (("uk and ireland in 2015", "were they equal?"), Intent.COMPARE, {"GBR", "IRL"}, "Yes."),
        (("china vs russia", "was either of them ever on tier 1?"), Intent.HISTORY, {"CHN", "RUS"}, "No."),
        (("Israel's history", "same as jordan and egypt?"), Intent.COMPARE, {"ISR", "JOR", "EGY"}, "Yes."),
        (
            ("costa rica or panama", "how does nicaragua compare to them"),
            Intent.COMPARE,
            {"CRI", "PAN", "NIC"},
            "better",
        ),
        (("philippines", "better than indonesia", "and than singapore?"), Intent.COMPARE, {"PHL", "SGP"}, "No."),
        (("north korea", "ever anything else?", "and whats the south on"), Intent.TIER, {"KOR"}, "Tier 1"),
        (("Israel's history", "now its what"), Intent.TIER, {"ISR"}, "2025"),
        (("what is a policy or pattern", "is eritrea one of those states"), Intent.FINDINGS, {"ERI"}, "Yes. Eritrea"),
        (("what is the automatic downgrade", "was it always in force?"), Intent.DEFINE, set(), "since the 2009 report"),
        (("philippines since 2016", "unbroken?"), Intent.HISTORY, {"PHL"}, "Yes."),
        (("How did China rank in 2013 compared with 2012?", "so it got worse"), Intent.CHANGES, {"CHN"}, "Yes. China"),
        (
            ("where did Namibia stand in 2020?", "was that a first for them?", "still there?"),
            Intent.TIER,
            {"NAM"},
            "No.",
        ),
        (("romania vs bulgaria", "and hungary", "which one is worst"), Intent.COMPARE, {"ROU", "BGR", "HUN"}, "all on"),
        (("compare india and pakistan", "which of them fell"), Intent.CHANGES, {"IND", "PAK"}, "Unchanged"),
        (("india vs pakistan", "has either of them ever been on tier 3"), Intent.HISTORY, {"IND", "PAK"}, "Yes."),
        (("india vs laos", "was either of them tier 1 before"), Intent.HISTORY, {"IND", "LAO"}, "No."),
        (("peru", "is that good?"), Intent.DEFINE, set(), "Tier 1 is the highest"),
        (("who writes the report", "when did it start"), Intent.DEFINE, set(), "2001 report"),
        (("is laos lower than thailand?", "why is it so low"), Intent.FINDINGS, {"LAO"}, "Tier 3"),
        (
            ("costa rica or panama", "how does nicaragua compare to them", "since when there"),
            Intent.HISTORY,
            {"NIC"},
            "2020",
        ),
        (
            ("what happens to tier 3 countries", "can the president waive that", "which countries are on it"),
            Intent.LIST,
            set(),
            "20 countries are on Tier 3",
        ),
        (
            ("what is the automatic downgrade", "how can a country avoid it", "since when does this rule exist"),
            Intent.DEFINE,
            set(),
            "2008",
        ),
    ],
)
def test_what_is_left_out_is_taken_from_before(
    said: tuple[str, ...], intent: Intent, about: set[str], holds: str
) -> None:
    question, answer = last(*said)
    assert (question.intent, codes(question)) == (intent, about)
    assert holds in answer


@pytest.mark.parametrize("asked", ["and us?", "what about our own tier"])
def test_us_is_the_country_that_somebody_is_from(asked: str) -> None:
    question, _ = last("I'm from Kenya. How many countries in Africa are on tier 3?", asked)
    assert (question.intent, codes(question)) == (Intent.TIER, {"KEN"})


def test_who_calls_for_help_may_add_where_they_are() -> None:
    danger = "my boss took my passport, what do i do"
    question, answer = last(danger, "we're in England")
    assert (question.about, codes(question)) == (About.DANGER, {"GBR"})
    assert "emergency" in answer

    asked, _ = last(danger, "thanks. which tier is England on?")
    assert asked.intent is Intent.TIER


@pytest.mark.parametrize("talk", ["my cat is asleep", "who wants pizza later", "haha same", "brb dinner"])
def test_talk_of_other_things_gets_no_answer_after_a_question(talk: str) -> None:
    question, _ = last("which tier is Laos on", talk)
    assert question.intent in {Intent.NONE, Intent.HELP}


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("what did the report say about Ukrainian children taken to Russia", {"RUS"}),
        ("why did the US downgrade South Africa", {"ZAF"}),
        ("what tier did the US give Ghana", {"GHA"}),
        ("Tunisia's ranking in the US trafficking report", {"TUN"}),
        ("which countries fell to tier 3 in 2022, I think Cambodia was among them", set()),
        ("is the US on tier 1", {"USA"}),
        ("us kiwis are on which tier", {"NZL"}),
        ("writing my MA thesis on Guyana, which tier is it on", {"GUY"}),
    ],
)
def test_who_writes_or_comes_from_elsewhere_is_not_asked_about(text: str, about: set[str]) -> None:
    assert codes(last(text)[0]) == about


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("who is no longer on tier 3", Intent.CHANGES),
        ("which Europeans were stripped of their tier 1 in 2019", Intent.CHANGES),
        ("is South Africa at risk of tier 3 next year", Intent.DEFINE),
        ("do you think France deserves its tier", Intent.UNKNOWN),
        ("need Kenya and Uganda tiers for a slide", Intent.COMPARE),
    ],
)
def test_no_words_make_a_list_or_a_tier_of_something_else(text: str, intent: Intent) -> None:
    assert last(text)[0].intent is intent


def test_the_tiers_one_by_one_are_all_of_them() -> None:
    _, answer = last("could you go through all the tiers one by one")
    assert all(tier in answer for tier in ("Tier 1", "Tier 2 Watch List", "Tier 3"))


@pytest.mark.parametrize(
    "said", ["and {}", "so {}", "or {}?", "no, {}", "{} too", "{} then", "{} lol", "at {}", "hm {}"]
)
def test_a_country_beside_a_plain_word_is_no_misspelt_other_one(said: str) -> None:
    rated = [(code, one) for code, one in SNAPSHOT.report.countries.items() if SNAPSHOT.report.ratings_of(code)]
    for code, country in rated:
        for name in (country.common_name, country.common_name.lower()):
            text = said.format(name)
            alone = codes(SNAPSHOT.reader.read(text))
            after = codes(SNAPSHOT.reader.read(text, SNAPSHOT.reader.read("which tier is Laos on")))
            assert alone <= {code}, text
            assert after <= {code, "LAO"}, text


@pytest.mark.parametrize(
    "said", ["and Narnia?", "what about Hogwarts", "ok and what about Wakanda then", "is Narnia tier 1"]
)
def test_a_name_that_no_country_has_is_not_taken_for_the_country_before(said: str) -> None:
    service = Service(SNAPSHOT)
    service.ask("what tier is Japan", "conversation")

    assert service.overhear(said, "conversation") is None
    asked = service.ask(said, "conversation")
    assert asked.question.intent is Intent.TIER
    assert not codes(asked.question)
    assert "I know no country" in plain_text(asked.answer)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [("4th year already?", "Yes."), ("so 4 years in a row?", "Yes."), ("is that ten years now?", "No.")],
)
def test_how_long_a_country_has_been_there_is_confirmed_or_denied(claim: str, verdict: str) -> None:
    question, told = last("Cambodia's tier", claim)

    assert question.intent is Intent.HISTORY
    assert told.startswith(verdict)


def test_a_name_that_no_country_has_is_not_spoken_of_from_then_on() -> None:
    question, told = last("is Wakanda on tier 1", "ok Zamunda?")

    assert not question.places
    assert "akanda" not in told


@pytest.mark.parametrize(
    ("said", "holds", "lacks"),
    [
        (("tier 3 countries in 2019", "why was Laos not on it", "which of those are African"), "Burundi", "Cuba"),
        (("who got downgraded this year", "why Brazil", "which of those are in Africa"), "Chad", "Brazil"),
        (("watch list countries", "what does that mean", "any of those in Europe?"), "No", "Nepal"),
        (("who shares tier 3 with Cuba", "what about Fiji", "which of them are in Asia"), "Laos", "Chad"),
    ],
)
def test_those_are_the_last_that_were_listed_however_long_ago(said: tuple[str, ...], holds: str, lacks: str) -> None:
    _, text = last(*said)

    assert holds in text
    assert lacks not in text


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("Serbia's tier", "and the year before", "ah so it improved"), "Yes. Serbia: Tier 2 in the 2025"),
        (("Vietnam in 2022", "today?", "so it climbed?"), "Yes. Vietnam from 2022"),
        (("Laos in 2023", "and 2020?", "so it dropped?"), "Laos from 2020 to 2023"),
        (("how many on tier 3 in 2010", "and today?", "who was on it back then"), "13 countries"),
    ],
)
def test_what_moved_did_so_between_the_two_reports_that_were_told(said: tuple[str, ...], holds: str) -> None:
    _, text = last(*said)

    assert text.startswith(holds)


def test_no_number_of_three_parts_of_the_world_is_set_beside_another() -> None:
    question, _ = last("are there more tier 3 countries in Asia, Africa or Europe than in South America")

    assert question.intent is Intent.UNKNOWN


def test_a_list_of_those_there_in_each_of_two_years_names_both() -> None:
    question, text = last("which countries were tier 3 in both 2001 and 2010")

    assert question.about is About.ALWAYS
    assert "in each of the reports of 2001 and 2010" in text
    assert "first rated later" not in text


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("when was Laos on tier 3", "and Burma?", "which years in both?"), "both on Tier 3 in 2006, 2018 and 2025 (3"),
        (("in which years were both Russia and China on tier 3?",), "both on Tier 3 in 2013 and 2017–2025 (10 years)"),
        (("which years were Norway and Cuba both on tier 1",), "never both on Tier 1 in the same report"),
    ],
)
def test_the_years_of_several_countries_are_told_together(said: tuple[str, ...], holds: str) -> None:
    _, text = last(*said)

    assert holds in text
