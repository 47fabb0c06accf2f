"""What a run does last: it settles counts and revisions, tells the change feed, and sums the data set up.

It gathers no statistics of the tables (ANALYZE): statements say themselves by which index they go. With statistics a
service would go other ways than one that was started before the import, and no faster: of the queries of
``bench/growth.py`` none gains by them with 100,000 films.
"""

import json
from typing import Any

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.counters import count_films, count_people
from creditsgql.importers.indexes import WRITTEN_LAST
from creditsgql.importers.journal import SUBJECTS
from creditsgql.importers.search_index import index_run
from creditsgql.importers.store import Store, chunks

_MANY = 100
"""From so many subjects in turn on the change feed is filled from their table."""


def close(store: Store) -> int:
    """Closes the run. If it has written anything the data set gets its next version; the version it is at now."""
    dataset = metadata.tables["dataset"]
    if store.has_written:
        store.indexes.restore(but=WRITTEN_LAST)
        _pass_on(store)
        index_run(store)
        count_films(store.connection, store.journal.touched("film"))
        count_people(store.connection, store.journal.touched("person"))
        for table in ("film", "person", "nomination"):
            _revise(store, table)
        _tell(store)
        store.indexes.restore()
        store.keep_last_ids()
        counts = {
            f"{table}_count": sa.select(sa.func.count()).select_from(metadata.tables[table]).scalar_subquery()
            for table in ("film", "person", "credit", "nomination")
        }
        changed = sa.update(dataset).values(version=dataset.c.version + 1, updated_at=store.moment, **counts)
        store.connection.execute(changed)
    store.indexes.restore()
    version: int = store.connection.execute(sa.select(dataset.c.version)).scalar_one()
    return version


def _pass_on(store: Store) -> None:
    # A changed credit is a change of its film and its person, a changed nomination one of its films and its nominees.
    journal = store.journal
    for row in store.rows("credit", "id", journal.changed("credit")):
        journal.mark("film", (row["film_id"],), "credits")
        journal.mark("person", (row["person_id"],), "credits")
    nominations = journal.changed("nomination")
    for row in store.rows("nomination_film", "nomination_id", nominations):
        journal.mark("film", (row["film_id"],), "nominations")
    for row in store.rows("nominee", "nomination_id", nominations):
        journal.mark("person", (row["person_id"],), "nominations")


def _revise(store: Store, table: str) -> None:
    target = metadata.tables[table]
    revised = sa.update(target).values(updated_at=store.moment, revision=target.c.revision + 1)
    for chunk in chunks(sorted(store.journal.changed(table))):
        store.connection.execute(revised.where(target.c.id.in_(chunk)))


def _tell(store: Store) -> None:
    change = metadata.tables["change"]
    tables = {subject: table for table, subject in SUBJECTS.items()}
    few: list[dict[str, Any]] = []
    for told in store.journal.tell():
        first = store.next_id("change", len(told.subject_ids))
        what = {
            "action": told.action,
            "subject": told.subject,
            "fields": json.dumps(told.fields, separators=(",", ":")),
            "merged_into_id": told.merged_into_id,
            "occurred_at": store.moment,
        }
        if len(told.subject_ids) < _MANY:
            few += ({"id": id_, "subject_id": one, **what} for id_, one in enumerate(told.subject_ids, start=first))
        else:
            subject = metadata.tables[tables[told.subject]].c["id"]
            ids = {"id": subject - told.subject_ids.start + first, "subject_id": subject}
            every = ids | {name: sa.literal(value, change.c[name].type) for name, value in what.items()}
            rows = sa.select(*every.values()).where(subject.between(told.subject_ids[0], told.subject_ids[-1]))
            store.connection.execute(sa.insert(change).from_select([*every], rows))
    if few:
        store.connection.execute(sa.insert(change), few)
