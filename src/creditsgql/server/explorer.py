"""The explorer: GraphiQL as a page of the service itself, with every file it needs from this host.

The page stands at the URL it sends operations to. Its files are bundled from ``explorer/`` when the package is built
and lie gzipped in ``explorer_files``, each under a name that carries its content's hash, so a browser keeps them for
good.
"""

import gzip
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib import resources
from importlib.resources.abc import Traversable

import orjson
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        # Monaco, the editor within GraphiQL, writes its own style elements.
        "style-src 'self' 'unsafe-inline'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
"""What the page may do: run, load and ask only what its own host serves, and be framed by nobody."""

PAGE_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept",
}

FILE_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Vary": "Accept-Encoding",
}

NOT_BUILT = "The explorer has not been built: run “npm ci” and “node build.mjs” in the folder explorer."

# The files are named relative to the page, so that the service may stand below any path of a host.
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>creditsgql</title>
{head}
</head>
<body>
<div id="explorer"><p class="notice">{notice}</p></div>
</body>
</html>
"""


class ExplorerNotBuiltError(Exception):
    """This copy of the package holds no explorer files: a source checkout that was never built."""


@dataclass(frozen=True)
class Manifest:
    """What the build wrote down about its files, all under their hashed names."""

    script: str
    """The page's script, a module."""
    style: str
    """The page's style sheet."""
    icon: str
    """The page's icon."""
    preload: tuple[str, ...]
    """Scripts that the page's script imports at once: named on the page, they load beside it, not after it."""
    content_types: dict[str, str]
    """Each file's content type. A name that is not among these is no file of the explorer."""


def explorer_page() -> Response:
    """The page: GraphiQL, or a sentence on how to build it where its files are missing."""
    try:
        manifest = load_manifest()
    except ExplorerNotBuiltError:
        return HTMLResponse(PAGE.format(head='<link rel="icon" href="data:,">', notice=NOT_BUILT), headers=PAGE_HEADERS)
    head = [
        f'<link rel="icon" href="explorer/{escape(manifest.icon)}">',
        f'<link rel="stylesheet" href="explorer/{escape(manifest.style)}">',
        *(f'<link rel="modulepreload" href="explorer/{escape(name)}">' for name in manifest.preload),
        f'<script type="module" src="explorer/{escape(manifest.script)}"></script>',
    ]
    notice = "The explorer is loading; it needs JavaScript."
    return HTMLResponse(PAGE.format(head="\n".join(head), notice=notice), headers=PAGE_HEADERS)


async def explorer_file(request: Request) -> Response:
    """One of the page's files, by the hashed name in the path."""
    name = request.path_params["name"]
    try:
        content_type = load_manifest().content_types.get(name)
    except ExplorerNotBuiltError:
        content_type = None
    if content_type is None:
        return PlainTextResponse("The explorer has no such file.", status_code=404)
    headers = {**FILE_HEADERS, "Content-Type": content_type}
    packed = packed_file(name)
    if accepts_gzip(request.headers.get("accept-encoding", "")):
        return Response(packed, headers={**headers, "Content-Encoding": "gzip"})
    return Response(gzip.decompress(packed), headers=headers)


def explorer_folder() -> Traversable:
    """Where the build put the explorer's files."""
    return resources.files("creditsgql.server") / "explorer_files"


@cache
def load_manifest() -> Manifest:
    """The build's manifest, read once; while it is missing, every call looks again."""
    try:
        written = orjson.loads((explorer_folder() / "manifest.json").read_bytes())
    except FileNotFoundError as missing:
        raise ExplorerNotBuiltError from missing
    return Manifest(**written["entries"], preload=tuple(written["preload"]), content_types=written["files"])


@cache
def packed_file(name: str) -> bytes:
    """A file's gzipped bytes, read once: all of them together take less than three megabytes."""
    return (explorer_folder() / f"{name}.gz").read_bytes()


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header takes gzip: by name or by ``*``, and not with a weight of zero."""
    weights: dict[str, float] = {}
    for item in accept_encoding.lower().split(","):
        coding, *parameters = (part.strip() for part in item.split(";"))
        weights[coding] = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    weights[coding] = float(value)
                except ValueError:
                    weights[coding] = 0.0
    return weights.get("gzip", weights.get("*", 0.0)) > 0
