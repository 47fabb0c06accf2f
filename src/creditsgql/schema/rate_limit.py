"""What an operation costs, and what its client may still spend."""

import strawberry

from creditsgql.planner.places import Fact, Stated
from creditsgql.schema.fields import DateTime, argument, placed


@strawberry.type(description="What this operation costs, and what its client may still spend.")
class RateLimit:
    """Facts about a request, none of which is in the database."""

    cost: int = placed(
        Fact("cost"), "Points that the operation takes: one for each 100 objects of nodeCount begun, at least 1."
    )
    limit: int | None = placed(
        Fact("limit"), "Most points that a client can have; null where this service does not count them."
    )
    remaining: int | None = placed(
        Fact("remaining"), "Points left after this operation; null where they are not counted."
    )
    reset_at: DateTime | None = placed(
        Fact("resetAt"),
        "When the client has all its points again, if it asks for nothing more; null where they are not counted.",
    )
    node_count: int = placed(
        Fact("nodeCount"),
        "Most objects that the answer may hold: for each list the size of its page, or what is usual where it has no"
        " pages, times what an entry holds.",
    )


RATE_LIMIT = placed(
    Stated("dryRun"),
    "What this operation costs, and what its client may still spend.",
    argument(
        "dry_run",
        bool | None,
        "Whether to answer only this, with no other field in the answer, nothing looked up and no point taken.",
        default=False,
    ),
)
