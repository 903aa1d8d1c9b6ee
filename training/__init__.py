"""Training of the small model: its corpora and its fit. Not part of the installed package."""
