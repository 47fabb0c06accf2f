"""Rows against tables: what is there, what shall be there, and the few statements that lead from one to the other."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count, islice
from typing import Any, NamedTuple, TypeVar

import sqlalchemy as sa

from creditsgql.database import now
from creditsgql.entities import metadata
from creditsgql.importers.journal import Journal

Key = TypeVar("Key", bound=Hashable)
Row = Mapping[str, Any]

CHUNK = 500
"""Values in one IN list; SQLite allows 999 parameters on old builds."""

ALTERNATIVES = 100
"""Conditions joined by OR in one statement; SQLite nests them, to a depth of 1,000 at most."""


@dataclass
class Changes:
    """The ids of one table that a run has met, by what became of them."""

    seen: set[int] = field(default_factory=set)
    new: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    withdrawn: set[int] = field(default_factory=set)


class Settled(NamedTuple):
    """The id of each wanted row, and the rows that are there and wanted no more."""

    ids: dict[Any, int]
    gone: list[Row]


class Store:
    """The tables within one transaction: reads by chunks, writes one statement per table and batch, counts changes.

    All that it writes is written at the same ``moment``.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self.moment = now()
        self.journal = Journal()
        self.changes: defaultdict[str, Changes] = defaultdict(Changes)
        self.gone: defaultdict[str, list[Row]] = defaultdict(list)
        self.has_written = False
        self._last: dict[str, int] = {}

    def rows(self, table: str, column: str, values: Collection[Any]) -> list[Row]:
        """The rows whose column has one of the values, in the order of their ids."""
        columns = metadata.tables[table].c
        order = columns["id"] if "id" in columns else columns[column]
        found: list[Row] = []
        for chunk in chunks(sorted(set(values))):
            query = sa.select(metadata.tables[table]).where(columns[column].in_(chunk)).order_by(order)
            found += [dict(row) for row in self.connection.execute(query).mappings()]
        return found

    def next_id(self, table: str) -> int:
        """An id that no row of the table has or ever had."""
        if table not in self._last:
            last = metadata.tables["last_id"].c
            known = sa.select(last["id"]).where(last["table_name"] == table)
            highest = sa.select(sa.func.max(metadata.tables[table].c["id"]))
            self._last[table] = max(self.connection.scalar(query) or 0 for query in (known, highest))
        self._last[table] += 1
        return self._last[table]

    def keep_last_ids(self) -> None:
        """Writes down the ids given out, for runs to come."""
        current = {row["table_name"]: row for row in self.rows("last_id", "table_name", self._last)}
        wanted = {table: {"table_name": table, "id": last} for table, last in self._last.items()}
        self.settle("last_id", current, wanted)

    def free_slugs(self, table: str, wanted: Collection[tuple[Key, str, str | None]]) -> dict[Key, str]:
        """A slug for each key, out of (key, slug, a longer one to try next): the first that is free, else -2, -3 ..."""
        asked = [choice for _, slug, longer in wanted for choice in (slug, longer) if choice]
        taken = self._slugs(table, sorted(set(asked)), lambda column, chunk: column.in_(chunk))
        contested = sorted({slug for slug, times in Counter(asked).items() if times > 1 or slug in taken})
        # Digits sort before the colon, so this range holds "slug-2", "slug-2012" and their like.
        taken |= self._slugs(
            table,
            contested,
            lambda column, chunk: sa.or_(*(column.between(f"{slug}-", f"{slug}-:") for slug in chunk)),
        )
        free: dict[Key, str] = {}
        for key, slug, longer in wanted:
            free[key] = free_slug(slug, longer, taken)
            taken.add(free[key])
        return free

    def _slugs(
        self,
        table: str,
        slugs: list[str],
        meets: Callable[[sa.Column[Any], list[str]], sa.ColumnElement[bool]],
    ) -> set[str]:
        # The slug of what was merged into another leads there for good.
        taken: set[str] = set()
        for column in (metadata.tables[one].c["slug"] for one in (table, f"former_{table}")):
            for chunk in chunks(slugs, ALTERNATIVES):
                taken.update(self.connection.execute(sa.select(column).where(meets(column, chunk))).scalars())
        return taken

    def settle(self, table: str, current: Mapping[Key, Row], wanted: Mapping[Key, dict[str, Any]]) -> Settled:
        """Inserts and updates until each wanted row is there; a row keeps its id. What is over is for ``remove``."""
        has_id = "id" in metadata.tables[table].primary_key.columns
        new: list[dict[str, Any]] = []
        changed: list[tuple[Row, dict[str, Any]]] = []
        for key, row in wanted.items():
            there = current.get(key)
            if has_id:
                if "id" not in row:
                    row["id"] = there["id"] if there else self.next_id(table)
                self.changes[table].seen.add(row["id"])
            if there is None:
                new.append(row)
            elif any(there[column] != value for column, value in row.items()):
                changed.append((there, row))
        self._insert(table, new)
        self._update(table, changed)
        ids = {key: row["id"] for key, row in wanted.items()} if has_id else {}
        return Settled(ids, [row for key, row in current.items() if key not in wanted])

    def settle_quietly(self, table: str, current: Collection[Row], wanted: Collection[dict[str, Any]]) -> None:
        """Updates columns that say nothing of the world, by id; the data set stays at its version."""
        there = {row["id"]: row for row in current}
        rows = [row for row in wanted if any(there[row["id"]][name] != value for name, value in row.items())]
        if rows:
            target = metadata.tables[table]
            quiet: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in rows[0] if name != "id"}
            values = [{f"new_{name}": value for name, value in row.items()} for row in rows]
            self.connection.execute(
                sa.update(target).where(target.c.id == sa.bindparam("new_id")).values(quiet), values
            )

    def remove(self, table: str, rows: Collection[Row]) -> None:
        """Deletes the rows; what they referred to may be unused afterwards and is looked at in the end."""
        if not rows:
            return
        target = metadata.tables[table]
        keys = [column.name for column in target.primary_key]
        condition = (target.c[key] == sa.bindparam(f"old_{key}") for key in keys)
        self.connection.execute(
            sa.delete(target).where(*condition), [{f"old_{key}": row[key] for key in keys} for row in rows]
        )
        if "id" in target.c:
            self.changes[table].withdrawn.update(row["id"] for row in rows)
        self.gone[table] += rows
        self.journal.removed(table, rows)
        self.has_written = True

    def _insert(self, table: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            stamps = {name: self.moment for name in _STAMPS if name in metadata.tables[table].c}
            self.connection.execute(
                sa.insert(metadata.tables[table]), [{**stamps, **row} for row in rows] if stamps else rows
            )
            self.changes[table].new.update(row["id"] for row in rows if "id" in row)
            self.journal.inserted(table, rows)
            self.has_written = True

    def _update(self, table: str, rows: list[tuple[Row, dict[str, Any]]]) -> None:
        if rows:
            target = metadata.tables[table]
            keys = [column.name for column in target.primary_key]
            values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in rows[0][1] if name not in keys}
            condition = (target.c[key] == sa.bindparam(f"old_{key}") for key in keys)
            self.connection.execute(
                sa.update(target).where(*condition).values(values),
                [
                    {f"{'old' if name in keys else 'new'}_{name}": value for name, value in row.items()}
                    for _, row in rows
                ],
            )
            self.changes[table].changed.update(row["id"] for _, row in rows if "id" in row)
            self.journal.updated(table, rows)
            self.has_written = True


_STAMPS = ("created_at", "updated_at", "occurred_at")


def chunks(values: Collection[Key], size: int = CHUNK) -> Iterator[list[Key]]:
    """The values by lists short enough for one statement."""
    remaining = iter(values)
    while chunk := list(islice(remaining, size)):
        yield chunk


def free_slug(slug: str, longer: str | None, taken: Collection[str]) -> str:
    """The slug, or else the longer one, or else the slug with the first number from 2 on that is not taken."""
    choices = (slug, *([longer] if longer else []))
    numbered = (f"{slug}-{number}" for number in count(2))
    return next((choice for choice in choices if choice not in taken), None) or next(
        choice for choice in numbered if choice not in taken
    )
