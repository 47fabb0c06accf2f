"""Which of several connections to a file a statement is run on."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from creditsgql.database import Bounds, writing
from creditsgql.database.reader import Reader, Ticket
from creditsgql.database.readers import Original

ENDLESS = "WITH RECURSIVE again(n) AS (SELECT 1 UNION ALL SELECT n FROM again) SELECT 'never' || count(*) FROM again"


def test_the_first_connection_runs_all_but_what_would_wait_for_a_slow_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/films.db"
    with writing(url):
        pass
    ran: list[tuple[Reader, bytes]] = []
    run = Reader._run

    def noted(self: Reader, ticket: Ticket) -> object:
        ran.append((self, ticket.parameters[0]))
        return run(self, ticket)

    monkeypatch.setattr(Reader, "_run", noted)

    async def scenario() -> None:
        original = Original(url, Bounds(3, max_waiting=100, statement_seconds=600, wait_seconds=600, lag_seconds=60))
        await original.open()

        async def fetch(word: bytes, sql: str = "SELECT ?1") -> None:
            while len(original._asleep) < 3 and not original.load.running:
                await asyncio.sleep(0.01)
            await original.fetch(sql, (word,))

        try:
            async with asyncio.timeout(60):
                for word in (b"one", b"two", b"three"):
                    await fetch(word)
                slow = asyncio.create_task(fetch(b"slow", f"SELECT ?1 FROM ({ENDLESS})"))
                while not original.load.running:
                    await asyncio.sleep(0.01)
                await fetch(b"beside")
                slow.cancel()
                with suppress(asyncio.CancelledError):
                    await slow
                while original.load.running:
                    await asyncio.sleep(0.01)
                await fetch(b"after")
        finally:
            await original.close()

    asyncio.run(scenario())
    numbers = {reader: number for number, reader in enumerate(dict.fromkeys(reader for reader, _ in ran))}
    assert [(numbers[reader], word) for reader, word in ran] == [
        (0, b"one"),
        (0, b"two"),
        (0, b"three"),
        (0, b"slow"),
        (1, b"beside"),
        (0, b"after"),
    ]
