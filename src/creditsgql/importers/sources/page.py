"""Reads a film page: one text file, one film, or a list of several."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from creditsgql.importers.reader import reader
from creditsgql.importers.records import Document, FilmRecord, Remark, SourceRecord, TitleRecord
from creditsgql.importers.sources.page_labelled import read_labelled_page
from creditsgql.importers.sources.page_layouts import read_film_page, read_older_page
from creditsgql.importers.sources.page_list import read_list
from creditsgql.importers.sources.page_parts import LANGUAGE, Given, PageParts, lines_of
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import Certainty, TitleKind

KIND = "page"
LARGEST = 1024 * 1024
"""A page is a few kilobytes; what has more bytes than this is something else."""

_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


class PageError(Exception):
    """A file that is no film page; the message is one line for a person."""


@dataclass(frozen=True)
class Opened:
    """The text of a page that is not understood yet, and which version of which source it is."""

    path: Path
    text: str
    source: SourceRecord


def read(path: Path, given: Given) -> tuple[Document, ...]:
    """What the page says of each film. Raises PageError where the file cannot be read or is no film page."""
    return understand(open_page(path, given), given)


def understand(opened: Opened, given: Given) -> tuple[Document, ...]:
    """What an opened page says of each film. Raises PageError where it is no film page."""
    try:
        return parse(opened.text, opened.source.name, given)
    except PageError as error:
        raise PageError(f"{opened.path}: {error}") from None


def open_page(path: Path, given: Given) -> Opened:
    """The page's text. Raises PageError where the file cannot be read or is no text."""
    content = _content(path)
    name = unicodedata.normalize("NFC", path.name)
    try:
        name.encode()
    except UnicodeEncodeError:
        raise PageError(f"{path}: its name is not UTF-8; rename it") from None
    if not content.strip():
        raise PageError(f"{path}: empty; expected a film page")
    if content.startswith(_BYTE_ORDER_MARKS):
        raise PageError(f"{path}: UTF-16; expected a text in UTF-8")
    if b"\0" in content:
        raise PageError(f"{path}: binary; expected a text in UTF-8")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise PageError(f"{path}: not UTF-8 (byte {error.start + 1}); expected a text in UTF-8") from None
    return Opened(path, text, _source(text, name, given))


def _source(text: str, name: str, given: Given) -> SourceRecord:
    fingerprint = hashlib.sha256(f"{given!r}\n{text}".encode()).hexdigest()
    return SourceRecord(KIND, name, fingerprint, reader())


def parse(text: str, name: str, given: Given) -> tuple[Document, ...]:
    """What the text of a page says of each film; ``name`` is its file name.

    A list of several films gives one document each, whose entry is the title's slug. Raises PageError where the text is
    no page of one layout or another.
    """
    lines = lines_of(text)
    source = _source(text, name, given)
    if parts := read_film_page(lines, given) or read_older_page(lines, given):
        return (_document(parts, source, given),)
    if films := read_list(lines, given):
        if given.title:
            raise PageError("a list of several films; expected no --title, which names one film")
        documents = [_document(film, source, given) for film in films]
        entries = _entries([one.film.original_title for one in documents if isinstance(one.film, FilmRecord)])
        return tuple(replace(one, entry=entry) for one, entry in zip(documents, entries, strict=True))
    if parts := read_labelled_page(lines, given):
        return (_document(parts, source, given),)
    raise PageError("not a film page that is read here; expected 'Cast & Crew' and lines like 'Directed by: ...'")


def parse_exported(text: str, name: str) -> FilmRecord | None:
    """What a page says in the layout that pages are exported in; None where it is none in that layout."""
    lines, given = lines_of(text), Given()
    parts = read_film_page(lines, given)
    return _film(parts, name, given)[0] if parts and (parts.credits or parts.nominations) else None


def _document(parts: PageParts, source: SourceRecord, given: Given) -> Document:
    if not parts.credits and not parts.nominations:
        raise PageError("a film page without any credit or nomination; expected lines like 'Directed by: ...'")
    film, notices = _film(parts, source.name, given)
    return Document(
        source,
        film,
        tuple(sorted(parts.unread, key=lambda remark: remark.line or 0)),
        (*notices, *sorted(parts.notices, key=lambda remark: remark.line or 0)),
    )


def _entries(titles: Sequence[str]) -> list[str]:
    """What to call the films of a list within it: their titles' slugs, numbered where two have the same."""
    met: Counter[str] = Counter()
    entries = []
    for title in titles:
        slug = slugify(title, "film")
        met[slug] += 1
        entries.append(slug if met[slug] == 1 else f"{slug}-{met[slug]}")
    return entries


def title_from_name(name: str) -> str:
    """A title out of a file name: "04-tinker-tailor.txt" is Tinker Tailor, "12-angry-men.txt" is 12 Angry Men.

    Only a number with a leading zero is taken for the place in a series and dropped.
    """
    words = clean(re.sub(r"[-_.\s]+", " ", re.sub(r"^0\d*[-_. ]+(?=.)", "", Path(name).stem)))
    return " ".join(word[:1].upper() + word[1:] for word in words.split()) or clean(name) or "Untitled"


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise PageError(f"{path}: no such file")
        if not path.is_file():
            raise PageError(f"{path}: not a regular file; expected a film page")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise PageError(f"{path}: cannot be read ({error.strerror})") from None
    if len(content) > LARGEST:
        raise PageError(f"{path}: larger than {LARGEST // 1024} KiB; expected a film page")
    return content


def _film(parts: PageParts, name: str, given: Given) -> tuple[FilmRecord, tuple[Remark, ...]]:
    original = parts.original_title or given.title
    notices: tuple[Remark, ...] = ()
    certainty = Certainty.STATED
    if original is None:
        original, certainty = title_from_name(name), Certainty.INFERRED
        notices = (Remark(None, original, "title taken from the file name; --title gives another"),)
    named = ((given.title, LANGUAGE), (parts.title, parts.title_language))
    localized = {title: language for title, language in reversed(named) if title and title != original}
    printed = {original, *localized}
    film = FilmRecord(
        title=given.title or parts.title or original,
        original_title=original,
        titles=(
            TitleRecord(original, TitleKind.ORIGINAL, certainty=certainty),
            *(TitleRecord(title, TitleKind.LOCALIZED, language=localized[title]) for title in reversed(localized)),
            *(one for one in dict.fromkeys(parts.titles) if one.text not in printed),
        ),
        year=parts.year,
        release_date=parts.release_date,
        runtime_minutes=parts.runtime_minutes,
        countries=tuple(parts.countries),
        texts=tuple(parts.texts),
        credits=parts.credits,
        nominations=tuple(parts.nominations),
        languages=tuple(parts.languages),
        genres=tuple(parts.genres),
        places=tuple(sorted(parts.places, key=lambda one: (one.place.line or 0, one.field))),
    )
    return film, notices
