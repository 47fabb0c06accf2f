"""For operations generated from the schema, the planner's answer is the checker's."""

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.planner.operations import NOT_GENERATED, Request, requests
from tests.planner.trial import Trial

CHECKS = int(os.environ.get("CREDITSGQL_CHECKS", "2000"))
"""How many operations are generated."""

SHARES = {
    ("film", "person", "films"): 0.3,
    ("films",): 0.05,
    ("people", "filmsBy", "peopleBy"): 0.15,
    ("credits", "characters"): 0.15,
    ("nominations", "awardEvents", "awardEvent"): 0.15,
    ("countries", "languages", "genres", "jobs", "dataset"): 0.08,
    ("rateLimit",): 0.01,
    ("collaborationPath",): 0.05,
    ("changes",): 0.01,
    ("node",): 0.03,
    ("nodes",): 0.01,
    (): 0.01,
}
"""Which root fields the operations ask, and what part of them; any where none is named.

Operations over any object by its id name every type there is, and take the longest to make.
"""


def test_every_root_field_is_among_those_generated(trial: Trial) -> None:
    assert trial.schema.query_type is not None
    assert {name for names in SHARES for name in names} == set(trial.schema.query_type.fields) - NOT_GENERATED
    assert sum(SHARES.values()) == pytest.approx(1)


@pytest.mark.parametrize("fields", SHARES, ids=lambda fields: "-".join(fields) or "any")
def test_a_generated_operation_gets_the_checkers_answer(trial: Trial, fields: tuple[str, ...]) -> None:
    @settings(
        max_examples=round(CHECKS * SHARES[fields]),
        derandomize=True,
        database=None,
        deadline=None,
        # What fails is small already, and a shrunk seed is another operation.
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(requests(trial.schema, trial.checker, fields or None))
    def check(request: Request) -> None:
        trial.compare(request.document, request.variables)

    check()
