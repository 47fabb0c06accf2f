"""Starts the service on an address and keeps it there until it is told to stop."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import uvicorn
from starlette.applications import Starlette

from creditsgql.database import DatabaseError
from creditsgql.server.graceful import GRACE_SECONDS, GracefulServer
from creditsgql.server.workers import CANNOT_START, TOLD_TO_END, keep
from creditsgql.settings import Settings

QUIETLY: dict[str, Any] = {
    "access_log": False,
    "server_header": False,
    "log_level": "warning",
    "timeout_graceful_shutdown": GRACE_SECONDS,
    # The application itself heeds the proxies that its settings name; uvicorn would any on this machine.
    "proxy_headers": False,
}
"""How the server below is told to go about it."""


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

    app = create_app(settings)
    if workers == 1:
        return _answer(app, host, port, None)
    parent = os.getpid()
    return keep(workers, lambda: _answer(app, host, port, parent), GRACE_SECONDS + 10)


def _serve_anew(settings: Settings, host: str, port: int) -> int:
    # The process that is started after each change reads its settings from the environment.
    os.environ["CREDITSGQL_DATABASE"] = settings.database
    os.environ.pop("CREDITSGQL_READ_ONLY", None)
    if settings.read_only:
        os.environ["CREDITSGQL_READ_ONLY"] = str(settings.read_only)
    uvicorn.run("creditsgql.server.app:create_app", factory=True, host=host, port=port, reload=True, **QUIETLY)
    return 0


def _listeners(host: str, port: int, *, shared: bool) -> list[socket.socket]:
    """Sockets at every address of the host; ``shared`` with other processes that open theirs so, connection by
    connection, by the system. Raises AddressError."""
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
        raise AddressError(f"cannot listen on {host}:{port}: {reason}; choose with --host and --port") from error
    return listeners


def _answer(app: Starlette, host: str, port: int, parent: int | None) -> int:
    """Answers until told to stop, or until the parent is gone, if it is one of several workers. The exit status."""
    config = uvicorn.Config(app, lifespan="off", **QUIETLY)
    server = GracefulServer(config)

    def end(*_: object) -> None:
        server.should_exit = True

    async def answering() -> int:
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(app.router.lifespan_context(app))
                listeners = _listeners(host, port, shared=parent is not None)
            except Exception as error:
                known = isinstance(error, DatabaseError | AddressError)
                print(error if known else f"cannot start: {error!r}", file=sys.stderr)
                return CANNOT_START
            if parent:
                # A worker that nobody would tell to end would go on for ever.
                watching = asyncio.create_task(_end_with(parent, end))
                stack.callback(watching.cancel)
            await server.serve(listeners)
        return 0

    for number in TOLD_TO_END:
        # Until the server listens to them itself; in the end it raises those again that it got.
        signal.signal(number, end)
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        return runner.run(answering())


async def _end_with(parent: int, end: Callable[[], None]) -> None:
    while os.getppid() == parent:
        await asyncio.sleep(1)
    end()
