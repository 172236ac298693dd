"""A yes or a no comes first in everyday wordings, too: guesses, hearsay, "is that in there", names half known."""

import pytest

from bot.questions.intent import Intent
from bot.questions.sentences.tidied import tidied
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

READER = shipped_service().snapshot.reader

GUESSED = (
    ("trivia question for tonight: how many nations were tier 1 in 2018? is 39 correct", "Yes. 39 countries"),
    ("how many tier 3 countries were there in 2023? is it 24", "Yes. 24 countries"),
    ("number of watch list countries in 2025? my notes say 27, is that right", "No: 25 countries"),
    ("quick check: tier 1 countries in 2024, is 33 the right number", "Yes. 33 countries"),
    ("how many were on tier 3 in 2014... 23?", "Yes. 23 countries"),
    ("how many countries got downgraded in 2025, 11?", "Yes. 11 countries"),
    ("total number of tier 2 countries 2025: 106?", "Yes. 106 countries"),
    ("how many countries does the 2025 report cover? is 188 right?", "Yes. The 2025 report covers 188"),
    ("how many on tier 3? 20 right?", "Yes. 20 countries"),
    ("how many countries in asia are tier 1? i counted 3, is that correct?", "No: 5 countries"),
    ("would you say 21 countries were tier 3 in 2024", "Yes. 21 countries"),
    ("i have 25 for the watch list 2025, does that match", "Yes. 25 countries"),
)
HEARD = (
    (
        "I'm Colombian living in Madrid and read somewhere that we are not tier 1 anymore?? is that true",
        "Yes. Colombia",
    ),
    ("I'm Bulgarian and heard somewhere that we got off the watch list?? is this true", "Yes. Bulgaria"),
    ("somebody told me we're not tier 1 anymore, im from poland. is that right", "No. Poland"),
    ("im colombian and my friend said we lost tier 1, is that correct", "Yes. Colombia"),
    ("I'm from Colombia. Read somewhere that we are not tier 1 anymore, is that true?", "Yes. Colombia"),
    ("read on twitter that japan is not tier 1 anymore. true?", "Yes. Japan"),
    ("i live in Rome and somebody said italy isnt tier 1 now. can that be", "Yes. Italy"),
    ("apparently vietnam is off tier 3. is that so?", "Yes. Vietnam"),
    ("our slides list oman under tier 3, is that up to date", "No. Oman"),
    ("the wiki article puts Ecuador at tier 2. is wikipedia correct here?", "Yes. Ecuador"),
    ("someone on reddit says brunei isnt tier 3 anymore, is that true or bs", "Yes. Brunei"),
    ("my textbook has Bahrain as tier 1, is the book right", "Yes. Bahrain"),
    ("chatgpt says oman is tier 1. is chatgpt right?", "No. Oman"),
    ("google says papua new guinea is tier 3, does that check out", "Yes. Papua New Guinea"),
)
AROUND = (
    ("can i safely write that australia has never been below tier 1", "Yes. Australia"),
    ("do i have it right that rwanda is on the watch list?", "Yes. Rwanda"),
    ("just to be sure, mali is not tier 3 right", "Yes. Mali"),
    ("let me check: tanzania tier 2?", "Yes. Tanzania"),
    ("not to be annoying, but is chad still tier 2 watch list", "No. Chad"),
    ("no offense but is poland even tier 1", "Yes. Poland"),
    ("is swaziland (or whatever its called now) on the watchlist", "No. Eswatini"),
    ("is zaire or whatever its name is today on the watchlist", "Yes. Democratic Republic of the Congo"),
    ("is burma (i think its called myanmar these days) still on tier 3", "Yes. Burma"),
    ("is kosovo in the report at all? half the datasets leave it out because of the UN thing", "Yes. Kosovo"),
    ("is macau ranked at all? our lawyer says no because its china", "Yes. Macau"),
    ("does monaco appear in the report at all", "No. Monaco"),
    ("does liechtenstein show up in the report", "No. Liechtenstein"),
    ("did saudi arabia improve at all", "Yes. Saudi Arabia"),
)
TOPICS = (
    ("cuban doctors abroad, is that in there?", "Yes. Cuba"),
    ("scam compounds in cambodia, does it mention them", "Yes. Cambodia"),
    ("child soldiers in mali, are they in it?", "Yes. Mali"),
    ("brick kilns in pakistan - is that covered in the report?", "Yes. Pakistan"),
    ("what about forced begging in senegal, is it in there", "Yes. Senegal"),
    ("forced labor in xinjiang, is that in the report?", "Yes. China"),
    ("Cuban doctors abroad. Does it mention them?", "Yes. Cuba"),
    ("cuba stopped sending doctors abroad, is that in there?", "Cuba"),
    ("child marriage in niger, is that in there?", "Niger"),
    ("what does it say about child soldiers in Iran", "Iran"),
    ("what does the report say about child soldiers", "Findings on this"),
)
GONE_ON_WITH = (
    (("kenya vs uganda", "was it like that in 2014 as well?"), "No. Uganda stands better"),
    (("ghana vs ivory coast", "so a tie. was that so in 2017 as well"), "No. Côte d'Ivoire"),
    (("ghana and ivory coast tier", "same tier in 2017 as well?"), "No. Côte d'Ivoire"),
    (("peru vs ecuador", "was that so in 2018?"), "Yes. Peru and Ecuador"),
    (("peru or bolivia, who is better", "was that also true in 2020?"), "No. Peru and Bolivia"),
    (("so sweden is better than norway?", "was it also like this in 2020"), "No. Sweden and Norway"),
    (("spain vs italy", "was that so in 2017 too"), "Spain and Italy"),
    (("ghana tier", "was that so in 2017 as well"), "No. Ghana"),
    (("ghana tier", "was that already the case in 2012?"), "Yes. Ghana"),
    (("laos tier 2025", "damn, wasnt it tier 2 in 2023"), "Yes. Laos"),
    (("brazil tier", "lol wasnt it tier 2 the year before"), "Yes. Brazil"),
    (("albania tier", "is it tier 3 like belarus"), "No. Albania"),
    (("albania tier", "is it on the watch list, just like serbia?"), "No. Albania"),
    (("what are the minimum standards", "are they the same for every country"), "Yes. Minimum standards"),
)


