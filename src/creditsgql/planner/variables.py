"""The values that a request gives for its variables: as graphql-core coerces them, without its round for plain ones.

For each request it makes anew what the document says of each variable, which takes longer than all else that a plan
which is kept has still to do.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, NamedTuple

from graphql import GraphQLInputType, Undefined, get_nullable_type, is_leaf_type, is_non_null_type
from graphql.language import VariableDefinitionNode

from creditsgql.planner.given import Blank, Shape

Values = dict[str, Any]
_Shape = tuple[tuple[str, Shape], ...]


class Plain(NamedTuple):
    """A variable for a scalar or a word."""

    name: str
    coerce: Callable[[Any], Any]
    """Makes its value of what JSON has, as its type does. Raises any exception for what is none."""
    may_be_absent: bool
    blank: Blank


def plain_ones(
    nodes: tuple[VariableDefinitionNode, ...], types: tuple[tuple[str, GraphQLInputType], ...]
) -> tuple[Plain, ...] | None:
    """The variables that an operation declares; None where one of them is for more than a scalar or a word."""
    found = []
    for node, (name, kind) in zip(nodes, types, strict=True):
        leaf: Any = get_nullable_type(kind)
        if not is_leaf_type(leaf):
            return None
        may_be_absent = not is_non_null_type(kind) and node.default_value is None
        found.append(Plain(name, leaf.coerce_input_value, may_be_absent, Blank((name,))))
    return tuple(found)


def plain_values(declared: tuple[Plain, ...], given: Mapping[str, Any]) -> tuple[Values, _Shape] | None:
    """The values, and their shape; None where it takes graphql-core to say what a null, an absence or an error is."""
    values: Values = {}
    shape = []
    for name, coerce, may_be_absent, blank in declared:
        told = given.get(name)
        if told is None:
            if may_be_absent and name not in given:
                continue
            return None
        try:
            value = coerce(told)
        except Exception:
            return None
        if value is None or value is Undefined:
            return None
        values[name] = value
        shape.append((name, value if isinstance(value, bool | Enum) else blank))
    return values, tuple(shape)
