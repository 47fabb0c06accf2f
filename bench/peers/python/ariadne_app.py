"""Ariadne with loaders; documents are parsed and validated once."""

# It is installed where the peers are, not where types are checked.
# mypy: disable-error-code="import-not-found, untyped-decorator"

from functools import lru_cache
from pathlib import Path
from typing import Any

from aiodataloader import DataLoader
from ariadne import ObjectType, QueryType, make_executable_schema
from ariadne.asgi import GraphQL
from bench.peers.python import data
from graphql import DocumentNode, GraphQLError, GraphQLSchema, parse, validate

query, film, credit, person = QueryType(), ObjectType("Film"), ObjectType("Credit"), ObjectType("Person")


class Loaders(dict[tuple[Any, ...], DataLoader[int, Any]]):
    """Those of one request, by what they read."""

    def __missing__(self, key: tuple[Any, ...]) -> DataLoader[int, Any]:
        read, *parameters = key

        async def batch(keys: list[int]) -> list[Any]:
            found: list[Any] = read(keys, *parameters)
            return found

        self[key] = DataLoader(batch)
        return self[key]


@query.field("film")
def one_film(_: Any, _info: Any, id: int) -> Any:
    return data.films([id])[0]


@query.field("person")
def one_person(_: Any, _info: Any, id: int) -> Any:
    return data.people([id])[0]


@query.field("films")
def newest(_: Any, _info: Any, first: int, **where: Any) -> Any:
    return data.newest_films(first, where.get("country"), where.get("from"), where.get("to"))


@query.field("people")
def named(_: Any, _info: Any, words: str, first: int) -> Any:
    return data.people_named(words, first)


@film.field("cast")
def cast(row: data.Row, info: Any, first: int) -> Any:
    return info.context["loaders"][data.credits_of_films, "CAST", first].load(row["id"])


@film.field("crew")
def crew(row: data.Row, info: Any, first: int) -> Any:
    return info.context["loaders"][data.credits_of_films, "CREW", first].load(row["id"])


@film.field("directors")
def directors(row: data.Row, info: Any) -> Any:
    return info.context["loaders"][data.directors_of,].load(row["id"])


@credit.field("film")
def film_of(row: data.Row, info: Any) -> Any:
    return info.context["loaders"][data.films,].load(row["film_id"])


@credit.field("person")
def person_of(row: data.Row, info: Any) -> Any:
    return info.context["loaders"][data.people,].load(row["person_id"])


@person.field("credits")
def credits(row: data.Row, info: Any, first: int) -> Any:
    return info.context["loaders"][data.credits_of_people, first].load(row["id"])


@lru_cache(1000)
def parsed(text: str) -> DocumentNode:
    """A document, from its text."""
    return parse(text)


valid: dict[int, list[GraphQLError]] = {}


def validated(schema: GraphQLSchema, document: DocumentNode, *_: Any, **_options: Any) -> list[GraphQLError]:
    """What is wrong with a document; those parsed are kept, so that each is known by its identity."""
    if id(document) not in valid:
        valid[id(document)] = validate(schema, document)
    return valid[id(document)]


types = (Path(__file__).parents[1] / "plain.graphql").read_text()
app = GraphQL(
    make_executable_schema(types, query, film, credit, person),
    context_value=lambda *_: {"loaders": Loaders()},
    query_parser=lambda _context, request: parsed(request["query"]),
    query_validator=validated,
)
