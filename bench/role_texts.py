"""What the parser of role texts makes of a table of credits: which qualifiers, how fast, and how often rightly.

Reads the column ``character`` of the actors of a JustWatch credits table (CSV, gzipped or not), and prints how many
texts gave which qualifier, how many roles they gave, what is in parentheses that no rule knows, and the microseconds
of CPU a text takes. With a file of labels it prints, too, of how many texts the whole answer is the labelled one, and
where it is not. Labels are JSON, written by hand from reading the texts:
{text: {"roles": [{"name", "voice", "self", "archive", "note"}], "uncredited", "credited_as", "note"}}, where
false and null may be left out. Usage: python bench/role_texts.py CREDITS [LABELS]
"""

import csv
import gzip
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from creditsgql.importers.sources.roles import RoleText, qualifiers_of, read_role_text


def main() -> None:
    """The command."""
    if not 2 <= len(sys.argv) <= 3:
        sys.exit("usage: python bench/role_texts.py CREDITS [LABELS]")
    texts = role_texts(Path(sys.argv[1]))
    report_speed(texts)
    report_qualifiers(texts)
    if len(sys.argv) == 3:
        report_labels(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))


def role_texts(path: Path) -> list[str]:
    """The role text of each actor's row, empty ones among them."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") if path.suffix == ".gz" else path.open(newline="") as file:
        return [row["character"] for row in csv.DictReader(file) if row["role"] == "ACTOR"]


def report_speed(texts: list[str]) -> None:
    """Prints microseconds of CPU a text, of those without a sign and of all, as they come."""
    plain = [text for text in texts if re.fullmatch(r"[\w'.#]+(?: [\w'.#]+)*", text)]
    for name, some in (("without a sign", plain), ("all", texts)):
        start = time.process_time()
        for text in some:
            read_role_text(text)
        took = time.process_time() - start
        print(f"{took / len(some) * 1e6:8.2f} µs a text, {name} ({len(some):,})")


def report_qualifiers(texts: list[str]) -> None:
    """Prints of how many texts each thing is said, and what in parentheses stayed in a name."""
    read = [read_role_text(text) for text in texts]
    said: Counter[str] = Counter()
    for text, found in zip(texts, read, strict=True):
        said.update({one.rule.name for one in qualifiers_of(text)})
        said["- no role"] += not found.roles
        said["- nothing at all"] += found == RoleText()
        said["- one role"] += len(found.roles) == 1
        said["- several roles"] += len(found.roles) > 1
    print(f"\n{len(texts):,} texts, {sum(len(found.roles) for found in read):,} roles")
    for name, count in sorted(said.items(), key=lambda item: (item[0].startswith("- "), -item[1])):
        print(f"{count:8,} {name}")
    names = [role.name for found in read for role in found.roles]
    unknown = Counter(group.casefold() for name in names for group in re.findall(r"\(([^()]*)\)", name))
    print(f"\n{sum(unknown.values()):,} parentheses stayed in a name, the most frequent:")
    for group, count in unknown.most_common(12):
        print(f"{count:8,} {group}")


def report_labels(labels: dict[str, dict[str, Any]]) -> None:
    """Prints how many of the labelled texts are read as labelled, and each that is not."""
    wrong = {text: label for text, label in labels.items() if _as_label(read_role_text(text)) != _whole(label)}
    right = len(labels) - len(wrong)
    print(f"\n{right} of {len(labels)} labelled texts read as labelled: {right / len(labels):.1%}")
    for text, label in wrong.items():
        print(f"  {text!r}\n    labelled {_whole(label)}\n    read     {_as_label(read_role_text(text))}")


def _as_label(found: RoleText) -> dict[str, Any]:
    roles = [
        {
            "name": role.name,
            "voice": role.is_voice,
            "self": role.is_self,
            "archive": role.is_archive_footage,
            "note": role.note,
        }
        for role in found.roles
    ]
    return _whole(
        {
            "roles": roles,
            "uncredited": found.is_uncredited,
            "credited_as": found.credited_as,
            "note": found.note,
        }
    )


def _whole(label: dict[str, Any]) -> dict[str, Any]:
    """The label without what is false or absent."""
    roles = [{key: value for key, value in role.items() if value} for role in label.get("roles", ())]
    return {"roles": roles} | {key: value for key, value in label.items() if value and key != "roles"}


if __name__ == "__main__":
    main()
