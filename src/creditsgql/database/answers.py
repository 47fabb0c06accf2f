"""What a statement answers on either engine, and why none of a service's connections may be able to."""

from asyncio import Future, get_running_loop
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Protocol


class Answer(NamedTuple):
    """The one value of the one row that a statement returns, and what it was true of."""

    value: bytes
    """Finished UTF-8 JSON."""
    version: int
    """The data set's version, ``Dataset.version``, in the very snapshot that the value was read from."""
    origin: bytes = b""
    """What else tells that data from other data of the same version, where there may be such."""
    waited: float = 0.0
    """How long the statement waited for a connection, in seconds."""


class Load(NamedTuple):
    """How many statements run, and how many wait for a connection."""

    running: int
    waiting: int


@dataclass(frozen=True)
class Bounds:
    """How many connections a worker reads with, how many requests wait for one, and how long for what."""

    readers: int
    """Connections to the file, or at each server."""
    max_waiting: int
    """Statements that wait for a connection, to the file or at each server; one more is refused."""
    statement_seconds: float
    """How long one statement may run before it is stopped."""
    wait_seconds: float
    """How long one request waits for a connection, or for data as new as it asks for."""
    lag_seconds: float
    """How long after a newer version was first seen a standby without it still answers; PostgreSQL only."""


class UnavailableError(Exception):
    """No server is there to answer."""


class BusyError(Exception):
    """Too many statements wait already, or no connection came free in time."""


class BehindError(Exception):
    """No server had data as new as was asked for in time."""


class TookTooLongError(Exception):
    """The statement ran longer than one may; it was stopped."""


class Reading(Protocol):
    """What the service reads with."""

    @property
    def full(self) -> bool:
        """Whether BusyError is what a statement would meet now: who asks first need not read and plan a request."""

    @property
    def load(self) -> Load:
        """What is under way at this moment."""

    @property
    def mark(self) -> bytes:
        """Another as soon as a statement could meet other data than before; empty where only a statement tells."""

    async def open(self) -> None:
        """Connects. Raises DatabaseError where the database is not there, or not ours, or of another version."""

    async def close(self) -> None:
        """Ends all connections, and at once: statements under way are stopped."""

    def fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int = 0) -> Future[Answer]:
        """What a statement will answer, from data of a version that is ``at_least`` so high.

        Whoever cancels that stops the statement; what still waits for a connection never runs. It comes to
        UnavailableError, BusyError, BehindError or TookTooLongError where the answer cannot be had in time.
        """


def failed(error: Exception) -> Future[Answer]:
    """What will not be answered."""
    future: Future[Answer] = get_running_loop().create_future()
    future.set_exception(error)
    return future


LONG = 16_384
"""From which length on a statement is made anew each time: so many kept would fill the memory."""


def with_version(sql: str) -> str:
    """A statement for one value, made to tell the data set's version beside it: one statement sees one snapshot."""
    return _with_version(sql) if len(sql) < LONG else _with_version.__wrapped__(sql)


@lru_cache(256)
def _with_version(sql: str) -> str:
    return f"SELECT ({sql}), (SELECT version FROM dataset)"
