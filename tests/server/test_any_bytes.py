"""Whatever comes through the socket, HTTP or not, the service tells of no fault of its own, and others are answered.

``CREDITSGQL_INPUTS=20000`` tries an eighth as many; ``test_any_input`` tries the rest, without a socket.
"""

import re
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given
from tests.server.conftest import started
from tests.server.raw import BODY, GET, HEAD, IDA, POST, answers, connected
from tests.server.tries import TRIES, Times

STATUS = re.compile(rb"(?:^|\r\n|})HTTP/1\.[01] (\d{3}) ")
CHUNKED = HEAD.replace(b"content-length: %d", b"transfer-encoding: chunked")
CLOSING = b"\r\nconnection: close\r\n\r\n"
GOOD = (
    *(GET, POST, GET.replace(b"\r\n\r\n", CLOSING), POST.replace(b"\r\n\r\n", CLOSING)),
    CHUNKED + b"%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY),
    CHUNKED + b"".join(b"1\r\n%c\r\n" % letter for letter in BODY) + b"0\r\nx: y\r\n\r\n",
    b"OPTIONS /graphql HTTP/1.1\r\norigin: https://films.example\r\naccess-control-request-method: POST\r\n\r\n",
    b"GET /health/ready HTTP/1.0\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
)
PIECES = st.one_of(
    st.binary(max_size=30),
    st.sampled_from(
        [
            *(
                b"\r\n",
                b"\r\n\r\n",
                b"\r",
                b"\n",
                b"\x00",
                b"\xff",
                b":",
                b" ",
                b"\t",
                b"HTTP/1.1",
                b" HTTP/9.9",
                b"://",
            ),
            *(b"content-length: 5\r\n", b"content-length: -1\r\n", b"content-length: " + b"9" * 30 + b"\r\n", b"0\r\n"),
            *(b"transfer-encoding: chunked\r\n", b"transfer-encoding: gzip, x\r\n", b"expect: 100-continue\r\n"),
            *(b"connection: upgrade\r\nupgrade: websocket\r\n", b"connection: upgrade\r\nupgrade: h2c\r\n", b"#", b"%"),
            *(
                b"host: x\r\n",
                b"x-y: " + b"z" * 40_000 + b"\r\n",
                b"x: y\r\n" * 9_000,
                b"fffffffffffffffff\r\n",
                b"../",
            ),
        ]
    ),
)


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """Good requests, one after another, of which something is gone, or said twice, or has something in between."""
    sent = b"".join(draw(st.lists(st.sampled_from(GOOD), min_size=1, max_size=3)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(sent)))
        to = draw(st.integers(at, min(at + 40, len(sent))))
        piece = draw(st.one_of(PIECES, st.just(sent[at:to] * 2), st.just(b"")))
        sent = sent[:at] + piece + sent[to:]
    return sent[: draw(st.sampled_from([len(sent), len(sent), draw(st.integers(0, len(sent)))]))]


@pytest.fixture(scope="module")
def base(seeded: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of a service, which is to complain of nothing but what is no HTTP."""
    complaints: Path = tmp_path_factory.mktemp("complaints") / "stderr"
    with started("--database", seeded, complaints=complaints) as (running, _):
        yield running
    said = set(complaints.read_text().splitlines())
    assert {line for line in said if not line.startswith(("explore: ", "schema: "))} <= {
        "WARNING:  Invalid HTTP request received."
    }


@pytest.fixture(scope="module")
def times() -> Iterator[Times]:
    """How long it takes to answer another, told at the end."""
    found = Times()
    yield found
    print(found)


@TRIES
@given(sent=st.one_of(st.binary(max_size=300), spoilt(), spoilt()), cut=st.integers(1, 2_000))
def test_whatever_comes_another_is_answered(base: str, times: Times, sent: bytes, cut: int) -> None:
    with connected(base) as client, connected(base) as other:
        # The service may hang up before it has all.
        with suppress(OSError):
            for at in range(0, len(sent), max(cut, len(sent) // 20)):
                client.sendall(sent[at : at + max(cut, len(sent) // 20)])
        begun = time.perf_counter()
        other.sendall(POST)
        assert [(one.status, one.body) for one in answers(other, 1)] == [(200, IDA)]
        times.note(repr(sent), time.perf_counter() - begun)
        told = b""
        client.setblocking(False)
        with suppress(OSError):
            while piece := client.recv(1_000_000):
                told += piece
    assert {status for status in STATUS.findall(told) if status >= b"500"} == set()
