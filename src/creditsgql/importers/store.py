"""Rows against tables: what is there, what shall be there, and the few statements that lead from one to the other."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import count, islice, repeat, takewhile
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

import sqlalchemy as sa
from sqlmodel.sql.sqltypes import UTCDateTime

from creditsgql.database import now
from creditsgql.entities import metadata
from creditsgql.importers import driver
from creditsgql.importers.changes import CHANGED, NEW, SEEN, WITHDRAWN, Changes
from creditsgql.importers.indexes import Indexes
from creditsgql.importers.journal import Journal
from creditsgql.importers.records import PersonRecord
from creditsgql.importers.writer import Writer

Key = TypeVar("Key", bound=Hashable)
Row = Mapping[str, Any]

CHUNK = 500
"""Values in one IN list; SQLite allows 999 parameters on old builds."""


class Settled(NamedTuple):
    """The id of each wanted row, and the rows that are there and wanted no more."""

    ids: dict[Any, int]
    gone: list[Row]


class Store:
    """The tables within one transaction: reads by chunks, writes one statement per table and batch, counts changes.

    All that it writes is written at the same ``moment``, which is never before that of an earlier transaction.
    ``everyone_has`` notes of authorities whether each person has an identifier of theirs, ``heard`` of people what a
    source last said of them in this run, and their usual names.
    ``called_otherwise`` is None unless nothing was there before and rows alone are added (see ``upsert_new``): then it
    is who is credited by another name than the usual one, of which the search index knows nothing yet.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self.writer = Writer(connection)
        self.indexes = Indexes(lambda: self.connection)
        # A clock that was set back must not: the feed of changes is read by what rises with its rows.
        newest = connection.execute(sa.select(sa.func.max(metadata.tables["change"].c.occurred_at))).scalar()
        self.moment = max(now(), newest or "")
        self.changes: defaultdict[str, Changes] = defaultdict(Changes)
        self.journal = Journal(self.changes)
        self.gone: defaultdict[str, list[Row]] = defaultdict(list)
        self.has_written = False
        self.everyone_has: dict[str, bool] = {}
        self.heard: dict[int, tuple[int, PersonRecord, str]] = {}
        self.called_otherwise: set[int] | None = None
        self._last: dict[str, int] = {}
        self._highest: defaultdict[str, dict[str, int]] = defaultdict(dict)

    @property
    def connection(self) -> sa.Connection:
        """What answers, once everything is written."""
        return self.writer.connection

    def rows(self, table: str, column: str, values: Collection[Any], **all_have: Any) -> list[Row]:
        """The rows whose column has one of the values, by id; other columns are as ``all_have`` says."""
        names = tuple(metadata.tables[table].c.keys())
        every = self._find(table, names, column, values, all_have)
        found: list[Row] = [dict(zip(names, one, strict=True)) for one in every]
        found.sort(key=itemgetter("id" if "id" in names else column))
        return found

    def count(self, table: str) -> int:
        """How many rows there are."""
        return int(self.connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())

    def all_rows(self, table: str) -> list[Row]:
        """Every row of a small table, in the order of its key."""
        target = metadata.tables[table]
        return [
            dict(row) for row in self.connection.execute(sa.select(target).order_by(*target.primary_key)).mappings()
        ]

    def without(self, table: str, column: str) -> list[Row]:
        """The rows whose column is null."""
        query = sa.select(metadata.tables[table]).where(metadata.tables[table].c[column].is_(None))
        return [dict(row) for row in self.connection.execute(query).mappings()]

    def values(self, table: str, columns: Sequence[str], column: str, values: Collection[Any]) -> Iterable[Any]:
        """These columns of the rows whose column has one of the values."""
        return self._find(table, tuple(columns), column, values, {})

    def _find(
        self, table: str, columns: tuple[str, ...], column: str, values: Collection[Any], all_have: Mapping[str, Any]
    ) -> Iterable[tuple[Any, ...]]:
        wanted = values if isinstance(values, Set) else set(values)
        if wanted and _is_of_numbers(table, column):
            # Most of what a large import asks for is what it is about to make.
            highest = self._highest_of(table, column)
            wanted = {one for one in wanted if one is not None and one <= highest}
        if not wanted:
            return ()
        self.indexes.need(table, column)
        sql, understand = _search(self.connection.dialect, table, columns, column, tuple(all_have))
        values = (driver.given(self.connection, wanted), *all_have.values())
        found = self.connection.exec_driver_sql(driver.driven(self.connection, sql), values).all()
        return map(understand, found) if understand else found

    def _highest_of(self, table: str, column: str) -> int:
        """The highest value that an indexed column of numbers has."""
        known = self._highest[table]
        if column not in known:
            # That it is there lets an index answer that has only the rows where it is.
            sql = f'SELECT max("{column}") FROM "{table}" WHERE "{column}" IS NOT NULL'
            known[column] = self.connection.exec_driver_sql(sql).scalar() or 0
        return known[column]

    def next_id(self, table: str, many: int = 1) -> int:
        """An id that no row of the table has or ever had; the first of so many in turn."""
        if table not in self._last:
            last = metadata.tables["last_id"].c
            known = sa.select(last["id"]).where(last["table_name"] == table)
            highest = sa.select(sa.func.max(metadata.tables[table].c["id"]))
            self._last[table] = max(self.connection.scalar(query) or 0 for query in (known, highest))
        self._last[table] += many
        return self._last[table] - many + 1

    def keep_last_ids(self) -> None:
        """Writes down the ids given out, for runs to come."""
        current = {row["table_name"]: row for row in self.rows("last_id", "table_name", self._last)}
        wanted = {table: {"table_name": table, "id": last} for table, last in self._last.items()}
        self.settle("last_id", current, wanted)

    def free_slugs(self, table: str, wanted: Collection[tuple[Key, str, str | None]]) -> dict[Key, str]:
        """A slug for each key, out of (key, slug, a longer one to try next): the first that is free, else -2, -3 ..."""
        asked = [choice for _, slug, longer in wanted for choice in (slug, longer) if choice]
        # The slug of what was merged into another leads there for good.
        tables = (table, f"former_{table}")
        taken = {slug for one in tables for (slug,) in self.values(one, ("slug",), "slug", set(asked))}
        contested = sorted({slug for slug, times in Counter(asked).items() if times > 1 or slug in taken})
        for one in tables if contested else ():
            # Digits sort before the colon, so this range holds "slug-2", "slug-2012" and their like.
            numbered = driver.driven(
                self.connection,
                f"SELECT here.slug FROM {driver.each_of(self.connection, 'text')} {one} AS here"
                " ON here.slug BETWEEN of.value || '-' AND of.value || '-:'",
            )
            values = (driver.given(self.connection, contested),)
            taken.update(self.connection.exec_driver_sql(numbered, values).scalars())
        free: dict[Key, str] = {}
        for key, slug, longer in wanted:
            free[key] = free_slug(slug, longer, taken)
            taken.add(free[key])
        return free

    def settle(self, table: str, current: Mapping[Key, Row], wanted: Mapping[Key, dict[str, Any]]) -> Settled:
        """Inserts and updates until each wanted row is there; a row keeps its id. What is over is for ``remove``."""
        has_id = "id" in metadata.tables[table].primary_key.columns
        if has_id:
            self._number(table, current, wanted)
        new: list[dict[str, Any]] = []
        changed: list[tuple[Row, dict[str, Any]]] = []
        for key, row in wanted.items():
            there = current.get(key)
            if there is None:
                new.append(row)
            elif any(there[column] != value for column, value in row.items()):
                changed.append((there, row))
        self._insert(table, new)
        self._update(table, changed)
        ids = {key: row["id"] for key, row in wanted.items()} if has_id else {}
        self.changes[table].note(ids.values(), SEEN)
        return Settled(ids, [row for key, row in current.items() if key not in wanted])

    def _number(self, table: str, current: Mapping[Key, Row], wanted: Mapping[Key, dict[str, Any]]) -> None:
        nameless = [(row, current.get(key)) for key, row in wanted.items() if "id" not in row]
        lacking = sum(there is None for _, there in nameless)
        ids = count(self.next_id(table, lacking) if lacking else 0)
        for row, there in nameless:
            row["id"] = next(ids) if there is None else there["id"]

    def add(self, table: str, columns: tuple[str, ...], values: Sequence[tuple[Any, ...]]) -> range:
        """Inserts rows of which none can be there yet, given by the values of these columns; their ids, in turn."""
        return self.add_columns(table, columns, [*zip(*values, strict=True)]) if values else range(0)

    def add_columns(self, table: str, columns: tuple[str, ...], given: Sequence[Sequence[Any]]) -> range:
        """The same, given by columns: all values of one, then all values of the next; there is a row at least."""
        many = len(given[0])
        first = self.next_id(table, many)
        ids = range(first, first + many)
        self.write(table, ("id", *columns), [ids, *given])
        self.changes[table].note(ids, SEEN)
        return ids

    def settle_values(
        self, table: str, columns: tuple[str, ...], identity: Sequence[str], rows: Sequence[Row], values: Sequence[Any]
    ) -> tuple[Sequence[int], list[Row]]:
        """Settles rows given by the values of columns, told apart by some of these; their ids, and the rows over."""
        if not rows:
            return self.add(table, columns, values), []
        told_by = itemgetter(*(columns.index(name) for name in identity))
        current = {tuple(row[name] for name in identity): row for row in rows}
        wanted = {told_by(one): dict(zip(columns, one, strict=True)) for one in values}
        settled = self.settle(table, current, wanted)
        return [settled.ids[told_by(one)] for one in values], settled.gone

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
        # What refers to them is looked for in all tables that can.
        self.indexes.restore()
        target = metadata.tables[table]
        keys = [column.name for column in target.primary_key]
        condition = (target.c[key] == sa.bindparam(f"old_{key}") for key in keys)
        self.connection.execute(
            sa.delete(target).where(*condition), [{f"old_{key}": row[key] for key in keys} for row in rows]
        )
        if "id" in target.c:
            self.changes[table].note([row["id"] for row in rows], WITHDRAWN)
        self.gone[table] += rows
        self.journal.removed(table, rows)
        self.has_written = True

    def _insert(self, table: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            columns = tuple(rows[0])
            given = [[row[name] for row in rows] for name in columns]
            if any(isinstance(column.type, UTCDateTime) for column in metadata.tables[table].c):
                self.connection.execute(sa.insert(metadata.tables[table]), rows)
                self._came(table, columns, given)
            else:
                # Values that the driver takes as they are need not go through a compiler for every row.
                self.write(table, columns, given)

    def write(self, table: str, columns: tuple[str, ...], given: Sequence[Sequence[Any]]) -> None:
        """Inserts rows given by columns with all that identifies them, of which none can be there yet."""
        stamps = tuple((name, self.moment) for name in _STAMPS if name in metadata.tables[table].c)
        defaults = _defaults(table, columns, stamps)
        plainly = _plainly(table, columns)
        said = [at for at, values in enumerate(given) if not _is_nothing(values)]
        # The driver looks up how to take every value that is of a type of ours, or none of its own.
        plain = (map(plainly[at], given[at]) if at in plainly else given[at] for at in said)
        rows = [*zip(*plain, *map(repeat, defaults.values()), strict=False)]
        self.writer.insert(table, (*(columns[at] for at in said), *defaults), rows)
        self._came(table, columns, given)

    def _came(self, table: str, columns: tuple[str, ...], given: Sequence[Sequence[Any]]) -> None:
        came = dict(zip(columns, given, strict=True))
        for column in self._highest[table].keys() & came.keys():
            self._rise(table, column, came[column])
        if "id" in came:
            self.changes[table].note(came["id"], NEW)
        if self.called_otherwise is None:
            self.journal.inserted(table, came)
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
            for column in self._highest[table].keys() & rows[0][1].keys():
                self._rise(table, column, (row[column] for _, row in rows))
            if "id" in rows[0][1]:
                self.changes[table].note([row["id"] for _, row in rows], CHANGED)
            self.journal.updated(table, rows)
            self.has_written = True

    def _rise(self, table: str, column: str, values: Iterable[int | None]) -> None:
        known = self._highest[table]
        known[column] = max(known[column], max((one for one in values if one is not None), default=0))


@cache
def _plainly(table: str, columns: tuple[str, ...]) -> dict[int, Callable[[Any], Any]]:
    """What makes text or numbers of the values, by place, of columns that hold truths or words of the vocabulary.

    None of these may be null, but those that are left as they are.
    """
    kinds = [metadata.tables[table].c[name] for name in columns]
    words = {at: str.__str__ for at, one in enumerate(kinds) if isinstance(one.type, sa.Enum)}
    truths = {at: int for at, one in enumerate(kinds) if isinstance(one.type, sa.Boolean) and not one.nullable}
    return words | truths


def _is_nothing(values: Sequence[Any]) -> bool:
    """Whether a column is null in every row, which needs no saying."""
    return values[0] is None and all(one is None for one in values)


@cache
def _is_of_numbers(table: str, column: str) -> bool:
    """Whether a column holds ids; all such are indexed."""
    target = metadata.tables[table].c[column]
    return isinstance(target.type, sa.Integer) and (target.primary_key or bool(target.foreign_keys))


def _is_indexed(table: str, known: Set[str], column: str) -> bool:
    """Whether an index begins with known columns, this one among them."""
    target = metadata.tables[table]
    keys = [one for one in target.constraints if isinstance(one, sa.PrimaryKeyConstraint | sa.UniqueConstraint)]
    columns = [[*one.columns.keys()] for one in (*target.indexes, *keys)]
    return any(column in takewhile(known.__contains__, one) for one in columns)


@cache
def _search(
    dialect: sa.Dialect, table: str, columns: tuple[str, ...], column: str, also: tuple[str, ...]
) -> tuple[str, Callable[[Sequence[Any]], tuple[Any, ...]] | None]:
    """The statement that finds rows by the values of a column, one parameter, and what makes its values ours."""
    target = metadata.tables[table].c
    listed = "SELECT " + ", ".join(f'here."{name}"' for name in columns)
    more = "".join(f' AND here."{name}" = ?' for name in also)
    if dialect.name != "sqlite":
        sql = f'{listed} FROM "{table}" AS here WHERE here."{column}" = ANY(?){more}'
    elif _is_indexed(table, {column, *also}, column):
        # Each value is looked up, however many there are.
        sql = f'{listed} FROM json_each(?) AS of CROSS JOIN "{table}" AS here ON here."{column}" = of.value{more}'
    else:
        sql = f'{listed} FROM "{table}" AS here WHERE here."{column}" IN (SELECT value FROM json_each(?)){more}'
    # All but words of the vocabulary PostgreSQL's driver makes ours by itself.
    theirs = () if dialect.name == "sqlite" else [one.name for one in target if not isinstance(one.type, sa.Enum)]
    kinds = [
        None if name in theirs else target[name].type.dialect_impl(dialect).result_processor(dialect, None)
        for name in columns
    ]
    if not any(kinds):
        return sql, None

    def understand(row: Sequence[Any]) -> tuple[Any, ...]:
        return tuple([value if kind is None else kind(value) for kind, value in zip(kinds, row, strict=True)])

    return sql, understand


@cache
def _defaults(table: str, columns: tuple[str, ...], stamps: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """The values of the columns that are not given and that a default is known for."""
    known = dict(stamps) | {
        column.name: column.default.arg
        for column in metadata.tables[table].c
        if isinstance(column.default, sa.ColumnDefault) and column.default.is_scalar
    }
    return {name: value for name, value in known.items() if name not in columns}


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
