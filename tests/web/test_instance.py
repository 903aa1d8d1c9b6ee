from __future__ import annotations

import json
import socket
import threading
from pathlib import Path

import pytest

from onward.web import instance
from onward.web.instance import FILE_NAME, Instance


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_the_note_is_readable_by_its_owner_only(folder: Path) -> None:
    (folder / FILE_NAME).write_text("left by a killed server")
    instance.note(folder, Instance(8417, 1, "secret"))
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert json.loads((folder / FILE_NAME).read_text()) == {"port": 8417, "pid": 1, "secret": "secret"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"port": "x", "pid": 1, "secret": "s"}', '{"port": null}', "null"])
def test_a_damaged_note_is_none(folder: Path, text: str) -> None:
    (folder / FILE_NAME).write_text(text)
    assert instance.find(folder) is None


def test_without_a_note_nothing_is_found(folder: Path) -> None:
    assert instance.find(folder) is None


def test_a_note_whose_server_is_gone_is_not_believed(folder: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    instance.note(folder, Instance(port, 1, "secret"))
    assert instance.find(folder) is None


@pytest.mark.parametrize("answer", [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", b"nonsense\r\n\r\n", b""])
def test_another_program_on_that_port_is_not_believed_and_learns_no_secret(folder: Path, answer: bytes) -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as other:

        def reply() -> None:
            connection, _ = other.accept()
            with connection:
                heard.append(connection.recv(10_000))
                connection.sendall(answer)

        thread = threading.Thread(target=reply)
        thread.start()
        noted = Instance(other.getsockname()[1], 1, "the-secret")
        instance.note(folder, noted)
        assert instance.find(folder) is None
        thread.join()
    assert heard
    assert b"the-secret" not in heard[0]


def test_only_the_own_note_is_removed(folder: Path) -> None:
    mine, other = Instance(1, 1, "a"), Instance(2, 2, "b")
    instance.note(folder, other)
    instance.forget(folder, mine)
    assert (folder / FILE_NAME).exists()
    instance.forget(folder, other)
    assert not (folder / FILE_NAME).exists()
    instance.forget(folder, other)
