"""Files of the exchange that come by a double click or are dropped; an office founded; an ЭЦП."""

import datetime as dt
import shutil

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from friendship_desktop import cli
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.office.founding import OfficeFounding, found_office
from friendship_desktop.services.workplace import services_of
from friendship_desktop.store.folder import Folder
from friendship_desktop.ui.dialogs.office_start import OfficeStartDialog
from friendship_desktop.ui.dialogs.preview import PreviewDialog
from friendship_desktop.ui.gates import gates_for
from friendship_desktop.ui.gates.first_start import FirstStartGate
from friendship_desktop.ui.gates.greeting import greet, show_file
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.pages.exchange.meeting import CodeDialog
from friendship_desktop.ui.pages.exchange.second import SecondDialog
from friendship_desktop.ui.pages.office_board.review import ReviewDialog
from friendship_desktop.ui.pages.office_houses.dialogs import RootKeyDialog
from tests.services.office.conftest import cheap_root_key
from tests.services.office.test_second import Signer
from tests.stories.conftest import TODAY, open_house
from tests.stories.hands import Hands
from tests.stories.test_office import CA, export, hands, houses, office

__all__ = ["cheap_root_key", "hands", "houses", "office"]


def test_a_regional_office_is_founded_from_the_first_screen(qtbot, make_window, tmp_path):
    home = tmp_path / "home"
    desk = make_window(gates=gates_for(home), greet=greet)
    desk.window.show()
    desk.window.door.open(HouseDoor(home))
    hands = Hands(desk, qtbot)
    hands.click(hands.gate(FirstStartGate).office)
    dialog = hands.dialog(OfficeStartDialog)
    hands.fill(dialog.name_kk, "Қоғамдық келісім")
    dialog.passphrase.setText(CA)
    dialog.again.setText("басқа құпиясөз")
    hands.click(dialog.verb)
    assert dialog._errors[dialog.again].text()
    assert not home.exists() or not any(home.glob("*.dostyk"))
    dialog.again.setText(CA)
    hands.click(dialog.verb)
    hands.opened()
    hands.idle()
    assert desk.services.is_office
    page = desk.window.page
    assert len(page.code.text().replace(" ", "")) == 25
    assert (home / "ca.key").exists()
    assert (home / "invitation.dostyk").exists()


def test_a_file_of_the_line_opens_the_window(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(
        "friendship_desktop.app.open_window",
        lambda *given, **more: asked.append((given, more)) or 0,
    )
    path = tmp_path / "KZ-HF-0001_000001.dostyk"
    assert cli.main(["--language", "kk", str(path)]) == 0
    assert asked[0][1]["file"] == path
    assert cli.main([str(path), str(path)]) == 2, "one file, as a double click gives"


def test_a_package_opened_by_a_double_click_goes_to_the_inbox(hands, houses, tmp_path):
    path = export(houses[0], tmp_path / "stick")
    hands.desk.window.open_page("office_houses")
    hands.idle()
    show_file(hands.desk.window, path)
    hands.idle()
    page = hands.desk.window.page
    assert [one.state for one in page._shown.files] == ["not_enrolled"]


def drop(page, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    no_key, no_button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, no_button, no_key)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), copy, data, no_button, no_key))


def test_a_house_takes_invitation_and_receipt_as_they_are_dropped(qtbot, desk, tmp_path):
    made = found_office(
        Folder(tmp_path / "office"), OfficeFounding("Мекеме"), Clock(), ca_passphrase=CA
    )
    ours = services_of(made.open_house, Clock())
    hands = Hands(desk, qtbot)
    page = desk.window.open_page("exchange")
    hands.idle()
    drop(page, made.invitation)
    dialog = hands.dialog(CodeDialog)
    dialog._code.setText(made.code)
    hands.click(dialog.verb)
    hands.idle()
    assert desk.services.joining.office().office_id == "KZ-OFF-01"

    path = export(desk.services, tmp_path / "stick")
    came = ours.inbox.take(ours.actor, path.read_bytes(), path.name)
    code = desk.services.joining.office().key_code
    ours.inbox.enrol(ours.actor, came.id, typed_code=code, ca_passphrase=CA)
    ours.inbox.accept(ours.actor, came.id)
    name, data = ours.inbox.receipt(came.id)
    (tmp_path / name).write_bytes(data)
    show_file(desk.window, tmp_path / name)
    hands.idle()
    assert desk.services.sent.journal()[0].outcome == "accepted"
    assert desk.services.joining.office().house_id == "KZ-HF-0001"
    ours.close()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
def test_an_ecp_made_outside_is_attached_and_its_sheet_printed(qtbot, desk, tmp_path):
    hands, services = Hands(desk, qtbot), desk.services
    page = desk.window.open_page("exchange")
    services.joining.join_practice(services.actor, name="Достық үйі")
    export(services, tmp_path / "stick")
    page.refresh()
    hands.idle()
    page.journal._links["second"].click()
    dialog = hands.dialog(SecondDialog)
    assert not dialog.print.isEnabled()
    desk.answers.path = tmp_path / "m.xml"
    hands.click(dialog.write)
    hands.idle()
    signer = Signer(tmp_path)
    made = signer.sign((tmp_path / "m.xml").read_bytes())
    desk.answers.path = signer.folder / "root.pem"
    hands.click(dialog.root)
    desk.answers.path = tmp_path / "wrong.p7s"
    desk.answers.path.write_bytes(signer.sign(b"other bytes"))
    hands.click(dialog.attach)
    hands.idle()
    assert not dialog.print.isEnabled()
    desk.answers.path = tmp_path / "right.p7s"
    desk.answers.path.write_bytes(made)
    hands.click(dialog.attach)
    hands.idle()
    assert "АХМЕТОВ АЗАМАТ" in dialog.facts.text()
    assert services.second.look(services.sent.journal()[0].id)[0].chain == "trusted"
    hands.click(dialog.print)
    preview = hands.dialog(PreviewDialog)
    hands.idle()
    assert preview.paper.data.startswith(b"%PDF")


