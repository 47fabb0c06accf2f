"""What the schema's definitions say to the planner: where a field's value lies, and which rows a type shows."""

from typing import Any

from graphql import GraphQLField, GraphQLNamedType

from creditsgql.planner import places

DEFINITION = "strawberry-definition"
"""The key under which Strawberry leaves its own definition on graphql-core's objects."""


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
