"""Two people who are one, two films that are one: everything of the first becomes the second's, for good.

A person's names stay as aliases, and a name that is decided to mean someone means them in every later import. The
former id and slug lead to whom or what they were merged into, and to the last where that was merged itself.
"""

from typing import Any, NamedTuple

from creditsgql import database
from creditsgql.importers.closing import close
from creditsgql.importers.store import Row, Store
from creditsgql.importers.upsert import settle_films
from creditsgql.importers.upsert_credits import characters_there
from creditsgql.importers.upsert_films import OWNED
from creditsgql.importers.upsert_people import settle_names
from creditsgql.importers.withdraw import withdraw_unused
from creditsgql.normalise import fold
from creditsgql.vocabulary import PersonNameKind, is_generic_character


class MergeError(Exception):
    """A merge that cannot be; the message is one line for a person."""


def merge_people(url: str, former: int, into: int) -> int:
    """Merges one person into another; the version that the data set is at then.

    Raises MergeError where they are the same or one is not there, and ``database.DatabaseError`` for a bad database.
    """
    with database.writing(url) as connection:
        store = Store(connection)
        one, other = _both(store, "person", former, into)
        films = _join_people(store, one, other)
        return _settle(store, films)


def merge_films(url: str, former: int, into: int) -> int:
    """Merges one film into another; the version that the data set is at then.

    Raises MergeError where they are the same, one is not there or one source tells them apart, and
    ``database.DatabaseError`` for a bad database.
    """
    with database.writing(url) as connection:
        store = Store(connection)
        one, other = _both(store, "film", former, into)
        _join_films(store, one, other)
        return _settle(store, {other["id"]})


def _settle(store: Store, films: set[int]) -> int:
    told = {row["film_id"] for row in store.rows("film_source", "film_id", films)}
    if told:
        settle_films(store, told, {}, {})
    withdraw_unused(store)
    return close(store)


def _both(store: Store, table: str, former: int, into: int) -> tuple[Row, Row]:
    lead = {row["former_id"]: row[f"{table}_id"] for row in store.rows(f"former_{table}", "former_id", {former, into})}
    if former in lead:
        raise MergeError(f"{table} {former} was merged into {table} {lead[former]} already")
    last = lead.get(into, into)
    if last == former:
        raise MergeError(f"{table} {former} cannot be merged into itself")
    rows = {row["id"]: row for row in store.rows(table, "id", {former, last})}
    for one in (former, last):
        if one not in rows:
            raise MergeError(f"there is no {table} {one}")
    return rows[former], rows[last]


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


def _join_people(store: Store, former: Row, into: Row) -> set[int]:
    """Makes all of the former's the other's; the films that this touches."""
    ids = (former["id"], into["id"])
    credits = _pair(store, "credit", "person_id", ids, "film_id", "job_id")
    _set(store, "credit", [pair.row for pair in credits if pair.same is None], person_id=ids[1])
    _join_credits(store, credits)
    nominees = store.rows("nominee", "person_id", {ids[0]})
    nominations = store.rows("nomination", "id", {row["nomination_id"] for row in nominees})
    _hand_over(store, "nominee", "person_id", ids, "nomination_id")
    _hand_over(store, "person_external_id", "person_id", ids, "authority", "value")
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
    earlier = {row["text"]: row for row in store.rows("name_decision", "means", {former["name"]})}
    decided = {*earlier, *(row["text"] for row in moved)} - {into["name"]}
    current = {row["text"]: row for row in store.rows("name_decision", "text", decided)}
    store.settle("name_decision", current, {text: {"text": text, "means": into["name"]} for text in sorted(decided)})


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


def _join_films(store: Store, former: Row, into: Row) -> None:
    """Makes all of the former's the other's."""
    ids = (former["id"], into["id"])
    told = store.rows("film_source", "film_id", ids)
    both = {row["source_id"] for row in told if row["film_id"] == ids[0]} & {
        row["source_id"] for row in told if row["film_id"] == ids[1]
    }
    if both:
        [source, *_] = store.rows("source", "id", both)
        raise MergeError(f"{source['kind']} {source['name']} tells film {ids[0]} and film {ids[1]} apart")
    moved = [row for row in told if row["film_id"] == ids[0]]
    store.settle("film_source", {}, {row["source_id"]: {**row, "film_id": ids[1]} for row in moved})
    store.remove("film_source", moved)
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
    store.remove("nominee", store.rows("nominee", "nomination_id", same))
    _join(store, "nomination", same)
