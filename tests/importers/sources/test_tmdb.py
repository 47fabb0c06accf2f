"""TMDB's tables and answers: small ones of a few known facts, and real ones where they lie beside."""

import csv
import gzip
import io
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    JobRecord,
    PersonRecord,
    Place,
    RatingRecord,
    Remark,
    RoleRecord,
    TextRecord,
    TitleRecord,
)
from creditsgql.importers.sources import tmdb
from creditsgql.importers.sources.tables import BadRowError, refuse
from creditsgql.vocabulary import Authority, Certainty, CreditKind, Department, TextKind, TitleKind

ACTOR = JobRecord("actor", "Actor", Department.ACTING)

AMELIE = {
    "id": 194,
    "imdb_id": "tt0211915",
    "title": "Amélie",
    "original_title": "Le Fabuleux Destin d'Amélie Poulain",
    "original_language": "fr",
    "release_date": "2001-04-25",
    "runtime": 122,
    "overview": "A waitress in Paris changes the lives of those around her.\r\n\nThen her own.",
    "tagline": "One person can change your life forever.",
    "genres": [{"id": 35, "name": "Comedy"}, {"id": 10749, "name": "Romance"}],
    "production_countries": [{"iso_3166_1": "FR", "name": "France"}, {"iso_3166_1": "DE", "name": "Germany"}],
    "spoken_languages": [{"iso_639_1": "en", "name": "English"}, {"iso_639_1": "fr", "name": "Français"}],
    "vote_average": 7.9,
    "vote_count": 11000,
}
CAST = [
    {"id": 2406, "name": "Mathieu Kassovitz", "character": "Nino Quincampoix", "order": 3},
    {"id": 2405, "name": "Audrey Tautou", "character": "Amélie Poulain", "order": 0},
    {"id": 2412, "name": "André Dussollier", "character": "Narrator (voice) (uncredited)", "order": 1},
]
CREW = [
    {"id": 2419, "name": "Jean-Pierre Jeunet", "department": "Directing", "job": "Director"},
    {"id": 2419, "name": "Jean-Pierre Jeunet", "department": "Writing", "job": "Screenplay"},
    {"id": 2420, "name": "Guillaume Laurant", "department": "Writing", "job": "Screenplay"},
    {"id": 2423, "name": "Bruno Delbonnel", "department": "Camera", "job": "Director of Photography"},
]
LONG = "a" * (1 << 20)
DEEP = 200_000
"""More brackets in each other than any Python reads, in no more characters than a cell may have: 3.11 gives up after
1,000 and 3.13 after 10,000."""


def person(number: int, name: str) -> PersonRecord:
    return PersonRecord(str(number), name, (ExternalIdRecord(Authority.TMDB, str(number)),))


FILM = FilmRecord(
    title="Amélie",
    original_title="Le Fabuleux Destin d'Amélie Poulain",
    titles=(
        TitleRecord("Le Fabuleux Destin d'Amélie Poulain", TitleKind.ORIGINAL, "fr"),
        TitleRecord("Amélie", TitleKind.LOCALIZED, "en"),
    ),
    year=2001,
    release_date="2001-04-25",
    runtime_minutes=122,
    countries=("FR", "DE"),
    texts=(
        TextRecord(
            TextKind.SYNOPSIS, "en", "A waitress in Paris changes the lives of those around her.\n\nThen her own."
        ),
        TextRecord(TextKind.LOGLINE, "en", "One person can change your life forever."),
    ),
    languages=("fr", "en"),
    genres=(GenreRecord("comedy", "Comedy"), GenreRecord("romance", "Romance")),
    external_ids=(ExternalIdRecord(Authority.TMDB, "194"), ExternalIdRecord(Authority.IMDB, "tt0211915")),
    rating=RatingRecord(7.9, 11000),
)


def cast_credit(number: int, role: RoleRecord, position: int, **said: Any) -> CreditRecord:
    return CreditRecord(str(number), CreditKind.CAST, ACTOR, position=position, roles=(role,), **said)


def crew_credit(number: int, slug: str, name: str, department: Department, label: str, at: int = 1) -> CreditRecord:
    return CreditRecord(str(number), CreditKind.CREW, JobRecord(slug, name, department), label, position=at)


