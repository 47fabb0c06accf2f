"""Search on the seed: what each query finds, in which order, and that no query is too odd to answer."""

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from creditsgql.normalise import fold
from creditsgql.planner import RequestError

if TYPE_CHECKING:
    from tests.search.conftest import Seeker

FOUND = {
    "Marion Cotillard": [("Person", "NAME", "Marion Cotillard")],
    "mARION  cotillard!": [("Person", "NAME", "Marion Cotillard")],
    "Cotillard, Marion": [("Person", "NAME", "Marion Cotillard")],
    "cotil mar": [("Person", "NAME", "Marion Cotillard")],
    "cotilard": [("Person", "NAME", "Marion Cotillard")],
    "cotliiard": [],
    "ctoillard": [("Person", "NAME", "Marion Cotillard")],
    "stephanie cotilard": [
        ("Character", "CHARACTER", "Stéphanie"),
        ("Person", "NAME", "Stéphane Fontaine"),
        ("Person", "NAME", "Marion Cotillard"),
    ],
    "Bathelemy": [("Person", "NAME", "Michel Bathélémy"), ("Person", "NAME", "Michel Barthélémy")],
    "Barthélémy": [("Person", "NAME", "Michel Barthélémy"), ("Person", "NAME", "Michel Bathélémy")],
    "rouille os": [("Film", "TITLE", "De rouille et d'os")],
    "De rouille et d’os": [("Film", "TITLE", "De rouille et d'os")],
    "rouile": [("Film", "TITLE", "De rouille et d'os")],
    "das weisse band": [("Film", "TITLE", "Das weiße Band")],
    "dupa": [("Film", "TITLE", "După dealuri")],
    "la grnde belleza": [("Film", "TITLE", "La grande bellezza")],
    "Левиафан": [("Film", "TITLE", "Левиафан")],
    "левиаф": [("Film", "TITLE", "Левиафан")],
    "leviafan": [("Film", "TITLE", "Левиафан")],
    "Leviafn": [("Film", "TITLE", "Левиафан")],
    "Άλπεις": [("Film", "TITLE", "Άλπεις")],
    "αλπ": [("Film", "TITLE", "Άλπεις")],
    "alpeis": [("Film", "TITLE", "Άλπεις")],
    "ΛΑΝΘΙΜΟΣ": [("Person", "NAME", "Yorgos Lanthimos")],
    "Звягинцев": [("Person", "NAME", "Andrey Zvyagintsev")],
    "european film": [("AwardEvent", "NAME", "European Film Awards")],
    "xyzzy": [],
}
"""By query: type, matched field and matched text of all that the seed has for it, best first."""

ODD = [
    "",
    " ",
    "\x00",
    "a\x00b",
    '"',
    '"""',
    "'",
    "*",
    "^",
    "AND",
    "OR NOT",
    "NEAR(",
    'NEAR("a" "b", 5)',
    "words:a",
    "{words}: a",
    "a* OR b*",
    "-",
    "+ + +",
    "?!,.;:",
    "%_\\",
    "🎬",
    "👨‍👩‍👧",
    "\u202e\u200f\u061c",
    "\u0301\u0301",
    "\U0010ffff",
    "\ufdd0",
    "(" * 500,
    "a" * 10_000,
    "a b " * 2_500,
    "é" * 10_000,
    "❤ " * 5_000,
    "'); DROP TABLE film; --",
]


@pytest.mark.parametrize("query", FOUND)
def test_a_query_finds_these_in_this_order(seeker: "Seeker", query: str) -> None:
    assert seeker.found(query) == FOUND[query]


@pytest.mark.parametrize(
    ("query", "bands"),
    [("anna", ["exact", "words", "slip"]), ("jean", ["words", "begun", "slip"]), ("marti", ["begun", "slip"])],
)
def test_the_very_words_come_before_all_words_before_beginnings_before_slips(
    seeker: "Seeker", query: str, bands: list[str]
) -> None:
    edges = seeker.search(query, first=100)["edges"]
    above = {"exact": 0.9, "words": 0.8, "begun": 0.6, "slip": 0.4}
    met = [next(name for name, least in above.items() if edge["score"] > least) for edge in edges]
    assert list(dict.fromkeys(met)) == bands
    for edge in edges:
        words = fold(edge["matchedText"]).replace("-", " ").split()
        assert (edge["score"] == 1) == (words == [query])
        assert (edge["score"] > 0.8) == (query in words)
        assert (edge["score"] > 0.6) == any(word.startswith(query) for word in words)


