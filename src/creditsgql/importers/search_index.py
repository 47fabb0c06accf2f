"""Keeps the search index in step with what it is made from: titles, names, aliases, characters, award events.

The index is a function of the other tables alone, ids included, so touching only what a run wrote leaves the same
rows as building all of it anew.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import islice, repeat
from typing import Any, NamedTuple

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.entities.search import ENTRIES_MAX, SEARCH_TEXT, entry_ids
from creditsgql.importers.changes import CHANGED, NEW, WITHDRAWN
from creditsgql.importers.driver import driven, each_of, given, insert, is_sqlite, run_each
from creditsgql.importers.indexes import may_go
from creditsgql.importers.store import Store, chunks
from creditsgql.normalise import slips, spellings
from creditsgql.vocabulary import SearchField, SearchType

TABLES = {
    SearchType.FILM: "film",
    SearchType.PERSON: "person",
    SearchType.CHARACTER: "character",
    SearchType.AWARD_EVENT: "award_event",
}
"""The table whose rows each kind of entry is about."""


class _Said(NamedTuple):
    """Where texts of an object stand: a table, its column with the object's id, and its column with the text."""

    table: str
    owner: str
    column: str
    field: SearchField


_TEXTS = {
    SearchType.FILM: (
        _Said("film", "id", "title", SearchField.TITLE),
        _Said("film", "id", "original_title", SearchField.TITLE),
        _Said("film_title", "film_id", "text", SearchField.TITLE),
    ),
    SearchType.PERSON: (
        _Said("person", "id", "name", SearchField.NAME),
        _Said("person_name", "person_id", "text", SearchField.ALIAS),
        _Said("credit", "person_id", "credited_as", SearchField.ALIAS),
        _Said("nominee", "person_id", "credited_as", SearchField.ALIAS),
    ),
    SearchType.CHARACTER: (_Said("character", "id", "name", SearchField.CHARACTER),),
    SearchType.AWARD_EVENT: (_Said("award_event", "id", "name", SearchField.NAME),),
}
"""What an object can be found by; of two texts with the same words the first in this order is kept."""

_FASTER = 5
"""How many times as long it takes to settle an object as to make its entries with all others."""

_CHUNK = 20_000
"""Entries written together where all are."""

Entry = tuple[int, str, int, str, str, str]
"""A row of the index, by its columns."""

_COLUMNS = ("id", "kind", "row_id", "field", "text", "words")


def enter(store: Store, kind: SearchType, ids: Sequence[int], columns: Sequence[Sequence[Any]]) -> None:
    """Writes entries of new objects, whose ``ids`` are by number: columns of numbers, and of what ``spelt`` gives."""
    if not columns:
        return
    numbers, places, *rest = columns
    rows = [ids[one] for one in numbers]
    first = entry_ids(kind)[0]
    entries = [first + row * ENTRIES_MAX + place for row, place in zip(rows, places, strict=True)]
    store.writer.insert("search_entry", _COLUMNS, [*zip(entries, repeat(kind.name), rows, *rest, strict=False)])


def index_run(store: Store) -> None:
    """Brings the entries of everything that a run made, changed or took away up to date."""
    if store.called_otherwise is not None:
        for chunk in chunks(sorted(store.called_otherwise)):
            _enter_anew(store.connection, SearchType.PERSON, chunk)
        _lead_there(store.connection)
        return
    ids = {
        table: sorted({*store.changes[table].ids(NEW | CHANGED | WITHDRAWN), *store.journal.changed(table)})
        for table in TABLES.values()
    }
    if sum(map(len, ids.values())) * _FASTER > sum(map(store.count, TABLES.values())):
        if may_go(store.connection):
            store.indexes.drop("search_entry")
        rebuild(store.connection)
        return
    kept: Counter[str] = Counter()
    for kind, table in TABLES.items():
        for chunk in chunks(ids[table]):
            kept.update(_settle(store.connection, kind, chunk))
    _count_words(store.connection, kept)


def rebuild(connection: sa.Connection) -> None:
    """Makes the whole index anew: the entries in the order of their ids, then what leads to them, each at one go.

    That takes a fifth of the time that settling all objects does: see ``_FASTER``.
    """
    connection.exec_driver_sql("DELETE FROM search_entry")
    for kind in TABLES:
        entries = _every(connection, kind)
        while chunk := list(islice(entries, _CHUNK)):
            insert(connection, "search_entry", _COLUMNS, chunk)
    _lead_there(connection)


