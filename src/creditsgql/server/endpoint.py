"""The one place that answers operations: from a request to the bytes that its statement returns.

It is a bare ASGI application, since a request and response object apiece would cost more than the statement.
"""

import logging
from importlib import metadata

from graphql import OperationType
from starlette.types import Receive, Scope, Send

from creditsgql.database import Readers
from creditsgql.planner import Planner, RequestError
from creditsgql.server import messages
from creditsgql.server.explorer import explorer_page
from creditsgql.server.messages import GRAPHQL_JSON, HTML, JSON, STATUS_OF_CODE, GraphQLRequest, RefusedError
from creditsgql.settings import Settings

log = logging.getLogger(__name__)

ALLOWED = (b"allow", b"GET, POST")
NOT_KEPT = (b"cache-control", b"no-store")
FAILED = messages.refusal_body("The service failed to answer.", "INTERNAL_SERVER_ERROR")
RELEASE = metadata.version("creditsgql").encode()
"""Part of every tag, since another release may answer in other bytes."""


class GraphQLEndpoint:
    """Answers GET and POST at /graphql, and shows the explorer to a browser."""

    def __init__(self, planner: Planner, readers: Readers, settings: Settings) -> None:
        self._planner = planner
        self._readers = readers
        self._body_bytes = settings.body_bytes
        self._cache_control = (b"cache-control", settings.cache_control.encode("latin-1"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        media_type = JSON
        try:
            is_get = scope["method"] == "GET"
            if not is_get and scope["method"] != "POST":
                raise RefusedError("Use GET or POST.", "METHOD_NOT_ALLOWED")
            media_type = messages.negotiated(messages.header(scope, b"accept"), is_get)
            if media_type == HTML:
                await explorer_page()(scope, receive, send)
                return
            request = await self._read(scope, receive, is_get)
        except RefusedError as refused:
            status = STATUS_OF_CODE.get(refused.code, 400)
            extra = (ALLOWED,) if status == 405 else ()
            await messages.respond(send, status, media_type, messages.refusal_body(str(refused), refused.code), *extra)
            return
        if is_get:
            await self._respond_to_get(scope, send, request, media_type)
            return
        status, body = await self._answer(request, media_type)
        await messages.respond(send, status, media_type, body)

    async def _respond_to_get(self, scope: Scope, send: Send, request: GraphQLRequest, media_type: str) -> None:
        """An answer that caches may keep, or 304 where the client's is still right.

        The tag is the data set's version, read before the statement runs: data that changes in between is sent
        under the older tag, and so fetched once more than needed, never once too rarely.
        """
        try:
            tag = await self._tag(media_type)
        except Exception:
            log.exception("the data set's version cannot be read")
            await messages.respond(send, 500, media_type, FAILED)
            return
        fresh = (self._cache_control, (b"etag", tag))
        if messages.matches(messages.header(scope, b"if-none-match"), tag):
            await messages.respond(send, 304, media_type, b"", *fresh)
            return
        status, body = await self._answer(request, media_type)
        answered = status == 200 and not body.startswith(b'{"errors"')
        await messages.respond(send, status, media_type, body, *(fresh if answered else (NOT_KEPT,)))

    async def _tag(self, media_type: str) -> bytes:
        version = await self._readers.fetch("SELECT CAST(version AS TEXT) FROM dataset", ())
        return b'"%b-%b-%d"' % (version, RELEASE, media_type == GRAPHQL_JSON)

    async def _read(self, scope: Scope, receive: Receive, is_get: bool) -> GraphQLRequest:
        if is_get:
            request = messages.request_in_url(scope["query_string"])
            self._refuse_writing(request)
            return request
        messages.check_content_type(messages.header(scope, b"content-type"))
        return messages.request_in_body(await messages.read_body(scope, receive, self._body_bytes))

    def _refuse_writing(self, request: GraphQLRequest) -> None:
        """GET is for queries only. Raises RefusedError for anything else that is an operation."""
        try:
            kind = self._planner.operation_type(request.document, request.operation_name)
        except RequestError:
            return
        if kind is not OperationType.QUERY:
            raise RefusedError(f"A {kind.value} needs POST.", "METHOD_NOT_ALLOWED")

    async def _answer(self, request: GraphQLRequest, media_type: str) -> tuple[int, bytes]:
        try:
            planned = self._planner.plan(request.document, request.operation_name, request.variables)
            if planned.finished is not None:
                return 200, planned.finished
            return 200, await self._readers.fetch(planned.sql, planned.parameters)
        except RequestError as refused:
            return 400 if media_type == GRAPHQL_JSON else 200, messages.errors_body(refused.errors)
        except Exception:
            # What went wrong is for the log; the client learns only that it was not its fault.
            log.exception("an operation failed")
            return 500, FAILED
