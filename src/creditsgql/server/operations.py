"""What becomes of an operation: the bytes that its statement returns, or why there are none.

Nothing here knows HTTP but the status that goes with each code.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, NamedTuple

from graphql import OperationType

from creditsgql.database import Answer, BehindError, BusyError, Reading, TookTooLongError, UnavailableError
from creditsgql.planner import Planned, Planner, RequestError
from creditsgql.server import messages
from creditsgql.server.documents import SEND_THE_TEXT, Documents
from creditsgql.server.messages import FAILED, STATUS_OF_CODE, GraphQLRequest
from creditsgql.server.rates import Rates, TooManyRequestsError, points_of
from creditsgql.server.request_ids import REQUEST_ID
from creditsgql.server.seen import Seen

log = logging.getLogger(__name__)

WHY_NOT: dict[type[Exception], tuple[str, str]] = {
    UnavailableError: ("The database is not there; try again.", "SERVICE_UNAVAILABLE"),
    BehindError: ("No data of the version asked for is there yet; try again.", "DATASET_BEHIND"),
    TookTooLongError: ("The operation took too long; ask for less.", "OPERATION_TIMEOUT"),
}
"""What a client is told where a good operation was not answered; of anything else only the log learns."""

AGAIN_SECONDS = 1
"""When to ask again what could not be answered just now."""

NO_DATA = "SELECT ''"
"""Asks nothing but what every answer tells: the data set's version."""


class Reply(NamedTuple):
    """What is sent back for an operation."""

    status: int
    body: bytes
    code: str = ""
    """The ``extensions.code`` of its first error; empty where there is none."""
    is_result: bool = True
    """Whether the body is what the operation came to, be it errors: application/json has that with 200."""
    answer: Answer | None = None
    """What its data, if there are any, were read as."""
    fleeting: bool = False
    """Whether it tells what holds for this request alone, so that no cache may keep it."""
    wait: int = 0
    """After how many seconds to ask again what could not be answered now."""


