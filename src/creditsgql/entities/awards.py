"""Who gives which prizes, and who was recognised how."""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import moment, number, owner, word
from creditsgql.vocabulary import Certainty, NominationOutcome


class AwardEvent(SQLModel, table=True):
    """An organisation's recurring prize-giving or festival."""

    __tablename__ = "award_event"
    __table_args__ = (Index("award_event_by_name", "name_key", "id"),)
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str
    country_code: str | None = Field(default=None, foreign_key="country.code")


class AwardEdition(SQLModel, table=True):
    """One year's holding of an award event."""

    __tablename__ = "award_edition"
    __table_args__ = (UniqueConstraint("event_id", "year"),)
    id: int = Field(primary_key=True)
    event_id: int = Field(foreign_key="award_event.id")
    year: int = Field(description="As the event counts it.")
    ordinal: int | None = Field(default=None, description="25 for the 25th.")
    ceremony_date: str | None = Field(default=None, description="ISO 8601 at the precision known.")


class AwardCategory(SQLModel, table=True):
    """A prize that an event gives."""

    __tablename__ = "award_category"
    __table_args__ = (UniqueConstraint("event_id", "slug"),)
    id: int = Field(primary_key=True)
    event_id: int = Field(foreign_key="award_event.id")
    slug: str
    name: str
    name_key: str


class Nomination(SQLModel, table=True):
    """One recognition of a film or people: a selection, a nomination or an award."""

    __table_args__ = (
        Index("nomination_of_film", "film_id"),
        Index("nomination_of_edition", "edition_id", "position", "id"),
        Index("nomination_of_category", "category_id", "year", "id"),
        Index("nomination_by_year", "year", "id"),
        Index("nomination_by_update", "updated_at", "id"),
        Index(
            "nomination_by_shared_key",
            "shared_key",
            sqlite_where=text("shared_key IS NOT NULL"),
            postgresql_where=text("shared_key IS NOT NULL"),
        ),
    )
    id: int = Field(primary_key=True)
    edition_id: int = Field(foreign_key="award_edition.id")
    category_id: int | None = Field(default=None, foreign_key="award_category.id")
    film_id: int | None = Field(
        sa_column=Column(ForeignKey("film.id", ondelete="CASCADE"), nullable=True), default=None
    )
    label: str = Field(description="As printed: Feature Film Selection 2012.")
    year: int = Field(description="The edition's year.")
    outcome: NominationOutcome = word(NominationOutcome)
    is_final: bool | None = Field(default=None, description="Whether the outcome is settled; null: unknown.")
    position: int
    detail: str | None = Field(default=None, description="What of the film it is for, as printed: a song.")
    note: str | None = None
    reason: str | None = Field(default=None, description="The words that it was given with.")
    shared_key: str | None = Field(
        default=None, description="Source and key, where one nomination is for several films; the first is film_id."
    )
    certainty: Certainty = word(Certainty)
    created_at: str = moment()
    updated_at: str = moment()
    revision: int = number(1, "Grows by one with each import that changes the nomination or what is its own.")


class NominationFilm(SQLModel, table=True):
    """A film that a nomination is for; all but a few of the earliest awards are for one."""

    __tablename__ = "nomination_film"
    __table_args__ = (
        UniqueConstraint("nomination_id", "film_id"),
        Index("nomination_film_of_film", "film_id", "nomination_id"),
    )
    id: int = Field(primary_key=True)
    nomination_id: int = owner("nomination.id")
    film_id: int = owner("film.id")
    position: int


class NominatedCompany(SQLModel, table=True):
    """A company named by a nomination."""

    __tablename__ = "nominated_company"
    __table_args__ = (UniqueConstraint("nomination_id", "position"),)
    id: int = Field(primary_key=True)
    nomination_id: int = owner("nomination.id")
    position: int
    name: str


class Nominee(SQLModel, table=True):
    """A person named by a nomination."""

    __table_args__ = (
        UniqueConstraint("nomination_id", "person_id"),
        Index("nominee_of_nomination", "nomination_id", "position", "id"),
        Index("nominee_of_person", "person_id", "nomination_id"),
    )
    id: int = Field(primary_key=True)
    nomination_id: int = owner("nomination.id")
    person_id: int = Field(foreign_key="person.id")
    position: int
    credited_as: str | None = None
    note: str | None = None
