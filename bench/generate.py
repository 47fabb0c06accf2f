"""Fills a new database with generated films, people and credits for timing: the skew is real, the facts are not.

For each film there are 20 credits and three people: 100,000 films have 2,000,000 credits of 300,000 people. Casts have
1 to 300 names, people 1 to 500 credits, some names belong to several people (see ``world``). The same size and seed
give the same rows, another size the same skew.

Usage: python -m bench.generate FILE FILMS [SEED]
"""

import random
import sqlite3
import sys
import time
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from bench.world import Population, Word, Words, sizes

from creditsgql.database import writing
from creditsgql.importers import search_index
from creditsgql.importers.counters import count_films, count_people
from creditsgql.normalise import fold
from creditsgql.vocabulary import country_names, job_of_slug, language_names

SHARED_NAMES = 0.01
"""How many people have the name of another; of those on streaming services one in a hundred (counted)."""

FIRST_JOBS = ("director", "screenwriter", "producer", "cinematographer", "editor", "composer")
"""What a crew begins with; the rest of it has any job."""

OTHER_JOBS = (
    *("co-producer", "executive-producer", "assistant-director", "production-designer", "costume-designer"),
    *("make-up-artist", "sound", "sound-designer", "visual-effects", "animator", "casting-director", "stunts"),
)
JOBS = ("actor", *FIRST_JOBS, *OTHER_JOBS)
_COUNTRIES_LIST = """
    US GB FR DE IT IN JP ES CA CN KR RU BE SE DK PL AT NL BR MX AR AU IE NO FI CH PT GR RO HU TR IR IL
"""
_LANGUAGES_LIST = "en fr de es it ja hi ru zh ko pt sv da pl nl tr el ro hu fa he ar fi no cs bg"
COUNTRIES, LANGUAGES = _COUNTRIES_LIST.split(), _LANGUAGES_LIST.split()
GENRES = ("Drama", "Comedy", "Documentary", "Thriller", "Romance", "Action", "Horror", "Crime", "Family", "War")
OUTCOMES = ("NOMINATED",) * 5 + ("SELECTED",) * 3 + ("WON", "WON", "SHORTLISTED", "SPECIAL_MENTION")
EVENTS, CATEGORIES, FIRST_EDITION = 25, 12, 1950
TONGUES = ("en", *LANGUAGES[1:12], "el")
"""Languages that titles are translated into."""

MOMENTS = tuple(f"{2021 + day // 336}-{1 + day // 28 % 12:02}-{1 + day % 28:02}T12:00:00Z" for day in range(1680))
"""When imports ran, oldest first."""

AT_ONE_GO = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -262144")
"""What does not fit in the cache while indexes are made goes to files, so that a million films need no more memory."""

BATCH = 2_000
"""Films, or people, that are written together."""

COLUMNS = {
    "film": "id slug original_title title title_key original_title_key year release_date runtime_minutes"
    " created_at updated_at revision",
    "film_title": "film_id position text text_key kind language country_code",
    "film_country": "film_id position film_year country_code",
    "film_language": "film_id position film_year language_tag",
    "film_genre": "film_id position film_year genre_id",
    "film_text": "film_id source_id position kind language body",
    "film_external_id": "film_id authority value",
    "former_film": "former_id film_id slug",
    "credit": "id film_id person_id kind department job_id label credited_as position rank is_uncredited certainty"
    " film_year",
    "character": "id film_id slug name name_key position",
    "role": "credit_id character_id position name is_voice is_self is_archive_footage",
    "nomination": "id edition_id category_id film_id label year outcome is_final position certainty"
    " created_at updated_at",
    "nomination_film": "nomination_id film_id position",
    "nominee": "nomination_id person_id position",
    "citation": "source_id film_id line quotation",
    "change": "action subject subject_id fields occurred_at",
}
"""What is written for each film, by table."""

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]
Drawn = tuple[int, str, Word, Word, str, str]
"""A person: id, slug, first and last name, and the moments when they came and last changed."""


