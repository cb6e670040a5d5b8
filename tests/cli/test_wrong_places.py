"""Files where folders should be, folders where files should be, and what a pipe may bring."""

import sys

import pytest


@pytest.mark.parametrize(
    "words",
    [
        ["sample", "FILE"],
        ["export", "--to", "FILE"],
        ["backup", "FILE/below.friendship-copy"],
        ["report", "f-24", "--package", "1", "-o", "FOLDER"],
        ["open", "PACKAGE", "-o", "FOLDER"],
        ["verify", "FOLDER"],
        ["restore", "FOLDER"],
    ],
)
def test_a_file_for_a_folder_or_the_other_way_round_is_named(demo, tmp_path, words):
    package = demo.json("export", "--to", tmp_path)["path"]
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.write_text("kept")
    folder.mkdir()
    places = {"FILE": file, "FOLDER": folder, "PACKAGE": package}
    given = [str(places.get(word, word)).replace("FILE", str(file)) for word in words]
    demo(*given, status=1)
    assert demo.code == "E_PLACE"
    assert file.read_text() == "kept"
    assert list(folder.iterdir()) == []


def test_a_workbook_that_is_not_there_is_told_as_such(demo, tmp_path):
    assert demo.json("import-excel", tmp_path / "no.xlsx", status=1)["code"] == "E_NO_FILE"


def test_a_house_without_a_name_is_not_asked_for_a_surname(line):
    line("init", "--name", "  ", status=1)
    assert line.code == "E_TEXT_EMPTY"
    assert not line.folder.exists()


def test_bytes_that_are_no_text_spoil_one_line_only(demo, process):
    group = max(demo.json("list", "groups"), key=lambda each: each["learners"])["public_id"]
    mark = demo.json("list", "marks", "--group", group)[-1]
    line = f"{mark['date']}\t{mark['person']}\t{mark['code']}\n"
    given = b"\xef\xbb\xbf" + line.encode() + b"\xff\xfe\xd0\n" + line.encode()
    how = {"input": given.decode("utf-8", "surrogateescape"), "errors": "surrogateescape"}
    done = process("--data-dir", demo.folder, "mark", "--group", group, "--stdin", **how)
    assert (done.returncode, done.stdout) == (1, line * 2)
    assert "E_MARK_LINE" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="names of files there are text")
def test_a_file_name_that_is_no_text_is_told(process, tmp_path):
    place = tmp_path / "\udcff"
    words = "--data-dir", place, "--language", "en", "check", "--json"
    done = process(*words, errors="surrogateescape")
    assert done.returncode == 1
    assert "E_NO_HOUSE" in done.stdout
    assert "E_NO_HOUSE" in done.stderr
