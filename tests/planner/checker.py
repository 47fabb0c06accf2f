"""The checker: the same operation through graphql-core's own executor, over rows in Python lists.

It reads the places of the schema in the plainest way there is (filter, sorted, slice) and shares no code with the
statement that the planner writes. Where the two answers differ, one of them is wrong.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import total_ordering
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from graphql import (
    ExecutionResult,
    GraphQLError,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    build_schema,
    execute_sync,
    get_named_type,
    parse,
    print_schema,
    validate,
)
from graphql.language import DocumentNode, OperationDefinitionNode

from creditsgql.entities import metadata
from creditsgql.planner import columns, criteria, places
from creditsgql.planner.search_places import Searched, Tagged

Row = dict[str, Any]
Info = GraphQLResolveInfo[Any]

SIZE = "#size"
"""Where a row that stands for a group has the group's size."""
Order = Sequence[places.Order]


@dataclass(frozen=True)
class Item:
    """A row as an object of the answer; in a list with its cursor, and with the object whose list it is."""

    table: str
    row: Row
    cursor: str | None = None
    to: tuple[Any, ...] = ()
    origin: "Item | None" = None


@dataclass(frozen=True)
class Page:
    """A page of a list."""

    edges: list[Item]
    nodes: list[Item | None]
    every: list[Item | None]
    has_next: bool
    has_previous: bool


@dataclass(frozen=True)
class Words:
    """The word of each row that is to be counted."""

    said: list[Any]


@dataclass(frozen=True)
class Facet:
    """One way to count a list: its name and its buckets."""

    name: str
    buckets: list["Bucket"]


@dataclass(frozen=True)
class Bucket:
    """A value of a facet, with its words and the number of objects that have it."""

    value: Any
    label: Any
    size: int


@total_ordering
class Sorted:
    """A sort key that compares as lists do: nulls last either way."""

    def __init__(self, value: Any, descending: bool) -> None:
        self.value = value
        self.descending = descending

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sorted) and bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)

    def __lt__(self, other: "Sorted") -> bool:
        if self.value is None or other.value is None:
            return self.value is not None and other.value is None
        return bool(self.value > other.value if self.descending else self.value < other.value)


