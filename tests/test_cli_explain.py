"""creditsgql explain: what becomes of an operation."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from creditsgql.cli import app
from creditsgql.importers.seed import import_seed

Run = Callable[..., Any]

QUERY = (
    'query Page($n: Int!) { film(by: {slug: "ida"}) { title directors { name }'
    " cast(first: $n) { totalCount nodes { person { name } } } } }"
)
PLAN = """plan
  film: the row of film that is asked for
    title
    directors: all rows of credit
      name
    cast: the first 3 of credit by rank
      totalCount: how many rows there are
      nodes: its entries
        person: the row that person_id leads to
          name

cost: at most 12 objects

statement
SELECT """


@pytest.fixture(params=["sqlite", "postgresql"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Run:
    """Runs the verb on a database of each engine that holds the seed."""
    sqlite = f"sqlite:///{tmp_path}/seed.db"
    url = sqlite if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
    import_seed(url)
    return lambda *arguments: CliRunner().invoke(app, ["explain", *arguments, "--database", url])


def test_the_plan_the_cost_the_statement_and_how_it_is_run_are_shown(run: Run) -> None:
    done = run(QUERY, "--variables", '{"n": 3}')
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith(PLAN)
    parameters, how = re.split("\nquery plan\n", done.stdout.partition("\nparameters\n")[2])
    assert re.fullmatch(r"  \[.*\'ida\'.*\]\n", parameters)
    assert "credit_of_film" in how


@pytest.mark.parametrize("run", ["sqlite"], indirect=True)
def test_what_asks_nothing_of_the_database_has_no_statement(run: Run) -> None:
    done = run("{ __typename }")
    assert done.stdout == (
        "plan\n  __typename\n\ncost: at most 0 objects\nno statement: nothing is asked of the database\n"
    )


@pytest.mark.parametrize("run", ["sqlite"], indirect=True)
def test_a_document_is_read_from_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "query.graphql"
    path.write_text("{ dataset { filmCount } }")
    assert run(str(path)).stdout == run("{ dataset { filmCount } }").stdout


@pytest.mark.parametrize("run", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["{ dataset }"], "Field 'dataset' of type 'Dataset!' must have a selection of subfields."),
        (["nowhere.graphql"], "nowhere.graphql: cannot be read (No such file or directory); expected a document, or a"),
        (
            ["{ __typename }", "--variables", "["],
            "--variables: unexpected end of data: line 1 column 2 (char 1); ",
        ),
        (["{ __typename }", "--variables", '{"a":' + "[" * 20_000], "--variables: depth limit exceeded: line 1 column"),
        (["{ __typename }", "--variables", "[]"], "--variables: expected a JSON object"),
        (["{ films(first: 101) { nodes { id } } }"], "first"),
    ],
)
def test_what_cannot_be_explained_is_said_in_clear_lines(run: Run, arguments: list[str], complaint: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert complaint in done.stderr
