"""Every case is answered by way of indexes, on the small graph and on one of 20,000 films."""

import sqlite3

import pytest
from tests.planner.plans import Step, faults, made_on_the_way, steps_of
from tests.planner.test_cases import CASES, NOT_CHECKED, case
from tests.planner.trial import Trial

PLANNED = [name for name in CASES if name not in NOT_CHECKED]
"""The cases whose plans are read here; tests/search reads those of searches, which go another way."""

WHOLE_LIST = "an order of credits over all films and people: made for one film's or person's credits, where it is cheap"

SORTED = {
    ("credits-in-order", "credit"): WHOLE_LIST,
    ("nominations-in-order", "nomination"): "the film's title is not the nomination's; there are few nominations",
    ("facets", "film"): "a facet counts the whole list by its nature",
    ("sources", "source"): "sources put together by what they ask: all are counted, in the order of their index",
}
"""Cases that read and sort the whole of a table that grows, and why they may."""

MET_BY_MANY = "looked for along the list's own order, which soon fills a page; a count goes through the list"

SCANNED = {("filters-that-many-rows-meet", table): MET_BY_MANY for table in ("credit", "nomination")}
"""Cases that look at the rows of a whole table, and why they may."""

BY_KEY = {
    ("every-root-field", "credit"): "the first of all credits, in the order of their key",
    ("every-root-field", "character"): "the first of all characters, in the order of their key",
    ("text-filters", "credit"): "from the page on in the order of their key, as far as was counted that begin so",
    ("changes", "change"): "the feed, in the order of its key",
}
"""Cases that read the beginning of a table by its key, which a plan does not tell from the whole of it."""


def planned(connection: sqlite3.Connection, trial: Trial, name: str) -> tuple[str, list[Step]]:
    """A case's statement and the steps that answer it."""
    given = case(name)
    plan = trial.plan(given.document, given.variables, given.operation)
    return plan.sql, [] if plan.finished is not None else steps_of(connection, plan.sql, plan.parameters)


def test_plans_hang_on_no_statistics_since_an_import_leaves_none(seeded: str, grown: sqlite3.Connection) -> None:
    imported = sqlite3.connect(seeded.removeprefix("sqlite:///"))
    for connection in (imported, grown):
        tables = connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_stat%'").fetchall()
        assert tables == []
    imported.close()


@pytest.mark.parametrize("name", PLANNED)
def test_a_case_scans_no_table_that_grows(trial: Trial, grown: sqlite3.Connection, name: str) -> None:
    allowed = {table for case_name, table in (*SORTED, *SCANNED, *BY_KEY) if case_name == name}
    for connection in (trial.connection, grown):
        found = faults(*planned(connection, trial, name))
        assert {(table, fault) for table, fault in found if table not in allowed} == set()


@pytest.mark.parametrize(("name", "table"), [*SORTED, *SCANNED])
def test_a_case_that_may_go_through_a_table_still_does(
    trial: Trial, grown: sqlite3.Connection, name: str, table: str
) -> None:
    assert table in {found for found, _ in faults(*planned(grown, trial, name))}


@pytest.mark.parametrize("name", PLANNED)
def test_a_case_has_nothing_indexed_while_it_runs(trial: Trial, grown: sqlite3.Connection, name: str) -> None:
    assert made_on_the_way(planned(grown, trial, name)[1]) == []


def test_no_case_is_planned_anew_when_its_parameters_are_bound_again(trial: Trial) -> None:
    planned_anew: set[str] = set()
    for name in CASES:
        given = case(name)
        plan = trial.plan(given.document, given.variables, given.operation)
        if plan.finished is None:
            # While SQLite plans a statement it asks what may be read; and only then.
            asked: list[int] = []
            trial.connection.set_authorizer(lambda *_, asked=asked: asked.append(1) or sqlite3.SQLITE_OK)
            trial.connection.execute(plan.sql, plan.parameters).fetchall()
            assert asked
            asked.clear()
            trial.connection.execute(plan.sql, plan.parameters).fetchall()
            planned_anew.update([name] if asked else [])
    trial.connection.set_authorizer(None)
    assert planned_anew == set()
