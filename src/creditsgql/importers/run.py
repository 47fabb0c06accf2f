"""One import from beginning to end: read every file, then store it all in one transaction, then report."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from creditsgql import database
from creditsgql.importers import page
from creditsgql.importers.closing import close
from creditsgql.importers.page_parts import Given
from creditsgql.importers.records import Document, Remark, Remarks
from creditsgql.importers.store import Changes, Store
from creditsgql.importers.unchanged import mark_unchanged, read_before
from creditsgql.importers.upsert import SourceChangedError, upsert
from creditsgql.importers.withdraw import withdraw_unused

BATCH = 500
"""Documents stored together; all batches of a run are one transaction."""

Watch = Callable[[Sequence[Any], str], Iterable[Any]]
"""Passes items on one by one, telling a person meanwhile how far they are."""


class ImportRefusedError(Exception):
    """An import that changed nothing; ``reasons`` are lines for a person, one for each thing that stood in its way."""

    def __init__(self, *reasons: str) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True)
class Tally:
    """How many of a kind are new, changed, unchanged, and withdrawn since no source says them any more."""

    new: int
    changed: int
    unchanged: int
    withdrawn: int


@dataclass(frozen=True)
class ReportedLine:
    """A line to look at, and why; ``line`` is None where it is about the whole file."""

    file: str
    line: int | None
    text: str
    reason: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.text} ({self.reason})"


@dataclass(frozen=True)
class ImportReport:
    """What an import did. ``unread`` lines are stored nowhere; ``notices`` were understood, but are worth a look."""

    files: int
    films: Tally
    people: Tally
    credits: Tally
    roles: Tally
    nominations: Tally
    unread: tuple[ReportedLine, ...]
    notices: tuple[ReportedLine, ...]
    has_changed: bool
    dataset_version: int

    def as_text(self) -> str:
        """The report for people."""
        lines = [f"{'':12}{'new':>9}{'changed':>9}{'unchanged':>11}{'withdrawn':>11}"]
        for kind in ("films", "people", "credits", "roles", "nominations"):
            tally: Tally = getattr(self, kind)
            lines.append(f"{kind:12}{tally.new:9}{tally.changed:9}{tally.unchanged:11}{tally.withdrawn:11}")
        for heading, remarks in (("not understood, not stored:", self.unread), ("worth a look:", self.notices)):
            if remarks:
                lines += ["", heading, *(f"  {remark}" for remark in remarks)]
        files = f"{self.files} {'page' if self.files == 1 else 'pages'} read"
        outcome = "the data set is now at" if self.has_changed else "nothing changed; the data set stays at"
        return "\n".join((*lines, "", f"{files}; {outcome} version {self.dataset_version}"))

    def as_json(self) -> str:
        """The report for programs."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)


def import_pages(paths: Sequence[Path], url: str, given: Given, watch: Watch = lambda items, _: items) -> ImportReport:
    """Imports film pages, and all ``*.txt`` pages of folders, into the database: all of them or, if one is bad, none.

    Raises ImportRefusedError with a line for each bad file, and ``database.DatabaseError`` for a bad database.
    """
    files = _files(paths)
    if given.title and len(files) > 1:
        raise ImportRefusedError(f"--title names one film; expected one file, got {len(files)}")
    opened = _open(files, given, watch)
    known: dict[str, Remarks] = {}
    if database.sqlite_file(url).exists():
        with database.writing(url) as connection:
            known = read_before(connection, [one.source for one in opened])
    documents = _read([one for one in opened if one.source.name not in known], given, watch)
    with database.writing(url) as connection:
        # What another import has touched meanwhile is read after all.
        still = read_before(connection, [one.source for one in opened if one.source.name in known])
        changed = known.keys() - still.keys()
        documents |= _read([one for one in opened if one.source.name in changed], given, lambda items, _: items)
        # In the order of their names, so that what a run stores does not hang on the order of the command line.
        names = sorted(documents)
        store = Store(connection)
        try:
            for batch in watch([names[at : at + BATCH] for at in range(0, len(names), BATCH)], "storing"):
                upsert(store, [documents[name] for name in batch])
        except SourceChangedError as error:
            raise ImportRefusedError(str(error)) from None
        withdraw_unused(store)
        mark_unchanged(store, page.KIND, still)
        version = close(store)
    remarks = still | {name: Remarks(document.unread, document.notices) for name, document in documents.items()}
    by_name = sorted(opened, key=lambda one: one.source.name)
    return _report([(one.path, remarks[one.source.name]) for one in by_name], store, version)


def _files(paths: Sequence[Path]) -> list[Path]:
    files: dict[Path, Path] = {}
    for path in paths:
        try:
            found = _pages_in(path) if path.is_dir() else [path]
            files.update((file.resolve(), file) for file in found)
        except OSError as error:
            raise ImportRefusedError(f"{path}: cannot be read ({error.strerror})") from None
    return list(files.values())


def _pages_in(folder: Path) -> list[Path]:
    found = [
        file
        for file in sorted(folder.iterdir())
        if file.suffix == ".txt" and not file.name.startswith((".", "README")) and not file.is_dir()
    ]
    if not found:
        raise ImportRefusedError(f"{folder}: no pages in this folder; expected files that end in .txt")
    return found


def _open(files: Sequence[Path], given: Given, watch: Watch) -> list[page.Opened]:
    opened: dict[str, page.Opened] = {}
    reasons: list[str] = []
    for file in watch(files, "opening"):
        try:
            found = page.open_page(file, given)
        except page.PageError as error:
            reasons.append(str(error))
            continue
        name = found.source.name
        if name in opened:
            reasons.append(f"{file}: has the name of {opened[name].path}; a page is known by its name, rename one")
        opened[name] = found
    if reasons:
        raise ImportRefusedError(*reasons, *_reasons_against(opened.values(), given))
    return list(opened.values())


def _read(opened: Collection[page.Opened], given: Given, watch: Watch) -> dict[str, Document]:
    documents: dict[str, Document] = {}
    reasons: list[str] = []
    for one in watch(list(opened), "reading"):
        try:
            documents[one.source.name] = page.understand(one, given)
        except page.PageError as error:
            reasons.append(str(error))
    if reasons:
        raise ImportRefusedError(*reasons)
    return documents


def _reasons_against(opened: Collection[page.Opened], given: Given) -> Sequence[str]:
    # Whoever has to mend some files wants to hear of all of them at once.
    try:
        _read(opened, given, lambda items, _: items)
    except ImportRefusedError as error:
        return error.reasons
    return ()


def _report(read: Sequence[tuple[Path, Remarks]], store: Store, version: int) -> ImportReport:
    def lines(file: Path, remarks: Iterable[Remark]) -> Iterable[ReportedLine]:
        return (ReportedLine(str(file), remark.line, remark.text, remark.reason) for remark in remarks)

    return ImportReport(
        files=len(read),
        films=_tally(store.changes["film"]),
        people=_tally(store.changes["person"]),
        credits=_tally(store.changes["credit"]),
        roles=_tally(store.changes["role"]),
        nominations=_tally(store.changes["nomination"]),
        unread=tuple(line for file, remarks in read for line in lines(file, remarks.unread)),
        notices=tuple(line for file, remarks in read for line in lines(file, remarks.notices)),
        has_changed=store.has_written,
        dataset_version=version,
    )


def _tally(changes: Changes) -> Tally:
    new = changes.new - changes.withdrawn
    changed = changes.changed - changes.new - changes.withdrawn
    unchanged = changes.seen - new - changed - changes.withdrawn
    return Tally(len(new), len(changed), len(unchanged), len(changes.withdrawn))
