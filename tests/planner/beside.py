"""PostgreSQL beside SQLite: the same rows, asked the same, as the service asks."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg  # type: ignore[import-untyped]
from graphql import GraphQLSchema
from tests.planner.checker_parts import FACTS

from creditsgql.planner import Planned, Planner, postgresql_dialect

SETTINGS = {"jit": "off", "plan_cache_mode": "force_generic_plan", "enable_seqscan": "off"}
"""Plans as for tables that are not as small as those of tests, and made once for each statement."""


class Beside:
    """The planner over a PostgreSQL database, in a transaction of which nothing is kept."""

    def __init__(self, schema: GraphQLSchema, url: str) -> None:
        self.planner = Planner(schema, postgresql_dialect(), 100)
        self._runner = asyncio.Runner()
        self._connection = self._runner.run(self._connect(url))
        self._unwritten: list[str] = []

    async def _connect(self, url: str) -> Any:
        connection = await asyncpg.connect(url, statement_cache_size=1000, server_settings=SETTINGS)
        await connection.execute("BEGIN")
        return connection

    def read_with(self, other: Planner) -> None:
        """Takes documents as another planner of the schema has read them and found them valid: that knows no engine."""
        self.planner._documents = other._documents

    def text(self, document: str, variables: Mapping[str, Any], name: str | None) -> str:
        """The answer as it goes out."""
        planned = self.plan(document, variables, name)
        return planned.finished.decode() if planned.finished is not None else self.fetch(planned)

    def plan(self, document: str, variables: Mapping[str, Any], name: str | None = None) -> Planned:
        """What the planner makes of an operation."""
        planned = self.planner.plan(document, name, variables)
        return planned.told(FACTS) if planned.stated else planned

    def fetch(self, planned: Planned) -> str:
        """The one value of a statement."""
        self._write_all()
        try:
            return str(self._runner.run(self._connection.fetchval(planned.sql, *planned.parameters)))
        except asyncpg.PostgresError:
            # A transaction in which something failed takes nothing more.
            self.rollback()
            raise

    def rows(self, sql: str, *parameters: Any) -> list[Any]:
        """The rows of a query."""
        self._write_all()
        return [tuple(row) for row in self._runner.run(self._connection.fetch(sql, *parameters))]

    def write(self, sql: str, values: Sequence[Any]) -> None:
        """Runs a statement that is written with ? for each of the values, which are put into it, before the next query.

        Together with others it takes one trip to the server.
        """
        first, *rest = sql.split("?")
        self._unwritten.append(
            first + "".join(_constant(value) + part for value, part in zip(values, rest, strict=True))
        )

    def _write_all(self) -> None:
        if self._unwritten:
            statements, self._unwritten = self._unwritten, []
            self._runner.run(self._connection.execute(";".join(statements)))

    def rollback(self) -> None:
        """Forgets what was written."""
        self._unwritten.clear()
        self._runner.run(self._connection.execute("ROLLBACK AND CHAIN"))

    def close(self) -> None:
        """Leaves the database."""
        self._runner.run(self._connection.close())
        self._runner.close()


def _constant(value: str | int | None) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)
