"""A film and its credits as TMDB has them, from an API's answer or a table's row, in our records."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from creditsgql.importers.records import (
    CreditRecord,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    PersonRecord,
    Place,
    RatingRecord,
    Remark,
    TextRecord,
    TitleRecord,
)
from creditsgql.importers.sources.roles import RoleText, read_role_text
from creditsgql.importers.sources.tables import CellError
from creditsgql.importers.sources.tmdb_cells import (
    read_id,
    read_number,
    read_objects,
    read_prose,
    read_text,
    read_whole,
    shown,
)
from creditsgql.importers.sources.tmdb_jobs import ACTOR, acting_note, read_job
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import (
    Authority,
    Certainty,
    CreditKind,
    TextKind,
    TitleKind,
    country_named,
    country_of_code,
)

Values = Mapping[str, object]
"""The fields of an answer, or the cells of a row by their columns."""

_ENGLISH = "en"
"""What titles, overviews and taglines are in where no other language is asked for, as in all published exports."""

_COUNTRIES = {"CS": "CSXX", "SU": "SUHH", "XC": "CSHH", "XG": "DDDE", "XI": "GB", "YU": "YUCS", "ZR": "ZRCD"}
"""TMDB's codes that ISO 3166-1 does not have now, by those that it or ISO 3166-3 has."""

_LANGUAGES = {"cn": "yue", "mo": "ro", "xx": None}
"""TMDB's codes that are no ISO 639-1: Cantonese, what was Moldavian, and no language at all."""

_NO_OVERVIEW = frozenset({"no overview", "no overview found", "no overview yet", "no movie overview available"})

