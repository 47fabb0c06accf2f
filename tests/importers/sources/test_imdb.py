"""IMDb's tables: what each of them says of a title, in any order, alone and together, and what is said of bad rows."""

import gzip
from collections.abc import Callable
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
    TitleRecord,
)
from creditsgql.importers.sources import imdb
from creditsgql.importers.sources.tables import BadRowError, refuse
from creditsgql.vocabulary import Authority, Certainty, CreditKind, Department, TitleKind

HEADERS = {
    "title.basics": "tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres",
    "title.principals": "tconst ordering nconst category job characters",
    "title.crew": "tconst directors writers",
    "title.akas": "titleId ordering title region language types attributes isOriginalTitle",
    "title.ratings": "tconst averageRating numVotes",
    "name.basics": "nconst primaryName birthYear deathYear primaryProfession knownForTitles",
}
Tables = dict[str, list[str]]

FILMS: Tables = {
    "title.basics": [
        r"tt0017136|movie|Metropolis|Metropolis|0|1927|\N|153|Drama,Sci-Fi",
        r"tt0022100|movie|M|M - Eine Stadt sucht einen Mörder|0|1931|\N|99|\N",
        r"tt0072272|movie|That's Entertainment!|That's Entertainment!|0|1974|\N|134|Documentary,Musical",
    ],
    "title.principals": [
        r'tt0017136|2|nm0375609|actress|\N|["Maria","The Machine Man"]',
        r"tt0017136|10|nm0902376|writer|screenplay by|\N",
        r"tt0017136|3|nm0000485|director|\N|\N",
        r"tt0017136|11|nm0902376|writer|novel|\N",
        r'tt0022100|1|nm0000048|actor|\N|["Hans Beckert"]',
        r'tt0072272|1|nm0000001|self|\N|["Self - Host"]',
        r"tt0072272|2|nm0000023|archive_footage|\N|\N",
        r'tt0072272|3|nm0000037|archive_footage|\N|["Maria"]',
        r"tt0072272|4|nm0000048|archive_sound|\N|\N",
        r"tt0072272|5|nm0000078|self|\N|\N",
        r"tt0072272|6|nm0000037|producer|executive producer|\N",
        r"tt0072272|7|nm0000001|choreographer|\N|\N",
        r"tt0072272|8|nm9999999|self|\N|\N",
    ],
    "title.crew": [
        r"tt0017136|nm0000485|nm0902376,nm0000485",
        r"tt0022100|nm0000485|nm0902376,nm9999999",
        r"tt0072272|\N|\N",
    ],
    "title.akas": [
        r"tt0022100|2|M|DE|\N|alternative|\N|0",
        r"tt0022100|1|M - Eine Stadt sucht einen Mörder|\N|\N|original|\N|1",
        r"tt0022100|3|M le maudit|FR|fr|imdbDisplay|\N|0",
        r"tt0022100|4|Mörder unter uns|DE|\N|working|\N|0",
        "tt0022100|5|M|XWW|en|dvd\x02imdbDisplay|\\N|0",
        r"tt0022100|6|M: murderer among us|\N|en|\N|literal English title|0",
        r"tt0022100|7|M - ubiytsa|SUHH|ru|\N|transliterated title|0",
        r"tt0022100|8|M|BE|qbn|festival|\N|0",
    ],
    "title.ratings": [r"tt0017136|8.3|190000", r"tt0022100|8.3|180000"],
    "name.basics": [
        r"nm0000485|Fritz Lang|1890|1976|\N|\N",
        r"nm0375609|Brigitte Helm|1906|1996|\N|\N",
        r"nm0902376|Thea von Harbou|1888|1954|\N|\N",
        r"nm0000048|Peter Lorre|1904|1964|\N|\N",
        r"nm0000001|Fred Astaire|1899|1987|\N|\N",
        r"nm0000023|Judy Garland|1922|1969|\N|\N",
        r"nm0000037|Gene Kelly|1912|1996|\N|\N",
        "nm0000078|James\u00a0Stewart |1908|\\N|\\N|\\N",
    ],
}

