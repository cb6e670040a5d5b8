# -*- coding: utf-8 -*-

# Compiled from forms/association_form.ui by tools/forms.py; do not edit.

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

class Ui_AssociationForm(object):
    def setupUi(self, AssociationForm):
        if not AssociationForm.objectName():
            AssociationForm.setObjectName(u"AssociationForm")
        self.grid = QGridLayout(AssociationForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_kk_cell = QVBoxLayout()
        self.name_kk_cell.setSpacing(4)
        self.name_kk_cell.setObjectName(u"name_kk_cell")
        self.name_kk_label = QLabel(AssociationForm)
        self.name_kk_label.setObjectName(u"name_kk_label")

        self.name_kk_cell.addWidget(self.name_kk_label)

        self.name_kk_edit = QLineEdit(AssociationForm)
        self.name_kk_edit.setObjectName(u"name_kk_edit")

        self.name_kk_cell.addWidget(self.name_kk_edit)


        self.grid.addLayout(self.name_kk_cell, 0, 0, 1, 4)

        self.name_ru_cell = QVBoxLayout()
        self.name_ru_cell.setSpacing(4)
        self.name_ru_cell.setObjectName(u"name_ru_cell")
        self.name_ru_label = QLabel(AssociationForm)
        self.name_ru_label.setObjectName(u"name_ru_label")

        self.name_ru_cell.addWidget(self.name_ru_label)

        self.name_ru_edit = QLineEdit(AssociationForm)
        self.name_ru_edit.setObjectName(u"name_ru_edit")

        self.name_ru_cell.addWidget(self.name_ru_edit)


        self.grid.addLayout(self.name_ru_cell, 1, 0, 1, 4)

        self.chair_name_cell = QVBoxLayout()
        self.chair_name_cell.setSpacing(4)
        self.chair_name_cell.setObjectName(u"chair_name_cell")
        self.chair_name_label = QLabel(AssociationForm)
        self.chair_name_label.setObjectName(u"chair_name_label")

        self.chair_name_cell.addWidget(self.chair_name_label)

        self.chair_name_edit = QLineEdit(AssociationForm)
        self.chair_name_edit.setObjectName(u"chair_name_edit")

        self.chair_name_cell.addWidget(self.chair_name_edit)


        self.grid.addLayout(self.chair_name_cell, 2, 0, 1, 2)

        self.chair_phone_cell = QVBoxLayout()
        self.chair_phone_cell.setSpacing(4)
        self.chair_phone_cell.setObjectName(u"chair_phone_cell")
        self.chair_phone_label = QLabel(AssociationForm)
        self.chair_phone_label.setObjectName(u"chair_phone_label")

        self.chair_phone_cell.addWidget(self.chair_phone_label)

        self.chair_phone_edit = QLineEdit(AssociationForm)
        self.chair_phone_edit.setObjectName(u"chair_phone_edit")

        self.chair_phone_cell.addWidget(self.chair_phone_edit)


        self.grid.addLayout(self.chair_phone_cell, 2, 2, 1, 2)

        self.level_cell = QVBoxLayout()
        self.level_cell.setSpacing(4)
        self.level_cell.setObjectName(u"level_cell")
        self.level_label = QLabel(AssociationForm)
        self.level_label.setObjectName(u"level_label")

        self.level_cell.addWidget(self.level_label)

        self.level_edit = CalmCombo(AssociationForm)
        self.level_edit.setObjectName(u"level_edit")

        self.level_cell.addWidget(self.level_edit)


        self.grid.addLayout(self.level_cell, 3, 0, 1, 2)

        self.legal_form_cell = QVBoxLayout()
        self.legal_form_cell.setSpacing(4)
        self.legal_form_cell.setObjectName(u"legal_form_cell")
        self.legal_form_label = QLabel(AssociationForm)
        self.legal_form_label.setObjectName(u"legal_form_label")

        self.legal_form_cell.addWidget(self.legal_form_label)

        self.legal_form_edit = CalmCombo(AssociationForm)
        self.legal_form_edit.setObjectName(u"legal_form_edit")

        self.legal_form_cell.addWidget(self.legal_form_edit)


        self.grid.addLayout(self.legal_form_cell, 3, 2, 1, 2)

        self.bin_cell = QVBoxLayout()
        self.bin_cell.setSpacing(4)
        self.bin_cell.setObjectName(u"bin_cell")
        self.bin_label = QLabel(AssociationForm)
        self.bin_label.setObjectName(u"bin_label")

        self.bin_cell.addWidget(self.bin_label)

        self.bin_edit = QLineEdit(AssociationForm)
        self.bin_edit.setObjectName(u"bin_edit")

        self.bin_cell.addWidget(self.bin_edit)


        self.grid.addLayout(self.bin_cell, 4, 0, 1, 2)

        self.registry_no_cell = QVBoxLayout()
        self.registry_no_cell.setSpacing(4)
        self.registry_no_cell.setObjectName(u"registry_no_cell")
        self.registry_no_label = QLabel(AssociationForm)
        self.registry_no_label.setObjectName(u"registry_no_label")

        self.registry_no_cell.addWidget(self.registry_no_label)

        self.registry_no_edit = QLineEdit(AssociationForm)
        self.registry_no_edit.setObjectName(u"registry_no_edit")

        self.registry_no_cell.addWidget(self.registry_no_edit)


        self.grid.addLayout(self.registry_no_cell, 4, 2, 1, 2)

        self.accredited_until_cell = QVBoxLayout()
        self.accredited_until_cell.setSpacing(4)
        self.accredited_until_cell.setObjectName(u"accredited_until_cell")
        self.accredited_until_label = QLabel(AssociationForm)
        self.accredited_until_label.setObjectName(u"accredited_until_label")

        self.accredited_until_cell.addWidget(self.accredited_until_label)

        self.accredited_until_edit = QLineEdit(AssociationForm)
        self.accredited_until_edit.setObjectName(u"accredited_until_edit")

        self.accredited_until_cell.addWidget(self.accredited_until_edit)


        self.grid.addLayout(self.accredited_until_cell, 5, 0, 1, 2)

        self.members_count_cell = QVBoxLayout()
        self.members_count_cell.setSpacing(4)
        self.members_count_cell.setObjectName(u"members_count_cell")
        self.members_count_label = QLabel(AssociationForm)
        self.members_count_label.setObjectName(u"members_count_label")

        self.members_count_cell.addWidget(self.members_count_label)

        self.members_count_edit = QLineEdit(AssociationForm)
        self.members_count_edit.setObjectName(u"members_count_edit")

        self.members_count_cell.addWidget(self.members_count_edit)


        self.grid.addLayout(self.members_count_cell, 5, 2, 1, 1)

        self.creative_collectives_count_cell = QVBoxLayout()
        self.creative_collectives_count_cell.setSpacing(4)
        self.creative_collectives_count_cell.setObjectName(u"creative_collectives_count_cell")
        self.creative_collectives_count_label = QLabel(AssociationForm)
        self.creative_collectives_count_label.setObjectName(u"creative_collectives_count_label")

        self.creative_collectives_count_cell.addWidget(self.creative_collectives_count_label)

        self.creative_collectives_count_edit = QLineEdit(AssociationForm)
        self.creative_collectives_count_edit.setObjectName(u"creative_collectives_count_edit")

        self.creative_collectives_count_cell.addWidget(self.creative_collectives_count_edit)


        self.grid.addLayout(self.creative_collectives_count_cell, 5, 3, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)

        self.retranslateUi(AssociationForm)
    # setupUi

    def retranslateUi(self, AssociationForm):
        self.name_kk_label.setText(QCoreApplication.translate("AssociationForm", u"Name in &Kazakh", None))
        self.name_ru_label.setText(QCoreApplication.translate("AssociationForm", u"Name in &Russian", None))
        self.chair_name_label.setText(QCoreApplication.translate("AssociationForm", u"&Chair", None))
        self.chair_phone_label.setText(QCoreApplication.translate("AssociationForm", u"&Phone of the chair", None))
        self.chair_phone_edit.setPlaceholderText(QCoreApplication.translate("AssociationForm", u"+7 701 111 22 33", None))
        self.level_label.setText(QCoreApplication.translate("AssociationForm", u"&Level", None))
        self.legal_form_label.setText(QCoreApplication.translate("AssociationForm", u"Legal &form", None))
        self.bin_label.setText(QCoreApplication.translate("AssociationForm", u"&BIN", None))
        self.bin_edit.setPlaceholderText(QCoreApplication.translate("AssociationForm", u"123456789012", None))
        self.registry_no_label.setText(QCoreApplication.translate("AssociationForm", u"&Number in the register", None))
        self.accredited_until_label.setText(QCoreApplication.translate("AssociationForm", u"&Accredited until", None))
        self.accredited_until_edit.setPlaceholderText(QCoreApplication.translate("AssociationForm", u"22.11.2026", None))
        self.members_count_label.setText(QCoreApplication.translate("AssociationForm", u"&Members", None))
        self.creative_collectives_count_label.setText(QCoreApplication.translate("AssociationForm", u"Creative c&ollectives", None))
        pass
    # retranslateUi