class Operations:
    """Answers operations: plans each, has its client pay for it, and runs its statement."""

    def __init__(self, planner: Planner, documents: Documents, readers: Reading, rates: Rates) -> None:
        self._planner = planner
        self._documents = documents
        self._readers = readers
        self._rates = rates

    def check_client(self, client: str) -> None:
        """Raises TooManyRequestsError for a client that was told to wait and did not."""
        self._rates.check(client)

    @property
    def mark(self) -> bytes:
        """Another as soon as an operation could meet other data than before; empty where that cannot be told."""
        return self._readers.mark

    def charge(self, client: str, objects: int) -> Coroutine[Any, Any, None]:
        """Takes what an answer of so many objects costs. Raises TooManyRequestsError."""
        return self._rates.charge(client, points_of(objects))

    def charge_at_once(self, client: str, objects: int) -> bool:
        """Takes what an answer of so many objects costs, where that can be done without waiting; whether it is."""
        return self._rates.charge_at_once(client, points_of(objects))

    def kind(self, request: GraphQLRequest) -> OperationType | None:
        """What kind of operation the request asks for; None where it will be refused for itself."""
        try:
            return self._planner.operation_type(self._documents.text_of(request), request.operation_name)
        except RequestError:
            return None

    @property
    def is_full(self) -> bool:
        """Whether a statement would be refused: to read and plan an operation would be in vain."""
        return self._readers.full

    async def now(self, at_least: int, seen: Seen) -> Reply:
        """No data, of a data set that is as new as asked for. Raises BusyError."""
        return await self._fetched(NO_DATA, (), at_least, seen)

    async def reply(self, request: GraphQLRequest, client: str, at_least: int, seen: Seen) -> Reply:
        """The answer to a request, from data of a version that is ``at_least`` so high; ``seen`` learns of it.

        Raises BusyError.
        """
        try:
            planned = await self._charged(request, client, seen)
            if request.wants_cost or planned.stated:
                return await self._reply_with_facts(request, planned, client, at_least, seen)
        except RequestError as refused:
            status = 200 if refused.code in SEND_THE_TEXT else 400
            return Reply(status, messages.errors_body(refused.errors), refused.code, fleeting=True)
        except TooManyRequestsError as early:
            return too_early(early)
        except Exception:
            log.exception("request %s: an operation could not be planned", REQUEST_ID.get())
            return _refused(*FAILED)
        return await self._answered(planned, at_least, seen)

    def reply_again(
        self, request: GraphQLRequest, client: str, seen: Seen, *, only_data: bool
    ) -> Reply | asyncio.Future[Answer] | None:
        """The answer to an operation that was planned before, or the future of its data, which ``reply_of`` takes.

        None for any other, with ``only_data`` for what is no query or asks none, and for what is to be told why it is
        refused: next to nothing was done for that, and nothing paid by its client.
        """
        if request.wants_cost:
            return None
        try:
            document = self._documents.text_of(request)
            planned = self._planner.plan_again(document, request.operation_name, request.variables)
        except RequestError:
            return None
        if planned is None or planned.stated:
            return None
        if only_data and (planned.finished is not None or planned.operation.kind != OperationType.QUERY.value):
            return None
        if not self.charge_at_once(client, planned.objects):
            return None
        seen.operation, seen.objects = planned.operation, planned.objects
        self._documents.keep(request)
        if planned.finished is not None:
            return Reply(200, planned.finished)
        seen.runs(planned.sql)
        return self._readers.fetch(planned.sql, planned.parameters)

    async def _answered(self, planned: Planned, at_least: int, seen: Seen) -> Reply:
        if planned.finished is not None:
            return Reply(200, planned.finished)
        return await self._fetched(planned.sql, planned.parameters, at_least, seen)

    async def _charged(self, request: GraphQLRequest, client: str, seen: Seen) -> Planned:
        """The operation, planned and paid for; what is refused costs the least there is, a dry run nothing."""
        try:
            document = self._documents.text_of(request)
            planned = self._planner.plan(document, request.operation_name, request.variables)
        except RequestError as refused:
            seen.operation = refused.operation
            await self._rates.charge(client, 1)
            raise
        seen.operation, seen.objects = planned.operation, planned.objects
        if not planned.alone:
            await self.charge(client, planned.objects)
        self._documents.keep(request)
        return planned

    async def _reply_with_facts(
        self, request: GraphQLRequest, planned: Planned, client: str, at_least: int, seen: Seen
    ) -> Reply:
        facts = await self._rates.facts(client, planned.objects)
        reply = await self._answered(planned.told(facts) if planned.stated else planned, at_least, seen)
        if request.wants_cost and reply.status == 200:
            reply = reply._replace(body=messages.with_extensions(reply.body, {"cost": facts}))
        return reply._replace(fleeting=True)

    async def _fetched(self, sql: str, parameters: tuple[Any, ...], at_least: int, seen: Seen) -> Reply:
        seen.runs(sql)
        heard = self._readers.fetch(sql, parameters, at_least)
        try:
            await heard
        except asyncio.CancelledError:
            seen.ran()
            raise
        except Exception:
            # It is kept there.
            pass
        return self.reply_of(heard, seen)

    def reply_of(self, heard: asyncio.Future[Answer], seen: Seen) -> Reply:
        """The answer that data make, or why there are none. Raises BusyError."""
        try:
            answer = heard.result()
        except BusyError:
            raise
        except tuple(WHY_NOT) as error:
            if isinstance(error, TookTooLongError):
                seen.ran()
            return _refused(*WHY_NOT[type(error)])
        except Exception:
            # What went wrong is for the log; the client learns only that it was not its fault.
            log.exception("request %s: an operation failed", seen.request_id)
            seen.ran()
            return _refused(*FAILED)
        seen.ran(answer.waited)
        seen.version = answer.version
        return Reply(200, answer.value, answer=answer)


def too_early(error: TooManyRequestsError) -> Reply:
    """What a client is told that has spent its points."""
    return _refused(str(error), "TOO_MANY_REQUESTS")._replace(wait=error.wait)


def _refused(message: str, code: str) -> Reply:
    status = STATUS_OF_CODE[code]
    wait = AGAIN_SECONDS if status == 503 else 0
    return Reply(status, messages.refusal_body(message, code), code, is_result=False, wait=wait)


BUSY = _refused("The service is busy; try again.", "SERVICE_BUSY")
"""What a client is told while too many wait."""
