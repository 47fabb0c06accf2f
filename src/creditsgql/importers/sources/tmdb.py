"""Reads TMDB's films and credits: exported tables, or answers of its API.

Tables are the pair of movies and credits in CSV, with cells of JSON or of Python literals, or either of them alone.
Answers are those of /movie/{id}, best with append_to_response=credits,external_ids,release_dates, and those of
/movie/{id}/credits: one a file, or one a line (NDJSON). All may be gzipped, and lie in one folder.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from unicodedata import normalize

from creditsgql.importers.reader import reader
from creditsgql.importers.records import Document, FilmRecord, Remark, SourceRecord
from creditsgql.importers.sources.tables import (
    LARGEST_ROW,
    BadRowError,
    CellError,
    Complain,
    fingerprint,
    read_header,
    read_lines,
    read_rows,
    refuse,
    shown,
)
from creditsgql.importers.sources.tmdb_cells import read_id, read_json
from creditsgql.importers.sources.tmdb_records import Credits, Values, read_credits, read_film, untitled_film

KIND = "tmdb"

ATTRIBUTION = "This product uses the TMDB API but is not endorsed or certified by TMDB."
"""The notice that the FAQ of TMDB's API asks for."""

_TABLE = ".csv"
_LINES = (".jsonl", ".ndjson")
_ANSWER = ".json"
_BESIDE = frozenset({"keywords", "links", "links_small", "ratings", "ratings_small"})
"""Tables that are published with those of films and credits, and say nothing that is read here."""

_FILM = (
    *("title", "original_title", "original_language", "imdb_id", "release_date", "runtime", "overview", "tagline"),
    *("genres", "production_countries", "spoken_languages", "vote_average", "vote_count"),
)
_MORE_THAN_A_TITLE = frozenset(("original_title", "release_date", "overview", "genres"))
_CREDITS = ("cast", "crew")
_HALVES = ("film", "credits")


@dataclass(frozen=True)
class _Part:
    """What one row or answer says of a film; ``halves`` is what it is about, whatever title it may print besides."""

    film_id: str
    file: Path
    line: int | None
    halves: Sequence[str]
    film: FilmRecord | None = None
    credits: Credits | None = None
    remarks: tuple[Remark, ...] = ()


def source(path: Path) -> SourceRecord:
    """The source that a file or a folder is, known by its name. Raises BadRowError where there is nothing to read."""
    return SourceRecord(
        KIND,
        normalize("NFC", path.resolve().name),
        fingerprint(files(path)),
        reader(),
        publisher="The Movie Database (TMDB)",
        url="https://www.themoviedb.org/",
        licence="TMDB API Terms of Use: non-commercial use with attribution",
        attribution=ATTRIBUTION,
    )


def read(path: Path, *, complain: Complain) -> Iterator[Document]:
    """A document a film, its entry TMDB's number, in the order of the files.

    A single file streams. In a folder all tables are read side by side, and films and credits that come apart are
    joined; what is out of step waits in memory. ``complain`` is told of every bad row and answer, and of a film that is
    there twice; what spoils a file raises BadRowError. No place has a line: exports are made anew, in files of any
    number, and TMDB's number finds a film in all of them.
    """
    said_by = source(path)
    parts = _side_by_side(_streams(files(path), complain))
    is_untitled = False
    for part in _joined(parts, path.is_dir(), complain):
        film, notices = part.film or untitled_film(part.film_id), list[Remark]()
        if part.film is None and not is_untitled:
            notices.append(_untitled(part, film))
            is_untitled = True
        if part.credits is not None:
            film = replace(film, credits=part.credits.credits, people=part.credits.people)
        unread = tuple(replace(one, file=str(part.file)) for one in part.remarks)
        yield Document(said_by, film, unread, tuple(notices), part.film_id)


def _untitled(part: _Part, film: FilmRecord) -> Remark:
    reason = "these credits print no titles; a film bears TMDB's number until another source names it"
    return Remark(part.line, film.title, reason, str(part.file))


def files(path: Path) -> list[Path]:
    """The tables and answers at the path, which may be a folder of them. Raises BadRowError where there are none."""
    if not path.is_dir():
        return [path]
    found = [
        file
        for file in sorted(path.iterdir())
        if _kind(file) in (_TABLE, *_LINES, _ANSWER)
        and not file.name.startswith(".")
        and file.name.partition(".")[0] not in _BESIDE
    ]
    if not found:
        raise BadRowError(str(path), None, "no tables or answers of TMDB; expected files that end in .csv or .json")
    return found


def _kind(file: Path) -> str:
    return (file.with_suffix("") if file.suffix == ".gz" else file).suffix.lower()


def _streams(files: Sequence[Path], complain: Complain) -> list[Iterator[_Part]]:
    # Answers by the file may be a million, and are read one after another.
    answers = [file for file in files if _kind(file) == _ANSWER]
    streams = [_parts(file, complain) for file in files if file not in set(answers)]
    if answers:
        streams.append(chain.from_iterable(_parts(file, complain) for file in answers))
    return streams


def _parts(file: Path, complain: Complain) -> Iterator[_Part]:
    kind = _kind(file)
    if kind in (*_LINES, _ANSWER):
        return _answers(file, complain)
    if kind != _TABLE:
        begins = next((text.lstrip() for _, text in read_lines(file, refuse)), "")
        if begins.startswith(("{", "[")):
            return _answers(file, complain)
    return _rows(file, complain)


