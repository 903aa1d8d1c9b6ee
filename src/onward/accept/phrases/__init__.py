"""What mail about applications says, one file a language: rules of verb, object and negation within a sentence.

`rule.py` explains the notation and compiles it; `needed.py` finds the words a rule cannot match without, so that most
rules are never tried.
"""
