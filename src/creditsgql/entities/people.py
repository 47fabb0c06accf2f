"""People and what is a person's own: names and identifiers."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import cited, moment, number, owner, word
from creditsgql.vocabulary import Authority, PersonNameKind


class Person(SQLModel, table=True):
    """Someone credited on a film or recognised by an award."""

    __table_args__ = (
        Index("person_by_name", "name_key", "id"),
        # The birth too, for lists in this order of those born within some years.
        Index("person_by_sort_name", "sort_key", "id", "birth_date"),
        Index("person_by_birth", "birth_date", "id"),
        Index("person_by_film_count", "film_count", "id"),
        Index("person_by_win_count", "win_count", "id"),
        Index("person_by_creation", "created_at", "id"),
        Index("person_by_update", "updated_at", "id"),
    )
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str
    sort_name: str = Field(description="In filing order: Audiard, Jacques.")
    sort_key: str
    birth_date: str | None = Field(default=None, description="ISO 8601 at the precision known.")
    death_date: str | None = Field(default=None, description="ISO 8601 at the precision known.")
    film_count: int = number(0, "On how many films the person has a credit; kept by importers.counters.")
    win_count: int = number(0, "How many won or honored nominations name the person; kept by importers.counters.")
    created_at: str = moment()
    updated_at: str = moment()
    revision: int = number(1, "Grows by one with each import that changes the person or what is its own.")


class PersonName(SQLModel, table=True):
    """One of a person's names."""

    __tablename__ = "person_name"
    __table_args__ = (
        UniqueConstraint("person_id", "text"),
        Index("person_name_of_person", "person_id", "position", "id"),
        # The person too: all who have a name that begins so are read from it.
        Index("person_name_by_text_key", "text_key", "person_id"),
    )
    id: int = Field(primary_key=True)
    person_id: int = owner("person.id")
    position: int
    text: str = Field(index=True)
    text_key: str
    kind: PersonNameKind = word(PersonNameKind)
    language: str | None = None


class PersonExternalId(SQLModel, table=True):
    """An identifier that another authority gives a person."""

    __tablename__ = "person_external_id"
    __table_args__ = (
        UniqueConstraint("value", "authority"),
        Index("person_external_id_of_person", "person_id", "authority"),
    )
    id: int = Field(primary_key=True)
    person_id: int = owner("person.id")
    authority: Authority = word(Authority)
    value: str


class FormerPerson(SQLModel, table=True):
    """A person who was merged into another: the id and slug mean that one now."""

    __tablename__ = "former_person"
    former_id: int = Field(primary_key=True)
    person_id: int = owner("person.id", index=True)
    slug: str = Field(unique=True)


class PersonSource(SQLModel, table=True):
    """What a source that tells people apart by identifiers says of a person, wherever it speaks of them."""

    __tablename__ = "person_source"
    __table_args__ = (Index("person_source_by_source", "source_id"),)
    person_id: int = Field(
        sa_column=Column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    source_id: int = Field(
        sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    name: str
    birth_date: str | None = None
    death_date: str | None = None


class Decision(SQLModel, table=True):
    """That someone decided whom a name means in one place, or an identifier anywhere, by merging or splitting people.

    It outlives them: where they vanish from every source and come back, they come back as decided, by the same id.
    """

    kind: str = Field(primary_key=True, description="The source's kind; for an identifier the word identifier.")
    source: str = Field(primary_key=True, description="The source's name, or the authority.")
    entry: str = Field(primary_key=True, description="What the source calls the film; empty for an identifier.")
    key: str = Field(primary_key=True, description="The name as the source prints it, or the identifier's value.")
    person_id: int = Field(index=True, description="The person meant, who need not be there now.")


class Doubt(SQLModel, table=True):
    """Two people, or two films, that might be one, and why they were kept apart; gone once someone decides."""

    __table_args__ = (
        CheckConstraint("(person_id IS NULL) = (other_person_id IS NULL)", name="doubts_two_people"),
        CheckConstraint("(film_id IS NULL) = (other_film_id IS NULL)", name="doubts_two_films"),
        CheckConstraint("(person_id IS NULL) <> (film_id IS NULL)", name="doubts_one_kind"),
        UniqueConstraint("person_id", "other_person_id"),
        UniqueConstraint("film_id", "other_film_id"),
        Index("doubt_of_other_person", "other_person_id"),
        Index("doubt_of_other_film", "other_film_id"),
    )
    id: int = Field(primary_key=True)
    person_id: int | None = cited("person.id")
    other_person_id: int | None = cited("person.id")
    film_id: int | None = cited("film.id")
    other_film_id: int | None = cited("film.id")
    reason: str
    is_settled: bool = Field(default=False, description="Whether someone decided that they are two.")
