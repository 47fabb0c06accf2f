"""Indexes that a large import does without while it writes: made at one go in the end, they take less time.

So do PostgreSQL's checks that what a row refers to is there: it makes one for each reference of each row, where one
statement in the end checks a table. All of it is part of the import's transaction, so readers go on with the indexes
that they have, and whatever ends an import half-way leaves them there. What is looked up by a column meanwhile gets the
index back that it needs.
"""

from collections import defaultdict
from collections.abc import Callable

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.driver import is_sqlite

LARGE = 8
"""An import is large where its files have more than one of so many parts of the database's bytes; what they say takes
ten times their bytes, or forty where they are gzipped."""


_Reference = tuple[str, str, str]
"""A table, and a constraint of it with its definition."""

_REFERENCES = (
    "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2"
)


class Indexes:
    """The indexes of all tables, as far as they can be done without: nothing unique, no identifiers."""

    def __init__(self, connected: Callable[[], sa.Connection]) -> None:
        self._connected = connected
        self._missing: defaultdict[str, list[sa.Index]] = defaultdict(list)
        self._unchecked: list[_Reference] = []

    def drop_all(self) -> None:
        """Does without any, and without checks of references, from now on."""
        self.drop(*(table for table in metadata.tables if table not in _KEPT))
        if not is_sqlite(self._connected()):
            self._unchecked += self._connected().exec_driver_sql(_REFERENCES).all()
            for table, name, _ in self._unchecked:
                self._connected().exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")

    def drop(self, *tables: str) -> None:
        """Does without those of these tables from now on."""
        for table in tables:
            missing = self._missing[table]
            for index in sorted(metadata.tables[table].indexes.difference(missing), key=lambda one: str(one.name)):
                index.drop(self._connected())
                missing.append(index)

    def need(self, table: str, column: str) -> None:
        """Brings back those that lead from a column's values to rows."""
        for index in [one for one in self._missing.get(table, ()) if one.columns.keys()[0] == column]:
            self._make(table, index)

    def restore(self, but: frozenset[str] = frozenset()) -> None:
        """Brings back all, or all indexes but those of these tables."""
        for table, missing in self._missing.items():
            if table not in but:
                for index in [*missing]:
                    self._make(table, index)
        while self._unchecked and not but:
            table, name, definition = self._unchecked.pop()
            self._connected().exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")

    def _make(self, table: str, index: sa.Index) -> None:
        index.create(self._connected())
        self._missing[table].remove(index)


def is_large(connection: sa.Connection, size: int) -> bool:
    """Whether an import of files of so many bytes is large beside what is there, and indexes may go meanwhile."""
    if not is_sqlite(connection):
        return may_go(connection)
    pages, page = (connection.exec_driver_sql(f"PRAGMA {one}").scalar_one() for one in ("page_count", "page_size"))
    return is_large_beside(size, pages * page)


EMPTY = 600_000
"""Bytes of a SQLite database that has tables, but no rows."""


def is_large_beside(size: int, there: int) -> bool:
    """Whether files of so many bytes are large beside a SQLite database of so many."""
    return size * LARGE > there


def may_go(connection: sa.Connection) -> bool:
    """Whether nobody waits for indexes that go until the import ends.

    In PostgreSQL all who read a table would; there they go only where nothing was ever imported.
    """
    return is_sqlite(connection) or nothing_was_imported(connection)


def nothing_was_imported(connection: sa.Connection) -> bool:
    """Whether nothing was ever imported."""
    dataset = metadata.tables["dataset"].c
    return bool(connection.execute(sa.select(dataset.version)).scalar_one() == 0)


WRITTEN_LAST = frozenset({"film", "person", "change", "search_entry"})
"""Tables that are written to when the rest is: counts of it, what became of it, what finds it."""

_KEPT = ("person_external_id",)
"""Whose indexes stay: by this one it is asked who has no identifier."""
