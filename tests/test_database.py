"""Connections: who waits for whom, and what an empty file is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from creditsgql.database import DatabaseError, is_empty, is_there, reading, transactions, writing
from creditsgql.importers import merging


@pytest.mark.parametrize(
    "look",
    [is_empty, merging.doubts, lambda url: list(_tables(url))],
    ids=["whether it is empty", "who is in doubt", "a snapshot"],
)
def test_who_only_looks_does_not_wait_for_an_import(
    seeded: str, look: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0)
    alone = look(seeded)
    with writing(seeded):
        assert look(seeded) == alone


def _tables(url: str) -> list[int]:
    with reading(url) as connection:
        return list(connection.exec_driver_sql("SELECT film_count FROM dataset").scalars())


def test_a_file_without_tables_is_no_database_yet(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    url = f"sqlite:///{path}"
    assert (is_there(url), is_empty(url)) == (False, True)
    with pytest.raises(DatabaseError, match=r"empty\.db: nothing in it yet; import something first"), reading(url):
        pass
    with writing(url):
        pass
    assert is_there(url)
