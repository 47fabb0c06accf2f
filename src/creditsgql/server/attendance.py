"""Who still waits for an answer: whoever hangs up meanwhile has nothing more done for them."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from starlette.types import Receive

from creditsgql.database import Sweeper

LOOK_SECONDS = 0.1
"""A client is listened to from the second look on: most are answered long before, and cost no task of their own."""

T = TypeVar("T")


class GoneError(Exception):
    """The client hung up before it was answered."""


class _Asking:
    """A request whose answer is being made."""

    def __init__(self, receive: Receive, answering: asyncio.Task[None]) -> None:
        self.is_new = True
        self.gone = False
        self._receive = receive
        self._answering = answering
        self._listening: asyncio.Task[None] | None = None

    def listen(self) -> None:
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())

    def end(self) -> None:
        if self._listening:
            self._listening.cancel()

    async def _listen(self) -> None:
        # What else comes is the rest of a body.
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.gone = True
        self._answering.cancel()


class Attendance:
    """All whose answers are being made."""

    def __init__(self) -> None:
        self._asking: set[_Asking] = set()
        self._sweeper = Sweeper(LOOK_SECONDS, self._look)

    async def while_there(self, receive: Receive, answering: Awaitable[T]) -> T:
        """What is awaited, cancelled as soon as it is known that the client has hung up: then it raises GoneError.

        Nobody else may receive meanwhile.
        """
        task = asyncio.current_task()
        assert task is not None
        asking = _Asking(receive, task)
        self._asking.add(asking)
        self._sweeper.wake()
        try:
            return await answering
        except asyncio.CancelledError:
            if not asking.gone:
                raise
            task.uncancel()
            raise GoneError from None
        finally:
            self._asking.remove(asking)
            asking.end()

    def _look(self) -> bool:
        for asking in self._asking:
            if not asking.is_new:
                asking.listen()
            asking.is_new = False
        return bool(self._asking)
