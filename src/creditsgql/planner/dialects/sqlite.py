"""SQLite's way to write what a plan needs."""

import sqlite3
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from creditsgql.planner.dialects.dialect import Dialect, Expression, Unlabelled, text
from creditsgql.planner.dialects.sqlite_chain import steps, walk
from creditsgql.planner.dialects.sqlite_search import SQLITE_SEARCH


class _Compiler(Unlabelled, sqlite.base.SQLiteCompiler):
    """SQLAlchemy's compiler without the zero offsets that only its own result handling needs.

    A parameter as a limit has a sign before it. SQLite 3.50 and later (3.46 does not yet) looks at one without, to plan
    by its value, and plans the whole statement anew whenever one is bound: that takes up to fifty times as long as to
    run it.
    """

    def limit_clause(self, select: Any, **kw: Any) -> str:
        clauses = ((" LIMIT ", select._limit_clause), (" OFFSET ", select._offset_clause))
        return "".join(name + self._signed(clause, **kw) for name, clause in clauses if clause is not None)

    def _signed(self, clause: Any, **kw: Any) -> str:
        return f"{'+' * isinstance(clause, sa.BindParameter)}{self.process(clause, **kw)}"

    def visit_join(self, join: Any, *_: Any, **kw: Any) -> str:
        if join.isouter:
            return str(super().visit_join(join, **kw))  # type: ignore[no-untyped-call]
        # A CROSS JOIN is one that SQLite does not turn round: the rows keep the order of the left side.
        within = {**kw, "asfrom": True}
        left, right = (self.process(one, **within) for one in (join.left, join.right))
        return f"{left} CROSS JOIN {right} ON {self.process(join.onclause, **kw)}"


class _SQLite(sqlite.dialect):  # type: ignore[misc, valid-type]
    statement_compiler = _Compiler


def _object(fields: list[tuple[str, Expression]]) -> Expression:
    # SQLite's functions take at most 127 arguments; what is over is inserted into the object, which keeps the
    # order. A name is a GraphQL name, so it needs no quoting within a path but the quotes that JSON paths have.
    first, rest = fields[:60], fields[60:]
    made: Expression = sa.func.json_object(*(part for name, value in first for part in (text(name), value)))
    while rest:
        more, rest = rest[:60], rest[60:]
        made = sa.func.json_insert(made, *(part for name, value in more for part in (text(f'$."{name}"'), value)))
    return made


def _scalar(value: Expression, kind: type, _nullable: bool) -> Expression:
    if kind is bool:
        one: Expression = sa.literal_column("1")
        zero: Expression = sa.literal_column("0")
        return sa.func.json(sa.case({one: text("true"), zero: text("false")}, value=value))
    return _moment(value) if kind is datetime else value


def _moment(value: Expression) -> Expression:
    # SQLAlchemy keeps an instant in SQLite as text, such as 2012-12-01 20:00:00.000000.
    return sa.func.strftime(text("%Y-%m-%dT%H:%M:%SZ"), value)


def _member(alias: str, path: tuple[str | int, ...], _kind: type) -> Expression:
    value: Expression = sa.literal_column(f"{alias}.value")
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return sa.func.json_extract(value, text(f"${steps}")) if path else value


def _paragraphs(value: Expression) -> Expression:
    # A backslash of the text itself is written another way first, so that each one left begins an escape.
    quoted = sa.func.replace(sa.func.json_quote(value), text("\\\\"), text("\\u005c"))
    quoted = sa.func.replace(quoted, text("\\n\\n"), text('","'))
    return sa.func.json(text("[").concat(quoted).concat(text("]")))


def _excerpt(value: Expression, length: Expression) -> Expression:
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
        parameter=lambda parameter, _kind: parameter,
        object_of=_object,
        list_of=lambda values: sa.func.json_array(*values),
        array_of=sa.func.json_group_array,
        cursor_of=lambda mark, values: sa.func.hex(sa.func.json_array(text(mark), *(value for value, _, _ in values))),
        constant=text,
        scalar=_scalar,
        null=sa.null(),
        nested=(lambda value, _: value) if keeps else (lambda value, _: sa.func.json(value)),
        cut=sa.func.json,
        stored=sa.func.json,
        given=sa.func.json,
        members=lambda given, alias: sa.func.json_each(given).alias(alias),
        member=_member,
        contains=lambda value, part: sa.func.instr(value, part) > sa.literal_column("0"),
        place_in=sa.func.instr,
        paragraphs=_paragraphs,
        excerpt=_excerpt,
        mark=lambda value: value,
        # With a sign before it a value is none that an index has.
        unindexed=lambda value: sa.literal_column(f"+{value}"),
        by_stretch=False,
        counts=True,
        joins=True,
        among=lambda value, few: value.in_(few),
        search=SQLITE_SEARCH,
        walk=walk,
        steps=steps,
    )
