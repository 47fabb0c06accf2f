"""The service under schemathesis, which makes operations up from the schema and judges what becomes of each."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.clients.workbench import commands_of, environment, run
from tests.server.conftest import serving

LOCK = Path(__file__).parent / "schemathesis.lock"
OPERATIONS_FOR_EACH_FIELD = 46
"""How many are made up for each of the 22 fields of the root: more than 1,000 altogether."""

CHECKS = {"not_a_server_error", "response_schema_conformance", "negative_data_rejection", "positive_data_acceptance"}
"""What it is to look at in every answer: of all that it can, what has to do with GraphQL and with no clock."""

UNSAID = (
    r"Within OneOf Input Object type '\w+', exactly one field must be specified, .*",
    r"(first|last): -?\d+ is (below 0|over the maximum of 100)",
    r"first and last cannot both be given",
    r"(after|before): .* is not a cursor",
    r"(limit|maxDegrees|maxLength): -?\d+ is not between \d+ and \d+",
    r"objects: \d+ is over the maximum of \d+",
)
"""Why an operation that it holds to be good is refused: by rules that its own introspection does not ask for (@oneOf),
or that no schema can say."""


@pytest.fixture(scope="session")
def schemathesis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tool, in an environment of its own."""
    folder = tmp_path_factory.mktemp("schemathesis")
    environment(LOCK, folder)
    return commands_of(folder) / "schemathesis"


def judged(report: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each operation's answer with each verdict on it, of a report in lines of JSON."""
    for line in report.read_text(encoding="utf-8").splitlines():
        if finished := json.loads(line).get("ScenarioFinished"):
            recorded = finished["recorder"]
            for case, verdicts in recorded["checks"].items():
                yield from ((recorded["interactions"][case]["response"], verdict) for verdict in verdicts)


def test_of_a_thousand_operations_none_is_answered_wrongly_or_refused_without_reason(
    schemathesis: Path, seeded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITSGQL_RATE_POINTS", "1000000")
    with serving(seeded) as (base, _):
        options = ("--checks", ",".join(sorted(CHECKS)), "--continue-on-failure", "--no-shrink", "--seed", "1")
        number = ("--max-examples", str(OPERATIONS_FOR_EACH_FIELD))
        report = ("--report", "ndjson", "--report-ndjson-path", "report.ndjson")
        ran = run(str(schemathesis), "run", f"{base}/graphql", *options, *number, *report, folder=tmp_path)
    assert (tmp_path / "report.ndjson").exists(), ran.stderr
    verdicts = [*judged(tmp_path / "report.ndjson")]
    assert {verdict["name"] for _, verdict in verdicts} == CHECKS
    assert len(verdicts) / len(CHECKS) >= 1_000
    assert Counter(answer["status_code"] for answer, _ in verdicts).keys() == {200}

    complaints = [verdict["failure_info"]["failure"] for _, verdict in verdicts if verdict["status"] != "success"]
    assert {complaint["type"] for complaint in complaints} <= {"GraphQLClientError"}
    reasons = {complaint["message"] for complaint in complaints}
    assert {reason for reason in reasons if not any(re.fullmatch(one, reason, re.DOTALL) for one in UNSAID)} == set()
