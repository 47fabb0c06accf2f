"""The tables as they were when revisions began to be kept.

A SQLite database from before says schema_version 2 and names no revision: it is at this one.
"""

import sqlalchemy as sa
from alembic import op

from creditsgql.database.migrations.columns import flag, index, key, moment, number, other, owner, text, wide, word

revision = "0001"
down_revision = None

DEPARTMENTS = (
    "ACTING DIRECTING WRITING PRODUCTION CINEMATOGRAPHY EDITING PRODUCTION_DESIGN COSTUME_AND_MAKEUP MUSIC SOUND"
    " VISUAL_EFFECTS CASTING STUNTS OTHER"
)
AUTHORITIES = "IMDB TMDB WIKIDATA EIDR ISAN ISNI VIAF EFA FILMPORTAL CINEUROPA JUSTWATCH OTHER"
CERTAINTIES = "STATED INFERRED DISPUTED"


def upgrade() -> None:
    """Makes every table, each after those that it refers to."""
    for make in (_dataset, _sources, _words, _films, _of_films, _people, _credits, _events, _nominations, _citations):
        make()
    _doubts()
    _search()


def _dataset() -> None:
    op.create_table(
        "dataset",
        key(),
        *number("schema_version", "version"),
        *text("updated_at"),
        *number("film_count", "person_count", "credit_count", "nomination_count"),
    )
    op.create_table("last_id", *text("table_name", primary_key=True), *number("id"))
    op.create_table(
        "change",
        key(),
        *word("action", "changeaction", "CREATED UPDATED DELETED MERGED"),
        *word("subject", "changesubject", "FILM PERSON CREDIT NOMINATION CHARACTER"),
        *number("subject_id"),
        *text("fields"),
        *number("merged_into_id", nullable=True),
        *moment("occurred_at"),
    )
    index("change_by_subject", "change", "subject id")
    index("change_by_time", "change", "occurred_at id")


def _sources() -> None:
    op.create_table(
        "source",
        key(),
        *text("kind", "name", "fingerprint", "reader", "remarks"),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        *text("publisher", "url", "licence", "attribution", nullable=True),
        sa.UniqueConstraint("kind", "name"),
    )
    index("source_by_terms", "source", "kind publisher licence attribution name")


def _words() -> None:
    op.create_table("country", *text("code", primary_key=True), *text("name", "name_key"), *flag("is_former"))
    op.create_table("language", *text("tag", primary_key=True), *text("name", "name_key"))
    for table, column in (("country", "code"), ("language", "tag")):
        index(f"ix_{table}_name_key", table, "name_key")
        op.create_table(
            f"{table}_name",
            key(),
            owner(f"{table}_{column}", f"{table}.{column}", by_text=True),
            *text("language", "name"),
            sa.UniqueConstraint(f"{table}_{column}", "language"),
        )
    op.create_table("genre", key(), *text("slug", "name", "name_key"), sa.UniqueConstraint("slug"))
    index("genre_by_name", "genre", "name_key id")
    department = word("department", "department", DEPARTMENTS)
    op.create_table("job", key(), *text("slug", "name", "name_key"), *department, sa.UniqueConstraint("slug"))
    index("job_by_name", "job", "name_key id")


def _films() -> None:
    op.create_table(
        "film",
        key(),
        *text("slug", "original_title", "title", "title_key", "original_title_key"),
        *number("year", nullable=True),
        *text("release_date", nullable=True),
        *number("runtime_minutes", nullable=True),
        *number("credit_count", "win_count", server_default="0"),
        *moment("created_at", "updated_at"),
        *number("revision", server_default="1"),
        sa.UniqueConstraint("slug"),
    )
    index("film_by_title", "film", "title_key id year")
    index("film_by_year", "film", "year id")
    index("film_by_runtime", "film", "runtime_minutes id")
    index("film_by_credit_count", "film", "credit_count id")
    index("film_by_win_count", "film", "win_count id")
    index("film_by_creation", "film", "created_at id")
    index("film_by_update", "film", "updated_at id")
    index("ix_film_original_title_key", "film", "original_title_key")
    op.create_table(
        "former_film", key("former_id"), owner("film_id", "film.id"), *text("slug"), sa.UniqueConstraint("slug")
    )
    index("ix_former_film_film_id", "former_film", "film_id")


