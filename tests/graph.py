"""A small film graph with one of everything: films, people and prizes that are real, rows that are ours.

Each nullable column is set somewhere and null somewhere, each sort key has ties, and the texts carry every sign that
JSON or SQL could stumble on. Notes and prose are written for the tests.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from creditsgql.database import writing
from creditsgql.entities import metadata
from creditsgql.importers import search_index
from creditsgql.vocabulary import (
    Authority,
    Certainty,
    ChangeAction,
    ChangeSubject,
    CreditKind,
    Department,
    NominationOutcome,
    PersonNameKind,
    TextKind,
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


COUNTRIES = {
    "BE": "Belgium",
    "DE": "Germany",
    "DZ": "Algeria",
    "FR": "France",
    "GB": "United Kingdom",
    "IL": "Israel",
    "IN": "India",
    "US": "United States",
    "SUHH": "Soviet Union",
    "YUCS": "Yugoslavia",
}

JOBS = {
    "actor": ("Actor", Department.ACTING),
    "director": ("Director", Department.DIRECTING),
    "screenwriter": ("Screenwriter", Department.WRITING),
    "novelist": ("Original Story", Department.WRITING),
    "producer": ("Producer", Department.PRODUCTION),
    "cinematographer": ("Cinematographer", Department.CINEMATOGRAPHY),
    "editor": ("Editor", Department.EDITING),
    "sound-editor": ("Editor", Department.SOUND),
    "production-designer": ("Production Designer", Department.PRODUCTION_DESIGN),
    "costume-designer": ("Costume Designer", Department.COSTUME_AND_MAKEUP),
    "composer": ("Composer", Department.MUSIC),
    "sound": ("Sound", Department.SOUND),
    "visual-effects": ("Visual Effects", Department.VISUAL_EFFECTS),
    "casting-director": ("Casting Director", Department.CASTING),
    "stunts": ("Stunts", Department.STUNTS),
    "thanks": ("Thanks", Department.OTHER),
}

SYNOPSIS = "\n\n".join(
    (
        "Ali finds himself with a five-year-old child on his hands. Sam is his son, but he hardly knows him.",
        'He says "we\'ll see" to everything; the path C:\\new\\table, a lone \\ and \\n\nare text, not an escape.',
        "Signs: caf\u00e9 cafe\u0301, \u2028 and \u2029, \t tab, \x01 and \x1f and \x7f, "
        "\U0001f3ac \U0001f468\u200d\U0001f467, "
        "\u202bעברית\u202c, ':p1', ?, %s, $.\"a\", <script>, 'O''Hara'.",
    )
)
"""Three paragraphs with every sign that could be taken for something else."""

TEXTS = (
    ("de-rouille-et-d-os", TextKind.SYNOPSIS, "en", 1, SYNOPSIS),
    (
        "de-rouille-et-d-os",
        TextKind.DIRECTORS_STATEMENT,
        "en",
        2,
        "We wanted to project a story.\n\nSimple, and large.",
    ),
    ("de-rouille-et-d-os", TextKind.SYNOPSIS, "fr", 2, "Ça commence dans le Nord."),
    ("de-rouille-et-d-os", TextKind.LOGLINE, "en", 2, "Averyveryverylongwordwithoutanyspace"),
    ("un-prophete", TextKind.SYNOPSIS, "en", 1, "Condemned to six years.\n\n\nHe cannot read or write."),
    ("holy-motors", TextKind.PRODUCTION_NOTE, "fr", 1, "  Tourné  à Paris.  "),
    ("holy-motors", TextKind.OTHER, "en", 2, ""),
    ("stalker", TextKind.SYNOPSIS, "ru", 1, "Зона охраняется. Сталкер ведёт двоих.\n\nТретья часть — Комната."),
)


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
            "person", slug, name=name, name_key=folded(name), sort_name=sort_name, sort_key=folded(sort_name)
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
            self.add("film_country", film_id=number, country_code=code, position=position)
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
        nominees = values.pop("nominees", ())
        number = self.add(
            "nomination",
            edition_id=edition,
            category_id=self._category(event, category) if category else None,
            film_id=self.named("film", film) if film else None,
            label=label,
            year=year,
            outcome=NominationOutcome[outcome],
            **{"is_final": True, "position": 1, "note": None, "certainty": Certainty.STATED, **values},
        )
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


def graph() -> dict[str, list[Row]]:
    """All rows by table."""
    made = Graph()
    _add_words(made)
    _add_films(made)
    _add_casts(made)
    _add_crews(made)
    _add_names(made)
    _add_texts(made)
    _add_awards(made)
    _add_provenance(made)
    _add_counts(made)
    _add_moments(made)
    _add_changes(made)
    made.rows["dataset"] = [
        {
            "id": 1,
            "version": 7,
            "updated_at": "2026-01-31T12:00:00Z",
            **{f"{table}_count": len(made.rows[table]) for table in ("film", "person", "credit", "nomination")},
        }
    ]
    return made.rows


def _add_words(made: Graph) -> None:
    made.rows["country"] = [
        {"code": code, "name": name, "name_key": folded(name), "is_former": len(code) == 4}
        for code, name in COUNTRIES.items()
    ]
    for slug, (name, department) in JOBS.items():
        made.add_named("job", slug, name=name, name_key=folded(name), department=department)
    for number in (1, 2):
        made.add(
            "source",
            kind="page",
            name=f"page-{number}.html",
            fingerprint=f"{number:064x}",
            imported_at=datetime(2026, 1, number, tzinfo=UTC),
            **dict.fromkeys(("publisher", "url", "licence", "attribution"), "as page 1 says" if number == 1 else None),
        )


def _add_films(made: Graph) -> None:
    made.film("de-rouille-et-d-os", "De rouille et d'os", 2012, "FR BE", release_date="2012-05-17", runtime_minutes=120)
    made.film("un-prophete", "Un prophète", 2009, "FR", release_date="2009-08", runtime_minutes=155)
    made.film("holy-motors", "Holy Motors", 2012, "FR DE", release_date="2012", runtime_minutes=115)
    made.film("i-m-not-there", "I'm Not There", 2007, "US DE", runtime_minutes=135)
    made.film("stalker", "Сталкер", 1979, "SUHH", release_date="1979", runtime_minutes=161)
    made.film("time-of-the-gypsies", "Time of the Gypsies", 1988, "YUCS", original="Dom za vešanje")
    made.film("the-day-the-clown-cried", "The Day the Clown Cried", None, "US FR")
    made.film("the-deep", "The Deep", None, "US YUCS")
    made.film("funny-games-1997", "Funny Games", 1997, "", runtime_minutes=108)
    made.film("funny-games-2007", "Funny Games", 2007, "US FR GB DE", runtime_minutes=111)
    made.film("persepolis", "Persepolis", 2007, "FR", release_date="2007-06-27", original="Persépolis")
    made.film("visages-villages", "Visages villages", 2017, "FR")
    made.film("the-great-escape", "The Great Escape", 1963, "US")
    made.film("hunger", "Hunger", 2008, "GB")
    made.film("citizen-kane", "Citizen Kane", 1941, "US", release_date="1941-05-01", runtime_minutes=119)
    made.film("ajami", "Ajami", 2009, "IL DE", original="عجمي")
    made.title("de-rouille-et-d-os", "Rust and Bone", TitleKind.LOCALIZED, language="en", country_code="GB")
    made.title("de-rouille-et-d-os", "Der Geschmack von Rost und Knochen", TitleKind.LOCALIZED, language="de")
    made.title("de-rouille-et-d-os", "Rust & Bone", TitleKind.WORKING, position=3, language="en")
    made.title("un-prophete", "A Prophet", TitleKind.FESTIVAL, language="en", country_code="GB")
    made.title("stalker", "Stalker", TitleKind.TRANSLITERATED, language="ru-Latn")
    made.title("time-of-the-gypsies", "House for Hanging", TitleKind.TRANSLATED, language="en")
    made.title("holy-motors", "HOLY MOTORS", TitleKind.OTHER, country_code="FR")


def _add_casts(made: Graph) -> None:
    made.cast("de-rouille-et-d-os", "Marion Cotillard", "Stéphanie", position=2, billing=1, rank=1)
    made.cast("de-rouille-et-d-os", "Matthias Schoenaerts", "Ali", position=5, billing=2, rank=2)
    made.cast("de-rouille-et-d-os", "Armand Verdure", "Sam", position=6, rank=3)
    made.cast("de-rouille-et-d-os", "Céline Sallette", "Louise", position=4, rank=3)
    made.cast("de-rouille-et-d-os", "Corinne Masiero", "Anna", position=1, rank=3)
    made.cast("de-rouille-et-d-os", "Bouli Lanners", "Martial", position=3, rank=4)
    made.cast("un-prophete", "Tahar Rahim", "Malik El Djebena", billing=1)
    made.cast("un-prophete", "Niels Arestrup", "César Luciani", billing=2)
    made.cast("un-prophete", "Adel Bencherif", "Ryad")
    made.cast("un-prophete", "Reda Kateb", "Jordi")
    masks = "M. Oscar|Le banquier|La mendiante|L'OS de la motion capture|M. Merde|Le père|L'accordéoniste|Le tueur"
    made.cast("holy-motors", "Denis Lavant", *f"{masks}|Le tué|Le mourant|L'homme au foyer".split("|"), billing=1)
    made.cast("holy-motors", "Édith Scob", "Céline", billing=2)
    made.cast("holy-motors", "Eva Mendes", "Kay M")
    made.cast("holy-motors", "Kylie Minogue", {"name": "Eva Grace", "figure": "Jean"}, "Jean")
    made.cast("holy-motors", "Michel Piccoli", "L'homme à la tache de vin")
    made.cast("holy-motors", "Leos Carax", "Le dormeur")
    for name, face in {
        "Cate Blanchett": "Jude",
        "Ben Whishaw": "Arthur",
        "Christian Bale": "Jack / Pastor John",
        "Richard Gere": "Billy",
        "Marcus Carl Franklin": "Woody",
        "Heath Ledger": "Robbie",
    }.items():
        made.cast("i-m-not-there", name, {"name": face, "figure": "Bob Dylan"}, rank=1)
    made.cast("i-m-not-there", "Charlotte Gainsbourg", "Claire")
    made.cast("i-m-not-there", "Kris Kristofferson", {"name": "Narrator", "is_voice": True, "figure": "Narrator"})
    self_in_footage = {"name": "Self", "figure": "", "is_self": True, "is_archive_footage": True}
    made.cast("i-m-not-there", "Bob Dylan", self_in_footage, is_uncredited=True, certainty=Certainty.INFERRED)
    made.cast("stalker", "Alexander Kaidanovsky", "Сталкер", credited_as="Александр Кайдановский")
    made.cast("stalker", "Anatoly Solonitsyn", "Писатель", credited_as="Анатолий Солоницын")
    made.cast("time-of-the-gypsies", "Davor Dujmović", "Perhan")
    made.cast("time-of-the-gypsies", "Ljubica Adžović", "Hatidža")
    made.cast("the-deep", "Orson Welles", "Russ Brewer")
    made.cast("the-deep", "Jeanne Moreau", "Ruth Warriner", note='"as it is", \\o/')
    made.cast("funny-games-1997", "Ulrich Mühe", "Georg")
    made.cast("funny-games-1997", "Susanne Lothar", "Anna")
    made.cast("funny-games-2007", "Naomi Watts", "Ann")
    made.cast("funny-games-2007", "Tim Roth", "George")
    child = {"name": "Marjane", "is_voice": True, "note": "as a child"}
    made.cast("persepolis", "Chiara Mastroianni", {"name": "Marjane", "is_voice": True})
    made.cast("persepolis", "Gabrielle Lopes Benites", child)
    made.cast("persepolis", "Catherine Deneuve", {"name": "Tadji", "is_voice": True})
    made.cast("persepolis", "Danielle Darrieux", {"name": "La grand-mère", "is_voice": True})
    made.cast("visages-villages", "Agnès Varda", {"name": "Elle-même", "figure": "", "is_self": True})
    made.cast("visages-villages", "JR", {"name": "Lui-même", "figure": "", "is_self": True})
    made.cast("the-great-escape", "Steve McQueen", {"name": "Hilts 'The Cooler King'", "figure": "Hilts"}, billing=1)
    made.cast("the-great-escape", "James Garner", "Hendley 'The Scrounger'", billing=2)
    made.cast("the-great-escape", "James Coburn", certainty=Certainty.DISPUTED)
    made.cast("hunger", "Michael Fassbender", "Bobby Sands")
    made.cast("citizen-kane", "Orson Welles", {"name": "Kane", "figure": "Charles Foster Kane"}, billing=10)
    made.cast("citizen-kane", "Buddy Swan", {"name": "Kane, aged eight", "figure": "Charles Foster Kane"})
    made.cast("citizen-kane", "Alan Ladd", "Reporter", is_uncredited=True, note="smoking a pipe")


def _add_crews(made: Graph) -> None:
    made.crew("de-rouille-et-d-os", "director", "Jacques Audiard", label="Directed by")
    made.crew("de-rouille-et-d-os", "screenwriter", "Jacques Audiard", "Thomas Bidegain", label="Written by")
    made.crew("de-rouille-et-d-os", "novelist", "Craig Davidson", certainty=Certainty.INFERRED, position=None)
    made.crew("de-rouille-et-d-os", "producer", "Jacques Audiard", "Martine Cassinelli", label="Produced by", rank=1)
    made.crew("de-rouille-et-d-os", "producer", "Pascal Caucheteux", label="Co-produced by", position=3)
    made.crew("de-rouille-et-d-os", "cinematographer", "Stéphane Fontaine", label="Director of Photography")
    made.crew("de-rouille-et-d-os", "editor", "Juliette Welfling", label="Editor")
    made.crew("de-rouille-et-d-os", "composer", "Alexandre Desplat", label="Original Score")
    made.crew("un-prophete", "director", "Jacques Audiard", label="Directed by")
    made.crew("un-prophete", "screenwriter", "Thomas Bidegain", "Jacques Audiard", "Abdel Raouf Dafri")
    made.crew("un-prophete", "cinematographer", "Stéphane Fontaine")
    made.crew("un-prophete", "editor", "Juliette Welfling")
    made.crew("un-prophete", "composer", "Alexandre Desplat")
    made.crew("un-prophete", "sound", "Brigitte Taillandier")
    made.crew("holy-motors", "director", "Leos Carax")
    made.crew("holy-motors", "screenwriter", "Leos Carax")
    made.crew("holy-motors", "cinematographer", "Caroline Champetier", "Yves Cape", rank=1)
    made.crew("i-m-not-there", "director", "Todd Haynes")
    made.crew("i-m-not-there", "screenwriter", "Todd Haynes", "Oren Moverman")
    made.crew("stalker", "director", "Andrei Tarkovsky", credited_as="Андрей Тарковский")
    made.crew("time-of-the-gypsies", "director", "Emir Kusturica")
    made.crew("time-of-the-gypsies", "composer", "Goran Bregović")
    made.crew("the-deep", "director", "Orson Welles", is_uncredited=True)
    made.crew("funny-games-1997", "director", "Michael Haneke")
    made.crew("funny-games-2007", "director", "Michael Haneke")
    made.crew("persepolis", "director", "Marjane Satrapi", "Vincent Paronnaud")
    made.crew("persepolis", "thanks", "Catherine Deneuve", note="épilogue \U0001f3ac")
    made.crew("visages-villages", "director", "Agnès Varda", "JR", rank=1)
    made.crew("the-great-escape", "director", "John Sturges")
    made.crew("the-great-escape", "stunts", "Steve McQueen", is_uncredited=True)
    other = made.person("Steve McQueen", "steve-mcqueen-2")
    made.crew("hunger", "director", "Steve McQueen", person=other)
    made.crew("hunger", "casting-director", "Gary Davy")
    made.crew("citizen-kane", "director", "Orson Welles")
    made.crew("citizen-kane", "screenwriter", "Herman J. Mankiewicz", "Orson Welles", certainty=Certainty.DISPUTED)
    made.crew("citizen-kane", "visual-effects", "Vernon L. Walker")
    made.crew("citizen-kane", "production-designer", "Van Nest Polglase")
    made.crew("citizen-kane", "costume-designer", "Edward Stevenson")
    made.crew("ajami", "director", "Scandar Copti", "Yaron Shani")
    made.crew("ajami", "sound-editor", "Itai Elohav")


def _add_names(made: Graph) -> None:
    for slug, text, kind, language in (
        ("alexander-kaidanovsky", "Александр Кайдановский", PersonNameKind.TRANSLITERATED, "ru"),
        ("andrei-tarkovsky", "Андрей Тарковский", PersonNameKind.TRANSLITERATED, "ru"),
        ("vincent-paronnaud", "Winshluss", PersonNameKind.STAGE, None),
        ("bob-dylan", "Robert Allen Zimmerman", PersonNameKind.BIRTH, "en"),
        ("leos-carax", "Alex Christophe Dupont", PersonNameKind.BIRTH, "fr"),
        ("marion-cotillard", "Marion Cottillard", PersonNameKind.MISSPELLING, None),
        ("jr", "J R", PersonNameKind.ALIAS, None),
    ):
        number = made.named("person", slug)
        made.person_name(number, 2, text, kind, language)
    for slug, authority, value in (
        ("citizen-kane", Authority.IMDB, "tt0033467"),
        ("citizen-kane", Authority.WIKIDATA, "Q24815"),
        ("citizen-kane", Authority.OTHER, 'a "quoted" \\ one'),
        ("citizen-kane", Authority.OTHER, "another"),
        ("stalker", Authority.IMDB, "tt0079944"),
    ):
        made.add("film_external_id", film_id=made.named("film", slug), authority=authority, value=value)
    for slug, authority, value in (
        ("orson-welles", Authority.IMDB, "nm0000080"),
        ("orson-welles", Authority.WIKIDATA, "Q24829"),
        ("orson-welles", Authority.OTHER, "1"),
        ("orson-welles", Authority.OTHER, "2"),
    ):
        made.add("person_external_id", person_id=made.named("person", slug), authority=authority, value=value)


def _add_texts(made: Graph) -> None:
    positions: dict[str, int] = {}
    for slug, kind, language, source, body in TEXTS:
        positions[slug] = positions.get(slug, 0) + 1
        made.add(
            "film_text",
            film_id=made.named("film", slug),
            source_id=source,
            position=(positions[slug] + 1) // 2,
            kind=kind,
            language=language,
            body=body,
        )


def _add_awards(made: Graph) -> None:
    for slug, name, country in (
        ("european-film-awards", "European Film Awards", None),
        ("cannes", "Festival de Cannes", "FR"),
        ("academy-awards", "Academy Awards", "US"),
        ("cesar", "César", "FR"),
        ("national-film-awards-in", "National Film Awards", "IN"),
        ("national-film-awards-gb", "National Film Awards", "GB"),
    ):
        made.add_named("award_event", slug, name=name, name_key=folded(name), country_code=country)
    made.edition("european-film-awards", 2012, 25, "2012-12-01")
    made.edition("european-film-awards", 2009, 22, "2009-12")
    made.edition("european-film-awards", 2014)
    made.edition("cannes", 2012, 65, "2012-05-27")
    made.edition("cannes", 2009, 62, "2009")
    made.edition("cannes", 1989, 42)
    made.edition("cannes", 2007, 60)
    made.edition("academy-awards", 2010, 82, "2010-03-07")
    made.edition("academy-awards", 1942, 14, "1942-02-26")
    made.edition("cesar", 2013, 38, "2013-02-22")
    efa, rust, kane = "european-film-awards", "de-rouille-et-d-os", "citizen-kane"
    made.nomination(
        *(efa, 2012, None, "Feature Film Selection 2012", "SELECTED", rust),
        is_final=None,
        certainty=Certainty.INFERRED,
    )
    made.nomination(efa, 2012, None, "Feature Film Selection 2012", "SELECTED", "holy-motors", is_final=False)
    made.nomination(efa, 2009, "European Actor", "European Actor 2009", "WON", "un-prophete", nominees=["Tahar Rahim"])
    made.nomination(
        *(efa, 2014, None, "EFA Lifetime Achievement Award", "HONORED", None),
        nominees=[{"name": "Agnès Varda", "credited_as": "Agnes VARDA", "note": "présidente d'honneur"}],
    )
    made.nomination("cannes", 2012, "Palme d'or", "En compétition", "NOMINATED", rust, position=2)
    made.nomination("cannes", 2012, "Palme d'or", "En compétition", "NOMINATED", "holy-motors", position=2)
    made.nomination("cannes", 2009, "Grand Prix", "Grand Prix", "WON", "un-prophete", nominees=["Jacques Audiard"])
    made.nomination(
        *("cannes", 2009, "Caméra d'or", "Caméra d'or – mention spéciale", "SPECIAL_MENTION", "ajami"),
        nominees=["Scandar Copti", "Yaron Shani"],
    )
    made.nomination(
        *("cannes", 1989, "Prix de la mise en scène", "Prix de la mise en scène", "WON", "time-of-the-gypsies"),
        nominees=[{"name": "Emir Kusturica", "credited_as": "Emir KUSTURICA"}],
    )
    made.nomination("cannes", 2007, "Prix du jury", "Prix du Jury (ex æquo)", "WON", "persepolis", note="ex æquo")
    foreign = "Foreign Language Film"
    made.nomination("academy-awards", 2010, foreign, "Shortlist", "SHORTLISTED", "un-prophete", is_final=False)
    made.nomination("academy-awards", 2010, foreign, foreign, "NOMINATED", "un-prophete", position=2)
    made.nomination("academy-awards", 2010, foreign, foreign, "NOMINATED", "ajami", position=2)
    made.nomination(
        *("academy-awards", 1942, "Original Screenplay", "Writing (Original Screenplay)", "WON", kane),
        nominees=["Herman J. Mankiewicz", "Orson Welles"],
    )
    made.nomination(
        *("academy-awards", 1942, "Directing", "Directing", "NOMINATED", kane),
        nominees=["Orson Welles"],
        certainty=Certainty.DISPUTED,
    )
    made.nomination(
        "cesar", 2013, "Meilleure musique", "Meilleure musique", "WON", rust, nominees=["Alexandre Desplat"]
    )
    made.nomination(
        *("cesar", 2013, "Meilleure adaptation", "Meilleure adaptation", "WON", rust),
        nominees=[{"name": "Jacques Audiard", "position": 1}, {"name": "Thomas Bidegain", "position": 2}],
    )


def _add_provenance(made: Graph) -> None:
    for film in (1, 2):
        made.rows["film_source"].append({"film_id": film, "source_id": film, "statement": "{}"})
    for number, line in ((1, 12), (2, None)):
        quotation = "Marion Cotillard .... Stéphanie" if line else None
        for subject in ("film", "credit", "nomination"):
            cited = {"film_id": None, "credit_id": None, "nomination_id": None, f"{subject}_id": number}
            field = "countries" if subject == "film" and line else None
            made.add("citation", source_id=1, field=field, line=line, quotation=quotation, **cited)


def _add_changes(made: Graph) -> None:
    said: tuple[tuple[ChangeAction, ChangeSubject, int, list[str], int | None], ...] = (
        (ChangeAction.CREATED, ChangeSubject.FILM, 1, [], None),
        (ChangeAction.UPDATED, ChangeSubject.FILM, 1, ["titles", "year"], None),
        (ChangeAction.CREATED, ChangeSubject.CREDIT, 1, [], None),
        (ChangeAction.CREATED, ChangeSubject.CREDIT, 2, [], None),
        (ChangeAction.CREATED, ChangeSubject.CHARACTER, 1, [], None),
        (ChangeAction.CREATED, ChangeSubject.NOMINATION, 1, [], None),
        (ChangeAction.MERGED, ChangeSubject.PERSON, 9_001, [], 2),
        (ChangeAction.DELETED, ChangeSubject.FILM, 9_002, [], None),
    )
    for number, (action, subject, subject_id, fields, merged_into) in enumerate(said):
        made.add(
            "change",
            action=action,
            subject=subject,
            subject_id=subject_id,
            fields=json.dumps(fields),
            merged_into_id=merged_into,
            occurred_at=f"2026-03-0{1 + number // 3}T08:00:00Z",
        )


def _add_counts(made: Graph) -> None:
    """What the rows say how many there are of."""
    won = {row["id"]: row for row in made.rows["nomination"] if row["outcome"].name in ("WON", "HONORED")}
    for film in made.rows["film"]:
        film["credit_count"] = sum(row["film_id"] == film["id"] for row in made.rows["credit"])
        film["win_count"] = sum(row["film_id"] == film["id"] for row in won.values())
    for person in made.rows["person"]:
        of = person["id"]
        person["film_count"] = len({row["film_id"] for row in made.rows["credit"] if row["person_id"] == of})
        person["win_count"] = sum(
            row["person_id"] == of and row["nomination_id"] in won for row in made.rows["nominee"]
        )


def _add_moments(made: Graph) -> None:
    """When rows came and last changed: some at one moment, and neither in the order of their numbers."""
    for table in ("film", "person", "nomination"):
        for row in made.rows[table]:
            number = row["id"]
            row["revision"] = 1 + number % 3
            row["created_at"] = f"2026-01-{10 - number % 5:02}T12:00:00Z"
            row["updated_at"] = f"2026-02-{1 + number * 7 % 9:02}T0{number % 3}:30:00Z"


def write(path: Path, rows: Mapping[str, list[Row]]) -> None:
    """Writes the rows into a new database."""
    with writing(f"sqlite:///{path}") as connection:
        for table in metadata.sorted_tables:
            if table.name == "dataset":
                [row] = rows["dataset"]
                connection.execute(sa.update(table).values(row))
            elif rows[table.name]:
                connection.execute(sa.insert(table), rows[table.name])
        search_index.rebuild(connection)
