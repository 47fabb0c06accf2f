"""Operations for the property test: generated from the schema, then given keys, sizes and cursors that mean something.

What hypothesis-graphql writes is valid but asks for ids like "0", and no answer would have a row in it. So each
argument that names a row or a place in a list gets, most times, a value that the rows know. Some arguments go into
variables, some fields get directives, and objects get more fields beside those they have.
"""

import json
import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import hypothesis.strategies as st
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    print_ast,
    value_from_ast_untyped,
)
from graphql.language import (
    DocumentNode,
    FieldNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)
from hypothesis_graphql import nodes, queries
from tests.planner.checker import Checker
from tests.planner.checker_orders import SIZE, order_asked, table_of
from tests.planner.checker_parts import Row

from creditsgql.planner import places

DIRECTIONS: tuple[dict[str, str], ...] = ({}, {"direction": "ASC"}, {"direction": "DESC"})
MOMENTS = ("2026-02-03T01:30:00Z", "2026-02-05T02:30:00+01:00", "2026-02-08T00:00:00.5-02:00", "2099-12-31T23:59:59Z")
NOT_GENERATED = frozenset({"search"})
"""Root fields that the checker leaves out: tests/search asserts whole answers of searches."""

LANGUAGES = ("en", "fr", "de", "ru", "tlh", "EN-us", "pt-BR", "pt-PT", "zh-Hant-TW", "zh-hk", "el", "ru-Latn")
DEPTH_MAX = 7

WORDS_OF = {
    "countries": ("country", "code"),
    "languages": ("language", "tag"),
    "genres": ("genre", "slug"),
    "jobs": ("job", "slug"),
    "events": ("award_event", "slug"),
    "categories": ("award_category", "slug"),
}
"""Where the words of a filter's members are found."""

COPYING = ("countries", "languages", "genres")
COPIED = "YEAR"
"""Members of a filter whose rows say again what the listed row has, and the order by that: often asked for."""

IDS_OF = {"films": "film", "people": "person", "characters": "character", "playedBy": "person"}
"""What the ids of a filter's members name; other ids are of any kind."""


@dataclass(frozen=True)
class Request:
    """A document and its variables."""

    document: str
    variables: dict[str, Any]


def requests(
    schema: GraphQLSchema, checker: Checker, fields: tuple[str, ...] | None = None
) -> st.SearchStrategy[Request]:
    """Operations over the schema, with arguments from the checker's rows."""
    assert schema.query_type is not None
    documents: st.SearchStrategy[DocumentNode] = queries(
        schema,
        fields=fields or tuple(name for name in schema.query_type.fields if name not in NOT_GENERATED),
        custom_scalars={
            "LanguageTag": st.sampled_from(LANGUAGES).map(nodes.String),
            "CountryCode": st.just("FR").map(nodes.String),
            "DateTime": st.just("2026-02-05T00:00:00Z").map(nodes.String),
        },
        print_ast=lambda document: document,
    )
    return st.builds(lambda document, seed: _sensible(schema, checker, document, seed), documents, st.integers(0, 999))


def _sensible(schema: GraphQLSchema, checker: Checker, document: DocumentNode, seed: int) -> Request:
    chance = random.Random(zlib.crc32(print_ast(document).encode()) + seed)
    return Writer(schema, checker, chance).request(document)


