"""From a request's document and variables to a statement and its parameters, with all that can be kept kept."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
from graphql import (
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLInputType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    get_variable_values,
    type_from_ast,
)
from graphql.execution.values import VariableValues
from graphql.language import DocumentNode, FieldNode

from creditsgql.planner.asked import Asking
from creditsgql.planner.cost import Cost, conditions_of, cost_of
from creditsgql.planner.dialects import Dialect
from creditsgql.planner.emit import Emission
from creditsgql.planner.errors import RequestError
from creditsgql.planner.given import Shape, blanked, shape_of
from creditsgql.planner.introspection import introspected
from creditsgql.planner.limits import LimitError, Limits, check_variables, parsed
from creditsgql.planner.outline import outline
from creditsgql.planner.plan import Stated
from creditsgql.planner.planning import Planning
from creditsgql.planner.rows import Bound
from creditsgql.planner.validation import invalid

ERRORS_MAX = 10
"""Most errors told of one document where there are no limits."""

INTROSPECTIONS_KEPT = 16
"""Most introspections kept whole: each generator asks the same one again, and one is some 200 kB."""


NO_VALUES: dict[str, Any] = {}
"""The coerced variables of an operation that declares none."""


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

    ``checks`` are given too and looked at, though the SQL has no use for them. ``stated`` are the root fields, by
    response name, that tell of the request itself; where one of them wants to be answered alone, there is no SQL.
    """

    sql: str
    parameters: tuple[Any, ...]
    checks: tuple[Bound, ...]
    cost: Cost
    stated: tuple[tuple[str, Stated], ...] = ()

    def bind(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """The parameters for a request's coerced variables. Raises ArgumentError for one that means nothing."""
        for check in self.checks:
            check.value(variables)
        return tuple([given.value(variables) if isinstance(given, Bound) else given for given in self.parameters])


class Planned(NamedTuple):
    """A statement to run for its one value, with parameters; or the finished answer, where no data is asked.

    ``objects`` is the most objects that the answer may hold, as ``cost`` counts them. Where there are root fields in
    ``stated``, the answer is only whole once it is ``told`` the facts; with ``alone`` it is made of nothing else.
    """

    sql: str
    parameters: tuple[Any, ...]
    finished: bytes | None = None
    objects: int = 0
    stated: tuple[tuple[str, Stated], ...] = ()
    alone: bool = False

    def told(self, facts: Mapping[str, Any]) -> "Planned":
        """The same with what the service knows of the request, by the names that the schema gives it."""
        if self.alone:
            return self._replace(finished=orjson.dumps({"data": {name: one.told(facts) for name, one in self.stated}}))
        given = (orjson.dumps(one.told(facts)).decode() if isinstance(one, Stated) else one for one in self.parameters)
        return self._replace(parameters=tuple(given))


class Planner:
    """Plans the operations of one schema for one dialect; ``kept`` bounds each of its caches.

    Without ``limits`` documents may be of any size.
    """

    def __init__(self, schema: GraphQLSchema, dialect: Dialect, kept: int, limits: Limits | None = None) -> None:
        self._schema = schema
        self._dialect = dialect
        self._limits = limits
        self._errors = limits.errors if limits else ERRORS_MAX
        self._objects_max = limits.objects if limits else math.inf
        self._parsed = lru_cache(kept)(lambda document: parsed(document, limits))
        self._operation = lru_cache(kept)(self._make_operation)
        self._statement = lru_cache(kept)(self._make_statement)
        self._introspected = lru_cache(min(kept, INTROSPECTIONS_KEPT))(self._introspect)

    def operation_type(self, document: str, name: str | None) -> OperationType:
        """What kind of operation a request names, before it is known to be valid.

        Raises RequestError where the document cannot be read or the name does not choose one operation of it.
        """
        return _chosen(self._parsed(document), name).operation

    def plan(self, document: str, name: str | None, variables: Mapping[str, Any]) -> Planned:
        """The statement that answers an operation.

        Raises RequestError with every reason why it is refused.
        """
        if variables and self._limits:
            check_variables(variables, self._limits)
        operation = self._operation(document, name)
        values = self._coerced(operation, variables) if operation.variable_types else NO_VALUES
        # A list made into a tuple is quicker than what makes one entry after another.
        shape = tuple(
            [(key, shape_of(values[key], kind, (key,))) for key, kind in operation.variable_types if key in values]
        )
        try:
            statement = self._statement(document, name, shape)
            if statement is None:
                return Planned("", (), self._introspected(document, name, orjson.dumps(values), None))
            parameters, objects = statement.bind(values), statement.cost.objects(values)
            if statement.stated and not statement.sql:
                return Planned("", (), None, objects, statement.stated, True)
            if objects > self._objects_max:
                self._check("objects", objects)
            return Planned(statement.sql, parameters, None, objects, statement.stated)
        except GraphQLError as error:
            raise RequestError([error], "BAD_USER_INPUT") from None

    def outline(self, document: str, name: str | None, variables: Mapping[str, Any]) -> list[str]:
        """The plan of an operation in words, a line for each part. Raises RequestError as ``plan`` does."""
        operation = self._operation(document, name)
        asking, values = self._asking(operation, self._coerced(operation, variables))
        return [*outline(Planning(self._schema, asking, values).operation(operation.node))]

    def _coerced(self, operation: Operation, variables: Mapping[str, Any]) -> dict[str, Any]:
        coerced = get_variable_values(
            self._schema, operation.node.variable_definitions or (), dict(variables), max_errors=self._errors
        )
        if isinstance(coerced, list):
            raise RequestError(coerced[: self._errors], "BAD_USER_INPUT")
        return coerced.coerced

    def _check(self, limit: str, value: int) -> None:
        if self._limits and value > (most := getattr(self._limits, limit)):
            raise LimitError(limit, value, most)

    def _make_operation(self, document: str, name: str | None) -> Operation:
        parsed = self._parsed(document)
        node = _chosen(parsed, name)
        errors = invalid(self._schema, parsed, self._errors)
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
        cost = cost_of(answer)
        stated = tuple((key, field) for key, field in answer.fields if isinstance(field, Stated))
        if any(field.alone for _, field in stated):
            return Statement("", (), (), cost, stated)
        self._check("objects", cost.fixed)
        self._check("conditions", conditions_of(answer))

        def introspect(key: str) -> Callable[[Mapping[str, Any]], str]:
            return lambda variables: self._introspected(document, name, orjson.dumps(variables), key).decode()

        emission = Emission(self._dialect, introspect)
        compiled = emission.statement(answer).compile(dialect=self._dialect.engine)
        constants = compiled.params
        bounds = emission.scope.bounds
        order: Sequence[str] = compiled.positiontup or ()
        parameters = tuple(bounds.get(key, constants[key]) for key in order)
        return Statement(str(compiled), parameters, tuple(emission.scope.checks), cost, stated)

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
        data = introspected(self._schema, operation.node, operation.fragments, nodes, given)
        return orjson.dumps({"data": data} if key is None else data[key])


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
