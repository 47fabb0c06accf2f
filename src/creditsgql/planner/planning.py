"""From fields asked to a plan, by the places that the schema's fields name."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_object_type,
)
from graphql.language import FieldNode, OperationDefinitionNode, SelectionSetNode

from creditsgql.planner import criteria, hits, places
from creditsgql.planner.asked import Asking, FieldsAsked
from creditsgql.planner.errors import ArgumentError, TooLargeError
from creditsgql.planner.given import arguments_of
from creditsgql.planner.plan import (
    Anything,
    Cases,
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
    Requirement,
    Tally,
    Window,
)
from creditsgql.planner.search_places import Searched
from creditsgql.planner.search_places import Tagged as TaggedPlace

DEFINITION = "strawberry-definition"
"""The key under which Strawberry leaves its own definition on graphql-core's objects."""

NODES_MAX = 10_000
"""Most fields one plan may have; a document that spreads into more is refused before it costs time."""


LEVELS_MAX = 60
"""Most fields within each other; SQLite refuses an expression of 1,000 levels, and each field is up to 12 of them."""

FILTERS_MAX = 16
"""Most conditions within each other."""


class Planning:
    """Makes the plan of one operation whose variables have one shape."""

    def __init__(self, schema: GraphQLSchema, asking: Asking, variables: Any) -> None:
        self._schema = schema
        self._asking = asking
        self._variables = variables
        self._count = 0
        self._searches = 0
        self._conditions = 0

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
            case places.Many():
                return Listing(
                    place, self._requirements(field.args, arguments, kind), self._entry(place, kind, sets, path)
                )
            case places.First(many):
                return Listing(
                    many,
                    self._requirements(field.args, arguments, kind),
                    self._entry(many, kind, sets, path),
                    only_first=True,
                )
            case places.Paged():
                return self._page(place, field, arguments, sets, path)
            case Searched():
                self._searches += 1
                listed = places.Paged(hits.hits_of(place, self._searches))
                return hits.search(place, arguments, self._page(listed, field, arguments, sets, path), path)
            case places.Lookup(argument):
                [found] = self._requirements(field.args, {argument: arguments[argument]}, kind)
                return Find(rows_of(kind).table, found, self._item(kind, sets, path))
            case places.Sole():
                return Find(rows_of(kind).table, None, self._item(kind, sets, path))
            case places.Lookups(argument):
                members = self._members(get_named_type(field.args[argument].type), kind)
                return FindEach(rows_of(kind).table, members, arguments[argument], self._item(kind, sets, path), path)
            case places.Counts(many, path_to_word):
                assert is_object_type(kind)
                return Tally(many, path_to_word, self._leaves(kind, sets, path))
            case places.AnyNode(argument) | places.AnyNodes(argument):
                several = isinstance(place, places.AnyNodes)
                return Anything(arguments[argument], several, self._each_table(kind, sets, path), path)
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
        requirements = self._requirements(field.args, given, self._listed(connection))
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

    # ── conditions ──

    def _requirements(
        self, definitions: Mapping[str, Any], given: Mapping[str, Any], kind: GraphQLNamedType | None
    ) -> tuple[Requirement, ...]:
        """What the given arguments, or members of an input object, require of a row; a null requires nothing."""
        found: list[Requirement] = []
        for name, value in given.items():
            definition = definitions[name]
            condition = definition.extensions[DEFINITION].metadata.get(criteria.CONDITION)
            named = get_named_type(definition.type)
            if value is None:
                continue
            if condition is not None:
                found.append(self._requirement(condition, value, named, kind))
            elif isinstance(value, dict) and isinstance(named, GraphQLInputObjectType):
                found.extend(self._requirements(named.fields, value, kind))
        return tuple(found)

    def _requirement(
        self, condition: criteria.Condition, value: Any, named: GraphQLNamedType, kind: GraphQLNamedType | None
    ) -> Requirement:
        """A condition with what it is given: for one that holds others, their requirements."""

        def within(members: Any, of: GraphQLNamedType | None) -> tuple[Requirement, ...]:
            assert isinstance(named, GraphQLInputObjectType)
            self._conditions += 1
            if self._conditions > FILTERS_MAX:
                raise TooLargeError(f"asks for conditions nested more than {FILTERS_MAX} deep")
            found = self._requirements(named.fields, members, of)
            self._conditions -= 1
            return found

        match condition:
            case criteria.Some():
                return Requirement(condition, within(value, None), None)
            case criteria.Every():
                return Requirement(condition, tuple(within(members, None) for members in value), None)
            case criteria.Either():
                return Requirement(condition, tuple(within(members, kind) for members in value), None)
            case criteria.Unless(None):
                return Requirement(condition, within(value, kind), None)
            case criteria.Unless(inner) | criteria.Through(_, inner):
                assert inner is not None
                return Requirement(condition, self._requirement(inner, value, named, None), None)
            case criteria.HasId() | criteria.HasAnyId():
                prefix = rows_of(kind).prefix if kind is not None else None
                return Requirement(condition, value, prefix)
        return Requirement(condition, value, None)

    def _members(self, kind: GraphQLNamedType, target: GraphQLNamedType) -> tuple[Requirement, ...]:
        """Every member of a key as a requirement that is given the member's name, for keys read from JSON."""
        assert isinstance(kind, GraphQLInputObjectType)
        found = []
        for name, definition in kind.fields.items():
            condition = definition.extensions[DEFINITION].metadata[criteria.CONDITION]
            given: Any = (name,)
            if isinstance(condition, criteria.Some):
                inner = get_named_type(definition.type)
                given = tuple(
                    Requirement(member.condition, (name, *member.given), member.prefix)
                    for member in self._members(inner, target)
                )
            found.append(Requirement(condition, given, rows_of(target).prefix))
        return tuple(found)


def place_of(field: GraphQLField) -> Any:
    """The place that a field names."""
    return field.extensions[DEFINITION].metadata[places.PLACE]


def rows_of(kind: GraphQLNamedType, *, missing_is_fine: bool = False) -> Any:
    """The rows that a GraphQL type shows, as its class says with ``places.rows``."""
    definition = kind.extensions.get(DEFINITION)
    rows = getattr(definition.origin, places.ROWS, None) if definition is not None else None
    if rows is None and not missing_is_fine:
        raise TypeError(f"{kind.name} names no rows")
    return rows


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
