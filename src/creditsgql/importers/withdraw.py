"""Takes back what nothing refers to any more."""

from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.merge import precedence
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
    """Deletes people, jobs, events, editions, categories, genres and the like that lost their last use in this run.

    What a source said of a person whom it names no more goes as well.
    """
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
    _forget_people(store)


def _forget_people(store: Store) -> None:
    said = metadata.tables["person_source"]
    named = (_names_still(said, "credit", "id"), _names_still(said, "nominee", "nomination_id"))
    rows: list[Row] = []
    for chunk in chunks(sorted(_no_more_cited(store))):
        query = sa.select(said).where(said.c.person_id.in_(chunk), *(~one for one in named))
        rows += [dict(row) for row in store.connection.execute(query).mappings()]
    if rows:
        store.remove("person_source", rows)
        _date_anew(store, {row["person_id"] for row in rows})


def _no_more_cited(store: Store) -> set[int]:
    """The people of credits and nominations that some source said before this run, and says no more."""
    credits = {row["credit_id"] for row in store.gone["citation"]} - {None}
    nominations = {row["nomination_id"] for row in store.gone["citation"]} - {None}
    people = {row["person_id"] for row in store.gone["credit"] if row["id"] in credits}
    people |= {row["person_id"] for row in store.gone["nominee"]}
    people |= {person for (person,) in store.values("credit", ("person_id",), "id", credits)}
    return people | {person for (person,) in store.values("nominee", ("person_id",), "nomination_id", nominations)}


def _names_still(said: sa.Table, table: str, cited: str) -> sa.ColumnElement[bool]:
    """Whether the source of a row still says a credit or a nomination of its person."""
    of, citation = metadata.tables[table], metadata.tables["citation"]
    column = citation.c["credit_id" if table == "credit" else "nomination_id"]
    return sa.exists().where(
        of.c.person_id == said.c.person_id, column == of.c[cited], citation.c.source_id == said.c.source_id
    )


def _date_anew(store: Store, people: set[int]) -> None:
    rows = {row["id"]: row for row in store.rows("person", "id", people)}
    told = store.rows("person_source", "person_id", rows)
    order = {
        row["id"]: precedence(row["kind"], row["name"])
        for row in store.rows("source", "id", {row["source_id"] for row in told})
    }
    by_person: defaultdict[int, list[Row]] = defaultdict(list)
    for row in sorted(told, key=lambda row: order[row["source_id"]]):
        by_person[row["person_id"]].append(row)
    wanted: dict[int, dict[str, Any]] = {
        person: {"id": person}
        | {date: next((row[date] for row in by_person[person] if row[date]), None) for date in _DATES}
        for person in rows
    }
    store.settle("person", rows, wanted)


_DATES = ("birth_date", "death_date")