class Generation:
    """The rows of one database, drawn film by film."""

    def __init__(self, films: int, seed: int) -> None:
        self.chance = random.Random(seed)
        self.films = films
        self.words = Words(self.chance)
        self.casts, self.crews = sizes(films, self.chance)
        self.population = Population(films, sum(self.casts), sum(self.crews), self.chance)
        self._random = self.chance.random
        self._jobs = [(job.name, job.department.name) for slug in JOBS if (job := job_of_slug(slug))]
        self._credit = self._nomination = 0

    def some(self, words: Sequence[Any], most: int) -> list[Any]:
        """A few different ones, mostly one, the first of them the likeliest."""
        count = 1 + int(most * self.chance.random() ** 4)
        return list(dict.fromkeys(words[int(len(words) * self.chance.random() ** 3)] for _ in range(count)))

    def film(self, film: int, rows: Rows) -> None:
        """A film with all that is its own."""
        chance = self.chance
        title = self._titles(film, rows)
        year = None if chance.random() < 0.02 else min(2026, 1900 + round(126 * chance.betavariate(4, 1.3)))
        runtime = None if chance.random() < 0.05 else max(1, round(chance.gauss(98, 22)))
        created = film * (len(MOMENTS) - 1) // self.films
        moments = MOMENTS[created], MOMENTS[chance.randint(created, len(MOMENTS) - 1)]
        slug = f"{title[1].replace(' ', '-')}-{film}"
        released = None if year is None else f"{year}-{chance.randint(1, 12):02}"
        rows["film"].append(
            (film, slug, title[0], title[0], title[1], title[1], year, released, runtime, *moments, 1 + film % 3)
        )
        for table, words, most in (("country", COUNTRIES, 4), ("language", LANGUAGES, 3), ("genre", GENRES, 4)):
            chosen = self.some(words, most)
            keys = [1 + GENRES.index(one) for one in chosen] if table == "genre" else chosen
            rows[f"film_{table}"] += [(film, place, year, key) for place, key in enumerate(keys, 1)]
        if chance.random() < 0.25:
            rows["film_text"].append((film, 1, 1, "SYNOPSIS", "en", self.words.title()[0]))
        for share, authority, value in ((0.7, "IMDB", f"tt{film:07}"), (0.3, "WIKIDATA", f"Q{film}")):
            if chance.random() < share:
                rows["film_external_id"].append((film, authority, value))
        if chance.random() < 0.005:
            rows["former_film"].append((self.films + film, film, f"once-{slug}"))
        rows["citation"].append((1, film, film, title[0]))
        rows["change"].append(("CREATED", "FILM", film, "[]", moments[0]))
        people = self._credits(film, year, rows)
        if chance.random() < 0.08:
            self._nominations(film, year or 2000, people, moments, rows)

    def _titles(self, film: int, rows: Rows) -> Word:
        original = self.words.title()
        titles = [(film, 1, *original, "ORIGINAL", None, None)]
        for place, tongue in enumerate(self.some(TONGUES, 10)[: 10 if self.chance.random() < 0.4 else 0], 2):
            titles.append((film, place, *self.words.title(tongue), "LOCALIZED", tongue, None))
        rows["film_title"] += titles
        return original

    def _credits(self, film: int, year: int | None, rows: Rows) -> list[int]:
        random = self._random
        cast = self.population.cast(self.casts[film - 1])
        size, last = self.crews[film - 1], len(JOBS) - 1
        jobs = [place if place <= 6 else 1 + int(last * random()) for place in range(1, size + 1)]
        crew = self.population.crew(sorted(jobs))
        credits, alias = rows["credit"].append, self._alias
        for rank, person in enumerate(cast, 1):
            self._credit += 1
            printed, rare = alias() if random() < 0.02 else None, random() < 0.02
            told: Row = ("CAST", "ACTING", 1, None, printed, rank, rank, rare, "STATED", year)
            credits((self._credit, film, person, *told))
            self._role(film, rank, rows)
        for rank, (person, job) in enumerate(crew, 1):
            self._credit += 1
            label, department = self._jobs[job]
            names = label, alias() if random() < 0.02 else None
            told = "CREW", department, job + 1, *names, rank, rank, False, "STATED", year
            credits((self._credit, film, person, *told))
        return [*cast[:3], *(person for person, _ in crew[:3])]

    def _alias(self) -> str:
        first, last = self.words.name()
        return f"{first[0][0]}. {last[0]}"

    def _role(self, film: int, rank: int, rows: Rows) -> None:
        drawn, credit = self._random(), self._credit
        if drawn < 0.07:
            return
        if drawn < 0.13:
            rows["role"].append((credit, None, 1, "Self", False, True, drawn < 0.08))
            return
        first, last = self.words.name()
        name, key = first if drawn < 0.6 else (f"{first[0]} {last[0]}", f"{first[1]} {last[1]}")
        rows["character"].append((credit, film, f"{key}-{rank}", name, key, rank))
        rows["role"].append((credit, credit, 1, name, drawn > 0.95, False, False))

    def _nominations(self, film: int, year: int, people: list[int], moments: tuple[str, str], rows: Rows) -> None:
        chance = self.chance
        for place in range(1, 2 + int(40 * chance.random() ** 5)):
            self._nomination += 1
            event = int(EVENTS * chance.random() ** 2)
            edition = min(2026, max(FIRST_EDITION, year + chance.randint(0, 1)))
            key = 1 + event * (2027 - FIRST_EDITION) + edition - FIRST_EDITION
            category = None if chance.random() < 0.3 else 1 + event * CATEGORIES + chance.randrange(CATEGORIES)
            outcome = chance.choice(OUTCOMES)
            printed, final = f"Prize {edition}", outcome == "WON" or None
            row = (self._nomination, key, category, film, printed, edition, outcome, final, place, "STATED", *moments)
            rows["nomination"].append(row)
            rows["nomination_film"].append((self._nomination, film, 1))
            named = dict.fromkeys(people[: chance.randint(0, 2)])
            rows["nominee"] += [(self._nomination, person, number) for number, person in enumerate(named, 1)]

    def people(self) -> Iterator[Drawn]:
        """Everyone."""
        firsts, lasts = array("H"), array("H")
        for person in range(1, self.population.count + 1):
            if firsts and self.chance.random() < SHARED_NAMES:
                other = self.chance.randrange(len(firsts))
                places = firsts[other], lasts[other]
            else:
                places = self.words.name_places()
            firsts.append(places[0])
            lasts.append(places[1])
            first, last = self.words.first_names[places[0]], self.words.last_names[places[1]]
            created = person * (len(MOMENTS) - 1) // self.population.count
            updated = self.chance.randint(created, len(MOMENTS) - 1)
            yield person, f"{first[1]}-{last[1]}-{person}", first, last, MOMENTS[created], MOMENTS[updated]


