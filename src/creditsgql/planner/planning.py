"""From fields asked to a plan, by the places that the schema's fields name."""

from typing import Any

import sqlalchemy as sa
from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_object_type,
)
from graphql.language import FieldNode, OperationDefinitionNode, SelectionSetNode

from creditsgql.planner import chains, hits, languages, places
from creditsgql.planner.asked import Asking, FieldsAsked
from creditsgql.planner.chain_places import Chain as ChainPlace
from creditsgql.planner.chain_places import Steps
from creditsgql.planner.declared import place_of, rows_of
from creditsgql.planner.errors import ArgumentError, TooLargeError
from creditsgql.planner.given import arguments_of
from creditsgql.planner.plan import (
    Anything,
    Cases,
    Chain,
    Embedded,
    FacetPart,
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
    Path,
    Stated,
    Tally,
    Window,
)
from creditsgql.planner.requirements import members_of, requirements_of
from creditsgql.planner.rows import referred
from creditsgql.planner.search_places import Searched
from creditsgql.planner.search_places import Tagged as TaggedPlace

NODES_MAX = 2_000
"""Most fields one plan may have; a document that spreads into more is refused before it costs time."""


LEVELS_MAX = 60
"""Most fields within each other; SQLite refuses an expression of 1,000 levels, and each field is up to 12 of them."""

CHAINS_MAX = 10
"""Most chains that one operation may have looked for: each can take some hundredths of a second."""


