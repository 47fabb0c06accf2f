"""A line for each request: what it tells and what it never does, when there is one, and that nobody waits for it."""

import json
import os
import pty
import re
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from tests.server.conftest import SOURCE, free_port
from tests.server.load import is_listening
from tests.service import ASKED_AS, Service

from creditsgql.server import lines
from creditsgql.server.app import create_app
from creditsgql.server.lines import Lines
from creditsgql.server.seen import LINES, Log, Seen
from creditsgql.settings import Settings

GRAPHQL_JSON = {"accept": "application/graphql-response+json"}
TITLE = 'query Title { film(by: {slug: "ida"}) { title } }'
UNNAMED = "{ films(first: 3) { nodes { id } } }"
FIRST = "query First($count: Int!) { films(first: $count) { nodes { id } } }"
MANY = "query Many { films(first: 50) { nodes { id person: directors { id } } } }"
"""300 objects, so 3 points."""

Start = Callable[..., AbstractContextManager[Service]]


def told(status: int, code: str | None = None, text: str = "", name: str | None = None, objects: int = 0) -> Any:
    """The members of a request's line that do not depend on when it is asked, nor on its answer's bytes."""
    return {
        "level": "info",
        "request": ASKED_AS,
        "status": status,
        "code": code,
        "operation": name,
        "document": sha256(text.encode()).hexdigest()[:16] if text else None,
        "objects": objects,
    }


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The file that is the standard output of what is started."""
    return tmp_path / "output"


@pytest.fixture
def start(seeded: str, output: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Starts the service with settings; its lines are all written once it has ended."""

    @contextmanager
    def starting(**settings: Any) -> Iterator[Service]:
        with output.open("a") as file:
            with monkeypatch.context() as patched:
                patched.setattr(sys, "stdout", file)
                app = create_app(Settings(database=seeded, **settings))
            with Service(app) as service:
                yield service

    return starting


def post(service: Service, document: str, **members: Any) -> bytes:
    """The answer to an operation."""
    asked = {"query": document, **members}
    return service.request("POST", "/graphql", json=asked, headers=GRAPHQL_JSON).content


REQUESTS: list[tuple[str, Callable[[Service], Any], Any]] = [
    ("answered", lambda service: post(service, TITLE), told(200, None, TITLE, "Title", 1)),
    ("without a name", lambda service: post(service, UNNAMED), told(200, None, UNNAMED, None, 3)),
    (
        "with values",
        lambda service: post(service, FIRST, variables={"count": 2}),
        told(200, None, FIRST, "First", 2),
    ),
    (
        "with wrong values",
        lambda service: post(service, FIRST, variables={"count": "two"}),
        told(400, "BAD_USER_INPUT", FIRST, "First"),
    ),
    (
        "for too much",
        lambda service: post(service, FIRST, variables={"count": -1}),
        told(400, "BAD_USER_INPUT", FIRST, "First"),
    ),
    ("not valid", lambda service: post(service, "{ no }"), told(400, "GRAPHQL_VALIDATION_FAILED")),
    ("not GraphQL", lambda service: post(service, "{"), told(400, "GRAPHQL_PARSE_FAILED")),
    (
        "of another name",
        lambda service: post(service, TITLE, operationName="No"),
        told(400, "OPERATION_RESOLUTION_FAILURE"),
    ),
    ("no JSON", lambda service: service.request("POST", "/graphql", json=[]).content, told(400, "BAD_REQUEST")),
    ("by PUT", lambda service: service.request("PUT", "/graphql").content, told(405, "METHOD_NOT_ALLOWED")),
    (
        "by GET",
        lambda service: service.request("GET", "/graphql", params={"query": TITLE}).content,
        told(200, None, TITLE, "Title", 1),
    ),
    (
        "kept by a cache",
        lambda service: (
            service.request("GET", "/graphql", params={"query": TITLE}, headers={"if-none-match": "*"}).content
        ),
        told(304),
    ),
]


