"""Transactions on PostgreSQL: who waits for whom, what an empty database is, and which are refused in which words."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql
from tests import postgresql

from creditsgql.database import DatabaseError, is_there, reading, rehearsing, transactions, writing

COUNT = sa.text("SELECT film_count FROM dataset")
GROW = sa.text("UPDATE dataset SET film_count = film_count + 1")


@pytest.fixture
def made(postgresql_url: str) -> str:
    """The URL of a database with our tables and nothing in them."""
    with writing(postgresql_url):
        pass
    return postgresql_url


def test_a_database_without_tables_is_none_yet_and_becomes_one(postgresql_url: str) -> None:
    assert not is_there(postgresql_url)
    with pytest.raises(DatabaseError, match=": nothing in it yet; import something first"), reading(postgresql_url):
        pass
    with (
        pytest.raises(DatabaseError, match=": nothing in it yet; import something first"),
        writing(postgresql_url, existing=True),
    ):
        pass
    with writing(postgresql_url) as connection:
        assert connection.execute(COUNT).all() == [(0,)]
    assert is_there(postgresql_url)


def test_a_rehearsal_leaves_nothing_behind(postgresql_url: str) -> None:
    with rehearsing(postgresql_url) as connection:
        connection.execute(GROW)
    assert not is_there(postgresql_url)
    with writing(postgresql_url):
        pass
    with rehearsing(postgresql_url) as connection:
        connection.execute(GROW)
    with reading(postgresql_url) as connection:
        assert connection.execute(COUNT).all() == [(0,)]


def test_what_fails_half_way_is_not_kept(made: str) -> None:
    def fail_half_way() -> None:
        with writing(made) as connection:
            connection.execute(GROW)
            connection.exec_driver_sql("SELECT 1 / 0")

    with pytest.raises(DatabaseError, match=r": division by zero$"):
        fail_half_way()
    with reading(made) as connection:
        assert connection.execute(COUNT).all() == [(0,)]


def test_one_writes_at_a_time_and_who_waits_too_long_is_told(made: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0)
    with writing(made), pytest.raises(DatabaseError, match=r": database is locked$"), writing(made):
        pass
    with writing(made) as connection:
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "0"


def test_who_reads_waits_for_no_writer_and_sees_one_moment(made: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0)
    with reading(made) as snapshot:
        with writing(made) as connection:
            connection.execute(GROW)
            assert snapshot.execute(COUNT).all() == [(0,)]
        assert snapshot.execute(COUNT).all() == [(0,)]
    with reading(made) as later:
        assert later.execute(COUNT).all() == [(1,)]


def test_who_reads_writes_nothing(made: str) -> None:
    with (
        pytest.raises(DatabaseError, match="cannot execute UPDATE in a read-only transaction"),
        reading(made) as connection,
    ):
        connection.execute(GROW)


@contextmanager
def executed(url: str, *statements: str) -> Iterator[str]:
    """The URL of a database after some statements."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())
    yield url


@pytest.mark.parametrize(
    ("statements", "complaint"),
    [
        (("CREATE TABLE other (id int)",), ": holds other tables; expected a creditsgql database or a new one"),
        (("CREATE TABLE dataset (id int)",), ": holds other tables; expected a creditsgql database or a new one"),
        (
            ("CREATE TABLE dataset (schema_version int)", "INSERT INTO dataset VALUES (99)"),
            r": made by another version of creditsgql \(schema 99, expected 2 or a revision\)",
        ),
    ],
    ids=["other tables", "a table of our name", "another schema"],
)
def test_a_database_that_is_not_ours_is_refused(
    postgresql_url: str, statements: tuple[str, ...], complaint: str
) -> None:
    with executed(postgresql_url, *statements) as url:
        for opened in (writing, rehearsing, reading):
            with pytest.raises(DatabaseError, match=complaint) as caught, opened(url):
                pass
            assert "\n" not in str(caught.value)


def test_a_database_in_another_encoding_is_refused(postgresql_server: str) -> None:
    name = "test_latin"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(b"CREATE DATABASE test_latin TEMPLATE template0 ENCODING LATIN1 LC_COLLATE 'C' LC_CTYPE 'C'")
        try:
            with (
                pytest.raises(DatabaseError, match=r": is in LATIN1; expected one made with encoding UTF8$"),
                writing(postgresql.beside(postgresql_server, name)),
            ):
                pass
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def test_a_user_without_rights_is_told_what_is_lacking(made: str) -> None:
    with psycopg.connect(made, autocommit=True) as connection:
        connection.execute("CREATE ROLE test_stranger LOGIN PASSWORD 'hush'")
        try:
            strange = f"{made}{'&' if '?' in made else '?'}user=test_stranger&password=hush"
            for opened in (writing, reading):
                with (
                    pytest.raises(DatabaseError, match=r"permission denied for table alembic_version$"),
                    opened(strange),
                ):
                    pass
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
            connection.execute("GRANT USAGE ON SCHEMA public TO test_stranger")
            with pytest.raises(DatabaseError, match=r"permission denied for schema public$"), writing(strange):
                pass
        finally:
            connection.execute("DROP OWNED BY test_stranger")
            connection.execute("DROP ROLE test_stranger")


def test_a_database_that_is_not_there_is_named(postgresql_server: str) -> None:
    with (
        pytest.raises(DatabaseError, match=r'FATAL: database "test_nowhere" does not exist$'),
        writing(postgresql.beside(postgresql_server, "test_nowhere")),
    ):
        pass


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        (
            "postgresql://reader:hush@127.0.0.1:1/films",
            'database films at 127.0.0.1:1: connection to server at "127.0.0.1", port 1 failed: Connection refused',
        ),
        (
            "postgresql://reader:hush@127.0.0.1:1,127.0.0.1:2/films",
            'database films at 127.0.0.1:1,127.0.0.1:2: connection to server at "127.0.0.1", port 1 failed: '
            'Connection refused; connection to server at "127.0.0.1", port 2 failed: Connection refused',
        ),
    ],
    ids=["one host", "two hosts"],
)
def test_a_server_that_is_not_there_is_named_without_the_password(url: str, complaint: str) -> None:
    for opened in (writing, reading):
        with pytest.raises(DatabaseError) as caught, opened(url):
            pass
        assert str(caught.value) == complaint
