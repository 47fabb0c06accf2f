"""What each client may still spend: points come back with time, and who has none left is asked to wait.

A client is an address; of IPv6 the first 64 bits, since a customer of a network has all that begin so. What a client
has is kept in this process (see ``Buckets``), or where several share it (see ``SharedWindows``).
"""

import asyncio
import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any, Protocol, TypeVar

from starlette.types import Scope

from creditsgql.database import without_password

T = TypeVar("T")

log = logging.getLogger(__name__)

POINT_OBJECTS = 100
"""Objects that an answer may hold for one point."""

PAUSE_SECONDS = 5.0
"""How long a store that failed is left alone: whoever waits for it meanwhile would wait for nothing."""

ANSWER_SECONDS = 0.5
"""Longest that a shared store may take to answer, which takes it a millisecond, before it counts as failed; the
libraries below wait for ever for one that hangs."""

EXPECTED = "expected redis://host:6379 or memcached://host:11211, and what pip install 'creditsgql[limits]' brings"
"""What the address of a shared store may be; what else the library takes, it takes."""


class TooManyRequestsError(Exception):
    """A client has too few points left; ``wait`` says in how many seconds to ask again."""

    def __init__(self, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"points: none are left for this; ask again in {self.wait} s")


class RateStoreError(Exception):
    """The address of a store cannot be read, or what asks it is not installed; the message is one line for a person."""


class Store(Protocol):
    """Where the points are kept that clients have."""

    points: int
    """Most that a client can have."""

    async def spend(self, client: str, points: int) -> float:
        """Takes points from a client: 0, or if it has too few, in how many seconds to ask again."""

    async def left(self, client: str) -> tuple[int, float]:
        """The points that a client has, and in how many seconds it has all."""


class Buckets:
    """Token buckets in this process: one for each client, filled evenly, full after so many seconds.

    The ``clients`` last seen are known; to any other belongs a full bucket.
    """

    def __init__(self, points: int, seconds: float, clients: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.points = points
        self._a_second = points / seconds
        self._clients = clients
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._levels)

    def _level(self, client: str, now: float) -> float:
        level, then = self._levels.get(client, (self.points, 0.0))
        return min(self.points, level + (now - then) * self._a_second)

    async def spend(self, client: str, points: int) -> float:
        """Takes points from a client's bucket; none where it holds too few."""
        return self.spend_at_once(client, points)

    def spend_at_once(self, client: str, points: int) -> float:
        """The same for who does not wait."""
        now = self._clock()
        level = self._level(client, now)
        if level < points:
            return (points - level) / self._a_second
        self._levels[client] = level - points, now
        self._levels.move_to_end(client)
        if len(self._levels) > self._clients:
            self._levels.popitem(last=False)
        return 0

    async def left(self, client: str) -> tuple[int, float]:
        """What a client's bucket holds."""
        level = self._level(client, self._clock())
        return int(level), (self.points - level) / self._a_second


class SharedWindows:
    """Points in Redis or memcached, by the library limits: as many in each stretch of so many seconds.

    ``address`` is what the library takes, such as redis://localhost:6379. Raises RateStoreError where it takes it not.
    Who asks is named there by a hash: a name may hold what would part the commands of memcached.
    """

    def __init__(self, points: int, seconds: int, address: str) -> None:
        try:
            from limits import RateLimitItemPerSecond
            from limits.aio.strategies import FixedWindowRateLimiter
            from limits.errors import ConfigurationError
            from limits.storage import storage_from_string
        except ImportError:
            raise _unread(address, "the package limits is not installed") from None
        self.points = points
        self._item = RateLimitItemPerSecond(points, seconds)
        try:
            self._windows: Any = FixedWindowRateLimiter(storage_from_string(f"async+{address}"))
        except (ConfigurationError, ValueError) as error:
            raise _unread(address, str(error)) from None

    async def spend(self, client: str, points: int) -> float:
        """Takes points from a client's window, also where it has too few: then there are none until the next."""
        async with asyncio.timeout(ANSWER_SECONDS):
            if await self._windows.hit(self._item, _hashed(client), cost=points):
                return 0
            return (await self.left(client))[1]

    async def left(self, client: str) -> tuple[int, float]:
        """What is left in a client's window."""
        async with asyncio.timeout(ANSWER_SECONDS):
            stats = await self._windows.get_window_stats(self._item, _hashed(client))
        return stats.remaining, max(0.0, stats.reset_time - time.time())


