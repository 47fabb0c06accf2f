"""Documents that need not be sent: those that who serves the graph trusts, and those that clients have sent before.

A request names one by ``documentId``, as the GraphQL-over-HTTP specification's appendix on persisted documents has it,
or by ``extensions.persistedQuery.sha256Hash``, as Apollo's clients do. What is trusted is in a file, a manifest; all
else is kept in memory, by each worker for itself, and sent again by the client where it is not known (any more).
"""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
from graphql import GraphQLError

from creditsgql.planner import Cache, RequestError
from creditsgql.server.messages import SHA256_PREFIX, GraphQLRequest

SHA256_DIGITS = 64

NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
NOT_SUPPORTED = "PERSISTED_QUERY_NOT_SUPPORTED"
MISMATCH = "PERSISTED_QUERY_MISMATCH"
NOT_TRUSTED = "DOCUMENT_NOT_TRUSTED"

SAID = {
    # Some clients know these two by their messages, which are those of Apollo's server.
    NOT_FOUND: "PersistedQueryNotFound",
    NOT_SUPPORTED: "PersistedQueryNotSupported",
    MISMATCH: "The document is not the one that is named: its sha256 is another.",
    NOT_TRUSTED: "Only trusted documents are answered, and this is none of them.",
}
"""What a client is told, by code, that is not given the document it means."""

SEND_THE_TEXT = frozenset((NOT_FOUND, NOT_SUPPORTED))
"""Upon these a client sends the text: no failure but a step of Apollo's protocol, which has them with status 200."""


class ManifestError(Exception):
    """The manifest of trusted documents cannot be used; one line that names the file and the entry."""


class Documents:
    """Finds the texts of documents, and keeps some."""

    def __init__(self, trusted: Mapping[str, str], *, only: bool, most: int, most_bytes: int) -> None:
        """``trusted`` has texts by id. With ``only`` nothing else is answered; else so many others are kept, and of so
        many bytes together, those that are asked for again and again before others."""
        self._trusted = trusted
        self._texts = frozenset(trusted.values())
        self._only = only
        self._most = 0 if only else most
        self._kept = Cache[str, str](self._most, most_bytes)

    @property
    def mark(self) -> bytes:
        """Eight letters and digits that are others where an id stands for another document, or others are answered."""
        told = orjson.dumps([sorted(self._trusted.items()), self._only])
        return sha256(told).hexdigest()[:8].encode()

    def trusts(self, text: str) -> bool:
        """Whether the document is in the manifest, letter for letter."""
        return text in self._texts

    def names(self, name: str) -> bool:
        """Whether it is the sha256, or another id, of a document in the manifest."""
        return name in self._trusted

    def text_of(self, request: GraphQLRequest) -> str:
        """The document that a request sends or names.

        Where only trusted documents are answered, one of them may be sent as well: what is answered is trusted all the
        same, and clients that do not name documents yet can be served beside those that do. Raises RequestError.
        """
        text, name = request.document, request.document_id
        if text and name is not None and name != _sha256(text) and text != self._trusted.get(name):
            raise _refusal(MISMATCH)
        if text:
            if self._only and text not in self._texts:
                raise _refusal(NOT_TRUSTED)
            return text
        found = self._named(name or "")
        if found is not None:
            return found
        if self._only:
            raise _refusal(NOT_TRUSTED)
        raise _refusal(NOT_FOUND if self._trusted or self._most else NOT_SUPPORTED)

    def keep(self, request: GraphQLRequest) -> None:
        """Keeps the document of a request that was found good, where it sends one together with its sha256."""
        text, name = request.document, request.document_id
        if text and name is not None and text not in self._texts:
            self._kept.put(name, text, len(text.encode()))

    def _named(self, name: str) -> str | None:
        found = self._kept.get(name)
        return self._trusted.get(name) if found is None else found


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _refusal(code: str) -> RequestError:
    return RequestError([GraphQLError(SAID[code])], code)


# ───────────────────────────── the manifest ─────────────────────────────


def trusted_in(path: Path, check: Callable[[str], None]) -> dict[str, str]:
    """The texts of a manifest's documents by id, and by sha256 where the id is another.

    It is a JSON object of texts by id, as Relay's compiler and GraphQL Code Generator write it, or the manifest that
    Apollo's tools write. An id of 64 digits is the sha256 of its text. ``check`` raises RequestError for a document
    that is not valid. Raises ManifestError.
    """
    texts: dict[str, str] = {}
    for entry, given, text in _entries(path):
        if not isinstance(given, str) or not isinstance(text, str):
            raise ManifestError(f"{path}: {entry}: expected an id and the text of a document")
        name, right = given.removeprefix(SHA256_PREFIX), _sha256(text)
        if len(name) == SHA256_DIGITS and name != right:
            raise ManifestError(f"{path}: {entry}: expected the sha256 of its text, which is {right}")
        if texts.setdefault(name, text) != text:
            raise ManifestError(f"{path}: {entry}: expected one text for an id, met another before")
        try:
            check(text)
        except RequestError as invalid:
            raise ManifestError(f"{path}: {entry}: {_told(invalid.errors[0])}") from None
    return {**{_sha256(text): text for text in texts.values()}, **texts}


def _entries(path: Path) -> Iterator[tuple[str, Any, Any]]:
    """What each entry is called in a message, its id and its text; neither has to be one."""
    try:
        read = orjson.loads(path.read_bytes())
    except OSError as error:
        raise ManifestError(f"{path}: cannot be read ({error.strerror}); expected a manifest of documents") from None
    except orjson.JSONDecodeError as error:
        raise ManifestError(f"{path}: is not JSON: {error}") from None
    if not isinstance(read, dict):
        raise ManifestError(f"{path}: expected a JSON object of documents by id, or Apollo's manifest")
    operations = read.get("operations")
    if not isinstance(operations, list):
        yield from ((name, name, text) for name, text in read.items())
        return
    for place, operation in enumerate(operations):
        members = operation if isinstance(operation, dict) else {}
        yield f"operations[{place}]", members.get("id"), members.get("body")


def _told(error: GraphQLError) -> str:
    """An error in one line, with its place in the document."""
    place = f" (line {error.locations[0].line}, column {error.locations[0].column})" if error.locations else ""
    return " ".join(error.message.split()) + place
