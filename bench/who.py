"""How well people, and films, are told apart and found to be the same where identifiers are hidden.

Reads JustWatch tables (CSV, gzipped or not), hides identifiers in several ways, imports into a temporary database, and
compares who is who there with the identifiers, which are taken for the truth. Usage:
python bench/who.py CREDITS TITLES [--seed N]

What is measured are credits: pairs of them that are one person's, that is both have one identifier, or that were
placed on one person. Precision is the share of the pairs placed together that are one person's, recall the share of
one person's pairs that were placed together; a pair of which both show their identifier counts for neither.
"""

import argparse
import random
import sqlite3
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from creditsgql.importers.records import Document, FilmRecord, SourceRecord
from creditsgql.importers.run import import_data_set
from creditsgql.importers.sources import justwatch
from creditsgql.importers.sources.tables import Complain, refuse
from creditsgql.normalise import fold

Pair = tuple[int, int]


@dataclass(frozen=True)
class Credit:
    """A credit of the tables: its line, title and job, the name printed, the person's identifier, whether it shows."""

    line: int
    entry: str
    job: str
    name_key: str
    truth: str
    is_hidden: bool


@dataclass(frozen=True)
class DataSet:
    """One data set to import: what it says, and its credits."""

    documents: Sequence[Document]
    credits: Sequence[Credit]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Measures who is who where identifiers are hidden.")
    parser.add_argument("credits", type=Path)
    parser.add_argument("titles", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    documents = list(justwatch.read(given.credits, titles=given.titles, complain=refuse))
    names = _names_of_several(documents)
    print(
        f"{sum(len(_film(one).credits) for one in documents):,} credits of {len(documents):,} titles, seed {given.seed}"
    )
    variants: dict[str, Callable[[], list[DataSet]]] = {
        "nothing hidden": lambda: [_shown(documents)],
        "half of the credits hidden": lambda: [_half_hidden(documents, given.seed)],
        "that half as a data set of its own, films with ids": lambda: _halves(documents, given.seed),
        "a half with ids, another half drawn anew with no ids at all": lambda: _halves_without_film_ids(
            documents, given.seed
        ),
    }
    for title, variant in variants.items():
        _measure(title, variant(), names)


def _measure(title: str, data_sets: Sequence[DataSet], names: set[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "who.db"
        start = time.perf_counter()
        for one in data_sets:
            _import(one.documents, f"sqlite:///{path}")
        took = time.perf_counter() - start
        connection = sqlite3.connect(path)
        placed = [_placed(connection, one) for one in data_sets]
        films = [_films(connection, one) for one in data_sets]
        [doubts] = connection.execute("SELECT count(*) FROM doubt").fetchone()
        connection.close()
    credits = [(credit, person) for of_one in placed for credit, person in of_one]
    print(f"\n{title}\n{'=' * len(title)}\nimported in {took:.1f} s, {doubts:,} doubts")
    if len(films) > 1:
        _print_films("films", films)
        both = _with_people_in_common(data_sets)
        _print_films(
            "of those that name someone in common",
            [{entry: film for entry, film in of_one.items() if entry in both} for of_one in films],
        )
    _print_pairs("pairs of credits", credits)
    _print_pairs("  at best, by films and collaborators alone", _by_truth(credits))
    of_several = [(credit, person) for credit, person in credits if credit.name_key in names]
    _print_pairs(f"of the {len(names)} names with several ids", of_several)
    _print_joined(of_several)
    _print_rows(credits)
    sys.stdout.flush()


def _import(documents: Sequence[Document], url: str) -> None:
    def read(_: Complain) -> Iterator[Document]:
        return iter(documents)

    import_data_set(documents[0].source, read, url)


# What is hidden


def _shown(documents: Sequence[Document]) -> DataSet:
    return _data_set(documents, "shown", lambda line: True, lambda line: False)


def _half_hidden(documents: Sequence[Document], seed: int) -> DataSet:
    hidden = _drawn(documents, seed)
    return _data_set(documents, "half", lambda line: True, hidden.__contains__)


def _halves(documents: Sequence[Document], seed: int) -> list[DataSet]:
    hidden = _drawn(documents, seed)
    return [
        _data_set(documents, "with ids", lambda line: line not in hidden, lambda line: False),
        _data_set(documents, "without", hidden.__contains__, lambda line: True),
    ]


def _halves_without_film_ids(documents: Sequence[Document], seed: int) -> list[DataSet]:
    shown, hidden = _drawn(documents, seed), _drawn(documents, seed + 1)
    bare = [replace(one, film=replace(_film(one), external_ids=())) for one in documents]
    return [
        _data_set(documents, "with ids", shown.__contains__, lambda line: False),
        _data_set(bare, "without", hidden.__contains__, lambda line: True),
    ]


def _drawn(documents: Sequence[Document], seed: int) -> set[int]:
    """The lines of a random half of the credits."""
    lines = sorted(_line(credit.place.line) for one in documents for credit in _film(one).credits)
    return set(random.Random(seed).sample(lines, len(lines) // 2))


def _data_set(
    documents: Sequence[Document], name: str, is_there: Callable[[int], bool], is_hidden: Callable[[int], bool]
) -> DataSet:
    """A data set of some of the credits, and the identifiers of some of these hidden: only the name printed is left."""
    source = SourceRecord(justwatch.KIND, name, name, "bench")
    told: list[Document] = []
    credits: list[Credit] = []
    for document in documents:
        film = _film(document)
        names = {person.key: person.name for person in film.people}
        kept = []
        for credit in film.credits:
            line = _line(credit.place.line)
            if is_there(line):
                hides, printed = is_hidden(line), names[credit.person]
                kept.append(replace(credit, person=printed) if hides else credit)
                credits.append(
                    Credit(line, document.entry, credit.job.slug, fold(printed), credit.person, is_hidden=hides)
                )
        shown = {credit.person for credit in kept}
        people = tuple(person for person in film.people if person.key in shown)
        told.append(replace(document, source=source, film=replace(film, credits=tuple(kept), people=people)))
    return DataSet(told, credits)


def _film(document: Document) -> FilmRecord:
    assert isinstance(document.film, FilmRecord)
    return document.film


def _line(line: int | None) -> int:
    assert line is not None
    return line


def _names_of_several(documents: Sequence[Document]) -> set[str]:
    """The folded names that belong to several identifiers."""
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        for person in _film(document).people:
            ids[fold(person.name)].add(person.key)
    return {name for name, of_name in ids.items() if len(of_name) > 1}


# What became of it


def _placed(connection: sqlite3.Connection, data_set: DataSet) -> list[tuple[Credit, int]]:
    """Each credit, and the id of the person it was placed on."""
    source = data_set.documents[0].source.name
    cited = dict(
        connection.execute(
            "SELECT x.line, c.person_id FROM citation x JOIN credit c ON c.id = x.credit_id"
            " JOIN source s ON s.id = x.source_id WHERE s.name = ?",
            (source,),
        )
    )
    # Where two lines make one credit, it cites the first: the other is on the person of its name, film and job.
    joined = {
        (entry, job, name_key): person
        for entry, job, name_key, person in connection.execute(
            "SELECT fs.entry, j.slug, n.text_key, c.person_id FROM film_source fs"
            " JOIN source s ON s.id = fs.source_id JOIN credit c ON c.film_id = fs.film_id"
            " JOIN job j ON j.id = c.job_id JOIN person_name n ON n.person_id = c.person_id WHERE s.name = ?",
            (source,),
        )
    }
    return [
        (one, cited[one.line] if one.line in cited else joined[one.entry, one.job, one.name_key])
        for one in data_set.credits
    ]


def _films(connection: sqlite3.Connection, data_set: DataSet) -> dict[str, int]:
    source = data_set.documents[0].source.name
    return dict(
        connection.execute(
            "SELECT fs.entry, fs.film_id FROM film_source fs JOIN source s ON s.id = fs.source_id WHERE s.name = ?",
            (source,),
        )
    )


def _by_truth(credits: Sequence[tuple[Credit, int]]) -> list[tuple[Credit, int]]:
    """The credits placed as well as can be by what is in common: only who is one person, and on one film, on films
    that share another name, or known by identifier; also from film to film.
    """
    names: defaultdict[str, set[str]] = defaultdict(set)
    of_person: defaultdict[str, list[Credit]] = defaultdict(list)
    for credit, _ in credits:
        names[credit.entry].add(credit.name_key)
        of_person[credit.truth].append(credit)
    placed: list[tuple[Credit, int]] = []
    for group in of_person.values():
        left = list(group)
        while left:
            found, left = [left[0]], left[1:]
            for one in found:
                common = [
                    other
                    for other in left
                    if one.entry == other.entry
                    or not (one.is_hidden or other.is_hidden)
                    or len(names[one.entry] & names[other.entry]) > 1
                ]
                found += common
                left = [other for other in left if other not in common]
            placed += ((one, found[0].line) for one in found)
    return placed


# How it is told


def _with_people_in_common(data_sets: Sequence[DataSet]) -> set[str]:
    """The titles of which both data sets name someone."""
    first, second = ({(one.entry, one.name_key) for one in data_set.credits} for data_set in data_sets)
    return {entry for entry, _ in first & second}


def _print_films(title: str, films: Sequence[Mapping[str, int]]) -> None:
    first, second = films
    entries: defaultdict[int, set[str]] = defaultdict(set)
    for entry, film in first.items():
        entries[film].add(entry)
    found = {entry: entries[film] for entry, film in second.items() if film in entries}
    right = sum(entry in others for entry, others in found.items())
    together = sum(len(others) for others in found.values())
    print(_figures(title, right, together, len(first.keys() & second.keys())))


def _print_pairs(title: str, credits: Sequence[tuple[Credit, int]]) -> None:
    shown = [one for one in credits if not one[0].is_hidden]
    if len(shown) == len(credits):
        shown = []

    def pairs(key: Callable[[tuple[Credit, int]], Hashable]) -> int:
        return _pairs(map(key, credits)) - _pairs(map(key, shown))

    right = pairs(lambda one: (one[0].truth, one[1]))
    print(_figures(title, right, pairs(lambda one: one[1]), pairs(lambda one: one[0].truth)))


def _pairs(keys: Iterable[Hashable]) -> int:
    return sum(times * (times - 1) // 2 for times in Counter(keys).values())


def _figures(title: str, right: int, found: int, there: int) -> str:
    return (
        f"{title:44} precision {right / max(found, 1):7.4f}  recall {right / max(there, 1):7.4f}"
        f"   {right:,} right, {found - right:,} wrong, {there - right:,} missing"
    )


def _print_joined(credits: Sequence[tuple[Credit, int]]) -> None:
    """Of how many names two identifiers are one person now, by credits that show them and by any."""
    for which, some in (
        ("that show", [one for one in credits if not one[0].is_hidden]),
        ("at all", credits),
    ):
        truths: defaultdict[int, set[str]] = defaultdict(set)
        for credit, person in some:
            truths[person].add(credit.truth)
        names = {credit.name_key for credit, person in some if len(truths[person]) > 1}
        print(f"{'  joined: names of which ids ' + which + ' share a person':50} {len(names):6,}")


def _print_rows(credits: Sequence[tuple[Credit, int]]) -> None:
    """What became of each hidden credit."""
    rows = [one for one in credits if one[0].is_hidden]
    if not rows:
        return
    of_person: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for credit, person in credits:
        of_person[person][credit.truth] += 1
    times = Counter(credit.truth for credit, _ in credits)
    table: Counter[tuple[bool, str]] = Counter()
    for credit, person in rows:
        others = of_person[person] - Counter({credit.truth: 1})
        what = "alone" if not others else "right" if set(others) == {credit.truth} else "wrong"
        table[times[credit.truth] > 1, what] += 1
    print(f"{'hidden credits':32} {'right person':>14} {'a wrong one':>14} {'left alone':>14}")
    for has_others, title in ((True, "  of people with other credits"), (False, "  of people with no other")):
        print(f"{title:32}" + "".join(f" {table[has_others, what]:14,}" for what in ("right", "wrong", "alone")))


if __name__ == "__main__":
    main()
