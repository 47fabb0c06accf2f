"""PostgreSQL answers a search with the same bytes as SQLite."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.search.conftest import DOCUMENT
from tests.search.test_searching import FOUND, ODD

from creditsgql.vocabulary import SearchType

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

KINDS = [kind.name for kind in SearchType]


@pytest.mark.parametrize("query", [*FOUND, *ODD], ids=lambda query: ascii(query[:20]))
def test_both_engines_find_the_same(sqlite_seeker: "Seeker", postgresql_seeker: "Seeker", query: str) -> None:
    asked = {"query": query}
    assert postgresql_seeker.text(DOCUMENT, asked) == sqlite_seeker.text(DOCUMENT, asked)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(data=st.data())
def test_both_engines_find_the_same_for_what_is_begun_or_misspelt(
    sqlite_seeker: "Seeker", postgresql_seeker: "Seeker", data: st.DataObject
) -> None:
    words = [row[0] for row in sqlite_seeker.connection.execute("SELECT word FROM search_word ORDER BY word")]
    letter = st.sampled_from("aeinrstéßяα")

    def written(word: str) -> str:
        place = data.draw(st.integers(0, len(word)))
        return data.draw(st.sampled_from([word, word[:place], word[:place] + data.draw(letter) + word[place + 1 :]]))

    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=5))
    asked = {
        "query": " ".join(map(written, chosen)),
        "types": data.draw(st.none() | st.lists(st.sampled_from(KINDS), unique=True)),
        "first": data.draw(st.integers(0, 100)),
    }
    answer = sqlite_seeker.text(DOCUMENT, asked)
    assert postgresql_seeker.text(DOCUMENT, asked) == answer
