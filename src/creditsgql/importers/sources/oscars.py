"""Reads oscar_data's table of the Academy Awards: every nomination and award, with IMDb's identifiers.

The table is parted by tabs, whatever its name ends in; quotes are signs like any other and have a backslash before
them; empty cells at the end of a row may be cut; lists are parted by "|". It is small, and read whole: a film's
nominations stand all over it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from creditsgql.importers.reader import reader
from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    HonorsRecord,
    JobRecord,
    NominationRecord,
    PersonRecord,
    Place,
    SourceRecord,
    TitleRecord,
)
from creditsgql.importers.sources.names import is_certainly_a_name
from creditsgql.importers.sources.roles import read_role_text
from creditsgql.importers.sources.tables import BadRowError, CellError, Complain, fingerprint, read_rows, shown
from creditsgql.normalise import clean
from creditsgql.vocabulary import Authority, Certainty, CreditKind, NominationOutcome, TitleKind, job_of_slug

KIND = "oscars"
EVENT = "Academy Awards"

_COLUMNS = (
    *("Ceremony", "Year", "Class", "CanonicalCategory", "Category", "Film", "FilmId", "Name", "Nominees"),
    *("NomineeIds", "Winner", "Detail", "Note", "Citation"),
)
_UNKNOWN = "?"
"""What stands for an identifier that nobody has found."""

_UNOFFICIAL = "NOT AN OFFICIAL NOMINATION"
_HONORARY = frozenset({"SciTech", "Special"})
"""Classes of awards that are given outright, without nominees to choose from."""

_COMPANIES_WORDS = """
    ag agency army associates bros camera cameras cine club co committee companies company consolidated corp
    corporation council department digital electric electronic engineering enterprises equipment film films
    foundation fund gmbh government governments group guild images inc incorporated industries information institut
    institute instruments international kg kodak laboratories laboratory labs limited ltd machine magic ministry
    national navy optics panavision partners pictures productions products projector radio rental research sciences
    service services society sons sound states studio studios systems technik techniques technologies technology
    theater theatre union unit university works
"""
_COMPANIES = frozenset(_COMPANIES_WORDS.split())
"""Words that no person's name has, of companies and public bodies."""


@dataclass(frozen=True)
class _Nominee:
    """One of a row's nominees, under each identifier that it has: a pseudonym of two people has both of theirs."""

    name: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class _Row:
    """A row, its lists parted; ``films`` are title and identifier, which is empty where it is unknown."""

    line: int
    ceremony: int
    year: str
    kind: str
    canonical: str
    category: str
    films: tuple[tuple[str, str], ...]
    name: str
    nominees: tuple[_Nominee, ...]
    has_won: bool
    details: tuple[str, ...]
    note: str
    citation: str


def source(path: Path) -> SourceRecord:
    """The source that the file is, known by its name. Raises BadRowError where it cannot be read."""
    return SourceRecord(
        KIND,
        normalize("NFC", path.resolve().name),
        fingerprint([path]),
        reader(),
        publisher="David V. Lu!!",
        url="https://github.com/DLu/oscar_data",
        licence="BSD-2-Clause",
        attribution="oscar_data, Copyright (c) 2022, David V. Lu!!",
    )


def read(path: Path, *, complain: Complain) -> Iterator[Document]:
    """A document a film, with all of its nominations, in the order in which the table names them; then one a ceremony.

    A film's entry is its IMDb identifier, or title and year where it has none. The entries of ceremonies, such as
    "ceremony 1", hold those of their nominations that name no film. ``complain`` is told of every bad row; what spoils
    the file raises BadRowError.
    """
    said_by = source(path)
    rows = list(_rows(path, complain))
    names = _names(rows)
    settled = {row.ceremony for row in rows if row.has_won}
    of_film: dict[str, list[tuple[str, _Row]]] = {}
    of_ceremony: dict[int, list[_Row]] = {}
    for row in rows:
        for title, film_id in row.films:
            of_film.setdefault(film_id or f"{title} ({row.year})", []).append((title, row))
        if not row.films:
            of_ceremony.setdefault(row.ceremony, []).append(row)
    for entry, named in of_film.items():
        yield Document(said_by, _film(entry, named, names, settled), entry=entry)
    for ceremony, without in sorted(of_ceremony.items()):
        nominations = tuple(_nomination(row, names, row.ceremony in settled) for row in without)
        yield Document(said_by, HonorsRecord(nominations, _people(without, names)), entry=f"ceremony {ceremony}")


