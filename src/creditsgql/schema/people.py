"""People: their names, what they did, and what they were recognised for."""

from typing import Annotated

import strawberry

from creditsgql import entities
from creditsgql.entities import Credit as CreditRow
from creditsgql.entities import Film as FilmRow
from creditsgql.entities import Nomination as NominationRow
from creditsgql.entities import Nominee as NomineeRow
from creditsgql.entities import Person as PersonRow
from creditsgql.planner.criteria import AnyOf, IsOneOf
from creditsgql.planner.places import (
    Counts,
    Edges,
    Embedded,
    FormerIds,
    InLanguages,
    Linked,
    Many,
    Order,
    Paged,
    Peers,
    Size,
    Value,
    rows,
)
from creditsgql.schema.credits import CREDIT_ORDERS, Credit
from creditsgql.schema.fields import (
    Connection,
    DateTime,
    Edge,
    Node,
    Timestamped,
    argument,
    in_languages,
    paging,
    placed,
)
from creditsgql.schema.film_lists import FilmConnection, film_orders
from creditsgql.schema.films import Film
from creditsgql.schema.filters import FORMER_PEOPLE, CreditFilter, FilmFilter, NominationFilter
from creditsgql.schema.nominations import Nomination, NominationSummary
from creditsgql.schema.values import PartialDate, PersonIdentifier, PersonName
from creditsgql.schema.words import CreditOrder, FilmOrder, NominationOrder, NominationOrderField
from creditsgql.vocabulary import Authority, Department, PersonNameKind

PersonLater = Annotated["Person", strawberry.lazy("creditsgql.schema.people")]

FILM_NEWEST = (Order((CreditRow.film_year,), descending=True),)


@strawberry.type(description="A film that a person worked on, with all their credits on it.")
class FilmographyEdge(Edge[Film]):
    """One film of a filmography."""

    credits: list[Credit] = placed(
        Many(
            CreditRow,
            on=(CreditRow.person_id, CreditRow.film_id),
            order=(Order((CreditRow.kind,)), Order((CreditRow.rank,))),
        ),
        "The person's credits on the film: cast before crew, then as billed.",
    )


@strawberry.type(description="A page of the films a person worked on.")
class FilmographyConnection(Connection[Film]):
    """A filmography."""

    edges: list[FilmographyEdge] = placed(  # type: ignore[assignment]  # a more exact list, as in GraphQL
        Edges(), "The page's films with the person's credits on each."
    )


@rows(CreditRow)
@strawberry.type(description="How often a person was credited in a department.")
class DepartmentCount:
    """A department and a number."""

    department: Department = placed(Value(CreditRow.department), "The department.")
    count: int = placed(Size(), "How many credits the person has in it.")


@strawberry.type(description="Someone who worked on the same films, with what was done together.")
class CollaboratorEdge(Edge[PersonLater]):
    """A collaborator."""

    shared_film_count: int = placed(Size(), "How many films both worked on.")
    shared_films: FilmConnection = placed(
        Paged(
            Many(
                FilmRow,
                linked=(
                    Linked(CreditRow.film_id, CreditRow.person_id),
                    Linked(CreditRow.film_id, CreditRow.person_id, origin=True),
                ),
                order=(Order((FilmRow.year,), descending=True),),
            ),
            film_orders(),
        ),
        "The films both worked on, newest first unless ordered.",
        *paging(FilmOrder, FilmFilter),
    )


@strawberry.type(description="A page of collaborators.")
class CollaboratorConnection(Connection[PersonLater]):
    """People who worked on the same films as another."""

    edges: list[CollaboratorEdge] = placed(  # type: ignore[assignment]  # a more exact list, as in GraphQL
        Edges(), "The page's people with what each shares."
    )


