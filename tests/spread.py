"""Which tests run in one process, one after the other, where several run them: ``pytest -n 2 --dist loadfile``.

Those of a file do, and share what is made for it. What is made for a session each process makes that needs it.
"""

from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

SHARING = {
    "tests/clients/test_trusted_documents.py": "npm_workbench",
    "tests/clients/test_typescript_generators.py": "npm_workbench",
    "tests/planner/test_list_plans.py": "grown",
    "tests/planner/test_query_plans.py": "grown",
    "tests/test_generated_films.py": "grown",
}
"""Files whose tests run in one process, by the fixture that takes too long to be made twice."""


class Spread(LoadFileScheduling):  # type: ignore[misc]
    """Deals tests out by their files, but for those of ``SHARING``."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return SHARING.get(file, file)
