"""The command line: each verb is one call into the room that does the work."""

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_group

from creditsgql.cli.database import databases
from creditsgql.cli.explain import explain
from creditsgql.cli.lines import Database, database_url, fail, or_one_line, settings, watch
from creditsgql.cli.tokens import token
from creditsgql.database import check_copy, is_empty, without_password

WORKERS = 64
"""Most processes that one service may have."""


class _Verbs(TyperGroup):
    """All verbs. Those that import and export come once one of them is named, or all are listed: a service would keep
    what they know in memory, for nothing."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The verb of a name, if there is one."""
        return super().get_command(ctx, cmd_name) or self._all().get(cmd_name)

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of all."""
        return list(self._all())

    def _all(self) -> Any:
        from creditsgql.cli.data import verbs

        self.commands.update(get_group(verbs).commands)
        return self.commands


app = typer.Typer(
    cls=_Verbs,
    help="A GraphQL film credits service.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(databases, name="database")
app.command()(explain)
app.command()(token)


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


def _workers(given: str) -> int:
    """How many processes an option asks for."""
    if str(given) == "auto":
        return min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, WORKERS)
    if str(given).isdecimal() and 1 <= int(given) <= WORKERS:
        return int(given)
    raise typer.BadParameter(f"{given!r} is not a number from 1 to {WORKERS}, nor auto")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
    database: Database = None,
    read_only: Annotated[
        Path | None,
        typer.Option(
            help="Instead of a database, a file to serve as it is; a file that takes its name is served next.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    workers: Annotated[
        int,
        typer.Option(
            help="Processes that answer: a number, or auto for as many as there are processors for them.",
            metavar="NUMBER|auto",
            parser=_workers,
        ),
    ] = 1,
    reload: Annotated[bool, typer.Option("--reload", help="Start anew when the source changes.")] = False,
) -> None:
    """Serve the graph; an empty database gets the films that come with creditsgql first."""
    from creditsgql.server import run as server

    if database and read_only:
        fail("--database and --read-only: expected one of them")
    file = read_only or (None if database else settings().read_only)
    or_one_line(lambda: server.check_address(host, port))
    if file:
        or_one_line(lambda: check_copy(file))
    else:
        _load_seed(database_url(database))
    shown = f"[{host}]" if ":" in host else {"0.0.0.0": "127.0.0.1"}.get(host, host)
    served = settings().model_copy(update={"database": database_url(database), "read_only": file})
    if served.introspection:
        typer.echo(f"explore:  http://{shown}:{port}/graphql\nschema:   http://{shown}:{port}/schema.graphql")
    else:
        typer.echo(f"answers:  http://{shown}:{port}/graphql")
    raise typer.Exit(server.serve(served, host, port, workers, reload=reload))


def _load_seed(url: str) -> None:
    if or_one_line(lambda: is_empty(url)):
        from creditsgql.importers import seed

        loaded = or_one_line(lambda: seed.import_seed(url, watch))
        typer.echo(f"loaded {loaded.films.new} films and {loaded.people.new} people into {without_password(url)}")


@app.command()
def schema() -> None:
    """Print the schema in GraphQL's own language."""
    from creditsgql.schema import sdl

    typer.echo(sdl(), nl=False)
