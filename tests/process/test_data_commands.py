"""`tierbot backup`, `restore`, `import` and `export`."""

import json
import sqlite3
from contextlib import closing

from bot.dataset.files import FILES, data_folder
from bot.faults import ExitStatus
from tests.process.program import Program
from tests.support.loopback import LoopbackDiscord


def revision(program: Program) -> int:
    with closing(sqlite3.connect(program.folder / "tierbot.db")) as connection:
        return int(connection.execute("SELECT revision FROM state").fetchone()[0])


async def tier(program: Program, country: str) -> str:
    ended = await program.run("ask", "--json", f"tier of {country}")
    return str(json.loads(ended.out)["answer"]["parts"][0]["tier"])


async def test_what_is_exported_is_imported_without_a_change(used: Program) -> None:
    ended = await used.run("export", "all.zip")
    assert ended.status == 0
    assert "Wrote ratings.csv" in ended.out
    assert "Exporting" in ended.err
    assert (await used.run("export", "out")).status == 0
    for file in FILES:
        if file.name.endswith(".csv"):
            assert (used.folder / "out" / file.name).read_bytes() == (data_folder() / file.name).read_bytes()
    for what in ("all.zip", "out"):
        ended = await used.run("import", what)
        assert (ended.status, ended.out) == (ExitStatus.REFUSED, "")
        assert "Nothing would change" in ended.err
    assert revision(used) == 1


async def test_what_an_earlier_export_says_was_removed_is_not_left_beside_a_newer_one(used: Program) -> None:
    taken_out = "iso3,year,tier,confidence,sources\nTHA,2025,2,high,elim\n"
    own = ("removed-countries.txt", "removed-notes.csv", "notes.csv")
    (used.folder / "out").mkdir()
    for name in ("removed-ratings.csv", "removed-findings.yaml", *own):
        (used.folder / "out" / name).write_text(taken_out)
    assert (await used.run("export", "out", "--dry-run")).status == 0
    assert (used.folder / "out" / "removed-ratings.csv").exists()

    ended = await used.run("export", "out")

    assert "Removed removed-ratings.csv" in ended.out
    assert {path.name for path in (used.folder / "out").iterdir()} == {
        *(file.name for file in FILES), "dataset.yaml", *own,
    }  # fmt: skip


async def test_a_year_comes_in_as_text_with_its_progress(used: Program) -> None:
    await used.run("export", "out")
    rows = [line.split(",") for line in (data_folder() / "ratings.csv").read_text().splitlines() if ",2025," in line]
    assert len(rows) == 188
    listed = "Tier 3:\n" + "".join(f"{row[0]}\n" for row in rows)
    (used.folder / "year.txt").write_text(listed)

    dry = await used.run("import", "year.txt", "--year", "2025", "--dry-run")
    assert "tiers: 0 added, 188 changed, 0 removed" in dry.out
    assert "Tier 3 188 (the report: 20)" in dry.out
    assert "dry run" in dry.out
    assert "Downgraded in 2025" in dry.out
    assert "- Thailand 2025: Tier 2 (high) → Tier 3 (medium)" in dry.out
    assert " more" not in dry.out
    assert revision(used) == 1

    ended = await used.run("import", "year.txt", "--year", "2025", "--source", "a test")
    assert ended.status == 0, ended.err
    assert "Imported as revision 2: 189 records." in ended.out
    assert "Importing" in ended.err
    assert await tier(used, "Thailand") == "3"
    backups = list((used.folder / "backups").iterdir())
    assert [path.name.endswith("-before-import.db") for path in backups] == [True]

    since = await used.run("export", "since", "--since", "1")
    assert "Wrote ratings.csv" in since.out
    assert len((used.folder / "since" / "ratings.csv").read_text().splitlines()) == 189


async def test_faults_are_listed_with_their_lines_and_nothing_is_changed(used: Program) -> None:
    text = "iso3,year,tier,confidence,sources\nTHA,2025,3,high,elim\nXXX,2025,1,high,elim\nLAO,2025,1,high,nobody\n"
    (used.folder / "ratings.csv").write_text(text)
    ended = await used.run("import", "ratings.csv")
    assert (ended.status, ended.out) == (ExitStatus.REFUSED, "")
    assert "ratings.csv:3: iso3: 'XXX' is the code of no country" in ended.err
    assert "ratings.csv:4: sources: sources.csv has no source 'nobody'" in ended.err
    (used.folder / "ratings.csv").write_text(f"{text}LAO,2024,9,high,elim\n")
    ended = await used.run("import", "ratings.csv")
    assert [line.split(" ")[0] for line in ended.err.splitlines()[1:]] == [
        "ratings.csv:3:", "ratings.csv:4:", "ratings.csv:5:",
    ]  # fmt: skip
    (used.folder / "year.txt").write_text("Tier 1: Congo\n")
    doubtful = await used.run("import", "year.txt", "--year", "2025")
    assert "year.txt:1: “Congo” may be Democratic Republic of the Congo or Republic of the Congo" in doubtful.err
    assert (await used.run("import", "year.txt")).status == 2
    assert (await used.run("import", "nothing.csv")).status == 2
    assert (await used.run("export", "x", "--year", "2025", "--since", "1")).status == 2
    assert revision(used) == 1


async def test_in_a_terminal_doubtful_names_are_asked_about(used: Program) -> None:
    (used.folder / "year.txt").write_text("Tier 3: Congo, Narnia, Elbonia, England, Laos\n")
    ended = await used.run_in_terminal(
        ["import", "year.txt", "--year", "2025", "--source", "a test"],
        [("which country is “Congo”", "2"), ("which country is “Narnia”", "9"), ("is not one country", "Japan"),
         ("which country is “Elbonia”", "-"), ("which country is “England”", "1")],
    )  # fmt: skip
    assert ended.status == 0, ended.out
    assert "1  Democratic Republic of the Congo" in ended.out
    tiers = [await tier(used, name) for name in ("Republic of the Congo", "Japan", "United Kingdom", "Laos")]
    assert tiers == ["3", "3", "3", "3"]
    assert revision(used) == 2


async def test_a_copy_is_put_back_but_not_while_the_bot_runs(used: Program) -> None:
    assert (await used.run("backup", "copy.db")).status == 0
    (used.folder / "year.txt").write_text("Tier 3: Thailand\n")
    assert (await used.run("import", "year.txt", "--year", "2025")).status == 0
    assert await tier(used, "Thailand") == "3"

    async with LoopbackDiscord("a-token") as discord, used.on(discord).started("run") as process:
        await discord.wait_ready()
        refused = await used.run("restore", "copy.db")
        assert refused.status == ExitStatus.STORE
        assert "is in use: stop the bot" in refused.err
        assert (await used.run("backup", "while-running.db")).status == 0
        process.kill()
        await process.wait()

    restored = await used.run("restore", "copy.db")
    assert restored.status == 0, restored.err
    assert "is kept in" in restored.out
    assert await tier(used, "Thailand") == "2"
    assert (await used.run("restore", "while-running.db")).status == 0
    assert await tier(used, "Thailand") == "3"


async def test_what_is_no_copy_is_told(used: Program) -> None:
    (used.folder / "text.txt").write_text("x" * 5000)
    for name, words in (("nothing.db", "There is no file"), ("text.txt", "not a SQLite database")):
        ended = await used.run("restore", name)
        assert ended.status == ExitStatus.STORE
        assert words in ended.err