def _side_by_side(streams: Sequence[Iterator[_Part]]) -> Iterator[_Part]:
    going = list(streams)
    while going:
        for stream in tuple(going):
            part = next(stream, None)
            if part is None:
                going.remove(stream)
            else:
                yield part


def _joined(parts: Iterable[_Part], come_apart: bool, complain: Complain) -> Iterator[_Part]:
    taken: dict[tuple[str, str], tuple[Path, int | None]] = {}
    waiting: dict[str, _Part] = {}
    for part in parts:
        halves = part.halves if come_apart else _HALVES
        earlier = next((taken[part.film_id, half] for half in halves if (part.film_id, half) in taken), None)
        if earlier:
            place = str(BadRowError(earlier[0].name, earlier[1], ""))[:-2]
            reason = f"film {part.film_id} is there twice, first in {place}; expected it once"
            complain(BadRowError(str(part.file), part.line, reason))
            continue
        taken.update(((part.film_id, half), (part.file, part.line)) for half in halves)
        if len(halves) == len(_HALVES):
            yield part
        elif part.film_id in waiting:
            yield _both(part, waiting.pop(part.film_id))
        else:
            waiting[part.film_id] = part
    yield from waiting.values()


def _both(one: _Part, other: _Part) -> _Part:
    film, credits = (one, other) if "film" in one.halves else (other, one)
    return replace(film, credits=credits.credits, remarks=(*film.remarks, *credits.remarks))


def _rows(file: Path, complain: Complain) -> Iterator[_Part]:
    names = read_header(file, delimiter=",", quoted=True)
    key = "movie_id" if "movie_id" in names else "id"
    has_credits = set(_CREDITS) <= set(names)
    if key not in names or not (has_credits or "title" in names):
        wanted = "a table of films (id, title, ...) or of credits (id or movie_id, cast, crew)"
        raise BadRowError(str(file), 1 if names else None, f"{_found(names)}; expected {wanted}")
    has_film = not has_credits or ("title" in names and not _MORE_THAN_A_TITLE.isdisjoint(names))
    halves = [half for half, is_there in zip(_HALVES, (has_film, has_credits), strict=True) if is_there]
    rows = read_rows(file, columns=(key,), optional=(*_FILM, *_CREDITS), delimiter=",", quoted=True, complain=complain)
    for line, (number, *cells) in rows:
        values = {key: number, **dict(zip((*_FILM, *_CREDITS), cells, strict=True))}
        try:
            part = _Part(read_id(values, key), file, line, halves)
            if "title" in names:
                film, remarks = read_film(part.film_id, values, line)
                part = replace(part, film=film, remarks=remarks)
            yield replace(part, credits=read_credits(values)) if has_credits else part
        except CellError as error:
            complain(BadRowError(str(file), line, str(error)))


def _found(names: Sequence[str]) -> str:
    return f"the header has {shown(', '.join(names))}" if names else "empty"


def _answers(file: Path, complain: Complain) -> Iterator[_Part]:
    for line, text in _texts(file, complain):
        try:
            yield _answer(file, line, read_json(text, "the answer"))
        except CellError as error:
            complain(BadRowError(str(file), line, str(error)))


def _texts(file: Path, complain: Complain) -> Iterator[tuple[int, str]]:
    """The answers of a file as text: every line, or all lines together where the first is not whole by itself."""
    lines = read_lines(file, complain)
    head = next(lines, None)
    if head is None:
        complain(BadRowError(str(file), None, "empty; expected an answer of TMDB"))
    elif _kind(file) in _LINES or _is_json(head[1]):
        yield from chain((head,), lines)
    else:
        texts = [head[1]]
        size = len(head[1])
        for _, text in lines:
            texts.append(text)
            size += len(text)
            if size > LARGEST_ROW:
                reason = f"more than {LARGEST_ROW} characters; expected an answer of TMDB"
                complain(BadRowError(str(file), None, reason))
                return
        yield head[0], "\n".join(texts)


def _is_json(text: str) -> bool:
    try:
        read_json(text, "")
    except CellError:
        return False
    return True


def _answer(file: Path, line: int, answer: object) -> _Part:
    wanted = "expected an answer of /movie/{id} or of /movie/{id}/credits"
    if not isinstance(answer, dict):
        raise CellError(f"no object; {wanted}")
    if "id" not in answer:
        told = f"TMDB's error {shown(str(answer['status_message']))}" if "status_message" in answer else "no id"
        raise CellError(f"{told}; {wanted}")
    appended = answer.get("credits")
    credits: Values | None = appended if isinstance(appended, dict) else None
    if credits is None and not set(_CREDITS).isdisjoint(answer):
        credits = answer
    has_film = "title" in answer or "original_title" in answer
    if not has_film and credits is None:
        raise CellError(f"neither a title nor a cast; {wanted}")
    halves = [half for half, is_there in zip(_HALVES, (has_film, credits is not None), strict=True) if is_there]
    part = _Part(read_id(answer, "id"), file, line, halves)
    if has_film:
        film, remarks = read_film(part.film_id, answer, line)
        part = replace(part, film=film, remarks=remarks)
    return part if credits is None else replace(part, credits=read_credits(credits))
