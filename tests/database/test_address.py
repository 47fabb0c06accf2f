"""What a URL names, and how it is said where it names nothing."""

import pytest

from creditsgql.database import DatabaseError, address
from creditsgql.database.address import PostgreSQL, named, postgresql


@pytest.mark.parametrize(
    ("url", "hosts", "given", "name"),
    [
        ("postgresql:///films", [("", "5432")], {"dbname": "films"}, "films at :5432"),
        (
            "postgresql://reader:hush@db.example:6432/films",
            [("db.example", "6432")],
            {"dbname": "films", "user": "reader", "password": "hush"},
            "films at db.example:6432",
        ),
        (
            "postgresql://reader@one:5433,two,[::1]:5435/films?target_session_attrs=any&sslmode=require",
            [("one", "5433"), ("two", "5432"), ("::1", "5435")],
            {"dbname": "films", "user": "reader", "sslmode": "require"},
            "films at one:5433,two:5432,[::1]:5435",
        ),
        (
            "postgres://reader@/films?host=/run/one,/run/two&port=5433",
            [("/run/one", "5433"), ("/run/two", "5433")],
            {"dbname": "films", "user": "reader"},
            "films at /run/one:5433,/run/two:5433",
        ),
        (
            "postgresql://a%40b:c%2Fd@one/films",
            [("one", "5432")],
            {"dbname": "films", "user": "a@b", "password": "c/d"},
            "films at one:5432",
        ),
    ],
    ids=["libpq's own", "one host", "several hosts", "sockets", "escapes"],
)
def test_a_url_names_hosts_a_user_and_a_database(
    url: str, hosts: list[tuple[str, str]], given: dict[str, str], name: str
) -> None:
    assert postgresql(url) == PostgreSQL(tuple(hosts), given)
    assert named(url) == name


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("mysql://reader:hush@one/films", f"'mysql://reader:***@one/films': {address.EXPECTED}"),
        ("sqlite://reader:hush@one/films", f"'sqlite://reader:***@one/films': {address.EXPECTED}"),
        (
            "postgresql://reader:hush@one/films?flavour=plum",
            f"'postgresql://reader:***@one/films?flavour=plum': {address.EXPECTED}",
        ),
        (
            "postgresql://reader@one/films?password=hush&options=-c",
            "'postgresql://reader@one/films?password=***&options=-c': options is not known here; expected dbname, host,"
            " passfile, password, port, sslcert, sslcrl, sslkey, sslmode, sslrootcert, target_session_attrs, user",
        ),
        (
            "postgresql://reader:hu@sh@one/films",
            "'postgresql://reader:***@one/films': expected @ and / within a name or password as %40 and %2F",
        ),
        (
            "postgresql://reader:hu/sh@one/films",
            "'postgresql://reader:***@one/films': expected @ and / within a name or password as %40 and %2F",
        ),
        (
            "postgresql://one:http,two:5432/films",
            "'postgresql://one:http,two:5432/films': expected a port number for each host, or one for all",
        ),
        (
            "postgresql:///films?host=one,two,three&port=1,2",
            "'postgresql:///films?host=one,two,three&port=1,2': expected a port number for each host, or one for all",
        ),
    ],
)
def test_a_url_that_names_nothing_is_refused_in_one_line_without_its_password(url: str, complaint: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        named(url)
    assert str(caught.value) == f"database {complaint}"


def test_who_has_no_drivers_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "find_spec", lambda _: None)
    with pytest.raises(DatabaseError) as caught:
        named("postgresql://reader:hush@without.drivers/films")
    assert str(caught.value) == (
        "database 'postgresql://reader:***@without.drivers/films': PostgreSQL needs drivers that are not installed;"
        " install creditsgql[postgresql]"
    )
