"""Questions on a topic: the words that are searched for, and the findings that speak of it, the best first."""

import pytest

from bot.answers.kinds import FindingsAnswer
from bot.questions.alone.topics.matters import matter_there
from bot.questions.intent import Intent
from bot.questions.sentences.phrasings import vocabulary
from bot.report.stems import stem
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot


def found(text: str) -> FindingsAnswer:
    (part,) = Service(SNAPSHOT).ask(text).answer.parts
    assert isinstance(part, FindingsAnswer)
    return part


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("banned", "ban"),
        ("labour", "labor"),
        ("recognised", "recognize"),
        ("centres", "center"),
        ("offence", "offenses"),
        ("programme", "programs"),
        ("sold", "selling"),
        ("identification", "identified"),
        ("investigate", "investigations"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("latter", "late"), ("organ", "organization"), ("ever", "every"), ("fine", "find")]
)
def test_other_words_have_another(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("What is Cuba accused of with its doctors abroad?", "medical missions"),
        ("anything on the M23 in Rwanda?", "M23"),
        ("what's up with Belarus and its labour camps", "10,852"),
        ("did Zimbabwe shut down shelters", "a shelter was closed"),
        ("how many of Spain's victims were Spaniards", "only 17 were Spanish"),
        ("what does the report say about trafficking on ships in Namibia", "fishing vessel"),
        ("what got better for maids in Saudi Arabia", "Wage Protection System"),
        ("what should the Taliban do better in Afghanistan", "Screen returning migrants"),
        ("what does it say about Albania prosecuting victims", "were charged"),
        ("Which shortcomings were noted for Nigeria, especially regarding corruption?", "Corruption"),
        ("what did the report write on the treatment of domestic workers in Saudi Arabia", "Labor Reform Initiative"),
    ],
)
def test_a_topic_of_a_country_finds_what_speaks_of_it(text: str, holds: str) -> None:
    assert any(holds in one.finding.text for one in found(text).findings)
    assert not found(text).fallback


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("where did gangs stop the authorities from working", {"Haiti", "Ecuador"}),
        ("where do they say cotton is picked under pressure", {"Tajikistan", "Uzbekistan", "Turkmenistan"}),
        ("which countries get criticised over forced labour in cotton fields", {"Uzbekistan", "Turkmenistan"}),
        ("which countries have never convicted a trafficker", {"Barbados", "Saint Lucia", "Antigua and Barbuda"}),
        ("who sends children to beg", {"Senegal", "Kosovo"}),
        ("any countries blamed for abuse on fishing boats", {"Taiwan", "Philippines", "Mauritius"}),
        ("which countries confuse smuggling with trafficking", {"Sint Maarten", "Somalia"}),
        ("who mixes up smuggling and trafficking, says the report", {"Aruba", "Sint Maarten", "Somalia", "Zambia"}),
    ],
)
def test_a_topic_of_all_finds_those_that_it_is_about_first(text: str, first: set[str]) -> None:
    places = [place.name for place in found(text).places][:4]
    assert len(first.intersection(places)) > 1


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Which states are accused of taking Ukrainian kids?", {"Russia", "Belarus"}),
        ("countries that sold migrants to libyan militias", {"Tunisia"}),
        ("who does the report say sends Cuban workers", {"Uganda", "Chad"}),
    ],
)
def test_who_does_something_to_the_people_of_a_country_is_asked_of_all(text: str, holds: set[str]) -> None:
    assert holds <= {place.name for place in found(text).places}


@pytest.mark.parametrize(
    ("text", "code", "holds"),
    [
        ("what does the report find about russia taking children out of ukraine", "RUS", "Ukrainian children"),
        ("how many crossings to Peru are run by gangs in Ecuador", "ECU", "42"),
        ("North Koreans working in Russia, what happens to them per the report", "RUS", "sent home"),
        ("what does it say about Haitians in the Bahamas", "BHS", "Haitian"),
        ("what does the report say about Mayotte", "FRA", "Mayotte"),
        ("France, 2023 report, children in Mayotte: what was the finding?", "FRA", "Mayotte"),
        ("does the report mention Zanzibar", "TZA", "Zanzibar"),
        ("hk domestic helpers what did tip 2025 find, im filipina here", "HKG", "domestic workers"),
    ],
)
def test_who_is_only_part_of_the_topic_is_not_asked_about(text: str, code: str, holds: str) -> None:
    part = found(text)
    assert part.place is not None
    assert part.place.code == code
    assert holds in part.findings[0].finding.text or holds in part.findings[1].finding.text


def test_two_countries_asked_about_are_both_answered() -> None:
    asked = Service(SNAPSHOT).ask("what does the report say about shelters in Peru and Chile").question
    assert [place.codes for place in asked.places] == [("PER",), ("CHL",)]


@pytest.mark.parametrize(
    ("before", "text", "code", "topic"),
    [
        ("what does the report say about shelters in Kenya", "is that a problem in Uganda too", "UGA", "shelters"),
        ("anything on scam operations in Burma", "do they bring it up for Thailand as well", "THA", "scam"),
        ("forced begging in Senegal", "same issue in Kosovo?", "XKX", "begging"),
        ("Kenya", "what do the Americans say about it", "KEN", ""),
    ],
)
def test_a_topic_is_asked_of_another_country(before: str, text: str, code: str, topic: str) -> None:
    service = Service(SNAPSHOT)
    service.ask(before, "one")
    question = service.ask(text, "one").question
    assert [place.codes for place in question.places] == [(code,)]
    assert not topic or topic in question.topic


@pytest.mark.parametrize(
    "text",
    [
        "weird q but what does it say on cotton picking in uzbekistan",
        "boys sent begging by their koran teachers in senegal, any info",
        "roumania and its care homes what is said",
        "anything about the Taliban and bacha bazi",
    ],
)
def test_what_is_said_is_asked_in_no_form_of_a_question(text: str) -> None:
    assert found(text).findings


def test_a_word_beside_the_topic_brings_in_no_other_country() -> None:
    places = {place.name for place in found("which countries have scam compounds").places}
    assert "Cambodia" in places
    assert places.isdisjoint({"Azerbaijan", "Saudi Arabia", "Senegal"})


@pytest.mark.parametrize(
    "text",
    [
        "Which country has the report accused of forced organ harvesting?",
        "which countries are accused of organ harvesting",
        "does the report say anything about social media",
    ],
)
def test_what_no_finding_tells_is_not_told_by_words_beside_it(text: str) -> None:
    assert found(text).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Does the 2025 report mention AI or social media recruitment?",
        "Which countries were criticised for recruitment over social media",
    ],
)
def test_a_word_of_a_topic_that_no_finding_has_is_named(text: str) -> None:
    part = found(text)
    assert (part.partly, part.lacking) == (True, ("social-media",))


@pytest.mark.parametrize(
    "text",
    [
        "As I am meeting a diplomat from Lesotho, what is Lesotho criticised for?",
        "Since I'll be interviewing an official from Lesotho, what is it criticised for?",
    ],
)
def test_the_occasion_of_a_question_is_no_topic(text: str) -> None:
    part = found(text)
    assert (part.topic, part.fallback) == ("", False)


@pytest.mark.parametrize("word", sorted(vocabulary().alike))
def test_each_word_of_a_topic_is_searched_for(word: str) -> None:
    question = SNAPSHOT.reader.read(f"what does the report say about {word} in Peru")
    matter = matter_there(word, {word})

    assert question.intent is Intent.FINDINGS
    assert question.topic in ((word,), matter.topic if matter is not None else ())
