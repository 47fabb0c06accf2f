"""Whether a service's memory stays as it is while a million different documents are thrown at it, among all else.

Clients ask for film pages that are asked for again and again, and between them for ever other documents: small and
large, that can be read or not, with other variables, with their hash to be kept by, for other words to search for; and
some hang up before they are answered. What a worker has in memory (RSS) is looked at every second. From the second
minute to the end it may grow by 3 %; the median of half a minute counts at both ends. It goes on until the time is over
and as many documents were thrown as there were to be. Any answer with 500 fails the run, and so does any film page that
is not answered as it was first.

Usage: python -m bench.soak [SECONDS] [DOCUMENTS]
"""

import asyncio
import json
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import uvloop
from bench import generate
from bench.cluster import free_port
from bench.questions import body, film_pages
from bench.workers import serving

FILMS = 500
"""So few that all that is mapped of the file is soon in memory."""

CLIENTS = 10
GROWTH_MAX = 0.03
SETTLED_SECONDS = 120
WINDOW_SECONDS = 30
TABLE_SECONDS = 30


class Soak:
    """What was asked and heard so far."""

    def __init__(self, port: int, pages: list[bytes]) -> None:
        self.port = port
        self.pages = pages
        self.answers: dict[bytes, bytes] = {}
        """The first answer to each page."""
        self.thrown = 0
        """Documents that differ from all others."""
        self.heard: Counter[int] = Counter()
        self.wrong = 0
        self.is_over = False

    async def client(self, seed: int) -> None:
        """Asks until it is over, and connects anew where the connection ends."""
        chance = random.Random(seed)
        while not self.is_over:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            for _ in range(chance.randrange(1, 2_000)):
                if not await self._ask(chance, reader, writer):
                    break
                if self.is_over:
                    break
            # Now and then without waiting for what was asked for last.
            writer.close()

    async def _ask(self, chance: random.Random, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; whether the connection goes on."""
        page = chance.choice(self.pages) if chance.random() < 0.3 else None
        if page is None:
            self.thrown += 1
        request = page or chance.choices(KINDS, WEIGHTS)[0](self.thrown)
        writer.write(
            b"POST /graphql HTTP/1.1\r\nhost: soak\r\ncontent-type: application/json\r\n"
            b"content-length: %d\r\n\r\n" % len(request) + request
        )
        if chance.random() < 0.001:
            return False
        try:
            status, answer = await _heard(reader)
        except (asyncio.IncompleteReadError, ConnectionError):
            return False
        self.heard[status] += 1
        if page is not None and status == 200 and self.answers.setdefault(page, answer) != answer:
            self.wrong += 1
        return True


async def _heard(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    return int(head.split()[1]), await reader.readexactly(length)


# ───────────────────────────── documents, each another ─────────────────────────────


def _request(document: str, **more: object) -> bytes:
    return json.dumps({"query": document, **more}).encode()


def _tiny(number: int) -> bytes:
    return _request(f"{{ dataset {{ v{number}: version }} }}")


def _small(number: int) -> bytes:
    return _request(f'{{ a{number}: film(by: {{id: "film_{number % FILMS + 1}"}}) {{ title }} }}')


def _wide(number: int) -> bytes:
    films = " ".join(
        f'f{at}x{number}: film(by: {{id: "film_{(number + at) % FILMS + 1}"}}) {{ title year directors {{ name }} }}'
        for at in range(12)
    )
    return _request(f"{{ {films} }}")


def _long(number: int) -> bytes:
    return _request(f"{{ dataset {{ version }} }} # {number} " + "x" * 100_000)


def _text(number: int) -> bytes:
    return _request(f'{{ film(by: {{slug: "{number}{"y" * 20_000}"}}) {{ title }} }}')


def _unreadable(number: int) -> bytes:
    return _request(f"{{ film(by: {{id: {number} title }} }}")


def _invalid(number: int) -> bytes:
    return _request(f"{{ film{number} {{ title }} }}")


def _persisted(number: int) -> bytes:
    document = f"query Q{number} {{ dataset {{ version }} }}"
    told = {"version": 1, "sha256Hash": sha256(document.encode()).hexdigest()}
    return _request(document, extensions={"persistedQuery": told})


def _schema(number: int) -> bytes:
    return _request(f"{{ s{number}: __schema {{ types {{ name description }} }} }}")


def _search(number: int) -> bytes:
    document = "query ($words: String!) { search(query: $words, first: 3) { nodes { __typename } } }"
    return _request(document, variables={"words": f"film {number}"})


def _filter(number: int) -> bytes:
    """Variables of a shape of their own: a statement each."""
    members = [{"year": {"gte": 1900}} if number >> bit & 1 else {"not": {"year": {"lt": 5}}} for bit in range(20)]
    document = "query ($filter: FilmFilter) { films(first: 1, filter: $filter) { nodes { id } } }"
    return _request(document, variables={"filter": {"or": members}})


KINDS: list[Callable[[int], bytes]] = [
    *(_tiny, _small, _wide, _long, _text, _unreadable, _invalid, _persisted, _schema, _search, _filter),
    lambda _: body("creditsgql", "introspection", {}),
]
WEIGHTS = [60, 10, 1, 0.5, 0.5, 60, 20, 10, 0.2, 5, 1, 0.5]


# ───────────────────────────── memory ─────────────────────────────


def rss(pid: int) -> float:
    """What a process has in memory, in MiB."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4 / 1024


async def soak(port: int, pid: int, pages: list[bytes], seconds: float, documents: int) -> tuple[Soak, list[float]]:
    """Asks for so long; what a worker had in memory each second."""
    asking = Soak(port, pages)
    clients = [asyncio.create_task(asking.client(seed)) for seed in range(CLIENTS)]
    begun, found = time.monotonic(), []
    while time.monotonic() - begun < seconds or asking.thrown < documents:
        await asyncio.sleep(1)
        found.append(rss(pid))
        if len(found) % TABLE_SECONDS == 0:
            print(f"| {len(found)} | {asking.thrown:,} | {asking.heard.total():,} | {found[-1]:.1f} |", flush=True)
        for client in clients:
            if client.done():
                client.result()
    asking.is_over = True
    await asyncio.gather(*clients)
    return asking, found


def main() -> None:
    """The command."""
    seconds, documents = (int(given) for given in [*sys.argv[1:], *["600", "1000000"][len(sys.argv) - 1 :]])
    with tempfile.TemporaryDirectory(prefix="creditsgql-soak-") as folder:
        database = Path(folder, "films.db")
        generate.make(database, FILMS)
        port = free_port()
        with serving(port, "--database", f"sqlite:///{database}") as (pid,):
            print("| second | documents thrown | answers | MiB |\n|---|---|---|---|", flush=True)
            asking, found = uvloop.run(soak(port, pid, film_pages(database), seconds, documents))
    report(asking, found, min(SETTLED_SECONDS, len(found) // 3))


def report(asking: Soak, found: list[float], settled: int) -> None:
    """Says how memory went, and ends with status 1 where it grew too much, or an answer was wrong."""
    before = statistics.median(found[settled : settled + WINDOW_SECONDS])
    after = statistics.median(found[-WINDOW_SECONDS:])
    growth = after / before - 1
    print(f"\n{asking.thrown:,} documents, answers by status: {dict(sorted(asking.heard.items()))}")
    print(f"{before:.1f} MiB after {settled} s, {after:.1f} MiB after {len(found)} s: {growth:+.1%}")
    if growth > GROWTH_MAX or asking.heard[500] or asking.wrong:
        sys.exit(f"soak: grew by {growth:.1%}, {asking.heard[500]} answers with 500, {asking.wrong} wrong ones")


if __name__ == "__main__":
    main()
