"""The files of persisted documents that client tools write are manifests of trusted documents as they are."""

import json
from collections.abc import Callable

from tests.clients.conftest import SCHEMA
from tests.clients.workbench import Workbench
from tests.service import Service

from creditsgql.server.app import create_app
from creditsgql.settings import Settings

SetUp = Callable[[str], Workbench]


def test_what_graphql_codegen_persists_is_trusted(npm_workbench: SetUp, seeded: str) -> None:
    bench = npm_workbench("graphql-codegen")
    bench("graphql-codegen", "--config", "persisted.yml", SCHEMA=str(SCHEMA))
    assert_all_are_answered(bench, "generated/persisted-documents.json", seeded)


def test_what_relay_compiler_persists_is_trusted(npm_workbench: SetUp, seeded: str) -> None:
    bench = npm_workbench("relay")
    bench.take(SCHEMA, "schema.graphql")
    # It adds to what is there, and wants something to be.
    (bench.folder / "persisted_queries.json").write_text("{}", encoding="utf-8")
    bench("relay-compiler", "persisted.config.json")
    assert_all_are_answered(bench, "persisted_queries.json", seeded)


def assert_all_are_answered(bench: Workbench, name: str, database: str) -> None:
    """Each document is found by its id, though some want variables that are not given here."""
    manifest = bench.folder / name
    ids = list(json.loads(manifest.read_text(encoding="utf-8")))
    with Service(create_app(Settings(database=database, trusted_documents=manifest, documents_mode="only"))) as service:
        answers = [service.request("POST", "/graphql", json={"documentId": one}).json() for one in ids]
    codes = [answer["errors"][0]["extensions"]["code"] if "errors" in answer else "" for answer in answers]
    assert len(ids) >= 3
    assert set(codes) <= {"", "BAD_USER_INPUT"}
