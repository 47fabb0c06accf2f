"""What becomes of an operation: its plan in words, its cost, its SQL, and how the database goes about that."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from creditsgql.database import reading
from creditsgql.planner import RequestError
from creditsgql.server.app import planner_of
from creditsgql.settings import Settings

__all__ = ["RequestError", "explain"]


def explain(settings: Settings, document: str, name: str | None, variables: Mapping[str, Any]) -> Iterator[str]:
    """The lines to show to a person; the statement is not run.

    Raises RequestError where the operation is refused, and DatabaseError where there is no database to ask.
    """
    # Whoever asks here has the schema anyway.
    planner = planner_of(settings.model_copy(update={"introspection": True}))
    planned = planner.plan(document, name, variables)
    yield from ("plan", *(f"  {line}" for line in planner.outline(document, name, variables)), "")
    yield f"cost: at most {planned.objects} objects"
    if not planned.sql:
        yield "no statement: nothing is asked of the database"
        return
    yield from ("", "statement", *(line.rstrip() for line in planned.sql.splitlines()), "")
    yield from ("parameters", f"  {list(planned.parameters)}", "", "query plan")
    with reading(settings.database) as connection:
        yield from (f"  {line}" for line in _query_plan(connection, planned.sql, planned.parameters))


def _query_plan(connection: sa.Connection, sql: str, parameters: tuple[Any, ...]) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        below: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
        for one, parent, _, told in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters):
            below[parent].append((one, told))
        yield from _tree(below, 0, "")
        return
    from psycopg import RawCursor

    # The service's own driver names parameters $1, $2 ...; this cursor does, too.
    raw: Any = connection.connection.driver_connection
    with RawCursor(raw) as cursor:
        yield from (line for (line,) in cursor.execute(f"EXPLAIN {sql}", parameters))


def _tree(below: Mapping[int, list[tuple[int, str]]], parent: int, indent: str) -> Iterator[str]:
    for one, told in below.get(parent, ()):
        yield f"{indent}{told}"
        yield from _tree(below, one, indent + "  ")
