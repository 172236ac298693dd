"""Two questions in one message: both are answered where both are clear, and else the one that was understood before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.answer import TierAnswer
from bot.answers.kinds import (
    ChangesAnswer,
    CompareAnswer,
    CountAnswer,
    DefineAnswer,
    FindingsAnswer,
    HistoryAnswer,
    ListAnswer,
)
from bot.questions.intent import Intent
from bot.two_questions import parted
from tests.support.knowledge import shipped_service


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("what does tier 3 mean and which african countries have it?", DefineAnswer, ListAnswer),
        ("What's Tier 2 Watch List, and who is on it in Europe?", DefineAnswer, ListAnswer),
        ("explain the special case and list them", DefineAnswer, ListAnswer),
        ("which countries are Tier 3? What happens to them?", ListAnswer, DefineAnswer),
        ("What is debt bondage and what is the difference of smuggling and trafficking?", DefineAnswer, DefineAnswer),
        ("What period does the 2025 report cover? And when was it released?", DefineAnswer, DefineAnswer),
        ("Which countries went down in 2025? And which went up?", ChangesAnswer, ChangesAnswer),
        ("Which countries in Africa are Tier 1, and which in Asia?", ListAnswer, ListAnswer),
        ("why did Laos get tier 3? what follows from that?", FindingsAnswer, DefineAnswer),
        (
            "how many countries ended up on the Watch List in 2025, and which of them are African?",
            CountAnswer,
            ListAnswer,
        ),
        ("who publishes the report and when was it first published", DefineAnswer, DefineAnswer),
        ("hi! what are the tiers? and where's Kenya? thanks", DefineAnswer, TierAnswer),
        ("did Malta get worse in 2024 and was it ever Tier 1", TierAnswer, HistoryAnswer),
        ("what's Kuwait's tier, and its worst year?", TierAnswer, HistoryAnswer),
        ("who writes it and when did it come out in 2024", DefineAnswer, DefineAnswer),
        ("why was South Africa put on the watch list and is it the first time", FindingsAnswer, HistoryAnswer),
        ("When was Thailand on Tier 3 and why", HistoryAnswer, FindingsAnswer),
        ("i need the year bahrain got tier 1 and the year it was last tier 3", HistoryAnswer, HistoryAnswer),
        ("when did Bahrain get to tier 1 and when was it last on tier 3", HistoryAnswer, HistoryAnswer),
        ("I want to know when Bahrain got to tier 1 and when it was last on tier 3", HistoryAnswer, HistoryAnswer),
    ],
)
def test_both_are_answered(text: str, first: type, second: type) -> None:
    parts = shipped_service().ask(text).answer.parts
    assert [type(part) for part in parts] == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "is Chad on Tier 3? Since when?",
        "was Iceland ever downgraded from Tier 1, and when?",
        "is any country in South Asia on Tier 3, and which one is it?",
        "How many African states are on Tier 3, and which?",
        "what tier is Japan and why",
        "Serbia tier 2 and was it upgraded?",
        "is Kenya tier 2 and is it still there",
        "Is Iceland still on Tier 2, where it stood in 2021?",
        "why is Hong Kong on the watch list? what did they find there",
        "What are the minimum standards, and how many of them are there?",
        "what does tier 3 mean? asking for class",
        "how many countries fell to tier 3 in 2025 and which",
        "whose opinion is this anyway, who's the author of the TIP report?",
        "who decides the tiers? is there a committee or one person",
    ],
)
def test_one_is_answered_that_is_asked_in_two_sentences(text: str) -> None:
    assert len(shipped_service().ask(text).answer.parts) == 1


def test_a_year_each_gets_an_answer_each() -> None:
    told = shipped_service().ask("Was Uzbekistan on the watch list in 2018, and is it still?").answer
    assert [part.year for part in told.parts if isinstance(part, TierAnswer)] == [2018, 2025]


def test_a_yes_and_a_no_are_not_told_as_one() -> None:
    told = shipped_service().ask("Was Uzbekistan on the watch list in 2018, and is it on Tier 1 now?").answer
    assert len(told.parts) == 2
    assert told.verdict is None


def test_the_next_question_goes_on_with_the_second() -> None:
    service = shipped_service()
    service.ask("what does tier 3 mean and which african countries have it?", "two")
    asked = service.ask("and in Asia?", "two").question
    assert (asked.intent, [group.name for group in asked.where.groups]) == (Intent.LIST, ["Asia"])


@given(st.text(max_size=400))
def test_any_text_is_parted_into_what_it_says(text: str) -> None:
    parts = parted(text)
    assert parts is None or all(part in text for part in parts)


@given(
    st.lists(st.sampled_from(["who", "and ", "what is ", "? ", ", ", ". ", "tier 3 ", "is it ", "Kenya "]), max_size=60)
)
def test_questions_of_any_making_are_parted_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    if (parts := parted(text)) is not None:
        first, second = parts
        assert text.find(first) <= text.rfind(second)
        assert first
        assert second


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("When was Thailand on Tier 3 and why was it there?", 2015),
        ("when was Iraq on the watch list, and why was that?", 2023),
        ("when was Malaysia on tier 3 and why", 2022),
    ],
)
def test_the_reason_is_of_the_year_in_which_it_was_there(text: str, year: int) -> None:
    _, why = shipped_service().ask(text).answer.parts
    assert isinstance(why, FindingsAnswer)
    assert (why.year, why.wrong_premise) == (year, False)


def test_the_year_of_the_second_is_that_of_both_parts_of_the_world() -> None:
    parts = shipped_service().ask("how many tier 1 countries in Africa and how many in Europe in 2024").answer.parts
    assert [part.year for part in parts if isinstance(part, CountAnswer)] == [2024, 2024]


def test_which_is_better_and_whether_it_always_was_are_both_told() -> None:
    text = "One panelist is from Kenya, another from Ethiopia. Which of the two is rated better, and was it always so?"
    parts = shipped_service().ask(text).answer.parts

    assert [type(part) for part in parts] == [CompareAnswer, HistoryAnswer, HistoryAnswer]
