"""The head of a request is read up to a length, whatever it is made of, and in whatever pieces it comes."""

from contextlib import suppress

import pytest
from tests.server.raw import BODY, GET, IDA, POST, answers, asked, connected

from creditsgql.server.heads import HEAD_BYTES, HEADERS_BYTES, URL_BYTES
from creditsgql.server.messages import headers_of

LINE = b"POST /graphql HTTP/1.1\r\n"
END = b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(BODY)
LEFT = HEADERS_BYTES - sum(map(len, (b"content-type", b"application/json", b"content-length", b"%d" % len(BODY))))
"""Bytes of headers that there may be besides those at the end."""

CHUNKED = LINE + b"content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n%x\r\n%b\r\n" % (len(BODY), BODY)


def with_header(length: int) -> bytes:
    """A good request with one more header, which has so many bytes."""
    return LINE + b"x: " + b"y" * (length - 1) + b"\r\n" + END + BODY


def with_url(length: int) -> bytes:
    """A good request with a URL of so many bytes."""
    url = GET.split()[1]
    return GET.replace(url, url + b"&x=" + b"y" * (length - len(url) - 3))


def endless(begin: bytes, again: bytes = b"y") -> bytes:
    """As much of what never ends as is read."""
    return (begin + again * HEAD_BYTES)[: HEAD_BYTES + 1]


HEADS = {
    "as long as headers may be": (with_header(LEFT), 200),
    "headers a byte longer": (with_header(LEFT + 1), 431),
    "many headers": (LINE + b"x: y\r\n" * 20_000 + END + BODY, 431),
    "a header that never ends": (endless(LINE + b"x: "), 431),
    "a header's name that never ends": (endless(LINE), 431),
    "headers that never end": (endless(LINE, b"x: y\r\n"), 431),
    "as long as a URL may be": (with_url(URL_BYTES), 200),
    "a URL a byte longer": (with_url(URL_BYTES + 1), 414),
    "a URL that never ends": (endless(b"GET /"), 431),
    "empty lines that never end": (endless(b"\r\n", b"\r\n"), 431),
}


@pytest.mark.parametrize("piece", [1_013, 1_000_000], ids=["in pieces", "whole"])
@pytest.mark.parametrize("name", HEADS)
def test_a_head_is_read_up_to_a_length_and_no_further(live_server: str, name: str, piece: int) -> None:
    request, status = HEADS[name]
    with connected(live_server) as client:
        # Also where it is not the first of its connection.
        client.sendall(POST)
        assert [one.body for one in answers(client, 1)] == [IDA]
        for at in range(0, len(request), piece):
            client.sendall(request[at : at + piece])
        [told] = answers(client, 1)
    assert told.status == status
    assert ("connection" in told.headers) == (status != 200)


@pytest.mark.parametrize(
    ("begin", "again"),
    [(CHUNKED + b"1;", b"x"), (CHUNKED + b"0\r\n", b"x: y\r\n"), (CHUNKED + b"0\r\nx: ", b"y")],
    ids=["a chunk's size", "headers after it", "a header after it"],
)
def test_a_body_is_no_way_to_send_something_without_end(live_server: str, begin: bytes, again: bytes) -> None:
    with connected(live_server) as client, suppress(OSError):
        client.sendall(begin)
        for _ in range(200):
            client.sendall(again * 65_536)
        pytest.fail("the service reads on")
    assert asked(live_server).body == IDA


@pytest.mark.parametrize(
    ("given", "headers"),
    [
        ([], {}),
        ([(b"a", b"1"), (b"b", b"2")], {b"a": b"1", b"b": b"2"}),
        ([(b"a", b"1"), (b"b", b"2"), (b"a", b""), (b"a", b"3")], {b"a": b"1, , 3", b"b": b"2"}),
        ([(b"%d" % n, b"") for n in range(200_000)] * 2, {b"%d" % n: b", " for n in range(200_000)}),
    ],
    ids=["none", "one of each", "several of a name", "very many, twice each"],
)
def test_headers_of_one_name_are_one_list(given: list[tuple[bytes, bytes]], headers: dict[bytes, bytes]) -> None:
    assert headers_of({"headers": given}) == headers
