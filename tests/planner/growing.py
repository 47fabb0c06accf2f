"""A graph that grows and shrinks while it is read.

Rows come at any place of any order: with keys drawn from few values, so that many are equal and some are null, and
often with the very keys of the entry that a reader has just come to. All lists are about the same few objects.
"""

import random
import sqlite3
from typing import Any

from tests.planner.beside import Beside

CENTRE = 500_000
"""The number of the film, person, genre, edition and category whose lists grow; their country is France."""

FELLOW = CENTRE + 1
"""The number of someone who works on the films of the person at the centre."""

TEXTS = ("", "aaa", "mmm", "zzz", "o'h\"ara \\", "e\u0301", "сталкер", "\U0001f3ac")
NUMBERS = (0, 1, 1, 2, 50)
YEARS = (1890, 2000, 2000, 2099)
NOW = "2026-06-01T00:00:00Z"
MOMENTS = ("1999-12-31T23:59:59Z", "2026-02-03T01:30:00Z", NOW, "2099-12-31T23:59:59Z")

SORT_KEYS: dict[str, dict[str, tuple[Any, ...]]] = {
    "film": {
        "title_key": TEXTS,
        "year": (None, *YEARS),
        "runtime_minutes": (None, None, 0, 90, 400),
        "credit_count": NUMBERS,
        "win_count": NUMBERS,
        "created_at": MOMENTS,
        "updated_at": MOMENTS,
    },
    "person": {
        "name_key": TEXTS,
        "sort_key": TEXTS,
        "birth_date": (None, "1890", "1953-03", "1953-03-16", "2001"),
        "film_count": NUMBERS,
        "win_count": NUMBERS,
        "created_at": MOMENTS,
        "updated_at": MOMENTS,
    },
    "credit": {"rank": NUMBERS, "film_year": (None, *YEARS)},
    "character": {"position": NUMBERS},
    "nomination": {"year": YEARS, "position": NUMBERS},
    "award_event": {"name_key": TEXTS},
    "source": {"name": TEXTS},
    "change": {},
}
"""By table, the columns that lists are ordered by, with the values that they get."""

WRITERS = {
    "film": ("film",),
    "film_country": ("film",),
    "film_genre": ("film",),
    "person": ("person",),
    "credit": ("credit", "credit", "film", "person"),
    "character": ("character",),
    "nomination": ("nomination",),
    "nomination_film": ("nomination",),
    "nominee": ("nomination",),
    "award_event": ("award_event",),
    "source": ("source",),
    "change": ("change",),
}
"""By the table that a list is of, what has to come so that the list grows."""

REMOVALS = {
    "film": ("DELETE FROM film WHERE id = ?",),
    "person": (
        "DELETE FROM credit WHERE person_id = ?",
        "DELETE FROM nominee WHERE person_id = ?",
        "DELETE FROM person WHERE id = ?",
    ),
    "credit": ("DELETE FROM credit WHERE id = ?",),
    "character": (
        "UPDATE role SET character_id = NULL WHERE character_id = ?",
        "DELETE FROM character WHERE id = ?",
    ),
    "nomination": ("DELETE FROM nomination WHERE id = ?",),
    "award_event": (
        "DELETE FROM award_event WHERE id = ?"
        " AND id NOT IN (SELECT event_id FROM award_edition UNION SELECT event_id FROM award_category)",
    ),
    "source": ("DELETE FROM source WHERE id = ?",),
}
"""How a row goes, by table; the feed of changes only grows."""


COUNTED = ("film", "person", "credit", "nomination")
"""Tables of which it is kept how many rows they have."""


