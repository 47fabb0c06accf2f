"""One import from beginning to end: read every file, then store it all in one transaction, then report."""

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from creditsgql import database
from creditsgql.importers.apart import apart
from creditsgql.importers.batches import BATCH, Batch, in_batches
from creditsgql.importers.closing import close
from creditsgql.importers.decisions import read_decisions
from creditsgql.importers.indexes import EMPTY, is_large, is_large_beside, nothing_was_imported
from creditsgql.importers.merging import new_doubts
from creditsgql.importers.new_films import NotPlainError
from creditsgql.importers.reader import reader
from creditsgql.importers.records import Document, Remark, Remarks, SourceRecord, remarks_of, remarks_to_json
from creditsgql.importers.report import ImportReport, report
from creditsgql.importers.sources import page
from creditsgql.importers.sources.page_parts import Given
from creditsgql.importers.sources.tables import BadRowError, Complain, refuse
from creditsgql.importers.store import Store
from creditsgql.importers.unchanged import Met, films_of, mark_unchanged, read_before
from creditsgql.importers.upsert import SourceChangedError, note_reading, upsert, upsert_sources
from creditsgql.importers.upsert_new import FirstImport
from creditsgql.importers.withdraw import withdraw_unused

Watch = Callable[[Iterable[Any], str], Iterable[Any]]
"""Passes items on one by one, telling a person meanwhile how far they are."""


class ImportRefusedError(Exception):
    """An import that changed nothing; ``reasons`` are lines for a person, one for each thing that stood in its way."""

    def __init__(self, *reasons: str) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons


def import_pages(
    paths: Sequence[Path],
    url: str,
    given: Given,
    watch: Watch = lambda items, _: items,
    *,
    rehearsal: bool = False,
) -> ImportReport:
    """Imports film pages, and all ``*.txt`` pages of folders, into the database: all of them or, if one is bad, none.

    A ``rehearsal`` reports what an import would do, and keeps nothing. Raises ImportRefusedError with a line for each
    bad file, and ``database.DatabaseError`` for a bad database.
    """
    files = _files(paths)
    if given.title and len(files) > 1:
        raise ImportRefusedError(f"--title names one film; expected one file, got {len(files)}")
    opened = _open(files, given, watch)
    known: dict[str, Remarks] = {}
    if database.is_there(url):
        with database.reading(url) as connection:
            known = read_before(connection, [one.source for one in opened])
    documents = _read([one for one in opened if one.source.name not in known], given, watch)
    with _opening(url, rehearsal) as connection:
        # What another import has touched meanwhile is read after all.
        still = read_before(connection, [one.source for one in opened if one.source.name in known])
        changed = known.keys() - still.keys()
        documents |= _read([one for one in opened if one.source.name in changed], given, lambda items, _: items)
        # In the order of their names, so that what a run stores does not hang on the order of the command line.
        names = sorted(documents)
        store = Store(connection)
        decisions = read_decisions(store)
        unchanged = films_of(store, page.KIND, still)
        try:
            for batch in watch([names[at : at + BATCH] for at in range(0, len(names), BATCH)], "storing"):
                of_batch = [document for name in batch for document in documents[name]]
                unchanged |= upsert(store, of_batch, decisions, are_whole=True)
                note_reading(store, of_batch)
        except SourceChangedError as error:
            raise ImportRefusedError(str(error)) from None
        withdraw_unused(store)
        mark_unchanged(store, unchanged)
        version = close(store)
        doubtful = [str(one) for one in new_doubts(store)]
    remarks = still | {name: remarks_of(of_page) for name, of_page in documents.items()}
    by_name = sorted(opened, key=lambda one: one.source.name)
    return report(
        [(str(one.path), remarks[one.source.name]) for one in by_name], len(by_name), store, version, doubtful
    )