ACTOR = JobRecord("actor", "Actor", Department.ACTING)
DIRECTOR = JobRecord("director", "Director", Department.DIRECTING)
WRITER = JobRecord("screenwriter", "Screenwriter", Department.WRITING)
CAST, CREW = CreditKind.CAST, CreditKind.CREW


def person(nconst: str, name: str, born: str | None = None, died: str | None = None) -> PersonRecord:
    """The record of a person of IMDb's."""
    return PersonRecord(nconst, name, (ExternalIdRecord(Authority.IMDB, nconst),), born, died)


LANG = person("nm0000485", "Fritz Lang", "1890", "1976")
HELM = person("nm0375609", "Brigitte Helm", "1906", "1996")
HARBOU = person("nm0902376", "Thea von Harbou", "1888", "1954")
LORRE = person("nm0000048", "Peter Lorre", "1904", "1964")
ASTAIRE = person("nm0000001", "Fred Astaire", "1899", "1987")
GARLAND = person("nm0000023", "Judy Garland", "1922", "1969")
KELLY = person("nm0000037", "Gene Kelly", "1912", "1996")
STEWART = person("nm0000078", "James Stewart", "1908")

METROPOLIS = FilmRecord(
    title="Metropolis",
    original_title="Metropolis",
    titles=(TitleRecord("Metropolis", TitleKind.ORIGINAL),),
    year=1927,
    runtime_minutes=153,
    credits=(
        CreditRecord(
            "nm0375609",
            CAST,
            ACTOR,
            "actress",
            position=1,
            roles=(RoleRecord("Maria", "Maria"), RoleRecord("The Machine Man", "The Machine Man")),
            place=Place(None, "Maria / The Machine Man"),
        ),
        CreditRecord("nm0000485", CREW, DIRECTOR, "director", position=1),
        CreditRecord("nm0902376", CREW, WRITER, "screenplay by, novel", position=1),
        CreditRecord("nm0000485", CREW, WRITER, "writer", position=2),
    ),
    genres=(GenreRecord("drama", "Drama"), GenreRecord("sci-fi", "Sci-Fi")),
    external_ids=(ExternalIdRecord(Authority.IMDB, "tt0017136"),),
    people=(HELM, LANG, HARBOU),
    rating=RatingRecord(8.3, 190000),
)
MURDERER = FilmRecord(
    title="M",
    original_title="M - Eine Stadt sucht einen Mörder",
    titles=(
        TitleRecord("M - Eine Stadt sucht einen Mörder", TitleKind.ORIGINAL),
        TitleRecord("M", TitleKind.OTHER, None, "DE"),
        TitleRecord("M le maudit", TitleKind.LOCALIZED, "fr", "FR"),
        TitleRecord("Mörder unter uns", TitleKind.WORKING, None, "DE"),
        TitleRecord("M", TitleKind.LOCALIZED, "en"),
        TitleRecord("M: murderer among us", TitleKind.TRANSLATED, "en"),
        TitleRecord("M - ubiytsa", TitleKind.TRANSLITERATED, "ru", "SUHH"),
        TitleRecord("M", TitleKind.FESTIVAL, None, "BE"),
    ),
    year=1931,
    runtime_minutes=99,
    credits=(
        CreditRecord(
            "nm0000048",
            CAST,
            ACTOR,
            "actor",
            position=1,
            roles=(RoleRecord("Hans Beckert", "Hans Beckert"),),
            place=Place(None, "Hans Beckert"),
        ),
        CreditRecord("nm0000485", CREW, DIRECTOR, "director", position=1),
        CreditRecord("nm0902376", CREW, WRITER, "writer", position=1),
    ),
    external_ids=(ExternalIdRecord(Authority.IMDB, "tt0022100"),),
    people=(LORRE, LANG, HARBOU),
    rating=RatingRecord(8.3, 180000),
)
ENTERTAINMENT = FilmRecord(
    title="That's Entertainment!",
    original_title="That's Entertainment!",
    titles=(TitleRecord("That's Entertainment!", TitleKind.ORIGINAL),),
    year=1974,
    runtime_minutes=134,
    credits=(
        CreditRecord(
            "nm0000001",
            CAST,
            ACTOR,
            "self",
            position=1,
            roles=(RoleRecord("Self - Host", None, is_self=True),),
            place=Place(None, "Self - Host"),
        ),
        CreditRecord("nm0000023", CAST, ACTOR, "archive footage", position=2, note="archive footage"),
        CreditRecord(
            "nm0000037",
            CAST,
            ACTOR,
            "archive footage",
            position=3,
            roles=(RoleRecord("Maria", "Maria", is_archive_footage=True),),
            place=Place(None, "Maria"),
        ),
        CreditRecord("nm0000048", CAST, ACTOR, "archive sound", position=4, note="archive sound"),
        CreditRecord("nm0000078", CAST, ACTOR, "self", position=5, roles=(RoleRecord("Self", None, is_self=True),)),
        CreditRecord(
            "nm0000037",
            CREW,
            JobRecord("executive-producer", "Executive Producer", Department.PRODUCTION),
            "executive producer",
            position=1,
        ),
        CreditRecord(
            "nm0000001",
            CREW,
            JobRecord("choreographer", "Choreographer", Department.OTHER),
            "choreographer",
            position=1,
        ),
    ),
    genres=(GenreRecord("documentary", "Documentary"), GenreRecord("musical", "Musical")),
    external_ids=(ExternalIdRecord(Authority.IMDB, "tt0072272"),),
    people=(ASTAIRE, GARLAND, KELLY, LORRE, STEWART),
)

