"""The folder that an export goes into: its own or empty, and changed only when all of it is written."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

MANIFEST = "export.json"
"""Lies beside the files of an export and names them; it tells an earlier export from anything else."""

UNFINISHED = ".export-unfinished"
"""Holds the files of an export until all are written."""


class ExportError(Exception):
    """An export that cannot be made; the message is one line for a person."""


@dataclass
class Staging:
    """Where the files of an export are written before they take their places."""

    folder: Path
    names: list[str] = field(default_factory=list)

    def write(self, name: str, content: bytes) -> None:
        """Writes a whole file."""
        with self.open(name) as file:
            file.write(content)

    def open(self, name: str) -> BinaryIO:
        """Opens a file of this name to be written."""
        self.names.append(name)
        return (self.folder / name).open("xb")


@contextmanager
def staging(folder: Path, form: str) -> Iterator[Staging]:
    """Files written inside take their places in the folder once all are written; an earlier export's go.

    The folder is made where there is none. Raises ExportError where it holds anything but an earlier export of the same
    format, or cannot be written; it is left as it was then.
    """
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        earlier = _earlier_files(folder, form)
        (folder / UNFINISHED).mkdir()
    except OSError as error:
        raise _refusal(folder, error) from None
    try:
        files = Staging(folder / UNFINISHED)
        yield files
        _publish(folder, form, files.names, earlier)
    except OSError as error:
        raise _refusal(folder, error) from None
    finally:
        shutil.rmtree(folder / UNFINISHED, ignore_errors=True)
        if is_new and not any(folder.iterdir()):
            folder.rmdir()


def _refusal(folder: Path, error: OSError) -> ExportError:
    if isinstance(error, FileExistsError | NotADirectoryError) and not folder.is_dir():
        return ExportError(f"{folder}: not a folder; expected a folder to write into, or a new one")
    return ExportError(f"{folder}: cannot be written ({error.strerror})")


def _earlier_files(folder: Path, form: str) -> list[str]:
    """The files of an earlier export here. Raises ExportError where the folder holds others."""
    there = {entry.name for entry in folder.iterdir()}
    if UNFINISHED in there:
        raise ExportError(
            f"{folder}: another export is under way here or was broken off; if none is, remove {folder / UNFINISHED}"
        )
    manifest = _manifest(folder) if MANIFEST in there else {}
    files = manifest.get("files")
    # Only what is there counts: a name in a manifest never leads out of the folder.
    earlier = sorted(name for name in files if name in there) if isinstance(files, list) else []
    others = sorted(there - ({MANIFEST, *earlier} if isinstance(files, list) else set()))
    if others:
        raise ExportError(
            f"{folder}: holds other files, such as {others[0]}; expected a new or empty folder, or an earlier export"
        )
    if earlier and manifest.get("format") != form:
        raise ExportError(
            f"{folder}: holds an export as {manifest.get('format')}; expected one as {form}, or a new or empty folder"
        )
    return earlier


def _manifest(folder: Path) -> dict[str, object]:
    try:
        found = json.loads((folder / MANIFEST).read_bytes())
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _publish(folder: Path, form: str, names: list[str], earlier: list[str]) -> None:
    # Until the end the manifest names the old files and the new, so that a run broken off here leaves an export still.
    _write_manifest(folder, form, sorted({*names, *earlier}))
    for name in names:
        os.replace(folder / UNFINISHED / name, folder / name)
    for name in set(earlier) - set(names):
        (folder / name).unlink(missing_ok=True)
    _write_manifest(folder, form, names)


def _write_manifest(folder: Path, form: str, names: list[str]) -> None:
    text = json.dumps({"format": form, "files": names}, ensure_ascii=False, indent=0)
    (folder / UNFINISHED / MANIFEST).write_text(text + "\n", encoding="utf-8")
    os.replace(folder / UNFINISHED / MANIFEST, folder / MANIFEST)
