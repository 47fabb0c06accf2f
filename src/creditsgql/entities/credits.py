"""Credits with their jobs, the roles they play, and the figures of a film."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import owner, word
from creditsgql.vocabulary import Certainty, CreditKind, Department


class Job(SQLModel, table=True):
    """What a credit is for: an open vocabulary below the closed list of departments.

    CLDR names no jobs and no other well-kept library does, so the name is English only.
    """

    __table_args__ = (Index("job_by_name", "name_key", "id"),)
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str
    department: Department = word(Department)


class Credit(SQLModel, table=True):
    """One person's one contribution to one film."""

    __table_args__ = (
        UniqueConstraint("film_id", "person_id", "job_id"),
        CheckConstraint("(kind = 'CAST') = (department = 'ACTING')", name="cast_is_acting"),
        # With what a film's page shows of each: of 40 no credit is read.
        Index("credit_of_film", "film_id", "kind", "rank", "id", "person_id", "job_id", "department", "position"),
        # With whoever it is: of the directors of fifty films no credit is read, which lie as far apart as the films.
        Index("credit_of_film_by_job", "film_id", "job_id", "rank", "id", "person_id"),
        # With all that a person's page, or a filter of people, asks of each of many credits, which lie far apart.
        Index("credit_of_person", "person_id", "film_id", "kind", "rank", "id", "department", "job_id", "film_year"),
        # And, of the newest of them, what a list of them shows.
        Index("credit_of_person_by_year", "person_id", "film_year", "id", "film_id", "kind", "department", "job_id"),
        Index("credit_by_job", "job_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    person_id: int = Field(foreign_key="person.id")
    kind: CreditKind = word(CreditKind)
    department: Department = word(Department)
    job_id: int = Field(foreign_key="job.id")
    label: str | None = Field(default=None, description="The heading as the source prints it: Directed by.")
    credited_as: str | None = Field(default=None, description="The name as printed, where it is not the person's.")
    position: int | None = Field(default=None, description="From 1, in the source's list of the cast or of the job.")
    billing: int | None = Field(default=None, description="From 1, in the film's own billing; only where stated.")
    rank: int = Field(description="Order within the film's cast or crew: billing, else the order of the source.")
    is_uncredited: bool = False
    note: str | None = None
    certainty: Certainty = word(Certainty)
    film_year: int | None = Field(
        default=None, description="The film's year again: who has hundreds of credits shows the newest by an index."
    )


class Character(SQLModel, table=True):
    """A figure of one film, possibly played by several people."""

    __table_args__ = (
        UniqueConstraint("film_id", "slug"),
        Index("character_of_film", "film_id", "position", "id"),
        Index("character_by_name", "name_key", "id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    slug: str
    name: str
    name_key: str
    position: int


class Role(SQLModel, table=True):
    """What a cast credit plays: the character's name as printed, and how."""

    __table_args__ = (
        # Each with what leads on from there, so that a filter by who plays whom reads indexes alone.
        Index("role_of_credit", "credit_id", "position", "id", "character_id", "name"),
        Index("role_of_character", "character_id", "id", "credit_id"),
    )
    id: int = Field(primary_key=True)
    credit_id: int = owner("credit.id")
    character_id: int | None = Field(default=None, foreign_key="character.id")
    position: int
    name: str
    is_voice: bool = False
    is_self: bool = False
    is_archive_footage: bool = False
    note: str | None = None
