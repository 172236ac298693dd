"""The plainest questions, asked of every country that the report rates, are read of that country."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.report.records import Code
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
NAMES: dict[Code, str] = {
    code: country.common_name.lower() for code, country in REPORT.countries.items() if REPORT.ratings_of(code)
}
PLAIN = {
    Intent.TIER: (
        "{name}",
        "{name} 2019",
        "{name} in 2019",
        "{name} tier",
        "what about {name}",
        "is {name} tier 3",
        "where does {name} stand",
        "how is {name} rated",
        "show me {name}",
        "look up {name}",
        "{name} last year",
    ),
    Intent.HISTORY: (
        "{name} history",
        "history of {name}",
        "{name} since 2010",
        "{name} over the years",
        "{name} from 2010 to 2020",
        "{name} trend",
        "was {name} ever tier 3",
        "was {name} tier 2?",
    ),
    Intent.FINDINGS: (
        "why is {name} on its tier",
        "what did the report say about {name}",
        "recommendations for {name}",
    ),
    Intent.CHANGES: ("was {name} downgraded", "did {name} change tier in 2019", "so {name} got upgraded"),
}
IN_OTHER_WORDS: tuple[tuple[str, Intent, set[Code], str], ...] = (
    (
        "I am a student from Italy and for my thesis I need all the countries that were on Tier 3 in 2019.",
        Intent.LIST,
        set(),
        "21 countries were on Tier 3 in the 2019 report",
    ),
    ("we are two nurses from Ghana and would like to know which countries are on tier 3", Intent.LIST, set(), "20"),
    ("as a brazilian student i need all countries that were on the watch list in 2021", Intent.LIST, set(), "2021"),
    ("Which countries reached Tier 1 in last year's report?", Intent.CHANGES, set(), "3 countries moved to Tier 1"),
    ("what countries are in the worst category and which are in the best", Intent.LIST, set(), "Tier 1 or Tier 3"),
    ("which countries rank lowest in africa in the report", Intent.LIST, set(), "Chad, Eritrea, South Sudan, Sudan"),
    ("whos better per the US, thailand or vietnam", Intent.COMPARE, {"THA", "VNM"}, "both on Tier 2"),
    ("someone swears Bahrain is top tier, I call BS. What's the actual rating?", Intent.TIER, {"BHR"}, "Tier 1"),
    ("On both American continents, who is on Tier 3?", Intent.LIST, set(), "Cuba, Nicaragua, Sint Maarten"),
    ("What was the last year in which Vietnam was tier 3?", Intent.HISTORY, {"VNM"}, "2022"),
    ("Could Israel reach Tier 1 before 2030?", Intent.UNKNOWN, {"ISR"}, "can't answer"),
    ("what does the report recommend to Minsk", Intent.FINDINGS, {"BLR"}, "recommends"),
    ("Where was Saudi Arabia in 2014 and where is it now?", Intent.HISTORY, {"SAU"}, "Tier 3"),
    (
        "so the Bahamas dropped down to tier 2?",
        Intent.CHANGES,
        {"BHS"},
        "No. The Bahamas was never downgraded to Tier 2",
    ),
    ("did Chad fall to tier 3", Intent.CHANGES, {"TCD"}, "Yes. Chad was downgraded to Tier 3 in 2009"),
    ("countries w/o a tier in the 2025 report", Intent.LIST, set(), "Haiti, Libya, Somalia, Yemen"),
    ("which countries have no tier this year", Intent.LIST, set(), "4 countries are Special Cases"),
    ("are there EU countries that aren't tier 1", Intent.LIST, set(), "Yes."),
    ("which criteria separate tier 2 and 3", Intent.DEFINE, set(), "What sets Tier 2 apart from Tier 3"),
    ("Laos's current tier, google says watch list but thats last year", Intent.TIER, {"LAO"}, "Tier 3 in the 2025"),
    (
        "did new zealand change from last years report",
        Intent.CHANGES,
        {"NZL"},
        "No, not with the 2025 report. New Zealand: Tier 2",
    ),
    ("anything change for thailand between 2024 and 2025?", Intent.CHANGES, {"THA"}, "No."),
    ("when was colombia tier 1 before it fell this year", Intent.HISTORY, {"COL"}, "2016–2024"),
    ("has there been any movement for Iran since 2006?", Intent.HISTORY, {"IRN"}, "No."),
    ("wasn't hong kong tier 1 for a while?", Intent.HISTORY, {"HKG"}, "Yes. Hong Kong was on Tier 1 in 2001–2008"),
    ("was japan higher before?", Intent.HISTORY, {"JPN"}, "Yes."),
    (
        "i read italy lost tier 1 and is tier 2 now, true?",
        Intent.CHANGES,
        {"ITA"},
        "was downgraded from Tier 1 in 2019",
    ),
    ("Has the US always been ranked in the TIP report?", Intent.DEFINE, {"USA"}, "No. The United States"),
    ("Could you explain, in plain English, the first tier to my students?", Intent.DEFINE, set(), "Tier 1:"),
    ("how does the US decide on tiers?", Intent.DEFINE, set(), "How tiers are decided"),
    ("is there any country that went from tier 1 to tier 3", Intent.CHANGES, set(), "No. No country moved"),
    ("pls tell me jordan is tier 1", Intent.TIER, {"JOR"}, "No. Jordan: Tier 2"),
    ("in the 2023 report who jailed victims since there was no shelter", Intent.FINDINGS, set(), "2023"),
    ("used to be tier 1 and not anymore this year. who?", Intent.CHANGES, set(), "Colombia: Tier 1 → Tier 2"),
    ("lost tier 1 in 2021: names please", Intent.CHANGES, set(), "Cyprus: Tier 1 → Tier 2"),
    ("which countries does America rank tier 3", Intent.LIST, set(), "20 countries are on Tier 3"),
    ("which one is better, tier 1 or tier 3?", Intent.DEFINE, set(), "Tier 1 is the highest"),
    ("does a Special Case country have any tier at all?", Intent.DEFINE, set(), "No. Special Case"),
    ("has barbados ever jailed a trafficker under its own law?", Intent.FINDINGS, {"BRB"}, "Barbados"),
    ("which countries mistreat housemaids", Intent.FINDINGS, set(), "domestic"),
    ("does the 2025 report mention the new state-run shelter in Kenya?", Intent.FINDINGS, {"KEN"}, "Yes. Kenya"),
)
BEFORE = (
    "sweden tier",
    "is sweden tier 1",
    "why is sweden tier 2",
    "which countries are tier 3",
    "sweden history",
    "sweden vs norway",
    "how many countries are tier 1",
    "what does tier 2 mean",
)
AFTER = ("and {name}", "{name}?", "{name} too?", "and {name} in 2019?", "and {name} last year")


@pytest.mark.parametrize(("intent", "template"), [(kind, text) for kind, texts in PLAIN.items() for text in texts])
def test_a_plain_question_is_read_of_every_country(intent: Intent, template: str) -> None:
    for code, name in NAMES.items():
        asked = SERVICE.read(template.format(name=name))

        assert asked.intent is intent, name
        assert [place.codes for place in asked.places] == [(code,)], name


@pytest.mark.parametrize(
    "template",
    [
        "what tier is {name}",
        "which tier was {name} on in 2019?",
        "tier of {name}",
        "{name} tier",
        "is {name} on tier 3?",
    ],
)
def test_what_is_clear_by_its_form_is_answered_unasked_of_every_country(template: str) -> None:
    assert not [name for name in NAMES.values() if SERVICE.overhear(template.format(name=name)) is None]


@pytest.mark.parametrize(
    "text", ["which countries are on tier 3", "what countries were on the watch list in 2014?", "who got downgraded"]
)
def test_so_is_what_is_clear_of_all_countries(text: str) -> None:
    assert SERVICE.overhear(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "what tier is the server on",
        "what tier is georgia in your tier list of states to visit",
        "who got downgraded to economy on the way to Lima",
        "where does chad stand",
        "which countries are on your list",
        "tier of cheese",
    ],
)
def test_what_only_begins_like_a_clear_question_is_not_answered_unasked(text: str) -> None:
    assert SERVICE.overhear(text) is None


@pytest.mark.parametrize("template", ["{name}s tier", "whats {name}s ranking", "why is {name}s rank so low"])
def test_what_a_country_has_needs_no_apostrophe(template: str) -> None:
    for code, name in NAMES.items():
        if name[-1] == "s" or " " in name:
            continue
        asked = SERVICE.read(template.format(name=name))

        assert [place.codes for place in asked.places] == [(code,)], name


@pytest.mark.parametrize(("text", "intent", "about", "holds"), IN_OTHER_WORDS)
def test_a_question_in_other_words_is_read_and_answered(
    text: str, intent: Intent, about: set[Code], holds: str
) -> None:
    asked = SERVICE.ask(text)

    assert asked.question.intent is intent
    assert {code for place in asked.question.places for code in place.codes} == about
    assert holds in plain_text(asked.answer)


@pytest.mark.parametrize("said", BEFORE)
@pytest.mark.parametrize("template", AFTER)
def test_a_country_named_after_an_answer_is_asked_about(said: str, template: str) -> None:
    for code, name in NAMES.items():
        if code in ("SWE", "NOR"):
            continue
        service = Service(SERVICE.snapshot)
        service.ask(said, "conversation")
        asked = service.ask(template.format(name=name), "conversation").question
        named = {code for place in asked.places for code in place.codes}

        assert code in named <= {code, "SWE", "NOR"}, name
