"""Starts the service on an address and keeps it there until it is told to stop."""

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp

from creditsgql.database import DatabaseError
from creditsgql.server.connections import Connections, most_connections
from creditsgql.server.graceful import GRACE_SECONDS, GracefulServer
from creditsgql.server.heads import BoundedHeads
from creditsgql.server.workers import CANNOT_START, TOLD_TO_END, keep
from creditsgql.settings import Settings

QUIETLY: dict[str, Any] = {
    "access_log": False,
    "server_header": False,
    "log_level": "warning",
    "timeout_graceful_shutdown": GRACE_SECONDS,
    "ws": "none",
    "http": BoundedHeads,
    # The application itself heeds the proxies that its settings name; uvicorn would any on this machine.
    "proxy_headers": False,
}
"""How the server below is told to go about it."""


OUT_OF_MEMORY = 4
"""The exit status of a process that had no memory left."""


class AddressError(Exception):
    """The address cannot be listened on; the message is one line for a person."""


def check_address(host: str, port: int) -> None:
    """That nobody else listens there. Raises AddressError; starting would fail later and less clearly."""
    for listener in _listeners(host, port, shared=False):
        listener.close()


def serve(settings: Settings, host: str, port: int, workers: int, *, reload: bool) -> int:
    """Serves until SIGTERM or SIGINT; requests under way then finish first. Returns the exit status."""
    if reload:
        return _serve_anew(settings, host, port)
    from creditsgql.server.app import create_app
    from creditsgql.server.documents import ManifestError
    from creditsgql.server.rates import RateStoreError
    from creditsgql.server.spans import SpansError
    from creditsgql.server.tokens import TokensError

    if settings.log_format == "auto":
        # A person at a terminal looks for what went wrong, whoever collects lines for what happened.
        in_terminal = sys.stdout is not None and sys.stdout.isatty()
        settings = settings.model_copy(update={"log_format": "off" if in_terminal else "json"})
    try:
        metrics_at = _metrics_address(settings, port)
        app = create_app(settings)
    except (AddressError, ManifestError, RateStoreError, SpansError, TokensError) as error:
        _complain(str(error))
        return CANNOT_START
    if workers == 1:
        return _answer(app, settings, host, port, metrics_at)
    parent = os.getpid()
    work = partial(_answer, app, settings, host, port, metrics_at, parent)
    return keep(workers, work, GRACE_SECONDS + 10)


def _metrics_address(settings: Settings, port: int) -> tuple[str, int] | None:
    """Where /metrics is to be, if anywhere. Raises AddressError where it cannot."""
    host, _, told = settings.metrics_address.rpartition(":")
    if not told:
        return None
    if int(told) == port:
        raise AddressError(f"metrics_address: expected a port of its own, met {port}, which serves the graph")
    at = host.strip("[]"), int(told)
    for listener in _listeners(*at, shared=False, chosen="CREDITSGQL_METRICS_ADDRESS"):
        listener.close()
    return at


def _serve_anew(settings: Settings, host: str, port: int) -> int:
    # The process that is started after each change reads its settings from the environment.
    os.environ["CREDITSGQL_DATABASE"] = settings.database
    os.environ.pop("CREDITSGQL_READ_ONLY", None)
    if settings.read_only:
        os.environ["CREDITSGQL_READ_ONLY"] = str(settings.read_only)
    uvicorn.run("creditsgql.server.app:create_app", factory=True, host=host, port=port, reload=True, **QUIETLY)
    return 0


def _listeners(host: str, port: int, *, shared: bool, chosen: str = "--host and --port") -> list[socket.socket]:
    """Sockets at every address of the host; ``shared`` with other processes that open theirs so, connection by
    connection, by the system. Raises AddressError, which says by what they are ``chosen``."""
    listeners: list[socket.socket] = []
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, address in dict.fromkeys((*one[:3], one[4]) for one in found):
            listener = socket.socket(family, kind, protocol)
            listeners.append(listener)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if shared:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            if family == socket.AF_INET6:
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            listener.bind(address)
    except (OSError, OverflowError, UnicodeError) as error:
        for listener in listeners:
            listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise AddressError(f"cannot listen on {host}:{port}: {reason}; choose with {chosen}") from error
    return listeners


def _answer(
    app: Starlette,
    settings: Settings,
    host: str,
    port: int,
    metrics_at: tuple[str, int] | None,
    parent: int | None = None,
    place: int = 0,
) -> int:
    """Answers until told to stop, or until the parent is gone, if it is one of several workers, each with a place of
    its own. The exit status."""
    served: ASGIApp = app
    straight = app.state.straight
    if metrics_at:
        from creditsgql.server.metrics import beside, elsewhere

        app.state.metrics.take(place)
        served = beside(app, app.state.metrics.page(), metrics_at[1])
        straight = straight and elsewhere(straight, metrics_at[1])
    most = most_connections(settings.connections)
    connections = Connections(most, settings.transfer_seconds, settings.idle_seconds, straight)
    config = uvicorn.Config(served, lifespan="off", **{**QUIETLY, "http": connections.protocol})
    server = GracefulServer(config)

    def end(*_: object) -> None:
        server.should_exit = True

    async def answering() -> int:
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(app.router.lifespan_context(app))
                listeners = _listeners(host, port, shared=parent is not None)
                if metrics_at:
                    listeners += _listeners(*metrics_at, shared=parent is not None)
            except Exception as error:
                known = isinstance(error, DatabaseError | AddressError)
                _complain(str(error) if known else f"cannot start: {error!r}")
                return CANNOT_START
            asyncio.get_running_loop().set_exception_handler(_heed)
            if parent:
                # A worker that nobody would tell to end would go on for ever.
                watching = asyncio.create_task(_end_with(parent, end))
                stack.callback(watching.cancel)
            # What is there by now stays. To look through all of it for garbage again and again takes 0.1 s each time.
            gc.collect()
            gc.freeze()
            await server.serve(listeners)
        return 0

    for number in TOLD_TO_END:
        # Until the server listens to them itself; in the end it raises those again that it got.
        signal.signal(number, end)
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        return runner.run(answering())


def _complain(line: str) -> None:
    # With its end, since other workers may complain at the same time.
    print(f"{line}\n", end="", file=sys.stderr)


def _heed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What becomes of a failure that is of no request: a process that has no memory left to go on with ends at once.

    Whoever keeps it puts another in its place; it would fail again and again, and answer nobody.
    """
    if isinstance(context.get("exception"), MemoryError):
        os.write(2, b"out of memory: this process ends\n")
        os._exit(OUT_OF_MEMORY)
    loop.default_exception_handler(context)


async def _end_with(parent: int, end: Callable[[], None]) -> None:
    while os.getppid() == parent:
        await asyncio.sleep(1)
    end()
