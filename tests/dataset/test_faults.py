import csv
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.dataset.check import LONGEST_FINDING, check_folder
from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.files import DATASET_FILE, FILES, read_records, read_version
from bot.dataset.lexicon import (
    CITIES_FILE,
    GROUPS_FILE,
    LANGUAGE_NAMES_FILE,
    NEIGHBOURS_FILE,
    check_cities,
    check_neighbours,
    read_language_names,
)
from tests.dataset.copies import append, blank, copy_data, keep_rows, replace, small_data, write

RATING = "AFG,2004,2,medium,hti;scorecard\n"
FINDING = """\
    - id: "THA-2025-1"
      year: 2025
      kind: progress
      text: Thailand opened more trafficking investigations and prosecuted and convicted more traffickers.
      source: https://thethaiger.com/news/national/thailand-maintains-tier-2-spot-in-us-trafficking-report
"""
TERM = "- id: tip-report\n"


@dataclass(frozen=True, slots=True)
class Case:
    """What is put in place of `old` ("": at the end) in `file`, and the one fault that it brings."""

    file: str
    old: str
    new: str
    field: str
    says: str
    below: int = 0  # how many lines below the first changed one the fault stands


def changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new)


CASES = {
    "a rating of an unknown country": Case(
        "ratings.csv", RATING, changed(RATING, "AFG", "AFX"), "iso3", "'AFX' is the code of no country"
    ),
    "an unknown tier": Case("ratings.csv", RATING, changed(RATING, ",2,", ",2W,"), "tier", "(it has '2W')"),
    "an empty tier": Case("ratings.csv", RATING, changed(RATING, ",2,", ",,"), "tier", "required"),
    "an unknown confidence": Case(
        "ratings.csv", RATING, changed(RATING, "medium", "sure"), "confidence", "(it has 'sure')"
    ),
    "a year in words": Case("ratings.csv", RATING, changed(RATING, "2004", "this year"), "year", "'this year'"),
    "a rating of a year without a report": Case(
        "ratings.csv", "", changed(RATING, "2004", "1999"), "year", "no report of 1999"
    ),
    "a rating on the Watch List before 2004": Case(
        "ratings.csv", "AFG,2003,SC", "AFG,2003,2WL", "tier", "Watch List exists since 2004"
    ),
    "an unknown source": Case("ratings.csv", RATING, changed(RATING, "hti", "hit"), "sources", "no source 'hit'"),
    "a list of sources with nothing between two signs": Case(
        "ratings.csv", RATING, changed(RATING, "hti;", "hti;;"), "sources", "no source ''"
    ),
    "a rating that stands twice": Case("ratings.csv", "", RATING, "iso3", "AFG, 2004 stands twice (first on line "),
    "a row with too few cells": Case("narratives.csv", "", "AFG,2024\n", "", "has 2 cells, the header has 3"),
    "a row with too many cells": Case("narratives.csv", "", "AFG,2024,a,b\n", "", "has 4 cells, the header has 3"),
    "an empty line": Case("narratives.csv", "", "\n", "", "has 0 cells, the header has 3"),
    "a quotation mark that nothing closes": Case(
        "narratives.csv", "", 'AFG,2024,"https://example.org\n', "", "is no valid CSV"
    ),
    "a gap that is rated": Case("gaps.csv", "", "AFG,2004,Not known.\n", "iso3", "has this very rating"),
    "a gap in a year without a report": Case("gaps.csv", "", "AFG,1999,Not known.\n", "year", "no report of 1999"),
    "a narrative of a year without a report": Case(
        "narratives.csv", "", "AFG,1999,https://example.org/\n", "year", "no report of 1999"
    ),
    "a narrative without a web address": Case(
        "narratives.csv", "", "AFG,2024,www.state.gov/afghanistan\n", "url", "is no web address"
    ),
    "an impossible date": Case("reports.csv", "2025-09-29,", "2025-09-31,", "released", "'2025-09-31' is neither"),
    "a date in another notation": Case("reports.csv", "2025-09-29,", "20250929,", "released", "'20250929' is neither"),
    "a thirteenth month": Case("reports.csv", ",2009-06,", ",2009-13,", "released", "'2009-13' is neither"),
    "a total beyond all countries": Case("reports.csv", "2013,,,,", f"2013,,,{10**20},", "countries", "from 0 to 300"),
    "a total below none": Case("reports.csv", "2013,,,,,", "2013,,,,-1,", "tier_1", "from 0 to 300"),
    "a country that is gone since a year that is none": Case(
        "countries.csv", "", f"XXA,XA,A place,A place,,{10**20},\n", "dissolved", "from 1900 to 2100"
    ),
    "a tier since a year that is none": Case(
        "tiers.yaml", "since: 2003", f"since: {10**17}", "since", "from 1900 to 2100", below=-9
    ),
    "a report before the first": Case("reports.csv", "", "2000,,,,,,,,,,,\n", "year", "the first report is that of"),
    "a report of another century": Case("reports.csv", "", "2101,,,,,,,,,,,\n", "year", "2100"),
    "a report whose address is none": Case(
        "reports.csv", "", "2026,,,,,,,,,,state.gov,\n", "url", "is no web address"
    ),
    "an alias of an unknown country": Case(
        "aliases.csv", "", "Ruritania,RUR,former,\n", "iso3", "'RUR' is the code of no country"
    ),
    "an alias of an unknown kind": Case("aliases.csv", "", "Old Siam,THA,old,\n", "kind", "(it has 'old')"),
    "an alias that another country has": Case(
        "aliases.csv", "", "Siam,LAO,former,\n", "name", "'siam' is claimed by LAO and THA"
    ),
    "an alias that another country has, in other letters": Case(
        "aliases.csv", "", "“SÍAM”,LAO,former,\n", "name", "'siam' is claimed by LAO and THA"
    ),
    "an alias without letters": Case("aliases.csv", "", "?!,THA,informal,\n", "name", "has no letters"),
    "an ambiguous name of an unknown country": Case(
        "ambiguous.csv", "", "Atlantis,THA;ATL,\n", "codes", "'ATL' is the code of no country"
    ),
    "a country's code in lower case": Case("countries.csv", "", "xxa,XA,A place,A place,,,\n", "iso3", "no ISO codes"),
    "a country's second code of three letters": Case(
        "countries.csv", "", "XXA,XXA,A place,A place,,,\n", "iso3", "no ISO codes"
    ),
    "a territory of an unknown country": Case(
        "countries.csv", "Aruba,Aruba,WHA,,NLD", "Aruba,Aruba,WHA,,HOL", "administered_by", "'HOL'"
    ),
    "an everyday word that is not folded": Case("everyday.csv", "", "Bär,word,a bear\n", "word", "'bar'"),
    "a source without a title": Case("sources.csv", "", "nosource,,,,\n", "title", "required"),
    "a finding that is too long": Case(
        "findings.yaml",
        "Thailand opened more trafficking investigations and prosecuted and convicted more traffickers.",
        "x" * (LONGEST_FINDING + 1),
        "text",
        f"has {LONGEST_FINDING + 1} characters",
        below=-3,
    ),
    "an empty finding": Case("findings.yaml", FINDING, FINDING.replace("Thailand", "'' #"), "text", "is empty"),
    "a finding without a text": Case("findings.yaml", FINDING, FINDING.replace("text", "# text"), "text", "required"),
    "a finding without a source": Case("findings.yaml", FINDING, changed(FINDING, "https", "'' #"), "source", "empty"),
    "a finding of an unknown kind": Case(
        "findings.yaml", FINDING, changed(FINDING, ": progress", ": good"), "kind", "(it has 'good')"
    ),
    "a finding of a year without a report": Case(
        "findings.yaml", FINDING, changed(FINDING, "year: 2025", "year: 1999"), "year", "no report of 1999"
    ),
    "a finding whose id is another's": Case(
        "findings.yaml", FINDING, changed(FINDING, "THA-2025-1", "ABW-2025-1"), "id", "stands twice"
    ),
    "a finding of an unknown country": Case(
        "findings.yaml",
        "",
        f'- country: "RUR"\n  findings:\n{FINDING.replace("THA", "RUR")}',
        "iso3",
        "'RUR' is the code of no country",
        below=2,
    ),
    "a country whose findings are no list": Case(
        "findings.yaml", "", '- country: "THA"\n  findings: none yet\n', "findings", ""
    ),
    "a finding that is a bare text": Case(
        "findings.yaml", "", '- country: "THA"\n  findings:\n    - Thailand did more.\n', "findings", ""
    ),
    "a term with an unknown field": Case(
        "glossary.yaml", TERM, f"{TERM}  colour: red\n", "colour", "is no field of this file"
    ),
    "a key that stands twice": Case("glossary.yaml", TERM, f"{TERM}  id: other\n", "id", "stands twice", below=1),
    "a key that YAML reads as true": Case(
        "glossary.yaml", TERM, f"{TERM}  on: x\n", "", "the key 'on' is read as True: put it in quotes", below=1
    ),
    "a key that YAML reads as a number": Case("glossary.yaml", TERM, f"{TERM}  1: x\n", "", "is read as 1", below=1),
    "an entry that is no mapping": Case("glossary.yaml", "", "- just words\n", "", "is not a mapping"),
    "YAML that is broken": Case("glossary.yaml", "", "- id: [\n- term: x\n", "", "is no valid YAML", below=1),
    "a day that is none": Case("glossary.yaml", TERM, f"{TERM}  text: 2025-02-30\n", "text", "out of range", below=1),
    "a tier's word that is another's": Case("tiers.yaml", "word: Tier 1", "word: Tier One", "word", "is not", below=-1),
}  # fmt: skip


