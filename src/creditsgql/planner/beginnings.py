"""Lists of what begins so: looked up by how it begins and sorted, or met on the way through the list.

An index has all texts that begin so beside one another, in their own order: for a page of a list in another, what they
belong to is looked up and sorted, all of it. That is little work where few texts begin so. Where many do, a page is
sooner full if the rows of the list are looked at one after another, as an index has them in its order.

How many they are no plan knows, since SQLite plans with no look at values; so the statement counts them. Of a list of
``all`` rows, ``n`` of which begin so, a page of ``size`` is met among the first ``size * all / n`` if they lie evenly.
Where that is less than ``n``, so many or twice as many are looked at. Of 3,000,000 rows, a page of those with one first
letter so takes 7 ms of a processor, and not 1,500; and either way takes some ``sqrt(size * all)`` look-ups at most.

That is where they lie evenly. They may all lie far from where the page begins, as texts of a late letter do in their
own order. Then no page is met, and all of them are sorted as if they were few: after at most ``2 * n`` rows, and fewer
the more they are, were looked at in vain.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import conditions, criteria, links, lists
from creditsgql.planner.columns import Attribute, column
from creditsgql.planner.dialects import Expression
from creditsgql.planner.plan import Page, Requirement
from creditsgql.planner.rows import Row, Scope, key_of

COUNTED = 50_000
"""Texts that are counted at most: past them a page of 100 of 20,000,000 rows is soon full. It takes 1 ms."""


@dataclass(frozen=True)
class Begun:
    """That a text of a row begins so, as ``requirement``, one of those of a page's list, asks.

    The text is in ``attribute`` of the row, or of one that refers to its key, or to its ``key`` column, by ``on``.
    """

    requirement: Requirement
    matches: Requirement
    attribute: Attribute
    on: Attribute = None
    key: Attribute = None

    def named_in(self, row: Row) -> Expression:
        """What a row is referred to by that has the text."""
        return row.key if self.key is None else row[self.key]

    def beginning(self, scope: Scope) -> Expression:
        """How it begins."""
        assert isinstance(self.matches.condition, criteria.Matches)
        return scope.bind(self.matches.given["startsWith"], self.matches.condition.fold)


def _found(scope: Scope, page: Page) -> Begun | None:
    """What of a page's list begins so, where the statement has to choose how to find it."""
    if not scope.dialect.counts or links.is_tied(page.many) or not _is_in_order_of_an_index(page):
        return None
    few = [one for one in page.requirements if links.is_found_by_itself(one)]
    found = _begun(few[0]) if len(few) == 1 else None
    if found is None:
        return None
    given = found.matches.given
    return found if given.get("startsWith") is not None and given.get("equals") is None else None


def _begun(requirement: Requirement) -> Begun | None:
    match requirement:
        case Requirement(criteria.Matches([attribute])):
            return Begun(requirement, requirement, attribute)
        case Requirement(criteria.Through(on, criteria.Matches([attribute]), key), matches):
            return Begun(requirement, matches, attribute, on, key)
    return None


def _is_in_order_of_an_index(page: Page) -> bool:
    """Whether an index of the list's table has all of its rows in the page's order."""
    table = lists.column_table(page.many)
    if any(len(term.path) != 1 for term in page.order):
        return False
    order = [*(column(term.path[0]).name for term in page.order), key_of(table).name]
    return len(order) == 1 or any([one.name for one in index.columns][: len(order)] == order for index in table.indexes)


