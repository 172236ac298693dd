from pathlib import Path

import pytest

from tests.conftest import Seeded
from tests.process.program import Program


@pytest.fixture
def new(tmp_path: Path) -> Program:
    """The program in an empty folder."""
    return Program(tmp_path)


@pytest.fixture
def used(seeded: Seeded, tmp_path: Path) -> Program:
    """The program in a folder where it ran before: its store is there."""
    seeded.copy_to(tmp_path)
    return Program(tmp_path)
