"""Outside bytes become values.

A mailbox, a directory or an archive is found by its content (`detect`, `sniff`, `likely`) and read as `Raw` messages
(`mbox`, `maildir`, `eml`, `takeout`), each of which becomes a `Message` with its text (`parse`, with `native`, `plain`,
`charset`, `text`, `labels`). What cannot be read becomes a `Problem` and the reading goes on. Files are opened for
reading only, nothing is unpacked to disk, and no remote reference is ever followed.
"""
