"""Strawberry as its own users write it, with its DataLoaders; documents are parsed and validated once.

Against this one shows what the planner is good for: the service declares its schema with Strawberry as well.
"""

from typing import Annotated, Any

import strawberry
from bench.peers.python import data
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache


class Loaders(dict[tuple[Any, ...], DataLoader[int, Any]]):
    """Those of one request, by what they read."""

    def __missing__(self, key: tuple[Any, ...]) -> DataLoader[int, Any]:
        made, read, *parameters = key

        async def batch(keys: list[int]) -> list[Any]:
            return [made(found) for found in read(keys, *parameters)]

        self[key] = DataLoader(batch)
        return self[key]


@strawberry.type
class Person:
    id: int
    name: str

    @strawberry.field
    async def credits(self, info: strawberry.Info, first: int = 20) -> list["Credit"]:
        found: list[Credit] = await info.context[credits_of, data.credits_of_people, first].load(self.id)
        return found


@strawberry.type
class Credit:
    id: int
    kind: str
    department: str
    job: str
    character: str | None
    position: int
    film_id: strawberry.Private[int]
    person_id: strawberry.Private[int]

    @strawberry.field
    async def film(
        self, info: strawberry.Info
    ) -> Annotated["Film", strawberry.lazy("bench.peers.python.strawberry_app")]:
        found: Film = await info.context[film_of, data.films].load(self.film_id)
        return found

    @strawberry.field
    async def person(self, info: strawberry.Info) -> Person:
        found: Person = await info.context[person_of, data.people].load(self.person_id)
        return found


@strawberry.type
class Film:
    id: int
    title: str
    year: int | None

    @strawberry.field
    async def cast(self, info: strawberry.Info, first: int = 20) -> list[Credit]:
        found: list[Credit] = await info.context[credits_of, data.credits_of_films, "CAST", first].load(self.id)
        return found

    @strawberry.field
    async def crew(self, info: strawberry.Info, first: int = 20) -> list[Credit]:
        found: list[Credit] = await info.context[credits_of, data.credits_of_films, "CREW", first].load(self.id)
        return found

    @strawberry.field
    async def directors(self, info: strawberry.Info) -> list[Person]:
        found: list[Person] = await info.context[people_of, data.directors_of].load(self.id)
        return found


def film_of(row: data.Row) -> Film:
    """A film from its row."""
    return Film(**row)


def person_of(row: data.Row) -> Person:
    """A person from a row that may have more."""
    return Person(id=row["id"], name=row["name"])


def people_of(rows: list[data.Row]) -> list[Person]:
    """People from their rows."""
    return [person_of(row) for row in rows]


def credits_of(rows: list[data.Row]) -> list[Credit]:
    """Credits from their rows."""
    return [Credit(**{name: value for name, value in row.items() if name != "key"}) for row in rows]


@strawberry.type
class Query:
    @strawberry.field
    def film(self, id: int) -> Film | None:
        [row] = data.films([id])
        return film_of(row) if row else None

    @strawberry.field
    def person(self, id: int) -> Person | None:
        [row] = data.people([id])
        return person_of(row) if row else None

    @strawberry.field
    def films(
        self,
        first: int = 20,
        country: str | None = None,
        from_: Annotated[int | None, strawberry.argument(name="from")] = None,
        to: int | None = None,
    ) -> list[Film]:
        return [film_of(row) for row in data.newest_films(first, country, from_, to)]

    @strawberry.field
    def people(self, words: str, first: int = 20) -> list[Person]:
        return people_of(data.people_named(words, first))


class Endpoint(GraphQL[Loaders, None]):
    """Strawberry's own, with loaders."""

    async def get_context(self, request: Any, response: Any) -> Loaders:
        """Fresh ones for each request, as they must be."""
        return Loaders()


app = Endpoint(strawberry.Schema(Query, extensions=[ParserCache, ValidationCache]))
