"""The feed of changes: what was created, updated, deleted or merged, oldest first."""

import strawberry

from creditsgql import entities
from creditsgql.entities import Change as ChangeRow
from creditsgql.planner.criteria import AnyOf, AtLeast
from creditsgql.planner.places import JsonList, Many, Paged, TaggedId, Value, rows
from creditsgql.planner.search_places import Tagged
from creditsgql.schema.fields import Connection, DateTime, Node, argument, described, paging, placed
from creditsgql.vocabulary import ChangeAction, ChangeSubject

described(
    ChangeAction,
    "What happened.",
    CREATED="The object was stored for the first time.",
    UPDATED="Some of its fields changed.",
    DELETED="No source says it any more, and it is gone.",
    MERGED="It was found to be the same as another, which it is now part of.",
)
described(
    ChangeSubject,
    "What it happened to.",
    FILM="A film.",
    PERSON="A person.",
    CREDIT="A credit.",
    NOMINATION="A nomination.",
    CHARACTER="A character.",
)

SUBJECTS = (
    (ChangeSubject.FILM, entities.Film),
    (ChangeSubject.PERSON, entities.Person),
    (ChangeSubject.CREDIT, entities.Credit),
    (ChangeSubject.NOMINATION, entities.Nomination),
    (ChangeSubject.CHARACTER, entities.Character),
)
PREFIXES = tuple((subject, subject.name.lower()) for subject, _ in SUBJECTS)


@rows(ChangeRow, "change")
@strawberry.type(description="One committed change.")
class Change(Node):
    """An entry of the feed."""

    action: ChangeAction = placed(Value(ChangeRow.action), "What happened.")
    subject: ChangeSubject = placed(Value(ChangeRow.subject), "What it happened to.")
    subject_id: strawberry.ID = placed(
        TaggedId(ChangeRow.subject, ChangeRow.subject_id, PREFIXES), "The global id of what it happened to."
    )
    node: Node | None = placed(
        Tagged(ChangeRow.subject, ChangeRow.subject_id, SUBJECTS), "The object as it is now; null once it is gone."
    )
    merged_into: Node | None = placed(
        Tagged(ChangeRow.subject, ChangeRow.merged_into_id, SUBJECTS),
        "The object that it is part of now; null unless it was merged.",
    )
    fields: list[str] = placed(JsonList(ChangeRow.fields), "Names of the fields that changed; empty unless UPDATED.")
    occurred_at: DateTime = placed(Value(ChangeRow.occurred_at), "When it was committed.")


CHANGES: Connection[Change] = placed(
    Paged(Many(ChangeRow)),
    "What changed, oldest first. Poll with after = the last endCursor; deletions and merges are told too.",
    argument(
        "since", DateTime | None, "Only changes at or after this moment.", AtLeast((ChangeRow.occurred_at,), rises=True)
    ),
    argument("types", list[ChangeSubject] | None, "Only changes to these.", AnyOf((ChangeRow.subject,))),
    *paging(),
)
