"""Usage, languages, and the program as a process: without Qt, killed, and cut off."""

import json
import os
import signal
import subprocess
import sys

import pytest

from friendship_desktop.cli.parser import argparse_language, make_parser
from friendship_desktop.texts import Language, Texts

WITHOUT_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Refuse())
from friendship_desktop.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    "words",
    [
        ["nope"],
        ["list"],
        ["list", "dragons"],
        ["init"],
        ["mark", "--group", "x"],
        ["export"],
        ["report", "f-02", "--all", "--group", "x", "-o", "y"],
        ["report", "f-02", "--all", "--month", "2026-13", "-o", "y"],
        ["export", "--to", "x", "--window", "2026-02-01..2026-01-01"],
        ["export", "--to", "x", "--period", "2026-02-01"],
        ["demo", "--until", "31.02.2026"],
        ["demo", "--learners", "many"],
    ],
)
def test_wrong_usage_is_status_2(line, words):
    line(*words, status=2)
    assert "usage: friendship-desktop" in line.said.err
    assert line.said.out == ""
    assert not line.folder.exists()


def test_negative_sizes_are_refused(line):
    line("demo", "--learners", "-1", status=1)
    assert line.code == "E_DEMO_SIZE"
    assert not (line.folder / "vault.json").exists()


@pytest.mark.parametrize(
    ("language", "words"),
    [("kk", "қолданылуы: "), ("ru", "использование: "), ("en", "usage: ")],
)
def test_help_speaks_the_language(line, language, words):
    help_text = line("import-excel", "--help", language=language)
    assert help_text.startswith(words)
    line("list", status=2, language=language)
    told = {"kk": "қате: ", "ru": "ошибка: ", "en": "error: "}[language]
    assert told in line.said.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("office", "board", "--period", "2026-11"), "период пишется так: 2026-11-01..2026-11-30"),
        (("office", "board", "--period", "2026-02-01..2026-02-30"), "период пишется так"),
        (
            ("office", "totals", "--period", "2026-11-30..2026-11-01"),
            "не может быть позже последнего",
        ),
        (("report", "f-02", "--month", "11", "-o", "x"), "месяц пишется так: 2026-11"),
    ],
)
def test_a_wrong_day_is_told_in_words(line, words, told):
    line(*words, status=2, language="ru")
    assert told in line.said.err


def test_refusals_speak_the_language(line):
    said = set()
    for language in Language:
        answer = line.json("check", status=1, language=language)
        assert answer["code"] == "E_NO_HOUSE"
        assert answer["message"] in line.said.err
        said.add(answer["message"])
    assert len(said) == 3


def test_every_help_text_is_translated():
    english = make_parser(Texts(Language.ENGLISH)).format_help()
    for language in (Language.KAZAKH, Language.RUSSIAN):
        with argparse_language(language):
            other = make_parser(Texts(language)).format_help()
        same = set(_words(other)) & set(_words(english))
        assert same <= {"friendship-desktop", "JSON", "PDF", "CSV", "Excel"}, same


def _words(help_text):
    """Return the words of a help that are not names of commands, options or values."""
    for row in help_text.partition("\n\n")[2].splitlines():
        for word in row.split()[1 if row.startswith(" " * 4) and row[4:5] != " " else 0 :]:
            if word.isalpha() and not word.isupper():
                yield word


