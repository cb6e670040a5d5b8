from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

import friendship_desktop.reports
from friendship_desktop.errors import CancelledError, UserError
from friendship_desktop.reports import fonts, kinds
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.reports.writer import render, write
from tests.reports.papers import NAMES, plain, register


class Steps:
    """Notes the steps and, if asked, stops at one."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if done == self.stop_at:
            raise CancelledError


def batch(count: int):
    return [
        register([f"Ким {group}.{i}" for i in range(3)], 4, teacher=f"Педагог {group}")
        for group in range(count)
    ]


def tool(*arguments: str) -> str:
    return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout


def test_many_groups_become_one_file_with_progress(tmp_path):
    steps = Steps()
    done = write(
        batch(4), tmp_path / "all.pdf", title="Қараша", author="Достық үйі", progress=steps
    )
    assert steps.seen == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    document = pypdfium2.PdfDocument(tmp_path / "all.pdf")
    assert len(document) == done.pages == 4
    assert document.get_metadata_dict()["Title"] == "Қараша"
    assert document.get_metadata_dict()["Author"] == "Достық үйі"
    assert len(list(document.get_toc())) == 4
    document.close()


@pytest.mark.parametrize("stop_at", [0, 2, 4])
def test_a_cancel_leaves_nothing_behind(tmp_path, stop_at):
    target = tmp_path / "all.pdf"
    target.write_bytes(b"older")
    with pytest.raises(CancelledError):
        write(batch(4), target, title="", progress=Steps(stop_at))
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failed_write_keeps_the_older_file_and_tells_the_place(tmp_path, monkeypatch):
    target = tmp_path / "all.pdf"
    target.write_bytes(b"older")

    def refuse(_self, _target):
        raise PermissionError("open in another program")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError) as caught:
        write(batch(1), target, title="")
    assert caught.value.code == "E_PAPER_FILE"
    assert caught.value.details["place"] == str(target)
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_a_refusal(tmp_path):
    with pytest.raises(UserError, match="E_PAPER_FILE"):
        write(batch(1), tmp_path / "none" / "all.pdf", title="")


def test_a_missing_font_is_a_refusal(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "FONT_DIR", tmp_path)
    with pytest.raises(UserError, match="E_FONT") as caught:
        fonts._load(fonts.REGULAR)
    assert caught.value.details["file"] == "DejaVuSansCondensed.ttf"


def test_same_input_same_bytes():
    forms = [register(list(NAMES.values()), 6), *batch(2)]
    first = render(forms, title="x").data
    render(batch(3), title="something between")
    assert render(forms, title="x").data == first


def test_another_process_makes_the_same_bytes():
    code = (
        "import hashlib; from tests.reports.papers import NAMES, register;"
        "from friendship_desktop.reports.writer import render;"
        "print(hashlib.sha256(render([register(list(NAMES.values()), 6)], title='x').data).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    sums = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(sums) == 1


def test_other_data_other_hash_other_language_same_hash():
    sheet = register(["Ким"], 4)

    def shown(one):
        text = (
            pypdfium2.PdfDocument(render([one], title="").data)[0].get_textpage().get_text_bounded()
        )
        return re.search(r"· ([0-9a-f]{8})", text)[1]

    assert shown(sheet) == shown(replace(sheet, language=PaperLanguage.KAZAKH))
    assert shown(sheet) != shown(replace(sheet, teacher="Другой"))


def test_missing_glyphs_are_counted():
    done = render([register(["Ким𐎀ова", "𐎀𐎁"], 2)], title="")
    assert done.missing_glyphs == 3
    assert done.missing_letters == "𐎀𐎁"
    assert render(batch(1), title="").missing_glyphs == 0


def test_nothing_of_the_month_of_printing_is_in_the_file():
    data = render(batch(1), title="").data
    assert b"/CreationDate (D:20000101" in data


def test_no_built_in_font_is_named_in_the_sources():
    folder = Path(friendship_desktop.reports.__file__).parent
    found = [
        p.name
        for p in folder.glob("*.py")
        if re.search(r"Helvetica|Times|Courier|Symbol|ZapfDingbats", p.read_text("utf-8"))
    ]
    assert found == []


def test_only_our_fonts_are_in_the_file_and_all_are_embedded(tmp_path, act, report, recovery, keys):
    target = tmp_path / "all.pdf"
    write([register(list(NAMES.values()), 6), report, act, recovery, keys], target, title="x")
    rows = tool("pdffonts", str(target)).splitlines()[2:]
    assert len(rows) >= 3
    for row in rows:
        assert re.search(r"\+(DejaVuSansCondensed(-Bold)?|WenQuanYiMicroHei)\s", row)
        assert re.search(r"\byes\s+yes\s+yes\b", row)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_poppler_reads_every_word_of_a_name(tmp_path, name):
    target = tmp_path / "one.pdf"
    write([register([name], 2)], target, title="x")
    words = plain(tool("pdftotext", "-layout", str(target), "-")).split()
    assert [word for word in plain(name).split() if word not in words] == []


def test_the_language_and_dates_of_the_file(tmp_path):
    target = tmp_path / "one.pdf"
    write([register(["Ким"], 1, PaperLanguage.RUSSIAN)], target, title="Журнал")
    assert "Title:           Журнал" in tool("pdfinfo", str(target))
    assert b"/Lang (ru-KZ)" in target.read_bytes()


def test_every_form_is_known_to_the_writer():
    assert set(kinds.KINDS) == set(kinds.Form.__args__)
