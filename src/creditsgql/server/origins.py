"""Whose pages may ask: a page of another site is let in by its origin, or not at all.

What a browser sends for another site's page without asking first, this service takes nothing of: a POST must be JSON,
and a GET is refused that comes from another site. All else the browser asks leave for, and there is nobody to give it
unless the setting ``cors_origins`` names someone. Cookies are never asked for and mean nothing, so credentials are not
let in either; a token is a header like any other.
"""

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from creditsgql.server.messages import Headers, RefusedError
from creditsgql.settings import listed

ANY = "*"
"""Stands for every origin."""

TOLD = ("ETag", "Retry-After", "WWW-Authenticate", "X-Dataset-Version", "X-Request-Id")
"""Headers of an answer that another origin's script may read."""

ASKED = ("Authorization", "Content-Type", "If-None-Match", "X-Dataset-Version", "X-Request-Id", "traceparent")
"""Headers that another origin's script may send: those that mean something here."""


def origins_of(setting: str) -> frozenset[str]:
    """The origins that are named between commas."""
    return frozenset(listed(setting))


def cors(origins: frozenset[str]) -> list[Middleware]:
    """What answers browsers that ask leave, where there is anyone to have it."""
    if not origins:
        return []
    methods = ("GET", "POST")
    return [
        Middleware(
            CORSMiddleware, allow_origins=origins, allow_methods=methods, allow_headers=ASKED, expose_headers=TOLD
        )
    ]


def check_site(headers: Headers, origins: frozenset[str]) -> None:
    """That a GET was not sent by another site's page, unless that page's origin is named. Raises RefusedError."""
    if headers.get(b"sec-fetch-site") != b"cross-site":
        return
    origin = headers.get(b"origin")
    if origin is None or not (ANY in origins or origin.decode("latin-1") in origins):
        raise RefusedError("Another site's page cannot ask by GET.", "CROSS_SITE")
