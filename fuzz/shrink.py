"""A smaller input that shows the same: delta debugging (Zeller and Hildebrandt 2002), by halving pieces."""

from __future__ import annotations

from collections.abc import Callable


def shrunk(data: bytes, shows: Callable[[bytes], bool], tries: int = 2_000) -> bytes:
    """Leave out whatever can be left out, ever smaller pieces, in at most `tries` tries.

    >>> shrunk(b"many bytes and an x among them", lambda data: b"x" in data)
    b'x'
    """
    size = max(len(data) // 2, 1)
    while True:
        at = 0
        before = len(data)
        while at < len(data) and tries > 0:
            tries -= 1
            shorter = data[:at] + data[at + size :]
            if shows(shorter):
                data = shorter
            else:
                at += size
        if tries <= 0 or (size == 1 and len(data) == before):
            return data
        size = max(size // 2, 1)
