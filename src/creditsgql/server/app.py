"""The only composition: settings, schema, planner, database and routes become one ASGI application."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import fields
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from creditsgql.database import Bounds, BusyError, Copies, Reading, is_postgresql, readers_of
from creditsgql.planner import Limits, Planner, postgresql_dialect, sqlite_dialect
from creditsgql.schema import graphql_schema, sdl
from creditsgql.server.at_once import Later, Whole
from creditsgql.server.documents import Documents, ManifestError, trusted_in
from creditsgql.server.endpoint import GraphQLEndpoint
from creditsgql.server.envelope import Envelope
from creditsgql.server.explorer import explorer_file
from creditsgql.server.lines import Lines, standard_output
from creditsgql.server.operations import NO_DATA, Operations
from creditsgql.server.origins import cors, origins_of
from creditsgql.server.rates import Buckets, Rates, SharedWindows
from creditsgql.server.seen import LINES, Log, Watch
from creditsgql.server.spans import Spans
from creditsgql.server.tokens import Tokens, for_holders
from creditsgql.settings import Settings, listed

OPERATIONS = "/graphql"
"""Where operations come in."""


def create_app(settings: Settings | None = None) -> Starlette:
    """The service; without settings, as the environment has them. Its connections open when it starts."""
    settings = settings or Settings()
    bounds = Bounds(**{one.name: getattr(settings, one.name) for one in fields(Bounds)})
    readers: Reading = (
        Copies(settings.read_only, bounds) if settings.read_only else readers_of(settings.database, bounds)
    )
    planner = planner_of(settings)
    documents = _documents(settings, planner)
    operations = Operations(planner, documents, readers, _rates(settings))
    tokens = Tokens(settings.tokens) if settings.tokens else None
    watches = _watches(settings, planner, documents, readers)

    @asynccontextmanager
    async def connected(_app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            await readers.open()
            stack.push_async_callback(readers.close)
            for watch in watches:
                watch.open()
                stack.callback(watch.close)
            yield

    async def ready(_request: Request) -> Response:
        try:
            answer = await readers.fetch(NO_DATA, ())
        except BusyError:
            # Whoever replaced it for that would leave its clients to others, which are busy too.
            return JSONResponse({"status": "busy"})
        except Exception:
            return JSONResponse({"status": "unavailable"}, 503)
        return JSONResponse({"status": "ready", "datasetVersion": answer.version})

    endpoint = GraphQLEndpoint(operations, documents.mark, tokens, settings, watches)
    heeded = _heeding(settings)

    def straight(scope: Scope, body: bytes) -> Whole | Later | None:
        return endpoint.straight(heeded(scope), body) if scope["path"] == OPERATIONS else None

    routes = [
        Route(OPERATIONS, endpoint),
        Route("/health/live", _live),
        Route("/health/ready", ready),
    ]
    if settings.introspection:
        routes += (
            Route("/explorer/{name}", explorer_file),
            Route("/schema.graphql", for_holders(tokens, _schema)),
            Route("/", _home),
        )
    app = _Service(
        routes=routes, middleware=[*_middleware(settings), Middleware(Straight, endpoint=endpoint)], lifespan=connected
    )
    # It would lead to whatever host the request names.
    app.router.redirect_slashes = False
    # A shared store is waited for.
    app.state.straight = None if settings.rate_store else straight
    if settings.metrics_address:
        from creditsgql.server.metrics import Metrics

        app.state.metrics = next(watch for watch in watches if isinstance(watch, Metrics))
    return app


class _Service(Starlette):
    """Starlette's application, without its own answer to failures: ``Envelope`` has that, outside everything."""

    def build_middleware_stack(self) -> ASGIApp:
        app: ASGIApp = ExceptionMiddleware(self.router)
        for make, given, named in reversed(self.user_middleware):
            app = make(app, *given, **named)
        return app


