"""The verb ``import page`` as a person meets it."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from creditsgql.cli import app

PAGE = "Ida\n\nPoland, Denmark\n\nCast & Crew\n\nDirected by: Paweł Pawlikowski\n"


def run(*arguments: str | Path, folder: Path, **environment: str) -> Any:
    """The verb in a folder, in this process."""
    with contextlib.chdir(folder):
        return CliRunner(env=environment).invoke(app, ["import", "page", *map(str, arguments)])


def run_apart(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The same in a process of its own."""
    code = "from creditsgql.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, "import", "page", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ida.txt").write_text(PAGE)
    return tmp_path


def test_a_report_is_printed_as_text(folder: Path) -> None:
    done = run_apart("ida.txt", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split("\n") == [
        "                  new  changed  unchanged  withdrawn",
        "films               1        0          0          0",
        "people              1        0          0          0",
        "credits             1        0          0          0",
        "roles               0        0          0          0",
        "nominations         0        0          0          0",
        "",
        "1 file read; the data set is now at version 1",
        "",
    ]
    assert (folder / "creditsgql.db").is_file()
    assert "nothing changed; the data set stays at version 1" in run_apart("ida.txt", folder=folder).stdout


def test_a_report_is_printed_as_json(folder: Path) -> None:
    (folder / "ida.txt").write_text(PAGE + "\nRunning Time: 82 min\n")
    done = run("ida.txt", "--json", folder=folder)
    none = {"new": 0, "changed": 0, "unchanged": 0, "withdrawn": 0}
    assert json.loads(done.stdout) == {
        "files": 1,
        "films": {**none, "new": 1},
        "people": {**none, "new": 1},
        "credits": {**none, "new": 1},
        "roles": none,
        "nominations": none,
        "unread": [{"file": "ida.txt", "line": 9, "text": "Running Time: 82 min", "reason": "no credit"}],
        "notices": [],
        "doubts": [],
        "has_changed": True,
        "dataset_version": 1,
    }


def test_lines_that_were_not_understood_are_printed_with_their_place(folder: Path) -> None:
    (folder / "ida.txt").write_text(PAGE + "\nShot in Łódź.\n")
    assert "\n  ida.txt:9: Shot in Łódź. (no credit and no heading)\n" in run("ida.txt", folder=folder).stdout


def test_the_database_is_an_option_or_a_setting(folder: Path) -> None:
    run("ida.txt", "--database", "sqlite:///a.db", folder=folder, CREDITSGQL_DATABASE="sqlite:///b.db")
    run("ida.txt", folder=folder, CREDITSGQL_DATABASE="sqlite:///c.db")
    assert sorted(path.name for path in folder.glob("*.db")) == ["a.db", "c.db"]


def test_a_folder_gives_its_pages_and_nothing_else(folder: Path) -> None:
    (folder / "README.md").write_text("# Not a page")
    (folder / "README.txt").write_text("Not a page")
    (folder / ".hidden.txt").write_text("Not a page")
    assert "1 file read" in run(".", folder=folder).stdout


def _bad_input(folder: Path, what: str) -> Path:
    path = folder / "bad" / "page.txt"
    path.parent.mkdir()
    if what == "missing":
        return path
    if what == "a folder of other things":
        (path.parent / "photo.png").write_bytes(b"\x89PNG\0")
        return path.parent
    if what == "a device":
        return Path("/dev/zero")
    content = {
        "empty": b"",
        "binary": bytes(range(256)),
        "Latin-1": "Directed by: Grégoire".encode("latin-1"),
        "UTF-16": PAGE.encode("utf-16"),
        "50 MB": b"Directed by: A One\n" * 2_700_000,
        "another text": b"Milk\nBread\nTwelve eggs\n",
        "no newline": b"x" * 100_000,
        "brackets": b"Cast & Crew\nDirected by: " + b"(" * 100_000,
    }[what]
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("what", "complaint"),
    [
        ("missing", "bad/page.txt: no such file"),
        ("empty", "bad/page.txt: empty; expected a film page"),
        ("binary", "bad/page.txt: binary; expected a text in UTF-8"),
        ("Latin-1", "bad/page.txt: not UTF-8 (byte 16); expected a text in UTF-8"),
        ("UTF-16", "bad/page.txt: UTF-16; expected a text in UTF-8"),
        ("50 MB", "bad/page.txt: larger than 1024 KiB; expected a film page"),
        ("another text", "bad/page.txt: not a film page that is read here; expected 'Cast & Crew'"),
        ("no newline", "bad/page.txt: not a film page that is read here; expected 'Cast & Crew'"),
        ("brackets", "bad/page.txt: a film page without any credit or nomination; expected"),
        ("a folder of other things", "bad: no pages in this folder; expected files that end in .txt"),
        ("a device", "/dev/zero: not a regular file; expected a film page"),
    ],
)
def test_bad_input_is_one_clear_line_and_changes_nothing(folder: Path, what: str, complaint: str) -> None:
    bad = _bad_input(folder, what)
    done = run("ida.txt", bad, folder=folder)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert complaint in done.stderr
    assert not (folder / "creditsgql.db").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["ida.txt", "--database", "mysql://host/x"], "expected sqlite:///file.db"),
        (["ida.txt", "--database", "sqlite:///ida.txt"], "file is not a database"),
        (["ida.txt", "--database", "sqlite:///no/such/folder/x.db"], "unable to open database file"),
        (["ida.txt", "ida2.txt", "--title", "Ida"], "--title names one film; expected one file, got 2"),
        (["ida.txt", "--title", "  "], "--title: expected some text"),
    ],
)
def test_bad_options_are_one_clear_line(folder: Path, arguments: list[str], complaint: str) -> None:
    (folder / "ida2.txt").write_text(PAGE)
    done = run(*arguments, folder=folder)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert complaint in done.stderr


def test_every_bad_page_is_named(folder: Path) -> None:
    for number in range(30):
        (folder / f"{number:02}.txt").write_text("")
    lines = run(".", folder=folder).stderr.splitlines()
    assert lines[0] == "00.txt: empty; expected a film page"
    assert (len(lines), lines[-1]) == (21, "and 10 more")
