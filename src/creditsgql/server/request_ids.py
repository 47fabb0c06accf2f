"""What each request is called: one name in its answer, in what clients report, and in the log."""

import itertools
import os
import re
import secrets
from contextvars import ContextVar

from starlette.types import Scope

from creditsgql.server.messages import Headers, headers_of

SANE = re.compile(rb"[A-Za-z0-9._-]{1,64}")
"""What a client, or a proxy, may call its request itself: nothing that breaks a header, a line or a column of a log."""

REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
"""The request that is being answered; empty outside of one. Whatever is logged meanwhile can name it."""


class _Names:
    """A random beginning for each process, and a number for each request; a uuid apiece would take longer."""

    def __init__(self) -> None:
        self.begin()
        # Workers are forks of one process, and would give the same names.
        os.register_at_fork(after_in_child=self.begin)

    def begin(self) -> None:
        self._beginning = secrets.token_hex(6)
        self._numbers = itertools.count(1)

    def next(self) -> str:
        return f"{self._beginning}-{next(self._numbers)}"


_names = _Names()


def new_name() -> str:
    """A name for what cannot be called what its client calls it."""
    return _names.next()


def name_in(headers: Headers) -> str:
    """The name of a request: what its X-Request-Id says, else a new one."""
    given = headers.get(b"x-request-id")
    return given.decode() if given is not None and SANE.fullmatch(given) else _names.next()


def name_request(scope: Scope) -> str:
    """The name of a request, from now on also in REQUEST_ID."""
    name = name_in(headers_of(scope))
    REQUEST_ID.set(name)
    return name
