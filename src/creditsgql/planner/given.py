"""What is given to a field's arguments: literals as they are, and blanks where a request's variables will go.

Two requests with the same document share a plan when their variables have the same shape: the same nulls and
absences, the same booleans and enum values, the same members in input objects. All else is a blank, and a
statement binds it anew for each request.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLInputType,
    get_nullable_type,
    is_enum_type,
    is_input_object_type,
    is_list_type,
)
from graphql.execution.values import VariableValues, get_argument_values
from graphql.language import FieldNode

Shape = Any
"""A hashable value: None, a boolean, an enum value, a Blank, or Members or Items of shapes."""


class Blank(NamedTuple):
    """A place for a value found in the request's coerced variables by ``path``.

    A tuple, since each request looks its statement up by some.
    """

    path: tuple[str | int, ...]

    def fill(self, variables: Mapping[str, Any]) -> Any:
        """The value that this request gives."""
        value: Any = variables
        for step in self.path:
            value = value[step]
        return value


@dataclass(frozen=True, slots=True)
class Members:
    """The shape of an input object."""

    shapes: tuple[tuple[str, Shape], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """The shape of a list of input objects or of words."""

    shapes: tuple[Shape, ...]


def shape_of(value: Any, kind: GraphQLInputType, path: tuple[str | int, ...]) -> Shape:
    """The shape of a coerced value of the given type that stands at ``path`` in the variables.

    A list is one blank, except a list of filters, orders or enum values, whose members decide the statement, and a list
    of one word within a filter, which may be looked up otherwise than several. A list of ``@oneOf`` objects is a list
    of keys and one blank again, so that a batch has one plan whatever its length.
    """
    if value is None or isinstance(value, bool | Enum):
        return value
    bare: Any = get_nullable_type(kind)
    if is_list_type(bare):
        member_type: Any = get_nullable_type(bare.of_type)
        is_only_word = len(value) == 1 and len(path) > 1
        is_object = is_input_object_type(member_type)
        if not member_type.is_one_of if is_object else is_only_word or is_enum_type(member_type):
            return Items(tuple(shape_of(item, member_type, (*path, i)) for i, item in enumerate(value)))
    elif is_input_object_type(bare):
        fields = bare.fields
        return Members(
            tuple((name, shape_of(member, fields[name].type, (*path, name))) for name, member in value.items())
        )
    return Blank(path)


def blanked(shape: Shape) -> Any:
    """The value of that shape, with blanks for what the shape leaves open."""
    if isinstance(shape, Members):
        return {name: blanked(member) for name, member in shape.shapes}
    if isinstance(shape, Items):
        return [blanked(item) for item in shape.shapes]
    return shape


def values_in(shape: Shape | tuple[tuple[str, Shape], ...]) -> int:
    """How many values a shape is of, or those of all variables."""
    if isinstance(shape, Members):
        shape = shape.shapes
    if isinstance(shape, Items):
        return 1 + sum(map(values_in, shape.shapes))
    if isinstance(shape, Blank) or not isinstance(shape, tuple):
        return 1
    return 1 + sum(values_in(member) for _, member in shape)


def filled(given: Any, variables: Mapping[str, Any]) -> Any:
    """``given`` with its blanks replaced by the request's values."""
    if isinstance(given, Blank):
        return given.fill(variables)
    if isinstance(given, list):
        return [filled(item, variables) for item in given]
    if isinstance(given, dict):
        return {name: filled(member, variables) for name, member in given.items()}
    return given


def is_open(given: Any) -> bool:
    """Whether some of what is given is left for the request to say."""
    if isinstance(given, list | dict):
        return any(map(is_open, given.values() if isinstance(given, dict) else given))
    return isinstance(given, Blank)


def arguments_of(
    field: GraphQLField, node: FieldNode, variables: VariableValues, path: tuple[str, ...]
) -> dict[str, Any]:
    """The arguments given to a field, defaults included and nulls left out: null and absent mean the same here.

    Raises GraphQLError where a variable's null stands where null is not allowed.
    """
    try:
        values = get_argument_values(field, node, variables)
    except GraphQLError as error:
        raise GraphQLError(error.message, error.nodes, path=list(path)) from None
    except Exception as error:
        raise GraphQLError(str(error), [node], path=list(path)) from error
    return {name: value for name, value in values.items() if value is not None}
