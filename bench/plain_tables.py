"""The generated films in the tables that someone would lay out by hand for the pages measured: film, person, credit.

Nothing is held back that makes them fast. Each list has an index it can be read from in order: what is listed newest
first carries its place in the column ``newest``, 1 for the newest, and a film's year lies beside its countries as well,
so that no other system than ours has to sort, or to join for an order. Job and character are texts in the credit.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg

LAYOUT = (
    "CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER, newest INTEGER NOT NULL)",
    "CREATE TABLE film_country (film_id INTEGER NOT NULL REFERENCES film (id), country TEXT NOT NULL,"
    " year INTEGER, newest INTEGER NOT NULL, PRIMARY KEY (film_id, country))",
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    "CREATE TABLE credit (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES film (id),"
    " person_id INTEGER NOT NULL REFERENCES person (id), kind TEXT NOT NULL, department TEXT NOT NULL,"
    ' job TEXT NOT NULL, "character" TEXT, position INTEGER NOT NULL, newest INTEGER NOT NULL)',
)
"""The tables, in the words of both engines."""

INDEXES = (
    "CREATE INDEX film_newest ON film (newest)",
    "CREATE INDEX film_of_country ON film_country (country, year DESC, newest)",
    "CREATE INDEX credit_of_film ON credit (film_id, kind, position)",
    "CREATE INDEX credit_of_film_by_job ON credit (film_id, job, position)",
    "CREATE INDEX credit_of_person ON credit (person_id, newest)",
)

NEWEST = "row_number() OVER (ORDER BY film.year DESC NULLS LAST, film.id DESC) AS newest"
ROWS = {
    "film": f"SELECT id, title, year, {NEWEST} FROM film",
    "film_country": f"SELECT film_id, country_code, year, newest FROM (SELECT id, year, {NEWEST} FROM film) AS film"
    " JOIN film_country ON film_id = film.id",
    "person": "SELECT id, name FROM person",
    "credit": "SELECT credit.id, film_id, person_id, kind, credit.department, job.name,"
    " (SELECT name FROM role WHERE credit_id = credit.id ORDER BY position LIMIT 1), position,"
    " row_number() OVER (PARTITION BY person_id ORDER BY film.year DESC NULLS LAST, credit.id DESC)"
    " FROM credit JOIN film ON film.id = film_id JOIN job ON job.id = job_id",
}
"""What is in each table, of a database of the service's; the orders are those of its lists."""

FULL_TEXT = (
    # One system knows a full-text index by exactly these quotation marks.
    """CREATE VIRTUAL TABLE person_search USING fts5(name, content="person", content_rowid='id', prefix='2 3 4',"""
    " tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO person_search (person_search) VALUES ('rebuild')",
)
"""How SQLite finds people by the words of their names, or beginnings of them."""

SEARCH = """
CREATE FUNCTION search_people(words text) RETURNS SETOF person LANGUAGE sql STABLE AS $$
 SELECT * FROM person WHERE to_tsvector('simple', name) @@ to_tsquery('simple', (
   SELECT string_agg(quote_literal(word) || ':*', ' & ') FROM regexp_split_to_table(words, ' ') AS word))
 ORDER BY name <> words, id $$
"""
"""The same in PostgreSQL."""

PLURALS = {"film": "films", "film_country": "film_countries", "person": "people", "credit": "credits"}


def to_sqlite(database: Path, path: Path) -> None:
    """Makes a file of plain tables from a database of the service's."""
    path.unlink(missing_ok=True)
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = OFF")
    plain.execute("BEGIN")
    for statement in LAYOUT:
        plain.execute(statement)
    for table, rows in read(database):
        plain.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    for statement in (*INDEXES, *FULL_TEXT, "COMMIT", "ANALYZE", "VACUUM"):
        plain.execute(statement)
    plain.close()


def to_plural(plain: Path, path: Path) -> None:
    """Makes a copy whose tables have the plural names, and only those, that one system asks for."""
    path.unlink(missing_ok=True)
    with sqlite3.connect(plain) as connection:
        connection.execute("VACUUM INTO ?", (str(path),))
    connection.close()
    plural = sqlite3.connect(path, isolation_level=None)
    plural.execute("DROP TABLE person_search")
    for table, name in PLURALS.items():
        plural.execute(f"ALTER TABLE {table} RENAME TO {name}")
    plural.close()


def to_postgresql(database: Path, url: str) -> None:
    """Fills an empty PostgreSQL database with the same rows."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in LAYOUT:
            connection.execute(statement)
        for table, rows in read(database):
            with connection.cursor().copy(f"COPY {table} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        words = "CREATE INDEX person_words ON person USING gin (to_tsvector('simple', name))"
        for statement in (*INDEXES, words, SEARCH, "VACUUM ANALYZE"):
            connection.execute(statement)


def described(plain: Path) -> str:
    """How much is in a file of plain tables, and how unevenly, in words."""
    connection = sqlite3.connect(f"file:{plain}?mode=ro", uri=True)
    numbers = [value for sql in UNEVEN for value in connection.execute(sql).fetchone()]
    connection.close()
    return (
        "{:,} generated films, {:,} people and {:,} credits; casts of {:,} to {:,} names, half of them up to {:,};"
        " people with {:,} to {:,} credits, {:.0%} of them with one".format(*numbers)
    )


CASTS = "(SELECT count(*) AS n FROM credit WHERE kind = 'CAST' GROUP BY film_id)"
CAREERS = "(SELECT count(*) AS n FROM credit GROUP BY person_id)"
UNEVEN = (
    "SELECT (SELECT count(*) FROM film), (SELECT count(*) FROM person), (SELECT count(*) FROM credit)",
    f"SELECT min(n), max(n) FROM {CASTS}",
    f"SELECT n FROM {CASTS} ORDER BY n LIMIT 1 OFFSET (SELECT count(*) FROM {CASTS}) / 2",
    f"SELECT min(n), max(n), avg(n = 1) FROM {CAREERS}",
)
"""The numbers of those words, in their order."""


def read(database: Path) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    """The rows of each table, from a database of the service's."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    for table, sql in ROWS.items():
        yield table, connection.execute(sql).fetchall()
    connection.close()
