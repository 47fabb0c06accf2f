"""The verbs that bring data in, settle who is who in them, and write them to files."""

import typer

from creditsgql.cli.exports import export
from creditsgql.cli.imports import imports
from creditsgql.cli.who import matches, merges, splits

verbs = typer.Typer()
verbs.command()(export)
verbs.add_typer(imports, name="import")
verbs.add_typer(matches, name="match")
verbs.add_typer(merges, name="merge")
verbs.add_typer(splits, name="split")
