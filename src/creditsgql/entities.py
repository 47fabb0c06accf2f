"""What is stored: films, people, their credits and roles, nominations, and which source said each.

A column is NOT NULL wherever the schema promises a value. Names in ``*_key`` columns are folded (see
``importers.normalise.fold``) and serve order and look-up only, so that text sorts the same on every engine.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Enum, ForeignKey, Index, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from creditsgql.vocabulary import (
    Authority,
    Certainty,
    CreditKind,
    Department,
    NominationOutcome,
    PersonNameKind,
    TextKind,
    TitleKind,
)

SCHEMA_VERSION = 1
"""Grows by one whenever a table changes; a database of another version is refused by ``database``."""

metadata: MetaData = SQLModel.metadata


def _word(kind: type, nullable: bool = False) -> Any:
    """A column that holds a word of the vocabulary by its name; the database refuses any other."""
    return Field(sa_column=Column(Enum(kind, native_enum=False, create_constraint=True), nullable=nullable))


def _owner(target: str, *, index: bool = False, **options: Any) -> Any:
    """A reference to the row that owns this one: it goes when the owner goes."""
    return Field(sa_column=Column(ForeignKey(target, ondelete="CASCADE"), nullable=False, index=index), **options)


class Dataset(SQLModel, table=True):
    """The one row that tells what this database holds; importers rewrite it in each transaction that changes data."""

    id: int = Field(primary_key=True)
    schema_version: int
    version: int = Field(description="Grows by one with each commit that changes data, and only then.")
    updated_at: str = Field(description="RFC 3339, UTC.")
    film_count: int
    person_count: int
    credit_count: int
    nomination_count: int


class LastId(SQLModel, table=True):
    """The highest id that a table's rows ever had, so that the id of a row that is gone never means another."""

    __tablename__ = "last_id"
    table_name: str = Field(primary_key=True)
    id: int


class Country(SQLModel, table=True):
    """A country of production, present or former."""

    code: str = Field(primary_key=True, description="ISO 3166-1 alpha-2, or ISO 3166-3 for a former country.")
    name: str
    name_key: str = Field(index=True)
    is_former: bool


class Film(SQLModel, table=True):
    """A cinematographic work."""

    __table_args__ = (
        Index("film_by_title", "title_key", "id"),
        # Films without a year come last in either direction, so both begin with that.
        Index("film_by_year", text("(year IS NULL)"), "year", "id"),
        Index("film_by_year_newest", text("(year IS NULL)"), text("year DESC"), text("id DESC")),
    )
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    original_title: str
    title: str = Field(description="The title to display.")
    title_key: str
    original_title_key: str = Field(index=True)
    year: int | None = None
    release_date: str | None = Field(default=None, description="ISO 8601 at the precision known: 2012, 2012-05 ...")
    runtime_minutes: int | None = None


class FilmTitle(SQLModel, table=True):
    """A title of a film in a language, for a country or for a purpose."""

    __tablename__ = "film_title"
    __table_args__ = (Index("film_title_of_film", "film_id", "position", "id"),)
    id: int = Field(primary_key=True)
    film_id: int = _owner("film.id")
    position: int = Field(description="From 1; the original title comes first.")
    text: str
    text_key: str = Field(index=True)
    kind: TitleKind = _word(TitleKind)
    language: str | None = None
    country_code: str | None = Field(default=None, foreign_key="country.code")


