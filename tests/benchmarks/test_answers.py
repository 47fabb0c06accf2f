"""That what is measured is the same work: the hand-written statements give the service's answers, errors end a run."""

import json
import re
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from bench import bare_app, generate
from bench.content import difference, plain
from bench.peers.install import HERE
from bench.plain_tables import PLURALS, described, to_plural, to_sqlite
from bench.questions import QUERIES, QUESTIONS, SAME, Variables, answered_by, body, pools
from bench.rounds import load
from bench.systems import BenchError, Running
from graphql import build_schema, parse, validate

from creditsgql.planner import Planner, sqlite_dialect
from creditsgql.schema import graphql_schema

FILMS = 150


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Generated films, and the same in plain tables."""
    folder = tmp_path_factory.mktemp("bench")
    generate.make(folder / "films.db", FILMS)
    to_sqlite(folder / "films.db", folder / "plain.db")
    return folder / "films.db", folder / "plain.db"


@pytest.fixture
def asked(databases: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, list[Variables]]]:
    """What the questions are asked about: all that are in the data; the hand-written statements can be run."""
    _, tables = databases
    monkeypatch.setenv("BENCH_PLAIN", str(tables))
    bare_app.reader.cache_clear()
    everyone = [{"id": number} for number in range(1, 3 * FILMS + 1)]
    drawn = pools(tables)
    yield {
        "film_page": everyone[:FILMS],
        "deep": everyone[:FILMS],
        "list": [{}],
        "search": drawn["search"],
        "person_page": everyone,
        "filtered_list": [
            {"country": country, "from": year, "to": year + 9}
            for country in ("US", "FR", "GB", "DE")
            for year in range(1940, 2020, 10)
        ],
    }
    bare_app.reader().close()
    bare_app.reader.cache_clear()


@pytest.mark.parametrize("question", SAME)
def test_a_hand_written_statement_gives_the_service_s_answer(
    question: str, databases: tuple[Path, Path], asked: dict[str, list[Variables]]
) -> None:
    planner = Planner(graphql_schema(), sqlite_dialect(), 10)
    connection = sqlite3.connect(databases[0])
    assert asked[question]
    for variables in asked[question]:
        request = json.loads(body("creditsgql", question, variables))
        planned = planner.plan(request["query"], request["operationName"], request["variables"])
        [(told,)] = connection.execute(planned.sql, planned.parameters).fetchall()
        assert json.loads(bare_app.answer(json.dumps(request).encode())) == json.loads(told)
    connection.close()


def test_names_are_such_that_whole_words_and_beginnings_find_the_same(databases: tuple[Path, Path]) -> None:
    connection = sqlite3.connect(databases[1])
    for variables in pools(databases[1])["search"]:
        found = [
            connection.execute("SELECT rowid FROM person_search WHERE person_search MATCH ?", (asked,)).fetchall()
            for asked in (
                " ".join(f'"{word}"' for word in variables["words"].split()),
                " ".join(f'"{word}"*' for word in variables["words"].split()),
            )
        ]
        assert found[0] == found[1]
        assert found[0]
    connection.close()


def test_the_data_is_told_by_its_size_and_skew(databases: tuple[Path, Path]) -> None:
    numbers = r"[\d,]+"
    told = (
        rf"{FILMS} generated films, {3 * FILMS} people and {numbers} credits; casts of {numbers} to {numbers} names,"
        rf" half of them up to {numbers}; people with 1 to {numbers} credits, \d+% of them with one"
    )
    assert re.fullmatch(told, described(databases[1]))


def test_plural_tables_have_the_same_rows(databases: tuple[Path, Path], tmp_path: Path) -> None:
    to_plural(databases[1], tmp_path / "plural.db")
    contents = []
    for file in (databases[1], tmp_path / "plural.db"):
        connection = sqlite3.connect(file)
        sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
        tables = [name for (name,) in connection.execute(sql) if not name.startswith(("person_search", "sqlite_"))]
        contents.append({name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in tables})
        connection.close()
    plain_rows, plural_rows = contents
    assert plural_rows == {PLURALS[name]: rows for name, rows in plain_rows.items()}


@pytest.mark.parametrize(
    ("schema", "types"),
    [("creditsgql", graphql_schema()), ("plain", build_schema((HERE / "plain.graphql").read_text()))],
)
def test_documents_fit_their_schema(schema: str, types: Any) -> None:
    for question in QUESTIONS:
        request = json.loads(body(schema, question, {}))
        assert (question, validate(types, parse(request["query"]))) == (question, [])


def test_what_no_document_is_there_for_is_not_asked() -> None:
    assert {
        folder.name: [one for one in QUESTIONS if one not in answered_by(folder.name)] for folder in QUERIES.iterdir()
    } == {
        "creditsgql": [],
        "datasette": [],
        "plain": [],
        "postgraphile": [],
        "tuql": ["search"],
    }


def test_answers_are_compared_by_what_they_say() -> None:
    film = {
        "title": "A",
        "directors": [{"name": "B"}],
        "cast": [{"character": None, "person": {"id": 3}}, {"character": "C", "person": {"id": 4}}],
        "crew": [{"job": "Editor"}],
    }
    ours = {
        "title": "A",
        "directors": [{"name": "B"}],
        "cast": {
            "nodes": [
                {"roles": [], "person": {"id": "person_3"}},
                {"roles": [{"name": "C"}], "person": {"id": "person_4"}},
            ]
        },
        "crew": {"nodes": [{"job": {"name": "Editor"}}]},
    }
    related = {**film, "directors": {"nodes": [{"person": {"name": "B"}}]}}
    assert plain({"film": ours}) == plain({"film": related}) == {"film": film}
    assert plain({"search": {"nodes": [{"id": "person_3"}]}}) == {"people": [{"id": 3}]}
    assert plain({"films": {"nodes": [{"film": {"id": 3}}]}}) == plain({"films": [{"id": 3}]}) == {"films": [{"id": 3}]}
    other = {**film, "cast": [film["cast"][0], {"character": "C", "person": {"id": 5}}]}
    assert difference(other, film) == "data.cast[1].person.id is 5 and differs from 4"
    assert difference({"films": []}, {"films": [1]}) == "data.films is [] and differs from [1]"


class Failing(BaseHTTPRequestHandler):
    """Answers every third request with an error, under a status that says that all is well."""

    protocol_version = "HTTP/1.1"
    answered = 0

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        Failing.answered += 1
        told = b'{"data":null,"errors":[{"message":"no"}]}' if Failing.answered % 3 == 0 else b'{"data":{}}'
        self.send_response(200)
        self.send_header("content-length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


def test_an_error_in_an_answer_ends_the_run_whatever_its_status(tmp_path: Path) -> None:
    if shutil.which("wrk") is None:
        pytest.skip("no wrk on PATH (Debian's package is wrk)")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Failing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    requests = tmp_path / "plain-typename.jsonl"
    requests.write_bytes(body("plain", "typename", {}) + b"\n")
    system = SimpleNamespace(name="failing", schema="plain")
    one = SimpleNamespace(
        system=system, url=f"http://127.0.0.1:{server.server_port}/graphql", processor_seconds=lambda: 0.0
    )
    with pytest.raises(BenchError, match=r"failing: \d+ errors in \d+ answers to plain-typename"):
        load(cast(Running, one), requests, 1)
    server.shutdown()
    server.server_close()
