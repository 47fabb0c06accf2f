"""How long an import of IMDb's tables takes: ours beside the sqlite3 shell's and what PyPI has, on the same files.

Generates title.basics, title.principals and name.basics, gzipped as IMDb gives them: for each title 10 principals and
2.5 people, casts and careers as skewed as in ``world``. Each importer then runs as a process of its own, into a new
database. The table says how long it took on the clock and on the processor (of all its processes: ours has two), the
most memory that one of them held, and how many times as long ours took. Ours runs twice: the second run finds
everything as it is. The shell's ``.import`` gets as many indexes as our schema has, each over as many rows: see
``shell_script``. With ``--postgresql`` ours also goes into PostgreSQL, beside psql's ``\\copy`` and the same indexes.

Usage: python -m bench.imports [--titles 200000] [--seed N] [--packages] [--postgresql] [--folder FOLDER]
[--only NAME,...]
"""

import argparse
import gzip
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from bench.cluster import USER, Server, cluster, packaged, url
from bench.world import Deck, Words, summing_up_to

from creditsgql.entities import metadata

PRINCIPALS, PEOPLE = 10, 2.5
"""For each title."""

MOST_PRINCIPALS, MOST_CREDITS = 60, 400
"""Of one title, of one person."""

COLUMNS = {
    "title.basics": "tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres",
    "title.principals": "tconst ordering nconst category job characters",
    "name.basics": "nconst primaryName birthYear deathYear primaryProfession knownForTitles",
}
TYPES = ("movie",) * 6 + ("short",) * 3 + ("tvMovie", "video")
GENRES = ("Drama", "Comedy", "Documentary", "Thriller", "Romance", "Action", "Horror", "Crime", "Family", "War")
CREW = ("director", "writer", "producer", "cinematographer", "composer", "editor", "production_designer")
QUALIFIED = 0.05
"""How many characters have a qualifier behind them; of those on streaming services one in twenty (counted)."""

MADE_OF = {
    "title.principals": ("credit", "role", "character", "citation", "change"),
    "name.basics": ("person", "person_name", "person_external_id", "person_source", "search_entry"),
    "title.basics": ("film", "film_title", "film_genre", "film_external_id", "film_rating", "film_source"),
}
"""Our tables by the table of IMDb's that most of their rows come from; what is in none stays empty, or small."""


def main() -> None:
    """The command."""
    words = argparse.ArgumentParser(description="Times imports of a generated IMDb set.")
    words.add_argument("--titles", type=int, default=20_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--packages", action="store_true", help="also imdb-sqlite and cinemagoer, installed by pip")
    words.add_argument("--postgresql", action="store_true", help="also ours into PostgreSQL, beside psql's copy")
    words.add_argument("--folder", type=Path, help="keeps files and databases there; files that are there are used")
    words.add_argument("--only", default="", help="of shell,imdb-sqlite,cinemagoer,ours only these")
    given = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="creditsgql-imports-") as scratch:
        folder = given.folder or Path(scratch)
        files = folder / f"imdb-{given.titles}-{given.seed}"
        if not files.is_dir():
            # Linux counts a process as large as the one that it was forked from, so what needs memory goes apart.
            _apart(lambda: generate(files, given.titles, given.seed))
        every = importers(folder, files, given.packages)
        chosen = [one for one in every if not given.only or one.name in given.only.split(",")]
        measured = [(one.name, measure(one)) for one in chosen]
        if given.postgresql:
            with cluster(0) as [server]:
                measured += [(one.name, measure(one)) for one in importers_into(server, files)]
        report(given.titles, measured)


