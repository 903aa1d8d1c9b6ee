"""Let it be, and look forward: what carries a person over a hard day."""
