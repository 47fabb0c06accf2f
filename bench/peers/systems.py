"""The peers: how each is started, and which questions it can answer."""

from collections.abc import Callable
from pathlib import Path

import psutil  # type: ignore[import-untyped]
from bench.peers.install import HERE, Scratch
from bench.questions import answered_by
from bench.systems import System

PROJECT = HERE.parents[1]


def peers(
    scratch: Scratch, plain: Path, plural: Path, postgresql: str, server: Callable[[], list[psutil.Process]]
) -> list[System]:
    """All of them.

    ``plain`` and ``plural`` are files of plain tables, ``postgresql`` is the URL of a database with the same, of whose
    server ``server`` tells the processes.
    """
    reads = {"BENCH_PLAIN": str(plain)}

    def node(name: str, program: str) -> System:
        return System(
            name,
            "plain",
            (scratch.node, f"{program}.mjs"),
            {"NODE_ENV": "production", **reads},
            scratch.servers,
        )

    def python(name: str, module: str) -> System:
        command: tuple[str | Path, ...] = (
            *(scratch.python, "-m", "uvicorn", f"bench.peers.python.{module}:app", "--port", "PORT"),
            *("--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"),
        )
        return System(name, "plain", command, {"PYTHONPATH": str(PROJECT), **reads}, PROJECT)

    settings = {
        "sql_time_limit_ms": "60000",
        "num_sql_threads": "3",
        "facet_time_limit_ms": "1",
        "suggest_facets": "off",
        "cache_size_kb": "65536",
    }
    options = [word for name, value in settings.items() for word in ("--setting", name, value)]
    metadata = HERE / "datasette" / "metadata.json"
    datasette: tuple[str | Path, ...] = (
        scratch.datasette,
        "serve",
        "-i",
        plain,
        "-p",
        "PORT",
        "-m",
        metadata,
        *options,
    )
    tuql = (scratch.node, scratch.tuql, "--db", plural, "--port", "PORT")
    return [
        node("Mercurius", "mercurius"),
        node("Apollo Server", "apollo"),
        node("GraphQL Yoga", "yoga"),
        System(
            "PostGraphile",
            "postgraphile",
            (scratch.node, "postgraphile.mjs"),
            {"NODE_ENV": "production", "GRAPHILE_ENV": "production", "BENCH_POSTGRESQL": postgresql},
            scratch.servers,
            beside=server,
        ),
        python("Ariadne", "ariadne_app"),
        python("Strawberry", "strawberry_app"),
        System("tuql", "tuql", tuql, {"NODE_ENV": "production"}, questions=tuple(answered_by("tuql"))),
        System("datasette-graphql", "datasette", datasette, questions=tuple(answered_by("datasette"))),
    ]
