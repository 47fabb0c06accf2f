"""The search index: whatever was imported in whatever order, it is what building it anew makes."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.conftest import SEED
from tests.engines import Make, rows

from creditsgql.database import writing
from creditsgql.importers.merging import merge_films, merge_people
from creditsgql.importers.run import ImportRefusedError, import_pages
from creditsgql.importers.search_index import rebuild
from creditsgql.importers.sources.page_parts import Given
from creditsgql.normalise import slips, spellings

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

TABLES = ("search_entry", "search_word", "search_slip")
Index = dict[str, list[Any]]

NAMES = ["Marion Cotillard", "Marion Cotilard", "Αγγελική Παπούλια", "Андрей Звягинцев", "宮崎 駿", "Ann Lee", "Ann"]
TITLES = ["Rust and Bone", "De rouille et d'os", "Левиафан", "Amour", "Ida"]


def page_text(title: str, cast: list[tuple[str, str]], director: str) -> str:
    """A film page in the layout of the seed's."""
    lines = "\n".join(f"{name} ({character})" for name, character in cast)
    return f"{title}\n\nFrance\n\nSynopsis\n\nA film.\n\nCast & Crew\n\nDirected by: {director}\n\nCast: {lines}\n"


def read(connection: sa.Connection) -> Index:
    """The whole index, with what the full-text index finds for each word."""
    index: Index = {
        table: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2")]
        for table in TABLES
    }
    if connection.dialect.name == "postgresql":
        # An index that PostgreSQL keeps itself has nothing of its own.
        return index
    connection.exec_driver_sql("INSERT INTO search_text(search_text, rank) VALUES ('integrity-check', 1)")
    index["search_text"] = [
        (
            word,
            *(
                row[0]
                for row in connection.exec_driver_sql(
                    "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid", (f'"{word}"',)
                )
            ),
        )
        for word, _ in index["search_word"]
    ]
    return index


def assert_as_built_anew(url: str) -> Index:
    """That the index is what building it anew makes of the same data; the index."""
    with writing(url) as connection:
        kept = read(connection)
        rebuild(connection)
        assert read(connection) == kept
    return kept


@pytest.fixture
def new_url(tmp_path_factory: pytest.TempPathFactory, new_database: Make) -> Callable[[], tuple[Path, str]]:
    """Makes a folder for pages, and the URL of a database for them."""
    return lambda: (tmp_path_factory.mktemp("index"), new_database())


def test_the_seeds_index_is_as_built_anew(new_database: Make) -> None:
    url = new_database()
    import_pages([SEED], url, Given())
    index = assert_as_built_anew(url)
    assert len(index["search_entry"]) > 700
    assert_as_built_anew(url)


def test_after_merges_the_index_is_as_built_anew(new_database: Make, new_seeker: "Callable[[str], Seeker]") -> None:
    url = new_database()
    import_pages([SEED], url, Given())
    seeker = new_seeker(url)

    def id_of(query: str) -> int:
        return int(seeker.search(query)["nodes"][0]["id"].rpartition("_")[2])

    into = id_of("Michel Barthélémy")
    merge_people(url, id_of("Michel Bathélémy"), into)
    assert {node["id"] for node in seeker.search("bathelemy")["nodes"]} == {f"person_{into}"}
    assert seeker.found("bathelemy") == [("Person", "ALIAS", "Michel Bathélémy")]
    merge_films(url, id_of("Youth"), id_of("Mia madre"))
    assert_as_built_anew(url)


pages = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(TITLES),
        st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(["Stéphanie", "Ali", "Ко́ля"])), max_size=3),
        st.sampled_from(NAMES),
    ),
    min_size=1,
    max_size=6,
)


@settings(
    max_examples=30, deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(imports=pages)
def test_after_any_imports_the_index_is_as_built_anew(
    imports: list[tuple[int, str, list[tuple[str, str]], str]], new_url: Callable[[], tuple[Path, str]]
) -> None:
    folder, url = new_url()
    for number, title, cast, director in imports:
        page = folder / f"page-{number}.txt"
        page.write_text(page_text(title, cast, director), encoding="utf-8")
        # A page that is about another film now is refused, and changes nothing.
        with suppress(ImportRefusedError):
            import_pages([page], url, Given())
    assert_as_built_anew(url)


def test_what_a_page_says_no_more_is_found_no_more(
    new_url: Callable[[], tuple[Path, str]], new_seeker: "Callable[[str], Seeker]"
) -> None:
    folder, url = new_url()
    page = folder / "page.txt"
    page.write_text(
        page_text("Rust and Bone", [("Marion Cotillard", "Stéphanie")], "Jacques Audiard"), encoding="utf-8"
    )
    import_pages([page], url, Given())
    seeker = new_seeker(url)
    assert seeker.found("rust bone") == [("Film", "TITLE", "Rust and Bone")]
    assert seeker.found("stephanie") == [("Character", "CHARACTER", "Stéphanie")]
    page.write_text(page_text("Rust and Bone", [("Bouli Lanners", "Martial")], "Jacques Audiard"), encoding="utf-8")
    import_pages([page], url, Given())
    assert seeker.found("stephanie cotilard") == []
    assert seeker.found("martial") == [("Character", "CHARACTER", "Martial")]
    assert rows(url, "SELECT count(*) FROM search_slip WHERE word = 'cotillard'") == [(0,)]


def edits(word: str) -> Iterator[str]:
    """Every word of Latin letters that is one slip away."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in letters)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in letters)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def meet(one: str, other: str) -> bool:
    """Whether search takes one for a slip of the other."""
    stored = dict(reversed(slips(other)))
    return any(
        (here is None) != (stored[shared] is None)
        or (here is not None and (there := stored[shared]) is not None and abs(here - there) <= 1)
        for shared, here in slips(one)
        if shared in stored
    )


@pytest.mark.parametrize("word", ["cotillard", "audiard", "haneke", "marion", "abba"])
def test_each_slip_of_a_word_meets_it(word: str) -> None:
    others = {other for other in edits(word) if other != word and len(other) >= 4}
    assert {other for other in others if not meet(other, word)} == set()
    assert not meet("schoenaerts", word)


def test_words_are_folded_and_other_scripts_have_latin_spellings_too() -> None:
    assert spellings("  De rouille et d’os! ") == ["de rouille et d os"]
    assert spellings("Андрей") == ["андреи", "andrey"]
    assert spellings("Γιώργος Λάνθιμος") == ["γιωργοσ λανθιμοσ", "giorgos lanthimos"]
    assert spellings("мальчик 🔥") == ["мальчик", "malchik"]
    assert spellings("千と千尋")[0] == "千 と 千 尋"
    assert spellings("?! 🎬 \x00 \u202e") == []
    assert spellings("Я" + " аб" * 500) == ["я" + " аб" * 166, "ya" + " ab" * 166]