class Straight:
    """Leads to the endpoint what is for it, which is nearly everything, and the rest to the router.

    Starlette's way there took 6 of the 17 microseconds of an answer that needs no statement.
    """

    def __init__(self, app: ASGIApp, endpoint: ASGIApp) -> None:
        self._app = app
        self._endpoint = endpoint

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Passes one request on."""
        is_operation = scope["type"] == "http" and scope["path"] == OPERATIONS
        return (self._endpoint if is_operation else self._app)(scope, receive, send)


def planner_of(settings: Settings) -> Planner:
    """What plans operations for the database that is served, within the limits."""
    dialect = postgresql_dialect() if _on_postgresql(settings) else sqlite_dialect()
    limits = Limits(**{one.name: getattr(settings, f"max_{one.name}") for one in fields(Limits)})
    return Planner(
        graphql_schema(),
        dialect,
        settings.plans_kept,
        limits,
        introspection=settings.introspection,
        kept_bytes=settings.plans_bytes,
    )


def _on_postgresql(settings: Settings) -> bool:
    return is_postgresql(settings.database) and not settings.read_only


def _documents(settings: Settings, planner: Planner) -> Documents:
    """What finds documents by name. Raises ManifestError."""
    mode, manifest = settings.documents_mode, settings.trusted_documents
    if mode == "only" and manifest is None:
        raise ManifestError("documents_mode: only needs the documents: trusted_documents must name a manifest")
    trusted = trusted_in(manifest, planner.check) if manifest and mode != "off" else {}
    most, most_bytes = settings.persisted_queries, settings.persisted_query_bytes
    return Documents(trusted, only=mode == "only", most=most, most_bytes=most_bytes)


def _watches(settings: Settings, planner: Planner, documents: Documents, readers: Reading) -> list[Watch]:
    """Who is told of requests. Raises SpansError."""
    watches: list[Watch] = []
    line_of, output = LINES.get(settings.log_format), standard_output()
    lines = Lines(output) if (line_of or settings.slow_seconds) and output is not None else None
    if lines:
        watches.append(Log(lines, line_of, settings.slow_seconds))
    if settings.metrics_address:
        # Prometheus's library takes a MiB.
        from creditsgql.server.metrics import Metrics, state

        watches.append(Metrics(documents.names, lambda: state(planner, readers, lines)))
    if settings.spans:
        watches.append(Spans("postgresql" if _on_postgresql(settings) else "sqlite", documents.names))
    return watches


def _rates(settings: Settings) -> Rates:
    """What charges clients. Raises RateStoreError."""
    store: Buckets | SharedWindows | None = None
    if settings.rate_points and settings.rate_store:
        store = SharedWindows(settings.rate_points, settings.rate_seconds, settings.rate_store)
    elif settings.rate_points:
        store = Buckets(settings.rate_points, settings.rate_seconds, settings.rate_clients)
    return Rates(store, settings.rate_clients)


def _middleware(settings: Settings) -> list[Middleware]:
    proxies = listed(settings.trusted_proxies)
    heeding = [Middleware(ProxyHeadersMiddleware, trusted_hosts=proxies)] if proxies else []
    return [Middleware(Envelope), *cors(origins_of(settings.cors_origins)), *heeding]


def _heeding(settings: Settings) -> Callable[[Scope], Scope]:
    """What tells of a request what the middleware makes of it that heeds proxies, if any are to be."""
    proxies = listed(settings.trusted_proxies)
    if not proxies:
        return lambda scope: scope

    async def nothing(*_: Any) -> None:
        pass

    heeding: Any = ProxyHeadersMiddleware(nothing, proxies)

    def heeded(scope: Scope) -> Scope:
        heeded = {**scope}
        with suppress(StopIteration):
            # It waits for nothing.
            heeding(heeded, None, None).send(None)
        return heeded

    return heeded


async def _schema(_request: Request) -> Response:
    return PlainTextResponse(sdl())


async def _live(_request: Request) -> Response:
    return JSONResponse({"status": "alive"})


async def _home(_request: Request) -> Response:
    return RedirectResponse("graphql")
