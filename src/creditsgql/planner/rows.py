"""Rows in scope of a statement: their aliases and columns, the paths that lead from them, and what is bound.

A statement is put together from texts that name ``alias.column``; SQLAlchemy quotes, compiles and numbers the
parameters. Nothing here guesses a correlation: a column is written with the alias of the row it belongs to.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from creditsgql.planner.columns import Attribute, column, kind_of
from creditsgql.planner.dialects import Dialect, Expression
from creditsgql.planner.errors import ArgumentError
from creditsgql.planner.given import Blank, filled, is_open
from creditsgql.planner.plan import Requirement

Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Bound:
    """One parameter of a statement: what is given for it and how that becomes a value the driver takes."""

    given: Any
    convert: Convert
    path: tuple[str, ...]

    def value(self, variables: Mapping[str, Any]) -> Any:
        """The value for a request. Raises ArgumentError where it means nothing."""
        given = self.given
        try:
            # Nearly all are one blank: a call less for each.
            return self.convert(given.fill(variables) if type(given) is Blank else filled(given, variables))
        except ValueError as error:
            raise ArgumentError(str(error), self.path) from None

    def settled(self) -> Any:
        """The value itself where a request has no say in it, and where it means something."""
        if is_open(self.given):
            return self
        try:
            return self.value({})
        except ArgumentError:
            return self


@dataclass(frozen=True)
class Link:
    """A row that refers to another, which is found through it: ``on`` is the foreign key.

    ``says`` are its columns that say again what that one has, by the names of those; its key is among them. That it
    ``meets`` a requirement is all that ``answers``, one of that row's, asks. With ``alone`` no other that meets it
    refers to the same row.
    """

    row: "Row"
    on: sa.Column[Any]
    says: Mapping[str, sa.Column[Any]]
    meets: Requirement
    answers: Requirement
    alone: bool


@dataclass
class Row:
    """A row in scope: its alias, and the columns the statement turned out to need of it."""

    alias: str
    table: sa.Table
    dialect: Dialect
    needed: dict[str, None] = field(default_factory=dict)
    origin: "Row | None" = None
    needs_cursor: bool = False
    needs_size: bool = False
    needs_keys: bool = False
    led_by: sa.Column[Any] | None = None
    """The column whose index is to lead to the row, where a condition on another must not."""
    link: Link | None = None
    """What it is found through, if it is not found by itself."""
    joins: list[tuple[sa.FromClause, Expression]] | None = None
    """The rows joined to it, each with the condition; None where none may be. A joined row has the same list."""

    def __getitem__(self, attribute: Attribute) -> Expression:
        return self.at(attribute if isinstance(attribute, sa.Column) else column(attribute))

    def at(self, wanted: sa.Column[Any]) -> Expression:
        """A column of this row."""
        self.needed[wanted.name] = None
        return self.named(wanted.name)

    def named(self, name: str) -> Expression:
        """What the row's own select calls so."""
        if self.link is not None and name in self.link.says:
            return self.link.row.at(self.link.says[name])
        return sa.literal_column(f"{self.alias}.{self._quoted(name)}")

    def aside(self, attribute: Attribute) -> Expression:
        """A number in a column of this row, which leads to the row by no index but one that has what is to lead."""
        value, wanted, first = self[attribute], column(attribute), self.led_by
        begins = ([one.name for one in index.columns][:2] for index in self.table.indexes)
        if first is None or first is wanted or [wanted.name, first.name] in begins:
            return value
        return self.dialect.unindexed(value)

    @property
    def cursor(self) -> Expression:
        """The cursor of a row on a page, which the page's own select makes."""
        self.needs_cursor = True
        return self.named("cursor")

    @property
    def size(self) -> Expression:
        """The size of a group, which the list's own select makes."""
        self.needs_size = True
        return self.named("size")

    def columns(self, *, grouped: bool = False) -> list[Any]:
        """The columns needed of the row up to now, as its own select gives them out; of a group its lowest key."""
        key = key_of(self.table).name
        given = {name: self.named(name) for name in self.needed}
        if grouped and key in given:
            given[key] = sa.func.min(given[key])
        return [value.label(name) for name, value in given.items()]

    @property
    def key(self) -> Expression:
        """The row's primary key."""
        return self.at(key_of(self.table))

    @property
    def source(self) -> sa.FromClause:
        """The table under this row's alias; behind that of its link, which may say all that is needed of the row."""
        own, link = sa.table(self.table.name).alias(self.alias), self.link
        if link is None:
            return own
        if self.needed.keys() <= link.says.keys():
            return link.row.source
        here: Expression = sa.literal_column(f"{self.alias}.{self._quoted(key_of(self.table).name)}")
        return link.row.source.join(own, here == link.row.at(link.on))

    def _quoted(self, name: str) -> str:
        return self.dialect.engine.identifier_preparer.quote(name)