def test_an_object_is_found_once_however_many_of_its_texts_fit(seeker: "Seeker") -> None:
    ids = [node["id"] for node in seeker.search("a", first=100)["nodes"]]
    assert len(ids) == len(set(ids)) > 50


def test_only_the_types_asked_for_are_found(seeker: "Seeker") -> None:
    both = seeker.search("an", types=["PERSON", "FILM"], first=100)
    assert {node["__typename"] for node in both["nodes"]} <= {"Person", "Film"}
    alone = seeker.search("an", types=["PERSON"], first=100)
    assert {node["__typename"] for node in alone["nodes"]} == {"Person"}
    assert seeker.search("an", types=[])["totalCount"] == 0
    assert seeker.search("european", types=["AWARD_EVENT"])["totalCount"] == 1


@pytest.mark.parametrize(
    ("query", "spelling"),
    [
        ("cotilard", "cotillard"),
        ("stephanie cotilard", "stephanie cotillard"),
        ("la grnde belleza", "la grande bellezza"),
        ("cotillard", None),
        ("cotil", None),
        ("xyzzy", None),
        ("rust bone", None),
        ("", None),
    ],
)
def test_a_spelling_is_proposed_where_it_finds_more(seeker: "Seeker", query: str, spelling: str | None) -> None:
    assert seeker.search(query)["didYouMean"] == spelling
    if spelling is not None:
        best = seeker.search(spelling)["edges"][0]["score"]
        assert best >= seeker.search(query)["edges"][0]["score"]


def test_pages_walked_either_way_have_every_result_once(seeker: "Seeker") -> None:
    whole = seeker.search("mi", first=100)
    assert not whole["pageInfo"]["hasNextPage"]
    assert whole["totalCount"] == len(whole["edges"]) == len(whole["nodes"])
    for size in (1, 7):
        forward: list[Any] = []
        page = seeker.search("mi", first=size)
        forward += page["edges"]
        while page["pageInfo"]["hasNextPage"]:
            page = seeker.search("mi", first=size, after=page["pageInfo"]["endCursor"])
            forward += page["edges"]
        backward: list[Any] = []
        page = seeker.search("mi", last=size)
        backward[:0] = page["edges"]
        while page["pageInfo"]["hasPreviousPage"]:
            page = seeker.search("mi", last=size, before=page["pageInfo"]["startCursor"])
            backward[:0] = page["edges"]
        assert forward == backward == whole["edges"]


@pytest.mark.parametrize("query", [*FOUND, *"aemst", "an", "mar", "ann", "jean", "marti", "the", "de la", "m c"])
@pytest.mark.parametrize("types", [None, ["PERSON"], ["CHARACTER", "FILM"]], ids=str)
def test_a_first_page_is_the_same_whether_or_not_the_rest_is_counted(
    seeker: "Seeker", query: str, types: list[str] | None
) -> None:
    whole = seeker.search(query, types=types, first=100)
    edges = "edges { cursor score matchedField matchedText node { __typename ... on Node { id } } }"
    for size in (0, 1, 3, 10, 100):
        some: dict[str, Any] = {"query": query, "types": types, "first": size}
        shown = seeker.search(**some)["edges"]
        assert [edge["cursor"] for edge in shown] == [edge["cursor"] for edge in whole["edges"][:size]]
        page, counted = (
            seeker.data(
                "query ($query: String!, $types: [SearchType!], $first: Int)"
                f" {{ search(query: $query, types: $types, first: $first) {{ {asked} {edges} }} }}",
                **some,
            )["search"]
            for asked in ("pageInfo { hasNextPage }", "totalCount")
        )
        assert page == {"pageInfo": {"hasNextPage": size < whole["totalCount"]}, "edges": counted["edges"]}
        assert len(page["edges"]) == min(size, whole["totalCount"])


def test_what_is_spelt_as_an_entry_has_it_is_found_without_a_look_for_slips(sqlite_seeker: "Seeker") -> None:
    document = "query ($query: String!) { search(query: $query, first: 10) { nodes { ... on Node { id } } } }"

    def steps(query: str) -> int:
        counted: list[int] = []
        sqlite_seeker.connection.set_progress_handler(lambda: counted.append(1), 1)
        sqlite_seeker.data(document, query=query)
        sqlite_seeker.connection.set_progress_handler(None, 0)
        return len(counted)

    assert steps("Marion Cotillard") * 3 < steps("Marion Cotilard") * 2


