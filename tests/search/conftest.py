"""What tests of search share: a search over a database, asked through the planner as the service asks it."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests import both_engines, postgresql

from creditsgql.planner import Dialect, Planner, postgresql_dialect, sqlite_dialect
from creditsgql.schema import graphql_schema

DOCUMENT = """
query Search($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    didYouMean
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { __typename ... on Node { id } }
    edges {
      cursor
      score
      matchedField
      matchedText
      node {
        __typename
        ... on Film { id title }
        ... on Person { id name }
        ... on Character { id name }
        ... on AwardEvent { id name }
      }
    }
  }
}
"""
"""Everything that can be asked of a search."""


class Seeker:
    """Searches one database; ``statements`` are those that ran, where SQLite tells them."""

    def __init__(self, url: str) -> None:
        self.connection, dialect = _opened(url)
        self.planner = Planner(graphql_schema(), dialect, 100)
        self.statements: list[str] = []
        if isinstance(self.connection, sqlite3.Connection):
            self.connection.set_trace_callback(self.statements.append)

    def text(self, document: str, variables: dict[str, Any]) -> str:
        """The answer to an operation, as it goes out."""
        planned = self.planner.plan(document, None, variables)
        [(answer,)] = self.connection.execute(planned.sql, planned.parameters).fetchall()
        return str(answer)

    def data(self, document: str, **variables: Any) -> Any:
        """The data of the answer to an operation."""
        return json.loads(self.text(document, variables))["data"]

    def search(self, query: str, **arguments: Any) -> Any:
        """The answer, whole."""
        return self.data(DOCUMENT, query=query, **arguments)["search"]

    def found(self, query: str, **arguments: Any) -> list[tuple[str, str, str]]:
        """What is found, in order: type, matched field and matched text."""
        edges = self.search(query, **arguments)["edges"]
        return [(edge["node"]["__typename"], edge["matchedField"], edge["matchedText"]) for edge in edges]

    def plan(self, query: str) -> tuple[str, list[str]]:
        """The statement of a search, and how the engine goes about it, a line for each step."""
        planned = self.planner.plan(DOCUMENT, None, {"query": query})
        explain = "EXPLAIN QUERY PLAN" if isinstance(self.connection, sqlite3.Connection) else "EXPLAIN (COSTS off)"
        steps = self.connection.execute(f"{explain} {planned.sql}", planned.parameters)
        return planned.sql, [row[-1] for row in steps]


def _opened(url: str) -> tuple[Any, Dialect]:
    if url.startswith("sqlite"):
        return sqlite3.connect(url.removeprefix("sqlite:///")), sqlite_dialect()
    # As the service has it: to compile a statement takes longer than to run it.
    connection = psycopg.connect(url, autocommit=True, cursor_factory=psycopg.RawCursor, options="-c jit=off")
    return connection, postgresql_dialect()


@pytest.fixture(scope="session")
def sqlite_seeker(seeded: str) -> Iterator[Seeker]:
    """Searches the seed in SQLite."""
    made = Seeker(seeded)
    yield made
    made.connection.close()


@pytest.fixture(scope="session")
def postgresql_seeker(seeded: str, postgresql_server: str) -> Iterator[Seeker]:
    """Searches the seed in PostgreSQL."""
    with postgresql.database(postgresql_server) as url:
        both_engines.copy(Path(seeded.removeprefix("sqlite:///")), url)
        made = Seeker(url)
        yield made
        made.connection.close()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def seeker(request: pytest.FixtureRequest) -> Seeker:
    """Searches the seed, in one engine and then in the other."""
    made: Seeker = request.getfixturevalue(f"{request.param}_seeker")
    return made


@pytest.fixture
def new_seeker() -> Iterator[Callable[[str], Seeker]]:
    """Makes searches over other databases."""
    made: list[Seeker] = []

    def make(url: str) -> Seeker:
        made.append(Seeker(url))
        return made[-1]

    yield make
    for one in made:
        one.connection.close()
