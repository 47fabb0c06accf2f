"""Indexes that a large import does without while it writes: made at one go in the end, they take less time.

All of it is part of the import's transaction, so readers go on with the indexes that they have, and whatever ends an
import half-way leaves them there. What is looked up by a column meanwhile gets the index back that it needs.
"""

from collections import defaultdict

import sqlalchemy as sa

from creditsgql.entities import metadata

LARGE = 8
"""An import is large where its files have more than one of so many parts of the database's bytes; what they say takes
ten times their bytes, or forty where they are gzipped."""


class Indexes:
    """The indexes of all tables, as far as they can be done without: no constraint, no identifiers, no search."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._missing: defaultdict[str, list[sa.Index]] = defaultdict(list)

    def drop(self) -> None:
        """Does without them from now on."""
        for table in metadata.tables.values():
            if table.name not in _KEPT:
                for index in sorted(table.indexes, key=lambda one: str(one.name)):
                    index.drop(self._connection)
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
        index.create(self._connection)
        self._missing[table].remove(index)


def is_large(connection: sa.Connection, size: int) -> bool:
    """Whether an import of files of so many bytes is large beside what is there."""
    pages, page = (connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size"))
    return bool(size * LARGE > pages * page)


WRITTEN_LAST = frozenset({"credit_count", "film_count", "win_count", "change"})
"""Columns, and a table, that are written when the rest is: counts of it, and what became of it."""

_KEPT = ("person_external_id", "search_entry")
"""Whose indexes stay: by the one it is asked who has no identifier, search sees to its own."""
