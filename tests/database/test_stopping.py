"""Statements that nobody waits for any more, or too long, stop; the others answer as if nothing had been."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests.engines import Make

from creditsgql.database import (
    Answer,
    Bounds,
    BusyError,
    Reading,
    TookTooLongError,
    UnavailableError,
    readers_of,
    writing,
)
from creditsgql.database.reader import Reader

ENDLESS = "WITH RECURSIVE again(n) AS (SELECT 1 UNION ALL SELECT n FROM again) SELECT 'never' || count(*) FROM again"
BOUNDS = Bounds(readers=1, max_waiting=2, statement_seconds=600, wait_seconds=600, lag_seconds=60)
LONG = 60
"""Seconds that everything here is well within, however slow the machine, while no statement above would be."""


@pytest.fixture
def url(new_database: Make) -> str:
    """A database with nothing in it but tables."""
    made = new_database()
    with writing(made):
        pass
    return made


@asynccontextmanager
async def connected(url: str, bounds: Bounds = BOUNDS) -> AsyncIterator[Reading]:
    """What a service reads with."""
    readers = readers_of(url, bounds)
    await readers.open()
    try:
        async with asyncio.timeout(LONG):
            yield readers
            await stopped(url)
    finally:
        await readers.close()


async def stopped(url: str) -> None:
    """Returns once no server runs such a statement; SQLite has no other place for it than the connections."""
    if url.startswith("postgresql"):
        look = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%''never'' || count(*)%'"
        with psycopg.connect(url, autocommit=True) as connection:
            await until(lambda: connection.execute(look).fetchone() == (0,))


async def until(holds: Callable[[], bool]) -> None:
    """Returns once it is so."""
    while not holds():
        await asyncio.sleep(0.01)


async def begun(readers: Reading, sql: str = ENDLESS) -> asyncio.Future[Answer]:
    """A statement that runs by now."""
    task = asyncio.ensure_future(readers.fetch(sql, ()))
    await until(lambda: readers.load == (1, 0))
    await asyncio.sleep(0.1)
    return task


async def cancel(*tasks: asyncio.Future[Answer]) -> None:
    """Cancels statements, and returns at once."""
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    assert all(task.cancelled() for task in tasks)


def test_a_statement_that_runs_longer_than_one_may_is_stopped_and_its_connection_answers(url: str) -> None:
    async def scenario() -> None:
        async with connected(url, replace(BOUNDS, statement_seconds=0.2)) as readers:
            for _ in range(3):
                with pytest.raises(TookTooLongError):
                    await readers.fetch(ENDLESS, ())
                assert (await readers.fetch("SELECT 'next'", ())).value == b"next"

    asyncio.run(scenario())


def test_a_statement_whose_caller_is_cancelled_stops_and_its_connection_answers(url: str) -> None:
    async def scenario() -> None:
        async with connected(url) as readers:
            for _ in range(3):
                await cancel(await begun(readers))
                assert (await readers.fetch("SELECT 'next'", ())).value == b"next"
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(readers.fetch(ENDLESS, ()), 0.1)
            assert (await readers.fetch("SELECT 'next'", ())).value == b"next"

    asyncio.run(scenario())


def test_a_statement_that_was_about_to_begin_when_it_was_cancelled_stops_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = f"sqlite:///{tmp_path / 'test.db'}"
    with writing(file):
        pass

    async def scenario() -> None:
        async with connected(file) as readers:
            running = await begun(readers)
            # What SQLite is told before a statement begins does not hold for it.
            monkeypatch.setattr(Reader, "stop", lambda *_: monkeypatch.undo())
            await cancel(running)
            assert (await readers.fetch("SELECT 'next'", ())).value == b"next"

    asyncio.run(scenario())


def test_a_statement_that_is_cancelled_while_it_waits_never_runs(url: str) -> None:
    async def scenario() -> None:
        async with connected(url) as readers:
            running = await begun(readers)
            waiting = [asyncio.ensure_future(readers.fetch(ENDLESS, ())) for _ in range(2)]
            last = asyncio.ensure_future(readers.fetch("SELECT 'last'", ()))
            await asyncio.wait([last])
            assert isinstance(last.exception(), BusyError)
            await cancel(*waiting)
            assert readers.load == (1, 0)
            last = asyncio.ensure_future(readers.fetch("SELECT 'last'", ()))
            await until(lambda: readers.load == (1, 1))
            await cancel(running)
            assert (await last).value == b"last"

    asyncio.run(scenario())


def test_only_so_many_wait_and_one_more_is_refused_at_once(url: str) -> None:
    async def scenario() -> None:
        async with connected(url) as readers:
            running = await begun(readers)
            assert not readers.full
            waiting = [asyncio.ensure_future(readers.fetch(f"SELECT 'waited {number}'", ())) for number in range(2)]
            await until(lambda: readers.load == (1, 2))
            assert readers.full
            for _ in range(3):
                with pytest.raises(BusyError):
                    await readers.fetch("SELECT 'refused'", ())
            await cancel(running)
            assert [answer.value for answer in await asyncio.gather(*waiting)] == [b"waited 0", b"waited 1"]
            assert not readers.full
            assert readers.load == (0, 0)

    asyncio.run(scenario())


def test_whoever_waits_longer_than_one_may_is_refused_and_what_runs_goes_on(url: str) -> None:
    async def scenario() -> None:
        async with connected(url, replace(BOUNDS, wait_seconds=0.2)) as readers:
            running = await begun(readers)
            waiting = (readers.fetch("SELECT 'waited'", ()) for _ in range(2))
            refused = await asyncio.gather(*waiting, return_exceptions=True)
            assert [type(one) for one in refused] == [BusyError] * 2
            assert readers.load == (1, 0)
            assert not running.done()
            await cancel(running)

    asyncio.run(scenario())


def test_closing_stops_what_runs_and_turns_away_who_waits(url: str) -> None:
    async def scenario() -> None:
        readers = readers_of(url, BOUNDS)
        await readers.open()
        async with asyncio.timeout(LONG):
            statements = [await begun(readers), *(asyncio.ensure_future(readers.fetch(ENDLESS, ())) for _ in range(2))]
            await until(lambda: readers.load == (1, 2))
            await readers.close()
            given_up = await asyncio.gather(*statements, return_exceptions=True)
            assert [type(one) for one in given_up] == [UnavailableError] * 3
            await stopped(url)

    asyncio.run(scenario())


@pytest.mark.parametrize("seed", range(3))
def test_in_a_storm_of_cancelled_statements_no_other_is_hit(url: str, seed: int) -> None:
    chance = random.Random(seed)

    async def quick(readers: Reading, number: int) -> bytes | None:
        """A statement's answer, or None where it was cancelled in its turn."""
        task = asyncio.ensure_future(readers.fetch(f"SELECT 'answer ' || {number}", ()))
        if chance.random() < 0.5:
            await asyncio.sleep(chance.choice([0, 0.0001, 0.001, 0.01]))
            task.cancel()
        with suppress(asyncio.CancelledError):
            return (await task).value
        return None

    async def client(readers: Reading) -> list[tuple[int, Any]]:
        found = []
        for _ in range(40):
            if chance.random() < 0.2:
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(readers.fetch(ENDLESS, ()), chance.choice([0, 0.0001, 0.001, 0.01]))
            number = chance.randrange(50)
            found.append((number, await quick(readers, number)))
        return found

    async def scenario() -> None:
        async with connected(url, replace(BOUNDS, readers=2, max_waiting=100)) as readers:
            for found in await asyncio.gather(*(client(readers) for _ in range(12))):
                assert [one for one in found if one[1] not in (None, b"answer %d" % one[0])] == []
            await until(lambda: readers.load == (0, 0))

    asyncio.run(scenario())


def test_long_statements_are_answered_and_stopped_as_short_ones_are(url: str) -> None:
    def long(sql: str) -> str:
        return f"{sql} /* {'x' * 20_000} */"

    async def scenario() -> None:
        async with connected(url, replace(BOUNDS, statement_seconds=3)) as readers:
            for number in range(30):
                assert (await readers.fetch(long(f"SELECT 'long ' || {number}"), ())).value == b"long %d" % number
                assert (await readers.fetch("SELECT 'short'", ())).value == b"short"
            with pytest.raises(TookTooLongError):
                await readers.fetch(long(ENDLESS), ())
            assert (await readers.fetch(long("SELECT 'next'"), ())).value == b"next"

    asyncio.run(scenario())
