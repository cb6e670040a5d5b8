"""Names of files made of what people typed."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.ui.file_names import file_name, free_place


def test_no_title_leads_out_of_the_folder_or_is_too_long_for_a_disk(tmp_path: Path) -> None:
    for title in ("../../Ким", "a/b\\c:d*?", "CON", "точка.", "Ж" * 200, "a\tb", "", "«Ұлу»"):
        name = file_name(title, "Ж" * 150, ending=" 2026-11.xlsx")
        (tmp_path / name).write_text("")  # as the disk sees it
        assert len(name.encode()) <= 200
        assert name.endswith("2026-11.xlsx")
        assert not set(name) & set('<>:"/\\|?*\t')
    assert file_name("", "А1", ending=" 2026-11.xlsx") == "А1 2026-11.xlsx"


def test_a_file_that_stands_there_stays(tmp_path: Path) -> None:
    (tmp_path / "А1 2026-11.xlsx").write_text("filled in by the teacher")
    (tmp_path / "А1 2026-11 (2).xlsx").write_text("another")
    assert free_place(tmp_path, "А1 2026-11.xlsx").name == "А1 2026-11 (3).xlsx"
    assert free_place(tmp_path, "А2 2026-11.xlsx").name == "А2 2026-11.xlsx"
