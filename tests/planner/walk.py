"""One connection read page by page, from either end."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.planner.trial import Trial

PARTS = (
    "edges { cursor node { ... on Node { id } } } totalCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
)
"""What is asked of a page."""


@dataclass(frozen=True)
class Page:
    """A page that was read: the global ids of its entries and their cursors, in order, and what is told about it."""

    ids: list[str]
    cursors: list[str]
    total: int
    has_next: bool
    has_previous: bool
    start: str | None
    end: str | None

    def more(self, *, forward: bool) -> bool:
        """Whether the page says that there is more in that direction."""
        return self.has_next if forward else self.has_previous

    def bound(self, *, forward: bool) -> str | None:
        """The cursor at which the next page in that direction begins; null where this page is empty."""
        return self.end if forward else self.start


class Walk:
    """One list in one order.

    ``around`` is a selection with ``%s`` where the list's field goes, under names ``of`` all the way down to it;
    ``arguments`` are what the list is given beside the page, with a comma at the end.
    """

    def __init__(self, trial: Trial, around: str, field: str, arguments: str = "") -> None:
        self._trial = trial
        self._documents = {}
        for forward, bounds in ((True, "first: $size, after: $cursor"), (False, "last: $size, before: $cursor")):
            listed = f"page: {field}({arguments}{bounds}) {{ {PARTS} }}"
            self._documents[forward] = f"query ($size: Int, $cursor: String) {{ {around.replace('%s', listed)} }}"

    def page(self, size: int, cursor: str | None = None, *, forward: bool = True) -> Page:
        """The page of that size after the cursor, or before it; where there is none, from the list's very end."""
        data = self._trial.data(self._documents[forward], {"size": size, "cursor": cursor})
        while "page" not in data:
            data = data["of"][0] if isinstance(data["of"], list) else data["of"]
        edges, facts = data["page"]["edges"], data["page"]["pageInfo"]
        return Page(
            ids=[edge["node"]["id"] for edge in edges],
            cursors=[edge["cursor"] for edge in edges],
            total=data["page"]["totalCount"],
            has_next=facts["hasNextPage"],
            has_previous=facts["hasPreviousPage"],
            start=facts["startCursor"],
            end=facts["endCursor"],
        )

    def pages(self, size: int, *, forward: bool) -> Iterator[Page]:
        """Page after page until there is no more, asking anew each time."""
        page = self.page(size, forward=forward)
        yield page
        while page.more(forward=forward):
            page = self.page(size, page.bound(forward=forward), forward=forward)
            yield page
