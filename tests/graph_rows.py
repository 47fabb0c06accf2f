"""The rows of the small film graph under construction."""

import re
import unicodedata
from typing import Any

from tests.graph_words import JOBS, LIVES

from creditsgql.entities import metadata
from creditsgql.vocabulary import (
    Certainty,
    CreditKind,
    Department,
    NominationOutcome,
    PersonNameKind,
    TitleKind,
)

Row = dict[str, Any]


def folded(text: str) -> str:
    """A sort key: without case and diacritics."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def slugged(text: str) -> str:
    """A slug of a Latin name."""
    return re.sub(r"[^a-z0-9]+", "-", folded(text)).strip("-")


ROLE: Row = {"is_voice": False, "is_self": False, "is_archive_footage": False, "note": None}
"""A role of which nothing special is known."""


class Graph:
    """Rows by table, under construction."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {table.name: [] for table in metadata.sorted_tables}
        self._known: dict[tuple[str, str], int] = {}

    def add(self, table: str, **values: Any) -> int:
        """Adds a row and gives its number."""
        rows = self.rows[table]
        rows.append({"id": len(rows) + 1, **values})
        return len(rows)

    def named(self, table: str, slug: str) -> int:
        """The number of the row that has this slug."""
        return self._known[table, slug]

    def add_named(self, table: str, slug: str, **values: Any) -> int:
        """Adds a row with a slug."""
        self._known[table, slug] = self.add(table, slug=slug, **values)
        return self._known[table, slug]

    def person(self, name: str, slug: str | None = None) -> int:
        """The person of that name, or the other one of that name, who has a slug of their own."""
        slug = slug or slugged(name)
        if ("person", slug) in self._known:
            return self.named("person", slug)
        first, _, last = name.rpartition(" ")
        sort_name = f"{last}, {first}" if first else last
        number = self.add_named(
            "person",
            slug,
            **{"name": name, "name_key": folded(name), "sort_name": sort_name, "sort_key": folded(sort_name)},
            **dict(zip(("birth_date", "death_date"), LIVES.get(slug, (None, None)), strict=True)),
        )
        self.person_name(number, 1, name, PersonNameKind.USUAL, None)
        return number

    def film(self, slug: str, title: str, year: int | None, countries: str, **values: Any) -> int:
        """A film with its original title."""
        original = values.pop("original", title)
        number = self.add_named(
            "film",
            slug,
            original_title=original,
            title=title,
            title_key=folded(title),
            original_title_key=folded(original),
            year=year,
            **{"release_date": None, "runtime_minutes": None, **values},
        )
        for position, code in enumerate(countries.split(), 1):
            self.add("film_country", film_id=number, country_code=code, position=position, film_year=year)
        self.title(slug, original, TitleKind.ORIGINAL, position=1)
        return number

    def title(self, slug: str, text: str, kind: TitleKind, **values: Any) -> None:
        """One more title."""
        row = {"position": 2, "language": None, "country_code": None, **values}
        self.add("film_title", film_id=self.named("film", slug), text=text, text_key=folded(text), kind=kind, **row)

    def cast(self, slug: str, name: str, *roles: str | Row, **values: Any) -> None:
        """A cast credit; a role is ``Name`` or a row, played by the character ``figure`` (the same name, or none)."""
        film = self.named("film", slug)
        rank = 1 + sum(row["film_id"] == film and row["kind"] == CreditKind.CAST for row in self.rows["credit"])
        credit = self.credit(film, name, "actor", **{"rank": rank, **values})
        for position, given in enumerate(roles, 1):
            role = {"name": given} if isinstance(given, str) else dict(given)
            figure = role.pop("figure", role["name"])
            self.add(
                "role",
                credit_id=credit,
                character_id=self.character(film, figure) if figure else None,
                **{"position": position, **ROLE, **role},
            )

    def crew(self, slug: str, job: str, *names: str, **values: Any) -> None:
        """The crew credits of one job."""
        for position, name in enumerate(names, 1):
            self.credit(self.named("film", slug), name, job, **{"position": position, "rank": position, **values})

    def credit(self, film: int, name: str, job: str, **values: Any) -> int:
        """One credit."""
        department = JOBS[job][1]
        defaults = {"label": None, "credited_as": None, "position": None, "billing": None, "is_uncredited": False}
        person = values.pop("person", None) or self.person(name)
        return self.add(
            "credit",
            film_id=film,
            person_id=person,
            kind=CreditKind.CAST if department is Department.ACTING else CreditKind.CREW,
            department=department,
            job_id=self.named("job", job),
            film_year=next(row["year"] for row in self.rows["film"] if row["id"] == film),
            **{**defaults, "note": None, "certainty": Certainty.STATED, **values},
        )

    def person_name(self, person: int, position: int, name: str, kind: PersonNameKind, language: str | None) -> None:
        """One of a person's names."""
        key = folded(name)
        self.add(
            "person_name", person_id=person, position=position, text=name, text_key=key, kind=kind, language=language
        )

    def character(self, film: int, name: str) -> int:
        """The figure of that name in that film."""
        slug = slugged(name) or name.lower()
        key = f"{film}/{slug}"
        if ("character", key) not in self._known:
            key_of_name = folded(name)
            position = 1 + sum(row["film_id"] == film for row in self.rows["character"]) // 2
            self._known["character", key] = self.add(
                "character", film_id=film, slug=slug, name=name, name_key=key_of_name, position=position
            )
        return self.named("character", key)

    def edition(self, event: str, year: int, ordinal: int | None = None, ceremony_date: str | None = None) -> None:
        """One holding of an event."""
        self._known["edition", f"{event} {year}"] = self.add(
            "award_edition",
            event_id=self.named("award_event", event),
            year=year,
            ordinal=ordinal,
            ceremony_date=ceremony_date,
        )

    def nomination(
        self, event: str, year: int, category: str | None, label: str, outcome: str, film: str | None, **values: Any
    ) -> None:
        """A recognition of a film, of people, or of both."""
        edition = self.named("edition", f"{event} {year}")
        nominees, companies = values.pop("nominees", ()), values.pop("companies", ())
        films = ([film] if film else []) + values.pop("more", [])
        unknown = dict.fromkeys(("note", "detail", "reason", "shared_key"))
        number = self.add(
            "nomination",
            edition_id=edition,
            category_id=self._category(event, category) if category else None,
            film_id=self.named("film", film) if film else None,
            label=label,
            year=year,
            outcome=NominationOutcome[outcome],
            **{"is_final": True, "position": 1, **unknown, "certainty": Certainty.STATED, **values},
        )
        for position, slug in enumerate(films, 1):
            self.add("nomination_film", nomination_id=number, film_id=self.named("film", slug), position=position)
        for position, company in enumerate(companies, 1):
            self.add("nominated_company", nomination_id=number, position=position, name=company)
        for nominee in nominees:
            row = {"name": nominee} if isinstance(nominee, str) else dict(nominee)
            person = row.pop("person", None) or self.person(row.pop("name"))
            self.add(
                "nominee",
                nomination_id=number,
                person_id=person,
                **{"position": 1, "credited_as": None, "note": None, **row},
            )

    def _category(self, event: str, name: str) -> int:
        key = f"{event}/{slugged(name)}"
        if ("category", key) not in self._known:
            self._known["category", key] = self.add(
                "award_category",
                event_id=self.named("award_event", event),
                slug=slugged(name),
                name=name,
                name_key=folded(name),
            )
        return self.named("category", key)
