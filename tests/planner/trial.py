"""One operation both ways: as the planner's statement, and as the checker's answer."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from graphql import GraphQLError, GraphQLSchema
from tests.planner.checker import Checker, rows_in

from creditsgql.planner import Planned, Planner, RequestError, sqlite_dialect


class Trial:
    """The planner and the checker over one database."""

    def __init__(self, schema: GraphQLSchema, path: Path) -> None:
        self.schema = schema
        self.planner = Planner(schema, sqlite_dialect(), 100)
        self.checker = Checker(schema, rows_in(path))
        self.connection = sqlite3.connect(path)
        self.statements: list[str] = []
        self.connection.set_trace_callback(self.statements.append)

    def plan(self, document: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> Planned:
        """What the planner makes of an operation."""
        return self.planner.plan(document, name, variables or {})

    def text(self, document: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> str:
        """The answer as it goes out."""
        planned = self.plan(document, variables, name)
        if planned.finished is not None:
            return planned.finished.decode()
        [(answer,)] = self.connection.execute(planned.sql, planned.parameters).fetchall()
        return str(answer)

    def data(self, document: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> Any:
        """The answer's data."""
        return read(self.text(document, variables, name))["data"]

    def compare(self, document: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> None:
        """Fails where the two ways differ: in any value, in the order of any object's names, or in what they refuse."""
        checked = self.checker.answer(document, name, variables)
        answer = self._answer(document, variables, name)
        if isinstance(answer, RequestError):
            assert self._refuses_too(answer, checked.errors or [], document), answer.errors
            return
        assert not checked.errors
        assert json.dumps(read(answer), indent=1) == json.dumps({"data": checked.data}, indent=1)

    def _answer(self, document: str, variables: Mapping[str, Any] | None, name: str | None) -> str | RequestError:
        try:
            return self.text(document, variables, name)
        except RequestError as refusal:
            return refusal

    def _refuses_too(self, refusal: RequestError, met: Sequence[GraphQLError], document: str) -> bool:
        """Whether the checker refuses the same fields, or may never have come to them since no row led there."""
        if refusal.code == "GRAPHQL_VALIDATION_FAILED":
            return bool(self.checker.invalid(document))
        paths = [bare(error.path) for error in met]
        return all(
            bare(error.path) in paths or (error.path is not None and str(error.path[-1]) in document)
            for error in refusal.errors
        )


def read(text: str) -> Any:
    """JSON as Python has it. Fails where an object has a name twice."""
    return json.loads(text, object_pairs_hook=_unique)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    assert len(made) == len(pairs)
    return made


def bare(path: Sequence[str | int] | None) -> list[str]:
    """A path without the places in lists, which the planner does not know."""
    return [step for step in path or [] if isinstance(step, str)]
