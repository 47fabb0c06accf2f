"""How the engines go about a search: they read no table from end to end, since those grow with the data."""

import re
import sqlite3

import pytest
from tests.search.conftest import DOCUMENT, Seeker

GROWING = re.compile(r'"?(?:search_entry|search_word|search_slip|film|person|character|award_event)"? AS (\w+)')
"""A table that grows with the data, and the alias under which a statement reads it."""

QUERIES = ["a", "marion cotillard", "stephanie cotilard xyzzy", "левиафан"]


@pytest.mark.parametrize("query", QUERIES)
def test_no_table_that_grows_is_scanned(sqlite_seeker: Seeker, query: str) -> None:
    sql, steps = sqlite_seeker.plan(query)
    aliases = set(GROWING.findall(sql))
    assert len(aliases) >= 8
    read = [step for step in steps if len(step.split()) > 1 and step.split()[1] in aliases]
    assert {step.split()[1] for step in read} == aliases
    assert [step for step in read if not step.startswith("SEARCH ")] == []
    # The full-text index is always asked for words (M), within a range of rows (> and <).
    assert {step.rpartition(" ")[2] for step in steps if step.startswith("SCAN t ")} == {"0:M1><"}


def test_all_that_can_be_asked_of_a_search_has_fewer_tables_than_sqlite_allows(sqlite_seeker: Seeker) -> None:
    # SQLite 3.54 counts them with those of queries by name, each anew for each place that refers to it.
    planned = sqlite_seeker.planner.plan(DOCUMENT, None, {"query": "a"})
    assert len(sqlite_seeker.connection.execute(planned.sql, planned.parameters).fetchall()) == 1
    # 3.40 numbers what it opens nearly so; 3.46 gives out more numbers, and has no such limit.
    if sqlite3.sqlite_version_info < (3, 46):
        steps = sqlite_seeker.connection.execute(f"EXPLAIN {planned.sql}", planned.parameters)
        assert 500 < max(step[2] for step in steps if "Open" in step[1]) < 950


@pytest.mark.parametrize("query", QUERIES)
def test_every_table_can_be_read_by_an_index_in_postgresql(postgresql_seeker: Seeker, query: str) -> None:
    # The seed is so small that reading a table from end to end would be the quickest.
    postgresql_seeker.connection.execute("SET enable_seqscan = off")
    sql, steps = postgresql_seeker.plan(query)
    postgresql_seeker.connection.execute("RESET enable_seqscan")
    assert [step for step in steps if "Seq Scan" in step] == []
    by_words = [step for step in steps if "Bitmap Index Scan on search_entry_by_lexemes" in step]
    assert len(by_words) >= sql.count("@@ q.lexemes") >= 7