def _lead_there(connection: sa.Connection) -> None:
    """Makes all that leads to entries anew: the full-text index, the words, and their slips."""
    for table in ("search_word", "search_slip"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    if is_sqlite(connection):
        # The full-text index reads the words itself; made one piece, it is asked in one place.
        connection.exec_driver_sql(f"INSERT INTO {SEARCH_TEXT} ({SEARCH_TEXT}, rank) VALUES ('hashsize', {GATHERED})")
        for order in ("delete-all", "rebuild", "optimize"):
            connection.exec_driver_sql(f"INSERT INTO {SEARCH_TEXT} ({SEARCH_TEXT}) VALUES ('{order}')")
        for statement in _WORDS_OF_SQLITE:
            connection.exec_driver_sql(statement)
    else:
        connection.exec_driver_sql(_WORDS_OF_POSTGRESQL)
    _add_slips(connection, connection.execute(sa.select(metadata.tables["search_word"].c.word)).scalars())


GATHERED = 16 << 20
"""Bytes of the full-text index that SQLite gathers before it writes them; with 1 MiB it takes twice as long."""

_WORDS_OF_SQLITE = (
    f"CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab('main', '{SEARCH_TEXT}', 'row')",
    "INSERT INTO search_word (word, uses) SELECT term, doc FROM temp.search_vocabulary",
    "DROP TABLE temp.search_vocabulary",
)
_WORDS_OF_POSTGRESQL = (
    "INSERT INTO search_word (word, uses) SELECT word, ndoc"
    " FROM ts_stat('SELECT array_to_tsvector(string_to_array(words, '' '')) FROM search_entry')"
)
"""How either engine counts in how many entries each word is: the full-text index of SQLite has counted already."""


def _every(connection: sa.Connection, kind: SearchType) -> Iterator[Entry]:
    """The entries of all objects of a kind, by id."""
    lists = [_placed(connection, place, said) for place, said in enumerate(_TEXTS[kind])]
    last: int | None = None
    texts: list[tuple[str, str]] = []
    for owner, _, text, field in merge(*lists) if len(lists) > 1 else lists[0]:
        if owner != last:
            if last is not None:
                yield from _entries(kind, last, texts)
            last, texts = owner, []
        texts.append((field, text))
    if last is not None:
        yield from _entries(kind, last, texts)


def _placed(connection: sa.Connection, place: int, said: _Said) -> Iterator[tuple[int, int, str, str]]:
    field = said.field.name
    for owner, text in _texts(connection, said):
        yield owner, place, text, field


def _enter_anew(connection: sa.Connection, kind: SearchType, ids: list[int]) -> None:
    """Makes the entries of these objects what they should be, and nothing of what leads to them."""
    gone = ((entry[0],) for entry in [*_current(connection, kind, ids)])
    run_each(connection, "DELETE FROM search_entry WHERE id = ?", gone)
    insert(connection, "search_entry", _COLUMNS, [*_wanted(connection, kind, ids)])


def _settle(connection: sa.Connection, kind: SearchType, ids: list[int]) -> Counter[str]:
    """Makes the entries of these objects what they should be; by how much that changes the uses of words."""
    current = {entry[0]: entry for entry in _current(connection, kind, ids)}
    wanted = {entry[0]: entry for entry in _wanted(connection, kind, ids)}
    gone = [entry for entry in current.values() if wanted.get(entry[0]) != entry]
    new = [entry for entry in wanted.values() if current.get(entry[0]) != entry]
    change: Counter[str] = Counter()
    run_each(connection, "DELETE FROM search_entry WHERE id = ?", ((entry[0],) for entry in gone))
    insert(connection, "search_entry", _COLUMNS, new)
    if is_sqlite(connection):
        # The full-text index does not keep the words it was given: it has to be told them again to forget them.
        forget = f"INSERT INTO {SEARCH_TEXT} ({SEARCH_TEXT}, rowid, words) VALUES ('delete', ?, ?)"
        run_each(connection, forget, ((entry[0], entry[-1]) for entry in gone))
        keep = f"INSERT INTO {SEARCH_TEXT} (rowid, words) VALUES (?, ?)"
        run_each(connection, keep, ((entry[0], entry[-1]) for entry in new))
    change.subtract(word for entry in gone for word in set(entry[-1].split()))
    change.update(word for entry in new for word in set(entry[-1].split()))
    return change


def _current(connection: sa.Connection, kind: SearchType, ids: list[int]) -> Iterator[Entry]:
    firsts = given(connection, [entry_ids(kind, one, one)[0] for one in ids])
    sql = (
        f"SELECT e.id, e.kind, e.row_id, e.field, e.text, e.words FROM {each_of(connection, 'bigint')}"
        f" search_entry AS e ON e.id BETWEEN of.value AND of.value + {ENTRIES_MAX - 1}"
    )
    for row in connection.exec_driver_sql(driven(connection, sql), (firsts,)):
        yield row[0], row[1], row[2], row[3], row[4], row[5]


def _wanted(connection: sa.Connection, kind: SearchType, ids: list[int]) -> Iterator[Entry]:
    found: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for said in _TEXTS[kind]:
        for owner, text in _texts(connection, said, ids):
            found[owner].append((said.field.name, text))
    for owner, texts in found.items():
        yield from _entries(kind, owner, texts)


def spelt(texts: Iterable[tuple[str, str]]) -> list[tuple[int, str, str, str]]:
    """What the entries of one object have: a count from 0, field, text and words, from its texts with their fields."""
    by_words: dict[str, tuple[str, str]] = {}
    before = None
    for field, text in texts:
        if text != before:
            for words in spellings(text):
                by_words.setdefault(words, (field, text))
        before = text
    return [(number, *by_words[words], words) for number, words in enumerate(islice(by_words, ENTRIES_MAX))]


def _entries(kind: SearchType, owner: int, texts: Iterable[tuple[str, str]]) -> Iterator[Entry]:
    """The entries of one object."""
    first, name = entry_ids(kind, owner)[0], kind.name
    for number, field, text, words in spelt(texts):
        yield first + number, name, owner, field, text, words


def _texts(connection: sa.Connection, said: _Said, ids: list[int] | None = None) -> Iterable[Any]:
    """Ids and texts of these objects, or of all, by id and then by text."""
    columns = metadata.tables[said.table].c
    owner, text = columns[said.owner], columns[said.column]
    query = sa.select(owner, text).where(text.is_not(None)).distinct().order_by(owner, text)
    return connection.execute(query if ids is None else query.where(owner.in_(ids)))


def _count_words(connection: sa.Connection, change: Mapping[str, int]) -> None:
    """Adds to the uses of words; a word that has none left goes, with its slips."""
    changed = {word: by for word, by in change.items() if by}
    known = _uses(connection, changed)
    new = sorted(changed.keys() - known.keys())
    run_each(
        connection, "UPDATE search_word SET uses = uses + ? WHERE word = ?", ((changed[one], one) for one in known)
    )
    insert(connection, "search_word", ("word", "uses"), [(one, changed[one]) for one in new])
    _add_slips(connection, new)
    over = [one for one, uses in known.items() if uses + changed[one] == 0]
    lost = ((slip, one) for one in over for slip in _places(one))
    run_each(connection, "DELETE FROM search_slip WHERE slip = ? AND word = ?", lost)
    run_each(connection, "DELETE FROM search_word WHERE word = ?", ((one,) for one in over))


def _add_slips(connection: sa.Connection, words: Iterable[str]) -> None:
    # By slip, so that a whole index is written from end to end.
    led = sorted((slip, one, place) for one in words for slip, place in _places(one).items())
    insert(connection, "search_slip", ("slip", "word", "place"), led)


def _places(word: str) -> dict[str, int | None]:
    """The slips of a word, each with the first place that gives it."""
    return dict(reversed(slips(word)))


def _uses(connection: sa.Connection, words: Collection[str]) -> dict[str, int]:
    """How often each of these words is used, where it is."""
    columns = metadata.tables["search_word"].c
    query = sa.select(columns.word, columns.uses)
    return {
        word: uses for chunk in chunks(words) for word, uses in connection.execute(query.where(columns.word.in_(chunk)))
    }
