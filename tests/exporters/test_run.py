"""The verb ``export`` as a person meets it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.exporters.conftest import House
from typer.testing import CliRunner

from creditsgql.cli import app
from creditsgql.cli.exports import reread
from creditsgql.exporters.run import Format, export

PAGE = "Ida\n\nPoland, Denmark\n\nCast & Crew\n\nDirected by: Paweł Pawlikowski\n"


def _run(house: House, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "creditsgql", "export", *arguments, "--database", "sqlite:///test.db"],
        capture_output=True,
        text=True,
        cwd=house.folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )


def _files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_an_export_says_how_many_films_it_wrote_where(house: House) -> None:
    house.page("ida.txt", PAGE)
    done = _run(house, "--format", "page", "new/out")
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 film written to new/out\n", "")
    manifest = json.dumps({"format": "page", "files": ["ida.txt"]}, indent=0) + "\n"
    assert _files(house.folder / "new" / "out") == {"ida.txt": PAGE, "export.json": manifest}
    assert _run(house, "--format", "ndjson", "lines").stdout == "1 film and 1 person written to lines\n"


def test_an_export_as_pages_says_what_it_left_out(house: House) -> None:
    house.page("ida.txt", PAGE)
    house.run("""
        UPDATE credit SET billing = 1, position = 4, certainty = 'DISPUTED';
        UPDATE film SET year = 2013, title = 'Ida!', release_date = '2013', runtime_minutes = 82;
        UPDATE film_title SET language = 'pl';
        INSERT INTO film_external_id (film_id, authority, value) VALUES (1, 'IMDB', 'tt1');
        INSERT INTO person_external_id (person_id, authority, value) VALUES (1, 'IMDB', 'nm1');
        INSERT INTO film_title (film_id, position, text, text_key, kind) VALUES (1, 2, 'Ida!', 'ida!', 'WORKING');
        INSERT INTO film_text (film_id, source_id, position, kind, language, body)
            VALUES (1, 1, 1, 'SYNOPSIS', 'pl', 'x');
    """)
    report = house.export("page")
    assert report.as_text() == (
        "left out, since a page has no place for it:\n"
        "        1 certainties (ida)\n"
        "        1 identifiers of films (ida)\n"
        "        1 identifiers of people\n"
        "        1 languages and countries of titles (ida)\n"
        "        1 places in the billing (ida)\n"
        "        1 places in the list of the source (ida)\n"
        "        1 release dates (ida)\n"
        "        1 running times (ida)\n"
        "        1 texts (ida)\n"
        "        1 titles but the original one (ida)\n"
        "        1 years (ida)\n"
        "\n"
        f"1 film written to {house.folder / 'out'}"
    )
    assert (house.folder / "out" / "ida.txt").read_text() == PAGE


def test_an_export_as_pages_says_what_it_left_out_of_nominations_ratings_and_lives(house: House) -> None:
    text = f"{PAGE}\nNominations and Awards\n\n  • European Film 2014\n"
    house.page("ida.txt", text)
    other = PAGE.replace("Ida", "Eva").replace("Paweł Pawlikowski", "Joseph Losey")
    house.page("eva.txt", other)
    house.run("""
        UPDATE person SET birth_date = '1957' WHERE id = 1;
        UPDATE nomination SET detail = 'Wanda';
        INSERT INTO nomination_film (nomination_id, film_id, position) VALUES (1, 2, 2);
        INSERT INTO nominated_company (nomination_id, position, name) VALUES (1, 1, 'Opus Film');
        INSERT INTO film_rating (film_id, source_id, average, votes) VALUES (1, 1, 7.4, 62000);
    """)
    assert house.export("page").as_text() == (
        "left out, since a page has no place for it:\n"
        "        1 births and deaths\n"
        "        2 companies that nominations name (ida, eva)\n"
        "        2 details, reasons and remarks of nominations (ida, eva)\n"
        "        2 nominations for several films, which other pages have too (ida, eva)\n"
        "        1 ratings (ida)\n"
        "\n"
        f"2 films written to {house.folder / 'out'}"
    )
    assert (house.folder / "out" / "ida.txt").read_text() == text
    assert (house.folder / "out" / "eva.txt").read_text() == text.replace(PAGE, other)


def test_a_film_that_no_page_can_say_is_not_written_and_named(house: House) -> None:
    house.page("ida.txt", PAGE)
    house.run("UPDATE film SET original_title = 'Cast & Crew'")
    assert house.export("page").as_text() == (
        "not written:\n"
        "        1 films whose title or countries would be read as something else (ida)\n"
        "\n"
        f"0 films written to {house.folder / 'out'}"
    )


def test_an_earlier_export_is_renewed_and_what_is_gone_goes(house: House) -> None:
    house.page("ida.txt", PAGE)
    house.export("page")
    house.run("UPDATE film SET slug = 'ida-2'")
    house.export("page")
    assert sorted(_files(house.folder / "out")) == ["export.json", "ida-2.txt"]


def test_a_folder_with_other_files_is_refused_and_left_as_it_is(house: House) -> None:
    house.page("ida.txt", PAGE)
    house.export("page")
    (house.folder / "out" / "notes.txt").write_text("mine")
    before = _files(house.folder / "out")
    done = _run(house, "--format", "page", "out")
    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        "out: holds other files, such as notes.txt; expected a new or empty folder, or an earlier export\n",
    )
    assert _files(house.folder / "out") == before


def test_an_export_that_fails_leaves_the_earlier_one(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.page("ida.txt", PAGE)
    house.export("page")
    house.page("b.txt", PAGE.replace("Ida", "Elle").replace("Paweł Pawlikowski", "Paul Verhoeven"))
    before = _files(house.folder / "out")
    monkeypatch.setattr("creditsgql.exporters.run.never_printed_of_all", lambda _: 1 / 0)
    for name in ("out", "fresh"):
        with pytest.raises(ZeroDivisionError):
            house.export("page", name)
    assert _files(house.folder / "out") == before
    assert not (house.folder / "fresh").exists()


def _in_the_way(folder: Path) -> None:
    (folder / "file").write_text("")
    (folder / "busy" / ".export-unfinished").mkdir(parents=True)
    (folder / "lying").mkdir()
    (folder / "lying" / "export.json").write_text('{"format": "page", "files": ["../file"]}')
    (folder / "lines").mkdir()
    (folder / "lines" / "export.json").write_text('{"format": "ndjson", "files": ["films.ndjson"]}')
    (folder / "lines" / "films.ndjson").write_text("")
    (folder / "odd").mkdir()
    (folder / "odd" / "export.json").write_text("[]")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--format", "page", "file"], "file: not a folder; expected a folder to write into, or a new one"),
        (["--format", "page", "file/below"], "file/below: not a folder; expected a folder to write into, or a new one"),
        (["--format", "page", "/proc/none"], "/proc/none: cannot be written (No such file or directory)"),
        (["--format", "csv", "out"], "--format csv: expected page or ndjson or sqlite"),
        (
            ["--format", "page", "busy"],
            "busy: another export is under way here or was broken off; if none is, remove busy/.export-unfinished",
        ),
        (
            ["--format", "page", "lines"],
            "lines: holds an export as ndjson; expected one as page, or a new or empty folder",
        ),
        (
            ["--format", "page", "odd"],
            "odd: holds other files, such as export.json; expected a new or empty folder, or an earlier export",
        ),
        (
            ["--format", "page", "out", "--database", "sqlite:///no.db"],
            "database no.db: no such file; import something first, or start with serve",
        ),
        (
            ["--format", "page", "out", "--database", "sqlite:///file.txt"],
            "database file.txt: file is not a database",
        ),
    ],
)
def test_bad_input_is_one_clear_line(
    house: House, monkeypatch: pytest.MonkeyPatch, arguments: list[str], complaint: str
) -> None:
    house.page("ida.txt", PAGE)
    _in_the_way(house.folder)
    (house.folder / "file.txt").write_text("no database, " * 1000)
    monkeypatch.chdir(house.folder)
    named = ["--database", "sqlite:///test.db"] if "--database" not in arguments else []
    done = CliRunner().invoke(app, ["export", *arguments, *named])
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", complaint + "\n")
    assert not (house.folder / "out").exists()


def test_a_manifest_never_reaches_out_of_its_folder(house: House) -> None:
    house.page("ida.txt", PAGE)
    _in_the_way(house.folder)
    house.export("page", "lying")
    assert (house.folder / "file").exists()


def test_an_import_goes_on_beside_an_export_and_is_not_seen_by_it(house: House) -> None:
    house.page("ida.txt", PAGE)

    def watch(items: Sequence[Any], _: str) -> Iterable[Any]:
        house.page("b.txt", PAGE.replace("Ida", "Elle").replace("Paweł Pawlikowski", "Paul Verhoeven"))
        return items

    assert export(house.folder / "out", Format.PAGE, house.url, reread, watch).films == 1
    assert house.export("page").films == 2
