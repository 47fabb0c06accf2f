"""What the schema says of itself: graphql-core's own answers, of a bounded size."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, OperationType, execute_sync
from graphql.language import DocumentNode, FieldNode, SelectionSetNode

from creditsgql.planner.errors import RequestError, TooLargeError

VALUES_MAX = 30_000
"""Most values in an introspection's answer. Client generators ask for some 9,000; 30,000 take a tenth of a second."""


class _TooMuch(BaseException):
    """Ends an execution, which goes on after an Exception in a field."""


def introspected(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    asked: Sequence[FieldNode],
    variables: dict[str, Any],
) -> dict[str, Any]:
    """The answer to these root fields of a valid operation, none of which asks for data.

    Raises RequestError where a field refuses what it is given, or the answer would be too large.
    """
    alone = OperationDefinitionNode(
        operation=OperationType.QUERY,
        selection_set=SelectionSetNode(selections=tuple(asked)),
        variable_definitions=operation.variable_definitions,
        directives=(),
    )
    document = DocumentNode(definitions=(alone, *fragments.values()))
    try:
        result = execute_sync(schema, document, variable_values=variables, middleware=[_counting()])
    except _TooMuch:
        too_large = TooLargeError(f"asks for more than {VALUES_MAX} values of the schema's description")
        raise RequestError([too_large], "GRAPHQL_VALIDATION_FAILED") from None
    if result.errors or result.data is None:
        raise RequestError(result.errors or [], "GRAPHQL_VALIDATION_FAILED")
    return result.data


def _counting() -> Callable[..., Any]:
    """Middleware that lets so many fields be resolved and no more."""
    count = 0

    def resolve(following: Callable[..., Any], source: Any, info: Any, **given: Any) -> Any:
        nonlocal count
        count += 1
        if count > VALUES_MAX:
            raise _TooMuch
        return following(source, info, **given)

    return resolve
