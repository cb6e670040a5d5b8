# -*- coding: utf-8 -*-

# Compiled from forms/house_names_form.ui by tools/forms.py; do not edit.

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
class Ui_HouseNamesForm(object):
    def setupUi(self, HouseNamesForm):
        if not HouseNamesForm.objectName():
            HouseNamesForm.setObjectName(u"HouseNamesForm")
        self.grid = QGridLayout(HouseNamesForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_kk_cell = QVBoxLayout()
        self.name_kk_cell.setSpacing(4)
        self.name_kk_cell.setObjectName(u"name_kk_cell")
        self.name_kk_label = QLabel(HouseNamesForm)
        self.name_kk_label.setObjectName(u"name_kk_label")

        self.name_kk_cell.addWidget(self.name_kk_label)

        self.name_kk_edit = QLineEdit(HouseNamesForm)
        self.name_kk_edit.setObjectName(u"name_kk_edit")

        self.name_kk_cell.addWidget(self.name_kk_edit)


        self.grid.addLayout(self.name_kk_cell, 0, 0, 1, 2)

        self.name_ru_cell = QVBoxLayout()
        self.name_ru_cell.setSpacing(4)
        self.name_ru_cell.setObjectName(u"name_ru_cell")
        self.name_ru_label = QLabel(HouseNamesForm)
        self.name_ru_label.setObjectName(u"name_ru_label")

        self.name_ru_cell.addWidget(self.name_ru_label)

        self.name_ru_edit = QLineEdit(HouseNamesForm)
        self.name_ru_edit.setObjectName(u"name_ru_edit")

        self.name_ru_cell.addWidget(self.name_ru_edit)


        self.grid.addLayout(self.name_ru_cell, 0, 2, 1, 2)

        self.name_en_cell = QVBoxLayout()
        self.name_en_cell.setSpacing(4)
        self.name_en_cell.setObjectName(u"name_en_cell")
        self.name_en_label = QLabel(HouseNamesForm)
        self.name_en_label.setObjectName(u"name_en_label")

        self.name_en_cell.addWidget(self.name_en_label)

        self.name_en_edit = QLineEdit(HouseNamesForm)
        self.name_en_edit.setObjectName(u"name_en_edit")

        self.name_en_cell.addWidget(self.name_en_edit)


        self.grid.addLayout(self.name_en_cell, 0, 4, 1, 2)

        self.place_kk_cell = QVBoxLayout()
        self.place_kk_cell.setSpacing(4)
        self.place_kk_cell.setObjectName(u"place_kk_cell")
        self.place_kk_label = QLabel(HouseNamesForm)
        self.place_kk_label.setObjectName(u"place_kk_label")

        self.place_kk_cell.addWidget(self.place_kk_label)

        self.place_kk_edit = QLineEdit(HouseNamesForm)
        self.place_kk_edit.setObjectName(u"place_kk_edit")

        self.place_kk_cell.addWidget(self.place_kk_edit)


        self.grid.addLayout(self.place_kk_cell, 1, 0, 1, 3)

        self.place_ru_cell = QVBoxLayout()
        self.place_ru_cell.setSpacing(4)
        self.place_ru_cell.setObjectName(u"place_ru_cell")
        self.place_ru_label = QLabel(HouseNamesForm)
        self.place_ru_label.setObjectName(u"place_ru_label")

        self.place_ru_cell.addWidget(self.place_ru_label)

        self.place_ru_edit = QLineEdit(HouseNamesForm)
        self.place_ru_edit.setObjectName(u"place_ru_edit")

        self.place_ru_cell.addWidget(self.place_ru_edit)


        self.grid.addLayout(self.place_ru_cell, 1, 3, 1, 3)

        self.parent_kk_cell = QVBoxLayout()
        self.parent_kk_cell.setSpacing(4)
        self.parent_kk_cell.setObjectName(u"parent_kk_cell")
        self.parent_kk_label = QLabel(HouseNamesForm)
        self.parent_kk_label.setObjectName(u"parent_kk_label")

        self.parent_kk_cell.addWidget(self.parent_kk_label)

        self.parent_kk_edit = QLineEdit(HouseNamesForm)
        self.parent_kk_edit.setObjectName(u"parent_kk_edit")

        self.parent_kk_cell.addWidget(self.parent_kk_edit)


        self.grid.addLayout(self.parent_kk_cell, 2, 0, 1, 2)

        self.parent_ru_cell = QVBoxLayout()
        self.parent_ru_cell.setSpacing(4)
        self.parent_ru_cell.setObjectName(u"parent_ru_cell")
        self.parent_ru_label = QLabel(HouseNamesForm)
        self.parent_ru_label.setObjectName(u"parent_ru_label")

        self.parent_ru_cell.addWidget(self.parent_ru_label)

        self.parent_ru_edit = QLineEdit(HouseNamesForm)
        self.parent_ru_edit.setObjectName(u"parent_ru_edit")

        self.parent_ru_cell.addWidget(self.parent_ru_edit)


        self.grid.addLayout(self.parent_ru_cell, 2, 2, 1, 2)

        self.parent_en_cell = QVBoxLayout()
        self.parent_en_cell.setSpacing(4)
        self.parent_en_cell.setObjectName(u"parent_en_cell")
        self.parent_en_label = QLabel(HouseNamesForm)
        self.parent_en_label.setObjectName(u"parent_en_label")

        self.parent_en_cell.addWidget(self.parent_en_label)

        self.parent_en_edit = QLineEdit(HouseNamesForm)
        self.parent_en_edit.setObjectName(u"parent_en_edit")

        self.parent_en_cell.addWidget(self.parent_en_edit)


        self.grid.addLayout(self.parent_en_cell, 2, 4, 1, 2)

        self.head_name_cell = QVBoxLayout()
        self.head_name_cell.setSpacing(4)
        self.head_name_cell.setObjectName(u"head_name_cell")
        self.head_name_label = QLabel(HouseNamesForm)
        self.head_name_label.setObjectName(u"head_name_label")

        self.head_name_cell.addWidget(self.head_name_label)

        self.head_name_edit = QLineEdit(HouseNamesForm)
        self.head_name_edit.setObjectName(u"head_name_edit")

        self.head_name_cell.addWidget(self.head_name_edit)


        self.grid.addLayout(self.head_name_cell, 3, 0, 1, 2)

        self.head_position_kk_cell = QVBoxLayout()
        self.head_position_kk_cell.setSpacing(4)
        self.head_position_kk_cell.setObjectName(u"head_position_kk_cell")
        self.head_position_kk_label = QLabel(HouseNamesForm)
        self.head_position_kk_label.setObjectName(u"head_position_kk_label")

        self.head_position_kk_cell.addWidget(self.head_position_kk_label)

        self.head_position_kk_edit = QLineEdit(HouseNamesForm)
        self.head_position_kk_edit.setObjectName(u"head_position_kk_edit")

        self.head_position_kk_cell.addWidget(self.head_position_kk_edit)


        self.grid.addLayout(self.head_position_kk_cell, 3, 2, 1, 2)

        self.head_position_ru_cell = QVBoxLayout()
        self.head_position_ru_cell.setSpacing(4)
        self.head_position_ru_cell.setObjectName(u"head_position_ru_cell")
        self.head_position_ru_label = QLabel(HouseNamesForm)
        self.head_position_ru_label.setObjectName(u"head_position_ru_label")

        self.head_position_ru_cell.addWidget(self.head_position_ru_label)

        self.head_position_ru_edit = QLineEdit(HouseNamesForm)
        self.head_position_ru_edit.setObjectName(u"head_position_ru_edit")

        self.head_position_ru_cell.addWidget(self.head_position_ru_edit)


        self.grid.addLayout(self.head_position_ru_cell, 3, 4, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
        self.grid.setColumnStretch(4, 1)
        self.grid.setColumnStretch(5, 1)

        self.retranslateUi(HouseNamesForm)
    # setupUi

    def retranslateUi(self, HouseNamesForm):
        self.name_kk_label.setText(QCoreApplication.translate("HouseNamesForm", u"&Name in Kazakh", None))
        self.name_ru_label.setText(QCoreApplication.translate("HouseNamesForm", u"Name in &Russian", None))
        self.name_en_label.setText(QCoreApplication.translate("HouseNamesForm", u"Name in &English", None))
        self.place_kk_label.setText(QCoreApplication.translate("HouseNamesForm", u"&Place in Kazakh", None))
        self.place_ru_label.setText(QCoreApplication.translate("HouseNamesForm", u"P&lace in Russian", None))
        self.parent_kk_label.setText(QCoreApplication.translate("HouseNamesForm", u"&Body above, in Kazakh", None))
        self.parent_ru_label.setText(QCoreApplication.translate("HouseNamesForm", u"B&ody above, in Russian", None))
        self.parent_en_label.setText(QCoreApplication.translate("HouseNamesForm", u"Body abo&ve, in English", None))
        self.head_name_label.setText(QCoreApplication.translate("HouseNamesForm", u"&Head, as it stands on paper", None))
        self.head_position_kk_label.setText(QCoreApplication.translate("HouseNamesForm", u"Po&sition in Kazakh", None))
        self.head_position_ru_label.setText(QCoreApplication.translate("HouseNamesForm", u"Position in R&ussian", None))
        pass
    # retranslateUi