def _rows(path: Path, complain: Complain) -> Iterator[_Row]:
    rows = read_rows(path, columns=_COLUMNS, delimiter="\t", quoted=False, complain=complain, may_be_cut=True)
    for line, cells in rows:
        texts = (clean(re.sub(r"\\(.)", r"\1", cell)) for cell in cells)
        try:
            yield _row(line, dict(zip(_COLUMNS, texts, strict=True)))
        except CellError as error:
            complain(BadRowError(str(path), line, str(error)))


def _row(line: int, cells: Mapping[str, str]) -> _Row:
    """The row, read. Raises CellError with what is wrong and what was expected."""
    for name, shape, such in (
        ("Ceremony", r"[1-9]\d{0,3}", "a number such as 1"),
        ("Year", r"\d{4}(?:/\d\d)?", "a year such as 1934 or 1927/28"),
        ("Class", r".+", "one such as Acting"),
        ("CanonicalCategory", r".+", "a category such as DIRECTING"),
        ("Category", r".+", "a category such as DIRECTING"),
        ("Winner", r"|True|False", "True or nothing"),
    ):
        if not re.fullmatch(shape, cells[name]):
            raise CellError(f"{name} is {shown(cells[name])}; expected {such}")
    if not (cells["Film"] or cells["Name"] or cells["Nominees"]):
        raise CellError("names neither a film nor a nominee; expected one in Film, Name or Nominees")
    films = _pairs(cells, "Film", "FilmId", r"tt\d{7,}", "tt0018379")
    nominees = _pairs(cells, "Nominees", "NomineeIds", r"(?:nm|co)\d{7,}(?:,(?:nm|co)\d{7,})*", "nm0310980")
    return _Row(
        line,
        int(cells["Ceremony"]),
        cells["Year"],
        cells["Class"],
        cells["CanonicalCategory"],
        cells["Category"],
        tuple(films),
        cells["Name"],
        tuple(_Nominee(name, tuple(filter(None, ids.split(",")))) for name, ids in nominees),
        cells["Winner"] == "True",
        tuple(_split(cells["Detail"])),
        "; ".join(_split(cells["Note"])),
        cells["Citation"],
    )


def _pairs(cells: Mapping[str, str], names: str, ids: str, shape: str, such: str) -> list[tuple[str, str]]:
    printed, told = _split(cells[names]), _split(cells[ids])
    if told and len(told) != len(printed):
        raise CellError(f"{ids} has {len(told)} for the {len(printed)} in {names}; expected as many")
    for one in told:
        if one != _UNKNOWN and not re.fullmatch(shape, one):
            raise CellError(f"{ids} is {shown(one)}; expected identifiers such as {such}")
    known = ["" if one == _UNKNOWN else one for one in told] or [""] * len(printed)
    return list(zip(printed, known, strict=True))


def _split(cell: str) -> list[str]:
    return [part for part in map(clean, cell.split("|")) if part]


def _names(rows: Iterable[_Row]) -> dict[str, str]:
    """What people are called most often in the table, by their identifiers; by a pseudonym where by nothing else."""
    printed: dict[str, Counter[str]] = {}
    pseudonyms: dict[str, str] = {}
    for nominee in (one for row in rows for one in row.nominees):
        for one in nominee.ids:
            if len(nominee.ids) > 1:
                pseudonyms.setdefault(one, nominee.name)
            else:
                printed.setdefault(one, Counter())[nominee.name] += 1
    return pseudonyms | {one: names.most_common(1)[0][0] for one, names in printed.items()}


def _is_company(row: _Row, nominee: _Nominee) -> bool:
    """Whether a nominee is no person: by its identifier, else by its class and the shape of its name.

    Without identifiers, nominees of the class Title are the companies and public bodies that produced the film.
    """
    if nominee.ids:
        return nominee.ids[0].startswith("co")
    if row.kind == "Title":
        return True
    words = re.findall(r"\w+", nominee.name.casefold())
    name = re.sub(r"^Dr\. |,? [JS]r\.$|\([^)]*\) ", "", nominee.name)
    return not _COMPANIES.isdisjoint(words) or "- " in f"{name} " or not is_certainly_a_name(name)


def _keys(row: _Row, nominee: _Nominee) -> tuple[str, ...]:
    """The keys of the people that a nominee is: identifiers, or the name without any; none for a company."""
    return () if _is_company(row, nominee) else nominee.ids or (nominee.name,)


