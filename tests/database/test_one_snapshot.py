"""Statements that wait together are read from one snapshot, but never from one that is older than the question."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from creditsgql.database import Answer, Bounds, Reading, TookTooLongError, readers, readers_of, writing

TOGETHER = 8
VERSION = "SELECT CAST(version AS BLOB) FROM dataset"
VERSIONS = [VERSION] * TOGETHER
COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT 'n' || max(i) FROM n"
SLOW, ENDLESS = COUNTING.format(20_000), COUNTING.format(-1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database with nothing in it but tables."""
    with writing(f"sqlite:///{tmp_path}/films.db"):
        pass
    return tmp_path / "films.db"


@asynccontextmanager
async def connected(file: Path, statement_seconds: float) -> AsyncIterator[Reading]:
    """What a service reads with, of one connection."""
    bounds = Bounds(1, max_waiting=100, statement_seconds=statement_seconds, wait_seconds=600, lag_seconds=60)
    opened = readers_of(f"sqlite:///{file}", bounds)
    await opened.open()
    try:
        yield opened
    finally:
        await opened.close()


def ask(reading: Reading, *statements: str) -> list[asyncio.Task[Answer]]:
    """Statements that wait together."""
    return [asyncio.ensure_future(reading.fetch(sql, ())) for sql in statements]


def test_no_answer_is_older_than_its_question_though_others_wait_who_asked_before(file: Path) -> None:
    async def scenario() -> None:
        async with connected(file, 600) as reading:
            [(first,)] = writer.execute("SELECT version FROM dataset")
            for version in range(first + 1, first + 61):
                before = ask(reading, *[SLOW] * TOGETHER, *VERSIONS)
                # Some of them ran by now, or all, or none.
                await asyncio.sleep(version % 6 / 200)
                writer.execute("UPDATE dataset SET version = ?", (version,))
                after = await asyncio.gather(*ask(reading, *VERSIONS))
                assert [(one.value, one.version) for one in after] == [(b"%d" % version, version)] * TOGETHER
                earlier = [(one.value, one.version) for one in await asyncio.gather(*before)][TOGETHER:]
                assert set(earlier) <= {(b"%d" % one, one) for one in (version - 1, version)}

    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        asyncio.run(scenario())


def test_what_fails_among_those_that_are_read_together_fails_alone(file: Path) -> None:
    async def scenario() -> list[object]:
        async with connected(file, 0.2) as reading:
            asked = ask(reading, *VERSIONS, ENDLESS, "SELECT none", *VERSIONS)
            return await asyncio.gather(*asked, return_exceptions=True)

    told = [one.value if isinstance(one, Answer) else type(one) for one in asyncio.run(scenario())]
    assert told == [told[0]] * TOGETHER + [TookTooLongError, sqlite3.OperationalError] + [told[0]] * TOGETHER
    assert isinstance(told[0], bytes)


def test_who_waits_already_is_answered_when_the_connections_end(file: Path) -> None:
    async def scenario() -> list[bytes]:
        original = readers.Original(f"sqlite:///{file}", Bounds(2, 100, 600, 600, 60))
        await original.open()
        # Until all readers sleep: whoever is awake would find them by itself.
        await asyncio.sleep(0.2)
        asked = ask(original, *["SELECT CAST('here' AS BLOB)"] * TOGETHER)
        await asyncio.sleep(0)
        await original.finish()
        async with asyncio.timeout(30):
            return [one.value for one in await asyncio.gather(*asked)]

    assert asyncio.run(scenario()) == [b"here"] * TOGETHER
