"""Reads what happened: a message becomes a reading, a reading is tied to an application."""