def make(path: Path, films: int, seed: int = 1) -> None:
    """Makes a new database of that size, as an import would leave it."""
    url = f"sqlite:///{path.resolve()}"
    with writing(url):
        pass
    engine = sa.create_engine(url, connect_args={"isolation_level": None})
    with engine.connect() as connection:
        # Whoever is interrupted here starts again with a new file.
        for setting in (*AT_ONE_GO, "ignore_check_constraints = ON", "threads = 2"):
            connection.exec_driver_sql(f"PRAGMA {setting}")
        connection.exec_driver_sql("BEGIN")
        _fill(connection, Generation(films, seed))
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    engine.dispose()


def _fill(connection: sa.Connection, generation: Generation) -> None:
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    indexes = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in indexes:
        raw.execute(f"DROP INDEX {name}")
    _insert_words(raw)
    numbers = iter(range(1, generation.films + 1))
    while batch := list(islice(numbers, BATCH)):
        rows: Rows = {table: [] for table in COLUMNS}
        for number in batch:
            generation.film(number, rows)
        for table, columns in COLUMNS.items():
            _insert(raw, table, columns, rows[table])
    _insert_people(raw, generation)
    # Once all rows are there: an index is then written from end to end.
    for _, sql in indexes:
        raw.execute(sql)
    count_films(connection)
    count_people(connection)
    search_index.rebuild(connection)
    counts = ", ".join(f"{table}_count = (SELECT count(*) FROM {table})" for table in COUNTED)
    raw.execute(f"UPDATE dataset SET version = 1, {counts}")


COUNTED = ("film", "person", "credit", "nomination")


def _insert_words(raw: sqlite3.Connection) -> None:
    """The tables of words: countries, languages, genres, jobs, awards; and the source of it all."""
    countries = {code: country_names(code) for code in COUNTRIES}
    languages = {tag: language_names(tag) for tag in LANGUAGES}
    rows: Iterable[Row] = ((code, names["en"], fold(names["en"]), False) for code, names in countries.items())
    _insert(raw, "country", "code name name_key is_former", rows)
    _insert(raw, "country_name", "country_code language name", _names(countries))
    _insert(raw, "language", "tag name name_key", ((tag, one["en"], fold(one["en"])) for tag, one in languages.items()))
    _insert(raw, "language_name", "language_tag language name", _names(languages))
    _insert(raw, "genre", "slug name name_key", ((name.lower(), name, name.lower()) for name in GENRES))
    jobs = [job for slug in JOBS if (job := job_of_slug(slug))]
    rows = ((job.slug, job.name, job.name.lower(), job.department.name) for job in jobs)
    _insert(raw, "job", "slug name name_key department", rows)
    invented = Words(random.Random(1))
    events = [f"{invented.title()[0]} Awards" for _ in range(EVENTS)]
    rows = ((f"event-{event}", name, fold(name)) for event, name in enumerate(events))
    _insert(raw, "award_event", "slug name name_key", rows)
    editions = ((1 + event, year) for event in range(EVENTS) for year in range(FIRST_EDITION, 2027))
    _insert(raw, "award_edition", "event_id year", editions)
    categories = (
        (1 + event, f"best-{one}", f"Best {one}", f"best {one}") for event in range(EVENTS) for one in range(CATEGORIES)
    )
    _insert(raw, "award_category", "event_id slug name name_key", categories)
    source = ("generated", "world", "", "", "{}", "2026-01-01 00:00:00")
    _insert(raw, "source", "kind name fingerprint reader remarks imported_at", [source])


