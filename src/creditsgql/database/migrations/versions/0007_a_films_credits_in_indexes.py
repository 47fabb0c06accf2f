"""Indexes hold what a film's page shows of credits and roles: no row is read."""

from alembic import op

from creditsgql.database.migrations.columns import index

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Makes anew the indexes by which a film's cast and crew, and a credit's roles, are listed."""
    op.drop_index("credit_of_film", "credit")
    op.drop_index("role_of_credit", "role")
    index("credit_of_film", "credit", "film_id kind rank id person_id job_id department position")
    index("role_of_credit", "role", "credit_id position id character_id name")