REMARKS = {
    "tt0017136": ((), ()),
    "tt0022100": ((Remark(3, "nm9999999 writers", "not in name.basics", "title.crew.tsv"),), ()),
    "tt0072272": (
        (Remark(14, "nm9999999 self", "not in name.basics", "title.principals.tsv"),),
        (
            Remark(
                *(13, "nm0000001 choreographer", "unknown category, kept as the job choreographer"),
                "title.principals.tsv",
            ),
        ),
    ),
}


def _in_files(remarks: tuple[Remark, ...], folder: Path) -> tuple[Remark, ...]:
    return tuple(replace(one, file=str(folder / str(one.file))) for one in remarks)


def write(folder: Path, tables: Tables, end: str = ".tsv", pack: Callable[[bytes], bytes] = bytes) -> Path:
    """Writes tables, whose rows are given with bars for tabs."""
    folder.mkdir(exist_ok=True)
    for table, rows in tables.items():
        text = "".join(
            f"{row}\n" for row in (HEADERS[table].replace(" ", "\t"), *(row.replace("|", "\t") for row in rows))
        )
        (folder / f"{table}{end}").write_bytes(pack(text.encode()))
    return folder


def read(folder: Path, **asked: Any) -> list[Document]:
    """What the tables say, strictly."""
    return list(imdb.read(folder, **{"complain": refuse, **asked}))


def films(folder: Path, **asked: Any) -> list[Any]:
    """The films alone."""
    return [document.film for document in read(folder, **asked)]


def test_the_tables_together_say_all_of_each_title(tmp_path: Path) -> None:
    said_by = imdb.source(write(tmp_path, FILMS))
    assert read(tmp_path) == [
        Document(said_by, film, _in_files(unread, tmp_path), _in_files(notices, tmp_path), entry)
        for (entry, (unread, notices)), film in zip(REMARKS.items(), (METROPOLIS, MURDERER, ENTERTAINMENT), strict=True)
    ]


def test_gzipped_tables_say_the_same(tmp_path: Path) -> None:
    plain = write(tmp_path / "plain", FILMS)
    packed = write(tmp_path / "packed", FILMS, ".tsv.gz", gzip.compress)
    assert films(packed) == films(plain)


