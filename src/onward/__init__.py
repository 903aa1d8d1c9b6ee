"""Onward: from every rejection to the next, better attempt. Private, offline, on your own machine."""

__version__ = "0.1.0"
