"""The verb explain: what becomes of an operation."""

import sys
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from creditsgql.cli.lines import Database, database_url, fail, or_one_line
from creditsgql.settings import Settings


def explain(
    query: Annotated[str, typer.Argument(help="A GraphQL document, the file that holds it, or - for standard input.")],
    variables: Annotated[str, typer.Option(help="The operation's variables, as JSON.")] = "{}",
    operation: Annotated[str | None, typer.Option(help="Which operation, where there are several.")] = None,
    database: Database = None,
) -> None:
    """Show what becomes of an operation: its plan, its cost, its SQL, and how the database goes about that."""
    from creditsgql.server.explain import RequestError
    from creditsgql.server.explain import explain as explained

    given = _variables(variables)
    settings = Settings(database=database_url(database))
    try:
        lines = or_one_line(lambda: list(explained(settings, _document(query), operation, given)))
    except RequestError as refused:
        fail(*(error.message for error in refused.errors))
    typer.echo("\n".join(lines))


def _document(query: str) -> str:
    """The text of the document. One has a brace, which names of files seldom have."""
    try:
        if query == "-":
            return sys.stdin.read()
        return query if "{" in query else Path(query).read_text(encoding="utf-8")
    except OSError as error:
        fail(f"{query}: cannot be read ({error.strerror}); expected a document, or a file that holds one")
    except UnicodeDecodeError:
        fail(f"{query}: is not in UTF-8; expected a GraphQL document")


def _variables(given: str) -> dict[str, Any]:
    try:
        found = orjson.loads(given)
    except ValueError as error:
        fail(f"--variables: {error}; expected a JSON object")
    return found if isinstance(found, dict) else fail("--variables: expected a JSON object")
