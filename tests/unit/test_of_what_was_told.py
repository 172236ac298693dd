"""What is asked of what was told: of another part of the world, of the only one, of a number, of none of those."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last

GULF = "Which countries in the gulf were upgraded in 2025?"
ONLY = "Was Sudan the only African country downgraded to tier 3 in 2024?"
TWO_YEARS = "how many tier 3 countries were there in 2014 and in 2024"
NEW_ON_3 = "which tier 3 countries were tier 2 last year"
ASEAN = "Which ASEAN members were tier 2 in 2019 but tier 3 now"
CAMBODIA, LAOS, BURMA = "is Cambodia tier 3", "and Laos", "what about burma"
JAPAN = "is there any year when both Japan and Germany were tier 2"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ((GULF, "which in asia"), "4 countries in Asia were upgraded in the 2025 report"),
        ((GULF, "which in asia", "which in the eu"), "2 countries in the European Union were upgraded"),
        (("who was on tier 3 in Asia in 2019", "which in the Gulf"), "1 country in the Gulf states was on Tier 3"),
        (("countries downgraded in 2024 in africa", "which in south america"), "1 country in South America"),
        (("EU countries on tier 2", "which in the balkans?"), "4 countries in both the European Union and the Balkans"),
        ((ONLY, "in the whole world?"), "No: 2 countries were downgraded to Tier 3 in the 2024 report"),
        ((ONLY, "who else was"), "2 countries were downgraded to Tier 3 in the 2024 report"),
        (("did cyprus lose tier 1 in 2021", "was it the only eu country to fall that year"), "No: 2 countries"),
        (("did cyprus lose tier 1 in 2021", "was it the only one to fall"), "No: 20 countries"),
        (("was slovenia upgraded in 2025", "was it the only one in the eu"), "No: 2 countries in the European Union"),
        ((TWO_YEARS, "So it went down?"), "Yes. 21 countries were on Tier 3"),
        ((TWO_YEARS, "which of those are new"), "12 countries were on Tier 3 in the 2024 report"),
        (("which countries left tier 3 since 2022", "who joined it"), "16 moves of 14 countries to Tier 3"),
        (("which year had the most tier 3 countries", "how many are there now"), "20 countries are on Tier 3"),
        (("which year had the most downgrades", "more than upgrades that year?"), "10 up, 37 down"),
        (("which countries are on tier 3", "which countries are like canada"), "on Tier 1 like Canada"),
        (("list tier 3 countries", "is there a country like sweden"), "Yes. 32 countries are on Tier 1 like Sweden"),
        ((CAMBODIA, LAOS, BURMA, "none of these three is tier 2 anymore?"), "Yes. Cambodia, Laos and Burma"),
        ((CAMBODIA, LAOS, "so Chad is the only one of these on tier 3?"), "No: 3 countries"),
        (("Peru, Ecuador, Bolivia", "so none of the three was ever on tier 3, correct?"), "No. Peru was never"),
        (("Romania, Bulgaria, Moldova", "are any of them watch list at the moment"), "No. Romania"),
        (("was denmark ever tier 3", "none of the nordics was ever tier 3, right?"), "Yes. 0 countries in the Nordic"),
        ((JAPAN,), "both on Tier 2 in 2020–2021"),
        ((JAPAN, "and both tier 1"), "both on Tier 1 in 2018"),
        (("was saudi arabia ever on tier 3", "and kuwait", "which got off tier 3 first"), "Saudi Arabia left Tier 3"),
        (("what does tier 2 mean", "is it worse than watch list"), "No. Which tier is the best"),
        (("how many tier 1 countries are there", "and fewer tier 3 than tier 1?"), "Yes. 20 countries"),
        (("so none of the central asian countries is tier 1?", "which of them is on watch list now"), "^2 countries"),
        (("Rank these for 2025: ghana, togo, benin, mali", "same for 2015"), "^Togo and Benin stand better"),
        (
            ("who's the worst in south america", "excluding venezuela, who's worst"),
            "2 countries in South America besides",
        ),
        (("which nato members are on watch list", "who has been on it in the last 5 years"), "3 countries in NATO"),
        (("which nato members are on tier 1", "who has been on it for the last 5 years"), "throughout"),
        (("which EU countries are on tier 3", "who was the last one on it"), "Greece"),
        (("which caribbean country dropped in 2025", "only those?"), "2 countries in the Caribbean"),
        (("which countries moved up and down since 2020", "ok then just down"), "111 downgrades"),
        (("was Canada always tier 1", "what years not?"), "on Tier 2 in 2003"),
        (("did ireland go down at some point", "why did it"), "Ireland: Tier 2 Watch List in the 2020 report"),
        (("so the netherlands never left tier 1?", "and denmark and norway didn't either?"), "No. Denmark left Tier 1"),
        (("how long has China been on tier 3", "how many countries have been tier 3 longer"), "Longest on Tier 3"),
        (("biggest drop ever", "what about tier 2 to 3 since 2020"), "1 country was downgraded from Tier 2 to Tier 3"),
        (("I need the tier of Congo", "the democratic one"), "^Democratic Republic of the Congo"),
        (("tier of congo in 2015", "the second one"), "^Republic of the Congo"),
        ((TWO_YEARS, "and which left", "which ones came"), "12 countries were on Tier 3 in the 2024 report"),
        (("how many on tier 1 in 2020 and in 2024", "is that an increase"), "No: 33 countries"),
        (("was Portugal downgraded in 2021", "was it the only one that year"), "No: 20 countries were downgraded"),
        ((NEW_ON_3, "and which of them were watch list"), "2 countries are on Tier 3 in the 2025 report and were"),
        ((ASEAN, "and the opposite"), "on Tier 2 in the 2025 report that was on Tier 3 in the 2019"),
        ((ASEAN, "which didn't change"), "2 countries in ASEAN were never on another tier in the reports of 2019"),
        ((ASEAN, "which didn't change", "who was tier 3 then"), "1 country in ASEAN was on Tier 3 in the 2019 report"),
        (
            ("is dominican republic the same as dominica", "what tier is dominica", "ok the republic then"),
            "^Dominican R",
        ),
        (
            ("which BRICS country is doing best?", "all the others are tier 2 or worse?"),
            "Yes. 5 countries in BRICS besides",
        ),
        (("Rank these for 2025: ghana, togo, mali", "take mali out"), "^Ghana and Togo are both"),
        (("israel, jordan, lebanon, egypt", "who was the worst of the four"), "^Israel, Jordan, Lebanon and Egypt"),
        (("what tier is Korea", "the democratic one"), "^Democratic People's"),
        (("who was downgraded in 2024", "how many of them stayed down"), "12 countries among those listed before"),
        (("tier 3 countries in the gulf", "ok which of them was tier 3 most often"), "Saudi Arabia, 13 reports"),
        (("tier of congo", "DR"), "^Democratic Republic of the Congo"),
    ],
)
def test_it_is_of_that(said: tuple[str, ...], told: str) -> None:
    answer = last(*said)[1]

    assert answer.startswith(told[1:]) if told.startswith("^") else told in answer


def test_the_report_tells_nothing_of_where_a_country_lies() -> None:
    assert last("is Cambodia tier 3", "and is it in asean")[0].intent is Intent.UNKNOWN


def test_nothing_tells_the_shortest_stay() -> None:
    assert last("longest tier 1 streak in asean?", "and the shortest")[0].intent is Intent.UNKNOWN


def test_what_others_but_one_are_is_of_the_same_part_of_the_world() -> None:
    question, told = last("which asean countries are on tier 3", "and none of them tier 1 except singapore, right?")

    assert not question.where.those
    assert "1 country in ASEAN besides Singapore" in told


def test_a_move_of_people_is_none_of_a_country() -> None:
    question, _ = last("I moved from poland to ireland in 2019. which one was better back then")

    assert question.intent is Intent.COMPARE
    assert codes(question) == {"POL", "IRL"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Is Slovakia worse than Czechia, and was it in 2018?",
            ("in the 2025 report", "both on Tier 1 in the 2018 report"),
        ),
        (
            "was slovenia upgraded in 2025? the only one in the eu?",
            ("Slovenia: Tier 1", "2 countries in the European Union"),
        ),
    ],
)
def test_both_are_told_where_two_are_asked(said: str, told: tuple[str, str]) -> None:
    answer = last(said)[1]

    assert all(part in answer for part in told)
