"""What is stored together: the documents of a source by batches, or the rows that were made of them on the way."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from creditsgql.importers.new_films import NewFilms, NewFilmsMaker
from creditsgql.importers.records import Document, Remark
from creditsgql.importers.sources.tables import Complain

BATCH = 500
"""Documents stored together; all batches of a run are one transaction."""

Read = Callable[[Complain], Iterable[Document]]
"""Reads a source; it is given whom to tell of bad rows."""


@dataclass
class Batch:
    """Some documents of a source: what it calls them, what of them was unread or noticed, and the documents.

    Of a first import it has ``new`` instead, the rows; or nothing, where these have to be looked up.
    """

    entries: Sequence[str]
    unread: Sequence[Remark]
    notices: Sequence[Remark]
    documents: Sequence[Document]
    new: NewFilms | None = None

    def __len__(self) -> int:
        return len(self.entries)


ReadBatches = Callable[[Complain], Iterator[Batch]]
"""Reads a source by batches."""


def in_batches(read: Read, *, is_first: bool) -> ReadBatches:
    """The reading, by batches; of documents, or of rows where the import ``is_first`` of all into its database."""

    def reading(complain: Complain) -> Iterator[Batch]:
        maker = NewFilmsMaker() if is_first else None
        stream = iter(read(complain))
        while documents := list(islice(stream, BATCH)):
            yield Batch(
                [one.entry for one in documents],
                list(chain.from_iterable(one.unread for one in documents)),
                list(chain.from_iterable(one.notices for one in documents)),
                () if maker else documents,
                maker.of(documents) if maker else None,
            )

    return reading
