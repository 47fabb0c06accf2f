"""Indexes that a large import does without while it writes: made at one go in the end, they take less time.

All of it is part of the import's transaction, so readers go on with the indexes that they have, and whatever ends an
import half-way leaves them there. What is looked up by a column meanwhile gets the index back that it needs.
"""

from collections import defaultdict
from collections.abc import Callable

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.driver import is_sqlite

LARGE = 8
"""An import is large where its files have more than one of so many parts of the database's bytes; what they say takes
ten times their bytes, or forty where they are gzipped."""


class Indexes:
    """The indexes of all tables, as far as they can be done without: no constraint, no identifiers, no search."""

    def __init__(self, connected: Callable[[], sa.Connection]) -> None:
        self._connected = connected
        self._missing: defaultdict[str, list[sa.Index]] = defaultdict(list)

    def drop(self) -> None:
        """Does without them from now on."""
        for table in metadata.tables.values():
            if table.name not in _KEPT:
                for index in sorted(table.indexes, key=lambda one: str(one.name)):
                    index.drop(self._connected())
                    self._missing[table.name].append(index)

    def need(self, table: str, column: str) -> None:
        """Brings back those that lead from a column's values to rows."""
        for index in [one for one in self._missing.get(table, ()) if one.columns.keys()[0] == column]:
            self._make(table, index)

    def restore(self, but: frozenset[str] = frozenset()) -> None:
        """Brings back all, or all but those of these columns, or tables."""
        for table, missing in self._missing.items():
            if table not in but:
                for index in [one for one in missing if not but & {*one.columns.keys()}]:
                    self._make(table, index)

    def _make(self, table: str, index: sa.Index) -> None:
        index.create(self._connected())
        self._missing[table].remove(index)


def is_large(connection: sa.Connection, size: int) -> bool:
    """Whether an import of files of so many bytes is large beside what is there, and indexes may go meanwhile."""
    if not is_sqlite(connection):
        return may_go(connection)
    pages, page = (connection.exec_driver_sql(f"PRAGMA {one}").scalar_one() for one in ("page_count", "page_size"))
    return bool(size * LARGE > pages * page)


def may_go(connection: sa.Connection) -> bool:
    """Whether nobody waits for indexes that go until the import ends.

    In PostgreSQL all who read a table would; there they go only where nothing was ever imported.
    """
    dataset = metadata.tables["dataset"].c
    return is_sqlite(connection) or connection.execute(sa.select(dataset.version)).scalar_one() == 0


WRITTEN_LAST = frozenset({"credit_count", "film_count", "win_count", "change"})
"""Columns, and a table, that are written when the rest is: counts of it, and what became of it."""

_KEPT = ("person_external_id", "search_entry")
"""Whose indexes stay: by the one it is asked who has no identifier, search sees to its own."""
