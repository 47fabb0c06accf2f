"""Films: what a film page shows."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from creditsgql.entities import Character as CharacterRow
from creditsgql.entities import Citation as CitationRow
from creditsgql.entities import Credit as CreditRow
from creditsgql.entities import Film as FilmRow
from creditsgql.entities import FilmCountry as CountryRow
from creditsgql.entities import FilmExternalId as IdentifierRow
from creditsgql.entities import FilmGenre as GenreRow
from creditsgql.entities import FilmLanguage as LanguageRow
from creditsgql.entities import FilmRating as RatingRow
from creditsgql.entities import FilmText as TextRow
from creditsgql.entities import FilmTitle as TitleRow
from creditsgql.entities import Job as JobRow
from creditsgql.entities import Nomination as NominationRow
from creditsgql.entities import NominationFilm as NominatedRow
from creditsgql.entities import Person as PersonRow
from creditsgql.planner.criteria import AnyOf, Equals, IsOneOf
from creditsgql.planner.places import (
    Counts,
    Edges,
    Embedded,
    First,
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
from creditsgql.schema.citations import Citation, Rating, citations_by
from creditsgql.schema.credits import CREDIT_ORDERS, CastCredit, Character, Credit, CrewCredit, JobCredits
from creditsgql.schema.fields import (
    Connection,
    DateTime,
    Edge,
    LanguageTag,
    Node,
    Timestamped,
    argument,
    in_languages,
    paging,
    placed,
)
from creditsgql.schema.filters import FORMER_FILMS, CharacterFilter, CreditFilter, NominationFilter
from creditsgql.schema.nominations import NOMINATION_ORDERS, Nomination, NominationSummary
from creditsgql.schema.values import Country, FilmIdentifier, FilmText, Genre, Language, PartialDate, Title
from creditsgql.schema.words import CreditOrder, NominationOrder
from creditsgql.vocabulary import Authority, CreditKind, Department, TextKind, TitleKind

if TYPE_CHECKING:
    from creditsgql.schema.people import Person

FilmLater = Annotated["Film", strawberry.lazy("creditsgql.schema.films")]
PersonLater = Annotated["Person", strawberry.lazy("creditsgql.schema.people")]

RANKED = (Order((CreditRow.rank,)),)
NAMING_IT = (Linked(NominatedRow.nomination_id, NominatedRow.film_id),)
"""What ties nominations to a film: one nomination may be for several."""

IN_DEPARTMENTS = argument(
    "departments", list[Department] | None, "Only these departments.", AnyOf((CreditRow.department,))
)
TITLES_SHOWN = tuple(kind for kind in TitleKind if kind not in (TitleKind.WORKING, TitleKind.OTHER))
"""Kinds of title that a film can be shown under."""


def _text(kind: TextKind) -> First:
    """The film's first text of a kind, in the languages asked for where it has one in them."""
    return First(
        Many(
            TextRow, on=(TextRow.film_id,), where=(Equals((TextRow.kind,), kind),), order=(Order((TextRow.position,)),)
        ),
        language=TextRow.language,
    )


@strawberry.type(description="A related film, with why.")
class RelatedFilmEdge(Edge[FilmLater]):
    """A film that shares people with another."""

    shared_people_count: int = placed(Size(), "How many people worked on both films.")
    shared_people: list[PersonLater] = placed(
        Many(
            PersonRow,
            linked=(
                Linked(CreditRow.person_id, CreditRow.film_id),
                Linked(CreditRow.person_id, CreditRow.film_id, origin=True),
            ),
            order=(Order((PersonRow.sort_key,)),),
        ),
        "The people who worked on both films, in filing order.",
    )


@strawberry.type(description="A page of related films.")
class RelatedFilmConnection(Connection[FilmLater]):
    """Films that share people with another."""

    edges: list[RelatedFilmEdge] = placed(  # type: ignore[assignment]  # a more exact list, as in GraphQL
        Edges(), "The page's films with what each shares."
    )