@pytest.fixture
def aged(tmp_path):
    """A House that an office enrolled almost two years ago: its key ends soon, the list has ended."""
    before = Clock(now=lambda: dt.datetime.now(dt.UTC) - dt.timedelta(days=690))
    made = found_office(
        Folder(tmp_path / "office"), OfficeFounding("Мекеме"), before, ca_passphrase=CA
    )
    ours = services_of(made.open_house, before)
    house = found_house(Folder(tmp_path / "house"), Founding(name_kk="Достық үйі"), before)
    fill_demo(house.database, DemoOptions(until=TODAY, learners=20, weeks=3))
    theirs = services_of(house, before)
    theirs.joining.join(
        theirs.actor, made.invitation.read_bytes(), typed_code=made.code, name="Достық үйі"
    )
    first = export(theirs, tmp_path / "first")
    came = ours.inbox.take(ours.actor, first.read_bytes(), first.name)
    code = theirs.joining.office().key_code
    ours.inbox.enrol(ours.actor, came.id, typed_code=code, ca_passphrase=CA)
    ours.inbox.accept(ours.actor, came.id)
    theirs.sent.take_receipt(theirs.actor, ours.inbox.receipt(came.id)[1])
    ours.close()
    return theirs


def sign_list(hands, page):
    hands.click(page.keys.sign_list)
    dialog = hands.dialog(RootKeyDialog)
    dialog.passphrase.setText(CA)
    hands.click(dialog.verb)
    hands.idle()


def test_the_next_certificate_goes_with_the_receipt_and_an_ended_list_is_signed_first(
    qtbot, make_window, tmp_path, aged
):
    ended = aged.joining.office().key_until
    now = services_of(aged.open_house, Clock())
    second = export(now, tmp_path / "second")

    desk = make_window()
    open_house(qtbot, desk, tmp_path / "office")
    hands = Hands(desk, qtbot)
    page = desk.window.open_page("office_houses")
    hands.idle()
    assert page.keys.banner.isVisible()
    assert "осталось дней: 0" in page.keys.terms.text()
    sign_list(hands, page)

    board = desk.window.open_page("office_board")
    hands.idle()
    board.acts.take([second])
    hands.idle()
    waiting = desk.services.inbox.packages(state="waiting")
    assert len(waiting) == 1
    qtbot.waitUntil(lambda: board.files.view.select(waiting[0].id))
    hands.click(board.verdict.decide)
    hands.idle()
    review = hands.dialog(ReviewDialog)
    assert review.passphrase.isVisible()
    review.confirmed.setChecked(True)
    review.passphrase.setText("не та фраза")
    hands.click(review.take)
    hands.idle()
    wrong = review.wrong_passphrase
    qtbot.waitUntil(lambda: wrong.isVisible() and not wrong.visibleRegion().isEmpty())
    review.passphrase.setText(CA)
    assert not wrong.isVisible()
    hands.click(review.take)
    hands.idle()
    now.sent.take_receipt(now.actor, desk.services.inbox.receipt(waiting[0].id)[1])
    assert now.joining.office().key_until > ended
    now.close()


def test_a_restored_house_goes_on_from_its_last_receipt(qtbot, hands, houses, tmp_path):
    house, services = houses[0], hands.desk.services
    copy = tmp_path / "copy"
    code = house.joining.office().key_code

    def answer(path, *, enrol=False):
        came = services.inbox.take(services.actor, path.read_bytes(), path.name)
        if enrol:
            services.inbox.enrol(services.actor, came.id, typed_code=code, ca_passphrase=CA)
        services.inbox.accept(services.actor, came.id)
        name, data = services.inbox.receipt(came.id)
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    house.sent.take_receipt(
        house.actor, answer(export(house, tmp_path / "a"), enrol=True).read_bytes()
    )
    house.close()
    shutil.copytree(tmp_path / "h0", copy)
    houses[0] = house = services_of_folder(tmp_path / "h0")
    lost = answer(export(house, tmp_path / "b"))
    house.close()

    houses[0] = house = services_of_folder(copy)
    assert house.sent.journal()[0].sequence == 1
    house.sent.take_receipt(house.actor, lost.read_bytes())
    path = export(house, tmp_path / "c")
    hands.desk.window.open_page("office_board")
    show_file(hands.desk.window, path)
    hands.idle()
    page = hands.desk.window.page
    newest = page._shown.files[0]
    assert (newest.state, newest.sequence) == ("waiting", 3)


def services_of_folder(root):
    from friendship_desktop.services.workplace import open_services  # noqa: PLC0415 - here only

    return open_services(Folder(root))
