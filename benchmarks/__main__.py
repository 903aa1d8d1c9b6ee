"""Every figure in one table: `python -m benchmarks`, or `python -m benchmarks --quick` for small sizes."""

from benchmarks import commands, questions, reading, repeated, serving
from benchmarks.figure import Figure, show


def measure(quick: bool = False) -> list[Figure]:
    """The figures of all groups."""
    groups = (reading, questions, repeated, commands, serving)
    return [figure for group in groups for figure in group.measure(quick)]


if __name__ == "__main__":
    show(measure)
