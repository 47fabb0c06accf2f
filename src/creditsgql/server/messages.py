"""GraphQL over HTTP: what a request says, and how an answer is sent back.

The rules are those of the GraphQL-over-HTTP specification: JSON in, JSON out, GET for queries only. A client that
takes ``application/graphql-response+json`` gets a status that tells whether the operation ran; one that only takes
``application/json`` gets 200 for every well-formed request, as that older media type has it.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from time import perf_counter
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import orjson
from graphql import GraphQLError
from starlette.types import Receive, Scope, Send

from creditsgql.server.attendance import GoneError

GRAPHQL_JSON = "application/graphql-response+json"
JSON = "application/json"
HTML = "text/html"

STATUS_OF_CODE = {
    "UNAUTHENTICATED": 401,
    "CROSS_SITE": 403,
    "METHOD_NOT_ALLOWED": 405,
    "NOT_ACCEPTABLE": 406,
    "REQUEST_TIMEOUT": 408,
    "BODY_TOO_LARGE": 413,
    "URL_TOO_LONG": 414,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "TOO_MANY_REQUESTS": 429,
    "INTERNAL_SERVER_ERROR": 500,
    "SERVICE_UNAVAILABLE": 503,
    "SERVICE_BUSY": 503,
    "DATASET_BEHIND": 503,
    "OPERATION_TIMEOUT": 504,
}
"""The status for requests that are refused before they are GraphQL at all, where any other such is 400, and for those
that were good and could not be answered."""

FAILED = ("The service failed to answer.", "INTERNAL_SERVER_ERROR")
"""What a client is told of a failure that is none of its own, and the code; of the rest only the log learns."""

TOO_SLOW = ("The request took too long to come in.", "REQUEST_TIMEOUT")
"""What a client is told, and the code, whose request is not whole after so long."""

LONGEST_TEXT = 500
"""Most letters of an error's message, and of all that is in its path."""

SHA256_PREFIX = "sha256:"
"""What a documentId begins with that is a hash; an id of somebody's own has no colon."""

VERSION_ASKED = b"x-dataset-version"
"""Names, in a request, the data set's version that the answer may not be older than; in an answer, what it is of."""


NOT_KEPT = (b"cache-control", b"no-store")
"""The header of an answer that no cache may keep."""

CLOSE = (b"connection", b"close")
"""The header of an answer that is the last of its connection."""

Headers = dict[bytes, bytes]
"""A request's headers, by names in small letters."""


class RefusedError(Exception):
    """A request that is no GraphQL request; the message is for the client."""

    status = 422
    """The status where none belongs to the code."""

    def __init__(self, message: str, code: str = "BAD_REQUEST") -> None:
        super().__init__(message)
        self.code = code


class UnreadableError(RefusedError):
    """A request that is not even the JSON, or the text, that it should be."""

    status = 400


class GraphQLRequest(NamedTuple):
    """What a request asks: a document, which operation of it, and the variables as they came."""

    document: str
    """Its text; empty where it is only named."""
    operation_name: str | None
    variables: dict[str, Any]
    wants_cost: bool
    """Whether the answer's extensions shall tell what it cost: asked for by ``{"cost": true}`` in the request's."""
    document_id: str | None = None
    """What the document is named by: its sha256 in hexadecimal digits, or an id of somebody's own."""


def headers_of(scope: Scope) -> Headers:
    """A request's headers by name; several of one name are one list."""
    given: list[tuple[bytes, bytes]] = scope["headers"]
    headers = dict(given)
    if len(headers) < len(given):
        # Each is looked at once: thousands of names, one of them twice, are quickly sent.
        values: dict[bytes, list[bytes]] = {}
        for name, value in given:
            values.setdefault(name, []).append(value)
        headers = {name: b", ".join(several) for name, several in values.items()}
    return headers


def asked_in_url(scope: Scope) -> bytes:
    """What a GET asks, told from any body."""
    return b"?%b" % scope["query_string"]


def version_asked(value: bytes | None) -> int:
    """The data set's version that the answer may not be older than; 0 for any. Raises RefusedError."""
    if value is None:
        return 0
    if not (value.isdigit() and len(value) <= 18):
        raise UnreadableError("X-Dataset-Version must be a whole number.")
    return int(value)