def terms(scope: Scope, page: Page, row: Row) -> list[Expression] | None:
    """What makes a row one of the page's list up to the first past the page's end; None where there is no choice how.

    It has a text of those met on the way to that one, or where too few are met of all that begin so.
    """
    found = _found(scope, page)
    if found is None:
        return None
    near = scope.begun.get(page.path) or _define(scope, page, found)
    count = sa.select(sa.func.count()).select_from(sa.text(near)).scalar_subquery()
    # A text compared with the null that a sub-select without rows is leads to nothing.
    low = sa.select(found.beginning(scope)).where(count <= _size(scope, page)).scalar_subquery()
    met: sa.Select[Any] = sa.select(sa.literal_column(f"{near}.key")).select_from(sa.text(near))
    return [
        *_rest(scope, page, row, found),
        found.named_in(row).in_(met.union_all(_keys(scope, row.table, found, low))),
    ]


def _keys(scope: Scope, table: sa.Table, found: Begun, low: Expression) -> sa.Select[Any]:
    """What all that begins so is referred to by."""
    row = scope.row(table)
    other, holds = _text(scope, row, found, low)
    if other is None:
        return sa.select(row.key).select_from(row.source).where(*holds)
    return sa.select(other[found.on]).select_from(other.source).where(*holds)


def _define(scope: Scope, page: Page, found: Begun) -> str:
    """The name of the query that looks for the page along the list."""
    near = scope.begun[page.path] = f"near{len(scope.begun) + 1}"
    # What it asks of the rows may name more queries: those come after it here, and before it in the statement.
    scope.named[near] = sa.select()
    scope.named[near] = _near(scope, page, found)
    return near


def _near(scope: Scope, page: Page, found: Begun) -> sa.Select[Any]:
    """The page's rows and the one past its end, by what refers to their text, if so many are met before it is given up.

    Rows that have one text in common are all of the list: that some of them are not of the page does no harm.
    """
    row = scope.row(lists.column_table(page.many))
    named, keys = found.named_in(row), lists.keys_in(scope, row, page.many, page.order)
    stretches = lists.stretches(scope, page, keys)
    other, holds = _text(scope, row, found)
    if other is not None:
        probe: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from(other.source)
        holds = [probe.where(other[found.on] == found.named_in(row), *holds).exists()]
    holds = [*_rest(scope, page, row, found), *holds]
    told = lists.told_in(keys) if len(stretches) > 1 else []
    parts = [sa.select(*row.columns(), *told).select_from(row.source).where(*one) for one in stretches]
    rows = lists.merged(parts, keys, reverse=page.window.backward).limit(_most(scope, page, found))
    select = sa.select(named.label("key")).select_from(rows.subquery(row.alias)).where(*holds)
    return select.limit(_size(scope, page) + sa.literal_column("1"))


def _most(scope: Scope, page: Page, found: Begun) -> Expression:
    """How many rows of the list are looked at; none where few texts begin so."""
    row = scope.row(lists.column_table(page.many))
    other, holds = _text(scope, row, found)
    texts: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from((other or row).source).where(*holds)
    n = sa.func.count()
    last = scope.row(row.table)
    rows = _size(scope, page) * sa.select(sa.func.max(last.key)).select_from(last.source).scalar_subquery()
    twice = (sa.literal_column("2") * rows).op("/")(n)
    most = sa.select(sa.case((n * n > rows, twice), else_=sa.literal_column("0")))
    counted = texts.limit(sa.literal_column(str(COUNTED))).subquery(f"{row.alias}n")
    return most.select_from(counted).scalar_subquery()


def _rest(scope: Scope, page: Page, row: Row, found: Begun) -> Sequence[Expression]:
    """What else is asked of a row."""
    asked = tuple(one for one in page.requirements if one is not found.requirement)
    return conditions.conditions(scope, row, page.many, asked, None)


def _text(scope: Scope, row: Row, found: Begun, low: Expression | None = None) -> tuple[Row | None, list[Expression]]:
    """The row that has the text, where that is another, and that it begins so: from ``low`` on, where that is given."""
    other = None if found.on is None else scope.row(column(found.on).table)
    value = (other or row)[found.attribute]
    return other, conditions.fits(scope, value, found.matches, low)


def _size(scope: Scope, page: Page) -> Expression:
    return lists.size_of(scope, page.window, page.path)
