"""Lines to a file descriptor, written by a thread: who has one to write never waits for whoever reads it."""

import logging
import os
import select
import sys
import threading
from collections import deque

log = logging.getLogger(__name__)

GATHERED_SECONDS = 0.02
"""How long a line waits for others to go with it; as long are those lost whose process is killed. With 0.1 so many are
written at once, under load, that one answer in a hundred waits a millisecond for it."""

WAITING_MAX = 20_000
"""Lines that wait for a reader who is slow, or stopped; of those that come then none is kept."""

WHOLE_BYTES = 4096
"""What a pipe takes at once (PIPE_BUF): so lines of several processes go into one without breaking each other up."""

END_SECONDS = 2
"""How long the end waits for a slow reader."""


def standard_output() -> int | None:
    """The file descriptor of standard output; None where there is none, since its number may be anything's then."""
    try:
        return sys.stdout.fileno()
    except (AttributeError, OSError):
        return None


class Lines:
    """Writes what is put, in order, or counts it as lost: where too much waits, and where nobody can read it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._waiting: deque[bytes] = deque()
        self._some = threading.Event()
        self._end = threading.Event()
        self._trouble = ""
        self.lost = 0
        """Lines that were not written."""

    def open(self) -> None:
        """Begins to write; what was put before is kept for it."""
        self._thread = threading.Thread(target=self._write_on, name="lines", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Writes what waits, unless its reader is too slow."""
        self._end.set()
        self._some.set()
        self._thread.join(END_SECONDS)

    def put(self, line: bytes) -> None:
        """A line, with its end."""
        waiting = self._waiting
        if len(waiting) >= WAITING_MAX:
            self.lost += 1
            return
        waiting.append(line)
        # The thread ends a round with none waiting: so this is the first line of one.
        if len(waiting) == 1:
            self._some.set()

    def _write_on(self) -> None:
        while not self._end.is_set():
            self._some.wait()
            self._end.wait(GATHERED_SECONDS)
            self._some.clear()
            while self._waiting:
                self._write_some()

    def _write_some(self) -> None:
        waiting = self._waiting
        lines, size = [waiting.popleft()], 0
        while waiting and (size := size + len(lines[-1])) + len(waiting[0]) <= WHOLE_BYTES:
            lines.append(waiting.popleft())
        try:
            self._write(b"".join(lines))
        except OSError as error:
            self.lost += len(lines)
            self._complain(error.strerror or str(error))
        else:
            self._trouble = ""

    def _write(self, text: bytes) -> None:
        while text:
            try:
                text = text[os.write(self._descriptor, text) :]
            except BlockingIOError:
                # Somebody else made the reader's end one that does not wait.
                select.select([], [self._descriptor], [])

    def _complain(self, trouble: str) -> None:
        # Once, not for each line.
        if trouble != self._trouble:
            log.error("lines on operations cannot be written: %s", trouble)
        self._trouble = trouble
