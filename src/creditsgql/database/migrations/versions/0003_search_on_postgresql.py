"""Search on PostgreSQL finds entries by an index of their words."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes the index; SQLite has one of its own since the first revision."""
    if op.get_bind().dialect.name == "postgresql":
        words = "string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')"
        op.execute(
            f"CREATE INDEX search_entry_by_lexemes ON search_entry USING gin (array_to_tsvector({words}))"
            " WITH (fastupdate = off)"
        )
