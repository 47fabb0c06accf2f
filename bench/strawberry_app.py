"""What creditsgql would be without its planner: the film page's schema through Strawberry's executor and DataLoaders.

Each level of the answer is one statement for all its rows, which is as well as resolvers do.
"""

import os
from collections import defaultdict
from contextlib import asynccontextmanager
from typing import Any

import aiosqlite
import strawberry
from starlette.applications import Starlette
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader

Row = tuple[Any, ...]
readers: list[aiosqlite.Connection] = []


async def fetch(sql: str, keys: list[Any]) -> list[Row]:
    """All rows of a statement for a batch of keys."""
    found = await readers[0].execute_fetchall(sql.replace("(?)", f"({','.join('?' * len(keys))})"), keys)
    return [tuple(row) for row in found]


async def persons(keys: list[int]) -> list["Person"]:
    """People by key."""
    found = {row[0]: row for row in await fetch("SELECT id, name FROM person WHERE id IN (?)", keys)}
    return [Person(id=strawberry.ID(f"person_{key}"), name=found[key][1]) for key in keys]


async def jobs(keys: list[int]) -> list["Job"]:
    """Jobs by key."""
    found = {row[0]: row for row in await fetch("SELECT id, name FROM job WHERE id IN (?)", keys)}
    return [Job(name=found[key][1]) for key in keys]


async def roles(keys: list[int]) -> list[list["Role"]]:
    """Roles by credit."""
    found = defaultdict(list)
    for credit, name in await fetch("SELECT credit_id, name FROM role WHERE credit_id IN (?) ORDER BY position", keys):
        found[credit].append(Role(name=name))
    return [found[key] for key in keys]


async def credits(keys: list[tuple[int, str, int]]) -> list[list[Row]]:
    """Credits by film, kind and how many."""
    found: list[list[Row]] = []
    for film, kind, first in keys:
        sql = (
            "SELECT id, position, person_id, job_id, department FROM credit"
            " WHERE film_id = ? AND kind = ? ORDER BY rank, id LIMIT ?"
        )
        found.append([tuple(row) for row in await readers[0].execute_fetchall(sql, (film, kind, first))])
    return found


@strawberry.type
class Person:
    id: strawberry.ID
    name: str


@strawberry.type
class Job:
    name: str


@strawberry.type
class Role:
    name: str


@strawberry.type
class CastCredit:
    position: int | None
    key: strawberry.Private[int]
    person_key: strawberry.Private[int]

    @strawberry.field
    async def person(self, info: strawberry.Info) -> Person:
        loaded: Person = await info.context["persons"].load(self.person_key)
        return loaded

    @strawberry.field
    async def roles(self, info: strawberry.Info) -> list[Role]:
        loaded: list[Role] = await info.context["roles"].load(self.key)
        return loaded


@strawberry.type
class CrewCredit:
    department: str
    job_key: strawberry.Private[int]
    person_key: strawberry.Private[int]

    @strawberry.field
    async def person(self, info: strawberry.Info) -> Person:
        loaded: Person = await info.context["persons"].load(self.person_key)
        return loaded

    @strawberry.field
    async def job(self, info: strawberry.Info) -> Job:
        loaded: Job = await info.context["jobs"].load(self.job_key)
        return loaded


@strawberry.type
class Cast:
    nodes: list[CastCredit]


@strawberry.type
class Crew:
    nodes: list[CrewCredit]


@strawberry.type
class Film:
    title: str
    year: int | None
    key: strawberry.Private[int]

    @strawberry.field
    async def cast(self, info: strawberry.Info, first: int) -> Cast:
        found = await info.context["credits"].load((self.key, "CAST", first))
        return Cast(nodes=[CastCredit(position=row[1], key=row[0], person_key=row[2]) for row in found])

    @strawberry.field
    async def crew(self, info: strawberry.Info, first: int) -> Crew:
        found = await info.context["credits"].load((self.key, "CREW", first))
        return Crew(nodes=[CrewCredit(department=row[4], job_key=row[3], person_key=row[2]) for row in found])


@strawberry.input(one_of=True)
class FilmBy:
    id: strawberry.ID | None = strawberry.UNSET


@strawberry.type
class Query:
    @strawberry.field
    async def film(self, by: FilmBy) -> Film | None:
        key = int(str(by.id).removeprefix("film_"))
        rows = list(await readers[0].execute_fetchall("SELECT title, year FROM film WHERE id = ?", (key,)))
        return Film(title=rows[0][0], year=rows[0][1], key=key) if rows else None


class Endpoint(GraphQL[dict[str, Any], None]):
    async def get_context(self, request: Any, response: Any) -> dict[str, Any]:
        """Fresh loaders for each request, as they must be."""
        return {
            "persons": DataLoader(load_fn=persons),
            "jobs": DataLoader(load_fn=jobs),
            "roles": DataLoader(load_fn=roles),
            "credits": DataLoader(load_fn=credits),
        }


@asynccontextmanager
async def connected(_app: Starlette) -> Any:
    """Opens the reader."""
    readers.append(await aiosqlite.connect(os.environ["BENCH_DATABASE"], isolation_level=None))
    for setting in ("query_only = ON", "mmap_size = 1073741824", "cache_size = -65536", "temp_store = MEMORY"):
        await readers[0].execute_fetchall(f"PRAGMA {setting}")
    yield
    await readers.pop().close()


app = Starlette(lifespan=connected)
app.mount("/graphql", Endpoint(strawberry.Schema(query=Query)))