TOTALS = ("tier_1", "tier_2", "tier_2wl", "tier_3", "special_case")
COUNTRIES = frozenset({"ABW", "AFG", "AGO", "LAO", "NLD", "NOR", "SWE", "THA", "ZWE"})


@pytest.fixture(scope="module")
def few_countries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data on a few countries: quick to check, and faultless, since no totals of all are left to differ."""
    folder = small_data(tmp_path_factory.mktemp("few"), COUNTRIES)
    blank(folder / "reports.csv", "countries", *TOTALS)
    return folder


@pytest.fixture
def folder(few_countries: Path, tmp_path: Path) -> Path:
    """A faultless copy to put a fault in."""
    return Path(shutil.copytree(few_countries, tmp_path / "data"))


def test_the_data_that_faults_are_put_in_has_none(folder: Path) -> None:
    assert check_folder(folder) == []


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_fault_is_found_with_its_file_line_and_field(case: Case, folder: Path) -> None:
    path = folder / case.file
    line = replace(path, case.old, case.new) if case.old else append(path, case.new)

    (fault,) = check_folder(folder)

    assert (fault.file, fault.line, fault.field) == (case.file, line + case.below, case.field)
    assert case.says in fault.message


@pytest.mark.parametrize(
    ("changed_total", "field", "says"),
    [
        (",89,17,52,,19,,", "tier_1", "the report counts 17 on Tier 1, ratings.csv has 18"),
        (",89,18,51,,19,,", "tier_2", "the report counts 51 on Tier 2, ratings.csv has 52"),
        (",90,18,52,,19,,", "countries", "the report covers 90, ratings.csv has 89"),
    ],
)
def test_a_total_that_differs_from_the_ratings_is_found(
    changed_total: str, field: str, says: str, tmp_path: Path
) -> None:
    folder = copy_data(tmp_path, language_names=0)
    line = replace(folder / "reports.csv", ",89,18,52,,19,,", changed_total)

    assert check_folder(folder) == [Fault("reports.csv", line, field, says)]


def test_totals_that_do_not_add_up_are_found_beside_each_that_differs(tmp_path: Path) -> None:
    folder = copy_data(tmp_path, language_names=0)
    line = replace(folder / "reports.csv", ",188,33,106,25,20,4,", ",188,33,106,25,20,5,")

    assert check_folder(folder) == [
        Fault("reports.csv", line, "countries", "is 188, but the tiers add up to 189"),
        Fault("reports.csv", line, "special_case", "the report counts 5 on Special Case, ratings.csv has 4"),
    ]


def test_a_tier_without_quotation_marks_is_no_tier(folder: Path) -> None:
    line = replace(folder / "tiers.yaml", 'tier: "1"', "tier: 1")

    without, wrong = check_folder(folder)

    assert without == Fault("tiers.yaml", 0, "", "has no entry for Tier 1")
    assert (wrong.file, wrong.line, wrong.field) == ("tiers.yaml", line, "tier")


def test_a_tier_without_a_text_is_missed(folder: Path) -> None:
    text = (folder / "tiers.yaml").read_text(encoding="utf-8")
    write(folder / "tiers.yaml", text[: text.index('- tier: "SC"')])

    assert check_folder(folder) == [Fault("tiers.yaml", 0, "", "has no entry for Special Case")]


def test_norway_without_quotation_marks_is_no_country(folder: Path) -> None:
    first = replace(folder / "findings.yaml", '- country: "NOR"', "- country: NO")

    faults = check_folder(folder)

    assert {(fault.file, fault.field) for fault in faults} == {("findings.yaml", "iso3")}
    assert faults[0].line == first + 2
    assert "(it has False)" in faults[0].message


def test_a_country_in_an_unknown_region_is_a_fault(folder: Path) -> None:
    line = replace(folder / "countries.csv", "AGO,AO,Angola,Angola,AF,", "AGO,AO,Angola,Angola,AFR,")

    (fault,) = (fault for fault in check_folder(folder) if fault.file == "countries.csv")

    assert (fault.line, fault.field) == (line, "region")
    assert "(it has 'AFR')" in fault.message


def test_two_countries_with_one_code_are_both_named(folder: Path) -> None:
    line = append(folder / "countries.csv", "XXN,NO,A place,A place,,,\n")

    faults = check_folder(folder)

    assert {fault.field for fault in faults} == {"iso2"}
    assert {fault.line for fault in faults} > {line}
    assert all("two countries have the code NO" in fault.message for fault in faults)


def test_an_alias_may_not_be_another_countrys_name_in_another_language(tmp_path: Path) -> None:
    folder = copy_data(tmp_path)
    write(folder / "ambiguous.csv", "name,codes,note\n")
    append(folder / "aliases.csv", "Noruega,SWE,informal,\n")

    (fault,) = (fault for fault in check_folder(folder) if "noruega" in fault.message)

    assert (fault.file, fault.field) == (LANGUAGE_NAMES_FILE, "name")
    assert "is claimed by NOR and SWE, and ambiguous.csv does not list it" in fault.message


def test_a_name_of_two_countries_is_no_fault_once_it_is_listed_as_ambiguous(folder: Path) -> None:
    append(folder / "aliases.csv", "Siam,LAO,former,\n")
    append(folder / "ambiguous.csv", "Siam,LAO;THA,\n")

    assert check_folder(folder) == []


@pytest.mark.parametrize(
    ("row", "field"),
    [("RUR,ruritania,Ruritania,en\n", "iso3"), ("NOR,Norvegio,Norvegio,eo\n", "folded")],
    ids=["an unknown country", "a name that is not folded"],
)
def test_a_wrong_row_among_the_names_in_other_languages_is_found(row: str, field: str, folder: Path) -> None:
    line = append(folder / LANGUAGE_NAMES_FILE, row)

    assert [(f.file, f.line, f.field) for f in check_folder(folder)] == [(LANGUAGE_NAMES_FILE, line, field)]


def test_a_missing_column_is_missed_in_every_row(folder: Path) -> None:
    path = folder / "gaps.csv"
    lines = [row[:-1] for row in csv.reader(path.read_text(encoding="utf-8").splitlines())]
    write(path, "".join(",".join(cells) + "\n" for cells in lines))

    faults = [fault for fault in check_folder(folder) if fault.file == "gaps.csv"]

    assert [(fault.line, fault.field) for fault in faults] == [(n, "note") for n in range(2, len(lines) + 1)]


def test_an_unknown_column_is_found_in_every_row_that_fills_it(folder: Path) -> None:
    path = folder / "aliases.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    write(path, "".join(f"{line},{'colour' if n == 0 else 'red' * (n == 3)}\n" for n, line in enumerate(lines)))

    assert check_folder(folder) == [Fault("aliases.csv", 4, "colour", "is no field of this file")]


def test_a_column_that_stands_twice_is_a_fault(folder: Path) -> None:
    path = folder / "ratings.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    write(path, "".join(f"{line},{'tier' if n == 0 else '3'}\n" for n, line in enumerate(lines)))

    faults = check_folder(folder)

    assert any(fault.file == "ratings.csv" and fault.line <= 1 for fault in faults)


def test_lines_are_counted_rightly_below_a_cell_of_several_lines(folder: Path) -> None:
    path = folder / "sources.csv"
    several = append(path, 'one,One,,,"a note\nof\nthree lines"\n')
    bad = append(path, "two,,,,\n")
    append(path, 'three,Three,,,"a note\nof two lines"\n')
    worse = append(path, "four,,,,\n")

    assert [(fault.line, fault.field) for fault in check_folder(folder)] == [(bad, "title"), (worse, "title")]
    assert (bad, worse) == (several + 3, several + 6)


@pytest.mark.parametrize("name", ["narratives.csv", "glossary.yaml", LANGUAGE_NAMES_FILE, DATASET_FILE])
def test_a_file_that_is_not_utf_8_is_said_to_be_so(name: str, folder: Path) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes() + "é".encode("latin-1"))

    assert check_folder(folder) == [Fault(name, 0, "", "can't be read: it is not UTF-8 text")]


def test_a_byte_order_mark_is_no_fault(folder: Path) -> None:
    before = read_records(folder)
    for name in ("narratives.csv", "glossary.yaml", DATASET_FILE):
        path = folder / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert check_folder(folder) == []
    assert read_records(folder) == before


def test_every_missing_file_is_named(tmp_path: Path) -> None:
    faults = check_folder(tmp_path)

    missed = {fault.file for fault in faults if "can't be read: No such file" in fault.message}
    others = {DATASET_FILE, CITIES_FILE, GROUPS_FILE, NEIGHBOURS_FILE, LANGUAGE_NAMES_FILE}
    assert missed == {*(file.name for file in FILES), *others}


def test_a_missing_file_is_one_fault(folder: Path) -> None:
    (folder / "narratives.csv").unlink()

    assert check_folder(folder) == [Fault("narratives.csv", 0, "", "can't be read: No such file or directory")]


def nothing(path: Path) -> None:
    write(path, "")


def the_header_only(path: Path) -> None:
    keep_rows(path, lambda _: False)


@pytest.mark.parametrize("leave", [nothing, the_header_only])
def test_ratings_that_are_gone_are_missed(leave: Callable[[Path], None], folder: Path) -> None:
    leave(folder / "ratings.csv")

    assert "ratings.csv" in {fault.file for fault in check_folder(folder)}


@pytest.mark.parametrize("file", ["countries.csv", "reports.csv", "narratives.csv", "findings.yaml"])
def test_an_emptied_file_is_a_fault(file: str, folder: Path) -> None:
    nothing(folder / file)

    assert file in {fault.file for fault in check_folder(folder)}


@pytest.mark.parametrize(
    "text",
    [
        "title: A title\n",
        "version: 2025.1\n",
        "version:\n",
        "just words\n",
        "",
        "version: [\n",
        "version: 2025-02-30\n",
    ],
    ids=["none", "a number", "empty", "no mapping", "an empty file", "broken YAML", "a day that is none"],
)
def test_a_data_set_without_a_version_in_quotation_marks_is_a_fault(text: str, folder: Path) -> None:
    write(folder / DATASET_FILE, text)

    (fault,) = check_folder(folder)

    assert fault.file == DATASET_FILE
    with pytest.raises(FaultyDataError):
        read_version(folder)


def test_reading_faulty_files_lists_every_fault_at_once(folder: Path) -> None:
    tier = replace(folder / "ratings.csv", RATING, changed(RATING, ",2,", ",2W,"))
    kind = append(folder / "aliases.csv", "Old Siam,THA,old,\n")

    with pytest.raises(FaultyDataError) as caught:
        read_records(folder)

    assert [(f.file, f.line, f.field) for f in caught.value.faults] == [
        ("aliases.csv", kind, "kind"),
        ("ratings.csv", tier, "tier"),
    ]
    first, second = str(caught.value).splitlines()
    assert first.startswith(f"aliases.csv:{kind}: kind: ")
    assert second.startswith(f"ratings.csv:{tier}: tier: ")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "does not begin with"),
        ("iso3,name\n", "does not begin with"),
        ("iso3,folded,name,languages\nNOR,norge\n", "can't be read"),
        ("iso3,folded,name,languages\nNOR,norge,Norge,nb,more\n", "can't be read"),
    ],
    ids=["empty", "another header", "too few cells", "too many cells"],
)
def test_names_in_other_languages_that_cannot_be_read_are_a_fault(text: str, says: str, tmp_path: Path) -> None:
    write(tmp_path / LANGUAGE_NAMES_FILE, text)

    with pytest.raises(FaultyDataError, match=says):
        list(read_language_names(tmp_path))


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("XXX,tbilisi,", "'XXX' is the code of no country"),
        ("GEO,tbilisi,no", "is yes or nothing, not 'no'"),
        ("GEO,Tbilisi,", "is not written as it is compared: 'tbilisi'"),
    ],
)
def test_a_wrong_city_is_a_fault(row: str, says: str, tmp_path: Path) -> None:
    write(tmp_path / CITIES_FILE, f"iso3,city,capital\n{row}\n")

    (fault,) = check_cities(tmp_path, {"GEO"})

    assert str(fault).startswith(f"{CITIES_FILE}:2: ")
    assert says in str(fault)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("GEO,XXX\n", "'XXX' is the code of no country"),
        ("GEO,ARM\n", "GEO borders ARM, and not the other way round"),
        ("GEO,GEO\n", "GEO borders GEO, and not the other way round"),
    ],
)
def test_a_wrong_border_is_a_fault(rows: str, says: str, tmp_path: Path) -> None:
    write(tmp_path / NEIGHBOURS_FILE, f"iso3,neighbours\n{rows}")

    faults = [str(fault) for fault in check_neighbours(tmp_path, {"GEO", "ARM"})]

    assert any(says in fault for fault in faults)


def test_borders_that_both_sides_have_are_no_fault(tmp_path: Path) -> None:
    write(tmp_path / NEIGHBOURS_FILE, "iso3,neighbours\nARM,GEO\nGEO,ARM\n")

    assert list(check_neighbours(tmp_path, {"GEO", "ARM"})) == []


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        (Fault("a.csv", 3, "tier", "is wrong"), "a.csv:3: tier: is wrong"),
        (Fault("a.csv", 3, "", "is wrong"), "a.csv:3: is wrong"),
        (Fault("a.csv", 0, "", "is wrong"), "a.csv: is wrong"),
    ],
)
def test_a_fault_is_one_line_that_says_where(fault: Fault, line: str) -> None:
    assert str(fault) == line
