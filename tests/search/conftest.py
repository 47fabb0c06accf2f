"""What tests of search share: a search over a database, asked through the planner as the service asks it."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from creditsgql.planner import Planner, sqlite_dialect
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
    """Searches one database; ``statements`` are those that ran."""

    def __init__(self, url: str) -> None:
        self.connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        self.planner = Planner(graphql_schema(), sqlite_dialect(), 100)
        self.statements: list[str] = []

    def search(self, query: str, **arguments: Any) -> Any:
        """The answer, whole."""
        planned = self.planner.plan(DOCUMENT, None, {"query": query, **arguments})
        self.connection.set_trace_callback(self.statements.append)
        [(answer,)] = self.connection.execute(planned.sql, planned.parameters).fetchall()
        self.connection.set_trace_callback(None)
        return json.loads(answer)["data"]["search"]

    def found(self, query: str, **arguments: Any) -> list[tuple[str, str, str]]:
        """What is found, in order: type, matched field and matched text."""
        edges = self.search(query, **arguments)["edges"]
        return [(edge["node"]["__typename"], edge["matchedField"], edge["matchedText"]) for edge in edges]

    def sql(self, query: str) -> str:
        """The statement of a search."""
        return self.planner.plan(DOCUMENT, None, {"query": query}).sql

    def plan(self, query: str) -> list[str]:
        """How SQLite goes about it, a line for each step."""
        planned = self.planner.plan(DOCUMENT, None, {"query": query})
        return [row[3] for row in self.connection.execute(f"EXPLAIN QUERY PLAN {planned.sql}", planned.parameters)]


@pytest.fixture(scope="session")
def seeker(seeded: str) -> Iterator[Seeker]:
    """Searches the seed."""
    made = Seeker(seeded)
    yield made
    made.connection.close()


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
