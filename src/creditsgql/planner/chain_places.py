"""The words for chains: rows of one table, each joined to the next by a row of another."""

from dataclasses import dataclass

from creditsgql.planner.columns import Attribute


@dataclass(frozen=True)
class Chain:
    """The shortest chain from one node to another; null where none is found, or an end names no row.

    A chain is a node, a link, a node, and so on to a node: ``node`` and ``link`` are foreign keys of one table, a row
    of which ties the two. Of several shortest chains it is the one with the lowest keys, the first that differs
    deciding. ``source`` and ``target`` are the arguments that name the ends, each an input object with one member;
    ``most`` is that for the largest number of links, from 1 to ``limit``, and ``only``, an input object, that for
    what is asked of a row so that it ties.

    The object shown is the row of ``whole``, which has a key and the number of links; ``step`` has a key, a node, the
    link after it and the node after that, in this order.
    """

    node: Attribute
    link: Attribute
    source: str
    target: str
    most: str
    default: int
    limit: int
    only: str
    whole: type
    step: type


@dataclass(frozen=True)
class Steps:
    """The links of the chain, each with the node before it and the node after it, in order."""
