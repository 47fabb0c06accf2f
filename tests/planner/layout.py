"""SQL laid out for a reader: each sub-select on lines of its own, as deep as it stands."""

import re
from collections.abc import Sequence
from typing import Any

_TOKEN = re.compile(r"'(?:[^']|'')*'|\(SELECT |\s*\n|[()]|[^'()\n]+|\n")


def laid_out(sql: str, parameters: Sequence[Any]) -> str:
    """The statement, and below it as a comment what is bound to it."""
    lines = [""]
    opened: list[bool] = []
    for token in _TOKEN.findall(sql):
        if token == "(SELECT ":
            opened.append(True)
            lines[-1] = lines[-1].rstrip()
            lines.append(f"{_margin(opened)}(SELECT ")
        elif token.strip() == "":
            lines[-1] = lines[-1].rstrip()
            lines.append(_margin(opened) + (" " if any(opened) else ""))
        else:
            if token == "(":
                opened.append(False)
            elif token == ")":
                opened.pop()
            lines[-1] += token
    bound = "".join(f"-- {number}: {value!r}\n" for number, value in enumerate(parameters, 1))
    return "\n".join(line.rstrip() for line in lines) + f"\n{bound}"


def _margin(opened: list[bool]) -> str:
    return "  " * sum(opened)
