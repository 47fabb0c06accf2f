"""Nothing that a client writes becomes part of a statement but names of fields, and no statement changes anything."""

import asyncio
import json
import sqlite3
from typing import Any

import pytest
from tests.service import Service

from creditsgql.database import Bounds, readers_of
from creditsgql.planner import Planner, postgresql_dialect, sqlite_dialect
from creditsgql.schema import graphql_schema
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

TEXTS = (
    "x' OR '1'='1",
    "x'; DROP TABLE role; --",
    'x" OR 1=1 --',
    "x\\' OR 1=1 --",
    "x%' ESCAPE '!",
    "x) OR (1=1",
    "\x00x'",
)
PLACES = {
    "film(by: {slug: $t}) { id }": None,
    "node(id: $t) { id }": None,
    "nodes(ids: [$t]) { id }": [None],
    "films(filter: {title: {equals: $t}}) { totalCount nodes { id } }": {"totalCount": 0, "nodes": []},
    "films(filter: {title: {startsWith: $t}}) { totalCount nodes { id } }": {"totalCount": 0, "nodes": []},
    "films(filter: {title: {contains: $t}}) { totalCount nodes { id } }": {"totalCount": 0, "nodes": []},
    "films(filter: {genres: [$t]}) { totalCount nodes { id } }": {"totalCount": 0, "nodes": []},
    "films(filter: {ids: [$t]}) { totalCount nodes { id } }": {"totalCount": 0, "nodes": []},
    "people(filter: {name: {contains: $t}}) { totalCount nodes { id } }": {"totalCount": 0, "nodes": []},
    "person(by: {externalId: {authority: IMDB, value: $t}}) { id }": None,
    "search(query: $t, types: [AWARD_EVENT]) { totalCount nodes { __typename } }": {"totalCount": 0, "nodes": []},
}
"""Root fields that take a text, and what they are if there is no such thing."""


@pytest.mark.parametrize("dialect", [sqlite_dialect, postgresql_dialect])
@pytest.mark.parametrize("place", PLACES)
def test_a_text_is_no_part_of_a_statement_but_a_parameter(place: str, dialect: Any) -> None:
    planner = Planner(graphql_schema(), dialect(), 100)
    kind = "ID" if "node" in place.partition("(")[0] or "ids" in place else "String"
    as_variable = {planner.plan(f"query ($t: {kind}!) {{ {place} }}", None, {"t": text}).sql for text in TEXTS}
    as_literal = {planner.plan(f"{{ {place.replace('$t', json.dumps(text))} }}", None, {}).sql for text in TEXTS}
    assert (len(as_variable), len(as_literal)) == (1, 1)


@pytest.mark.parametrize("place", PLACES)
def test_a_text_with_sql_in_it_is_looked_for_and_not_found(place: str, seeded: str) -> None:
    with Service(create_app(Settings(database=seeded))) as service:
        for text in TEXTS:
            answer = service.ask(f"{{ it: {place.replace('$t', json.dumps(text))} }}")
            assert answer == {"data": {"it": PLACES[place]}}


def test_a_connection_that_reads_a_file_cannot_write(seeded: str) -> None:
    async def asked(*statements: str) -> list[bytes]:
        readers = readers_of(seeded, Bounds(1, 0, 10, 2, 10))
        await readers.open()
        try:
            return [(await readers.fetch(statement, ())).value for statement in statements]
        finally:
            await readers.close()

    assert asyncio.run(asked("SELECT query_only || '' FROM pragma_query_only")) == [b"1"]
    for statement in ("DELETE FROM film RETURNING id", "PRAGMA query_only = OFF", "SELECT 1; DELETE FROM film"):
        with pytest.raises(sqlite3.Error):
            asyncio.run(asked(statement))
