"""A credit has its film's year: the newest of a person are read by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds the column, fills it, and has the indexes of a person's credits hold it."""
    op.add_column("credit", sa.Column("film_year", sa.Integer()))
    op.execute("UPDATE credit SET film_year = (SELECT year FROM film WHERE film.id = credit.film_id)")
    op.drop_index("credit_of_person", "credit")
    of_person = ["person_id", "film_id", "kind", "rank", "id", "department", "job_id", "film_year"]
    op.create_index("credit_of_person", "credit", of_person)
    op.create_index("credit_of_person_by_year", "credit", ["person_id", "film_year", "id"])
