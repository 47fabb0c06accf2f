"""The bound to measure against: a bare ASGI application that runs one hand-written statement and returns its text.

It knows one query, reads nothing but the film's id from the body, and checks nothing.
"""

import os
from typing import Any

import aiosqlite
import orjson

STATEMENT = """
SELECT json_object('data', json_object('film', json_object('title', f.title, 'year', f.year,
 'cast', json_object('nodes', (SELECT json_group_array(json_object('position', c.position,
    'person', json_object('id', 'person_' || p.id, 'name', p.name),
    'roles', (SELECT json_group_array(json_object('name', r.name)) FROM (
        SELECT name FROM role WHERE credit_id = c.id ORDER BY position) r)))
   FROM (SELECT id, position, person_id FROM credit WHERE film_id = f.id AND kind = 'CAST'
         ORDER BY rank, id LIMIT 20) c CROSS JOIN person p ON p.id = c.person_id)),
 'crew', json_object('nodes', (SELECT json_group_array(json_object('job', json_object('name', j.name),
    'department', c.department, 'person', json_object('id', 'person_' || p.id, 'name', p.name)))
   FROM (SELECT department, person_id, job_id FROM credit WHERE film_id = f.id AND kind = 'CREW'
         ORDER BY rank, id LIMIT 20) c CROSS JOIN person p ON p.id = c.person_id
         CROSS JOIN job j ON j.id = c.job_id)))))
FROM film f WHERE f.id = ?
"""

readers: list[aiosqlite.Connection] = []
turn = 0


async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Answers every request with a film page."""
    global turn  # noqa: PLW0603
    if scope["type"] == "lifespan":
        await receive()
        for _ in range(2):
            connection = await aiosqlite.connect(os.environ["BENCH_DATABASE"], isolation_level=None)
            connection.text_factory = bytes
            for setting in ("query_only = ON", "mmap_size = 1073741824", "cache_size = -65536", "temp_store = MEMORY"):
                await connection.execute_fetchall(f"PRAGMA {setting}")
            readers.append(connection)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for connection in readers:
            await connection.close()
        await send({"type": "lifespan.shutdown.complete"})
        return
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    film = int(orjson.loads(body)["variables"]["id"].removeprefix("film_"))
    turn = 1 - turn
    [(answer,)] = await readers[turn].execute_fetchall(STATEMENT, (film,))
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(answer))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})
