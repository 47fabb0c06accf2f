"""Every connection can be walked in both directions, at any size of page; test_growing_pages lets rows come."""

from typing import Any

import pytest
from tests.planner.trial import Trial
from tests.planner.walk import Walk

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
    "Query.films of a country, newest first": "%s",
    "Query.films of a language, oldest first": "%s",
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
    "Genre.films": 'of: node(id: "genre_5") { ... on Genre { %s } }',
    "SourceGroup.members": "of: dataset { of: sources { %s } }",
    "AwardEdition.nominations": 'of: node(id: "edition_1") { ... on AwardEdition { %s } }',
    "AwardCategory.nominations": 'of: node(id: "category_6") { ... on AwardCategory { %s } }',
}
"""Every connection, and some in another order, by the object it is reached from."""

ARGUMENTS = {
    "Query.films by year": "orderBy: [{field: YEAR}], ",
    "Query.films by year, newest first": "orderBy: [{field: YEAR, direction: DESC}, {field: TITLE}], ",
    "Query.films filtered, by wins": "filter: {not: {year: {lte: 1970}}}, orderBy: [{field: WIN_COUNT}], ",
    "Query.films of a country, newest first": (
        'filter: {countries: ["US"]}, orderBy: [{field: YEAR, direction: DESC}], '
    ),
    "Query.films of a language, oldest first": (
        'filter: {languages: ["en"]}, orderBy: [{field: YEAR}, {field: TITLE}], '
    ),
    "Query.people by name, backwards": "orderBy: [{field: NAME, direction: DESC}], ",
    "Query.people by films": "orderBy: [{field: FILM_COUNT, direction: DESC}, {field: UPDATED_AT}], ",
    "Query.credits by year": "orderBy: [{field: FILM_YEAR}, {field: PERSON_NAME, direction: DESC}], ",
    "Query.nominations by film": "orderBy: [{field: FILM_TITLE, direction: DESC}], ",
    "Query.search": 'query: "le", ',
    "Person.collaborators filtered": "filter: {kinds: [CREW]}, ",
}
"""What lists are asked beside the page."""

SIZES = (1, 3, 100)


def walk(trial: Trial, name: str) -> Walk:
    """The list of that name, to be walked."""
    field = name.partition(".")[2].partition(" ")[0]
    return Walk(trial, LISTS[name], field, ARGUMENTS.get(name, ""))


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
    whole = walk(trial, name).page(100).ids
    pages = list(walk(trial, name).pages(size, forward=True))
    assert [entry for page in pages for entry in page.ids] == whole
    assert [page.has_previous for page in pages] == [False] + [True] * (len(pages) - 1)
    assert [page.has_next for page in pages] == [True] * (len(pages) - 1) + [False]
    assert len(pages) == max(1, -(-len(whole) // size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", LISTS)
def test_a_walk_backwards_meets_the_same_list(trial: Trial, name: str, size: int) -> None:
    whole = walk(trial, name).page(100).ids
    pages = list(walk(trial, name).pages(size, forward=False))
    assert [entry for page in reversed(pages) for entry in page.ids] == whole
    assert [page.has_next for page in pages] == [False] + [True] * (len(pages) - 1)
    assert [page.has_previous for page in pages] == [True] * (len(pages) - 1) + [False]
