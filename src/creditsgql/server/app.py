"""The only composition: settings, schema, planner, database and routes become one ASGI application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import fields

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from creditsgql.database import Bounds, Copies, Reading, is_postgresql, readers_of
from creditsgql.planner import Limits, Planner, postgresql_dialect, sqlite_dialect
from creditsgql.schema import graphql_schema, sdl
from creditsgql.server.endpoint import GraphQLEndpoint
from creditsgql.server.explorer import explorer_file
from creditsgql.server.operations import NO_DATA, Operations
from creditsgql.server.rates import Buckets, Rates, SharedWindows
from creditsgql.settings import Settings


def create_app(settings: Settings | None = None) -> Starlette:
    """The service; without settings, as the environment has them. Its connections open when it starts."""
    settings = settings or Settings()
    bounds = Bounds(settings.readers, settings.statement_seconds, settings.wait_seconds, settings.lag_seconds)
    readers: Reading = (
        Copies(settings.read_only, settings.readers) if settings.read_only else readers_of(settings.database, bounds)
    )
    planner = planner_of(settings)

    @asynccontextmanager
    async def connected(_app: Starlette) -> AsyncIterator[None]:
        await readers.open()
        try:
            yield
        finally:
            await readers.close()

    async def ready(_request: Request) -> Response:
        try:
            answer = await readers.fetch(NO_DATA, ())
        except Exception:
            return JSONResponse({"status": "unavailable"}, 503)
        return JSONResponse({"status": "ready", "datasetVersion": answer.version})

    routes = [
        Route("/graphql", GraphQLEndpoint(Operations(planner, readers, _rates(settings)), settings)),
        Route("/explorer/{name}", explorer_file),
        Route("/schema.graphql", _schema),
        Route("/health/live", _live),
        Route("/health/ready", ready),
        Route("/", _home),
    ]
    return Starlette(routes=routes, middleware=_middleware(settings), lifespan=connected)


def planner_of(settings: Settings) -> Planner:
    """What plans operations for the database that is served, within the limits."""
    served_by_postgresql = is_postgresql(settings.database) and not settings.read_only
    dialect = postgresql_dialect() if served_by_postgresql else sqlite_dialect()
    limits = Limits(**{one.name: getattr(settings, f"max_{one.name}") for one in fields(Limits)})
    return Planner(graphql_schema(), dialect, settings.plans_kept, limits)


def _rates(settings: Settings) -> Rates:
    store: Buckets | SharedWindows | None = None
    if settings.rate_points and settings.rate_store:
        store = SharedWindows(settings.rate_points, settings.rate_seconds, settings.rate_store)
    elif settings.rate_points:
        store = Buckets(settings.rate_points, settings.rate_seconds, settings.rate_clients)
    return Rates(store, settings.rate_clients)


def _middleware(settings: Settings) -> list[Middleware]:
    proxies = [address.strip() for address in settings.trusted_proxies.split(",") if address.strip()]
    return [Middleware(ProxyHeadersMiddleware, trusted_hosts=proxies)] if proxies else []


async def _schema(_request: Request) -> Response:
    return PlainTextResponse(sdl())


async def _live(_request: Request) -> Response:
    return JSONResponse({"status": "alive"})


async def _home(_request: Request) -> Response:
    return RedirectResponse("graphql")
