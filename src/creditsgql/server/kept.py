"""Answers kept for who asks the very same again while the data are the same."""

from collections import OrderedDict
from typing import NamedTuple

from creditsgql.planner import Operation
from creditsgql.server.operations import Reply
from creditsgql.server.seen import Seen

BESIDE = 1_000
"""Bytes that an answer takes in memory beside its own and those of the request."""


class Kept(NamedTuple):
    """An answer, and what its log line and its client's points are to tell of it."""

    reply: Reply
    operation: Operation | None
    objects: int
    version: int


class KeptAnswers:
    """The answers used last, at most so many bytes of them, by the bytes of the request that asked for them.

    Those say the document, the variables and the languages; they need not be read a second time. What was read from
    other data than now goes, all of it at once: ``mark`` says which data they are.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._mark = b""
        self._kept: OrderedDict[bytes, Kept] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, request: bytes, mark: bytes) -> Kept | None:
        """The answer to the request, if it is kept and the data are as they were."""
        if mark != self._mark:
            self._begin(mark)
            return None
        kept = self._kept.get(request)
        if kept is not None:
            self._kept.move_to_end(request)
        return kept

    def keep(self, request: bytes, mark: bytes, reply: Reply, seen: Seen) -> None:
        """Keeps an answer that was read between two looks at which the data had this mark.

        Not what is no data, or tells of its request alone; and one large answer is not worth many.
        """
        if mark != self._mark or reply.status != 200 or reply.answer is None or reply.fleeting or request in self._kept:
            return
        kept = Kept(reply, seen.operation, seen.objects, reply.answer.version)
        size = _size(request, kept)
        if size > self._most // 8:
            return
        self._kept[request] = kept
        self._bytes += size
        while self._bytes > self._most:
            self._bytes -= _size(*self._kept.popitem(last=False))

    def _begin(self, mark: bytes) -> None:
        self._kept.clear()
        self._bytes = 0
        self._mark = mark


def _size(request: bytes, kept: Kept) -> int:
    return len(request) + len(kept.reply.body) + BESIDE
