"""Countries, languages and genres of films have their years: indexes list by year."""

import sqlalchemy as sa
from alembic import op

from creditsgql.database.migrations.columns import index

revision = "0006"
down_revision = "0005"

WORDS = {"country": "country_code", "language": "language_tag", "genre": "genre_id"}
"""The column that has the word, by what it is."""


def upgrade() -> None:
    """Adds the column to the three tables, fills it, and has their indexes by the word hold it before the film."""
    for what, word in WORDS.items():
        table, name = f"film_{what}", f"film_{what}_by_{what}"
        op.add_column(table, sa.Column("film_year", sa.Integer()))
        op.execute(f"UPDATE {table} SET film_year = (SELECT year FROM film WHERE film.id = {table}.film_id)")
        op.drop_index(name, table)
        index(name, table, f"{word} film_year film_id")
