"""Every command of the command line, on real files."""

import csv
import hashlib
import json
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from friendship_desktop.services.workplace import open_services
from friendship_desktop.store.folder import Folder

REGISTRY = "tests/data/registry_ru.xlsx"
PASSWORD = "қызыл алма жаңа жол"


@pytest.fixture
def password_file(tmp_path):
    path = tmp_path / "password.txt"
    path.write_text(PASSWORD + "\n", "utf-8")
    return path


def group_of(line):
    return max(line.json("list", "groups"), key=lambda group: group["learners"])["public_id"]


def test_demo_is_the_same_for_the_same_seed_and_day(line, tmp_path):
    def made(*more):
        line.folder = tmp_path / f"house{len(list(tmp_path.iterdir()))}"
        line("demo", "--learners", "20", "--until", "2026-11-22", *more)
        return [line.json("list", what) for what in ("groups", "schools", "people", "marks")]

    assert made() == made()
    assert made("--seed", "2") != made()


def test_demo_without_learners_is_empty_and_may_export(line, tmp_path):
    line("demo", "--learners", "0")
    assert line.json("list", "people") == line.json("list", "groups") == []
    assert line.json("export", "--to", tmp_path)["sequence"] == 1


@pytest.mark.parametrize("words", [["demo"], ["init", "--name", "Үй"]])
def test_a_folder_in_use_is_refused(demo, words):
    before = hashlib.sha256((demo.folder / "vault.json").read_bytes()).digest()
    demo(*words, status=1)
    assert demo.code == "E_EXISTS"
    assert hashlib.sha256((demo.folder / "vault.json").read_bytes()).digest() == before


def test_init_makes_an_empty_house(line):
    line("init", "--name", "Көкжиек Достық үйі")
    assert line.json("list", "groups") == []
    services = open_services(Folder(line.folder), writing=False)
    try:
        card = services.house.card(today=services.clock.today())
        assert (card.institution.name_kk, card.is_demo) == ("Көкжиек Достық үйі", False)
    finally:
        services.close()


def test_init_with_a_password(line, password_file):
    code = line("--password-file", password_file, "init", "--name", "Дом").strip()
    assert len(code) > 20
    line("list", "groups", status=1)
    assert line.code == "E_LOCKED"
    line("--password-file", password_file, "list", "groups")
    password_file.write_text("the wrong password\n")
    answer = line.json("--password-file", password_file, "check", status=1)
    assert (answer["ok"], answer["code"]) == (False, "E_PASSWORD")


def test_a_short_password_makes_nothing(line, password_file):
    password_file.write_text("short\n")
    line("--password-file", password_file, "init", "--name", "Дом", status=1)
    assert line.code == "E_PASSWORD_SHORT"
    assert not line.folder.exists()


def test_an_unknown_profile_makes_nothing(line):
    line("init", "--name", "Дом", "--profile", "none", status=1)
    assert line.code == "E_PROFILE"
    assert not (line.folder / "vault.json").exists()


def test_a_missing_password_file_is_refused(demo, tmp_path):
    demo("--password-file", tmp_path / "none.txt", "list", "groups", status=1)
    assert demo.code == "E_NO_FILE"


def test_lists_are_tables_for_people(demo):
    groups = demo("list", "groups").splitlines()
    assert groups[0].split("\t")[:2] == ["public_id", "title"]
    assert len(groups) == 1 + len(demo.json("list", "groups"))
    assert "\t\t" in demo("list", "people")


def test_lists_of_one_group(demo):
    group = group_of(demo)
    people = {row["public_id"] for row in demo.json("list", "people", "--group", group)}
    marks = demo.json("list", "marks", "--group", group)
    assert {mark["group"] for mark in marks} == {group}
    assert set(marks[0]) >= {"date", "person", "code"}
    assert people & {mark["person"] for mark in marks}
    assert len(demo.json("list", "groups", "--group", group)) == 1
    assert len(demo.json("list", "schools", "--group", group)) <= 1


@pytest.mark.parametrize("what", ["groups", "schools", "people", "marks"])
def test_an_unknown_group_is_refused(demo, what):
    assert demo.json("list", what, "--group", "nobody", status=1)["code"] == "E_NO_GROUP"


