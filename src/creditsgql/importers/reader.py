"""Which version of our own reading this is: a source is read anew when what reads it has changed."""

import hashlib
from functools import cache
from pathlib import Path

from creditsgql import labels, normalise, vocabulary


@cache
def reader() -> str:
    """SHA-256, in hex, of the importers and of the words that they translate into."""
    words = (Path(str(module.__file__)) for module in (labels, normalise, vocabulary))
    modules = (*sorted(Path(__file__).parent.rglob("*.py")), *words)
    whole = hashlib.sha256()
    for module in modules:
        whole.update(module.read_bytes())
    return whole.hexdigest()
