"""The README's promises: its queries answer what it shows, its links lead somewhere, its words are the project's."""

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```graphql\n(.*?)```\s+```json\n(.*?)```", README, re.DOTALL)


def test_the_readme_shows_a_query_with_its_answer() -> None:
    assert SHOWN


@pytest.mark.parametrize(("query", "answer"), SHOWN)
def test_a_query_in_the_readme_gives_the_answer_shown(
    query: str, answer: str, ask: Callable[[str], Any], request: Any
) -> None:
    told = ask(query)
    if request.config.getoption("--rewrite-cases"):
        path = ROOT / "README.md"
        path.write_text(path.read_text(encoding="utf-8").replace(answer, laid_out(told) + "\n"), encoding="utf-8")
        return
    assert told == json.loads(answer)


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


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", README))))
def test_a_link_in_the_readme_leads_to_a_file(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[><=]", requirement)[0] for requirement in project["dependencies"]}
    table = README[README.index("## What it stands on") :]
    explained = {name.strip() for row in re.findall(r"^\| (.*?) \| .+ \|$", table, re.M) for name in row.split(",")}
    assert explained - {"package"} == needed
