"""Check that the requirements files are in step with pyproject.toml; print each fault and exit 1 if there is any.

Both ways: every dependency that pyproject.toml names is pinned to a version it allows, and every pin that is there
because of pyproject.toml is one that it names. Every pin has hashes, and no file names an index.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
_PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?P<rest>.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL
)


def main() -> int:
    """Check the three files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    groups = project["dependency-groups"]
    faults = [
        *_faults("requirements.txt", runtime),
        *_faults("requirements-build.txt", groups["build"]),
        *_faults("requirements-dev.txt", [*runtime, *groups["build"], *groups["dev"]]),
    ]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def _faults(file: str, wanted: list[str]) -> Iterator[str]:
    text = (ROOT / file).read_text(encoding="utf-8")
    if re.search(r"https?://|index-url|find-links", text):
        yield f"{file}: names an address"
    pins = {canonicalize_name(pin["name"]): pin for pin in _PIN.finditer(text)}
    names = set()
    for line in wanted:
        requirement = Requirement(line)
        name = canonicalize_name(requirement.name)
        names.add(name)
        pin = pins.get(name)
        if pin is None:
            yield f"{file}: {requirement.name} is not pinned"
        elif pin["version"] not in requirement.specifier:
            yield f"{file}: {requirement.name} {pin['version']} is not {requirement.specifier}"
    for name, pin in pins.items():
        if "--hash=sha256:" not in pin["rest"]:
            yield f"{file}: {name} has no hash"
        if "tierbot" in pin["rest"] and name not in names:
            yield f"{file}: {name} is pinned for pyproject.toml, which does not name it"


if __name__ == "__main__":
    sys.exit(main())
