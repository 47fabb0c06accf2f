"""One PostgreSQL server of those that a URL names: our connections to it, kept open, and what is known of it."""

import asyncio
import logging
import re
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

import asyncpg  # type: ignore[import-untyped]

from creditsgql.database.address import FOR_TLS, PostgreSQL
from creditsgql.database.answers import Answer, Bounds, BusyError, TookTooLongError
from creditsgql.database.sweeper import Sweeper

log = logging.getLogger(__name__)

CHECK_SECONDS = 0.5
"""Between two looks at a server, and two tries to reach one that is lost."""

PATIENCE_SECONDS = 1.5
"""How long a server may take to let us in, or to say how it is, before it is lost."""

SWEEP_SECONDS = 0.05
"""Between two looks at who waits for a connection."""

STATEMENTS_KEPT = 128
"""Prepared statements that a connection keeps; each also takes memory at the server."""

CHECK = "SELECT pg_is_in_recovery(), version FROM dataset"

NO_CHARACTER = "\uffff"
"""Unicode has it be no character; what is looked for with it is not found."""

ESCAPE = re.compile(r"\\(u0000|.)")

Connection = Any
"""One of asyncpg's, which tells no types."""


class LostError(Exception):
    """The server went away, or took back its answer, before it was whole; another may be asked."""


