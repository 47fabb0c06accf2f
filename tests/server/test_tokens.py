"""Who may read: tokens, the file that says whose there are, and the verb that makes them."""

import hashlib
import logging
import os
from pathlib import Path
from typing import Any

import pytest
from tests.service import ASKED_AS, Service
from typer.testing import CliRunner

from creditsgql.cli import app as commands
from creditsgql.server.app import create_app
from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.server.tokens import Tokens, TokensError, add_line, new_token
from creditsgql.settings import Settings

TITLE = {"query": '{ film(by: {slug: "ida"}) { title } }'}
IDA = {"data": {"film": {"title": "Ida"}}}
PAGE = "text/html,application/xhtml+xml,*/*;q=0.8"


def refused(message: str) -> dict[str, Any]:
    """The body of a refusal."""
    error = {"message": message, "extensions": {"code": "UNAUTHENTICATED"}}
    return {"errors": [error], "extensions": {"requestId": ASKED_AS}}


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


NEEDED = refused("A token is needed: Authorization: Bearer TOKEN.")
UNKNOWN = refused("The token is none that is known.")


def test_only_holders_of_a_token_read(seeded: str, tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    token, line = new_token("partner")
    file.write_text(f"# who reads\n\n{line}\n")
    with Service(create_app(Settings(database=seeded, tokens=file))) as service:
        for header, status, body in (
            (None, 401, NEEDED),
            ("", 401, UNKNOWN),
            (f"Bearer {token}", 200, IDA),
            (f"bEARER   {token} ", 200, IDA),
            (f"Bearer {token[:-1]}", 401, UNKNOWN),
            (f"Bearer {token}x", 401, UNKNOWN),
            (f"Bearer {hashlib.sha256(token.encode()).hexdigest()}", 401, UNKNOWN),
            (token, 401, UNKNOWN),
            (f"Basic {token}", 401, UNKNOWN),
            (f"Bearer {token}, Bearer {token}", 401, UNKNOWN),
            ("Bearer two words", 401, UNKNOWN),
        ):
            authorization = {} if header is None else {"authorization": header}
            for accept in (JSON, GRAPHQL_JSON):
                headers = {"accept": accept, **authorization}
                posted = service.request("POST", "/graphql", json=TITLE, headers=headers)
                got = service.request("GET", "/graphql", params=TITLE, headers=headers)
                assert (posted.status_code, posted.json()) == (got.status_code, got.json()) == (status, body)
                challenge = 'Bearer realm="creditsgql"' if status == 401 else None
                assert posted.headers.get("www-authenticate") == got.headers.get("www-authenticate") == challenge
                assert got.headers["vary"] == "accept, x-dataset-version, authorization"
            schema = service.request("GET", "/schema.graphql", headers=authorization)
            assert schema.status_code == status
            assert status == 200 or schema.json() == body


def test_the_explorer_and_the_health_need_no_token(seeded: str, tmp_path: Path) -> None:
    (tmp_path / "tokens").touch()
    with Service(create_app(Settings(database=seeded, tokens=tmp_path / "tokens"))) as service:
        page = service.request("GET", "/graphql", headers={"accept": PAGE})
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert [service.request("GET", f"/health/{which}").status_code for which in ("live", "ready")] == [200, 200]
        assert service.request("GET", "/graphql", params=TITLE, headers={"accept": PAGE + ",*/*"}).status_code == 200
        assert service.request("POST", "/graphql", json=TITLE).status_code == 401


def test_who_has_a_token_has_points_of_their_own(seeded: str, tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    made = [new_token(name) for name in ("first", "first", "second")]
    file.write_text("\n".join(line for _, line in made))
    with Service(create_app(Settings(database=seeded, tokens=file, rate_points=2))) as service:

        def asked(token: str) -> int:
            headers = {"authorization": f"Bearer {token}"}
            return service.request("POST", "/graphql", json=TITLE, headers=headers).status_code

        (one, _), (same, _), (other, _) = made
        assert [asked(token) for token in (one, same, one, same, other)] == [200, 200, 429, 429, 200]


def test_a_file_of_tokens_is_read_again_when_it_is_another(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    clock, file = Clock(), tmp_path / "tokens"
    (old, old_line), (new, new_line) = new_token("old"), new_token("new")
    file.write_text(old_line)
    tokens = Tokens(file, clock)

    def asked(token: str) -> str:
        try:
            return tokens.client(f"Bearer {token}".encode())
        except Exception as error:
            return str(error)

    assert (asked(old), asked(new)) == ("token old", "The token is none that is known.")
    add_line(file, new_line)
    assert asked(new) == "The token is none that is known."
    clock.now += 1
    assert (asked(old), asked(new)) == ("token old", "token new")
    exchange(file, new_line)
    clock.now += 1
    assert (asked(old), asked(new)) == ("The token is none that is known.", "token new")
    with caplog.at_level(logging.WARNING):
        exchange(file, "half a line")
        for _ in range(3):
            clock.now += 1
            assert asked(new) == "token new"
        file.unlink()
        clock.now += 1
        assert asked(new) == "token new"
    assert [
        record.getMessage().removesuffix("; the tokens that were known go on counting") for record in caplog.records
    ] == [
        f"tokens: {file}:1: expected the 64 hexadecimal digits of a token's SHA-256, and a name",
        f"tokens: {file}: No such file or directory; expected a file with a hash and a name a line",
    ]
    file.write_text("")
    clock.now += 1
    assert asked(new) == "The token is none that is known."


def exchange(file: Path, text: str) -> None:
    """Puts another file in a file's place, as editors do."""
    other = file.with_suffix(".new")
    other.write_text(text)
    os.replace(other, file)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"credits_abc partner\n", ":1: expected the 64 hexadecimal digits of a token's SHA-256, and a name"),
        (b"# ok\n" + b"a" * 64 + b"\n", ":2: expected the 64 hexadecimal digits of a token's SHA-256, and a name"),
        (
            b"a" * 64 + "  Zoë\n".encode(),
            ":1: expected a name of at most 64 Latin letters, digits, dots, dashes and underscores",
        ),
        (b"\xff", ": is not in UTF-8; expected a hash and a name a line"),
        (None, ": No such file or directory; expected a file with a hash and a name a line"),
    ],
)
def test_a_file_that_holds_no_tokens_is_refused_from_the_start(
    tmp_path: Path, content: bytes | None, complaint: str
) -> None:
    file = tmp_path / "tokens"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(TokensError) as caught:
        create_app(Settings(database="sqlite:///none.db", tokens=file))
    assert str(caught.value) == f"tokens: {file}{complaint}"


def test_the_verb_makes_a_token_that_counts_once_its_line_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    first = CliRunner().invoke(commands, ["token", "partner-1"]).stdout.split()
    assert [first[0], first[2], first[4]] == ["token:", "line:", "partner-1"]
    file.write_text(f"{first[3]} {first[4]}")
    second = CliRunner().invoke(commands, ["token", "partner-2", "--append", str(file)])
    assert second.stdout.splitlines()[1] == f"added to {file}"
    tokens = Tokens(file)
    told = [tokens.client(f"Bearer {token}".encode()) for token in (first[1], second.stdout.split()[1])]
    assert told == ["token partner-1", "token partner-2"]
    new = tmp_path / "new"
    assert CliRunner().invoke(commands, ["token", "x", "--append", str(new)]).exit_code == 0
    assert new.stat().st_mode & 0o777 == 0o600


def test_a_token_for_nobody_is_refused_in_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(commands, ["token", "two words"])
    complaint = "token: expected a name of at most 64 Latin letters, digits, dots, dashes and underscores\n"
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", complaint)
    done = CliRunner().invoke(commands, ["token", "x", "--append", str(tmp_path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == f"tokens: {tmp_path}: Is a directory; expected a file that can be written to\n"
