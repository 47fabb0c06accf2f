"""Spans for OpenTelemetry: one for each request, and within it one for its statement.

They are made when a request is answered, from what was found out meanwhile, so that without them nothing is done for
them on the way. The names of their attributes are OpenTelemetry's where it has one. Whither they are sent, how many,
and under which name is told by OpenTelemetry's own variables in the environment, such as OTEL_EXPORTER_OTLP_ENDPOINT,
OTEL_TRACES_SAMPLER and OTEL_SERVICE_NAME.
"""

import os
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from creditsgql.server.seen import Seen

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SpanExporter

UNKNOWN = "GraphQL Operation"
"""The name of a span of a request that is refused before it is known to have an operation."""


END_SECONDS = 2
"""How long the end waits for what is left to be sent."""


class SpansError(Exception):
    """Spans cannot be sent; one line for a person."""


class Spans:
    """Sends the spans of requests.

    ``system`` is what OpenTelemetry calls the database. ``is_known`` says of a document's sha256 whether spans may be
    named for its operations, of which there must not be too many. Raises SpansError where the packages are missing.
    """

    def __init__(self, system: str, is_known: Callable[[str], bool]) -> None:
        try:
            from opentelemetry import trace
            from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
            from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
        except ImportError:
            raise SpansError("spans needs the packages of OpenTelemetry: pip install 'creditsgql[otel]'") from None
        self._trace = trace
        self._exporter = OTLPSpanExporter
        self._propagator = TraceContextTextMapPropagator()
        self._system = system
        self._is_known = is_known

    def open(self) -> None:
        """Begins to send: with a thread, which no fork would have."""
        self._provider = _provider(self._exporter())
        self._tracer = self._provider.get_tracer("creditsgql")

    def close(self) -> None:
        """Sends what is left, unless its receiver is too slow, or away."""
        ending = threading.Thread(target=self._provider.shutdown, daemon=True)
        ending.start()
        ending.join(END_SECONDS)

    def tell(self, seen: Seen) -> None:
        """Makes the spans of a request."""
        kinds, nanoseconds = self._trace.SpanKind, time.time_ns()
        begun = nanoseconds - round(seen.seconds * 1e9)
        name, about = self._about(seen)
        span = self._tracer.start_span(name, self._parent(seen), kinds.SERVER, about, start_time=begun)
        if seen.status >= 500:
            span.set_status(self._trace.StatusCode.ERROR, seen.code)
        if seen.statement_seconds:
            begun += round((seen.statement_begun - seen.begun) * 1e9)
            within = self._trace.set_span_in_context(span)
            about = {"db.system.name": self._system, "creditsgql.statement.sha256": _sha256(seen.sql)}
            statement = self._tracer.start_span("SELECT", within, kinds.CLIENT, about, start_time=begun)
            statement.end(begun + round(seen.statement_seconds * 1e9))
        span.end(nanoseconds)

    def _about(self, seen: Seen) -> tuple[str, dict[str, Any]]:
        about: dict[str, Any] = {
            "http.response.status_code": seen.status,
            "creditsgql.request.id": seen.request_id,
        }
        if seen.code:
            about["error.type"] = seen.code
        operation = seen.operation
        if operation is None:
            return UNKNOWN, about
        about |= {
            "graphql.operation.type": operation.kind,
            "creditsgql.document.sha256": operation.sha256,
            "creditsgql.objects": seen.objects,
        }
        if not operation.name:
            return operation.kind, about
        about["graphql.operation.name"] = operation.name
        return (f"{operation.kind} {operation.name}" if self._is_known(operation.sha256) else operation.kind), about

    def _parent(self, seen: Seen) -> "Context | None":
        """The span that the client tells of, if it does."""
        given = {name: seen.headers.get(name.encode(), b"").decode("latin-1") for name in self._propagator.fields}
        return self._propagator.extract(given) if given.get("traceparent") else None


@lru_cache(512)
def _sha256(sql: str) -> str:
    return sha256(sql.encode()).hexdigest()


def _provider(exporter: "SpanExporter") -> "TracerProvider":
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    resource = Resource.create({} if "OTEL_SERVICE_NAME" in os.environ else {"service.name": "creditsgql"})
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    return provider
