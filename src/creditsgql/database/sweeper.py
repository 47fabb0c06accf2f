"""One timer for everything that is under way, instead of a timer for each."""

import asyncio
from collections.abc import Callable


class Sweeper:
    """Looks at what is under way every so often, and not at all while nothing is.

    ``look`` returns whether there is still something to look at.
    """

    def __init__(self, seconds: float, look: Callable[[], bool]) -> None:
        self._seconds = seconds
        self._look = look
        self._timer: asyncio.TimerHandle | None = None

    def wake(self) -> None:
        """Something is under way now."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._seconds, self._sweep)

    def _sweep(self) -> None:
        self._timer = None
        if self._look():
            self.wake()
