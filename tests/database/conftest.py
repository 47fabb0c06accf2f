"""A primary and two standbys, which tests kill and start again."""

from collections.abc import Iterator

import pytest
from bench import cluster

from creditsgql.database import writing


@pytest.fixture(scope="package")
def servers() -> Iterator[list[cluster.Server]]:
    """The primary and its two standbys, with our tables; a test leaves all of them running."""
    with cluster.cluster(2) as servers:
        with writing(cluster.url(servers)):
            pass
        yield servers
