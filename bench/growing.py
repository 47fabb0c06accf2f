"""What growing databases are asked, and how the same is asked of each: drawn by chance, and of the same size in all.

A film is one that as many of all films have fewer credits than, a person one of as many films as so many others, a
name is anyone's, a country as frequent as it is: with the same skew in each database these are alike in all of them.
"""

import json
import random
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from bench.generate import COUNTRIES, GENRES, JOBS, LANGUAGES, MOMENTS, OUTCOMES
from bench.questions import document_file

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
HOW_MANY = "query ($id: ID!) { film(by: {id: $id}) { cast { totalCount } crew { totalCount } } }"
NODE = "query ($id: ID!) { node(id: $id) { id ... on Film { title year } ... on Person { name } } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Film { title year } } }"
CHANGES = (
    "query ($since: DateTime, $after: String) { changes(first: 20, since: $since, after: $after)"
    " { edges { cursor node { action node { id ... on Film { title } } } } pageInfo { hasNextPage } } }"
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


class Asked(Protocol):
    """A database of one size."""

    films: Sequence[int]
    """All, by how many credits they have."""
    people: Sequence[int]
    """All, by on how many films they are."""

    def rows(self, sql: str, *parameters: Any) -> list[Any]:
        """What a statement finds."""

    def data(self, document: str, variables: dict[str, Any]) -> Any:
        """What an operation finds."""


class Drawing:
    """Draws what one database is asked about; another of the same chances draws the like of it there."""

    def __init__(self, grown: Asked, seed: str) -> None:
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
        [(highest,)] = self.grown.rows("SELECT max(id) - 100 FROM character")
        sql = "SELECT name FROM character WHERE id >= ? AND name LIKE '% %' LIMIT 1"
        return str(self.grown.rows(sql, 1 + int(highest * self.chance.random()))[0][0])

    def one(self, words: Sequence[str]) -> str:
        """One of some words, as unevenly as they are used."""
        return words[int(len(words) * self.chance.random() ** 3)]

    def cursor(self, document: str, order: Any, ids: list[str]) -> str:
        """A cursor somewhere in a list."""
        [connection] = self.grown.data(document, {"filter": {"ids": ids}, "order": order}).values()
        return str(connection["edges"][0]["cursor"])


Variables = dict[str, Any]
Query = tuple[str, Callable[[Drawing], Variables]]
"""A document, and what draws its variables."""

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


def years(draw: Drawing) -> Variables:
    """Ten years, as the benchmark's question has them."""
    first = draw.chance.randint(1960, 2010)
    return {"from": first, "to": first + 9}


def name(draw: Drawing) -> str:
    """Someone's name."""
    return draw.text("person", "name")


def title(draw: Drawing) -> str:
    """Some film's title."""
    return draw.text("film", "title")


def changes(draw: Drawing) -> Variables:
    """From anywhere in the feed of changes, whose cursors end with a change's number."""
    first = draw.grown.data(CHANGES, {})["changes"]["edges"][0]["cursor"]
    *order, _ = json.loads(bytes.fromhex(first))
    (last,) = draw.grown.rows("SELECT max(id) - 100 FROM change")[0]
    place = [*order, 1 + int(last * draw.chance.random())]
    return {"after": json.dumps(place, separators=(",", ":")).encode().hex().upper()}


def since(draw: Drawing) -> Variables:
    """From any moment of the feed on."""
    return {"since": draw.chance.choice(MOMENTS)}


def question(name: str) -> str:
    """A document of the benchmark."""
    return document_file("creditsgql", name).read_text()


QUERIES: dict[str, dict[str, Query]] = {
    "question": {
        "film page": (question("film_page"), lambda draw: {"id": draw.film()}),
        "deep": (question("deep"), lambda draw: {"id": draw.film()}),
        "list": (question("list"), lambda _: {}),
        "search": (question("search"), lambda draw: {"words": name(draw)}),
        "person page": (question("person_page"), lambda draw: {"id": draw.person(0.9)}),
        "filtered list": (
            question("filtered_list"),
            lambda draw: {"country": draw.one(COUNTRIES[:5]), **years(draw)},
        ),
    },
    "page": {
        "film": (FILM_PAGE, lambda draw: {"id": draw.film()}),
        "how many its cast and crew are": (HOW_MANY, lambda draw: {"id": draw.film()}),
        "any object by id": (NODE, lambda draw: {"id": draw.chance.choice((draw.film, draw.person))()}),
        "twenty objects by id": (NODES, lambda draw: {"ids": [draw.film() for _ in range(20)]}),
        "changes": (CHANGES, changes),
        "changes since a moment": (CHANGES, since),
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
        "award events": ("{ awardEvents(first: 20) { nodes { name } } }", lambda _: {}),
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

COUNTED: dict[str, dict[str, Query]] = {
    "count": {
        "all films": ("{ films { totalCount } }", lambda _: {}),
        "all people": ("{ people { totalCount } }", lambda _: {}),
        "films of a country": (
            "query ($code: CountryCode!) { films(filter: {countries: [$code]}) { totalCount } }",
            lambda draw: {"code": draw.one(COUNTRIES)},
        ),
        "facets of a country's films": (
            "query ($code: CountryCode!) { films(filter: {countries: [$code]})"
            " { facets(fields: [DECADE, GENRE]) { field buckets { value count } } } }",
            lambda draw: {"code": draw.one(COUNTRIES)},
        ),
    },
}
"""Counts over whole lists, which grow with them: told, and held to nothing."""
