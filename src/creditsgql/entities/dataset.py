"""What the database knows of itself: how much it holds, and how it came to be as it is."""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import moment, word
from creditsgql.vocabulary import ChangeAction, ChangeSubject


class Dataset(SQLModel, table=True):
    """The one row that tells what this database holds; importers rewrite it in each transaction that changes data."""

    id: int = Field(primary_key=True)
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


class Change(SQLModel, table=True):
    """One committed change of the graph; the table only ever grows, oldest first.

    Within one transaction: what came and what changed (films, people, characters, credits, nominations, each by id),
    then what was merged, then what went, in the reverse order, so that nothing is named before it is there.
    """

    __table_args__ = (
        Index("change_by_subject", "subject", "id"),
        Index("change_by_time", "occurred_at", "id"),
    )
    id: int = Field(primary_key=True)
    action: ChangeAction = word(ChangeAction)
    subject: ChangeSubject = word(ChangeSubject)
    subject_id: int
    fields: str = Field(description="The names of the fields that changed, as a JSON list; empty unless UPDATED.")
    merged_into_id: int | None = Field(default=None, description="What the subject is now, where it was MERGED.")
    occurred_at: str = moment()
