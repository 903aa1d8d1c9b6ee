"""The shared nouns and their arithmetic.

Every other room speaks in these values: a `Message` comes in, a `Reading` of it is proposed, an `Event` is recorded,
and `fold` says where an `Application` stands. Nothing here knows a file, a clock, a database or a page.
"""
