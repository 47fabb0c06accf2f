"""Everyone whom the statements name, into the tables: one person per name, unless someone decided otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from creditsgql.importers.merge import Statement
from creditsgql.importers.names import sort_name
from creditsgql.importers.store import Row, Store
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import PersonNameKind


@dataclass(frozen=True)
class People:
    """Whom each printed name means, and what each person is usually called."""

    ids: Mapping[str, int]
    usual: Mapping[int, str]

    def as_credited(self, name: str) -> str | None:
        """The printed name, where it is not the person's usual one."""
        return None if self.usual[self.ids[name]] == name else name


def upsert_people(
    store: Store, films: Iterable[list[Statement]], corrections: Mapping[int, Mapping[str, str]]
) -> People:
    """Everyone named; a name that only one source said and now spells anew keeps its person."""
    names = list(dict.fromkeys(name for statements in films for name in _people_of(statements)))
    known = _people_named(store, {*names, *(old for spelt in corrections.values() for old in spelt)})
    _respell(store, known, corrections)
    missing = [name for name in names if name not in known]
    means = {row["text"]: row["means"] for row in store.rows("name_decision", "text", missing)}
    known |= _people_named(store, set(means.values()) - known.keys())
    new = list(dict.fromkeys(means.get(name, name) for name in missing if means.get(name, name) not in known))
    slugs = store.free_slugs("person", [(name, slugify(name, "person"), None) for name in new])
    wanted = {name: {**_spelling(name), "slug": slugs[name]} for name in new}
    known |= store.settle("person", {}, wanted).ids
    settle_names(store, {}, [(known[name], name, PersonNameKind.USUAL) for name in new])
    aliases = [(known[means[name]], name, PersonNameKind.ALIAS) for name in missing if name in means]
    settle_names(store, _positions(store, {person for person, _, _ in aliases}), aliases)
    known |= {name: person for person, name, _ in aliases}
    store.changes["person"].seen.update(known[name] for name in names)
    usual = {row["id"]: row["name"] for row in store.rows("person", "id", {known[name] for name in names})}
    return People(known, usual)


def settle_names(store: Store, last: Mapping[int, int], names: Iterable[tuple[int, str, PersonNameKind]]) -> None:
    """Adds names to people behind those that they have; ``last`` is the position of the last one."""
    positions = defaultdict(int, last)
    wanted = {}
    for person_id, name, kind in names:
        positions[person_id] += 1
        row = {"person_id": person_id, "position": positions[person_id], "text": name, "text_key": fold(name)}
        wanted[person_id, name] = {**row, "kind": kind}
    store.settle("person_name", {}, wanted)


def _positions(store: Store, people: set[int]) -> dict[int, int]:
    last: defaultdict[int, int] = defaultdict(int)
    for row in store.rows("person_name", "person_id", people):
        last[row["person_id"]] = max(last[row["person_id"]], row["position"])
    return last


def _people_of(statements: list[Statement]) -> Iterator[str]:
    yield from (credit.person for statement in statements for credit in statement.film.credits)
    for statement in statements:
        yield from (name for nomination in statement.film.nominations for name in nomination.nominees)


def _people_named(store: Store, names: set[str]) -> dict[str, int]:
    known: dict[str, int] = {}
    for row in store.rows("person_name", "text", names):
        known.setdefault(row["text"], row["person_id"])
    return known


def _spelling(name: str) -> dict[str, Any]:
    in_order = sort_name(name)
    return {"name": name, "name_key": fold(name), "sort_name": in_order, "sort_key": fold(in_order)}


def _respell(store: Store, known: dict[str, int], corrections: Mapping[int, Mapping[str, str]]) -> None:
    said_by = _sources_of_people(store, {known[old] for spelt in corrections.values() for old in spelt if old in known})
    respelt: dict[tuple[int, str], str] = {}
    for source_id, respellings in corrections.items():
        for old, new in respellings.items():
            if old in known and new not in known and said_by[known[old]] == {source_id}:
                respelt[known[old], old] = new
                known[new] = known.pop(old)
    if not respelt:
        return
    people = {row["id"]: row for row in store.rows("person", "id", {person for person, _ in respelt})}
    usual = {one: new for (one, old), new in respelt.items() if people[one]["name"] == old}
    store.settle("person", people, {one: {"id": one, **_spelling(name)} for one, name in usual.items()})
    names = {(row["person_id"], row["text"]): row for row in store.rows("person_name", "person_id", people)}
    wanted = {key: {"person_id": key[0], "text": new, "text_key": fold(new)} for key, new in respelt.items()}
    store.settle("person_name", names, wanted)
    _respell_decisions(store, {old: new for (_, old), new in respelt.items()})


def _respell_decisions(store: Store, respelt: Mapping[str, str]) -> None:
    meant: dict[str, Row] = {row["text"]: row for row in store.rows("name_decision", "means", respelt)}
    store.settle(
        "name_decision", meant, {text: {"text": text, "means": respelt[row["means"]]} for text, row in meant.items()}
    )


def _sources_of_people(store: Store, people: set[int]) -> defaultdict[int, set[int]]:
    said_by: defaultdict[int, set[int]] = defaultdict(set)
    credits = {row["id"]: row["person_id"] for row in store.rows("credit", "person_id", people)}
    for row in store.rows("citation", "credit_id", credits):
        said_by[credits[row["credit_id"]]].add(row["source_id"])
    nominees = store.rows("nominee", "person_id", people)
    sources = defaultdict(set)
    for row in store.rows("citation", "nomination_id", {row["nomination_id"] for row in nominees}):
        sources[row["nomination_id"]].add(row["source_id"])
    for row in nominees:
        said_by[row["person_id"]] |= sources[row["nomination_id"]]
    return said_by
