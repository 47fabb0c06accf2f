"""Lists in SQL: which rows belong, in which order, and which of them are on a page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import places
from creditsgql.planner.columns import column, kind_of, table_of
from creditsgql.planner.cursor import keys_of, mark_of
from creditsgql.planner.dialects import Expression
from creditsgql.planner.plan import Page, Path, Window
from creditsgql.planner.rows import Row, Scope, is_nullable, key_of, python_type

PAGE_SIZE = 20
"""Entries on a page whose size is not asked for."""

PAGE_SIZE_MAX = 100
"""Most entries on one page."""


@dataclass(frozen=True)
class Key:
    """One sort key of a list; a mark tells cursors whether the key behind it is null, and sorts nothing by itself."""

    expression: Expression
    descending: bool
    nullable: bool
    type: type
    is_mark: bool = False


# ───────────────────────────── order ─────────────────────────────


def keys_in(scope: Scope, row: Row, many: places.Many, order: Sequence[places.Order]) -> list[Key]:
    """The list's sort keys, a mark of nulls before each that may be null, and what makes the order total at the end."""
    grouped = {column(attribute).name for attribute in (*many.on, *many.per)}
    keys: list[Key] = []

    def add(term: places.Order) -> None:
        if not term.path:
            keys.append(Key(group_size(row, many), term.descending, False, int))
            return
        expression = scope.reach(row, term.path)
        if many.per and column(term.path[0]).name not in grouped:
            expression = sa.func.min(expression)
        if nullable := is_nullable(term.path):
            keys.append(Key(scope.dialect.mark(expression.is_(None)), False, False, int, is_mark=True))
        keys.append(Key(expression, term.descending, nullable, python_type(term.path)))

    down = bool(order) and order[0].descending
    for term in order:
        add(term)
    last = [places.Order((attribute,), down) for attribute in many.per]
    for term in last:
        add(term)
    if not many.per:
        key = key_of(row.table)
        keys.append(Key(row.at(key), down, False, kind_of(key)))
    return keys


def group_size(row: Row, many: places.Many) -> Expression:
    """The size of a group of rows, where they are grouped."""
    return sa.func.count() if many.counted is None else sa.func.count(row[many.counted].distinct())


def sorting(keys: Sequence[Key], *, reverse: bool = False, within_stretch: bool = False) -> list[Expression]:
    """The keys as ORDER BY takes them; nulls come last, read in reverse first.

    Within a stretch the first key is null for all rows or for none, and so is as an index has it.
    """
    terms: list[Expression] = []
    for key in keys:
        if not key.is_mark:
            term = key.expression.desc() if key.descending != reverse else key.expression.asc()
            nulls = term.nulls_first if reverse else term.nulls_last
            terms.append(nulls() if key.nullable and (terms or not within_stretch) else term)
    return terms


def told_in(keys: Sequence[Key]) -> list[Any]:
    """The keys as columns that a select gives out for others to sort by."""
    return [key.expression.label(f"key{number}") for number, key in enumerate(keys) if not key.is_mark]


def told(keys: Sequence[Key]) -> list[Key]:
    """The keys by the names that such columns have."""
    return [replace(key, expression=sa.literal_column(f"key{number}")) for number, key in enumerate(keys)]


def merged(parts: Sequence[sa.Select[Any]], keys: Sequence[Key], *, reverse: bool) -> sa.GenerativeSelect:
    """The rows of selects in order; of several, which tell the keys, no more are read than are given out."""
    rows: sa.GenerativeSelect = parts[0] if len(parts) == 1 else sa.union_all(*parts)
    return rows.order_by(*sorting(keys if len(parts) == 1 else told(keys), reverse=reverse))


def mark_for(many: places.Many, order: Sequence[places.Order]) -> str:
    """The mark, in its cursors, of a list's order and of what is one entry of it."""
    terms = [f"{'.'.join(column(step).name for step in term.path)}{'-' if term.descending else '+'}" for term in order]
    entry = [column(attribute).name for attribute in many.per]
    return mark_of(" ".join([column_table(many).name, *entry, *terms]))


def column_table(many: places.Many) -> sa.Table:
    """The table whose rows are listed."""
    return table_of(many.table)


def leading(page: Page) -> sa.Column[Any] | None:
    """The column by whose index a page is read, where the list goes through a whole table in an order of its own."""
    if page.many.on or page.many.per or not page.order or len(page.order[0].path) != 1:
        return None
    return column(page.order[0].path[0])


# ───────────────────────────── pages ─────────────────────────────


