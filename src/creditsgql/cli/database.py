"""The verb database: which revision the tables are at, and bringing them on to what this version expects."""

import typer

from creditsgql import database as rooms
from creditsgql.cli.lines import Database, database_url, or_one_line

databases = typer.Typer(help="See whether a database is up to date, and bring it on.", no_args_is_help=True)


@databases.command("status")
def status(database: Database = None) -> None:
    """Say which revision a database is at, which is the newest, and which are missing; exit status 1 if any are."""
    url = database_url(database)
    found = or_one_line(lambda: rooms.status(url))
    typer.echo(found.as_text())
    raise typer.Exit(1 if found.missing else 0)


@databases.command("upgrade")
def upgrade(database: Database = None) -> None:
    """Bring a database on to the newest revision: all of the way, or none of it. There is no way back: keep a copy."""
    url = database_url(database)
    typer.echo(or_one_line(lambda: rooms.upgrade(url)).as_text())
