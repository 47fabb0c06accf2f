"""The service in the test's own process: asked over ASGI, without a network."""

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx2
from starlette.applications import Starlette
from starlette.types import Scope

from creditsgql.server.at_once import Later, Straight, Whole

T = TypeVar("T")

ASKED_AS = "asked-by-a-test"
"""What each request below calls itself, so that whole answers can be told in advance."""


class Service:
    """A running application to send requests to."""

    def __init__(self, app: Starlette) -> None:
        self._app = app
        self._lifespan = app.router.lifespan_context(app)
        self._client = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://service")
        self._runner = asyncio.Runner()
        self.took = 0.0
        """Seconds from when the last request was sent until it was answered."""

    def __enter__(self) -> Self:
        """Starts it."""
        try:
            self._runner.run(self._lifespan.__aenter__())
        except BaseException:
            self._runner.run(self._client.aclose())
            self._runner.close()
            raise
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Stops it."""
        self._runner.run(self._client.aclose())
        self._runner.run(self._lifespan.__aexit__(None, None, None))
        self._runner.close()

    def request(self, method: str, url: str, **given: Any) -> httpx2.Response:
        """One request and its answer; only the headers given are sent, besides those of the body."""
        headers = {"accept": None, "accept-encoding": None, "user-agent": None, "x-request-id": ASKED_AS}
        headers |= given.pop("headers", {})
        request = self._client.build_request(method, url, **given)
        # Any byte can be sent, written as the letter of its number.
        request.headers.encoding = "latin-1"
        for name, value in headers.items():
            if value is None:
                request.headers.pop(name, None)
            else:
                request.headers[name] = value
        begun = time.perf_counter()
        answer = self._runner.run(self._client.send(request))
        self.took = time.perf_counter() - begun
        return answer

    def call(self, function: Callable[..., T], *given: Any) -> T:
        """What a function returns that is called where the service runs."""

        async def called() -> T:
            return function(*given)

        return self._runner.run(called())

    def straight(self, scope: Scope, body: bytes) -> Whole | None:
        """The answer that needs not go through all of the application, if there is one to such a request."""

        async def answered() -> Whole | None:
            straight: Straight = self._app.state.straight
            found = straight(scope, body)
            if not isinstance(found, Later):
                return found
            await asyncio.wait([found.heard])
            return found.whole(found.heard)

        return self._runner.run(answered())

    def wait(self, seconds: float) -> None:
        """Lets it go on by itself for a while."""
        self._runner.run(asyncio.sleep(seconds))

    def ask(self, document: str, variables: dict[str, Any] | None = None) -> Any:
        """What the service answers to an operation."""
        return self.request("POST", "/graphql", json={"query": document, "variables": variables}).json()
