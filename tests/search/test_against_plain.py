"""The statement finds what looking at every entry finds, in the same order."""

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.search.plain import plain_search

from creditsgql.vocabulary import SearchType

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

KINDS = [kind.name for kind in SearchType]


@pytest.fixture(scope="module")
def entries(seeker: "Seeker") -> list[dict[str, Any]]:
    """All entries of the seed's index."""
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
    expected = plain_search(entries, query, kinds)
    answer = seeker.search(query, types=kinds, first=100)
    assert answer["totalCount"] == len(expected)
    assert [(edge["matchedText"], edge["matchedField"], edge["score"]) for edge in answer["edges"]] == [
        (hit["text"], hit["field"], hit["score"]) for hit in expected[:100]
    ]


def _changed(word: str, data: st.DataObject) -> str:
    """The word, its beginning, or the word with a letter left out, doubled or exchanged."""
    place = data.draw(st.integers(0, len(word) - 1))
    ways = [word, word[: place + 1], word[:place] + word[place + 1 :], word[:place] + "x" + word[place + 1 :]]
    return data.draw(st.sampled_from([*ways, word[:place] + word[place] + word[place:]])) or word
