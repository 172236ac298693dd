"""Embeds keep Discord's limits, and show text as it is, whatever the texts are."""

import re
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answers.answer import Basis, Option, TierAnswer, UnknownPlaceAnswer, WhichAnswer
from bot.answers.places import Place, ShownFinding, Step
from bot.discord_app.embeds import embed_for
from bot.report.change import ChangeKind
from bot.report.records import FindingKind
from bot.report.tier import Tier
from tests.conftest import Seeded

SEEDS = [
    *("@everyone", "@here", "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>"),
    *("**", "](", "[", "\\", "\n# ", "||", "🇹🇭", "😀", " ", "https://a.example/_x_"),
]
texts = st.builds(
    lambda parts, times: "".join(parts) * times,
    st.lists(st.text(max_size=20) | st.sampled_from(SEEDS), max_size=8),
    st.sampled_from([1, 1, 5, 100]),
)
codes = st.from_regex(r"[A-Z]{3}", fullmatch=True)
tiers = st.sampled_from(Tier)
years = st.integers(2001, 2100)
places = st.builds(Place, codes, texts, texts, st.sampled_from(["", "🇹🇭"]))
options = st.lists(st.builds(Option, places, st.none() | tiers), max_size=30).map(tuple)
findings = st.builds(ShownFinding, texts, years, st.sampled_from(FindingKind), texts, texts)
rated = st.builds(
    TierAnswer,
    place=places,
    year=years,
    tier=tiers,
    category=texts,
    step=st.builds(Step, st.sampled_from(ChangeKind), st.none() | tiers, st.none() | years),
    since=years,
    findings=st.lists(findings, max_size=6).map(tuple),
    basis=st.sampled_from(Basis),
    source_url=texts.map(lambda text: f"https://a.example/{quote(text, errors='replace')}"),
    source_is_narrative=st.booleans(),
    report_overdue=st.booleans(),
    data_version=texts,
    revision=st.integers(0, 2**63),
    citation=texts,
)
which = st.builds(WhichAnswer, texts, years, st.lists(years, max_size=2).map(tuple), options)
unknown = st.builds(UnknownPlaceAnswer, texts, st.lists(years, max_size=2).map(tuple), options)

MENTION = re.compile(r"@everyone|@here|<@[!&]?\d{17,20}>")


def units(text: str | None) -> int:
    return len((text or "").encode("utf-16-le", "surrogatepass")) // 2


def shown(text: str, name: str = "Atlantis") -> TierAnswer:
    """An answer that holds `text` where a finding stands."""
    finding = ShownFinding("f", 2025, FindingKind.PROFILE, text, "source")
    return TierAnswer(
        place=Place("ATL", name, name, ""),
        year=2025,
        tier=Tier.TWO,
        category="",
        step=Step(ChangeKind.NEWLY_RATED, None, None),
        since=2025,
        findings=(finding,),
        basis=Basis.CONFIRMED,
        source_url="https://a.example/",
        source_is_narrative=False,
        report_overdue=False,
        data_version="1",
        revision=1,
        citation="To be cited.",
    )


LONG = "x" * 9000
EVERYTHING_LONG = replace(shown(LONG, name=LONG), category=LONG, citation=LONG, data_version=LONG)


@example(part=EVERYTHING_LONG)
@given(part=rated | which | unknown)
def test_any_part_keeps_discords_limits(part: TierAnswer | WhichAnswer | UnknownPlaceAnswer) -> None:
    embed = embed_for(part)

    fields = [(field.name, field.value) for field in embed.fields]
    assert 0 < units(embed.title) <= 256
    assert units(embed.description) <= 4096
    assert units(embed.footer.text) <= 2048
    assert len(fields) <= 25
    assert all(0 < units(name) <= 256 and 0 < units(value) <= 1024 for name, value in fields)
    whole = [embed.title, embed.description, embed.footer.text, *(text for field in fields for text in field)]
    assert sum(map(units, whole)) <= 6000


@given(part=rated | which | unknown)
def test_no_part_mentions_anybody(part: TierAnswer | WhichAnswer | UnknownPlaceAnswer) -> None:
    embed = embed_for(part)

    for text in (embed.title, embed.description, *(field.value for field in embed.fields)):
        assert not MENTION.search(text or "")


@given(citation=texts.filter(bool))
def test_the_line_to_cite_stays_in_its_block(citation: str) -> None:
    (cite,) = embed_for(replace(shown(""), citation=citation)).fields

    value = cite.value or ""
    assert value.startswith("```\n")
    assert value.endswith("\n```")
    assert "`" not in value[3:-3]


@pytest.mark.parametrize(
    "text",
    [
        "[click](https://evil.example)",
        "[one](two) [click](https://evil.example)",
        "[one](two)[click](https://evil.example)",
    ],
)
def test_no_text_becomes_a_link_with_other_words_on_it(text: str) -> None:
    for part in (shown(text), shown("", name=text), UnknownPlaceAnswer(text, (), ())):
        embed = embed_for(part)

        written = f"{embed.title}\n{embed.description}"
        assert not re.search(r"(?<!\\)\[[^\]]*(?<!\\)\]\(https", written), written


def test_a_text_too_long_is_cut_at_a_space_and_says_so() -> None:
    embed = embed_for(replace(shown(""), citation="word " * 300))

    (cite,) = embed.fields
    assert cite.value is not None
    assert cite.value.endswith("word…\n```")
    assert 1000 < units(cite.value) <= 1024


def test_findings_without_room_are_left_out_and_the_source_stays() -> None:
    many = tuple(ShownFinding(str(n), 2025, FindingKind.PROFILE, f"{n} " + "x" * 1000, "s") for n in range(9))

    description = embed_for(replace(shown(""), findings=many)).description or ""

    assert "0 xxx" in description
    assert "8 xxx" not in description
    assert description.endswith("https://a.example/")


@pytest.mark.timeout(10)
@pytest.mark.parametrize("length", [3_600, 4_095, 4_096, 5_000, 10_000])
def test_a_source_as_long_as_the_embed_is_no_trouble(length: int) -> None:
    part = replace(shown("finding " * 500), source_url="https://a.example/" + "x" * length)

    assert units(embed_for(part).description) <= 4096


def test_every_answer_from_the_shipped_data_fits(seeded: Seeded) -> None:
    report = seeded.service.snapshot.report
    for code in report.countries:
        for year in (None, *report.years):
            embed = embed_for(seeded.service.tier_of(code, year).parts[0])
            assert not (embed.title or "").endswith("…")
            assert len(embed) <= 6000
