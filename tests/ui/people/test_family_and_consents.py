"""Family and consents on the card: ticked, noted, withdrawn, taken back; forms for all who lack one."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from friendship_desktop.services.attention import Concern
from friendship_desktop.services.consents.service import ConsentState
from friendship_desktop.services.people_list import PeopleFilter
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.pages.people.card import CONSENTS, FAMILY


@pytest.fixture
def child(house):
    """A child in one group, with a mother, without a consent."""
    house.group_id = house.make.group("Корейский, младшая")
    house.child = house.make.person("Шин Алина", birth_date=dt.date(2014, 12, 1))
    house.make.guardian(house.child, "Шин Ольга", may_collect=True)
    house.stay = house.make.enrol(house.child, house.group_id, consent=False)
    return house


def shown(house, tab):
    page = house.page("people")
    page.open_record("person", house.child)
    house.settle()
    page.card.tabs.setCurrentIndex(tab)
    house.settle()
    return page.card


def consents(house):
    return house.services.consents.card(house.actor, house.child, today=house.today)


def guardian(house):
    return house.services.people.card(house.actor, house.child, today=house.today).guardians[0]


def test_a_consent_is_noted_with_nothing_ticked_beforehand(child):
    house = child
    tab = shown(house, CONSENTS).consents
    tab.give()
    dialog = house.dialog()
    assert dialog.purposes.value() == ()
    assert dialog.signer.text() == "Шин Ольга"

    dialog.verb.click()
    assert house.dialog() is dialog  # a consent to nothing is refused, beside the purposes
    assert "No purpose is ticked" in dialog._errors[dialog.purposes].text()

    house.press(Qt.Key.Key_Space, widget=dialog.purposes.boxes["teaching"])
    dialog.verb.click()
    house.settle()
    assert house.dialog() is None
    (row,) = consents(house).rows
    assert (row.purposes, row.given_by, row.state) == (
        ("teaching",), "Шин Ольга", ConsentState.IN_FORCE,
    )  # fmt: skip
    house.undo_from_notice()
    assert consents(house).rows == ()


def test_a_date_that_cannot_be_is_said_beside_its_field(child):
    house = child
    shown(house, CONSENTS).consents.give()
    dialog = house.dialog()
    dialog.purposes.boxes["teaching"].click()
    house.retype(dialog.field("given_on"), "01.12.2026")
    dialog.verb.click()
    assert "in the future" in dialog._errors[dialog.field("given_on")].text()
    house.retype(dialog.field("given_on"), "01.09.2026")
    house.retype(dialog.field("valid_until"), "31.08.2026")
    dialog.verb.click()
    assert "before it was given" in dialog._errors[dialog.field("valid_until")].text()
    dialog.reject()


def test_a_withdrawal_takes_the_child_off_the_lists_and_ctrl_z_brings_it_back(child):
    house = child
    house.make.consent(house.child, "teaching", "photo_public", given_on=dt.date(2026, 9, 1))
    tab = shown(house, CONSENTS).consents
    tab.withdraw()
    dialog = house.dialog()
    assert set(dialog.purposes.boxes) == {"teaching", "photo_public"}
    dialog.purposes.boxes["teaching"].click()
    dialog.verb.click()
    house.settle()

    people = house.services.people
    learners = {"today": house.today, "which": PeopleFilter.LEARNERS}
    assert people.page_ids(house.actor, **learners) == []
    sheet = house.services.register.sheet(house.group_id, house.today, today=house.today)
    assert sheet.learners == ()
    assert {row.state for row in consents(house).rows} == {
        ConsentState.WITHDRAWN, ConsentState.IN_FORCE,
    }  # fmt: skip
    house.undo_from_notice()
    assert people.page_ids(house.actor, **learners) == [house.child]


def test_the_list_of_those_without_a_consent_prints_forms_for_all(child):
    house = child
    page = house.page("people")
    (line,) = (
        line
        for line in house.services.attention.lines(house.actor, today=house.today)
        if line.concern is Concern.NO_CONSENT
    )
    page.show_concern(line)
    house.settle()
    assert page.list.consents_button.isVisible()
    page.list.consents_button.click()
    house.settle()
    dialog = house.dialog()
    assert isinstance(dialog, PreviewDialog)
    house.qtbot.waitUntil(lambda: dialog._paper is not None)
    assert dialog._paper.data.startswith(b"%PDF")
    dialog.reject()


def test_duties_of_a_guardian_are_ticked_and_an_impossible_one_is_put_back(child):
    house = child
    card = shown(house, FAMILY)
    line = card.family.guardians.lines[0]
    assert (line.duties["is_representative"].isChecked(), line.duties["may_collect"].isChecked()) == (
        True, True,
    )  # fmt: skip
    line.duties["is_emergency"].click()
    house.settle()
    assert guardian(house).is_emergency
    line.duties["is_representative"].click()
    house.settle()
    assert not guardian(house).is_representative

    house.services.people.change(house.actor, house.child, today=house.today, birth="1990")
    house.settle()
    line.duties["is_representative"].click()
    house.settle()
    assert not guardian(house).is_representative
    assert not line.duties["is_representative"].isChecked()


def test_siblings_are_proposed_joined_typed_and_parted(child):
    house = child
    brother = house.make.person("Шин Аян", birth_date=dt.date(2016, 1, 1))
    house.make.guardian(brother, "Шин О.")
    cousin = house.make.person("Шин Ева", birth_date=dt.date(2016, 1, 1))
    family = shown(house, FAMILY).family
    house.type("Шин Ева", family.other)
    family.join_typed()
    house.settle()
    house.services.families.join(house.actor, house.child, brother)
    house.settle()

    card = house.services.families.card(house.actor, house.child, today=house.today)
    assert {one.person_id for one in card.siblings} == {brother, cousin}
    note = house.window.open_page("attendance").model
    house.settle()
    assert "Шин Аян" in note.about(note.learner(0))
    family._siblings.part(house.child)
    house.settle()
    assert house.services.families.card(house.actor, house.child, today=house.today).siblings == ()
