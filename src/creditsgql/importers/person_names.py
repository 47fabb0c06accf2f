"""The rows of people's names, and what of a person hangs on the usual one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from creditsgql.importers.sources.names import sort_name
from creditsgql.importers.store import Store
from creditsgql.normalise import fold
from creditsgql.vocabulary import PersonNameKind


def settle_names(store: Store, last: Mapping[int, int], names: Iterable[tuple[int, str, PersonNameKind]]) -> None:
    """Adds names to people behind those that they have; ``last`` is the position of the last one."""
    positions = defaultdict(int, last)
    wanted = {}
    for person_id, name, kind in names:
        positions[person_id] += 1
        row = {"person_id": person_id, "position": positions[person_id], "text": name, "text_key": fold(name)}
        wanted[person_id, name] = {**row, "kind": kind}
    store.settle("person_name", {}, wanted)


def spelling(name: str) -> dict[str, Any]:
    """What of a person hangs on the usual name."""
    in_order = sort_name(name)
    return {"name": name, "name_key": fold(name), "sort_name": in_order, "sort_key": fold(in_order)}