@pytest.mark.parametrize("table", [*HEADERS, "all of them"])
def test_it_makes_no_difference_how_the_rows_are_sorted(table: str, tmp_path: Path) -> None:
    mixed = {name: rows[::-1] if table in (name, "all of them") else rows for name, rows in FILMS.items()}
    assert films(write(tmp_path, mixed)) == [METROPOLIS, MURDERER, ENTERTAINMENT]


def test_it_makes_no_difference_how_the_columns_are_sorted(tmp_path: Path) -> None:
    folder = write(tmp_path, FILMS)
    for path in folder.iterdir():
        rows = [line.split("\t")[::-1] for line in path.read_text().split("\n")]
        path.write_text("\n".join("\t".join(row) for row in rows))
    assert films(folder) == [METROPOLIS, MURDERER, ENTERTAINMENT]


def test_ids_of_seven_and_of_eight_digits_stand_side_by_side(tmp_path: Path) -> None:
    basics = [r"tt1000000|movie|Short|Short|0|\N|\N|\N|\N", r"tt10000000|movie|Long|Long|0|\N|\N|\N|\N"]
    tables = {
        "title.basics": [*basics, r"tt1000001|movie|Next|Next|0|\N|\N|\N|\N"],
        "title.ratings": ["tt1000000|1.0|1", "tt10000000|2|2", "tt1000001|10.0|3"],
    }
    for order in (1, -1):
        tables = {name: rows[::order] for name, rows in tables.items()}
        said = [(film.title, film.rating) for film in films(write(tmp_path, tables))]
        assert said == [("Short", RatingRecord(1, 1)), ("Long", RatingRecord(2, 2)), ("Next", RatingRecord(10, 3))]


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({}, ["Film", "Short", "Undated"]),
        ({"types": ["short"]}, ["Short"]),
        ({"types": imdb.TYPES}, ["Film", "Short", "Series", "Undated"]),
        ({"since": 1931}, ["Short"]),
        ({"since": 1932}, []),
        ({"since": 1927, "types": ("movie", "tvSeries")}, ["Film", "Series"]),
    ],
)
def test_types_and_years_choose_titles(asked: dict[str, Any], titles: list[str], tmp_path: Path) -> None:
    rows = [
        r"tt0000001|movie|Film|Film|0|1927|\N|\N|\N",
        r"tt0000002|short|Short|Short|0|1931|\N|\N|\N",
        r"tt0000003|tvSeries|Series|Series|0|1960|1961|\N|\N",
        r"tt0000004|movie|Undated|Undated|0|\N|\N|\N|\N",
    ]
    principals = [rf"tt000000{at}|1|nm0000001|self|\N|\N" for at in range(1, 6)]
    folder = write(tmp_path, {"title.basics": rows, "title.principals": principals})
    assert [(film.title, len(film.credits)) for film in films(folder, **asked)] == [(title, 1) for title in titles]


def test_without_names_a_person_is_called_by_the_id(tmp_path: Path) -> None:
    folder = write(tmp_path, {"title.basics": FILMS["title.basics"][:1], "title.crew": FILMS["title.crew"]})
    (film,) = films(folder)
    assert film.people == (person("nm0000485", "nm0000485"), person("nm0902376", "nm0902376"))


def test_without_basics_every_title_that_is_spoken_of_is_read(tmp_path: Path) -> None:
    tables = {name: FILMS[name] for name in ("title.akas", "title.ratings", "title.principals", "name.basics")}
    said = [(film.title, film.titles[0], film.year, len(film.credits)) for film in films(write(tmp_path, tables))]
    original = "M - Eine Stadt sucht einen Mörder"
    unknown = [TitleRecord(id_, TitleKind.ORIGINAL, certainty=Certainty.INFERRED) for id_ in ("tt0017136", "tt0072272")]
    assert said == [
        ("tt0017136", unknown[0], None, 3),
        (original, TitleRecord(original, TitleKind.ORIGINAL), None, 1),
        ("tt0072272", unknown[1], None, 7),
    ]


