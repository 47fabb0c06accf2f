"""Python clients, generated from the running service and from the schema file, type-checked, and run."""

import json
import sys
from collections.abc import Callable

from graphql import build_schema, introspection_from_schema
from tests.clients.answers import assert_the_answers
from tests.clients.workbench import Source, Workbench

SetUp = Callable[[str], Workbench]


def test_ariadne_codegen_generates_a_client_that_type_checks_strictly_and_gets_answers(
    python_workbench: SetUp, source: Source, endpoint: str
) -> None:
    bench = python_workbench("ariadne")
    config = bench.folder / "pyproject.toml"
    key = "remote_schema_url" if source.name == "endpoint" else "schema_path"
    schema = f"[tool.ariadne-codegen]\n{key} = {json.dumps(source.location)}\n"
    config.write_text(schema + config.read_text(encoding="utf-8"), encoding="utf-8")
    bench("ariadne-codegen")

    python = str(bench.programs / "python")
    mypy = (sys.executable, "-m", "mypy", "--strict", "--no-warn-unused-ignores", "--python-executable", python)
    # What both clients import is looked at once.
    bench(*mypy, "--cache-dir", "../mypy_cache", "ask.py", "credits_client")
    assert_the_answers(json.loads(bench("python", "ask.py", endpoint)))


def test_sgqlc_generates_classes_to_ask_and_read_answers_with(
    python_workbench: SetUp, source: Source, endpoint: str
) -> None:
    bench = python_workbench("sgqlc")
    if source.name == "endpoint":
        bench("python", "-m", "sgqlc.introspection", endpoint, "schema.json")
    else:
        # It reads the answer to introspection only, which graphql-core makes of the file.
        told = introspection_from_schema(build_schema(source.sdl.read_text(encoding="utf-8")))
        (bench.folder / "schema.json").write_text(json.dumps({"data": told}), encoding="utf-8")
    bench("sgqlc-codegen", "schema", "--docstrings", "schema.json", "credits_schema.py")
    assert_the_answers(json.loads(bench("python", "-W", "error", "ask.py", endpoint)))
