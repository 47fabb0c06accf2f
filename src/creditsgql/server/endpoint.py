"""Where operations come in and answers go out: GraphQL over HTTP, as a bare ASGI application.

A request and a response object apiece would cost more than the statement.
"""

import asyncio
import logging
from collections.abc import Sequence
from importlib import metadata

from graphql import OperationType
from starlette.types import Receive, Scope, Send

from creditsgql.database import Answer, BusyError
from creditsgql.server import messages
from creditsgql.server.attendance import Attendance, GoneError
from creditsgql.server.envelope import FOR_BROWSERS, REQUEST_ID_HEADER
from creditsgql.server.explorer import explorer_page
from creditsgql.server.kept import Kept, KeptAnswers
from creditsgql.server.messages import (
    CLOSE,
    FAILED,
    GRAPHQL_JSON,
    HTML,
    JSON,
    STATUS_OF_CODE,
    GraphQLRequest,
    Headers,
    RefusedError,
)
from creditsgql.server.operations import BUSY, Operations, Reply, too_early
from creditsgql.server.origins import check_site, origins_of
from creditsgql.server.rates import TooManyRequestsError
from creditsgql.server.request_ids import REQUEST_ID, name_in
from creditsgql.server.seen import Seen, Watch
from creditsgql.server.statuses import STATUSES
from creditsgql.server.tokens import CHALLENGE, Tokens, client_in
from creditsgql.settings import Settings

log = logging.getLogger(__name__)

GOES_WITH = {401: CHALLENGE, 405: (b"allow", b"GET, POST"), 408: CLOSE}
"""The header that an answer must have, by its status."""

GONE = Reply(499, messages.refusal_body("The client hung up.", "CLIENT_GONE"), "CLIENT_GONE", is_result=False)
"""What is told of a request, though not to its client, who did not wait for the answer; the number is nginx's."""

REFUSAL_SECONDS = 0.25
"""How long a refusal for want of room is held back. To refuse takes a third of the processor's time that an answer
takes, so that clients who ask anew as soon as they are refused would leave none for those that are answered."""

MORE_DEPENDS_ON = frozenset(
    (b"if-none-match", b"origin", b"sec-fetch-site", b"x-dataset-version", b"x-forwarded-for", b"x-forwarded-proto")
)
"""Headers by which an answer may be another, or in another envelope, or somebody else's to pay."""

RELEASE = metadata.version("creditsgql").encode()
"""Part of every tag, since another release may answer in other bytes."""


