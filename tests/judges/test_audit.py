"""What the reports of those who know of vulnerabilities come to, and which lock files they are asked about."""

import pytest
from tests.judges.audit import ROOT, Verdict, npm_locks, npm_verdict, pins, python_locks, python_verdict, tell


def test_every_lock_file_is_asked_about() -> None:
    assert {path.name for path in python_locks()} >= {"requirements.lock", "requirements-test.lock", "pip-audit.lock"}
    assert {str(path.parent.relative_to(ROOT)) for path in npm_locks()} == {"explorer", "tests/clients", "tests/node"}
    found = pins(python_locks())
    assert {pin.partition("==")[0] for pin in found} >= {"orjson", "uvicorn", "schemathesis", "clairvoyance", "asyncpg"}
    assert len(found) == len(set(found))


def test_what_pip_audit_reports_is_a_line_for_each_vulnerability() -> None:
    report = {
        "dependencies": [
            {"name": "a", "version": "1", "vulns": []},
            {"name": "b", "skip_reason": "Dependency not found on PyPI and could not be audited: b (2)"},
            {
                "name": "c",
                "version": "3",
                "vulns": [
                    {"id": "PYSEC-1", "fix_versions": ["3.1", "4"], "description": "..."},
                    {"id": "PYSEC-2", "fix_versions": [], "description": "..."},
                ],
            },
        ],
        "fixes": [],
    }
    lines = ["c 3: PYSEC-1, mended in 3.1, 4", "c 3: PYSEC-2, not mended"]
    assert python_verdict(report) == Verdict(lines, ["b"])


def test_what_npm_reports_is_a_line_for_each_package() -> None:
    found = {"a": {"name": "a", "severity": "high", "range": "<2"}}
    assert npm_verdict({"vulnerabilities": found}, "x/package-lock.json") == Verdict(
        ["a <2: high, in x/package-lock.json"], []
    )
    assert npm_verdict({"vulnerabilities": {}}, "x") == Verdict([], [])
    assert npm_verdict({}, "x") == Verdict([], ["x"])
    assert npm_verdict({"message": "405 Method Not Allowed", "error": {}}, "x") == Verdict([], ["x"])


@pytest.mark.parametrize(
    ("found", "status", "told"),
    [
        ([Verdict([], []), Verdict([], [])], 0, "known vulnerabilities: 0\n"),
        (
            [Verdict(["c 3: PYSEC-1, not mended"], []), Verdict(["a <2: high, in x"], [])],
            1,
            "vulnerable: c 3: PYSEC-1, not mended\nvulnerable: a <2: high, in x\nknown vulnerabilities: 2\n",
        ),
        (
            [Verdict(["c 3: PYSEC-1, not mended"], []), Verdict([], ["x"])],
            1,
            "vulnerable: c 3: PYSEC-1, not mended\nnot audited, for nobody could be asked: x\n"
            "known vulnerabilities: 1, of what could be asked for\n",
        ),
        (
            [Verdict([], ["a==1", "b==1", "c==1", "d==1", "e==1", "f==1", "g==1"]), Verdict([], [])],
            0,
            "not audited, for nobody could be asked: a==1, b==1, c==1, d==1, e==1 and 2 more\n"
            "known vulnerabilities: 0, of what could be asked for\n",
        ),
        (
            [Verdict([], ["a==1", "b==1", "c==1", "d==1", "e==1", "f==1", "g==1"]), Verdict([], ["x"])],
            0,
            "known vulnerabilities: nobody could be asked about 8 packages of Python and lock files of npm\n",
        ),
    ],
    ids=["none", "some", "some of one kind", "none of one kind", "nobody to ask"],
)
def test_an_audit_fails_by_what_is_found_and_not_where_nobody_can_be_asked(
    found: list[Verdict], status: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (tell(found, 8), capsys.readouterr().out) == (status, told)
