"""What the hand-written Python servers read: statements on SQLite, one batch of keys at a time.

They run on the event loop: a thread for each would take longer than they do.
"""

import json
import os
import sqlite3
from collections.abc import Callable
from typing import Any

Row = dict[str, Any]
Lists = list[list[Row]]

connection = sqlite3.connect(
    f"file:{os.environ['BENCH_PLAIN']}?mode=ro", uri=True, check_same_thread=False, isolation_level=None
)
for setting in ("mmap_size = 1073741824", "cache_size = -65536", "temp_store = MEMORY"):
    connection.execute(f"PRAGMA {setting}")


def rows(sql: str, *parameters: Any) -> list[Row]:
    """What a statement finds, each row by its columns' names."""
    found = connection.execute(sql, parameters)
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def rows_of(table: str, columns: str) -> Callable[[list[int]], list[Row | None]]:
    """Reads rows by their ids."""
    sql = f"SELECT {columns} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"

    def read(ids: list[int]) -> list[Row | None]:
        found = {row["id"]: row for row in rows(sql, json.dumps(ids))}
        return [found.get(key) for key in ids]

    return read


def lists_of(one: str, many: str) -> Callable[..., Lists]:
    """Reads the first rows of each key's own list; a batch of one, as for a page, by a simpler statement."""

    def read(ids: list[int], *parameters: Any) -> Lists:
        if len(ids) == 1:
            return [rows(one, ids[0], *parameters)]
        found: dict[int, list[Row]] = {key: [] for key in ids}
        for row in rows(many, json.dumps(ids), *parameters):
            found[row["key"]].append(row)
        return [found[key] for key in ids]

    return read


CREDIT = 'credit.id, film_id, person_id, kind, department, job, "character", position'


def credits(where: str, order: str) -> Callable[..., Lists]:
    """Reads credits, so many of each key."""
    return lists_of(
        f"SELECT {CREDIT} FROM credit WHERE {where.replace('each.value', '?')} ORDER BY {order} LIMIT ?",
        f"SELECT each.value AS key, {CREDIT} FROM json_each(?) AS each CROSS JOIN credit ON credit.id IN"
        f" (SELECT id FROM credit WHERE {where} ORDER BY {order} LIMIT ?) ORDER BY each.key, {order}",
    )


DIRECTORS = "CROSS JOIN credit ON film_id = each.value AND job = 'Director' CROSS JOIN person ON person.id = person_id"

films = rows_of("film", "id, title, year")
people = rows_of("person", "id, name")
directors_of = lists_of(
    f"SELECT person.id, name FROM (SELECT ? AS value) AS each {DIRECTORS} ORDER BY position",
    f"SELECT film_id AS key, person.id, name FROM json_each(?) AS each {DIRECTORS} ORDER BY each.key, position",
)
credits_of_films = credits("film_id = each.value AND kind = ?", "position")
credits_of_people = credits("person_id = each.value", "newest")


def newest_films(first: int, country: str | None, from_: int | None, to: int | None) -> list[Row]:
    """Films, newest first: of a country and some years where one is named."""
    if country is None:
        return rows("SELECT id, title, year FROM film ORDER BY newest LIMIT ?", first)
    sql = (
        "SELECT id, title, film.year FROM (SELECT film_id FROM film_country WHERE country = ? AND year BETWEEN ? AND ?"
        " ORDER BY year DESC, newest LIMIT ?) CROSS JOIN film ON id = film_id"
    )
    return rows(sql, country, from_, to, first)


def people_named(words: str, first: int) -> list[Row]:
    """People whose names have words that begin so."""
    sql = (
        "SELECT id, name FROM person WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)"
        " ORDER BY name <> ?, id LIMIT ?"
    )
    begins = " ".join('"{}"*'.format(word.replace('"', '""')) for word in words.split())
    return rows(sql, begins, words, first)
