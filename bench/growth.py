"""How answers slow down as the data grows: statement times with 5,000 and with 100,000 films, and their ratio.

Both databases have the same skew (see ``world``), are asked in turns, query by query, each time about something else
of the same size: a film with as many credits, a person of as many films, the same country. What is timed is what the
service does for an operation that it has met before, less HTTP: its plan, from those kept, and its statement, on a
connection set as the service's readers are; medians over all rounds.

Usage: python -m bench.growth [ROUNDS] [FOLDER]; databases in FOLDER are used again, and made where they are missing.
"""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import orjson
from bench import generate
from bench.generate import COUNTRIES, GENRES, JOBS, LANGUAGES, MOMENTS, OUTCOMES

from creditsgql.database.readers import READING
from creditsgql.planner import Planner, sqlite_dialect
from creditsgql.schema import graphql_schema

SMALL, LARGE = 5_000, 100_000
MOST = 1.5
"""How many times as long an answer may take with ``LARGE`` films as with ``SMALL``."""

FILM_PAGE = (
    "query ($id: ID!) { film(by: {id: $id}) { title year runtimeMinutes countries { name } titles { text }"
    " cast(first: 20) { nodes { position person { id name } roles { name } } }"
    " crew(first: 20) { nodes { job { name } department person { id name } } }"
    " nominations(first: 20) { nodes { label outcome } } } }"
)
PERSON_PAGE = (
    "query ($id: ID!) { person(by: {id: $id}) { name departments { department count }"
    " filmography(first: 20) { edges { node { title year } credits { id } } }"
    " nominations(first: 20) { nodes { label outcome } } } }"
)
FILMS = (
    "films(first: 20, filter: $filter, orderBy: $order, after: $after)"
    " { edges { cursor node { id title year } } pageInfo { hasNextPage } }"
)
FILM_LIST = f"query ($filter: FilmFilter, $order: [FilmOrder!], $after: String) {{ {FILMS} }}"
PERSON_LIST = FILM_LIST.replace("films(", "people(").replace("Film", "Person").replace("title year", "name")
CREDIT_LIST = (
    "query ($filter: CreditFilter) { credits(first: 20, filter: $filter)"
    " { nodes { id person { name } film { title } } } }"
)
NOMINATION_LIST = (
    "query ($filter: NominationFilter) { nominations(first: 20, filter: $filter)"
    " { nodes { id label film { title } } } }"
)
CHARACTER_LIST = (
    "query ($filter: CharacterFilter) { characters(first: 20, filter: $filter) { nodes { id name film { title } } } }"
)
RELATED = (
    "query ($id: ID!) { film(by: {id: $id}) { related(first: 10) { edges { sharedPeopleCount node { title } } } } }"
)
COLLABORATORS = (
    "query ($id: ID!) { person(by: {id: $id}) { collaborators(first: 10)"
    " { edges { sharedFilmCount node { name } } } } }"
)
FILM_ORDERS = ("TITLE", "YEAR", "RUNTIME", "CREDIT_COUNT", "WIN_COUNT", "CREATED_AT", "UPDATED_AT")
PERSON_ORDERS = ("NAME", "SORT_NAME", "FILM_COUNT", "WIN_COUNT", "CREATED_AT", "UPDATED_AT")
DEPARTMENTS = ("ACTING", "DIRECTING", "WRITING", "MUSIC", "SOUND")
SHARED_ORDERS = ("WIN_COUNT", "CREATED_AT", "UPDATED_AT")
SEARCH = (
    "query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types, first: 10)"
    " { didYouMean edges { score matchedText node { __typename ... on Node { id } } } } }"
)


Seconds = tuple[float, float]
"""What an operation takes, planned and its statement run; and its statement alone."""


