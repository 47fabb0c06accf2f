"""Points come back evenly, clients are told apart by their networks, and a store that fails stops nobody."""

import asyncio
import logging
from typing import Any

import pytest

from creditsgql.server.rates import Buckets, Rates, TooManyRequestsError, client_of, points_of


class Clock:
    """A time that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_fills_evenly_and_no_further_than_full() -> None:
    clock = Clock()
    buckets = Buckets(60, 30, 10, clock)

    def spend(points: int) -> float:
        return asyncio.run(buckets.spend("a", points))

    assert [spend(50), spend(10), spend(1), spend(60)] == [0, 0, 0.5, 30]
    clock.now += 1
    assert asyncio.run(buckets.left("a")) == (2, 29)
    assert [spend(2), spend(1)] == [0, 0.5]
    clock.now += 1_000_000
    assert asyncio.run(buckets.left("a")) == (60, 0)
    assert [spend(60), spend(1)] == [0, 0.5]


def test_a_million_clients_take_no_more_room_than_those_remembered() -> None:
    clock = Clock()
    buckets = Buckets(5, 60, 100, clock)

    async def many() -> None:
        for number in range(10_000):
            await buckets.spend(f"client{number}", 5)
            await buckets.spend("regular", 1)

    asyncio.run(many())
    assert len(buckets) == 100
    assert asyncio.run(buckets.left("client9999")) == (0, 60)
    assert asyncio.run(buckets.left("client1")) == (5, 0)
    assert asyncio.run(buckets.left("regular"))[0] == 0


@pytest.mark.parametrize(("objects", "points"), [(0, 1), (1, 1), (100, 1), (101, 2), (5_000, 50)])
def test_a_hundred_objects_cost_a_point(objects: int, points: int) -> None:
    assert points_of(objects) == points


@pytest.mark.parametrize(
    ("host", "client"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::7", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("fe80::1%eth0", "fe80::/64"),
        ("a name", "a name"),
    ],
)
def test_a_client_is_an_address_or_a_network(host: str, client: str) -> None:
    assert client_of({"client": (host, 4711)}) == client
    assert client_of({"client": None}) == client_of({}) == ""


def test_who_waits_is_refused_without_asking_the_store_until_the_time_is_over() -> None:
    clock = Clock()
    rates = Rates(Buckets(2, 10, 10, clock), 10, clock)

    async def charge(points: int) -> None:
        rates.check("a")
        await rates.charge("a", points)

    asyncio.run(charge(2))
    for _ in range(2):
        with pytest.raises(TooManyRequestsError, match="ask again in 5 s"):
            asyncio.run(charge(1))
    clock.now += 5
    asyncio.run(charge(1))


class _Broken:
    points = 5
    asked = 0

    async def spend(self, _client: str, _points: int) -> float:
        self.asked += 1
        raise ConnectionError("nobody there")

    async def left(self, _client: str) -> tuple[int, float]:
        raise ConnectionError("nobody there")


def test_a_store_that_fails_is_left_alone_for_a_while_and_nobody_is_charged(caplog: pytest.LogCaptureFixture) -> None:
    clock, store = Clock(), _Broken()
    rates = Rates(store, 10, clock)

    async def thrice() -> list[Any]:
        for _ in range(3):
            await rates.charge("a", 1)
        return [await rates.facts("a", 150)]

    with caplog.at_level(logging.ERROR):
        [facts] = asyncio.run(thrice())
    assert facts == {"cost": 2, "limit": None, "remaining": None, "resetAt": None, "nodeCount": 150}
    assert (store.asked, len(caplog.records)) == (1, 1)
    clock.now += 6
    asyncio.run(thrice())
    assert store.asked == 2
