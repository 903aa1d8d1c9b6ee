"""Onward: from every rejection to the next, better attempt. Private, offline, on your own machine.

`from onward import Journal` opens a person's journal; the rooms (`onward.journey`, `onward.accept`, ...) are pure
functions over its values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onward.store.journal import Journal

__version__ = "0.1.0"
__all__ = ["Journal", "__version__"]


def __getattr__(name: str) -> object:
    """Open the store only for those who ask for it: the terminal's help does not."""
    if name == "Journal":
        from onward.store.journal import Journal

        return Journal
    raise AttributeError(name)
