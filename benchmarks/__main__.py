"""Every figure in one table: `python -m benchmarks`, or `python -m benchmarks --quick` for small sizes."""

from benchmarks import commands, reading, repeated, serving
from benchmarks.figure import Figure, show


def measure(quick: bool = False) -> list[Figure]:
    """The figures of all groups."""
    return [*reading.measure(quick), *repeated.measure(quick), *commands.measure(quick), *serving.measure(quick)]


if __name__ == "__main__":
    show(measure)