@lru_cache(256)
def negotiated(accept: bytes | None, html: bool) -> str:
    """The media type of the answer that an Accept header prefers; ``html`` tells whether a page can be had too.

    Raises RefusedError where it takes none of ours.
    """
    if accept is None:
        return JSON
    best, best_rank = None, (0.0, 0, 0)
    for offer in (JSON, GRAPHQL_JSON, *([HTML] if html else [])):
        # The range that names an offer most exactly says how welcome it is; among equals the client's order counts.
        known = enumerate(_ranges(accept.decode("latin-1")))
        ranges = [(_exactness(kind, offer), -place, weight) for place, (kind, weight) in known]
        exactness, place, weight = max(ranges)
        if exactness and weight and (weight, exactness, place) > best_rank:
            best, best_rank = offer, (weight, exactness, place)
    if best is None:
        raise RefusedError(f"The answer can be {GRAPHQL_JSON} or {JSON}.", "NOT_ACCEPTABLE")
    return best


def _ranges(accept: str) -> list[tuple[str, float]]:
    """The media ranges of an Accept header with their weights."""
    ranges = []
    for item in accept.lower().split(","):
        kind, *parameters = (part.strip() for part in item.split(";"))
        ranges.append((kind, _weight(parameters)))
    return ranges


def _exactness(kind: str, offer: str) -> int:
    """How exactly a media range names an offer: 3 by name, 2 by its type, 1 by ``*/*``, 0 not at all."""
    return {offer: 3, f"{offer.split('/', 1)[0]}/*": 2, "*/*": 1}.get(kind, 0)


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(1.0, float(value))
            except ValueError:
                return 0.0
        if name.strip() == "charset" and value.strip('" ') not in ("utf-8", "utf8"):
            return 0.0
    return 1.0


@lru_cache(64)
def check_content_type(value: bytes | None) -> None:
    """That a body is JSON in UTF-8. Raises RefusedError."""
    kind, *parameters = (part.strip().lower() for part in (value or b"").decode("latin-1").split(";"))
    if kind != JSON:
        raise RefusedError(f"The body must be {JSON}.", "UNSUPPORTED_MEDIA_TYPE")
    for parameter in parameters:
        name, _, charset = parameter.partition("=")
        if name.strip() == "charset" and charset.strip('" ') not in ("utf-8", "utf8"):
            raise RefusedError("The body must be in UTF-8.", "UNSUPPORTED_MEDIA_TYPE")


async def read_body(headers: Headers, receive: Receive, most: int, until: float) -> bytes | bytearray:
    """The whole body. Raises RefusedError where it is larger than ``most`` bytes, without reading on, or not whole by
    the time, of perf_counter; and GoneError where its client hangs up.

    The clock is looked at with each piece; the server below passes pieces of nothing where none come for too long.
    """
    declared = headers.get(b"content-length")
    if declared is not None and declared.isdigit() and int(declared) > most:
        raise _too_large(most)
    message = await receive()
    body: bytes | bytearray = message.get("body", b"")
    if message.get("more_body"):
        # One that comes by single letters would be copied once for each.
        body = bytearray(body)
    while message.get("more_body") and len(body) <= most:
        if perf_counter() > until:
            raise RefusedError(*TOO_SLOW)
        message = await receive()
        body += message.get("body", b"")
    if message["type"] == "http.disconnect":
        raise GoneError
    if len(body) > most:
        raise _too_large(most)
    return body


def _too_large(most: int) -> RefusedError:
    return RefusedError(f"The body is larger than {most} bytes.", "BODY_TOO_LARGE")


def _loads(text: bytes | bytearray | str) -> Any:
    """JSON, read. Raises orjson.JSONDecodeError where it is none."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        if error.msg.startswith("Not enough memory"):
            # Its way to say that it is not the client's fault.
            raise MemoryError from None
        raise


def request_in_body(body: bytes | bytearray) -> GraphQLRequest:
    """The request in a POST's body. Raises RefusedError."""
    try:
        read = _loads(body)
    except orjson.JSONDecodeError:
        raise UnreadableError("The body is not JSON in UTF-8.") from None
    if not isinstance(read, dict):
        raise RefusedError("The body must be a JSON object with a member query.")
    return _request(read)


