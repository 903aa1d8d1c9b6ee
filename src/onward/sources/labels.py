"""Names of mail folders in the languages of the mail programs: which hold own mail, which are left alone."""

from __future__ import annotations

_SENT = """
sent | sent mail | sent items | sent messages | sent-1 | outbox sent
gesendet | gesendete elemente | gesendete objekte | gesendete nachrichten | gesendete mails | postausgang gesendet
envoyés | messages envoyés | éléments envoyés | courrier envoyé | mails envoyés
enviados | enviadas | enviado | elementos enviados | mensajes enviados | correo enviado | correos enviados
itens enviados | mensagens enviadas | e-mails enviados | correio enviado | enviada
posta inviata | inviati | inviata | messaggi inviati | elementi inviati | posta in uscita inviata
verzonden | verzonden items | verzonden berichten | wysłane | elementy wysłane | skickat | sendt
"""
_SKIPPED = """
spam | junk | junk e-mail | junk email | junk mail | bulk mail
trash | bin | deleted | deleted items | deleted messages | chat | chats | drafts | draft
papierkorb | gelöscht | gelöschte elemente | gelöschte objekte | junk-e-mail | werbung (spam)
entwürfe | entwurf | unerwünscht
corbeille | pourriel | pourriels | courrier indésirable | indésirables
éléments supprimés | messages supprimés | brouillons | brouillon | discussions
papelera | correo no deseado | elementos eliminados | mensajes eliminados
borradores | borrador | eliminados | no deseado
lixo | lixeira | lixo eletrônico | lixo eletrónico | itens excluídos | itens eliminados
rascunhos | rascunho | bate-papos | reciclagem
cestino | posta indesiderata | posta eliminata | indesiderata | eliminati | bozze | bozza
prullenbak | concepten | ongewenst | kosz | wersje robocze
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(name.strip() for line in table.strip().splitlines() for name in line.split("|"))


SENT = _names(_SENT)
SKIPPED = _names(_SKIPPED)


def split(value: str) -> tuple[str, ...]:
    """Read the decoded value of X-Gmail-Labels.

    >>> split('Posteingang, "Jobs"')
    ('Posteingang', 'Jobs')
    """
    return tuple(label for part in value.split(",")[:100] if (label := part.strip().strip('"')))


def is_sent(labels: tuple[str, ...]) -> bool:
    """Whether one of the labels names the folder of own mail.

    >>> is_sent(("INBOX/Messages envoyés",)), is_sent(("Presents",))
    (True, False)
    """
    return any(_plain(label) in SENT for label in labels)


def is_skipped(labels: tuple[str, ...]) -> bool:
    """Whether one of the labels names spam, trash, chats or drafts: nothing there happened to an application."""
    return any(_plain(label) in SKIPPED for label in labels)


def _plain(label: str) -> str:
    """Last part of a folder's path, in small letters: `[Gmail]/Sent Mail`, `INBOX.Sent`."""
    return label.casefold().removeprefix("inbox.").rpartition("/")[2].strip()
