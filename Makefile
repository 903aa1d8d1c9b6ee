# Two commands do everything: `make run` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
CATALOGUES := $(wildcard src/onward/web/locale/*/LC_MESSAGES/*.po)
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench reading fuzz lock catalogues screenshot clean

help:
	@echo "make run                            open Onward on an example mailbox"
	@echo "make run MAILBOX=\$$HOME/All.mbox     open Onward on your own mail"
	@echo "make test                           run every test (make check is the same)"
	@echo "make bench                          print the speed figures"
	@echo "make reading                        measure how well mail is read, and write it into docs/reading.md"
	@echo "make fuzz MINUTES=10                look for mail that breaks the reader"

setup: .venv/.setup

.venv/.setup: requirements.lock pyproject.toml build_catalogues.py $(CATALOGUES)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Onward needs Python 3.11 or newer. Say which one with: make PYTHON=python3.11 ..."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { echo "Python's venv module is missing. On Debian: apt install python3-venv"; exit 1; }
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --editable .
	@touch $@

.venv/.setup-dev: .venv/.setup requirements-dev.lock
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

run: setup
ifdef MAILBOX
	$(BIN)/onward import "$(MAILBOX)" || [ $$? -eq 3 ]
	$(BIN)/onward
else
	$(BIN)/onward demo
endif

test check: .venv/.setup-dev
	sh tests/machine.sh
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses 2 --dist loadfile --cov --cov-report=term

bench: .venv/.setup-dev
	$(BIN)/python -m benchmarks

reading: .venv/.setup-dev
	$(BIN)/python -m training.measure --write docs/reading.md

MINUTES ?= 10

fuzz: .venv/.setup-dev
	@$(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/pip install --quiet --require-hashes --only-binary :all: -r requirements-fuzz.lock || { echo "The fuzzer atheris has no wheel for this system and Python; it has for CPython 3.11 on Linux."; exit 1; }
	$(BIN)/python -m fuzz.mail --minutes $(MINUTES)

lock: .venv/.setup-dev
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --python-version 3.11 --upgrade -q pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --python-version 3.11 --upgrade -q --extra dev pyproject.toml -o requirements-dev.lock
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --python-version 3.11 --upgrade -q --group fuzz -o requirements-fuzz.lock

catalogues: .venv/.setup-dev
	$(BIN)/pybabel -q extract -F babel.cfg -k mark -k plural:1,2 --no-location --sort-output --project Onward --version "" --no-wrap -o src/onward/web/locale/onward.pot src
	$(BIN)/pybabel -q update -i src/onward/web/locale/onward.pot -d src/onward/web/locale -D onward --no-wrap --no-fuzzy-matching
	$(BIN)/pybabel -q compile -d src/onward/web/locale -D onward

screenshot: .venv/.setup-dev
	$(BIN)/python docs/screenshot.py

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .coverage* htmlcov
