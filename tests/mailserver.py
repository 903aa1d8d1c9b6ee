"""Mail servers on loopback: a real Dovecot with people's Maildirs, a line that breaks, and one that says anything."""

from __future__ import annotations

import itertools
import os
import pwd
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pytest

from onward.sources.imap.address import Server
from onward.sources.imap.folder_names import encoded

PASSWORD = "river-stone-7"
SECONDS = 10
HOSTS = "127.0.0.1 127.0.0.2 127.0.0.3" if sys.platform == "linux" else "127.0.0.1"
"""Where a server listens. To Dovecot only a line from an address to itself is as good as encrypted: the first."""

_NUMBERS = itertools.count()

CONFIG = """
protocols = imap
listen = {hosts}
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
default_internal_user = {inner}
default_login_user = {login}
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = {strict}
auth_mechanisms = plain login
mail_location = maildir:{folder}/mail/%u
mail_uid = {owner}
mail_gid = {group}
first_valid_uid = 1
first_valid_gid = 1
maildir_stat_dirs = no
mail_max_userip_connections = 50
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={folder}/mail/%u
}}
auth_failure_delay = 0
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    address = {hosts}
    port = {plain}
  }}
  inet_listener imaps {{
    address = {hosts}
    port = {tls}
    ssl = yes
  }}
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
"""


@dataclass(frozen=True)
class Dovecot:
    """A running server. plain: port for imap (with STARTTLS); tls: for imaps. cert: its own authority."""

    folder: Path
    plain: int
    tls: int
    owner: str
    cert: Path

    def server(self, user: str, *, encrypted: bool = False) -> Server:
        return Server(user, "127.0.0.1", self.tls if encrypted else self.plain, encrypted)

    def box(self, user: str) -> Box:
        return Box(self.folder / "mail" / user, self.owner)


@dataclass(frozen=True)
class Box:
    """The Maildir of one person."""

    path: Path
    owner: str

    def fill(self, messages: Iterable[bytes], folder: str = "INBOX", *, seen: bool = False) -> None:
        """Write messages as a mail program would; unread ones lie in `new`."""
        home = self.path if folder == "INBOX" else self.path / f".{encoded(folder)}"
        for room in ("cur", "new", "tmp"):
            (home / room).mkdir(parents=True, exist_ok=True)
        room = home / ("cur" if seen else "new")
        for message in messages:
            n = next(_NUMBERS)
            (room / f"{1_790_000_000 + n}.{n:06d}.test{':2,S' if seen else ''}").write_bytes(message)
        if os.getuid() == 0:
            user = pwd.getpwnam(self.owner)
            for root, _, files in os.walk(self.path):
                for name in ("", *files):
                    os.chown(Path(root) / name, user.pw_uid, user.pw_gid)

    def forget_validity(self) -> None:
        """Lose the index, as after a restored backup: the server numbers all messages anew."""
        for lost in [*self.path.rglob("dovecot*")]:
            lost.unlink()
        (self.path / "dovecot-uidlist").write_text("3 V7654321 N1 G0123456789abcdef0123456789abcdef\n")
        if os.getuid() == 0:
            user = pwd.getpwnam(self.owner)
            os.chown(self.path / "dovecot-uidlist", user.pw_uid, user.pw_gid)

    def state(self) -> list[str]:
        """Each message's place and flags: what must be the same before and after."""
        return sorted(
            str(path.relative_to(self.path)) for room in ("cur", "new") for path in self.path.rglob(f"{room}/*")
        )


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def certificate(folder: Path, name: str = "cert", *, host: str = "DNS:localhost,IP:127.0.0.1,IP:127.0.0.2") -> Path:
    """A certificate that is its own authority."""
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=onward-test"]
    files = [
        "-keyout",
        str(folder / "key.pem"),
        "-out",
        str(folder / f"{name}.pem"),
        "-addext",
        f"subjectAltName={host}",
    ]
    subprocess.run([*words, *files], check=True, capture_output=True)
    return folder / f"{name}.pem"


def missing() -> str:
    """Why there can be no server here, or nothing."""
    if not shutil.which("dovecot") or not shutil.which("openssl"):
        return "Dovecot or openssl is not installed"
    told = subprocess.run(["dovecot", "--version"], capture_output=True, text=True, check=False).stdout
    return "" if told.startswith("2.3") else f"Dovecot 2.3 is needed, this is {told.strip()}"


