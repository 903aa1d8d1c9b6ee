"""Languages: which one to speak, its catalogue, and how it writes days and times."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from onward.flows.words import mark

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""Each language in its own name."""

LOCALE = Path(__file__).with_name("locale")

MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)


class Words:
    """One language: `_ = Words(translations)`, then `_("Saved for %(employer)s.", employer=name)`."""

    def __init__(self, translations: NullTranslations) -> None:
        self.translations = translations

    def __call__(self, message: str, **values: object) -> str:
        """A sentence, with values for its %(name)s."""
        said = self.translations.gettext(message)
        return said % values if values else said

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The form of a sentence for n things; the sentence may use %(n)d."""
        return self.translations.ngettext(one, many, n) % {"n": n, **values}

    def day(self, on: date, today: date | None = None) -> str:
        """A day: "3 March", with its year unless that is this year."""
        values = {"day": on.day, "month": self(MONTHS[on.month - 1]), "year": on.year}
        if today is not None and on.year == today.year:
            return self(mark("%(day)d %(month)s"), **values)
        return self(mark("%(day)d %(month)s %(year)d"), **values)

    def moment(self, at: datetime, today: date | None = None) -> str:
        """A day and time: "Thursday 3 March, 10:00", as written where it takes place."""
        return self(
            mark("%(weekday)s %(day)s, %(time)s"),
            weekday=self(WEEKDAYS[at.weekday()]),
            day=self.day(at.date(), today),
            time=f"{at:%H:%M}",
        )


@cache
def translations(language: str) -> NullTranslations:
    """The catalogue of a language; English needs none, and one that was not built yet speaks English."""
    file = LOCALE / language / "LC_MESSAGES" / "onward.mo"
    if language not in LANGUAGES or not file.exists():
        return NullTranslations()
    with file.open("rb") as opened:
        return GNUTranslations(opened)


def choose(chosen: str, accept: str) -> str:
    """The person's choice, else the first language of an Accept-Language header that is known, else English.

    >>> choose("", "fr-FR,fr;q=0.9,de-AT;q=0.8,en;q=0.5")
    'de'
    """
    if chosen in LANGUAGES:
        return chosen
    known = (language for language, _ in accepted(accept) if language in LANGUAGES)
    return next(known, "en")


def accepted(header: str) -> list[tuple[str, str]]:
    """Languages and regions of an Accept-Language header, best first; a region may be "".

    >>> accepted("en;q=0.5, de-CH")
    [('de', 'CH'), ('en', '')]
    """
    ranked = []
    for place, item in enumerate(header[:500].split(",")):
        tag, _, quality = item.partition(";q=")
        language, _, region = tag.strip().partition("-")
        ranked.append((-_number(quality), place, language.lower(), region.upper()))
    return [(language, region) for weight, _, language, region in sorted(ranked) if language and weight]


def _number(quality: str) -> float:
    try:
        return float(quality) if quality.strip() else 1.0
    except ValueError:
        return 0.0
