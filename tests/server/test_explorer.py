"""The explorer's page and files, as a browser asks for them; the page at work is in test_explorer_in_chromium."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLError, OperationDefinitionNode, build_schema, parse, validate
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from creditsgql.server import explorer

REPOSITORY = Path(__file__).parents[2]
EXAMPLES = sorted((REPOSITORY / "explorer" / "examples").glob("*.graphql"))
MADE_UP_SCRIPT = b"console.log('as built')"


async def page(_request: Request) -> Response:
    """The page as the service's app mounts it."""
    return explorer.explorer_page()


@pytest.fixture
def client() -> Iterator[TestClient]:
    """A service that has nothing but the explorer, and has read none of its files yet."""
    explorer.load_manifest.cache_clear()
    explorer.packed_file.cache_clear()
    routes = [Route("/graphql", page), Route("/explorer/{name}", explorer.explorer_file)]
    with TestClient(Starlette(routes=routes)) as client:
        yield client
    explorer.load_manifest.cache_clear()
    explorer.packed_file.cache_clear()


@pytest.fixture
def empty_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that stands for explorer_files, as in a checkout that was never built."""
    monkeypatch.setattr(explorer, "explorer_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def made_up(empty_folder: Path) -> Path:
    """The same folder after a build of almost nothing."""
    names = {"script": "main-1.js", "style": "main-2.css", "icon": "icon-3.svg"}
    files = {
        "main-1.js": "text/javascript; charset=utf-8",
        "main-2.css": "text/css",
        "icon-3.svg": "image/svg+xml",
    }
    manifest = {"stamp": "", "entries": names, "preload": ["chunk-4.js"], "files": files}
    (empty_folder / "manifest.json").write_text(json.dumps(manifest))
    (empty_folder / "main-1.js.gz").write_bytes(gzip.compress(MADE_UP_SCRIPT))
    return empty_folder


@pytest.fixture
def built() -> explorer.Manifest:
    """The manifest of the explorer that was really built."""
    explorer.load_manifest.cache_clear()
    try:
        return explorer.load_manifest()
    except explorer.ExplorerNotBuiltError:
        pytest.skip("the explorer has not been built")


@pytest.mark.usefixtures("made_up")
def test_the_page_names_its_files_and_has_no_script_of_its_own(client: TestClient) -> None:
    answer = client.get("/graphql")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert re.findall(r'(?:src|href)="([^"]+)"', answer.text) == [
        "explorer/icon-3.svg",
        "explorer/main-2.css",
        "explorer/chunk-4.js",
        "explorer/main-1.js",
    ]
    assert re.findall(r"<script[^>]*>([^<]*)</script>", answer.text) == [""]
    assert "style=" not in answer.text


@pytest.mark.usefixtures("made_up")
def test_the_page_may_load_and_ask_only_its_own_host(client: TestClient) -> None:
    headers = client.get("/graphql").headers
    assert headers["cache-control"] == "no-cache"
    assert headers["vary"] == "Accept"
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "connect-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self' data:",
        "worker-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }


@pytest.mark.usefixtures("empty_folder")
def test_without_a_build_the_page_says_how_to_make_one(client: TestClient) -> None:
    answer = client.get("/graphql")
    assert answer.status_code == 200
    assert "run “npm ci” and “node build.mjs” in the folder explorer" in answer.text
    assert "<script" not in answer.text
    assert client.get("/explorer/main-1.js").status_code == 404


def test_a_build_made_while_the_service_runs_is_found(client: TestClient, empty_folder: Path) -> None:
    assert "has not been built" in client.get("/graphql").text
    written = {"entries": {"script": "a.js", "style": "a.css", "icon": "a.svg"}, "preload": [], "files": {}}
    (empty_folder / "manifest.json").write_text(json.dumps(written))
    assert "explorer/a.js" in client.get("/graphql").text


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br", "gzip"),
        ("br;q=1.0, GZIP;q=0.5", "gzip"),
        ("*", "gzip"),
        ("gzip;q=0, *", None),
        ("br", None),
        ("identity", None),
        ("", None),
        ("gzip;q=none", None),
    ],
)
def test_a_file_comes_gzipped_where_the_client_takes_that(
    client: TestClient, accepted: str, encoding: str | None
) -> None:
    answer = client.get("/explorer/main-1.js", headers={"Accept-Encoding": accepted})
    assert answer.status_code == 200
    assert answer.headers.get("content-encoding") == encoding
    assert answer.content == MADE_UP_SCRIPT
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["vary"] == "Accept-Encoding"


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("name", ["manifest.json", "main-1.js.gz", "LICENCES.txt", "..%2Fexplorer.py", "other.js"])
def test_what_is_no_file_of_the_explorer_is_not_found(client: TestClient, name: str) -> None:
    assert client.get(f"/explorer/{name}").status_code == 404


def test_every_built_file_is_there_with_its_licences(client: TestClient, built: explorer.Manifest) -> None:
    assert {built.script, built.style, built.icon, *built.preload} <= set(built.content_types)
    for name, content_type in built.content_types.items():
        answer = client.get(f"/explorer/{name}")
        assert answer.status_code == 200
        assert answer.headers["content-type"] == content_type
        assert answer.content
    licences = (explorer.explorer_folder() / "LICENCES.txt").read_text(encoding="utf-8")
    for package in ("graphiql", "monaco-editor", "react", "@fontsource/fira-code"):
        assert re.search(rf"^{package} \d", licences, re.MULTILINE)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_explains_itself_and_has_one_named_operation(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    (operation,) = parse(text).definitions
    assert isinstance(operation, OperationDefinitionNode)
    assert operation.name is not None, "GraphiQL takes the tab's title from the name"
    variables = path.with_suffix(".json")
    given = json.loads(variables.read_text(encoding="utf-8")) if variables.exists() else {}
    assert set(given) == {definition.variable.name.value for definition in operation.variable_definitions or ()}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_fits_the_schema(path: Path) -> None:
    schema = REPOSITORY / "schema.graphql"
    if not schema.exists():
        pytest.skip("schema.graphql has not been printed")
    errors: list[GraphQLError] = validate(build_schema(schema.read_text("utf-8")), parse(path.read_text("utf-8")))
    assert errors == []
