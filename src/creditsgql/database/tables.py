"""What has to be in a database to be ours: its tables, made where there are none, at the newest revision."""

from typing import NamedTuple

import sqlalchemy as sa

from creditsgql.database import migrations
from creditsgql.database.address import DatabaseError
from creditsgql.database.migrations import NEWEST, REVISIONS
from creditsgql.entities import Dataset, metadata

BASELINE = 2
"""What ``dataset.schema_version`` says where no revision is named: the tables are those of the first revision."""


class Upgraded(NamedTuple):
    """What an upgrade did: from which revision, None for an empty database, by which others."""

    before: str | None
    applied: tuple[str, ...]

    def as_text(self) -> str:
        """Each revision with what it changed, a line each, and where the database is now."""
        if self.before is None:
            return f"made, at revision {NEWEST}"
        lines = [f"{one}  {migrations.title(one)}" for one in self.applied]
        return "\n".join((*lines, f"at revision {NEWEST} now" if lines else f"at revision {NEWEST} already"))


def ensure_tables(connection: sa.Connection, name: str, moment: str) -> None:
    """Makes the tables in a database with none. Raises DatabaseError as ``refuse_others`` does.

    ``name`` is what messages call the database, ``moment`` when it came to be, as ``Dataset.updated_at`` keeps it.
    """
    if sa.inspect(connection).get_table_names():
        refuse_others(connection, name)
        return
    # The same as all revisions one after the other, and sooner done.
    metadata.create_all(connection)
    migrations.stamp(connection, NEWEST)
    empty = Dataset(
        id=1, version=0, updated_at=moment, film_count=0, person_count=0, credit_count=0, nomination_count=0
    )
    connection.execute(sa.insert(Dataset).values(empty.model_dump()))


def refuse_others(connection: sa.Connection, name: str) -> None:
    """Raises DatabaseError where the database is not ours, or not at the newest revision; only reads."""
    revision = revision_of(connection, name)
    if revision != NEWEST:
        raise DatabaseError(
            f"database {name}: made by an older creditsgql (revision {revision}, expected {NEWEST});"
            " bring it on with: creditsgql database upgrade"
        )


def revision_of(connection: sa.Connection, name: str) -> str:
    """The revision that a database is at; only reads. Raises DatabaseError where it is none of ours."""
    inspector = sa.inspect(connection)
    if not inspector.has_table("dataset"):
        raise DatabaseError(f"database {name}: holds other tables; expected a creditsgql database or a new one")
    if not inspector.has_table(migrations.TABLE):
        return _before_revisions(connection, name, inspector)
    named = connection.execute(sa.text(f"SELECT version_num FROM {migrations.TABLE}")).scalars().all()
    if len(named) != 1:
        raise DatabaseError(f"database {name}: {migrations.TABLE} names {len(named)} revisions; expected one")
    revision = str(named[0])
    if revision not in REVISIONS:
        raise DatabaseError(
            f"database {name}: made by a newer creditsgql (revision {revision}, expected {NEWEST} or older);"
            " use that one, or name another database with --database"
        )
    return revision


def _before_revisions(connection: sa.Connection, name: str, inspector: sa.Inspector) -> str:
    if "schema_version" not in {column["name"] for column in inspector.get_columns("dataset")}:
        raise DatabaseError(f"database {name}: holds other tables; expected a creditsgql database or a new one")
    version = connection.execute(sa.text("SELECT schema_version FROM dataset")).scalar()
    if version != BASELINE:
        raise DatabaseError(
            f"database {name}: made by another version of creditsgql (schema {version}, expected {BASELINE} or a"
            " revision); keep it, name a new one with --database and import again"
        )
    return REVISIONS[0]


def upgrade_tables(connection: sa.Connection, name: str, moment: str) -> Upgraded:
    """Brings a database on to the newest revision, or makes its tables, as ``ensure_tables`` does.

    Raises DatabaseError where it is none of ours, or where a row would refer to none.
    """
    tables = sa.inspect(connection).get_table_names()
    if not tables:
        ensure_tables(connection, name, moment)
        return Upgraded(None, ())
    before = revision_of(connection, name)
    if migrations.TABLE not in tables:
        migrations.stamp(connection, before)
    migrations.bring(connection)
    if connection.dialect.name == "sqlite":
        # Foreign keys were off, or making a table anew would take along what refers to it.
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if lost:
            raise DatabaseError(
                f"database {name}: a row of {lost[0]} would refer to none of {lost[2]}; nothing is done"
            )
    return Upgraded(before, REVISIONS[REVISIONS.index(before) + 1 :])
