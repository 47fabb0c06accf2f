"""Everyone whom sources name, into the tables: people with their names, identifiers, and what sources say of them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from creditsgql.importers.changes import SEEN
from creditsgql.importers.claims import Saying
from creditsgql.importers.decisions import Decisions, respell_decisions
from creditsgql.importers.joining import join_people
from creditsgql.importers.match_people import Meant, whom
from creditsgql.importers.merge import names_of, precedence
from creditsgql.importers.person_names import settle_names, spelling
from creditsgql.importers.records import ExternalIdRecord, PersonRecord
from creditsgql.importers.store import Row, Store
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import PersonNameKind


@dataclass(frozen=True)
class People:
    """Whom each key means, by source and entry; what each person is usually called; films whose people became one."""

    ids: Mapping[tuple[int, str], Mapping[str, int]]
    usual: Mapping[int, str]
    touched: frozenset[int]

    def as_credited(self, person_id: int, name: str) -> str | None:
        """The printed name, where it is not the person's usual one."""
        return None if self.usual[person_id] == name else name


def upsert_people(
    store: Store,
    sayings: Sequence[Saying],
    decisions: Decisions,
    films: Collection[int],
    anew: Mapping[int, Collection[int | None]],
) -> People:
    """Everyone whom the sayings name; they come in the order of their sources' precedence.

    The sayings are all that there are of ``films``. ``anew`` are people, each with their films so far, who are found as
    if they were not stored, then get their ids.
    """
    meant = whom(store, sayings, decisions, anew)
    same = _heard_before(store, sayings, meant)
    printed = _printed(sayings, meant, same)
    stored = {row["id"]: row for row in store.rows("person", "id", [one for one in printed if one > 0])}
    new = [one for one in printed if one not in stored]
    given = {one: one if one > 0 else store.next_id("person") for one in new}
    ids = {told: {key: given.get(one, one) for key, one in keys.items()} for told, keys in meant.people.items()}
    names = {given.get(one, one): texts for one, texts in printed.items()}
    said = _said(sayings, ids, same)
    stored_now = {given.get(one, one): stored.get(one) for one in printed}
    names |= _usual_first(store, sayings, ids, films, {one: row for one, row in stored_now.items() if row}, names)
    usual = same | _upsert_rows(store, stored_now, names, said)
    _upsert_identifiers(store, said)
    _note_what_was_heard(store, said, names, usual)
    touched = _join(store, meant)
    if store.everyone_has:
        _note_who_has(store, given.values(), said)
    _doubt(store, meant, given)
    store.changes["person"].note(usual, SEEN)
    return People(ids, usual, frozenset(touched))


def _join(store: Store, meant: Meant) -> set[int]:
    """Makes the stored people one who turned out to be; the films that this touches."""
    # One that is decided to be meant, and is not there, has nothing to hand over.
    there = {one for (one,) in store.values("person", ("id",), "id", meant.same)}
    touched: set[int] = set()
    for former in sorted(there):
        store.heard.pop(meant.same[former], None)
        touched |= join_people(store, former, meant.same[former])
    return touched


def respell(store: Store, corrections: Sequence[tuple[Saying, Mapping[str, str]]]) -> None:
    """Lets names that one source alone said, and now spells anew, be the same people's, and decisions stay with them.

    ``corrections`` has old and new spellings by what is said now.
    """
    wrong = {old for _, spelt in corrections for old in spelt}
    if not wrong:
        return
    store.heard.clear()
    named: defaultdict[str, set[int]] = defaultdict(set)
    for text, person in store.values("person_name", ("text", "person_id"), "text", wrong):
        named[text].add(person)
    said_by = sources_of_people(store, {one for people in named.values() for one in people})
    respelt: dict[tuple[int, str], str] = {}
    for saying, spelt in corrections:
        for old, new in spelt.items():
            for person in named[old]:
                if said_by[person] == {(saying.film_id, saying.source_id)}:
                    respelt[person, old] = new
    people = {row["id"]: row for row in store.rows("person", "id", {person for person, _ in respelt})}
    usual = {one: new for (one, old), new in respelt.items() if people[one]["name"] == old}
    store.settle("person", people, {one: {"id": one, **spelling(name)} for one, name in usual.items()})
    names = {(row["person_id"], row["text"]): row for row in store.rows("person_name", "person_id", people)}
    wanted = {
        key: {"id": names[key]["id"], "text": new, "text_key": fold(new)}
        for key, new in respelt.items()
        if (key[0], new) not in names
    }
    store.settle("person_name", names, wanted)
    for saying, spelt in corrections:
        respell_decisions(store, (*saying.source, saying.entry), spelt)


