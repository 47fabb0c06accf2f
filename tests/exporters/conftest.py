"""What tests of exporters share: a folder to work in, with a database, imports and exports."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests import engines
from tests.importers.conftest import read_facts

from creditsgql.cli.exports import reread
from creditsgql.database import writing
from creditsgql.exporters.run import ExportReport, Format, export
from creditsgql.importers.decisions import Decisions
from creditsgql.importers.records import Document, FilmRecord, SourceRecord
from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given
from creditsgql.importers.store import Store
from creditsgql.importers.upsert import upsert

Facts = dict[str, list[Any]]


class House:
    """A folder with a database in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder}/test.db"
        (folder / "test.db").write_bytes(engines.empty_file())

    def page(self, name: str, text: str) -> Path:
        """Writes a page and imports it."""
        path = self.folder / name
        path.write_bytes(text.encode())
        import_pages([path], self.url, Given())
        return path

    def store(self, *films: FilmRecord) -> None:
        """Stores films as some source other than a page may say them."""
        with writing(self.url) as connection:
            upsert(
                Store(connection),
                [Document(SourceRecord("test", f"{at}.txt", ""), film) for at, film in enumerate(films)],
                Decisions({}, frozenset()),
            )

    def run(self, sql: str) -> None:
        """Changes the database."""
        connection = sqlite3.connect(self.url.removeprefix("sqlite:///"))
        with connection:
            connection.executescript(sql)
        connection.close()

    def export(self, form: str, name: str = "out") -> ExportReport:
        """Exports everything into a folder of this name."""
        return export(self.folder / name, Format(form), self.url, reread)

    def lines(self, name: str) -> list[Any]:
        """The objects of a file of an export."""
        return [json.loads(line) for line in (self.folder / "out" / name).read_text().splitlines()]

    def facts(self) -> Facts:
        """What the database says, without which sources say it and where."""
        facts: Facts = dict(read_facts(self.url))
        facts["text"] = sorted((film, *rest) for film, _, *rest in facts["text"])
        return {kind: rows for kind, rows in facts.items() if "said by" not in kind}


@pytest.fixture
def new_house(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], House]:
    """Makes houses."""
    return lambda: House(tmp_path_factory.mktemp("house"))


@pytest.fixture
def house(new_house: Callable[[], House]) -> House:
    """A house of this test's own."""
    return new_house()
