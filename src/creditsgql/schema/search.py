"""Search: what it looks through, what it finds, and why."""

from typing import Annotated

import strawberry

from creditsgql import entities
from creditsgql.entities.search import ENTRIES_MAX, LEXEMES, PREFIX_MAX, SEARCH_TEXT, entry_ids
from creditsgql.normalise import slips, spellings
from creditsgql.planner.places import Cursor, Edges, Many, Nodes, Order, PageFacts, Same, TotalCount, Value
from creditsgql.planner.search_places import Searched, Suggestion, Tagged, TextIndex
from creditsgql.schema.credits import Character
from creditsgql.schema.fields import PageInfo, argument, described, paging, placed
from creditsgql.schema.films import Film
from creditsgql.schema.nominations import AwardEvent
from creditsgql.schema.people import Person
from creditsgql.vocabulary import SearchField, SearchType

described(
    SearchType,
    "What a search can find.",
    FILM="Films, by any of their titles.",
    PERSON="People, by any of their names, also as printed in a credit.",
    CHARACTER="Characters, by name.",
    AWARD_EVENT="Award events, by name.",
)
described(
    SearchField,
    "Where a search found its words.",
    TITLE="A title of the film: original, displayed or any other.",
    NAME="The displayed name of the person or the award event.",
    ALIAS="Another name of the person, or the name as a credit prints it.",
    CHARACTER="The name of the character.",
)

SearchResult = Annotated[
    Film | Person | Character | AwardEvent,
    strawberry.union("SearchResult", description="Something that a search can find."),
]

INDEX = TextIndex(
    entries=entities.SearchEntry,
    full_text=SEARCH_TEXT,
    lexemes=LEXEMES,
    words=entities.SearchWord,
    slips=entities.SearchSlip,
    kinds=tuple(SearchType),
    entries_max=ENTRIES_MAX,
    prefix_max=PREFIX_MAX,
    ids_of=entry_ids,
    spellings=spellings,
    slips_of=slips,
)
HITS = Many(
    entities.SearchHit,
    order=(Order((entities.SearchHit.distance,)),),
    tagged=Tagged(
        entities.SearchHit.kind,
        entities.SearchHit.row_id,
        (
            (SearchType.FILM, entities.Film),
            (SearchType.PERSON, entities.Person),
            (SearchType.CHARACTER, entities.Character),
            (SearchType.AWARD_EVENT, entities.AwardEvent),
        ),
    ),
)
FOUND = Searched(INDEX, HITS, query="query", only="types")


@strawberry.type(description="Something found, with why it was found.")
class SearchResultEdge:
    """One of the results."""

    cursor: str = placed(Cursor(), "Where the result stands in its list; stays right while rows come and go.")
    node: SearchResult = placed(Same(), "What was found.")
    score: float = placed(
        Value(entities.SearchHit.score),
        "How well it fits, from 1 for the very words down to 0: above 0.8 all words are there, above 0.6 all words"
        " begin so, above 0.4 all words are there if slips are forgiven, else only some are.",
    )
    matched_field: SearchField = placed(Value(entities.SearchHit.field), "Where the words were found.")
    matched_text: str = placed(Value(entities.SearchHit.text), "The text that they were found in, as it is stored.")


@strawberry.type(description="A page of what a search finds, best first.")
class SearchResultConnection:
    """The results."""

    edges: list[SearchResultEdge] = placed(Edges(), "The page's results with why each was found.")
    nodes: list[SearchResult] = placed(Nodes(), "The page's results alone.")
    page_info: PageInfo = placed(PageFacts(), "Where the page stands.")
    total_count: int = placed(
        TotalCount(),
        "Number of results on all pages: exact where fewer than 20 of a type fit; of more, a search lists the first 20"
        " that begin with the query, have its words, and have words that begin so.",
    )
    did_you_mean: str | None = placed(
        Suggestion(),
        "The query with words that nothing has replaced by ones that are a slip away, such as: marion cotillard;"
        " null where all its words are found, or none is near. Case and diacritics do not show in it.",
    )


SEARCH_DESCRIPTION = (
    "Ranked search over film titles, people's names and aliases, characters and award events. Case, diacritics and"
    " punctuation do not count; Greek, Cyrillic and other scripts are found as written and in Latin letters. Words may"
    " be begun only. First what is spelt exactly so, then what has all the words, then what begins so. Where nothing"
    " does, or fewer than 20 results for a single word, a slip in each word of four letters and more is forgiven: a"
    " letter too many, missing, wrong, or swapped with the next. Where nothing has all the words, what has some of"
    " them. A query without words finds nothing."
)

SEARCH_ARGUMENTS = (
    argument("query", str, "What to look for, at most 10,000 characters."),
    argument("types", list[SearchType] | None, "Only results of these types; all where it is absent."),
    *paging(),
)
