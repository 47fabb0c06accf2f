"""Indexes of names and titles say whose they are: no row is read for a beginning."""

from alembic import op

from creditsgql.database.migrations.columns import index

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Makes anew the indexes by which people are found by a name, and films by a title."""
    for table, owner in (("person_name", "person_id"), ("film_title", "film_id")):
        op.drop_index(f"ix_{table}_text_key", table)
        index(f"{table}_by_text_key", table, f"text_key {owner}")
