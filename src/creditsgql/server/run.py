"""Starts the service on an address and keeps it there until it is told to stop."""

import os
import signal
import socket
import sys

import uvicorn

GRACE_SECONDS = 30
"""How long requests under way may take to finish once the service is told to stop."""


class AddressError(Exception):
    """The address cannot be listened on; the message is one line for a person."""


def check_address(host: str, port: int) -> None:
    """That nobody else listens there. Raises AddressError; starting would fail later and less clearly."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except (OSError, OverflowError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise AddressError(f"cannot listen on {host}:{port}: {reason}; choose with --host and --port") from error


def serve(database: str, host: str, port: int, workers: int, *, reload: bool) -> None:
    """Serves until SIGTERM or SIGINT; requests under way then finish first."""
    # uvicorn ends well and then raises the signal once more; a service that did what it was told ends with status 0.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    # Workers are processes of their own and read their settings from the environment.
    os.environ["CREDITSGQL_DATABASE"] = database
    uvicorn.run(
        "creditsgql.server.app:create_app",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        reload=reload,
        access_log=False,
        server_header=False,
        log_level="warning",
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