def generate(folder: Path, titles: int, seed: int) -> None:
    """Writes the three tables; the same size and seed give the same rows."""
    partial = folder.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    chance = random.Random(f"{seed} {titles}")
    words = Words(chance)
    people = round(titles * PEOPLE)
    drawn = [max(1, min(MOST_PRINCIPALS, round(8 * chance.lognormvariate(0, 0.7)))) for _ in range(titles)]
    counts = summing_up_to(titles * PRINCIPALS, drawn, MOST_PRINCIPALS, chance)
    deck = Deck(range(1, people + 1), sum(counts), min(MOST_CREDITS, 10 + titles // 10), chance)
    _write(partial, "title.basics", _titles(titles, words, chance))
    _write(partial, "title.principals", _principals(counts, deck, words, chance))
    _write(partial, "name.basics", _names(people, words, chance))
    partial.rename(folder)


def _write(folder: Path, table: str, rows: Iterator[Sequence[object]]) -> None:
    with gzip.open(folder / f"{table}.tsv.gz", "wt", compresslevel=6, encoding="utf-8", newline="\n") as file:
        file.write(COLUMNS[table].replace(" ", "\t") + "\n")
        file.writelines("\t".join(map(str, row)) + "\n" for row in rows)


def _titles(titles: int, words: Words, chance: random.Random) -> Iterator[Sequence[object]]:
    for number in range(1, titles + 1):
        original, _ = words.title(chance.choice(("ru", "el")) if chance.random() < 0.03 else "en")
        shown = words.title()[0] if chance.random() < 0.15 else original
        year = 2025 - int(100 * chance.random() ** 2) if chance.random() < 0.95 else "\\N"
        runtime = chance.randrange(3, 180) if chance.random() < 0.7 else "\\N"
        genres = ",".join(sorted(chance.sample(GENRES, chance.randrange(1, 4)))) if chance.random() < 0.9 else "\\N"
        yield _title_id(number), chance.choice(TYPES), shown, original, 0, year, "\\N", runtime, genres


def _principals(counts: Sequence[int], deck: Deck, words: Words, chance: random.Random) -> Iterator[Sequence[object]]:
    for number, size in enumerate(counts, start=1):
        acting = (size + 1) * 6 // 10
        rows: list[Sequence[object]] = []
        seen: set[int] = set()
        for place in range(1, size + 1):
            card = deck.deal(seen)
            if card is None:
                break
            seen.add(card)
            what = _acting(words, chance) if place <= acting else (CREW[(place - acting - 1) % len(CREW)], "\\N", "\\N")
            rows.append((_title_id(number), place, f"nm{card:07}", *what))
        # As IMDb's own, not sorted by the ordering.
        chance.shuffle(rows)
        yield from rows


def _acting(words: Words, chance: random.Random) -> tuple[str, str, str]:
    if chance.random() < 0.06:
        return "self", "\\N", '["Self"]'
    first, last = words.name()
    name = first[0] if chance.random() < 0.5 else f"{first[0]} {last[0]}"
    if chance.random() < QUALIFIED:
        name += chance.choice((" (voice)", " (uncredited)", " (as a child)", " / Narrator"))
    printed = json.dumps([name], ensure_ascii=False) if chance.random() < 0.85 else "\\N"
    return chance.choice(("actor", "actor", "actress")), "\\N", printed


def _names(people: int, words: Words, chance: random.Random) -> Iterator[Sequence[object]]:
    for number in range(1, people + 1):
        (first, _), (last, _) = words.name()
        born = 1890 + int(115 * chance.random()) if chance.random() < 0.05 else "\\N"
        died = (
            "\\N" if born == "\\N" or chance.random() < 0.7 else min(2025, int(born) + 30 + int(60 * chance.random()))
        )
        yield f"nm{number:07}", f"{first} {last}", born, died, "\\N", "\\N"


def _title_id(number: int) -> str:
    return f"tt{number:07}"


@dataclass(frozen=True)
class Importer:
    """A process that imports the files into ``database``; ``told`` is what it reads on its standard input."""

    name: str
    command: Sequence[str | Path]
    database: Path | None
    told: str = ""
    is_again: bool = False


def importers(folder: Path, files: Path, has_packages: bool) -> list[Importer]:
    """Everyone who can be had here, ours last; who cannot is named on stderr."""
    found = []
    if shell := _shell():
        found.append(Importer("shell", (shell, folder / "shell.db"), folder / "shell.db", shell_script(files)))
    if has_packages:
        found += _packages(folder, files)
    ours = folder / "ours.db"
    command = (sys.executable, "-m", "creditsgql", "import", "imdb", files, "--database", f"sqlite:///{ours}")
    return [*found, Importer("ours", command, ours), Importer("ours again", command, ours, is_again=True)]


def importers_into(server: Server, files: Path) -> list[Importer]:
    """Those into a database each of a PostgreSQL server, ours last."""
    for name in ("theirs", "ours"):
        server.call("createdb", "-h", "127.0.0.1", "-p", str(server.port), "-U", USER, name)
    theirs, ours = url([server], "theirs"), url([server], "ours")
    psql = (packaged() / "psql", "--quiet", "--set", "ON_ERROR_STOP=1", theirs)
    command = (sys.executable, "-m", "creditsgql", "import", "imdb", files, "--database", ours)
    return [
        Importer("psql", psql, None, psql_script(files)),
        Importer("ours, PostgreSQL", command, None),
        Importer("ours again, PostgreSQL", command, None, is_again=True),
    ]


def psql_script(files: Path) -> str:
    """What psql is told: to copy each file, then to make the same indexes as the shell."""
    lines = ["CREATE TABLE empty (value text);"]
    for table, names in COLUMNS.items():
        columns = ", ".join(f'"{name}" text' for name in names.split())
        lines += [
            f'CREATE TABLE "{table}" ({columns});',
            f"\\copy \"{table}\" FROM PROGRAM 'gzip -dc {files / table}.tsv.gz | tail -n +2'",
        ]
    return "\n".join((*lines, *_index_statements(), ""))


def shell_script(files: Path) -> str:
    """What the shell is told: to import each file, then to make as many indexes as our schema has.

    An index of a table of ours is one over that file here from which most rows of that table come, on one column, or
    two where each column has its own already. Indexes of tables that such an import leaves empty, or small, are over
    an empty table. Our full-text index, and the words for misspellings, count for nothing.
    """
    lines = [".bail on", ".mode ascii", '.separator "\\t" "\\n"', "CREATE TABLE empty (value TEXT);"]
    lines += [f'.import "|gzip -dc {files / table}.tsv.gz" "{table}"' for table in COLUMNS]
    return "\n".join((*lines, *_index_statements(), ""))


def _index_statements() -> list[str]:
    indexes = _indexes()
    lines = []
    left = indexes.total()
    for table, columns in ((table, names.split()) for table, names in COLUMNS.items()):
        own = sum(indexes[one] for one in MADE_OF[table])
        left -= own
        for number, column in zip(range(own), cycle(columns), strict=False):
            width = 1 + number // len(columns)
            start = columns.index(column)
            chosen = ", ".join(f'"{(columns * 2)[start + step]}"' for step in range(min(width, len(columns))))
            lines.append(f'CREATE INDEX "{table} {number}" ON "{table}" ({chosen});')
    return lines + [f"CREATE INDEX empty_{number} ON empty (value);" for number in range(left)]


def _indexes() -> Counter[str]:
    """How many indexes SQLite keeps for each table, those for its constraints among them."""
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        made = connection.exec_driver_sql("SELECT tbl_name FROM sqlite_master WHERE type = 'index'").scalars().all()
    engine.dispose()
    return Counter(made)


def _shell() -> str | None:
    if shutil.which("sqlite3") is None and shutil.which("apt-get"):
        subprocess.run(("apt-get", "install", "--yes", "--quiet", "sqlite3"), check=False, stdout=subprocess.DEVNULL)
    if (found := shutil.which("sqlite3")) is None:
        print("the sqlite3 shell cannot be had here", file=sys.stderr)
    return found


def _packages(folder: Path, files: Path) -> Iterator[Importer]:
    there = folder / "packages"
    if not there.is_dir():
        subprocess.run((sys.executable, "-m", "venv", there), check=True)
    for name in ("imdb-sqlite", "cinemagoer"):
        pip = (there / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", name)
        if subprocess.run(pip, check=False).returncode:
            print(f"{name} cannot be had here", file=sys.stderr)
            continue
        database = folder / f"{name}.db"
        if name == "imdb-sqlite":
            chosen = ("--cache-dir", files, "--only", "people,titles,crew")
            yield Importer(name, (there / "bin" / name, "--db", database, *chosen), database)
        else:
            command = (there / "bin" / "s32cinemagoer.py", files, f"sqlite:///{database}")
            yield Importer(name, command, database)


@dataclass(frozen=True)
class Measured:
    """What a process took: seconds on the clock and on the processor, the most MiB of memory, and MiB on the disk."""

    wall: float
    cpu: float
    memory: float
    disk: float


def measure(importer: Importer) -> Measured:
    """Runs an importer. Exits where it fails."""
    if importer.database and not importer.is_again:
        for path in importer.database.parent.glob(f"{importer.database.name}*"):
            path.unlink()
    print(f"{importer.name} ...", file=sys.stderr)
    code, wall, cpu, memory = _apart(lambda: _run(importer))
    if code:
        sys.exit(f"{importer.name} failed with exit status {code}")
    there = importer.database.parent.glob(f"{importer.database.name}*") if importer.database else ()
    disk = sum(path.stat().st_size for path in there)
    return Measured(wall, cpu, memory, disk / 2**20)


def _apart(work: Callable[[], Any]) -> Any:
    """What work in a process of its own returns, as JSON has it; the children it waits for are those of work alone."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        status = 1
        try:
            os.close(reading)
            os.write(writing, json.dumps(work()).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        told = file.read()
    if os.waitpid(child, 0)[1]:
        sys.exit("bench: a process broke off")
    return json.loads(told)


def _run(importer: Importer) -> tuple[int, float, float, float]:
    started = time.perf_counter()
    done = subprocess.run(
        importer.command, input=importer.told, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    wall = time.perf_counter() - started
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        print(done.stderr[-2000:], file=sys.stderr)
    # Linux counts memory in KiB, macOS in bytes.
    unit = 2**10 if sys.platform != "darwin" else 2**20
    return done.returncode, wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit


def report(titles: int, rows: Sequence[tuple[str, Measured]]) -> None:
    """Prints the table."""
    ours = dict(rows)
    print(f"{titles:,} titles, {titles * PRINCIPALS:,} principals, {round(titles * PEOPLE):,} names\n")
    print("| importer | seconds | of processor | MiB of memory | MiB on disk | ours takes |\n|---|---|---|---|---|---|")
    for name, one in rows:
        first = ours.get("ours, PostgreSQL" if name in ("psql", "ours again, PostgreSQL") else "ours")
        ratio = f"{first.wall / one.wall:.2f} times" if first and not name.startswith("ours") else ""
        print(f"| {name} | {one.wall:.1f} | {one.cpu:.1f} | {one.memory:,.0f} | {one.disk:,.0f} | {ratio} |")


if __name__ == "__main__":
    main()