CREDITS = (
    cast_credit(
        2405, RoleRecord("Amélie Poulain", "Amélie Poulain"), 1, billing=1, place=Place(None, "Amélie Poulain")
    ),
    cast_credit(
        2412,
        RoleRecord("Narrator", "Narrator", is_voice=True),
        2,
        is_uncredited=True,
        place=Place(None, "Narrator (voice) (uncredited)"),
    ),
    cast_credit(
        2406, RoleRecord("Nino Quincampoix", "Nino Quincampoix"), 3, billing=2, place=Place(None, "Nino Quincampoix")
    ),
    crew_credit(2419, "director", "Director", Department.DIRECTING, "Director"),
    crew_credit(2419, "screenwriter", "Screenwriter", Department.WRITING, "Screenplay"),
    crew_credit(2420, "screenwriter", "Screenwriter", Department.WRITING, "Screenplay", 2),
    crew_credit(2423, "cinematographer", "Cinematographer", Department.CINEMATOGRAPHY, "Director of Photography"),
)
PEOPLE = (
    person(2405, "Audrey Tautou"),
    person(2412, "André Dussollier"),
    person(2406, "Mathieu Kassovitz"),
    person(2419, "Jean-Pierre Jeunet"),
    person(2420, "Guillaume Laurant"),
    person(2423, "Bruno Delbonnel"),
)
WHOLE = replace(FILM, credits=CREDITS, people=PEOPLE)


