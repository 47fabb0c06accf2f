"""What is kept for orders equals what it is kept of, whatever was imported, corrected or taken back."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engines import Make

from creditsgql.database import writing
from creditsgql.importers.counters import count_films, count_people
from creditsgql.importers.merging import merge_films, merge_people
from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given

COUNTS = {
    "film credits": (
        "SELECT id, credit_count FROM film",
        "SELECT f.id, count(c.id) FROM film f LEFT JOIN credit c ON c.film_id = f.id GROUP BY f.id",
    ),
    "film wins": (
        "SELECT id, win_count FROM film",
        "SELECT f.id, sum(coalesce(n.outcome IN ('WON', 'HONORED'), 0)) FROM film f"
        " LEFT JOIN nomination_film m ON m.film_id = f.id LEFT JOIN nomination n ON n.id = m.nomination_id"
        " GROUP BY f.id",
    ),
    "person films": (
        "SELECT id, film_count FROM person",
        "SELECT p.id, count(DISTINCT c.film_id) FROM person p LEFT JOIN credit c ON c.person_id = p.id GROUP BY p.id",
    ),
    "person wins": (
        "SELECT id, win_count FROM person",
        "SELECT p.id, sum(coalesce(n.outcome IN ('WON', 'HONORED'), 0)) FROM person p LEFT JOIN nominee m"
        " ON m.person_id = p.id LEFT JOIN nomination n ON n.id = m.nomination_id GROUP BY p.id",
    ),
    "years of credits": (
        "SELECT id, film_year FROM credit",
        "SELECT c.id, f.year FROM credit c JOIN film f ON f.id = c.film_id",
    ),
    "rows of tables": (
        "SELECT film_count, person_count, credit_count, nomination_count FROM dataset",
        "SELECT (SELECT count(*) FROM film), (SELECT count(*) FROM person), (SELECT count(*) FROM credit),"
        " (SELECT count(*) FROM nomination)",
    ),
    "years beside countries": (
        "SELECT id, film_year FROM film_country",
        "SELECT c.id, f.year FROM film_country c JOIN film f ON f.id = c.film_id",
    ),
    "years beside languages": (
        "SELECT id, film_year FROM film_language",
        "SELECT l.id, f.year FROM film_language l JOIN film f ON f.id = l.film_id",
    ),
    "years beside genres": (
        "SELECT id, film_year FROM film_genre",
        "SELECT g.id, f.year FROM film_genre g JOIN film f ON f.id = g.film_id",
    ),
}

NAMES = st.sampled_from(["Jacques Audiard", "Thomas Bidegain", "Juliette Welfling", "Tahar Rahim"])
LINES = st.one_of(
    st.builds(
        lambda label, names: f"{label}: {', '.join(names)}",
        st.sampled_from(["Written by", "Editing", "Sound", "Cast"]),
        st.lists(NAMES, min_size=1, max_size=3),
    ),
    st.builds(lambda name, won: f"• {name} for European Actor 2009{won}", NAMES, st.sampled_from(["", " – winner"])),
    st.sampled_from(["• European Film 2009", "• European Film 2009 – winner", "• European Director 2010 – winner"]),
)
FACTS = st.sampled_from(["France", "France, 2009", "France, Iceland, drama Icelandic, 2010", "Iceland, drama French"])
FILMS = st.builds(
    lambda title, facts, lines: "\n".join(
        (f"{title}\n\n{facts}\n\nCast & Crew\n\nDirected by: Jacques Audiard", *lines)
    ),
    st.just("Un prophète"),
    FACTS,
    st.lists(LINES, max_size=6),
)
OTHERS = FILMS.map(lambda text: text.replace("Un prophète", "Dheepan"))
PAGES = st.fixed_dictionaries({}, optional={"a.txt": FILMS, "b.txt": FILMS, "c.txt": OTHERS}).filter(bool)
RUNS = st.lists(st.tuples(PAGES, st.sampled_from([None, 2009, 2010])), min_size=1, max_size=4)
"""Pages, each time with the year that is given for them."""


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(RUNS)
def test_counts_equal_a_count_after_any_imports_and_corrections(runs: list[tuple[dict[str, str], int | None]]) -> None:
    with TemporaryDirectory() as folder:
        for pages, year in runs:
            for name, text in pages.items():
                Path(folder, name).write_text(text)
            import_pages([Path(folder, name) for name in pages], f"sqlite:///{folder}/test.db", Given(year=year))
            connection = sqlite3.connect(f"{folder}/test.db")
            for name, (kept, counted) in COUNTS.items():
                assert sorted(connection.execute(kept)) == sorted(connection.execute(counted)), name
            connection.close()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(RUNS, st.sampled_from([("person", merge_people), ("film", merge_films)]), st.randoms())
def test_counts_hold_after_a_merge_and_another_reading_changes_nothing(
    runs: list[tuple[dict[str, str], int | None]], what: tuple[str, Callable[[str, int, int], int]], random: Any
) -> None:
    table, merge = what
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        url = f"sqlite:///{folder}/test.db"
        for pages, _ in runs:
            for name, text in pages.items():
                Path(folder, name).write_text(text)
            import_pages([Path(folder, name) for name in pages], url, Given())
        connection = sqlite3.connect(f"{folder}/test.db")
        ids = [one for (one,) in connection.execute(f"SELECT id FROM {table} ORDER BY id")]
        if len(ids) > 1:
            former, into = random.sample(ids, 2)
            merge(url, former, into)
            # What is merged may have so much in common with a namesake that these become one as well.
            leads = dict(connection.execute(f"SELECT former_id, {table}_id FROM former_{table}"))
            assert leads[former] == leads.get(into, into)
        for name, (kept, counted) in COUNTS.items():
            assert sorted(connection.execute(kept)) == sorted(connection.execute(counted)), name
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        patch.setattr("creditsgql.importers.sources.page.reader", lambda: "another")
        assert not import_pages(list(Path(folder).glob("*.txt")), url, Given()).has_changed


def test_everything_can_be_counted_anew(tmp_path: Path, new_database: Make) -> None:
    page = tmp_path / "a.txt"
    page.write_text(
        "Un prophète\n\nFrance\n\nCast & Crew\n\nDirected by: Jacques Audiard\nWritten by: Jacques Audiard\n"
        "• Jacques Audiard for European Director 2009 – winner"
    )
    url = new_database()
    import_pages([page], url, Given())
    with writing(url) as connection:
        for table, counts in (("film", "credit_count, win_count"), ("person", "film_count, win_count")):
            kept = connection.execute(sa.text(f"SELECT {counts} FROM {table}")).all()
            connection.execute(sa.text(f"UPDATE {table} SET ({counts}) = (7, 7)"))
            count_films(connection)
            count_people(connection)
            assert connection.execute(sa.text(f"SELECT {counts} FROM {table}")).all() == kept
            assert kept == [{"film": (2, 1), "person": (1, 1)}[table]]
