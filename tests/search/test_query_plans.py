"""How SQLite goes about a search: it reads no table from end to end, since those grow with the data."""

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

GROWING = re.compile(r'"?(?:search_entry|search_word|search_slip|film|person|character|award_event)"? AS (\w+)')
"""A table that grows with the data, and the alias under which a statement reads it."""


@pytest.mark.parametrize("query", ["a", "marion cotillard", "stephanie cotilard xyzzy", "левиафан"])
def test_no_table_that_grows_is_scanned(seeker: "Seeker", query: str) -> None:
    steps = seeker.plan(query)
    aliases = set(GROWING.findall(seeker.sql(query)))
    assert len(aliases) >= 8
    read = [step for step in steps if len(step.split()) > 1 and step.split()[1] in aliases]
    assert {step.split()[1] for step in read} == aliases
    assert [step for step in read if not step.startswith("SEARCH ")] == []
    # The full-text index is always asked for words (M), within a range of rows (> and <).
    assert {step.rpartition(" ")[2] for step in steps if step.startswith("SCAN t ")} == {"0:M1><"}
