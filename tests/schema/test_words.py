"""Everything that a client can see has a description."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType

from creditsgql.schema import graphql_schema

OURS = [
    kind
    for kind in graphql_schema().type_map.values()
    if not kind.name.startswith("__") and kind.name not in ("String", "Int", "Float", "Boolean", "ID")
]


def _members(kind: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(kind, GraphQLEnumType):
        yield from kind.values.items()
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        for name, field in kind.fields.items():
            yield name, field
            for argument, definition in getattr(field, "args", {}).items():
                yield f"{name}({argument})", definition


def _wordless() -> Iterator[str]:
    for kind in OURS:
        if not (kind.description or "").strip():
            yield kind.name
        for name, member in _members(kind):
            if not (member.description or "").strip():
                yield f"{kind.name}.{name}"


def test_every_type_field_argument_and_value_is_described() -> None:
    assert list(_wordless()) == []


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.name)
def test_a_description_is_a_sentence(kind: Any) -> None:
    said = [kind.description, *(member.description for _, member in _members(kind))]
    assert [words for words in said if words != words.strip() or not words.endswith(".")] == []
