"""Writing, correcting and taking back from the terminal."""

import pytest


def test_what_is_added_is_listed(run, run_json) -> None:
    run("add", "Acme", "Welder", "--on", "2026-03-01", "--by", "portal")
    (line,) = run_json("list", "--all")
    assert (line["employer"], line["title"], line["stage"], line["applied_on"]) == (
        "Acme",
        "Welder",
        "applied",
        "2026-03-01",
    )
    assert set(line) >= {
        "id",
        "employer",
        "title",
        "stage",
        "furthest",
        "answered",
        "applied_on",
        "quiet_days",
        "events",
    }
    (event,) = line["events"]
    assert set(event) >= {"id", "kind", "on", "how", "message_id", "quote", "certainty"}
    assert (event["kind"], event["how"]) == ("applied", "portal")


def test_the_list_on_screen_says_where_each_stands(run) -> None:
    run("add", "Acme", "Welder", "--on", "2026-03-01")
    said = run("list", "--today", "2026-03-20").output
    assert "Acme" in said
    assert "Applied" in said
    assert "quiet 19 d" in said


def test_an_empty_list_says_how_to_begin(run) -> None:
    assert "onward import" in run("list").output


def test_search_narrows_the_list(run, run_json) -> None:
    run("add", "Acme", "Welder")
    run("add", "Borealis", "Cook")
    assert [line["employer"] for line in run_json("list", "--search", "cook bor")] == ["Borealis"]


def test_closed_applications_are_on_the_whole_list_only(run, run_json) -> None:
    run("add", "Acme", "--on", "2026-03-01")
    run("event", 1, "rejected", "--on", "2026-03-05")
    assert run_json("list", "--today", "2026-06-01") == []
    assert [line["stage"] for line in run_json("list", "--all")] == ["rejected"]


def test_events_are_recorded_and_corrected(run, run_json) -> None:
    run("add", "Acme", "--on", "2026-03-01")
    done = run_json(
        "event", 1, "interviewed", "--on", "2026-03-04", "--round", 2, "--with", "Ana", "--quote", "Went well"
    )
    run("edit", "--event", done["event"], "--on", "2026-03-06", "--quote", "Went fine")
    event = run_json("show", 1)["events"][-1]
    assert (event["on"], event["quote"], event["kind"]) == ("2026-03-06", "Went fine", "interviewed")
    run("edit", "--event", done["event"], "--on", "unknown", "--kind", "offered")
    assert run_json("show", 1)["standing"]["stage"] == "offer"
    run("edit", "--event", done["event"], "--remove")
    assert len(run_json("show", 1)["events"]) == 1


def test_an_application_is_corrected_deleted_and_restored(run, run_json) -> None:
    run("add", "Acme")
    run("edit", 1, "--employer", "Acme Robotics", "--title", "Welder", "--link", "https://acme.example/1")
    assert run_json("show", 1)["application"]["employer"] == "Acme Robotics"
    run("edit", 1, "--delete")
    assert run_json("list", "--all") == []
    assert "In the bin since" in run("show", 1).output
    run("edit", 1, "--restore")
    assert len(run_json("list", "--all")) == 1


def test_merge_and_split_are_each_others_way_back(run, run_json) -> None:
    run("add", "Acme", "Welder", "--on", "2026-03-01")
    run("add", "Acme", "", "--on", "2026-03-02")
    run("merge", 1, 2)
    (merged,) = run_json("list", "--all")
    assert len(merged["events"]) == 2
    run("split", merged["events"][1]["id"], "--title", "Cook")
    assert {line["title"] for line in run_json("list", "--all")} == {"Welder", "Cook"}


def test_moving_an_event_to_another_application(run, run_json) -> None:
    run("add", "Acme", "--on", "2026-03-01")
    run("add", "Borealis", "--on", "2026-03-01")
    run("event", 1, "rejected", "--on", "2026-03-09")
    run("edit", "--event", 3, "--move-to", 2)
    assert {line["employer"]: line["stage"] for line in run_json("list", "--all")} == {
        "Acme": "applied",
        "Borealis": "rejected",
    }