def test_a_film_without_any_of_the_other_tables_is_still_a_film(tmp_path: Path) -> None:
    (film,) = films(write(tmp_path, {"title.basics": [r"tt0017136|movie|Metropolis|\N|0|\N|\N|\N|\N"]}))
    assert film == FilmRecord(
        title="Metropolis",
        original_title="Metropolis",
        titles=(TitleRecord("Metropolis", TitleKind.LOCALIZED),),
        external_ids=(ExternalIdRecord(Authority.IMDB, "tt0017136"),),
    )


BAD: dict[str, tuple[str, list[str], str, int]] = {
    "no title id": (
        "title.basics",
        ["17136|movie|M|M|0|1931|1|1|1"],
        "2: tconst '17136'; expected an id like tt0000001",
        0,
    ),
    "a year": (
        "title.basics",
        [r"tt0017136|movie|M|M|0|MCMXXVII|\N|\N|\N", FILMS["title.basics"][1]],
        r"2: startYear 'MCMXXVII'; expected a number or \N",
        1,
    ),
    "a runtime": (
        "title.basics",
        [rf"tt0017136|movie|M|M|0|1931|\N|{'1' * 99}|\N"],
        rf"2: runtimeMinutes '{'1' * 60}...'; expected a number or \N",
        0,
    ),
    "a title twice": (
        "title.basics",
        [FILMS["title.basics"][0]] * 2,
        "3: tt0017136 twice, first in line 2; expected each title once",
        1,
    ),
    "a title twice, apart": (
        "title.basics",
        [FILMS["title.basics"][at] for at in (0, 1, 0)],
        "4: tt0017136 twice, first in line 2; expected each title once",
        2,
    ),
    "a row cut short": ("title.basics", ["tt0017136|movie"], "2: 2 cells; expected 9, as in the header", 0),
    "an ordering": (
        "title.principals",
        [r"tt0017136|first|nm0000485|director|\N|\N"],
        "2: ordering 'first'; expected a number",
        3,
    ),
    "an ordering twice": (
        "title.principals",
        [r"tt0017136|1|nm0000485|director|\N|\N", r"tt0017136|1|nm0902376|writer|\N|\N"],
        "3: tt0017136 has the ordering 1 twice; expected it once",
        3,
    ),
    "characters cut off": (
        "title.principals",
        [r'tt0022100|1|nm0000048|actor|\N|["Hans Be'],
        r"""2: tt0022100: characters '["Hans Be'; expected a JSON list of texts or \N""",
        3,
    ),
    "characters of another kind": (
        "title.principals",
        [r"tt0022100|1|nm0000048|actor|\N|[48]"],
        r"2: tt0022100: characters '[48]'; expected a JSON list of texts or \N",
        3,
    ),
    "a rating": (
        "title.ratings",
        ["tt0022100|11|9"],
        "2: tt0022100: averageRating '11'; expected a number from 0 to 10",
        3,
    ),
    "votes": ("title.ratings", [r"tt0022100|9|\N"], r"2: tt0022100: numVotes '\\N'; expected a number", 3),
    "a rating twice": (
        "title.ratings",
        ["tt0022100|9.0|9", "tt0022100|8.0|9"],
        "3: tt0022100 twice, first in line 2; expected each title once",
        3,
    ),
    "a title of nothing": (
        "title.akas",
        [r"tt0022100|1| |DE|\N|\N|\N|0"],
        "2: tt0022100: title ' '; expected a title",
        3,
    ),
    "no person id": (
        "name.basics",
        [r"tt0000485|Fritz Lang|\N|\N|\N|\N"],
        "2: nconst 'tt0000485'; expected an id like nm0000001",
        3,
    ),
    "a person without a name": (
        "name.basics",
        [r"nm0000485|\N|\N|\N|\N|\N"],
        "2: nm0000485 without a primaryName; expected one",
        3,
    ),
    "a birth": (
        "name.basics",
        [r"nm0000485|Fritz Lang|1890-12-05|\N|\N|\N"],
        r"2: birthYear '1890-12-05'; expected a year or \N",
        3,
    ),
    "a person twice": (
        "name.basics",
        [r"nm0000485|Fritz Lang|1890|\N|\N|\N", r"nm0000485|F. Lang|\N|\N|\N|\N"],
        "3: nm0000485 twice; expected each name once",
        3,
    ),
}


