"""The command line: each verb is one call into the room that does the work."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic import ValidationError

from creditsgql.database import DatabaseError
from creditsgql.exporters import run as exports
from creditsgql.exporters.folder import ExportError
from creditsgql.importers import page, run, seed
from creditsgql.importers.page_parts import Given
from creditsgql.importers.records import FilmRecord
from creditsgql.server.run import AddressError
from creditsgql.settings import Settings

app = typer.Typer(
    help="A GraphQL film credits service.", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
imports = typer.Typer(help="Bring credits in, one verb for each kind of source.", no_args_is_help=True)
app.add_typer(imports, name="import")

Answer = TypeVar("Answer")

Database = Annotated[
    str | None,
    typer.Option(
        help="sqlite:///file.db or sqlite:////absolute/file.db; else CREDITSGQL_DATABASE.", show_default=False
    ),
]


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


@imports.command("page")
def import_page(
    files: Annotated[list[Path], typer.Argument(help="Film pages, or folders of pages (*.txt).", metavar="FILE...")],
    title: Annotated[str | None, typer.Option(help="The title to display, for one page.", show_default=False)] = None,
    event: Annotated[
        str | None,
        typer.Option(help="Whose nominations these are; else the European Film Awards'.", show_default=False),
    ] = None,
    year: Annotated[
        int | None,
        typer.Option(help="The year of nominations printed without one.", min=1888, max=2200, show_default=False),
    ] = None,
    database: Database = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Import film pages: all of them or, if one is bad, none. A second import of the same pages changes nothing."""
    given = Given(_text(title, "--title"), _text(event, "--event"), year)
    url = database_url(database)
    report = or_one_line(lambda: run.import_pages(files, url, given, _watch))
    typer.echo(report.as_json() if as_json else report.as_text())


@imports.command("seed")
def import_the_seed(database: Database = None) -> None:
    """Import the films that come with creditsgql. A second import changes nothing."""
    url = database_url(database)
    typer.echo(or_one_line(lambda: seed.import_seed(url, _watch)).as_text())


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
    report = or_one_line(lambda: exports.export(folder, exports.format_named(form), url, _reread, _watch))
    typer.echo(report.as_text())


def _reread(text: str, name: str) -> FilmRecord | None:
    # What an exported page says when it is imported again.
    try:
        return page.parse(text, name, Given()).film if len(text.encode()) <= page.LARGEST else None
    except page.PageError:
        return None


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
        loaded = or_one_line(lambda: seed.import_seed(url, _watch))
        typer.echo(f"loaded {loaded.films.new} films and {loaded.people.new} people into {url}")
    shown = f"[{host}]" if ":" in host else {"0.0.0.0": "127.0.0.1"}.get(host, host)
    typer.echo(f"explore:  http://{shown}:{port}/graphql\nschema:   http://{shown}:{port}/schema.graphql")
    server.serve(url, host, port, workers, reload=reload)


@app.command()
def schema() -> None:
    """Print the schema in GraphQL's own language."""
    from creditsgql.schema import sdl

    typer.echo(sdl(), nl=False)


def database_url(given: str | None) -> str:
    """The database that an option names, or else the settings."""
    try:
        return given or Settings().database
    except ValidationError as error:
        wrong = "; ".join(
            f"CREDITSGQL_{'_'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in error.errors()
        )
        return _fail(wrong)


def or_one_line(verb: Callable[[], Answer]) -> Answer:
    """What the verb answers; what it cannot do is said in clear lines on stderr, with exit status 1."""
    try:
        return verb()
    except run.ImportRefusedError as error:
        return _fail(*error.reasons)
    except (DatabaseError, AddressError, ExportError) as error:
        return _fail(str(error))


_MOST_LINES = 20


def _fail(*reasons: str) -> NoReturn:
    for reason in reasons[:_MOST_LINES]:
        typer.echo(" ".join(reason.split()), err=True)
    if len(reasons) > _MOST_LINES:
        typer.echo(f"and {len(reasons) - _MOST_LINES} more", err=True)
    raise typer.Exit(1)


def _text(given: str | None, option: str) -> str | None:
    if given is None:
        return None
    # What the shell hands over may hold bytes that are no text.
    text = " ".join(os.fsencode(given).decode(errors="replace").split())
    return text or _fail(f"{option}: expected some text")


def _watch(items: Sequence[Any], stage: str) -> Iterable[Any]:
    if not sys.stderr.isatty():
        return items
    # Only someone who looks on needs the bar and the time its import takes.
    from rich.console import Console
    from rich.progress import track

    return track(items, stage, console=Console(stderr=True), transient=True)