def test_a_bug_is_told_without_a_traceback_and_logged_without_names(demo, monkeypatch):
    first, second = "Ай", "герім"  # not as one word in the source

    def broken(*_words, **_more):
        raise ValueError(first + second)

    monkeypatch.setattr("friendship_desktop.services.listings.ListingService.people", broken)
    answer = demo.json("list", "people", status=1)
    log = demo.folder / "logs" / "friendship.log"
    assert answer["code"] == "E_BUG"
    assert str(log) in answer["message"]
    assert "Traceback" not in demo.said.err
    text = log.read_text("utf-8")
    assert "ValueError in list" in text
    assert "Айгерім" not in text + answer["message"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_nobody_else_on_this_computer_reads_what_is_written(line, tmp_path):
    line.folder.mkdir(mode=0o755)  # chosen by a person, open to all
    line("demo", "--learners", "5", "--weeks", "1")
    line("backup", tmp_path / "copies")
    line("take-out", tmp_path / "tables")
    line("report", "f-01", "--all", "--contacts", "-o", tmp_path / "f01.pdf")
    line("export", "--to", tmp_path / "packages")
    line("report", "analysis", "--by", "group", "-o", tmp_path / "analysis.xlsx")
    made = [path for path in tmp_path.rglob("*") if path != line.folder]
    assert {path.suffix for path in made} >= {
        ".db", ".json", ".csv", ".pdf", ".xlsx", ".dostyk", ".friendship-copy",
    }  # fmt: skip
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_the_environment_is_left_alone(line, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "de")
    line("--help")
    assert os.environ["LANGUAGE"] == "de"


def test_kazakh_unless_the_system_says_otherwise(process, tmp_path):
    plain = {**os.environ, "LANG": "C"}
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        plain.pop(name, None)
    for system, words in (("C", "қалтасында"), ("ru_RU.UTF-8", "Дом"), ("en_GB", "House")):
        done = subprocess.run(
            [sys.executable, "-m", "friendship_desktop", "--data-dir", tmp_path, "check"],
            env={**plain, "LANG": system},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert words in done.stderr.decode("utf-8")


def test_everything_runs_without_qt(process, tmp_path):
    def run(*words):
        done = process("--data-dir", tmp_path / "h", "--language", "en", *words, code=WITHOUT_QT)
        assert done.returncode == 0, done.stderr
        return done.stdout

    run("demo", "--learners", "20", "--until", "2026-11-22")
    run("report", "f-02", "--all", "--month", "2026-11", "-o", tmp_path / "f02.pdf")
    made = json.loads(run("export", "--to", tmp_path, "--json"))
    assert json.loads(run("verify", made["path"], "--json"))["digest"] == made["digest"]
    assert json.loads(run("import-excel", "tests/data/registry_ru.xlsx", "--json"))["rows"] == 188
    run("take-out", tmp_path / "out")
    run("backup", tmp_path / "copies")


def test_the_window_without_qt_says_what_is_missing(process, tmp_path):
    done = process("--data-dir", tmp_path, "--language", "ru", code=WITHOUT_QT)
    assert done.returncode == 1
    assert done.stderr.startswith("E_NO_WINDOW: ")
    assert "PySide6" in done.stderr


def test_help_loads_nothing_heavy(process):
    code = (
        "import sys; sys.argv=['x','--help']\n"
        "from friendship_desktop.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlalchemy','PySide6','cryptography','reportlab','python_calamine','sqlcipher3'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = process(code=code)
    assert done.returncode == 0, done.stderr


def test_reader_that_goes_away_is_no_error(demo):
    first = subprocess.Popen(
        [sys.executable, "-m", "friendship_desktop", "--data-dir", demo.folder, "list", "marks"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    first.stdout.close()
    assert b"Traceback" not in first.stderr.read()
    first.stderr.close()
    assert first.wait() in {0, 1}


def test_killed_while_marks_are_piped(demo, tmp_path):
    group = max(demo.json("list", "groups"), key=lambda row: row["learners"])["public_id"]
    people = [row["public_id"] for row in demo.json("list", "people", "--group", group)]
    before = {(m["date"], m["person"]): m["code"] for m in demo.json("list", "marks")}
    days = sorted({day for day, _person in before})[-6:]
    lines = "".join(
        f"{day}\t{person}\t{code}\n"
        for code in ("ill", "late", "absent", "excused", "online", "present")
        for day in days
        for person in people
    )
    words = ["mark", "--group", group, "--stdin"]
    running = subprocess.Popen(
        [sys.executable, "-m", "friendship_desktop", "--data-dir", demo.folder, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    running.stdin.write(lines)
    running.stdin.flush()
    told = [running.stdout.readline() for _number in range(25)]
    running.send_signal(signal.SIGKILL)
    told += running.stdout.readlines()
    running.stdin.close()
    running.stdout.close()
    running.wait()
    shown = {}
    for line in told:
        if line.endswith("\n"):
            day, person, code = line.split()
            shown[day, person] = code
    after = {(m["date"], m["person"]): m["code"] for m in demo.json("list", "marks")}
    wanted = [line.split() for line in lines.splitlines()]
    last_written = wanted[min(len(told), len(wanted) - 1)]
    for key, code in shown.items():
        # the next line may already be stored, but not yet told
        assert after[key] == code or list(key) == last_written[:2]
    assert demo.json("check")["ok"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_window_without_a_screen_is_refused_and_does_not_abort(tmp_path):
    ways = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "friendship_desktop", "--language", "ru", "--data-dir", tmp_path],
        env={name: value for name, value in os.environ.items() if name not in ways},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("E_NO_SCREEN: ")