@pytest.mark.parametrize(("table", "rows", "reason", "read_films"), BAD.values(), ids=BAD)
def test_a_bad_row_is_said_with_file_and_line(
    table: str, rows: list[str], reason: str, read_films: int, tmp_path: Path
) -> None:
    folder = write(tmp_path, {"title.basics": FILMS["title.basics"], table: rows})
    expected = f"{folder / table}.tsv:{reason}"
    bad: list[BadRowError] = []
    assert len(films(folder, complain=bad.append)) == read_films
    assert [str(one) for one in bad] == [expected]
    with pytest.raises(BadRowError) as caught:
        films(folder)
    assert str(caught.value) == expected


def test_a_folder_that_is_no_such_folder_is_refused(tmp_path: Path) -> None:
    def refusal() -> str:
        with pytest.raises(BadRowError) as caught:
            films(tmp_path)
        return str(caught.value).removeprefix(str(tmp_path))

    tables = "title.basics.tsv, title.principals.tsv, title.crew.tsv, title.akas.tsv, title.ratings.tsv"
    assert refusal() == f": no table of IMDb's titles; expected one of {tables}, or gzipped"
    write(tmp_path, {"name.basics": []})
    assert refusal() == f": no table of IMDb's titles; expected one of {tables}, or gzipped"
    write(tmp_path, FILMS)
    write(tmp_path, FILMS, ".tsv.gz", gzip.compress)
    assert refusal() == ": both title.basics.tsv and title.basics.tsv.gz; expected one of them"
    with pytest.raises(BadRowError, match=r"nowhere: not a directory; expected one with IMDb's tables$"):
        films(tmp_path / "nowhere")


def test_a_table_cut_off_or_of_another_kind_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path, FILMS, ".tsv.gz", lambda content: gzip.compress(content)[:-9])
    with pytest.raises(BadRowError, match=r"name\.basics\.tsv\.gz: the gzip is cut off; expected a whole file$"):
        films(folder)
    other = write(tmp_path / "other", {"title.basics": []})
    (other / "title.crew.tsv").write_text("id\tname\n")
    with pytest.raises(
        BadRowError, match=r"crew.tsv:1: the header lacks the columns tconst, directors, writers; found"
    ):
        films(other)


def test_the_source_is_attributed_as_imdb_asks_and_knows_what_was_chosen(tmp_path: Path) -> None:
    said = imdb.source(write(tmp_path, FILMS))
    assert (said.kind, said.name, said.publisher) == ("imdb", "IMDb", "IMDb")
    assert said.attribution == "Information courtesy of IMDb (https://www.imdb.com). Used with permission."
    assert said.fingerprint == imdb.source(tmp_path, types=imdb.FILM_TYPES[::-1]).fingerprint
    chosen = {imdb.source(tmp_path, types=["movie"]).fingerprint, imdb.source(tmp_path, since=1931).fingerprint}
    assert len({said.fingerprint, *chosen}) == 3


def test_real_tables_are_read_without_a_complaint() -> None:
    folder = Path(__file__).parents[4] / "shared" / "data" / "imdb"
    if not folder.is_dir():
        pytest.skip("real data is not beside this checkout: no shared/data/imdb")
    documents = read(folder)
    principals = (folder / "title.principals.tsv.gz").read_bytes()
    rows = [row.split("\t") for row in gzip.decompress(principals).decode().split("\n")[1:-1]]
    unread = sum(len(document.unread) for document in documents)
    credited = {(row[0], row[2], row[3] in ("actor", "actress", "self", "archive_footage")) for row in rows}
    read_as = {
        (document.entry, credit.person, credit.kind is CAST)
        for document in documents
        if isinstance(document.film, FilmRecord)
        for credit in document.film.credits
    }
    assert (len(documents), [document.notices for document in documents if document.notices]) == (1000, [])
    assert read_as < credited
    assert 0 <= len(credited - read_as) <= unread
