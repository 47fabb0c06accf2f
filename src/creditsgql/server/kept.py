"""Answers kept for who asks the very same again while the data are the same."""

from dataclasses import dataclass

from creditsgql.planner import Cache, Named
from creditsgql.server.operations import Reply
from creditsgql.server.seen import Seen

BESIDE = 1_200
"""Bytes that an answer takes in memory beside its own and those of the request."""


@dataclass(slots=True)
class Kept:
    """An answer, and what its log line and its client's points are to tell of it."""

    reply: Reply
    operation: Named | None
    objects: int
    version: int


class KeptAnswers:
    """Answers that were asked for again, at most so many bytes of them, by the bytes of the request that asked.

    Those say the document, the variables and the languages; they need not be read a second time. With them goes the
    media type that was asked for. What was read from other data than now goes, all of it at once: ``mark`` says which
    data they are, empty where nobody knows.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._begin(b"")

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, request: bytes, media_type: str, mark: bytes) -> Kept | None:
        """The answer to the request, if it is kept and the data are as they were."""
        if mark and mark != self._mark:
            self._begin(mark)
        return self._kept.get((request, media_type)) if mark else None

    def keep(self, request: bytes, media_type: str, mark: bytes, reply: Reply, seen: Seen) -> None:
        """Keeps an answer that was read between two looks at which the data had this mark.

        Not what is no data, or tells of its request alone; and one large answer is not worth many.
        """
        if not mark or mark != self._mark or reply.status != 200 or reply.answer is None or reply.fleeting:
            return
        weight = len(request) + len(reply.body) + BESIDE
        if weight <= self._most // 8:
            asked = seen.operation
            # Not the operation itself: it holds its document, which takes many times as much.
            operation = asked and Named(asked.name, asked.kind, asked.sha256)
            kept = Kept(reply, operation, seen.objects, reply.answer.version)
            self._kept.put((request, media_type), kept, weight)

    def _begin(self, mark: bytes) -> None:
        self._mark = mark
        self._kept = Cache[tuple[bytes, str], Kept](self._most // BESIDE, self._most)
