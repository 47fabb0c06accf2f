"""What each client may still spend: points come back with time, and who has none left is asked to wait.

A client is an address; of IPv6 the first 64 bits, since a customer of a network has all that begin so. What a client
has is kept in this process (see ``Buckets``), or where several share it (see ``SharedWindows``).
"""

import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any, Protocol

from starlette.types import Scope

log = logging.getLogger(__name__)

POINT_OBJECTS = 100
"""Objects that an answer may hold for one point."""

PAUSE_SECONDS = 5.0
"""How long a store that failed is left alone: whoever waits for it meanwhile would wait for nothing."""


class TooManyRequestsError(Exception):
    """A client has too few points left; ``wait`` says in how many seconds to ask again."""

    def __init__(self, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"points: none are left for this; ask again in {self.wait} s")


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

    def _level(self, client: str) -> float:
        level, then = self._levels.get(client, (self.points, 0.0))
        return min(self.points, level + (self._clock() - then) * self._a_second)

    async def spend(self, client: str, points: int) -> float:
        """Takes points from a client's bucket; none where it holds too few."""
        level = self._level(client)
        if level < points:
            return (points - level) / self._a_second
        self._levels[client] = level - points, self._clock()
        self._levels.move_to_end(client)
        if len(self._levels) > self._clients:
            self._levels.popitem(last=False)
        return 0

    async def left(self, client: str) -> tuple[int, float]:
        """What a client's bucket holds."""
        level = self._level(client)
        return int(level), (self.points - level) / self._a_second


class SharedWindows:
    """Points in Redis or memcached, by the library limits: as many in each stretch of so many seconds.

    ``address`` is what the library takes, such as redis://localhost:6379. Raises ValueError where it takes it not.
    """

    def __init__(self, points: int, seconds: int, address: str) -> None:
        try:
            from limits import RateLimitItemPerSecond
            from limits.aio.strategies import FixedWindowRateLimiter
            from limits.errors import ConfigurationError
            from limits.storage import storage_from_string
        except ImportError:
            raise ValueError("rate_store needs the package limits: pip install 'creditsgql[limits]'") from None
        self.points = points
        self._item = RateLimitItemPerSecond(points, seconds)
        try:
            self._windows: Any = FixedWindowRateLimiter(storage_from_string(f"async+{address}"))
        except ConfigurationError as error:
            raise ValueError(f"rate_store: {error}") from None

    async def spend(self, client: str, points: int) -> float:
        """Takes points from a client's window, also where it has too few: then there are none until the next."""
        if await self._windows.hit(self._item, client, cost=points):
            return 0
        return (await self.left(client))[1]

    async def left(self, client: str) -> tuple[int, float]:
        """What is left in a client's window."""
        stats = await self._windows.get_window_stats(self._item, client)
        return stats.remaining, max(0.0, stats.reset_time - time.time())


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
        try:
            wait = await self._store.spend(client, points)
            # What is refused was read and planned, and costs the least that there is.
            waits_for_one = wait if points == 1 or not wait else await self._store.spend(client, 1)
        except Exception:
            self._pause()
            return
        if waits_for_one:
            self._waiting[client] = self._clock() + waits_for_one
            if len(self._waiting) > self._clients:
                self._waiting.popitem(last=False)
        if wait:
            raise TooManyRequestsError(wait)

    async def facts(self, client: str, objects: int) -> dict[str, Any]:
        """What there is to say of a request of so many objects, as the schema calls it."""
        facts = {"cost": points_of(objects), "limit": None, "remaining": None, "resetAt": None, "nodeCount": objects}
        if self._store is None or self._clock() < self._paused_until:
            return facts
        try:
            remaining, seconds = await self._store.left(client)
        except Exception:
            self._pause()
            return facts
        reset = datetime.fromtimestamp(math.ceil(time.time() + seconds), UTC).isoformat()
        return {**facts, "limit": self._store.points, "remaining": remaining, "resetAt": reset.replace("+00:00", "Z")}

    def _pause(self) -> None:
        log.exception("what clients have spent cannot be read; nobody is charged for %g s", PAUSE_SECONDS)
        self._paused_until = self._clock() + PAUSE_SECONDS


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
