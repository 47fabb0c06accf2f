"""How large a request may be: seen before it is understood, so that refusing it costs less than answering would.

Every refusal says which limit, what it met and what it allows, and has a code of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from graphql import GraphQLError, GraphQLSyntaxError, Lexer, Source, TokenKind, parse
from graphql.language import DocumentNode, Node, OperationDefinitionNode

from creditsgql.planner.errors import RequestError
from creditsgql.planner.extent import COUNTED_TO, extents

PARSE_FAILED = "GRAPHQL_PARSE_FAILED"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most there may be of each: in a document, in an operation of it, in its variables, in its answer.

    ``variable_values`` counts every value within lists and objects, and these; ``conditions`` those of a statement and
    ``objects`` those that an answer may hold, as ``cost`` counts them; ``errors`` those told of one request.
    """

    tokens: int
    operations: int
    depth: int
    root_fields: int
    aliases: int
    directives: int
    directives_on_one: int
    list_entries: int
    variable_values: int
    conditions: int
    objects: int
    errors: int


CODES = {
    "tokens": "TOO_MANY_TOKENS",
    "operations": "TOO_MANY_OPERATIONS",
    "depth": "TOO_DEEP",
    "root_fields": "TOO_MANY_ROOT_FIELDS",
    "aliases": "TOO_MANY_ALIASES",
    "directives": "TOO_MANY_DIRECTIVES",
    "directives_on_one": "TOO_MANY_DIRECTIVES_ON_ONE",
    "list_entries": "TOO_MANY_LIST_ENTRIES",
    "variable_values": "TOO_MANY_VARIABLE_VALUES",
    "conditions": "TOO_MANY_CONDITIONS",
    "objects": "TOO_MANY_OBJECTS",
}
"""What each limit's refusal is called."""

OF_OPERATIONS = ("depth", "root_fields", "aliases", "directives")
"""Limits on what an operation comes to with all its fragments; the others are on what is written in one place."""


NESTED = frozenset((dict, list))


class LimitError(GraphQLError):
    """A request is larger than a limit allows; ``least`` says that it may be larger than the value told."""

    def __init__(self, limit: str, value: int, most: int, *, least: bool = False, nodes: Sequence[Node] = ()) -> None:
        told = f"at least {value}" if least else str(value)
        message = f"{limit.replace('_', ' ')}: {told} is over the maximum of {most}"
        super().__init__(message, nodes or None, extensions={"code": CODES[limit]})


def refused(error: LimitError) -> RequestError:
    """The refusal of a request for one limit."""
    return RequestError([error], "BAD_REQUEST")


def parsed(document: str, limits: Limits | None) -> DocumentNode:
    """The document, read, where it is within the limits. Raises RequestError where it is not, or is none."""
    most = limits.tokens if limits else None
    try:
        read = parse(document, max_lexical_tokens=most, max_comments=most)
    except GraphQLError as error:
        if most is not None and _is_cut(document, most, error):
            raise refused(LimitError("tokens", most + 1, most, least=True)) from None
        raise RequestError([error], PARSE_FAILED) from None
    except RecursionError:
        raise RequestError([GraphQLError("The document is nested too deeply.")], PARSE_FAILED) from None
    if limits:
        _check(read, limits)
    return read


def _is_cut(document: str, most: int, error: GraphQLError) -> bool:
    """Whether what could not be parsed is the first token too many."""
    lexer = Lexer(Source(document))
    try:
        for _ in range(most + 1):
            if lexer.advance().kind is TokenKind.EOF:
                return False
    except GraphQLSyntaxError:
        return False
    return error.positions == [lexer.token.start]


def _check(document: DocumentNode, limits: Limits) -> None:
    """Raises RequestError with a reason for each limit that the document is over."""
    found = extents(document)
    errors: list[GraphQLError] = []
    operations = [one for one in found if isinstance(one.node, OperationDefinitionNode)]
    if len(operations) > limits.operations:
        errors.append(LimitError("operations", len(operations), limits.operations))
    for limit in (*OF_OPERATIONS, "directives_on_one", "list_entries"):
        most = getattr(limits, limit)
        among = operations if limit in OF_OPERATIONS else found
        largest = max(among, key=attrgetter(limit), default=None)
        if largest is not None and (value := getattr(largest, limit)) > most:
            errors.append(LimitError(limit, value, most, least=value == COUNTED_TO, nodes=[largest.node]))
    if errors:
        raise RequestError(errors[: limits.errors], "BAD_REQUEST")


def check_variables(variables: Mapping[str, Any], limits: Limits) -> None:
    """Raises RequestError where a list among the variables is too long, or there is too much in them altogether."""
    count, inner = len(variables), [value for value in variables.values() if type(value) in NESTED]
    while inner and count <= limits.variable_values:
        value = inner.pop()
        if type(value) is list and len(value) > limits.list_entries:
            raise refused(LimitError("list_entries", len(value), limits.list_entries))
        count += len(value)
        # Every request pays for this: a loop is quicker than what says the same in fewer lines.
        for member in value if type(value) is list else value.values():
            if type(member) in NESTED:
                inner.append(member)
    if count > limits.variable_values:
        raise refused(LimitError("variable_values", count, limits.variable_values, least=True))
