"""Pages in SQL: the rows that are on one, how many there are on all, and what lies past its ends."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import beginnings, conditions, links, lists, places
from creditsgql.planner.columns import column
from creditsgql.planner.dialects import Expression
from creditsgql.planner.plan import Page
from creditsgql.planner.rows import Row, Scope


def window(scope: Scope, page: Page, row: Row, parent: Row | None) -> sa.Subquery:
    """The page's rows in order, under the row's alias; with all that is needed of them up to now."""
    links.link(scope, row, page)
    columns = row.columns(grouped=bool(page.many.per))
    keys = lists.keys_in(scope, row, page.many, page.order)
    row.led_by = lists.leading(page)
    terms = _terms(scope, page, row, parent)
    extra = [lists.group_size(row, page.many).label("size")] if row.needs_size else []
    if row.needs_cursor:
        told = [(key.expression, key.type, key.nullable) for key in keys]
        mark = lists.mark_for(page.many, page.order)
        extra.append(scope.dialect.cursor_of(mark, told).label("cursor"))
    backward = page.window.backward
    stretches = lists.stretches(scope, page, keys)
    if backward or row.needs_keys or len(stretches) > 1:
        extra += lists.told_in(keys)
    parts = [rows_of(row, page.many, terms, [*columns, *extra], one) for one in stretches]
    size = lists.size_of(scope, page.window, page.path)
    if len(parts) > 1 and scope.dialect.by_stretch:
        order = lists.sorting(keys, reverse=backward, within_stretch=True)
        parts = [part.order_by(*order).limit(size) for part in parts]
    rows = lists.merged(parts, keys, reverse=backward).limit(size)
    if not backward:
        return rows.subquery(row.alias)
    again: sa.Select[Any] = sa.select(sa.literal_column("*")).select_from(rows.subquery(row.alias))
    return again.order_by(*lists.sorting(lists.told(keys))).subquery(row.alias)


def _terms(scope: Scope, page: Page, row: Row, parent: Row | None) -> list[Expression]:
    """What makes a row one of the list, up to the first past the page's end."""
    begun = beginnings.terms(scope, page, row)
    return conditions.conditions(scope, row, page.many, page.requirements, parent) if begun is None else begun


def count(scope: Scope, page: Page, parent: Row | None) -> Expression:
    """How many entries the whole list has."""
    if page.many.total is not None and not (page.requirements or page.many.where or links.is_tied(page.many)):
        told = scope.row(column(page.many.total).table)
        return sa.select(told[page.many.total]).select_from(told.source).scalar_subquery()
    row = scope.row(lists.column_table(page.many))
    links.link(scope, row, page, ordered=False, once=False)
    terms = conditions.conditions(scope, row, page.many, page.requirements, parent)
    if page.many.per:
        select = rows_of(row, page.many, terms)
        return sa.select(sa.func.count()).select_from(select.subquery(row.alias)).scalar_subquery()
    one = row.link is None or row.link.alone
    counted = sa.func.count() if one else sa.func.count(row.key.distinct())
    return sa.select(counted).select_from(row.source).where(*terms).scalar_subquery()


def more(scope: Scope, page: Page, parent: Row | None, *, forward: bool) -> Expression:
    """Whether the list has entries past the page's end, seen in the direction of reading or against it."""
    row = scope.row(lists.column_table(page.many))
    links.link(scope, row, page, ordered=page.window.after is not None or page.window.before is not None)
    keys = lists.keys_in(scope, row, page.many, page.order)
    found: list[Expression] = []
    if forward != page.window.backward:
        terms = _terms(scope, page, row, parent)
        parts = [rows_of(row, page.many, terms, (), one) for one in lists.stretches(scope, page, keys)]
        over = parts[0] if len(parts) == 1 else sa.union_all(*parts)
        size = lists.size_of(scope, page.window, page.path)
        found.append(sa.exists(over.limit(number(1)).offset(size)))
    bound = "before" if forward else "after"
    if getattr(page.window, bound) is not None:
        terms = conditions.conditions(scope, row, page.many, page.requirements, parent)
        outside = lists.outside(scope, page, keys, bound)
        found.append(rows_of(row, page.many, terms, (), [outside]).exists())
    return sa.or_(*found) if found else sa.false()


def end_cursor(scope: Scope, page: Page, parent: Row | None, *, first: bool) -> Expression:
    """The cursor of the page's first entry, or of its last."""
    row = scope.row(lists.column_table(page.many))
    cursor = row.cursor
    row.needs_keys = not first
    select = sa.select(cursor).select_from(window(scope, page, row, parent))
    if not first:
        keys = lists.keys_in(scope, row, page.many, page.order)
        select = select.order_by(*lists.sorting(lists.told(keys), reverse=True))
    return select.limit(number(1)).scalar_subquery()


def number(value: int) -> Expression:
    """A number written into the statement."""
    return sa.literal_column(str(value))


def rows_of(
    row: Row,
    many: places.Many,
    terms: Sequence[Expression],
    columns: Sequence[Any] = (),
    bounds: Sequence[Expression] = (),
) -> sa.Select[Any]:
    """The rows of a list, in no order yet, with the columns wanted of them; bounds are about entries, not rows."""
    select: sa.Select[Any] = sa.select(*(columns or [number(1)])).select_from(row.source).where(*terms)
    if not many.per:
        return select.where(*bounds)
    grouped = [row[attribute] for attribute in (*many.on, *many.per)]
    if many.peers is not None:
        # SQLite would else go through the whole table in the order that an index gives.
        grouped = [row.dialect.unindexed(value) for value in grouped]
    return select.group_by(*grouped).having(*bounds)
