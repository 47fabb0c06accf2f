# make serve: the service on 127.0.0.1:8000.  make test: everything that is tested.  All of it lives in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: serve test lock bench bench-peers growth fuzz audit kills soak clean

serve: .venv/installed
	$(BIN)/creditsgql serve

test: .venv/installed-for-tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

# Ten times what make test checks: the planner against graphql-core's executor, and walks through lists that grow;
# then 20,000 inputs of every kind, and how many of their answers took more than a second.
fuzz: .venv/installed-for-tests
	CREDITSGQL_CHECKS=20000 $(BIN)/pytest tests/planner -k "generated or come_and_go"
	CREDITSGQL_INPUTS=20000 $(BIN)/pytest -rP tests/server/test_any_input.py tests/server/test_any_bytes.py

# Whether anything that the lock files pin has known vulnerabilities, or that nobody could be asked.
audit: .venv/installed-for-tests
	$(BIN)/python -m tests.judges.audit

# Twenty times what make test reads while a primary and its standbys are killed and started again.
kills: .venv/installed-for-tests
	CREDITSGQL_READS=100000 $(BIN)/pytest tests/database/test_killed_servers.py

# A worker's memory through ten minutes, or longer until a million different documents were thrown at it.
soak: .venv/installed-for-tests
	$(BIN)/python -m bench.soak

# Answers a second to every question, ours beside a bare application's and a hello-world's, in one run of a quarter of
# an hour; written to bench/results/alone.md. Needs wrk.
bench: .venv/installed-for-tests
	$(BIN)/python -m bench.run

# The same beside what a user would pick instead, installed into .bench; an hour, written to bench/results/peers.md, a
# picture beside it, and the README.
bench-peers: .venv/installed-for-tests
	$(BIN)/python -m bench.peers

# How answers slow down as the data grows, up to a million films: their 12 GB are kept in .bench/growth, and take half an
# hour the first time.
growth: .venv/installed-for-tests
	$(BIN)/python -m bench.growth 200 .bench/growth

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
	rm -rf .venv .bench