class Scope:
    """What all parts of one statement share: fresh aliases and the parameters bound so far."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.bounds: dict[str, Bound] = {}
        self.checks: list[Bound] = []
        self.named: dict[str, sa.Select[Any]] = {}
        self.path: tuple[str, ...] = ()
        self.begun: dict[tuple[str, ...], str] = {}
        """By a page's path, the named query that finds what begins so on the way to its end."""
        self._aliases = 0

    def row(self, table: sa.Table) -> Row:
        """A row of the table under a fresh alias."""
        self._aliases += 1
        return Row(f"{table.name[0]}{self._aliases}", table, self.dialect, joins=[] if self.dialect.joins else None)

    def joined(self, row: Row, path: tuple[Attribute, ...]) -> Row:
        """The row that a chain of foreign keys leads to, each of the rows on the way joined to the one before."""
        assert row.joins is not None
        for step in path:
            target = self.row(referred(step).table)
            target.joins = row.joins
            row.joins.append((target.source, target.key == row[step]))
            row = target
        return row

    def bind(self, given: Any, convert: Convert, path: tuple[str, ...] = (), kind: type = str) -> Expression:
        """A parameter of the statement, which holds a str, int or bool, or a list as JSON.

        An error in it is told of ``path``, else of the list that is being written.
        """
        return self.dialect.parameter(sa.bindparam(self.bound(given, convert, path)), kind)

    def bound(self, given: Any, convert: Convert, path: tuple[str, ...] = ()) -> str:
        """The name of a parameter, for SQL that is written as text: ``bind`` gives it as an expression."""
        name = f"p{len(self.bounds) + 1}"
        self.bounds[name] = Bound(given, convert, path or self.path)
        return name

    def check(self, given: Any, convert: Convert, path: tuple[str, ...]) -> None:
        """Has a value looked at that the statement may not need: at once, or for each request where that says it."""
        bound = Bound(given, convert, path)
        if is_open(given):
            self.checks.append(bound)
        else:
            bound.value({})

    def reach(self, row: Row, path: tuple[Attribute, ...]) -> Expression:
        """The value of the path's last column, found over its foreign keys from the row."""
        if len(path) == 1:
            return row[path[0]]
        target = self.row(referred(path[0]).table)
        value = self.reach(target, path[1:])
        return sa.select(value).select_from(target.source).where(target.key == row[path[0]]).scalar_subquery()


def referred(attribute: Attribute) -> sa.Column[Any]:
    """The column that a foreign key refers to."""
    [key] = column(attribute).foreign_keys
    return key.column


def key_of(table: sa.Table) -> sa.Column[Any]:
    """The table's primary key, which is one column."""
    [key] = table.primary_key.columns
    found: sa.Column[Any] = key
    return found


def is_nullable(path: tuple[Attribute, ...]) -> bool:
    """Whether the path's value can be null: it, or a foreign key on the way to it."""
    return any(column(step).nullable for step in path)


def python_type(path: tuple[Attribute, ...]) -> type:
    """The Python type of the path's value, as JSON tells it."""
    kind = kind_of(column(path[-1]))
    return int if kind is bool else (kind if kind is int else str)


def given_type(attribute: Attribute) -> type:
    """The type of what a column's values are compared with."""
    kind = kind_of(column(attribute))
    return kind if kind in (bool, int) else str
