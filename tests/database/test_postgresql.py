"""Reads at a primary and its standbys: which of them answers what, and who is told what while none does."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from bench import cluster

from creditsgql.database import (
    Answer,
    BehindError,
    Bounds,
    BusyError,
    DatabaseError,
    TookTooLongError,
    postgresql,
    reading,
    writing,
)
from creditsgql.database.postgresql import Servers

BOUNDS = Bounds(readers=2, max_waiting=32, statement_seconds=5, wait_seconds=2, lag_seconds=60)
WHO = "SELECT inet_server_port()::text"
"""Which server answers."""


@asynccontextmanager
async def connected(servers: list[cluster.Server], bounds: Bounds = BOUNDS) -> AsyncIterator[Servers]:
    """What a service reads with, once every server has every commit."""
    synchronize(servers)
    readers = Servers(cluster.url(servers), bounds)
    await readers.open()
    try:
        yield readers
    finally:
        await readers.close()


def synchronize(servers: list[cluster.Server]) -> int:
    """Waits until every server has every commit; the version of the data that they all have then."""
    versions = [-1 for _ in servers]
    for _ in range(1000):
        versions = [version_at(server) for server in servers]
        if len(set(versions)) == 1 and versions[0] >= 0:
            return versions[0]
        time.sleep(0.01)
    raise AssertionError(f"the servers never came together: {versions}")


def version_at(server: cluster.Server) -> int:
    """The version of the data that a server has; -1 before it has any."""
    with psycopg.connect(cluster.url([server]), autocommit=True) as connection:
        try:
            (version,) = connection.execute("SELECT version FROM dataset").fetchone() or (-1,)
        except psycopg.errors.UndefinedTable:
            return -1
    return int(version)


def grow(servers: list[cluster.Server]) -> int:
    """Does what an import does to the data set; the new version."""
    with writing(cluster.url(servers)) as connection:
        moved = "UPDATE dataset SET version = version + 1, film_count = (version + 1) * 7 RETURNING version"
        version: int = connection.execute(sa.text(moved)).scalar_one()
    return version


def port(answer: Answer) -> int:
    """The port of the server that answered ``WHO``."""
    return int(answer.value)


async def soon(holds: Callable[[], Any], seconds: float = 5) -> None:
    """Waits until something holds."""
    for _ in range(round(seconds * 50)):
        if await holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came")


async def answered_by(readers: Servers, at_least: int = 0, times: int = 20) -> set[int]:
    """The servers that answer some reads, two at a time."""
    ports = set()
    for _ in range(times):
        pair = await asyncio.gather(*(readers.fetch(WHO, (), at_least) for _ in range(2)))
        ports |= {port(answer) for answer in pair}
    return ports


def test_an_answer_is_what_the_statement_says_in_bytes_and_the_version_it_was_read_from(
    servers: list[cluster.Server],
) -> None:
    async def asked() -> list[Answer]:
        async with connected(servers) as readers:
            return [
                await readers.fetch("SELECT json_build_object('name', $1::text, 'age', $2::int)", ("Élodie", 7)),
                await readers.fetch("SELECT value->>1 FROM json_array_elements($1::json) AS value", ("[[1, 2]]",)),
            ]

    version = synchronize(servers)
    assert [(answer.value, answer.version, answer.origin) for answer in asyncio.run(asked())] == [
        ('{"name" : "Élodie", "age" : 7}'.encode(), version, b""),
        (b"2", version, b""),
    ]


def test_text_that_postgresql_cannot_have_is_like_no_other(servers: list[cluster.Server]) -> None:
    async def asked() -> list[bytes]:
        async with connected(servers) as readers:
            return [
                (await readers.fetch("SELECT (strpos($1::text, 'b') = 3 AND $1::text <> 'ab')::text", ("a\0b",))).value,
                (await readers.fetch("SELECT length($1::json->>0)::text", (r'["a\u0000b\\\u0000"]',))).value,
                (await readers.fetch("SELECT $1::json->>0", (r'["\\u0000"]',))).value,
            ]

    assert asyncio.run(asked()) == [b"true", b"5", rb"\u0000"]


def test_connections_that_read_cannot_write(servers: list[cluster.Server]) -> None:
    async def write() -> None:
        async with connected(servers[:1]) as readers:
            await readers.fetch("SELECT nextval('never_written')::text", ())

    with psycopg.connect(cluster.url(servers), autocommit=True) as connection:
        connection.execute("CREATE SEQUENCE never_written")
    with pytest.raises(Exception, match=r"cannot execute nextval\(\) in a read-only transaction"):
        asyncio.run(write())


def test_a_statement_that_takes_too_long_is_given_up_and_its_connection_goes_on(
    servers: list[cluster.Server],
) -> None:
    async def take_long() -> None:
        bounds = Bounds(readers=1, max_waiting=32, statement_seconds=0.1, wait_seconds=2, lag_seconds=60)
        async with connected(servers[:1], bounds) as readers:
            before = (await readers.fetch("SELECT pg_backend_pid()::text", ())).value
            with pytest.raises(TookTooLongError):
                await readers.fetch("SELECT pg_sleep(5)::text", ())
            assert (await readers.fetch("SELECT pg_backend_pid()::text", ())).value == before

    asyncio.run(take_long())


def test_who_finds_all_connections_busy_waits_and_not_for_ever(servers: list[cluster.Server]) -> None:
    async def crowd() -> list[Any]:
        bounds = Bounds(readers=1, max_waiting=32, statement_seconds=5, wait_seconds=0.5, lag_seconds=60)
        async with connected(servers[:1], bounds) as readers:
            sleeps = [readers.fetch("SELECT pg_sleep(0.3)::text", ()) for _ in range(3)]
            return await asyncio.gather(*sleeps, return_exceptions=True)

    assert [type(one) for one in asyncio.run(crowd())] == [Answer, Answer, BusyError]


def test_fewer_connections_than_were_asked_for_are_used(servers: list[cluster.Server]) -> None:
    async def ask() -> list[bytes]:
        bounds = Bounds(readers=8, max_waiting=32, statement_seconds=5, wait_seconds=5, lag_seconds=60)
        readers = Servers(cluster.url(servers[:1]).replace("postgres@", "test_few@"), bounds)
        await readers.open()
        answers = await asyncio.gather(*(readers.fetch("SELECT pg_backend_pid()::text", ()) for _ in range(20)))
        await readers.close()
        return [answer.value for answer in answers]

    tell(servers[0], "CREATE ROLE test_few LOGIN CONNECTION LIMIT 3")
    tell(servers[0], "GRANT SELECT ON ALL TABLES IN SCHEMA public TO test_few")
    # One of the three is for looking.
    assert len(set(asyncio.run(ask()))) == 2


def test_a_user_that_may_not_read_is_told_so_when_the_service_starts(servers: list[cluster.Server]) -> None:
    tell(servers[0], "CREATE ROLE test_stranger LOGIN")
    readers = Servers(cluster.url(servers[:1]).replace("postgres@", "test_stranger@"), BOUNDS)
    with pytest.raises(DatabaseError, match=r"permission denied for table \w+$"):
        asyncio.run(readers.open())


def test_what_a_request_that_was_given_up_still_gets_is_nobody_elses_answer(servers: list[cluster.Server]) -> None:
    async def give_up() -> list[bytes]:
        bounds = Bounds(readers=1, max_waiting=32, statement_seconds=5, wait_seconds=2, lag_seconds=60)
        async with connected(servers[:1], bounds) as readers:
            for waits in (False, True):
                holder = asyncio.ensure_future(readers.fetch("SELECT pg_sleep(0.2)::text", ())) if waits else None
                await asyncio.sleep(0.01)
                given_up = asyncio.ensure_future(readers.fetch("SELECT 'mine' || pg_sleep(0.1)::text", ()))
                await asyncio.sleep(0.05)
                given_up.cancel()
                if holder:
                    await holder
            return [(await readers.fetch(f"SELECT 'other {number}'", ())).value for number in range(3)]

    assert asyncio.run(give_up()) == [b"other 0", b"other 1", b"other 2"]


def test_statements_are_prepared_once_and_only_so_many_are_kept(servers: list[cluster.Server]) -> None:
    async def ask_much() -> tuple[bytes, bytes]:
        bounds = Bounds(readers=1, max_waiting=32, statement_seconds=5, wait_seconds=2, lag_seconds=60)
        async with connected(servers[:1], bounds) as readers:
            count = "SELECT count(*)::text FROM pg_prepared_statements"
            for _ in range(20):
                await readers.fetch(WHO, ())
            few = (await readers.fetch(count, ())).value
            for number in range(300):
                await readers.fetch(f"SELECT {number}::text", ())
            return few, (await readers.fetch(count, ())).value

    few, many = asyncio.run(ask_much())
    # The first two are this one and that which was asked twenty times.
    assert (int(few), int(many)) == (2, 128)


def test_one_operation_is_one_trip(servers: list[cluster.Server]) -> None:
    turns: list[list[str]] = []

    async def pass_on(source: asyncio.StreamReader, sink: asyncio.StreamWriter, who: str, heard: list[str]) -> None:
        while chunk := await source.read(65536):
            if heard[-1:] != [who]:
                heard.append(who)
            sink.write(chunk)
        sink.close()

    async def between(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard: list[str] = []
        turns.append(heard)
        there, back = await asyncio.open_connection("127.0.0.1", servers[0].port)
        await asyncio.gather(pass_on(reader, back, "asked", heard), pass_on(there, writer, "answered", heard))

    async def ask() -> list[str]:
        relay = await asyncio.start_server(between, "127.0.0.1", 0)
        relayed = relay.sockets[0].getsockname()[1]
        bounds = Bounds(readers=1, max_waiting=32, statement_seconds=5, wait_seconds=2, lag_seconds=60)
        readers = Servers(f"postgresql://{cluster.USER}@127.0.0.1:{relayed}/postgres", bounds)
        await readers.open()
        await readers.fetch(WHO, ())
        # The last connection to be opened is the one that reads.
        del turns[-1][:]
        for _ in range(5):
            await readers.fetch(WHO, ())
        heard = list(turns[-1])
        await readers.close()
        relay.close()
        return heard

    assert asyncio.run(ask()) == ["asked", "answered"] * 5


def test_standbys_answer_and_the_primary_only_without_them(servers: list[cluster.Server]) -> None:
    primary, *standbys = servers

    async def kill_one_by_one() -> list[set[int]]:
        seen = []
        async with connected(servers) as readers:
            seen.append(await answered_by(readers))
            for standby in standbys:
                standby.kill()
                seen.append(await answered_by(readers))
            standbys[0].start()
            await soon(lambda: _answers(readers, standbys[0].port))
            seen.append(await answered_by(readers))
        standbys[1].start()
        return seen

    one, two = (standby.port for standby in standbys)
    assert asyncio.run(kill_one_by_one()) == [{one, two}, {two}, {primary.port}, {one}]


async def _answers(readers: Servers, wanted: int) -> bool:
    return port(await readers.fetch(WHO, ())) == wanted


def test_a_standby_that_stands_still_answers_a_while_and_never_who_asks_for_newer_data(
    servers: list[cluster.Server],
) -> None:
    primary, *standbys = servers

    async def stand_still() -> None:
        bounds = Bounds(readers=2, max_waiting=32, statement_seconds=5, wait_seconds=1, lag_seconds=1.5)
        async with connected(servers, bounds) as readers:
            for standby in standbys:
                tell(standby, "SELECT pg_wal_replay_pause()")
            version = grow(servers)
            stale = await readers.fetch(WHO, ())
            assert (port(stale) != primary.port, stale.version) == (True, version - 1)
            assert await answered_by(readers, version) == {primary.port}
            await soon(lambda: _answers(readers, primary.port))
            assert await answered_by(readers) == {primary.port}
            tell(standbys[1], "SELECT pg_wal_replay_resume()")
            await soon(lambda: _answers(readers, standbys[1].port))
            assert await answered_by(readers, version) == {standbys[1].port}
            # Without a primary and a standby in date, what is left answers what it has.
            primary.kill()
            standbys[1].kill()
            older = await readers.fetch(WHO, ())
            assert (port(older), older.version) == (standbys[0].port, version - 1)
            with pytest.raises(BehindError):
                await readers.fetch(WHO, (), version)

    try:
        asyncio.run(stand_still())
    finally:
        tell(standbys[0], "SELECT pg_wal_replay_resume()")
        for server in (primary, standbys[1]):
            server.start()


def tell(server: cluster.Server, statement: str) -> None:
    """Has one server do something."""
    with psycopg.connect(cluster.url([server]), autocommit=True) as connection:
        connection.execute(statement.encode())


def test_what_a_standby_takes_back_is_asked_elsewhere(servers: list[cluster.Server]) -> None:
    primary, *standbys = servers
    asked = "SELECT pg_sleep(1)::text || inet_server_port()::text || (SELECT count(*) FROM removed)"

    async def ask_while_rows_go() -> int:
        async with connected(servers[:2]) as readers:
            held = asyncio.ensure_future(readers.fetch(asked, ()))
            await asyncio.sleep(0.2)
            # A standby cannot keep what its primary drops while a statement still reads it.
            await asyncio.to_thread(tell, primary, "DROP TABLE removed CASCADE; CREATE TABLE removed (id int)")
            return int((await held).value)

    tell(primary, "CREATE TABLE removed (id int)")
    tell(primary, "ALTER SYSTEM SET synchronous_commit = on")
    with psycopg.connect(cluster.url([standbys[0]]), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET max_standby_streaming_delay = 0")
        connection.execute("SELECT pg_reload_conf()")
    try:
        synchronize(servers)
        assert asyncio.run(ask_while_rows_go()) == int(f"{primary.port}0")
    finally:
        tell(standbys[0], "ALTER SYSTEM RESET max_standby_streaming_delay")
        tell(standbys[0], "SELECT pg_reload_conf()")


def test_imports_go_to_the_primary_wherever_it_stands(servers: list[cluster.Server]) -> None:
    primary, *standbys = servers
    version = synchronize(servers)
    assert grow([*standbys, primary]) == version + 1
    with reading(cluster.url([*standbys, primary])) as connection:
        assert connection.execute(sa.text("SELECT version FROM dataset")).all() == [(version + 1,)]
    with pytest.raises(DatabaseError, match=r"session is read-only"):
        grow(standbys)


def test_a_service_starts_while_the_primary_is_away(servers: list[cluster.Server]) -> None:
    async def start() -> set[int]:
        async with connected(servers[1:]):
            pass
        readers = Servers(cluster.url(servers), BOUNDS)
        await readers.open()
        seen = await answered_by(readers)
        await readers.close()
        return seen

    servers[0].kill()
    try:
        assert asyncio.run(start()) == {server.port for server in servers[1:]}
    finally:
        servers[0].start()


def test_a_server_that_no_longer_moves_is_left_out(servers: list[cluster.Server], monkeypatch: Any) -> None:
    monkeypatch.setattr(postgresql, "TRIES", 3)

    async def stop_one() -> set[int]:
        async with connected(servers) as readers:
            servers[1].halt()
            try:
                await asyncio.gather(*(readers.fetch(WHO, ()) for _ in range(8)))
                return await answered_by(readers)
            finally:
                servers[1].go_on()

    assert asyncio.run(stop_one()) == {servers[2].port}
