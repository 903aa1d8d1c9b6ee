import io
import mailbox
import re
import string
import tracemalloc
from base64 import b64decode
from collections import Counter
from datetime import date, timedelta
from email.header import decode_header, make_header
from email.message import Message
from pathlib import Path
from random import Random

import pytest

from onward.journey.event import Kind
from onward.sources.example import Outcome, Truth, write_example, write_mailbox
from onward.sources.example.conversation import ATTACHED
from onward.sources.example.course import Channel
from onward.sources.example.people import employers, slug
from onward.sources.example.search import COURSES, OPENINGS, courses
from onward.sources.example.wording import LANGUAGES, MEANING, Theme, words

TODAY = date(2026, 3, 18)


def parsed(raw: bytes, folder: Path) -> list[Message]:
    path = folder / "written.mbox"
    path.write_bytes(raw)
    with_file = mailbox.mbox(path)
    messages = [with_file[key] for key in with_file.iterkeys()]
    with_file.close()
    return list(messages)


def written(
    *, seed: int = 5, applications: int = 60, messages: int | None = None, light: bool = False
) -> tuple[bytes, Truth]:
    out = io.BytesIO()
    truth = write_mailbox(out, seed=seed, today=TODAY, applications=applications, messages=messages, light=light)
    return out.getvalue(), truth


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Truth, list[Message]]:
    raw, truth = written(messages=900)
    return raw, truth, parsed(raw, tmp_path_factory.mktemp("box"))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Truth]:
    path = tmp_path_factory.mktemp("example") / "example.mbox"
    return path, write_example(path, TODAY)


def header(message: Message, name: str) -> str:
    return str(make_header(decode_header(message.get(name, ""))))


def test_the_same_arguments_give_the_same_bytes() -> None:
    first, second = written(messages=300), written(messages=300)
    assert first == second
    assert written(messages=300, seed=6)[0] != first[0]


def test_there_are_as_many_messages_as_were_asked_for(box: tuple[bytes, Truth, list[Message]]) -> None:
    raw, truth, messages = box
    assert len(messages) == truth.messages == 900 == len(re.findall(rb"(?m)^From \d+@xxx ", raw))
    assert truth.size == len(raw)


def test_it_grows_to_the_size_that_was_asked_for_with_flat_memory(tmp_path: Path) -> None:
    path, peaks = tmp_path / "written.mbox", []
    for size in (4_000_000, 20_000_000):
        tracemalloc.start()
        with path.open("wb") as out:
            truth = write_mailbox(out, seed=1, today=TODAY, applications=10, size=size)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert truth.size == path.stat().st_size
        assert size <= truth.size < size + 6_000_000
    assert peaks[1] < peaks[0] * 1.5


def test_without_a_wish_only_the_search_itself_is_written() -> None:
    _, truth = written()
    events = sum(len(application.events) for application in truth.applications)
    assert events <= truth.messages < events * 2


def test_every_event_has_its_message_on_its_day(box: tuple[bytes, Truth, list[Message]]) -> None:
    _, truth, messages = box
    by_id = {message["Message-ID"].strip("<>"): message for message in messages}
    assert len(by_id) == len(messages)
    for application in truth.applications:
        for event in application.events:
            day = f"{event.at.day:02d} {event.at:%b %Y}"
            assert day in by_id[event.message_id]["Date"]


def test_every_message_is_older_than_today(box: tuple[bytes, Truth, list[Message]]) -> None:
    _, truth, _ = box
    assert all(event.at.date() < TODAY for application in truth.applications for event in application.events)


def test_every_part_decodes_as_it_says(box: tuple[bytes, Truth, list[Message]]) -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for message in box[2]:
        for part in message.walk():
            assert not part.defects
            if part.get_content_maintype() != "text":
                continue
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            assert payload.decode(part.get_content_charset("us-ascii")).strip()
            seen[part.get_content_type(), part["Content-Transfer-Encoding"]] += 1
            seen["charset", part.get_content_charset("")] += 1
    for encoding in ("7bit", "8bit", "base64", "quoted-printable"):
        assert seen["text/plain", encoding]
        assert seen["text/html", encoding]
    for charset in ("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"):
        assert seen["charset", charset]
    assert seen["text/calendar", "base64"]


