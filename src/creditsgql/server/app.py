"""The only composition: settings, schema, planner, database and routes become one ASGI application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from creditsgql.database import Readers
from creditsgql.planner import Planner, sqlite_dialect
from creditsgql.schema import graphql_schema, sdl
from creditsgql.server.endpoint import GraphQLEndpoint
from creditsgql.server.explorer import explorer_file
from creditsgql.settings import Settings


def create_app(settings: Settings | None = None) -> Starlette:
    """The service; without settings, as the environment has them. Its connections open when it starts."""
    settings = settings or Settings()
    readers = Readers(settings.database, settings.readers)
    planner = Planner(graphql_schema(), sqlite_dialect(), settings.plans_kept)

    @asynccontextmanager
    async def connected(_app: Starlette) -> AsyncIterator[None]:
        await readers.open()
        try:
            yield
        finally:
            await readers.close()

    async def ready(_request: Request) -> Response:
        try:
            version = await readers.fetch("SELECT CAST(version AS TEXT) FROM dataset", ())
        except Exception:
            return JSONResponse({"status": "unavailable"}, 503)
        return JSONResponse({"status": "ready", "datasetVersion": int(version)})

    routes = [
        Route("/graphql", GraphQLEndpoint(planner, readers, settings)),
        Route("/explorer/{name}", explorer_file),
        Route("/schema.graphql", _schema),
        Route("/health/live", _live),
        Route("/health/ready", ready),
        Route("/", _home),
    ]
    return Starlette(routes=routes, lifespan=connected)


async def _schema(_request: Request) -> Response:
    return PlainTextResponse(sdl())


async def _live(_request: Request) -> Response:
    return JSONResponse({"status": "alive"})


async def _home(_request: Request) -> Response:
    return RedirectResponse("graphql")