class Planning:
    """Makes the plan of one operation whose variables have one shape."""

    def __init__(self, schema: GraphQLSchema, asking: Asking, variables: Any) -> None:
        self._schema = schema
        self._asking = asking
        self._variables = variables
        self._count = 0
        self._searches = 0
        self._chains: list[sa.Table] = []

    def operation(self, operation: OperationDefinitionNode) -> Object:
        """The plan of a query.

        Raises ArgumentError for arguments that no request of this shape could mean, TooLargeError for too many fields.
        """
        root = self._schema.query_type
        assert root is not None
        return self._object(root, [operation.selection_set], ())

    def _object(self, kind: GraphQLObjectType, sets: list[SelectionSetNode | None], path: Path) -> Object:
        if len(path) >= LEVELS_MAX:
            raise TooLargeError(f"asks for fields nested more than {LEVELS_MAX} deep")
        fields = []
        asked: FieldsAsked = self._asking.of(kind, sets)
        for name, nodes in asked.items():
            self._count += 1
            if self._count > NODES_MAX:
                raise TooLargeError(f"asks for more than {NODES_MAX} fields")
            fields.append((name, self._field(kind, nodes, (*path, name))))
        return Object(tuple(fields))

    def _field(self, parent: GraphQLObjectType, nodes: list[FieldNode], path: Path) -> Node:
        name = nodes[0].name.value
        if name == "__typename":
            return Fixed(parent.name)
        if name in ("__schema", "__type"):
            return Introspection(path[-1])
        field = parent.fields[name]
        place = place_of(field)
        arguments = arguments_of(field, nodes[0], self._variables, path)
        if isinstance(place, places.Stated):
            facts = self._facts(get_named_type(field.type), [node.selection_set for node in nodes])
            return Stated(facts, bool(arguments.get(place.alone)))
        return self._node(parent, field, place, arguments, [node.selection_set for node in nodes], path)

    def _node(
        self,
        parent: GraphQLObjectType,
        field: GraphQLField,
        place: Any,
        arguments: dict[str, Any],
        sets: list[SelectionSetNode | None],
        path: Path,
    ) -> Node:
        kind = get_named_type(field.type)
        related = self._related(place, kind, sets, path)
        if related is not None:
            return related
        match place:
            case places.Many() | Steps():
                many = place if isinstance(place, places.Many) else chains.listed(self._chains[-1])
                asked = requirements_of(field.args, arguments, kind)
                return Listing(many, asked, self._entry(many, kind, sets, path))
            case places.First(many):
                asked, wish = requirements_of(field.args, arguments, kind), languages.preferred(place, arguments, path)
                return Listing(many, asked, self._entry(many, kind, sets, path), only_first=True, preference=wish)
            case places.Paged():
                return self._page(place, field, arguments, sets, path)
            case Searched():
                self._searches += 1
                listed = places.Paged(hits.hits_of(place, self._searches))
                return hits.search(place, arguments, self._page(listed, field, arguments, sets, path), path)
            case ChainPlace():
                return self._chain(place, field, arguments, sets, path)
            case places.Lookup(argument):
                [found] = requirements_of(field.args, {argument: arguments[argument]}, kind)
                return Find(rows_of(kind).table, found, self._item(kind, sets, path))
            case places.Sole():
                return Find(rows_of(kind).table, None, self._item(kind, sets, path))
            case places.Lookups(argument):
                members = members_of(get_named_type(field.args[argument].type), kind)
                return FindEach(rows_of(kind).table, members, arguments[argument], self._item(kind, sets, path), path)
            case places.Counts(many, path_to_word):
                assert is_object_type(kind)
                return Tally(many, path_to_word, self._leaves(kind, sets, path))
            case places.AnyNode(argument) | places.AnyNodes(argument):
                several = isinstance(place, places.AnyNodes)
                formers = {rows.prefix: rows.former for rows in map(rows_of, self._possible(kind)) if rows.former}
                return Anything(arguments[argument], several, self._each_table(kind, sets, path), formers, path)
            case places.FormerIds():
                rows = rows_of(parent)
                merged = places.Many(rows.former.now.class_, on=(rows.former.now,))
                return Listing(merged, (), Leaf(places.GlobalId(), rows, {}, path))
        return Leaf(place, rows_of(parent, missing_is_fine=True), arguments, path)

    def _related(
        self, place: Any, kind: GraphQLNamedType, sets: list[SelectionSetNode | None], path: Path
    ) -> Node | None:
        """The one object that a row leads to, where the place is of that sort."""
        match place:
            case places.Same():
                return self._item(kind, sets, path)
            case places.Embedded(column):
                assert is_object_type(kind)
                return Embedded(column, self._object(kind, sets, path))
            case places.One(chain):
                return Follow(chain, self._item(kind, sets, path))
            case TaggedPlace():
                return hits.tagged(place, ((table, item) for _, table, item in self._each_table(kind, sets, path)))
        return None

    def _item(self, kind: GraphQLNamedType, sets: list[SelectionSetNode | None], path: Path) -> Object | Cases:
        if is_object_type(kind):
            return self._object(kind, sets, path)
        return self._one_of(self._possible(kind), sets, path)

    def _one_of(
        self, kinds: list[GraphQLObjectType], sets: list[SelectionSetNode | None], path: Path
    ) -> Object | Cases:
        """An object of one of these types, which share a table; one object where all are asked the same."""
        if self._asked_alike(kinds, sets):
            return self._object(kinds[0], sets, path)
        rows = [rows_of(kind) for kind in kinds]
        objects = [self._object(kind, sets, path) for kind in kinds]
        names = [row.value.name for row in rows]
        return Cases(rows[0].discriminator, tuple(zip(names, objects, strict=True)))

    def _asked_alike(self, kinds: list[GraphQLObjectType], sets: list[SelectionSetNode | None]) -> bool:
        """Whether the fields asked, and where their values lie, are the same for all these types.

        Seen before anything is planned: fields within fields would else be planned twice at each level.
        """

        def asked(kind: GraphQLObjectType) -> list[Any]:
            found: list[Any] = []
            for name, nodes in self._asking.of(kind, sets).items():
                field = kind.fields.get(nodes[0].name.value)
                found.append((name, [id(node) for node in nodes], kind if field is None else place_of(field)))
            return found

        first = asked(kinds[0])
        return all(asked(kind) == first for kind in kinds[1:])

    def _entry(
        self, many: places.Many, kind: GraphQLNamedType, sets: list[SelectionSetNode | None], path: Path
    ) -> Node:
        if many.tagged is not None:
            items = ((rows_of(one).table, self._object(one, sets, path)) for one in self._possible(kind))
            return hits.tagged(many.tagged, items)
        item = self._item(kind, sets, path)
        return Follow(many.to, item) if many.to else item

    def _each_table(
        self, kind: GraphQLNamedType, sets: list[SelectionSetNode | None], path: Path
    ) -> tuple[tuple[str, sa.Table, Node], ...]:
        """By prefix and table, what is asked of each type that a global id can name."""
        by_table: dict[tuple[str, sa.Table], list[GraphQLObjectType]] = {}
        for possible in self._possible(kind):
            rows = rows_of(possible)
            by_table.setdefault((rows.prefix, rows.table), []).append(possible)
        return tuple((prefix, table, self._one_of(kinds, sets, path)) for (prefix, table), kinds in by_table.items())

    def _possible(self, kind: GraphQLNamedType) -> list[GraphQLObjectType]:
        assert is_abstract_type(kind)
        return list(self._schema.get_possible_types(kind))

    def _chain(
        self,
        place: ChainPlace,
        field: GraphQLField,
        arguments: dict[str, Any],
        sets: list[SelectionSetNode | None],
        path: Path,
    ) -> Chain:
        if len(self._chains) == CHAINS_MAX:
            raise TooLargeError(f"asks for more than {CHAINS_MAX} chains")
        name = f"chain{len(self._chains) + 1}"
        whole, steps = chains.named(place.whole, name), chains.named(place.step, f"{name}_steps")
        # A root's field, so that no chain is found within another: the last is the one whose steps are asked.
        self._chains.append(steps)
        nodes = self._showing(referred(place.node).table)
        [source] = requirements_of(field.args, {place.source: arguments[place.source]}, nodes)
        [target] = requirements_of(field.args, {place.target: arguments[place.target]}, nodes)
        only = requirements_of(field.args, {place.only: arguments.get(place.only)}, None)
        most = arguments.get(place.most, place.default)
        item = self._item(get_named_type(field.type), sets, path)
        return Chain(place, (source, target), most, only, whole, steps, item, path)

    def _showing(self, table: sa.Table) -> GraphQLNamedType:
        """The type whose objects are the rows of a table, each with a global id."""
        for kind in self._schema.type_map.values():
            rows = rows_of(kind, missing_is_fine=True)
            if rows is not None and rows.table is table and rows.prefix:
                return kind
        raise TypeError(f"no type shows rows of {table.name}")

    # ── pages ──

    def _page(
        self,
        place: places.Paged,
        field: GraphQLField,
        arguments: dict[str, Any],
        sets: list[SelectionSetNode | None],
        path: Path,
    ) -> Page:
        connection = get_named_type(field.type)
        assert is_object_type(connection)
        given = dict(arguments)
        window = _window(given, path)
        order = _order(place, given.pop("orderBy", None))
        requirements = requirements_of(field.args, given, self._listed(connection))
        parts = self._parts(connection, place.many, sets, path)
        return Page(place.many, order, requirements, window, parts, path)

    def _listed(self, connection: GraphQLObjectType) -> GraphQLNamedType | None:
        """The type of a connection's entries: that of the field whose place is its nodes."""
        for field in connection.fields.values():
            if isinstance(place_of(field), places.Nodes):
                found: GraphQLNamedType = get_named_type(field.type)
                return found
        return None

    def _parts(
        self, kind: GraphQLObjectType, many: places.Many, sets: list[SelectionSetNode | None], path: Path
    ) -> Object:
        fields: list[tuple[str, Node]] = []
        for name, nodes in self._asking.of(kind, sets).items():
            self._count += 1
            if nodes[0].name.value == "__typename":
                fields.append((name, Fixed(kind.name)))
                continue
            field = kind.fields[nodes[0].name.value]
            place = place_of(field)
            named = get_named_type(field.type)
            inner = [node.selection_set for node in nodes]
            inner_path = (*path, name)
            if isinstance(place, places.PageFacts):
                assert is_object_type(named)
                fields.append((name, self._parts(named, many, inner, inner_path)))
            elif isinstance(place, places.Nodes):
                fields.append((name, Part(place, self._entry(many, named, inner, inner_path))))
            elif isinstance(place, places.Facets):
                fields.append((name, Part(place, None, self._facets(place, field, nodes, inner_path))))
            elif isinstance(place, places.Edges):
                assert is_object_type(named)
                fields.append((name, Part(place, self._edge(named, many, inner, inner_path))))
            else:
                fields.append((name, Part(place, None)))
        return Object(tuple(fields))

    def _facets(self, place: places.Facets, field: GraphQLField, nodes: list[FieldNode], path: Path) -> FacetPart:
        arguments = arguments_of(field, nodes[0], self._variables, path)
        facet, sets = get_named_type(field.type), [node.selection_set for node in nodes]
        assert is_object_type(facet)
        fields: list[tuple[str, Node]] = []
        for name, inner in self._asking.of(facet, sets).items():
            asked = facet.fields.get(inner[0].name.value)
            if asked is not None and isinstance(place_of(asked), places.Buckets):
                bucket = get_named_type(asked.type)
                assert is_object_type(bucket)
                item = self._leaves(bucket, [node.selection_set for node in inner], (*path, name))
                fields.append((name, Object(item)))
            else:
                fields.append((name, self._field(facet, inner, (*path, name))))
        chosen = tuple(dict.fromkeys(arguments[place.fields]))
        return FacetPart(chosen, arguments.get(place.limit, place.default), Object(tuple(fields)), path)

    def _leaves(
        self, kind: GraphQLObjectType, sets: list[SelectionSetNode | None], path: Path
    ) -> tuple[tuple[str, Fixed | Leaf], ...]:
        """An object that holds nothing but scalars."""
        leaves = []
        for name, field in self._object(kind, sets, path).fields:
            assert isinstance(field, Fixed | Leaf)
            leaves.append((name, field))
        return tuple(leaves)

    def _facts(
        self, kind: GraphQLNamedType, sets: list[SelectionSetNode | None]
    ) -> tuple[tuple[str, Fixed | str], ...]:
        """The facts asked of a request, by response name."""
        assert is_object_type(kind)
        asked = ((key, kind.fields.get(nodes[0].name.value)) for key, nodes in self._asking.of(kind, sets).items())
        return tuple((key, Fixed(kind.name) if field is None else place_of(field).name) for key, field in asked)

    def _edge(
        self, kind: GraphQLObjectType, many: places.Many, sets: list[SelectionSetNode | None], path: Path
    ) -> Object:
        """An edge's fields are places of the listed row, but its node is what ``to`` leads to from there."""
        fields: list[tuple[str, Node]] = []
        for name, nodes in self._asking.of(kind, sets).items():
            field = kind.fields.get(nodes[0].name.value)
            if field is not None and isinstance(place_of(field), places.Same):
                inner = [node.selection_set for node in nodes]
                fields.append((name, self._entry(many, get_named_type(field.type), inner, (*path, name))))
            else:
                fields.append((name, self._field(kind, nodes, (*path, name))))
        return Object(tuple(fields))


def _window(given: dict[str, Any], path: Path) -> Window:
    first, last = given.pop("first", None), given.pop("last", None)
    after, before = given.pop("after", None), given.pop("before", None)
    if first is not None and last is not None:
        raise ArgumentError("first and last cannot both be given", path)
    backward = last is not None
    return Window(last if backward else first, backward, after, before)


def _order(place: places.Paged, given: Any) -> tuple[places.Order, ...]:
    if not given:
        return place.many.order
    terms: list[places.Order] = []
    for term in given:
        direction = term.get("direction")
        down = direction is not None and direction.name == "DESC"
        terms.extend(places.Order(order.path, order.descending != down) for order in place.orders[term["field"]])
    return tuple(terms)
