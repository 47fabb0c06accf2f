"""Who may read: holders of a token, where a file says whose tokens there are.

A line of the file is the SHA-256 of a token in hexadecimal digits and, after a space, the name of who holds it; what is
empty or begins with # counts for nothing. Several tokens may be one name's, so that a new one can be given out before
the old one is taken away. A token is 32 random bytes, which nobody finds by trying: so a hash that is quick will do,
where passwords would need one that is slow.
"""

import logging
import os
import re
import secrets
import time
from collections.abc import Awaitable, Callable
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from creditsgql.server import messages
from creditsgql.server.messages import JSON, STATUS_OF_CODE, Headers, RefusedError
from creditsgql.server.rates import client_of
from creditsgql.server.request_ids import REQUEST_ID

log = logging.getLogger(__name__)

BEGINNING = "credits_"
"""What a new token begins with, so that whoever finds one in a file knows what it is."""

LOOK_SECONDS = 1.0
"""How long a file that was changed may go on counting as it was."""

LINE = re.compile(r"([0-9a-fA-F]{64})\s+(\S+)")
NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
BEARER = re.compile(rb"bearer +([A-Za-z0-9._~+/-]+=*) *", re.IGNORECASE)

CHALLENGE = (b"www-authenticate", b'Bearer realm="creditsgql"')
"""The header of an answer to whom has no good token."""

Known = dict[bytes, list[tuple[bytes, str]]]
"""Hashes with names, by each hash's first bytes. How long it takes to find those tells a guesser nothing of use: who
knew a hash whole would still have no token."""


class TokensError(Exception):
    """The file of tokens cannot be used; one line that says where and what was expected."""


class Tokens:
    """The tokens that a file allows.

    A request that comes a second or more after the last look has the file looked at: where its time, size or inode is
    another, it is read again. One that cannot be used then is complained of in the log, and what it said before goes on
    counting; one that cannot be used from the start raises TokensError.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._look_next = clock() + LOOK_SECONDS
        self._complaint = ""
        self._mark, self._known = self._read()

    def client(self, authorization: bytes | None) -> str:
        """Who asks, by the header Authorization. Raises RefusedError for who has no token that counts."""
        self._look()
        if authorization is None:
            raise RefusedError("A token is needed: Authorization: Bearer TOKEN.", "UNAUTHENTICATED")
        given = BEARER.fullmatch(authorization)
        name = self._holder(given[1]) if given else ""
        if not name:
            raise RefusedError("The token is none that is known.", "UNAUTHENTICATED")
        return f"token {name}"

    def _holder(self, token: bytes) -> str:
        hashed = sha256(token).digest()
        name = ""
        for known, holder in self._known.get(hashed[:4], ()):
            if compare_digest(known, hashed):
                name = holder
        return name

    def _look(self) -> None:
        now = self._clock()
        if now < self._look_next:
            return
        self._look_next = now + LOOK_SECONDS
        try:
            if _mark_of(self._path) != self._mark:
                self._mark, self._known = self._read()
            self._complaint = ""
        except TokensError as error:
            if str(error) != self._complaint:
                self._complaint = str(error)
                log.warning("%s; the tokens that were known go on counting", error)

    def _read(self) -> tuple[tuple[int, ...], Known]:
        try:
            # Taken first: what is written meanwhile is seen next time.
            mark = _mark_of(self._path)
            text = self._path.read_text(encoding="utf-8")
        except OSError as error:
            raise _missing(self._path, error) from None
        except UnicodeDecodeError:
            raise TokensError(f"tokens: {self._path}: is not in UTF-8; expected a hash and a name a line") from None
        known: Known = {}
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip() and not line.lstrip().startswith("#"):
                hashed, name = _hash_and_name(line.strip(), f"tokens: {self._path}:{number}")
                known.setdefault(hashed[:4], []).append((hashed, name))
        return mark, known


def client_in(tokens: Tokens | None) -> Callable[[Scope, Headers], str]:
    """What tells who asks, by a request's headers where tokens are needed, else by where it comes from. It raises
    RefusedError for who has no token that counts."""
    if tokens is None:
        return lambda scope, _headers: client_of(scope)
    return lambda _scope, headers: tokens.client(headers.get(b"authorization"))


Page = Callable[[Request], Awaitable[Response]]


def for_holders(tokens: Tokens | None, page: Page) -> Page:
    """The page, where tokens are needed for who has one."""
    if tokens is None:
        return page

    async def shown(request: Request) -> Response:
        try:
            tokens.client(messages.headers_of(request.scope).get(b"authorization"))
        except RefusedError as refused:
            body = messages.refusal_body(str(refused), refused.code)
            body = messages.with_extensions(body, {"requestId": REQUEST_ID.get()})
            headers = {name.decode(): value.decode() for name, value in (CHALLENGE, messages.NOT_KEPT)}
            return Response(body, STATUS_OF_CODE[refused.code], headers, JSON)
        answer = await page(request)
        answer.headers["vary"] = "authorization"
        return answer

    return shown


def _mark_of(path: Path) -> tuple[int, ...]:
    try:
        status = path.stat()
    except OSError as error:
        raise _missing(path, error) from None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _missing(path: Path, error: OSError) -> TokensError:
    return TokensError(f"tokens: {path}: {error.strerror}; expected a file with a hash and a name a line")


def _hash_and_name(line: str, where: str) -> tuple[bytes, str]:
    # The line itself is not told: who mixes things up may have written a token there.
    found = LINE.fullmatch(line)
    if found is None:
        raise TokensError(f"{where}: expected the 64 hexadecimal digits of a token's SHA-256, and a name")
    return bytes.fromhex(found[1]), check_name(found[2], where)


def check_name(name: str, where: str) -> str:
    """The name, which stands in logs and is whose points are counted. Raises TokensError where it is none."""
    if NAME.fullmatch(name) is None:
        raise TokensError(f"{where}: expected a name of at most 64 Latin letters, digits, dots, dashes and underscores")
    return name


def new_token(name: str) -> tuple[str, str]:
    """A token that nobody has seen, and the line for the file. Raises TokensError where the name is none."""
    token = BEGINNING + secrets.token_urlsafe(32)
    return token, f"{sha256(token.encode()).hexdigest()} {check_name(name, 'token')}"


def add_line(path: Path, line: str) -> None:
    """Adds a line to a file of tokens, which is made where there is none, for its owner alone. Raises TokensError."""
    try:
        with open(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+", encoding="utf-8") as file:
            text = file.read()
            file.write(f"{line}\n" if not text or text.endswith("\n") else f"\n{line}\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not in UTF-8"
        raise TokensError(f"tokens: {path}: {reason}; expected a file that can be written to") from None