def _of_films() -> None:
    op.create_table(
        "film_title",
        key(),
        owner("film_id", "film.id"),
        *number("position"),
        *text("text", "text_key"),
        *word("kind", "titlekind", "ORIGINAL LOCALIZED TRANSLATED TRANSLITERATED WORKING FESTIVAL OTHER"),
        *text("language", nullable=True),
        other("country_code", "country.code", by_text=True, nullable=True),
    )
    index("film_title_of_film", "film_title", "film_id position id")
    index("ix_film_title_text_key", "film_title", "text_key")
    op.create_table(
        "film_text",
        key(),
        owner("film_id", "film.id"),
        owner("source_id", "source.id"),
        *number("position"),
        *word("kind", "textkind", "SYNOPSIS LOGLINE DIRECTORS_STATEMENT PRODUCTION_NOTE OTHER"),
        *text("language", "body"),
        sa.UniqueConstraint("film_id", "kind", "language", "source_id"),
    )
    index("film_text_of_film", "film_text", "film_id position id")
    index("ix_film_text_source_id", "film_text", "source_id")
    for what, column in (("country", "country_code"), ("language", "language_tag"), ("genre", "genre_id")):
        op.create_table(
            f"film_{what}",
            key(),
            owner("film_id", "film.id"),
            other(column, column.replace("_", "."), by_text=what != "genre"),
            *number("position"),
            sa.UniqueConstraint("film_id", column),
        )
        index(f"film_{what}_of_film", f"film_{what}", "film_id position")
        index(f"film_{what}_by_{what}", f"film_{what}", f"{column} film_id")
    op.create_table(
        "film_rating",
        key(),
        owner("film_id", "film.id"),
        owner("source_id", "source.id"),
        sa.Column("average", sa.Float, nullable=False),
        *number("votes"),
        sa.UniqueConstraint("film_id", "source_id"),
    )
    index("film_rating_by_source", "film_rating", "source_id")
    _external_ids("film")


def _external_ids(subject: str) -> None:
    op.create_table(
        f"{subject}_external_id",
        key(),
        owner(f"{subject}_id", f"{subject}.id"),
        *word("authority", "authority", AUTHORITIES),
        *text("value"),
        sa.UniqueConstraint("value", "authority"),
    )
    index(f"{subject}_external_id_of_{subject}", f"{subject}_external_id", f"{subject}_id authority")


def _people() -> None:
    op.create_table(
        "person",
        key(),
        *text("slug", "name", "name_key", "sort_name", "sort_key"),
        *text("birth_date", "death_date", nullable=True),
        *number("film_count", "win_count", server_default="0"),
        *moment("created_at", "updated_at"),
        *number("revision", server_default="1"),
        sa.UniqueConstraint("slug"),
    )
    index("person_by_name", "person", "name_key id")
    index("person_by_sort_name", "person", "sort_key id birth_date")
    index("person_by_birth", "person", "birth_date id")
    index("person_by_film_count", "person", "film_count id")
    index("person_by_win_count", "person", "win_count id")
    index("person_by_creation", "person", "created_at id")
    index("person_by_update", "person", "updated_at id")
    op.create_table(
        "person_name",
        key(),
        owner("person_id", "person.id"),
        *number("position"),
        *text("text", "text_key"),
        *word("kind", "personnamekind", "USUAL BIRTH STAGE ALIAS TRANSLITERATED MISSPELLING"),
        *text("language", nullable=True),
        sa.UniqueConstraint("person_id", "text"),
    )
    index("person_name_of_person", "person_name", "person_id position id")
    index("ix_person_name_text", "person_name", "text")
    index("ix_person_name_text_key", "person_name", "text_key")
    _external_ids("person")
    slug = sa.UniqueConstraint("slug")
    op.create_table("former_person", key("former_id"), owner("person_id", "person.id"), *text("slug"), slug)
    index("ix_former_person_person_id", "former_person", "person_id")
    op.create_table(
        "person_source",
        owner("person_id", "person.id", primary_key=True),
        owner("source_id", "source.id", primary_key=True),
        *text("name"),
        *text("birth_date", "death_date", nullable=True),
    )
    index("person_source_by_source", "person_source", "source_id")
    decided = text("kind", "source", "entry", "key", primary_key=True)
    op.create_table("decision", *decided, *number("person_id"))
    index("ix_decision_person_id", "decision", "person_id")


