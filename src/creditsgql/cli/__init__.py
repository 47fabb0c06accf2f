"""The command line: each verb is one call into the room that does the work."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from creditsgql.cli.imports import imports
from creditsgql.cli.lines import Database, database_url, or_one_line, watch
from creditsgql.cli.who import matches, merges, splits
from creditsgql.exporters import run as exports
from creditsgql.importers import seed
from creditsgql.importers.records import FilmRecord
from creditsgql.importers.sources import page

app = typer.Typer(
    help="A GraphQL film credits service.", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
app.add_typer(imports, name="import")
app.add_typer(matches, name="match")
app.add_typer(merges, name="merge")
app.add_typer(splits, name="split")


def main() -> None:
    """Runs the command line; the console script points here."""
    for stream in (sys.stdout, sys.stderr):
        # A file name or a title may hold what the terminal's encoding does not.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    app()


@app.callback()
def _verbs() -> None:
    """Keeps every verb a sub-command, however few there are."""


@app.command()
def export(
    folder: Annotated[
        Path, typer.Argument(help="A new or empty folder, or an earlier export to renew.", metavar="DIR")
    ],
    form: Annotated[
        str,
        typer.Option("--format", help="page: a film page each. ndjson: films and people, an object a line."),
    ],
    database: Database = None,
) -> None:
    """Write all films to a folder: all of them or, if something fails, none."""
    url = database_url(database)
    report = or_one_line(lambda: exports.export(folder, exports.format_named(form), url, _reread, watch))
    typer.echo(report.as_text())


def _reread(text: str, name: str) -> FilmRecord | None:
    # What an exported page says when it is imported again.
    return page.parse_exported(text, name) if len(text.encode()) <= page.LARGEST else None


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
    database: Database = None,
    workers: Annotated[int, typer.Option(help="Processes that answer.", min=1, max=64)] = 1,
    reload: Annotated[bool, typer.Option("--reload", help="Start anew when the source changes.")] = False,
) -> None:
    """Serve the graph; an empty database gets the films that come with creditsgql first."""
    from creditsgql.server import run as server

    url = database_url(database)
    or_one_line(lambda: server.check_address(host, port))
    if or_one_line(lambda: seed.is_empty(url)):
        loaded = or_one_line(lambda: seed.import_seed(url, watch))
        typer.echo(f"loaded {loaded.films.new} films and {loaded.people.new} people into {url}")
    shown = f"[{host}]" if ":" in host else {"0.0.0.0": "127.0.0.1"}.get(host, host)
    typer.echo(f"explore:  http://{shown}:{port}/graphql\nschema:   http://{shown}:{port}/schema.graphql")
    server.serve(url, host, port, workers, reload=reload)


@app.command()
def schema() -> None:
    """Print the schema in GraphQL's own language."""
    from creditsgql.schema import sdl

    typer.echo(sdl(), nl=False)
