"""People: their names, what they did, and what they were recognised for."""

import strawberry

from creditsgql import entities
from creditsgql.entities import Credit as CreditRow
from creditsgql.entities import Film as FilmRow
from creditsgql.entities import Nomination as NominationRow
from creditsgql.entities import Nominee as NomineeRow
from creditsgql.entities import Person as PersonRow
from creditsgql.planner.places import AnyOf, Edges, Many, Order, Paged, Value, rows
from creditsgql.schema.credits import CREDIT_ORDERS, Credit
from creditsgql.schema.fields import Connection, Edge, Node, argument, paging, placed
from creditsgql.schema.films import Film
from creditsgql.schema.nominations import Nomination
from creditsgql.schema.values import PersonIdentifier, PersonName
from creditsgql.schema.words import CreditOrder, FilmOrder, FilmOrderField, NominationOrder, NominationOrderField
from creditsgql.vocabulary import Authority

FILM_NEWEST = (Order((CreditRow.film_id, FilmRow.year), descending=True),)


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


@rows(PersonRow, "person")
@strawberry.type(description="Someone credited on a film or recognised by an award.")
class Person(Node):
    """A person, or a group credited under one name."""

    slug: str = placed(Value(PersonRow.slug), "Readable, unique and stable, such as jacques-audiard.")
    name: str = placed(Value(PersonRow.name), "The name to display, such as: Jacques Audiard.")
    sort_name: str = placed(Value(PersonRow.sort_name), "The name in filing order, such as: Audiard, Jacques.")
    names: list[PersonName] = placed(
        Many(entities.PersonName, on=(entities.PersonName.person_id,), order=(Order((entities.PersonName.position,)),)),
        "All names the sources print, the usual one first.",
    )
    credits: Connection[Credit] = placed(
        Paged(Many(CreditRow, on=(CreditRow.person_id,), order=FILM_NEWEST), CREDIT_ORDERS),
        "What the person did, newest films first unless ordered.",
        *paging(CreditOrder),
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
            {
                FilmOrderField.TITLE: (Order((CreditRow.film_id, FilmRow.title_key)),),
                FilmOrderField.YEAR: (Order((CreditRow.film_id, FilmRow.year)),),
            },
        ),
        "The films the person worked on, each once, newest first unless ordered.",
        *paging(FilmOrder),
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
        *paging(NominationOrder),
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
