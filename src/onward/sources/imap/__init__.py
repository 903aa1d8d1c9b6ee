"""Mail that lies on a server, read over IMAP (RFC 3501) and never changed.

A folder is opened with EXAMINE and its messages are taken with BODY.PEEK[], so that all of it, also what is unread,
stays as it is. Certificates are always verified. The server's bytes are hostile: every line, answer and wait has a
limit, and whatever goes wrong is one `ImapError` with a sentence that says what to do.
"""
