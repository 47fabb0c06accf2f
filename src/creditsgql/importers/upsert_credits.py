"""Credits, characters and roles of merged films, into the tables."""

from collections.abc import Iterable
from typing import Any

from creditsgql.importers.characters import CHARACTER, ROLE, characters_there, figures_of, role_row
from creditsgql.importers.merge import MergedFilm, SaidCredit
from creditsgql.importers.records import JobRecord
from creditsgql.importers.store import Row, Store, free_slug
from creditsgql.importers.upsert_people import People
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import CreditKind, Department

_CREDIT = (
    *("film_id", "person_id", "kind", "department", "job_id", "label", "position", "billing", "rank"),
    *("is_uncredited", "note", "certainty", "credited_as", "film_year"),
)
_CITATION = ("credit_id", "source_id", "line", "quotation")


def upsert_credits(store: Store, films: dict[int, MergedFilm], people: People) -> None:
    """Brings the credits of these films, their characters and roles to what is said of them."""
    said = [(film_id, one) for film_id, film in films.items() for one in film.credits]
    years = {film_id: film.year for film_id, film in films.items()}
    jobs = upsert_jobs(store, {(one.slug, one.name): one for one in (each.credit.job for _, each in said)}.values())
    rows = store.rows("credit", "film_id", films)
    former = {row["id"] for row in rows}
    work = {slug: work_of(job) for slug, job in jobs.items()}
    wanted = [_credit(film_id, work[one.credit.job.slug], one, people, years[film_id]) for film_id, one in said]
    ids, gone = store.settle_values("credit", _CREDIT, ("film_id", "person_id", "job_id"), rows, wanted)
    places = [
        (credit_id, source_id, place.line, place.quotation)
        for credit_id, (_, one) in zip(ids, said, strict=True)
        for source_id, place in one.places.items()
    ]
    cited = store.rows("citation", "credit_id", former)
    _, uncited = store.settle_values("citation", _CITATION, ("credit_id", "source_id"), cited, places)
    playing = {credit_id: one for credit_id, one in zip(ids, said, strict=True) if one[1].credit.roles}
    _upsert_roles(store, films, playing, former)
    store.remove("citation", uncited)
    store.remove("credit", gone)


def upsert_jobs(store: Store, jobs: Iterable[JobRecord]) -> dict[str, Row]:
    """The rows of these jobs, by slug."""
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


Work = tuple[CreditKind, Department, int]
"""What the row of a credit has of its job."""


def work_of(job: Row) -> Work:
    """What the rows of a job's credits have of it."""
    kind = CreditKind.CAST if job["department"] is Department.ACTING else CreditKind.CREW
    return kind, job["department"], job["id"]


def _credit(film_id: int, work: Work, said: SaidCredit, people: People, film_year: int | None) -> tuple[Any, ...]:
    credit = said.credit
    return (
        film_id,
        said.person_id,
        *work,
        credit.label,
        credit.position,
        credit.billing,
        said.rank,
        credit.is_uncredited,
        credit.note,
        credit.certainty,
        people.as_credited(said.person_id, said.name),
        film_year,
    )


def _upsert_roles(
    store: Store, films: dict[int, MergedFilm], credits: dict[int, tuple[int, SaidCredit]], former: set[int]
) -> None:
    figures, played = figures_of(credits)
    there = characters_there(store.rows("character", "film_id", films))
    taken: dict[int, set[str]] = {film_id: set() for film_id in films}
    for row in there.values():
        taken[row["film_id"]].add(row["slug"])
    wanted = {}
    for key, (name, position) in figures.items():
        slug = there[key]["slug"] if key in there else free_slug(slugify(name, "character"), None, taken[key[0]])
        taken[key[0]].add(slug)
        wanted[key] = (key[0], slug, name, key[1], position)
    if there:
        rows = {key: dict(zip(CHARACTER, values, strict=True)) for key, values in wanted.items()}
        characters, gone = store.settle("character", there, rows)
    else:
        characters = dict(zip(wanted, store.add("character", CHARACTER, [*wanted.values()]), strict=True))
        gone = []
    roles = [role_row(*key, role, characters[who] if who else None) for key, (role, who) in played.items()]
    played_before = store.rows("role", "credit_id", former)
    _, unplayed = store.settle_values("role", ROLE, ("credit_id", "position"), played_before, roles)
    store.remove("role", unplayed)
    store.remove("character", gone)