def _credits() -> None:
    op.create_table(
        "credit",
        key(),
        owner("film_id", "film.id"),
        other("person_id", "person.id"),
        *word("kind", "creditkind", "CAST CREW"),
        *word("department", "department", DEPARTMENTS),
        other("job_id", "job.id"),
        *text("label", "credited_as", nullable=True),
        *number("position", "billing", nullable=True),
        *number("rank"),
        *flag("is_uncredited"),
        *text("note", nullable=True),
        *word("certainty", "certainty", CERTAINTIES),
        sa.UniqueConstraint("film_id", "person_id", "job_id"),
        sa.CheckConstraint("(kind = 'CAST') = (department = 'ACTING')", name="cast_is_acting"),
    )
    index("credit_of_film", "credit", "film_id kind rank id")
    index("credit_of_film_by_job", "credit", "film_id job_id rank id")
    index("credit_of_person", "credit", "person_id film_id kind rank id department job_id")
    index("credit_by_job", "credit", "job_id")
    op.create_table(
        "character",
        key(),
        owner("film_id", "film.id"),
        *text("slug", "name", "name_key"),
        *number("position"),
        sa.UniqueConstraint("film_id", "slug"),
    )
    index("character_of_film", "character", "film_id position id")
    index("character_by_name", "character", "name_key id")
    op.create_table(
        "role",
        key(),
        owner("credit_id", "credit.id"),
        other("character_id", "character.id", nullable=True),
        *number("position"),
        *text("name"),
        *flag("is_voice", "is_self", "is_archive_footage"),
        *text("note", nullable=True),
    )
    index("role_of_credit", "role", "credit_id position id character_id")
    index("role_of_character", "role", "character_id id credit_id")


def _events() -> None:
    op.create_table(
        "award_event",
        key(),
        *text("slug", "name", "name_key"),
        other("country_code", "country.code", by_text=True, nullable=True),
        sa.UniqueConstraint("slug"),
    )
    index("award_event_by_name", "award_event", "name_key id")
    op.create_table(
        "award_edition",
        key(),
        other("event_id", "award_event.id"),
        *number("year"),
        *number("ordinal", nullable=True),
        *text("ceremony_date", nullable=True),
        sa.UniqueConstraint("event_id", "year"),
    )
    op.create_table(
        "award_category",
        key(),
        other("event_id", "award_event.id"),
        *text("slug", "name", "name_key"),
        sa.UniqueConstraint("event_id", "slug"),
    )


def _nominations() -> None:
    op.create_table(
        "nomination",
        key(),
        other("edition_id", "award_edition.id"),
        other("category_id", "award_category.id", nullable=True),
        owner("film_id", "film.id", nullable=True),
        *text("label"),
        *number("year"),
        *word("outcome", "nominationoutcome", "SELECTED SHORTLISTED NOMINATED SPECIAL_MENTION WON HONORED"),
        *flag("is_final", nullable=True),
        *number("position"),
        *text("detail", "note", "reason", "shared_key", nullable=True),
        *word("certainty", "certainty", CERTAINTIES),
        *moment("created_at", "updated_at"),
        *number("revision", server_default="1"),
    )
    index("nomination_of_film", "nomination", "film_id")
    index("nomination_of_edition", "nomination", "edition_id position id")
    index("nomination_of_category", "nomination", "category_id year id")
    index("nomination_by_year", "nomination", "year id")
    index("nomination_by_update", "nomination", "updated_at id")
    index("nomination_by_shared_key", "nomination", "shared_key", there="shared_key")
    op.create_table(
        "nomination_film",
        key(),
        owner("nomination_id", "nomination.id"),
        owner("film_id", "film.id"),
        *number("position"),
        sa.UniqueConstraint("nomination_id", "film_id"),
    )
    index("nomination_film_of_film", "nomination_film", "film_id nomination_id")
    op.create_table(
        "nominated_company",
        key(),
        owner("nomination_id", "nomination.id"),
        *number("position"),
        *text("name"),
        sa.UniqueConstraint("nomination_id", "position"),
    )
    op.create_table(
        "nominee",
        key(),
        owner("nomination_id", "nomination.id"),
        other("person_id", "person.id"),
        *number("position"),
        *text("credited_as", "note", nullable=True),
        sa.UniqueConstraint("nomination_id", "person_id"),
    )
    index("nominee_of_nomination", "nominee", "nomination_id position id")
    index("nominee_of_person", "nominee", "person_id nomination_id")


