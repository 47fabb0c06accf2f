"""Which HTTP status, and which media type, tells what became of a request: two ways, of which a setting chooses.

The audits that come with the reference library and the specification's first release disagree. In both, what was
refused before it was GraphQL at all has the status of its code, and so has what was good and could not be answered.

The release also has 294, for data with errors among them. No answer here is ever that: an operation is one statement,
which succeeds or fails as a whole, so there are data or errors.
"""

from collections.abc import Callable

from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.server.operations import Reply

UNREADABLE = "GRAPHQL_PARSE_FAILED"
"""The code of a document that cannot be read, as against one that can and is refused."""


def as_audited(reply: Reply, media_type: str) -> tuple[int, str]:
    """As the audits want it: 400 for all that the client did wrong, and 200 for it in ``application/json`` where the
    request was well-formed, as that older media type has it."""
    status = 400 if reply.status == 422 else reply.status
    if status == 400 and reply.is_result and media_type == JSON:
        status = 200
    return status, media_type


def as_released(reply: Reply, media_type: str) -> tuple[int, str]:
    """As the release of September 2026 has it: 400 where JSON or a document cannot be read, 422 where they can and mean
    nothing. Failures always come as ``application/graphql-response+json``, since any program on the way may have made
    one in ``application/json``."""
    status = 422 if reply.status == 400 and reply.is_result and reply.code != UNREADABLE else reply.status
    return status, GRAPHQL_JSON if status >= 400 else media_type


STATUSES: dict[str, Callable[[Reply, str], tuple[int, str]]] = {"audits": as_audited, "2026": as_released}
"""The ways by what the setting ``http_status`` calls them."""
