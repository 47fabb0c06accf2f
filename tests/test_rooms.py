"""The rooms of the house and the arrows between them: who may import whom, and nobody in a circle."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
PACKAGE = SOURCE / "creditsgql"

ARROWS = {
    "__main__": {"cli"},
    "cli": {"server", "importers", "exporters", "schema", "database", "settings"},
    "server": {"schema", "planner", "database", "settings"},
    "schema": {"entities", "normalise", "planner", "vocabulary"},
    "importers": {"entities", "database", "labels", "normalise", "vocabulary"},
    "exporters": {"entities", "database", "vocabulary"},
    "database": {"entities"},
    "entities": {"vocabulary"},
    "planner": set(),
    "normalise": set(),
    "settings": set(),
    "vocabulary": {"labels"},
    "labels": set(),
}
"""Each room and the rooms it may know."""

PLANNER_WORDS = {
    "creditsgql.planner.chain_places",
    "creditsgql.planner.criteria",
    "creditsgql.planner.places",
    "creditsgql.planner.search_places",
}
"""All that the schema may know of the planner: the words for places."""


def modules() -> dict[str, ast.Module]:
    """Every module of the package by name, read."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = modules()


def imported(tree: ast.AST) -> Iterator[str]:
    """The package's modules that a module imports when it runs; what only a type checker reads is left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield submodule if submodule in MODULES else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            yield from imported(node)


def ours(name: str) -> list[str]:
    """What a module imports from this package."""
    return sorted({other for other in imported(MODULES[name]) if other.split(".")[0] == "creditsgql"})


def room(name: str) -> str:
    """The room a module is in: the first name below the package."""
    return name.split(".")[1] if "." in name else ""


def test_every_module_is_in_a_room_of_the_plan() -> None:
    assert {room(name) for name in MODULES} == {"", *ARROWS}


@pytest.mark.parametrize("name", [name for name in MODULES if room(name)])
def test_a_module_imports_only_what_its_room_may_know(name: str) -> None:
    foreign = {room(other) for other in ours(name)} - {room(name), ""}
    assert foreign <= ARROWS[room(name)]


def test_the_schema_knows_only_the_planners_words() -> None:
    known = {other for name in MODULES if room(name) == "schema" for other in ours(name) if room(other) == "planner"}
    assert known == PLANNER_WORDS


def test_no_importer_of_a_source_knows_a_table() -> None:
    sources = [name for name in MODULES if name.startswith("creditsgql.importers.sources")]
    known = {other for name in sources for other in ours(name)}
    outside = {other for other in known if not other.startswith("creditsgql.importers.sources")}
    assert outside == {
        "creditsgql.importers.reader",
        "creditsgql.importers.records",
        "creditsgql.labels",
        "creditsgql.normalise",
        "creditsgql.vocabulary",
    }


def test_no_modules_import_each_other_in_a_circle() -> None:
    finished: set[str] = set()

    def walk(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name not in finished:
            for other in ours(name):
                if other in MODULES:
                    walk(other, (*trail, name))
            finished.add(name)

    for name in MODULES:
        walk(name, ())


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {path.name: len(path.read_text(encoding="utf-8").split("\n")) for path in PACKAGE.rglob("*.py")}
    assert {name: length for name, length in lengths.items() if length > 420} == {}


def test_no_room_is_called_for_what_it_is_not() -> None:
    vague = {"utils", "util", "helpers", "common", "misc", "tools"}
    assert {name for name in MODULES if vague & set(name.split("."))} == set()