class Grown:
    """A database of one size, to be asked."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None, cached_statements=512)
        for setting in READING:
            self.connection.execute(f"PRAGMA {setting}")
        self.planner = Planner(graphql_schema(), sqlite_dialect(), 512)
        self.films = [film for (film,) in self.rows("SELECT id FROM film ORDER BY credit_count, id")]
        self.characters = self.rows("SELECT max(id) - 100 FROM character")[0][0]
        self.people = [person for (person,) in self.rows("SELECT id FROM person ORDER BY film_count, id")]

    def rows(self, sql: str, *parameters: Any) -> list[Any]:
        """What a statement finds."""
        return self.connection.execute(sql, parameters).fetchall()

    def timed(self, document: str, variables: dict[str, Any]) -> tuple[Seconds, Any]:
        """How long an operation takes, and its data."""
        start = time.perf_counter()
        planned = self.planner.plan(document, None, variables)
        begun = time.perf_counter()
        [(answer,)] = self.connection.execute(planned.sql, planned.parameters).fetchall()
        end = time.perf_counter()
        return (end - start, end - begun), orjson.loads(answer)["data"]


class Drawing:
    """Draws what one database is asked about; another of the same chances draws the like of it there."""

    def __init__(self, grown: Grown, seed: str) -> None:
        self.grown = grown
        self.chance = random.Random(seed)

    def film(self) -> str:
        """A film: in both databases one that as many of all films are smaller than."""
        return f"film_{self.grown.films[int(len(self.grown.films) * self.chance.random())]}"

    def person(self, least: float = 0.0) -> str:
        """A person, as for films; with 0.98 one of the busiest fiftieth."""
        place = least + (1 - least) * self.chance.random()
        return f"person_{self.grown.people[int(len(self.grown.people) * place)]}"

    def text(self, table: str, column: str) -> str:
        """The text of some row."""
        highest = self.grown.rows(f"SELECT max(id) FROM {table}")[0][0]
        row = 1 + int(highest * self.chance.random())
        return str(self.grown.rows(f"SELECT {column} FROM {table} WHERE id >= ? LIMIT 1", row)[0][0])

    def character(self) -> str:
        """A character that few films have: one with a first and a last name."""
        sql = "SELECT name FROM character WHERE id >= ? AND name LIKE '% %' LIMIT 1"
        return str(self.grown.rows(sql, 1 + int(self.grown.characters * self.chance.random()))[0][0])

    def one(self, words: Sequence[str]) -> str:
        """One of some words, as unevenly as they are used."""
        return words[int(len(words) * self.chance.random() ** 3)]

    def cursor(self, document: str, order: Any, ids: list[str]) -> str:
        """A cursor somewhere in a list."""
        _, data = self.grown.timed(document, {"filter": {"ids": ids}, "order": order})
        [connection] = data.values()
        return str(connection["edges"][0]["cursor"])


Variables = dict[str, Any]
Query = tuple[str, Callable[[Drawing], Variables]]
"""A document, and what draws its variables."""

Key = tuple[str, str]
Times = dict[Key, tuple[list[Seconds], list[Seconds]]]

Drawn = dict[str, Callable[[Drawing], Any]]
"""What draws the value of each member of a filter."""


def beginning(text: str) -> str:
    """The first letters of a text, three at least."""
    return text[: max(3, len(text) // 3)]


def misspelt(text: str) -> str:
    """A name with a letter missing in its last word."""
    return text[:-3] + text[-2:]


def page_of(document: str, order: str, direction: str, anyone: Callable[[Drawing], str], filters: Drawn) -> Query:
    """A page of a list: from anywhere in it, or with a filter the first, in any order where none is given."""

    def draw(drawing: Drawing) -> Variables:
        by = [{"field": order or drawing.chance.choice(SHARED_ORDERS), "direction": direction}]
        if not filters:
            return {"order": by, "after": drawing.cursor(document, by, [anyone(drawing)])}
        return {"order": by, "filter": {name: drawn(drawing) for name, drawn in filters.items()}}

    return document, draw


def films(order: str, direction: str = "ASC", **filters: Callable[[Drawing], Any]) -> Query:
    """A page of films."""
    return page_of(FILM_LIST, order, direction, Drawing.film, filters)


def people(order: str, direction: str = "ASC", **filters: Callable[[Drawing], Any]) -> Query:
    """A page of people."""
    return page_of(PERSON_LIST, order, direction, Drawing.person, filters)


def filtered(document: str, **filters: Callable[[Drawing], Any]) -> Query:
    """The first page of a list."""
    return document, lambda draw: {"filter": {name: drawn(draw) for name, drawn in filters.items()}}


def search(change: Callable[[Drawing], str], *types: str) -> Query:
    """A search."""
    return SEARCH, lambda draw: {"query": change(draw), "types": list(types) or None}


def decade(draw: Drawing) -> dict[str, int]:
    """Ten years."""
    first = draw.chance.randint(1940, 2010)
    return {"gte": first, "lte": first + 9}


def name(draw: Drawing) -> str:
    """Someone's name."""
    return draw.text("person", "name")


def title(draw: Drawing) -> str:
    """Some film's title."""
    return draw.text("film", "title")


