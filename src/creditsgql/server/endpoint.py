"""The one place that answers operations: from a request to the bytes that its statement returns.

It is a bare ASGI application, since a request and response object apiece would cost more than the statement.
"""

import logging
from importlib import metadata
from typing import Any, NamedTuple

from graphql import OperationType
from starlette.types import Receive, Scope, Send

from creditsgql.database import Answer, BehindError, Reading, TookTooLongError, UnavailableError
from creditsgql.planner import Planned, Planner, RequestError
from creditsgql.server import messages
from creditsgql.server.explorer import explorer_page
from creditsgql.server.messages import GRAPHQL_JSON, HTML, JSON, STATUS_OF_CODE, GraphQLRequest, RefusedError
from creditsgql.server.rates import Rates, TooManyRequestsError, client_of, points_of
from creditsgql.settings import Settings

log = logging.getLogger(__name__)

ALLOWED = (b"allow", b"GET, POST")
NOT_KEPT = (b"cache-control", b"no-store")
AGAIN = (b"retry-after", b"1")
FAILED = ("The service failed to answer.", "INTERNAL_SERVER_ERROR")
WHY_NOT: dict[type[Exception], tuple[str, str]] = {
    UnavailableError: ("The database is not there; try again.", "SERVICE_UNAVAILABLE"),
    BehindError: ("No data of the version asked for is there yet; try again.", "DATASET_BEHIND"),
    TookTooLongError: ("The operation took too long; ask for less.", "OPERATION_TIMEOUT"),
}
"""What a client is told where a good operation was not answered; of anything else only the log learns."""

NO_DATA = "SELECT ''"
"""Asks nothing but what every answer tells: the data set's version."""
RELEASE = metadata.version("creditsgql").encode()
"""Part of every tag, since another release may answer in other bytes."""


class Reply(NamedTuple):
    """What is sent back for an operation."""

    status: int
    body: bytes
    answer: Answer | None = None
    """What its data, if there are any, were read as."""
    fleeting: bool = False
    """Whether it tells what holds for this request alone, so that no cache may keep it."""
    wait: int = 0
    """After how many seconds to ask again, where the client asked for too much."""

    @property
    def headers(self) -> tuple[tuple[bytes, bytes], ...]:
        """What the reply says of itself: which version its data are of, or when to ask again."""
        if self.answer is not None:
            return ((messages.VERSION_ASKED, b"%d" % self.answer.version),)
        if self.wait:
            return ((b"retry-after", b"%d" % self.wait),)
        return (AGAIN,) if self.status == 503 else ()


