"""Which source says a fact, where, and in which words; and what the users of a source think."""

from typing import Any

import strawberry

from creditsgql.entities import Citation as CitationRow
from creditsgql.entities import FilmRating as RatingRow
from creditsgql.entities import Source as SourceRow
from creditsgql.planner.places import Many, One, Order, Value, rows
from creditsgql.schema.fields import DateTime, Node, placed


@rows(SourceRow, "source")
@strawberry.type(description="A document, site or data set that facts are taken from.")
class Source(Node):
    """Who says."""

    kind: str = placed(
        Value(SourceRow.kind), "What it is, as its importer is called: page, imdb, tmdb, oscars, justwatch or csv."
    )
    name: str = placed(Value(SourceRow.name), "What tells it from others of its kind, such as a page's file name.")
    publisher: str | None = placed(Value(SourceRow.publisher), "Who publishes it; null where unknown.")
    url: str | None = placed(Value(SourceRow.url), "Where it can be read; null where unknown.")
    licence: str | None = placed(Value(SourceRow.licence), "What its publisher allows; null where unknown.")
    attribution: str | None = placed(
        Value(SourceRow.attribution), "The words that its publisher asks to be shown; null where it asks for none."
    )
    imported_at: DateTime = placed(Value(SourceRow.imported_at), "When the version of it that is stored was read.")


@rows(CitationRow)
@strawberry.type(description="Where a source says a fact.")
class Citation:
    """One place in one source."""

    source: Source = placed(One((CitationRow.source_id,)), "The source.")
    field: str | None = placed(
        Value(CitationRow.field), "The field that the words are for, by its name here; null for the whole object."
    )
    line: int | None = placed(Value(CitationRow.line), "The line that they stand on, from 1; null where it has none.")
    quotation: str | None = placed(
        Value(CitationRow.quotation), "The source's own words, misprints kept; of a longer text its first line."
    )


@rows(RatingRow)
@strawberry.type(description="What the users of a source think of a film: their judgement, not the source's own.")
class Rating:
    """What a source's users gave a film."""

    source: Source = placed(One((RatingRow.source_id,)), "The source whose users these are.")
    average: float = placed(
        Value(RatingRow.average), "The mean of what they gave, from 0 to 10, as the source tells it."
    )
    votes: int = placed(Value(RatingRow.votes), "How many of them gave something.")


def citations_by(reference: Any) -> Any:
    """The field that lists the citations which refer to an object by that column."""
    order = (Order((CitationRow.source_id,)), Order((CitationRow.line,)))
    return placed(Many(CitationRow, on=(reference,), order=order), "Which sources say so, where, and in which words.")
