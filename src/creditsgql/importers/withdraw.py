"""Takes back what nothing refers to any more."""

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.store import Row, Store, chunks

_REFERENCES = {
    # In this order: an edition that goes may leave its event unused.
    ("person", "id"): (("credit", "person_id"), ("nominee", "person_id")),
    ("job", "id"): (("credit", "job_id"),),
    ("award_category", "id"): (("nomination", "category_id"),),
    ("award_edition", "id"): (("nomination", "edition_id"),),
    ("award_event", "id"): (("award_edition", "event_id"), ("award_category", "event_id")),
    ("genre", "id"): (("film_genre", "genre_id"),),
    ("language", "tag"): (("film_language", "language_tag"),),
    ("country", "code"): (
        *(("film_country", "country_code"), ("film_title", "country_code"), ("award_event", "country_code")),
    ),
}
"""What may end up unused, by its key, and everything that can use it."""


def withdraw_unused(store: Store) -> None:
    """Deletes people, jobs, events, editions, categories, genres and the like that lost their last use in this run."""
    for (table, key), users in _REFERENCES.items():
        target = metadata.tables[table]
        candidates = {row[column] for user, column in users for row in store.gone[user]} - {None}
        for chunk in chunks(sorted(candidates)):
            unused: sa.ColumnElement[bool] = target.c[key].in_(chunk)
            for user, column in users:
                using = metadata.tables[user].c[column]
                unused = sa.and_(unused, ~sa.exists().where(using == target.c[key]))
            rows: list[Row] = [
                dict(row) for row in store.connection.execute(sa.select(target).where(unused)).mappings()
            ]
            store.remove(table, rows)
