"""What goes on with findings, or asks of those that were told or named together what was found of them."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last

STATES = "Belarus, Cuba, Eritrea, Iran, Cambodia, Burma (Myanmar), Russia, Sudan, South Sudan, Syria"


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("Is China a state sponsor?",), "Yes. China"),
        (("Is China a state sponsor?", "Who else is?"), f"{STATES}."),
        (
            ("Is China a state sponsor of trafficking?", "and France?"),
            "nothing recorded that says whether it is on that",
        ),
        (("which countries are state sponsors", "which ones are in Asia"), "\nChina, Cambodia, Burma (Myanmar).\n"),
        (("compare Uzbekistan and Turkmenistan", "which one was state sponsored"), "left the list of states"),
        (("Is Rwanda on the child soldiers list?",), "Rwanda: I have nothing recorded that says whether it is on that"),
        (("Is Mali on the child soldiers list?",), "Yes. Mali"),
        (("What about child soldiers?", "which countries are on that list"), "Findings on this about 8 countries."),
        (("Is Rwanda on the child soldiers list?", "who else is on it?"), "Findings on this about 8 countries."),
        (("Is Mali on the child soldiers list?", "who else is on it?"), "Findings on this about 7 countries."),
        (("What about child soldiers?", "which countries are on that list", "Is Turkey?"), "I have nothing recorded"),
    ],
)
def test_a_list_that_findings_tell_is_told_as_far_as_it_is_known(said: tuple[str, ...], holds: str) -> None:
    assert holds in last(*said)[1]


def test_who_is_on_a_list_is_more_than_who_is_named_with_its_words() -> None:
    assert "Turkey" not in last("Which countries are on the child soldiers list?")[1]
    assert "Turkey" in last("which countries use child soldiers")[1]


@pytest.mark.parametrize(
    ("said", "of"),
    [
        (("What does the report say about Russia?", "what about Ukrainian children"), {"RUS"}),
        (("What tier is Brazil on?", "anything about Cuban doctors?"), {"BRA"}),
        (("What tier is Cuba on?", "what about Cuban doctors"), {"CUB"}),
        (("What tier is Brazil on?", "what about Peru"), {"PER"}),
    ],
)
def test_people_from_elsewhere_are_asked_about_in_the_country_spoken_of(said: tuple[str, ...], of: set[str]) -> None:
    assert codes(last(*said)[0]) == of


def test_what_was_found_of_ukrainian_children_is_told() -> None:
    _, text = last("What does the report say about Russia?", "what about Ukrainian children")

    assert text.splitlines()[2].startswith(
        "- Shortcoming: Russia forcibly moved tens of thousands of Ukrainian children"
    )


@pytest.mark.parametrize(
    ("said", "those"),
    [
        (("Why are Gulf states ranked so differently", "what about their migrant workers"), 6),
        (
            (
                "Which tier are the Gulf states on?",
                "what about their migrant workers",
                "Which of them still has kafala",
            ),
            6,
        ),
        (("Which countries are Tier 3 in Asia?", "which of them have child soldiers"), 8),
    ],
)
def test_findings_are_told_of_those_that_were_listed(said: tuple[str, ...], those: int) -> None:
    question, _ = last(*said)

    assert question.intent is Intent.FINDINGS
    assert len(question.where.those) == those


def test_findings_are_told_of_those_that_were_compared() -> None:
    question, _ = last("Compare Uzbekistan and Turkmenistan", "which one had debt bondage")

    assert codes(question) == {"UZB", "TKM"}
    assert codes(last("niger, what tier?", "and Nigeria", "anything on boko haram about them")[0]) == {"NGA"}


@pytest.mark.parametrize(
    ("said", "about", "holds"),
    [
        (("What is debt bondage", "In which countries does the report find it?"), About.TOPIC, "India, Pakistan."),
        (("What is involuntary servitude", "Where does it happen?"), About.TOPIC, "Oman"),
        (("Does the report mention Japan's trainee program?", "in which year"), About.TOPIC, "2027"),
        (("Does the report mention Japan's trainee program?", "when will it be replaced"), About.TOPIC, "2027"),
        (("debt bondage in India, anything?", "what is being done about it"), About.PROGRESS, "India"),
    ],
)
def test_a_finding_is_gone_on_with(said: tuple[str, ...], about: About, holds: str) -> None:
    question, text = last(*said)

    assert (question.intent, question.about) == (Intent.FINDINGS, about)
    assert holds in text


def test_the_situation_of_people_is_a_topic_that_another_country_stays_with() -> None:
    question, text = last("How is the situation of domestic workers in Lebanon?", "What about Jordan?")

    assert (question.intent, question.topic, codes(question)) == (Intent.FINDINGS, ("domestic", "workers"), {"JOR"})
    assert "including domestic workers" in text


def test_why_we_are_there_is_of_the_own_country() -> None:
    said = ("I'm from the Philippines, how are we doing?", "nice. since when?")
    why, _ = last(*said, "why are we tier 1 when there is so much online child abuse?")

    assert (why.about, codes(why)) == (About.WHY, {"PHL"})
    assert codes(last(*said, "what are our weaknesses")[0]) == {"PHL"}
