"""How the engines go about a search: they read no table from end to end, since those grow with the data."""

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

GROWING = re.compile(r'"?(?:search_entry|search_word|search_slip|film|person|character|award_event)"? AS (\w+)')
"""A table that grows with the data, and the alias under which a statement reads it."""

QUERIES = ["a", "marion cotillard", "stephanie cotilard xyzzy", "левиафан"]


@pytest.mark.parametrize("query", QUERIES)
def test_no_table_that_grows_is_scanned(sqlite_seeker: "Seeker", query: str) -> None:
    sql, steps = sqlite_seeker.plan(query)
    aliases = set(GROWING.findall(sql))
    assert len(aliases) >= 8
    read = [step for step in steps if len(step.split()) > 1 and step.split()[1] in aliases]
    assert {step.split()[1] for step in read} == aliases
    assert [step for step in read if not step.startswith("SEARCH ")] == []
    # The full-text index is always asked for words (M), within a range of rows (> and <).
    assert {step.rpartition(" ")[2] for step in steps if step.startswith("SCAN t ")} == {"0:M1><"}


@pytest.mark.parametrize("query", QUERIES)
def test_every_table_can_be_read_by_an_index_in_postgresql(postgresql_seeker: "Seeker", query: str) -> None:
    # The seed is so small that reading a table from end to end would be the quickest.
    postgresql_seeker.connection.execute("SET enable_seqscan = off")
    sql, steps = postgresql_seeker.plan(query)
    postgresql_seeker.connection.execute("RESET enable_seqscan")
    assert [step for step in steps if "Seq Scan" in step] == []
    by_words = [step for step in steps if "Bitmap Index Scan on search_entry_by_lexemes" in step]
    assert len(by_words) >= sql.count("@@ q.lexemes") >= 7
