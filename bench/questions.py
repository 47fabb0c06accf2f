"""What every system is asked, and about what: eight questions, each in the words of each system's own schema.

The documents lie in ``queries``, a folder for each kind of schema. All ask for the same, by aliases for the same names
where a schema has others.
"""

import json
import random
import sqlite3
from pathlib import Path
from typing import Any

from graphql import get_introspection_query

QUERIES = Path(__file__).parent / "queries"

QUESTIONS = {
    "film_page": "film page",
    "deep": "deep",
    "list": "list",
    "search": "search",
    "person_page": "person page",
    "filtered_list": "filtered list",
    "introspection": "introspection",
    "typename": "`{ __typename }`",
}
"""Names and words."""

MEANINGS = {
    "film_page": "a film with 20 of its cast and 20 of its crew, and who they are",
    "deep": "a film, 10 of its cast, 10 credits of each, newest first, and the films of those",
    "list": "the 50 newest films with their directors",
    "search": "people by a whole name",
    "person_page": "a person with 20 credits, newest first, and their films",
    "filtered_list": "the 20 newest films of a country from ten years",
    "introspection": "the whole of a system's own schema",
    "typename": "`Query`",
}

SAME = tuple(QUESTIONS)[:6]
"""Those whose answers are the same from every system; schemas differ."""

POOL = 200
"""How many different films, people, names and filters are asked for at most, in turns."""

FULL_FILMS = (
    "SELECT film_id FROM credit GROUP BY film_id HAVING sum(kind = 'CAST') >= 20 AND sum(kind = 'CREW') >= 20"
    " ORDER BY film_id"
)
BUSY_PEOPLE = "SELECT person_id FROM credit GROUP BY person_id HAVING count(*) >= 20 ORDER BY person_id"
NAMES = (
    "SELECT name FROM person WHERE (SELECT count(*) FROM person_search WHERE person_search MATCH"
    " '\"' || replace(person.name, ' ', '\"* \"') || '\"*')"
    " = (SELECT count(*) FROM person AS other WHERE other.name = person.name) ORDER BY id LIMIT 2000"
)
"""Names that nobody else's begins with, since some systems look for whole words only."""

COUNTRIES = "SELECT country FROM film_country GROUP BY country HAVING count(*) >= 50 ORDER BY country"

Variables = dict[str, Any]


def pools(plain: Path, seed: int = 1) -> dict[str, list[Variables]]:
    """What each question is asked about, drawn from a file of plain tables."""
    connection = sqlite3.connect(f"file:{plain}?mode=ro", uri=True)
    chance = random.Random(seed)

    def some(sql: str) -> list[Any]:
        found = [value for (value,) in connection.execute(sql)]
        return chance.sample(found, min(POOL, len(found)))

    films, countries = some(FULL_FILMS), some(COUNTRIES)
    found: dict[str, list[Variables]] = {
        "film_page": [{"id": film} for film in films],
        "deep": [{"id": film} for film in films],
        "search": [{"words": name} for name in some(NAMES)],
        "person_page": [{"id": person} for person in some(BUSY_PEOPLE)],
        "filtered_list": [
            {"country": chance.choice(countries), "from": year, "to": year + 9}
            for year in (chance.randrange(1950, 2017) for _ in range(POOL))
        ],
    }
    connection.close()
    return {question: found.get(question, [{}]) for question in QUESTIONS}


def film_pages(database: Path) -> list[bytes]:
    """Requests to the service for the pages of up to 500 films whose cast and crew have 20 names and more each."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    films = [film for (film,) in connection.execute(f"{FULL_FILMS} LIMIT 500")]
    connection.close()
    return [body("creditsgql", "film_page", {"id": film}) for film in films]


def any_films(plain: Path, count: int, seed: int = 1) -> list[Variables]:
    """Films of every size, at random."""
    connection = sqlite3.connect(f"file:{plain}?mode=ro", uri=True)
    films = [{"id": film} for (film,) in connection.execute("SELECT id FROM film ORDER BY id")]
    connection.close()
    return random.Random(seed).sample(films, min(count, len(films)))


def answered_by(schema: str) -> list[str]:
    """The questions that a kind of schema can be asked."""
    return [question for question in QUESTIONS if question not in SAME or document_file(schema, question).exists()]


def document_file(schema: str, question: str) -> Path:
    """Where a question's document is."""
    return QUERIES / schema / f"{question}.graphql"


def body(schema: str, question: str, variables: Variables) -> bytes:
    """The request, as JSON."""
    name = question.title().replace("_", "")
    if question == "introspection":
        name, document = "IntrospectionQuery", get_introspection_query()
    elif question == "typename":
        document = "query Typename { __typename }"
    else:
        document = " ".join(document_file(schema, question).read_text().split())
    kind = "person" if question == "person_page" else "film"
    if schema == "creditsgql" and "id" in variables:
        variables = {**variables, "id": f"{kind}_{variables['id']}"}
    return json.dumps({"operationName": name, "query": document, "variables": variables}).encode()
