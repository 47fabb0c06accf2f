"""Every connection can be walked in both directions, at any size of page, while rows come and go."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.planner.trial import Trial

from creditsgql.schema import graphql_schema

LISTS = {
    "Query.films": "%s",
    "Query.people": "%s",
    "Query.credits": "%s",
    "Query.characters": "%s",
    "Query.nominations": "%s",
    "Query.awardEvents": "%s",
    "Query.changes": "%s",
    "Query.search": "%s",
    "Query.films by year": "%s",
    "Query.films by year, newest first": "%s",
    "Query.films filtered, by wins": "%s",
    "Query.people by name, backwards": "%s",
    "Query.people by films": "%s",
    "Query.credits by year": "%s",
    "Query.nominations by film": "%s",
    "Film.cast": 'of: film(by: {slug: "de-rouille-et-d-os"}) { %s }',
    "Film.crew": 'of: film(by: {slug: "de-rouille-et-d-os"}) { %s }',
    "Film.credits": 'of: film(by: {slug: "de-rouille-et-d-os"}) { %s }',
    "Film.characters": 'of: film(by: {slug: "holy-motors"}) { %s }',
    "Film.nominations": 'of: film(by: {slug: "un-prophete"}) { %s }',
    "Person.credits": 'of: person(by: {slug: "orson-welles"}) { %s }',
    "Person.filmography": 'of: person(by: {slug: "orson-welles"}) { %s }',
    "Person.nominations": 'of: person(by: {slug: "jacques-audiard"}) { %s }',
    "Person.collaborators": 'of: person(by: {slug: "jacques-audiard"}) { %s }',
    "Person.collaborators filtered": 'of: person(by: {slug: "jacques-audiard"}) { %s }',
    "CollaboratorEdge.sharedFilms": (
        'of: person(by: {slug: "jacques-audiard"}) { of: collaborators(first: 1) { of: edges { %s } } }'
    ),
    "Film.related": 'of: film(by: {slug: "de-rouille-et-d-os"}) { %s }',
    "Country.films": 'of: node(id: "country_FR") { ... on Country { %s } }',
    "AwardEdition.nominations": 'of: node(id: "edition_1") { ... on AwardEdition { %s } }',
    "AwardCategory.nominations": 'of: node(id: "category_6") { ... on AwardCategory { %s } }',
}
"""Every connection, and some in another order, by the object it is reached from."""

ARGUMENTS = {
    "Query.films by year": "orderBy: [{field: YEAR}], ",
    "Query.films by year, newest first": "orderBy: [{field: YEAR, direction: DESC}, {field: TITLE}], ",
    "Query.films filtered, by wins": "filter: {not: {year: {lte: 1970}}}, orderBy: [{field: WIN_COUNT}], ",
    "Query.people by name, backwards": "orderBy: [{field: NAME, direction: DESC}], ",
    "Query.people by films": "orderBy: [{field: FILM_COUNT, direction: DESC}, {field: UPDATED_AT}], ",
    "Query.credits by year": "orderBy: [{field: FILM_YEAR}, {field: PERSON_NAME, direction: DESC}], ",
    "Query.nominations by film": "orderBy: [{field: FILM_TITLE, direction: DESC}], ",
    "Query.search": 'query: "le", ',
    "Person.collaborators filtered": "filter: {kinds: [CREW]}, ",
}
"""What lists are asked beside the page."""

SIZES = (1, 3, 100)


class Walk:
    """One list, read page by page."""

    def __init__(self, trial: Trial, name: str) -> None:
        self._trial = trial
        self._arguments = ARGUMENTS.get(name, "")
        self._field = name.partition(".")[2].partition(" ")[0]
        self._around = LISTS[name]

    def page(self, arguments: str, cursor: str | None = None) -> Any:
        """One page."""
        facts = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
        parts = f"{{ edges {{ cursor node {{ ... on Node {{ id }} }} }} {facts} }}"
        field = f"page: {self._field}({self._arguments}{arguments}) {parts}"
        document = f"query ($cursor: String) {{ {self._around.replace('%s', field)} }}"
        data = self._trial.data(document, {"cursor": cursor})
        while "page" not in data:
            data = data["of"][0] if isinstance(data["of"], list) else data["of"]
        return data["page"]

    def pages(self, size: int, *, forward: bool) -> Iterator[Any]:
        """Page after page until there is no more, asking anew each time."""
        bound, count, cursor, more = (
            ("after", "first", "endCursor", "hasNextPage")
            if forward
            else ("before", "last", "startCursor", "hasPreviousPage")
        )
        page = self.page(f"{count}: {size}, {bound}: $cursor")
        yield page
        while page["pageInfo"][more]:
            page = self.page(f"{count}: {size}, {bound}: $cursor", page["pageInfo"][cursor])
            yield page


def ids(page: Any) -> list[str]:
    """The ids on a page."""
    return [edge["node"]["id"] for edge in page["edges"]]


def test_every_connection_is_among_those_walked(trial: Trial) -> None:
    kinds: Any = trial.schema.type_map
    connections = {
        f"{kind.name}.{name}"
        for kind in kinds.values()
        for name, field in getattr(kind, "fields", {}).items()
        if "first" in getattr(field, "args", {})
    }
    assert connections == {name.partition(" ")[0] for name in LISTS}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LISTS)
def test_a_walk_forwards_meets_the_whole_list_once(trial: Trial, name: str, size: int) -> None:
    walk = Walk(trial, name)
    whole = ids(walk.page("first: 100, after: $cursor"))
    pages = list(walk.pages(size, forward=True))
    assert [entry for page in pages for entry in ids(page)] == whole
    assert [page["pageInfo"]["hasPreviousPage"] for page in pages] == [False] + [True] * (len(pages) - 1)
    assert [page["pageInfo"]["hasNextPage"] for page in pages] == [True] * (len(pages) - 1) + [False]
    assert len(pages) == max(1, -(-len(whole) // size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LISTS)
def test_a_walk_backwards_meets_the_same_list(trial: Trial, name: str, size: int) -> None:
    walk = Walk(trial, name)
    whole = ids(walk.page("first: 100, after: $cursor"))
    pages = list(walk.pages(size, forward=False))
    assert [entry for page in reversed(pages) for entry in ids(page)] == whole
    assert [page["pageInfo"]["hasNextPage"] for page in pages] == [False] + [True] * (len(pages) - 1)
    assert [page["pageInfo"]["hasPreviousPage"] for page in pages] == [True] * (len(pages) - 1) + [False]


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize(
    "name", ["Query.films", "Query.films by year", "Query.films by year, newest first", "Country.films"]
)
def test_what_was_there_is_met_once_while_films_come_and_go(
    graph_file: Path, tmp_path: Path, name: str, forward: bool
) -> None:
    shutil.copy(graph_file, tmp_path / "graph.db")
    walk = Walk(Trial(graphql_schema(), tmp_path / "graph.db"), name)
    before = ids(walk.page("first: 100, after: $cursor"))
    writer = sqlite3.connect(tmp_path / "graph.db")
    met: list[str] = []
    for number, page in enumerate(walk.pages(2, forward=forward)):
        met.extend(ids(page))
        _write_films(writer, 1000 * (number + 1))
        if number == 1:
            # The film whose cursor comes next goes: its place in the list stays.
            writer.execute("DELETE FROM film_country WHERE film_id = ?", (int(met[-1].removeprefix("film_")),))
            writer.execute("DELETE FROM film WHERE id = ?", (int(met[-1].removeprefix("film_")),))
            writer.commit()
        if number > 100:
            break
    writer.close()
    assert len(met) == len(set(met))
    assert set(before) <= set(met)


def _write_films(writer: sqlite3.Connection, number: int) -> None:
    """Three more French films: one early in every order, one late, one without a year."""
    for offset, (title, year) in enumerate({"aaa": 1890, "zzz": 2099, "mmm": None}.items()):
        key = number + offset
        row = (key, f"more-{key}", title, title, title, title, year)
        columns = "id, slug, title, original_title, title_key, original_title_key, year"
        writer.execute(f"INSERT INTO film ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        writer.execute("INSERT INTO film_country (film_id, country_code, position) VALUES (?, 'FR', 1)", (key,))
    writer.commit()
