"""Who did what on a film: credits in front of and behind the camera, roles, characters, jobs."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from creditsgql.entities import Character as CharacterRow
from creditsgql.entities import Citation as CitationRow
from creditsgql.entities import Credit as CreditRow
from creditsgql.entities import Film as FilmRow
from creditsgql.entities import Job as JobRow
from creditsgql.entities import Person as PersonRow
from creditsgql.entities import Role as RoleRow
from creditsgql.planner.places import InLanguages, Many, One, Order, Value, rows
from creditsgql.schema.citations import Citation, citations_by
from creditsgql.schema.fields import Node, in_languages, placed
from creditsgql.schema.words import CreditOrderField
from creditsgql.vocabulary import Certainty, CreditKind, Department

if TYPE_CHECKING:
    from creditsgql.schema.films import Film
    from creditsgql.schema.people import Person

FilmLater = Annotated["Film", strawberry.lazy("creditsgql.schema.films")]
PersonLater = Annotated["Person", strawberry.lazy("creditsgql.schema.people")]
CharacterLater = Annotated["Character", strawberry.lazy("creditsgql.schema.credits")]
CastCreditLater = Annotated["CastCredit", strawberry.lazy("creditsgql.schema.credits")]

CREDIT_ORDERS = {
    CreditOrderField.BILLING: (Order((CreditRow.rank,)),),
    CreditOrderField.PERSON_NAME: (Order((CreditRow.person_id, PersonRow.sort_key)),),
    CreditOrderField.FILM_TITLE: (Order((CreditRow.film_id, FilmRow.title_key)),),
    CreditOrderField.FILM_YEAR: (Order((CreditRow.film_year,)),),
}


@rows(JobRow, "job")
@strawberry.type(description="What a credit is for: an open vocabulary below the closed list of departments.")
class Job(Node):
    """A job that some credit has."""

    slug: str = placed(Value(JobRow.slug), "Readable and unique, such as director or original-score.")
    name: str = placed(
        InLanguages(JobRow.name),
        "English name, such as Director, whatever languages are: no source names jobs in others yet.",
        in_languages(),
    )
    department: Department = placed(Value(JobRow.department), "The department it usually belongs to.")


@rows(CreditRow, "credit")
@strawberry.interface(description="One person's one contribution to one film, in front of or behind the camera.")
class Credit(Node):
    """What every credit has."""

    kind: CreditKind = placed(Value(CreditRow.kind), "In front of the camera or behind it.")
    film: FilmLater = placed(One((CreditRow.film_id,)), "The film.")
    person: PersonLater = placed(One((CreditRow.person_id,)), "The person.")
    department: Department = placed(Value(CreditRow.department), "The department; ACTING for cast credits.")
    job: Job = placed(One((CreditRow.job_id,)), "The job; that of cast credits is actor.")
    label: str | None = placed(
        Value(CreditRow.label), "The heading as the source prints it, such as: Directed by; null where it has none."
    )
    credited_as: str | None = placed(
        Value(CreditRow.credited_as), "The name as printed, where it differs from the person's name."
    )
    position: int | None = placed(
        Value(CreditRow.position),
        "Place, from 1, in the source's list of the cast or of the job; may be merely alphabetical, see billing."
        " Null where the source has no order.",
    )
    is_uncredited: bool = placed(Value(CreditRow.is_uncredited), "Whether the film itself does not name the person.")
    note: str | None = placed(Value(CreditRow.note), "Free remark, such as: segment two.")
    certainty: Certainty = placed(Value(CreditRow.certainty), "How the credit stands to its source.")
    citations: list[Citation] = citations_by(CitationRow.credit_id)


@rows(CreditRow, "credit", where=(CreditRow.kind, CreditKind.CAST))
@strawberry.type(
    description="An appearance in front of the camera or the microphone: one per person and film, however many roles."
)
class CastCredit(Credit):
    """A credit in the department Acting."""

    billing: int | None = placed(
        Value(CreditRow.billing), "Place in the film's own billing, from 1; null where no source states it."
    )
    roles: list[Annotated["Role", strawberry.lazy("creditsgql.schema.credits")]] = placed(
        Many(RoleRow, on=(RoleRow.credit_id,), order=(Order((RoleRow.position,)),)),
        "What the person plays, in order; empty where the source names nothing.",
    )


@rows(CreditRow, "credit", where=(CreditRow.kind, CreditKind.CREW))
@strawberry.type(description="A contribution behind the camera: one per person, film and job.")
class CrewCredit(Credit):
    """A credit in any department but Acting."""


@rows(RoleRow)
@strawberry.type(
    description=(
        "What a cast credit plays. Voice, self and archive footage belong here,"
        " since they can differ between two roles of one person."
    )
)
class Role:
    """One thing played by one person in one film."""

    name: str = placed(Value(RoleRow.name), "The character's name as credited, such as: Stéphanie.")
    character: CharacterLater | None = placed(
        One((RoleRow.character_id,)),
        "The figure played; null for someone who appears as themselves. Several people may play one character.",
    )
    credit: CastCreditLater = placed(One((RoleRow.credit_id,)), "The cast credit that this role is part of.")
    is_voice: bool = placed(Value(RoleRow.is_voice), "Whether only the person's voice is used.")
    is_self: bool = placed(Value(RoleRow.is_self), "Whether the person appears as themselves.")
    is_archive_footage: bool = placed(Value(RoleRow.is_archive_footage), "Whether the person is seen in older footage.")
    note: str | None = placed(Value(RoleRow.note), "Free remark, such as: as a child.")


@rows(CharacterRow, "character")
@strawberry.type(
    description="A figure of one film, possibly played by several people. Never joined across films by name."
)
class Character(Node):
    """Who is played."""

    slug: str = placed(Value(CharacterRow.slug), "Readable, unique within the film.")
    name: str = placed(Value(CharacterRow.name), "The figure's name.")
    film: FilmLater = placed(One((CharacterRow.film_id,)), "The film that the figure is in.")
    roles: list[Role] = placed(
        Many(RoleRow, on=(RoleRow.character_id,), order=(Order((RoleRow.credit_id, CreditRow.rank)),)),
        "Who plays the figure and how, in the order of the cast.",
    )
    performers: list[PersonLater] = placed(
        Many(
            RoleRow,
            on=(RoleRow.character_id,),
            per=(RoleRow.credit_id,),
            order=(Order((RoleRow.credit_id, CreditRow.rank)),),
            to=(RoleRow.credit_id, CreditRow.person_id),
        ),
        "The people who play the figure, in the order of the cast.",
    )


@rows(CreditRow)
@strawberry.type(description="The crew credits of one film that share a job and its printed label.")
class JobCredits:
    """One heading of a credits page with the names below it."""

    job: Job = placed(One((CreditRow.job_id,)), "The job.")
    label: str = placed(
        Value(CreditRow.label, otherwise=(CreditRow.job_id, JobRow.name)),
        "The heading as the source prints it, such as: Directed by; the job's name where it prints none.",
    )
    credits: list[CrewCredit] = placed(
        Many(
            CreditRow,
            on=(CreditRow.film_id, CreditRow.job_id, CreditRow.label),
            order=(Order((CreditRow.rank,)),),
        ),
        "The credits, in order.",
    )