@rows(PersonRow, "person", former=FORMER_PEOPLE)
@strawberry.type(description="Someone credited on a film or recognised by an award.")
class Person(Node, Timestamped):
    """A person, or a group credited under one name."""

    slug: str = placed(Value(PersonRow.slug), "Readable, unique and stable, such as jacques-audiard.")
    name: str = placed(
        InLanguages(
            PersonRow.name,
            Many(
                entities.PersonName,
                on=(entities.PersonName.person_id,),
                where=(IsOneOf((entities.PersonName.kind,), (PersonNameKind.USUAL, PersonNameKind.TRANSLITERATED)),),
                order=(Order((entities.PersonName.position,)),),
            ),
            text=entities.PersonName.text,
            language=entities.PersonName.language,
        ),
        "The name to display: the usual one, such as: Jacques Audiard; in another script where languages match it.",
        in_languages(),
    )
    sort_name: str = placed(Value(PersonRow.sort_name), "The name in filing order, such as: Audiard, Jacques.")
    names: list[PersonName] = placed(
        Many(entities.PersonName, on=(entities.PersonName.person_id,), order=(Order((entities.PersonName.position,)),)),
        "All names the sources print, the usual one first.",
    )
    birth_date: PartialDate | None = placed(
        Embedded(PersonRow.birth_date), "When they were born, as precisely as known; null where no source tells."
    )
    death_date: PartialDate | None = placed(
        Embedded(PersonRow.death_date),
        "When they died, as precisely as known; null while they live, and where no source tells.",
    )
    credits: Connection[Credit] = placed(
        Paged(Many(CreditRow, on=(CreditRow.person_id,), order=FILM_NEWEST), CREDIT_ORDERS),
        "What the person did, newest films first unless ordered.",
        *paging(CreditOrder, CreditFilter),
    )
    filmography: FilmographyConnection = placed(
        Paged(
            Many(
                CreditRow,
                on=(CreditRow.person_id,),
                per=(CreditRow.film_id,),
                order=FILM_NEWEST,
                to=(CreditRow.film_id,),
            ),
            film_orders(CreditRow.film_id),
        ),
        "The films the person worked on, each once, newest first unless ordered; the filter is about the credits.",
        *paging(FilmOrder, CreditFilter),
    )
    nominations: Connection[Nomination] = placed(
        Paged(
            Many(
                NomineeRow,
                on=(NomineeRow.person_id,),
                order=(Order((NomineeRow.nomination_id, NominationRow.year), descending=True),),
                to=(NomineeRow.nomination_id,),
            ),
            {
                NominationOrderField.YEAR: (Order((NomineeRow.nomination_id, NominationRow.year)),),
                NominationOrderField.FILM_TITLE: (
                    Order((NomineeRow.nomination_id, NominationRow.film_id, FilmRow.title_key)),
                ),
            },
        ),
        "Nominations that name the person, newest first unless ordered.",
        *paging(NominationOrder, NominationFilter),
    )
    nomination_summary: NominationSummary = placed(
        Counts(Many(NomineeRow, on=(NomineeRow.person_id,)), (NomineeRow.nomination_id, NominationRow.outcome)),
        "Nominations that name the person, counted by outcome.",
    )
    departments: list[DepartmentCount] = placed(
        Many(
            CreditRow,
            on=(CreditRow.person_id,),
            per=(CreditRow.department,),
            order=(Order((), descending=True),),
        ),
        "Departments the person was credited in, most frequent first.",
    )
    collaborators: CollaboratorConnection = placed(
        Paged(
            Many(
                CreditRow,
                peers=Peers(via=CreditRow.film_id, of=CreditRow.person_id),
                per=(CreditRow.person_id,),
                counted=CreditRow.film_id,
                order=(Order((), descending=True),),
                to=(CreditRow.person_id,),
            )
        ),
        "People who worked on the same films, most shared films first; the filter is about their credits there.",
        *paging(only=CreditFilter),
    )
    external_ids: list[PersonIdentifier] = placed(
        Many(
            entities.PersonExternalId,
            on=(entities.PersonExternalId.person_id,),
            order=(Order((entities.PersonExternalId.authority,)),),
        ),
        "The person's identifiers elsewhere.",
        argument(
            "authorities",
            list[Authority] | None,
            "Only identifiers of these.",
            AnyOf((entities.PersonExternalId.authority,)),
        ),
    )
    former_ids: list[strawberry.ID] = placed(
        FormerIds(), "The ids of people who were merged into this one, in order; each still answers with this one."
    )
    created_at: DateTime = placed(Value(PersonRow.created_at), "When it was first stored.")
    updated_at: DateTime = placed(
        Value(PersonRow.updated_at), "When it, or something of its own such as a credit or a title, last changed."
    )
    revision: int = placed(Value(PersonRow.revision), "From 1; grows by one with each import that changes it.")
