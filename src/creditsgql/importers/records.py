"""The narrow waist: what every source says, in one set of frozen records.

A reader of a format turns a file into these and knows no table; ``match`` and ``upsert`` know only these and the
tables, and no format. A Document is what one source says of one film. It is kept beside the film as JSON, so that a
film is always the sum of what its sources say now, and what one source takes back is told from what another still says.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar, dataclass_transform

from pydantic import TypeAdapter

from creditsgql.vocabulary import Authority, Certainty, CreditKind, Department, NominationOutcome, TextKind, TitleKind

_Kind = TypeVar("_Kind")


@dataclass_transform(frozen_default=True)
def record(kind: type[_Kind]) -> type[_Kind]:
    """Makes a frozen dataclass of a class.

    The type checker sees to it that nobody writes to one. That the class itself did would make it four times as slow
    to fill, and a large import makes tens of millions.
    """
    return dataclass(slots=True, unsafe_hash=True)(kind)


@record
class Place:
    """Where a source says something, and its own words for it."""

    line: int | None = None
    quotation: str | None = None


@record
class JobRecord:
    """What a credit is for; the slug is its identity."""

    slug: str
    name: str
    department: Department


@record
class RoleRecord:
    """What a cast credit plays. ``character`` is None for people who appear as themselves."""

    name: str
    character: str | None
    is_voice: bool = False
    is_self: bool = False
    is_archive_footage: bool = False
    note: str | None = None


@record
class CreditRecord:
    """One person's one contribution. ``position`` is the place in the source's list of the cast or of the job."""

    person: str
    kind: CreditKind
    job: JobRecord
    label: str | None = None
    credited_as: str | None = None
    position: int | None = None
    billing: int | None = None
    is_uncredited: bool = False
    note: str | None = None
    certainty: Certainty = Certainty.STATED
    roles: tuple[RoleRecord, ...] = ()
    place: Place = Place()


@record
class PersonRecord:
    """Whom the ``person`` of credits and the ``nominees`` of nominations mean by ``key``, unique within the source.

    A source without identifiers has none of these: there a key is the name itself. Dates are ISO 8601 at the
    precision known.
    """

    key: str
    name: str
    external_ids: tuple["ExternalIdRecord", ...] = ()
    birth_date: str | None = None
    death_date: str | None = None


@record
class NominationRecord:
    """One recognition of the film, or of people for it; ``category`` is None where the event names none.

    ``key`` is the source's identity of a nomination that is for several films: each film's record has it, with the
    same key. ``detail`` is what of the film it is for, as printed (a song), ``reason`` the words it was given with.
    """

    event: str
    year: int
    label: str
    outcome: NominationOutcome
    category: str | None = None
    is_final: bool | None = None
    nominees: tuple[str, ...] = ()
    certainty: Certainty = Certainty.STATED
    place: Place = Place()
    key: str | None = None
    ordinal: int | None = None
    companies: tuple[str, ...] = ()
    detail: str | None = None
    note: str | None = None
    reason: str | None = None


@record
class TitleRecord:
    """A title; INFERRED where the source does not print it."""

    text: str
    kind: TitleKind
    language: str | None = None
    country: str | None = None
    certainty: Certainty = Certainty.STATED


@record
class TextRecord:
    """A prose text; its paragraphs are parted by a blank line."""

    kind: TextKind
    language: str
    body: str


@record
class GenreRecord:
    """A kind of film; the slug is its identity."""

    slug: str
    name: str


@record
class ExternalIdRecord:
    """What another authority calls the same thing."""

    authority: Authority
    value: str


@record
class RatingRecord:
    """What a source's users think of a film: the average from 0 to 10, and of how many votes."""

    average: float
    votes: int


@record
class FieldPlace:
    """Where a source says one field of a film, by the field's GraphQL name."""

    field: str
    place: Place


