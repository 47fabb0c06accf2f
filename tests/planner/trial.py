"""One operation both ways: as the planner's statement, on both engines, and as the checker's answer."""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from graphql import GraphQLError, GraphQLSchema
from tests.planner.beside import Beside
from tests.planner.checker import Checker, rows_in
from tests.planner.checker_parts import FACTS

from creditsgql.planner import Planned, Planner, RequestError, sqlite_dialect

Writer = Callable[[str, Sequence[Any]], object]


class Trial:
    """The planner and the checker over one SQLite database, and the planner over one of PostgreSQL with the same rows.

    ``beside`` is None where there is no PostgreSQL.
    """

    def __init__(self, schema: GraphQLSchema, path: Path, beside: Beside | None) -> None:
        self.schema = schema
        self.beside = beside
        self.planner = Planner(schema, sqlite_dialect(), 100)
        if beside is not None:
            beside.read_with(self.planner)
        self.checker = Checker(schema, rows_in(path))
        self.connection = sqlite3.connect(path)
        self.statements: list[str] = []
        self.connection.set_trace_callback(self.statements.append)

    @property
    def writers(self) -> list[Writer]:
        """What runs a statement, with values for each ? in it, in either database."""
        return [self.connection.execute, *([] if self.beside is None else [self.beside.write])]

    def close(self) -> None:
        """Ends the connection to SQLite; who made ``beside`` ends that."""
        self.connection.close()

    def rollback(self) -> None:
        """Forgets what was written."""
        self.connection.rollback()
        if self.beside is not None:
            self.beside.rollback()

    def plan(self, document: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> Planned:
        """What the planner makes of an operation."""
        planned = self.planner.plan(document, name, variables or {})
        return planned.told(FACTS) if planned.stated else planned

    def text(self, document: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> str:
        """The answer as it goes out. Fails where PostgreSQL's is not the same to the byte."""
        planned = self.plan(document, variables, name)
        if planned.finished is not None:
            return planned.finished.decode()
        [(answer,)] = self.connection.execute(planned.sql, planned.parameters).fetchall()
        if self.beside is not None:
            assert self.beside.text(document, variables or {}, name) == answer
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
        planned, data = self.plan(document, variables, name), checked.data
        if planned.alone and data is not None:
            data = {key: data[key] for key, _ in planned.stated}
        assert json.dumps(read(answer), indent=1) == json.dumps({"data": data}, indent=1)

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