class FilmText(SQLModel, table=True):
    """A prose text about a film, as one source prints it. Paragraphs are separated by a blank line."""

    __tablename__ = "film_text"
    __table_args__ = (
        UniqueConstraint("film_id", "kind", "language", "source_id"),
        Index("film_text_of_film", "film_id", "position", "id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = _owner("film.id")
    source_id: int = _owner("source.id", index=True)
    position: int
    kind: TextKind = _word(TextKind)
    language: str
    body: str


class FilmCountry(SQLModel, table=True):
    """That a country took part in a film's production."""

    __tablename__ = "film_country"
    __table_args__ = (
        UniqueConstraint("film_id", "country_code"),
        Index("film_country_of_film", "film_id", "position"),
        Index("film_country_by_country", "country_code", "film_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = _owner("film.id")
    country_code: str = Field(foreign_key="country.code")
    position: int = Field(description="From 1; the main country comes first.")


class FilmExternalId(SQLModel, table=True):
    """An identifier that another authority gives a film."""

    __tablename__ = "film_external_id"
    __table_args__ = (UniqueConstraint("authority", "value"),)
    id: int = Field(primary_key=True)
    film_id: int = _owner("film.id", index=True)
    authority: Authority = _word(Authority)
    value: str


class Person(SQLModel, table=True):
    """Someone credited on a film or recognised by an award."""

    __table_args__ = (
        Index("person_by_name", "name_key", "id"),
        Index("person_by_sort_name", "sort_key", "id"),
    )
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str
    sort_name: str = Field(description="In filing order: Audiard, Jacques.")
    sort_key: str


class PersonName(SQLModel, table=True):
    """One of a person's names."""

    __tablename__ = "person_name"
    __table_args__ = (
        UniqueConstraint("person_id", "text"),
        Index("person_name_of_person", "person_id", "position", "id"),
    )
    id: int = Field(primary_key=True)
    person_id: int = _owner("person.id")
    position: int
    text: str = Field(index=True)
    kind: PersonNameKind = _word(PersonNameKind)
    language: str | None = None


class PersonExternalId(SQLModel, table=True):
    """An identifier that another authority gives a person."""

    __tablename__ = "person_external_id"
    __table_args__ = (UniqueConstraint("authority", "value"),)
    id: int = Field(primary_key=True)
    person_id: int = _owner("person.id", index=True)
    authority: Authority = _word(Authority)
    value: str


class Job(SQLModel, table=True):
    """What a credit is for: an open vocabulary below the closed list of departments."""

    __table_args__ = (Index("job_by_name", "name_key", "id"),)
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str
    department: Department = _word(Department)


class Credit(SQLModel, table=True):
    """One person's one contribution to one film."""

    __table_args__ = (
        UniqueConstraint("film_id", "person_id", "job_id"),
        CheckConstraint("(kind = 'CAST') = (department = 'ACTING')", name="cast_is_acting"),
        Index("credit_of_film", "film_id", "kind", "rank", "id"),
        Index("credit_of_film_by_job", "film_id", "job_id", "rank", "id"),
        Index("credit_of_person", "person_id", "film_id", "rank", "id"),
        Index("credit_by_job", "job_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = _owner("film.id")
    person_id: int = Field(foreign_key="person.id")
    kind: CreditKind = _word(CreditKind)
    department: Department = _word(Department)
    job_id: int = Field(foreign_key="job.id")
    label: str | None = Field(default=None, description="The heading as the source prints it: Directed by.")
    credited_as: str | None = Field(default=None, description="The name as printed, where it is not the person's.")
    position: int | None = Field(default=None, description="From 1, in the source's list of the cast or of the job.")
    billing: int | None = Field(default=None, description="From 1, in the film's own billing; only where stated.")
    rank: int = Field(description="Order within the film's cast or crew: billing, else the order of the source.")
    is_uncredited: bool = False
    note: str | None = None
    certainty: Certainty = _word(Certainty)


class Character(SQLModel, table=True):
    """A figure of one film, possibly played by several people."""

    __table_args__ = (
        UniqueConstraint("film_id", "slug"),
        Index("character_of_film", "film_id", "position", "id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = _owner("film.id")
    slug: str
    name: str
    position: int


class Role(SQLModel, table=True):
    """What a cast credit plays: the character's name as printed, and how."""

    __table_args__ = (
        Index("role_of_credit", "credit_id", "position", "id"),
        Index("role_of_character", "character_id", "id"),
    )
    id: int = Field(primary_key=True)
    credit_id: int = _owner("credit.id")
    character_id: int | None = Field(default=None, foreign_key="character.id")
    position: int
    name: str
    is_voice: bool = False
    is_self: bool = False
    is_archive_footage: bool = False
    note: str | None = None


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
        Index("nomination_of_film", "film_id", "year", "position", "id"),
        Index("nomination_of_edition", "edition_id", "position", "id"),
        Index("nomination_of_category", "category_id", "year", "id"),
        Index("nomination_by_year", "year", "id"),
    )
    id: int = Field(primary_key=True)
    edition_id: int = Field(foreign_key="award_edition.id")
    category_id: int | None = Field(default=None, foreign_key="award_category.id")
    film_id: int | None = Field(
        sa_column=Column(ForeignKey("film.id", ondelete="CASCADE"), nullable=True), default=None
    )
    label: str = Field(description="As printed: Feature Film Selection 2012.")
    year: int = Field(description="The edition's year.")
    outcome: NominationOutcome = _word(NominationOutcome)
    is_final: bool | None = Field(default=None, description="Whether the outcome is settled; null: unknown.")
    position: int
    note: str | None = None
    certainty: Certainty = _word(Certainty)


class Nominee(SQLModel, table=True):
    """A person named by a nomination."""

    __table_args__ = (
        UniqueConstraint("nomination_id", "person_id"),
        Index("nominee_of_nomination", "nomination_id", "position", "id"),
        Index("nominee_of_person", "person_id", "nomination_id"),
    )
    id: int = Field(primary_key=True)
    nomination_id: int = _owner("nomination.id")
    person_id: int = Field(foreign_key="person.id")
    position: int
    credited_as: str | None = None
    note: str | None = None


class Source(SQLModel, table=True):
    """A document or data set that facts are taken from."""

    __table_args__ = (UniqueConstraint("kind", "name"),)
    id: int = Field(primary_key=True)
    kind: str = Field(description="The importer that reads it: page.")
    name: str = Field(description="What tells it from others of its kind: a page's file name.")
    fingerprint: str = Field(description="SHA-256 of its bytes and of how it was read, in hex.")
    imported_at: datetime


class FilmSource(SQLModel, table=True):
    """That a source speaks of a film."""

    __tablename__ = "film_source"
    __table_args__ = (Index("film_source_by_source", "source_id"),)
    film_id: int = Field(sa_column=Column(ForeignKey("film.id", ondelete="CASCADE"), primary_key=True, nullable=False))
    source_id: int = Field(
        sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    statement: str = Field(description="All that the source says of the film, as JSON: see importers.records.")


class CreditSource(SQLModel, table=True):
    """That a source says a credit, with the line it stands on."""

    __tablename__ = "credit_source"
    __table_args__ = (Index("credit_source_by_source", "source_id"),)
    credit_id: int = Field(
        sa_column=Column(ForeignKey("credit.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    source_id: int = Field(
        sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    line: int | None = Field(default=None, description="From 1.")
    quotation: str | None = Field(default=None, description="The source's own words for it.")


class NominationSource(SQLModel, table=True):
    """That a source says a nomination, with the line it stands on."""

    __tablename__ = "nomination_source"
    __table_args__ = (Index("nomination_source_by_source", "source_id"),)
    nomination_id: int = Field(
        sa_column=Column(ForeignKey("nomination.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    source_id: int = Field(
        sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    line: int | None = Field(default=None, description="From 1.")
    quotation: str | None = Field(default=None, description="The source's own words for it.")