class Writer:
    """Writes one operation anew."""

    def __init__(self, schema: GraphQLSchema, checker: Checker, chance: random.Random) -> None:
        self._schema = schema
        self._checker = checker
        self._chance = chance
        self._variables: dict[str, tuple[str, Any]] = {}
        self._aliases = 0
        self._budget = 40

    def request(self, document: DocumentNode) -> Request:
        """The document with sense in its arguments."""
        [operation] = document.definitions
        assert isinstance(operation, OperationDefinitionNode)
        fields = self._set(operation.selection_set, self._schema.query_type, 0)
        declared = ", ".join(f"${name}: {kind}" for name, (kind, _) in self._variables.items())
        return Request(
            f"query{f'({declared})' if declared else ''} {fields}",
            {name: value for name, (_, value) in self._variables.items()},
        )

    def _maybe(self, probability: float) -> bool:
        return self._chance.random() < probability

    # What is asked of an object

    def _set(self, fields: SelectionSetNode, parent: Any, depth: int) -> str:
        made = [self._kept(node, parent, depth) for node in fields.selections]
        made += self._more(parent, depth)
        if self._maybe(0.1):
            made.insert(self._chance.randrange(len(made) + 1), "__typename")
        if self._maybe(0.1):
            made.append(f"... {{ {made[0]} }}")
        return f"{{ {' '.join(made)} }}"

    def _kept(self, node: Any, parent: Any, depth: int) -> str:
        if isinstance(node, InlineFragmentNode):
            name = node.type_condition.name.value if node.type_condition else parent.name
            return f"... on {name} {self._set(node.selection_set, self._schema.type_map[name], depth)}"
        assert isinstance(node, FieldNode)
        if node.name.value == "__typename":
            return print_ast(node)
        field = parent.fields[node.name.value]
        arguments = {argument.name.value: value_from_ast_untyped(argument.value) for argument in node.arguments or ()}
        inner = self._set(node.selection_set, get_named_type(field.type), depth + 1) if node.selection_set else ""
        return self._written(node.name.value, field, arguments, inner)

    def _more(self, parent: Any, depth: int) -> list[str]:
        """A few more fields of the object, and of its type where it may have one of several."""
        made: list[str] = []
        if depth >= DEPTH_MAX or depth == 0:
            return made
        for name, field in parent.fields.items():
            if self._budget > 0 and self._maybe(0.25):
                made.append(self._new(name, field, depth))
        if is_abstract_type(parent) and self._maybe(0.5):
            kind = self._chance.choice(list(self._schema.get_possible_types(parent)))
            made.append(f"... on {kind.name} {{ __typename {' '.join(self._more(kind, depth))} }}")
        return made

    def _new(self, name: str, field: GraphQLField, depth: int) -> str:
        self._budget -= 1
        kind = get_named_type(field.type)
        inner = ""
        if is_composite_type(kind):
            inner = f"{{ {' '.join(self._more(kind, depth + 1)) or '__typename'} }}"
        return self._written(name, field, dict.fromkeys(field.args), inner)

    def _written(self, name: str, field: GraphQLField, arguments: dict[str, Any], inner: str) -> str:
        self._aliases += 1
        given = self._arguments(field, arguments)
        parts = [f"{argument}: {self._value(field.args[argument], value)}" for argument, value in given.items()]
        listed = f"({', '.join(parts)})" if parts else ""
        return f"{name}{self._aliases}: {name}{listed}{self._directive()} {inner}"

    def _directive(self) -> str:
        if not self._maybe(0.05):
            return ""
        name, value = self._chance.choice(("skip", "include")), self._maybe(0.5)
        return f" @{name}(if: {self._variable('Boolean!', value) if self._maybe(0.5) else str(value).lower()})"

    # Arguments

    def _value(self, argument: GraphQLArgument, value: Any) -> str:
        """A value as GraphQL has it, in the document or in a variable."""
        if self._maybe(0.3):
            return self._variable(str(argument.type), value)
        return _literal(value, argument.type)

    def _variable(self, kind: str, value: Any) -> str:
        name = f"v{len(self._variables) + 1}"
        self._variables[name] = (kind, value)
        return f"${name}"

    def _arguments(self, field: GraphQLField, generated: dict[str, Any]) -> dict[str, Any]:
        place = field.extensions["strawberry-definition"].metadata[places.PLACE]
        given: dict[str, Any] = {}
        for name, value in generated.items():
            if not isinstance(field.args[name].type, GraphQLNonNull) and self._maybe(0.4):
                continue
            sense: Callable[[Any, Any, dict[str, Any]], Any] | None = getattr(self, f"_{name}", None)
            # The members of a key exclude each other, which the generator does not know; so its keys are never kept.
            keep = value is not None and name not in ("by", "keys", "from", "to") and self._maybe(0.005)
            given[name] = sense(place, field.args[name].type, given) if sense and not keep else value
        if given.get("first") is not None and given.get("last") is not None and self._maybe(0.99):
            del given[self._chance.choice(("first", "last"))]
        return given

    def _first(self, _place: Any, _kind: Any, _given: dict[str, Any]) -> int:
        return self._chance.choice((0, 1, 1, 2, 2, 3, 5, 8, 100))

    _last = _first

    def _after(self, place: places.Paged, _kind: Any, given: dict[str, Any]) -> str:
        order = order_asked(place, given.get("orderBy"))
        if place.orders and self._maybe(0.01):
            order = next(iter(place.orders.values()))
        row: Row = {SIZE: self._chance.randint(1, 3), **self._chance.choice(self._checker.rows[table_of(place.many)])}
        return self._checker.cursor(row, place.many, order)

    _before = _after

    def _orderBy(self, place: places.Paged, _kind: Any, _given: dict[str, Any]) -> list[dict[str, str]]:  # noqa: N802
        fields = [field.name for field in place.orders]
        fields += [COPIED] * 3 * fields.count(COPIED)
        return [
            {"field": self._chance.choice(fields), **self._chance.choice(DIRECTIONS)}
            for _ in range(self._chance.choice((0, 1, 1, 1, 2)))
        ]

    def _id(self, _place: Any = None, _kind: Any = None, _given: Any = None) -> str:
        kinds: Any = self._schema.get_possible_types(self._schema.type_map["Node"])  # type: ignore[arg-type]
        return self._id_of(self._chance.choice(list(kinds)))

    def _id_of(self, kind: Any) -> str:
        rows = self._checker.rows_of(kind)
        if rows.former is not None and self._maybe(0.15):
            return f"{rows.prefix}_{self._once(rows.former.name)}"
        [key] = rows.table.primary_key.columns
        return f"{rows.prefix}_{self._chance.choice(self._checker.rows[rows.table.name])[key.name]}"

    def _once(self, name: Any) -> Any:
        """What was the name of something that became part of another."""
        return self._chance.choice(self._checker.rows[name.class_.__tablename__])[name.key]

    def _ids(self, _place: Any, _kind: Any, _given: Any) -> list[str]:
        return [self._id() for _ in range(self._chance.randrange(5))]

    def _by(self, _place: Any, kind: Any, _given: Any = None) -> dict[str, Any]:
        named = get_named_type(kind)
        assert isinstance(named, GraphQLInputObjectType)
        target = self._schema.type_map[named.name.removesuffix("By")]
        table = self._checker.rows_of(target).table.name
        match self._chance.choice(list(named.fields)):
            case "id":
                return {"id": self._id_of(target)}
            case "slug":
                former = self._checker.condition(named.fields["slug"]).former
                if former is not None and self._maybe(0.15):
                    return {"slug": self._once(former.name)}
                return {"slug": self._chance.choice(self._checker.rows[table])["slug"]}
        row = self._chance.choice(self._checker.rows[f"{table}_external_id"])
        return {"externalId": {"authority": row["authority"], "value": row["value"]}}

    def _from(self, place: Any, kind: Any, _given: Any) -> dict[str, Any]:
        """One end of a path: most times someone of two films that share people, so that there is one."""
        if self._maybe(0.2):
            return self._by(place, kind)
        credits = [row for row in self._checker.rows["credit"] if row["film_id"] <= 2]
        return {"id": f"person_{self._chance.choice(credits)['person_id']}"}

    _to = _from

    def _maxDegrees(self, _place: Any, _kind: Any, _given: Any) -> int:  # noqa: N802
        return self._chance.choice((0, 11)) if self._maybe(0.02) else self._chance.choice((1, 2, 2, 3, 10))

    def _via(self, _place: Any, kind: Any, _given: Any) -> dict[str, Any]:
        if self._maybe(0.3):
            return self._members_of(get_named_type(kind), 0)
        return {"departments": ["ACTING", self._chance.choice(("DIRECTING", "WRITING", "SOUND"))]}

    def _keys(self, place: Any, kind: Any, _given: Any) -> list[dict[str, Any]]:
        return [self._by(place, kind) for _ in range(self._chance.randrange(4))]

    def _filter(self, _place: Any, kind: Any, _given: Any) -> dict[str, Any]:
        return self._members_of(get_named_type(kind), 0)

    def _members_of(self, kind: Any, depth: int) -> dict[str, Any]:
        """A few conditions of a filter; the filters within filters soon end."""
        names = [name for name in kind.fields if depth < 2 or name not in ("or", "not", "credits", "nominations")]
        chosen = self._chance.sample(names, self._chance.choice((1, 1, 1, 2)) if len(names) > 1 else 1)
        if set(COPYING) < set(names) and self._maybe(0.3):
            chosen = [*dict.fromkeys((*chosen, self._chance.choice(COPYING)))]
        return {name: self._member(name, kind.fields[name].type, depth) for name in chosen}

    def _member(self, name: str, kind: Any, depth: int) -> Any:
        if self._maybe(0.02):
            return None
        named = get_named_type(kind)
        value = self._one_member(name, named, depth)
        several = "[" in str(kind)
        if not several:
            return value
        if self._maybe(0.03):
            return []
        return [value, *(self._one_member(name, named, depth) for _ in range(self._chance.choice((0, 0, 1, 2))))]

    def _one_member(self, name: str, named: Any, depth: int) -> Any:
        rows = self._checker.rows
        if name in WORDS_OF:
            table, column = WORDS_OF[name]
            return self._chance.choice(rows[table])[column]
        if name in IDS_OF:
            if f"former_{IDS_OF[name]}" in rows and self._maybe(0.1):
                return f"{IDS_OF[name]}_{self._chance.choice(rows[f'former_{IDS_OF[name]}'])['former_id']}"
            return f"{IDS_OF[name]}_{self._chance.choice(rows[IDS_OF[name]])['id']}"
        if named.name == "TextFilter":
            return {self._chance.choice(list(named.fields)): self._words()}
        if named.name == "DateTime":
            return self._chance.choice(MOMENTS)
        if named.name == "IntRange":
            year = self._chance.choice(rows["film"])["year"] or 100
            return {self._chance.choice(("gte", "lte")): year, **({"gte": 120} if self._maybe(0.2) else {})}
        if hasattr(named, "fields"):
            return self._members_of(named, depth + 1)
        if hasattr(named, "values"):
            return self._chance.choice(list(named.values))
        return self._maybe(0.5) if named.name == "Boolean" else self._id()

    def _words(self) -> str:
        """Some of a name's words, or all of it, in other cases than it is printed in."""
        table, column = self._chance.choice((("film_title", "text"), ("person_name", "text"), ("character", "name")))
        name = str(self._chance.choice(self._checker.rows[table])[column])
        return self._chance.choice((name, name.upper(), self._chance.choice(name.split()), name[:3].lower(), ""))

    def _fields(self, place: places.Facets, _kind: Any, _given: Any) -> list[str]:
        names = [name.name for name in place.facets]
        return [self._chance.choice(names) for _ in range(self._chance.randrange(4))]

    def _limit(self, _place: Any, _kind: Any, _given: Any) -> int:
        return self._chance.choice((0, 1, 2, 3, 100, 100, 101 if self._maybe(0.05) else 5))

    def _year(self, _place: Any, _kind: Any, _given: Any) -> int:
        return int(self._chance.choice(self._checker.rows["award_edition"])["year"])

    def _languages(self, _place: Any, _kind: Any, _given: Any) -> list[str]:
        number = 11 if self._maybe(0.02) else self._chance.choice((0, 1, 1, 2, 3, 10))
        return [self._chance.choice(LANGUAGES) for _ in range(number)]

    def _maxLength(self, _place: Any, _kind: Any, _given: Any) -> int:  # noqa: N802
        return self._chance.randint(1, 120)


def _literal(value: Any, kind: Any) -> str:
    """A JSON value as a GraphQL literal of that type; words of an enum stand without quotes."""
    if isinstance(kind, GraphQLNonNull):
        return _literal(value, kind.of_type)
    named = get_named_type(kind)
    if isinstance(value, list):
        return f"[{', '.join(_literal(item, kind.of_type) for item in value)}]"
    if isinstance(value, dict):
        assert isinstance(named, GraphQLInputObjectType)
        members = [f"{name}: {_literal(item, named.fields[name].type)}" for name, item in value.items()]
        return f"{{ {', '.join(members)} }}"
    if isinstance(value, str) and hasattr(named, "values"):
        return value
    return json.dumps(value)
