"""The whole database as one SQLite file, to be served as it is: nothing is missing in it, and nobody writes to it."""

import os
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from creditsgql.database import copy_database
from creditsgql.exporters.folder import ExportError

WRITE_VERSION = 18
"""Where in its header a SQLite file says that imports write to it: 2, where they keep a log of changes beside it. See
https://sqlite.org/fileformat2.html#the_database_header."""

HEADER = b"SQLite format 3\0"


def write_copy(file: Path, url: str) -> tuple[int, int]:
    """Writes a copy that takes the file's place once it is whole; the numbers of films and people in it.

    Raises ExportError where the file cannot be written or is anything but an earlier copy, and
    ``database.DatabaseError`` for a bad database.
    """
    _refuse_others(file)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as folder:
            whole = Path(folder) / file.name
            counts = copy_database(url, whole)
            _keep(whole)
            os.replace(whole, file)
            _keep(file.parent)
    except (OSError, sqlite3.Error) as error:
        raise ExportError(f"{file}: cannot be written ({getattr(error, 'strerror', None) or error})") from None
    return counts


def _refuse_others(file: Path) -> None:
    if file.is_dir():
        raise ExportError(f"{file}: a folder; expected a file to write, or a new one")
    if not file.exists():
        return
    with file.open("rb") as earlier:
        header = earlier.read(WRITE_VERSION + 1)
    if not header.startswith(HEADER):
        raise ExportError(f"{file}: holds something else; expected a new file, or an earlier export as sqlite")
    if header[WRITE_VERSION] != 1:
        raise ExportError(
            f"{file}: a database that imports write to; expected a new file, or an earlier export as sqlite"
        )


def _keep(path: Path) -> None:
    """Waits until the disk has it: a name must not lead to a file that a power cut leaves half written."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