def test_attachments_are_valid_base64_of_up_to_four_megabytes(box: tuple[bytes, Truth, list[Message]]) -> None:
    raw, _, _ = box
    found = re.findall(rb"Content-Disposition: attachment;[^\n]+\r\n[^\n]+base64\r\n\r\n([^-]+)\r\n--", raw)
    sizes = [len(b64decode(data, validate=False)) for data in found]
    assert len(sizes) > 60
    assert all(set(data) <= set(string.printable.encode()) for data in found)
    assert 1_000_000 < max(sizes) <= 4_000_000


def test_newsletters_are_heavy_pages_with_a_padded_hidden_preview(box: tuple[bytes, Truth, list[Message]]) -> None:
    pages = []
    for message in box[2]:
        if "Precedence" in message and "alert" not in message["From"]:
            for part in message.walk():
                if part.get_content_type() == "text/html":
                    payload = part.get_payload(decode=True)
                    assert isinstance(payload, bytes)
                    pages.append(payload.decode(part.get_content_charset("utf-8")))
    heavy = [page for page in pages if len(page) >= 30_000]
    assert len(heavy) > 100
    assert all(len(page) < 90_000 for page in heavy)
    assert all("display:none" in page and "&zwnj;" in page for page in heavy)


def test_it_is_laid_out_like_a_takeout_export(box: tuple[bytes, Truth, list[Message]]) -> None:
    raw, _, messages = box
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert all(message["X-GM-THRID"].isdigit() and message["X-Gmail-Labels"] for message in messages)
    labels = {label for message in messages for label in header(message, "X-Gmail-Labels").split(",")}
    assert {"Inbox", "Sent", "Drafts", "Spam", "Archived", "Unread"} <= labels


def test_lines_beginning_with_from_are_quoted(box: tuple[bytes, Truth, list[Message]]) -> None:
    raw, truth, _ = box
    assert b"\n>From here" in raw
    assert len(re.findall(rb"(?m)^From ", raw)) == truth.messages


def test_answers_name_what_they_answer_and_quote_it(box: tuple[bytes, Truth, list[Message]]) -> None:
    ids = {message["Message-ID"]: message for message in box[2]}
    answers = [message for message in box[2] if "In-Reply-To" in message]
    assert len(answers) > 30
    for answer in answers:
        assert ids[answer["In-Reply-To"]]["X-GM-THRID"] == answer["X-GM-THRID"]
        assert answer["In-Reply-To"] in answer["References"]
    texts = [part.get_payload(decode=True) for answer in answers for part in answer.walk()]
    assert sum(b"\n> " in text for text in texts if isinstance(text, bytes)) > 15


def test_a_draft_is_there_but_no_application(box: tuple[bytes, Truth, list[Message]]) -> None:
    _, truth, messages = box
    drafts = [message for message in messages if message["X-Gmail-Labels"] == "Drafts"]
    assert [message["To"] for message in drafts] == [f"jobs@{slug(truth.drafts[0])}.example"]
    assert not set(truth.drafts) & {application.employer for application in truth.applications}


def test_a_light_mailbox_holds_nothing_but_short_text_beside_the_search(tmp_path: Path) -> None:
    raw, _ = written(messages=400, applications=0, light=True)
    messages = parsed(raw, tmp_path)
    assert {part.get_content_type() for message in messages for part in message.walk()} == {"text/plain"}
    assert len(raw) / 400 < 4_000


def test_a_large_search_holds_every_language_channel_and_outcome() -> None:
    _, truth = written(applications=800)
    assert {application.language for application in truth.applications} == set(LANGUAGES)
    assert {application.outcome for application in truth.applications} == set(Outcome)
    kinds = {event.kind for application in truth.applications for event in application.events}
    assert kinds == {kind for _, kind in MEANING.values()}


def test_some_applications_are_known_only_from_their_refusal() -> None:
    _, truth = written(applications=300)
    unseen = [application for application in truth.applications if application.applied_on is None]
    assert 0 < len(unseen) < 60
    assert {event.kind for application in unseen for event in application.events} <= {Kind.REJECTED}


def test_some_employers_have_two_titles_and_no_pair_repeats() -> None:
    _, truth = written(applications=300)
    pairs = [(application.employer, application.title) for application in truth.applications]
    assert len(set(pairs)) == len(pairs)
    assert 10 < len(pairs) - len({employer for employer, _ in pairs}) < 60


