"""From a request's document and variables to a statement and its parameters, with all that can be kept kept."""

import math
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Literal, NamedTuple, TypeAlias

import orjson
from graphql import (
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    get_variable_values,
    type_from_ast,
)
from graphql.execution.values import VariableValues
from graphql.language import DocumentNode, FieldNode

from creditsgql.planner.asked import Asking
from creditsgql.planner.cache import Cache
from creditsgql.planner.cost import Cost, conditions_of, cost_of
from creditsgql.planner.dialects import Dialect
from creditsgql.planner.emit import Emission
from creditsgql.planner.errors import RequestError, discreet
from creditsgql.planner.given import Shape, blanked, shape_of
from creditsgql.planner.introspection import introspected
from creditsgql.planner.limits import LimitError, Limits, check_variables, parsed
from creditsgql.planner.operation import Operation
from creditsgql.planner.outline import outline
from creditsgql.planner.plan import Stated
from creditsgql.planner.planning import Planning
from creditsgql.planner.rows import Bound
from creditsgql.planner.validation import invalid
from creditsgql.planner.variables import plain_ones, plain_values
from creditsgql.planner.weights import of_document, of_statement

ERRORS_MAX = 10
"""Most errors told of one document where there are no limits."""

INTROSPECTIONS_KEPT = 16
"""Most introspections kept whole: each generator asks the same one again, and one is some 200 kB."""

INTROSPECTION_BYTES = 4 << 20
"""Most bytes of them together."""

