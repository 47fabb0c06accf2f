"""The verb import: one command for each kind of source, all with the same options and the same report."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from creditsgql.cli.lines import Database, database_url, fail, or_one_line, text_of, watch, watch_files
from creditsgql.importers import run, seed
from creditsgql.importers.records import Document, SourceRecord
from creditsgql.importers.report import ImportReport
from creditsgql.importers.sources import imdb, justwatch, oscars, table_map, tmdb
from creditsgql.importers.sources.page_parts import Given
from creditsgql.importers.sources.tables import Complain

imports = typer.Typer(help="Bring credits in, one verb for each kind of source.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print the report as JSON.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Report what an import would do, and keep nothing.")]
SkipBadRows = Annotated[
    bool, typer.Option("--skip-bad-rows", help="Leave out rows that cannot be read, and list them in the report.")
]


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
    dry_run: DryRun = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Import film pages: all of them or, if one is bad, none. A second import of the same pages changes nothing."""
    given = Given(text_of(title, "--title"), text_of(event, "--event"), year)
    url = database_url(database)
    report = or_one_line(lambda: run.import_pages(files, url, given, watch, rehearsal=dry_run))
    _print(report, as_json)


@imports.command("seed")
def import_the_seed(dry_run: DryRun = False, database: Database = None, as_json: AsJson = False) -> None:
    """Import the films that come with creditsgql. A second import changes nothing."""
    url = database_url(database)
    _print(or_one_line(lambda: seed.import_seed(url, watch, rehearsal=dry_run)), as_json)


@imports.command("imdb")
def import_imdb(
    folder: Annotated[Path, typer.Argument(help="A folder with title.basics.tsv.gz and the like.", metavar="DIR")],
    types: Annotated[str, typer.Option(help="Which title types, parted by commas.")] = ",".join(imdb.FILM_TYPES),
    since: Annotated[
        int | None, typer.Option(help="Only titles of this year or later.", min=1870, max=2200, show_default=False)
    ] = None,
    skip_bad_rows: SkipBadRows = False,
    dry_run: DryRun = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Import IMDb's non-commercial TSV files, gzipped or not, whichever are there."""
    chosen = [one.strip() for one in types.split(",")]
    if unknown := [one for one in chosen if one not in imdb.TYPES]:
        fail(f"--types: {unknown[0]!r} is no title type; expected some of {', '.join(imdb.TYPES)}")
    _import(
        lambda: imdb.source(folder, types=chosen, since=since),
        lambda complain: imdb.read(folder, types=chosen, since=since, complain=complain),
        lambda: list(imdb.files(folder).values()),
        database,
        skip_bad_rows,
        dry_run,
        as_json,
    )


@imports.command("tmdb")
def import_tmdb(
    path: Annotated[
        Path,
        typer.Argument(
            help="A folder or a file: the CSV pair of movies and credits, or answers of /movie/{id} as JSON or NDJSON.",
            metavar="PATH",
        ),
    ],
    skip_bad_rows: SkipBadRows = False,
    dry_run: DryRun = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Import TMDB exports: CSV with JSON or Python cells, or API answers."""
    _import(
        lambda: tmdb.source(path),
        lambda complain: tmdb.read(path, complain=complain),
        lambda: tmdb.files(path),
        database,
        skip_bad_rows,
        dry_run,
        as_json,
    )


@imports.command("oscars")
def import_oscars(
    file: Annotated[Path, typer.Argument(help="The tab-separated table of oscar_data.", metavar="FILE")],
    skip_bad_rows: SkipBadRows = False,
    dry_run: DryRun = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Import the Academy Awards' nominations."""
    _import(
        lambda: oscars.source(file),
        lambda complain: oscars.read(file, complain=complain),
        lambda: [file],
        database,
        skip_bad_rows,
        dry_run,
        as_json,
    )


@imports.command("justwatch")
def import_justwatch(
    credits: Annotated[Path, typer.Argument(help="The table of credits.", metavar="CREDITS")],
    titles: Annotated[Path | None, typer.Option(help="The table of titles.", show_default=False)] = None,
    skip_bad_rows: SkipBadRows = False,
    dry_run: DryRun = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Import JustWatch's tables of credits and titles."""
    _import(
        lambda: justwatch.source(credits, titles=titles),
        lambda complain: justwatch.read(credits, titles=titles, complain=complain),
        lambda: [credits, *([titles] if titles else [])],
        database,
        skip_bad_rows,
        dry_run,
        as_json,
    )


@imports.command("csv")
def import_csv(
    file: Annotated[Path, typer.Argument(help="A table with a header.", metavar="FILE")],
    map_file: Annotated[
        Path, typer.Option("--map", help="Which column holds what: see docs/sources.md.", metavar="MAP")
    ],
    skip_bad_rows: SkipBadRows = False,
    dry_run: DryRun = False,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Import any table, by a map that says which column holds what."""
    _import(
        lambda: table_map.source(file, map_path=map_file),
        lambda complain: table_map.read(file, map_path=map_file, complain=complain),
        lambda: [file],
        database,
        skip_bad_rows,
        dry_run,
        as_json,
    )


def _import(
    source: Callable[[], SourceRecord],
    read: Callable[[Complain], Iterable[Document]],
    files: Callable[[], Sequence[Path]],
    database: str | None,
    skip_bad_rows: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    url = database_url(database)

    def importing() -> ImportReport:
        said_by, paths = source(), files()
        return run.import_data_set(
            said_by, read, url, watch_files(paths), files=paths, skip_bad_rows=skip_bad_rows, rehearsal=dry_run
        )

    _print(or_one_line(importing), as_json)


def _print(report: ImportReport, as_json: bool) -> None:
    typer.echo(report.as_json() if as_json else report.as_text())
