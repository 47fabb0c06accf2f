"""The small film graph as a database, and a planner and a checker over it."""

from pathlib import Path

import pytest
from tests import graph
from tests.planner.trial import Trial

from creditsgql.schema import graphql_schema


@pytest.fixture(scope="session")
def graph_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of ``tests/graph.py``; tests only read it."""
    path = tmp_path_factory.mktemp("graph") / "graph.db"
    graph.write(path, graph.graph())
    return path


@pytest.fixture(scope="session")
def trial(graph_file: Path) -> Trial:
    """The planner and the checker over it."""
    return Trial(graphql_schema(), graph_file)
