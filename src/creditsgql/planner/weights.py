"""What takes how much memory of what is kept, by estimate."""

import sys
from collections.abc import Sequence
from typing import Any

from graphql.language import DocumentNode

from creditsgql.planner.given import Shape, values_in

TOKEN_BYTES = 550
"""What a token of a document takes in memory, with what the parser makes of it: measured, 340 to 590."""

PARAMETER_BYTES = 300
"""What a parameter of a statement takes, with what is reckoned of the list it bounds: measured."""

SHAPE_BYTES = 300
"""What a value takes in the shape of a request's variables."""

APIECE_BYTES = 3_000
"""What else a document takes, or a statement."""


def of_document(text: str, read: DocumentNode) -> int:
    """Bytes that a document takes."""
    # A string within the text is kept once more, by itself.
    return APIECE_BYTES + 2 * sys.getsizeof(text) + TOKEN_BYTES * tokens_of(read)


def of_statement(sql: str, parameters: Sequence[Any], shape: Sequence[tuple[str, Shape]]) -> int:
    """Bytes that a statement takes, with the shape of the variables that it is for."""
    texts = sum(sys.getsizeof(given) for given in parameters if isinstance(given, str))
    lists = PARAMETER_BYTES * len(parameters) + SHAPE_BYTES * values_in(shape)
    return APIECE_BYTES + sys.getsizeof(sql) + texts + lists


def tokens_of(document: DocumentNode) -> int:
    """How many tokens a document was read from, comments among them."""
    count, token = 0, document.loc.start_token if document.loc else None
    while token:
        count, token = count + 1, token.next
    return count
