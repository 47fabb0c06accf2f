"""Fills a database with generated films, people and credits for timing: the skew is real, the facts are not.

Casts have 1 to 300 names and people 1 to 500 credits (log-normal), some names belong to several people. The same
size and seed give the same rows. Usage: python bench/generate.py FILE FILMS [SEED]
"""

import math
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from creditsgql.database import writing
from creditsgql.entities import (
    Character,
    Country,
    Credit,
    Dataset,
    Film,
    FilmCountry,
    FilmTitle,
    Job,
    Person,
    PersonName,
    Role,
)
from creditsgql.importers import search_index
from creditsgql.importers.counters import count_films, count_people
from creditsgql.vocabulary import Certainty, CreditKind, Department, PersonNameKind, TitleKind

SYLLABLES = (
    "ba ce di fo gu ha ji ka le mi no pa qui ro sa té u vé wo xa yo zü".split()  # noqa: SIM905
)
COUNTRIES = [
    ("AT", "Austria"),
    ("BE", "Belgium"),
    ("DE", "Germany"),
    ("DK", "Denmark"),
    ("FR", "France"),
    ("IT", "Italy"),
]
JOBS = [
    ("director", Department.DIRECTING),
    ("screenwriter", Department.WRITING),
    ("producer", Department.PRODUCTION),
    ("cinematographer", Department.CINEMATOGRAPHY),
    ("editor", Department.EDITING),
    ("production-designer", Department.PRODUCTION_DESIGN),
    ("costume-designer", Department.COSTUME_AND_MAKEUP),
    ("composer", Department.MUSIC),
    ("sound", Department.SOUND),
    ("visual-effects-artist", Department.VISUAL_EFFECTS),
]
BATCH = 20_000

Row = dict[str, object]


def word(chance: random.Random, least: int = 2, most: int = 4) -> str:
    """A made-up word, with a capital."""
    return "".join(chance.choices(SYLLABLES, k=chance.randint(least, most))).capitalize()


def skewed(chance: random.Random, middle: float, spread: float, most: int) -> int:
    """A whole number from 1 to ``most``, log-normal around ``middle``."""
    return max(1, min(most, round(math.exp(chance.gauss(math.log(middle), spread)))))


def films(count: int, chance: random.Random) -> Iterator[Row]:
    """The films."""
    for number in range(1, count + 1):
        title = " ".join(word(chance) for _ in range(chance.randint(1, 4)))
        yield {
            "id": number,
            "slug": f"{title.lower().replace(' ', '-')}-{number}",
            "original_title": title,
            "title": title,
            "title_key": title.lower(),
            "original_title_key": title.lower(),
            "year": None if chance.random() < 0.02 else min(2026, 1900 + round(126 * chance.betavariate(4, 1.3))),
            "release_date": None,
            "runtime_minutes": chance.randint(60, 200),
        }


def people(count: int, chance: random.Random) -> Iterator[Row]:
    """The people; one name in a hundred is another's too."""
    names: list[str] = []
    for number in range(1, count + 1):
        shared = names and chance.random() < 0.01
        name = chance.choice(names) if shared else f"{word(chance)} {word(chance, 2, 5)}"
        names.append(name)
        first, last = name.split(" ")
        yield {
            "id": number,
            "slug": f"{first}-{last}-{number}".lower(),
            "name": name,
            "name_key": name.lower(),
            "sort_name": f"{last}, {first}",
            "sort_key": f"{last}, {first}".lower(),
        }


def credits_of(film: int, population: int, chance: random.Random) -> Iterator[tuple[int, int, int]]:
    """Person, job number (0 is acting) and rank of each credit of a film; a few people have most of the credits."""
    cast, crew = skewed(chance, 22, 0.9, 300), skewed(chance, 18, 0.7, 150)
    seen: set[tuple[int, int]] = set()
    for rank in range(1, cast + crew + 1):
        person = min(population, 1 + int(population * chance.random() ** 2.2))
        job = 0 if rank <= cast else (1 if rank == cast + 1 else chance.randint(1, len(JOBS)))
        if (person, job) not in seen:
            seen.add((person, job))
            yield person, job, rank if job == 0 else rank - cast


def fill(connection: sa.Connection, count: int, seed: int) -> None:
    """Writes everything."""
    chance = random.Random(seed)
    population = max(50, count * 3 if count > 20_000 else count * 11)
    batches: dict[type, list[Row]] = {}

    def add(entity: type, row: Row) -> None:
        rows = batches.setdefault(entity, [])
        rows.append(row)
        if len(rows) >= BATCH:
            flush()

    def flush() -> None:
        for entity in (Country, Job, Film, Person, FilmTitle, PersonName, FilmCountry, Credit, Character, Role):
            if rows := batches.pop(entity, []):
                connection.execute(sa.insert(entity), rows)

    for code, name in COUNTRIES:
        add(Country, {"code": code, "name": name, "name_key": name.lower(), "is_former": False})
    for number, (slug, department) in enumerate([("actor", Department.ACTING), *JOBS]):
        name = slug.replace("-", " ").capitalize()
        add(Job, {"id": number + 1, "slug": slug, "name": name, "name_key": name.lower(), "department": department})
    for row in people(population, chance):
        add(Person, row)
        usual = {"text": row["name"], "text_key": row["name_key"], "kind": PersonNameKind.USUAL}
        add(PersonName, {"person_id": row["id"], "position": 1, **usual})
    flush()
    credit, total = 0, 0
    for row in films(count, chance):
        number = int(str(row["id"]))
        add(Film, row)
        title = {"film_id": number, "position": 1, "text": row["title"], "text_key": row["title_key"]}
        add(FilmTitle, {**title, "kind": TitleKind.ORIGINAL})
        for position, (code, _) in enumerate(chance.sample(COUNTRIES, chance.choice([1, 1, 1, 2, 3])), 1):
            add(FilmCountry, {"film_id": number, "country_code": code, "position": position})
        for person, job, rank in credits_of(number, population, chance):
            credit += 1
            department = JOBS[job - 1][1] if job else Department.ACTING
            add(
                Credit,
                {
                    "id": credit,
                    "film_id": number,
                    "person_id": person,
                    "kind": CreditKind.CREW if job else CreditKind.CAST,
                    "department": department,
                    "job_id": job + 1,
                    "position": rank,
                    "rank": rank,
                    "is_uncredited": False,
                    "certainty": Certainty.STATED,
                },
            )
            if job == 0:
                name = word(chance)
                add(
                    Character,
                    {
                        "id": credit,
                        "film_id": number,
                        "slug": f"{name.lower()}-{rank}",
                        "name": name,
                        "name_key": name.lower(),
                        "position": rank,
                    },
                )
                add(
                    Role,
                    {
                        "credit_id": credit,
                        "character_id": credit,
                        "position": 1,
                        "name": name,
                        "is_voice": False,
                        "is_self": False,
                        "is_archive_footage": False,
                    },
                )
            total += 1
    flush()
    count_films(connection)
    count_people(connection)
    search_index.rebuild(connection)
    counts = {"film_count": count, "person_count": population, "credit_count": total, "nomination_count": 0}
    connection.execute(sa.update(Dataset).values(version=1, **counts))
    connection.exec_driver_sql("ANALYZE")


def main() -> None:
    """The command."""
    path, count, *seed = sys.argv[1:]
    Path(path).unlink(missing_ok=True)
    with writing(f"sqlite:///{Path(path).resolve()}") as connection:
        fill(connection, int(count), int(seed[0]) if seed else 1)


if __name__ == "__main__":
    main()
