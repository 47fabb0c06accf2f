"""The spans that OpenTelemetry is sent: of a request and of its statement, in the trace that the client tells of."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from tests.service import ASKED_AS, Service

from creditsgql.server import spans
from creditsgql.server.app import create_app
from creditsgql.server.run import serve
from creditsgql.server.seen import Seen
from creditsgql.server.spans import Spans
from creditsgql.settings import Settings

TITLE = 'query Title { film(by: {slug: "ida"}) { title } }'
TRUSTED = 'query Trusted { film(by: {slug: "ida"}) { slug } }'
UNNAMED = "{ __typename }"
TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"

Start = Callable[[], AbstractContextManager[tuple[Service, InMemorySpanExporter]]]


def of_text(document: str) -> str:
    """How a document is known."""
    return sha256(document.encode()).hexdigest()


@pytest.fixture
def start(seeded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Starts the service with one trusted document; what it sends is kept in memory."""

    @contextmanager
    def starting() -> Iterator[tuple[Service, InMemorySpanExporter]]:
        sent = InMemorySpanExporter()
        provider = TracerProvider(shutdown_on_exit=False)
        provider.add_span_processor(SimpleSpanProcessor(sent))
        monkeypatch.setattr(spans, "_provider", lambda _: provider)
        (tmp_path / "trusted.json").write_text(json.dumps({"one": TRUSTED}))
        settings = Settings(database=seeded, trusted_documents=tmp_path / "trusted.json", spans=True)
        with Service(create_app(settings)) as service:
            yield service, sent

    return starting


def ask(service: Service, document: str, **headers: str) -> None:
    """Asks for an operation."""
    given = {"accept": "application/graphql-response+json", **headers}
    service.request("POST", "/graphql", json={"query": document}, headers=given)


def told(span: ReadableSpan) -> tuple[str, SpanKind, dict[str, Any]]:
    """What a span is called, what it is, and what is said of it."""
    return span.name, span.kind, dict(span.attributes or {})


def test_a_request_is_a_span_and_its_statement_one_within_it(start: Start) -> None:
    with start() as (service, sent):
        ask(service, TITLE)
        statement, request = sent.get_finished_spans()
    assert told(request) == (
        "query",
        SpanKind.SERVER,
        {
            "http.response.status_code": 200,
            "creditsgql.request.id": ASKED_AS,
            "graphql.operation.type": "query",
            "graphql.operation.name": "Title",
            "creditsgql.document.sha256": of_text(TITLE),
            "creditsgql.objects": 1,
        },
    )
    name, kind, attributes = told(statement)
    assert (name, kind, attributes.pop("db.system.name")) == ("SELECT", SpanKind.CLIENT, "sqlite")
    assert [*attributes] == ["creditsgql.statement.sha256"]
    assert request.parent is None
    assert statement.parent == request.context
    times = [request.start_time, statement.start_time, statement.end_time, request.end_time]
    assert times == sorted(time for time in times if time is not None)


CASES: list[tuple[str, str, dict[str, Any]]] = [
    (TRUSTED, "query Trusted", {"graphql.operation.name": "Trusted"}),
    (TITLE, "query", {"graphql.operation.name": "Title"}),
    (UNNAMED, "query", {}),
]


@pytest.mark.parametrize(("document", "name", "attributes"), CASES)
def test_a_span_is_named_for_an_operation_only_where_the_document_is_trusted(
    start: Start, document: str, name: str, attributes: dict[str, Any]
) -> None:
    with start() as (service, sent):
        ask(service, document)
        request = sent.get_finished_spans()[-1]
    given = {key: value for key, value in (request.attributes or {}).items() if key == "graphql.operation.name"}
    assert (request.name, given) == (name, attributes)


def test_a_request_without_an_operation_has_a_span_without_a_statement(start: Start) -> None:
    with start() as (service, sent):
        ask(service, "{ no }")
        [request] = sent.get_finished_spans()
    assert told(request) == (
        "GraphQL Operation",
        SpanKind.SERVER,
        {
            "http.response.status_code": 400,
            "creditsgql.request.id": ASKED_AS,
            "error.type": "GRAPHQL_VALIDATION_FAILED",
        },
    )
    assert request.status.status_code is StatusCode.UNSET


def test_the_trace_is_the_one_that_the_client_tells_of(start: Start) -> None:
    with start() as (service, sent):
        ask(service, TITLE, traceparent=f"00-{TRACE}-{PARENT}-01", tracestate="theirs=1")
        ask(service, TITLE, traceparent="00-nonsense")
        _, within, _, alone = sent.get_finished_spans()
    assert within.parent is not None
    assert (f"{within.parent.trace_id:032x}", f"{within.parent.span_id:016x}") == (TRACE, PARENT)
    assert within.parent.trace_state.to_header() == "theirs=1"
    assert alone.parent is None


def test_what_the_service_fails_at_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(sent))
    monkeypatch.setattr(spans, "_provider", lambda _: provider)
    sending = Spans("postgresql", lambda _: True)
    sending.open()
    seen = Seen({}, "one")
    seen.runs("SELECT 1")
    seen.ran()
    seen.answered(504, "OPERATION_TIMEOUT", 10)
    sending.tell(seen)
    statement, request = sent.get_finished_spans()
    sending.close()
    assert (request.status.status_code, request.status.description) == (StatusCode.ERROR, "OPERATION_TIMEOUT")
    assert (statement.attributes or {})["db.system.name"] == "postgresql"


def test_spans_are_sent_where_opentelemetry_is_told_to(seeded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    got: list[bytes] = []

    class Collector(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Keeps what is sent."""
            got.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with HTTPServer(("127.0.0.1", 0), Collector) as collector:
        threading.Thread(target=collector.serve_forever, daemon=True).start()
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", f"http://127.0.0.1:{collector.server_port}")
        with Service(create_app(Settings(database=seeded, spans=True))) as service:
            ask(service, TITLE)
        collector.shutdown()
    [batch] = got
    [of_service] = ExportTraceServiceRequest.FromString(batch).resource_spans
    named = {one.key: one.value.string_value for one in of_service.resource.attributes}
    assert named["service.name"] == "creditsgql"
    assert [span.name for span in of_service.scope_spans[0].spans] == ["SELECT", "query"]
    assert b"ida" not in batch


def test_without_the_packages_of_opentelemetry_serve_says_what_is_missing(
    seeded: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    settings = Settings(database=seeded, spans=True)
    assert serve(settings, "127.0.0.1", 1, 1, reload=False) == 3
    why = "spans needs the packages of OpenTelemetry: pip install 'creditsgql[otel]'\n"
    assert capsys.readouterr().err == why
