"""The set-up of a bare machine: what can be decided without one, on real folders."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

import dev
from tools.bootstrap import environment, gates, job, needs, packages, virtual, xvfb
from tools.bootstrap.needs import Need, Unpacked
from tools.bootstrap.say import SetupError

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="speaks of Linux packages")


def _program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o755)


# --- the stamp of the virtual environment


def test_the_stamp_changes_with_lock_python_and_place():
    one = virtual.stamp(b"a==1", "3.11.2", Path("/a"))
    assert one == virtual.stamp(b"a==1", "3.11.2", Path("/a"))
    others = {
        virtual.stamp(b"a==2", "3.11.2", Path("/a")),
        virtual.stamp(b"a==1", "3.12.0", Path("/a")),
        virtual.stamp(b"a==1", "3.11.2", Path("/b")),
    }
    assert one not in others
    assert len(others) == 3


def test_an_environment_is_fresh_only_with_its_stamp_and_its_python(tmp_path):
    folder = tmp_path / ".venv"
    assert not virtual.is_fresh(folder, "x")
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(folder)
    assert not virtual.is_fresh(folder, "x")
    (folder / "stamp").write_text("x", "ascii")
    assert virtual.is_fresh(folder, "x")
    assert not virtual.is_fresh(folder, "y")
    virtual.python_of(folder).unlink()
    assert not virtual.is_fresh(folder, "x")


def test_a_damaged_stamp_is_not_fresh(tmp_path):
    (tmp_path / "stamp").write_bytes(b"\xff\xfe")
    assert not virtual.is_fresh(tmp_path, "x")


def test_a_fresh_environment_is_left_alone(tmp_path):
    (tmp_path / "requirements.lock").write_text("", "utf-8")
    folder = tmp_path / ".venv"
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(folder)
    (folder / "stamp").write_text(virtual.expected_stamp(tmp_path), "ascii")
    assert virtual.ensure(tmp_path, Unpacked(tmp_path / "root")) is False


@pytest.mark.parametrize(
    ("said", "version"),
    [("pip 23.0.1 from /usr/lib", (23, 0)), ("pip 22.3 from x", (22, 3)), ("", (0, 0))],
)
def test_pip_says_its_version(said, version):
    assert virtual.pip_version(said) == version


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_launcher_starts_the_program_of_its_environment_from_anywhere(tmp_path):
    folder = tmp_path / "with space" / ".venv"
    _program(folder / "bin" / "python", '#!/bin/sh\necho "$@"; echo "$LD_LIBRARY_PATH"\n')
    places = Unpacked(tmp_path / "root")
    (places.root / "usr" / "lib" / "x86_64-linux-gnu").mkdir(parents=True)
    virtual.write_launcher(folder, places)
    done = subprocess.run(
        [folder / "bin" / "friendship-desktop", "--data-dir", "a b"],
        cwd=tmp_path,
        env={"PATH": os.defpath},
        capture_output=True,
        text=True,
        check=True,
    )
    words, libraries = done.stdout.splitlines()
    assert words == "-P -m friendship_desktop --data-dir a b"
    assert libraries == str(places.root / "usr" / "lib" / "x86_64-linux-gnu")


# --- what the system must offer


def test_the_list_is_read_and_comments_are_not():
    text = "# kinds\n\nqt libA.so.1 liba1\nprogram  age   age  # a checker\n"
    assert needs.parse(text) == [Need("qt", "libA.so.1", "liba1"), Need("program", "age", "age")]


@pytest.mark.parametrize("line", ["qt libA.so.1", "other libA.so.1 liba1", "qt a b c"])
def test_a_line_that_is_not_understood_is_named_by_its_number(line):
    with pytest.raises(ValueError, match="line 2"):
        needs.parse(f"qt a b\n{line}\n")


def test_the_project_s_own_list_names_what_issue_and_tests_promise():
    wanted = needs.all_needs()
    programs = {need.name for need in wanted if need.kind == "program"}
    assert {"openssl", "age", "unzip", "zip", "pdftotext", "pdftoppm", "Xvfb"} <= programs
    assert {"libEGL.so.1", "libglib-2.0.so.0"} <= {n.name for n in wanted if n.kind == "qt"}
    assert "libxcb-cursor0" in packages.packages(wanted)


@linux_only
def test_a_library_is_found_in_the_system_or_unpacked_and_else_missing(tmp_path):
    places = Unpacked(tmp_path)
    here = Need("qt", "libc.so.6", "libc6")
    nowhere = Need("qt", "libnowhere-at-all.so.9", "libnowhere9")
    assert needs.missing([here, nowhere], places) == [nowhere]
    folder = tmp_path / "usr" / "lib" / "x86_64-linux-gnu"
    folder.mkdir(parents=True)
    (folder / nowhere.name).write_bytes(b"")
    assert needs.missing([here, nowhere], places) == []


def test_a_program_is_found_on_the_path_or_unpacked_and_else_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    need = Need("program", "checker", "checker-tools")
    places = Unpacked(tmp_path / "root")
    assert needs.missing([need], places) == [need]
    _program(tmp_path / "root" / "usr" / "bin" / "checker", "#!/bin/sh\n")
    assert needs.missing([need], places) == []
    assert needs.missing([need]) == [need]


def test_packages_are_named_once_in_the_order_of_the_list():
    wanted = [Need("qt", "a", "one"), Need("qt", "b", "two"), Need("program", "c", "one")]
    assert needs.packages(wanted) == ["one", "two"]


def test_a_plan_of_apt_becomes_packages_with_versions_but_no_renderer_and_no_libc():
    plan = (
        "NOTE: This is only a simulation!\n"
        "Inst libglib2.0-0 (2.74.6-2 Debian:12.9/stable [amd64])\n"
        "Inst libssl3 [3.0.1-1] (3.0.2-1 Debian:12.9/stable [amd64])\n"
        "Inst libllvm15 (1:15.0.6-4+b1 Debian:12.9/stable [amd64])\n"
        "Inst libc6 [2.36-1] (2.36-2 Debian:12.9/stable [amd64])\n"
        "Conf libglib2.0-0 (2.74.6-2 Debian:12.9/stable [amd64])\n"
    )
    assert packages.planned(plan) == ["libglib2.0-0=2.74.6-2", "libssl3=3.0.2-1"]


def test_the_advice_is_one_line_to_type():
    lacking = [Need("qt", "libGL.so.1", "libgl1"), Need("program", "age", "age")]
    said = packages.advice(lacking)
    assert "\n" not in said
    assert "libgl1 age" in said or "libGL.so.1, age" in said


def test_nothing_is_fetched_when_nothing_is_missing(tmp_path):
    assert packages.bring([], tmp_path / ".tools") == []
    assert not (tmp_path / ".tools").exists()


# --- where programs run


def test_without_unpacked_packages_children_see_the_environment_as_it_is(tmp_path):
    base = {"PATH": "/usr/bin", "HOME": "/home/a"}
    assert environment.for_children(tmp_path, base) == base


def test_unpacked_programs_come_after_the_system_s_own(tmp_path):
    places = Unpacked(tmp_path)
    _program(tmp_path / "usr" / "bin" / "age", "")
    added = environment.additions(places, {"PATH": "/usr/bin"})
    assert added["PATH"] == f"/usr/bin{os.pathsep}{tmp_path / 'usr' / 'bin'}"
    assert "LD_LIBRARY_PATH" not in added


def test_data_of_unpacked_packages_is_named_only_where_the_system_has_none(tmp_path, monkeypatch):
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "own.conf").write_text("", "utf-8")
    table = {
        "LACKING": (str(tmp_path / "nowhere"), "etc/own.conf"),
        "PRESENT": (str(tmp_path), "etc/own.conf"),
        "CHOSEN": (str(tmp_path / "nowhere"), "etc/own.conf"),
    }
    monkeypatch.setattr(environment, "DATA", table)
    added = environment.additions(Unpacked(tmp_path), {"CHOSEN": "by hand"})
    assert added == {"LACKING": str(tmp_path / "etc" / "own.conf")}


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_guessed_from_the_environment(variables, platform, screen):
    assert environment.has_screen(variables, platform) is screen


def test_xvfb_is_made_movable_only_when_it_is_built_as_expected(tmp_path):
    part, target = tmp_path / "part", tmp_path / "a b"
    assert not xvfb.make_movable(part, target)
    program = part / "usr" / "bin" / "Xvfb"
    _program(program, "something else")
    assert not xvfb.make_movable(part, target)
    assert program.read_text("utf-8") == "something else"
    program.write_bytes(b"ELF\0/usr/bin\0rest")
    assert xvfb.make_movable(part, target)
    assert program.with_name("Xvfb.unpacked").read_bytes() == b"ELF\0./../bin\0rest"
    assert f"cd '{target}'/usr/share" in program.read_text("utf-8")


# --- the gates


def test_the_last_line_is_pytest_s_own_when_all_is_green():
    tests = gates.Verdict("pytest", passed=True, seconds=1.0)
    closing = "====== 12 passed, 1 skipped in 3.21s ======"
    assert gates.last_line(closing, [], tests) == closing


def test_red_gates_count_as_failures_in_the_last_line():
    tests = gates.Verdict("pytest", passed=False, seconds=1.0)
    mypy = gates.Verdict("mypy", passed=False, seconds=1.0)
    assert gates.last_line("2 failed, 12 passed, 1 error in 3.21s", [mypy], tests) == (
        "12 passed, 4 failed"
    )


def test_tests_that_broke_down_are_a_failure_too():
    tests = gates.Verdict("pytest", passed=False, seconds=1.0)
    assert gates.last_line("", [], tests) == "0 passed, 1 failed"


def test_generated_files_are_gates_when_their_tool_is_there(tmp_path):
    assert "fresh messages" not in gates.quick_gates(tmp_path, Path("python"))
    _program(tmp_path / "tools" / "messages.py", "")
    assert gates.quick_gates(tmp_path, Path("python"))["fresh messages"][-1] == "check"


# --- the main job


def test_every_run_gets_a_folder_of_its_own(tmp_path):
    day = dt.date(2026, 11, 22)
    names = [job.fresh_folder(tmp_path / "build", day).name for _ in range(3)]
    assert names == ["2026-11-22", "2026-11-22-2", "2026-11-22-3"]


def test_the_fullest_register_is_shown_and_the_later_of_equals():
    def mark(group: str, date: str) -> dict[str, str]:
        return {"group": group, "date": date}

    marks = [mark("a", "2026-09-01"), mark("b", "2026-10-01"), mark("b", "2026-10-08")]
    assert job.fullest(marks) == ("b", "2026-10")
    assert job.fullest(marks[:2]) == ("b", "2026-10")
    assert job.fullest([]) is None


def test_a_refusal_of_the_program_is_passed_on_in_its_own_words(tmp_path):
    python = tmp_path / "python"
    _program(python, "#!/bin/sh\necho 'The folder is in use.' >&2\nexit 1\n")
    program = job.Program(python, {"PATH": os.defpath}, tmp_path / "data")
    with pytest.raises(SetupError, match=r"'demo' ended with 1: The folder is in use\."):
        program.run("demo")


def test_an_answer_that_is_not_json_is_named(tmp_path):
    python = tmp_path / "python"
    _program(python, "#!/bin/sh\necho done\n")
    program = job.Program(python, {"PATH": os.defpath}, tmp_path / "data")
    with pytest.raises(SetupError, match="export did not answer in JSON"):
        program.ask("export")


# --- the commands


def test_an_unknown_command_explains_the_known_ones(capsys):
    assert dev.main(["shine"]) == 2
    assert "dev.py test" in capsys.readouterr().out


def test_every_command_of_the_explanation_exists():
    named = {line.split()[2] for line in (dev.__doc__ or "").splitlines() if "dev.py " in line}
    assert {name for name in dev.COMMANDS if name} <= named


def test_every_direct_dependency_has_its_reason_written_down():
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[\[<>=]", line)[0] for line in wanted}
    text = (dev.ROOT / "docs" / "dependencies.md").read_text("utf-8")
    cells = {cell.strip() for line in text.splitlines() for cell in line.split("|")[1:2]}
    explained = {name.strip() for cell in cells for name in cell.split(",")}
    assert names <= explained


def test_every_library_of_the_project_is_locked_with_a_hash():
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text("utf-8"))
    lock = (dev.ROOT / "requirements.lock").read_text("utf-8")
    locked = set(re.findall(r"^([\w.-]+)==\S+.*\\\n +--hash=sha256:", lock, flags=re.MULTILINE))
    names = {re.split(r"[\[<>=]", line)[0].lower() for line in project["project"]["dependencies"]}
    assert names <= locked