def import_data_set(
    source: SourceRecord,
    read: Callable[[Complain], Iterable[Document]],
    url: str,
    watch: Watch = lambda items, _: items,
    *,
    files: Sequence[Path] = (),
    skip_bad_rows: bool = False,
    rehearsal: bool = False,
) -> ImportReport:
    """Imports what one data set says of many films: all of it or, if a row is bad, nothing.

    ``read`` reads its ``files``, telling what it is given of bad rows; with ``skip_bad_rows`` these are left out and
    reported as unread. What the data set said before and says no more is taken back. Raises ImportRefusedError for a
    bad row, and ``database.DatabaseError`` for a bad database.
    """
    source = replace(source, reader=reader())
    size = sum(path.stat().st_size for path in files)

    def importing(*, is_first: bool) -> ImportReport:
        with _opening(url, rehearsal, trusting=is_first) as connection, ExitStack() as large:
            if is_first and not nothing_was_imported(connection):
                raise NotPlainError
            store = Store(connection)
            remarks = read_before(connection, [source]).get(source.name)
            if remarks is not None and (skip_bad_rows or not _has_skipped(remarks)):
                mark_unchanged(store, films_of(store, source.kind, [source.name]))
            else:
                batches = in_batches(read, is_first=is_first)
                if is_first or is_large(connection, size):
                    store.indexes.drop_all()
                    large.enter_context(store.writer.aside())
                    batches = apart(batches)
                first = FirstImport(store) if is_first else None
                try:
                    remarks = _take(store, source, lambda told: watch(batches(told), "reading"), skip_bad_rows, first)
                except BadRowError as error:
                    raise ImportRefusedError(str(error)) from None
            version = close(store)
            doubtful = [str(one) for one in new_doubts(store)]
        name = str(files[0]) if len(files) == 1 else source.name
        return report([(name, remarks)], len(files), store, version, doubtful)

    with _uncollected():
        if _would_be_first(url, size):
            with suppress(NotPlainError):
                return importing(is_first=True)
        return importing(is_first=False)


def _would_be_first(url: str, size: int) -> bool:
    """Whether an import of files of so many bytes would be a large one, and the first into its database."""
    if not database.is_there(url):
        return database.is_postgresql(url) or is_large_beside(size, EMPTY)
    with database.reading(url) as connection:
        return nothing_was_imported(connection) and is_large(connection, size)


_SKIPPED = "skipped"


def _has_skipped(remarks: Remarks) -> bool:
    return any(remark.reason == _SKIPPED for remark in remarks.unread)


def _take(
    store: Store,
    source: SourceRecord,
    read: Callable[[Complain], Iterable[Batch]],
    skip_bad_rows: bool,
    first: FirstImport | None,
) -> Remarks:
    """Stores the batches of one source, and takes back what is no more among them; what was remarked."""
    decisions = read_decisions(store)
    met = Met(store)
    unchanged: set[int | None] = set()
    unread: list[Remark] = []
    notices: list[Remark] = []

    def skip(bad: BadRowError) -> None:
        unread.append(Remark(bad.line, bad.reason, _SKIPPED, bad.file))

    for batch in read(skip if skip_bad_rows else refuse):
        if (twice := met.add(batch.entries)) is not None:
            raise ImportRefusedError(f"{source.name}: {twice} is there twice; expected one entry for each film")
        if first:
            first.take(batch.new)
        else:
            unchanged |= upsert(store, batch.documents, decisions)
        unread += batch.unread
        notices += batch.notices
    remarks = Remarks(tuple(unread), tuple(notices))
    [source_id] = upsert_sources(store, [source]).values()
    met.take_back_others(source_id, decisions)
    withdraw_unused(store)
    mark_unchanged(store, unchanged)
    store.settle_quietly(
        "source",
        store.rows("source", "id", {source_id}),
        [{"id": source_id, "reader": source.reader, "remarks": remarks_to_json(remarks)}],
    )
    return remarks


@contextmanager
def _uncollected() -> Iterator[None]:
    """Spares a run the search for objects that hold each other: it makes next to none, among millions to look at."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _opening(url: str, rehearsal: bool, *, trusting: bool = False) -> AbstractContextManager[Connection]:
    return database.rehearsing(url) if rehearsal else database.writing(url, trusting=trusting)


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


def _read(opened: Collection[page.Opened], given: Given, watch: Watch) -> dict[str, tuple[Document, ...]]:
    documents: dict[str, tuple[Document, ...]] = {}
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
