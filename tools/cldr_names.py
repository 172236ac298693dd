"""Write data/cldr_names.csv: the names of countries and territories in many languages.

The names come from the Unicode CLDR through Babel, which is needed here only, never when tierbot runs.
Run ``python tools/cldr_names.py`` to write the file, or with ``--check`` to see whether it is up to date.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import sys
from collections import defaultdict
from pathlib import Path

from babel import Locale

from bot.places.fold import fold, squeeze

DATA = Path(__file__).resolve().parent.parent / "data"
TARGET = DATA / "cldr_names.csv"
LANGUAGES = (
    "af am ar as az be bg bn bs ca ceb ckb cs cy da de dz el en es et eu fa fi fil fo fr fy ga gd gl "
    "gu ha he hi hr ht hu hy id ig is it ja ka kk km kn ko ky lb ln lo lt lv mg mi mk ml mn mr ms mt my "
    "nb ne nl nn om or pa pl ps pt pt_PT qu rm ro ru rw sd si sk sl sn so sq sr sr_Latn sv sw ta te tg "
    "th ti tk to tr ug uk ur uz vi wo yo yue zh zh_Hant zu"
)
OTHER_LANGUAGES = (
    "ab agq ak an asa ast az_Cyrl az_Latn bal_Latn bas bew bez blo bm bo br brx bs_Cyrl bs_Latn ccp ce "
    "cgg chr cv dav dje dsb ebu ee eo es_MX ewo ff ff_Adlm ff_Latn frr fur gsw guz hi_Latn hsb ia ie jmc "
    "jv kaa kaa_Cyrl kab kam kde kea kgp khq ki kk_Arab kk_Cyrl kl kln kok kok_Deva ks ks_Arab ksb ksf "
    "ksh ku kxv kxv_Deva kxv_Latn kxv_Orya kxv_Telu la lag lg lij lld lu luo luy mai mas mer mfe mua mzn "
    "naq nd nds nmg no nqo nyn oc pa_Guru pap pcm rif rn rof rwk saq sat sat_Olck sbp sc scn sd_Arab se "
    "seh ses sg shi shi_Latn shi_Tfng smn sr_Cyrl syr szl teo trw tt twq tzm uz_Cyrl uz_Latn vai vai_Latn "
    "vai_Vaii vec vun wae xh xnr xog yav yi yrl yue_Hans yue_Hant za zgh zh_Hans"
)
"""Languages whose names count only where they mean no other country in any language above, or in one of these."""
# Names like "Myanmar (Burma)" give a second everyday name in the brackets for these places only;
# elsewhere the brackets hold a remark.
TWO_NAMES = frozenset({"MM", "FK"})
# Maltese and Zulu names begin with an article or prefix ("il-", "i-") that no other name has.
PREFIXED_LANGUAGES = frozenset({"mt", "zu"})
PREFIX = re.compile(r"^[^\W\d_]{1,3}-(?=\w)")
SHORTEST = 2
# A name and what follows it in brackets, ASCII or full width.
BRACKETS = re.compile(r"^(?P<name>.+?)\s*[(\uff08](?P<other>[^()\uff08\uff09]+)[)\uff09]$")
HEADER = ("iso3", "folded", "name", "languages")


def compared(name: str) -> str:
    """Return the name in the form in which two names are compared here: folded, without spaces."""
    return squeeze(fold(name))


def read(name: str) -> list[dict[str, str]]:
    """Return the rows of one of the data files."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def variants(code: str, name: str) -> list[str]:
    """Return the name, also without the remark in brackets, and the second name where there is one."""
    found = BRACKETS.match(name)
    if found is None:
        return [name]
    names = [name, found["name"]]
    return [*names, found["other"]] if code in TWO_NAMES else names


def claims(countries: list[dict[str, str]]) -> defaultdict[str, set[str]]:
    """Return which countries each folded name of the other data files belongs to."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for row in countries:
        owners[compared(row["name"])].add(row["iso3"])
        owners[compared(row["common_name"])].add(row["iso3"])
    for row in read("aliases.csv"):
        owners[compared(row["name"])].add(row["iso3"])
    for row in read("ambiguous.csv"):
        owners[compared(row["name"])].update(row["codes"].split(";"))
    return owners


def names_by_country(countries: list[dict[str, str]], languages: str) -> dict[tuple[str, str], list[str]]:
    """Return those of `languages` in which each (iso3, name) is used."""
    iso3 = {row["iso2"]: row["iso3"] for row in countries if not row["dissolved"]}
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for language in languages.split():
        for code, name in Locale.parse(language).territories.items():
            if code in iso3:
                plain = PREFIX.sub("", name) if language in PREFIXED_LANGUAGES else name
                for variant in dict.fromkeys(variants(code, " ".join(plain.split()))):
                    found[iso3[code], variant].append(language)
    return dict(sorted(found.items()))


def collect() -> tuple[list[tuple[str, str, str, str]], list[str]]:
    """Return the rows of the file, and a line for each name that was left out."""
    countries = read("countries.csv")
    codes = {compared(row[key]) for row in countries for key in ("iso2", "iso3")}
    everyday = {compared(row["word"]) for row in read("everyday.csv")}
    owners = claims(countries)
    major = names_by_country(countries, LANGUAGES)
    for country, name in major:
        owners[compared(name)].add(country)
    found = names_by_country(countries, f"{LANGUAGES} {OTHER_LANGUAGES}")
    all_owners: defaultdict[str, set[str]] = defaultdict(set)
    for country, name in found:
        all_owners[compared(name)] |= {country, *owners.get(compared(name), ())}

    kept: list[tuple[str, str, str, str]] = []
    dropped: list[str] = []
    for (country, name), languages in found.items():
        squeezed = compared(name)
        owned_by = owners[squeezed] if (country, name) in major else all_owners[squeezed]
        shown = f"{country} {name} ({' '.join(languages)})"
        if len(squeezed) < SHORTEST or squeezed in codes:
            dropped.append(f"{shown}: too short or the same as a code")
        elif squeezed in everyday:
            dropped.append(f"{shown}: an everyday word")
        elif len(owned_by) > 1:
            dropped.append(f"{shown}: also of {' '.join(sorted(owned_by))}")
        else:
            kept.append((country, fold(name), name, " ".join(languages)))
    return kept, dropped


def main(arguments: list[str] | None = None) -> int:
    """Write or check the file and return the exit code."""
    parser = argparse.ArgumentParser(description="Write data/cldr_names.csv from Babel's CLDR data.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file is not up to date")
    check: bool = parser.parse_args(arguments).check
    kept, dropped = collect()
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(kept)
    if check:
        current = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
        if current == text.getvalue():
            return 0
        sys.stderr.write(f"{TARGET.name} is not up to date; run this script without --check\n")
        return 1
    sys.stderr.writelines(f"left out: {line}\n" for line in dropped)
    TARGET.write_text(text.getvalue(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
