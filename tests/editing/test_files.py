"""Data that goes out as files and comes in again."""

import csv
import io
import itertools
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dataset.faults import FaultyDataError
from bot.dataset.files import FILES, data_folder
from bot.editing.cells import guarded, unguarded
from bot.editing.change import RefusedError, after_steps
from bot.editing.difference import import_change, preview
from bot.editing.incoming import MOST_BYTES, MOST_TEXT_BYTES, Incoming, read_incoming
from bot.editing.making import Why
from bot.editing.outgoing import archive, dataset_file, of_year, write_files
from bot.editing.wording import describe_preview
from bot.report.records import Alias, AliasKind, Finding, FindingKind, Records, Source, Term
from tests.support.knowledge import shipped_records

WHY = Why("a reason", "a source")
# What people write, with what spreadsheets, CSV and YAML trip over.
LETTERS = st.sampled_from("ab Zé1'\"=+-@,;:#&*!|>%`{}[]?\\~ไ𝄞") | st.characters(codec="utf-8")
TEXTS = st.text(LETTERS, min_size=1, max_size=20).filter(lambda text: text.strip() == text and text.isprintable())
SEVERAL = st.lists(TEXTS.filter(lambda text: ";" not in text), max_size=3).map(tuple)


def incoming(records: Records) -> Incoming:
    files = {**dataset_file(records), **write_files(records)}
    return read_incoming({"all.zip": archive(files)})


def encoded(**files: str) -> dict[str, bytes]:
    return {name.replace("_", "."): text.encode() for name, text in files.items()}


def test_the_shipped_data_goes_out_and_in_unchanged() -> None:
    records = shipped_records()
    came = incoming(records)
    for file in FILES:
        assert tuple(came.records[file.part].values()) == getattr(records, file.part)
    for is_replacing in (False, True):
        with pytest.raises(RefusedError, match="Nothing would change"):
            import_change(records, came, WHY, replace=is_replacing)


@given(text=TEXTS, also=SEVERAL, sources=SEVERAL, tells_why=st.booleans())
def test_whatever_editors_wrote_goes_out_and_in_unchanged(
    text: str, also: tuple[str, ...], sources: tuple[str, ...], *, tells_why: bool
) -> None:
    records = Records(
        aliases=(Alias(text, "THA", AliasKind.SHORT, text),),
        findings=(Finding(text, "THA", 2025, FindingKind.LAW, text, text, tells_why),),
        sources=(Source(text, text, text, text, text),),
        terms=(Term(text, text, also, text, sources),),
    )
    came = incoming(records)
    for part in ("aliases", "findings", "sources", "terms"):
        assert tuple(came.records[part].values()) == getattr(records, part)


@given(st.text(st.sampled_from("'=+-@\t\r\na; \"")))
def test_no_cell_that_goes_out_is_a_formula_and_each_comes_back(cell: str) -> None:
    for part in guarded(cell).split(";"):
        assert not part.lstrip(' "').startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert unguarded(guarded(cell)) == cell


@given(st.text(st.sampled_from("'=+-@a; \",")))
def test_no_cell_is_a_formula_whatever_parts_the_cells(note: str) -> None:
    text = write_files(Records(aliases=(Alias("x", "THA", AliasKind.SHORT, note),)))["aliases.csv"]
    for delimiter in ",;":
        for cell in itertools.chain(*csv.reader(io.StringIO(text), delimiter=delimiter)):
            assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_one_year_goes_out_alone() -> None:
    files = write_files(shipped_records(), of_year(2025))
    assert set(files) == {"reports.csv", "ratings.csv", "findings.yaml", "narratives.csv"}
    assert files["ratings.csv"].count("\n") == 189


def test_what_is_missing_stays_unless_it_is_replaced_and_then_only_of_the_years_that_come() -> None:
    records = shipped_records()
    files = encoded(ratings_csv="iso3,year,tier,confidence,sources\nTHA,2025,3,high,elim\n")

    kept = import_change(records, read_incoming(files), WHY, replace=False)
    assert [(step.key, step.after is None) for step in kept.steps] == [(("THA", 2025), False)]

    replaced = import_change(records, read_incoming(files), WHY, replace=True)
    after = after_steps(records, replaced.steps)
    assert [r.iso3 for r in after.ratings if r.year == 2025] == ["THA"]
    assert len([r for r in after.ratings if r.year != 2025]) == len([r for r in records.ratings if r.year != 2025])
    seen = preview(records, replaced)
    assert [(part.part, part.added, part.changed, part.removed) for part in seen.parts] == [("ratings", 0, 1, 187)]
    assert len(seen.removed) == 187
    told = "\n".join(describe_preview({c.iso3: c for c in records.countries}, seen))
    assert "tiers: 0 added, 1 changed, 187 removed" in told
    assert "Tier 3 1 (the report: 20)" in told
    assert "Downgraded in 2025 (1): Thailand" in told
    assert "- Afghanistan 2025: Tier 3 (high) → no tier" in told


def test_a_rating_that_comes_in_fills_a_gap() -> None:
    files = encoded(ratings_csv="iso3,year,tier,confidence,sources\nABW,2012,2,high,elim\n")
    change = import_change(shipped_records(), read_incoming(files), WHY, replace=False)
    assert [(step.part, step.after is None) for step in change.steps] == [("ratings", False), ("gaps", True)]


def test_a_file_is_known_by_its_name_or_its_columns() -> None:
    for name in ("aliases.csv", "aliases-new (1).csv", "Aliases.CSV"):
        assert list(read_incoming({name: b"name,iso3,kind,note\nSiam,THA,former,\n"}).records) == ["aliases"]
    whatever = {"anything.csv": b"iso3,year,tier,confidence,sources\nTHA,2025,3,high,elim\n"}
    assert list(read_incoming(whatever).records) == ["ratings"]


