"""Counts kept beside what they count, so that an order by them reads an index: credits, films, wins."""

from collections.abc import Iterable

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.store import chunks
from creditsgql.vocabulary import NominationOutcome

WON = (NominationOutcome.WON, NominationOutcome.HONORED)
"""The outcomes that count as a win."""


def count_films(connection: sa.Connection, films: Iterable[int] | None = None) -> None:
    """Counts the credits and wins of these films anew, or of all."""
    film, credit = metadata.tables["film"], metadata.tables["credit"]
    nomination, nominated = metadata.tables["nomination"], metadata.tables["nomination_film"]
    credits = sa.select(sa.func.count()).where(credit.c.film_id == film.c.id)
    wins = (
        sa.select(sa.func.count())
        .select_from(nominated.join(nomination))
        .where(nominated.c.film_id == film.c.id, nomination.c.outcome.in_(WON))
    )
    _count(connection, film, films, {"credit_count": credits, "win_count": wins})


def count_people(connection: sa.Connection, people: Iterable[int] | None = None) -> None:
    """Counts the films and wins of these people anew, or of all."""
    person, credit = metadata.tables["person"], metadata.tables["credit"]
    nomination, nominee = metadata.tables["nomination"], metadata.tables["nominee"]
    films = sa.select(sa.func.count(credit.c.film_id.distinct())).where(credit.c.person_id == person.c.id)
    wins = (
        sa.select(sa.func.count())
        .select_from(nominee.join(nomination))
        .where(nominee.c.person_id == person.c.id, nomination.c.outcome.in_(WON))
    )
    _count(connection, person, people, {"film_count": films, "win_count": wins})


def _count(
    connection: sa.Connection, table: sa.Table, ids: Iterable[int] | None, counts: dict[str, sa.Select[int]]
) -> None:
    counted = sa.update(table).values({name: query.scalar_subquery() for name, query in counts.items()})
    if ids is None:
        connection.execute(counted)
        return
    for chunk in chunks(sorted(ids)):
        connection.execute(counted.where(table.c.id.in_(chunk)))
