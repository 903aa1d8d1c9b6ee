"""The eight checks of the gate, through the real application."""

from __future__ import annotations

import pytest

from onward.web.keys import Keys
from web.conftest import BASE, PORT, Browser, Opener


@pytest.fixture
def outside(opener: Opener) -> Browser:
    return opener(inside=False, follow=False)


@pytest.fixture
def inside(opener: Opener) -> Browser:
    return opener(follow=False)


@pytest.mark.parametrize("host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:1", "localhost", ""])
def test_another_host_name_is_refused(inside: Browser, host: str) -> None:
    answer = inside.get("/settings", headers={"Host": host})
    assert answer.status_code == 400
    assert "127.0.0.1" in answer.text


@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", f"localhost:{PORT}"])
def test_the_own_names_are_welcome(inside: Browser, host: str) -> None:
    cookie = {"Cookie": f"onward-{PORT}={inside.keys.session}"}
    assert inside.get("/settings", headers={"Host": host, **cookie}).status_code == 200


def test_without_a_cookie_the_page_says_to_run_onward_again(outside: Browser) -> None:
    answer = outside.get("/")
    assert answer.status_code == 403
    assert "<code>onward</code>" in answer.text
    assert "Settings" not in answer.text


@pytest.mark.parametrize("cookie", ["", "wrong", "é", "a=b; ;;", "x" * 5000])
def test_a_wrong_cookie_is_none(outside: Browser, cookie: str) -> None:
    answer = outside.get("/", headers={"Cookie": f"onward-{PORT}={cookie}".encode()})
    assert answer.status_code == 403


def test_the_cookie_of_another_run_is_none(outside: Browser) -> None:
    assert outside.get("/", headers={"Cookie": f"onward-{PORT}={Keys().session}"}).status_code == 403


def test_a_link_sets_a_strict_cookie_named_with_the_port_and_goes_to_today(outside: Browser) -> None:
    answer = outside.enter()
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    name, _, attributes = answer.headers["set-cookie"].partition("=")
    assert name == f"onward-{PORT}"
    assert "HttpOnly" in attributes
    assert "SameSite=strict" in attributes
    assert "Domain" not in attributes
    assert outside.get("/settings").status_code == 200


def test_a_link_works_once(outside: Browser) -> None:
    link = f"/enter?token={outside.keys.token()}"
    assert outside.get(link).status_code == 303
    outside.forget_cookies()
    again = outside.get(link)
    assert again.status_code == 403
    assert "set-cookie" not in again.headers
    assert outside.get("/").status_code == 403


@pytest.mark.parametrize("token", ["", "x", "x.y", ".", "é.é"])
def test_an_invented_link_is_refused(outside: Browser, token: str) -> None:
    answer = outside.get("/enter", params={"token": token})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_a_link_opened_from_another_site_goes_on_by_a_page_of_its_own(outside: Browser) -> None:
    answer = outside.get(f"/enter?token={outside.keys.token()}", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200
    assert 'http-equiv="refresh" content="0; url=/"' in answer.text
    assert outside.get("/settings").status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 303),
        ({"Sec-Fetch-Site": "none"}, 303),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": BASE}, 403),
        ({"Origin": BASE}, 303),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": f"http://127.0.0.1:{PORT + 1}"}, 403),
        ({"Origin": f"https://127.0.0.1:{PORT}"}, 403),
        ({"Origin": "null"}, 403),
        ({}, 403),
    ],
)
@pytest.mark.parametrize("method", ["POST"])
def test_only_the_own_pages_may_write(inside: Browser, method: str, headers: dict[str, str], status: int) -> None:
    answer = inside.request(method, "/smaller", headers=headers, data={"all": "1"})
    assert answer.status_code == status
    assert (status == 403) == ("Nothing was changed" in answer.text)


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_every_unsafe_method_passes_the_same_check(inside: Browser, method: str) -> None:
    assert inside.request(method, "/settings", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert inside.request(method, "/settings", headers={"Sec-Fetch-Site": "same-origin"}).status_code == 405


def test_writing_from_elsewhere_changes_nothing(inside: Browser) -> None:
    inside.post("/record", {"employer": "Acme", "kind": "applied"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert "Acme" not in inside.get("/export/everything.json").text


@pytest.mark.parametrize("path", ["/settings", "/nowhere", "/export/everything.json"])
def test_pages_load_nothing_from_elsewhere_and_are_not_kept(inside: Browser, path: str) -> None:
    headers = inside.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_a_refusal_carries_the_same_headers(outside: Browser) -> None:
    assert "default-src 'self'" in outside.get("/").headers["content-security-policy"]


def test_static_files_are_kept_by_the_browser_and_need_no_cookie(outside: Browser) -> None:
    answer = outside.get("/static/onward.css")
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert outside.get("/static/../app.py").status_code in (403, 404)
    assert outside.request("POST", "/static/onward.css").status_code == 403


def test_the_running_server_proves_itself_without_telling_its_secret(outside: Browser) -> None:
    answer = outside.get("/alive?challenge=abc")
    assert outside.keys.proves("abc", answer.text)
    assert not outside.keys.proves("abd", answer.text)
    assert outside.keys.secret not in answer.text
    assert answer.text != outside.keys.session


def test_a_proof_is_no_way_in(outside: Browser) -> None:
    proof = outside.get("/alive?challenge=").text
    assert outside.get("/", headers={"Cookie": f"onward-{PORT}={proof}"}).status_code == 403
    assert outside.get(f"/enter?token=.{proof}").status_code == 403
