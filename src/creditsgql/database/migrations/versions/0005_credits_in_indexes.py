"""Two indexes of credits hold what lists show, so that no row is read for it."""

from alembic import op

from creditsgql.database.migrations.columns import index

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Makes anew the indexes by which a film's directors and a person's newest credits are found."""
    for name in ("credit_of_film_by_job", "credit_of_person_by_year"):
        op.drop_index(name, "credit")
    index("credit_of_film_by_job", "credit", "film_id job_id rank id person_id")
    index("credit_of_person_by_year", "credit", "person_id film_year id film_id kind department job_id")