def request_in_url(query_string: bytes) -> GraphQLRequest:
    """The request in a GET's parameters. Raises RefusedError."""
    try:
        parameters: dict[str, Any] = dict(
            parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=100)
        )
    except ValueError:
        raise UnreadableError("The URL's parameters are not UTF-8, percent-encoded.") from None
    for name in ("variables", "extensions"):
        if name in parameters:
            try:
                parameters[name] = _loads(parameters[name] or "null")
            except orjson.JSONDecodeError:
                raise RefusedError(f"The parameter {name} is not JSON.") from None
    return _request(parameters)


def _request(read: dict[str, Any]) -> GraphQLRequest:
    document, name, variables = read.get("query"), read.get("operationName"), read.get("variables")
    extensions = read.get("extensions")
    if not isinstance(extensions, dict | None):
        raise RefusedError("extensions must be an object.")
    document_id = _document_id(read.get("documentId"), (extensions or {}).get("persistedQuery"))
    if document in (None, "") and document_id is not None:
        document = ""
    elif not isinstance(document, str) or not document:
        raise RefusedError("query must be a string with a GraphQL document.")
    if not isinstance(name, str | None):
        raise RefusedError("operationName must be a string.")
    if not isinstance(variables, dict | None):
        raise RefusedError("variables must be an object.")
    wants_cost = extensions is not None and extensions.get("cost") is True
    return GraphQLRequest(document, name or None, variables or {}, wants_cost, document_id)


def _document_id(given: Any, persisted: Any) -> str | None:
    """What a request names its document by: ``documentId``, or what Apollo's clients send instead."""
    if given is None and persisted is None:
        return None
    if given is not None and persisted is not None:
        raise RefusedError("documentId and extensions.persistedQuery both name a document; expected one of them.")
    if persisted is not None:
        given = persisted.get("sha256Hash") if isinstance(persisted, dict) and persisted.get("version") == 1 else None
        if not isinstance(given, str) or not given:
            raise RefusedError("extensions.persistedQuery must be an object with version 1 and a sha256Hash.")
        return given
    if not isinstance(given, str) or not given:
        raise RefusedError("documentId must be a string that names a GraphQL document.")
    return given.removeprefix(SHA256_PREFIX)


def matches(if_none_match: bytes, tag: bytes) -> bool:
    """Whether an If-None-Match header names the tag, strong or weak."""
    known = {item.strip().removeprefix(b"W/") for item in if_none_match.split(b",")}
    return b"*" in known or tag in known


def with_extensions(body: bytes, extensions: dict[str, Any]) -> bytes:
    """The body of an answer, which has no extensions yet, with some."""
    return body[:-1] + b',"extensions":' + orjson.dumps(extensions) + b"}"


def errors_body(errors: list[GraphQLError]) -> bytes:
    """An answer that consists of errors alone."""
    return orjson.dumps({"errors": [_bounded(error) for error in errors]})


def _bounded(error: GraphQLError) -> dict[str, Any]:
    """An error as it is told. Messages and paths may hold what the client wrote, of any length."""
    told: dict[str, Any] = {**error.formatted}
    if len(told["message"]) > LONGEST_TEXT:
        told["message"] = told["message"][: LONGEST_TEXT - 1] + "…"
    if "path" in told:
        room = accumulate(len(str(key)) for key in told["path"])
        path = [key for key, length in zip(told["path"], room, strict=True) if length <= LONGEST_TEXT]
        told["path"] = path if len(path) == len(told["path"]) else [*path, "…"]
    return told


def refusal_body(message: str, code: str) -> bytes:
    """The answer to a request that is no GraphQL request."""
    return errors_body([GraphQLError(message, extensions={"code": code})])


def lines_of(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Headers as they are sent."""
    return b"".join([b"%b: %b\r\n" % header for header in headers])


def headers_about(status: int, media_type: str, body: bytes) -> tuple[tuple[bytes, bytes], ...]:
    """What an answer's headers say of its body."""
    if status == 304:
        return ()
    return (b"content-type", _content_type(media_type)), (b"content-length", b"%d" % len(body))


async def respond(send: Send, status: int, media_type: str, body: bytes, *extra: tuple[bytes, bytes]) -> None:
    """Sends an answer whole."""
    headers = [*headers_about(status, media_type, body), *extra]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@lru_cache(8)
def _content_type(media_type: str) -> bytes:
    return f"{media_type}; charset=utf-8".encode()
