"""The entry points: look-ups, batches and lists."""

import strawberry

from creditsgql import entities
from creditsgql.planner.criteria import AnyOf
from creditsgql.planner.places import AnyNode, AnyNodes, Lookup, Lookups, Many, Order, Paged, Sole
from creditsgql.schema.changes import CHANGES, Change
from creditsgql.schema.credits import CREDIT_ORDERS, Character, Credit, Job
from creditsgql.schema.dataset import Dataset
from creditsgql.schema.fields import Connection, Node, argument, paging, placed
from creditsgql.schema.film_lists import FilmConnection, film_orders
from creditsgql.schema.films import Film
from creditsgql.schema.filters import CharacterFilter, CreditFilter, FilmFilter, NominationFilter, PersonFilter
from creditsgql.schema.nominations import NOMINATION_ORDERS, AwardEvent, Nomination
from creditsgql.schema.paths import PATH, CollaborationPath
from creditsgql.schema.people import Person
from creditsgql.schema.rate_limit import RATE_LIMIT, RateLimit
from creditsgql.schema.search import FOUND, SEARCH_ARGUMENTS, SEARCH_DESCRIPTION, SearchResultConnection
from creditsgql.schema.values import AwardEventBy, Country, FilmBy, Genre, Language, PersonBy
from creditsgql.schema.words import (
    CreditOrder,
    FilmOrder,
    FilmOrderField,
    NominationOrder,
    PersonOrder,
    PersonOrderField,
)
from creditsgql.vocabulary import Department

PERSON_ORDERS = {
    PersonOrderField.NAME: (Order((entities.Person.name_key,)),),
    PersonOrderField.SORT_NAME: (Order((entities.Person.sort_key,)),),
    PersonOrderField.BIRTH_DATE: (Order((entities.Person.birth_date,)),),
    PersonOrderField.FILM_COUNT: (Order((entities.Person.film_count,)),),
    PersonOrderField.WIN_COUNT: (Order((entities.Person.win_count,)),),
    PersonOrderField.CREATED_AT: (Order((entities.Person.created_at,)),),
    PersonOrderField.UPDATED_AT: (Order((entities.Person.updated_at,)),),
}


@strawberry.type(description="Entry points. A look-up gives null where nothing matches; that is not an error.")
class Query:
    """The root."""

    node: Node | None = placed(
        AnyNode("id"),
        "Any object by its global id; of a film or person that was merged into another, that one.",
        argument("id", strawberry.ID, "The id, as an object's own field gives it."),
    )
    nodes: list[Node | None] = placed(
        AnyNodes("ids"),
        "Many objects by global id: as long as ids and in their order, null where nothing matches.",
        argument("ids", list[strawberry.ID], "The ids, at most 100; those of merged films and people too."),
    )
    film: Film | None = placed(Lookup("by"), "One film.", argument("by", FilmBy, "Which."))
    person: Person | None = placed(Lookup("by"), "One person.", argument("by", PersonBy, "Which."))
    award_event: AwardEvent | None = placed(Lookup("by"), "One award event.", argument("by", AwardEventBy, "Which."))
    films_by: list[Film | None] = placed(
        Lookups("keys"),
        "Many films: as long as keys and in their order, null where nothing matches.",
        argument("keys", list[FilmBy], "Which, at most 100."),
    )
    people_by: list[Person | None] = placed(
        Lookups("keys"),
        "Many people: as long as keys and in their order, null where nothing matches.",
        argument("keys", list[PersonBy], "Which, at most 100."),
    )
    films: FilmConnection = placed(
        Paged(
            Many(entities.Film, order=film_orders()[FilmOrderField.TITLE], total=entities.Dataset.film_count),
            film_orders(),
        ),
        "All films, by title unless ordered.",
        *paging(FilmOrder, FilmFilter),
    )
    people: Connection[Person] = placed(
        Paged(
            Many(
                entities.Person,
                order=PERSON_ORDERS[PersonOrderField.SORT_NAME],
                total=entities.Dataset.person_count,
            ),
            PERSON_ORDERS,
        ),
        "All people, in filing order unless ordered.",
        *paging(PersonOrder, PersonFilter),
    )
    credits: Connection[Credit] = placed(
        Paged(Many(entities.Credit, total=entities.Dataset.credit_count), CREDIT_ORDERS),
        "All credits, in the order they were entered unless ordered.",
        *paging(CreditOrder, CreditFilter),
    )
    characters: Connection[Character] = placed(
        Paged(Many(entities.Character)),
        "All characters, in the order they were entered.",
        *paging(only=CharacterFilter),
    )
    nominations: Connection[Nomination] = placed(
        Paged(
            Many(
                entities.Nomination,
                order=(Order((entities.Nomination.year,), descending=True),),
                total=entities.Dataset.nomination_count,
            ),
            NOMINATION_ORDERS,
        ),
        "All selections, nominations and awards, newest first unless ordered.",
        *paging(NominationOrder, NominationFilter),
    )
    award_events: Connection[AwardEvent] = placed(
        Paged(Many(entities.AwardEvent, order=(Order((entities.AwardEvent.name_key,)),))),
        "All award events, by name.",
        *paging(),
    )
    changes: Connection[Change] = CHANGES
    countries: list[Country] = placed(
        Many(entities.Country, order=(Order((entities.Country.name_key,)),), usual=250),
        "All countries that some film names.",
    )
    languages: list[Language] = placed(
        Many(entities.Language, order=(Order((entities.Language.name_key,)),), usual=200),
        "All languages that some film is in, by English name.",
    )
    genres: list[Genre] = placed(
        Many(entities.Genre, order=(Order((entities.Genre.name_key,)),), usual=30),
        "All genres that some film is of, by name.",
    )
    jobs: list[Job] = placed(
        Many(entities.Job, order=(Order((entities.Job.name_key,)),), usual=500),
        "All jobs that some credit has, by name.",
        argument("departments", list[Department] | None, "Only these departments.", AnyOf((entities.Job.department,))),
    )
    search: SearchResultConnection = placed(FOUND, SEARCH_DESCRIPTION, *SEARCH_ARGUMENTS)
    collaboration_path: CollaborationPath | None = PATH
    dataset: Dataset = placed(Sole(), "Facts about the data set being served.")
    rate_limit: RateLimit = RATE_LIMIT
