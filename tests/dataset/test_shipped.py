import csv
import os
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from bot.dataset.check import check_folder
from bot.dataset.files import data_folder, read_records
from bot.dataset.lexicon import LANGUAGE_NAMES_FILE, read_language_names, read_lexicon
from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.resolve import resolve
from bot.report.records import Country, Records
from bot.report.snapshot import Report
from bot.report.tier import Tier

ROOT = Path(__file__).parent.parent.parent


@cache
def shipped() -> Records:
    return read_records(data_folder())


@cache
def gazetteer() -> Gazetteer:
    return Gazetteer(shipped(), read_lexicon(data_folder()))


def test_no_fault_is_found_in_the_shipped_data() -> None:
    assert check_folder(data_folder()) == []


def test_the_table_of_ratings_is_whole() -> None:
    records = shipped()

    assert len(records.ratings) == 4230
    assert len({rating.iso3 for rating in records.ratings}) == 191
    assert len(records.countries) == 252
    assert {rating.year for rating in records.ratings} == set(range(2001, 2026))


def test_2025_has_its_published_totals() -> None:
    counted = Counter(rating.tier for rating in shipped().ratings if rating.year == 2025)

    assert counted == {Tier.ONE: 33, Tier.TWO: 106, Tier.WATCH_LIST: 25, Tier.THREE: 20, Tier.SPECIAL_CASE: 4}
    assert counted.total() == 188


def test_every_country_rated_in_2025_has_a_finding_to_show() -> None:
    records = shipped()
    report = Report(records)

    assert len(records.findings) == 1008
    assert len({finding.iso3 for finding in records.findings}) == 188
    assert [rating.iso3 for rating in report.in_year(2025) if not report.findings(rating.iso3, 2025)] == []


def test_every_id_of_a_source_is_in_the_list_of_sources() -> None:
    records = shipped()
    known = {source.id for source in records.sources}

    assert {source for rating in records.ratings for source in rating.sources} - known == set()


def test_the_united_states_was_not_ranked_before_2010() -> None:
    assert min(rating.year for rating in shipped().ratings if rating.iso3 == "USA") == 2010


def test_norways_code_is_text() -> None:
    norway = next(country for country in shipped().countries if country.iso3 == "NOR")

    assert norway.iso2 == "NO"
    assert resolve(gazetteer(), "NO").codes == ("NOR",)


def test_names_come_in_sixty_languages_or_more() -> None:
    with (data_folder() / LANGUAGE_NAMES_FILE).open(encoding="utf-8", newline="") as file:
        languages = {language for row in csv.DictReader(file) for language in row["languages"].split()}

    assert len(languages) >= 60


def test_every_country_but_those_without_people_of_their_own_is_named_in_other_languages() -> None:
    named = {entry.iso3 for entry in read_language_names(data_folder())}

    gone = {country.iso3 for country in shipped().countries if country.dissolved is not None}
    assert {country.iso3 for country in shipped().countries} - named - gone == set()


@pytest.mark.parametrize("country", shipped().countries, ids=lambda country: country.iso3)
def test_a_country_is_found_by_its_own_names_and_code(country: Country) -> None:
    ambiguous = {fold(shared.name) for shared in shipped().ambiguous_names}
    names = {country.name, country.common_name, country.iso3}

    found = {name: resolve(gazetteer(), name).codes for name in names if fold(name) not in ambiguous}

    assert found == dict.fromkeys(found, (country.iso3,))
    assert found


def test_every_other_name_of_a_country_is_found_or_asked_about() -> None:
    ambiguous = {fold(shared.name) for shared in shipped().ambiguous_names}
    astray = []
    for alias in shipped().aliases:
        outcome = resolve(gazetteer(), alias.name)
        if fold(alias.name) not in ambiguous and alias.iso3 not in (*outcome.codes, *outcome.suggestions):
            astray.append((alias.name, alias.iso3, outcome))

    assert astray == []


def test_an_ambiguous_name_gives_all_its_readings() -> None:
    shared = [one for one in shipped().ambiguous_names if gazetteer().code(one.name) is None]
    found = {one.name: resolve(gazetteer(), one.name).codes for one in shared}

    assert found == {one.name: one.codes for one in shared}


def test_a_code_that_is_also_a_name_of_another_country_is_the_code_by_itself() -> None:
    shared = {one.name for one in shipped().ambiguous_names if gazetteer().code(one.name) is not None}

    assert {name: resolve(gazetteer(), name).codes for name in shared} == {"SA": ("SAU",)}


def test_the_names_in_other_languages_are_what_the_generator_makes() -> None:
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    run = subprocess.run(
        [sys.executable, "tools/cldr_names.py", "--check"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert (run.returncode, run.stderr) == (0, "")
