"""Sources that say what they said: they need no reading, and what they say is unchanged unless others changed it."""

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.records import Remarks, SourceRecord, remarks_from_json
from creditsgql.importers.store import Store, chunks


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


def mark_unchanged(store: Store, kind: str, names: Iterable[str]) -> None:
    """Counts what these sources speak of as seen, so that a report counts it as unchanged where nothing changed it."""
    sources = {row["id"] for row in store.rows("source", "name", set(names)) if row["kind"] == kind}
    films = _ids(store, "film_source", "film_id", "source_id", sources)
    credits = _ids(store, "credit", "id", "film_id", films)
    nominations = _ids(store, "nomination", "id", "film_id", films)
    people = _ids(store, "credit", "person_id", "film_id", films)
    people |= _ids(store, "nominee", "person_id", "nomination_id", nominations)
    seen = {"film": films, "credit": credits, "nomination": nominations, "person": people}
    for table, ids in (*seen.items(), ("role", _ids(store, "role", "id", "credit_id", credits))):
        store.changes[table].seen |= ids


def _ids(store: Store, table: str, wanted: str, column: str, values: Collection[int]) -> set[int]:
    columns = metadata.tables[table].c
    found: set[int] = set()
    for chunk in chunks(sorted(values)):
        query = sa.select(columns[wanted]).where(columns[column].in_(chunk)).distinct()
        found.update(store.connection.execute(query).scalars())
    return found