def _unread(address: str, reason: str) -> RateStoreError:
    # The library calls it by a name of its own, and tells all of it.
    reason = without_password(reason.replace("async+", ""))
    return RateStoreError(f"rate_store: {without_password(address)!r}: {reason}; {EXPECTED}")


def _hashed(client: str) -> str:
    return sha256(client.encode()).hexdigest()


class Rates:
    """Charges clients, where points are counted at all; a store that fails lets everybody through.

    Nothing costs more than all that a client can have. ``clients`` bounds how many are remembered as waiting, who are
    refused without asking the store.
    """

    def __init__(self, store: Store | None, clients: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._clients = clients
        self._clock = clock
        self._waiting: OrderedDict[str, float] = OrderedDict()
        self._paused_until = -math.inf
        self._has_failed = False
        """Whether the store did, when it was last asked."""

    def check(self, client: str) -> None:
        """Raises TooManyRequestsError for a client that was told to wait and did not."""
        until = self._waiting.get(client)
        if until is None:
            return
        if until > self._clock():
            raise TooManyRequestsError(until - self._clock())
        del self._waiting[client]

    async def charge(self, client: str, points: int) -> None:
        """Takes points from a client. Raises TooManyRequestsError where it has too few."""
        if self._store is None or self._clock() < self._paused_until:
            return
        points = min(points, self._store.points)
        wait = await self._heard(self._store.spend(client, points))
        if not wait:
            return
        # What is refused was read and planned, and costs the least that there is.
        waits_for_one = wait if points == 1 else await self._heard(self._store.spend(client, 1))
        if waits_for_one:
            self._waiting[client] = self._clock() + waits_for_one
            if len(self._waiting) > self._clients:
                self._waiting.popitem(last=False)
        raise TooManyRequestsError(wait)

    def charge_at_once(self, client: str, points: int) -> bool:
        """The same for who cannot wait: takes points where the client has them and nobody else is to be asked; else
        none, and what becomes of it ``charge`` tells."""
        if self._store is None:
            return True
        return isinstance(self._store, Buckets) and not self._store.spend_at_once(
            client, min(points, self._store.points)
        )

    async def facts(self, client: str, objects: int) -> dict[str, Any]:
        """What there is to say of a request of so many objects, as the schema calls it."""
        facts = {"cost": points_of(objects), "limit": None, "remaining": None, "resetAt": None, "nodeCount": objects}
        if self._store is None or self._clock() < self._paused_until:
            return facts
        left = await self._heard(self._store.left(client))
        if left is None:
            return facts
        remaining, seconds = left
        reset = datetime.fromtimestamp(math.ceil(time.time() + seconds), UTC).isoformat()
        return {**facts, "limit": self._store.points, "remaining": remaining, "resetAt": reset.replace("+00:00", "Z")}

    async def _heard(self, asked: Coroutine[Any, Any, T]) -> T | None:
        """What the store says; None where it fails, after which it is left alone for a while."""
        try:
            said = await asked
        except Exception as error:
            # Once, not for each request, nor each time that it is asked again.
            if not self._has_failed:
                log.error("rate_store: %r; nobody is charged until it can be asked", error)
            self._has_failed = True
            self._paused_until = self._clock() + PAUSE_SECONDS
            return None
        if self._has_failed:
            self._has_failed = False
            log.warning("rate_store: can be asked again; clients are charged")
        return said


def points_of(objects: int) -> int:
    """What an operation costs whose answer may hold so many objects."""
    return max(1, -(-objects // POINT_OBJECTS))


def client_of(scope: Scope) -> str:
    """Who asks; all who come over a local socket are one."""
    address = scope.get("client")
    return _network(address[0]) if address else ""


@lru_cache(4096)
def _network(host: str) -> str:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(IPv6Network((int(address) >> 64 << 64, 64)))
