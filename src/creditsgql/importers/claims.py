"""Whom a record names: what each source calls them, what it prints, and by which identifiers it knows them."""

from creditsgql.importers.records import ExternalIdRecord, FilmRecord, HonorsRecord, record
from creditsgql.normalise import fold


@record
class Saying:
    """What one source says of a film, or of none: ``source`` are its kind and name, ``entry`` its name for the film.

    ``statement`` is what is said as it is stored.
    """

    source_id: int
    source: tuple[str, str]
    entry: str
    film_id: int | None
    said: FilmRecord | HonorsRecord
    statement: str


@record
class Claim:
    """Someone whom a record names: the key that it uses, the name printed, and its identifiers of that person."""

    key: str
    name: str
    name_key: str
    ids: tuple[ExternalIdRecord, ...]


def claims_of(said: FilmRecord | HonorsRecord) -> list[Claim]:
    """Everyone whom a record names, in the order in which it does."""
    records = {person.key: person for person in said.people}
    claims = []
    for key in keys_of(said):
        known = records.get(key)
        name = known.name if known else key
        claims.append(Claim(key, name, fold(name), known.external_ids if known else ()))
    return claims


def keys_of(said: FilmRecord | HonorsRecord) -> list[str]:
    """What a record calls everyone whom it names, in the order in which it does."""
    keys = [credit.person for credit in said.credits] if isinstance(said, FilmRecord) else []
    if said.nominations:
        keys += [key for nomination in said.nominations for key in nomination.nominees]
    return [*dict.fromkeys(keys)]


def jobs_of(said: FilmRecord | HonorsRecord, key: str) -> set[str]:
    """The slugs of the jobs that a record gives to whom it means by the key."""
    return (
        {credit.job.slug for credit in said.credits if credit.person == key} if isinstance(said, FilmRecord) else set()
    )