QUERIES: dict[str, dict[str, Query]] = {
    "page": {
        "film": (FILM_PAGE, lambda draw: {"id": draw.film()}),
        "related films": (RELATED, lambda draw: {"id": draw.film()}),
    },
    "person": {
        "anyone": (PERSON_PAGE, lambda draw: {"id": draw.person()}),
        "someone busy": (PERSON_PAGE, lambda draw: {"id": draw.person(0.98)}),
        "collaborators": (COLLABORATORS, lambda draw: {"id": draw.person(0.9)}),
    },
    "list": {
        **{f"films by {one.lower()}": films(one) for one in FILM_ORDERS},
        **{f"films by {one.lower()}, last first": films(one, "DESC") for one in FILM_ORDERS},
        **{f"people by {one.lower()}": people(one) for one in PERSON_ORDERS},
        **{f"people by {one.lower()}, last first": people(one, "DESC") for one in PERSON_ORDERS},
        "credits": (CREDIT_LIST, lambda _: {}),
        "characters": (CHARACTER_LIST, lambda _: {}),
        "nominations": (NOMINATION_LIST, lambda _: {}),
    },
    "search": {
        "a name": search(name),
        "a title": search(title),
        "a name among people": search(name, "PERSON"),
        "first name": search(lambda draw: name(draw).split()[0]),
        "last name": search(lambda draw: name(draw).split()[-1]),
        "beginnings": search(lambda draw: " ".join(map(beginning, name(draw).split()))),
        "three letters": search(lambda draw: name(draw)[:3]),
        "a letter": search(lambda draw: name(draw)[:1]),
        "a misspelt name": search(lambda draw: misspelt(name(draw))),
        "a misspelt last name": search(lambda draw: misspelt(name(draw).split()[-1])),
        "a word too many": search(lambda draw: f"{name(draw)} xyzzy"),
        "nothing": search(lambda _: "xyzzy wwwww"),
    },
    "filter": {
        "films of a country": films("TITLE", countries=lambda draw: [draw.one(COUNTRIES)]),
        "films of a country, newest": films("YEAR", "DESC", countries=lambda draw: [draw.one(COUNTRIES)]),
        "films of a language": films("TITLE", languages=lambda draw: [draw.one(LANGUAGES)]),
        "films of a genre": films("TITLE", genres=lambda draw: [draw.one(GENRES).lower()]),
        "films of a genre and a country": films(
            "TITLE",
            genres=lambda draw: [draw.one(GENRES[:5]).lower()],
            countries=lambda draw: [draw.one(COUNTRIES[:5])],
        ),
        "films of a decade": films("TITLE", year=decade),
        "films of a decade, newest": films("YEAR", "DESC", year=decade),
        "films of a country and a decade": films(
            "TITLE", year=decade, countries=lambda draw: [draw.one(COUNTRIES[:5])]
        ),
        "films whose title begins so": films("TITLE", title=lambda draw: {"startsWith": beginning(title(draw))}),
        "people whose name begins so": people("SORT_NAME", name=lambda draw: {"startsWith": beginning(name(draw))}),
        "characters of a first name": filtered(
            CHARACTER_LIST, name=lambda draw: {"startsWith": draw.character().split()[0]}
        ),
        "films by length": films("TITLE", runtimeMinutes=lambda draw: {"lte": draw.chance.randint(70, 120)}),
        "films by title": films("TITLE", title=lambda draw: {"startsWith": title(draw)}),
        "films by the whole title": films("TITLE", title=lambda draw: {"equals": title(draw)}),
        "films of two people": films(
            "TITLE", credits=lambda draw: [{"people": [draw.person(0.98)]}, {"people": [draw.person(0.98)]}]
        ),
        "films that someone directed": films(
            "YEAR", "DESC", credits=lambda draw: [{"people": [draw.person(0.5)], "jobs": ["director"]}]
        ),
        "films by outcome": films("", nominations=lambda draw: [{"outcomes": [draw.chance.choice(OUTCOMES)]}]),
        "films changed lately": films("UPDATED_AT", updatedSince=lambda _: MOMENTS[-20]),
        "films without an identifier": films("", "DESC", lacksExternalId=lambda _: "IMDB"),
        "people by name": people("SORT_NAME", name=lambda draw: {"startsWith": name(draw)}),
        "people of a department": people("", departments=lambda draw: [draw.chance.choice(DEPARTMENTS)]),
        "people by what they did": people("", credits=lambda draw: [{"jobs": [draw.one(JOBS)]}]),
        "people on a film": people("SORT_NAME", credits=lambda draw: [{"films": [draw.film()]}]),
        "credits of a person": filtered(CREDIT_LIST, people=lambda draw: [draw.person(0.5)]),
        "credits of a job": filtered(CREDIT_LIST, jobs=lambda draw: [draw.one(JOBS)]),
        "credits of a name": filtered(CREDIT_LIST, personName=lambda draw: {"equals": name(draw)}),
        "credits of a character": filtered(CREDIT_LIST, characterName=lambda draw: {"startsWith": draw.character()}),
        "credits of a decade": filtered(CREDIT_LIST, filmYear=decade),
        "characters by name": filtered(CHARACTER_LIST, name=lambda draw: {"startsWith": draw.character()}),
        "characters of an actor": filtered(CHARACTER_LIST, playedBy=lambda draw: [draw.person(0.5)]),
        "nominations by outcome": filtered(NOMINATION_LIST, outcomes=lambda _: ["WON"]),
        "nominations of an event": filtered(
            NOMINATION_LIST, events=lambda draw: [f"event-{draw.chance.randrange(25)}"]
        ),
        "nominations of a person": filtered(NOMINATION_LIST, people=lambda draw: [draw.person(0.98)]),
    },
}
"""By group and name. Where two things are asked for at once, both are such that 5,000 films have a page of them."""

