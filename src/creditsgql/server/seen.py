"""What is told of each request for an operation, once it is answered: in a line of a log, here; in numbers and in
spans, next door. Nothing of it tells what a client gave: no variables, no text of a document, no address.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

import orjson

from creditsgql.planner import Named
from creditsgql.server.lines import Lines
from creditsgql.server.messages import Headers

DIGITS_TOLD = 16
"""Of a document's sha256, what a line tells: enough to find it by in a manifest."""


class Seen:
    """What becomes of one request, as that is found out; whole once it is answered."""

    __slots__ = (
        "begun",
        "code",
        "headers",
        "objects",
        "operation",
        "request_id",
        "seconds",
        "size",
        "sql",
        "statement_begun",
        "statement_seconds",
        "status",
        "version",
    )

    def __init__(self, headers: Headers, request_id: str) -> None:
        self.headers = headers
        self.request_id = request_id
        self.begun = time.perf_counter()
        self.operation: Named | None = None
        """None where the request is refused before it is known to have one."""
        self.objects = 0
        """Most objects that the answer may hold."""
        self.sql = ""
        """The statement that was to run, without its parameters; empty where none was."""
        self.statement_begun = 0.0
        self.statement_seconds = 0.0
        """How long the statement took, without its wait for a connection; 0 where none ran."""
        self.version = 0
        """The data set's version that was answered from; 0 where none was."""
        self.status = 0
        self.code = ""
        """The ``extensions.code`` of the first error; empty where there is none."""
        self.size = 0
        """Of the answer's body, in bytes."""
        self.seconds = 0.0
        """From when the request's head was read to when its answer was ready."""

    def runs(self, sql: str) -> None:
        """A statement is given to run now."""
        self.sql = sql
        self.statement_begun = time.perf_counter()

    def ran(self, waited: float = 0.0) -> None:
        """It ends now, after it had waited so long for a connection."""
        self.statement_begun += waited
        self.statement_seconds = time.perf_counter() - self.statement_begun

    def answered(self, status: int, code: str, size: int) -> None:
        """How the request is answered, now."""
        self.status, self.code, self.size = status, code, size
        self.seconds = time.perf_counter() - self.begun


class Watch(Protocol):
    """Who is told of every request."""

    def open(self) -> None:
        """Begins, in the process that answers, once its event loop runs."""

    def close(self) -> None:
        """Ends, with all that was told."""

    def tell(self, seen: Seen) -> None:
        """Learns of a request; this must take microseconds, and not fail."""


LineOf = Callable[[Seen, str, str, str], bytes]
"""Makes the line of a request, from the time, a level, and a statement where that is to be told."""


class Log:
    """A line for each request, or with no format only for those whose statement was slow, at level warning."""

    def __init__(self, lines: Lines, line_of: LineOf | None, slow_seconds: float) -> None:
        """``slow_seconds`` is the time from which on a statement is slow; 0 for never."""
        self._lines = lines
        self._line_of = line_of
        self._slow_seconds = slow_seconds
        self._second = 0
        self._date = ""

    def open(self) -> None:
        """Begins to write."""
        self._lines.open()

    def close(self) -> None:
        """Writes what is left."""
        self._lines.close()

    def tell(self, seen: Seen) -> None:
        """Puts the request's line among those to write."""
        slow = 0 < self._slow_seconds <= seen.statement_seconds
        line_of = self._line_of or (text_line if slow else None)
        if line_of:
            level = "error" if seen.status >= 500 else "warning" if slow else "info"
            self._lines.put(line_of(seen, self._now(), level, seen.sql if slow else ""))

    def _now(self) -> str:
        now = time.time()
        second = int(now)
        if second != self._second:
            self._second, self._date = second, datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%S")
        return f"{self._date}.{int((now - second) * 1000):03}Z"


def json_line(seen: Seen, now: str, level: str, sql: str) -> bytes:
    """A JSON object of the same members each time, null where there is nothing to tell; ``sql`` only where given."""
    operation = seen.operation
    told = {
        "time": now,
        "level": level,
        "request": seen.request_id,
        "status": seen.status,
        "code": seen.code or None,
        "operation": operation.name or None if operation else None,
        "document": operation.sha256[:DIGITS_TOLD] if operation else None,
        "objects": seen.objects,
        # Cut, which takes a third of the time that rounding does.
        "statement_seconds": int(seen.statement_seconds * 1e6) / 1e6,
        "seconds": int(seen.seconds * 1e6) / 1e6,
        "bytes": seen.size,
    }
    if sql:
        told["sql"] = " ".join(sql.split())
    # A copy as long as the line: what orjson returns sits in a block of 4 KiB, and thousands of lines may wait.
    return orjson.dumps(told) + b"\n"


def text_line(seen: Seen, now: str, level: str, sql: str) -> bytes:
    """The same for a person, a dash where there is nothing to tell."""
    operation = seen.operation
    name = operation.name or "-" if operation else "-"
    document = operation.sha256[:DIGITS_TOLD] if operation else "-"
    line = (
        f"{now} {level} {seen.request_id} {seen.status} {seen.code or '-'} {name} {document} {seen.objects} objects,"
        f" statement {seen.statement_seconds * 1000:.2f} ms, whole {seen.seconds * 1000:.2f} ms, {seen.size} bytes"
    )
    return f"{line}: {' '.join(sql.split())}\n".encode() if sql else f"{line}\n".encode()


LINES = {"json": json_line, "text": text_line}
"""How a line is made, by the word that chooses it."""
