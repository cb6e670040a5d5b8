# -*- coding: utf-8 -*-

# Compiled from forms/person_form.ui by tools/forms.py; do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from friendship_desktop.ui.dialogs.record_fields import CalmCombo

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        self.grid = QGridLayout(PersonForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.surname_cell = QVBoxLayout()
        self.surname_cell.setSpacing(4)
        self.surname_cell.setObjectName(u"surname_cell")
        self.surname_label = QLabel(PersonForm)
        self.surname_label.setObjectName(u"surname_label")

        self.surname_cell.addWidget(self.surname_label)

        self.surname_edit = QLineEdit(PersonForm)
        self.surname_edit.setObjectName(u"surname_edit")

        self.surname_cell.addWidget(self.surname_edit)


        self.grid.addLayout(self.surname_cell, 0, 0, 1, 2)

        self.given_name_cell = QVBoxLayout()
        self.given_name_cell.setSpacing(4)
        self.given_name_cell.setObjectName(u"given_name_cell")
        self.given_name_label = QLabel(PersonForm)
        self.given_name_label.setObjectName(u"given_name_label")

        self.given_name_cell.addWidget(self.given_name_label)

        self.given_name_edit = QLineEdit(PersonForm)
        self.given_name_edit.setObjectName(u"given_name_edit")

        self.given_name_cell.addWidget(self.given_name_edit)


        self.grid.addLayout(self.given_name_cell, 0, 2, 1, 2)

        self.patronymic_cell = QVBoxLayout()
        self.patronymic_cell.setSpacing(4)
        self.patronymic_cell.setObjectName(u"patronymic_cell")
        self.patronymic_label = QLabel(PersonForm)
        self.patronymic_label.setObjectName(u"patronymic_label")

        self.patronymic_cell.addWidget(self.patronymic_label)

        self.patronymic_edit = QLineEdit(PersonForm)
        self.patronymic_edit.setObjectName(u"patronymic_edit")

        self.patronymic_cell.addWidget(self.patronymic_edit)


        self.grid.addLayout(self.patronymic_cell, 0, 4, 1, 2)

        self.birth_cell = QVBoxLayout()
        self.birth_cell.setSpacing(4)
        self.birth_cell.setObjectName(u"birth_cell")
        self.birth_label = QLabel(PersonForm)
        self.birth_label.setObjectName(u"birth_label")

        self.birth_cell.addWidget(self.birth_label)

        self.birth_edit = QLineEdit(PersonForm)
        self.birth_edit.setObjectName(u"birth_edit")

        self.birth_cell.addWidget(self.birth_edit)


        self.grid.addLayout(self.birth_cell, 1, 0, 1, 2)

        self.sex_cell = QVBoxLayout()
        self.sex_cell.setSpacing(4)
        self.sex_cell.setObjectName(u"sex_cell")
        self.sex_label = QLabel(PersonForm)
        self.sex_label.setObjectName(u"sex_label")

        self.sex_cell.addWidget(self.sex_label)

        self.sex_edit = CalmCombo(PersonForm)
        self.sex_edit.setObjectName(u"sex_edit")

        self.sex_cell.addWidget(self.sex_edit)


        self.grid.addLayout(self.sex_cell, 1, 2, 1, 2)

        self.phone_cell = QVBoxLayout()
        self.phone_cell.setSpacing(4)
        self.phone_cell.setObjectName(u"phone_cell")
        self.phone_label = QLabel(PersonForm)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_cell.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(PersonForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_cell.addWidget(self.phone_edit)


        self.grid.addLayout(self.phone_cell, 1, 4, 1, 2)

        self.note_cell = QVBoxLayout()
        self.note_cell.setSpacing(4)
        self.note_cell.setObjectName(u"note_cell")
        self.note_label = QLabel(PersonForm)
        self.note_label.setObjectName(u"note_label")

        self.note_cell.addWidget(self.note_label)

        self.note_edit = QLineEdit(PersonForm)
        self.note_edit.setObjectName(u"note_edit")

        self.note_cell.addWidget(self.note_edit)


        self.grid.addLayout(self.note_cell, 3, 0, 1, 6)

        self.more_cell = QHBoxLayout()
        self.more_cell.setSpacing(4)
        self.more_cell.setObjectName(u"more_cell")

        self.grid.addLayout(self.more_cell, 4, 0, 1, 6)

        self.surname_kk_cell = QVBoxLayout()
        self.surname_kk_cell.setSpacing(4)
        self.surname_kk_cell.setObjectName(u"surname_kk_cell")
        self.surname_kk_label = QLabel(PersonForm)
        self.surname_kk_label.setObjectName(u"surname_kk_label")

        self.surname_kk_cell.addWidget(self.surname_kk_label)

        self.surname_kk_edit = QLineEdit(PersonForm)
        self.surname_kk_edit.setObjectName(u"surname_kk_edit")

        self.surname_kk_cell.addWidget(self.surname_kk_edit)


        self.grid.addLayout(self.surname_kk_cell, 5, 0, 1, 2)

        self.given_name_kk_cell = QVBoxLayout()
        self.given_name_kk_cell.setSpacing(4)
        self.given_name_kk_cell.setObjectName(u"given_name_kk_cell")
        self.given_name_kk_label = QLabel(PersonForm)
        self.given_name_kk_label.setObjectName(u"given_name_kk_label")

        self.given_name_kk_cell.addWidget(self.given_name_kk_label)

        self.given_name_kk_edit = QLineEdit(PersonForm)
        self.given_name_kk_edit.setObjectName(u"given_name_kk_edit")

        self.given_name_kk_cell.addWidget(self.given_name_kk_edit)


        self.grid.addLayout(self.given_name_kk_cell, 5, 2, 1, 2)

        self.patronymic_kk_cell = QVBoxLayout()
        self.patronymic_kk_cell.setSpacing(4)
        self.patronymic_kk_cell.setObjectName(u"patronymic_kk_cell")
        self.patronymic_kk_label = QLabel(PersonForm)
        self.patronymic_kk_label.setObjectName(u"patronymic_kk_label")

        self.patronymic_kk_cell.addWidget(self.patronymic_kk_label)

        self.patronymic_kk_edit = QLineEdit(PersonForm)
        self.patronymic_kk_edit.setObjectName(u"patronymic_kk_edit")

        self.patronymic_kk_cell.addWidget(self.patronymic_kk_edit)


        self.grid.addLayout(self.patronymic_kk_cell, 5, 4, 1, 2)

        self.surname_ru_cell = QVBoxLayout()
        self.surname_ru_cell.setSpacing(4)
        self.surname_ru_cell.setObjectName(u"surname_ru_cell")
        self.surname_ru_label = QLabel(PersonForm)
        self.surname_ru_label.setObjectName(u"surname_ru_label")

        self.surname_ru_cell.addWidget(self.surname_ru_label)

        self.surname_ru_edit = QLineEdit(PersonForm)
        self.surname_ru_edit.setObjectName(u"surname_ru_edit")

        self.surname_ru_cell.addWidget(self.surname_ru_edit)


        self.grid.addLayout(self.surname_ru_cell, 6, 0, 1, 2)

        self.given_name_ru_cell = QVBoxLayout()
        self.given_name_ru_cell.setSpacing(4)
        self.given_name_ru_cell.setObjectName(u"given_name_ru_cell")
        self.given_name_ru_label = QLabel(PersonForm)
        self.given_name_ru_label.setObjectName(u"given_name_ru_label")

        self.given_name_ru_cell.addWidget(self.given_name_ru_label)

        self.given_name_ru_edit = QLineEdit(PersonForm)
        self.given_name_ru_edit.setObjectName(u"given_name_ru_edit")

        self.given_name_ru_cell.addWidget(self.given_name_ru_edit)


        self.grid.addLayout(self.given_name_ru_cell, 6, 2, 1, 2)

        self.patronymic_ru_cell = QVBoxLayout()
        self.patronymic_ru_cell.setSpacing(4)
        self.patronymic_ru_cell.setObjectName(u"patronymic_ru_cell")
        self.patronymic_ru_label = QLabel(PersonForm)
        self.patronymic_ru_label.setObjectName(u"patronymic_ru_label")

        self.patronymic_ru_cell.addWidget(self.patronymic_ru_label)

        self.patronymic_ru_edit = QLineEdit(PersonForm)
        self.patronymic_ru_edit.setObjectName(u"patronymic_ru_edit")

        self.patronymic_ru_cell.addWidget(self.patronymic_ru_edit)


        self.grid.addLayout(self.patronymic_ru_cell, 6, 4, 1, 2)

        self.email_cell = QVBoxLayout()
        self.email_cell.setSpacing(4)
        self.email_cell.setObjectName(u"email_cell")
        self.email_label = QLabel(PersonForm)
        self.email_label.setObjectName(u"email_label")

        self.email_cell.addWidget(self.email_label)

        self.email_edit = QLineEdit(PersonForm)
        self.email_edit.setObjectName(u"email_edit")

        self.email_cell.addWidget(self.email_edit)


        self.grid.addLayout(self.email_cell, 7, 0, 1, 3)

        self.preferred_language_cell = QVBoxLayout()
        self.preferred_language_cell.setSpacing(4)
        self.preferred_language_cell.setObjectName(u"preferred_language_cell")
        self.preferred_language_label = QLabel(PersonForm)
        self.preferred_language_label.setObjectName(u"preferred_language_label")

        self.preferred_language_cell.addWidget(self.preferred_language_label)

        self.preferred_language_edit = CalmCombo(PersonForm)
        self.preferred_language_edit.setObjectName(u"preferred_language_edit")

        self.preferred_language_cell.addWidget(self.preferred_language_edit)


        self.grid.addLayout(self.preferred_language_cell, 7, 3, 1, 3)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)
        self.grid.setColumnStretch(4, 1)
        self.grid.setColumnStretch(5, 1)

        self.retranslateUi(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.surname_label.setText(QCoreApplication.translate("PersonForm", u"&Surname", None))
#if QT_CONFIG(tooltip)
        self.surname_edit.setToolTip(QCoreApplication.translate("PersonForm", u"As in the identity document", None))
#endif // QT_CONFIG(tooltip)
        self.given_name_label.setText(QCoreApplication.translate("PersonForm", u"&Given name", None))
#if QT_CONFIG(tooltip)
        self.given_name_edit.setToolTip(QCoreApplication.translate("PersonForm", u"As in the identity document", None))
#endif // QT_CONFIG(tooltip)
        self.patronymic_label.setText(QCoreApplication.translate("PersonForm", u"P&atronymic", None))
        self.patronymic_edit.setPlaceholderText(QCoreApplication.translate("PersonForm", u"if any", None))
#if QT_CONFIG(tooltip)
        self.patronymic_edit.setToolTip(QCoreApplication.translate("PersonForm", u"As in the identity document", None))
#endif // QT_CONFIG(tooltip)
        self.birth_label.setText(QCoreApplication.translate("PersonForm", u"Date or year of &birth", None))
        self.birth_edit.setPlaceholderText(QCoreApplication.translate("PersonForm", u"12.03.2014", None))
#if QT_CONFIG(tooltip)
        self.birth_edit.setToolTip(QCoreApplication.translate("PersonForm", u"In any usual form: 12.03.2014, 12 March 2014, or the year alone", None))
#endif // QT_CONFIG(tooltip)
        self.sex_label.setText(QCoreApplication.translate("PersonForm", u"Se&x", None))
        self.phone_label.setText(QCoreApplication.translate("PersonForm", u"&Phone", None))
        self.phone_edit.setPlaceholderText(QCoreApplication.translate("PersonForm", u"+7 701 111 22 33", None))
        self.note_label.setText(QCoreApplication.translate("PersonForm", u"&Note", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("PersonForm", u"No diagnoses and nothing private, please", None))
        self.surname_kk_label.setText(QCoreApplication.translate("PersonForm", u"Surname in Kazakh", None))
        self.given_name_kk_label.setText(QCoreApplication.translate("PersonForm", u"Given name in Kazakh", None))
        self.patronymic_kk_label.setText(QCoreApplication.translate("PersonForm", u"Patronymic in Kazakh", None))
        self.surname_ru_label.setText(QCoreApplication.translate("PersonForm", u"Surname in Russian", None))
        self.given_name_ru_label.setText(QCoreApplication.translate("PersonForm", u"Given name in Russian", None))
        self.patronymic_ru_label.setText(QCoreApplication.translate("PersonForm", u"Patronymic in Russian", None))
        self.email_label.setText(QCoreApplication.translate("PersonForm", u"&E-mail", None))
        self.preferred_language_label.setText(QCoreApplication.translate("PersonForm", u"Preferred &language", None))
        pass
    # retranslateUi