class Checker:
    """Answers operations from rows."""

    def __init__(self, schema: GraphQLSchema, rows: Mapping[str, list[Row]]) -> None:
        self._declared = schema
        self._plain = build_schema(print_schema(schema))
        moment: Any = self._plain.type_map["DateTime"]
        moment.coerce_input_value = _in_utc
        self.rows = rows
        self._found: dict[tuple[str, str], dict[Any, list[Row]]] = {}

    def answer(
        self, document: str, name: str | None = None, variables: Mapping[str, Any] | None = None
    ) -> ExecutionResult:
        """graphql-core's result; the document is valid, and ``name`` chooses an operation of it."""
        result = execute_sync(
            self._plain,
            _only(parse(document), name),
            variable_values=dict(variables or {}),
            field_resolver=self._resolve,
            type_resolver=self._type_of,
        )
        for error in result.errors or ():
            if error.original_error is not None and not isinstance(error.original_error, GraphQLError):
                raise error.original_error
        return result

    def invalid(self, document: str) -> list[GraphQLError]:
        """What graphql-core's own rules have against a document."""
        return validate(self._plain, parse(document))

    # Rows

    def by(self, column: sa.Column[Any], value: Any) -> list[Row]:
        """The rows that have this value there, in the order of the table."""
        key = column.table.name, column.name
        if key not in self._found:
            groups = self._found[key] = {}
            for row in self.rows[column.table.name]:
                groups.setdefault(row[column.name], []).append(row)
        return self._found[key].get(value, []) if value is not None else []

    def reach(self, row: Row, path: Sequence[Any]) -> Any:
        """The value at the end of a chain of foreign keys (null where one is); of no chain, the group's size."""
        if not path:
            return row[SIZE]
        for step in path[:-1]:
            [key] = columns.column(step).foreign_keys
            value = row[columns.column(step).name]
            if value is None:
                return None
            [row] = self.by(key.column, value)
        return row[columns.column(path[-1]).name]

    def follow(self, row: Row, path: Sequence[Any]) -> Item | None:
        """The row that a chain of foreign keys leads to."""
        value = self.reach(row, path)
        if value is None:
            return None
        [key] = columns.column(path[-1]).foreign_keys
        [found] = self.by(key.column, value)
        return Item(key.column.table.name, found)

    # Fields

    def _place(self, type_name: str, field_name: str) -> Any:
        declared: Any = self._declared.type_map[type_name]
        return declared.fields[field_name].extensions["strawberry-definition"].metadata[places.PLACE]

    def _condition(self, definition: Any) -> Any:
        return definition.extensions["strawberry-definition"].metadata.get(criteria.CONDITION)

    def rows_of(self, kind: GraphQLNamedType) -> Any:
        """The rows that a type of that name shows."""
        definition = self._declared.type_map[kind.name].extensions["strawberry-definition"]
        return getattr(definition.origin, places.ROWS, None)

    def _type_of(self, item: Item, info: Info, abstract: Any) -> str:
        for kind in info.schema.get_possible_types(abstract):
            rows = self.rows_of(kind)
            if rows.table.name == item.table and (
                rows.discriminator is None or item.row[columns.column(rows.discriminator).name] == rows.value.name
            ):
                return kind.name
        raise TypeError(f"no type shows rows of {item.table}")

    def _resolve(self, source: Any, info: Info, **arguments: Any) -> Any:
        place = self._place(info.parent_type.name, info.field_name)
        given = {name: value for name, value in arguments.items() if value is not None}
        declared: Any = self._declared.type_map[info.parent_type.name]
        field = declared.fields[info.field_name]
        target = get_named_type(info.return_type)
        match place:
            case places.Paged() | places.Many() | places.First():
                return self._list(source, place, field, given)
            case places.Lookup(argument):
                return self._look_up(target, field.args[argument], given[argument])
            case places.Lookups(argument):
                _check_count(given[argument])
                return [self._look_up(target, field.args[argument], key) for key in given[argument]]
            case places.AnyNode(argument):
                return self._any_node(info, given[argument])
            case places.AnyNodes(argument):
                _check_count(given[argument])
                return [self._any_node(info, key) for key in given[argument]]
            case places.Facets():
                return self._facets(source, place, given)
            case places.Counts(many, path):
                return Words([self.reach(row, path) for row in self._members(source, many, field, {})])
            case Searched():
                raise NotImplementedError("the checker does not search: tests/search asserts whole answers")
            case places.Sole():
                [row] = self.rows[self.rows_of(target).table.name]
                return Item(self.rows_of(target).table.name, row)
        if isinstance(source, Item):
            return self._of_row(source, place, info, given)
        return _part_of(source, place)

    def _of_row(self, source: Item, place: Any, info: Info, given: dict[str, Any]) -> Any:
        row = source.row
        match place:
            case places.Value(attribute, otherwise):
                column = columns.column(attribute)
                value = row[column.name]
                if value is None and otherwise:
                    return self.reach(row, otherwise)
                return bool(value) if isinstance(column.type, sa.Boolean) and value is not None else value
            case places.GlobalId():
                rows = self.rows_of(info.parent_type)
                [key] = rows.table.primary_key.columns
                return f"{rows.prefix}_{row[key.name]}"
            case Tagged() | places.TaggedId():
                return self._tagged(row, place)
            case places.JsonList() | places.Paragraphs() | places.Excerpt() | places.Embedded():
                return _told(row[columns.column(place.column).name], place, given)
            case places.One(path):
                return self.follow(row, path)
            case places.Same():
                return self.follow(row, source.to) if source.to else source
            case places.Cursor():
                return source.cursor
            case places.Size():
                return row[SIZE]
        raise TypeError(f"no such place: {place}")

    def _tagged(self, row: Row, place: Tagged | places.TaggedId) -> Any:
        """What a row names by a tag and a key: the row itself, or its global id."""
        if isinstance(place, places.TaggedId):
            return f"{dict(place.prefixes)[row[place.tag.key]]}_{row[place.key.key]}"
        entity: Any = dict(place.tables)[row[place.tag.key]]
        [key] = entity.__table__.primary_key.columns
        found = self.by(key, row[place.key.key])
        return Item(entity.__table__.name, found[0]) if found else None

    # Lists

    def _list(self, source: Any, place: Any, field: Any, given: dict[str, Any]) -> Any:
        many: places.Many = place if isinstance(place, places.Many) else place.many
        rows = self._members(source, many, field, given)
        if isinstance(place, places.Paged):
            order = order_asked(place, given.get("orderBy"))
            return self._page(source, rows, many, order, given)
        items = [self._entry(row, many, source) for row in self.in_order(rows, many, many.order)]
        if isinstance(place, places.First):
            return items[0] if items else None
        return items

    def _entry(self, row: Row, many: places.Many, origin: Item | None) -> Item | None:
        return self.follow(row, many.to) if many.to else Item(table_of(many), row, origin=origin)

    def _members(self, source: Any, many: places.Many, field: Any, given: dict[str, Any]) -> list[Row]:
        rows = self.rows[table_of(many)]
        for number, attribute in enumerate(many.on):
            column = columns.column(attribute)
            if column.table.name == source.table:
                value = source.row[column.name]
            else:
                [key] = column.foreign_keys
                value = source.row[key.column.name]
            rows = [row for row in rows if row[column.name] == value] if number else self.by(column, value)
        rows = self._tied(source, many, rows)
        listed = many.table.__table__  # type: ignore[attr-defined]
        for condition in many.where:
            rows = [row for row in rows if self._meets(listed, row, condition, getattr(condition, "value", None))]
        return self._one_per([row for row in rows if self._asked_for(row, many, field, given)], many)

    def _tied(self, source: Any, many: places.Many, rows: list[Row]) -> list[Row]:
        """Those of the rows that other rows tie to this object."""
        for link in many.linked:
            tied: Item = source.origin if link.origin else source
            to = columns.column(link.to)
            if tied.table == to.table.name:
                value = tied.row[to.name]
            else:
                [reference] = to.foreign_keys
                value = tied.row[reference.column.name]
            keys = {row[columns.column(link.on).name] for row in self.by(to, value)}
            rows = [row for row in rows if row[_key(table_of(many))] in keys]
        if many.peers is not None:
            via, of = columns.column(many.peers.via).name, columns.column(many.peers.of)
            own = source.row[_key(source.table)]
            shared = {row[via] for row in self.by(of, own)}
            rows = [row for row in rows if row[via] in shared and row[of.name] != own]
        return rows

    def _asked_for(self, row: Row, many: places.Many, field: Any, given: dict[str, Any]) -> bool:
        """Whether the arguments let the row in: they are about the object shown, unless rows share one."""
        if many.to and not many.per:
            shown = self.follow(row, many.to)
            return shown is not None and self._meets_all(metadata.tables[shown.table], shown.row, field.args, given)
        return self._meets_all(many.table.__table__, row, field.args, given)  # type: ignore[attr-defined]

    def _one_per(self, rows: list[Row], many: places.Many) -> list[Row]:
        """One row of those that agree, and that which is first in the list's order."""
        if not many.per:
            return rows
        order = [term for term in many.order if term.path]
        groups: dict[Any, list[Row]] = {}
        for row in self.in_order(rows, many, order):
            groups.setdefault(tuple(row[columns.column(step).name] for step in many.per), []).append(row)
        return [{**group[0], SIZE: _size(group, many)} for group in groups.values()]

    # Conditions

    def _meets_all(self, table: sa.Table, row: Row, definitions: Any, given: Mapping[str, Any]) -> bool:
        """Whether the row meets every condition that is given; a null is none."""
        for name, value in given.items():
            definition = definitions[name]
            named = get_named_type(definition.type)
            condition = self._condition(definition)
            if value is None:
                continue
            if condition is not None:
                if not self._meets(table, row, condition, value, named):
                    return False
            elif isinstance(value, dict) and not self._meets_all(table, row, named.fields, value):
                return False
        return True

    def _meets(self, table: sa.Table, row: Row, condition: Any, given: Any, named: Any = None) -> bool:
        def all_of(of: sa.Table, found: Row, members: Mapping[str, Any]) -> bool:
            return self._meets_all(of, found, named.fields, members)

        match condition:
            case criteria.Some(on):
                return any(all_of(on_table(on), other, given) for other in self._referring(row, on))
            case criteria.Through(on, inner, key):
                found = self._referring(row, on, key)
                return any(self._meets(on_table(on), other, inner, given, named) for other in found)
            case criteria.Every(on, None):
                found = self._referring(row, on)
                return all(any(all_of(on_table(on), other, entry) for other in found) for entry in given)
            case criteria.Every(on, to):
                items = [item for other in self._referring(row, on) if (item := self.follow(other, (to,))) is not None]
                return all(
                    any(all_of(metadata.tables[item.table], item.row, entry) for item in items) for entry in given
                )
            case criteria.Either():
                return any(all_of(table, row, entry) for entry in given)
            case criteria.Unless(None):
                return not all_of(table, row, given)
            case criteria.Unless(inner):
                return not self._meets(table, row, inner, given, named)
        return self._compares(table, row, condition, given)

    def _compares(self, table: sa.Table, row: Row, condition: Any, given: Any) -> bool:
        """Whether a value of the row, or of one that it leads to, compares as it should; null never does."""
        [key] = table.primary_key.columns
        value = self.reach(row, condition.path) if hasattr(condition, "path") else row[key.name]
        match condition:
            case criteria.Equals(_, fixed):
                wanted = given if fixed is None else fixed
                return wanted is not None and bool(value == getattr(wanted, "name", wanted))
            case criteria.AnyOf():
                return value in given
            case criteria.IsOneOf(_, values):
                return value in {word.name for word in values}
            case criteria.AtLeast():
                return value is not None and bool(value >= given)
            case criteria.Between():
                low, high = given.get("gte"), given.get("lte")
                return (low is None or (value is not None and value >= low)) and (
                    high is None or (value is not None and value <= high)
                )
            case criteria.Matches(_, fold):
                return all(
                    value is not None and _fits(str(value), name, fold(wanted))
                    for name, wanted in given.items()
                    if wanted is not None
                )
            case criteria.Refers(_, prefix):
                _check_count(given)
                return f"{prefix}_{value}" in given
            case criteria.HasAnyId():
                _check_count(given)
                return f"{self._prefix(table)}_{value}" in given
        raise TypeError(f"no such condition: {condition}")

    def _referring(self, row: Row, on: Any, key: Any = None) -> list[Row]:
        """The rows that refer to this one's key, or to the same as another column of it does."""
        [reference] = columns.column(on).foreign_keys
        return self.by(columns.column(on), row[reference.column.name if key is None else columns.column(key).name])

    def _prefix(self, table: sa.Table) -> str:
        """How the global ids of a table's rows begin."""
        for kind in self._declared.type_map.values():
            definition = kind.extensions.get("strawberry-definition") if hasattr(kind, "extensions") else None
            rows = getattr(getattr(definition, "origin", None), places.ROWS, None)
            if rows is not None and rows.table is table and rows.prefix:
                return str(rows.prefix)
        raise TypeError(f"no type shows rows of {table.name}")

    # Facets

    def _facets(self, page: Page, place: places.Facets, given: dict[str, Any]) -> list[Facet]:
        limit = given.get(place.limit, place.default)
        if not 0 <= limit <= 100:
            raise GraphQLError("no such limit")
        facets = {name.name: facet for name, facet in place.facets.items()}
        return [self._facet(page, name, facets[name], limit) for name in dict.fromkeys(given[place.fields])]

    def _facet(self, page: Page, name: str, facet: places.FacetOf, limit: int) -> Facet:
        """How many objects of the whole list have which value; an object with a value twice has it once."""
        having: dict[Any, set[Any]] = {}
        labels: dict[Any, list[Any]] = {}
        for item in page.every:
            assert item is not None
            for row in [item.row] if facet.on is None else self._referring(item.row, facet.on):
                value = _stepped(self.reach(row, facet.path), facet.step)
                if value is not None:
                    having.setdefault(value, set()).add(item.row[_key(item.table)])
                    labels.setdefault(value, []).append(self.reach(row, facet.label) if facet.label else value)
        most_first = sorted(having, key=lambda value: (-len(having[value]), value))
        return Facet(name, [Bucket(value, min(labels[value]), len(having[value])) for value in most_first[:limit]])

    # Order

    def keys(self, row: Row, many: places.Many, order: Order) -> list[Any]:
        """The row's sort keys."""
        return [self.reach(row, term.path) for term in total(many, order)]

    def in_order(self, rows: list[Row], many: places.Many, order: Order) -> list[Row]:
        """The rows as the list has them."""
        return sorted(rows, key=lambda row: self._sort_key(row, many, order))

    def _sort_key(self, row: Row, many: places.Many, order: Order) -> Any:
        return [
            Sorted(value, term.descending)
            for value, term in zip(self.keys(row, many, order), total(many, order), strict=True)
        ]

    def cursor(self, row: Row, many: places.Many, order: Order) -> str:
        """The row's cursor: the mark of list and order, then the keys, each that may be null behind whether it is."""
        parts: list[Any] = [mark_of(many, order)]
        for value, term in zip(self.keys(row, many, order), total(many, order), strict=True):
            parts.extend([int(value is None), value] if is_nullable(term) else [value])
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode().hex().upper()

    # Pages

    def _page(
        self, source: Item | None, rows: list[Row], many: places.Many, order: Order, given: dict[str, Any]
    ) -> Page:
        first, last = given.get("first"), given.get("last")
        if first is not None and last is not None:
            raise GraphQLError("both first and last")
        size: int = next((given for given in (first, last) if given is not None), 20)
        if not 0 <= size <= 100:
            raise GraphQLError("no such size")
        listed = self.in_order(rows, many, order)
        before_it, after_it, between = self._parts(listed, many, order, given)
        chosen = between[:size] if last is None else between[max(len(between) - size, 0) :]
        left = len(between) - len(chosen)
        return Page(
            [Item(table_of(many), row, self.cursor(row, many, order), many.to, source) for row in chosen],
            [self._entry(row, many, source) for row in chosen],
            [self._entry(row, many, source) for row in listed],
            has_next=bool(after_it) or (last is None and left > 0),
            has_previous=bool(before_it) or (last is not None and left > 0),
        )

    def _parts(
        self, listed: list[Row], many: places.Many, order: Order, given: dict[str, Any]
    ) -> tuple[list[Row], list[Row], list[Row]]:
        """What lies at or before ``after``, what lies at or after ``before``, and what lies between the two."""
        low = self._read_cursor(given.get("after"), many, order)
        high = self._read_cursor(given.get("before"), many, order)
        keys = [(row, self._sort_key(row, many, order)) for row in listed]
        return (
            [row for row, key in keys if low is not None and key <= low],
            [row for row, key in keys if high is not None and key >= high],
            [row for row, key in keys if (low is None or key > low) and (high is None or key < high)],
        )

    def _read_cursor(self, cursor: str | None, many: places.Many, order: Order) -> list[Sorted] | None:
        if cursor is None:
            return None
        try:
            mark, *values = json.loads(bytes.fromhex(cursor))
        except (ValueError, TypeError):
            raise GraphQLError("no cursor") from None
        if mark != mark_of(many, order):
            raise GraphQLError("a cursor of another list")
        keys = []
        for term in total(many, order):
            if is_nullable(term):
                values.pop(0)
            keys.append(Sorted(values.pop(0), term.descending))
        return keys

    # Look-ups

    def _look_up(self, target: GraphQLNamedType, argument: Any, key: Mapping[str, Any]) -> Item | None:
        [(name, value)] = key.items()
        kind: Any = get_named_type(argument.type)
        rows = self.rows_of(target)
        table: sa.Table = rows.table
        match self._condition(kind.fields[name]):
            case criteria.HasId():
                return self._by_id([(rows.prefix, table)], value)
            case criteria.Equals([attribute]):
                found = self.by(columns.column(attribute), value)
            case criteria.Some(on):
                inner: Any = get_named_type(kind.fields[name].type)
                column = columns.column(on)
                rows_found = [
                    row
                    for row in self.rows[column.table.name]
                    if self._meets_all(column.table, row, inner.fields, value)
                ]
                [primary] = table.primary_key.columns
                found = [match for row in rows_found for match in self.by(primary, row[column.name])]
        return Item(table.name, found[0]) if found else None

    def _any_node(self, info: Info, given: str) -> Item | None:
        interface: Any = info.schema.type_map["Node"]
        kinds = [self.rows_of(kind) for kind in info.schema.get_possible_types(interface)]
        return self._by_id([(rows.prefix, rows.table) for rows in kinds], given)

    def _by_id(self, kinds: Sequence[tuple[str, sa.Table]], given: str) -> Item | None:
        for prefix, table in kinds:
            [key] = table.primary_key.columns
            for row in self.rows[table.name] if given.startswith(prefix) else ():
                if given == f"{prefix}_{row[key.name]}":
                    return Item(table.name, row)
        return None


