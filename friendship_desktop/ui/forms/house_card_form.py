# -*- coding: utf-8 -*-

# Compiled from forms/house_card_form.ui by tools/forms.py; do not edit.

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
class Ui_HouseCardForm(object):
    def setupUi(self, HouseCardForm):
        if not HouseCardForm.objectName():
            HouseCardForm.setObjectName(u"HouseCardForm")
        self.grid = QGridLayout(HouseCardForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.level_cell = QVBoxLayout()
        self.level_cell.setSpacing(4)
        self.level_cell.setObjectName(u"level_cell")
        self.level_label = QLabel(HouseCardForm)
        self.level_label.setObjectName(u"level_label")

        self.level_cell.addWidget(self.level_label)

        self.level_edit = CalmCombo(HouseCardForm)
        self.level_edit.setObjectName(u"level_edit")

        self.level_cell.addWidget(self.level_edit)


        self.grid.addLayout(self.level_cell, 0, 0, 1, 3)

        self.bin_cell = QVBoxLayout()
        self.bin_cell.setSpacing(4)
        self.bin_cell.setObjectName(u"bin_cell")
        self.bin_label = QLabel(HouseCardForm)
        self.bin_label.setObjectName(u"bin_label")

        self.bin_cell.addWidget(self.bin_label)

        self.bin_edit = QLineEdit(HouseCardForm)
        self.bin_edit.setObjectName(u"bin_edit")
        self.bin_edit.setPlaceholderText(u"123456789012")

        self.bin_cell.addWidget(self.bin_edit)


        self.grid.addLayout(self.bin_cell, 0, 3, 1, 3)

        self.region_cell = QVBoxLayout()
        self.region_cell.setSpacing(4)
        self.region_cell.setObjectName(u"region_cell")
        self.region_label = QLabel(HouseCardForm)
        self.region_label.setObjectName(u"region_label")

        self.region_cell.addWidget(self.region_label)

        self.region_edit = CalmCombo(HouseCardForm)
        self.region_edit.setObjectName(u"region_edit")

        self.region_cell.addWidget(self.region_edit)


        self.grid.addLayout(self.region_cell, 1, 0, 1, 3)

        self.kato_cell = QVBoxLayout()
        self.kato_cell.setSpacing(4)
        self.kato_cell.setObjectName(u"kato_cell")
        self.kato_label = QLabel(HouseCardForm)
        self.kato_label.setObjectName(u"kato_label")

        self.kato_cell.addWidget(self.kato_label)

        self.kato_edit = QLineEdit(HouseCardForm)
        self.kato_edit.setObjectName(u"kato_edit")

        self.kato_cell.addWidget(self.kato_edit)


        self.grid.addLayout(self.kato_cell, 1, 3, 1, 3)

        self.address_cell = QVBoxLayout()
        self.address_cell.setSpacing(4)
        self.address_cell.setObjectName(u"address_cell")
        self.address_label = QLabel(HouseCardForm)
        self.address_label.setObjectName(u"address_label")

        self.address_cell.addWidget(self.address_label)

        self.address_edit = QLineEdit(HouseCardForm)
        self.address_edit.setObjectName(u"address_edit")

        self.address_cell.addWidget(self.address_edit)


        self.grid.addLayout(self.address_cell, 2, 0, 1, 6)

        self.phone_cell = QVBoxLayout()
        self.phone_cell.setSpacing(4)
        self.phone_cell.setObjectName(u"phone_cell")
        self.phone_label = QLabel(HouseCardForm)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_cell.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(HouseCardForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_cell.addWidget(self.phone_edit)


        self.grid.addLayout(self.phone_cell, 3, 0, 1, 2)

        self.email_cell = QVBoxLayout()
        self.email_cell.setSpacing(4)
        self.email_cell.setObjectName(u"email_cell")
        self.email_label = QLabel(HouseCardForm)
        self.email_label.setObjectName(u"email_label")

        self.email_cell.addWidget(self.email_label)

        self.email_edit = QLineEdit(HouseCardForm)
        self.email_edit.setObjectName(u"email_edit")

        self.email_cell.addWidget(self.email_edit)


        self.grid.addLayout(self.email_cell, 3, 2, 1, 2)

        self.outgoing_index_cell = QVBoxLayout()
        self.outgoing_index_cell.setSpacing(4)
        self.outgoing_index_cell.setObjectName(u"outgoing_index_cell")
        self.outgoing_index_label = QLabel(HouseCardForm)
        self.outgoing_index_label.setObjectName(u"outgoing_index_label")

        self.outgoing_index_cell.addWidget(self.outgoing_index_label)

        self.outgoing_index_edit = QLineEdit(HouseCardForm)
        self.outgoing_index_edit.setObjectName(u"outgoing_index_edit")
        self.outgoing_index_edit.setPlaceholderText(u"01-07")

        self.outgoing_index_cell.addWidget(self.outgoing_index_edit)


        self.grid.addLayout(self.outgoing_index_cell, 3, 4, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
        self.grid.setColumnStretch(4, 1)
        self.grid.setColumnStretch(5, 1)

        self.retranslateUi(HouseCardForm)
    # setupUi

    def retranslateUi(self, HouseCardForm):
        self.level_label.setText(QCoreApplication.translate("HouseCardForm", u"Level o&f the House", None))
        self.bin_label.setText(QCoreApplication.translate("HouseCardForm", u"B&IN", None))
#if QT_CONFIG(tooltip)
        self.bin_edit.setToolTip(QCoreApplication.translate("HouseCardForm", u"Twelve digits; the last one is checked", None))
#endif // QT_CONFIG(tooltip)
        self.region_label.setText(QCoreApplication.translate("HouseCardForm", u"Re&gion", None))
#if QT_CONFIG(tooltip)
        self.region_edit.setToolTip(QCoreApplication.translate("HouseCardForm", u"Fills the first digits of the KATO code", None))
#endif // QT_CONFIG(tooltip)
        self.kato_label.setText(QCoreApplication.translate("HouseCardForm", u"&KATO code of the place", None))
#if QT_CONFIG(tooltip)
        self.kato_edit.setToolTip(QCoreApplication.translate("HouseCardForm", u"Nine digits of the classifier of places", None))
#endif // QT_CONFIG(tooltip)
        self.address_label.setText(QCoreApplication.translate("HouseCardForm", u"&Address", None))
        self.phone_label.setText(QCoreApplication.translate("HouseCardForm", u"&Telephone", None))
        self.email_label.setText(QCoreApplication.translate("HouseCardForm", u"E-&mail", None))
        self.outgoing_index_label.setText(QCoreApplication.translate("HouseCardForm", u"Inde&x of outgoing papers", None))
#if QT_CONFIG(tooltip)
        self.outgoing_index_edit.setToolTip(QCoreApplication.translate("HouseCardForm", u"Stands before the number of letters and reports", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

