"""Resolving names, completing them, and spotting them in messages, over the shipped names."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.peers.cases import read_cases
from bot.places.candidates import candidates as candidates_of
from bot.places.code_rows import with_code_rows
from bot.places.complete import complete
from bot.places.fold import fold
from bot.places.gazetteer import MOST_SEEN, Gazetteer
from bot.places.glance import names_nothing
from bot.places.names import Match
from bot.places.resolve import edits_allowed, resolve
from bot.places.spot import Mention, candidates, look_closely, spot
from bot.report.records import Alias, AliasKind, AreaKind, Code, Country, EverydayKind, Records
from tests.support.knowledge import shipped_records, shipped_service

GAZETTEER = shipped_service().snapshot.gazetteer
CASES = Path(__file__).parent.parent.parent / "benchmarks" / "cases"
COUNTRIES = shipped_service().snapshot.report.countries


@pytest.mark.parametrize(
    ("name", "code", "match"),
    [
        ("Thailand", "THA", Match.EXACT),
        ("thailand", "THA", Match.EXACT),
        ("Burma", "MMR", Match.EXACT),
        ("Myanmar", "MMR", Match.EXACT),
        ("cote d'ivoire", "CIV", Match.EXACT),
        ("côte d’ivoire", "CIV", Match.EXACT),
        ("the gambia", "GMB", Match.EXACT),
        ("Gambia", "GMB", Match.EXACT),
        ("Kosovo", "XKX", Match.EXACT),
        ("Swaziland", "SWZ", Match.ALIAS),
        ("Zaire", "COD", Match.ALIAS),
        ("Holland", "NLD", Match.ALIAS),
        ("UK", "GBR", Match.ALIAS),
        ("u.s.", "USA", Match.ALIAS),
        ("DRC", "COD", Match.ALIAS),
        ("República de Chile", "CHL", Match.EXACT),
        ("Republika Hrvatska", "HRV", Match.ALIAS),
        ("جمهورية السودان", "SDN", Match.LANGUAGE),
        ("جمهورية الصين", "TWN", Match.ALIAS),
        ("République du Congo", "COG", Match.ALIAS),
        ("the kiwis", "NZL", Match.DEMONYM),
        ("Korea, Rep.", "KOR", Match.ALIAS),
        ("England", "GBR", Match.ALIAS),
        ("THA", "THA", Match.CODE),
        ("TH", "THA", Match.CODE),
        ("jpn", "JPN", Match.CODE),
        ("🇹🇭", "THA", Match.FLAG),
        (" 🇽🇰 ", "XKX", Match.FLAG),
        ("thais", "THA", Match.DEMONYM),
        ("the dutch", "NLD", Match.DEMONYM),
        ("ประเทศไทย", "THA", Match.ALIAS),
        ("ไทย", "THA", Match.LANGUAGE),
        ("日本", "JPN", Match.LANGUAGE),
        ("Deutschland", "DEU", Match.ALIAS),
        ("Japan's", "JPN", Match.EXACT),
        ('"Japan"', "JPN", Match.EXACT),
        ("<@123> Japan", "JPN", Match.EXACT),
        ("Japan <@!123>", "JPN", Match.EXACT),
        ("**[Japan](https://example.org/japan)**", "JPN", Match.EXACT),
        ("**Japan**", "JPN", Match.EXACT),
        ("southkorea", "KOR", Match.EXACT),
        ("Timor Leste", "TLS", Match.EXACT),
        ("thialand", "THA", Match.TYPO),
        ("Philipinnes", "PHL", Match.TYPO),
        ("Kazakhstn", "KAZ", Match.TYPO),
        ("Guatemlaa", "GTM", Match.TYPO),
        ("Malasyia", "MYS", Match.TYPO),
    ],
)
def test_a_name_is_resolved_with_its_reason(name: str, code: Code, match: Match) -> None:
    resolution = resolve(GAZETTEER, name)
    assert (resolution.codes, resolution.match) == ((code,), match)


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Korea", {"KOR", "PRK"}),
        ("koreans", {"KOR", "PRK"}),
        ("Congo", {"COD", "COG"}),
        ("Dominicans", {"DMA", "DOM"}),
        ("Virgin Islands", {"VGB", "VIR"}),
        ("both Koreas", {"KOR", "PRK"}),
    ],
)
def test_a_name_with_two_readings_gives_both(name: str, codes: set[Code]) -> None:
    resolution = resolve(GAZETTEER, name)
    assert resolution.ambiguous
    assert set(resolution.codes) == codes


@pytest.mark.parametrize("name", ["Georgia", "Guinea", "Ireland", "Samoa", "Sudan", "Niger", "Dominica"])
def test_a_name_that_is_part_of_others_is_the_country_of_that_name(name: str) -> None:
    (code,) = resolve(GAZETTEER, name).codes
    assert COUNTRIES[code].name == name


@pytest.mark.parametrize(
    ("near", "other"),
    [
        ("Niger", "Nigeria"),
        ("Guinea", "Guinea-Bissau"),
        ("Dominica", "Dominican Republic"),
        ("Sudan", "South Sudan"),
        ("Austria", "Australia"),
        ("Slovakia", "Slovenia"),
        ("Iran", "Iraq"),
        ("Mali", "Malawi"),
        ("Mauritania", "Mauritius"),
        ("Gambia", "Zambia"),
        ("Samoa", "American Samoa"),
        ("Republic of the Congo", "Democratic Republic of the Congo"),
    ],
)
def test_close_neighbours_are_told_apart(near: str, other: str) -> None:
    one, two = resolve(GAZETTEER, near), resolve(GAZETTEER, other)
    assert len(one.codes) == len(two.codes) == 1
    assert one.codes != two.codes


@pytest.mark.parametrize(
    "text",
    [
        "man",
        "mail",
        "child",
        "woman",
        "sedan",
        "Lagos",
        "Luanda",
        "Virginia",
        "Wakanda",
        "asdfgh",
        "no",
        "in",
        "12345",
        "…",
        "<@123>",
        ":)",
        "```",
        "the",
    ],
)
def test_what_is_no_country_is_none(text: str) -> None:
    assert resolve(GAZETTEER, text).codes == ()


@pytest.mark.parametrize(
    ("name", "kind", "lies_in"),
    [
        ("New Jersey", AreaKind.STATE, "USA"),
        ("Hawaii", AreaKind.STATE, "USA"),
        ("Dubai", AreaKind.STATE, "ARE"),
        ("State of Georgia", AreaKind.STATE, "USA"),
        ("Siberia", AreaKind.REGION, "RUS"),
        ("Kurdistan", AreaKind.REGION, None),
        ("africa", AreaKind.CONTINENT, None),
        ("Czechoslovakia", AreaKind.FORMER, None),
    ],
)
def test_an_area_is_known_as_what_it_is_and_is_no_country(name: str, kind: AreaKind, lies_in: Code | None) -> None:
    resolution = resolve(GAZETTEER, name)
    assert resolution.codes == ()
    assert resolution.area is not None
    assert (resolution.area.kind, resolution.area.iso3) == (kind, lies_in)


def test_a_name_of_its_own_that_is_nearly_a_country_is_asked_about_not_answered() -> None:
    resolution = resolve(GAZETTEER, "Columbia")
    assert (resolution.codes, resolution.suggestions) == ((), ("COL",))


@pytest.mark.parametrize(
    ("typed", "code"),
    [("and Iran", "IRN"), ("Malawi too", "MWI"), ("Zambia then", "ZMB"), ("so Mali", "MLI"), ("no, Oman", "OMN")],
)
def test_a_name_beside_a_word_of_no_name_is_asked_about_not_taken_for_another(typed: str, code: Code) -> None:
    resolution = resolve(GAZETTEER, typed)
    assert (resolution.codes, resolution.suggestions) == ((), (code,))


@pytest.mark.parametrize(
    ("typed", "code"),
    [("equitorial guinea", "GNQ"), ("papua guinea", "PNG"), ("cook island", "COK"), ("sudan southern", "SSD")],
)
def test_a_misspelt_name_with_another_in_it_is_still_itself(typed: str, code: Code) -> None:
    assert resolve(GAZETTEER, typed).codes == (code,)


@pytest.mark.parametrize("name", ["England", "the scots", "Northern Ireland", "welshmen"])
def test_a_part_of_the_united_kingdom_stands_for_the_whole_and_says_so(name: str) -> None:
    resolution = resolve(GAZETTEER, name)
    assert (resolution.codes, resolution.part) == (("GBR",), True)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Yemen or Oman", ("YEM", "OMN")),
        ("niger/nigeria", ("NER", "NGA")),
        ("🇹🇭 🇻🇳", ("THA", "VNM")),
        ("thialand vs vietnam", ("THA", "VNM")),
        ("Trinidad and Tobago", ("TTO",)),
        ("Bosnia & Herzegovina", ("BIH",)),
        ("Serbia and Montonegro", ("SCG",)),
    ],
)
def test_two_names_in_one_argument_give_both(typed: str, codes: tuple[Code, ...]) -> None:
    assert resolve(GAZETTEER, typed).codes == codes


@pytest.mark.parametrize(
    ("typed", "code", "match"),
    [
        (".th", "THA", Match.CODE),
        (".uk", "GBR", Match.CODE),
        (":flag_th:", "THA", Match.FLAG),
        ("arub", "ABW", Match.PREFIX),
        ("azerb", "AZE", Match.PREFIX),
        ("united ar", "ARE", Match.PREFIX),
        ("Loas", "LAO", Match.TYPO),
        ("Irran", "IRN", Match.TYPO),
        ("filipeens", "PHL", Match.TYPO),
        ("emirates united arab", "ARE", Match.ALIAS),
        ("the gov of Thailand", "THA", Match.EXACT),
        ("Equatorail Gunea", "GNQ", Match.TYPO),
        ("Timor-Leste (East Timor)", "TLS", Match.ALIAS),
    ],
)
def test_other_ways_to_write_a_name(typed: str, code: Code, match: Match) -> None:
    resolution = resolve(GAZETTEER, typed)
    assert (resolution.codes, resolution.match) == ((code,), match)


@pytest.mark.parametrize(("typed", "codes"), [("slov", {"SVK", "SVN"}), ("United", {"ARE", "GBR", "USA"})])
def test_a_beginning_that_names_share_is_ambiguous(typed: str, codes: set[Code]) -> None:
    assert set(resolve(GAZETTEER, typed).codes) == codes


@given(st.sampled_from(sorted(GAZETTEER.by_folded)))
def test_every_english_name_resolves_to_its_own_country(folded: str) -> None:
    assert GAZETTEER.by_folded[folded].code in resolve(GAZETTEER, folded).codes


@given(st.text("abcdefghijklmnopqrstuvwxyz ", min_size=5, max_size=14), st.sampled_from(sorted(GAZETTEER.by_folded)))
def test_a_new_alias_changes_what_no_other_name_means(name: str, other: str) -> None:
    added = Alias(name, "THA", AliasKind.INFORMAL)
    records = replace(shipped_records(), aliases=(*shipped_records().aliases[:50], added))
    before = Gazetteer(replace(shipped_records(), aliases=shipped_records().aliases[:50]))
    if before.named(other) is not None and fold(name) != other:
        assert Gazetteer(records).named(other) == before.named(other)


def test_a_near_miss_as_near_to_one_country_as_to_another_is_no_answer_but_a_question() -> None:
    resolution = resolve(GAZETTEER, "Aambia")
    assert resolution.codes == ()
    assert set(resolution.suggestions) >= {"GMB", "ZMB"}


def test_every_name_of_a_country_resolves_to_it_unless_it_is_listed_as_ambiguous() -> None:
    wrong = [
        (name, country.iso3, resolve(GAZETTEER, name).codes)
        for country in COUNTRIES.values()
        for name in (country.name, country.common_name, country.iso3)
        if resolve(GAZETTEER, name).codes != (country.iso3,)
    ]
    assert wrong == []


def test_the_longer_the_name_the_more_slips_are_forgiven() -> None:
    assert [edits_allowed(length) for length in (3, 4, 5, 7, 8, 20)] == [0, 0, 1, 1, 2, 2]


@given(st.data())
def test_one_slip_in_a_long_name_never_becomes_another_country(data: st.DataObject) -> None:
    country = data.draw(st.sampled_from([c for c in COUNTRIES.values() if len(c.name) >= 8]))
    place = data.draw(st.integers(0, len(country.name) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    slip = data.draw(
        st.sampled_from(
            [
                country.name[:place] + country.name[place + 1 :],
                country.name[:place] + letter + country.name[place:],
                country.name[:place] + letter + country.name[place + 1 :],
            ]
        )
    )
    codes = resolve(GAZETTEER, slip).codes
    assert codes == () or country.iso3 in codes


@given(st.text(max_size=4000))
def test_no_text_breaks_resolving_completing_or_spotting(text: str) -> None:
    resolve(GAZETTEER, text)
    complete(GAZETTEER, text[:100], 25)
    for mention in spot(GAZETTEER, text):
        assert text[mention.start : mention.end].startswith(mention.text.split(" ")[0][:1])


def test_a_text_longer_than_any_name_is_none() -> None:
    assert resolve(GAZETTEER, "Thailand" + " " * 4000).codes == ()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("tha", "THA"),
        ("THA", "THA"),
        ("burm", "MMR"),
        ("ivory", "CIV"),
        ("sudan", "SDN"),
        ("korea", "KOR"),
        ("swazi", "SWZ"),
        ("thail", "THA"),
        ("thial", "THA"),
        ("nigr", "NER"),
        ("🇹🇭", "THA"),
    ],
)
def test_completion_puts_the_likeliest_first(typed: str, first: Code) -> None:
    assert complete(GAZETTEER, typed, 25)[0] == first


def test_completion_keeps_to_its_limit_names_nobody_twice_and_knows_nothing_for_nothing() -> None:
    codes = complete(GAZETTEER, "a", 25)
    assert len(codes) == len(set(codes)) == 25
    assert complete(GAZETTEER, "", 25) == []


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("what tier is thailand?", ["THA"]),
        ("South Sudan and Sudan", ["SSD", "SDN"]),
        ("Papua New Guinea is not Guinea", ["PNG", "GIN"]),
        ("is New Jersey worse than Jersey", ["JEY"]),
        ("japan's tier, and the 🇹🇭 one", ["JPN", "THA"]),
        ("what about the UK?", ["GBR"]),
        ("is thialand on the watch list", ["THA"]),
        ("日本は何ティアですか", ["JPN"]),
        ("what of child labour and women", []),
        ("GER and Japan", ["DEU", "JPN"]),
        ("IT and DM", []),
        ("my guinea pig is from guinea", ["GIN"]),
        ("Peru, Indiana is no country, Peru, Chile and Kenya are", ["PER", "CHL", "KEN"]),
        ("Lebanon, Pennsylvania is not Lebanon", ["LBN"]),
        ("we drove from Cuba, New York to Peru", ["PER"]),
        ("Mexico, Texas and Ohio", ["MEX"]),
        ("Mexico, Texas's neighbor", ["MEX"]),
        ("Canada, Mexico, Texas", ["CAN", "MEX"]),
        ("Ottawa, Ontario, Canada", ["CAN"]),
        ("TL, DR and Kenya", ["TLS", "DOM", "KEN"]),
        ("roast turkey for all", []),
        ("going to turkey in may", ["TUR"]),
        ("turkey and greece", ["TUR", "GRC"]),
        ("soth korea", ["KOR"]),
        ("so i moved to niue", ["NIU"]),
        ("new zeeland", ["NZL"]),
        ("sri lnka", ["LKA"]),
        ("guinea bisau", ["GNB"]),
        ("kyrg'yzstan is nice", ["KGZ"]),
        ("नेपाल", ["NPL"]),
        ("한국은 어때", ["KOR"]),
        ("it can be so", []),
        ("i love thailand.it is great", ["THA"]),
        ("laos.and cambodia", ["LAO", "KHM"]),
        ("u.s.a and d.r.c", ["USA", "COD"]),
        ("the u.s.and china", ["USA", "CHN"]),
        ("st.lucia", ["LCA"]),
        ("tourism.thailand.org, laos.pdf, me@japan.com", []),
        ("“tialand” – so it’s tier 2…", ["THA"]),
        ("thai\u200bland", ["THA"]),
        ("bosnia &amp; kosovo", ["BIH", "XKX"]),
        ("i love cote d’ivoire", ["CIV"]),
    ],
)
def test_countries_are_spotted_in_a_message(message: str, codes: list[Code]) -> None:
    mentions = spot(GAZETTEER, message)
    assert [code for mention in mentions for code in mention.codes] == codes
    for mention in mentions:
        assert message[mention.start : mention.end].replace("'s", "") in (mention.text, mention.text.replace("'s", ""))


def test_an_everyday_word_needs_support_and_is_marked_where_it_has_none() -> None:
    (alone,) = candidates(GAZETTEER, "turkey")
    assert alone.everyday is EverydayKind.WORD
    assert spot(GAZETTEER, "turkey") == []
    (supported,) = candidates(GAZETTEER, "the turkey tier")
    assert supported.everyday is None


def _spotted_afresh(message: str) -> list[Mention]:
    GAZETTEER.seen.clear()
    return list(candidates(GAZETTEER, message))


_PIECES = (
    "new",
    "soth",
    "korea",
    "zeeland",
    "zeal",
    "papua",
    "guinea",
    "kyrg",
    "yzstan",
    "bissaw",
    "xqzw",
    "the",
    "'s",
)


@given(st.lists(st.sampled_from((*_PIECES, " ", " ", " ", "'", ".", ", ", "-")), max_size=12).map("".join))
@example("new zeeland")
@example("papua new guinea")
@example("kyrg'yzstan")
def test_what_was_seen_before_changes_nothing_that_is_spotted(message: str) -> None:
    fresh = _spotted_afresh(message)
    for piece in _PIECES:
        candidates(GAZETTEER, piece)
        candidates(GAZETTEER, f"{piece} {piece}")
    assert list(candidates(GAZETTEER, message)) == fresh


def test_the_golden_messages_are_spotted_alike_when_all_their_words_were_seen_before() -> None:
    messages = [case.text for case in read_cases(CASES).messages]
    fresh = [_spotted_afresh(message) for message in messages]
    for message in messages:
        for word in message.split():
            candidates(GAZETTEER, word)
    assert [list(candidates(GAZETTEER, message)) for message in messages] == fresh


_FRAMES = (
    "is % bad",
    "my new % is",
    "don't % me",
    "%'s tier",
    "so “%’s”…",
    "i love %.it is",
    "% & co",
    "a 👍 great %!",
    "%",
)


@given(st.sampled_from(sorted(GAZETTEER.by_folded)), st.integers(0, 40), st.characters(), st.sampled_from(_FRAMES))
@example("sri lanka", 5, "", "so “%’s”…")
@example("cote divoire", 6, "'", "% & co")
@example("bosnia herzegovina", 6, "&", "my new % is")
@example("thailand", 4, "\u200b", "don't % me")
def test_what_a_glance_passes_by_has_no_name_at_a_closer_look(name: str, at: int, letter: str, frame: str) -> None:
    for written in (f"{name[:at]}{letter}{name[at:]}", f"{name[:at]}{letter}{name[at + 1 :]}"):
        message = frame.replace("%", written)
        if names_nothing(GAZETTEER, message):
            assert [mention for mention in look_closely(GAZETTEER, message) if not mention.everyday] == []


def test_only_so_many_words_are_remembered() -> None:
    for number in range(2 * MOST_SEEN):
        GAZETTEER.remember(f"stranger{number}", None)
    assert 0 < len(GAZETTEER.seen) <= MOST_SEEN


def test_a_dissolved_country_lends_its_two_letters_to_no_flag_or_code() -> None:
    gone = Country("ANT", "AN", "Netherlands Antilles", "Netherlands Antilles", dissolved=2010)
    gazetteer = Gazetteer(Records(countries=(gone,)))
    assert gazetteer.code("AN") is None
    assert gazetteer.code("ANT") == "ANT"
    assert gone.flag == ""


def test_candidates_come_in_order_with_score_reason_and_certainty() -> None:
    (thailand,) = candidates_of(GAZETTEER, resolve(GAZETTEER, "thialand"))
    assert (thailand.code, thailand.match, thailand.certain) == ("THA", Match.TYPO, True)
    assert 0.9 < thailand.score < 1

    (exact,) = candidates_of(GAZETTEER, resolve(GAZETTEER, "Siam"))
    assert (exact.score, exact.match) == (1, Match.ALIAS)

    koreas = candidates_of(GAZETTEER, resolve(GAZETTEER, "Korea"))
    assert [(korea.code, korea.certain) for korea in koreas] == [("KOR", False), ("PRK", False)]

    near = candidates_of(GAZETTEER, resolve(GAZETTEER, "aambia"))
    assert [one.score for one in near] == sorted((one.score for one in near), reverse=True)
    assert not any(one.certain for one in near)


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("batumi is the best of georgia", ("GEO",)),
        ("atlanta is the best of georgia", ()),
        ("three days in aqaba then all of jordan", ("JOR",)),
        ("jordan scored again, what a bull", ()),
        ("addis ababa for a week", ()),
    ],
)
def test_a_city_of_its_own_shows_that_a_word_is_the_country(message: str, codes: tuple[Code, ...]) -> None:
    assert tuple(code for mention in spot(GAZETTEER, message) for code in mention.codes) == codes


@pytest.mark.parametrize(
    ("message", "start", "end", "code"),
    [
        ("ทำไมเวียดนามถึงได้เทียร์นี้", 4, 12, "VNM"),
        ("日本とガーナの比較", 0, 2, "JPN"),
        ("日本とガーナの比較", 3, 6, "GHA"),
        ("한국은 어떤가요", 0, 2, "KOR"),
    ],
)
def test_a_name_in_a_script_without_spaces_is_found_where_it_stands(
    message: str, start: int, end: int, code: Code
) -> None:
    assert (start, end, code) in [(m.start, m.end, code) for m in spot(GAZETTEER, message) if code in m.codes]


def test_the_certainty_set_decides_whether_a_badly_misspelt_name_is_a_country() -> None:
    lenient, strict = Gazetteer(shipped_records(), certainty=0.7), Gazetteer(shipped_records(), certainty=1)

    assert resolve(lenient, "Loas").codes == ("LAO",)
    assert resolve(strict, "Loas").codes == ()
    assert resolve(strict, "Laos").codes == ("LAO",)


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("DE, AT, CH: tiers please", ["DEU", "AUT", "CHE"]),
        ("IT vs FR vs DE", ["ITA", "FRA", "DEU"]),
        ("US/UK/CA/AU", ["USA", "GBR", "CAN", "AUS"]),
        ("ask IT or ME", []),
        ("WHAT TIER IS IT OR CAN IT BE", []),
    ],
)
def test_codes_in_a_row_are_countries_even_if_one_is_a_word(message: str, codes: list[str]) -> None:
    found = with_code_rows(GAZETTEER, message, candidates(GAZETTEER, message))
    assert [code for one in found if one.everyday is None for code in one.codes] == codes