def table_of(many: places.Many) -> str:
    """The name of the table that is listed."""
    return str(many.table.__table__.name)  # type: ignore[attr-defined]


def on_table(attribute: Any) -> sa.Table:
    """The table that a foreign key belongs to."""
    table: sa.Table = columns.column(attribute).table
    return table


def total(many: places.Many, order: Order) -> list[places.Order]:
    """The order with what makes it total: the columns that tell an entry from others, in the first key's direction."""
    [key] = metadata.tables[table_of(many)].primary_key.columns
    last = many.per or (getattr(many.table, key.name),)
    down = bool(order) and order[0].descending
    return [*order, *(places.Order((step,), down) for step in last)]


def is_nullable(term: places.Order) -> bool:
    """Whether a sort key can be null."""
    return any(columns.column(step).nullable for step in term.path)


def mark_of(many: places.Many, order: Order) -> str:
    """What a cursor of the list in that order begins with."""
    terms = (
        ".".join(columns.column(step).name for step in term.path) + ("-" if term.descending else "+") for term in order
    )
    entry = [columns.column(step).name for step in many.per]
    return f"{zlib.crc32(' '.join([table_of(many), *entry, *terms]).encode()):08x}"


def rows_in(path: Path) -> dict[str, list[Row]]:
    """All rows of a database by table."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    try:
        return {
            table.name: [dict(row) for row in connection.execute(f'SELECT * FROM "{table.name}"')]
            for table in metadata.sorted_tables
        }
    finally:
        connection.close()


def fields_of(schema: GraphQLSchema) -> Iterator[tuple[GraphQLObjectType, str, Any]]:
    """Every field of every object type of ours, with its place."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            for name, field in kind.fields.items():
                yield kind, name, field.extensions["strawberry-definition"].metadata[places.PLACE]


