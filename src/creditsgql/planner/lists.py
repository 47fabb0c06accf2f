"""Lists in SQL: which rows belong, in which order, and which of them are on a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa

from creditsgql.planner import places
from creditsgql.planner.cursor import INTEGER_MAX, keys_of, mark_of
from creditsgql.planner.dialects import Expression, text
from creditsgql.planner.places import Attribute, column
from creditsgql.planner.plan import Page, Path, Requirement, Window
from creditsgql.planner.rows import Row, Scope, is_nullable, key_of, python_type, referred

PAGE_SIZE = 20
"""Entries on a page whose size is not asked for."""

PAGE_SIZE_MAX = 100
"""Most entries on one page."""

KEYS_MAX = 100
"""Most keys of one batch look-up."""


DIGITS_MAX = 19
"""Most digits of an integer key; Python refuses to read very long numbers."""


@dataclass(frozen=True)
class Key:
    """One sort key of a list."""

    expression: Expression
    descending: bool
    nullable: bool
    type: type


def conditions(
    scope: Scope, row: Row, many: places.Many, requirements: Sequence[Requirement], parent: Row | None
) -> list[Expression]:
    """What makes a row one of the list: its ties to the parent row, the list's own terms, and what was asked."""
    terms: list[Expression] = []
    for attribute in many.on:
        assert parent is not None
        terms.append(_tie(row, attribute, parent))
    terms.extend(
        required(scope, row, Requirement(condition, getattr(condition, "value", None), None))
        for condition in many.where
    )
    terms.extend(required(scope, row, requirement) for requirement in requirements)
    return terms


def _tie(row: Row, attribute: Attribute, parent: Row) -> Expression:
    tie = column(attribute)
    if tie.table is not parent.table:
        return row[attribute] == parent.at(referred(attribute))
    if tie.nullable:
        return row[attribute].is_not_distinct_from(parent[attribute])
    return row[attribute] == parent[attribute]


def required(scope: Scope, row: Row, requirement: Requirement) -> Expression:
    """The condition that a requirement sets the row."""
    given = requirement.given
    match requirement.condition:
        case places.Equals(path, value):
            fixed = text(getattr(value, "name", value)) if value is not None else None
            return _compare(scope, row, path, fixed if fixed is not None else scope.bind(given, _stored))
        case places.AnyOf(path):
            return scope.reach(row, path).in_(_members(scope, scope.bind(given, _listed)))
        case places.HasId():
            prefix, kind = requirement.prefix, key_of(row.table).type.python_type
            return row.key == scope.bind(given, lambda value: parse_id(value, prefix, kind))
        case places.Some(on):
            return row.key.in_(_referring(scope, on, given))
    raise TypeError(f"no such condition: {requirement.condition}")


def _compare(scope: Scope, row: Row, path: tuple[Attribute, ...], value: Expression) -> Expression:
    # Compared from the far end, so that an index on this row's own foreign key can serve.
    if len(path) == 1:
        return row[path[0]] == value
    target = scope.row(referred(path[0]).table)
    found = sa.select(target.key).select_from(target.source).where(_compare(scope, target, path[1:], value))
    return row[path[0]] == found.scalar_subquery()


def _members(scope: Scope, given: Expression) -> Any:
    return sa.select(sa.literal_column("each.value")).select_from(scope.dialect.members(given, "each"))


def _referring(scope: Scope, on: Attribute, requirements: Sequence[Requirement]) -> Any:
    other = scope.row(column(on).table)
    terms = [required(scope, other, requirement) for requirement in requirements]
    return sa.select(other[on]).select_from(other.source).where(*terms)


def parse_id(value: Any, prefix: str | None, kind: type) -> Any:
    """The key in a global id; None where it is no id of that prefix."""
    found, separator, key = str(value).rpartition("_")
    if not separator or found != prefix:
        return None
    if kind is not int:
        return key
    if not (key.isascii() and key.isdecimal()) or len(key) > DIGITS_MAX:
        return None
    number = int(key)
    return number if key == str(number) and number < INTEGER_MAX else None


def ids_json(given: Any, kinds: dict[str, type]) -> str:
    """Global ids, or one, as a JSON list of a prefix and a key each; nulls for what names no row.

    Raises ValueError where there are too many.
    """
    ids = given if isinstance(given, list) else [given]
    _check_count(ids)
    pairs = []
    for value in ids:
        prefix = str(value).rpartition("_")[0]
        key = parse_id(value, prefix, kinds[prefix]) if prefix in kinds else None
        pairs.append([prefix, key] if key is not None else [None, None])
    return orjson.dumps(pairs).decode()


def keys_json(keys: list[dict[str, Any]], members: Sequence[Requirement], table: sa.Table) -> str:
    """Keys of a batch look-up as JSON, with the row's key in place of a global id.

    Raises ValueError where there are too many.
    """
    _check_count(keys)
    kind = key_of(table).type.python_type
    ids = {member.given[0]: member.prefix for member in members if isinstance(member.condition, places.HasId)}
    return orjson.dumps(
        [
            {name: parse_id(value, ids[name], kind) if name in ids else value for name, value in key.items()}
            for key in keys
        ],
        default=_stored,
    ).decode()


