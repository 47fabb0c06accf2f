"""The checker: the same operation through graphql-core's own executor, over rows in Python lists.

It reads the places of the schema in the plainest way there is (filter, sorted, slice) and shares no code with the
statement that the planner writes. Where the two answers differ, one of them is wrong.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
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
from tests.planner.checker_orders import (
    SIZE,
    Order,
    Sorted,
    best_in,
    is_nullable,
    mark_of,
    on_table,
    order_asked,
    size_of,
    table_of,
    total,
)
from tests.planner.checker_parts import Bucket, Facet, Item, Page, Row, Words, as_stored, in_utc, part_of, told
from tests.planner.plain_chain import shortest_chain

from creditsgql.entities import metadata
from creditsgql.planner import chain_places, columns, criteria, places
from creditsgql.planner.search_places import Searched, Tagged

Info = GraphQLResolveInfo[Any]


class Checker:
    """Answers operations from rows."""

    def __init__(self, schema: GraphQLSchema, rows: Mapping[str, list[Row]]) -> None:
        self._declared = schema
        self._plain = build_schema(print_schema(schema))
        moment: Any = self._plain.type_map["DateTime"]
        moment.coerce_input_value = in_utc
        tag: Any = self._plain.type_map["LanguageTag"]
        tag.coerce_input_value = as_stored
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

    def condition(self, definition: Any) -> Any:
        """The condition that an argument or a member of an input object names."""
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
            case places.InLanguages():
                return self._in_languages(source, place, field, given)
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
            case chain_places.Chain():
                return self._chain(place, field, target, given)
            case Searched():
                raise NotImplementedError("the checker does not search: tests/search asserts whole answers")
            case places.Sole():
                [row] = self.rows[self.rows_of(target).table.name]
                return Item(self.rows_of(target).table.name, row)
        if isinstance(source, Item):
            return self._of_row(source, place, info, given)
        return part_of(source, place)

    def _of_row(self, source: Item, place: Any, info: Info, given: dict[str, Any]) -> Any:
        row = source.row
        match place:
            case places.Value(attribute, otherwise):
                column = columns.column(attribute)
                value = row[column.name]
                if value is None and otherwise:
                    return self.reach(row, otherwise)
                if columns.kind_of(column) is datetime:
                    return value.replace(" ", "T")[: len("2012-12-01T20:00:00")] + "Z"
                return bool(value) if isinstance(column.type, sa.Boolean) and value is not None else value
            case places.GlobalId():
                rows = self.rows_of(info.parent_type)
                [key] = rows.table.primary_key.columns
                return f"{rows.prefix}_{row[key.name]}"
            case places.FormerIds():
                rows = self.rows_of(info.parent_type)
                [key] = rows.table.primary_key.columns
                merged = self.by(columns.column(rows.former.now), row[key.name])
                return [f"{rows.prefix}_{name}" for name in sorted(one[rows.former.name.key] for one in merged)]
            case Tagged() | places.TaggedId():
                return self._tagged(row, place)
            case places.JsonList() | places.Paragraphs() | places.Excerpt() | places.Embedded():
                return told(row[columns.column(place.column).name], place, given)
            case places.One(path):
                return self.follow(row, path)
            case places.Same():
                return self.follow(row, source.to) if source.to else source
            case places.Cursor():
                return source.cursor
            case places.Size():
                return row[SIZE]
            case chain_places.Steps():
                return row["steps"]
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
        listed = self.in_order(rows, many, many.order)
        if isinstance(place, places.First):
            chosen = best_in(listed, place.language, given) or (listed[0] if listed else None)
            return None if chosen is None else self._entry(chosen, many, source)
        return [self._entry(row, many, source) for row in listed]

    def _in_languages(self, source: Item, place: places.InLanguages, field: Any, given: dict[str, Any]) -> Any:
        """The text in the best language, of which the row's own is none."""
        rows = [] if place.many is None else self._members(source, place.many, field, {})
        best = best_in(self.in_order(rows, place.many, place.many.order) if place.many else [], place.language, given)
        return source.row[place.column.key] if best is None else best[place.text.key]

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
        for own, other in many.alike:
            value = source.row[columns.column(other).name]
            rows = [row for row in rows if row[columns.column(own).name] == value]
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
        return [{**group[0], SIZE: size_of(group, many)} for group in groups.values()]

    # Conditions

    def _meets_all(self, table: sa.Table, row: Row, definitions: Any, given: Mapping[str, Any]) -> bool:
        """Whether the row meets every condition that is given; a null is none."""
        for name, value in given.items():
            definition = definitions[name]
            named = get_named_type(definition.type)
            condition = self.condition(definition)
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
            case criteria.WithinYears():
                low, high = given.get("gte"), given.get("lte")
                year = None if value is None else int(value[:4])
                return (low is None or (year is not None and year >= low)) and (
                    high is None or (year is not None and year <= high)
                )
            case criteria.Matches(_, fold):
                return all(
                    value is not None and _fits(str(value), name, fold(wanted))
                    for name, wanted in given.items()
                    if wanted is not None
                )
            case criteria.Refers(_, prefix, former):
                _check_count(given)
                return any(f"{prefix}_{name}" in given for name in self._names(former, value))
            case criteria.HasAnyId():
                _check_count(given)
                rows = self._shown(table)
                return any(f"{rows.prefix}_{name}" in given for name in self._names(rows.former, value))
        raise TypeError(f"no such condition: {condition}")

    def _referring(self, row: Row, on: Any, key: Any = None) -> list[Row]:
        """The rows that refer to this one's key, or to the same as another column of it does."""
        [reference] = columns.column(on).foreign_keys
        return self.by(columns.column(on), row[reference.column.name if key is None else columns.column(key).name])

    def _names(self, former: criteria.Former | None, value: Any) -> list[Any]:
        """A row's key, and what named the rows that became part of it."""
        merged = [] if former is None else self.by(columns.column(former.now), value)
        return [value, *(one[former.name.key] for one in merged if former is not None)]

    def _shown(self, table: sa.Table) -> Any:
        """The rows of a table as a type shows them whose global ids name them."""
        for kind in self._declared.type_map.values():
            definition = kind.extensions.get("strawberry-definition") if hasattr(kind, "extensions") else None
            rows = getattr(getattr(definition, "origin", None), places.ROWS, None)
            if rows is not None and rows.table is table and rows.prefix:
                return rows
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
        match self.condition(kind.fields[name]):
            case criteria.HasId():
                return self._by_id([rows], value)
            case criteria.Equals([attribute], _, former):
                found = self.by(columns.column(attribute), value)
                if former is not None and not found:
                    found = self._now(table, former, value)
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

    def _chain(self, place: chain_places.Chain, field: Any, target: Any, given: dict[str, Any]) -> Item | None:
        most = given.get(place.most, place.default)
        if not 1 <= most <= place.limit:
            raise GraphQLError("no such length")
        node, link = columns.column(place.node), columns.column(place.link)
        asked = {place.only: given[place.only]} if place.only in given else {}
        ties = [
            (row[node.name], row[link.name])
            for row in self.rows[node.table.name]
            if self._meets_all(node.table, row, field.args, asked)
        ]
        nodes: Any = get_named_type(get_named_type(target.fields["steps"].type).fields["from"].type)
        ends = [self._look_up(nodes, field.args[end], given[end]) for end in (place.source, place.target)]
        if None in ends:
            return None
        source, last = (end.row["id"] for end in ends if end is not None)
        chain = shortest_chain(ties, source, last, most)
        if chain is None:
            return None
        key, *names = (column.name for column in columns.table_of(place.step).columns)
        steps = [
            Item("step", {key: at // 2 + 1, **dict(zip(names, chain[at : at + 3], strict=True))})
            for at in range(0, len(chain) - 1, 2)
        ]
        _, length = (column.name for column in columns.table_of(place.whole).columns)
        return Item("chain", {length: len(steps), "steps": steps})

    def _any_node(self, info: Info, given: str) -> Item | None:
        interface: Any = info.schema.type_map["Node"]
        kinds = [self.rows_of(kind) for kind in info.schema.get_possible_types(interface)]
        return self._by_id(kinds, given)

    def _now(self, table: sa.Table, former: criteria.Former, name: Any) -> list[Row]:
        """The row, in a list, that what had that name became part of."""
        [key] = table.primary_key.columns
        merged = self.by(columns.column(former.name), name)
        return [row for one in merged for row in self.by(key, one[former.now.key])]

    def _by_id(self, kinds: Sequence[Any], given: str) -> Item | None:
        for rows in kinds:
            [key] = rows.table.primary_key.columns
            for row in self.rows[rows.table.name] if given.startswith(rows.prefix) else ():
                if any(given == f"{rows.prefix}_{name}" for name in self._names(rows.former, row[key.name])):
                    return Item(rows.table.name, row)
        return None


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


def _stepped(value: Any, step: int | None) -> Any:
    return value if value is None or step is None else value // step * step


def _key(table: str) -> str:
    [key] = metadata.tables[table].primary_key.columns
    return key.name
