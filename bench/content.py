"""That all systems answer with the same content: what each tells is brought into one plain form, and compared."""

from collections.abc import Sequence
from typing import Any

from bench.questions import SAME, Variables
from bench.systems import BenchError, Running

VERIFIED = 50
"""Films, people, names and filters that are compared for each question."""


def plain(value: Any) -> Any:
    """An answer without what only some schemas have: pages around lists, prefixes of ids, objects around names."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"nodes"}:
        return plain(value["nodes"])
    return dict(plain_field(name, told) for name, told in value.items())


def plain_field(name: str, value: Any) -> tuple[str, Any]:
    """One field of an answer."""
    match name, value:
        case "id", str():
            return name, int(value.rpartition("_")[2])
        case "job", {"name": text}:
            return name, text
        case "roles", _:
            return "character", value[0]["name"] if value else None
        case "search", _:
            return "people", plain(value)
        case "directors", _:
            return name, [one.get("person", one) for one in plain(value)]
        case "films", _:
            return name, [one.get("film", one) for one in plain(value)]
        case _:
            return name, plain(value)


def verify(systems: Sequence[Running], asked: dict[str, list[Variables]]) -> None:
    """Raises BenchError where a system answers with an error, or otherwise than the first, about any of these."""
    first, *others = systems
    for question, about in asked.items():
        for variables in about:
            expected = plain(first.ask(question, variables))
            for one in others:
                if question not in one.system.questions:
                    continue
                found = plain(one.ask(question, variables))
                if question in SAME and found != expected:
                    raise BenchError(
                        f"{one.system.name}, {question} {variables}: {difference(found, expected)}"
                        f" from {first.system.name}'s"
                    )


def difference(found: Any, expected: Any, where: str = "data") -> str:
    """The first place where two answers differ, in words."""
    if isinstance(found, dict) and isinstance(expected, dict) and found.keys() == expected.keys():
        pairs = [(found[name], expected[name], f"{where}.{name}") for name in expected]
    elif isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        pairs = [(one, expected[place], f"{where}[{place}]") for place, one in enumerate(found)]
    else:
        return f"{where} is {str(found)[:100]} and differs from {str(expected)[:100]}"
    return next(difference(*pair) for pair in pairs if pair[0] != pair[1])