def test_undo_takes_back_the_last_change_and_redo_brings_it_back(run, run_json) -> None:
    run("add", "Acme")
    assert "Took back 1" in run("undo").output
    assert run_json("list", "--all") == []
    run("undo", "--redo")
    assert len(run_json("list", "--all")) == 1
    assert [one["what"] for one in run_json("undo", "--list")] == ["add"]
    assert "add" in run("undo", "--list").output
    run("undo", 1)
    assert "nothing to take back" in run("undo").output
    assert run_json("undo", 1)["undone"] is False


def test_a_fresh_no_stays_closed_until_it_is_opened(run, run_json) -> None:
    run("add", "Acme", "--on", "2026-03-01")
    run("event", 1, "rejected", "--on", "2026-03-10", "--quote", "We chose somebody else.")
    for command in (["list"], ["show", 1], ["today"]):
        said = run(*command, "--today", "2026-03-12").output
        assert "An answer arrived" in said
        assert "somebody else" not in said
        assert "said no" not in said
    assert "somebody else" in run("show", 1, "--open", "--today", "2026-03-12").output
    assert "somebody else" in run("show", 1, "--today", "2026-03-12").output
    assert run_json("show", 1, "--today", "2026-03-12")["standing"]["stage"] == "rejected"


def test_an_old_no_is_open(run) -> None:
    run("add", "Acme", "--on", "2026-03-01")
    run("event", 1, "rejected", "--on", "2026-03-10")
    assert "They said no" in run("show", 1, "--today", "2026-03-24").output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["edit"], "either an application ID or --event"),
        (["edit", "1"], "Say what to correct"),
        (["edit", "--event", "1"], "Say what to correct"),
        (["add", "Acme", "--on", "tomorrowish"], "is no day"),
        (["event", "1", "promoted"], "promoted"),
        (["split"], "EVENTS"),
    ],
)
def test_what_is_not_understood_says_what_would_be(run, words, said) -> None:
    run("add", "Acme")
    result = run(*words, ok=False)
    assert result.exit_code == 2
    assert said in result.output


def test_yesterday_counts_from_the_day_given(run, run_json) -> None:
    run("add", "Acme", "--on", "yesterday", "--today", "2026-03-02")
    assert run_json("list", "--all")[0]["applied_on"] == "2026-03-01"


def test_journey_says_its_denominators(run, run_json) -> None:
    assert "too early to tell" in run("journey").output
    for n in range(8):
        run("add", f"Employer {n}", "--on", "2026-03-01")
    run("event", 1, "rejected", "--on", "2026-03-05")
    told = run_json("journey")
    assert (told["applications"], told["answered"], told["interviewed"], told["offered"]) == (8, 1, 0, 0)
    answered = told["rates"][0]
    assert set(answered) == {"name", "k", "n", "low", "high", "definition"}
    assert (answered["k"], answered["n"]) == (1, 8)
    assert "1 of 8" in run("journey").output


def test_export_and_import_give_an_equal_journal(run, run_json, tmp_path, monkeypatch) -> None:
    run("add", "Acme", "Welder", "--on", "2026-03-01")
    out = tmp_path / "all.json"
    assert "keep it where only you can read it" in run("export", "--out", out).output
    before = run("export").output
    monkeypatch.setenv("ONWARD_HOME", str(tmp_path / "fresh"))
    assert run_json("import", out) == {"applications": 1}
    assert run("export").output == before


def test_csv_is_safe_in_a_spreadsheet(run, tmp_path) -> None:
    run("add", "=cmd|calc", "0042")
    out = tmp_path / "a.csv"
    run("export", "--csv", "applications", "--out", out)
    text = out.read_bytes().decode("utf-8-sig")
    assert text.splitlines()[0].startswith("id,employer,title")
    assert "'=cmd|calc,0042" in text


def test_doctor_says_that_all_is_well_and_what_is_not(run, run_json, home) -> None:
    run("add", "Acme")
    checks = {check["name"]: check for check in run_json("doctor")}
    assert checks["standings"]["well"]
    assert checks["privacy"]["well"]
    home.chmod(0o755)
    result = run("doctor", ok=False)
    assert result.exit_code == 1
    assert "chmod" in result.output


def test_doctor_mends_a_wrong_standing(run, home) -> None:
    import sqlite3

    run("add", "Acme")
    with sqlite3.connect(home / "journal.sqlite") as db:
        db.execute("UPDATE standing SET stage = 'offer'")
    assert run("doctor", ok=False).exit_code == 1
    assert run("doctor", "--mend").exit_code == 0