def test_one_search_is_one_statement(sqlite_seeker: "Seeker") -> None:
    sqlite_seeker.statements.clear()
    sqlite_seeker.search("stephanie cotilard")
    # What the full-text index asks of its own tables while it runs is traced as a comment.
    assert len([sql for sql in sqlite_seeker.statements if not sql.startswith("--")]) == 1


def test_two_searches_in_one_operation_find_what_each_finds_alone(seeker: "Seeker") -> None:
    document = """
      query Two($one: String!, $other: String!, $types: [SearchType!]) {
        one: search(query: $one, types: $types) { didYouMean nodes { ...Named } }
        other: search(query: $other, types: FILM, first: 1) { totalCount edges { matchedText node { ...Named } } }
        none: search(query: "!") { totalCount pageInfo { endCursor hasNextPage } }
        late: search(query: "cotilard") { didYouMean }
      }
      fragment Named on SearchResult { __typename ... on Person { id name } ... on Film { id name: title } }
    """
    data = seeker.data(document, one="cotilard", other="leviafan", types=["PERSON"])
    assert data["one"]["didYouMean"] == data["late"]["didYouMean"] == "cotillard"
    assert [(node["__typename"], node["name"]) for node in data["one"]["nodes"]] == [("Person", "Marion Cotillard")]
    [edge] = data["other"]["edges"]
    assert (edge["matchedText"], edge["node"]["__typename"], edge["node"]["name"]) == ("Левиафан", "Film", "Левиафан")
    assert data["none"] == {"totalCount": 0, "pageInfo": {"endCursor": None, "hasNextPage": False}}


def test_what_is_found_can_be_asked_for_as_deep_as_anything(seeker: "Seeker") -> None:
    opened, closed = "", ""
    for _ in range(8):
        opened += " name film { title credits(first: 1) { nodes { ... on CastCredit { roles { character {"
        closed += " } } } } } }"
    document = (
        '{ search(query: "stephanie cotilard") { didYouMean edges { node { ... on Character {'
        f"{opened} name {closed} }} }} }} }} }}"
    )
    found = seeker.data(document)["search"]
    assert found["didYouMean"] == "stephanie cotillard"
    assert found["edges"][0]["node"]["film"]["credits"]["nodes"][0]["roles"][0]["character"]["film"]["title"]


@pytest.mark.parametrize("query", ODD, ids=lambda query: ascii(query[:20]))
def test_no_query_is_too_odd_to_answer(seeker: "Seeker", query: str) -> None:
    answer = seeker.search(query)
    assert answer["totalCount"] >= len(answer["edges"])
    if not any(sign.isalnum() for sign in query):
        assert answer["totalCount"] == 0


def test_a_query_that_is_too_long_is_refused_with_its_path(seeker: "Seeker") -> None:
    with pytest.raises(RequestError) as refusal:
        seeker.search("a" * 10_001)
    [error] = refusal.value.errors
    assert error.formatted == {
        "message": "query: 10001 characters are over the maximum of 10000",
        "path": ["search"],
        "extensions": {"code": "BAD_USER_INPUT"},
    }


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=60))
@example(query="ſ K Å ﬁ ß İ")
def test_any_text_is_answered(seeker: "Seeker", query: str) -> None:
    answer = seeker.search(query)
    assert [edge["score"] for edge in answer["edges"]] == sorted(
        (edge["score"] for edge in answer["edges"]), reverse=True
    )


@settings(max_examples=200, deadline=None, derandomize=True)
@given(data=st.data())
def test_every_stored_text_finds_itself_first_and_a_slip_finds_it_too(seeker: "Seeker", data: st.DataObject) -> None:
    entries = seeker.connection.execute("SELECT text, words, kind FROM search_entry ORDER BY id").fetchall()
    text, words, kind = data.draw(st.sampled_from(entries))
    first = seeker.search(text, types=[kind])["edges"][0]
    assert first["score"] == 1
    longest = max(words.split(), key=len)
    if len(longest) > 4:
        place = data.draw(st.integers(0, len(longest) - 1))
        slipped = words.replace(longest, longest[:place] + longest[place + 1 :], 1)
        edges = seeker.search(slipped, types=[kind], first=100)["edges"]
        # Of several words, a slip is forgiven only where nothing has them as they are.
        assert text in [edge["matchedText"] for edge in edges] or edges[0]["score"] > 0.6