def _citations() -> None:
    op.create_table(
        "film_source",
        owner("source_id", "source.id", primary_key=True),
        *text("entry", primary_key=True),
        owner("film_id", "film.id", nullable=True),
        *text("statement"),
    )
    index("ix_film_source_film_id", "film_source", "film_id")
    op.create_table(
        "citation",
        key(),
        owner("source_id", "source.id"),
        *(owner(f"{subject}_id", f"{subject}.id", nullable=True) for subject in ("film", "credit", "nomination")),
        *text("field", nullable=True),
        *number("line", nullable=True),
        *text("quotation", nullable=True),
        sa.CheckConstraint(
            "(film_id IS NOT NULL AND credit_id IS NULL AND nomination_id IS NULL)"
            " OR (film_id IS NULL AND credit_id IS NOT NULL AND nomination_id IS NULL)"
            " OR (film_id IS NULL AND credit_id IS NULL AND nomination_id IS NOT NULL)",
            name="cites_one_thing",
        ),
    )
    index("citation_by_source", "citation", "source_id")
    for subject in ("film", "credit", "nomination"):
        index(f"citation_of_{subject}", "citation", f"{subject}_id source_id line id", there=f"{subject}_id")
    for subject in ("credit", "nomination"):
        columns = ", ".join(f"citation.{column}" for column in (f"{subject}_id", "source_id", "line", "quotation"))
        op.execute(
            f"CREATE VIEW {subject}_source AS SELECT {columns} \nFROM citation \n"
            f"WHERE citation.{subject}_id IS NOT NULL"
        )


def _doubts() -> None:
    op.create_table(
        "doubt",
        key(),
        *(owner(f"{which}person_id", "person.id", nullable=True) for which in ("", "other_")),
        *(owner(f"{which}film_id", "film.id", nullable=True) for which in ("", "other_")),
        *text("reason"),
        *flag("is_settled"),
        sa.CheckConstraint("(person_id IS NULL) = (other_person_id IS NULL)", name="doubts_two_people"),
        sa.CheckConstraint("(film_id IS NULL) = (other_film_id IS NULL)", name="doubts_two_films"),
        sa.CheckConstraint("(person_id IS NULL) <> (film_id IS NULL)", name="doubts_one_kind"),
        sa.UniqueConstraint("person_id", "other_person_id"),
        sa.UniqueConstraint("film_id", "other_film_id"),
    )
    index("doubt_of_other_person", "doubt", "other_person_id")
    index("doubt_of_other_film", "doubt", "other_film_id")


def _search() -> None:
    op.create_table(
        "search_entry",
        wide(),
        *word("kind", "searchtype", "FILM PERSON CHARACTER AWARD_EVENT"),
        *number("row_id"),
        *word("field", "searchfield", "TITLE NAME ALIAS CHARACTER"),
        *text("text", "words"),
    )
    index("search_entry_by_words", "search_entry", "kind words id")
    op.create_table("search_word", *text("word", primary_key=True), *number("uses"), sqlite_with_rowid=False)
    slip = text("slip", "word", primary_key=True)
    op.create_table("search_slip", *slip, *number("place", nullable=True), sqlite_with_rowid=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_text USING fts5(words, content='search_entry', content_rowid='id',"
            " tokenize='ascii', prefix='1 2 3 4 5', detail=none, columnsize=0)"
        )
        op.execute("INSERT INTO search_text (search_text, rank) VALUES ('pgsz', 1000)")
