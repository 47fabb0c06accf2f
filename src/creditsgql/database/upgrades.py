"""Which revision a database is at, and bringing it on to the newest."""

from dataclasses import dataclass

from creditsgql.database import migrations
from creditsgql.database.address import named
from creditsgql.database.migrations import NEWEST, REVISIONS
from creditsgql.database.tables import Upgraded, revision_of, upgrade_tables
from creditsgql.database.transactions import altering, looking, now


@dataclass(frozen=True)
class Status:
    """Which revision a database is at, and those that it lacks, oldest first."""

    at: str
    missing: tuple[str, ...]

    def as_text(self) -> str:
        """The two, and the newest, each with what it changes, a line each."""
        lines = [("at", self.at), ("newest", NEWEST), *(("missing", one) for one in self.missing)]
        return "\n".join(f"{word:<8} {one}  {migrations.title(one)}" for word, one in lines)


def status(url: str) -> Status:
    """Which revision a database is at; only reads. Raises DatabaseError where there is none, or it is not ours."""
    with looking(url) as connection:
        at = revision_of(connection, named(url))
    return Status(at, REVISIONS[REVISIONS.index(at) + 1 :])


def upgrade(url: str) -> Upgraded:
    """Brings a database on to the newest revision: all of the way, or none of it; makes it where there is none.

    Raises DatabaseError where it cannot be opened, is not ours, is being written to, or is kept in use by a long read.
    """
    with altering(url) as connection:
        return upgrade_tables(connection, named(url), now())
