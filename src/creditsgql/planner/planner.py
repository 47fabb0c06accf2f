"""From a request's document and variables to a statement and its parameters, with all that can be kept kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
from graphql import (
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLInputType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    execute_sync,
    get_variable_values,
    parse,
    specified_rules,
    type_from_ast,
    validate,
)
from graphql.execution.values import VariableValues
from graphql.language import DocumentNode, FieldNode, SelectionSetNode

from creditsgql.planner.asked import Asking
from creditsgql.planner.dialects import Dialect
from creditsgql.planner.emit import Emission
from creditsgql.planner.errors import RequestError
from creditsgql.planner.given import Shape, blanked, shape_of
from creditsgql.planner.planning import Planning
from creditsgql.planner.rows import Bound

ERRORS_MAX = 10
"""Most errors told of one document."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document, with what every request for it needs."""

    document: DocumentNode
    node: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    variable_types: tuple[tuple[str, GraphQLInputType], ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A planned operation: its SQL, and what each parameter is bound to, a constant where it is no Bound.

    ``checks`` are given too and looked at, though the SQL has no use for them.
    """

    sql: str
    parameters: tuple[Any, ...]
    checks: tuple[Bound, ...]

    def bind(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """The parameters for a request's coerced variables. Raises ArgumentError for one that means nothing."""
        for check in self.checks:
            check.value(variables)
        return tuple(given.value(variables) if isinstance(given, Bound) else given for given in self.parameters)


@dataclass(frozen=True, slots=True)
class Planned:
    """A statement to run for its one value, with parameters; or the finished answer, where no data is asked."""

    sql: str
    parameters: tuple[Any, ...]
    finished: bytes | None = None


class Planner:
    """Plans the operations of one schema for one dialect; ``kept`` bounds each of its caches."""

    def __init__(self, schema: GraphQLSchema, dialect: Dialect, kept: int) -> None:
        self._schema = schema
        self._dialect = dialect
        self._parsed = lru_cache(kept)(_parse)
        self._operation = lru_cache(kept)(self._make_operation)
        self._statement = lru_cache(kept)(self._make_statement)
        self._introspected = lru_cache(kept)(self._introspect)

    def operation_type(self, document: str, name: str | None) -> OperationType:
        """What kind of operation a request names, before it is known to be valid.

        Raises RequestError where the document cannot be read or the name does not choose one operation of it.
        """
        return _chosen(self._parsed(document), name).operation

    def plan(self, document: str, name: str | None, variables: Mapping[str, Any]) -> Planned:
        """The statement that answers an operation.

        Raises RequestError with every reason why it is refused.
        """
        operation = self._operation(document, name)
        coerced = get_variable_values(
            self._schema, operation.node.variable_definitions or (), dict(variables), max_errors=ERRORS_MAX
        )
        if isinstance(coerced, list):
            raise RequestError(coerced, "BAD_USER_INPUT")
        values = coerced.coerced
        shape = tuple(
            (key, shape_of(values[key], kind, (key,))) for key, kind in operation.variable_types if key in values
        )
        try:
            statement = self._statement(document, name, shape)
            if statement is None:
                return Planned("", (), self._introspected(document, name, orjson.dumps(values), None))
            return Planned(statement.sql, statement.bind(values))
        except GraphQLError as error:
            raise RequestError([error], "BAD_USER_INPUT") from None

    def _make_operation(self, document: str, name: str | None) -> Operation:
        parsed = self._parsed(document)
        node = _chosen(parsed, name)
        errors = validate(self._schema, parsed, specified_rules, max_errors=ERRORS_MAX)
        if errors:
            raise RequestError(errors, "GRAPHQL_VALIDATION_FAILED")
        fragments = {
            definition.name.value: definition
            for definition in parsed.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        types = []
        for variable in node.variable_definitions or ():
            kind: Any = type_from_ast(self._schema, variable.type)
            types.append((variable.variable.name.value, kind))
        return Operation(parsed, node, fragments, tuple(types))

    def _asking(self, operation: Operation, variables: Mapping[str, Any]) -> tuple[Asking, VariableValues]:
        values = VariableValues({}, dict(variables))
        return Asking(self._schema, operation.fragments, values), values

    def _make_statement(
        self, document: str, name: str | None, shape: tuple[tuple[str, Shape], ...]
    ) -> Statement | None:
        """The statement for requests of one shape; None where nothing but introspection is asked."""
        operation = self._operation(document, name)
        asking, values = self._asking(operation, {key: blanked(part) for key, part in shape})
        answer = Planning(self._schema, asking, values).operation(operation.node)
        root = self._schema.query_type
        assert root is not None
        asked = asking.of(root, [operation.node.selection_set])
        if all(nodes[0].name.value.startswith("__") for nodes in asked.values()):
            return None

        def introspect(key: str) -> Callable[[Mapping[str, Any]], str]:
            return lambda variables: self._introspected(document, name, orjson.dumps(variables), key).decode()

        emission = Emission(self._dialect, introspect)
        compiled = emission.statement(answer).compile(dialect=self._dialect.engine)
        constants = compiled.params
        bounds = emission.scope.bounds
        order: Sequence[str] = compiled.positiontup or ()
        parameters = tuple(bounds.get(key, constants[key]) for key in order)
        return Statement(str(compiled), parameters, tuple(emission.scope.checks))

    def _introspect(self, document: str, name: str | None, variables: bytes, key: str | None) -> bytes:
        """graphql-core's answer to an operation that asks no data, or to one root field of another."""
        operation = self._operation(document, name)
        given = orjson.loads(variables)
        asking, _ = self._asking(operation, given)
        root = self._schema.query_type
        assert root is not None
        nodes: tuple[FieldNode, ...] = tuple(
            node
            for response_name, nodes in asking.of(root, [operation.node.selection_set]).items()
            for node in nodes
            if key is None or response_name == key
        )
        alone = OperationDefinitionNode(
            operation=OperationType.QUERY,
            selection_set=SelectionSetNode(selections=nodes),
            variable_definitions=operation.node.variable_definitions,
            directives=(),
        )
        result = execute_sync(
            self._schema, DocumentNode(definitions=(alone, *operation.fragments.values())), variable_values=given
        )
        if result.errors or result.data is None:
            raise RequestError(result.errors or [], "GRAPHQL_VALIDATION_FAILED")
        return orjson.dumps({"data": result.data} if key is None else result.data[key])


def _parse(document: str) -> DocumentNode:
    try:
        return parse(document)
    except GraphQLError as error:
        raise RequestError([error], "GRAPHQL_PARSE_FAILED") from None
    except RecursionError:
        raise RequestError([GraphQLError("The document is nested too deeply.")], "GRAPHQL_PARSE_FAILED") from None


def _chosen(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if name is None and len(operations) == 1:
        return operations[0]
    if name is None:
        wanted = (
            "The document has no operation." if not operations else "Several operations: operationName must choose."
        )
        raise RequestError([GraphQLError(wanted)], "OPERATION_RESOLUTION_FAILURE")
    for node in operations:
        if node.name is not None and node.name.value == name:
            return node
    raise RequestError([GraphQLError(f"No operation is named {name!r}.")], "OPERATION_RESOLUTION_FAILURE")
