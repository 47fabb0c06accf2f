"""Rows of two people who are one, or of two films: everything of the first becomes the second's.

A person's names stay as aliases. The former id and slug lead to whom or what they were joined to, and to the last where
that was joined itself.
"""

from typing import Any, NamedTuple

from creditsgql.importers.characters import characters_there
from creditsgql.importers.person_names import settle_names
from creditsgql.importers.store import Row, Store
from creditsgql.importers.upsert_films import OWNED
from creditsgql.normalise import fold
from creditsgql.vocabulary import PersonNameKind, is_generic_character


def _leave(store: Store, table: str, former: Row, into: Row) -> None:
    """Leaves the former id and slug behind, and takes the row away."""
    key = f"{table}_id"
    earlier = {row["former_id"]: row for row in store.rows(f"former_{table}", key, {former["id"]})}
    new = {"former_id": former["id"], key: into["id"], "slug": former["slug"]}
    wanted = {one: {"former_id": one, key: into["id"], "slug": row["slug"]} for one, row in earlier.items()}
    store.settle(f"former_{table}", earlier, {**wanted, former["id"]: new})
    store.journal.merged[table][former["id"]] = into["id"]
    store.remove(table, [former])


class _Whose(NamedTuple):
    """A row that refers to what is merged, and the row that says the same of what it is merged into, if any."""

    row: Row
    same: Row | None


def _pair(store: Store, table: str, column: str, ids: tuple[int, int], *identity: str) -> list[_Whose]:
    rows = store.rows(table, column, ids)
    there = {tuple(row[name] for name in identity): row for row in rows if row[column] == ids[1]}
    return [_Whose(row, there.get(tuple(row[name] for name in identity))) for row in rows if row[column] == ids[0]]


def _hand_over(store: Store, table: str, column: str, ids: tuple[int, int], *identity: str) -> None:
    """Makes rows the other's; those that it has already go."""
    pairs = _pair(store, table, column, ids, *identity)
    _set(store, table, [pair.row for pair in pairs if pair.same is None], **{column: ids[1]})
    store.remove(table, [pair.row for pair in pairs if pair.same is not None])


def _set(store: Store, table: str, rows: list[Row], **values: Any) -> None:
    store.settle(table, {row["id"]: row for row in rows}, {row["id"]: {"id": row["id"], **values} for row in rows})


def join_people(store: Store, former_id: int, into_id: int) -> set[int]:
    """Makes all of one person's the other's; the films that this touches. Both must be there."""
    ids = (former_id, into_id)
    rows = {row["id"]: row for row in store.rows("person", "id", ids)}
    former, into = rows[former_id], rows[into_id]
    credits = _pair(store, "credit", "person_id", ids, "film_id", "job_id")
    _set(store, "credit", [pair.row for pair in credits if pair.same is None], person_id=ids[1])
    _join_credits(store, credits)
    nominees = store.rows("nominee", "person_id", {ids[0]})
    nominations = store.rows("nomination", "id", {row["nomination_id"] for row in nominees})
    _hand_over(store, "nominee", "person_id", ids, "nomination_id")
    _hand_over(store, "person_external_id", "person_id", ids, "authority", "value")
    _join_statements(store, ids)
    _join_names(store, former, into)
    _leave(store, "person", former, into)
    return {pair.row["film_id"] for pair in credits} | {row["film_id"] for row in nominations} - {None}


def _join_names(store: Store, former: Row, into: Row) -> None:
    names = store.rows("person_name", "person_id", {former["id"], into["id"]})
    theirs = [row for row in names if row["person_id"] == into["id"]]
    moved = [row for row in names if row["person_id"] == former["id"]]
    store.remove("person_name", moved)
    last = max((row["position"] for row in theirs), default=0)
    known = {row["text"] for row in theirs}
    settle_names(
        store,
        {into["id"]: last},
        [
            (into["id"], row["text"], PersonNameKind.ALIAS if row["kind"] is PersonNameKind.USUAL else row["kind"])
            for row in moved
            if row["text"] not in known
        ],
    )