_DATE = re.compile(r"(\d{4})(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True)
class Credits:
    """The credits of a film, and whom they mean."""

    credits: tuple[CreditRecord, ...]
    people: tuple[PersonRecord, ...]


def read_film(film_id: str, values: Values, line: int | None) -> tuple[FilmRecord, tuple[Remark, ...]]:
    """What is said of a film but for its credits, and what of it could not be read. Raises CellError."""
    title = read_text(values, "title")
    original = read_text(values, "original_title")
    if not title and not original:
        raise CellError("title is empty; expected the film's title")
    language = _language(read_text(values, "original_language"), "original_language")
    released = _date(values)
    countries, remarks = _countries(values, line)
    film = FilmRecord(
        title=title or original,
        original_title=original or title,
        titles=_titles(title, original, language),
        year=int(released[:4]) if released else None,
        release_date=released,
        runtime_minutes=read_whole(values, "runtime") or None,
        countries=countries,
        texts=tuple(_texts(values)),
        languages=_languages(values, language),
        genres=tuple(_genres(values)),
        external_ids=(ExternalIdRecord(Authority.TMDB, film_id), *_other_ids(values)),
        rating=_rating(values),
    )
    return film, remarks


def untitled_film(film_id: str) -> FilmRecord:
    """A film that only credits are known of: its title, inferred, is TMDB's number until a source names it."""
    title = f"TMDB {film_id}"
    return FilmRecord(
        title=title,
        original_title=title,
        titles=(TitleRecord(title, TitleKind.ORIGINAL, certainty=Certainty.INFERRED),),
        external_ids=(ExternalIdRecord(Authority.TMDB, film_id),),
    )


def read_credits(values: Values) -> Credits:
    """The cast in TMDB's order, then the crew in its list's. Raises CellError.

    ``order`` is the film's own billing, with gaps where entries were deleted: billing counts whoever is credited in
    that order. One who is cast twice has one credit with both roles; one who has a job twice, in two departments or
    under two labels of one job of ours, has it once.
    """
    people: dict[str, PersonRecord] = {}
    cast = _Cast()
    entries = read_objects(values, "cast")
    orders = [read_whole(entry, "order") for entry in entries]
    last = len(entries) and max((order for order in orders if order is not None), default=0) + 1
    for _, entry in sorted(zip(orders, entries, strict=True), key=lambda pair: last if pair[0] is None else pair[0]):
        person, other_name = _person(people, entry)
        cast.add(person, other_name, read_text(entry, "character"), None)
    crew: dict[tuple[str, str], CreditRecord] = {}
    positions: dict[str, int] = {}
    for entry in read_objects(values, "crew"):
        person, other_name = _person(people, entry)
        label, department = read_text(entry, "job"), read_text(entry, "department")
        if not label:
            raise CellError("job is empty; expected what the person did")
        is_acting, note = acting_note(label, department)
        if is_acting:
            cast.add(person, other_name, "", note)
            continue
        job = read_job(label, department)
        there = crew.get((person, job.slug))
        if there is None:
            positions[job.slug] = positions.get(job.slug, 0) + 1
            crew[person, job.slug] = CreditRecord(
                *(person, CreditKind.CREW, job, label, other_name, positions[job.slug])
            )
        elif label not in (there.label or "").split(" / "):
            crew[person, job.slug] = replace(there, label=f"{there.label} / {label}")
    return Credits((*cast.credits(), *crew.values()), tuple(people.values()))


class _Cast:
    """The cast as its entries come in, one credit for a person."""

    def __init__(self) -> None:
        self._said: dict[str, list[tuple[str, str | None, RoleText]]] = {}

    def add(self, person: str, other_name: str | None, character: str, note: str | None) -> None:
        said = RoleText(note=note) if note else read_role_text(character)
        self._said.setdefault(person, []).append((character, other_name, said))

    def credits(self) -> Iterator[CreditRecord]:
        billing = 0
        for position, (person, entries) in enumerate(self._said.items(), start=1):
            texts = [said for _, _, said in entries]
            is_uncredited = all(said.is_uncredited for said in texts)
            billing += not is_uncredited
            names = [said.credited_as or other_name for _, other_name, said in entries]
            yield CreditRecord(
                person,
                CreditKind.CAST,
                ACTOR,
                credited_as=next(filter(None, names), None),
                position=position,
                billing=None if is_uncredited else billing,
                is_uncredited=is_uncredited,
                note=", ".join(dict.fromkeys(said.note for said in texts if said.note)) or None,
                roles=tuple(dict.fromkeys(role for said in texts for role in said.roles)),
                place=Place(quotation=" / ".join(text for text, _, _ in entries if text) or None),
            )


def _person(people: dict[str, PersonRecord], entry: Values) -> tuple[str, str | None]:
    """The key of the person of an entry, and the name it prints where it is not the one met first."""
    key, name = read_id(entry, "id"), read_text(entry, "name")
    if not name:
        raise CellError(f"name of person {key} is empty; expected a name")
    person = people.setdefault(key, PersonRecord(key, name, (ExternalIdRecord(Authority.TMDB, key),)))
    return key, name if name != person.name else None


def _titles(title: str, original: str, language: str | None) -> tuple[TitleRecord, ...]:
    if not original:
        return (TitleRecord(title, TitleKind.ORIGINAL, certainty=Certainty.INFERRED),)
    first = TitleRecord(original, TitleKind.ORIGINAL, language)
    return (first, TitleRecord(title, TitleKind.LOCALIZED, _ENGLISH)) if title and title != original else (first,)


def _date(values: Values) -> str | None:
    """The release date; where it is missing the earliest that any country has."""
    told = read_text(values, "release_date")
    if not told:
        answer = values.get("release_dates")
        countries = read_objects(answer, "results") if isinstance(answer, dict) else []
        releases = (one for country in countries for one in read_objects(country, "release_dates"))
        told = min(filter(None, (read_text(one, "release_date")[:10] for one in releases)), default="")
    if told and not _DATE.fullmatch(told):
        raise CellError(f"release_date is {shown(told)}; expected a date such as 2012-05-17")
    return told or None


def _countries(values: Values, line: int | None) -> tuple[tuple[str, ...], tuple[Remark, ...]]:
    codes: list[str] = []
    remarks: list[Remark] = []
    for one in read_objects(values, "production_countries"):
        code, name = read_text(one, "iso_3166_1"), read_text(one, "name")
        known = _country(code) or _country(name) or (found.code if (found := country_named(name)) else None)
        if known:
            codes.append(known)
        else:
            remarks.append(Remark(line, name or code, "no country that is known"))
    return tuple(dict.fromkeys(codes)), tuple(remarks)


def _country(code: str) -> str | None:
    try:
        return country_of_code(_COUNTRIES.get(code, code)).code
    except KeyError:
        return None


def _language(code: str, name: str) -> str | None:
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    if code and not re.fullmatch(r"[a-z]{2,3}", code):
        raise CellError(f"{name} is {shown(code)}; expected a code of ISO 639-1 such as fr")
    return code or None


def _languages(values: Values, main: str | None) -> tuple[str, ...]:
    spoken = [_language(read_text(one, "iso_639_1"), "iso_639_1") for one in read_objects(values, "spoken_languages")]
    return tuple(dict.fromkeys(tag for tag in (main, *spoken) if tag))


def _texts(values: Values) -> Iterator[TextRecord]:
    overview = "\n\n".join(filter(None, map(clean, re.split(r"[\r\n]+", read_prose(values, "overview")))))
    if overview and overview.casefold().rstrip(".") not in _NO_OVERVIEW:
        yield TextRecord(TextKind.SYNOPSIS, _ENGLISH, overview)
    if tagline := read_text(values, "tagline"):
        yield TextRecord(TextKind.LOGLINE, _ENGLISH, tagline)


def _genres(values: Values) -> Iterator[GenreRecord]:
    names = dict.fromkeys(read_text(one, "name") for one in read_objects(values, "genres"))
    return (GenreRecord(slugify(name, "genre"), name) for name in names if name)


def _other_ids(values: Values) -> Iterator[ExternalIdRecord]:
    appended = values.get("external_ids")
    sources: Sequence[Values] = (values, appended) if isinstance(appended, dict) else (values,)
    for authority, name, shape, such in (
        (Authority.IMDB, "imdb_id", r"tt\d{7,}", "tt0114709"),
        (Authority.WIKIDATA, "wikidata_id", r"Q\d+", "Q171048"),
    ):
        told = next(filter(None, (read_text(one, name) for one in sources)), None)
        if told and not re.fullmatch(shape, told):
            raise CellError(f"{name} is {shown(told)}; expected one such as {such}")
        if told:
            yield ExternalIdRecord(authority, told)


def _rating(values: Values) -> RatingRecord | None:
    average, votes = read_number(values, "vote_average"), read_whole(values, "vote_count")
    if average is None or not votes:
        return None
    if not 0 <= average <= 10:
        raise CellError(f"vote_average is {shown(values['vote_average'])}; expected a number from 0 to 10")
    return RatingRecord(average, votes)
