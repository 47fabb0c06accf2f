"""What every answer comes in, whichever part of the service made it: the request's name, and what browsers are to heed.

It is also where failures end that nothing else has caught: a client learns that there was one, and its name in the log.
"""

import logging
from collections.abc import Awaitable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from creditsgql.server import messages
from creditsgql.server.messages import FAILED, JSON, STATUS_OF_CODE
from creditsgql.server.request_ids import name_request

log = logging.getLogger(__name__)

FOR_BROWSERS = (
    # Nothing is taken for a script or a page that does not say it is one.
    (b"x-content-type-options", b"nosniff"),
    # No other site's page may have it as an image, a script or the like. What a page asks for by CORS is not meant.
    (b"cross-origin-resource-policy", b"same-origin"),
)


REQUEST_ID_HEADER = b"x-request-id"


class Envelope:
    """Puts each answer of an application into its envelope."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request, whatever becomes of it inside."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        name = name_request(scope)
        outside = (*FOR_BROWSERS, (REQUEST_ID_HEADER, name.encode()))
        begun = False

        def enveloped(message: Message) -> Awaitable[None]:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message["headers"] = [*message.get("headers", ()), *outside]
            return send(message)

        try:
            await self._app(scope, receive, enveloped)
        except Exception:
            log.exception("request %s failed", name)
            if begun:
                # The server hangs up: what the client has got of the answer must not pass for all of it.
                raise
            body = messages.with_extensions(messages.refusal_body(*FAILED), {"requestId": name})
            await messages.respond(enveloped, STATUS_OF_CODE[FAILED[1]], JSON, body)