@pytest.mark.parametrize(("ask", "expected"), [case[1:] for case in REQUESTS], ids=[case[0] for case in REQUESTS])
def test_each_request_has_a_line(start: Start, output: Path, ask: Callable[[Service], bytes], expected: Any) -> None:
    with start(log_format="json") as service:
        answer = ask(service)
    [line] = map(json.loads, output.read_text().splitlines())
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
    ran, whole = line.pop("statement_seconds"), line.pop("seconds")
    assert (ran > 0) == (line["status"] in (200, 304))
    assert 0 <= ran < whole
    assert line == {**expected, "bytes": len(answer)}


def test_who_has_spent_all_points_is_told_of_with_the_operation_while_it_is_read_at_all(
    start: Start, output: Path
) -> None:
    with start(log_format="json", rate_points=3, rate_seconds=3600) as service:
        for _ in range(3):
            post(service, MANY)
    found = [json.loads(line) for line in output.read_text().splitlines()]
    assert [(line["status"], line["code"], line["operation"], line["objects"]) for line in found] == [
        (200, None, "Many", 300),
        (429, "TOO_MANY_REQUESTS", "Many", 300),
        (429, "TOO_MANY_REQUESTS", None, 0),
    ]


@pytest.mark.parametrize("form", ["json", "text"])
def test_no_line_tells_what_a_client_gave(start: Start, output: Path, form: str) -> None:
    by_slug = (
        'query Mine($slug: String!) { mine: film(by: {slug: $slug}) { title } ida: film(by: {slug: "secret"}) { id } }'
    )
    with start(log_format=form, slow_seconds=1e-9) as service:
        post(service, by_slug, variables={"slug": "secret"})
        post(service, "{ secret }")
        post(service, by_slug, variables={"slug": ["secret"]})
        post(service, by_slug, operationName="secret")
        headers = {"authorization": "secret", "user-agent": "secret", "x-request-id": "secret;"}
        service.request("POST", "/graphql?secret", json={"query": TITLE}, headers=headers)
    written = output.read_text()
    assert (len(written.splitlines()), "secret" in written, "127.0.0.1" in written) == (5, False, False)


def test_a_line_of_text_tells_the_same(start: Start, output: Path) -> None:
    with start(log_format="text") as service:
        post(service, TITLE)
        post(service, "{")
    answered, refused = output.read_text().splitlines()
    of_title = sha256(TITLE.encode()).hexdigest()[:16]
    took = r"statement \d+\.\d\d ms, whole \d+\.\d\d ms, \d+ bytes"
    assert re.fullmatch(rf"\S+Z info {ASKED_AS} 200 - Title {of_title} 1 objects, {took}", answered)
    assert re.fullmatch(rf"\S+Z info {ASKED_AS} 400 GRAPHQL_PARSE_FAILED - - 0 objects, {took}", refused)


def test_a_slow_statement_is_told_of_with_its_sql_though_no_other_request_is(start: Start, output: Path) -> None:
    with start(log_format="off", slow_seconds=1e-9) as service:
        post(service, TITLE)
        post(service, "{")
    [line] = output.read_text().splitlines()
    assert re.match(rf"\S+Z warning {ASKED_AS} 200 - Title \w+ 1 objects, .* bytes: SELECT json_object", line)
    assert "ida" not in line


def test_a_slow_statement_is_told_of_at_level_warning(start: Start, output: Path) -> None:
    with start(log_format="json", slow_seconds=1e-9) as service:
        post(service, TITLE)
    with start(log_format="json", slow_seconds=3600) as service:
        post(service, TITLE)
    slow, quick = map(json.loads, output.read_text().splitlines())
    assert (slow["level"], slow["sql"].startswith("SELECT json_object")) == ("warning", True)
    assert (quick["level"], "sql" in quick) == ("info", False)


def test_what_the_service_fails_at_is_told_of_at_level_error(tmp_path: Path) -> None:
    seen = Seen({}, "one")
    seen.answered(503, "SERVICE_UNAVAILABLE", 10)
    path = tmp_path / "output"
    with path.open("w") as file:
        log = Log(Lines(file.fileno()), LINES["json"], 0)
        log.open()
        log.tell(seen)
        log.close()
    line = json.loads(path.read_text())
    assert (line["level"], line["status"], line["code"]) == ("error", 503, "SERVICE_UNAVAILABLE")


