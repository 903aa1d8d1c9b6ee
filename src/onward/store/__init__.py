"""The journal: one SQLite file a person.

Every change is an operation made of revisions, which are only ever appended; an undone operation is disregarded. The
tables of nouns beside them (`application`, `event`, `proposal`, `mailbox`, `rule`, `standing`) hold the newest revision
that counts, are written in the same transaction, and can be dropped and rebuilt at any time.
"""
