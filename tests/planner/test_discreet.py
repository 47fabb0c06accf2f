"""Where the schema is not told, a refusal says what is wrong in one sentence a code, and who serves the schema all."""

import pytest
from graphql import GraphQLError

from creditsgql.planner import Planner, RequestError, sqlite_dialect
from creditsgql.planner.errors import ArgumentError, TooLargeError, discreet
from creditsgql.schema import graphql_schema

SCHEMA = ("The document does not fit the schema.", "GRAPHQL_VALIDATION_FAILED", None, None)
VALUES = ("The values given do not fit the operation.", "BAD_USER_INPUT", None, None)


@pytest.fixture(scope="module")
def planner() -> Planner:
    """A planner that does not tell the schema."""
    return Planner(graphql_schema(), sqlite_dialect(), 100, introspection=False)


def told(refused: RequestError) -> list[tuple[str, str, object, object]]:
    """Message, code, path and place of each error."""
    return [(one.message, (one.extensions or {})["code"], one.path, one.locations) for one in refused.errors]


def test_errors_of_one_code_are_one_and_what_has_no_name_in_it_stays() -> None:
    errors = [
        GraphQLError("Cannot query field 'a' on type 'Film'.", path=["film"]),
        GraphQLError("Cannot query field 'b' on type 'Film'.", path=["film"]),
        ArgumentError("first: -1 is below 0", ("films",)),
        TooLargeError("asks for more than 10 chains"),
    ]
    refused = discreet(RequestError(errors, "GRAPHQL_VALIDATION_FAILED"))
    assert refused.code == "GRAPHQL_VALIDATION_FAILED"
    assert told(refused) == [SCHEMA, VALUES, ("asks for more than 10 chains", "OPERATION_TOO_LARGE", None, None)]


@pytest.mark.parametrize("guesses", ["filmz", "filmz peoplez", "film(by: 5) { a b }", "film(z: 5) { a } films { b }"])
def test_how_many_guesses_are_wrong_is_not_told(planner: Planner, guesses: str) -> None:
    with pytest.raises(RequestError) as refusal:
        planner.plan(f"{{ {guesses} }}", None, {})
    assert told(refusal.value) == [SCHEMA]


def test_what_asks_for_the_schema_is_told_so_only_where_all_before_it_fits(planner: Planner) -> None:
    with pytest.raises(RequestError) as after:
        planner.plan("{ filmz __schema { types { name } } }", None, {})
    with pytest.raises(RequestError) as before:
        planner.plan("{ __schema { types { name } } filmz }", None, {})
    assert told(after.value) == [SCHEMA]
    assert [error[:2] for error in told(before.value)] == [("Introspection is turned off.", "INTROSPECTION_DISABLED")]


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{ dataset { version } } fragment F on Film { id }", "Fragment 'F' is never used."),
        ("query A { dataset { version } } query B { filmz }", "Cannot query field 'filmz' on type 'Query'."),
        ("{ __schema { types { name } } }", "Introspection is turned off."),
        ("fragment F on Film { id }", "The document has no operation."),
        ("{ films {", "Syntax Error: Expected Name, found <EOF>."),
    ],
)
def test_who_serves_the_schema_is_told_what_is_wrong_with_a_document(
    planner: Planner, document: str, message: str
) -> None:
    planner.check("query A { dataset { version } } query B ($n: Int) { films(first: $n) { totalCount } }")
    with pytest.raises(RequestError) as refusal:
        planner.check(document)
    assert [error[0] for error in told(refusal.value)] == [message]
