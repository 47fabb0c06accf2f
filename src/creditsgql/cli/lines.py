"""What the verbs share: the database meant, errors in one line, and how far an import is."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic import ValidationError

from creditsgql.database import DatabaseError
from creditsgql.server.run import AddressError
from creditsgql.settings import Settings

Answer = TypeVar("Answer")

Database = Annotated[
    str | None,
    typer.Option(
        help="sqlite:///file.db, sqlite:////absolute/file.db or postgresql://user@host:5432/name, where several hosts"
        " are a primary and its standbys: host,other:5433; else CREDITSGQL_DATABASE.",
        show_default=False,
    ),
]


def database_url(given: str | None) -> str:
    """The database that an option names, or else the settings."""
    return given or settings().database


def settings() -> Settings:
    """The settings, as the environment has them."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(
            f"CREDITSGQL_{'_'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in error.errors()
        )
        return fail(wrong)


def or_one_line(verb: Callable[[], Answer]) -> Answer:
    """What the verb answers; what it cannot do is said in clear lines on stderr, with exit status 1."""
    try:
        return verb()
    except (DatabaseError, AddressError) as error:
        return fail(str(error))
    except Exception as error:
        # Whoever serves has no need of those who import and export.
        from creditsgql.exporters.folder import ExportError
        from creditsgql.importers.merging import MergeError
        from creditsgql.importers.run import ImportRefusedError
        from creditsgql.importers.sources.tables import BadRowError

        if isinstance(error, ImportRefusedError):
            return fail(*error.reasons)
        if isinstance(error, ExportError | MergeError | BadRowError):
            return fail(str(error))
        raise


_MOST_LINES = 20


def fail(*reasons: str) -> NoReturn:
    """Ends with these lines on stderr, or the first of them, and exit status 1."""
    for reason in reasons[:_MOST_LINES]:
        typer.echo(" ".join(reason.split()), err=True)
    if len(reasons) > _MOST_LINES:
        typer.echo(f"and {len(reasons) - _MOST_LINES} more", err=True)
    raise typer.Exit(1)


def text_of(given: str | None, option: str) -> str | None:
    """The text of an option, in one line; refused where there is none in it."""
    if given is None:
        return None
    # What the shell hands over may hold bytes that are no text.
    text = " ".join(os.fsencode(given).decode(errors="replace").split())
    return text or fail(f"{option}: expected some text")


def watch(items: Iterable[Any], stage: str) -> Iterable[Any]:
    """Passes items on; who looks on at a terminal sees how far they are."""
    if not sys.stderr.isatty():
        return items
    # Only someone who looks on needs the bar and the time its import takes.
    from rich.console import Console
    from rich.progress import track

    return track(items, stage, console=Console(stderr=True), transient=True)


SAID_EVERY = 10
"""Seconds between two lines on how far an import is, where nobody looks on at a terminal."""


def watch_files(paths: Iterable[Path]) -> Callable[[Iterable[Any], str], Iterator[Any]]:
    """Watches films that come by batches from these files: by the bytes read, with the rate and the time left."""
    from creditsgql.importers.sources.tables import counting

    whole = sum(path.stat().st_size for path in paths)

    def watching(batches: Iterable[Any], stage: str) -> Iterator[Any]:
        showing = _bar if sys.stderr.isatty() else _lines
        count = 0
        with counting() as read, showing(stage, whole) as show:
            for batch in batches:
                yield batch
                count += len(batch)
                show(count, read())
            show(count, whole)

    return watching


Show = Callable[[int, int], None]
"""Shows how many films were read, and of how many bytes."""


@contextmanager
def _bar(stage: str, whole: int) -> Iterator[Show]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    begun = time.monotonic()
    with Progress(*columns, TextColumn("{task.fields[rate]}"), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(stage, total=whole, rate="")

        def show(count: int, read: int) -> None:
            rate = count / max(time.monotonic() - begun, 0.001)
            bar.update(task, completed=read, rate=f"{count:,} films, {rate:,.0f}/s")

        yield show


@contextmanager
def _lines(stage: str, whole: int) -> Iterator[Show]:
    begun = last = time.monotonic()

    def show(count: int, read: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last < SAID_EVERY:
            return
        last, part = now, read / max(whole, 1)
        rate = count / (now - begun)
        # Whatever has to be sorted is read before the first film of it is told: then nobody knows how much is left.
        left = f", {part:.0%}, {(now - begun) / part - (now - begun):,.0f} s left" if 0 < part < 1 else ""
        typer.echo(f"{stage}: {count:,} films, {rate:,.0f}/s{left}", err=True)

    yield show
