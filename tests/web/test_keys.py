from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onward.web.keys import Keys


def test_a_token_made_elsewhere_from_the_same_secret_admits_once() -> None:
    server = Keys()
    token = Keys(server.secret).token()
    assert server.admits(token)
    assert not server.admits(token)


def test_every_token_is_another_one() -> None:
    keys = Keys()
    assert keys.token() != keys.token()


@given(st.text())
def test_no_text_is_a_token_session_or_proof_by_chance(text: str) -> None:
    keys = Keys()
    assert not keys.admits(text)
    assert not keys.is_session(text)
    assert not keys.proves("challenge", text)


def test_what_is_made_for_one_use_serves_no_other() -> None:
    keys = Keys()
    nonce, _, signature = keys.token().partition(".")
    assert not keys.is_session(signature)
    assert not keys.proves(nonce, signature)
    assert keys.proves(nonce, keys.proof(nonce))