_HEARD = 400_000
"""Of how many people it is kept what was last said of them; a large import has millions, but names few again soon."""


def _heard_before(store: Store, sayings: Sequence[Saying], meant: Meant) -> dict[int, str]:
    """Those of whom a source says only what it said before in this run, with their usual names: nothing is to do."""
    same: dict[int, str] = {}
    others: set[int] = set()
    for saying in sayings if store.heard else ():
        records = {record.key: record for record in saying.said.people}
        for key, person in meant.people.get((saying.source_id, saying.entry), {}).items():
            source_id, record, usual = store.heard.get(person, (None, None, ""))
            if record is not None and source_id == saying.source_id and record == records.get(key):
                same[person] = usual
            else:
                others.add(person)
    return {person: usual for person, usual in same.items() if person not in others}


def _note_what_was_heard(store: Store, said: "Said", names: Mapping[int, list[str]], usual: Mapping[int, str]) -> None:
    for person in names:
        store.heard.pop(person, None)
    if len(store.heard) > _HEARD:
        store.heard.clear()
    sources = Counter(person for person, _ in said)
    for (person, source), record in said.items():
        if sources[person] == 1 and names[person] == [record.name]:
            store.heard[person] = (source, record, usual[person])


def _printed(sayings: Sequence[Saying], meant: Meant, but: Collection[int]) -> dict[int, list[str]]:
    """Everyone meant but these, with the names that sources print for them, the first one first."""
    printed: defaultdict[int, list[str]] = defaultdict(list)
    for saying in sayings:
        names = names_of(saying.said)
        for key, person in meant.people.get((saying.source_id, saying.entry), {}).items():
            name = names.get(key, key)
            if person not in but and name not in printed[person]:
                printed[person].append(name)
    return printed


Said = dict[tuple[int, int], PersonRecord]
"""What sources say of people, by person and source."""


def _said(sayings: Sequence[Saying], ids: Mapping[tuple[int, str], Mapping[str, int]], but: Collection[int]) -> Said:
    said: Said = {}
    for saying in sayings:
        of_saying = ids.get((saying.source_id, saying.entry), {})
        for record in saying.said.people:
            person = of_saying.get(record.key)
            if person is not None and person not in but and record.external_ids:
                said[person, saying.source_id] = record
    return said


