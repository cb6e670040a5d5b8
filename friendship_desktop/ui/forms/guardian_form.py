# -*- coding: utf-8 -*-

# Compiled from forms/guardian_form.ui by tools/forms.py; do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from friendship_desktop.ui.dialogs.record_fields import CalmCombo

class Ui_GuardianForm(object):
    def setupUi(self, GuardianForm):
        if not GuardianForm.objectName():
            GuardianForm.setObjectName(u"GuardianForm")
        self.grid = QGridLayout(GuardianForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QVBoxLayout()
        self.name_cell.setSpacing(4)
        self.name_cell.setObjectName(u"name_cell")
        self.name_label = QLabel(GuardianForm)
        self.name_label.setObjectName(u"name_label")

        self.name_cell.addWidget(self.name_label)

        self.name_edit = QLineEdit(GuardianForm)
        self.name_edit.setObjectName(u"name_edit")

        self.name_cell.addWidget(self.name_edit)


        self.grid.addLayout(self.name_cell, 0, 0, 1, 1)

        self.relation_cell = QVBoxLayout()
        self.relation_cell.setSpacing(4)
        self.relation_cell.setObjectName(u"relation_cell")
        self.relation_label = QLabel(GuardianForm)
        self.relation_label.setObjectName(u"relation_label")

        self.relation_cell.addWidget(self.relation_label)

        self.relation_edit = CalmCombo(GuardianForm)
        self.relation_edit.setObjectName(u"relation_edit")

        self.relation_cell.addWidget(self.relation_edit)


        self.grid.addLayout(self.relation_cell, 0, 1, 1, 1)

        self.phone_cell = QVBoxLayout()
        self.phone_cell.setSpacing(4)
        self.phone_cell.setObjectName(u"phone_cell")
        self.phone_label = QLabel(GuardianForm)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_cell.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(GuardianForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_cell.addWidget(self.phone_edit)


        self.grid.addLayout(self.phone_cell, 0, 2, 1, 1)

        self.grid.setColumnStretch(0, 7)
        self.grid.setColumnStretch(1, 5)
        self.grid.setColumnStretch(2, 6)

        self.retranslateUi(GuardianForm)
    # setupUi

    def retranslateUi(self, GuardianForm):
        self.name_label.setText(QCoreApplication.translate("GuardianForm", u"Name", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("GuardianForm", u"Surname and given name", None))
        self.relation_label.setText(QCoreApplication.translate("GuardianForm", u"Relation", None))
        self.phone_label.setText(QCoreApplication.translate("GuardianForm", u"Phone", None))
        self.phone_edit.setPlaceholderText(QCoreApplication.translate("GuardianForm", u"+7 701 111 22 33", None))
        pass
    # retranslateUi

