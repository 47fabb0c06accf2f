"""TypeScript clients, generated from the running service and from the schema file, compiled, and one of them run.

What comes out the same either way is compiled and run once.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.clients.answers import assert_the_answers
from tests.clients.conftest import SCHEMA
from tests.clients.workbench import Source, Workbench

SCALARS = ("CountryCode", "DateTime", "LanguageTag")

SetUp = Callable[[str], Workbench]


def test_graphql_codegen_generates_a_client_that_compiles_strictly_and_gets_answers(
    npm_workbench: SetUp, sources: dict[str, Source], endpoint: str
) -> None:
    bench = npm_workbench("graphql-codegen")
    generated = []
    for source in sources.values():
        shutil.rmtree(bench.folder / "generated", ignore_errors=True)
        bench("graphql-codegen", "--config", "codegen.yml", SCHEMA=source.location)
        files = (bench.folder / "generated").iterdir()
        generated.append({path.name: path.read_text(encoding="utf-8") for path in files})
    assert generated[0] == generated[1]
    bench("tsc", "--project", ".")
    assert_the_answers(json.loads(bench("node", "built/main.js", endpoint)))


def test_gql_tada_types_documents_from_the_schema_alone(npm_workbench: SetUp, sources: dict[str, Source]) -> None:
    bench = npm_workbench("gql-tada")
    read = []
    for source in sources.values():
        (bench.folder / "schema.graphql").unlink(missing_ok=True)
        bench("gql.tada", "generate-schema", source.location, "--output", "schema.graphql")
        read.append((bench.folder / "schema.graphql").read_text(encoding="utf-8"))
    assert read[0] == read[1]
    bench("gql.tada", "generate-output")
    bench("tsc", "--project", ".")


def test_genql_generates_a_client_that_compiles_strictly(npm_workbench: SetUp, source: Source) -> None:
    bench = npm_workbench("genql")
    scalars = [word for scalar in SCALARS for word in ("--scalar", f"{scalar}:string")]
    kind = "--endpoint" if source.name == "endpoint" else "--schema"
    bench("genql", kind, source.location, "--output", "generated", *scalars)
    bench("tsc", "--project", ".")


def test_introspection_tells_the_schema_of_the_file(sources: dict[str, Source]) -> None:
    told, written = (source.sdl.read_text(encoding="utf-8") for source in sources.values())
    assert told == written


def test_relay_compiler_takes_connections_and_refetchable_fragments(npm_workbench: SetUp) -> None:
    bench = npm_workbench("relay")
    bench.take(SCHEMA, "schema.graphql")
    bench("relay-compiler", "relay.config.json")
    bench("tsc", "--project", ".")

    refetched = "filmCastPageQuery", "personFilmographyPageQuery", "filmsPageQuery"
    assert [name for name in refetched if not artefact(bench, name).is_file()] == []
    assert "node(id: $id)" in artefact(bench, "filmCastPageQuery").read_text(encoding="utf-8")


def test_graphql_eslint_finds_nothing_in_schema_and_operations_but_the_exceptions_written_down(
    npm_workbench: SetUp,
) -> None:
    bench = npm_workbench("eslint")
    bench.take(SCHEMA, "schema.graphql")
    bench("eslint", "--max-warnings", "0", "--report-unused-disable-directives", "schema.graphql", "operations")


def artefact(bench: Workbench, name: str) -> Path:
    """What relay-compiler generates for an operation."""
    return bench.folder / "__generated__" / f"{name}.graphql.ts"