GROWING: dict[str, dict[str, Query]] = {
    "matches": {
        "how many films of a country": (
            "query ($code: CountryCode!) { films(filter: {countries: [$code]}) { totalCount } }",
            lambda draw: {"code": draw.one(COUNTRIES)},
        ),
        "facets of films": (
            "query ($code: CountryCode!) { films(filter: {countries: [$code]})"
            " { facets(fields: [DECADE, GENRE]) { field buckets { value count } } } }",
            lambda draw: {"code": draw.one(COUNTRIES)},
        ),
    },
}
"""Counts over whole lists, which grow with them: told, and held to nothing."""

EXPLAINED = {
    ("search", "beginnings"): "the full-text index goes through the rows of both beginnings for those that have both",
    (
        "filter",
        "people whose name begins so",
    ): "all that begin so are found by index, then sorted: they grow with the data",
    (
        "filter",
        "characters of a first name",
    ): "all that begin so are found by index, then sorted: they grow with the data",
}
"""Queries that take longer, and why; what else is over is said without excuse."""


def measure(small: Grown, large: Grown, rounds: int, queries: dict[str, dict[str, Query]]) -> Times:
    """Seconds of each query with few and with many films, round by round."""
    named = [((group, name), query) for group, members in queries.items() for name, query in members.items()]
    times: Times = {key: ([], []) for key, _ in named}
    for number in range(rounds):
        for key, (document, draw) in named:
            asked = list(zip((small, large), times[key], strict=True))
            # Who comes second finds the processor prepared: each is first every other time.
            for grown, found in asked[:: -1 if number % 2 else 1]:
                seconds, _ = grown.timed(document, draw(Drawing(grown, f"{number} {key}")))
                found.append(seconds)
    return times


def report(times: Times) -> list[Key]:
    """Prints the table; the queries that take more than ``MOST`` times as long."""
    print(
        f"| | | {SMALL:,} films, ms | {LARGE:,} films, ms | ratio | of the statement alone |\n|---|---|---|---|---|---|"
    )
    over = []
    for (group, name), found in times.items():
        (few, small), (many, large) = (map(statistics.median, zip(*seconds, strict=True)) for seconds in found)
        told = f"{few * 1000:.3f} | {many * 1000:.3f} | {many / few:.2f} | {large / small:.2f}"
        print(f"| {group} | {name} | {told} |")
        if many > MOST * few:
            over.append((group, name))
    return over


def main() -> None:
    """The command."""
    rounds, folder = [*sys.argv[1:], *["200", ""][len(sys.argv) - 1 :]]
    with tempfile.TemporaryDirectory(prefix="creditsgql-growth-") as passing:
        grown = []
        for films in (SMALL, LARGE):
            path = Path(folder or passing, f"generated-{films}.db")
            if not path.exists():
                generate.make(path, films)
            # Read once, so that no disk is measured.
            with path.open("rb") as file:
                while file.read(1 << 24):
                    pass
            grown.append(Grown(path))
        over = report(measure(grown[0], grown[1], int(rounds), QUERIES))
        print("\nCounts over whole lists:\n")
        report(measure(grown[0], grown[1], max(1, int(rounds) // 10), GROWING))
    for key in over:
        print(f"\n{': '.join(key)}: over {MOST} times{f', since {EXPLAINED[key]}' if key in EXPLAINED else ''}")
    if set(over) - EXPLAINED.keys():
        sys.exit("growth: what is over should not be")


if __name__ == "__main__":
    main()
