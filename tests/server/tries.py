"""How many inputs of any kind are tried, and how long their answers take: none may seem to hang, and how many take more
than a second is told, and held to nothing.

A clock cannot prove anything where others use the machine too; for what a request may take there is tests/guard, and
``test_no_document_keeps_the_service_busy``.
"""

import os

from hypothesis import HealthCheck, settings

A_FEW = 800
INPUTS = int(os.environ.get("CREDITSGQL_INPUTS", str(A_FEW)))
"""How many inputs are tried, an eighth of them by each test; the last, which takes long, tries fewer."""

TRIES = settings(
    max_examples=INPUTS // 8,
    deadline=None,
    database=None,
    derandomize=INPUTS == A_FEW,
    suppress_health_check=list(HealthCheck),
)
HANG_SECONDS = 30
"""What nobody waits for, on a machine that has anything else to do."""

SLOW_SECONDS = 1
TOLD = 5
"""Of the slowest, how many are told of."""


class Times:
    """How long each of many answers took, of which the slow ones are remembered."""

    def __init__(self) -> None:
        self._count = 0
        self._slow: list[tuple[float, str]] = []

    def note(self, asked: str, took: float) -> None:
        """Notes one, in seconds; fails where it hung."""
        self._count += 1
        assert took < HANG_SECONDS, f"{took:.1f} s for {asked[:200]}"
        if took > SLOW_SECONDS:
            self._slow.append((took, asked))

    def __str__(self) -> str:
        slowest = sorted(self._slow, reverse=True)[:TOLD]
        told = "".join(f"\n  {took:.1f} s for {asked[:200]!r}" for took, asked in slowest)
        return f"{len(self._slow)} of {self._count} answers took more than {SLOW_SECONDS} s{told}"
