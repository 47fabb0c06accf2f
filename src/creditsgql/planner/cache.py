"""What was made once and may be asked for again, kept within a number of entries and of bytes.

What is asked for again and again stays, however much else comes in between that is asked for once: entries come in by
a queue, and go on into the main one only where they were found again in it, or come back soon after they went. In the
main queue who was found since is let go round. That is S3-FIFO: Yang, Zhang, Qiu, Yue and Rashmi, "FIFO queues are all
you need for cache eviction", SOSP 2023. To find an entry takes a look into a dict, and no place in a queue changes.
"""

from collections import OrderedDict, deque
from collections.abc import Hashable
from typing import Generic, TypeVar

NEW_SHARE = 10
"""Which part of the room, one in so many, is for what nobody has found again yet, once there is no more room."""

ASKED_TO = 3
"""How often an entry counts as found: as many rounds may it make in the main queue without being found."""

PROVEN = 2
"""How often it has to be found to come there."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Entry(Generic[K, V]):
    __slots__ = ("asked", "key", "value", "weight")

    def __init__(self, key: K, value: V, weight: int) -> None:
        self.key = key
        self.value = value
        self.weight = weight
        self.asked = 0


class Cache(Generic[K, V]):
    """Values by key: at most so many, and of so many bytes together, as those who put them there weigh them."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._entries: dict[K, _Entry[K, V]] = {}
        self._new: deque[_Entry[K, V]] = deque()
        self._main: deque[_Entry[K, V]] = deque()
        self._new_bytes = 0
        self._gone: OrderedDict[int, None] = OrderedDict()
        """Hashes of keys that went without having been found: one that comes back was let go too early."""
        self.weight = 0
        """Bytes of all entries."""
        self.found = 0
        self.not_found = 0

    def __len__(self) -> int:
        return len(self._entries)

    def peek(self, key: K) -> V | None:
        """The same as ``get`` for who may yet do without: it does not count as found or not found."""
        entry = self._entries.get(key)
        return None if entry is None else entry.value

    def get(self, key: K) -> V | None:
        """The value that was put there, if it is kept."""
        entry = self._entries.get(key)
        if entry is None:
            self.not_found += 1
            return None
        self.found += 1
        if entry.asked < ASKED_TO:
            entry.asked += 1
        return entry.value

    def put(self, key: K, value: V, weight: int) -> None:
        """Keeps a value, for which others may have to go, or which may have to go itself at once."""
        if key in self._entries or weight > self._most_bytes:
            return
        entry = self._entries[key] = _Entry(key, value, weight)
        self.weight += weight
        hashed = hash(key)
        if hashed in self._gone:
            del self._gone[hashed]
            self._main.append(entry)
        else:
            self._new.append(entry)
            self._new_bytes += weight
        while len(self._entries) > self._most or self.weight > self._most_bytes:
            self._make_room()

    def _make_room(self) -> None:
        """Lets one entry go, or go on."""
        too_many_new = self._new_bytes * NEW_SHARE > self._most_bytes or len(self._new) * NEW_SHARE > self._most
        if self._new and (too_many_new or not self._main):
            entry = self._new.popleft()
            self._new_bytes -= entry.weight
            if entry.asked < PROVEN:
                self._forget(entry)
                self._gone[hash(entry.key)] = None
                if len(self._gone) > self._most:
                    self._gone.popitem(last=False)
                return
            entry.asked = 0
            self._main.append(entry)
            return
        entry = self._main.popleft()
        if entry.asked:
            entry.asked -= 1
            self._main.append(entry)
        else:
            self._forget(entry)

    def _forget(self, entry: _Entry[K, V]) -> None:
        del self._entries[entry.key]
        self.weight -= entry.weight