def test_take_out(demo, tmp_path):
    demo("take-out", tmp_path / "out")
    text = (tmp_path / "out" / "mark.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert len(rows) == len(demo.json("list", "marks"))
    demo("take-out", tmp_path / "out", status=1)
    assert demo.code == "E_NOT_EMPTY"


def test_import_excel(line):
    line("demo", "--learners", "0")
    dry = line.json("import-excel", REGISTRY, "--dry-run")
    assert line.json("list", "people") == []
    done = line.json("import-excel", REGISTRY)
    assert dry == done
    assert (done["rows"], done["new"], done["enrolments"], done["marks"]) == (188, 188, 188, 199)
    again = line.json("import-excel", REGISTRY)
    assert (again["new"], again["changed"], again["same"]) == (0, 0, 188)
    assert len(line.json("list", "people")) == done["persons"]
    assert len(line.json("list", "marks")) == 199
    in_words = line("import-excel", REGISTRY, language="ru")
    assert in_words.startswith("Строк: 188; новых — 0")
    assert "C22" in in_words


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_problems_are_told_in_the_chosen_language(line, language):
    line("demo", "--learners", "0")
    found = line.json("import-excel", REGISTRY, "--dry-run", language=language)["problems"]
    (message,) = [each["message"] for each in found if each["cell"] == "C22"]
    words = {"kk": "бос қалдырылды", "ru": "пустым", "en": "left empty"}
    assert words[language] in message


def test_import_of_no_workbook_is_refused(demo, tmp_path):
    file = tmp_path / "note.xlsx"
    file.write_text("not a workbook")
    assert demo.json("import-excel", file, status=1)["code"] == "E_SHEET"


def test_marks_are_written_line_by_line(demo):
    group = group_of(demo)
    person = demo.json("list", "people", "--group", group)[0]["public_id"]
    given = f"2026-11-19\t{person}\tpresent\n\n2026-11-19\t{person}\till\n"
    assert demo("mark", "--group", group, "--stdin", given=given) == given.replace("\n\n", "\n")
    marks = demo.json("list", "marks", "--group", group)
    assert [m["code"] for m in marks if (m["date"], m["person"]) == ("2026-11-19", person)] == [
        "ill"
    ]
    demo("mark", "--group", group, "--stdin", given=f"2026-11-19\t{person}\tclear\n")
    assert "2026-11-19" not in {m["date"] for m in demo.json("list", "marks", "--group", group)}


def test_a_refused_mark_is_told_and_the_others_are_kept(demo):
    group = group_of(demo)
    person = demo.json("list", "people", "--group", group)[0]["public_id"]
    given = "\n".join(
        [
            f"2026-11-19\t{person}\tvanished",
            f"2026-02-30\t{person}\tpresent",
            f"2026-11-19\t{person}",
            f"2001-01-01\t{person}\tpresent",
            f"2099-01-01\t{person}\tpresent",
            "2026-11-19\t00000000-0000-7000-8000-000000000000\tpresent",
            f"2026-11-19\t{person}\tpresent",
        ]
    )
    assert demo("mark", "--group", group, "--stdin", given=given, status=1).count("\n") == 1
    told = demo.said.err.splitlines()
    assert [line.split(": ")[1] for line in told] == [
        "E_MARK_LINE", "E_MARK_LINE", "E_MARK_LINE", "E_NOT_ENROLLED_THEN", "E_FUTURE_LESSON",
        "E_NOT_ENROLLED_THEN",
    ]  # fmt: skip
    assert told[0].startswith("line 1: ")


def test_report_f02(demo, tmp_path):
    group = group_of(demo)
    for words in (["--group", group], ["--all"], ["--group", group, "--blank", "--paper", "ru"]):
        paper = tmp_path / "paper.pdf"
        assert demo("report", "F-02", *words, "--month", "2026-11", "-o", paper).strip() == str(
            paper
        )
        assert paper.read_bytes().startswith(b"%PDF-")
        paper.unlink()


def test_report_needs_a_group(demo, tmp_path):
    demo("report", "f-02", "-o", tmp_path / "paper.pdf", status=2)
    demo("report", "f-24", "-o", tmp_path / "paper.pdf", status=2)
    demo("report", "f-99", "-o", tmp_path / "paper.pdf", status=1)
    assert demo.code == "E_NO_FORM"
    demo("report", "f-24", "--package", "7", "-o", tmp_path / "paper.pdf", status=1)
    assert demo.code == "E_NO_PACKAGE"
    demo("report", "f-02", "--all", "-o", tmp_path / "no" / "paper.pdf", status=1)
    assert not list(tmp_path.glob("paper*"))


def test_export_verify_open_and_its_act(demo, tmp_path):
    made = demo.json("export", "--to", tmp_path / "packages")
    verdict = demo.json("verify", made["path"])
    assert verdict["ok"] is True
    assert (verdict["sequence"], verdict["digest"]) == (1, made["digest"])
    assert verdict["counts"]["groups"] == len(demo.json("list", "groups"))
    inside = tmp_path / "inside.asice"
    demo("open", made["path"], "-o", inside)
    assert inside.read_bytes().startswith(b"PK")
    assert demo.json("verify", inside)["digest"] == made["digest"]
    demo("report", "f-24", "--package", "1", "-o", tmp_path / "act.pdf")
    assert (tmp_path / "act.pdf").read_bytes().startswith(b"%PDF-")
    assert demo.json("export", "--to", tmp_path / "packages")["sequence"] == 2


def test_export_of_other_days(demo, tmp_path):
    made = demo.json("export", "--to", tmp_path, "--period", "2026-10-01..2026-10-31")
    assert demo.json("verify", made["path"])["ok"]
    made = demo.json("export", "--to", tmp_path, "--window", "2026-09-01..2026-11-22")
    assert demo.json("verify", made["path"])["ok"]
    spans = ["--window", "2026-11-01..2026-11-30", "--period", "2026-10-01..2026-10-31"]
    assert demo.json("export", "--to", tmp_path, *spans, status=1)["code"] == "E_WINDOW"


def test_export_without_an_office(line, tmp_path):
    line("init", "--name", "Дом")
    assert line.json("export", "--to", tmp_path, status=1)["code"] == "E_NOT_INVITED"
    assert not list(tmp_path.glob("*.dostyk"))


def test_a_damaged_package_is_refused(demo, tmp_path):
    made = demo.json("export", "--to", tmp_path)
    file = tmp_path / "cut.dostyk"
    file.write_bytes(Path(made["path"]).read_bytes()[:-1])
    answer = demo.json("verify", file, status=1)
    assert (answer["ok"], answer["code"]) == (False, "E_AGE")
    demo("open", file, "-o", tmp_path / "out.asice", status=1)
    assert not (tmp_path / "out.asice").exists()
    assert demo.json("verify", tmp_path / "none.dostyk", status=1)["code"] == "E_NO_FILE"


def test_sample_verifies_without_any_house(line, tmp_path):
    line("sample", tmp_path / "sample")
    trust = ["--trust", tmp_path / "sample" / "trust"]
    for file in ("KZ-HF-0019_000001.dostyk", "KZ-HF-0019_000001.asice"):
        verdict = line.json("verify", tmp_path / "sample" / file, *trust)
        assert (verdict["ok"], verdict["house"], verdict["sequence"]) == (True, "KZ-HF-0019", 1)
    assert line.json("verify", tmp_path / "sample" / file, status=1)["code"] == "E_NO_HOUSE"
    line("sample", tmp_path / "sample", status=1)
    assert line.code == "E_NOT_EMPTY"


def test_backup_and_restore_on_another_pc(demo, tmp_path):
    people = demo.json("list", "people")
    copy = demo("backup", tmp_path / "stick").strip()
    named = tmp_path / "named.copy"
    assert demo("backup", named).strip() == str(named)
    for number, file in enumerate((copy, named)):
        demo.folder = tmp_path / f"other{number}"
        demo("restore", file)
        assert demo.json("list", "people") == people


def test_restore_keeps_a_copy_of_the_present(demo, tmp_path):
    copy = demo("backup", tmp_path / "stick").strip()
    group = group_of(demo)
    person = demo.json("list", "people", "--group", group)[0]["public_id"]
    demo("mark", "--group", group, "--stdin", given=f"2026-11-19\t{person}\tpresent\n")
    demo("restore", copy)
    assert "2026-11-19" not in {m["date"] for m in demo.json("list", "marks", "--group", group)}
    assert list((demo.folder / "copies").glob("*before-restore*"))


def test_the_keys_alone_come_back_from_a_copy(demo, tmp_path):
    copy = demo("backup", tmp_path / "stick").strip()
    group = group_of(demo)
    person = demo.json("list", "people", "--group", group)[0]["public_id"]
    demo("mark", "--group", group, "--stdin", given=f"2026-11-19\t{person}\tpresent\n")
    (demo.folder / "vault.json").write_text("{", encoding="utf-8")
    demo("list", "groups", status=1)
    assert demo.code == "E_VAULT"
    demo("restore", copy, "--keys-only")
    assert "2026-11-19" in {m["date"] for m in demo.json("list", "marks", "--group", group)}


def test_a_protected_copy_opens_with_its_password_alone(line, password_file, tmp_path):
    line("--password-file", password_file, "init", "--name", "Дом")
    copy = line("--password-file", password_file, "backup", tmp_path / "stick").strip()
    line.folder = tmp_path / "other"
    line("restore", copy, status=1)
    assert line.code in {"E_PASSWORD", "E_LOCKED"}
    line("--password-file", password_file, "restore", copy)
    assert line.json("--password-file", password_file, "check")["ok"]


def test_a_protected_copy_opens_with_the_recovery_code(line, password_file, tmp_path):
    code = line("--password-file", password_file, "init", "--name", "Дом").strip()
    copy = line("--password-file", password_file, "backup", tmp_path / "stick").strip()
    line.folder = tmp_path / "other"
    paper = tmp_path / "paper.txt"
    paper.write_text(code.lower().replace("-", " ") + "\n")
    line("--password-file", paper, "restore", copy)
    for each in (paper, password_file):
        assert line.json("--password-file", each, "check")["ok"]
    paper.write_text("0000-0000-0000-0000-0000-0000-0000\n")
    line("--password-file", paper, "check", status=1)
    assert line.code == "E_PASSWORD"


def test_restore_of_no_copy_is_refused(demo, tmp_path):
    (tmp_path / "junk").write_bytes(b"junk" * 100)
    before = demo.json("list", "people")
    demo("restore", tmp_path / "junk", status=1)
    assert demo.code == "E_COPY"
    assert demo.json("list", "people") == before


def test_check_finds_damage(demo):
    assert demo.json("check") == {"ok": True, "findings": []}
    (database,) = demo.folder.glob("house-*.db")
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)
    answer = demo.json("check", status=1)
    assert (answer["ok"], answer["code"]) == (False, "E_DAMAGED")


