# Everything happens in .venv, with the pinned, hashed dependencies of the requirements files.
# PYTHON=python3.12 make run  uses another Python than python3.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run test soak check format bench peers pins names wheel clean

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST)

run: $(VENV)/.runtime ## Run the bot on Discord, or the chat in this terminal where DISCORD_TOKEN is not set
	@$(BIN)/tierbot run --or-chat

# On every core, the tests of a group (xdist_group) in one process.
# Many tests start the program, which takes a sixth longer where its bytecode is not kept.
test: $(VENV)/.development ## Run every test
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest --numprocesses auto --dist loadgroup

soak: $(VENV)/.development ## Kill a process in the middle of its edits, 200 times (KILLS=1000 for more)
	TIERBOT_TEST_KILLS=$(or $(KILLS),200) $(BIN)/python -m pytest -q tests/process/test_kills.py

check: $(VENV)/.development ## Lint, types, data files, example settings, pins
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/tierbot check config.example.yaml
	$(BIN)/python tools/cldr_names.py --check
	$(BIN)/python tools/check_pins.py

format: $(VENV)/.development ## Format the code, and mend what ruff can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.development ## Measure start, memory, replies, messages and imports, the former against a bare discord.py bot
	$(BIN)/python -m benchmarks.against_bare_bot
	$(BIN)/python -m benchmarks.messages
	$(BIN)/python -m benchmarks.growth
	$(BIN)/python -m benchmarks.importing
	$(BIN)/python -m benchmarks.questions

pins: $(VENV)/.development ## Compile the requirements files anew from pyproject.toml (UPGRADE=1 takes newer versions)
	$(BIN)/uv pip compile $(COMPILE) pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile $(COMPILE) --group build -o requirements-build.txt
	$(BIN)/uv pip compile $(COMPILE) pyproject.toml --group build --group dev -c requirements.txt -o requirements-dev.txt

peers: $(VENV)/.development ## Measure names beside other matchers, and write docs/benchmarks.md
	$(BIN)/python -m benchmarks.names

names: $(VENV)/.development ## Generate data/cldr_names.csv anew
	$(BIN)/python tools/cldr_names.py

wheel: $(VENV)/.development ## Build the wheel into dist/
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

clean: ## Remove what was built and installed
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis

COMPILE := --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	$(if $(UPGRADE),--upgrade)

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tierbot needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.txt requirements-build.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements.txt -r requirements-build.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.development: requirements-dev.txt $(VENV)/.runtime
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@