class Server:
    """A server that is looked at all the time; ``changed`` is called after each look, and when it is lost.

    Requests only use connections that are open: to open them again is up to the looking.
    """

    def __init__(self, address: PostgreSQL, host: str, port: str, bounds: Bounds, changed: Callable[[], None]) -> None:
        self.name = str(PostgreSQL(((host, port),), address.given))
        self.standby = False
        self.version = -1
        """The newest version of the data set that was seen there; -1: never any."""
        self.reached: bool | None = None
        """Whether it answers; None while that is being found out."""
        self.trouble = ""
        """Why it did not when it was last left out."""
        self._connecting = _arguments(address, host, port, bounds)
        self._bounds = bounds
        self._changed = changed
        self._watch: Connection | None = None
        self._open: set[Connection] = set()
        self._idle: list[Connection] = []
        self._waiting: deque[tuple[float, asyncio.Future[Connection]]] = deque()
        """Since when, and for what."""
        self._sweeper = Sweeper(SWEEP_SECONDS, self._sweep)
        self._recovering: dict[Connection, asyncio.Task[None]] = {}
        """Connections whose statement was cancelled, until they answer again."""
        self._disturbed = asyncio.Event()

    @property
    def load(self) -> int:
        """How many statements run there or wait to."""
        return len(self._open) - len(self._idle) + len(self._waiting)

    @property
    def waiting(self) -> int:
        """How many of them wait."""
        return len(self._waiting)

    @property
    def full(self) -> bool:
        """Whether no more may wait."""
        return not self._idle and len(self._waiting) >= self._bounds.max_waiting

    async def keep(self) -> None:
        """Looks at the server, and opens what connections it lacks, until cancelled; then closes them all."""
        try:
            while True:
                self._disturbed.clear()
                try:
                    await self._look()
                except Exception as error:
                    # Whatever it is, the next look may go well.
                    self._leave_out(error)
                self._changed()
                await self._pause()
        finally:
            self.reached = False
            self._turn_away()
            for task in self._recovering.values():
                task.cancel()
            for connection in self._all():
                with suppress(OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    await connection.close(timeout=PATIENCE_SECONDS)

    async def fetch(self, sql: str, parameters: tuple[Any, ...]) -> Answer:
        """What a statement answers, which returns a value and the data set's version.

        Raises LostError, TookTooLongError, and BusyError where too many wait or all connections were busy for too long.
        """
        since = time.monotonic()
        connection = await self._take()
        waited = time.monotonic() - since
        try:
            ((value, version),) = await connection.fetch(sql, *parameters)
        except asyncpg.QueryCanceledError as error:
            if connection.is_closed():
                # It was stopped because all connections end.
                raise LostError(str(error)) from None
            raise TookTooLongError(str(error)) from None
        except asyncpg.SerializationError as error:
            # A standby ends what stands in the way of what it has to replay; the connection stays.
            raise LostError(str(error)) from None
        except (OSError, asyncpg.PostgresConnectionError, asyncpg.OperatorInterventionError) as error:
            connection.terminate()
            raise LostError(str(error)) from None
        except asyncpg.InterfaceError as error:
            if connection.is_closed():
                raise LostError(str(error)) from None
            raise
        except asyncio.CancelledError:
            # Whoever asked is gone, and the driver asks the server to stop; only once it did is there a next one.
            self._recovering[connection] = asyncio.create_task(self._recover(connection))
            raise
        finally:
            self._give_back(connection)
        self.version = max(self.version, version)
        return Answer(value, version, waited=waited)

    async def _look(self) -> None:
        if self._watch is None or self._watch.is_closed():
            self._watch = await self._connect()
        async with asyncio.timeout(PATIENCE_SECONDS):
            standby, version = await self._watch.fetchrow(CHECK) or (True, -1)
        try:
            while len(self._open) < self._bounds.readers:
                connection = await self._connect()
                self._open.add(connection)
                connection.add_termination_listener(self._lose)
                self._give_back(connection)
        except asyncpg.TooManyConnectionsError:
            # Fewer than were asked for are better than none.
            if not self._open:
                raise
        if not self.reached:
            log.info("database server %s answers", self.name)
        self.standby, self.version, self.reached = standby, version, True

    async def _connect(self) -> Connection:
        async with asyncio.timeout(PATIENCE_SECONDS):
            connection = await asyncpg.connect(**self._connecting)
            try:
                for kind, encoder in (("text", _text), ("json", _json)):
                    # Both come as they are, in UTF-8: what is finished need not become a str in between.
                    await connection.set_type_codec(
                        kind, schema="pg_catalog", encoder=encoder, decoder=bytes, format="binary"
                    )
            except BaseException:
                connection.terminate()
                raise
        return connection

    async def _pause(self) -> None:
        # Who was just disturbed is looked at again soon, though not without any pause.
        with suppress(TimeoutError):
            async with asyncio.timeout(CHECK_SECONDS if self.reached else CHECK_SECONDS / 2):
                await self._disturbed.wait()
                await asyncio.sleep(0.02)

    def _leave_out(self, error: Exception) -> None:
        self.trouble = " ".join(str(error).split()) or type(error).__name__
        if self.reached is not False:
            log.warning("database server %s is left out until it answers: %s", self.name, self.trouble)
        self.reached = False
        for connection in self._all():
            connection.terminate()
        self._turn_away()

    def _turn_away(self) -> None:
        while self._waiting:
            _, waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_exception(LostError("the server was lost"))

    async def _recover(self, connection: Connection) -> None:
        """Waits until the server has stopped what was cancelled; a connection where it does not is replaced."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                # It is sent only when the server has answered the other, and is hit in its place by what comes late.
                await connection.fetchrow(CHECK)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            connection.terminate()
        finally:
            del self._recovering[connection]
            self._give_back(connection)

    def _lose(self, connection: Any) -> None:
        """Forgets a connection that ended; without any, nobody knows how the server is until the next look."""
        self._open.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)
        self._disturbed.set()
        if not self._open and self.reached:
            self.reached = None
            self._changed()

    async def _take(self) -> Connection:
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed():
                return connection
        if len(self._waiting) >= self._bounds.max_waiting:
            raise BusyError(f"{len(self._waiting)} statements wait for {self.name}")
        waiter: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()
        waiting = (time.monotonic(), waiter)
        self._waiting.append(waiting)
        self._sweeper.wake()
        try:
            return await waiter
        except asyncio.CancelledError:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
            elif not waiter.cancelled() and waiter.exception() is None:
                # It came in the moment that nobody waited any more.
                self._give_back(waiter.result())
            raise

    def _sweep(self) -> bool:
        """Turns away who waits for too long."""
        longest = time.monotonic() - self._bounds.wait_seconds
        while self._waiting and self._waiting[0][0] < longest:
            _, waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_exception(BusyError(f"all connections to {self.name} were busy for too long"))
        return bool(self._waiting)

    def _give_back(self, connection: Connection) -> None:
        if connection.is_closed() or connection in self._recovering:
            return
        while self._waiting:
            _, waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(connection)
                return
        self._idle.append(connection)

    def _all(self) -> list[Connection]:
        return [*self._open, *([self._watch] if self._watch else [])]


def _text(text: str) -> bytes:
    """A parameter's text. PostgreSQL has none with U+0000, and so nothing that a text with it would be like."""
    return text.replace("\0", NO_CHARACTER).encode()


def _json(text: str) -> bytes:
    """The same for JSON, where a backslash may be escaped too."""
    if "\\u0000" in text:
        text = ESCAPE.sub(lambda found: "\\uffff" if found[0] == "\\u0000" else found[0], text)
    return text.encode()


def _arguments(address: PostgreSQL, host: str, port: str, bounds: Bounds) -> dict[str, Any]:
    """What asyncpg is told to connect to one of the hosts."""
    tls = urlencode({name: value for name, value in address.given.items() if name in FOR_TLS})
    return {
        "dsn": f"postgresql://?{tls}" if tls else None,
        "host": host or None,
        "port": int(port),
        "user": address.given.get("user"),
        "password": address.given.get("password"),
        "database": address.given.get("dbname"),
        "passfile": address.given.get("passfile"),
        "statement_cache_size": STATEMENTS_KEPT,
        "max_cached_statement_lifetime": 0,  # as long as there is room
        "max_cacheable_statement_size": 0,  # however long
        "server_settings": {
            "application_name": "creditsgql",
            "default_transaction_read_only": "on",
            "statement_timeout": f"{max(1, round(bounds.statement_seconds * 1000))}ms",
            # What was cancelled too early, before the server had begun with it, ends once its connection has.
            "client_connection_check_interval": "1s",
            # To compile takes longer than any operation.
            "jit": "off",
            "timezone": "UTC",
        },
    }
