"""What search looks through: each title and name with its words, and every word with its slips.

All of it follows from the other tables, and ``importers.search_index`` keeps it so. A slip is looked up among the
words, of which there are fewer than entries, and exactly: trigrams of a misspelt word lead to a share of all rows.
"""

from sqlalchemy import DDL, Index, MetaData, Table, event
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import wide_id, word
from creditsgql.vocabulary import SearchField, SearchType

ENTRIES_MAX = 1024
"""Entries of one object; the last ten bits of an entry's id count them."""

KIND_BITS = 56
"""An entry's id is its kind's place in the vocabulary above these bits, then the object's id, then a count."""


LEXEMES = "array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' '))"
"""Of an entry in PostgreSQL: its words, each behind its kind and a slash, so that an index has each kind for itself."""


class SearchEntry(SQLModel, table=True):
    """One spelling of one title or name. Its words are also in a full-text index: see ``LEXEMES``, ``SEARCH_TEXT``."""

    __tablename__ = "search_entry"
    __table_args__ = (
        Index("search_entry_by_words", "kind", "words", "id"),
        # What is new is put in its place at once: each search would else go through all that waits for it.
        Index(
            "search_entry_by_lexemes", sql(LEXEMES), postgresql_using="gin", postgresql_with={"fastupdate": "off"}
        ).ddl_if(dialect="postgresql"),
    )
    id: int = wide_id()
    kind: SearchType = word(SearchType)
    row_id: int = Field(description="The id of the film, person, character or award event.")
    field: SearchField = word(SearchField)
    text: str = Field(description="As stored with the object.")
    words: str = Field(description="As search compares it: see normalise.spellings.")


class SearchWord(SQLModel, table=True):
    """A word that entries have."""

    __tablename__ = "search_word"
    __table_args__ = {"sqlite_with_rowid": False}
    word: str = Field(primary_key=True)
    uses: int = Field(description="In how many entries it is.")


class SearchSlip(SQLModel, table=True):
    """What a word has in common with its misspellings: see normalise.slips."""

    __tablename__ = "search_slip"
    __table_args__ = {"sqlite_with_rowid": False}
    slip: str = Field(primary_key=True)
    word: str = Field(primary_key=True)
    place: int | None = Field(default=None, description="Of the letter left out, from 0; null: none is.")


class SearchHit(SQLModel, table=True):
    """A row of what a search finds: the entry that fits best, for each object. It is stored nowhere."""

    metadata = MetaData()
    __tablename__ = "search_hit"
    id: int = Field(primary_key=True)
    kind: SearchType = word(SearchType)
    row_id: int
    field: SearchField = word(SearchField)
    text: str
    distance: int = Field(description="From what was asked for, in thousandths; 0: the very words.")
    score: float = Field(description="1 less the distance.")


_BASES = {kind: place << KIND_BITS for place, kind in enumerate(SearchType)}


def entry_ids(kind: SearchType, first: int = 0, last: int = (1 << (KIND_BITS - 10)) - 1) -> tuple[int, int]:
    """The lowest and the highest id that entries of these objects of a kind can have."""
    base = _BASES[kind]
    return base + first * ENTRIES_MAX, base + last * ENTRIES_MAX + ENTRIES_MAX - 1


PREFIX_MAX = 5
"""Letters of the longest beginnings of words that are indexed."""

SEARCH_TEXT = "search_text"
"""SQLite's full-text index over the words of ``search_entry``: by word, and by the first letters of each.

The words come parted and folded, so the plainest tokenizer reads them as they are; only whether an entry has a word
is kept, not where, since that is all that is asked of it. In small pages: what fits several words is found by skipping
through the rows of each, page by page, which of 1.5 million entries takes a fifth less time than with those of 4,050
bytes that FTS5 makes unless told.
"""

_table: Table = SearchEntry.__table__  # type: ignore[attr-defined]
_PREFIXES = " ".join(map(str, range(1, PREFIX_MAX + 1)))
for _statement in (
    f"CREATE VIRTUAL TABLE {SEARCH_TEXT} USING fts5(words, content='search_entry', content_rowid='id',"
    f" tokenize='ascii', prefix='{_PREFIXES}', detail=none, columnsize=0)",
    f"INSERT INTO {SEARCH_TEXT} ({SEARCH_TEXT}, rank) VALUES ('pgsz', 1000)",
):
    event.listen(
        _table,
        "after_create",
        DDL(_statement).execute_if(dialect="sqlite"),  # type: ignore[no-untyped-call]
    )
