"""What a statement answers on either engine, and why none of a service's connections may be able to."""

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


@dataclass(frozen=True)
class Bounds:
    """How many connections a worker reads with, and how long it waits for what; PostgreSQL needs all of them."""

    readers: int
    """Connections at each server."""
    statement_seconds: float
    """How long one statement may run before its server gives it up."""
    wait_seconds: float
    """How long one request waits for a connection, or for data as new as it asks for."""
    lag_seconds: float
    """How long after a newer version was first seen a standby without it still answers."""


class UnavailableError(Exception):
    """No server is there to answer, or none of their connections came free in time."""


class BehindError(Exception):
    """No server had data as new as was asked for in time."""


class TookTooLongError(Exception):
    """The statement ran longer than one may; it was given up."""


class Reading(Protocol):
    """What the service reads with."""

    async def open(self) -> None:
        """Connects. Raises DatabaseError where the database is not there, or not ours, or of another version."""

    async def close(self) -> None:
        """Ends all connections."""

    async def fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int = 0) -> Answer:
        """What a statement answers, from data of a version that is ``at_least`` so high.

        Raises UnavailableError, BehindError or TookTooLongError where that cannot be had in time.
        """


@lru_cache(512)
def with_version(sql: str) -> str:
    """A statement for one value, made to tell the data set's version beside it: one statement sees one snapshot."""
    return f"SELECT ({sql}), (SELECT version FROM dataset)"
