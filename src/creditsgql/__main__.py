"""``python -m creditsgql``."""

from creditsgql.cli import main

main()