def test_no_house(line):
    for words in (["list", "people"], ["check"], ["backup", line.folder / "x"]):
        line(*words, status=1)
        assert line.code == "E_NO_HOUSE"


def test_writing_waits_for_nobody_and_reading_works(demo, tmp_path):
    services = open_services(Folder(demo.folder))
    try:
        answer = demo.json("export", "--to", tmp_path, status=1)
        assert (answer["ok"], answer["code"]) == (False, "E_BUSY")
        copy = demo("backup", tmp_path / "stick").strip()
        group = group_of(demo)
        for words in (
            ["mark", "--group", group, "--stdin"],
            ["restore", copy],
            ["import-excel", REGISTRY],
        ):
            demo(*words, status=1)
            assert demo.code == "E_BUSY"
        assert demo.json("import-excel", REGISTRY, "--dry-run")["rows"] == 188
        assert demo.json("check")["ok"]
        demo("report", "f-02", "--all", "--month", "2026-11", "-o", tmp_path / "f.pdf")
        demo("take-out", tmp_path / "out")
        demo("report", "f-01", "--all", "--contacts", "-o", tmp_path / "c.pdf")
        lines = services.access_log.rows(services.actor)
        assert {line.action for line in lines} == {"take_out", "group_contacts"}
    finally:
        services.close()
    assert json.loads(demo("export", "--to", tmp_path, "--json"))["sequence"] == 1