def _names(named: dict[str, dict[str, str]]) -> Iterator[Row]:
    return ((key, tongue, name) for key, names in named.items() for tongue, name in names.items())


def _insert_people(raw: sqlite3.Connection, generation: Generation) -> None:
    everyone = generation.people()
    while people := list(islice(everyone, BATCH)):
        columns = "id slug name name_key sort_name sort_key birth_date created_at updated_at"
        _insert(raw, "person", columns, map(_person, people))
        named = ((one[0], 1, f"{one[2][0]} {one[3][0]}", f"{one[2][1]} {one[3][1]}", "USUAL") for one in people)
        _insert(raw, "person_name", "person_id position text text_key kind", named)
        identified = ((one[0], "IMDB", f"nm{one[0]:07}") for one in people if one[0] % 5 < 3)
        _insert(raw, "person_external_id", "person_id authority value", identified)
        former = ((generation.population.count + one[0], one[0], f"once-{one[1]}") for one in people[::200])
        _insert(raw, "former_person", "former_id person_id slug", former)


def _person(drawn: Drawn) -> Row:
    person, slug, (first, first_key), (last, last_key), *moments = drawn
    names = (f"{first} {last}", f"{first_key} {last_key}", f"{last}, {first}", f"{last_key}, {first_key}")
    return (person, slug, *names, f"19{person % 97:02}" if person % 3 == 0 else None, *moments)


def _insert(raw: sqlite3.Connection, table: str, columns: str, rows: Iterable[Row]) -> None:
    names = columns.split()
    raw.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows)


def profile(path: Path) -> Iterator[str]:
    """What is in a database, line by line: how many of each, and how unevenly."""
    raw = sqlite3.connect(path)
    for name, sql in PROFILE.items():
        yield f"{name:34}{', '.join(f'{value:,}' for value in raw.execute(sql).fetchone())}"
    raw.close()


PROFILE = {
    "films, people, credits": "SELECT film_count, person_count, credit_count FROM dataset",
    "nominations": "SELECT nomination_count FROM dataset",
    "cast of a film, least to most": "SELECT min(n), max(n) FROM (SELECT count(*) AS n FROM credit WHERE kind = 'CAST'"
    " GROUP BY film_id)",
    "credits of a person, least to most": "SELECT min(n), max(n) FROM (SELECT count(*) AS n FROM credit"
    " GROUP BY person_id)",
    "people with one credit": "SELECT count(*) FROM (SELECT 1 FROM credit GROUP BY person_id HAVING count(*) = 1)",
    "names of several, of how many": "SELECT count(*), max(n) FROM (SELECT count(*) AS n FROM person GROUP BY name_key"
    " HAVING n > 1)",
    "titles, of films in all": "SELECT count(*), count(DISTINCT film_id) FROM film_title",
    "characters, roles": "SELECT (SELECT count(*) FROM character), (SELECT count(*) FROM role)",
    "search entries, words, slips": "SELECT (SELECT count(*) FROM search_entry), (SELECT count(*) FROM search_word),"
    " (SELECT count(*) FROM search_slip)",
}


def main() -> None:
    """The command."""
    path, count, *seed = sys.argv[1:]
    Path(path).unlink(missing_ok=True)
    start = time.perf_counter()
    make(Path(path), int(count), int(seed[0]) if seed else 1)
    print(f"{time.perf_counter() - start:.1f} seconds, {Path(path).stat().st_size / 1e6:,.0f} MB")
    print("\n".join(profile(Path(path))))


if __name__ == "__main__":
    main()
