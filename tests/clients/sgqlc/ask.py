"""The answers to the same three questions, asked and read with the classes that sgqlc-codegen generated, as JSON."""

import json
import sys
from datetime import datetime
from typing import Any

from credits_schema import CastCredit, Film, FilmBy, FilmFilter, FilmOrder, Query  # type: ignore[import-not-found]
from sgqlc.endpoint.http import HTTPEndpoint  # type: ignore[import-not-found]
from sgqlc.operation import Operation  # type: ignore[import-not-found]

endpoint = HTTPEndpoint(sys.argv[1])


def ask(operation: Any) -> Any:
    """The answer to an operation, as objects of the generated classes."""
    answer = endpoint(operation)
    assert "errors" not in answer, answer
    return operation + answer


def film_page() -> Any:
    """The film with its first credits."""
    operation = Operation(Query, name="FilmPage")
    film = operation.film(by=FilmBy(slug="de-rouille-et-d-os"))
    film.title()
    film.countries().code()
    credit = film.cast(first=2).nodes()
    credit.person().name()
    credit.roles().name()
    return ask(operation).film


def person_page() -> Any:
    """The person with what they did on each film."""
    operation = Operation(Query, name="PersonPage")
    filmography = operation.person(by={"slug": "jacques-audiard"}).filmography(
        order_by=[{"field": "TITLE", "direction": "DESC"}]
    )
    filmography.edges().node().title()
    filmography.edges().credits().job().slug()
    return ask(operation).person


def slugs() -> list[str]:
    """All films, page by page."""
    french = {"countries": ["FR"]}
    every_film = FilmFilter(or_=[french, FilmFilter(not_=french)])
    found: list[str] = []
    after: str | None = None
    while True:
        operation = Operation(Query, name="Films")
        page = operation.films(filter=every_film, first=10, after=after, order_by=[FilmOrder(field="TITLE")])
        page.nodes().slug()
        page.page_info().__fields__("has_next_page", "end_cursor")
        operation.dataset().updated_at()
        answer = ask(operation)
        assert isinstance(answer.dataset.updated_at, datetime)
        found += [node.slug for node in answer.films.nodes]
        if not answer.films.page_info.has_next_page:
            return found
        after = answer.films.page_info.end_cursor


film = film_page()
assert isinstance(film, Film)
assert all(isinstance(credit, CastCredit) for credit in film.cast.nodes)
cast = [f"{credit.person.name} as {','.join(role.name for role in credit.roles)}" for credit in film.cast.nodes]
films = [
    {"title": edge.node.title, "jobs": [credit.job.slug for credit in edge.credits]}
    for edge in person_page().filmography.edges
]
countries = [country.code for country in film.countries]
print(json.dumps({"title": film.title, "countries": countries, "cast": cast, "films": films, "slugs": slugs()}))
