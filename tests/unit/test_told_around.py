"""A question is read in what is told around it, and what it goes on with in a few words."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "code", "years"),
    [
        (
            "so im off to oman and my sister says it is all beaches there so anyway what tier do they have",
            "OMN",
            (),
        ),
        ("i was in laos in 2019 and the food was great but my friend got sick so where do they stand now", "LAO", ()),
        ("My aunt is from Swaziland. I would like to note how the State Department rates it", "SWZ", ()),
        ("I have a printout about Togo from 2005 but the corner with the tier is gone. Can you help?", "TGO", (2005,)),
        ("The Gambia in 2014, when Jammeh was still there", "GMB", (2014,)),
        ("is Samoa in the report (the independent one not American Samoa)", "WSM", ()),
        ("what about puerto rico or is that just counted with the us", "PRI", ()),
        ("burkina faso rn, wifi is dying", "BFA", ()),
        ("My people come from Laos. What was that country given in 2003?", "LAO", (2003,)),
        ("tell me how the US government ranks Mali", "MLI", ()),
    ],
)
def test_a_tier_is_asked_beside_a_story(said: str, code: str, years: tuple[int, ...]) -> None:
    question, _ = last(said)

    assert (question.intent, codes(question), question.years) == (Intent.TIER, {code}, years)


def test_what_somebody_would_not_believe_limits_no_list() -> None:
    question, _ = last("My pupils found it hard to believe of the EU. Which countries were on Tier 3 in 2001?")

    assert (question.intent, question.years, question.where.groups) == (Intent.LIST, (2001,), ())


def test_the_years_spoken_of_beside_a_list_are_not_those_of_it() -> None:
    question, _ = last("we are doing the early 2000s. Which countries were on Tier 3 in 2001?")

    assert (question.years, question.span) == ((2001,), None)


@pytest.mark.parametrize(
    ("said", "intent", "about"),
    [
        ("my mum is from Ghana. which is worse Liberia or Sierra Leone", Intent.COMPARE, About.NOTHING_MORE),
        ("i was in bo and the hotline was never up so what could Sierra Leone do better", Intent.FINDINGS, "should"),
        ("why is Qatar still stuck on tier 2, after the world cup?", Intent.FINDINGS, "why"),
        ("how are US police treating victims according to its own report", Intent.FINDINGS, "topic"),
        ("did uganda go up and down a lot", Intent.HISTORY, "years"),
        ("debt bondage?", Intent.DEFINE, "term"),
        ('And "debt bondage", how would you define that in one sentence', Intent.DEFINE, "term"),
        ("palermo protocol what is it", Intent.DEFINE, "term"),
        ("What is the Palermo protocol and is it the same as the American law", Intent.DEFINE, "term"),
        ("What is meant by complicity in the chapters? I must render it in Polish", Intent.DEFINE, "term"),
    ],
)
def test_a_question_is_of_its_kind_beside_a_story(said: str, intent: Intent, about: str) -> None:
    question, _ = last(said)

    assert (question.intent, question.about) == (intent, about)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("my aunt says Peru is in the best group, is that right?",), "No. Peru: Tier 2"),
        (("my country Eritrea i think is bottom, is it",), "Yes. Eritrea: Tier 3"),
        (("The intern wrote that Sri Lanka was Tier 1 in 2019. I doubt it, can you check?",), "No. Sri Lanka"),
        (("was anyone ever promoted from tier 3 to tier 1? Two years running I found nothing",), "Yes. 2 moves"),
        (("does being tier 1 mean there is no slavery there",), "No. Tier 1"),
        (("is it true that Norway is tier 1", "Same claim about Sweden."), "Yes. Sweden"),
        (("has Germany always been Tier 1?", "which years wasn't it, then", "Same claim about Spain"), "Yes. Spain"),
        (("has Spain always been tier 1", "and Slovenia, that's the last one"), "No. Slovenia"),
        (("in what years wasn't Germany tier 1",), "Germany was on Tier 2 in 2019–2021"),
        (("has Germany always been Tier 1?", "which years was it not, then"), "Germany was on Tier 2"),
        (("Japan and South Korea", "in which year did they last have the same tier?"), "Japan and Republic of Korea"),
        (
            ("what was Serbia and Montenegro in 2004", "and the two separately, today?"),
            "Serbia and Montenegro are",
        ),
        (("was Ghana ever tier 1", "chale when did we lose it"), "Ghana was downgraded in 2005"),
        (("who was tier 3 the very first year",), "23 countries were on Tier 3 in the 2001 report"),
        (("who was on the watch list the first year",), "42 countries were on the Tier 2 Watch List in the 2004"),
        (("How many are on Tier 3?", "which year had the most of them?"), "Most countries on Tier 3, in the reports"),
        (
            ("How many are on Tier 3?", "which year had the most?", "which ones"),
            "27 countries were on Tier 3 in",
        ),
        (("year with most on Tier 3?", "Of the current ones, how many are in Africa"), "4 countries in Africa"),
    ],
)
def test_an_answer_begins_with_what_was_asked(said: tuple[str, ...], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Togo 2005, when did it rise", Intent.HISTORY),  # asks on
        ("Togo from 2005", Intent.HISTORY),  # since then
        ("who is on the watch list for the first year", Intent.CHANGES),  # newly
        ("since when isn't Italy tier 1 anymore", Intent.HISTORY),
        ("chale tier", Intent.TIER),  # may be Chile
        ("what does the report say of Thai fisheries", Intent.FINDINGS),  # no language
        ("debt bondage", Intent.FINDINGS),  # all of it
    ],
)
def test_what_only_looks_so_is_read_as_before(said: str, intent: Intent) -> None:
    question, _ = last(said)

    assert question.intent is intent
