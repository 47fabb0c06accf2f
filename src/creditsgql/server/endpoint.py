"""Where operations come in and answers go out: GraphQL over HTTP, as a bare ASGI application.

A request and a response object apiece would cost more than the statement.
"""

from importlib import metadata

from graphql import OperationType
from starlette.types import Receive, Scope, Send

from creditsgql.database import Answer
from creditsgql.server import messages
from creditsgql.server.explorer import explorer_page
from creditsgql.server.messages import GRAPHQL_JSON, HTML, JSON, STATUS_OF_CODE, GraphQLRequest, Headers, RefusedError
from creditsgql.server.operations import Operations, Reply, too_early
from creditsgql.server.rates import TooManyRequestsError, client_of
from creditsgql.settings import Settings

ALLOWED = (b"allow", b"GET, POST")
NOT_KEPT = (b"cache-control", b"no-store")
RELEASE = metadata.version("creditsgql").encode()
"""Part of every tag, since another release may answer in other bytes."""


class GraphQLEndpoint:
    """Answers GET and POST at /graphql, and shows the explorer to a browser."""

    def __init__(self, operations: Operations, settings: Settings) -> None:
        self._operations = operations
        self._body_bytes = settings.body_bytes
        self._cache_control = (b"cache-control", settings.cache_control.encode("latin-1"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        headers = messages.headers_of(scope)
        media_type = JSON
        is_get = scope["method"] == "GET"
        client = client_of(scope)
        try:
            if not is_get and scope["method"] != "POST":
                raise RefusedError("Use GET or POST.", "METHOD_NOT_ALLOWED")
            media_type = messages.negotiated(headers.get(b"accept"), is_get)
            if media_type == HTML:
                await explorer_page()(scope, receive, send)
                return
            at_least = messages.version_asked(headers.get(messages.VERSION_ASKED))
            self._operations.check_client(client)
            request = await self._read(scope, headers, receive, is_get)
            if is_get:
                reply = await self._reply_to_get(headers, request, client, media_type, at_least)
            else:
                reply = await self._operations.reply(request, client, at_least)
        except TooManyRequestsError as early:
            reply = too_early(early)
        except RefusedError as refused:
            reply = _refusal(refused)
        status = 200 if reply.status == 400 and reply.is_result and media_type == JSON else reply.status
        await messages.respond(send, status, media_type, reply.body, *self._about(reply, is_get, media_type))

    async def _read(self, scope: Scope, headers: Headers, receive: Receive, is_get: bool) -> GraphQLRequest:
        if is_get:
            if len(scope["query_string"]) > self._body_bytes:
                raise RefusedError(f"The URL's query is longer than {self._body_bytes} bytes.", "URL_TOO_LONG")
            request = messages.request_in_url(scope["query_string"])
            kind = self._operations.kind(request)
            if kind not in (None, OperationType.QUERY):
                raise RefusedError(f"A {kind.value} needs POST.", "METHOD_NOT_ALLOWED")
            return request
        messages.check_content_type(headers.get(b"content-type"))
        return messages.request_in_body(await messages.read_body(headers, receive, self._body_bytes))

    async def _reply_to_get(
        self, headers: Headers, request: GraphQLRequest, client: str, media_type: str, at_least: int
    ) -> Reply:
        """An answer that caches may keep, or 304 where the client's is still right."""
        known = headers.get(b"if-none-match")
        if known is not None:
            now = await self._operations.now(at_least)
            if now.answer is None or messages.matches(known, _tag(now.answer, media_type)):
                return now if now.answer is None else now._replace(status=304)
        reply = await self._operations.reply(request, client, at_least)
        if reply.status == 200 and reply.answer is None and not reply.fleeting:
            # What the schema says is kept like data, and so needs a version.
            now = await self._operations.now(at_least)
            return now if now.answer is None else reply._replace(answer=now.answer)
        return reply

    def _about(self, reply: Reply, is_get: bool, media_type: str) -> list[tuple[bytes, bytes]]:
        """What the headers say of a reply: which version its data are of, when to ask again, and what caches may keep.

        The tag is of the very data that were answered.
        """
        about = []
        if reply.answer is not None:
            about.append((messages.VERSION_ASKED, b"%d" % reply.answer.version))
        if reply.wait:
            about.append((b"retry-after", b"%d" % reply.wait))
        if reply.status == 405:
            about.append(ALLOWED)
        if is_get and reply.answer is not None and not reply.fleeting:
            about += (self._cache_control, (b"etag", _tag(reply.answer, media_type)))
        elif is_get or reply.status == 429:
            about.append(NOT_KEPT)
        return about


def _refusal(error: RefusedError) -> Reply:
    status = STATUS_OF_CODE.get(error.code, 400)
    return Reply(status, messages.refusal_body(str(error), error.code), error.code, is_result=False)


def _tag(answer: Answer, media_type: str) -> bytes:
    return b'"%d%b-%b-%d"' % (answer.version, answer.origin, RELEASE, media_type == GRAPHQL_JSON)
