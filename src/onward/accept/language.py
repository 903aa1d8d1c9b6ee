"""Which of the six languages a text is written in, told by its function words."""

from __future__ import annotations

import re

from onward.accept.normalise import fold

_WORDS = {
    "en": "the and you your for with this that have will our are not from but would been was to of we it at on be",
    "de": "der die das und sie ihre ihrer ihnen fur mit nicht wir uns haben ist auf ein eine einen im zu den von dem"
    " bei als auch wird sich ihr du dich dir deine deiner wurde leider vielen",
    "fr": "le les des et vous votre vos pour avec nous est une dans sur pas que qui du au ce cette notre avons aux ne"
    " la de a je tu ton ta sera cordialement bonjour",
    "es": "el los las y usted tu su para con por que una en del no hemos al se lo nos este esta es de la gracias te le"
    " nuestro nuestra ha muy hola puesto como",
    "it": "il gli che per con una di del della non abbiamo sono e la tua tuo suo sua nel alla al le ti ci lei questo"
    " questa come siamo piu in da dei grazie vostro",
    "pt": "o os as e voce seu sua para com uma do da no na que nao em ao um obrigado obrigada por se dos das foi nossa"
    " nosso pela pelo consigo mais esta nos de a",
}
_TELLING = {
    "en": "the you your with would and we are our have",
    "de": "und der die sie wir nicht ihre fur vielen deine uns",
    "fr": "vous votre nous avons est les des pour dans avec",
    "es": "hemos usted el los y gracias tu puesto las nuestro del con",
    "it": "abbiamo il che di per della sono gli tua alla questo grazie",
    "pt": "voce nao seu obrigado ao em uma da do sua com foi obrigada nossa",
}
_WEIGHT: dict[str, list[tuple[str, int]]] = {}
for _code, _list in _WORDS.items():
    for _word in _list.split():
        _WEIGHT.setdefault(_word, []).append((_code, 2 if _word in _TELLING[_code].split() else 1))
_TOKEN = re.compile(r"[a-z]+")
_LOOK = 1_500


def scores(folded: str) -> dict[str, int]:
    """Weight of function words for each language in the first few hundred words of a folded text."""
    total = dict.fromkeys(_WORDS, 0)
    for word in _TOKEN.findall(folded[:_LOOK]):
        if word in _WEIGHT:
            for code, weight in _WEIGHT[word]:
                total[code] += weight
    return total


def language(text: str) -> str:
    """ISO 639-1 code of one of the six languages, "" where too few words tell.

    >>> language("Vielen Dank für Ihre Bewerbung, wir melden uns.")
    'de'
    """
    return likely(fold(text))[0]


def likely(folded: str) -> tuple[str, list[str]]:
    """The language of a folded text ("" where too few words tell) and those worth trying, best first.

    Several for a bilingual mail or a few words, all six for a text that tells nothing; English also where it is only a
    part.
    """
    total = scores(folded)
    ranked = sorted(total, key=lambda code: -total[code])
    best = total[ranked[0]]
    if best < 6:
        heard = [code for code in ranked if total[code] or code == "en"] if best else ranked
        return ranked[0] if best >= 3 else "", heard
    return ranked[0], [code for code in ranked if total[code] * 2 >= best or (code == "en" and total[code] * 4 >= best)]
