"""The answers to all three operations, through what ariadne-codegen generated, as JSON."""

import json
import sys

from credits_client import (  # type: ignore[import-not-found]
    CreditsClient,
    FilmFilter,
    FilmOrder,
    FilmOrderField,
    PersonBy,
)

french = FilmFilter(countries=["FR"])
every_film = FilmFilter(or_=[french, FilmFilter(not_=french)])

with CreditsClient(url=sys.argv[1]) as client:
    film = client.film_page("de-rouille-et-d-os", cast_first=2).film
    person = client.person_page(PersonBy(slug="jacques-audiard")).person
    assert film is not None
    assert person is not None

    slugs: list[str] = []
    after: str | None = None
    while True:
        page = client.films(10, every_film, after, order_by=[FilmOrder(field=FilmOrderField.TITLE)]).films
        slugs += [node.slug for node in page.nodes]
        if not page.page_info.has_next_page:
            break
        after = page.page_info.end_cursor

cast = [
    f"{credit.person.name} as {','.join(role.name for role in credit.roles)}"
    for credit in film.cast.nodes
    if credit.typename__ == "CastCredit"
]
films = [
    {"title": edge.node.title, "jobs": [credit.job.slug for credit in edge.credits]}
    for edge in person.filmography.edges
]
countries: list[str] = [country.code for country in film.countries]
answer = {"title": film.title, "countries": countries, "cast": cast, "films": films, "slugs": slugs}
print(json.dumps(answer))