def test_check_tells_damage_on_both_streams(demo):
    path = demo.folder / "house-1.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    answer = demo.json("check", status=1)
    assert (answer["ok"], answer["code"], bool(answer["findings"])) == (False, "E_DAMAGED", True)
    assert demo.code == "E_DAMAGED"
    assert "pages" in demo("check", status=1)
    assert demo.code == "E_DAMAGED"


# --- people of a school --------------------------------------------------------------------------


def test_consents_are_listed_and_printed_for_all_who_lack_one(demo, tmp_path):
    missing = demo.json("list", "consents", "--missing")
    given = demo.json("list", "consents")
    assert missing
    assert given
    assert not {row["public_id"] for row in missing} & {
        row["public_id"]
        for row in given
        if "teaching" in row["purposes"].split() and not row["withdrawn_on"]
    }
    paper = tmp_path / "f13.pdf"
    demo("report", "f-13", "--missing", "-o", paper)
    assert len(PdfDocument(paper)) == len(missing)
    demo("report", "f-13", "--person", missing[0]["public_id"], "--paper", "ru", "-o", paper)
    assert len(PdfDocument(paper)) == 1
    demo("report", "f-13", "-o", paper, status=2)
    demo("report", "f-13", "--person", "0", "-o", paper, status=1)
    assert demo.code == "E_NOT_FOUND"


