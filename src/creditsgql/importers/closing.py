"""What a run does last: it settles counts and revisions, tells the change feed, and sums the data set up."""

import json

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.counters import count_films, count_people
from creditsgql.importers.search_index import index_run
from creditsgql.importers.store import Store, chunks


def close(store: Store) -> int:
    """Closes the run. If it has written anything the data set gets its next version; the version it is at now."""
    dataset = metadata.tables["dataset"]
    if store.has_written:
        _pass_on(store)
        index_run(store)
        count_films(store.connection, store.journal.touched("film"))
        count_people(store.connection, store.journal.touched("person"))
        for table in ("film", "person", "nomination"):
            _revise(store, table)
        _tell(store)
        store.keep_last_ids()
        counts = {
            f"{table}_count": sa.select(sa.func.count()).select_from(metadata.tables[table]).scalar_subquery()
            for table in ("film", "person", "credit", "nomination")
        }
        changed = sa.update(dataset).values(version=dataset.c.version + 1, updated_at=store.moment, **counts)
        store.connection.execute(changed)
    version: int = store.connection.execute(sa.select(dataset.c.version)).scalar_one()
    return version


def _pass_on(store: Store) -> None:
    # A changed credit is a change of its film and its person, a changed nomination one of its film and its nominees.
    journal = store.journal
    for row in store.rows("credit", "id", journal.changed("credit")):
        journal.mark("film", (row["film_id"],), "credits")
        journal.mark("person", (row["person_id"],), "credits")
    nominations = journal.changed("nomination")
    for row in store.rows("nomination", "id", nominations):
        journal.mark("film", {row["film_id"]} - {None}, "nominations")
    for row in store.rows("nominee", "nomination_id", nominations):
        journal.mark("person", (row["person_id"],), "nominations")


def _revise(store: Store, table: str) -> None:
    target = metadata.tables[table]
    revised = sa.update(target).values(updated_at=store.moment, revision=target.c.revision + 1)
    for chunk in chunks(sorted(store.journal.changed(table))):
        store.connection.execute(revised.where(target.c.id.in_(chunk)))


def _tell(store: Store) -> None:
    rows = [
        {
            "id": store.next_id("change"),
            "action": told.action,
            "subject": told.subject,
            "subject_id": told.subject_id,
            "fields": json.dumps(told.fields, separators=(",", ":")),
            "merged_into_id": told.merged_into_id,
            "occurred_at": store.moment,
        }
        for told in store.journal.tell()
    ]
    if rows:
        store.connection.execute(sa.insert(metadata.tables["change"]), rows)