def _join_statements(store: Store, ids: tuple[int, int]) -> None:
    """What sources say of both becomes what they say of one: where a source says both, what it says of the latter."""
    rows = store.rows("person_source", "person_id", ids)
    there = {row["source_id"] for row in rows if row["person_id"] == ids[1]}
    moved = [row for row in rows if row["person_id"] == ids[0]]
    new = {row["source_id"]: {**row, "person_id": ids[1]} for row in moved if row["source_id"] not in there}
    store.settle("person_source", {}, new)
    store.remove("person_source", moved)


def _join_credits(store: Store, pairs: list[_Whose]) -> None:
    """Joins credits that say the same: roles and citations go over where they are new there."""
    same = {pair.row["id"]: pair.same["id"] for pair in pairs if pair.same is not None}
    roles = store.rows("role", "credit_id", {*same, *same.values()})
    named = {(row["credit_id"], row["name"]) for row in roles}
    last: dict[int, int] = {}
    for row in roles:
        last[row["credit_id"]] = max(last.get(row["credit_id"], 0), row["position"])
    for row in roles:
        target = same.get(row["credit_id"])
        if target is not None and (target, row["name"]) not in named:
            last[target] = last.get(target, 0) + 1
            _set(store, "role", [row], credit_id=target, position=last[target])
        elif target is not None:
            store.remove("role", [row])
    _join(store, "credit", same)


def _join(store: Store, table: str, same: dict[int, int]) -> None:
    for former, into in same.items():
        _hand_over(store, "citation", f"{table}_id", (former, into), "source_id", "field")
        store.journal.merged[table][former] = into
    store.remove(table, store.rows(table, "id", same))


def join_films(store: Store, former_id: int, into_id: int) -> None:
    """Makes all of one film's the other's. Both must be there; what their sources say is still to be summed up."""
    ids = (former_id, into_id)
    rows = {row["id"]: row for row in store.rows("film", "id", ids)}
    former, into = rows[former_id], rows[into_id]
    told = {(row["source_id"], row["entry"]): row for row in store.rows("film_source", "film_id", {former_id})}
    store.settle("film_source", told, {key: {**row, "film_id": into_id} for key, row in told.items()})
    for table, identity in OWNED.items():
        _hand_over(store, table, "film_id", ids, *(name for name in identity if name != "film_id"))
    _hand_over(store, "citation", "film_id", ids, "source_id", "field", "line")
    _join_characters(store, ids)
    credits = _pair(store, "credit", "film_id", ids, "person_id", "job_id")
    _set(store, "credit", [pair.row for pair in credits if pair.same is None], film_id=ids[1])
    _join_credits(store, credits)
    _join_nominations(store, ids)
    _leave(store, "film", former, into)


def _join_characters(store: Store, ids: tuple[int, int]) -> None:
    there = characters_there(store.rows("character", "film_id", {ids[1]}))
    taken = {row["slug"] for row in there.values()}
    for row in store.rows("character", "film_id", {ids[0]}):
        same = there.get((ids[1], fold(row["name"]), 1))
        if same is not None and not is_generic_character(row["name"]):
            _set(store, "role", store.rows("role", "character_id", {row["id"]}), character_id=same["id"])
            store.journal.merged["character"][row["id"]] = same["id"]
            store.remove("character", [row])
            continue
        number = 2
        slug = row["slug"]
        while slug in taken:
            slug, number = f"{row['slug']}-{number}", number + 1
        taken.add(slug)
        _set(store, "character", [row], film_id=ids[1], slug=slug)


def _join_nominations(store: Store, ids: tuple[int, int]) -> None:
    pairs = _pair(store, "nomination", "film_id", ids, "edition_id", "category_id", "label")
    named: dict[int, set[int]] = {}
    for row in store.rows("nominee", "nomination_id", {one["id"] for pair in pairs for one in pair if one is not None}):
        named.setdefault(row["nomination_id"], set()).add(row["person_id"])
    same = {
        pair.row["id"]: pair.same["id"]
        for pair in pairs
        if pair.same is not None and named.get(pair.row["id"], set()) == named.get(pair.same["id"], set())
    }
    _set(store, "nomination", [pair.row for pair in pairs if pair.row["id"] not in same], film_id=ids[1])
    _hand_over(store, "nomination_film", "film_id", ids, "nomination_id")
    store.remove("nominee", store.rows("nominee", "nomination_id", same))
    _join(store, "nomination", same)
