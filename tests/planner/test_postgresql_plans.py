"""PostgreSQL has an index for every look-up of a case; which it takes is its own choice, by how much there is."""

import re

import pytest
from tests.planner.beside import Beside
from tests.planner.plans import BOUNDED
from tests.planner.test_cases import case
from tests.planner.test_query_plans import PLANNED

EXPLAINED = {
    "facets": {"film_title"},
    "filters-that-many-rows-meet": {"credit", "nomination"},
    "nominations-in-order": {"nomination"},
}
"""Cases that read all rows of a table that grows: for letters within a text, for a count, and for an order that is not
the table's own; test_query_plans says why they may."""

_SCANNED = re.compile(r"Seq Scan on \"?(\w+)\"?")


def scanned(beside: Beside, name: str) -> set[str]:
    """The tables that grow of which a case reads all rows, where the use of an index is preferred at any price."""
    given = case(name)
    planned = beside.plan(given.document, given.variables, given.operation)
    if planned.finished is not None:
        return set()
    steps = "\n".join(step for (step,) in beside.rows(f"EXPLAIN {planned.sql}", *planned.parameters))
    return set(_SCANNED.findall(steps)) - BOUNDED


@pytest.mark.parametrize("name", PLANNED)
def test_a_case_scans_no_table_that_grows(beside: Beside, name: str) -> None:
    assert scanned(beside, name) - EXPLAINED.get(name, set()) == set()
