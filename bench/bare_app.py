"""The bound to measure against: a bare ASGI application with one hand-written statement for each question.

It knows the six questions by their names, reads the plain tables, which are laid out for them, and returns the text
that its statement makes: the answer that the service gives. It parses no document, checks nothing and logs nothing.
"""

import os
import sqlite3
from collections.abc import Callable
from functools import cache
from typing import Any

import orjson

STATEMENTS = {
    "FilmPage": """
SELECT json_object('data', json_object('film', json_object('title', film.title, 'year', film.year,
 'cast', json_object('nodes', (SELECT json_group_array(json_object('position', c.position,
   'roles', CASE WHEN c."character" IS NULL THEN json_array()
     ELSE json_array(json_object('name', c."character")) END,
   'person', json_object('id', 'person_' || person.id, 'name', person.name)))
  FROM (SELECT person_id, position, "character" FROM credit
    WHERE film_id = film.id AND kind = 'CAST' ORDER BY position LIMIT 20) AS c
  CROSS JOIN person ON person.id = c.person_id)),
 'crew', json_object('nodes', (SELECT json_group_array(json_object('job', json_object('name', c.job),
   'department', c.department, 'person', json_object('id', 'person_' || person.id, 'name', person.name)))
  FROM (SELECT person_id, department, job FROM credit
    WHERE film_id = film.id AND kind = 'CREW' ORDER BY position LIMIT 20) AS c
  CROSS JOIN person ON person.id = c.person_id)))))
FROM film WHERE id = ?""",
    "Deep": """
SELECT json_object('data', json_object('film', json_object('title', film.title,
 'cast', json_object('nodes', (SELECT json_group_array(json_object(
   'roles', CASE WHEN c."character" IS NULL THEN json_array()
     ELSE json_array(json_object('name', c."character")) END,
   'person', json_object('id', 'person_' || person.id, 'name', person.name,
    'credits', json_object('nodes', (SELECT json_group_array(json_object('kind', d.kind,
      'film', json_object('title', other.title, 'year', other.year)))
     FROM (SELECT kind, film_id FROM credit WHERE person_id = person.id ORDER BY newest LIMIT 10) AS d
     CROSS JOIN film AS other ON other.id = d.film_id)))))
  FROM (SELECT person_id, "character" FROM credit
    WHERE film_id = film.id AND kind = 'CAST' ORDER BY position LIMIT 10) AS c
  CROSS JOIN person ON person.id = c.person_id)))))
FROM film WHERE id = ?""",
    "List": """
SELECT json_object('data', json_object('films', json_object('nodes',
 json_group_array(json_object('title', f.title, 'year', f.year,
  'directors', (SELECT json_group_array(json_object('name', person.name))
   FROM (SELECT person_id FROM credit WHERE film_id = f.id AND job = 'Director' ORDER BY position) AS c
   CROSS JOIN person ON person.id = c.person_id))))))
FROM (SELECT id, title, year FROM film ORDER BY newest LIMIT 50) AS f""",
    "Search": """
SELECT json_object('data', json_object('search', json_object('nodes',
 json_group_array(json_object('id', 'person_' || id, 'name', name)))))
FROM (SELECT id, name FROM person WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)
 ORDER BY name <> ?, id LIMIT 10)""",
    "PersonPage": """
SELECT json_object('data', json_object('person', json_object('name', person.name,
 'credits', json_object('nodes', (SELECT json_group_array(json_object('kind', c.kind,
   'job', json_object('name', c.job),
   'film', json_object('id', 'film_' || film.id, 'title', film.title, 'year', film.year)))
  FROM (SELECT kind, job, film_id FROM credit WHERE person_id = person.id ORDER BY newest LIMIT 20) AS c
  CROSS JOIN film ON film.id = c.film_id)))))
FROM person WHERE id = ?""",
    "FilteredList": """
SELECT json_object('data', json_object('films', json_object('nodes',
 json_group_array(json_object('id', 'film_' || id, 'title', title, 'year', year)))))
FROM (SELECT film_id FROM film_country
  WHERE country = ? AND year BETWEEN ? AND ? ORDER BY year DESC, newest LIMIT 20) AS c
CROSS JOIN film ON id = film_id""",
}


def key(variables: dict[str, Any]) -> tuple[int]:
    """The number of a global id."""
    return (int(variables["id"].partition("_")[2]),)


def words(variables: dict[str, Any]) -> tuple[str, str]:
    """What the full-text index is asked for, words that begin so; and what comes first."""
    text = variables["words"]
    return " ".join(f'"{word}"*' for word in text.split()), text


PARAMETERS: dict[str, Callable[[dict[str, Any]], tuple[Any, ...]]] = {
    "FilmPage": key,
    "Deep": key,
    "List": lambda _: (),
    "Search": words,
    "PersonPage": key,
    "FilteredList": lambda variables: (variables["country"], variables["from"], variables["to"]),
}
TYPENAME = b'{"data":{"__typename":"Query"}}'


@cache
def reader() -> sqlite3.Connection:
    """The one connection, set to read fast."""
    connection = sqlite3.connect(os.environ["BENCH_PLAIN"], isolation_level=None, check_same_thread=False)
    connection.text_factory = bytes
    for setting in ("query_only = ON", "mmap_size = 1073741824", "cache_size = -65536", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def answer(body: bytes) -> bytes:
    """The answer to a request, which is known by its operation's name."""
    request = orjson.loads(body)
    name = request["operationName"]
    if name == "Typename":
        return TYPENAME
    told: bytes = reader().execute(STATEMENTS[name], PARAMETERS[name](request["variables"])).fetchone()[0]
    return told


async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Answers. The statement runs on the event loop: to hand it to a thread would take longer than it does."""
    if scope["type"] != "http":
        raise NotImplementedError
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    told = answer(body)
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(told))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": told})