class Growing:
    """Writes into the databases of ``tests/graph.py``, whose foreign keys hold, and commits nothing."""

    def __init__(self, connection: sqlite3.Connection, beside: Beside | None, chance: random.Random) -> None:
        self._connection = connection
        self._beside = beside
        self._chance = chance
        self._near: tuple[str, int] = ("", 0)

    def fill(self, count: int) -> None:
        """Makes the objects at the centre, and gives each of their lists at least so many entries."""
        self._insert("genre", id=CENTRE, name="Centre", name_key="centre")
        self._film(CENTRE, often=1)
        self._person(CENTRE)
        self._person(FELLOW)
        self._work(CENTRE, CENTRE)
        self._work(CENTRE, FELLOW)
        event = self._award_event()
        self._insert("award_edition", id=CENTRE, event_id=event, year=1890)
        self._insert("award_category", id=CENTRE, event_id=event, slug="centre", name="Centre", name_key="centre")
        for _ in range(count):
            film, person = self._film(often=1), self._person()
            for other in (CENTRE, FELLOW):
                self._work(film, other)
            for kind in ("CAST", "CREW"):
                self._work(CENTRE, person, kind)
            self._character(CENTRE)
            self._nomination(often=1)
            self._award_event()
            self._source("centre")
            self._change()
        self._count()

    def come(self, table: str, near: str) -> None:
        """A few rows come, mostly of what a list of that table shows; ``near`` is the entry that its reader is at."""
        self._near = _row_of(near)
        for _ in range(self._chance.randint(1, 3)):
            wanted = table if self._maybe(0.8) else self._chance.choice(list(WRITERS))
            getattr(self, f"_{self._chance.choice(WRITERS[wanted])}")()
        self._count()

    def go(self, entry: str) -> None:
        """The entry's row goes, unless it is at the centre or goes never."""
        table, key = _row_of(entry)
        for statement in REMOVALS.get(table, ()) if key not in (CENTRE, FELLOW) else ():
            self._write(statement, (key,))
        self._count()

    def _count(self) -> None:
        """What an import does last."""
        counts = (f"{table}_count = (SELECT count(*) FROM {table})" for table in COUNTED)
        self._write(f"UPDATE dataset SET {', '.join(counts)}", ())

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        self._connection.execute(statement, values)
        if self._beside is not None:
            self._beside.write(statement, values)

    # Rows

    def _film(self, key: int | None = None, often: float = 0.8) -> int:
        words = dict.fromkeys(("title", "original_title", "original_title_key"), "A film")
        film = self._sorted("film", key, **words)
        made = self._row("film", film)
        assert made is not None
        for table, column, word, other in (
            ("film_country", "country_code", "FR", "BE"),
            ("film_genre", "genre_id", CENTRE, 1),
        ):
            of = {column: word if self._maybe(often) else other}
            self._insert(table, id=self._free(table), film_id=film, film_year=made["year"], position=1, **of)
        for person in (CENTRE, FELLOW):
            if film != CENTRE and self._maybe(0.5):
                self._work(film, person)
        return film

    def _person(self, key: int | None = None) -> int:
        person = self._sorted("person", key, name="Someone", sort_name="Someone")
        if person not in (CENTRE, FELLOW) and self._maybe(0.5):
            self._work(CENTRE, person)
        return person

    def _credit(self) -> None:
        """A credit that leads to the centre or from there, or is of the film or the person of the one that is near."""
        film = self._chance.choice((CENTRE, self._any("film")))
        person = self._chance.choice((CENTRE, FELLOW, self._any("person"), self._any("person")))
        if self._near[0] == "credit" and (near := self._row(*self._near)) is not None:
            film, person = self._chance.choice(((film, person), (near["film_id"], person), (film, near["person_id"])))
        self._work(film, person)
        # What an import does: it counts anew, and what it counts has changed.
        self._write(
            "UPDATE film SET updated_at = ?, credit_count = (SELECT count(*) FROM credit WHERE film_id = film.id)"
            " WHERE id = ?",
            (NOW, film),
        )
        self._write(
            "UPDATE person SET film_count ="
            " (SELECT count(DISTINCT film_id) FROM credit WHERE person_id = person.id) WHERE id = ?",
            (person,),
        )

    def _work(self, film: int, person: int, kind: str | None = None) -> None:
        """Someone works on a film, in one more job if they have one there."""
        kind = kind or self._chance.choice(("CAST", "CREW", "CREW"))
        jobs = self._connection.execute(
            "SELECT id, department FROM job WHERE (department = 'ACTING') = (? = 'CAST')"
            " AND id NOT IN (SELECT job_id FROM credit WHERE film_id = ? AND person_id = ?)",
            (kind, film, person),
        ).fetchall()
        if jobs:
            job, department = self._chance.choice(jobs)
            said = {"kind": kind, "department": department, "job_id": job, "certainty": "STATED"}
            self._sorted("credit", film_id=film, person_id=person, is_uncredited=False, **said)

    def _character(self, film: int | None = None) -> None:
        self._sorted("character", film_id=film or self._either("film"), name="A figure", name_key="a figure")

    def _nomination(self, often: float = 0.7) -> None:
        near = self._row(*self._near) if self._near[0] == "nomination" else None
        film, category = (
            self._either(table, often) if self._maybe(often) or self._maybe(often) else None
            for table in ("film", "award_category")
        )
        if near is not None and self._maybe(0.5):
            film = near["film_id"]
        nomination = self._sorted(
            "nomination",
            edition_id=self._either("award_edition", often),
            category_id=category,
            film_id=film,
            label="Best",
            outcome="WON" if self._maybe(0.3) else "NOMINATED",
            certainty="STATED",
        )
        if self._maybe(often):
            self._insert("nominee", id=self._free("nominee"), nomination_id=nomination, person_id=CENTRE, position=1)
        if film is not None:
            key = self._free("nomination_film")
            self._insert("nomination_film", id=key, nomination_id=nomination, film_id=film, position=1)

    def _award_event(self) -> int:
        return self._sorted("award_event", name="An event")

    def _source(self, kind: str | None = None) -> None:
        """A source of the first group; no two of a kind have one name."""
        kind = kind or self._chance.choice(("centre", "centre", "page"))
        key = self._free("source", self._near[1])
        name = f"{self._chance.choice(TEXTS)}{key}"
        self._sorted("source", key, kind=kind, name=name, fingerprint="", reader="", remarks="{}", imported_at=NOW)

    def _change(self) -> None:
        self._sorted("change", action="CREATED", subject="FILM", subject_id=CENTRE, fields="[]", occurred_at=NOW)

    # Values

    def _sorted(self, table: str, key: int | None = None, **values: Any) -> int:
        """A row with sort keys: those of the row that is near where that is of this table, or any."""
        near = self._row(*self._near) if self._near[0] == table and self._maybe(0.5) else None
        keys = {
            column: near[column] if near is not None else self._chance.choice(pool)
            for column, pool in SORT_KEYS[table].items()
        }
        key = key or self._free(table, self._near[1])
        self._insert(table, **{"id": key, **keys, **values})
        return key

    def _insert(self, table: str, **values: Any) -> None:
        if table in ("film", "person", "character", "award_event", "genre"):
            values["slug"] = f"{table}-{values['id']}"
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        self._write(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))

    def _row(self, table: str, key: int) -> sqlite3.Row | None:
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        found: sqlite3.Row | None = cursor.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
        return found

    def _free(self, table: str, near: int = 0) -> int:
        """A number that no row of the table has: close to this one, on either side, or any."""
        while True:
            key = near + self._chance.randint(-9, 9) if near and self._maybe(0.5) else self._chance.randint(1, 999_999)
            if key > 0 and self._row(table, key) is None:
                return key

    def _any(self, table: str) -> int:
        [key] = self._chance.choice(self._connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall())
        return int(key)

    def _either(self, table: str, often: float = 0.7) -> int:
        """The row at the centre, most times; else any."""
        return CENTRE if self._maybe(often) else self._any(table)

    def _maybe(self, probability: float) -> bool:
        return self._chance.random() < probability


def _row_of(entry: str) -> tuple[str, int]:
    """The table and the number in a global id."""
    prefix, _, key = entry.rpartition("_")
    return {"event": "award_event"}.get(prefix, prefix), int(key)
