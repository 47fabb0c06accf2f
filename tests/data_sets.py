"""Small data sets of every kind, about the same few films, and what writes them as their sources do."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Tables = dict[str, list[str]]
"""Tables by their file names: the header parted by spaces, the rows by bars."""

IMDB: Tables = {
    "title.basics.tsv": [
        "tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres",
        r"tt0053291|movie|Some Like It Hot|Some Like It Hot|0|1959|\N|121|Comedy,Music,Romance",
        r"tt0053604|movie|The Apartment|The Apartment|0|1960|\N|125|Comedy,Drama,Romance",
    ],
    "title.principals.tsv": [
        "tconst ordering nconst category job characters",
        r'tt0053291|1|nm0000054|actress|\N|["Sugar Kane Kowalczyk"]',
        r'tt0053291|2|nm0000348|actor|\N|["Joe","Josephine"]',
        r'tt0053291|3|nm0000493|actor|\N|["Jerry","Daphne"]',
        r"tt0053291|4|nm0000697|director|\N|\N",
        r'tt0053604|1|nm0000493|actor|\N|["C.C. Baxter"]',
        r'tt0053604|2|nm0000511|actress|\N|["Fran Kubelik"]',
        r"tt0053604|3|nm0000697|director|\N|\N",
    ],
    "name.basics.tsv": [
        "nconst primaryName birthYear deathYear primaryProfession knownForTitles",
        r"nm0000054|Marilyn Monroe|1926|1962|actress|tt0053291",
        r"nm0000348|Tony Curtis|1925|2010|actor|tt0053291",
        r"nm0000493|Jack Lemmon|1925|2001|actor|tt0053291",
        r"nm0000511|Shirley MacLaine|1934|\N|actress|tt0053604",
        r"nm0000697|Billy Wilder|1906|2002|writer,director|tt0053291",
    ],
    "title.ratings.tsv": ["tconst averageRating numVotes", "tt0053291|8.2|290000"],
}

OSCARS = [
    "Ceremony Year Class CanonicalCategory Category Film FilmId Name Nominees NomineeIds Winner Detail Note Citation",
    "32|1959|Acting|ACTOR IN A LEADING ROLE|ACTOR|Some Like It Hot|tt0053291|Jack Lemmon|Jack Lemmon|nm0000493||"
    "Jerry/Daphne",
    "32|1959|Directing|DIRECTING|DIRECTING|Some Like It Hot|tt0053291|Billy Wilder|Billy Wilder|nm0000697",
    "32|1959|Production|COSTUME DESIGN (Black-and-White)|COSTUME DESIGN (Black-and-White)|Some Like It Hot|tt0053291|"
    "Orry-Kelly|Orry-Kelly|nm0443140|True",
]
LISTED = [
    OSCARS[0],
    "1|1927/28|Acting|ACTOR IN A LEADING ROLE|ACTOR|The Last Command!The Way of All Flesh|tt0019071!tt0019553|"
    "Emil Jannings|Emil Jannings|nm0417837|True|General Dolgorucki [Sergius Alexander]!August Schilling",
    "1|1927/28|Title|BEST PICTURE|OUTSTANDING PICTURE|Wings|tt0018578|Paramount Famous Lasky|Paramount Famous Lasky|?|"
    "True",
    "44|1971|Special|HONORARY AWARD|HONORARY AWARD|||To Charles Chaplin|Charles Chaplin|nm0000122|True|||"
    "for the incalculable effect he has had in making motion pictures the art form of this century.",
]

TMDB = {
    "id": 239,
    "title": "Some Like It Hot",
    "original_title": "Some Like It Hot",
    "original_language": "en",
    "imdb_id": "tt0053291",
    "release_date": "1959-03-19",
    "runtime": 122,
    "production_countries": [{"iso_3166_1": "US", "name": "United States of America"}],
    "credits": {
        "cast": [
            {"id": 3149, "name": "Marilyn Monroe", "character": "Sugar Kane Kowalczyk", "order": 0},
            {"id": 3150, "name": "Tony Curtis", "character": "Joe / Josephine", "order": 1},
        ],
        "crew": [{"id": 3146, "name": "Billy Wilder", "department": "Directing", "job": "Director"}],
    },
}

JUSTWATCH = (
    "person_id,id,name,character,role\n"
    "11,tm21,Marilyn Monroe,Sugar,ACTOR\n12,tm21,Joe E. Brown,Osgood Fielding III,ACTOR\n",
    "id,title,type,description,release_year,runtime,genres,production_countries,imdb_id\n"
    "tm21,Some Like It Hot,MOVIE,,1960,122,['comedy'],['US'],tt0053291\n",
)


def write_imdb(folder: Path, tables: Tables = IMDB) -> Path:
    """Writes IMDb's tables; the folder that they lie in."""
    into = folder / "imdb"
    into.mkdir(exist_ok=True)
    for name, rows in tables.items():
        (into / name).write_text(_tabbed(rows))
    return into


def write_oscars(folder: Path, rows: Sequence[str] = OSCARS) -> Path:
    """Writes a table of nominations, in whose rows exclamation marks stand for bars."""
    path = folder / "oscars.csv"
    path.write_text(_tabbed(rows).replace("!", "|"))
    return path


def write_tmdb(folder: Path, *answers: dict[str, Any]) -> Path:
    """Writes answers of TMDB's API, one a line."""
    path = folder / "tmdb.ndjson"
    path.write_text("".join(json.dumps(one) + "\n" for one in answers))
    return path


def write_justwatch(folder: Path) -> tuple[Path, Path]:
    """Writes JustWatch's tables of credits and titles."""
    paths = folder / "credits.csv", folder / "titles.csv"
    for path, text in zip(paths, JUSTWATCH, strict=True):
        path.write_text(text)
    return paths


def _tabbed(rows: Sequence[str]) -> str:
    header, *others = rows
    lines = (header.replace(" ", "\t"), *(row.replace("|", "\t") for row in others))
    return "".join(f"{line}\n" for line in lines)
