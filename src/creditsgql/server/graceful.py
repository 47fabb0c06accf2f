"""An HTTP server that, told to end, answers whoever has already called."""

import asyncio
import select
import socket
import time
from collections.abc import Sequence

import uvicorn

from creditsgql.server.messages import CLOSE

GRACE_SECONDS = 30
"""How long requests under way may take to finish once the service is told to stop."""

LINGER_SECONDS = 1
"""How long connections stay open that have no request under way: one may be on its way."""


class GracefulServer(uvicorn.Server):
    """uvicorn's server, which would close its door on those who wait before it, and hang up on those about to ask."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Lets in who waits, then nobody; each answer is the last of its connection."""
        # In the list itself, which the requests under way have too.
        self.server_state.default_headers.append(CLOSE)
        until = time.monotonic() + LINGER_SECONDS
        while _someone_waits(sockets or []) and time.monotonic() < until:
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        # Those let in last are not yet among the connections.
        await asyncio.sleep(0.05)
        while self.server_state.connections and time.monotonic() < until and not self.force_exit:
            await asyncio.sleep(0.05)
        await super().shutdown(sockets)


def _someone_waits(listeners: Sequence[socket.socket]) -> bool:
    """Whether a connection is made that was not let in yet."""
    poll = select.poll()
    for listener in listeners:
        poll.register(listener, select.POLLIN)
    return bool(poll.poll(0))
