# make serve: the service on 127.0.0.1:8000.  make test: everything that is tested.  All of it lives in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: serve test lock bench growth fuzz kills clean

serve: .venv/installed
	$(BIN)/creditsgql serve

test: .venv/installed-for-tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

# Ten times what make test checks: the planner against graphql-core's executor, and walks through lists that grow;
# then 20,000 inputs of every kind.
fuzz: .venv/installed-for-tests
	CREDITSGQL_CHECKS=20000 $(BIN)/pytest tests/planner -k "generated or come_and_go"
	CREDITSGQL_INPUTS=20000 $(BIN)/pytest tests/server/test_any_input.py

# Twenty times what make test reads while a primary and its standbys are killed and started again.
kills: .venv/installed-for-tests
	CREDITSGQL_READS=100000 $(BIN)/pytest tests/database/test_killed_servers.py

# Requests a second, ours beside a bare application's and a resolver-driven one's, as ratios of one run. Needs wrk.
# Then two workers beside one, and how answers slow down as the data grows, which make growth tells alone.
bench: .venv/installed-for-tests
	$(BIN)/python -m bench.run
	$(BIN)/python -m bench.workers
	$(BIN)/python -m bench.growth

growth: .venv/installed-for-tests
	$(BIN)/python -m bench.growth

.venv/python: 
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "creditsgql needs Python 3.11 or newer; name one with: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	touch $@

SOURCES := pyproject.toml hatch_build.py $(shell find explorer -type f -not -path '*/node_modules/*')

.venv/installed: requirements.lock $(SOURCES) | .venv/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

.venv/installed-for-tests: requirements-test.lock .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	touch $@

# Every dependency with its hashes, for every Python and platform; the files name no index.
lock: | .venv/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate pyproject.toml --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --extra postgresql pyproject.toml --output-file requirements-postgresql.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --extra test pyproject.toml --output-file requirements-test.lock

clean:
	rm -rf .venv