def check(scope: Scope, page: Page, row: Row) -> None:
    """Has all that the page is given looked at, also where no part that is asked of it needs it."""
    keys = keys_in(scope, row, page.many, page.order)
    if page.window.size is not None:
        scope.check(page.window.size, size_given(page.window), page.path)
    for bound in ("after", "before"):
        given = getattr(page.window, bound)
        if given is not None:
            scope.check(given, _keys(page, keys, bound), page.path)


def size_of(scope: Scope, window: Window, path: Path) -> Expression:
    """The page's size as a parameter."""
    if window.size is None:
        return sa.literal_column(str(PAGE_SIZE))
    return scope.bind(window.size, size_given(window), path, int)


def size_given(window: Window) -> Callable[[Any], int]:
    """Makes the size of what is given for it. Raises ValueError where it is too small or too large."""
    name = "last" if window.backward else "first"

    def checked(value: Any) -> int:
        if value < 0:
            raise ValueError(f"{name}: {value} is below 0")
        if value > PAGE_SIZE_MAX:
            raise ValueError(f"{name}: {value} is over the maximum of {PAGE_SIZE_MAX}")
        return int(value)

    return checked


def within(scope: Scope, page: Page, keys: Sequence[Key]) -> list[Expression]:
    """That a row lies between the page's bounds."""
    terms = []
    if page.window.after is not None:
        terms.append(_beyond(scope, page, keys, "after"))
    if page.window.before is not None:
        terms.append(_beyond(scope, page, keys, "before"))
    return terms


def stretches(scope: Scope, page: Page, keys: Sequence[Key]) -> list[list[Expression]]:
    """That a row lies between the page's bounds, as stretches of the list that follow one another in its order.

    An index has each stretch from its first row on; told of all in one it would go through every row that ties with
    the cursor in its first key. So this is for lists that go through a whole table in an order of its own columns.
    """
    bound, other = ("before", "after") if page.window.backward else ("after", "before")
    own = all(len(term.path) == 1 for term in page.order)
    if not own or page.many.on or page.many.per or page.many.tagged:
        return [within(scope, page, keys)]
    by_stretch = scope.dialect.by_stretch
    if getattr(page.window, bound) is None:
        first, whole = next(key for key in keys if not key.is_mark), within(scope, page, keys)
        if not (by_stretch and first.nullable and first.descending):
            return [whole]
        return [[*whole, first.expression.is_not(None)], [*whole, first.expression.is_(None)]]
    rest = [] if getattr(page.window, other) is None else [_beyond(scope, page, keys, other)]
    values = _cursor_values(scope, page, keys, bound)
    return [[*stretch, *rest] for stretch in _from(keys, values, bound, by_stretch=by_stretch)]


def _from(keys: Sequence[Key], values: Sequence[Expression], bound: str, *, by_stretch: bool) -> list[list[Expression]]:
    """What lies past a cursor, the nearest first: what ties with it in all keys but the last, but the last two ..."""
    found: list[list[Expression]] = []
    ties: list[list[Expression]] = [[]]
    for key, value in zip(keys, values, strict=True):
        if key.is_mark:
            continue
        is_up = key.descending == (bound == "before")
        past = [key.expression > value if is_up else key.expression < value]
        if key.nullable and bound == "after":
            past.append(sa.and_(key.expression.is_(None), value.is_not(None)))
        elif key.nullable:
            past.append(sa.and_(key.expression.is_not(None), value.is_(None)))
        found[:0] = [[*tied, term] for term in past for tied in ties]
        ties = [[*tied, same] for tied in ties for same in _same(key, value, by_stretch=by_stretch)]
    return found


def _same(key: Key, value: Expression, *, by_stretch: bool) -> list[Expression]:
    """That a row has a value, or is null as that is; in two terms where these are two stretches."""
    if not key.nullable:
        return [key.expression == value]
    if by_stretch:
        return [key.expression == value, sa.and_(key.expression.is_(None), value.is_(None))]
    return [key.expression.is_not_distinct_from(value)]


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
    given, read = getattr(page.window, bound), _keys(page, keys, bound)

    def bind(index: int, kind: type) -> Expression:
        return scope.bind(given, lambda cursor: read(cursor)[index], page.path, kind)

    return [bind(index, key.type) for index, key in enumerate(keys)]


def _keys(page: Page, keys: Sequence[Key], bound: str) -> Callable[[Any], list[Any]]:
    """What reads the keys in a bound's cursor."""
    mark = mark_for(page.many, page.order)
    types = tuple(key.type for key in keys)

    def read(cursor: Any) -> list[Any]:
        try:
            return keys_of(cursor, mark, types)
        except ValueError as error:
            raise ValueError(f"{bound}: {str(cursor)[:80]!r} {error}") from None

    return read