def _upsert_rows(
    store: Store, people: Mapping[int, Row | None], names: Mapping[int, list[str]], said: Said
) -> dict[int, str]:
    """Brings people to what is said of them; the usual name of each."""
    current = {person: row for person, row in people.items() if row is not None}
    standing = {(row["person_id"], row["source_id"]): row for row in store.rows("person_source", "person_id", current)}
    facts = {
        key: {"person_id": key[0], "source_id": key[1], "name": one.name}
        | {"birth_date": one.birth_date, "death_date": one.death_date}
        for key, one in said.items()
    }
    order = {
        row["id"]: precedence(row["kind"], row["name"]) for row in store.rows("source", "id", _sources(standing, said))
    }
    by_person: defaultdict[int, list[tuple[int, Row]]] = defaultdict(list)
    for (person, source), fact in {**standing, **facts}.items():
        by_person[person].append((source, fact))
    slugs = store.free_slugs(
        "person", [(one, slugify(names[one][0], "person"), None) for one in people if one not in current]
    )
    wanted: dict[int, dict[str, Any]] = {}
    for person in people:
        told = [fact for _, fact in sorted(by_person[person], key=lambda one: order[one[0]])]
        there = current.get(person)
        name = told[0]["name"] if told else names[person][0]
        dates = {date: next((fact[date] for fact in told if fact[date]), None) for date in ("birth_date", "death_date")}
        wanted[person] = {"id": person, **spelling(name), **dates, "slug": there["slug"] if there else slugs[person]}
    store.settle("person", current, wanted)
    store.settle("person_source", standing, facts)
    _upsert_names(store, {person: row["name"] for person, row in wanted.items()}, current, names)
    renamed = {person: row for person, row in current.items() if row["name"] != wanted[person]["name"]}
    _credit_as_printed(store, {person: (row["name"], wanted[person]["name"]) for person, row in renamed.items()})
    return {person: row["name"] for person, row in wanted.items()}


def _usual_first(
    store: Store,
    sayings: Sequence[Saying],
    ids: Mapping[tuple[int, str], Mapping[str, int]],
    told: Collection[int],
    stored: Mapping[int, Row],
    names: Mapping[int, list[str]],
) -> dict[int, list[str]]:
    """The names of people who are printed in several spellings, the usual one first.

    That is the spelling of most films, whoever told first; of as many, the one with most letters beyond ASCII, since
    accents get lost more often than they get added.
    """
    several = {
        person: [*spelt, *([stored[person]["name"]] if person in stored else [])]
        for person, spelt in names.items()
        if len({*spelt, *([stored[person]["name"]] if person in stored else [])}) > 1
    }
    if not several:
        return {}
    films: defaultdict[int, dict[int | None, str]] = defaultdict(dict)
    known = [person for person in several if person in stored]
    for person, film, credited_as in store.values(
        "credit", ("person_id", "film_id", "credited_as"), "person_id", known
    ):
        if film not in told:
            films[person][film] = credited_as or stored[person]["name"]
    for saying in sayings:
        printed = names_of(saying.said)
        for key, person in ids.get((saying.source_id, saying.entry), {}).items():
            if person in several:
                films[person].setdefault(saying.film_id, printed.get(key, key))
    found: dict[int, list[str]] = {}
    for person in several:
        # Another name than the usual one, such as a decided alias, never takes its place.
        key = stored[person]["name_key"] if person in stored else fold(names[person][0])
        times = Counter(name for name in films[person].values() if fold(name) == key)
        if times:
            usual = max(times, key=lambda name: (times[name], sum(not sign.isascii() for sign in name), name))
            found[person] = [usual, *(name for name in names[person] if name != usual)]
        elif person in stored:
            found[person] = [stored[person]["name"], *names[person]]
    return found


def _credit_as_printed(store: Store, renamed: Mapping[int, tuple[str, str]]) -> None:
    """Keeps the name that credits print where the usual name of their people becomes another."""
    for table in ("credit", "nominee"):
        rows = {row["id"]: row for row in store.rows(table, "person_id", renamed)}
        wanted = {}
        for one, row in rows.items():
            old, new = renamed[row["person_id"]]
            printed = row["credited_as"] or old
            wanted[one] = {"id": one, "credited_as": None if printed == new else printed}
        store.settle(table, rows, wanted)


def _sources(standing: Iterable[tuple[int, int]], said: Said) -> set[int]:
    return {source for _, source in (*standing, *said)}


