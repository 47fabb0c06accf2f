"""Paths: how two people are joined by the films that people worked on together."""

from typing import Any

import strawberry

from creditsgql.entities import CollaborationPath as PathRow
from creditsgql.entities import CollaborationStep as StepRow
from creditsgql.entities import Credit as CreditRow
from creditsgql.planner.chain_places import Chain, Steps
from creditsgql.planner.places import PLACE, Many, One, Order, Value
from creditsgql.schema.credits import Credit
from creditsgql.schema.fields import argument, placed
from creditsgql.schema.films import Film
from creditsgql.schema.filters import CreditFilter
from creditsgql.schema.people import Person
from creditsgql.schema.values import PersonBy

DEGREES = 6
"""Most films of a path where nothing else is asked for."""

DEGREES_MAX = 10
"""Most films of a path that can be asked for."""


def _credits_of(person_id: Any) -> Many:
    """A person's credits on the film of a step."""
    return Many(
        CreditRow,
        alike=((CreditRow.film_id, StepRow.film_id), (CreditRow.person_id, person_id)),
        order=(Order((CreditRow.kind,)), Order((CreditRow.rank,))),
    )


@strawberry.type(description="One link of a path: a film that two people worked on.")
class CollaborationStep:
    """A film with the person before it and the person after it."""

    from_: Person = strawberry.field(
        name="from",
        description="The person that the path comes from: the one it starts with, or the one of the step before.",
        metadata={PLACE: One((StepRow.from_id,))},
    )
    film: Film = placed(One((StepRow.film_id,)), "A film that both worked on.")
    to: Person = placed(One((StepRow.to_id,)), "The person that the path goes on to.")
    from_credits: list[Credit] = placed(
        _credits_of(StepRow.from_id),
        "All that the first did on the film, whether it counted or not: cast before crew, then as billed.",
    )
    to_credits: list[Credit] = placed(
        _credits_of(StepRow.to_id),
        "All that the second did on the film, whether it counted or not: cast before crew, then as billed.",
    )


@strawberry.type(description="A shortest chain of people, each of whom worked with the next on a film.")
class CollaborationPath:
    """A path with its length."""

    degrees: int = placed(Value(PathRow.degrees), "How many films it goes over; 0 from a person to the same person.")
    steps: list[CollaborationStep] = placed(Steps(), "Its films in order, each with the people it joins.")


PATH = placed(
    Chain(
        node=CreditRow.person_id,
        link=CreditRow.film_id,
        source="from",
        target="to",
        most="maxDegrees",
        default=DEGREES,
        limit=DEGREES_MAX,
        only="via",
        whole=PathRow,
        step=StepRow,
    ),
    "A shortest chain of people from one to another, each of whom worked with the next on a film. Null where there is"
    " none within maxDegrees, where one of the two is not there, or where none is found before the search would have to"
    " go on from over 100,000 people, or 12,500 films, at once. Of several shortest chains it is always the same one:"
    " whose first film was entered first, of those whose next person was, and so on.",
    argument("from", PersonBy, "The person it starts with."),
    argument("to", PersonBy, "The person it ends with."),
    argument("max_degrees", int | None, "Most films it goes over, from 1 to 10.", default=DEGREES),
    argument(
        "via",
        CreditFilter | None,
        "Which credits count; all where it is absent. A film joins two people by a credit of each that counts.",
    ),
)
