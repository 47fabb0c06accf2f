"""Films: what a film page shows."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from creditsgql.entities import Character as CharacterRow
from creditsgql.entities import Credit as CreditRow
from creditsgql.entities import Film as FilmRow
from creditsgql.entities import FilmCountry as CountryRow
from creditsgql.entities import FilmExternalId as IdentifierRow
from creditsgql.entities import FilmText as TextRow
from creditsgql.entities import FilmTitle as TitleRow
from creditsgql.entities import Job as JobRow
from creditsgql.entities import Nomination as NominationRow
from creditsgql.planner.places import AnyOf, Embedded, Equals, First, Many, Order, Paged, Value, rows
from creditsgql.schema.credits import CREDIT_ORDERS, CastCredit, Character, Credit, CrewCredit, JobCredits
from creditsgql.schema.fields import Connection, LanguageTag, Node, argument, paging, placed
from creditsgql.schema.nominations import NOMINATION_ORDERS, Nomination
from creditsgql.schema.values import Country, FilmIdentifier, FilmText, PartialDate, Title
from creditsgql.schema.words import CreditOrder, NominationOrder
from creditsgql.vocabulary import Authority, CreditKind, Department, TextKind, TitleKind

if TYPE_CHECKING:
    from creditsgql.schema.people import Person

PersonLater = Annotated["Person", strawberry.lazy("creditsgql.schema.people")]

RANKED = (Order((CreditRow.rank,)),)
IN_DEPARTMENTS = argument(
    "departments", list[Department] | None, "Only these departments.", AnyOf((CreditRow.department,))
)


def _text(kind: TextKind) -> First:
    """The film's first text of a kind."""
    return First(
        Many(
            TextRow, on=(TextRow.film_id,), where=(Equals((TextRow.kind,), kind),), order=(Order((TextRow.position,)),)
        )
    )


@rows(FilmRow, "film")
@strawberry.type(description="A cinematographic work.")
class Film(Node):
    """A film of any length."""

    slug: str = placed(Value(FilmRow.slug), "Readable, unique and stable, such as de-rouille-et-d-os.")
    title: str = placed(Value(FilmRow.title), "The title to display.")
    original_title: str = placed(Value(FilmRow.original_title), "The title under which the film was made.")
    titles: list[Title] = placed(
        Many(TitleRow, on=(TitleRow.film_id,), order=(Order((TitleRow.position,)),)),
        "All titles the sources print, the original first.",
        argument("kinds", list[TitleKind] | None, "Only titles of these kinds.", AnyOf((TitleRow.kind,))),
        argument("languages", list[LanguageTag] | None, "Only titles in these.", AnyOf((TitleRow.language,))),
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
    synopsis: FilmText | None = placed(_text(TextKind.SYNOPSIS), "What happens in the film; null where no source says.")
    directors_statement: FilmText | None = placed(
        _text(TextKind.DIRECTORS_STATEMENT), "The director on the film; null where no source has it."
    )
    texts: list[FilmText] = placed(
        Many(TextRow, on=(TextRow.film_id,), order=(Order((TextRow.position,)),)),
        "All texts about the film.",
        argument("kinds", list[TextKind] | None, "Only texts of these kinds.", AnyOf((TextRow.kind,))),
        argument("languages", list[LanguageTag] | None, "Only texts in these.", AnyOf((TextRow.language,))),
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
        *paging(CreditOrder),
    )
    characters: Connection[Character] = placed(
        Paged(Many(CharacterRow, on=(CharacterRow.film_id,), order=(Order((CharacterRow.position,)),))),
        "The figures of the film, in the order of the cast.",
        *paging(),
    )
    crew: Connection[CrewCredit] = placed(
        Paged(
            Many(CreditRow, on=(CreditRow.film_id,), where=(Equals((CreditRow.kind,), CreditKind.CREW),), order=RANKED),
            CREDIT_ORDERS,
        ),
        "Who worked behind the camera, in the source's order.",
        IN_DEPARTMENTS,
        *paging(CreditOrder),
    )
    crew_by_job: list[JobCredits] = placed(
        Many(
            CreditRow,
            on=(CreditRow.film_id,),
            where=(Equals((CreditRow.kind,), CreditKind.CREW),),
            per=(CreditRow.job_id, CreditRow.label),
            order=RANKED,
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
        IN_DEPARTMENTS,
        *paging(CreditOrder),
    )
    nominations: Connection[Nomination] = placed(
        Paged(
            Many(
                NominationRow,
                on=(NominationRow.film_id,),
                order=(Order((NominationRow.year,)), Order((NominationRow.position,))),
            ),
            NOMINATION_ORDERS,
        ),
        "Its selections, nominations and awards, oldest first unless ordered.",
        *paging(NominationOrder),
    )
    external_ids: list[FilmIdentifier] = placed(
        Many(IdentifierRow, on=(IdentifierRow.film_id,), order=(Order((IdentifierRow.authority,)),)),
        "The film's identifiers elsewhere.",
        argument(
            "authorities", list[Authority] | None, "Only identifiers of these.", AnyOf((IdentifierRow.authority,))
        ),
    )
