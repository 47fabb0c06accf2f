"""What clients are told while the database is lost, locked or behind, and that nobody has to start anything anew."""

import http.client
import json
import threading
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import psycopg
import pytest
from bench import cluster
from sqlalchemy import text
from tests.engines import Make
from tests.server.conftest import serving
from tests.service import ASKED_AS, Service

from creditsgql.database import writing
from creditsgql.server.app import create_app
from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.settings import Settings

COUNT = {"query": "{ films(filter: {year: {gte: 0}}) { totalCount } }"}
NONE = {"data": {"films": {"totalCount": 0}}}
BOTH = pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
RECOVERY_SECONDS = 2


def refused(message: str, code: str) -> dict[str, Any]:
    """What an answer without data says."""
    return {"errors": [{"message": message, "extensions": {"code": code}}], "extensions": {"requestId": ASKED_AS}}


LOST = refused("The database is not there; try again.", "SERVICE_UNAVAILABLE")
BEHIND = refused("No data of the version asked for is there yet; try again.", "DATASET_BEHIND")


def import_nothing(url: str) -> None:
    """Makes the data set of a newer version."""
    with writing(url) as connection:
        connection.execute(text("UPDATE dataset SET version = version + 1"))


@pytest.fixture(scope="module")
def server() -> Iterator[cluster.Server]:
    """A server of its own with a data set, which tests may stop."""
    with cluster.cluster(0) as (server,):
        import_nothing(cluster.url([server]))
        yield server


class Told(NamedTuple):
    """An answer, when it came, and to which Accept header."""

    moment: float
    accept: str
    status: int
    retry_after: str | None
    body: Any


def ask_on(base: str, accept: str, told: list[Told], stop: threading.Event) -> None:
    """Asks on one connection, one request after the other."""
    connection = http.client.HTTPConnection(base.removeprefix("http://"), timeout=30)
    headers = {"content-type": JSON, "accept": accept, "x-request-id": ASKED_AS}
    while not stop.is_set():
        connection.request("POST", "/graphql", json.dumps(COUNT), headers)
        answer = connection.getresponse()
        body = json.loads(answer.read())
        told.append(Told(time.monotonic(), accept, answer.status, answer.headers["retry-after"], body))
        if answer.status != 200:
            time.sleep(0.01)
    connection.close()


def ready(base: str) -> tuple[int, Any]:
    """What the service says of its health."""
    connection = http.client.HTTPConnection(base.removeprefix("http://"), timeout=30)
    connection.request("GET", "/health/ready")
    answer = connection.getresponse()
    said = answer.status, json.loads(answer.read())
    connection.close()
    return said


def test_a_server_that_starts_again_is_used_again_at_once_and_meanwhile_clients_are_told(
    server: cluster.Server,
) -> None:
    told: list[Told] = []
    stop = threading.Event()
    with serving(cluster.url([server])) as (base, process):
        threads = [threading.Thread(target=ask_on, args=(base, accept, told, stop)) for accept in (JSON, GRAPHQL_JSON)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        server.kill()
        time.sleep(0.5)
        unready = ready(base)
        server.start()
        back = time.monotonic()
        time.sleep(RECOVERY_SECONDS + 0.5)
        stop.set()
        for thread in threads:
            thread.join()
        again = ready(base)
        assert process.poll() is None
    assert (unready, again) == ((503, {"status": "unavailable"}), (200, {"status": "ready", "datasetVersion": 1}))
    assert {(one.status, one.retry_after, json.dumps(one.body)) for one in told} == {
        (200, None, json.dumps(NONE)),
        (503, "1", json.dumps(LOST)),
    }
    assert {one.accept for one in told if one.status == 503} == {JSON, GRAPHQL_JSON}
    assert [one for one in told if one.moment > back + RECOVERY_SECONDS and one.status != 200] == []


@BOTH
def test_an_operation_that_takes_too_long_is_given_up(server: cluster.Server, accept: str) -> None:
    url = cluster.url([server])
    app = create_app(Settings(database=url, statement_seconds=0.1))
    with psycopg.connect(url) as connection, Service(app) as service:
        connection.execute("LOCK TABLE film IN ACCESS EXCLUSIVE MODE")
        answer = service.request("POST", "/graphql", json=COUNT, headers={"accept": accept})
        assert (answer.status_code, answer.headers.get("retry-after")) == (504, None)
        assert answer.json() == refused("The operation took too long; ask for less.", "OPERATION_TIMEOUT")
        connection.rollback()
        answer = service.request("POST", "/graphql", json=COUNT, headers={"accept": accept})
        assert (answer.status_code, answer.json()) == (200, NONE)


@BOTH
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_answer_tells_its_version_and_is_never_older_than_was_asked_for(
    new_database: Make, method: str, accept: str
) -> None:
    url = new_database()
    for _ in range(2):
        import_nothing(url)
    with Service(create_app(Settings(database=url, wait_seconds=0.2))) as service:

        def asked(version: str | None) -> tuple[int, str | None, str | None, Any]:
            given: dict[str, Any] = {"params": COUNT} if method == "GET" else {"json": COUNT}
            headers = {"accept": accept, "x-dataset-version": version}
            answer = service.request(method, "/graphql", headers=headers, **given)
            told = answer.headers
            return answer.status_code, told.get("x-dataset-version"), told.get("retry-after"), answer.json()

        assert asked(None) == asked("0") == asked("1") == asked("2") == (200, "2", None, NONE)
        assert asked("3") == asked("9" * 18) == (503, None, "1", BEHIND)
        malformed = refused("X-Dataset-Version must be a whole number.", "BAD_REQUEST")
        for wrong in ("", "-1", "1.0", "one", "1, 2", "9" * 19):
            assert asked(wrong) == (400, None, None, malformed)
        import_nothing(url)
        assert asked("3") == (200, "3", None, NONE)


def test_what_a_cache_asks_again_is_as_new_as_was_asked_for(new_database: Make) -> None:
    url = new_database()
    import_nothing(url)
    with Service(create_app(Settings(database=url, wait_seconds=0.2))) as service:

        def asked(tag: str | None, version: str | None) -> tuple[int, str | None, str | None]:
            headers = {"accept": JSON, "if-none-match": tag, "x-dataset-version": version}
            answer = service.request("GET", "/graphql", params=COUNT, headers=headers)
            assert answer.headers["vary"] == "accept, x-dataset-version"
            return answer.status_code, answer.headers.get("etag"), answer.headers.get("x-dataset-version")

        _, tag, _ = asked(None, None)
        assert tag is not None
        assert asked(tag, None) == asked(tag, "1") == (304, tag, "1")
        assert asked(tag, "2") == (503, None, None)
        import_nothing(url)
        status, later, version = asked(tag, "2")
        assert (status, later == tag, version) == (200, False, "2")