BOMB = "- &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"- &{new} [*{old},*{old},*{old},*{old},*{old},*{old},*{old},*{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def broken(archived: bytes) -> bytes:
    """The archive with other bytes where its first file is packed."""
    at = 30 + len("ratings.csv") + 5
    return archived[:at] + b"\xff" * 10 + archived[at + 10 :]


def packed(files: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archived:
        for name, data in files.items():
            archived.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "line", "words"),
    [
        ("glossary.yaml", BOMB.encode(), 1, "anchor"),
        ("glossary.yaml", b"- " + b"[" * 20 + b"]" * 20, 1, "nested more than"),
        ("glossary.yaml", b"- " + b"[" * 100_000, 1, "nest"),
        ("glossary.yaml", b"- id: 1\n  term: [\n", 3, "no valid YAML"),
        ("glossary.yaml", b"- id: x\n  term: x\n  also: []\n  text: x\n  odd: 1\n  sources: []\n", 1, "is no field"),
        ("findings.yaml", b"- 2025-02-30: x\n", 1, "can't be read"),
        ("findings.yaml", b"- country: 2025-02-30\n", 1, "can't be read"),
        ("findings.yaml", b"- !!int foo: x\n", 1, "uses a tag"),
        ("findings.yaml", b"- country: !!timestamp foo\n", 1, "uses a tag"),
        ("findings.yaml", b"- country: !!bool foo\n", 1, "uses a tag"),
        ("findings.yaml", b'- country: !!int ""\n', 1, "uses a tag"),
        ("findings.yaml", b"- ! country: x\n", 1, "uses a tag"),
        ("findings.yaml", b"- country: 0x" + b"f" * 6000 + b"\n  findings:\n  - {year: 1}\n", 3, "required"),
        ("findings.yaml", b"- country: THA\n  findings:\n  - {year: 0x" + b"f" * 6000 + b"}\n", 3, "fff…"),
        ("findings.yaml", b"- country: THA\n  findings:\n  - {year: 1" + b":1" * 4000 + b"}\n", 3, ":1:1…"),
        ("findings.yaml", b"- country: 1" + b":1" * 80_000 + b"\n", 1, "more than 10,000 characters"),
        ("ratings.csv", "iso3,year\n".encode("utf-16"), 0, "is UTF-16 text"),
        ("ratings.csv", b"iso3,year\nTHA,\xff\n", 2, "is not UTF-8"),
        ("ratings.csv", b"iso3,year\nTHA,2025\n\0\n", 3, "zero byte"),
        ("ratings.csv", b"x" * (MOST_TEXT_BYTES + 1), 0, "at most"),
        ("all.zip", b"x" * (MOST_BYTES + 1), 0, "at most"),
        ("all.zip", packed({"ratings.csv": b"x" * (MOST_TEXT_BYTES + 1)}), 0, "at most"),
        ("ratings.csv", b"iso3,year,tier,confidence,sources\nTHA,2025,4,high,elim\n", 2, "input should be '1'"),
        ("ratings.csv", b"iso3,year,tier,confidence,sources\nTHA,2025,1\n", 2, "has 3 cells"),
        ("ratings.csv", b"iso3,year,tier,confidence,sources\n" + b"THA,2025,1,high,elim\n" * 2, 3, "stands twice"),
        ("sheet.xlsx", b"PK", 0, "is neither"),
        ("other.csv", b"a,b\n1,2\n", 0, "none of the files"),
        ("all.zip", b"PK\x03\x04", 0, "is no ZIP archive"),
        ("all.zip", packed({f"{n}.csv": b"" for n in range(41)}), 0, "at most 40"),
        ("all.zip", packed({"ratings.csv": b" " * (MOST_BYTES + 1)}), 0, "has more than"),
        ("all.zip", packed({"all.zip": packed({"ratings.csv": b"x"})}), 0, "is neither"),
        ("all.zip", packed({"README.md": b"x"}), 0, "has no records"),
        ("all.zip", packed({"ratings.csv": b"x" * 99}, zipfile.ZIP_LZMA), 0, "is packed in a way"),
        ("all.zip", broken(packed({"ratings.csv": b"iso3,year\n" * 50})), 0, "is no ZIP archive"),
    ],
)
def test_what_can_not_be_taken_is_refused_with_the_reason(name: str, data: bytes, line: int, words: str) -> None:
    faults = read_incoming({name: data}).faults
    assert any(fault.line == line and words in fault.message for fault in faults), faults


def test_all_of_the_data_folder_has_room() -> None:
    files = {path.name: path.read_bytes() for path in data_folder().iterdir() if path.is_file()}
    assert len(read_incoming({"data.zip": packed(files)}).records["countries"]) == len(shipped_records().countries)


def test_every_fault_of_every_file_is_listed() -> None:
    files = {
        "ratings.csv": b"iso3,year,tier,confidence,sources\nTHA,2025,4,high,elim\nLAO,2025,5,high,elim\n",
        "aliases.csv": b"name,iso3,kind,note\nSiam,THA,odd,\n",
    }
    came = read_incoming(files)
    with pytest.raises(FaultyDataError) as caught:
        import_change(shipped_records(), came, WHY, replace=False)
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [
        ("aliases.csv", 2),
        ("ratings.csv", 2),
        ("ratings.csv", 3),
    ]


def test_a_reason_and_a_source_are_asked_for() -> None:
    came = incoming(replace(shipped_records(), ratings=shipped_records().ratings[:-1]))
    for why, words in ((Why("", "x"), "missing"), (Why("x", " "), "missing"), (Why("x" * 301, "x"), "at most 300")):
        with pytest.raises(RefusedError, match=words):
            import_change(shipped_records(), came, why, replace=True)
