"""The verb export: all that is in a database, as files."""

from pathlib import Path
from typing import Annotated

import typer

from creditsgql.cli.lines import Database, database_url, or_one_line, watch
from creditsgql.exporters import run
from creditsgql.importers.records import FilmRecord
from creditsgql.importers.sources import page


def export(
    place: Annotated[
        Path,
        typer.Argument(
            help="A new or empty folder, for sqlite a new file; or an earlier export to renew.", metavar="DIR|FILE"
        ),
    ],
    form: Annotated[
        str,
        typer.Option(
            "--format",
            help="page: a film page each. ndjson: films and people, an object a line."
            " sqlite: all of it, for serve --read-only.",
        ),
    ],
    database: Database = None,
) -> None:
    """Write everything to a folder or a file: all of it or, if something fails, nothing."""
    url = database_url(database)
    report = or_one_line(lambda: run.export(place, run.format_named(form), url, reread, watch))
    typer.echo(report.as_text())


def reread(text: str, name: str) -> FilmRecord | None:
    """What an exported page says when it is imported again."""
    return page.parse_exported(text, name) if len(text.encode()) <= page.LARGEST else None
