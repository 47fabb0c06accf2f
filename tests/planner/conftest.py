"""The small film graph as a database, and a planner and a checker over it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from tests import both_engines, graph, postgresql
from tests.planner.beside import Beside
from tests.planner.trial import Trial

from creditsgql.schema import graphql_schema


@pytest.fixture(scope="session")
def graph_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of ``tests/graph.py``; tests only read it."""
    path = tmp_path_factory.mktemp("graph") / "graph.db"
    graph.write(path, graph.graph())
    return path


@pytest.fixture(scope="session")
def new_beside(request: pytest.FixtureRequest) -> Iterator[Callable[[Path], Beside | None]]:
    """The planner over a PostgreSQL database with the rows of a SQLite file; None where there is no PostgreSQL."""
    # Asked for before anything is made there, it ends after that.
    server = request.getfixturevalue("postgresql_server") if postgresql.is_there() else None
    with ExitStack() as made:

        def make(path: Path) -> Beside | None:
            if server is None:
                return None
            url = made.enter_context(postgresql.database(server))
            both_engines.copy(path, url)
            return made.enter_context(closing(Beside(graphql_schema(), url)))

        yield make


@pytest.fixture(scope="session")
def trial(graph_file: Path, new_beside: Callable[[Path], Beside | None]) -> Iterator[Trial]:
    """The planner and the checker over both databases; over SQLite alone where there is no PostgreSQL."""
    with closing(Trial(graphql_schema(), graph_file, new_beside(graph_file))) as made:
        yield made


@pytest.fixture(scope="session")
def beside(trial: Trial, postgresql_server: str) -> Beside:
    """The planner over PostgreSQL alone."""
    assert trial.beside is not None, postgresql_server
    return trial.beside