_Shape: TypeAlias = tuple[tuple[str, Shape], ...]
_Asked: TypeAlias = tuple[str, str | None, _Shape]
"""A document, which operation of it, and the shape of its variables."""
_Introspecting: TypeAlias = tuple[str, str | None, bytes]
"""A document, which operation of it, and its variables."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A planned operation: its SQL, and what each parameter is bound to, a constant where it is no Bound.

    ``checks`` are given too and looked at, though the SQL has no use for them. ``stated`` are the root fields, by
    response name, that tell of the request itself; where one of them wants to be answered alone, there is no SQL.
    With ``introspects`` some of its parameters are what the schema says.
    """

    sql: str
    parameters: tuple[Any, ...]
    checks: tuple[Bound, ...]
    cost: Cost
    stated: tuple[tuple[str, Stated], ...] = ()
    introspects: bool = False

    def bind(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """The parameters for a request's coerced variables. Raises ArgumentError for one that means nothing."""
        for check in self.checks:
            check.value(variables)
        return tuple([given.value(variables) if isinstance(given, Bound) else given for given in self.parameters])


@dataclass(slots=True)
class Document:
    """A document that could be read, and what is known of it."""

    node: DocumentNode
    is_valid: bool = False
    """Whether it was found so; a document that was not is looked at again each time."""
    operations: dict[str | None, Operation] = field(default_factory=dict)
    """Those asked for so far, by the name they were chosen by."""


class Planned(NamedTuple):
    """A statement to run for its one value, with parameters; or the finished answer, where no data is asked.

    ``objects`` is the most objects that the answer may hold, as ``cost`` counts them. Where there are root fields in
    ``stated``, the answer is only whole once it is ``told`` the facts; with ``alone`` it is made of nothing else.
    """

    operation: Operation
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


class Introspected(NamedTuple):
    """What an operation's root fields tell that ask no data."""

    parts: dict[str, bytes]
    """By response name."""
    whole: bytes
    """The answer, where nothing else is asked: made once, since of a schema it is long."""


class Kept(NamedTuple):
    """How many are kept of a kind, of how many bytes by estimate, and how often one was found there, or not."""

    entries: int
    weight: int
    found: int
    not_found: int


class Planner:
    """Plans the operations of one schema for one dialect.

    Of documents and of statements it keeps as many as ``kept``, and ``kept_bytes`` of each.

    Without ``limits`` documents may be of any size. Without ``introspection`` the schema is not told: it cannot be
    asked for, and no refusal has a name in it that the request has not.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        dialect: Dialect,
        kept: int,
        limits: Limits | None = None,
        *,
        introspection: bool = True,
        kept_bytes: int = 16 << 20,
    ) -> None:
        self._schema = schema
        self._introspection = introspection
        self._dialect = dialect
        self._limits = limits
        # How many errors there are would tell which of several guesses are right.
        self._errors = (limits.errors if limits else ERRORS_MAX) if introspection else 1
        self._objects_max = limits.objects if limits else math.inf
        self._documents = Cache[str, Document](kept, kept_bytes)
        self._statements = Cache[_Asked, Statement | Literal[False]](kept, kept_bytes)
        self._introspections = Cache[_Introspecting, Introspected](INTROSPECTIONS_KEPT, INTROSPECTION_BYTES)

    def operation_type(self, document: str, name: str | None) -> OperationType:
        """What kind of operation a request names, before it is known to be valid.

        Raises RequestError where the document cannot be read or the name does not choose one operation of it.
        """
        return _chosen(self._document(document).node, name).operation

    def plan(self, document: str, name: str | None, variables: Mapping[str, Any]) -> Planned:
        """The statement that answers an operation.

        Raises RequestError with every reason why it is refused.
        """
        try:
            return self._plan(document, name, variables)
        except RequestError as refused:
            if self._introspection:
                raise
            raise discreet(refused) from None

    def plan_again(self, document: str, name: str | None, variables: Mapping[str, Any]) -> Planned | None:
        """The same for an operation that was planned before, with variables of the same shape; None for any other,
        for which next to nothing is done. Raises RequestError, whose reasons are not the client's to know yet."""
        read = self._documents.peek(document)
        operation = read.operations.get(name) if read else None
        if operation is None:
            return None
        if variables and self._limits:
            check_variables(variables, self._limits)
        values, shape = self._values(operation, variables)
        statement = self._statements.peek((document, name, shape))
        if statement is None:
            return None
        if (not statement or statement.introspects) and self._introspections.peek(
            (document, name, orjson.dumps(values))
        ) is None:
            return None
        # Found again, as the statement is below.
        self._documents.get(document)
        return self._bound(operation, document, name, values, shape)

    def kept(self) -> dict[str, Kept]:
        """What is kept, by what it is."""
        caches: dict[str, Cache[Any, Any]] = {
            "documents": self._documents,
            "statements": self._statements,
            "introspections": self._introspections,
        }
        return {name: Kept(len(one), one.weight, one.found, one.not_found) for name, one in caches.items()}

    def check(self, document: str) -> None:
        """That every operation of a document can be read, is within the limits of its size, and valid.

        Raises RequestError with every reason why not, for who serves the schema: it tells of the schema in any case.
        """
        read = self._document(document).node
        operations = [one for one in read.definitions if isinstance(one, OperationDefinitionNode)]
        for one in operations:
            self._operation(document, one.name.value if one.name else None)
        if not operations:
            _chosen(read, None)

    def _plan(self, document: str, name: str | None, variables: Mapping[str, Any]) -> Planned:
        if variables and self._limits:
            check_variables(variables, self._limits)
        operation = self._operation(document, name)
        try:
            return self._bound(operation, document, name, *self._values(operation, variables))
        except RequestError as refused:
            refused.operation = operation
            raise

    def _bound(
        self, operation: Operation, document: str, name: str | None, values: dict[str, Any], shape: _Shape
    ) -> Planned:
        try:
            statement = self._statement(operation, document, name, shape)
            if not statement:
                return Planned(operation, "", (), self._introspected(document, name, orjson.dumps(values)).whole)
            parameters, objects = statement.bind(values), statement.cost.objects(values)
            if statement.stated and not statement.sql:
                return Planned(operation, "", (), None, objects, statement.stated, True)
            if objects > self._objects_max:
                self._check("objects", objects)
            return Planned(operation, statement.sql, parameters, None, objects, statement.stated)
        except GraphQLError as error:
            raise RequestError([error], "BAD_USER_INPUT") from None

    def outline(self, document: str, name: str | None, variables: Mapping[str, Any]) -> list[str]:
        """The plan of an operation in words, a line for each part. Raises RequestError as ``plan`` does."""
        operation = self._operation(document, name)
        asking, values = self._asking(operation, self._coerced(operation, variables))
        return [*outline(Planning(self._schema, asking, values).operation(operation.node))]

    def _values(self, operation: Operation, variables: Mapping[str, Any]) -> tuple[dict[str, Any], _Shape]:
        plain = None if operation.plain is None else plain_values(operation.plain, variables)
        if plain:
            return plain
        values = self._coerced(operation, variables)
        known = [(key, kind) for key, kind in operation.variable_types if key in values]
        return values, tuple([(key, shape_of(values[key], kind, (key,))) for key, kind in known])

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

    def _document(self, text: str) -> Document:
        document = self._documents.get(text)
        if document is None:
            document = Document(parsed(text, self._limits))
            self._documents.put(text, document, of_document(text, document.node))
        return document

    def _operation(self, text: str, name: str | None) -> Operation:
        document = self._document(text)
        operation = document.operations.get(name)
        if operation is None:
            operation = document.operations[name] = self._make_operation(text, document, name)
        return operation

    def _make_operation(self, text: str, document: Document, name: str | None) -> Operation:
        node = _chosen(document.node, name)
        if not document.is_valid:
            errors = invalid(self._schema, document.node, self._errors, introspection=self._introspection)
            if errors:
                raise RequestError(errors, "GRAPHQL_VALIDATION_FAILED")
            document.is_valid = True
        fragments = {
            definition.name.value: definition
            for definition in document.node.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        declared = tuple(node.variable_definitions or ())
        # That they are for input is known by now.
        kinds: list[Any] = [type_from_ast(self._schema, variable.type) for variable in declared]
        types = tuple((variable.variable.name.value, kind) for variable, kind in zip(declared, kinds, strict=True))
        own_name = node.name.value if node.name else ""
        of_text = sha256(text.encode()).hexdigest()
        plain = plain_ones(declared, types)
        return Operation(own_name, node.operation.value, of_text, document.node, node, fragments, types, plain)

    def _asking(self, operation: Operation, variables: Mapping[str, Any]) -> tuple[Asking, VariableValues]:
        values = VariableValues({}, dict(variables))
        return Asking(self._schema, operation.fragments, values), values

    def _statement(
        self, operation: Operation, document: str, name: str | None, shape: _Shape
    ) -> Statement | Literal[False]:
        """The statement for requests of one shape; False where nothing but introspection is asked."""
        key = document, name, shape
        statement = self._statements.get(key)
        if statement is None:
            statement = self._make_statement(operation, document, name, shape)
            sql, parameters = (statement.sql, statement.parameters) if statement else ("", ())
            self._statements.put(key, statement, of_statement(sql, parameters, shape))
        return statement

    def _make_statement(
        self, operation: Operation, document: str, name: str | None, shape: _Shape
    ) -> Statement | Literal[False]:
        asking, values = self._asking(operation, {key: blanked(part) for key, part in shape})
        answer = Planning(self._schema, asking, values).operation(operation.node)
        root = self._schema.query_type
        assert root is not None
        asked = asking.of(root, [operation.node.selection_set])
        if all(nodes[0].name.value.startswith("__") for nodes in asked.values()):
            return False
        cost = cost_of(answer)
        stated = tuple((key, field) for key, field in answer.fields if isinstance(field, Stated))
        if any(field.alone for _, field in stated):
            return Statement("", (), (), cost, stated)
        self._check("objects", cost.fixed)
        self._check("conditions", conditions_of(answer))

        introspected = set[str]()

        def introspect(key: str) -> Callable[[Mapping[str, Any]], str]:
            introspected.add(key)
            return lambda variables: self._introspected(document, name, orjson.dumps(variables)).parts[key].decode()

        emission = Emission(self._dialect, introspect)
        compiled = emission.statement(answer).compile(dialect=self._dialect.engine)
        constants = compiled.params
        bounds = {key: bound.settled() for key, bound in emission.scope.bounds.items()}
        order: Sequence[str] = compiled.positiontup or ()
        parameters = tuple(bounds.get(key, constants[key]) for key in order)
        checks = tuple(emission.scope.checks)
        return Statement(str(compiled), parameters, checks, cost, stated, introspects=bool(introspected))

    def _introspected(self, document: str, name: str | None, variables: bytes) -> Introspected:
        """graphql-core's answers to the root fields of an operation that ask no data.

        All are found at once, since the limit on what may be asked of the schema is one for all of them.
        """
        asked = document, name, variables
        told = self._introspections.get(asked)
        if told is None:
            parts = self._introspect(document, name, variables)
            told = Introspected(parts, _whole(parts))
            weight = 2 * len(told.whole) + len(variables) + sys.getsizeof(document)
            self._introspections.put(asked, told, weight)
        return told

    def _introspect(self, document: str, name: str | None, variables: bytes) -> dict[str, bytes]:
        operation = self._operation(document, name)
        given = orjson.loads(variables)
        asking, _ = self._asking(operation, given)
        root = self._schema.query_type
        assert root is not None
        nodes: tuple[FieldNode, ...] = tuple(
            node
            for nodes in asking.of(root, [operation.node.selection_set]).values()
            for node in nodes
            if node.name.value.startswith("__")
        )
        data = introspected(self._schema, operation.node, operation.fragments, nodes, given)
        return {key: orjson.dumps(value) for key, value in data.items()}


def _whole(answers: Mapping[str, bytes]) -> bytes:
    """The answer that is made of these, by response name."""
    return b'{"data":{%b}}' % b",".join(b"%b:%b" % (orjson.dumps(key), value) for key, value in answers.items())


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
