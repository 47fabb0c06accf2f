"""What this service holds, and what it is taken from."""

import strawberry

from creditsgql import entities
from creditsgql.entities import Source as SourceRow
from creditsgql.planner.places import Many, Order, Paged, Size, Value, rows
from creditsgql.schema.citations import Source
from creditsgql.schema.fields import Connection, DateTime, paging, placed

TERMS = (SourceRow.kind, SourceRow.publisher, SourceRow.licence, SourceRow.attribution)
"""What the sources of one group share."""


@rows(SourceRow)
@strawberry.type(description="Sources of one kind that ask the same: one publisher, one licence, one attribution.")
class SourceGroup:
    """Sources under the same terms: one data set, or all pages of a publisher."""

    kind: str = placed(
        Value(SourceRow.kind), "What they are, as their importer is called: page, imdb, tmdb, oscars, justwatch or csv."
    )
    publisher: str | None = placed(Value(SourceRow.publisher), "Who publishes them; null where unknown.")
    licence: str | None = placed(Value(SourceRow.licence), "What their publisher allows; null where unknown.")
    attribution: str | None = placed(
        Value(SourceRow.attribution), "The words that their publisher asks to be shown; null where it asks for none."
    )
    count: int = placed(Size(), "How many sources they are.")
    members: Connection[Source] = placed(
        Paged(Many(SourceRow, on=TERMS, order=(Order((SourceRow.name,)),))),
        "The sources themselves, by name.",
        *paging(),
    )


@rows(entities.Dataset)
@strawberry.type(description="Facts about the data set being served.")
class Dataset:
    """What this service holds."""

    version: int = placed(Value(entities.Dataset.version), "Grows by one whenever data changes, and only then.")
    updated_at: DateTime = placed(Value(entities.Dataset.updated_at), "When data last changed.")
    film_count: int = placed(Value(entities.Dataset.film_count), "How many films there are.")
    person_count: int = placed(Value(entities.Dataset.person_count), "How many people there are.")
    credit_count: int = placed(Value(entities.Dataset.credit_count), "How many credits there are.")
    nomination_count: int = placed(Value(entities.Dataset.nomination_count), "How many nominations there are.")
    sources: list[SourceGroup] = placed(
        Many(SourceRow, per=TERMS, usual=20),
        "What the facts are taken from: the sources by what they ask, one entry for all that ask the same, so that"
        " every attribution is here once, however many pages were read. A frontend shows each attribution.",
    )