class GraphQLEndpoint:
    """Answers GET and POST at /graphql, and shows the explorer to a browser."""

    def __init__(self, planner: Planner, readers: Reading, rates: Rates, settings: Settings) -> None:
        self._planner = planner
        self._readers = readers
        self._rates = rates
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
            at_least = messages.version_asked(scope)
            self._rates.check(client_of(scope))
            request = await self._read(scope, receive, is_get)
        except TooManyRequestsError as early:
            reply = _too_early(early)
            await messages.respond(send, reply.status, media_type, reply.body, *reply.headers, NOT_KEPT)
            return
        except RefusedError as refused:
            status = STATUS_OF_CODE.get(refused.code, 400)
            extra = (ALLOWED,) if status == 405 else ()
            await messages.respond(send, status, media_type, messages.refusal_body(str(refused), refused.code), *extra)
            return
        if is_get:
            reply = await self._reply_to_get(scope, request, media_type, at_least)
        else:
            reply = await self._reply(request, client_of(scope), media_type, at_least)
        await messages.respond(
            send, reply.status, media_type, reply.body, *reply.headers, *self._kept(reply, is_get, media_type)
        )

    async def _reply_to_get(self, scope: Scope, request: GraphQLRequest, media_type: str, at_least: int) -> Reply:
        """An answer that caches may keep, or 304 where the client's is still right."""
        known = messages.header(scope, b"if-none-match")
        if known is not None:
            now = await self._fetched(NO_DATA, (), at_least)
            if now.answer is None or messages.matches(known, _tag(now.answer, media_type)):
                return now if now.answer is None else Reply(304, b"", now.answer)
        reply = await self._reply(request, client_of(scope), media_type, at_least)
        kept = reply.status == 200 and not reply.fleeting
        if kept and reply.answer is None and not reply.body.startswith(b'{"errors"'):
            # What the schema says is kept like data, and so needs a version.
            now = await self._fetched(NO_DATA, (), at_least)
            return now if now.answer is None else Reply(200, reply.body, now.answer)
        return reply

    def _kept(self, reply: Reply, is_get: bool, media_type: str) -> tuple[tuple[bytes, bytes], ...]:
        """The headers that tell caches what they may keep.

        The tag is of the very data that were answered.
        """
        if not is_get:
            return ()
        if reply.answer is None or reply.fleeting:
            return (NOT_KEPT,)
        return (self._cache_control, (b"etag", _tag(reply.answer, media_type)))

    async def _read(self, scope: Scope, receive: Receive, is_get: bool) -> GraphQLRequest:
        if is_get:
            if len(scope["query_string"]) > self._body_bytes:
                raise RefusedError(f"The URL's query is longer than {self._body_bytes} bytes.", "URL_TOO_LONG")
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

    async def _reply(self, request: GraphQLRequest, client: str, media_type: str, at_least: int) -> Reply:
        try:
            planned = await self._charged(request, client)
            if request.wants_cost or planned.stated:
                return await self._reply_with_facts(request, planned, client, at_least)
        except RequestError as refused:
            return Reply(400 if media_type == GRAPHQL_JSON else 200, messages.errors_body(refused.errors))
        except TooManyRequestsError as early:
            return _too_early(early)
        except Exception:
            log.exception("an operation could not be planned")
            return _refused(*FAILED)
        return await self._answered(planned, at_least)

    async def _answered(self, planned: Planned, at_least: int) -> Reply:
        if planned.finished is not None:
            return Reply(200, planned.finished)
        return await self._fetched(planned.sql, planned.parameters, at_least)

    async def _charged(self, request: GraphQLRequest, client: str) -> Planned:
        """The operation, planned and paid for; what is refused costs the least there is, a dry run nothing."""
        try:
            planned = self._planner.plan(request.document, request.operation_name, request.variables)
        except RequestError:
            await self._rates.charge(client, 1)
            raise
        if not planned.alone:
            await self._rates.charge(client, points_of(planned.objects))
        return planned

    async def _reply_with_facts(self, request: GraphQLRequest, planned: Planned, client: str, at_least: int) -> Reply:
        facts = await self._rates.facts(client, planned.objects)
        reply = await self._answered(planned.told(facts) if planned.stated else planned, at_least)
        if request.wants_cost and reply.status == 200:
            reply = reply._replace(body=messages.with_cost(reply.body, facts))
        return reply._replace(fleeting=True)

    async def _fetched(self, sql: str, parameters: tuple[Any, ...], at_least: int) -> Reply:
        try:
            answer = await self._readers.fetch(sql, parameters, at_least)
        except tuple(WHY_NOT) as error:
            return _refused(*WHY_NOT[type(error)])
        except Exception:
            # What went wrong is for the log; the client learns only that it was not its fault.
            log.exception("an operation failed")
            return _refused(*FAILED)
        return Reply(200, answer.value, answer)


def _too_early(error: TooManyRequestsError) -> Reply:
    return _refused(str(error), "TOO_MANY_REQUESTS")._replace(wait=error.wait)


def _refused(message: str, code: str) -> Reply:
    return Reply(STATUS_OF_CODE[code], messages.refusal_body(message, code))


def _tag(answer: Answer, media_type: str) -> bytes:
    return b'"%d%b-%b-%d"' % (answer.version, answer.origin, RELEASE, media_type == GRAPHQL_JSON)
