"""Orders (F-16) and the phone list: every script, long names, many and few rows."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from friendship_desktop.reports.document import NAMELESS, Named, PaperLanguage, Signatory
from friendship_desktop.reports.order import OrderLearner, OrderSheet
from friendship_desktop.reports.phone_list import CallGroup, CallLine, PhoneList
from friendship_desktop.reports.writer import render
from tests.reports.papers import NAMES, plain, read

DAY = dt.date(2028, 2, 29)
LONG = "Абдурахманбердыева-Константинопольская " * 2
EVERYBODY = tuple(NAMES.values())
HEAD = Signatory(Named("Директор", "Директор"), "А. С. Сейітова")


def order(names=EVERYBODY, kind="transfer", **more):
    sheet = OrderSheet(
        language=PaperLanguage.RUSSIAN,
        institution=(Named("Үлгілі Достық үйі", "Дом дружбы Улгилинского района"),),
        kind=kind,
        number="14",
        dated=DAY,
        place=Named("Үлгілі ауданы", "Үлгілі ауданы"),
        learners=tuple(
            OrderLearner(name, "«Чосон» · Корейский язык, старшая", DAY, "Корейский язык, младшая")
            for name in names
        ),
        head=HEAD,
        house_code="KST-D01",
    )
    return replace(sheet, **more)


def drawn(form):
    rendered = render([form], title="x")
    assert rendered.missing_letters == ""
    return read(rendered.data)


def squeezed(text):
    return re.sub(r"\s+", "", plain(text))


@pytest.mark.parametrize("kind", ["enrolment", "leaving", "transfer"])
def test_an_order_names_everybody_in_every_script(kind):
    pages = drawn(order(kind=kind))
    assert "29 февраля 2028 года" in pages[0]
    assert "№ 14" in pages[0]
    annex = squeezed("".join(pages[1:]))
    for script in ("Kazakh", "Georgian", "Korean", "Armenian", "Turkish"):
        assert squeezed(NAMES[script]) in annex


def test_the_annex_repeats_its_mark_and_the_head_signs_twice():
    pages = drawn(order([f"Ким {n} {LONG}" for n in range(120)]))
    assert len(pages) > 4
    assert all("Приложение к приказу" in page for page in pages[1:])
    assert "А. С. Сейітова" in pages[0]
    assert "А. С. Сейітова" in pages[-1]


def test_a_bare_order_still_has_its_places():
    bare = order(["Мадонна"], kind="leaving", number="", place=NAMELESS, institution=())
    bare = replace(bare, head=Signatory(Named("Басшы", "Руководитель")), house_code="—")
    first, annex = drawn(bare)
    assert "№ ________" in first
    assert "Руководитель" in first
    assert "Мадонна" in annex


def phone_list(calls):
    return PhoneList(
        language=PaperLanguage.BOTH,
        institution=(Named("Үлгілі Достық үйі", "Дом дружбы"),),
        least=2,
        legend=Named("Ж — себепсіз болмады", "Ж — отсутствовал(а)"),
        groups=(CallGroup("Корей тілі", "", calls),),
        house_code="KST-D01",
        dated=DAY,
    )


def test_the_phone_list_warns_on_every_page():
    calls = tuple(
        CallLine(name, "22.02 Ж, 29.02 А", ("+7 701 555 11 22\nАнасы", "+7 702 555 11 22"))
        for name in [*NAMES.values(), *(f"{LONG} {n}" for n in range(40))]
    )
    pages = drawn(phone_list(calls))
    assert len(pages) > 2
    assert all("Содержит персональные данные" in page for page in pages)
    assert "+7 702 555 11 22" in pages[0]


def test_one_call_without_a_number_is_one_page():
    (page,) = drawn(phone_list((CallLine("Мадонна", "29.02 Ж", ("—",)),)))
    assert "Мадонна" in page
