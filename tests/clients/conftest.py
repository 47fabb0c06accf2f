"""The schema as generators get it, from the running service and from the file, and the generators, installed once."""

import json
import shutil
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from graphql import build_client_schema, get_introspection_query, print_schema
from tests.clients.workbench import CLIENTS, Source, Workbench, commands_of, environment, run, set_up
from tests.server.conftest import serving

SCHEMA = Path(__file__).parents[2] / "schema.graphql"
"""The file that client generators are given."""


@pytest.fixture(scope="session")
def endpoint(seeded: str) -> Iterator[str]:
    """Where a running service with the seed answers."""
    with serving(seeded) as (base, _):
        yield f"{base}/graphql"


@pytest.fixture(scope="session")
def sources(endpoint: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Source]:
    """The schema from the running service and from the file, by name."""
    introspected = tmp_path_factory.mktemp("schema") / "introspected.graphql"
    introspected.write_text(introspect(endpoint), encoding="utf-8")
    return {
        "endpoint": Source("endpoint", endpoint, introspected),
        "file": Source("file", str(SCHEMA), SCHEMA),
    }


@pytest.fixture(params=["endpoint", "file"])
def source(request: pytest.FixtureRequest, sources: dict[str, Source]) -> Source:
    """Each of the two in turn."""
    return sources[request.param]


@pytest.fixture(scope="session")
def npm_project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the TypeScript generators installed."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("no node or npm on PATH")
    folder = tmp_path_factory.mktemp("clients")
    for name in ("package.json", "package-lock.json", "tsconfig.json"):
        shutil.copy(CLIENTS / name, folder)
    installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=folder)
    if installed.returncode:
        pytest.skip(f"npm cannot install the generators: {installed.stderr.strip()[-300:]}")
    yield folder
    shutil.rmtree(folder / "node_modules", ignore_errors=True)


@pytest.fixture(scope="session")
def python_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the Python generators installed, apart from the service: they want another graphql-core."""
    folder = tmp_path_factory.mktemp("python-clients")
    environment(CLIENTS / "python-generators.lock", folder)
    yield folder
    shutil.rmtree(folder / "environment", ignore_errors=True)


@pytest.fixture
def npm_workbench(npm_project: Path) -> Callable[[str], Workbench]:
    """Sets up a folder for a TypeScript generator."""
    return lambda generator: set_up(generator, npm_project, npm_project / "node_modules" / ".bin")


@pytest.fixture
def python_workbench(python_environment: Path) -> Callable[[str], Workbench]:
    """Sets up a folder for a Python generator."""
    return lambda generator: set_up(generator, python_environment, commands_of(python_environment))


def introspect(endpoint: str) -> str:
    """The schema that introspection tells, all of it, in GraphQL's own language."""
    query = get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        one_of=True,
    )
    request = urllib.request.Request(
        endpoint, json.dumps({"query": query}).encode(), {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        return print_schema(build_client_schema(json.load(response)["data"])) + "\n"
