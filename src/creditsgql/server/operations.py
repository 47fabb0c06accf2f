"""What becomes of an operation: the bytes that its statement returns, or why there are none.

Nothing here knows HTTP but the status that goes with each code.
"""

import logging
from typing import Any, NamedTuple

from graphql import OperationType

from creditsgql.database import Answer, BehindError, Reading, TookTooLongError, UnavailableError
from creditsgql.planner import Planned, Planner, RequestError
from creditsgql.server import messages
from creditsgql.server.messages import STATUS_OF_CODE, GraphQLRequest
from creditsgql.server.rates import Rates, TooManyRequestsError, points_of

log = logging.getLogger(__name__)

FAILED = ("The service failed to answer.", "INTERNAL_SERVER_ERROR")
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
    objects: int = 0
    """Most objects that the answer may hold."""


class Operations:
    """Answers operations: plans each, has its client pay for it, and runs its statement."""

    def __init__(self, planner: Planner, readers: Reading, rates: Rates) -> None:
        self._planner = planner
        self._readers = readers
        self._rates = rates

    def check_client(self, client: str) -> None:
        """Raises TooManyRequestsError for a client that was told to wait and did not."""
        self._rates.check(client)

    def kind(self, request: GraphQLRequest) -> OperationType | None:
        """What kind of operation the request asks for; None where it will be refused for itself."""
        try:
            return self._planner.operation_type(request.document, request.operation_name)
        except RequestError:
            return None

    async def now(self, at_least: int) -> Reply:
        """No data, of a data set that is as new as asked for."""
        return await self._fetched(NO_DATA, (), at_least)

    async def reply(self, request: GraphQLRequest, client: str, at_least: int) -> Reply:
        """The answer to a request, from data of a version that is ``at_least`` so high."""
        try:
            planned = await self._charged(request, client)
            if request.wants_cost or planned.stated:
                return await self._reply_with_facts(request, planned, client, at_least)
        except RequestError as refused:
            return Reply(400, messages.errors_body(refused.errors), refused.code)
        except TooManyRequestsError as early:
            return too_early(early)
        except Exception:
            log.exception("an operation could not be planned")
            return _refused(*FAILED)
        return await self._answered(planned, at_least)

    async def _answered(self, planned: Planned, at_least: int) -> Reply:
        if planned.finished is not None:
            return Reply(200, planned.finished, objects=planned.objects)
        return await self._fetched(planned.sql, planned.parameters, at_least, planned.objects)

    async def _charged(self, request: GraphQLRequest, client: str) -> Planned:
        """The operation, planned and paid for; what is refused costs the least there is, a dry run nothing."""
        try:
            planned = self._planner.plan(request.document, request.operation_name, request.variables)
        except RequestError:
            await self._rates.charge(client, 1)
            raise
        if not planned.alone:
            await self._rates.charge(client, points_of(planned.objects))
        return planned

    async def _reply_with_facts(self, request: GraphQLRequest, planned: Planned, client: str, at_least: int) -> Reply:
        facts = await self._rates.facts(client, planned.objects)
        reply = await self._answered(planned.told(facts) if planned.stated else planned, at_least)
        if request.wants_cost and reply.status == 200:
            reply = reply._replace(body=messages.with_cost(reply.body, facts))
        return reply._replace(fleeting=True)

    async def _fetched(self, sql: str, parameters: tuple[Any, ...], at_least: int, objects: int = 0) -> Reply:
        try:
            answer = await self._readers.fetch(sql, parameters, at_least)
        except tuple(WHY_NOT) as error:
            return _refused(*WHY_NOT[type(error)])
        except Exception:
            # What went wrong is for the log; the client learns only that it was not its fault.
            log.exception("an operation failed")
            return _refused(*FAILED)
        return Reply(200, answer.value, answer=answer, objects=objects)


def too_early(error: TooManyRequestsError) -> Reply:
    """What a client is told that has spent its points."""
    return _refused(str(error), "TOO_MANY_REQUESTS")._replace(wait=error.wait)


def _refused(message: str, code: str) -> Reply:
    status = STATUS_OF_CODE[code]
    wait = AGAIN_SECONDS if status == 503 else 0
    return Reply(status, messages.refusal_body(message, code), code, is_result=False, wait=wait)