def test_group_lists_with_contacts_are_noted(demo, tmp_path):
    group = demo.json("list", "groups")[0]["public_id"]
    paper = tmp_path / "f01.pdf"
    demo("report", "f-01", "--group", group, "-o", paper)
    assert "персональные" not in PdfDocument(paper)[0].get_textpage().get_text_bounded()
    demo("report", "f-01", "--all", "--contacts", "-o", paper)
    assert "персональные" in PdfDocument(paper)[0].get_textpage().get_text_bounded()
    demo("take-out", tmp_path / "out")
    assert "group_contacts" in (tmp_path / "out" / "access_record.csv").read_text("utf-8-sig")


# --- levels and certificates ---------------------------------------------------------------------


def test_assessments_and_certificates_are_listed_and_printed(demo, tmp_path):
    certificates = demo.json("list", "certificates")
    assert [row["number"] for row in certificates][-1] == "С-2026/001"
    valid = [row for row in certificates if not row["annulled_on"]]
    groups = {row["title"]: row["public_id"] for row in demo.json("list", "groups")}
    group = groups[valid[0]["group"]]
    assessed = demo.json("list", "assessments", "--group", group)
    assert {row["kind"] for row in assessed} == {"placement", "interim", "final"}
    assert all(0 <= score <= 100 for row in assessed for score in row["scores"])

    paper = tmp_path / "f07.pdf"
    demo("report", "f-07", "--group", group, "-o", paper)
    assert len(PdfDocument(paper)) == len(valid)
    text = PdfDocument(paper)[0].get_textpage().get_text_bounded()
    assert "не заменяет сертификат КАЗТЕСТ" in text
    assert "ЧЕРНОВИК" in text, "nothing keeps it: its number may yet be given back"
    people = {row["name"]: row["public_id"] for row in demo.json("list", "people")}
    person = people[valid[0]["name"]]
    demo("report", "f-07", "--person", person, "--paper", "kk", "-o", paper)
    assert len(PdfDocument(paper)) == 1
    demo("report", "f-07", "-o", paper, status=2)
    other = next(one for title, one in groups.items() if title != valid[0]["group"])
    demo("report", "f-07", "--group", other, "-o", paper, status=1)
    assert demo.code == "E_NO_CERTIFICATE"


def test_the_progress_of_a_group_is_a_paper_and_a_workbook(demo, tmp_path):
    title = demo.json("list", "certificates")[0]["group"]
    (group,) = [one for one in demo.json("list", "groups") if one["title"] == title]
    for name in ("progress.pdf", "progress.xlsx"):
        demo("report", "progress", "--group", group["public_id"], "-o", tmp_path / name)
    assert "Лист успеваемости" in (
        PdfDocument(tmp_path / "progress.pdf")[0].get_textpage().get_text_bounded()
    )
    assert (tmp_path / "progress.xlsx").read_bytes()[:2] == b"PK"
