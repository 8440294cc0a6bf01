# make demo: see it work, no key needed.  make test: everything that must hold.
# Needs Python 3.11 or newer; the rest goes into .venv. Another Python: make PY=/path/to/python test

ifeq ($(OS),Windows_NT)
PY ?= py -3
BIN := .venv/Scripts
else
PY ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
endif
PYTHON := $(BIN)/python
# The checkers look for the environment as an activated one.
ACTIVE := VIRTUAL_ENV="$(CURDIR)/.venv" PATH="$(CURDIR)/$(BIN):$$PATH"
PIP := $(PYTHON) -m pip --disable-pip-version-check -q
PIP_READY := .venv/.ready-pip
RUN_READY := .venv/.ready-run
DEV_READY := .venv/.ready-dev

.PHONY: help setup demo test suite lint types docs generated generate wheel bench compat clean simulate mutate damage crash soak

help:
	@echo "make demo   the whole way against a simulated KIS, no key needed"
	@echo "make test   every check and test"
	@echo "make setup  only the environment (.venv)"
	@echo "also: suite lint types docs generated generate wheel bench compat simulate mutate crash soak damage clean"

$(PIP_READY):
	@test -n "$(PY)" || { echo "pykis needs Python 3.11 or newer; none was found. Name one: make PY=/path/to/python" >&2; exit 1; }
	@$(PY) -c "import sys; sys.version_info >= (3, 11) or sys.exit('pykis needs Python 3.11 or newer, this is ' + sys.version.split()[0])"
	@echo "Setting up .venv (once)"
	@$(PY) -m venv .venv || { echo "The venv module is missing; on Debian and Ubuntu: apt install python3-venv" >&2; rm -rf .venv; exit 1; }
	@$(PIP) install --upgrade "pip>=25.1"
	@$(PYTHON) -c "open('$@', 'w').close()"

$(RUN_READY): pyproject.toml | $(PIP_READY)
	@echo "Installing pykis (once)"
	@$(PIP) install -e ".[cli,simulator]"
	@$(PYTHON) -c "open('$@', 'w').close()"

$(DEV_READY): pyproject.toml | $(PIP_READY)
	@echo "Installing pykis and the tools (once)"
	@$(PIP) install -e ".[cli,simulator,pandas,plot,keyring]" --group dev
	@$(PYTHON) -c "open('$(RUN_READY)', 'w').close(); open('$@', 'w').close()"

setup: $(DEV_READY)

demo: $(RUN_READY)
	@$(PYTHON) examples/demo.py

test: lint generated types docs suite

suite: $(DEV_READY)
	@echo "== pytest, in two halves side by side"
	@$(ACTIVE) $(PYTHON) tools/suite.py

lint: $(DEV_READY)
	@echo "== ruff"
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .

generated: $(DEV_READY)
	@echo "== generated code is what the catalog says"
	@$(PYTHON) tools/generate.py --check
	@$(PYTHON) tools/generate_market.py --check
	@$(PYTHON) tools/generate_masters.py --check
	@$(PYTHON) tools/generate_overseas.py --check
	@$(PYTHON) tools/generate_risk_docs.py --check
	@$(PYTHON) tools/generate_cookbook.py --check

generate: $(DEV_READY)
	@$(PYTHON) tools/generate.py
	@$(PYTHON) tools/generate_market.py
	@$(PYTHON) tools/generate_masters.py
	@$(PYTHON) tools/generate_overseas.py
	@$(PYTHON) tools/generate_risk_docs.py
	@$(PYTHON) tools/generate_cookbook.py

types: $(DEV_READY)
	@echo "== mypy --strict"
	@$(ACTIVE) $(PYTHON) -m mypy --strict
	@echo "== pyright"
	@$(ACTIVE) $(PYTHON) -m pyright
	@echo "== pyright --verifytypes"
	@$(ACTIVE) $(PYTHON) tools/verify_types.py

docs: $(DEV_READY)
	@echo "== mkdocs"
	@$(ACTIVE) NO_MKDOCS_2_WARNING=1 $(PYTHON) -m mkdocs build --strict -q

wheel: $(DEV_READY)
	@$(PYTHON) -m build

# The trader under faults, schedule after schedule: make simulate SEEDS=100000. And each of its guards taken out in turn:
# the simulation must notice within so many schedules.
simulate: $(RUN_READY)
	@$(PYTHON) -m pykis.trader.testing simulate --seeds $(or $(SEEDS),1000) --from $(or $(FROM),0)

mutate: $(RUN_READY)
	@$(PYTHON) -m pykis.trader.testing mutate --seeds $(or $(SEEDS),10000)

# Engines in processes of their own, killed at every boundary and started again: make crash KILLS=1000.
crash: $(RUN_READY)
	@$(PYTHON) -m pykis.trader.testing.crash --kills $(or $(KILLS),200) --seed $(or $(SEED),0)

# Market days one after another, weekends included, in memory that must not grow: make soak SECONDS=3600.
soak: $(RUN_READY)
	@$(PYTHON) -m pykis.trader.testing.soak --seconds $(or $(SECONDS),120)

bench: $(DEV_READY)
	@$(PYTHON) -m benchmarks

# Programs of others against the simulator, only their host names changed: python-kis, and the official samples
# where a checkout is named: make compat SAMPLES=/path/to/open-trading-api
compat: $(DEV_READY)
	@$(PYTHON) tools/compat.py $(if $(SAMPLES),"$(SAMPLES)")

# The trader's journal, cut and bit-flipped in 35,000 places; the suite has a short form. Takes half an hour.
damage: $(DEV_READY)
	@$(PYTHON) tools/damage.py
	@$(ACTIVE) PYKIS_EVERY_LINE=1 $(PYTHON) -m pytest tests/trader/test_store_opening.py -k death

clean:
	rm -rf .venv build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis
