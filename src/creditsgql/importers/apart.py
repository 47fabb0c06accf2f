"""Reads a source in a process of its own, so that a large import understands some films while it stores others.

What is read there comes over by batches, in the order in which it was read; so does what a reader complains of, and
whatever ends the reading.
"""

import multiprocessing
import pickle
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import NamedTuple

from creditsgql.importers.batches import Batch, ReadBatches
from creditsgql.importers.records import (
    Document,
    FilmRecord,
    Remark,
    SourceRecord,
    film_from_json,
    honors_from_json,
    said_to_json,
)
from creditsgql.importers.sources.tables import BadRowError, Complain, counting, note_counted

_AHEAD = 1 << 20
"""Bytes that may wait to be taken: as many as Linux grants a pipe."""

_Packed = tuple[SourceRecord, str, bool, tuple[Remark, ...], tuple[Remark, ...], str]
"""A document whose film, or honours where it has none, are as they are stored: nothing gets to and fro as fast."""


class _Told(NamedTuple):
    """What comes over: a batch without its documents, these, what was bad before its end, the bytes read by then."""

    batch: Batch
    documents: list[_Packed]
    bad: list[BadRowError]
    size: int


class _End(NamedTuple):
    """What comes last: what was bad since, the bytes read, and what ended the reading before its end, if anything."""

    bad: list[BadRowError]
    size: int
    reason: BadRowError | None


def apart(read: ReadBatches) -> ReadBatches:
    """The same reading, done by another process from the moment that it is asked for.

    Where the system has no way to split a process in two (``fork``), or other threads might hold what the second half
    needs, it is done here.
    """

    def reading(complain: Complain) -> Iterator[Batch]:
        if not sys.platform.startswith("linux") or threading.active_count() > 1:
            return read(complain)
        splitting = multiprocessing.get_context("fork")
        receiving, sending = splitting.Pipe(duplex=False)
        _widen(sending)
        process = splitting.Process(target=_tell, args=(read, receiving, sending), daemon=True)
        process.start()
        sending.close()
        return _hear(process, receiving, complain)

    return reading


def _hear(process: multiprocessing.process.BaseProcess, receiving: Connection, complain: Complain) -> Iterator[Batch]:
    try:
        with closing(receiving):
            while True:
                try:
                    told: _Told | _End = pickle.loads(receiving.recv_bytes())
                except EOFError:
                    raise BadRowError("reading", None, "the process that reads broke off") from None
                note_counted(told.size)
                for bad in told.bad:
                    complain(bad)
                if isinstance(told, _End):
                    if told.reason:
                        raise told.reason
                    return
                yield replace(told.batch, documents=[*map(_unpacked, told.documents)])
    finally:
        # Whoever reads for nobody any more notices it by the closed pipe.
        process.join()


def _tell(read: ReadBatches, receiving: Connection, sending: Connection) -> None:
    receiving.close()
    bad: list[BadRowError] = []
    # A key that interrupts the import ends both processes; a closed pipe tells this one that the other is gone.
    with suppress(BrokenPipeError, KeyboardInterrupt), counting() as count, closing(sending):
        try:
            for batch in read(bad.append):
                documents = [*map(_packed, batch.documents)]
                _send(sending, _Told(replace(batch, documents=()), documents, bad, count()))
                bad.clear()
            _send(sending, _End(bad, count(), None))
        except BadRowError as error:
            _send(sending, _End(bad, count(), error))


def _packed(document: Document) -> _Packed:
    is_film = isinstance(document.film, FilmRecord)
    statement = said_to_json(document.film)
    return document.source, statement, is_film, document.unread, document.notices, document.entry


def _unpacked(packed: _Packed) -> Document:
    source, statement, is_film, unread, notices, entry = packed
    said = film_from_json(statement) if is_film else honors_from_json(statement)
    return Document(source, said, unread, notices, entry, statement)


def _send(sending: Connection, told: _Told | _End) -> None:
    sending.send_bytes(pickle.dumps(told, pickle.HIGHEST_PROTOCOL))


def _widen(sending: Connection) -> None:
    import fcntl

    with suppress(OSError):
        fcntl.fcntl(sending.fileno(), fcntl.F_SETPIPE_SZ, _AHEAD)