def _only(document: DocumentNode, name: str | None) -> DocumentNode:
    """The document with the one operation that the name chooses."""
    return DocumentNode(
        definitions=tuple(
            node
            for node in document.definitions
            if not isinstance(node, OperationDefinitionNode)
            or name is None
            or (node.name is not None and node.name.value == name)
        )
    )


def _size(group: list[Row], many: places.Many) -> int:
    if many.counted is None:
        return len(group)
    return len({row[columns.column(many.counted).name] for row in group} - {None})


def _fits(value: str, comparison: str, wanted: str) -> bool:
    match comparison:
        case "equals":
            return value == wanted
        case "startsWith":
            return value.startswith(wanted)
    return wanted in value


def _check_count(keys: Sequence[object]) -> None:
    if len(keys) > 100:
        raise GraphQLError("too many keys")


def order_asked(place: places.Paged, given: Any) -> Order:
    """What a list is in the order of."""
    if not given:
        return place.many.order
    orders = {field.name: terms for field, terms in place.orders.items()}
    return [
        places.Order(term.path, term.descending != (asked.get("direction") == "DESC"))
        for asked in given
        for term in orders[asked["field"]]
    ]


def _part_of(source: Any, place: Any) -> Any:
    if isinstance(source, Page):
        return _part_of_page(source, place)
    if isinstance(source, str):
        return _part_of_text(source, place)
    return _number(source, place)


