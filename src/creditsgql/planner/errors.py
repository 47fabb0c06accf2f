"""Why the planner refuses an operation; the texts are for the client who sent it."""

from collections.abc import Sequence

from graphql import GraphQLError


class ArgumentError(GraphQLError):
    """An argument's value means nothing; ``path`` names the field, by response names."""

    def __init__(self, message: str, path: tuple[str, ...]) -> None:
        super().__init__(message, path=list(path), extensions={"code": "BAD_USER_INPUT"})


class TooLargeError(GraphQLError):
    """The operation asks for more than one plan may hold."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": "OPERATION_TOO_LARGE"})


class RequestError(Exception):
    """A request that is refused before any statement runs; each error carries a code in its extensions."""

    def __init__(self, errors: Sequence[GraphQLError], code: str) -> None:
        super().__init__(code)
        self.errors = list(errors)
        self.code = code
        for error in self.errors:
            error.extensions = {"code": code, **(error.extensions or {})}
