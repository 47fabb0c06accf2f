"""What a run does last: it settles counts and revisions, tells the change feed, and sums the data set up.

It gathers no statistics of SQLite's tables (ANALYZE): statements say themselves by which index they go. With
statistics a service may go other ways than one that was started before the import, and hardly faster: of some 75
queries of ``bench/growth.py`` with 100,000 films, 72 took within a tenth of the same time, two took longer, one less.
"""

import json
from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.counters import count_films, count_people
from creditsgql.importers.driver import is_sqlite, run_each
from creditsgql.importers.indexes import WRITTEN_LAST, may_go
from creditsgql.importers.journal import SUBJECTS
from creditsgql.importers.search_index import index_run
from creditsgql.importers.store import Store, chunks
from creditsgql.vocabulary import ChangeAction


def close(store: Store) -> int:
    """Closes the run. If it has written anything the data set gets its next version; the version it is at now."""
    dataset = metadata.tables["dataset"]
    if store.has_written:
        store.indexes.restore(but=WRITTEN_LAST)
        if not is_sqlite(store.connection) and may_go(store.connection):
            # Before it knows of many rows, PostgreSQL uses no index; by itself it looks only after the commit.
            store.connection.exec_driver_sql("ANALYZE")
        _pass_on(store)
        index_run(store)
        count_films(store.connection, _touched(store, "film"))
        count_people(store.connection, _touched(store, "person"))
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


def _touched(store: Store, table: str) -> list[int] | None:
    """Whom of a subject's rows the run made or changed; None where that is all of them."""
    touched = store.journal.touched(table)
    return None if len(touched) == store.count(table) else touched


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
    tables = {subject: table for table, subject in SUBJECTS.items()}
    came: defaultdict[str, list[tuple[Any, ...]]] = defaultdict(list)
    others: list[dict[str, Any]] = []
    for told in store.journal.tell():
        first = store.next_id("change", len(told.subject_ids))
        if told.action is ChangeAction.CREATED:
            ids = told.subject_ids
            came[tables[told.subject]].append((first - ids[0], told.subject, store.moment, ids[0], ids[-1]))
        else:
            [subject_id] = told.subject_ids
            change: dict[str, Any] = {
                "id": first,
                "action": told.action,
                "subject": told.subject,
                "subject_id": subject_id,
            }
            change |= {"fields": json.dumps(told.fields, separators=(",", ":"))}
            others.append(change | {"merged_into_id": told.merged_into_id, "occurred_at": store.moment})
    for table, runs in came.items():
        # There may be millions, and nothing is to be said of each but its id.
        run_each(
            store.connection,
            "INSERT INTO change (id, action, subject, subject_id, fields, occurred_at)"
            f" SELECT id + ?, '{ChangeAction.CREATED}', ?, id, '[]', ? FROM {table} WHERE id BETWEEN ? AND ?",
            runs,
        )
    if others:
        store.connection.execute(sa.insert(metadata.tables["change"]), others)
