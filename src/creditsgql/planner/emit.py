"""A plan into SQL: the only place where a node becomes an expression.

Every list and every row that a foreign key leads to is a correlated sub-select of its own, which measured within
five per cent of hand-joined statements and keeps each part of a statement readable where it stands.
"""

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import lists, places
from creditsgql.planner.dialects import Dialect, Expression, text
from creditsgql.planner.given import Blank
from creditsgql.planner.plan import (
    Anything,
    Cases,
    Embedded,
    Find,
    FindEach,
    Fixed,
    Follow,
    Introspection,
    Leaf,
    Listing,
    Node,
    Object,
    Page,
    Part,
    Requirement,
)
from creditsgql.planner.rows import Row, Scope, key_of, referred

DEPTH_MAX = 4
"""Sub-selects within each other before the next is written as a named query of its own.

SQLite before 3.46 parses with a stack of 100 symbols; a list within a list takes 13 of them, so eight overflow it.
"""


class Emission:
    """Writes one statement."""

    def __init__(self, dialect: Dialect, introspect: Callable[[str], Any]) -> None:
        self.scope = Scope(dialect)
        self._dialect = dialect
        self._introspect = introspect
        self._depth = 0
        self._cuts: list[tuple[sa.Table, Node, sa.CTE]] = []

    def statement(self, answer: Object) -> sa.Select[Any]:
        """The statement whose one value is the whole answer."""
        return sa.select(self._dialect.object_of([("data", self._object(answer, None))]))

    # ── nodes ──

    def _node(self, node: Node, row: Row | None) -> Expression:
        match node:
            case Fixed(value):
                return text(value)
            case Object():
                return self._object(node, row)
            case Introspection(name):
                return self._dialect.reread(self.scope.bind(Blank(()), self._introspect(name)))
            case Find():
                return self._find(node)
            case FindEach():
                return self._find_each(node)
            case Anything():
                return self._anything(node)
        if isinstance(node, Listing):
            return self._listing(node, row)
        if isinstance(node, Page):
            return self._page(node, row)
        assert row is not None
        match node:
            case Leaf():
                return self._leaf(node, row)
            case Cases():
                return self._cases(node, row)
            case Follow():
                return self._follow(node, row)
            case Embedded(attribute, item):
                made = self._dialect.object_of(
                    [(name, self._part_of(leaf, row[attribute])) for name, leaf in item.fields]
                )
                return sa.case((row[attribute].is_not(None), made), else_=sa.null())
        raise TypeError(f"no such node: {node}")

    def _object(self, node: Object, row: Row | None) -> Expression:
        return self._dialect.object_of([(name, self._node(field, row)) for name, field in node.fields])

    def _cases(self, node: Cases, row: Row) -> Expression:
        whens = [(row[node.discriminator] == text(name), self._object(item, row)) for name, item in node.objects]
        return sa.case(*whens, else_=sa.null())

    def _leaf(self, node: Leaf, row: Row) -> Expression:
        match node.place:
            case places.Value(attribute, otherwise):
                value = row[attribute]
                if isinstance(places.column(attribute).type, sa.Boolean):
                    return self._dialect.boolean(value)
                return sa.func.coalesce(value, self.scope.reach(row, otherwise)) if otherwise else value
            case places.GlobalId():
                assert node.rows is not None
                return text(f"{node.rows.prefix}_").concat(row.key)
            case places.Paragraphs(attribute):
                return self._dialect.paragraphs(row[attribute])
            case places.Excerpt(attribute, argument, default):
                length = self.scope.bind(node.arguments.get(argument, default), _at_least_one, node.path)
                return self._dialect.excerpt(row[attribute], length)
            case places.Cursor():
                return row.cursor
        raise TypeError(f"no such value: {node.place}")

    def _part_of(self, node: Node, value: Expression) -> Expression:
        """A scalar of an embedded object, made of the embedding column's text."""
        if isinstance(node, Fixed):
            return text(node.text)
        assert isinstance(node, Leaf)
        if isinstance(node.place, places.Digits):
            digits = sa.func.substr(value, _number(node.place.start + 1), _number(node.place.length))
            return sa.cast(sa.func.nullif(digits, text("")), sa.Integer)
        return value

    # ── sub-selects ──

    def _nested(self, select: sa.Select[Any]) -> Expression:
        return self._dialect.nested(select.scalar_subquery())

    def _within(self, node: Node, row: Row) -> Expression:
        """A node one sub-select deeper; past DEPTH_MAX a row with a key is looked up in a named query instead."""
        if self._depth >= DEPTH_MAX and isinstance(node, Object | Cases) and len(row.table.primary_key.columns) == 1:
            return self._cut(node, row.table, row.key)
        self._depth += 1
        try:
            return self._node(node, row)
        finally:
            self._depth -= 1

    def _follow(self, node: Follow, row: Row) -> Expression:
        target = self.scope.row(referred(node.path[-1]).table)
        key = self.scope.reach(row, node.path)
        if self._depth >= DEPTH_MAX:
            return self._cut(node.item, target.table, key)
        item = self._within(node.item, target)
        return self._nested(sa.select(item).select_from(target.source).where(target.key == key))

    def _cut(self, node: Node, table: sa.Table, key: Expression) -> Expression:
        """The object of the row with that key, from a query by name over the table, which engines write in place."""
        for known_table, known_node, known in self._cuts:
            if known_table is table and known_node == node:
                cut = known
                break
        else:
            depth, self._depth = self._depth, 0
            row = self.scope.row(table)
            select = sa.select(row.key.label("key"), self._node(node, row).label("value")).select_from(row.source)
            cut = select.cte(f"cut{len(self._cuts) + 1}")
            self._cuts.append((table, node, cut))
            self._depth = depth
        alias = cut.alias()
        return self._dialect.reread(sa.select(alias.c.value).where(alias.c.key == key).scalar_subquery())

    def _find(self, node: Find) -> Expression:
        row = self.scope.row(node.table)
        select = sa.select(self._within(node.item, row)).select_from(row.source)
        if node.requirement is not None:
            select = select.where(lists.required(self.scope, row, node.requirement))
        return self._nested(select)

    def _listing(self, node: Listing, parent: Row | None) -> Expression:
        table = lists.column_table(node.many)
        row = self.scope.row(table)
        item = self._within(node.item, row)
        columns = row.columns()
        keys = lists.keys_in(self.scope, row, node.many, node.many.order)
        terms = lists.conditions(self.scope, row, node.many, node.requirements, parent)
        select = _rows(row, node.many, terms, columns).order_by(*lists.sorting(keys))
        if node.only_first:
            return self._nested(sa.select(item).select_from(select.limit(_number(1)).subquery(row.alias)))
        return self._nested(sa.select(self._dialect.array_of(item)).select_from(select.subquery(row.alias)))

    # ── pages ──

    def _page(self, page: Page, parent: Row | None) -> Expression:
        return self._page_object(page, page.parts, parent)

    def _page_object(self, page: Page, parts: Object, parent: Row | None) -> Expression:
        return self._dialect.object_of([(name, self._page_part(page, part, parent)) for name, part in parts.fields])

    def _page_part(self, page: Page, part: Node, parent: Row | None) -> Expression:
        if isinstance(part, Fixed):
            return text(part.text)
        if isinstance(part, Object):
            return self._page_object(page, part, parent)
        assert isinstance(part, Part)
        match part.place:
            case places.Nodes() | places.Edges():
                assert part.item is not None
                return self._entries(page, part.item, parent)
            case places.TotalCount():
                return self._count(page, parent)
            case places.HasNext():
                return self._dialect.boolean(self._more(page, parent, forward=True))
            case places.HasPrevious():
                return self._dialect.boolean(self._more(page, parent, forward=False))
            case places.FirstCursor():
                return self._end_cursor(page, parent, first=True)
            case places.LastCursor():
                return self._end_cursor(page, parent, first=False)
        raise TypeError(f"no such part of a page: {part.place}")

    def _entries(self, page: Page, item: Node, parent: Row | None) -> Expression:
        row = self.scope.row(lists.column_table(page.many))
        made = self._within(item, row)
        window = self._window(page, row, parent, row.columns())
        return self._nested(sa.select(self._dialect.array_of(made)).select_from(window))

    def _window(self, page: Page, row: Row, parent: Row | None, columns: Sequence[Any]) -> sa.Subquery:
        """The page's rows in order, under the row's alias; with their cursor and keys where the row needs them."""
        keys = lists.keys_in(self.scope, row, page.many, page.order)
        terms = self._terms(page, row, parent, keys)
        extra = []
        if row.needs_cursor:
            mark = text(lists.mark_for(page.many, page.order))
            extra.append(self._dialect.tuple_of([mark, *(key.expression for key in keys)]).label("cursor"))
        backward = page.window.backward
        if backward or row.needs_keys:
            extra.extend(key.expression.label(f"key{number}") for number, key in enumerate(keys))
        select = _rows(row, page.many, terms, [*columns, *extra]).order_by(*lists.sorting(keys, reverse=backward))
        select = select.limit(lists.size_of(self.scope, page.window, page.path))
        if not backward:
            return select.subquery(row.alias)
        again: sa.Select[Any] = sa.select(sa.literal_column("*")).select_from(select.subquery(row.alias))
        return again.order_by(*lists.sorting(_outer(row, keys))).subquery(row.alias)

    def _terms(self, page: Page, row: Row, parent: Row | None, keys: Sequence[lists.Key]) -> list[Expression]:
        terms = lists.conditions(self.scope, row, page.many, page.requirements, parent)
        return [*terms, *lists.within(self.scope, page, keys)]

    def _count(self, page: Page, parent: Row | None) -> Expression:
        row = self.scope.row(lists.column_table(page.many))
        terms = lists.conditions(self.scope, row, page.many, page.requirements, parent)
        if page.many.per:
            select = _rows(row, page.many, terms)
            return sa.select(sa.func.count()).select_from(select.subquery(row.alias)).scalar_subquery()
        return sa.select(sa.func.count()).select_from(row.source).where(*terms).scalar_subquery()

    def _more(self, page: Page, parent: Row | None, *, forward: bool) -> Expression:
        """Whether the list has entries past the page's end, seen in the direction of reading or against it."""
        row = self.scope.row(lists.column_table(page.many))
        keys = lists.keys_in(self.scope, row, page.many, page.order)
        found: list[Expression] = []
        if forward != page.window.backward:
            over = _rows(row, page.many, self._terms(page, row, parent, keys))
            size = lists.size_of(self.scope, page.window, page.path)
            found.append(over.limit(_number(1)).offset(size).exists())
        bound = "before" if forward else "after"
        if getattr(page.window, bound) is not None:
            terms = lists.conditions(self.scope, row, page.many, page.requirements, parent)
            outside = lists.outside(self.scope, page, keys, bound)
            found.append(_rows(row, page.many, [*terms, outside]).exists())
        return sa.or_(*found) if found else sa.false()

    def _end_cursor(self, page: Page, parent: Row | None, *, first: bool) -> Expression:
        row = self.scope.row(lists.column_table(page.many))
        cursor = row.cursor
        row.needs_keys = not first
        select = sa.select(cursor).select_from(self._window(page, row, parent, ()))
        if not first:
            keys = lists.keys_in(self.scope, row, page.many, page.order)
            select = select.order_by(*lists.sorting(_outer(row, keys), reverse=True))
        return select.limit(_number(1)).scalar_subquery()

    # ── look-ups by keys known only to the request ──

    def _find_each(self, node: FindEach) -> Expression:
        scope, row, other = self.scope, self.scope.row(node.table), self.scope.row(node.table)
        alias = f"each{len(scope.bounds) + 1}"
        given = scope.bind(node.keys, lambda keys: lists.keys_json(keys, node.members, node.table), node.path)
        found = [
            sa.select(other.key).select_from(other.source).where(self._met(other, member, alias)).scalar_subquery()
            for member in node.members
        ]
        chosen = found[0] if len(found) == 1 else sa.func.coalesce(*found)
        item = self._within(node.item, row)
        one = self._nested(sa.select(item).select_from(row.source).where(row.key == chosen))
        return self._nested(sa.select(self._dialect.array_of(one)).select_from(self._dialect.members(given, alias)))

    def _met(self, row: Row, member: Requirement, alias: str) -> Expression:
        """The condition of a key's member, whose value is read from the key itself."""
        match member.condition:
            case places.Some(on):
                other = self.scope.row(places.column(on).table)
                terms = [self._met(other, inner, alias) for inner in member.given]
                return row.key.in_(sa.select(other[on]).select_from(other.source).where(*terms))
            case places.Equals([attribute]):
                return row[attribute] == self._dialect.member(alias, member.given)
            case places.HasId():
                return row.key == self._dialect.member(alias, member.given)
        raise TypeError(f"no such condition of a key: {member.condition}")

    def _anything(self, node: Anything) -> Expression:
        alias = f"each{len(self.scope.bounds) + 1}"
        kinds = {prefix: key_of(table).type.python_type for prefix, table, _ in node.items}
        given = self.scope.bind(node.given, lambda ids: lists.ids_json(ids, kinds), node.path)
        whens = []
        for prefix, table, item in node.items:
            row = self.scope.row(table)
            select = sa.select(self._within(item, row)).select_from(row.source)
            found = self._nested(select.where(row.key == self._dialect.member(alias, (1,))))
            whens.append((self._dialect.member(alias, (0,)) == text(prefix), found))
        one = sa.case(*whens, else_=sa.null())
        value = self._dialect.array_of(one) if node.several else one
        return self._nested(sa.select(value).select_from(self._dialect.members(given, alias)))


def _number(value: int) -> Expression:
    """A number written into the statement."""
    return sa.literal_column(str(value))


def _at_least_one(length: Any) -> int:
    if length < 1:
        raise ValueError(f"maxLength: {length} is below 1")
    return int(length)


def _rows(row: Row, many: places.Many, terms: Sequence[Expression], columns: Sequence[Any] = ()) -> sa.Select[Any]:
    """The rows of a list, in no order yet, with the columns wanted of them."""
    select: sa.Select[Any] = sa.select(*(columns or [_number(1)])).select_from(row.source).where(*terms)
    return select.group_by(*(row[attribute] for attribute in (*many.on, *many.per))) if many.per else select


def _outer(row: Row, keys: Sequence[lists.Key]) -> list[lists.Key]:
    """The sort keys as a select over the window sees them."""
    return [
        lists.Key(row.named(f"key{number}"), key.descending, key.nullable, key.type) for number, key in enumerate(keys)
    ]
