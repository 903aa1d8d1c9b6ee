"""What the path of a mailbox file says about its messages: the name of the folder they lay in."""

from __future__ import annotations

from pathlib import PurePath

_ENDINGS = {".mbox", ".mbx", ".mbs", ".eml", ".emlx", ".txt"}
_SILENT = {"mbox", "messages", "mail", "cur", "new", "data", ""}


def labels(path: PurePath) -> tuple[str, ...]:
    """Name the folder a file stands for, or nothing where the name says nothing.

    >>> labels(PurePath("ImapMail/Sent-1")), labels(PurePath("Sent Messages.mbox/mbox")), labels(PurePath("x/1.eml"))
    (('Sent-1',), ('Sent Messages',), ('x',))
    """
    if path.suffix.lower() in {".eml", ".emlx"}:
        path = path.parent
    for name in (path.name, path.parent.name):
        stem = PurePath(name).stem if PurePath(name).suffix.lower() in _ENDINGS else name
        if stem.lower() not in _SILENT:
            return (stem,)
    return ()
