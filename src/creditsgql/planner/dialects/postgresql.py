"""PostgreSQL's way to write what a plan needs: JSON is put together as text.

Its own functions for JSON put spaces where SQLite puts none, and take a hundred arguments. Of what gives the same
bytes format with string_agg took the least time for a film's page: row_to_json with array_to_json took 7 to 9 per
cent more, arrays of the parts with array_to_string 7 to 10. Joining the parts by || took 3 per cent less, but 200 of
them would be 200 levels deep, and nobody could read them. What may be null says 'null' where it stands, so that what
holds it need not look.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from creditsgql.planner.dialects.dialect import Dialect, Expression, Plain, Unlabelled, text
from creditsgql.planner.dialects.postgresql_chain import steps, walk
from creditsgql.planner.dialects.postgresql_search import POSTGRESQL_SEARCH

ARGUMENTS_MAX = 99
"""Values that format takes beside its text."""

LENGTH_MAX = 2**30
"""More characters than PostgreSQL's texts have."""

NULL = text("null")

_PARAMETERS: dict[type, Any] = {str: sa.Text(), int: sa.BigInteger(), bool: sa.Boolean(), list: sa.JSON()}


class _Compiler(Unlabelled, postgresql.base.PGCompiler):
    """SQLAlchemy's compiler."""


class _PostgreSQL(postgresql.base.PGDialect):
    statement_compiler = _Compiler


def _as_text(value: Expression) -> Expression:
    return sa.cast(value, sa.Text)


def _format(template: str, values: Sequence[Expression]) -> Expression:
    return sa.func.format(text(template), *values)


def _object(fields: list[tuple[str, Expression]]) -> Expression:
    made: list[Expression] = []
    for start in range(0, max(len(fields), 1), ARGUMENTS_MAX):
        some = fields[start : start + ARGUMENTS_MAX]
        # A GraphQL name has nothing that format, or JSON, reads as its own.
        members = ",".join(f'"{name}":%s' for name, _ in some)
        begin, end = "," if start else "{", "" if start + ARGUMENTS_MAX < len(fields) else "}"
        made.append(_format(f"{begin}{members}{end}", [value for _, value in some]))
    whole, *rest = made
    for more in rest:
        whole = whole.concat(more)
    return whole


def _scalar(value: Expression, kind: type, nullable: bool) -> Expression:
    made = _not_null(value, kind)
    if not nullable:
        return made
    return sa.func.coalesce(made if issubclass(kind, Enum | Plain | float) else _as_text(made), NULL)


def _not_null(value: Expression, kind: type) -> Expression:
    """A value as what format writes as JSON."""
    if kind is bool:
        return _as_text(value)
    if kind is datetime:
        moment = sa.func.to_char(sa.func.timezone(text("UTC"), value), text('YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        return sa.func.to_json(moment)
    if kind is float:
        # Exactly as many digits as SQLite tells; it has a fraction even where that is 0.
        number = sa.cast(value, sa.Numeric)
        digits = _as_text(number)
        return sa.case((number == sa.func.trunc(number), digits.concat(text(".0"))), else_=digits)
    if issubclass(kind, Enum | Plain):
        return text('"').concat(value).concat(text('"'))
    return value if issubclass(kind, int) else sa.func.to_json(value)


def _cursor(mark: str, values: list[tuple[Expression, type, bool]]) -> Expression:
    parts = [_scalar(value, kind, nullable) for value, kind, nullable in values]
    made = _format(f'["{mark}"{",%s" * len(parts)}]', parts)
    return sa.func.upper(sa.func.encode(sa.func.convert_to(made, text("UTF8")), text("hex")))


def _members(given: Expression, alias: str) -> sa.FromClause:
    return sa.func.json_array_elements(given).table_valued("value").render_derived(name=alias)


def _member(alias: str, path: tuple[str | int, ...], kind: type) -> Expression:
    steps = text("{" + ",".join(map(str, path)) + "}")
    found: Expression = sa.literal_column(f"{alias}.value").op("#>>")(steps)
    return sa.cast(found, sa.BigInteger) if kind is int else found


def _stored(value: Expression) -> Expression:
    members: sa.Select[Any] = sa.select(sa.func.json_array_elements(sa.cast(value, sa.JSON)))
    listed = sa.func.array_to_json(sa.func.array(members.scalar_subquery()))
    return sa.func.coalesce(sa.case((value.is_not(None), _as_text(listed))), NULL)


def _paragraphs(value: Expression) -> Expression:
    # A backslash of the text itself is written another way first, so that each one left begins an escape.
    quoted = sa.func.replace(_as_text(sa.func.to_json(value)), text("\\\\"), text("\\u005c"))
    quoted = sa.func.replace(quoted, text("\\n\\n"), text('","'))
    return sa.func.coalesce(text("[").concat(quoted).concat(text("]")), NULL)


def _excerpt(value: Expression, length: Expression) -> Expression:
    # rtrim takes away all characters that are not a space from the end of what was cut: the last, broken word.
    most = sa.cast(sa.func.least(length, sa.literal_column(str(LENGTH_MAX))), sa.Integer)
    cut = sa.func.left(value, most + sa.literal_column("1"))
    whole_words = sa.func.rtrim(sa.func.rtrim(cut, sa.func.replace(cut, text(" "), text(""))))
    shortened = sa.case((whole_words == text(""), sa.func.left(value, most)), else_=whole_words)
    return sa.case((sa.func.length(value) <= length, value), else_=shortened)


def postgresql_dialect() -> Dialect:
    """PostgreSQL 15 and newer; parameters are $1, $2 and so on, each cast to its type."""
    return Dialect(
        engine=_PostgreSQL(paramstyle="numeric_dollar"),  # type: ignore[no-untyped-call]
        parameter=lambda parameter, kind: sa.cast(parameter, _PARAMETERS[kind]),
        object_of=_object,
        list_of=lambda values: _format(f"[{','.join('%s' for _ in values)}]", values),
        # format writes nothing for null, and no rows are null to string_agg.
        array_of=lambda item: _format("[%s]", [sa.func.string_agg(item, text(","))]),
        cursor_of=_cursor,
        constant=lambda value: text(f'"{value}"'),
        scalar=_scalar,
        null=NULL,
        nested=lambda value, nullable: sa.func.coalesce(value, NULL) if nullable else value,
        cut=lambda value: sa.func.coalesce(value, NULL),
        stored=_stored,
        given=lambda value: value,
        members=_members,
        member=_member,
        contains=lambda value, part: sa.func.strpos(value, part) > sa.literal_column("0"),
        place_in=sa.func.strpos,
        paragraphs=_paragraphs,
        excerpt=_excerpt,
        mark=lambda value: sa.cast(value, sa.Integer),
        unindexed=lambda value: value,
        by_stretch=True,
        counts=False,
        joins=False,
        # An index is looked into for each member of an array; a list's length would be guessed to be a hundred.
        among=lambda value, few: value == sa.any_(sa.func.array(few.scalar_subquery())),
        search=POSTGRESQL_SEARCH,
        walk=walk,
        steps=steps,
    )