def as_csv(*rows: dict[str, Any], cell: Any = json.dumps) -> str:
    """Rows as a table of JSON cells, or of what ``cell`` makes of lists."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(
        {name: cell(value) if isinstance(value, list) else value for name, value in row.items()} for row in rows
    )
    return text.getvalue()


def write(folder: Path, files: dict[str, str]) -> Path:
    """The folder with these files, gzipped where their names say so."""
    for name, text in files.items():
        content = text.encode()
        (folder / name).write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    return folder


def documents(path: Path) -> list[Document]:
    return list(tmdb.read(path, complain=refuse))


def films(path: Path) -> dict[str, Any]:
    return {one.entry: one.film for one in documents(path)}


def film_of(folder: Path, **changes: Any) -> FilmRecord:
    [film] = films(write(folder, {"film.json": json.dumps(AMELIE | changes)})).values()
    assert isinstance(film, FilmRecord)
    return film


MOVIES = as_csv(AMELIE)
LITERAL_MOVIES = as_csv(AMELIE | {"runtime": "122.0"}, cell=repr)
NAMED_CREDITS = as_csv({"movie_id": 194, "title": "Amélie", "cast": CAST, "crew": CREW})
LITERAL_CREDITS = as_csv({"cast": CAST, "crew": CREW, "id": 194}, cell=repr)
APPENDED = {name: value for name, value in AMELIE.items() if name != "imdb_id"} | {
    "credits": {"cast": CAST, "crew": CREW},
    "external_ids": {"imdb_id": "tt0211915", "facebook_id": None},
}
CREDITS_ANSWER = {"id": 194, "cast": CAST, "crew": CREW}


@pytest.mark.parametrize(
    "files",
    [
        {"tmdb_movies.csv": MOVIES, "tmdb_credits.csv": NAMED_CREDITS},
        {"movies_metadata.csv": LITERAL_MOVIES, "credits.csv": LITERAL_CREDITS, "ratings.csv": "userId,movieId\n1,2\n"},
        {"b.csv.gz": MOVIES, "a.csv.gz": LITERAL_CREDITS},
        {"all.csv": as_csv(AMELIE | {"cast": CAST, "crew": CREW})},
        {"194.json": json.dumps(APPENDED)},
        {"194.json": json.dumps(APPENDED, indent=2), ".hidden.json": "{", "notes.txt": "seen"},
        {"194.json.gz": json.dumps(AMELIE, indent=1), "194-credits.json": json.dumps(CREDITS_ANSWER)},
        {"films.ndjson": f"\ufeff{json.dumps(AMELIE)}\n", "casts.jsonl.gz": f"\n{json.dumps(CREDITS_ANSWER)}\n"},
    ],
    ids="+".join,
)
def test_every_kind_of_export_gives_the_same_film(tmp_path: Path, files: dict[str, str]) -> None:
    path = write(tmp_path, files)
    assert documents(path) == [Document(tmdb.source(path), WHOLE, entry="194")]


@pytest.mark.parametrize("name", ["answers.ndjson", "answers", "answers.txt.gz"])
def test_one_file_is_enough(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, {name: json.dumps(APPENDED)}) / name
    assert documents(path) == [Document(tmdb.source(path), WHOLE, entry="194")]


def test_films_without_credits_and_credits_without_films_are_read_alone(tmp_path: Path) -> None:
    path = write(tmp_path, {"movies.csv": MOVIES, "credits.csv": NAMED_CREDITS, "c.json": json.dumps(CREDITS_ANSWER)})
    assert films(path / "movies.csv") == {"194": FILM}
    titled = FilmRecord(
        *("Amélie", "Amélie", (TitleRecord("Amélie", TitleKind.ORIGINAL, certainty=Certainty.INFERRED),)),
        credits=CREDITS,
        external_ids=(ExternalIdRecord(Authority.TMDB, "194"),),
        people=PEOPLE,
    )
    assert films(path / "credits.csv") == {"194": titled}
    untitled = replace(
        titled,
        title="TMDB 194",
        original_title="TMDB 194",
        titles=(TitleRecord("TMDB 194", TitleKind.ORIGINAL, certainty=Certainty.INFERRED),),
    )
    [document] = documents(path / "c.json")
    assert document == Document(
        tmdb.source(path / "c.json"),
        untitled,
        notices=(
            Remark(
                1,
                "TMDB 194",
                "these credits print no titles; a film bears TMDB's number until another source names it",
                str(path / "c.json"),
            ),
        ),
        entry="194",
    )


def test_films_and_credits_are_joined_in_whatever_order_they_come(tmp_path: Path) -> None:
    numbers = [11, 13, 194, 550]
    movies = as_csv(*({"id": one, "title": f"Film {one}", "genres": []} for one in numbers))
    credits = as_csv(*({"id": one, "cast": [CAST[0]], "crew": []} for one in (194, 680, 13, 11)))
    found = films(write(tmp_path, {"movies.csv": movies, "credits.csv": credits}))
    assert {entry: (film.title, len(film.credits)) for entry, film in found.items()} == {
        "11": ("Film 11", 1),
        "13": ("Film 13", 1),
        "194": ("Film 194", 1),
        "550": ("Film 550", 0),
        "680": ("TMDB 680", 1),
    }


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"runtime": 0}, {"runtime_minutes": None}),
        ({"runtime": None}, {"runtime_minutes": None}),
        ({"release_date": ""}, {"release_date": None, "year": None}),
        (
            {
                "release_date": "",
                "release_dates": {
                    "results": [
                        {
                            "iso_3166_1": "US",
                            "release_dates": [{"release_date": "2001-11-02T00:00:00.000Z", "type": 3}],
                        },
                        {
                            "iso_3166_1": "FR",
                            "release_dates": [{"release_date": "2001-04-25T00:00:00.000Z", "type": 3}],
                        },
                    ]
                },
            },
            {},
        ),
        ({"vote_count": 0}, {"rating": None}),
        ({"overview": "No overview found.", "tagline": None}, {"texts": ()}),
        (
            {"title": "Le Fabuleux Destin d'Amélie Poulain"},
            {"title": "Le Fabuleux Destin d'Amélie Poulain", "titles": FILM.titles[:1]},
        ),
        ({"spoken_languages": [{"iso_639_1": "cn"}, {"iso_639_1": "xx"}]}, {"languages": ("fr", "yue")}),
        (
            {"original_language": "xx"},
            {"languages": ("en", "fr"), "titles": (replace(FILM.titles[0], language=None), FILM.titles[1])},
        ),
        (
            {"production_countries": [{"iso_3166_1": "XC"}, {"name": "Soviet Union"}, {"name": "FR"}]},
            {"countries": ("CSHH", "SUHH", "FR")},
        ),
        (
            {"genres": [{"name": "Science Fiction"}, {"name": ""}]},
            {"genres": (GenreRecord("science-fiction", "Science Fiction"),)},
        ),
        (
            {"imdb_id": None, "external_ids": {"imdb_id": "tt0211915", "wikidata_id": "Q484048"}},
            {"external_ids": (*FILM.external_ids, ExternalIdRecord(Authority.WIKIDATA, "Q484048"))},
        ),
    ],
    ids=lambda given: "+".join(given) or "nothing",
)
def test_a_field_means(tmp_path: Path, changes: dict[str, Any], expected: dict[str, Any]) -> None:
    assert film_of(tmp_path, **changes) == replace(FILM, **expected)


def test_a_country_that_is_none_is_left_unread(tmp_path: Path) -> None:
    path = write(tmp_path, {"film.json": json.dumps(AMELIE | {"production_countries": [{"iso_3166_1": "XX"}]})})
    [document] = documents(path)
    assert document.unread == (Remark(1, "XX", "no country that is known", str(path / "film.json")),)


def test_one_who_is_cast_twice_has_one_credit_with_both_roles(tmp_path: Path) -> None:
    marty = [
        {"id": 521, "name": "Michael J. Fox", "character": "Marty McFly", "order": 0},
        {"id": 1062, "name": "Christopher Lloyd", "character": "Dr. Emmett Brown", "order": 1},
        {"id": 521, "name": "Michael J. Fox", "character": "Marty McFly Jr. / Marlene McFly", "order": 7},
    ]
    fox, lloyd = film_of(tmp_path, credits={"cast": marty, "crew": []}).credits
    assert [role.name for role in fox.roles] == ["Marty McFly", "Marty McFly Jr.", "Marlene McFly"]
    assert (fox.billing, fox.position, fox.place.quotation) == (1, 1, "Marty McFly / Marty McFly Jr. / Marlene McFly")
    assert (lloyd.billing, lloyd.position) == (2, 2)


def test_one_job_is_one_credit_whatever_department_or_label_it_comes_under(tmp_path: Path) -> None:
    lucas = {"id": 1, "name": "George Lucas"}
    crew = [
        lucas | {"department": "Directing", "job": "Director"},
        lucas | {"department": "Writing", "job": "Writer"},
        lucas | {"department": "Writing", "job": "Screenplay"},
        lucas | {"department": "Art", "job": "Property Master"},
        lucas | {"department": "Crew", "job": "Property Master"},
        lucas | {"department": "Production", "job": "Executive Producer"},
    ]
    credits = film_of(tmp_path, credits={"cast": [], "crew": crew}).credits
    assert [(one.job.slug, one.job.department.value, one.label, one.position) for one in credits] == [
        ("director", "DIRECTING", "Director", 1),
        ("screenwriter", "WRITING", "Writer / Screenplay", 1),
        ("property-master", "PRODUCTION_DESIGN", "Property Master", 1),
        ("executive-producer", "PRODUCTION", "Executive Producer", 1),
    ]


def test_actors_among_the_crew_are_cast(tmp_path: Path) -> None:
    crew = [
        {"id": 488, "name": "Steven Spielberg", "department": "Actors", "job": "Cameo"},
        {"id": 31, "name": "Tom Hanks", "department": "Crew", "job": "Actor"},
        {"id": 12898, "name": "Tim Allen", "department": "Actors", "job": "Stunt Double"},
    ]
    credits = film_of(tmp_path, credits={"cast": [CAST[1]], "crew": crew}).credits
    assert [(one.person, one.kind.value, one.job.slug, one.note, one.position) for one in credits] == [
        ("2405", "CAST", "actor", None, 1),
        ("488", "CAST", "actor", "cameo", 2),
        ("31", "CAST", "actor", None, 3),
        ("12898", "CREW", "stunt-double", None, 1),
    ]


def test_an_actor_without_order_comes_last(tmp_path: Path) -> None:
    cast = [{"id": 2406, "name": "Mathieu Kassovitz", "character": "", "order": None}, CAST[1]]
    credits = film_of(tmp_path, credits={"cast": cast}).credits
    assert [(one.person, one.billing, one.roles) for one in credits] == [
        ("2405", 1, (RoleRecord("Amélie Poulain", "Amélie Poulain"),)),
        ("2406", 2, ()),
    ]


def test_the_source_is_known_by_its_name_and_says_what_tmdb_asks_for(tmp_path: Path) -> None:
    said = tmdb.source(write(tmp_path, {"movies.csv": MOVIES}))
    assert (said.kind, said.name, said.publisher, said.url, said.attribution) == (
        "tmdb",
        tmp_path.name,
        "The Movie Database (TMDB)",
        "https://www.themoviedb.org/",
        "This product uses the TMDB API but is not endorsed or certified by TMDB.",
    )
    assert tmdb.source(write(tmp_path, {"movies.csv": LITERAL_MOVIES})).fingerprint != said.fingerprint


GOOD = {"id": 13, "title": "Forrest Gump", "genres": []}


def bad(**changes: Any) -> dict[str, str]:
    return {"films.csv": as_csv(GOOD, GOOD | {"id": 194} | changes)}


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        (bad(id="1997-08-20"), "films.csv:3: id is '1997-08-20'; expected TMDB's number, such as 862"),
        (bad(id=""), "films.csv:3: id is empty; expected TMDB's number, such as 862"),
        (bad(id=13), "films.csv:3: film 13 is there twice, first in films.csv:2; expected it once"),
        (bad(title=""), "films.csv:3: title is empty; expected the film's title"),
        (bad(genres='[{"id": 18, "na'), "films.csv:3: genres is cut off after 15 characters; expected whole JSON"),
        (
            bad(genres="[{'id': 18, 'na"),
            "films.csv:3: genres is cut off after 15 characters; expected a whole Python list",
        ),
        (
            bad(genres="[{'id': print()}]"),
            "films.csv:3: genres is no Python list; expected one such as [{'id': 31, ...}]",
        ),
        (bad(genres="[" * DEEP), "films.csv:3: genres is no JSON that can be read; expected a list or an object"),
        (
            bad(genres="[{'a': " + "[" * DEEP + "]"),
            "films.csv:3: genres is no Python list; expected one such as [{'id': 31, ...}]",
        ),
        (bad(genres="Drama"), "films.csv:3: genres is no JSON at character 1; expected a list or an object"),
        (bad(genres='{"id": 18}'), "films.csv:3: genres is no list of objects; expected one such as [] or [{...}]"),
        (bad(genres='[{"name": 18}]'), "films.csv:3: name is 18; expected a text"),
        (bad(genres='[{"name": "\\ud83d"}]'), "films.csv:3: name has half a sign; expected a text in Unicode"),
        (bad(genres=LONG), "films.csv:3: a cell of 1048576 characters; expected 524288 at most"),
        ({"films.csv": "id,title\n13,Forrest Gump\n194\n"}, "films.csv:3: 1 cell; expected 2, as in the header"),
    ],
    ids=lambda given: given.partition(": ")[2][:40] if isinstance(given, str) else "",
)
def test_a_bad_row_is_told_with_its_line_and_the_others_are_read(
    tmp_path: Path, files: dict[str, str], reason: str
) -> None:
    path = write(tmp_path, files)
    with pytest.raises(BadRowError) as refused:
        documents(path)
    assert str(refused.value) == f"{path}/{reason}"
    told: list[BadRowError] = []
    assert [one.entry for one in tmdb.read(path, complain=told.append)] == ["13"]
    assert [str(one) for one in told] == [f"{path}/{reason}"]


def answer(**changes: Any) -> dict[str, str]:
    return {"a.json": json.dumps(AMELIE | changes)}


def credited(kind: str, **entry: Any) -> dict[str, str]:
    return answer(credits={kind: [{"id": 2405, "name": "Audrey Tautou", "job": "Director"} | entry]})


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        (answer(runtime="two hours"), "a.json:1: runtime is 'two hours'; expected a number"),
        (answer(runtime=-1), "a.json:1: runtime is -1; expected a whole number"),
        (answer(runtime=1e400), "a.json:1: runtime is Infinity; expected a number"),
        (
            answer(release_date="25/04/2001"),
            "a.json:1: release_date is '25/04/2001'; expected a date such as 2012-05-17",
        ),
        (answer(vote_average=79), "a.json:1: vote_average is 79; expected a number from 0 to 10"),
        (answer(imdb_id="0211915"), "a.json:1: imdb_id is '0211915'; expected one such as tt0114709"),
        (
            answer(original_language="French"),
            "a.json:1: original_language is 'French'; expected a code of ISO 639-1 such as fr",
        ),
        (credited("cast", id=None), "a.json:1: id is empty; expected TMDB's number, such as 862"),
        (credited("cast", name=" "), "a.json:1: name of person 2405 is empty; expected a name"),
        (credited("cast", order="first"), "a.json:1: order is 'first'; expected a number"),
        (credited("crew", job=""), "a.json:1: job is empty; expected what the person did"),
        (answer(credits={"cast": "x"}), "a.json:1: cast is no JSON at character 1; expected a list or an object"),
        (
            {"a.json": json.dumps(AMELIE)[:200]},
            "a.json:1: the answer is cut off after 200 characters; expected whole JSON",
        ),
        (
            {"a.ndjson": f'{{"id": 194\n{json.dumps(GOOD)}'},
            "a.ndjson:1: the answer is cut off after 10 characters; expected whole JSON",
        ),
        ({"a.json": "[]"}, "a.json:1: no object; expected an answer of /movie/{id} or of /movie/{id}/credits"),
        ({"a.json": " \n"}, "a.json: empty; expected an answer of TMDB"),
        (
            {"a.json": '{"success": false, "status_code": 34, "status_message": "Not found."}'},
            "a.json:1: TMDB's error 'Not found.'; expected an answer of /movie/{id} or of /movie/{id}/credits",
        ),
        (
            {"a.json": '{"id": 1399, "name": "Game of Thrones"}'},
            "a.json:1: neither a title nor a cast; expected an answer of /movie/{id} or of /movie/{id}/credits",
        ),
        (
            {"a.json": json.dumps(APPENDED), "b.json": json.dumps(CREDITS_ANSWER)},
            "b.json:1: film 194 is there twice, first in a.json:1; expected it once",
        ),
        ({"a.json": "{\n" + LONG * 5}, "a.json:2: a line of more than 4194304 bytes; expected the rows of a table"),
        (
            {"ids.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n"},
            "ids.csv:1: the header has 'movieId, imdbId, tmdbId'; expected a table of films (id, title, ...) or of"
            " credits (id or movie_id, cast, crew)",
        ),
        (
            {"a.csv": ""},
            "a.csv: empty; expected a table of films (id, title, ...) or of credits (id or movie_id, cast, crew)",
        ),
    ],
    ids=lambda given: given.partition(": ")[2][:40] if isinstance(given, str) else "",
)
def test_a_bad_answer_or_file_is_refused(tmp_path: Path, files: dict[str, str], reason: str) -> None:
    path = write(tmp_path, files)
    with pytest.raises(BadRowError) as refused:
        documents(path)
    assert str(refused.value) == f"{path}/{reason}"


def test_a_cut_gzip_an_empty_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    cut = tmp_path / "movies.csv.gz"
    whole = as_csv(*(GOOD | {"id": one, "title": str(one) * 9} for one in range(1, 999)))
    cut.write_bytes(gzip.compress(whole.encode())[:-99])
    (tmp_path / "empty").mkdir()
    for path, reason in (
        (cut, "the gzip is cut off; expected a whole file"),
        (tmp_path / "empty", "no tables or answers of TMDB; expected files that end in .csv or .json"),
        (tmp_path / "missing.csv", "cannot be read (No such file or directory)"),
    ):
        with pytest.raises(BadRowError) as refused:
            documents(path)
        assert str(refused.value) == f"{path}: {reason}"


@pytest.fixture(scope="module")
def exports() -> Path:
    """Real exports kept beside the checkout."""
    folder = Path(__file__).parents[4] / "shared" / "data" / "tmdb"
    if not folder.is_dir():
        pytest.skip("real data is not beside this checkout: no shared/data/tmdb")
    return folder


def test_the_real_credits_are_read_whole(exports: Path) -> None:
    found = films(exports / "credits_python_literals.csv")
    credits = [credit for film in found.values() for credit in film.credits]
    assert (len(found), Counter(credit.kind.name for credit in credits)) == (35, {"CAST": 724, "CREW": 979})
    assert sum(len(credit.roles) for credit in credits) == 729
    assert len({one.key for film in found.values() for one in film.people}) == 1589
    assert sum(credit.is_uncredited for credit in credits) == 29
    assert {credit.job.slug: credit.job.name for credit in credits if credit.job.slug == "composer"} == {
        "composer": "Composer"
    }


def test_the_real_films_are_read_whole(exports: Path) -> None:
    found = films(exports / "movies_json.csv.gz")
    assert len(found) == 1500
    assert sum(len(film.titles) for film in found.values()) == 1531
    assert sum(film.runtime_minutes is None for film in found.values()) == 1
    assert sum(film.rating is None for film in found.values()) == 1
    assert Counter(code for film in found.values() for code in film.countries).most_common(2) == [
        ("US", 1424),
        ("GB", 201),
    ]
    assert Counter(genre.slug for film in found.values() for genre in film.genres)["science-fiction"] == 271
    assert not any(document.unread for document in documents(exports / "movies_json.csv.gz"))


def test_the_real_folder_joins_what_is_about_one_film(exports: Path) -> None:
    found = films(exports)
    assert len(found) == 1528
    assert sum(bool(film.credits) and film.rating is not None for film in found.values()) == 7