def test_without_settings_an_application_writes_nothing(start: Start, output: Path) -> None:
    with start() as service:
        post(service, TITLE)
    assert output.read_text() == ""


def test_there_is_no_log_where_there_is_no_standard_output(seeded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Its number may be that of the database's file then.
    monkeypatch.setattr(sys, "stdout", None)
    with Service(create_app(Settings(database=seeded, log_format="json", slow_seconds=1e-9))) as service:
        assert json.loads(post(service, TITLE)) == {"data": {"film": {"title": "Ida"}}}


@contextmanager
def serving_to(descriptor: int, database: str) -> Iterator[str]:
    """``creditsgql serve``, with this standard output."""
    port = free_port()
    command = (sys.executable, "-m", "creditsgql", "serve", "--port", str(port), "--database", database)
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    with subprocess.Popen(command, env=environment, stdout=descriptor) as process:
        base = f"http://127.0.0.1:{port}"
        try:
            while not is_listening(base):
                assert process.poll() is None, "the service ended while it started"
            yield base
        finally:
            process.terminate()


def ask_at(base: str) -> None:
    """Asks a service for a film's title."""
    with urllib.request.urlopen(f"{base}/graphql?{urllib.parse.urlencode({'query': TITLE})}") as answer:
        assert answer.status == 200


def test_serve_writes_lines_of_json_where_its_output_is_collected(seeded: str, tmp_path: Path) -> None:
    path = tmp_path / "output"
    with path.open("w") as file, serving_to(file.fileno(), seeded) as base:
        ask_at(base)
    explore, _, line = path.read_text().splitlines()
    assert explore.startswith("explore:")
    assert (json.loads(line)["operation"], json.loads(line)["status"]) == ("Title", 200)


def test_serve_is_quiet_in_a_terminal(seeded: str) -> None:
    ours, its = pty.openpty()
    with serving_to(its, seeded) as base:
        ask_at(base)
    os.close(its)
    assert len(os.read(ours, 10_000).splitlines()) == 2
    os.close(ours)


# ───────────────────────────── nobody waits ─────────────────────────────


def all_of(descriptor: int) -> list[bytes]:
    """Every line that comes out of a pipe until its other end is closed."""
    with open(descriptor, "rb") as pipe:
        return pipe.read().splitlines(keepends=True)


def test_a_reader_who_stops_keeps_nobody_waiting_and_gets_what_there_is_room_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lines, "WAITING_MAX", 1000)
    reading, writing = os.pipe()
    written = Lines(writing)
    written.open()
    put = [b"%06d %s\n" % (number, b"x" * 500) for number in range(3000)]
    for line in put:
        written.put(line)

    def end() -> None:
        written.close()
        os.close(writing)

    threading.Timer(0.5, end).start()
    got = all_of(reading)
    assert len(got) + written.lost == 3000
    assert written.lost >= 1000
    assert got == put[: len(got)]


def test_lines_of_several_writers_into_one_pipe_stay_whole() -> None:
    reading, writing = os.pipe()
    several = [Lines(writing) for _ in range(4)]
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.extend(all_of(reading)))
    reader.start()
    for number, writer in enumerate(several):
        writer.open()
        for _ in range(500):
            writer.put(b"%d" % number * 300 + b"\n")
    for writer in several:
        writer.close()
    os.close(writing)
    reader.join()
    assert sorted(got) == sorted(b"%d" % number * 300 + b"\n" for number in range(4) for _ in range(500))


def test_where_nobody_reads_any_more_lines_are_lost_and_that_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    written = Lines(writing)
    written.open()
    for _ in range(100):
        written.put(b"x" * 100 + b"\n")
    written.close()
    os.close(writing)
    assert written.lost == 100
    assert [record.getMessage() for record in caplog.records] == ["lines on operations cannot be written: Broken pipe"]
