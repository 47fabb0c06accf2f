"""Each operation in ``cases`` gets the answer and the statement that lie beside it.

``pytest --rewrite-cases`` writes both anew; read what changed before it is committed.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, TypeInfo, TypeInfoVisitor, Visitor, parse, visit
from graphql.language import FieldNode
from tests.planner.beside import Beside
from tests.planner.checker import fields_of
from tests.planner.checker_parts import FACTS
from tests.planner.layout import laid_out
from tests.planner.trial import Trial, read

from creditsgql.planner import Planner, sqlite_dialect

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(path.stem for path in FOLDER.glob("*.graphql"))
NOT_CHECKED = {"search": "the checker does not search: tests/search asserts whole answers"}
"""Cases whose answers have only their files to agree with, and why."""

NAME_LINE = "# operationName: "


@dataclass(frozen=True)
class Case:
    """An operation from the folder."""

    document: str
    variables: dict[str, Any]
    operation: str | None


def case(name: str) -> Case:
    """The case of that name."""
    document = (FOLDER / f"{name}.graphql").read_text(encoding="utf-8")
    variables = FOLDER / f"{name}.variables.json"
    first = document.partition("\n")[0]
    return Case(
        document,
        json.loads(variables.read_text(encoding="utf-8")) if variables.exists() else {},
        first.removeprefix(NAME_LINE) if first.startswith(NAME_LINE) else None,
    )


@pytest.fixture(scope="session")
def rewrite(pytestconfig: pytest.Config) -> bool:
    """Whether what is expected shall be written from what is."""
    return bool(pytestconfig.getoption("--rewrite-cases"))


@pytest.fixture(scope="session")
def as_written(trial: Trial) -> Planner:
    """The planner whose statements lie there: for a SQLite that hands the JSON of a sub-select on as JSON.

    3.53 still does, 3.54 does not: there the statement that runs has a json() around each.
    """
    return Planner(trial.schema, replace(sqlite_dialect(), nested=lambda value, _: value), 100)


def _agrees(path: Path, text: str, rewrite: bool) -> None:
    if rewrite:
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("name", CASES)
def test_a_case_gets_its_answer(trial: Trial, name: str, rewrite: bool) -> None:
    given = case(name)
    text = trial.text(given.document, given.variables, given.operation)
    _agrees(FOLDER / f"{name}.json", json.dumps(read(text), indent=2, ensure_ascii=False) + "\n", rewrite)


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_one_statement(trial: Trial, as_written: Planner, name: str, rewrite: bool) -> None:
    given = case(name)
    planned = trial.plan(given.document, given.variables, given.operation)
    trial.statements.clear()
    trial.text(given.document, given.variables, given.operation)
    if planned.finished is not None:
        assert trial.statements == []
        return
    # What a full-text index asks of its own tables while it runs is traced as a comment.
    assert len([said for said in trial.statements if not said.startswith("--")]) == 1
    written = as_written.plan(given.document, given.operation, given.variables)
    written = written.told(FACTS) if written.stated else written
    _agrees(FOLDER / f"{name}.sqlite.sql", laid_out(written.sql, written.parameters), rewrite)


@pytest.mark.parametrize("name", CASES)
def test_a_case_gets_the_same_bytes_of_postgresql_by_one_statement(
    trial: Trial, beside: Beside, name: str, rewrite: bool
) -> None:
    given = case(name)
    planned = beside.plan(given.document, given.variables, given.operation)
    if planned.finished is not None:
        assert planned.finished.decode() == trial.text(given.document, given.variables, given.operation)
        return
    # The driver prepares what it runs, and no more than one statement can be prepared at a time.
    assert beside.fetch(planned) == trial.text(given.document, given.variables, given.operation)
    _agrees(FOLDER / f"{name}.postgresql.sql", laid_out(planned.sql, planned.parameters), rewrite)


@pytest.mark.parametrize("name", [name for name in CASES if name not in NOT_CHECKED])
def test_a_case_gets_the_checkers_answer(trial: Trial, name: str) -> None:
    given = case(name)
    trial.compare(given.document, given.variables, given.operation)


def test_no_file_lies_in_the_folder_without_its_case() -> None:
    assert {path.name.partition(".")[0] for path in FOLDER.iterdir()} == set(CASES)


def test_fragments_that_double_make_no_more_than_they_ask(trial: Trial) -> None:
    twice = (f"fragment F{n} on Film {{ ...F{n + 1} ... {{ ...F{n + 1} }} }}" for n in range(20))
    document = f"{{ films(first: 1) {{ nodes {{ ...F0 }} }} }} {' '.join(twice)} fragment F20 on Film {{ title }}"
    plain = "{ films(first: 1) { nodes { title } } }"
    assert trial.plan(document).sql == trial.plan(plain).sql


class _Asked(Visitor):
    """Follows a document and its answer, and notes the fields that have a value there."""

    def __init__(self, types: TypeInfo) -> None:
        super().__init__()
        self._types = types
        self.fields: dict[str, set[str]] = {}

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent = self._types.get_parent_type()
        assert parent is not None
        name = node.alias.value if node.alias else node.name.value
        self.fields.setdefault(name, set()).add(f"{parent.name}.{node.name.value}")


def _names_with_values(answer: Any) -> set[str]:
    """The names in an answer that stand before something other than null or an empty list."""
    found: set[str] = set()
    if isinstance(answer, list):
        return found.union(*map(_names_with_values, answer))
    if isinstance(answer, dict):
        found |= {name for name, value in answer.items() if value is not None and value != []}
        return found.union(*map(_names_with_values, answer.values()))
    return found


def test_every_field_of_every_type_has_a_value_in_some_case(trial: Trial) -> None:
    types = [kind for kind in trial.schema.type_map.values() if isinstance(kind, GraphQLObjectType)]
    shown: set[str] = set()
    for name in CASES:
        info = TypeInfo(trial.schema)
        asked = _Asked(info)
        visit(parse(case(name).document), TypeInfoVisitor(info, asked))
        answer = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
        for found in _names_with_values(answer):
            shown |= asked.fields.get(found, set())
    # An interface's field is one of each of its types.
    for kind in types:
        inherited = {(above.name, field) for above in kind.interfaces for field in above.fields}
        shown |= {f"{kind.name}.{field}" for above, field in inherited if f"{above}.{field}" in shown}
    assert {f"{kind.name}.{field}" for kind, field, _ in fields_of(trial.schema)} - shown == set()
