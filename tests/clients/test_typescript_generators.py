"""TypeScript clients, generated from the running service and from the schema file, compiled, and one of them run."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.clients.answers import assert_the_answers
from tests.clients.workbench import Source, Workbench

SCALARS = ("CountryCode", "DateTime", "LanguageTag")

SetUp = Callable[[str], Workbench]


def test_graphql_codegen_generates_a_client_that_compiles_strictly_and_gets_answers(
    npm_workbench: SetUp, source: Source, endpoint: str
) -> None:
    bench = npm_workbench("graphql-codegen")
    bench("graphql-codegen", "--config", "codegen.yml", SCHEMA=source.location)
    bench("tsc", "--project", ".")
    assert_the_answers(json.loads(bench("node", "built/main.js", endpoint)))


def test_gql_tada_types_documents_from_the_schema_alone(npm_workbench: SetUp, source: Source) -> None:
    bench = npm_workbench("gql-tada")
    bench("gql.tada", "generate-schema", source.location, "--output", "schema.graphql")
    bench("gql.tada", "generate-output")
    bench("tsc", "--project", ".")


def test_genql_generates_a_client_that_compiles_strictly(npm_workbench: SetUp, source: Source) -> None:
    bench = npm_workbench("genql")
    scalars = [word for scalar in SCALARS for word in ("--scalar", f"{scalar}:string")]
    kind = "--endpoint" if source.name == "endpoint" else "--schema"
    bench("genql", kind, source.location, "--output", "generated", *scalars)
    bench("tsc", "--project", ".")


def test_relay_compiler_takes_connections_and_refetchable_fragments(npm_workbench: SetUp, source: Source) -> None:
    bench = npm_workbench("relay")
    bench.take(source.sdl, "schema.graphql")
    bench("relay-compiler", "relay.config.json")
    bench("tsc", "--project", ".")

    refetched = "filmCastPageQuery", "personFilmographyPageQuery", "filmsPageQuery"
    assert [name for name in refetched if not artefact(bench, name).is_file()] == []
    assert "node(id: $id)" in artefact(bench, "filmCastPageQuery").read_text(encoding="utf-8")


def test_graphql_eslint_finds_nothing_in_schema_and_operations_but_the_exceptions_written_down(
    npm_workbench: SetUp, source: Source
) -> None:
    bench = npm_workbench("eslint")
    bench.take(source.sdl, "schema.graphql")
    bench("eslint", "--max-warnings", "0", "--report-unused-disable-directives", "schema.graphql", "operations")


def artefact(bench: Workbench, name: str) -> Path:
    """What relay-compiler generates for an operation."""
    return bench.folder / "__generated__" / f"{name}.graphql.ts"
