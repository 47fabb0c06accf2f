"""Credits, characters and roles of merged films, into the tables."""

from typing import Any

from creditsgql.importers.characters import CharacterKey, characters_there, figures_of
from creditsgql.importers.merge import MergedFilm, SaidCredit
from creditsgql.importers.records import JobRecord, RoleRecord
from creditsgql.importers.store import Row, Store, free_slug
from creditsgql.importers.upsert_people import People
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import CreditKind, Department


def upsert_credits(store: Store, films: dict[int, MergedFilm], people: People) -> None:
    """Brings the credits of these films, their characters and roles to what is said of them."""
    said = {
        (film_id, one.person_id, one.credit.job.slug): one for film_id, film in films.items() for one in film.credits
    }
    jobs = _upsert_jobs(store, {one.credit.job for one in said.values()})
    rows = store.rows("credit", "film_id", films)
    wanted = {
        (film_id, person_id, jobs[slug]["id"]): {
            **_credit(film_id, person_id, jobs[slug], one),
            "credited_as": people.as_credited(person_id, one.name),
        }
        for (film_id, person_id, slug), one in said.items()
    }
    credits = store.settle("credit", {(row["film_id"], row["person_id"], row["job_id"]): row for row in rows}, wanted)
    ids = {key: credits.ids[key[0], key[1], jobs[key[2]]["id"]] for key in said}
    places = {
        (ids[key], source_id): {
            "credit_id": ids[key],
            "source_id": source_id,
            "line": place.line,
            "quotation": place.quotation,
        }
        for key, one in said.items()
        for source_id, place in one.places.items()
    }
    standing = store.rows("citation", "credit_id", {row["id"] for row in rows})
    cited = store.settle("citation", {(row["credit_id"], row["source_id"]): row for row in standing}, places)
    _upsert_roles(store, films, {ids[key]: (key[0], one) for key, one in said.items()}, {row["id"] for row in rows})
    store.remove("citation", cited.gone)
    store.remove("credit", credits.gone)


def _upsert_jobs(store: Store, jobs: set[JobRecord]) -> dict[str, Row]:
    # A job keeps the department it was first met in, or its credits would stand in two.
    slugs = {job.slug: job for job in sorted(jobs, key=lambda job: (job.slug, job.name))}
    present = {row["slug"] for row in store.rows("job", "slug", slugs)}
    missing = [job for slug, job in slugs.items() if slug not in present]
    new = {
        job.slug: {"slug": job.slug, "name": job.name, "name_key": fold(job.name), "department": job.department}
        for job in missing
    }
    store.settle("job", {}, new)
    return {row["slug"]: row for row in store.rows("job", "slug", slugs)}


def _credit(film_id: int, person_id: int, job: Row, said: SaidCredit) -> dict[str, Any]:
    credit = said.credit
    return {
        "film_id": film_id,
        "person_id": person_id,
        "kind": CreditKind.CAST if job["department"] is Department.ACTING else CreditKind.CREW,
        "department": job["department"],
        "job_id": job["id"],
        "label": credit.label,
        "position": credit.position,
        "billing": credit.billing,
        "rank": said.rank,
        "is_uncredited": credit.is_uncredited,
        "note": credit.note,
        "certainty": credit.certainty,
    }


def _upsert_roles(
    store: Store, films: dict[int, MergedFilm], credits: dict[int, tuple[int, SaidCredit]], former: set[int]
) -> None:
    figures, played = figures_of(credits)
    there = characters_there(store.rows("character", "film_id", films))
    taken: dict[int, set[str]] = {film_id: set() for film_id in films}
    for row in there.values():
        taken[row["film_id"]].add(row["slug"])
    wanted: dict[CharacterKey, dict[str, Any]] = {}
    for key, (name, position) in figures.items():
        slug = there[key]["slug"] if key in there else free_slug(slugify(name, "character"), None, taken[key[0]])
        taken[key[0]].add(slug)
        wanted[key] = {"film_id": key[0], "slug": slug, "name": name, "name_key": fold(name), "position": position}
    characters = store.settle("character", there, wanted)
    rows = {(row["credit_id"], row["position"]): row for row in store.rows("role", "credit_id", {*credits, *former})}
    roles = {key: _role(key, role, characters.ids[who] if who else None) for key, (role, who) in played.items()}
    store.remove("role", store.settle("role", rows, roles).gone)
    store.remove("character", characters.gone)


def _role(key: tuple[int, int], role: RoleRecord, character_id: int | None) -> dict[str, Any]:
    return {
        "credit_id": key[0],
        "character_id": character_id,
        "position": key[1],
        "name": role.name,
        "is_voice": role.is_voice,
        "is_self": role.is_self,
        "is_archive_footage": role.is_archive_footage,
        "note": role.note,
    }
