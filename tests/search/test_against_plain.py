"""The statement finds what looking at every entry finds, in the same order."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engines import Make
from tests.search.plain import plain_search
from tests.search.test_index import page_text

from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given
from creditsgql.vocabulary import SearchType

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

KINDS = [kind.name for kind in SearchType]


FIRST_THREE = """query Search($query: String!, $types: [SearchType!]) {
  search(query: $query, types: $types, first: 3) { edges { score matchedField matchedText } }
}"""
"""A page of which no more matters than what is on it."""


@pytest.fixture(scope="module")
def entries(seeker: "Seeker") -> list[dict[str, Any]]:
    """All entries of the seed's index."""
    return entries_of(seeker)


def entries_of(seeker: "Seeker") -> list[dict[str, Any]]:
    """All entries of the index that is searched."""
    rows = seeker.connection.execute("SELECT id, kind, row_id, field, text, words FROM search_entry ORDER BY id")
    names = [column[0] for column in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_query_finds_what_looking_at_every_entry_finds(
    seeker: "Seeker", entries: list[dict[str, Any]], data: st.DataObject
) -> None:
    words = sorted({word for entry in entries for word in entry["words"].split()})
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=4))
    query = " ".join(_changed(word, data) for word in chosen)
    kinds = data.draw(st.lists(st.sampled_from(KINDS), unique=True, min_size=1))
    assert_finds_the_same(seeker, entries, query, kinds)


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_whole_text_finds_what_looking_at_every_entry_finds(
    seeker: "Seeker", entries: list[dict[str, Any]], data: st.DataObject
) -> None:
    query = data.draw(st.sampled_from(sorted({entry["text"] for entry in entries if " " in entry["words"]})))
    kinds = data.draw(st.lists(st.sampled_from(KINDS), unique=True, min_size=1))
    assert_finds_the_same(seeker, entries, query, kinds)


@pytest.mark.parametrize("others", [0, 3, 18, 19, 20, 30])
def test_a_whole_text_finds_the_same_however_many_others_have_its_words(
    new_database: Make, new_seeker: "Callable[[str], Seeker]", tmp_path: Path, others: int
) -> None:
    like = ["Anna Maria Leeds", "Lee Ann", "Ann Lee", "Ann Leeds", "Ann van Lee", "Ann Lee Ann", "Anna Lee Smith"]
    roles = ["Ann Lee", *(like[number % len(like)] for number in range(others)), "Ann", "Lee", "Annabel Roy"]
    for number, role in enumerate(roles):
        page = page_text(f"Rust and Bone {number}", [("Marion Cotillard", role)], "Ann Lee")
        (tmp_path / f"{number}.txt").write_text(page, encoding="utf-8")
    url = new_database()
    import_pages([tmp_path], url, Given())
    seeker = new_seeker(url)
    entries = entries_of(seeker)
    assert len([entry for entry in entries if entry["kind"] == "CHARACTER"]) == len(roles)
    for query in ("Ann Lee", "Lee, Ann", "Ann Lee Ann", "ann le"):
        assert_finds_the_same(seeker, entries, query, KINDS)
        assert_finds_the_same(seeker, entries, query, ["FILM", "CHARACTER"])


def assert_finds_the_same(seeker: "Seeker", entries: list[dict[str, Any]], query: str, kinds: list[str]) -> None:
    """That the engine's answer has all hits of the plain search, in its order, and so has its first page alone."""
    expected = plain_search(entries, query, kinds)
    answer = seeker.search(query, types=kinds, first=100)
    assert answer["totalCount"] == len(expected)
    hits = [(edge["matchedText"], edge["matchedField"], edge["score"]) for edge in answer["edges"]]
    assert hits == [(hit["text"], hit["field"], hit["score"]) for hit in expected[:100]]
    few = seeker.data(FIRST_THREE, query=query, types=kinds)["search"]
    assert [(edge["matchedText"], edge["matchedField"], edge["score"]) for edge in few["edges"]] == hits[:3]


def _changed(word: str, data: st.DataObject) -> str:
    """The word, its beginning, or the word with a letter left out, doubled or exchanged."""
    place = data.draw(st.integers(0, len(word) - 1))
    ways = [word, word[: place + 1], word[:place] + word[place + 1 :], word[:place] + "x" + word[place + 1 :]]
    return data.draw(st.sampled_from([*ways, word[:place] + word[place] + word[place:]])) or word