@record
class FilmRecord:
    """All that one source says of one film.

    ``countries`` are ISO 3166 codes and ``languages`` BCP 47 tags, the main one first. A person that ``people`` does
    not have is named by the name alone.
    """

    title: str
    original_title: str
    titles: tuple[TitleRecord, ...]
    year: int | None = None
    release_date: str | None = None
    runtime_minutes: int | None = None
    countries: tuple[str, ...] = ()
    texts: tuple[TextRecord, ...] = ()
    credits: tuple[CreditRecord, ...] = ()
    nominations: tuple[NominationRecord, ...] = ()
    languages: tuple[str, ...] = ()
    genres: tuple[GenreRecord, ...] = ()
    external_ids: tuple[ExternalIdRecord, ...] = ()
    places: tuple[FieldPlace, ...] = ()
    people: tuple[PersonRecord, ...] = ()
    rating: RatingRecord | None = None


@record
class HonorsRecord:
    """The nominations of one source that name no film, such as those for a life's work."""

    nominations: tuple[NominationRecord, ...]
    people: tuple[PersonRecord, ...] = ()


@record
class SourceRecord:
    """Which document or data set speaks: ``kind`` and ``name`` are its identity, ``fingerprint`` tells its versions
    apart.

    ``reader`` tells the versions of what read it apart.
    """

    kind: str
    name: str
    fingerprint: str
    reader: str = ""
    publisher: str | None = None
    url: str | None = None
    licence: str | None = None
    attribution: str | None = None


@record
class Remark:
    """Something a person should look at: a line that was not understood, or one understood by a guess.

    ``file`` is the file of the line where a data set has several.
    """

    line: int | None
    text: str
    reason: str
    file: str | None = None


@record
class Remarks:
    """What of a source could not be read (``unread``) or was guessed (``notices``)."""

    unread: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()


@record
class Document:
    """What one source says of one film, and what of it could not be read (``unread``) or was guessed (``notices``).

    Where nominations name no film, ``film`` holds these honours instead.

    ``entry`` is what the source calls it, unique within the source; empty for a page that speaks of one film.
    ``statement`` is ``film`` as ``said_to_json`` has it, where that was made already.
    """

    source: SourceRecord
    film: FilmRecord | HonorsRecord
    unread: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()
    entry: str = ""
    statement: str = ""


def remarks_of(documents: Iterable[Document]) -> Remarks:
    """What was remarked of all the documents of one source, in the order of its lines."""

    def in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
        return tuple(sorted(remarks, key=lambda remark: remark.line or 0))

    said = list(documents)
    return Remarks(
        in_order(remark for one in said for remark in one.unread),
        in_order(remark for one in said for remark in one.notices),
    )


@cache
def _film_as_json() -> TypeAdapter[FilmRecord]:
    return TypeAdapter(FilmRecord)


@cache
def _honors_as_json() -> TypeAdapter[HonorsRecord]:
    return TypeAdapter(HonorsRecord)


def said_to_json(said: FilmRecord | HonorsRecord) -> str:
    """The record as text; what is at its default is left out."""
    if isinstance(said, FilmRecord):
        return _film_as_json().dump_json(said, exclude_defaults=True).decode()
    return _honors_as_json().dump_json(said, exclude_defaults=True).decode()


def honors_from_json(text: str) -> HonorsRecord:
    """The record that ``said_to_json`` wrote of honours without a film."""
    return _honors_as_json().validate_json(text)


def film_from_json(text: str) -> FilmRecord:
    """The record that ``said_to_json`` wrote of a film."""
    return _film_as_json().validate_json(text)


@cache
def _remarks_as_json() -> TypeAdapter[Remarks]:
    return TypeAdapter(Remarks)


def remarks_to_json(remarks: Remarks) -> str:
    """What a reader remarked, as text."""
    return _remarks_as_json().dump_json(remarks, exclude_defaults=True).decode()


def remarks_from_json(text: str) -> Remarks:
    """The remarks that ``remarks_to_json`` wrote."""
    return _remarks_as_json().validate_json(text)
