"""Every case is answered by way of indexes, on the small graph and on one that has grown."""

import re
import sqlite3
from dataclasses import dataclass

import pytest
from bench import generate
from tests.planner.test_cases import CASES, NOT_CHECKED, case
from tests.planner.trial import Trial

from creditsgql.database import writing

FILMS = 250
SEED = 3

BOUNDED = {"country", "job", "award_event", "award_edition", "award_category", "dataset"}
"""Tables that hold words rather than facts: what is added to them is soon all there is."""

WHOLE_LIST = "an order of credits over all films and people: made for one film's or person's credits, where it is cheap"

PLANNED = [name for name in CASES if name not in NOT_CHECKED]
"""The cases whose plans are read here; tests/search reads those of searches, which go another way."""

SORTED = {
    ("credits-in-order", "credit"): WHOLE_LIST,
    ("nominations-in-order", "nomination"): "the film's title is not the nomination's; there are few nominations",
    ("films-by-runtime", "film"): "no index has the lengths of films: the order is read from all of them",
    ("facets", "film"): "a facet counts the whole list by its nature",
}
"""Cases that read and sort the whole of a table that grows, and why they may."""

MET_BY_MANY = "looked for along the list's own order, which soon fills a page; a count goes through the list"

SCANNED = {("filters-that-many-rows-meet", table): MET_BY_MANY for table in ("credit", "film", "nomination")}
"""Cases that look at the rows of a whole table, and why they may."""

BY_KEY = {
    ("every-root-field", "credit"): "the first of all credits, in the order of their key",
    ("every-root-field", "character"): "the first of all characters, in the order of their key",
    ("changes", "change"): "the feed, in the order of its key",
}
"""Cases that read the beginning of a table by its key, which a plan does not tell from the whole of it."""

_ALIAS = re.compile(r'FROM "?(\w+)"? AS (\w+)')


@dataclass(frozen=True)
class Step:
    """A line of EXPLAIN QUERY PLAN; steps of one parent are of one select."""

    parent: int
    detail: str


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """A generated database with enough rows that the engine would rather not scan them."""
    path = tmp_path_factory.mktemp("grown") / "grown.db"
    with writing(f"sqlite:///{path}") as connection:
        generate.fill(connection, FILMS, SEED)
    return sqlite3.connect(path)


def steps_of(connection: sqlite3.Connection, trial: Trial, name: str) -> tuple[str, list[Step]]:
    """A case's statement and the steps that answer it."""
    given = case(name)
    planned = trial.plan(given.document, given.variables, given.operation)
    if planned.finished is not None:
        return "", []
    rows = connection.execute(f"EXPLAIN QUERY PLAN {planned.sql}", planned.parameters).fetchall()
    return planned.sql, [Step(parent, detail) for _, parent, _, detail in rows]


def scanned(sql: str, step: Step, beside: list[str]) -> str | None:
    """The table, if it is one that grows, that a step goes through from end to end."""
    found = re.match(r"SCAN (\w+)", step.detail)
    # A sub-select has the alias of the table that it reads: what is gone through is then its rows.
    if found is None or f"CO-ROUTINE {found[1]}" in beside or f"MATERIALIZE {found[1]}" in beside:
        return None
    table = {alias: table for table, alias in _ALIAS.findall(sql)}.get(found[1])
    return None if table in BOUNDED else table


def faults(sql: str, steps: list[Step]) -> set[tuple[str, str]]:
    """What is scanned without an index, or sorted after it was gone through from end to end."""
    found: set[tuple[str, str]] = set()
    for step in steps:
        beside = [other.detail for other in steps if other.parent == step.parent]
        table = scanned(sql, step, beside)
        if table is None:
            continue
        if "USING" not in step.detail:
            found.add((table, "scanned"))
        if any(detail.startswith("USE TEMP B-TREE FOR ORDER BY") for detail in beside):
            found.add((table, "sorted"))
    return found


@pytest.mark.parametrize("name", PLANNED)
def test_a_case_scans_no_table_that_grows(trial: Trial, grown: sqlite3.Connection, name: str) -> None:
    allowed = {table for case_name, table in (*SORTED, *SCANNED, *BY_KEY) if case_name == name}
    for connection in (trial.connection, grown):
        found = faults(*steps_of(connection, trial, name))
        assert {(table, fault) for table, fault in found if table not in allowed} == set()


@pytest.mark.parametrize(("name", "table"), [*SORTED, *SCANNED])
def test_a_case_that_may_go_through_a_table_still_does(
    trial: Trial, grown: sqlite3.Connection, name: str, table: str
) -> None:
    assert table in {found for found, _ in faults(*steps_of(grown, trial, name))}


@pytest.mark.parametrize("name", PLANNED)
def test_a_case_has_nothing_indexed_while_it_runs(trial: Trial, grown: sqlite3.Connection, name: str) -> None:
    _, steps = steps_of(grown, trial, name)
    assert [step.detail for step in steps if "AUTOMATIC" in step.detail or "MATERIALIZE" in step.detail] == []
