"""The revisions of the tables, a file each in ``versions``, and Alembic to carry them out.

Who changes an entity, or adds a word to the vocabulary, which a constraint lists, adds the next file: its number and a
name, a docstring whose first line says in words what changes, and ``upgrade``. Nothing leads back; who wants to go back
keeps a copy. ``tests/database`` then tells what the file leaves different from the entities, and records a database of
the new revision for those to come (``--rewrite-cases``). All that is missing is one transaction: no revision commits.

- SQLite changes little of a table in place: ``op.batch_alter_table`` makes it anew and copies its rows, during which
  foreign keys are off. What views look at cannot be made anew under them: they are dropped before and made again after.
  A constraint without a name is named for the purpose by ``batch_alter_table``'s ``naming_convention``.
- PostgreSQL keeps readers of a table that changes waiting to the end; they go on beside an index that is being made. So
  a revision comes last to what changes a table that every request reads.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

# Alembic takes a quarter of a second to import, and who finds a database as it should be needs nothing of it.
if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent

REVISIONS = tuple(sorted(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*_*.py")))
"""The revisions' numbers, oldest first."""

NEWEST = REVISIONS[-1]
"""The revision that the entities are at."""

TABLE = "alembic_version"
"""The table of one row, and one column ``version_num``, that says which revision a database is at."""


def bring(connection: sa.Connection, to: str = NEWEST) -> None:
    """Carries out what is missing up to a revision, in the connection's transaction."""
    from alembic import command

    command.upgrade(_config(connection), to)


def stamp(connection: sa.Connection, revision: str) -> None:
    """Notes which revision a database is at, in the connection's transaction."""
    from alembic import command

    command.stamp(_config(connection), revision)


def title(revision: str) -> str:
    """What a revision changes, in words."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory(FOLDER).get_revision(revision).doc.removesuffix(".")


def _config(connection: sa.Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    # As in any such file a percent sign is written twice.
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
