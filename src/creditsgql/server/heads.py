"""A connection that takes the head of a request, its line and its headers, only up to a length.

uvicorn's would take one of any length, keep all of it in memory, and copy what it has of a header with every piece of
it that comes: 64 MiB in one header keep it busy for seconds, in which nobody else is answered.
"""

from http import HTTPStatus

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEADERS_BYTES = 32 * 1024
"""Most bytes of all headers, names and values; other servers take 8 to 64 KiB."""

URL_BYTES = 65_535
"""Longest URL; the parser below can tell the parts of no longer one."""

HEAD_BYTES = 128 * 1024
"""Most bytes that are read before the head, or the next part of the body, is whole: room for both of these."""


def _refusal(status: HTTPStatus, line: str) -> bytes:
    head = f"HTTP/1.1 {status.value} {status.phrase}\r\ncontent-type: text/plain; charset=utf-8\r\n"
    return f"{head}content-length: {len(line)}\r\nconnection: close\r\n\r\n{line}".encode()


TOO_LONG = _refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The head of the request is too long.")
URL_TOO_LONG = _refusal(HTTPStatus.REQUEST_URI_TOO_LONG, "The URL is too long.")
"""What is said: no more than a line, as to what is no HTTP."""


class _RefusedError(Exception):
    """The head is too long."""


class BoundedHeads(HttpToolsProtocol):
    """uvicorn's protocol for one connection, with these bounds: what is over them is told so, and hung up on."""

    _unread = 0
    """Bytes that came since the parser last had something whole: a head, or a part of a body."""
    _refused_with = b""

    def data_received(self, data: bytes) -> None:
        """Reads what came."""
        self._unread += len(data)
        super().data_received(data)
        # What goes on for ever may also be the end of a chunk's size, or what follows the last chunk.
        if self._unread > HEAD_BYTES and not self.transport.is_closing():
            self._refuse(TOO_LONG)

    def on_headers_complete(self) -> None:
        """Begins to answer."""
        if self._unread > HEADERS_BYTES:
            self._check_lengths()
        self._unread = 0
        super().on_headers_complete()

    def _check_lengths(self) -> None:
        if sum(len(name) + len(value) for name, value in self.headers) > HEADERS_BYTES:
            self._refused_with = TOO_LONG
        elif len(self.url) > URL_BYTES:
            self._refused_with = URL_TOO_LONG
        if self._refused_with:
            # Ends the parser, as what it cannot read does, after which send_400_response is called.
            raise _RefusedError

    def on_body(self, body: bytes) -> None:
        """Takes a part of the body."""
        self._unread = 0
        super().on_body(body)

    def send_400_response(self, msg: str) -> None:
        """Refuses what cannot be read."""
        if self._refused_with:
            self._refuse(self._refused_with)
        else:
            super().send_400_response(msg)

    def _refuse(self, refusal: bytes) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.write(refusal)
        self.transport.close()
