"""What both message readers find before it becomes a `Message`."""

from __future__ import annotations

from dataclasses import dataclass

from onward.journey.message import Address

STUB = 160
"""A plain part shorter than this may only point to the HTML beside it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """One message taken apart and decoded.

    headers: the first value of each header, decoded, by its name in small letters.
    plain, html, calendar: text of the first part of that kind that holds any, or ""; the HTML is left out beside a
        plain part that is no stub.
    """

    headers: dict[str, str]
    sender: Address | None
    to: tuple[Address, ...]
    reply_to: Address | None
    plain: str
    html: str
    calendar: str
