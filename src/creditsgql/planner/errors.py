"""Why the planner refuses an operation; the texts are for the client who sent it."""

from collections.abc import Sequence

from graphql import GraphQLError
from graphql.language import Node

from creditsgql.planner.operation import Operation


class ArgumentError(GraphQLError):
    """An argument's value means nothing; ``path`` names the field, by response names."""

    def __init__(self, message: str, path: tuple[str, ...]) -> None:
        super().__init__(message, path=list(path), extensions={"code": "BAD_USER_INPUT"})


class TooLargeError(GraphQLError):
    """The operation asks for more than one plan may hold."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": "OPERATION_TOO_LARGE"})


class IntrospectionError(GraphQLError):
    """The operation asks what the schema says of itself, where that is not told."""

    def __init__(self, node: Node) -> None:
        super().__init__("Introspection is turned off.", [node], extensions={"code": "INTROSPECTION_DISABLED"})


class RequestError(Exception):
    """A request that is refused before any statement runs; each error carries a code in its extensions."""

    def __init__(self, errors: Sequence[GraphQLError], code: str, operation: Operation | None = None) -> None:
        super().__init__(code)
        self.errors = list(errors)
        self.code = code
        self.operation = operation
        """The operation that cannot be done, or not with these values, where there is one."""
        for error in self.errors:
            error.extensions = {"code": code, **(error.extensions or {})}


DISCREET = {
    "GRAPHQL_VALIDATION_FAILED": "The document does not fit the schema.",
    "BAD_USER_INPUT": "The values given do not fit the operation.",
}
"""By code, all that is said of what fails because of the schema, where the schema is not told."""


def discreet(refused: RequestError) -> RequestError:
    """The same refusal without any name that its sender did not write.

    What fails because of the schema is one sentence for each code, without a place: a path consists of names, and
    places would tell at once which of a list of guesses are right. All else, such as what cannot be read or is too
    large, is seen in the request alone or told in numbers, and stays.
    """
    errors: dict[str | int, GraphQLError] = {}
    for place, error in enumerate(refused.errors):
        code = (error.extensions or {})["code"]
        if code in DISCREET:
            errors[code] = GraphQLError(DISCREET[code], extensions={"code": code})
        else:
            errors[place] = error
    return RequestError([*errors.values()], refused.code, refused.operation)
