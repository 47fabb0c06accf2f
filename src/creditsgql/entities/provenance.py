"""Where facts come from."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import cited, owner


class Source(SQLModel, table=True):
    """A document or data set that facts are taken from."""

    __table_args__ = (
        UniqueConstraint("kind", "name"),
        Index("source_by_terms", "kind", "publisher", "licence", "attribution", "name"),
    )
    id: int = Field(primary_key=True)
    kind: str = Field(description="The importer that reads it: page, imdb, tmdb, oscars, justwatch or csv.")
    name: str = Field(description="What tells it from others of its kind: a page's file name.")
    fingerprint: str = Field(description="SHA-256 of its bytes and of the options it was read with, in hex.")
    reader: str = Field(default="", description="SHA-256 of what read it, in hex; another reader reads it anew.")
    remarks: str = Field(default="{}", description="What was unread or noticed, as JSON: see importers.records.")
    imported_at: datetime
    publisher: str | None = None
    url: str | None = None
    licence: str | None = None
    attribution: str | None = Field(default=None, description="The words that the publisher asks to be shown.")


class FilmSource(SQLModel, table=True):
    """That a source speaks of a film, or gives honours that name no film."""

    __tablename__ = "film_source"
    source_id: int = Field(
        sa_column=Column(ForeignKey("source.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    entry: str = Field(primary_key=True, description="What the source calls it; empty for a page, which has one film.")
    film_id: int | None = Field(
        sa_column=Column(ForeignKey("film.id", ondelete="CASCADE"), nullable=True, index=True), default=None
    )
    statement: str = Field(description="All that the source says there, as JSON: see importers.records.")


class Citation(SQLModel, table=True):
    """Where a source says a film, a credit or a nomination, or one field of a film; the source's words are kept.

    Every source of a film has one citation for the whole, however little it says.
    """

    __table_args__ = (
        CheckConstraint(
            "(film_id IS NOT NULL AND credit_id IS NULL AND nomination_id IS NULL)"
            " OR (film_id IS NULL AND credit_id IS NOT NULL AND nomination_id IS NULL)"
            " OR (film_id IS NULL AND credit_id IS NULL AND nomination_id IS NOT NULL)",
            name="cites_one_thing",
        ),
        *(
            Index(
                f"citation_of_{subject}",
                f"{subject}_id",
                "source_id",
                "line",
                "id",
                sqlite_where=text(f"{subject}_id IS NOT NULL"),
                postgresql_where=text(f"{subject}_id IS NOT NULL"),
            )
            for subject in ("film", "credit", "nomination")
        ),
        Index("citation_by_source", "source_id"),
    )
    id: int = Field(primary_key=True)
    source_id: int = owner("source.id")
    film_id: int | None = cited("film.id")
    credit_id: int | None = cited("credit.id")
    nomination_id: int | None = cited("nomination.id")
    field: str | None = Field(default=None, description="As GraphQL names it: countries. Null: the whole.")
    line: int | None = Field(default=None, description="From 1.")
    quotation: str | None = Field(
        default=None, description="The source's own words, misprints kept; of a longer text its first line."
    )


def _places_of(subject: str) -> sa.Table:
    cites = Citation.__table__.c  # type: ignore[attr-defined]
    said = sa.select(cites[f"{subject}_id"], cites.source_id, cites.line, cites.quotation)
    where = said.where(cites[f"{subject}_id"].is_not(None))
    return sa.CreateView(where, f"{subject}_source", metadata=SQLModel.metadata).table


CREDIT_SOURCE, NOMINATION_SOURCE = _places_of("credit"), _places_of("nomination")
"""The citations of credits, and of nominations, alone: views to read, not to write."""
