"""The tests themselves: what is said of them elsewhere is so."""

from pathlib import Path

from tests.spread import SHARING

ROOT = Path(__file__).parents[1]


def test_every_file_that_shares_something_costly_asks_for_it() -> None:
    asking = {file: name for file, name in SHARING.items() if name in (ROOT / file).read_text(encoding="utf-8")}
    assert asking == SHARING
