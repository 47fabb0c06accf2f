"""The schema as a whole: what is printed of it, and that every field says where its value lies."""

from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, assert_valid_schema, build_schema

from creditsgql.planner import places
from creditsgql.planner.declared import DEFINITION
from creditsgql.schema import graphql_schema, sdl

PRINTED = Path(__file__).parents[2] / "schema.graphql"

FIELDS = [
    (f"{kind.name}.{name}", field)
    for kind in graphql_schema().type_map.values()
    if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__")
    for name, field in kind.fields.items()
]


def test_the_schema_is_valid() -> None:
    assert_valid_schema(graphql_schema())


def test_the_printed_schema_is_up_to_date() -> None:
    assert PRINTED.read_text(encoding="utf-8") == sdl(), "creditsgql schema > schema.graphql"


def test_the_printed_schema_can_be_read() -> None:
    assert_valid_schema(build_schema(PRINTED.read_text(encoding="utf-8")))


@pytest.mark.parametrize("field", [field for _, field in FIELDS], ids=[name for name, _ in FIELDS])
def test_a_field_says_where_its_value_lies_and_has_no_resolver(field: Any) -> None:
    definition = field.extensions[DEFINITION]
    assert definition.metadata[places.PLACE] is not None
    assert definition.base_resolver is None


@pytest.mark.parametrize(
    ("key", "members"),
    [
        ("FilmBy", ["id", "slug", "externalId"]),
        ("PersonBy", ["id", "slug", "externalId"]),
        ("AwardEventBy", ["id", "slug"]),
    ],
)
def test_a_key_is_one_of_its_members(key: str, members: list[str]) -> None:
    kind: Any = graphql_schema().type_map[key]
    assert (list(kind.fields), kind.is_one_of) == (members, True)
