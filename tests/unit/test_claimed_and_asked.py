"""What is said in front of a question, or half asked behind a claim, does not change what is asked."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("text", "year", "told"),
    [
        ("We discuss with friend, he say Belarus and Russia always same. In 2021 is same tier?", 2021, "No. Belarus"),
        ("he say Kenya and Ghana always equal. in 2014 equal?", 2014, "No. Ghana stands better"),
        ("My friend says Iran and Syria are always the same. Also the same in 2015?", 2015, "Yes. Iran and Syria"),
        ("colleague claims Spain and Italy always together. Same tier in 2024?", 2024, "No. Spain stands better"),
    ],
)
def test_those_said_to_be_always_the_same_are_compared_in_the_year(text: str, year: int, told: str) -> None:
    question, answer = last(text)
    assert (question.intent, question.years) == (Intent.COMPARE, (year,))
    assert answer.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "An old evaluation of ours claims Lesotho once dropped to Tier 3. Is that true, and in which year?",
            "Yes. Lesotho was downgraded to Tier 3 in 2020",
        ),
        ("A paper claims that Fiji once fell to Tier 3. True? And in what year?", "Yes. Fiji was downgraded"),
        ("Someone says Ghana was once on Tier 3. Is it true, and when?", "No. Ghana was never on Tier 3"),
    ],
)
def test_what_once_was_is_confirmed_with_its_year(text: str, told: str) -> None:
    assert last(text)[1].startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "For a timeline box: Saudi Arabia's tier in 2019?",
        "Timeline check: Saudi Arabia tier 2019?",
        "for our history: Saudi Arabia 2019?",
    ],
)
def test_what_one_year_is_needed_for_asks_for_no_history(text: str) -> None:
    question, answer = last(text)
    assert (question.intent, question.years) == (Intent.TIER, (2019,))
    assert "Tier 3 in the 2019 report" in answer


@pytest.mark.parametrize(
    "text",
    [
        "Our clinic sees domestic workers who can't change employer. What does it say on sponsorship in Jordan?",
        "We help people who could not change their boss. What does the report say about sponsorship in Jordan?",
    ],
)
def test_those_who_cannot_change_something_are_no_countries(text: str) -> None:
    question, _ = last(text)
    assert question.intent is Intent.FINDINGS
    assert codes(question) == {"JOR"}


def test_those_that_never_changed_are_listed() -> None:
    question, _ = last("which countries never changed their tier?")
    assert (question.intent, question.about) == (Intent.LIST, About.NEVER)


@pytest.mark.parametrize("text", ["aussie tier rn? and the kiwis", "tier of Australia? and New Zealand"])
def test_one_more_country_needs_no_mark(text: str) -> None:
    question, _ = last(text)
    assert question.intent is Intent.COMPARE
    assert codes(question) == {"AUS", "NZL"}


@pytest.mark.parametrize(
    "text", ["Who wrote the Myanmar chapter?", "who drafted the Myanmar entry", "who authored the chapter on Myanmar"]
)
def test_who_wrote_a_chapter_is_not_known(text: str) -> None:
    assert last(text)[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "said",
    [
        ("Was Brazil downgraded in the 2025 report?", "First time it's been there?"),
        ("Was Brazil downgraded in the 2025 report?",),
        ("When was Brazil downgraded?",),
    ],
)
def test_who_went_down_with_it_is_of_moves(said: tuple[str, ...]) -> None:
    question, answer = last(*said, "Who else in South America went down with it?")
    assert (question.intent, question.about, question.years) == (Intent.CHANGES, About.DOWN, (2025,))
    assert "Colombia" in answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("so thats one above mexico right", "Yes. Canada stands better than Mexico"),
        ("that's one tier below mexico, no?", "No. Canada stands better than Mexico"),
    ],
)
def test_so_many_tiers_above_another(text: str, told: str) -> None:
    assert last("mexico tier?", "canada?", text)[1].startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "what they must do for go in Tier 1?",
        "what must it do to get to Tier 1?",
        "What do they still have to do to reach Tier 1",
    ],
)
def test_what_it_must_do_for_a_tier_is_recommended(text: str) -> None:
    question, _ = last("Which tier is Moldova?", text)
    assert (question.intent, question.about) == (Intent.FINDINGS, About.SHOULD)
    assert codes(question) == {"MDA"}
    assert last(text)[0].intent is Intent.DEFINE


@pytest.mark.parametrize("where", ["in these country texts", "here", "in the country chapters"])
def test_where_a_term_stands_is_left_out(where: str) -> None:
    assert last(f"what does complicity mean {where}")[1].startswith("Complicity")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("are tier 2 countries automatically downgraded after two years?", "No. "),
        ("is it true that after two years on tier 2 you fall automatically?", "No. "),
        ("does the automatic downgrade apply to Tier 1?", "No. "),
        ("does a tier 2 country drop automatically", "No. "),
        ("are watch list countries automatically downgraded after two years?", "Yes. "),
    ],
)
def test_only_the_watch_list_falls_by_the_rule(text: str, told: str) -> None:
    assert last(text)[1].startswith(f"{told}Automatic downgrade")
