"""Sources that say what they said: they need no reading, and what they say is unchanged unless others changed it."""

from collections.abc import Collection, Iterable, Sequence, Set

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.changes import SEEN
from creditsgql.importers.decisions import Decisions
from creditsgql.importers.driver import driven, each_of, given, insert
from creditsgql.importers.records import Remarks, SourceRecord, remarks_from_json
from creditsgql.importers.store import Store, chunks
from creditsgql.importers.upsert import settle


def read_before(connection: sa.Connection, sources: Collection[SourceRecord]) -> dict[str, Remarks]:
    """Those of the sources, of one kind, that the same reader read before: their names, and what it remarked then."""
    stored = metadata.tables["source"].c
    by_name = {source.name: source for source in sources}
    known: dict[str, Remarks] = {}
    for chunk in chunks(sorted(by_name)):
        query = sa.select(stored.kind, stored.name, stored.fingerprint, stored.reader, stored.remarks)
        for kind, name, fingerprint, reader, remarks in connection.execute(query.where(stored.name.in_(chunk))):
            source = by_name[name]
            if (kind, fingerprint, reader) == (source.kind, source.fingerprint, source.reader):
                known[name] = remarks_from_json(remarks)
    return known


def films_of(store: Store, kind: str, names: Iterable[str]) -> set[int | None]:
    """The films that these sources speak of; None among them where one gives honours that name no film."""
    sources = {row["id"] for row in store.rows("source", "name", set(names)) if row["kind"] == kind}
    return {film for (film,) in store.values("film_source", ("film_id",), "source_id", sources)}


def mark_unchanged(store: Store, spoken_of: Set[int | None]) -> None:
    """Counts what is on these films as seen, so that a report counts it as unchanged where nothing changed it.

    None among them stands for all honours that name no film.
    """
    films = {film for film in spoken_of if film is not None}
    credits = _ids(store, "credit", "id", "film_id", films)
    nominations = _ids(store, "nomination_film", "nomination_id", "film_id", films)
    if None in spoken_of:
        nominations |= {row["id"] for row in store.without("nomination", "film_id")}
    people = _ids(store, "credit", "person_id", "film_id", films)
    people |= _ids(store, "nominee", "person_id", "nomination_id", nominations)
    seen = {"film": films, "credit": credits, "nomination": nominations, "person": people}
    for table, ids in (*seen.items(), ("role", _ids(store, "role", "id", "credit_id", credits))):
        store.changes[table].note(ids, SEEN)


class Met:
    """The entries of a data set that a run has met, kept in the database, since there may be millions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        store.connection.exec_driver_sql("DROP TABLE IF EXISTS met")
        store.connection.exec_driver_sql("CREATE TEMPORARY TABLE met (entry TEXT PRIMARY KEY)")

    def add(self, entries: Sequence[str]) -> str | None:
        """Notes the entries; one that was there before, if any."""
        connection = self._store.connection
        sql = driven(connection, f"SELECT entry FROM {each_of(connection, 'text')} met ON entry = of.value")
        known = {*connection.exec_driver_sql(sql, (given(connection, entries),)).scalars()}
        for entry in entries:
            if entry in known:
                return entry
            known.add(entry)
        insert(connection, "met", ("entry",), [(entry,) for entry in entries])
        return None

    def take_back_others(self, source_id: int, decisions: Decisions) -> None:
        """Takes back what the source said in entries that were not met."""
        sql = "SELECT entry, film_id FROM film_source WHERE source_id = ? AND entry NOT IN (SELECT entry FROM met)"
        gone = list(self._store.connection.exec_driver_sql(driven(self._store.connection, sql), (source_id,)))
        for chunk in chunks(gone):
            self._store.remove("film_source", [{"source_id": source_id, "entry": entry} for entry, _ in chunk])
            settle(self._store, [], decisions, films={film_id for _, film_id in chunk})


_TOGETHER = 20_000
"""Rows looked for by one statement."""


def _ids(store: Store, table: str, wanted: str, column: str, values: Collection[int]) -> set[int]:
    return {
        one for chunk in chunks(sorted(values), _TOGETHER) for (one,) in store.values(table, (wanted,), column, chunk)
    }
