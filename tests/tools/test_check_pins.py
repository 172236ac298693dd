import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FILES = ("pyproject.toml", "requirements.txt", "requirements-build.txt", "requirements-dev.txt")


def project(folder: Path) -> Path:
    """A copy of the files that are checked and of what checks them."""
    (folder / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "check_pins.py", folder / "tools")
    for name in FILES:
        shutil.copy(ROOT / name, folder)
    return folder


def change(file: Path, pattern: str, new: str) -> None:
    """Put `new` in place of the one text that matches `pattern`."""
    text, times = re.subn(pattern, new, file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert times == 1, f"{pattern!r} stands {times} times in {file.name}"
    file.write_text(text, encoding="utf-8")


def check(folder: Path) -> tuple[int, list[str]]:
    run = subprocess.run(
        [sys.executable, "-W", "error", str(folder / "tools" / "check_pins.py")],
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.stderr == ""
    return run.returncode, run.stdout.splitlines()


def test_the_projects_own_pins_are_in_step() -> None:
    assert check(ROOT) == (0, [])


def test_a_copy_is_in_step_too(tmp_path: Path) -> None:
    assert check(project(tmp_path)) == (0, [])


def test_a_dependency_that_is_not_pinned_is_named_for_each_file_that_lacks_it(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "pyproject.toml", r"^dependencies = \[$", 'dependencies = [\n  "left.pad>=1",')

    assert check(folder) == (
        1,
        ["requirements.txt: left.pad is not pinned", "requirements-dev.txt: left.pad is not pinned"],
    )


def test_a_dependency_to_build_with_that_is_not_pinned_is_named(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "requirements-build.txt", r"^hatchling==\S+ \\\n(    .*\n)+", "")

    assert check(folder) == (1, ["requirements-build.txt: hatchling is not pinned"])


def test_a_pin_that_is_out_of_range_is_named(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "requirements.txt", r"^alembic==\S+", "alembic==0.9")

    code, (fault,) = check(folder)

    assert code == 1
    assert re.fullmatch(r"requirements\.txt: alembic 0\.9 is not [<>=,.\d]+", fault)


def test_a_pin_to_develop_with_that_is_out_of_range_is_named(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "requirements-dev.txt", r"^simcord==\S+", "simcord==0.0.1")

    code, (fault,) = check(folder)

    assert code == 1
    assert fault.startswith("requirements-dev.txt: simcord 0.0.1 is not ==")


def test_a_pin_without_a_hash_is_named(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "requirements-build.txt", r"^(pluggy==[^\s\\]+) \\\n(    --hash=.*\n)+", r"\1\n")

    assert check(folder) == (1, ["requirements-build.txt: pluggy has no hash"])


def test_a_pin_that_pyproject_toml_no_longer_asks_for_is_named(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "pyproject.toml", r'^  "alembic[^"]*",\n', "")

    assert check(folder) == (
        1,
        [
            "requirements.txt: alembic is pinned for pyproject.toml, which does not name it",
            "requirements-dev.txt: alembic is pinned for pyproject.toml, which does not name it",
        ],
    )


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example.org/simple",
        "--extra-index-url packages.example.org",
        "--find-links wheels",
        "left-pad @ https://packages.example.org/left_pad-1-py3-none-any.whl",
    ],
)
@pytest.mark.parametrize("name", FILES[1:])
def test_an_address_to_install_from_is_refused(line: str, name: str, tmp_path: Path) -> None:
    folder = project(tmp_path)
    file = folder / name
    file.write_text(f"{line}\n{file.read_text(encoding='utf-8')}", encoding="utf-8")

    assert check(folder) == (1, [f"{name}: names an address"])


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    folder = project(tmp_path)
    change(folder / "requirements.txt", r"^alembic==\S+", "alembic==0.9")
    change(folder / "requirements-build.txt", r"^(pluggy==[^\s\\]+) \\\n(    --hash=.*\n)+", r"\1\n")

    code, faults = check(folder)

    assert code == 1
    assert [fault.split(":")[0] for fault in faults] == ["requirements.txt", "requirements-build.txt"]
