"""Selections, nominations and awards, and who gives them."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from creditsgql import entities
from creditsgql.entities import AwardCategory as CategoryRow
from creditsgql.entities import AwardEdition as EditionRow
from creditsgql.entities import Citation as CitationRow
from creditsgql.entities import Film as FilmRow
from creditsgql.entities import NominatedCompany as CompanyRow
from creditsgql.entities import Nomination as NominationRow
from creditsgql.entities import NominationFilm as NominatedRow
from creditsgql.planner.criteria import Equals
from creditsgql.planner.places import Count, Embedded, First, Many, One, Order, Paged, Value, rows
from creditsgql.schema.citations import Citation, citations_by
from creditsgql.schema.fields import Connection, DateTime, Node, Timestamped, argument, paging, placed
from creditsgql.schema.filters import NominationFilter
from creditsgql.schema.values import Country, PartialDate
from creditsgql.schema.words import NominationOrder, NominationOrderField
from creditsgql.vocabulary import Certainty, NominationOutcome

if TYPE_CHECKING:
    from creditsgql.schema.films import Film
    from creditsgql.schema.people import Person

FilmLater = Annotated["Film", strawberry.lazy("creditsgql.schema.films")]
PersonLater = Annotated["Person", strawberry.lazy("creditsgql.schema.people")]
NominationLater = Annotated["Nomination", strawberry.lazy("creditsgql.schema.nominations")]
AwardEditionLater = Annotated["AwardEdition", strawberry.lazy("creditsgql.schema.nominations")]
AwardCategoryLater = Annotated["AwardCategory", strawberry.lazy("creditsgql.schema.nominations")]

NOMINATION_ORDERS = {
    NominationOrderField.YEAR: (Order((NominationRow.year,)),),
    NominationOrderField.FILM_TITLE: (Order((NominationRow.film_id, FilmRow.title_key)),),
}


@rows(entities.AwardEvent, "event")
@strawberry.type(description="An organisation's recurring prize-giving or festival.")
class AwardEvent(Node):
    """Who gives awards."""

    slug: str = placed(Value(entities.AwardEvent.slug), "Readable and unique, such as european-film-awards.")
    name: str = placed(
        Value(entities.AwardEvent.name), "Its one name, as the sources print it, such as: European Film Awards."
    )
    country: Country | None = placed(
        One((entities.AwardEvent.country_code,)), "Where it is at home; null where it is not tied to one country."
    )
    editions: list[AwardEditionLater] = placed(
        Many(EditionRow, on=(EditionRow.event_id,), order=(Order((EditionRow.year,), descending=True),), usual=50),
        "Its editions, newest first.",
    )
    edition: AwardEditionLater | None = placed(
        First(Many(EditionRow, on=(EditionRow.event_id,))),
        "Its edition of one year; null where there is none.",
        argument("year", int, "The year as the event counts it.", Equals((EditionRow.year,))),
    )
    categories: list[AwardCategoryLater] = placed(
        Many(CategoryRow, on=(CategoryRow.event_id,), order=(Order((CategoryRow.name_key,)),), usual=30),
        "The prizes it gives, by name.",
    )


@rows(EditionRow, "edition")
@strawberry.type(description="One year's holding of an award event.")
class AwardEdition(Node):
    """An event in a year."""

    event: AwardEvent = placed(One((EditionRow.event_id,)), "The event.")
    year: int = placed(Value(EditionRow.year), "The year as the event counts it.")
    ordinal: int | None = placed(Value(EditionRow.ordinal), "Such as 25 for the 25th; null where unknown.")
    ceremony_date: PartialDate | None = placed(Embedded(EditionRow.ceremony_date), "When its awards were given.")
    nominations: Connection[NominationLater] = placed(
        Paged(
            Many(
                NominationRow,
                on=(NominationRow.edition_id,),
                order=(Order((NominationRow.position,)),),
            ),
            NOMINATION_ORDERS,
        ),
        "Its selections, nominations and awards.",
        *paging(NominationOrder, NominationFilter),
    )


@rows(CategoryRow, "category")
@strawberry.type(description="A prize that an event gives.")
class AwardCategory(Node):
    """What an award is for."""

    slug: str = placed(Value(CategoryRow.slug), "Readable, unique within the event.")
    event: AwardEvent = placed(One((CategoryRow.event_id,)), "The event that gives it.")
    name: str = placed(Value(CategoryRow.name), "Its one name, as the sources print it, such as: European Actress.")
    nominations: Connection[NominationLater] = placed(
        Paged(
            Many(
                NominationRow,
                on=(NominationRow.category_id,),
                order=(Order((NominationRow.year,), descending=True),),
            ),
            NOMINATION_ORDERS,
        ),
        "Its nominations and awards, newest first unless ordered.",
        *paging(NominationOrder, NominationFilter),
    )


@strawberry.type(description="Counts of a film's or a person's recognitions by outcome.")
class NominationSummary:
    """How often recognised, and how far that got."""

    wins: int = placed(Count((NominationOutcome.WON, NominationOutcome.HONORED)), "Awards won or given in honour.")
    nominations: int = placed(
        Count((NominationOutcome.NOMINATED, NominationOutcome.SPECIAL_MENTION, NominationOutcome.WON)),
        "Nominations, those that were won or mentioned included.",
    )
    selections: int = placed(
        Count((NominationOutcome.SELECTED, NominationOutcome.SHORTLISTED)),
        "Selections and shortlistings that are not known to have become nominations.",
    )


@rows(entities.Nominee)
@strawberry.type(description="A person named by a nomination.")
class Nominee:
    """Whom a nomination names."""

    person: PersonLater = placed(One((entities.Nominee.person_id,)), "The person.")
    credited_as: str | None = placed(
        Value(entities.Nominee.credited_as), "The name as printed, where it differs from the person's name."
    )
    note: str | None = placed(Value(entities.Nominee.note), "Free remark.")


@rows(CompanyRow)
@strawberry.type(description="A company named by a nomination, such as the studio or the laboratory that is honored.")
class NominatedCompany:
    """Which company a nomination names."""

    name: str = placed(Value(CompanyRow.name), "Its name as printed; nothing tells companies of one name apart.")


@rows(NominationRow, "nomination")
@strawberry.type(
    description=(
        "One recognition of a film or of people by an award event: a selection, a nomination or an award."
        " The outcome says how far it got."
    )
)
class Nomination(Node, Timestamped):
    """A recognition, with an outcome."""

    event: AwardEvent = placed(One((NominationRow.edition_id, EditionRow.event_id)), "Who gives it.")
    edition: AwardEdition = placed(One((NominationRow.edition_id,)), "The event's edition.")
    category: AwardCategory | None = placed(
        One((NominationRow.category_id,)),
        "The prize; null where the event names none, such as for a Feature Film Selection.",
    )
    label: str = placed(Value(NominationRow.label), "The recognition as printed, such as: Feature Film Selection 2012.")
    year: int = placed(Value(NominationRow.year), "The edition's year, as the event counts it.")
    outcome: NominationOutcome = placed(Value(NominationRow.outcome), "How far it got, as far as the sources tell.")
    is_final: bool | None = placed(
        Value(NominationRow.is_final),
        "Whether the outcome is settled: false while it is still to be decided, null where the sources do not tell.",
    )
    film: FilmLater | None = placed(
        One((NominationRow.film_id,)),
        "The film, of several the first; null for an award to a life's work.",
    )
    films: list[FilmLater] = placed(
        Many(
            NominatedRow,
            on=(NominatedRow.nomination_id,),
            order=(Order((NominatedRow.position,)),),
            to=(NominatedRow.film_id,),
        ),
        "Every film it is for, in order: mostly one, at the earliest awards several; none for an award to a life's"
        " work.",
    )
    nominees: list[Nominee] = placed(
        Many(
            entities.Nominee,
            on=(entities.Nominee.nomination_id,),
            order=(Order((entities.Nominee.position,)),),
        ),
        "The people named, in order; empty where the film alone is named.",
    )
    companies: list[NominatedCompany] = placed(
        Many(CompanyRow, on=(CompanyRow.nomination_id,), order=(Order((CompanyRow.position,)),)),
        "The companies named, in order.",
    )
    detail: str | None = placed(
        Value(NominationRow.detail), "What of the film it is for, as printed, such as a song or a character's name."
    )
    reason: str | None = placed(
        Value(NominationRow.reason), "The words it was given with, as printed; null where none are known."
    )
    note: str | None = placed(Value(NominationRow.note), "Free remark.")
    certainty: Certainty = placed(Value(NominationRow.certainty), "How the nomination stands to its source.")
    citations: list[Citation] = citations_by(CitationRow.nomination_id)
    created_at: DateTime = placed(Value(NominationRow.created_at), "When it was first stored.")
    updated_at: DateTime = placed(
        Value(NominationRow.updated_at), "When it, or something of its own such as a credit or a title, last changed."
    )
    revision: int = placed(Value(NominationRow.revision), "From 1; grows by one with each import that changes it.")
