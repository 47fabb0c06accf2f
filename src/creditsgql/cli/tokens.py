"""The verb token: a token for someone who is to read."""

from pathlib import Path
from typing import Annotated

import typer

from creditsgql.cli.lines import fail


def token(
    name: Annotated[str, typer.Argument(help="Who gets it: letters, digits, dots, dashes and underscores.")],
    append: Annotated[
        Path | None,
        typer.Option(
            help="A file of tokens to add the line to, which is made where there is none.", show_default=False
        ),
    ] = None,
) -> None:
    """Make a token, and the line for the file that CREDITSGQL_TOKENS names. The token is shown this once."""
    from creditsgql.server.tokens import TokensError, add_line, new_token

    try:
        made, line = new_token(name)
        if append:
            add_line(append, line)
    except TokensError as error:
        fail(str(error))
    typer.echo(f"token:  {made}")
    typer.echo(f"added to {append}" if append else f"line:   {line}")
