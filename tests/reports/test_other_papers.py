"""The totals report F-03, the cover act F-24, the recovery code and the keys."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from friendship_desktop.errors import UserError
from friendship_desktop.reports.acts import digest_in_digits
from friendship_desktop.reports.document import NAMELESS, Named, PaperLanguage
from friendship_desktop.reports.pictures import Pictures, pictures
from friendship_desktop.reports.writer import render
from tests.reports.papers import read


def text_of(form):
    return "\n".join(read(render([form], title="x").data))


def flat(form):
    return re.sub(r"\s+", " ", text_of(form))


def test_totals_hold_every_group_sum_and_indicator(report):
    text = flat(report)
    for school in range(4):
        for group in range(5):
            assert f"{school}.{group}-топ" in text
    assert "Бірегей тыңдаушылар: 312 / Уникальных слушателей: 312" in text
    assert "12,5" in text  # 25 half hours
    assert "IND-06" in text
    assert "бывшие в списке хотя бы один день" in text
    assert "Уровень: A2" in text
    assert "<5" in text
    assert "значения менее 5 не показаны" in text


def test_the_approval_stands_in_both_languages_or_one(report):
    both = text_of(report)
    assert "БЕКІТЕМІН" in both
    assert "УТВЕРЖДАЮ" in both
    kazakh = text_of(replace(report, language=PaperLanguage.KAZAKH))
    assert "БЕКІТЕМІН" in kazakh
    assert "УТВЕРЖДАЮ" not in kazakh


def test_teachers_are_printed_only_where_some_are_named(report):
    assert "Педагог" not in text_of(report)
    school = report.schools[0]
    named = replace(
        school, groups=(replace(school.groups[0], teacher="Сейітова А."), *school.groups[1:])
    )
    assert "Сейітова А." in text_of(replace(report, schools=(named,)))


def test_a_report_of_an_empty_house_is_still_a_page(report):
    empty = replace(report, schools=(), indicators=(), unique=0, approval=None, hidden_below=None)
    assert len(read(render([empty], title="").data)) == 1
    assert "<5" not in text_of(empty)


def test_a_period_of_a_whole_month_is_named(report):
    assert "ноябрь 2026 года" in text_of(report)
    assert "02.11.2026 – 30.11.2026" in text_of(
        replace(report, period_from=report.period_from.replace(day=2))
    )


def test_a_long_report_keeps_head_and_school_on_each_page(report):
    school = report.schools[1]
    long = replace(school, groups=school.groups * 8)
    found = read(render([replace(report, schools=(long,))], title="").data)
    assert len(found) > 2
    with_groups = [text for text in found if "1.0-топ" in text]
    assert all("«Мектеп 1»" in re.sub(r"\s+", " ", text) for text in with_groups)


def test_the_act_holds_what_both_sides_compare(act):
    text = flat(act)
    assert "№ 12 пакеттің ілеспе актісі / Сопроводительный акт пакета № 12" in text
    assert "KZ-HF-0019_000012.dostyk" in text
    assert digest_in_digits(act.manifest_digest) in text
    assert "кратко: a1b2c3d4" in text
    assert "12345 67890 13579 24680 11223" in text
    assert "№ 11" in text
    assert "Тапсырды / Передал(а)" in text
    assert "Қабылдады / Принял(а)" in text
    assert "Учебный пакет" not in text
    assert "Учебный пакет" in flat(replace(act, practice=True))
    assert len(read(render([act], title="").data)) == 1


def test_a_digest_is_read_out_in_five_groups_of_five():
    assert digest_in_digits("0" * 63 + "7") == "00000 00000 00000 00000 00007"
    assert re.fullmatch(r"(\d{5} ){4}\d{5}", digest_in_digits("f" * 64))


def test_the_recovery_sheet_shows_the_code_in_three_languages_and_no_hash(recovery):
    text = text_of(recovery)
    for word in (
        "K7QF",
        "TT4W",
        "Қалпына келтіру коды",
        "Код восстановления",
        "Recovery code",
        "in a safe",
    ):
        assert word in text
    assert not re.search(r"F-\d\d ·", text)
    assert re.search(r"KZ-HF-0019 · 30\.11\.2026$", text.strip(), re.MULTILINE)


def test_keys_keep_sections_whole(keys):
    text = text_of(keys)
    assert text.count("Ctrl+K") == 12
    assert "отсутствовал" in text


def test_a_name_is_printed_once_when_both_languages_agree():
    assert Named.same("A2").joined(PaperLanguage.BOTH) == "A2"
    assert Named("а", "б").joined(PaperLanguage.BOTH) == "а / б"
    assert Named("а").joined(PaperLanguage.RUSSIAN) == "а"
    assert not NAMELESS


def test_pictures_have_the_size_of_the_page_and_something_on_it(act, report):
    pdf = render([act, report], title="").data
    with Pictures(pdf) as pages:
        assert len(pages) >= 3
        assert pages.size(0) == pytest.approx((595.3, 841.9), abs=0.5)
        assert pages.size(1) == pytest.approx((841.9, 595.3), abs=0.5)
        first = pages.page(0, dpi=72)
        assert (first.width, first.height) == (596, 842)
        assert len(first.data) == first.stride * first.height
        assert (
            0.01 < sum(byte < 128 for byte in first.data[::4]) / (first.width * first.height) < 0.2
        )
        assert pages.page(0, dpi=5000).width < 2500  # never finer than a printer needs
    assert len(list(pictures(pdf, dpi=20))) == 2 + 1 + (len(read(pdf)) - 3)


def test_what_is_no_pdf_is_a_refusal():
    with pytest.raises(UserError, match="E_PICTURE"):
        Pictures(b"not a pdf")
