"""What SECURITY.md promises is shown by tests that there are, for the version that there is."""

import re
import tomllib
from pathlib import Path

import pytest

from creditsgql.settings import Settings

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
PROMISED = PAGE.partition("## What is promised")[2].partition("\n## ")[0]
ROWS = [line for line in PROMISED.splitlines() if line.startswith("| ")][1:]
NAMED = re.findall(r"\[(test_\w+)\]\((tests/[\w/.]+)\)", PAGE)


@pytest.mark.parametrize("row", ROWS, ids=[row[2:50] for row in ROWS])
def test_a_promise_names_what_shows_it(row: str) -> None:
    promise, how, shown = (cell.strip() for cell in row.strip("|").split("|"))
    assert all(text.endswith(".") for text in (promise, how))
    assert re.fullmatch(r"(\[test_\w+\]\(tests/[\w/.]+\)(, |$))+", shown)


@pytest.mark.parametrize(("name", "path"), NAMED, ids=[name for name, _ in NAMED])
def test_a_test_that_the_page_names_is_there(name: str, path: str) -> None:
    assert re.search(rf"^(async )?def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)


def test_the_page_leads_to_what_is_there() -> None:
    links = {link for link in re.findall(r"\]\(([^)]+)\)", PAGE) if not link.startswith("tests/")}
    assert [link for link in links if not (ROOT / link.partition("#")[0]).exists()] == []
    words = set(re.findall(r"`([a-z_]+)(?:=\w+)?`", PAGE))
    assert words <= {*Settings.model_fields}
    targets = {*re.findall(r"`make (\w+)`", PAGE)}
    assert targets <= {*re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)}


def test_the_version_that_there_is_is_mended() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert re.findall(r"^\| ([\d.]+) \| (\w+) \|$", PAGE, re.MULTILINE) == [(version.rpartition(".")[0], "yes")]