def _check_count(keys: Sequence[object]) -> None:
    if len(keys) > KEYS_MAX:
        raise ValueError(f"{len(keys)} keys are over the maximum of {KEYS_MAX}")


def _stored(value: Any) -> Any:
    return getattr(value, "name", value)


def _listed(values: Any) -> str:
    return orjson.dumps([_stored(value) for value in values]).decode()


# ───────────────────────────── order ─────────────────────────────


def keys_in(scope: Scope, row: Row, many: places.Many, order: Sequence[places.Order]) -> list[Key]:
    """The list's sort keys, a mark of nulls before each that may be null, and what makes the order total at the end."""
    grouped = {column(attribute).name for attribute in (*many.on, *many.per)}
    keys: list[Key] = []

    def add(term: places.Order) -> None:
        expression = scope.reach(row, term.path)
        if many.per and column(term.path[0]).name not in grouped:
            expression = sa.func.min(expression)
        if nullable := is_nullable(term.path):
            keys.append(Key(expression.is_(None), False, False, int))
        keys.append(Key(expression, term.descending, nullable, python_type(term.path)))

    down = bool(order) and order[0].descending
    for term in order:
        add(term)
    last = [places.Order((attribute,), down) for attribute in many.per]
    for term in last:
        add(term)
    if not many.per:
        key = key_of(row.table)
        keys.append(Key(row.at(key), down, False, key.type.python_type))
    return keys


def sorting(keys: Sequence[Key], *, reverse: bool = False) -> list[Expression]:
    """The keys as ORDER BY takes them."""
    return [key.expression.desc() if key.descending != reverse else key.expression.asc() for key in keys]


def mark_for(many: places.Many, order: Sequence[places.Order]) -> str:
    """The mark, in its cursors, of a list's order and of what is one entry of it."""
    terms = [f"{'.'.join(column(step).name for step in term.path)}{'-' if term.descending else '+'}" for term in order]
    entry = [column(attribute).name for attribute in many.per]
    return mark_of(" ".join([column_table(many).name, *entry, *terms]))


def column_table(many: places.Many) -> sa.Table:
    """The table whose rows are listed."""
    table: sa.Table = many.table.__table__  # type: ignore[attr-defined]
    return table


# ───────────────────────────── pages ─────────────────────────────


def size_of(scope: Scope, window: Window, path: Path, more: int = 0) -> Expression:
    """The page's size as a parameter, with so many more."""
    name = "last" if window.backward else "first"

    def checked(value: Any) -> int:
        if value < 0:
            raise ValueError(f"{name}: {value} is below 0")
        if value > PAGE_SIZE_MAX:
            raise ValueError(f"{name}: {value} is over the maximum of {PAGE_SIZE_MAX}")
        return int(value) + more

    if window.size is None:
        return sa.literal_column(str(PAGE_SIZE + more))
    return scope.bind(window.size, checked, path)


def within(scope: Scope, page: Page, keys: Sequence[Key]) -> list[Expression]:
    """That a row lies between the page's bounds."""
    terms = []
    if page.window.after is not None:
        terms.append(_beyond(scope, page, keys, "after"))
    if page.window.before is not None:
        terms.append(_beyond(scope, page, keys, "before"))
    return terms


def outside(scope: Scope, page: Page, keys: Sequence[Key], bound: str) -> Expression:
    """That a row lies at, or on the far side of, a bound that is given."""
    return _beyond(scope, page, keys, bound, far=True)


def _beyond(scope: Scope, page: Page, keys: Sequence[Key], bound: str, *, far: bool = False) -> Expression:
    """That a row's keys lie past a cursor's, as ``after`` and ``before`` mean it; with ``far`` at it or not past it."""
    values = _cursor_values(scope, page, keys, bound)
    ups = [(key.descending == (bound == "before")) != far for key in keys]
    if all(ups) == any(ups) and not any(key.nullable for key in keys):
        row, cursor = sa.tuple_(*(key.expression for key in keys)), sa.tuple_(*values)
        if far:
            return row >= cursor if ups[0] else row <= cursor
        return row > cursor if ups[0] else row < cursor
    same = [key.expression.is_not_distinct_from(value) for key, value in zip(keys, values, strict=True)]
    alternatives = [
        sa.and_(*same[:index], key.expression > value if up else key.expression < value)
        for index, (key, value, up) in enumerate(zip(keys, values, ups, strict=True))
    ]
    if far:
        alternatives.append(sa.and_(*same))
    # The first key's bound is implied by the rest; said once more it lets an index seek to it.
    seek = keys[0].expression >= values[0] if ups[0] else keys[0].expression <= values[0]
    return sa.and_(seek, sa.or_(*alternatives))


def _cursor_values(scope: Scope, page: Page, keys: Sequence[Key], bound: str) -> list[Expression]:
    """The keys in a bound's cursor, as parameters."""
    given = getattr(page.window, bound)
    mark = mark_for(page.many, page.order)
    types = tuple(key.type for key in keys)

    def value_at(index: int) -> Expression:
        def convert(cursor: Any) -> Any:
            try:
                return keys_of(cursor, mark, types)[index]
            except ValueError as error:
                raise ValueError(f"{bound}: {str(cursor)[:80]!r} {error}") from None

        return scope.bind(given, convert, page.path)

    return [value_at(index) for index in range(len(keys))]