@pytest.mark.parametrize(("text", "begins"), [*GUESSED, *HEARD, *AROUND, *TOPICS])
def test_a_yes_or_a_no_comes_first(text: str, begins: str) -> None:
    assert last(text)[1].startswith(begins)


@pytest.mark.parametrize(("said", "begins"), GONE_ON_WITH)
def test_a_yes_or_a_no_comes_first_after_another_question(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("How many european countries made tier 1? my guess is 25", "19 countries"),
        ("how many times was jamaica on the watch list? 5?", "Jamaica was on"),
        ("i heard we are not tier 1 anymore, im from poland", "Poland"),
    ],
)
def test_what_asks_for_no_confirmation_gets_none(text: str, begins: str) -> None:
    assert last(text)[1].startswith(begins)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("is swaziland (or whatever its called now) rated", "is swaziland  rated"),
        ("is turkey, or however you spell it now, tier 2", "is turkey  tier 2"),
        ("was swaziland (now eswatini) rated", "was swaziland  rated"),
        ("is poland (now on the watch list) ok", "is poland (now on the watch list) ok"),
        ("is poland (now tier 1) ok", "is poland (now tier 1) ok"),
    ],
)
def test_another_name_is_left_out(said: str, left: str) -> None:
    assert tidied(said) == left


@pytest.mark.parametrize(
    ("said", "places"),
    [
        (("albania tier? my dad says its tier 3 like belarus and i say no way",), {"ALB"}),
        (("is kenya tier 2 like uganda",), {"KEN", "UGA"}),
        (
            ("two plants, one in Tirupur (India) is already out, so: Turkey or Morocco, which scores better?",),
            {"TUR", "MAR"},
        ),
        (("compare chile and peru, argentina is out already",), {"CHL", "PER"}),
        (("@tipbot cape verde",), {"CPV"}),
    ],
)
def test_only_those_asked_about_are_told(said: tuple[str, ...], places: set[str]) -> None:
    assert codes(last(*said)[0]) == places


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how many tier 3 countries will get sanctioned next year, any leak?", Intent.UNKNOWN),
        ("how many tier 3 countries are going to lose aid", Intent.UNKNOWN),
        ("which african countries are up top", Intent.LIST),
        ("who was up top in 2010", Intent.LIST),
        ("what tier did Ghana get, our training mentioned it", Intent.TIER),
    ],
)
def test_the_kind_that_is_asked(text: str, kind: Intent) -> None:
    assert last(text)[0].intent is kind


def test_what_somebody_tells_of_themselves_in_front_is_no_topic() -> None:
    text = last("our diversity training mentioned this report, how did the dutch do?")[1]
    assert text.startswith("Netherlands: Tier 1")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what is the Palermo Protocol", "palermo-protocol"),
        ("palermo protocol?", "palermo-protocol"),
        ("what does the UN trafficking protocol say", "palermo-protocol"),
        ("whats a child soldier by the reports definition", "child-soldier"),
        ("how is a child soldier defined", "child-soldier"),
        ("what is the Child Soldiers Prevention Act", "child-soldiers-list"),
        ("what does complicity mean", "complicity"),
        ("what is official complicity", "complicity"),
        ("define involuntary servitude", "involuntary-servitude"),
        ("what is debt bondage", "debt-bondage"),
        ("what is forced labor", "trafficking"),
    ],
)
def test_a_meaning_is_told(text: str, term: str) -> None:
    question, _ = last(text)
    assert (question.intent, question.term) == (Intent.DEFINE, term)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("which countries use child soldiers", Intent.FINDINGS),
        ("child soldiers in Mali", Intent.FINDINGS),
        ("debt bondage in India", Intent.FINDINGS),
        ("complicity of officials in Burma", Intent.FINDINGS),
        ("has Japan ratified the Palermo Protocol", Intent.UNKNOWN),
        ("which countries have signed the Palermo Protocol", Intent.UNKNOWN),
    ],
)
def test_what_was_found_stays_a_question_for_that(text: str, kind: Intent) -> None:
    assert last(text)[0].intent is kind