def _people(rows: Iterable[_Row], names: Mapping[str, str]) -> tuple[PersonRecord, ...]:
    keys = dict.fromkeys(key for row in rows for nominee in row.nominees for key in _keys(row, nominee))
    return tuple(
        PersonRecord(key, names[key], (ExternalIdRecord(Authority.IMDB, key),))
        if key in names
        else PersonRecord(key, key)
        for key in keys
    )


def _nomination(row: _Row, names: Mapping[str, str], is_final: bool) -> NominationRecord:
    is_disputed = _UNOFFICIAL in row.note and not row.has_won
    return NominationRecord(
        EVENT,
        _edition_year(row.year),
        row.category,
        _outcome(row),
        category=row.canonical,
        is_final=True if is_final else None,
        nominees=tuple(dict.fromkeys(key for nominee in row.nominees for key in _keys(row, nominee))),
        certainty=Certainty.DISPUTED if is_disputed else Certainty.STATED,
        place=Place(row.line, row.name or None),
        key=_shared_key(row) if len(row.films) > 1 else None,
        ordinal=row.ceremony,
        companies=tuple(nominee.name for nominee in row.nominees if _is_company(row, nominee)),
        detail="; ".join(row.details) or None,
        note=row.note or None,
        reason=row.citation or None,
    )


def _shared_key(row: _Row) -> str:
    films = "+".join(film_id or title for title, film_id in row.films)
    whose = "+".join("+".join(nominee.ids) or nominee.name for nominee in row.nominees)
    return "/".join((str(row.ceremony), row.category, films, whose, *row.details))


def _edition_year(year: str) -> int:
    """The year whose films an edition honours, as the Academy counts; 1928 for 1927/28, where the season ended."""
    begun, _, ended = year.partition("/")
    return int(begun) + 1 if ended else int(begun)


def _outcome(row: _Row) -> NominationOutcome:
    if not row.has_won:
        return NominationOutcome.NOMINATED
    is_honorary = row.kind in _HONORARY or row.category.startswith("HONORARY")
    return NominationOutcome.HONORED if is_honorary else NominationOutcome.WON


def _film(entry: str, named: list[tuple[str, _Row]], names: Mapping[str, str], settled: set[int]) -> FilmRecord:
    """A film by what the table says of it. It prints neither whose title that is nor the film's own year."""
    titles = list(dict.fromkeys(title for title, _ in named))
    rows = [row for _, row in named]
    return FilmRecord(
        title=titles[0],
        original_title=titles[0],
        titles=(
            TitleRecord(titles[0], TitleKind.ORIGINAL, certainty=Certainty.INFERRED),
            *(TitleRecord(title, TitleKind.OTHER) for title in titles[1:]),
        ),
        credits=tuple(_credits(entry, rows)),
        nominations=tuple(_nomination(row, names, row.ceremony in settled) for row in rows),
        external_ids=() if entry.endswith(")") else (ExternalIdRecord(Authority.IMDB, entry),),
        people=_people(rows, names),
    )


def _credits(entry: str, rows: Iterable[_Row]) -> Iterator[CreditRecord]:
    """What the nominations say of who did what: that an actor plays the figures named, and who directed.

    Other categories do not say which job a nominee did: one for writing may be for the story or for the screenplay.
    """
    said: dict[tuple[str, str], CreditRecord] = {}
    for row in rows:
        slug = "actor" if row.kind == "Acting" else "director" if row.canonical.startswith("DIRECTING") else None
        if slug is None:
            continue
        for key in (key for nominee in row.nominees for key in _keys(row, nominee)):
            said.setdefault((key, slug), _credit(key, slug, entry, row))
    yield from said.values()


def _credit(key: str, slug: str, entry: str, row: _Row) -> CreditRecord:
    word = job_of_slug(slug)
    assert word is not None
    job = JobRecord(word.slug, word.name, word.department)
    if slug != "actor":
        return CreditRecord(key, CreditKind.CREW, job, place=Place(row.line, row.name))
    at = [film_id or f"{title} ({row.year})" for title, film_id in row.films].index(entry)
    played = row.details[at] if len(row.details) == len(row.films) else ""
    # Here a slash always parts figures: "Jerry/Daphne".
    said = read_role_text(re.sub(r"\s*/\s*", " / ", played))
    return CreditRecord(
        *(key, CreditKind.CAST, job),
        credited_as=said.credited_as,
        note=said.note,
        roles=said.roles,
        place=Place(row.line, played or None),
    )
