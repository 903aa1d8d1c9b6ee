"""Coverage-guided fuzzing of everything that reads mail: `python -m fuzz.mail --minutes 10`, or `make fuzz`.

`target` says what must hold of any bytes, `seeds` where the search begins, `engine` searches (in a process of its own,
with atheris), `shrink` makes small what was found, `mail` joins them. Only `engine` needs atheris; a found input is
tried again without it.
"""