def _part_of_page(page: Page, place: Any) -> Any:
    match place:
        case places.PageFacts():
            return page
        case places.Edges():
            return page.edges
        case places.Nodes():
            return page.nodes
        case places.TotalCount():
            return len(page.every)
        case places.HasNext():
            return page.has_next
        case places.HasPrevious():
            return page.has_previous
        case places.FirstCursor():
            return page.edges[0].cursor if page.edges else None
        case places.LastCursor():
            return page.edges[-1].cursor if page.edges else None
    raise TypeError(f"no such part of a page: {place}")


def _number(source: Words | Facet | Bucket, place: Any) -> Any:
    match source, place:
        case Words(said), places.Count(values):
            return sum(word in {value.name for value in values} for word in said)
        case Facet(name, _), places.FacetName():
            return name
        case Facet(_, buckets), places.Buckets():
            return buckets
        case Bucket(value, _, _), places.BucketValue():
            return str(value)
        case Bucket(_, label, _), places.BucketLabel():
            return str(label)
        case Bucket(_, _, size), places.BucketSize():
            return size
    raise TypeError(f"no such part of a count: {place}")


def _stepped(value: Any, step: int | None) -> Any:
    return value if value is None or step is None else value // step * step


def _key(table: str) -> str:
    [key] = metadata.tables[table].primary_key.columns
    return key.name


def _in_utc(value: Any) -> str:
    """An instant as rows have it: in UTC and to the second, so that texts compare as instants do."""
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no instant")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _part_of_text(value: str, place: Any) -> Any:
    if isinstance(place, places.Digits):
        digits = value[place.start : place.start + place.length]
        return int(digits) if digits else None
    assert isinstance(place, places.Whole)
    return value


def _told(value: Any, place: Any, given: dict[str, Any]) -> Any:
    """What a place makes of a column's value."""
    match place:
        case places.JsonList():
            return json.loads(value)
        case places.Paragraphs():
            return value.split("\n\n")
        case places.Excerpt():
            return _excerpt(value, given.get(place.argument, place.default))
    return value


def _excerpt(body: str, length: int) -> str:
    if length < 1:
        raise GraphQLError("no such length")
    if len(body) <= length:
        return body
    whole_words = body[: length + 1].rpartition(" ")[0].rstrip(" ")
    return whole_words or body[:length]