def _upsert_names(
    store: Store, usual: Mapping[int, str], current: Mapping[int, Row], printed: Mapping[int, list[str]]
) -> None:
    """The usual name of each, and such printed names as folding does not lead to it."""
    rows = {(row["person_id"], row["text"]): row for row in store.rows("person_name", "person_id", current)}
    last: defaultdict[int, int] = defaultdict(int)
    keys: defaultdict[int, set[str]] = defaultdict(set)
    for row in rows.values():
        last[row["person_id"]] = max(last[row["person_id"]], row["position"])
        keys[row["person_id"]].add(row["text_key"])
    renamed: dict[tuple[int, str], dict[str, Any]] = {}
    more: list[tuple[int, str, PersonNameKind]] = []
    for person, name in usual.items():
        there = current.get(person)
        if there is None:
            more.append((person, name, PersonNameKind.USUAL))
        elif there["name"] != name and (person, name) not in rows:
            row = rows[person, there["name"]]
            renamed[person, there["name"]] = {"id": row["id"], "text": name, "text_key": fold(name)}
        elif there["name"] != name:
            renamed[person, there["name"]] = {"id": rows[person, there["name"]]["id"], "kind": PersonNameKind.ALIAS}
            renamed[person, name] = {"id": rows[person, name]["id"], "kind": PersonNameKind.USUAL}
        keys[person].add(fold(name))
        for other in printed[person]:
            if fold(other) not in keys[person]:
                keys[person].add(fold(other))
                more.append((person, other, PersonNameKind.ALIAS))
    for row_key, change in renamed.items():
        store.settle("person_name", {row_key: rows[row_key]}, {row_key: change})
    settle_names(store, last, more)


def _upsert_identifiers(store: Store, said: Said) -> None:
    # What is someone's who turned out to be another goes over with all that they have.
    given = {one: person for (person, _), record in said.items() for one in record.external_ids}
    known = {
        ExternalIdRecord(*row)
        for row in store.values("person_external_id", ("authority", "value"), "value", {one.value for one in given})
    }
    wanted = {
        one: {"person_id": person, "authority": one.authority, "value": one.value}
        for one, person in given.items()
        if one not in known
    }
    store.settle("person_external_id", {}, wanted)


def _note_who_has(store: Store, new: Iterable[int], said: Said) -> None:
    has: defaultdict[int, set[str]] = defaultdict(set)
    for (person, _), record in said.items():
        has[person].update(one.authority for one in record.external_ids)
    for authority in [one for one, everyone in store.everyone_has.items() if everyone]:
        store.everyone_has[authority] = all(authority in has[person] for person in new)


def _doubt(store: Store, meant: Meant, given: Mapping[int, int]) -> None:
    pairs = {(given.get(one, one), given.get(other, other)): reason for (one, other), reason in meant.doubts.items()}
    wanted = {
        pair: {"person_id": pair[0], "other_person_id": pair[1], "reason": reason, "is_settled": False}
        for pair, reason in pairs.items()
    }
    rows = store.rows("doubt", "person_id", {one for one, _ in wanted})
    there = {(row["person_id"], row["other_person_id"]): row for row in rows}
    store.settle("doubt", {}, {pair: row for pair, row in wanted.items() if pair not in there})


def sources_of_people(store: Store, people: set[int]) -> defaultdict[int, set[tuple[int | None, int]]]:
    """Which sources say each of these people, on which films."""
    said_by: defaultdict[int, set[tuple[int | None, int]]] = defaultdict(set)
    credits = {row["id"]: row for row in store.rows("credit", "person_id", people)}
    for row in store.rows("citation", "credit_id", credits):
        credit = credits[row["credit_id"]]
        said_by[credit["person_id"]].add((credit["film_id"], row["source_id"]))
    nominees = store.rows("nominee", "person_id", people)
    nominations = {row["nomination_id"] for row in nominees}
    films = dict(store.values("nomination", ("id", "film_id"), "id", nominations))
    sources: defaultdict[int, set[tuple[int | None, int]]] = defaultdict(set)
    for row in store.rows("citation", "nomination_id", nominations):
        sources[row["nomination_id"]].add((films[row["nomination_id"]], row["source_id"]))
    for row in nominees:
        said_by[row["person_id"]] |= sources[row["nomination_id"]]
    return said_by
