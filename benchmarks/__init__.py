"""The named speed figures: each module measures one group and runs alone, `python -m benchmarks` prints them all.

Every figure stands beside its budget and beside what the plain standard-library way takes in the same run on the same
machine. Nothing here asserts a time; a test runs the small sizes so that the programs stay alive.
"""
