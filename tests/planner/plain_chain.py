"""The plainest search for a shortest chain: widen from the far end, then go down, always to the lowest key."""

from collections.abc import Iterable
from typing import Any

Member = tuple[str, Any]
"""A node or a link, and its key."""


def shortest_chain(ties: Iterable[tuple[Any, Any]], source: Any, target: Any, most: int) -> list[Any] | None:
    """The keys of a chain of at most so many links: node, link, node and so on; None where there is none.

    Of several shortest ones it is the lowest, the first key that differs deciding. ``ties`` are pairs of a node and a
    link.
    """
    beside: dict[Member, set[Member]] = {}
    for node, link in ties:
        beside.setdefault(("node", node), set()).add(("link", link))
        beside.setdefault(("link", link), set()).add(("node", node))
    away, level = {("node", target): 0}, [("node", target)]
    for distance in range(1, 2 * most + 1):
        level = [other for member in level for other in beside.get(member, ()) if other not in away]
        away.update(dict.fromkeys(level, distance))
    member = ("node", source)
    if member not in away:
        return None
    chain = [source]
    while away[member]:
        member = min(other for other in beside[member] if away.get(other) == away[member] - 1)
        chain.append(member[1])
    return chain