@rows(FilmRow, "film", former=FORMER_FILMS)
@strawberry.type(description="A cinematographic work.")
class Film(Node, Timestamped):
    """A film of any length."""

    slug: str = placed(Value(FilmRow.slug), "Readable, unique and stable, such as de-rouille-et-d-os.")
    title: str = placed(
        InLanguages(
            FilmRow.title,
            Many(
                TitleRow,
                on=(TitleRow.film_id,),
                where=(IsOneOf((TitleRow.kind,), TITLES_SHOWN),),
                order=(Order((TitleRow.position,)),),
            ),
            text=TitleRow.text,
            language=TitleRow.language,
        ),
        "The title to display: that which matches languages best, of those whose language a source tells and that are"
        " not WORKING or OTHER; where none does, the title shown without languages, by which lists are ordered.",
        in_languages(),
    )
    original_title: str = placed(Value(FilmRow.original_title), "The title under which the film was made.")
    titles: list[Title] = placed(
        Many(TitleRow, on=(TitleRow.film_id,), order=(Order((TitleRow.position,)),), usual=10),
        "All titles the sources print, the original first.",
        argument("kinds", list[TitleKind] | None, "Only titles of these kinds.", AnyOf((TitleRow.kind,))),
        argument("languages", list[LanguageTag] | None, "Only titles in exactly these.", AnyOf((TitleRow.language,))),
    )
    year: int | None = placed(
        Value(FilmRow.year),
        "Reference year: of production or first release, as a source gives it; null where none does.",
    )
    release_date: PartialDate | None = placed(Embedded(FilmRow.release_date), "First release, as precisely as known.")
    runtime_minutes: int | None = placed(Value(FilmRow.runtime_minutes), "Length in minutes; null where unknown.")
    countries: list[Country] = placed(
        Many(
            CountryRow, on=(CountryRow.film_id,), order=(Order((CountryRow.position,)),), to=(CountryRow.country_code,)
        ),
        "Countries of production, the main one first.",
    )
    languages: list[Language] = placed(
        Many(
            LanguageRow,
            on=(LanguageRow.film_id,),
            order=(Order((LanguageRow.position,)),),
            to=(LanguageRow.language_tag,),
        ),
        "Languages spoken in it, the main one first; empty where no source says.",
    )
    genres: list[Genre] = placed(
        Many(GenreRow, on=(GenreRow.film_id,), order=(Order((GenreRow.position,)),), to=(GenreRow.genre_id,)),
        "What kind of film it is, in the order of the source; empty where none says.",
    )
    synopsis: FilmText | None = placed(
        _text(TextKind.SYNOPSIS),
        "What happens in the film: the text that matches languages best, else the first; null where no source says.",
        in_languages(),
    )
    directors_statement: FilmText | None = placed(
        _text(TextKind.DIRECTORS_STATEMENT),
        "The director on the film: the text that matches languages best, else the first; null where no source has it.",
        in_languages(),
    )
    texts: list[FilmText] = placed(
        Many(TextRow, on=(TextRow.film_id,), order=(Order((TextRow.position,)),)),
        "All texts about the film.",
        argument("kinds", list[TextKind] | None, "Only texts of these kinds.", AnyOf((TextRow.kind,))),
        argument("languages", list[LanguageTag] | None, "Only texts in exactly these.", AnyOf((TextRow.language,))),
    )
    directors: list[PersonLater] = placed(
        Many(
            CreditRow,
            on=(CreditRow.film_id,),
            where=(Equals((CreditRow.job_id, JobRow.slug), "director"),),
            order=RANKED,
            to=(CreditRow.person_id,),
        ),
        "Everyone credited as director, in order.",
    )
    cast: Connection[CastCredit] = placed(
        Paged(
            Many(CreditRow, on=(CreditRow.film_id,), where=(Equals((CreditRow.kind,), CreditKind.CAST),), order=RANKED),
            CREDIT_ORDERS,
        ),
        "Who is seen or heard: one credit per person, in billing order where known, else in the source's.",
        *paging(CreditOrder, CreditFilter),
    )
    characters: Connection[Character] = placed(
        Paged(Many(CharacterRow, on=(CharacterRow.film_id,), order=(Order((CharacterRow.position,)),))),
        "The figures of the film, in the order of the cast.",
        *paging(only=CharacterFilter),
    )
    crew: Connection[CrewCredit] = placed(
        Paged(
            Many(CreditRow, on=(CreditRow.film_id,), where=(Equals((CreditRow.kind,), CreditKind.CREW),), order=RANKED),
            CREDIT_ORDERS,
        ),
        "Who worked behind the camera, in the source's order.",
        *paging(CreditOrder, CreditFilter),
    )
    crew_by_job: list[JobCredits] = placed(
        Many(
            CreditRow,
            on=(CreditRow.film_id,),
            where=(Equals((CreditRow.kind,), CreditKind.CREW),),
            per=(CreditRow.job_id, CreditRow.label),
            order=RANKED,
            usual=20,
        ),
        "The crew as a credits page prints it: Directed by, Written by and so on.",
        IN_DEPARTMENTS,
    )
    credits: Connection[Credit] = placed(
        Paged(
            Many(CreditRow, on=(CreditRow.film_id,), order=(Order((CreditRow.kind,)), *RANKED)),
            CREDIT_ORDERS,
        ),
        "Cast and crew together, the cast first.",
        *paging(CreditOrder, CreditFilter),
    )
    nominations: Connection[Nomination] = placed(
        Paged(
            Many(
                NominationRow,
                linked=NAMING_IT,
                order=(Order((NominationRow.year,)), Order((NominationRow.position,))),
            ),
            NOMINATION_ORDERS,
        ),
        "Its selections, nominations and awards, oldest first unless ordered.",
        *paging(NominationOrder, NominationFilter),
    )
    nomination_summary: NominationSummary = placed(
        Counts(Many(NominationRow, linked=NAMING_IT), (NominationRow.outcome,)),
        "Its recognitions counted by outcome.",
    )
    related: RelatedFilmConnection = placed(
        Paged(
            Many(
                CreditRow,
                peers=Peers(via=CreditRow.person_id, of=CreditRow.film_id),
                per=(CreditRow.film_id,),
                counted=CreditRow.person_id,
                order=(Order((), descending=True),),
                to=(CreditRow.film_id,),
            )
        ),
        "Films that share people with this one, those of most people first; the filter is about the credits there.",
        *paging(only=CreditFilter),
    )
    ratings: list[Rating] = placed(
        Many(RatingRow, on=(RatingRow.film_id,), order=(Order((RatingRow.source_id,)),)),
        "What the users of each source think of the film, in the order of the sources; empty where none tells.",
    )
    external_ids: list[FilmIdentifier] = placed(
        Many(IdentifierRow, on=(IdentifierRow.film_id,), order=(Order((IdentifierRow.authority,)),)),
        "The film's identifiers elsewhere.",
        argument(
            "authorities", list[Authority] | None, "Only identifiers of these.", AnyOf((IdentifierRow.authority,))
        ),
    )
    former_ids: list[strawberry.ID] = placed(
        FormerIds(), "The ids of films that were merged into it, in order; each of them still answers with it."
    )
    citations: list[Citation] = citations_by(CitationRow.film_id)
    created_at: DateTime = placed(Value(FilmRow.created_at), "When it was first stored.")
    updated_at: DateTime = placed(
        Value(FilmRow.updated_at), "When it, or something of its own such as a credit or a title, last changed."
    )
    revision: int = placed(Value(FilmRow.revision), "From 1; grows by one with each import that changes it.")
