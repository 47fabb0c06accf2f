"""What differs between the engines' SQL, as data: how each makes JSON, reads a list, and names its parameters."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect as Engine

Expression = sa.ColumnElement[Any]


@dataclass(frozen=True)
class Dialect:
    """One engine's way to write what a plan needs."""

    engine: Engine
    object_of: Callable[[list[tuple[str, Expression]]], Expression]
    """A JSON object of names and values, in that order, however many there are."""
    array_of: Callable[[Expression], Expression]
    """The aggregate that makes a JSON array of its rows."""
    tuple_of: Callable[[list[Expression]], Expression]
    """A JSON array of these values as text, in hex."""
    boolean: Callable[[Expression], Expression]
    """A stored or computed boolean as JSON's true, false or null."""
    moment: Callable[[Expression], Expression]
    """A stored instant, which is in UTC, as RFC 3339 to the second."""
    nested: Callable[[Expression], Expression]
    """A sub-select's JSON, to be put into other JSON as JSON."""
    reread: Callable[[Expression], Expression]
    """JSON that became text on its way, as JSON again."""
    members: Callable[[Expression, str], sa.FromClause]
    """The rows of a JSON list given as a parameter, under an alias; each has a column ``value``."""
    member: Callable[[str, tuple[str | int, ...]], Expression]
    """A member, by its path, of the ``value`` of such a row."""
    contains: Callable[[Expression, Expression], Expression]
    """Whether a text has another within it."""
    place_in: Callable[[Expression, Expression], Expression]
    """Where in a text another begins, from 1; 0 where it is not in it."""
    paragraphs: Callable[[Expression], Expression]
    """A text as a JSON list of its parts between blank lines."""
    excerpt: Callable[[Expression, Expression], Expression]
    """A text cut at a space to at most so many characters."""


def text(value: str) -> Expression:
    """A text constant, written into the statement."""
    return sa.literal_column("'" + value.replace("'", "''") + "'")


class _SQLiteCompiler(sqlite.base.SQLiteCompiler):
    """SQLAlchemy's compiler without the labels and zero offsets that only its own result handling needs."""

    def limit_clause(self, select: Any, **kw: Any) -> str:
        limit = f" LIMIT {self.process(select._limit_clause, **kw)}" if select._limit_clause is not None else ""
        offset = f" OFFSET {self.process(select._offset_clause, **kw)}" if select._offset_clause is not None else ""
        return limit + offset

    def visit_label(self, label: Any, *args: Any, **kw: Any) -> Any:
        if kw.get("within_columns_clause") and isinstance(label.name, sa.sql.elements._anonymous_label):
            return self.process(label.element, **{**kw, "within_columns_clause": False})
        return super().visit_label(label, *args, **kw)  # type: ignore[no-untyped-call]


class _SQLite(sqlite.dialect):  # type: ignore[misc, valid-type]
    statement_compiler = _SQLiteCompiler


def _sqlite_object(fields: list[tuple[str, Expression]]) -> Expression:
    # SQLite's functions take at most 127 arguments; what is over is inserted into the object, which keeps the
    # order. A name is a GraphQL name, so it needs no quoting within a path but the quotes that JSON paths have.
    first, rest = fields[:60], fields[60:]
    made: Expression = sa.func.json_object(*(part for name, value in first for part in (text(name), value)))
    while rest:
        more, rest = rest[:60], rest[60:]
        made = sa.func.json_insert(made, *(part for name, value in more for part in (text(f'$."{name}"'), value)))
    return made


def _sqlite_boolean(value: Expression) -> Expression:
    one: Expression = sa.literal_column("1")
    zero: Expression = sa.literal_column("0")
    return sa.func.json(sa.case({one: text("true"), zero: text("false")}, value=value))


def _sqlite_moment(value: Expression) -> Expression:
    # SQLAlchemy keeps an instant in SQLite as text, such as 2012-12-01 20:00:00.000000.
    return sa.func.strftime(text("%Y-%m-%dT%H:%M:%SZ"), value)


def _sqlite_path(path: tuple[str | int, ...]) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _sqlite_paragraphs(value: Expression) -> Expression:
    # A backslash of the text itself is written another way first, so that each one left begins an escape.
    quoted = sa.func.replace(sa.func.json_quote(value), text("\\\\"), text("\\u005c"))
    quoted = sa.func.replace(quoted, text("\\n\\n"), text('","'))
    return sa.func.json(text("[").concat(quoted).concat(text("]")))


def _sqlite_excerpt(value: Expression, length: Expression) -> Expression:
    # rtrim takes away all characters that are not a space from the end of what was cut: the last, broken word.
    one: Expression = sa.literal_column("1")
    cut = sa.func.substr(value, one, length + one)
    whole_words = sa.func.rtrim(sa.func.rtrim(cut, sa.func.replace(cut, text(" "), text(""))))
    shortened = sa.case(
        (whole_words == text(""), sa.func.substr(value, sa.literal_column("1"), length)), else_=whole_words
    )
    return sa.case((sa.func.length(value) <= length, value), else_=shortened)


def _keeps_nested_json() -> bool:
    """Whether this SQLite hands the JSON of a sub-select on as JSON; older ones do, newer ones as text."""
    connection = sqlite3.connect(":memory:")
    try:
        (answer,) = connection.execute("SELECT json_array((SELECT json_group_array(1)))").fetchone()
    finally:
        connection.close()
    return bool(answer == "[[1]]")


def sqlite_dialect() -> Dialect:
    """SQLite, as the library linked into this Python writes JSON."""
    keeps = _keeps_nested_json()
    return Dialect(
        engine=_SQLite(paramstyle="qmark"),
        object_of=_sqlite_object,
        array_of=sa.func.json_group_array,
        tuple_of=lambda values: sa.func.hex(sa.func.json_array(*values)),
        boolean=_sqlite_boolean,
        moment=_sqlite_moment,
        nested=(lambda value: value) if keeps else sa.func.json,
        reread=sa.func.json,
        members=lambda given, alias: sa.func.json_each(given).alias(alias),
        member=lambda alias, path: sa.func.json_extract(sa.literal_column(f"{alias}.value"), text(_sqlite_path(path))),
        contains=lambda value, part: sa.func.instr(value, part) > sa.literal_column("0"),
        place_in=sa.func.instr,
        paragraphs=_sqlite_paragraphs,
        excerpt=_sqlite_excerpt,
    )
