"""Lists of films: their orders, their page with facets, and the films of what is tied to them by rows of its own."""

from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from creditsgql import entities
from creditsgql.entities import Film as FilmRow
from creditsgql.planner.places import BucketLabel, Buckets, BucketSize, BucketValue, FacetName, FacetOf, Facets, Order
from creditsgql.schema.fields import Connection, argument, placed
from creditsgql.schema.words import FilmFacetField, FilmOrderField

if TYPE_CHECKING:
    from creditsgql.schema.films import Film

FilmLater = Annotated["Film", strawberry.lazy("creditsgql.schema.films")]

EVENT = (entities.NominationFilm.nomination_id, entities.Nomination.edition_id, entities.AwardEdition.event_id)
"""From a film that is nominated to who nominates it."""

SORT_KEYS: dict[FilmOrderField, Any] = {
    FilmOrderField.TITLE: FilmRow.title_key,
    FilmOrderField.YEAR: FilmRow.year,
    FilmOrderField.RUNTIME: FilmRow.runtime_minutes,
    FilmOrderField.CREDIT_COUNT: FilmRow.credit_count,
    FilmOrderField.WIN_COUNT: FilmRow.win_count,
    FilmOrderField.CREATED_AT: FilmRow.created_at,
    FilmOrderField.UPDATED_AT: FilmRow.updated_at,
}


def film_orders(*path: Any) -> dict[FilmOrderField, tuple[Order, ...]]:
    """The orders of a list whose rows lead to films over these foreign keys."""
    return {word: (Order((*path, key)),) for word, key in SORT_KEYS.items()}


@strawberry.type(description="One value of a facet, and how many films of the whole list have it.")
class FacetBucket:
    """A value and a number."""

    value: str = placed(BucketValue(), "The value, to be put into a filter.")
    label: str = placed(BucketLabel(), "The value's words.")
    count: int = placed(BucketSize(), "How many films of the whole list have it.")


@strawberry.type(description="The values by which a list of films is spread.")
class Facet:
    """One way to count films."""

    field: FilmFacetField = placed(FacetName(), "What is counted by.")
    buckets: list[FacetBucket] = placed(Buckets(), "The values, those of most films first.")


@strawberry.type(description="A page of films.")
class FilmConnection(Connection[FilmLater]):
    """Films, with counts over all pages."""

    facets: list[Facet] = placed(
        Facets(
            "fields",
            "limit",
            {
                FilmFacetField.YEAR: FacetOf((FilmRow.year,)),
                FilmFacetField.DECADE: FacetOf((FilmRow.year,), step=10),
                FilmFacetField.COUNTRY: FacetOf(
                    (entities.FilmCountry.country_code,),
                    label=(entities.FilmCountry.country_code, entities.Country.name),
                    on=entities.FilmCountry.film_id,
                ),
                FilmFacetField.LANGUAGE: FacetOf(
                    (entities.FilmLanguage.language_tag,),
                    label=(entities.FilmLanguage.language_tag, entities.Language.name),
                    on=entities.FilmLanguage.film_id,
                ),
                FilmFacetField.GENRE: FacetOf(
                    (entities.FilmGenre.genre_id, entities.Genre.slug),
                    label=(entities.FilmGenre.genre_id, entities.Genre.name),
                    on=entities.FilmGenre.film_id,
                ),
                FilmFacetField.AWARD_EVENT: FacetOf(
                    (*EVENT, entities.AwardEvent.slug),
                    label=(*EVENT, entities.AwardEvent.name),
                    on=entities.NominationFilm.film_id,
                ),
                FilmFacetField.OUTCOME: FacetOf(
                    (entities.NominationFilm.nomination_id, entities.Nomination.outcome),
                    on=entities.NominationFilm.film_id,
                ),
            },
        ),
        "Counts over the whole filtered list, all pages of it.",
        argument("fields", list[FilmFacetField], "What to count by."),
        argument("limit", int | None, "Most values told of each, at most 100.", default=20),
    )