@contextmanager
def dovecot(*, strict: bool = False) -> Iterator[Dovecot]:
    """A server for as long as it is needed. strict: no password without encryption."""
    if why := missing():
        pytest.skip(why)
    folder = Path(tempfile.mkdtemp(prefix="onward-dovecot-", dir="/tmp"))
    root = os.getuid() == 0
    folder.chmod(0o755)
    owner = "mail" if root else pwd.getpwuid(os.getuid()).pw_name
    made = Dovecot(folder, free_port(), free_port(), owner, certificate(folder))
    (folder / "run").mkdir()
    (folder / "mail").mkdir()
    user = pwd.getpwnam(owner)
    if root:
        os.chown(folder / "mail", user.pw_uid, user.pw_gid)
    told = {
        "folder": folder, "plain": made.plain, "tls": made.tls, "owner": owner, "password": PASSWORD, "hosts": HOSTS,
        "strict": "yes" if strict else "no", "group": user.pw_gid,
        "inner": "dovecot" if root else owner, "login": "dovenull" if root else owner,
    }  # fmt: skip
    (folder / "dovecot.conf").write_text(CONFIG.format(**told))
    process = subprocess.Popen(["dovecot", "-F", "-c", str(folder / "dovecot.conf")], stderr=subprocess.PIPE)
    try:
        wait_for(made.plain, process)
        yield made
    finally:
        process.terminate()
        process.communicate(timeout=SECONDS)
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise AssertionError(process.communicate()[1].decode())
        with socket.socket() as probe:
            if not probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    raise AssertionError("the server did not start")


@contextmanager
def cutting(port: int, after: int, *, at: int = 0) -> Iterator[int]:
    """A line to a server that is cut as soon as so many bytes came from it; gives its own port, `at` if told."""
    with socket.create_server(("127.0.0.1", at)) as door:
        passing = threading.Thread(target=_pass_on, args=(door, port, after), daemon=True)
        passing.start()
        yield int(door.getsockname()[1])
    passing.join(SECONDS)


def _pass_on(door: socket.socket, port: int, left: int) -> None:
    with door.accept()[0] as near, socket.create_connection(("127.0.0.1", port)) as far:
        while True:
            for ready in select.select([near, far], [], [], SECONDS)[0]:
                data = ready.recv(4096)
                if ready is near:
                    far.sendall(data)
                else:
                    near.sendall(data[:left])
                    left -= len(data)
                if not data or left <= 0:
                    return


Answers = Mapping[str, bytes | Sequence[bytes]]
"""What a command is answered with, each time or one after the other; TAG stands for the command's own."""

GREETING = b"* OK ready\r\n"
DONE = b"TAG OK done\r\n"
USUAL: Answers = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" + DONE,
    "LIST": b'* LIST () "/" INBOX\r\n' + DONE,
    "EXAMINE": b"* 2 EXISTS\r\n* OK [UIDVALIDITY 9] fine\r\nTAG OK [READ-ONLY] done\r\n",
    "FETCH": b"* 1 FETCH (UID 4 RFC822.SIZE 30)\r\n* 2 FETCH (RFC822.SIZE 30 UID 7)\r\n" + DONE,
}


@dataclass
class Scripted:
    """A server that says what a test tells it to. heard: every line it was told."""

    port: int
    heard: list[str]

    @property
    def server(self) -> Server:
        return Server("ann@example.org", "127.0.0.1", self.port, encrypted=False)


@contextmanager
def scripted(answers: Answers | None = None, greeting: bytes = GREETING) -> Iterator[Scripted]:
    """A server of which everything but these answers is usual; a command without an answer is simply done."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        made = Scripted(int(door.getsockname()[1]), [])
        script = {
            command: [told] if isinstance(told, bytes) else [*told]
            for command, told in {**USUAL, **(answers or {})}.items()
        }
        serving = threading.Thread(target=_serve, args=(door, script, greeting, made.heard), daemon=True)
        serving.start()
        yield made
        door.shutdown(socket.SHUT_RDWR)
    serving.join(SECONDS)
    assert not serving.is_alive()


def _serve(door: socket.socket, script: dict[str, list[bytes]], greeting: bytes, heard: list[str]) -> None:
    while True:
        try:
            line = door.accept()[0]
        except OSError:
            return
        with line, line.makefile("rb") as told, suppress(OSError):
            line.sendall(greeting)
            for spoken in told:
                heard.append(spoken.decode(errors="replace").strip())
                _answer(line, told, spoken, script)


def _answer(line: socket.socket, told: BinaryIO, spoken: bytes, script: dict[str, list[bytes]]) -> None:
    tag, *words = spoken.split() or [b""]
    if not words or not spoken.isascii() or not words[0].isalpha():  # the beginning of TLS, say
        line.shutdown(socket.SHUT_RDWR)
        return
    command = b" ".join(words[: 2 if words[0] == b"UID" else 1]).decode().upper()
    if command == "AUTHENTICATE":
        line.sendall(b"+ \r\n")
        told.readline()
    answers = script.get(command, [DONE])
    answer = answers[0] if len(answers) == 1 else answers.pop(0)
    line.sendall(answer.replace(b"TAG", tag))
