"""Several processes at the same work: forked off, replaced when they die, and told to end together.

They are forks of a process that has everything ready, so that a new one is there in milliseconds and they share the
memory of what none of them changes.
"""

import gc
import logging
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess

log = logging.getLogger(__name__)

CANNOT_START = 3
"""The exit status of a worker that cannot start, after it has said why."""

AGAIN_SECONDS = 1
"""How long after its start a worker that has died is replaced, at the earliest."""

RETRY_SECONDS = 10
"""How long after one that could not start another tries, while others are at work."""

TOLD_TO_END = (signal.SIGTERM, signal.SIGINT)


class _Place:
    """What one worker after the other has."""

    def __init__(self, work: Callable[[], int]) -> None:
        self._work = work
        self._begun = 0.0
        self.process: BaseProcess | None = None
        self.due = 0.0
        self.failed = False

    def fill(self) -> None:
        """Starts a worker where there is none and it is time."""
        if self.process or time.monotonic() < self.due:
            return
        self._begun = time.monotonic()
        self.process = multiprocessing.get_context("fork").Process(target=_run, args=(self._work,))
        # It is to hear of the end only once it knows what to do then.
        signal.pthread_sigmask(signal.SIG_BLOCK, TOLD_TO_END)
        self.process.start()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, TOLD_TO_END)

    def look(self) -> None:
        """Sees whether the worker has died, and when another may start."""
        if self.process is None or self.process.exitcode is None:
            return
        status = self.process.exitcode
        self.failed = status == CANNOT_START
        self.due = self._begun + AGAIN_SECONDS
        if self.failed:
            self.due = time.monotonic() + RETRY_SECONDS
        else:
            how = f"was ended by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
            log.warning("worker %s %s; another takes its place", self.process.pid, how)
        self.process = None


def _run(work: Callable[[], int]) -> None:
    for number in TOLD_TO_END:
        signal.signal(number, lambda *_: sys.exit(0))
    signal.pthread_sigmask(signal.SIG_UNBLOCK, TOLD_TO_END)
    sys.exit(work())


def keep(count: int, work: Callable[[int], int], end_seconds: float) -> int:
    """Keeps so many workers until SIGTERM or SIGINT; they may then take some seconds to end.

    ``work`` gets a worker's place, from 0 on, which another has after it, and returns its exit status. The answer is 0,
    or CANNOT_START where no worker is left that could start.
    """
    told, tell = multiprocessing.Pipe(duplex=False)
    for number in TOLD_TO_END:
        signal.signal(number, lambda *_: tell.send_bytes(b"end"))
    gc.freeze()
    places = [_Place(partial(work, place)) for place in range(count)]
    while not all(place.failed for place in places):
        for place in places:
            place.fill()
        idle = [place.due - time.monotonic() for place in places if not place.process]
        sentinels = [place.process.sentinel for place in places if place.process]
        if told in wait([told, *sentinels], max(0, min(idle)) if idle else None):
            _end([place.process for place in places if place.process], end_seconds)
            return 0
        for place in places:
            place.look()
    return CANNOT_START


def _end(processes: list[BaseProcess], seconds: float) -> None:
    for process in processes:
        process.terminate()
    last = time.monotonic() + seconds
    for process in processes:
        process.join(max(0, last - time.monotonic()))
        if process.exitcode is None:
            process.kill()
            process.join()