class GraphQLEndpoint:
    """Answers GET and POST at /graphql, and shows the explorer to a browser."""

    def __init__(
        self,
        operations: Operations,
        documents_mark: bytes,
        tokens: Tokens | None,
        settings: Settings,
        watches: Sequence[Watch] = (),
    ) -> None:
        self._operations = operations
        self._attendance = Attendance()
        self._watches = watches
        self._client_in = client_in(tokens)
        self._origins = origins_of(settings.cors_origins)
        self._status = STATUSES[settings.http_status]
        self._vary = (b"vary", b"accept, x-dataset-version" + (b", authorization" if tokens else b""))
        # Nor does a kept answer hold where its document's name means another, or it would be refused by now.
        self._release = b"%b-%b-%d" % (RELEASE, documents_mark, settings.introspection)
        self._has_explorer = settings.introspection
        self._keeps_answers = settings.answers_bytes > 0
        self._kept = KeptAnswers(settings.answers_bytes)
        self._body_bytes = settings.body_bytes
        self._transfer_seconds = settings.transfer_seconds
        self._cache_control = (b"cache-control", settings.cache_control.encode("latin-1"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        headers = messages.headers_of(scope)
        seen = Seen(headers, REQUEST_ID.get())
        media_type = JSON
        is_get = scope["method"] == "GET"
        try:
            if not is_get and scope["method"] != "POST":
                raise RefusedError("Use GET or POST.", "METHOD_NOT_ALLOWED")
            media_type = messages.negotiated(headers.get(b"accept"), is_get and self._has_explorer)
            if media_type == HTML:
                await explorer_page()(scope, receive, send)
                return
            reply = await self._reply(scope, headers, receive, media_type, seen)
        except GoneError:
            reply = GONE
        except BusyError:
            await asyncio.sleep(REFUSAL_SECONDS)
            reply = BUSY
        except TooManyRequestsError as early:
            reply = too_early(early)
        except RefusedError as refused:
            reply = _refusal(refused)
        except Exception:
            log.exception("request %s failed", REQUEST_ID.get())
            reply = _refusal(RefusedError(*FAILED))
            media_type = JSON if media_type == HTML else media_type
        await self._respond(send, reply, seen, is_get, media_type)

    async def _reply(self, scope: Scope, headers: Headers, receive: Receive, media_type: str, seen: Seen) -> Reply:
        """What there is to say to a request for data. Raises what tells why there is nothing."""
        is_get = scope["method"] == "GET"
        if is_get:
            check_site(headers, self._origins)
        client = self._client_in(scope, headers)
        at_least = messages.version_asked(headers.get(messages.VERSION_ASKED))
        self._operations.check_client(client)
        asked = await self._asked(scope, headers, receive, is_get, seen.begun)
        # To learn which data there are takes some microseconds.
        mark = self._operations.mark if self._keeps_answers else b""
        kept = self._kept.get(asked, media_type, mark)
        if kept is not None and kept.version >= at_least:
            return await self._reply_again(
                kept, media_type, headers.get(b"if-none-match") if is_get else None, client, seen
            )
        self._operations.check_room()
        request = self._read(asked, is_get)
        if is_get:
            answering = self._reply_to_get(headers, request, client, media_type, at_least, seen)
        else:
            answering = self._operations.reply(request, client, at_least, seen)
        reply = await self._attendance.while_there(receive, answering)
        if mark and mark == self._operations.mark:
            self._kept.keep(asked, media_type, mark, reply, seen)
        return reply

    async def _respond(self, send: Send, reply: Reply, seen: Seen, is_get: bool, negotiated: str) -> None:
        status, media_type = self._status(reply, negotiated)
        body = reply.body
        if reply.code:
            # Not where there are data: they are the same bytes for all who ask, and kept by their tag.
            body = messages.with_extensions(body, {"requestId": REQUEST_ID.get()})
        self._tell(seen, status, reply.code, len(body))
        await messages.respond(send, status, media_type, body, *self._about(reply, is_get, negotiated))

    def _tell(self, seen: Seen, status: int, code: str, size: int) -> None:
        if self._watches:
            seen.answered(status, code, size)
            for watch in self._watches:
                watch.tell(seen)

    async def _asked(self, scope: Scope, headers: Headers, receive: Receive, is_get: bool, begun: float) -> bytes:
        """What the request says, in its URL or its body, before it is read. Raises RefusedError."""
        if is_get:
            query: bytes = scope["query_string"]
            if len(query) > self._body_bytes:
                raise RefusedError(f"The URL's query is longer than {self._body_bytes} bytes.", "URL_TOO_LONG")
            return messages.asked_in_url(scope)
        messages.check_content_type(headers.get(b"content-type"))
        return bytes(await messages.read_body(headers, receive, self._body_bytes, begun + self._transfer_seconds))

    def _read(self, asked: bytes, is_get: bool) -> GraphQLRequest:
        if not is_get:
            return messages.request_in_body(asked)
        request = messages.request_in_url(asked[1:])
        kind = self._operations.kind(request)
        if kind not in (None, OperationType.QUERY):
            raise RefusedError(f"A {kind.value} needs POST.", "METHOD_NOT_ALLOWED")
        return request

    def again(self, scope: Scope, body: bytes) -> tuple[bytes, bytes] | None:
        """The lines of the headers and the body of an answer that is kept, paid for and told of; None for a request
        that must be looked at more closely, or is to be told why it is refused: its answer takes its way through all
        layers of the application."""
        headers = messages.headers_of(scope)
        is_get = scope["method"] == "GET"
        if not (is_get or scope["method"] == "POST") or not MORE_DEPENDS_ON.isdisjoint(headers):
            return None
        try:
            if not is_get:
                messages.check_content_type(headers.get(b"content-type"))
            media_type = messages.negotiated(headers.get(b"accept"), is_get and self._has_explorer)
            kept = self._kept.get(messages.asked_in_url(scope) if is_get else body, media_type, self._operations.mark)
            if kept is None:
                return None
            seen = Seen(headers, name_in(headers))
            client = self._client_in(scope, headers)
            self._operations.check_client(client)
        except (RefusedError, TooManyRequestsError):
            return None
        if not self._operations.charge_at_once(client, kept.objects):
            return None
        if not kept.lines:
            kept.lines = self._lines(kept.reply, is_get, media_type)
        seen.operation, seen.objects, seen.version = kept.operation, kept.objects, kept.version
        self._tell(seen, 200, "", len(kept.reply.body))
        return b"%b%b: %b\r\n" % (kept.lines, REQUEST_ID_HEADER, seen.request_id.encode()), kept.reply.body

    def _lines(self, reply: Reply, is_get: bool, media_type: str) -> bytes:
        """The headers of an answer, as they leave the application, but for the request's name."""
        about_body = messages.headers_about(200, media_type, reply.body)
        about = self._about(reply, is_get, media_type)
        if self._origins:
            # What answers browsers that ask leave says of all that there are others for another origin.
            about[0] = (b"vary", self._vary[1] + b", Origin")
        return messages.lines_of((*about_body, *about, *FOR_BROWSERS))

    async def _reply_again(self, kept: Kept, media_type: str, known: bytes | None, client: str, seen: Seen) -> Reply:
        """An answer that was given before, paid for like a new one; 304 where the client has it."""
        seen.operation, seen.objects, seen.version = kept.operation, kept.objects, kept.version
        await self._operations.charge(client, kept.objects)
        reply = kept.reply
        if known is not None and reply.answer and messages.matches(known, self._tag(reply.answer, media_type)):
            return reply._replace(status=304, body=b"")
        return reply

    async def _reply_to_get(
        self, headers: Headers, request: GraphQLRequest, client: str, media_type: str, at_least: int, seen: Seen
    ) -> Reply:
        """An answer that caches may keep, or 304 where the client's is still right."""
        known = headers.get(b"if-none-match")
        if known is not None:
            now = await self._operations.now(at_least, seen)
            if now.answer is None or messages.matches(known, self._tag(now.answer, media_type)):
                return now if now.answer is None else now._replace(status=304)
        reply = await self._operations.reply(request, client, at_least, seen)
        if reply.status == 200 and reply.answer is None and not reply.fleeting:
            # What the schema says is kept like data, and so needs a version.
            now = await self._operations.now(at_least, seen)
            return now if now.answer is None else reply._replace(answer=now.answer)
        return reply

    def _about(self, reply: Reply, is_get: bool, media_type: str) -> list[tuple[bytes, bytes]]:
        """What the headers say of a reply: which version its data are of, when to ask again, and what caches may keep.

        The tag is of the very data that were answered.
        """
        about = [self._vary]
        if reply.answer is not None:
            about.append((messages.VERSION_ASKED, b"%d" % reply.answer.version))
        if reply.wait:
            about.append((b"retry-after", b"%d" % reply.wait))
        if reply.status in GOES_WITH:
            about.append(GOES_WITH[reply.status])
        if is_get and reply.answer is not None and not reply.fleeting:
            about += (self._cache_control, (b"etag", self._tag(reply.answer, media_type)))
        elif is_get or reply.status == 429:
            about.append(messages.NOT_KEPT)
        return about

    def _tag(self, answer: Answer, media_type: str) -> bytes:
        return b'"%d%b-%b-%d"' % (answer.version, answer.origin, self._release, media_type == GRAPHQL_JSON)


def _refusal(error: RefusedError) -> Reply:
    status = STATUS_OF_CODE.get(error.code, error.status)
    return Reply(status, messages.refusal_body(str(error), error.code), error.code, is_result=False)
