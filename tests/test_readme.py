"""What README and docs/ promise: queries answer what is shown, links lead somewhere, the words are the project's."""

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer
from tests.data_sets import TMDB, write_imdb, write_justwatch, write_oscars, write_tmdb
from typer.testing import CliRunner

from creditsgql.cli import app

ROOT = Path(__file__).parents[1]
PAGES = {path: path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))}
README = PAGES[ROOT / "README.md"]
EVERYTHING = "\n".join(PAGES.values())
SHOWN = [
    (path, *shown)
    for path, text in PAGES.items()
    for shown in re.findall(r"```graphql\n(.*?)```\s+```json\n(.*?)```", text, re.DOTALL)
]


def test_the_readme_shows_a_query_with_its_answer() -> None:
    assert SHOWN


@pytest.mark.parametrize(("path", "query", "answer"), SHOWN)
def test_a_query_that_is_shown_gives_the_answer_shown(
    path: Path, query: str, answer: str, ask: Callable[[str], Any], request: Any
) -> None:
    told = ask(query)
    if request.config.getoption("--rewrite-cases"):
        path.write_text(path.read_text(encoding="utf-8").replace(answer, laid_out(told) + "\n"), encoding="utf-8")
        return
    assert told == json.loads(answer)


COMMANDS = re.findall(r"(?:^    |`)creditsgql ([a-z][^`\n]*)", EVERYTHING, re.M)


@pytest.mark.parametrize("command", sorted(set(COMMANDS)))
def test_a_command_that_is_shown_is_one_with_these_options(command: str) -> None:
    words = command.split()
    found: Any = typer.main.get_command(app)
    while words and hasattr(found, "commands"):
        found = found.get_command(None, words.pop(0))
    options = {name for parameter in found.params for name in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= options


def test_the_imports_that_are_shown_do_what_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_imdb(tmp_path)
    write_oscars(tmp_path)
    write_tmdb(tmp_path, TMDB)
    write_justwatch(tmp_path)
    [(table, table_map)] = re.findall(r"```csv\n(.*?)```.*?```toml\n(.*?)```", EVERYTHING, re.DOTALL)
    (tmp_path / "table.csv").write_text(table)
    (tmp_path / "map.toml").write_text(table_map)
    (tmp_path / "pages").symlink_to(ROOT / "seed")
    imports = re.findall(r"^    creditsgql (import .*)$", EVERYTHING, re.M)
    done = [CliRunner().invoke(app, command.split()) for command in imports]
    assert [(one.exit_code, one.stderr) for one in done] == [(0, "")] * 6
    new_and_changed = [one.stdout.splitlines()[1].split()[1:3] for one in done]
    assert new_and_changed == [["27", "0"], ["2", "0"], ["0", "1"], ["0", "0"], ["0", "1"], ["1", "0"]]


def laid_out(value: Any, indent: str = "") -> str:
    """JSON on one line where it fits, else a line for each member."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent + line) <= 90 or not isinstance(value, dict | list):
        return line
    inner = indent + "  "
    if isinstance(value, list):
        return "[\n" + ",\n".join(inner + laid_out(item, inner) for item in value) + f"\n{indent}]"
    members = (f"{inner}{json.dumps(name)}: {laid_out(member, inner)}" for name, member in value.items())
    return "{\n" + ",\n".join(members) + f"\n{indent}}}"


LINKS = sorted({(path, link) for path, text in PAGES.items() for link in re.findall(r"\]\((?!http)([^)]+)\)", text)})


@pytest.mark.parametrize(("path", "link"), LINKS, ids=[f"{path.stem} to {link}" for path, link in LINKS])
def test_a_link_leads_to_a_file_and_to_a_heading_in_it(path: Path, link: str) -> None:
    name, _, anchor = link.partition("#")
    there = (path.parent / name).resolve() if name else path
    assert there.exists()
    if anchor:
        headings = re.findall(r"^#+ (.*)$", there.read_text(encoding="utf-8"), re.M)
        assert anchor in {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = {name: of_extra for name, of_extra in project["optional-dependencies"].items() if name != "test"}
    every = [*project["dependencies"], *(one for of_extra in extras.values() for one in of_extra)]
    needed = {re.split(r"[><=]", requirement)[0] for requirement in every}
    table = README[README.index("## What it stands on") :]
    explained = {name.strip() for row in re.findall(r"^\| (.*?) \| .+ \|$", table, re.M) for name in row.split(", ")}
    assert explained - {"package"} == needed
