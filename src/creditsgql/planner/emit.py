"""A plan into SQL: the only place where a node becomes an expression.

Every list is a correlated sub-select of its own, which keeps each part of a statement readable where it stands. A row
that a foreign key always leads to is joined to the row it is reached from, where the dialect keeps the order of what
it joins to; else it is a sub-select as well, as is one that may be missing.
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import (
    chains,
    columns,
    conditions,
    counting,
    criteria,
    languages,
    leaves,
    lists,
    pages,
    places,
    searching,
)
from creditsgql.planner.dialects import Dialect, Expression, Plain, text
from creditsgql.planner.given import Blank
from creditsgql.planner.height import ARRAY, CASE, FUNCTION, NAMED_QUERY, SELECT, STACK_MAX, can_be_cut, height
from creditsgql.planner.plan import (
    Anything,
    Cases,
    Chain,
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
    Search,
    Stated,
    Tagged,
    Tally,
)
from creditsgql.planner.rows import Row, Scope, given_type, is_nullable, key_of, referred
from creditsgql.planner.search_places import Suggestion

JOINS_MAX = 30
"""Most rows joined to one; SQLite takes 64 tables in a select."""


class Emission:
    """Writes one statement."""

    def __init__(self, dialect: Dialect, introspect: Callable[[str], Any]) -> None:
        self.scope = Scope(dialect)
        self._dialect = dialect
        self._introspect = introspect
        self._waiting = 0
        self._cuts: list[tuple[str, sa.Table, Node]] = []
        self._found: list[sa.CTE] = []
        self._searching: Search | None = None

    def statement(self, answer: Object) -> sa.Select[Any]:
        """The statement whose one value is the whole answer."""
        select = sa.select(self._dialect.object_of([("data", self._within(answer, None, FUNCTION))]))
        # An object that is cut away may hold others: the list grows while it is gone through.
        cuts = [self._named_query(*cut).cte(cut[0]) for cut in self._cuts]
        met = [query.cte(name) for name, query in self.scope.named.items()]
        # What names another query comes after it.
        return select.add_cte(*reversed(met), *self._found, *reversed(cuts))

    # ── nodes ──

    def _within(self, node: Node, row: Row | None, symbols: int) -> Expression:
        """A node inside so many more symbols that wait to be parsed; one that would be too much is cut away."""
        self._waiting += symbols
        try:
            if row is not None and self._must_cut(node, 0):
                return self._cut(node, row.table, row.key)
            return self._node(node, row)
        finally:
            self._waiting -= symbols

    def _must_cut(self, node: Node, symbols: int) -> bool:
        return can_be_cut(node) and self._waiting + symbols + height(node, self._dialect.joins) > STACK_MAX

    def _node(self, node: Node, row: Row | None) -> Expression:
        match node:
            case Fixed(value):
                return self._dialect.constant(value)
            case Object():
                return self._object(node, row)
            case Introspection(name):
                return self._dialect.given(self.scope.bind(Blank(()), self._introspect(name)))
            case Stated():
                return self._dialect.given(self.scope.bind(Blank(()), lambda _: node))
            case Find():
                return self._find(node)
            case FindEach():
                return self._find_each(node)
            case Anything():
                return self._anything(node)
            case Search():
                return self._search(node)
            case Chain():
                return self._chain(node)
            case Listing():
                return self._listing(node, row)
            case Page():
                return self._page(node, row)
        assert row is not None
        return self._node_of(node, row)

    def _node_of(self, node: Node, row: Row) -> Expression:
        """A node that only a row has."""
        match node:
            case Tally():
                return counting.tally(self.scope, node, row)
            case Leaf():
                return leaves.leaf(self.scope, node, row)
            case Cases():
                return self._cases(node, row)
            case Follow():
                return self._follow(node, row)
            case Tagged():
                return self._tagged(node, row)
            case Embedded(attribute, item):
                made = self._dialect.object_of(
                    [(name, leaves.part_of(self._dialect, part, row[attribute])) for name, part in item.fields]
                )
                return sa.case((row[attribute].is_not(None), made), else_=self._dialect.null)
        raise TypeError(f"no such node: {node}")

    def _object(self, node: Object, row: Row | None) -> Expression:
        return self._dialect.object_of([(name, self._within(field, row, FUNCTION)) for name, field in node.fields])

    def _cases(self, node: Cases, row: Row) -> Expression:
        whens = []
        self._waiting += CASE
        # What only some of the rows show is not to be looked up for all.
        joins, row.joins = row.joins, None
        for name, item in node.objects:
            whens.append((row[node.discriminator] == text(name), self._object(item, row)))
        row.joins = joins
        self._waiting -= CASE
        return sa.case(*whens, else_=self._dialect.null)

    # ── sub-selects ──

    def _nested(self, select: sa.Select[Any], *, nullable: bool) -> Expression:
        return self._dialect.nested(select.scalar_subquery(), nullable)

    def _follow(self, node: Follow, row: Row) -> Expression:
        nullable = is_nullable(node.path)
        joins = not nullable and row.joins is not None and len(row.joins) + len(node.path) <= JOINS_MAX
        table = referred(node.path[-1]).table
        if self._must_cut(node.item, 0 if joins else SELECT):
            return self._cut(node.item, table, self.scope.reach(row, node.path))
        if joins:
            return self._within(node.item, self.scope.joined(row, node.path), 0)
        target, key = self.scope.row(table), self.scope.reach(row, node.path)
        item = self._within(node.item, target, SELECT)
        return self._nested(_from(target.source, item, target).where(target.key == key), nullable=nullable)

    def _cut(self, node: Node, table: sa.Table, key: Expression) -> Expression:
        """The object of the row with that key, from a query by name over the table.

        Each such query is named in one place only, since SQLite would make the whole of one that is named twice.
        """
        name = f"cut{len(self._cuts) + 1}"
        self._cuts.append((name, table, node))
        found: sa.Select[Any] = sa.select(sa.literal_column(f"{name}.value")).select_from(sa.text(name))
        return self._dialect.cut(found.where(sa.literal_column(f"{name}.key") == key).scalar_subquery())

    def _named_query(self, _name: str, table: sa.Table, node: Node) -> sa.Select[Any]:
        self._waiting = NAMED_QUERY
        row = self.scope.row(table)
        made = self._node(node, row)
        return _from(row.source, made.label("value"), row, row.key.label("key"))

    def _find(self, node: Find) -> Expression:
        row = self.scope.row(node.table)
        select = _from(row.source, self._within(node.item, row, SELECT), row)
        if node.requirement is not None:
            select = select.where(conditions.required(self.scope, row, node.requirement))
        return self._nested(select, nullable=True)

    def _listing(self, node: Listing, parent: Row | None) -> Expression:
        table = lists.column_table(node.many)
        row = self.scope.row(table)
        row.origin = parent
        item = self._within(node.item, row, SELECT + ARRAY)
        columns = row.columns(grouped=bool(node.many.per))
        if row.needs_size:
            columns.append(lists.group_size(row, node.many).label("size"))
        keys = lists.keys_in(self.scope, row, node.many, node.many.order)
        terms = conditions.conditions(self.scope, row, node.many, node.requirements, parent)
        order = [*languages.best_first(self.scope, row, node.preference), *lists.sorting(keys)]
        select = pages.rows_of(row, node.many, terms, columns).order_by(*order)
        if node.only_first:
            return self._nested(_from(select.limit(pages.number(1)).subquery(row.alias), item, row), nullable=True)
        return self._array(item, select.subquery(row.alias), row)

    def _array(self, item: Expression, rows: sa.FromClause, row: Row | None = None) -> Expression:
        return self._nested(_from(rows, self._dialect.array_of(item), row), nullable=False)

    # ── pages ──

    def _page(self, page: Page, parent: Row | None) -> Expression:
        lists.check(self.scope, page, self.scope.row(lists.column_table(page.many)))
        around, self.scope.path = self.scope.path, page.path
        made = self._page_object(page, page.parts, parent)
        self.scope.path = around
        return made

    def _page_object(self, page: Page, parts: Object, parent: Row | None) -> Expression:
        self._waiting += FUNCTION
        made = [(name, self._page_part(page, part, parent)) for name, part in parts.fields]
        self._waiting -= FUNCTION
        return self._dialect.object_of(made)

    def _page_part(self, page: Page, part: Node, parent: Row | None) -> Expression:
        if isinstance(part, Fixed):
            return self._dialect.constant(part.text)
        if isinstance(part, Object):
            return self._page_object(page, part, parent)
        assert isinstance(part, Part)
        match part.place:
            case places.Nodes() | places.Edges():
                assert part.item is not None
                return self._entries(page, part.item, parent)
            case places.Facets():
                return counting.facets(self.scope, page, part, parent)
            case places.TotalCount():
                return self._dialect.scalar(pages.count(self.scope, page, parent), int, False)
            case places.HasNext() | places.HasPrevious():
                more = pages.more(self.scope, page, parent, forward=isinstance(part.place, places.HasNext))
                return self._dialect.scalar(more, bool, False)
            case places.FirstCursor() | places.LastCursor():
                cursor = pages.end_cursor(self.scope, page, parent, first=isinstance(part.place, places.FirstCursor))
                return self._dialect.scalar(cursor, Plain, True)
            case Suggestion():
                assert self._searching is not None
                return self._dialect.scalar(searching.spelling(self.scope, self._searching), str, True)
        raise TypeError(f"no such part of a page: {part.place}")

    def _entries(self, page: Page, item: Node, parent: Row | None) -> Expression:
        row = self.scope.row(lists.column_table(page.many))
        row.origin = parent
        made = self._within(item, row, SELECT + ARRAY)
        return self._array(made, pages.window(self.scope, page, row, parent), row)

    # ── look-ups by keys known only to the request ──

    def _find_each(self, node: FindEach) -> Expression:
        scope, row, other = self.scope, self.scope.row(node.table), self.scope.row(node.table)
        alias = f"each{len(scope.bounds) + 1}"
        given = scope.bind(
            node.keys, lambda keys: conditions.keys_json(keys, node.members, node.table), node.path, list
        )
        found: list[Expression] = []
        for member in node.members:
            here = sa.select(other.key).select_from(other.source).where(self._met(other, member, alias))
            found.append(here.scalar_subquery())
            if former := conditions.former_of(member):
                found.append(conditions.now(scope, former, self._member(alias, member.given, former.name)))
        chosen = found[0] if len(found) == 1 else sa.func.coalesce(*found)
        item = self._within(node.item, row, SELECT + ARRAY + SELECT)
        one = self._nested(_from(row.source, item, row).where(row.key == chosen), nullable=True)
        return self._array(one, self._dialect.members(given, alias))

    def _member(self, alias: str, path: tuple[str | int, ...], of: Any) -> Expression:
        """What a key has at a path, where it is compared with a column."""
        return self._dialect.member(alias, path, given_type(of))

    def _met(self, row: Row, member: Requirement, alias: str) -> Expression:
        """The condition of a key's member, whose value is read from the key itself."""
        match member.condition:
            case criteria.Some(on):
                other = self.scope.row(columns.column(on).table)
                terms = [self._met(other, inner, alias) for inner in member.given]
                return row.key.in_(sa.select(other[on]).select_from(other.source).where(*terms))
            case criteria.Equals([attribute]):
                return row[attribute] == self._member(alias, member.given, attribute)
            case criteria.HasId():
                return row.key == self._dialect.member(alias, member.given, columns.kind_of(key_of(row.table)))
        raise TypeError(f"no such condition of a key: {member.condition}")

    def _anything(self, node: Anything) -> Expression:
        alias = f"each{len(self.scope.bounds) + 1}"
        kinds = {prefix: columns.kind_of(key_of(table)) for prefix, table, _ in node.items}
        given = self.scope.bind(node.given, lambda ids: conditions.ids_json(ids, kinds), node.path, list)
        whens = []
        for prefix, table, item in node.items:
            row = self.scope.row(table)
            select = _from(row.source, self._within(item, row, SELECT + ARRAY + CASE + SELECT), row)
            member = self._dialect.member(alias, (1,), kinds[prefix])
            key = conditions.followed(self.scope, node.formers.get(prefix), member)
            found = self._nested(select.where(row.key == key), nullable=True)
            whens.append((self._dialect.member(alias, (0,), str) == text(prefix), found))
        one = sa.case(*whens, else_=self._dialect.null)
        value = self._dialect.array_of(one) if node.several else one
        return self._nested(sa.select(value).select_from(self._dialect.members(given, alias)), nullable=False)

    # ── search, and chains ──

    def _chain(self, node: Chain) -> Expression:
        self._found.extend(chains.found(self.scope, node))
        row = self.scope.row(node.whole)
        return self._nested(_from(row.source, self._within(node.item, row, SELECT), row), nullable=True)

    def _search(self, node: Search) -> Expression:
        searching.check(self.scope, node)
        self._found.append(searching.found(self.scope, node))
        self._searching = node
        return self._page(node.page, None)

    def _tagged(self, node: Tagged, row: Row) -> Expression:
        whens = []
        for tag, table, item in node.items:
            target = self.scope.row(table)
            select = _from(target.source, self._within(item, target, SELECT + ARRAY + CASE + SELECT), target)
            is_tagged = row[node.tag] == text(tag)
            found = self._nested(select.where(target.key == row[node.key]), nullable=True)
            whens.append((is_tagged, found))
        return sa.case(*whens, else_=self._dialect.null)


def _from(rows: sa.FromClause, item: Expression, row: Row | None, *others: Expression) -> sa.Select[Any]:
    """What is told of some rows, with those that are joined to each of them."""
    for joined, on in row.joins or () if row is not None else ():
        rows = rows.join(joined, on)
    return sa.select(*others, item).select_from(rows)
