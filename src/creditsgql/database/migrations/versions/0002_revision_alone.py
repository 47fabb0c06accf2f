"""The revision alone says what the tables are like: dataset.schema_version goes."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Drops the column, for which SQLite makes the table, of one row, anew."""
    with op.batch_alter_table("dataset") as dataset:
        dataset.drop_column("schema_version")
