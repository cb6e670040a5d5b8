"""The tab Certificates: the register with numbers, dates, names and states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import override

from friendship_desktop.services.certificates.service import CertificateLine
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.paper_register import PaperRegister, name_column
from friendship_desktop.ui.pages.state_language.certifying import CertificateActions
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import PrimaryButton

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

NAME = QT_TRANSLATE_NOOP("PaperRegister", "Learner")
GROUP = QT_TRANSLATE_NOOP("PaperRegister", "Group")
LEVEL = QT_TRANSLATE_NOOP("PaperRegister", "Level")
CODE = QT_TRANSLATE_NOOP("PaperRegister", "Code")


class CertificatesTab(PaperRegister):
    """Lists every certificate of the House; issues, prints and annuls them."""

    def __init__(self, page: Page) -> None:
        self.group = CalmCombo()
        self.group.setMinimumWidth(theme.px(170))
        self.issue_button = PrimaryButton(icon="badge-check")
        columns: Sequence[Column[CertificateLine]] = (
            name_column(NAME, lambda row: row.full_name),
            Column("group", GROUP, _group, sort=_group, width=240),
            Column("level", LEVEL, lambda row: row.level or "—", width=80),
            Column("code", CODE, lambda row: row.verify_code, width=110),
        )
        beside = (self.group, self.issue_button)
        widths = {"code": 960, "level": 860, "group": 780, "date": 520}
        super().__init__(page, "certificates", columns, *beside, **widths)
        self.services: Services = page.context.services
        self.acting = CertificateActions(page)
        self.issue_button.clicked.connect(self.issue)

    @override
    def read(self, text: str) -> Sequence[CertificateLine]:
        return self.services.certificates.list(self.services.actor, text=text)

    @override
    def print_rows(self, ids: Sequence[int], *, is_copy: bool = False) -> None:
        self.acting.print_them(ids, is_copy=is_copy)

    @override
    def annul(self, row: CertificateLine) -> None:
        self.acting.annul(row)

    @override
    def open_row(self, row: CertificateLine) -> None:
        self.context.open_record("person", row.person_id)

    @override
    def lesson(self) -> tuple[str, str]:
        return self.tr("No certificates yet"), self.tr(
            "Choose a group above and issue: those who qualify are ticked, and numbers follow one another without gaps."
        )

    def refresh(self) -> None:
        """Load the groups and the register again."""
        services = self.services
        lines = services.groups.list(services.actor, today=self.context.today())
        self.group.show_items(
            [
                (f"{line.school_name} · {line.title}" if line.school_name else line.title, line.id)
                for line in lines
            ]
        )
        if self.group.currentIndex() < 0 and lines:
            self.group.setCurrentIndex(0)
        self.issue_button.setEnabled(bool(lines))
        self.load()

    def issue(self) -> None:
        """Ask who of the chosen group is given a certificate."""
        if self.group.currentData() is not None:
            self.acting.issue(self.group.currentData(), self.group.currentText())

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.search.set_prompt(self.tr("Name, number or code"))
        self.group.setAccessibleName(self.tr("Group to issue certificates for"))
        self.issue_button.setText(self.tr("Issue…"))
        self.issue_button.setToolTip(self.tr("Issue certificates for the chosen group (Ctrl+N)"))
        self.view.setAccessibleName(self.tr("Register of certificates"))


def _group(row: CertificateLine) -> str:
    return f"{row.school} · {row.group}" if row.school else row.group
