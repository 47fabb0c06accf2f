"""Where operations come in and answers go out: GraphQL over HTTP, as a bare ASGI application.

A request and a response object apiece would cost more than the statement.
"""

import asyncio
import logging
from collections.abc import Sequence
from importlib import metadata
from typing import Any

from graphql import OperationType
from starlette.types import Receive, Scope, Send

from creditsgql.database import Answer, BusyError
from creditsgql.planner import Cache
from creditsgql.server import messages
from creditsgql.server.at_once import Later, Whole
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

LINES_KEPT, LINES_BYTES = 64, 64 * 1024
"""Of how many kinds of answers the headers are kept as they are sent, and of how many bytes."""

STRAIGHT_BYTES = 16 * 1024
"""Longest request that may go straight: whichever does not is read a second time."""

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
        for_all = {messages.VERSION_ASKED, *([b"origin"] if self._origins else [])}
        self._closer_look = {"GET": frozenset({b"if-none-match", *for_all}), "POST": frozenset(for_all)}
        """Headers, by method, by which an answer may be another, or in another envelope."""
        self._status = STATUSES[settings.http_status]
        self._vary = (b"vary", b"accept, x-dataset-version" + (b", authorization" if tokens else b""))
        # Nor does a kept answer hold where its document's name means another, or it would be refused by now.
        self._release = b"%b-%b-%d" % (RELEASE, documents_mark, settings.introspection)
        self._has_explorer = settings.introspection
        self._keeps_answers = settings.answers_bytes > 0
        self._kept = KeptAnswers(settings.answers_bytes)
        self._lines = Cache[tuple[Any, ...], tuple[bytes, bytes]](LINES_KEPT, LINES_BYTES)
        self._body_bytes = settings.body_bytes
        self._straight_bytes = min(STRAIGHT_BYTES, settings.body_bytes)
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
            reply = _failure(seen)
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
        if self._operations.is_full:
            raise BusyError
        request = self._read(asked, is_get)
        if is_get:
            answering = self._reply_to_get(headers, request, client, media_type, at_least, seen)
        else:
            answering = self._operations.reply(request, client, at_least, seen)
        reply = await self._attendance.while_there(receive, answering)
        self._keep(asked, media_type, mark, reply, seen)
        return reply

    def _keep(self, asked: bytes, media_type: str, mark: bytes, reply: Reply, seen: Seen) -> None:
        if mark and mark == self._operations.mark:
            self._kept.keep(asked, media_type, mark, reply, seen)

    async def _respond(self, send: Send, reply: Reply, seen: Seen, is_get: bool, negotiated: str) -> None:
        status, media_type, body = self._told(reply, seen, negotiated)
        await messages.respond(send, status, media_type, body, *self._about(reply, is_get, negotiated))

    def _told(self, reply: Reply, seen: Seen, negotiated: str) -> tuple[int, str, bytes]:
        """The status, the media type and the body of an answer, once all who watch have learnt of it."""
        status, media_type = self._status(reply, negotiated)
        body = reply.body
        if reply.code:
            # Not where there are data: they are the same bytes for all who ask, and kept by their tag.
            body = messages.with_extensions(body, {"requestId": seen.request_id})
        if self._watches:
            seen.answered(status, reply.code, len(body))
            for watch in self._watches:
                watch.tell(seen)
        return status, media_type, body

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

    def straight(self, scope: Scope, body: bytes) -> Whole | Later | None:
        """The answer to an operation that was planned before, now or later, paid for and told of; None for a request
        that must be looked at more closely, or is to be told why it is refused: its answer takes its way through all
        layers of the application."""
        headers = messages.headers_of(scope)
        is_get = scope["method"] == "GET"
        closer_look = self._closer_look.get(scope["method"])
        if closer_look is None or not closer_look.isdisjoint(headers):
            return None
        try:
            if is_get:
                check_site(headers, self._origins)
            else:
                messages.check_content_type(headers.get(b"content-type"))
            media_type = messages.negotiated(headers.get(b"accept"), is_get and self._has_explorer)
            if media_type == HTML:
                return None
            asked = messages.asked_in_url(scope) if is_get else body
            seen = Seen(headers, name_in(headers))
            client = self._client_in(scope, headers)
            self._operations.check_client(client)
            mark = self._operations.mark if self._keeps_answers else b""
            kept = self._kept.get(asked, media_type, mark)
            if kept is not None:
                return self._straight_again(kept, client, seen, is_get, media_type)
            if len(asked) > self._straight_bytes or self._operations.is_full:
                return None
            request = messages.request_in_url(asked[1:]) if is_get else messages.request_in_body(asked)
            # What a GET is told of the schema has the version of data.
            found = self._operations.reply_again(request, client, seen, only_data=is_get)
        except (RefusedError, TooManyRequestsError):
            return None
        if found is None or isinstance(found, Reply):
            return found and self._whole(found, seen, is_get, media_type)

        def whole(heard: asyncio.Future[Answer]) -> Whole:
            try:
                reply = self._heard(heard, seen)
                self._keep(asked, media_type, mark, reply, seen)
            except Exception:
                reply = _failure(seen)
            return self._whole(reply, seen, is_get, media_type)

        return Later(found, whole)

    def _heard(self, heard: asyncio.Future[Answer], seen: Seen) -> Reply:
        if heard.cancelled():
            seen.ran()
            return GONE
        try:
            return self._operations.reply_of(heard, seen)
        except BusyError:
            return BUSY

    def _straight_again(self, kept: Kept, client: str, seen: Seen, is_get: bool, media_type: str) -> Whole | None:
        if not self._operations.charge_at_once(client, kept.objects):
            return None
        seen.operation, seen.objects, seen.version = kept.operation, kept.objects, kept.version
        return self._whole(kept.reply, seen, is_get, media_type)

    def _whole(self, reply: Reply, seen: Seen, is_get: bool, negotiated: str) -> Whole:
        """An answer as it leaves the application."""
        status, media_type, body = self._told(reply, seen, negotiated)
        of_data = reply.answer and (reply.answer.version, reply.answer.origin)
        alike = status, media_type, reply.status, reply.wait, reply.fleeting, of_data, is_get, negotiated
        before, after = self._lines.get(alike) or self._make_lines(alike, reply)
        lines = b"%b%d%b%b\r\n" % (before, len(body), after, seen.request_id.encode())
        return Whole(status, lines, body, REFUSAL_SECONDS if reply is BUSY else 0.0)

    def _make_lines(self, alike: tuple[Any, ...], reply: Reply) -> tuple[bytes, bytes]:
        """The headers of all replies that are alike, before the body's length and from there to the request's name."""
        _, media_type, *_, is_get, negotiated = alike
        about = self._about(reply, is_get, negotiated)
        if self._origins:
            # What answers browsers that ask leave says of all that there are others for another origin.
            about[0] = (b"vary", self._vary[1] + b", Origin")
        kind, length = messages.headers_about(200, media_type, b"")
        before = messages.lines_of((kind, (length[0], b"")))[:-2]
        after = b"\r\n" + messages.lines_of((*about, *FOR_BROWSERS, (REQUEST_ID_HEADER, b"")))[:-2]
        self._lines.put(alike, (before, after), len(before) + len(after))
        return before, after

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


def _failure(seen: Seen) -> Reply:
    """What is said of the failure that is under way, of which the log learns more."""
    log.exception("request %s failed", seen.request_id)
    return _refusal(RefusedError(*FAILED))


def _refusal(error: RefusedError) -> Reply:
    status = STATUS_OF_CODE.get(error.code, error.status)
    return Reply(status, messages.refusal_body(str(error), error.code), error.code, is_result=False)
