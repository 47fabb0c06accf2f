"""What tests of importers share: a database, an import, and all that a database says, without its ids."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests import engines

from creditsgql.importers.report import ImportReport
from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given

Facts = dict[str, list[tuple[Any, ...]]]

FACTS = {
    "country": "SELECT code, name, is_former FROM country",
    "film": "SELECT original_title, title, title_key, original_title_key, year, runtime_minutes FROM film",
    "title": "SELECT f.title, t.position, t.text, t.text_key, t.kind, t.language"
    " FROM film_title t JOIN film f ON f.id = t.film_id",
    "text": "SELECT f.title, s.name, t.position, t.kind, t.language, t.body"
    " FROM film_text t JOIN film f ON f.id = t.film_id JOIN source s ON s.id = t.source_id",
    "country of": "SELECT f.title, c.position, c.country_code FROM film_country c JOIN film f ON f.id = c.film_id",
    "person": "SELECT name, name_key, sort_name, sort_key FROM person",
    "name": "SELECT p.name, n.position, n.text, n.kind FROM person_name n JOIN person p ON p.id = n.person_id",
    "credit": "SELECT f.title, c.kind, c.rank, p.name, j.slug, c.department, c.label, c.credited_as, c.position,"
    " c.billing, c.is_uncredited, c.note, c.certainty FROM credit c JOIN film f ON f.id = c.film_id"
    " JOIN person p ON p.id = c.person_id JOIN job j ON j.id = c.job_id",
    "role": "SELECT f.title, p.name, r.position, r.name, k.name, r.is_voice, r.is_self, r.is_archive_footage, r.note"
    " FROM role r JOIN credit c ON c.id = r.credit_id JOIN film f ON f.id = c.film_id JOIN person p"
    " ON p.id = c.person_id LEFT JOIN character k ON k.id = r.character_id",
    "character": "SELECT f.title, k.name, k.position FROM character k JOIN film f ON f.id = k.film_id",
    "job": "SELECT slug, name, department FROM job",
    "event": "SELECT slug, name FROM award_event",
    "edition": "SELECT e.slug, d.year FROM award_edition d JOIN award_event e ON e.id = d.event_id",
    "category": "SELECT e.slug, c.slug, c.name FROM award_category c JOIN award_event e ON e.id = c.event_id",
    "nomination": "SELECT f.title, n.position, n.label, n.year, c.name, n.outcome, n.is_final, n.certainty"
    " FROM nomination n JOIN film f ON f.id = n.film_id LEFT JOIN award_category c ON c.id = n.category_id",
    "nominee": "SELECT n.label, m.position, p.name FROM nominee m JOIN nomination n ON n.id = m.nomination_id"
    " JOIN person p ON p.id = m.person_id",
    "language of": "SELECT f.title, l.position, l.language_tag FROM film_language l JOIN film f ON f.id = l.film_id",
    "genre of": "SELECT f.title, x.position, g.slug FROM film_genre x JOIN genre g ON g.id = x.genre_id"
    " JOIN film f ON f.id = x.film_id",
    "external id of": "SELECT f.title, x.authority, x.value FROM film_external_id x JOIN film f ON f.id = x.film_id",
    "country name": "SELECT country_code, language, name FROM country_name",
    "language name": "SELECT language_tag, language, name FROM language_name",
    "credit said by": "SELECT s.name, x.line, x.quotation FROM citation x JOIN source s ON s.id = x.source_id"
    " WHERE x.credit_id IS NOT NULL",
    "nomination said by": "SELECT s.name, x.line, x.quotation FROM citation x JOIN source s ON s.id = x.source_id"
    " WHERE x.nomination_id IS NOT NULL",
    "field said by": "SELECT s.name, f.title, x.field, x.line, x.quotation FROM citation x"
    " JOIN source s ON s.id = x.source_id JOIN film f ON f.id = x.film_id",
    "film said by": "SELECT s.kind, s.name, f.title FROM film_source x JOIN source s ON s.id = x.source_id"
    " JOIN film f ON f.id = x.film_id",
}
"""Everything a database says, without what hangs on the order of imports: ids, slugs, times."""


def read_facts(url: str) -> Facts:
    """Every fact of a database, sorted."""
    return {name: sorted(engines.rows(url, sql), key=repr) for name, sql in FACTS.items()}


class Desk:
    """A folder to write pages into, and a database to import them to."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.url = url

    def page(self, name: str, text: str) -> Path:
        """Writes a page."""
        path = self.folder / name
        path.write_bytes(text.encode())
        return path

    def bring_in(self, *paths: Path, given: Given | None = None) -> ImportReport:
        """Imports pages."""
        return import_pages(paths, self.url, given or Given())

    def facts(self) -> Facts:
        """What the database says."""
        return read_facts(self.url)

    def rows(self, sql: str) -> list[Any]:
        """The rows of a query; bare values where it asks for one column."""
        return [row[0] if len(row) == 1 else row for row in engines.rows(self.url, sql)]

    def dangling(self) -> list[Any]:
        """The rows that refer to none."""
        return engines.dangling(self.url)


@pytest.fixture
def new_desk(tmp_path_factory: pytest.TempPathFactory, new_database: engines.Make) -> Callable[[], Desk]:
    """Makes desks, of one engine in a test."""
    return lambda: Desk(tmp_path_factory.mktemp("desk"), new_database())


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    """A desk of this test's own."""
    return new_desk()


@pytest.fixture
def both_desks(tmp_path: Path, postgresql_pool: engines.Pool) -> Iterator[list[Desk]]:
    """Two desks with one folder: a database of each engine."""
    with postgresql_pool.lent() as make:
        yield [Desk(tmp_path, f"sqlite:///{tmp_path}/test.db"), Desk(tmp_path, make())]


@pytest.fixture(scope="session")
def pages() -> Path:
    """The pages written for these tests."""
    return Path(__file__).parent / "pages"


@pytest.fixture(scope="session")
def shared_pages() -> Path:
    """Real pages kept beside the checkout."""
    folder = Path(__file__).parents[3] / "shared" / "data" / "pages"
    if not folder.is_dir():
        pytest.skip("no shared/data/pages beside the checkout")
    return folder


@pytest.fixture(scope="session")
def rewrite() -> bool:
    """Whether whole answers are written anew instead of compared: CREDITSGQL_TESTS_REWRITE=1."""
    return bool(os.environ.get("CREDITSGQL_TESTS_REWRITE"))


@pytest.fixture(scope="session")
def facts_reader() -> Callable[[str], Facts]:
    """Reads all that a database says."""
    return read_facts
