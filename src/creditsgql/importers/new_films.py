"""Films that nothing stored can be, as columns of the tables: what a first import of one source is made of.

Where nothing was ever imported, and a source knows everyone and every film by an identifier of one authority, nobody
has to be looked for: whom an identifier names is whom it named before, or someone new. Rows then follow from records
alone. They are made where the source is read, before the database is asked anything; ids are given later (see
``upsert_new``), here everything has its number within the batch. What is not as plain as that goes the way of all other
documents (see ``upsert``), which leaves the same rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from creditsgql.importers.characters import CharacterKey, figures_of, role_row
from creditsgql.importers.merge import MergedFilm, SaidCredit, Statement, merge
from creditsgql.importers.records import (
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    JobRecord,
    PersonRecord,
    Place,
    SourceRecord,
    said_to_json,
)
from creditsgql.importers.search_index import spelt
from creditsgql.importers.sources.names import sort_name
from creditsgql.importers.store import free_slug
from creditsgql.importers.upsert_films import slugs_of
from creditsgql.normalise import fold, keys_of
from creditsgql.vocabulary import Authority, SearchField, SearchType

PERSON = ("birth_date", "death_date", "name", "name_key", "sort_name", "sort_key", "slug", "lines")
FILM = (
    *("original_title", "original_title_key", "title", "title_key", "year", "release_date", "runtime_minutes"),
    *("slug", "longer_slug"),
)
OWNED = {
    "film_title": ("film_id", "position", "text", "text_key", "kind", "language", "country_code"),
    "film_text": ("film_id", "position", "kind", "language", "body"),
    "film_country": ("film_id", "position", "film_year", "country_code"),
    "film_language": ("film_id", "position", "film_year", "language_tag"),
    "film_genre": ("film_id", "position", "film_year", "genre_id"),
    "film_external_id": ("film_id", "authority", "value"),
    "film_rating": ("film_id", "average", "votes"),
    "citation": ("film_id", "field", "line", "quotation"),
}
CREDIT = (
    *("film_id", "person_id", "job_id", "label", "position", "billing", "rank", "is_uncredited", "note", "certainty"),
    *("film_year", "credited_as", "line", "quotation"),
)
ENTRY = ("row_id", "place", "field", "text", "words")
STATEMENT = ("film_id", "entry", "statement")
"""The columns made here, besides those of characters and roles. What is an id in the tables is a number within the
batch, of a genre or a job its slug; the line and the quotation beside a credit are its citation's. ``lines`` are the
spellings that a person is found by, and ``place`` counts the entries of one film or character."""

Row = tuple[Any, ...]
Columns = Sequence[Sequence[Any]]
"""All values of one column, then all of the next; none where there are no rows."""

REMEMBERED = 400_000
"""Of how many people it is kept what is said of them here, and which id they have where they are written; a large
source has millions, but names few again soon."""


@dataclass
class NewFilms:
    """The films of one batch, in the order of their entries, and all that is theirs, by columns.

    ``people`` are the identifiers of everyone, in the order in which credits first name them. ``told`` are the numbers
    of those who have a row in ``named``: of the others an earlier batch had it. ``telling`` are the same numbers in the
    order in which the source tells of people. ``owned`` is by table, ``entries`` by the kind of what they lead to.
    """

    source: SourceRecord
    authority: Authority | None
    people: list[str]
    told: list[int]
    telling: list[int]
    named: Columns
    jobs: dict[str, JobRecord]
    genres: list[GenreRecord]
    films: Columns
    owned: dict[str, Columns]
    credits: Columns
    characters: Columns
    roles: Columns
    entries: dict[SearchType, Columns]
    statements: Columns


class NewFilmsMaker:
    """Makes columns of one batch after the other, until something has to be looked up."""

    def __init__(self) -> None:
        self._known: dict[str, PersonRecord] = {}
        self._same = _Same()

    def of(self, documents: Sequence[Document]) -> NewFilms | None:
        """The columns; None, and no more of any other, where these documents are not as plain as that."""
        if len(self._known) > REMEMBERED:
            self._known.clear()
        try:
            return self._made(sorted(documents, key=lambda one: one.entry))
        except NotPlainError:
            return None

    def _made(self, documents: Sequence[Document]) -> NewFilms:
        people, films = _People(self._known, self._same), _Films(self._same)
        for one in documents:
            if not isinstance(one.film, FilmRecord) or one.film.nominations:
                raise NotPlainError
            self._same.expect("source", one.source)
            films.add(one.film, people)
        statements = [one.statement or said_to_json(one.film) for one in documents]
        return NewFilms(
            documents[0].source,
            self._same.people,
            [*people.numbers],
            [*people.told.values()],
            [people.told[one] for one in people.telling],
            _columns(people.rows),
            films.jobs,
            [*films.genres.values()],
            _columns(films.rows),
            {table: _columns(rows) for table, rows in films.owned.items()},
            _columns(films.credits),
            _columns(films.characters),
            _columns(films.roles),
            {
                SearchType.FILM: _columns(films.entries),
                SearchType.CHARACTER: _columns(films.character_entries),
            },
            (range(len(documents)), [one.entry for one in documents], statements),
        )


class NotPlainError(Exception):
    """Something of these films has to be looked up, which only ``upsert`` does."""


@dataclass
class _Same:
    """What has to be the same for all documents: their source, and whose identifiers their people and films have."""

    source: SourceRecord | None = None
    people: Authority | None = None
    films: Authority | None = None

    def expect(self, what: str, found: object) -> None:
        """Raises what is raised where this is another than before."""
        before = getattr(self, what)
        if before is None:
            setattr(self, what, found)
        elif before is not found and before != found:
            raise NotPlainError


class _People:
    """Everyone whom a batch names; ``known`` is what was said of those whom the batches before named."""

    def __init__(self, known: dict[str, PersonRecord], same: _Same) -> None:
        self.numbers: dict[str, int] = {}
        self.names: list[str] = []
        self.told: dict[str, int] = {}
        self.telling: list[str] = []
        self.rows: list[Row] = []
        self._known = known
        self._same = same

    def of(self, film: FilmRecord) -> dict[str, int]:
        """The numbers of everyone named so far, by identifier, those whom the credits of a film name among them."""
        numbers, known = self.numbers, self._known
        records = {record.key: record for record in film.people}
        new = {}
        for key, record in records.items():
            before = known.get(key)
            if before is None:
                new[key] = record
            elif before is not record and before != record:
                raise NotPlainError
        for credit in film.credits:
            key = credit.person
            if key not in numbers:
                if key not in records:
                    raise NotPlainError
                self.names.append(records[key].name)
                numbers[key] = len(numbers)
                if key in new:
                    self._tell(records[key])
            elif key not in records:
                raise NotPlainError
        self.telling += [key for key in new if key in self.told]
        return numbers

    def _tell(self, record: PersonRecord) -> None:
        if len(record.external_ids) != 1 or record.external_ids[0].value != record.key:
            raise NotPlainError
        if "" in (record.birth_date, record.death_date):
            raise NotPlainError
        self._same.expect("people", record.external_ids[0].authority)
        self.told[record.key] = self.numbers[record.key]
        self._known[record.key] = record
        name = record.name
        key, slug, lines = keys_of(name, "person")
        in_order = sort_name(name)
        self.rows.append((record.birth_date, record.death_date, name, key, in_order, fold(in_order), slug, lines))


class _Films:
    """The films of a batch, as they come."""

    def __init__(self, same: _Same) -> None:
        self.jobs: dict[str, JobRecord] = {}
        self.genres: dict[tuple[str, str], GenreRecord] = {}
        self.rows: list[Row] = []
        self.owned: dict[str, list[Row]] = {table: [] for table in OWNED}
        self.credits: list[Row] = []
        self.characters: list[Row] = []
        self.roles: list[Row] = []
        self.entries: list[Row] = []
        self.character_entries: list[Row] = []
        self._same = same
        self._ids: set[ExternalIdRecord] = set()

    def add(self, said: FilmRecord, people: _People) -> None:
        """Takes in a film."""
        self._refuse_known(said)
        film = merge([Statement(0, said, people.of(said))])
        number = len(self.rows)
        keys = fold(film.original_title), fold(film.title)
        numbers = film.year, film.release_date, film.runtime_minutes
        self.rows.append((film.original_title, keys[0], film.title, keys[1], *numbers, *slugs_of(film)))
        self._add_owned(number, film)
        self._add_entries(number, film)
        self._add_credits(number, film, people.names)

    def _refuse_known(self, said: FilmRecord) -> None:
        if not said.external_ids or not self._ids.isdisjoint(said.external_ids):
            raise NotPlainError
        self._same.expect("films", said.external_ids[0].authority)
        self._ids.update(said.external_ids)

    def _add_owned(self, number: int, film: MergedFilm) -> None:
        owned = self.owned
        owned["film_title"] += (
            (number, position, one.text, fold(one.text), one.kind, one.language, one.country)
            for position, one in enumerate(film.titles, 1)
        )
        for position, (_, text) in enumerate(film.texts, 1):
            owned["film_text"].append((number, position, text.kind, text.language, text.body))
        for table, words in (
            ("film_country", film.countries),
            ("film_language", film.languages),
            ("film_genre", [genre.slug for genre in film.genres]),
        ):
            owned[table] += ((number, position, film.year, word) for position, word in enumerate(words, 1))
        self.genres.update(((one.slug, one.name), one) for one in film.genres)
        owned["film_external_id"] += ((number, one.authority, one.value) for one in film.external_ids)
        owned["film_rating"] += ((number, one.average, one.votes) for one in film.ratings.values())
        for _, one in film.places:
            place = one.place if one else _NO_PLACE
            owned["citation"].append((number, one.field if one else None, place.line, place.quotation))

    def _add_entries(self, number: int, film: MergedFilm) -> None:
        texts = (film.title, film.original_title, *sorted({one.text for one in film.titles}))
        self.entries += ((number, *entry) for entry in spelt([(_TITLE, text) for text in texts]))

    def _add_credits(self, number: int, film: MergedFilm, names: Sequence[str]) -> None:
        playing: dict[int, tuple[int, SaidCredit]] = {}
        rows = self.credits
        for one in film.credits:
            credit, person = one.credit, one.person_id
            job = credit.job
            slug = job.slug
            if self.jobs.setdefault(slug, job) is not job and job.name < self.jobs[slug].name:
                self.jobs[slug] = job
            if credit.roles:
                playing[len(rows)] = number, one
            [place] = one.places.values()
            credited_as = None if one.name == names[person] else one.name
            rows.append(
                (
                    *(number, person, slug, credit.label, credit.position, credit.billing, one.rank),
                    *(credit.is_uncredited, credit.note, credit.certainty, film.year),
                    *(credited_as, place.line, place.quotation),
                )
            )
        if playing:
            self._add_roles(playing)

    def _add_roles(self, playing: Mapping[int, tuple[int, SaidCredit]]) -> None:
        figures, played = figures_of(playing)
        numbers: dict[CharacterKey, int] = {}
        taken: set[str] = set()
        for key, (name, position) in figures.items():
            number = numbers[key] = len(self.characters)
            _, slug, lines = keys_of(name, "character")
            if slug in taken:
                slug = free_slug(slug, None, taken)
            taken.add(slug)
            self.characters.append((key[0], slug, name, key[1], position))
            for place, words in enumerate(lines):
                self.character_entries.append((number, place, _CHARACTER, name, words))
        for (credit, position), (role, who) in played.items():
            self.roles.append(role_row(credit, position, role, numbers[who] if who else None))


_CHARACTER, _TITLE = SearchField.CHARACTER.name, SearchField.TITLE.name
_NO_PLACE = Place()


def _columns(rows: Sequence[Row]) -> Columns:
    return [*zip(*rows, strict=True)]
