"""The generated databases that plans are read on and answers are timed with: sound, of the size said, and as uneven."""

import sqlite3
from pathlib import Path

from bench import generate

SKEW = {
    "films, people, credits": (
        "SELECT film_count, person_count, credit_count FROM dataset",
        (20_000, 60_000, 400_000),
    ),
    "the smallest and the largest cast": (
        "SELECT min(n), max(n) FROM (SELECT count(*) AS n FROM credit WHERE kind = 'CAST' GROUP BY film_id)",
        (1, 300),
    ),
    "whether the busiest have hundreds of credits, and none over 500": (
        "SELECT min(n), max(n) BETWEEN 300 AND 500 FROM (SELECT count(*) AS n FROM credit GROUP BY person_id)",
        (1, 1),
    ),
    "whether hundreds of names belong to several people": (
        "SELECT count(*) > 600, max(n) > 3 FROM (SELECT count(*) AS n FROM person GROUP BY name HAVING n > 1)",
        (1, 1),
    ),
}


def test_twenty_thousand_films_are_as_uneven_as_real_ones(grown: sqlite3.Connection) -> None:
    assert {what: grown.execute(sql).fetchone() for what, (sql, _) in SKEW.items()} == {
        what: found for what, (_, found) in SKEW.items()
    }


def test_what_is_generated_is_sound_and_the_same_each_time(tmp_path: Path) -> None:
    dumps = []
    for name in ("one.db", "other.db"):
        generate.make(tmp_path / name, 60)
        connection = sqlite3.connect(tmp_path / name)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        dumps.append([line for line in connection.iterdump() if not line.startswith('INSERT INTO "dataset"')])
        connection.close()
    assert dumps[0] == dumps[1]