def test_a_fixed_meeting_lies_after_its_mail_on_a_weekday() -> None:
    _, truth = written(applications=300)
    meetings = [(e.at, e.meeting_at) for a in truth.applications for e in a.events if e.meeting_at]
    assert len(meetings) > 20
    assert all(meeting > at and meeting.weekday() < 5 for at, meeting in meetings)


@pytest.mark.parametrize("weekday", range(7))
def test_the_example_tells_its_story_on_every_day_of_the_week(weekday: int, tmp_path: Path) -> None:
    today = TODAY + timedelta(days=weekday)
    path = tmp_path / "example.mbox"
    truth = write_example(path, today)
    events = [event for application in truth.applications for event in application.events]
    recent = [event for event in events if (today - event.at.date()).days <= 14]
    assert truth.messages == 600
    assert path.stat().st_size == truth.size < 20_000_000
    assert [event.kind for event in recent].count(Kind.REJECTED) == 2
    assert [event.kind for event in recent].count(Kind.OFFERED) == 1
    assert sum(event.meeting_at is not None and event.meeting_at.date() > today for event in events) == 1


def test_the_example_is_mostly_refusals_and_silence_with_a_few_talks(example: tuple[Path, Truth]) -> None:
    _, truth = example
    outcomes = Counter(application.outcome for application in truth.applications)
    talks = [a for a in truth.applications if any(e.kind is Kind.INTERVIEW_INVITED for e in a.events)]
    assert 40 <= len(truth.applications) <= 45
    assert outcomes[Outcome.REJECTED] >= 15
    assert outcomes[Outcome.SILENT] >= 12
    assert {Outcome.OFFER, Outcome.INTERVIEW, Outcome.WITHDRAWN, Outcome.POSITION_CLOSED} <= set(outcomes)
    assert 4 <= len(talks) <= 8
    assert {application.language for application in truth.applications} == {"en", "de", "fr"}


def test_no_name_of_a_template_is_left_in_a_mailbox(example: tuple[Path, Truth], tmp_path: Path) -> None:
    for message in parsed(example[0].read_bytes(), tmp_path):
        text = [header(message, "Subject"), header(message, "From")]
        for part in message.walk():
            if part.get_content_type() == "text/plain":
                payload = part.get_payload(decode=True)
                assert isinstance(payload, bytes)
                text.append(payload.decode(part.get_content_charset("utf-8")))
        assert not re.search(r"\{\w*\}|\[\w+\]|\| ", "\n".join(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_say_everything(language: str) -> None:
    vocabulary = words(language)
    for theme in Theme:
        assert all(draft.subject and draft.paragraphs for draft in vocabulary.drafts[theme])
    assert set(vocabulary.lines) == set(words("en").lines)
    assert len(vocabulary.lines["months"][0].split()) == 12
    assert len(vocabulary.lines["offices"]) == len(vocabulary.drafts["office"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_employer_names_do_not_run_out_or_repeat(language: str) -> None:
    names = employers(language, Random(1))
    some = [next(names) for _ in range(4000)]
    assert len(set(some)) == 4000


def test_every_address_is_invented_or_of_a_hiring_system(box: tuple[bytes, Truth, list[Message]]) -> None:
    hosts = {message["From"].rpartition("@")[2].strip("> ") for message in box[2]}
    foreign = {host for host in hosts if not host.endswith(".example")}
    systems = "greenhouse-mail.io lever.co myworkday.com icims.com teamtailor-mail.com ashbyhq.com smartrecruiters.com"
    systems += " personio.de linkedin.com indeed.com"
    assert all(any(host.endswith(system) for system in systems.split()) for host in foreign)


def test_the_courses_of_a_search_use_every_plan_and_channel() -> None:
    found = list(courses(TODAY, 300, 1500, Random(2)))
    assert {course.channel for course in found} == set(Channel) == set(OPENINGS)
    used = {step.theme for course in found for step in course.steps}
    named = {Theme(part.rpartition(" ")[0]) for _, plan in COURSES for part in plan.split(", ") if part}
    assert named <= used
    assert set(ATTACHED) <= used
